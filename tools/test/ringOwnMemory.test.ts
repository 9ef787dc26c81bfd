import { join } from 'node:path';
import { temporaryDirectoryTask } from 'tempy';
import { beforeEach, expect, test } from 'vitest';
import { root } from '../bootstrap/repository.mjs';
import { refusingHost } from '../install/refusing.ts';
import { host } from '../run/architectures.ts';
import { capture } from '../setup/command.ts';

// Rings in hosts that refuse buffers over the kernel's memory, as Electron does: they lie in memory of the process. On
// older kernels one page of it has to do for each part.

const folder = join(root, 'packages/linux-syscalls');
const raw = join(root, `packages/raw-${host.name}`);
const stub = join(raw, `prebuilds/linux-${process.arch}/@linux-syscalls+raw-${host.name}.node`);

/** What a program prints in such a host. */
function printed(script: string): Promise<unknown> {
  return temporaryDirectoryTask(async (scratch) => {
    const refusing = await refusingHost(scratch, stub);
    const node = [process.execPath, '--input-type=module', '--eval', script];
    const { status, output } = await capture([...refusing, ...node], { cwd: folder });
    expect([status, output]).toEqual([0, expect.stringMatching(/^\{.*\}\n$/)]);
    return JSON.parse(output);
  });
}

const { reason } = (await printed(`
  import { Ring } from 'linux-syscalls/ring';
  console.log(JSON.stringify({ reason: Ring.supported().reason }));
`)) as { readonly reason?: string };

const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

beforeEach(({ skip }) => skip(reason !== undefined, reason));

test('a page has room for what a small ring has', async () => {
  const lengths = await printed(`
    import { close, IORING_SETUP_CQSIZE, io_uring_setup, struct } from 'linux-syscalls';
    const params = struct.io_uring_params.alloc({ flags: IORING_SETUP_CQSIZE, cq_entries: 128 });
    close(io_uring_setup(64, params));
    const { sq_off, cq_off, sq_entries, cq_entries } = params;
    const completions = cq_off.cqes + cq_entries * struct.io_uring_cqe.size;
    const words = Math.max(completions, sq_off.array + 4 * sq_entries);
    console.log(JSON.stringify({ words, requests: sq_entries * struct.io_uring_sqe.size }));
  `);
  // No machine has smaller pages.
  for (const length of Object.values(lengths as Record<string, number>)) {
    expect(length).toBeLessThanOrEqual(4096);
  }
});

test.each([
  ['of one page', { entries: 64, completions: 128 }],
  ['of the usual size', {}],
])('a ring %s works in memory of the process', async (_, sizes) => {
  expect(
    await printed(`
    import { readFileSync } from 'node:fs';
    import { close, write } from 'linux-syscalls';
    import { Ring } from 'linux-syscalls/ring';
    import { pipe2 } from 'linux-syscalls/values';
    const ring = new Ring(${JSON.stringify(sizes)});
    const isMapped = readFileSync('/proc/self/maps', 'utf8').includes('[io_uring]');
    const [from, to] = pipe2();
    const bytes = new Uint8Array(${bytes.length});
    // All of them wait, more than the smaller ring holds.
    const reads = Array.from(bytes, (_, i) => ring.read(from, bytes.subarray(i, i + 1)));
    await new Promise(setImmediate);
    write(to, Uint8Array.from(bytes, (_, i) => i % 251));
    await Promise.all(reads);
    const chained = await ring.link((chain) => {
      chain.write(to, Buffer.from('link'));
      chain.read(from, new Uint8Array(4));
    });
    const signal = AbortSignal.timeout(1);
    const { name } = await ring.read(from, new Uint8Array(1), 1, { signal }).catch((it) => it);
    const left = ring.inFlight;
    await ring.end();
    for (const fd of [from, to]) close(fd);
    const sum = bytes.reduce((all, byte) => all + byte);
    console.log(JSON.stringify({ isMapped, sum, chained, name, left }));
  `),
  ).toEqual({
    isMapped: false,
    sum: bytes.reduce((all, byte) => all + byte),
    chained: [4, 4],
    name: 'TimeoutError',
    left: 0,
  });
});
