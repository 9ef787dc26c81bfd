import { expect, test } from 'vitest';
import { inWorker } from './worker.ts';

// What memory may do in engines that nobody has here, and in which no architecture differs.

test.each([
  [
    'moves bytes from one buffer to the next',
    `ArrayBuffer.prototype.transfer = function (length = this.byteLength) {
      const moved = this.slice(0, length);
      structuredClone(this, { transfer: [this] });
      return moved;
    };`,
    'detached',
  ],
  [
    'has pinned a buffer',
    `ArrayBuffer.prototype.transfer = function () {
      return this.pinned ? this.slice() : structuredClone(this, { transfer: [this] });
    };`,
    'attached',
  ],
])('in an engine that %s a pool gives true addresses, of other memory', async (_, engine, old) => {
  const told = await inWorker<unknown[]>(
    `const pool = memory.recordPool(calls.struct.timespec);
    const first = pool.take();
    const { address, view } = first;
    view.buffer.pinned = true;
    first.free();
    const second = pool.take();
    calls.clock_gettime(calls.CLOCK_MONOTONIC, second.address);
    const seen = second.view.tv_sec > 0n && raw.addressOf(second.view) === second.address;
    try {
      return [seen, view.tv_sec === 0n && address !== second.address && 'attached'];
    } catch {
      return [seen, 'detached'];
    }`,
    null,
    engine,
  );
  expect(told).toEqual([true, old]);
});
