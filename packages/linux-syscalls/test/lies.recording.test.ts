import { calls } from '@linux-syscalls/abi/calls';
import { recordIdentity } from '@linux-syscalls/types';
import * as throwing from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import { wrapperOf } from './table/entries.ts';
import { recorder } from './table/recorded.ts';
import { tellingValue } from './table/telling.ts';

// What objects say of themselves, held against what the kernel is asked for.

const { AT_FDCWD, struct } = throwing;
const any = (value: unknown): never => value as never;
const code = (name: string): object => expect.objectContaining({ code: name });

beforeEach(() => recorder.clear());

/** Takes down the paths that programs are executed by. */
function executedPaths(): string[] {
  const paths: string[] = [];
  recorder.answer = ({ number, words }) => {
    const address = words[number === SYS.execve ? 0 : 1]!;
    const bytes = Buffer.from(recorder.bytesAt(address, 16));
    paths.push(bytes.toString('latin1', 0, bytes.indexOf(0)));
    return 0;
  };
  return paths;
}

describe.each(Object.entries({ throwing, nothrow }))('%s', (_, form) => {
  /** Texts of which the second calls another program when it is read. */
  function calling(): string[] {
    const texts = ['first', ''];
    return Object.defineProperty(texts, 1, {
      get() {
        form.execve('/bin/echo', ['other'], ['OTHER=1']);
        form.execveat(AT_FDCWD, '/bin/echo', ['other'], ['OTHER=1']);
        return 'second';
      },
    });
  }

  test('execve executes the path that it was given, whatever its texts call', () => {
    const paths = executedPaths();
    form.execve('/bin/false', calling(), calling());
    expect(paths.at(-1)).toBe('/bin/false');
  });

  test('execveat executes the path that it was given, whatever its texts call', () => {
    const paths = executedPaths();
    form.execveat(AT_FDCWD, '/bin/false', calling(), calling());
    expect(paths.at(-1)).toBe('/bin/false');
  });
});

const withLength = Object.values(calls).flatMap((family) =>
  Object.entries(family).filter(([, call]) =>
    call.arguments.some(({ kind }) => kind === 'lengthInOut'),
  ),
);

test.each(withLength)('%s refuses a negative length', (name, call) => {
  for (const length of [Int32Array.of(-1), Uint32Array.of(0xffff_ffff)]) {
    const args = call.arguments.map((argument, i) =>
      argument.kind === 'lengthInOut' ? length : tellingValue(argument, i),
    );
    for (const form of [throwing, nothrow]) {
      expect(() => wrapperOf(form, name)(...args)).toThrow(code('ERR_OUT_OF_RANGE'));
    }
  }
  expect(recorder.calls).toEqual([]);
});

const handleCalls: Readonly<Record<string, (handle: Uint8Array) => unknown>> = {
  name_to_handle_at: (handle) =>
    throwing.name_to_handle_at(AT_FDCWD, '/', handle, new Uint32Array(2), 0),
  open_by_handle_at: (handle) => throwing.open_by_handle_at(AT_FDCWD, handle, 0),
};

describe.each(Object.entries(handleCalls))('%s', (_, made) => {
  test('reads the length of a handle where the view lies, not where its class says', () => {
    const empty = new ArrayBuffer(8);
    class Liar extends Uint8Array {
      override get buffer(): never {
        return any(empty);
      }
      override get byteOffset(): number {
        return 0;
      }
    }
    const length = new Uint32Array(4);
    const handle = new Liar(length.buffer);
    length[0] = 9; // One more than there are behind the header.
    expect(() => made(handle)).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(recorder.calls).toEqual([]);
    length[0] = 8;
    made(handle);
    expect(recorder.calls).toHaveLength(1);
  });

  test.each([0, 1, 3, 7])('refuses %d bytes with a code', (length) => {
    expect(() => made(new Uint8Array(length))).toThrow(code('ERR_OUT_OF_RANGE'));
    expect(recorder.calls).toEqual([]);
  });
});

test('a record is known without code of its own', () => {
  let looks = 0;
  const forged = Object.defineProperty(new DataView(new ArrayBuffer(24)), recordIdentity, {
    get() {
      looks++;
      const { size } = struct.pollfd;
      return { kind: 'struct', tag: 'pollfd', size, native: true, array: true };
    },
  });
  const call = () => nothrow.ppoll(any(forged), 3, null, new BigUint64Array(1));
  expect(call).toThrow(code('ERR_INVALID_ARG_TYPE'));
  expect(looks).toBe(0);
  expect(recorder.calls).toEqual([]);
});
