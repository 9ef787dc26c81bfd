import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  name_to_handle_at,
  O_RDONLY,
  open_by_handle_at,
  openat,
  read,
  SyscallError,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
writeFileSync(file, 'text');

const code = (name: string): object => expect.objectContaining({ code: name });
const room = 128;

function handleOf(path: string): Uint32Array {
  const handle = new Uint32Array(2 + room / 4);
  handle[0] = room;
  name_to_handle_at(AT_FDCWD, path, handle, new Uint32Array(2), 0);
  return handle;
}

test('a handle of a file opens it again', (context) => {
  const handle = handleUnlessLacking();
  if (handle === undefined) return context.skip('no handles on this file system or emulator');
  expect(handle[0]).toBeLessThan(room);
  const directoryFd = openat(AT_FDCWD, directory, O_RDONLY);
  try {
    const fd = open_by_handle_at(directoryFd, handle, O_RDONLY);
    const buffer = new Uint8Array(8);
    expect(Buffer.from(buffer.subarray(0, read(fd, buffer))).toString()).toBe('text');
    close(fd);
    handle.fill(0, 1);
    expect(() => open_by_handle_at(directoryFd, handle, O_RDONLY)).toThrow(code('ESTALE'));
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EPERM') throw error;
    context.skip('open_by_handle_at needs CAP_DAC_READ_SEARCH in the first user namespace');
  } finally {
    close(directoryFd);
  }

  function handleUnlessLacking(): Uint32Array | undefined {
    try {
      return handleOf(file);
    } catch (error) {
      const lacking = ['EOPNOTSUPP', 'ENOSYS', 'EOVERFLOW'];
      if (error instanceof SyscallError && lacking.includes(error.code)) return undefined;
      throw error;
    }
  }
});

test('a handle’s room must be there', () => {
  const handle = Uint32Array.of(16, 0, 0);
  expect(() => name_to_handle_at(AT_FDCWD, file, handle, new Uint32Array(2), 0)).toThrow(
    /^name_to_handle_at: handle holds 12 bytes but 24 are needed$/,
  );
  expect(() => open_by_handle_at(AT_FDCWD, new Uint8Array(4), O_RDONLY)).toThrow(
    /^open_by_handle_at: handle holds 4 bytes but 8 are needed$/,
  );
  expect(() => name_to_handle_at(AT_FDCWD, file, null, new Uint32Array(1), 0)).toThrow(
    /^name_to_handle_at: mount_id holds 4 bytes but 8 are needed$/,
  );
});
