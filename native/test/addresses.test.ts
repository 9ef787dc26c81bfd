// Addresses of views that are passed often are cached. Each test passes a view until it is cached, changes
// its buffer, and checks where the kernel writes then.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { raw } from '../testing/index.ts';

const { SYS, addressOf, syscall, syscall1, syscall2 } = raw;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** More passes than any view needs to be cached. */
const often = 100;
const nameLength = 390;

const uname = (view: ArrayBufferView) => syscall1(SYS.uname, view);
const filled = (view: ArrayBufferView) =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset, 5)) === 'Linux';

const kinds: [string, (buffer: ArrayBufferLike) => ArrayBufferView][] = [
  ['a typed array', (buffer) => new Uint8Array(buffer, 16, nameLength)],
  ['a typed array of wider elements', (buffer) => new Uint16Array(buffer, 16, nameLength / 2)],
  ['a DataView', (buffer) => new DataView(buffer, 16, nameLength)],
  ['a Buffer', (buffer) => Buffer.from(buffer, 16, nameLength)],
];

describe.each(kinds)('%s that is passed again and again', (_, viewOf) => {
  test('is written at each time', () => {
    const view = viewOf(new ArrayBuffer(512));
    const bytes = new Uint8Array(view.buffer);
    for (let i = 0; i < often; i++) {
      bytes.fill(0);
      expect(uname(view)).toBe(0);
      expect(filled(view)).toBe(true);
    }
    expect([...bytes.subarray(0, 16)]).toEqual(Array(16).fill(0));
  });

  test('is refused from the moment that its buffer is detached', () => {
    const buffer = new ArrayBuffer(512);
    const view = viewOf(buffer);
    for (let i = 0; i < often; i++) uname(view);
    const moved = structuredClone(buffer, { transfer: [buffer] });
    new Uint8Array(moved).fill(0);
    for (let i = 0; i < often; i++) {
      expect(() => uname(view)).toThrow(TypeError);
      expect(() => syscall(SYS.uname, view)).toThrow(TypeError);
      expect(() => addressOf(view)).toThrow(TypeError);
    }
    expect(new Uint8Array(moved).every((byte) => byte === 0)).toBe(true);
  });

  test('may lie in shared memory', () => {
    const view = viewOf(new SharedArrayBuffer(512));
    for (let i = 0; i < often; i++) expect(uname(view)).toBe(0);
    expect(filled(view)).toBe(true);
  });
});

test('a small array stays where it was first passed, whatever the collector does', () => {
  const pair = new Int32Array(2);
  for (let i = 0; i < often; i++) {
    expect(syscall2(SYS.pipe2, pair, 0)).toBe(0);
    expect(pair[1]).toBeGreaterThan(pair[0]!);
    for (const end of pair) expect(syscall1(SYS.close, end)).toBe(0);
    pair.fill(0);
    if (i % 25 === 0) collectGarbage();
  }
});

test('a buffer that shrinks under a view takes it away, and gives it back in its place', () => {
  const buffer: ArrayBuffer = Reflect.construct(ArrayBuffer, [512, { maxByteLength: 1 << 20 }]);
  const resize = (length: number) => Reflect.get(buffer, 'resize').call(buffer, length);
  const view = new Uint8Array(buffer, 100, nameLength);
  for (let i = 0; i < often; i++) uname(view);
  resize(200);
  expect(() => uname(view)).toThrow(TypeError);
  resize(1 << 20);
  expect(uname(view)).toBe(0);
  expect(filled(view)).toBe(true);
});

test('memory of WebAssembly that has grown is another buffer', () => {
  const { Memory } = Reflect.get(globalThis, 'WebAssembly') as WebAssembly;
  const memory = new Memory({ initial: 1, maximum: 100 });
  const view = new Uint8Array(memory.buffer, 0, nameLength);
  for (let i = 0; i < often; i++) uname(view);
  memory.grow(50);
  expect(() => uname(view)).toThrow(TypeError);
  const again = new Uint8Array(memory.buffer, 0, nameLength);
  expect(uname(again)).toBe(0);
  expect(filled(again)).toBe(true);
});

/** The part of the global that is used here. */
interface WebAssembly {
  Memory: new (pages: {
    initial: number;
    maximum: number;
  }) => {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  };
}

test('two views of which one is new at each time', () => {
  const target = new Uint8Array(64);
  for (let i = 0; i < often; i++) {
    const link = new TextEncoder().encode('/proc/self/exe\0');
    expect(syscall(SYS.readlinkat, -1, link, target, 64)).toBeGreaterThan(0);
    expect(String.fromCharCode(target[0]!)).toBe('/');
    target.fill(0);
  }
});

test('two views that are both passed again and again', () => {
  const link = new TextEncoder().encode('/proc/self/exe\0');
  const targets = [new Uint8Array(64), new Uint8Array(64)];
  for (let i = 0; i < often; i++) {
    const target = targets[i % 2]!;
    expect(syscall(SYS.readlinkat, -1, link, target, 64)).toBeGreaterThan(0);
    expect(targets.map((it) => it[0])).toEqual(i % 2 === 0 ? [47, 0] : [0, 47]);
    target.fill(0);
  }
});

test('a view that nobody holds any more is freed with its buffer', async () => {
  const reference = new WeakRef(passedOften());
  // A WeakRef keeps its object alive until the end of the job that made it.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(reference.deref()).toBe(undefined);
});

/** The buffer of a view that is cached. */
function passedOften(): ArrayBuffer {
  const view = new Uint8Array(new ArrayBuffer(512));
  for (let i = 0; i < often; i++) expect(uname(view)).toBe(0);
  return view.buffer;
}
