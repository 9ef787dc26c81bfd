import { kindOf, type Making } from '@linux-syscalls/abi/kinds';
import type { Argument } from '@linux-syscalls/abi/language';
import { struct } from 'linux-syscalls';
import { allocate, arch } from 'linux-syscalls/raw';

/** A value of its kind that can't be mistaken for another argument's. */
export function tellingValue(argument: Argument, i: number): unknown {
  const value = kindOf(argument).example(argument, i, making);
  if (argument.kept !== true) return value;
  const memory = allocate(64, 32);
  switch (argument.kind) {
    case 'record':
      return descriptorOf(argument.record).view(memory);
    case 'numbers':
      return new arrays[argument.array](memory.buffer, memory.byteOffset, 1);
    default:
      return memory;
  }
}

const making: Making = {
  bytes: (length) => new Uint8Array(length),
  encoded: (text) => Buffer.from(text),
  record: (tag) => made(tag, (descriptor) => descriptor.alloc()),
  records: (tag, length) => made(tag, (descriptor) => descriptor.array(length)),
  numbers: (array, length) => new arrays[array as keyof typeof arrays](length),
};

/** A record; a call of one architecture takes some that others don't have. */
function made(
  tag: string,
  make: (descriptor: ReturnType<typeof descriptorOf>) => unknown,
): unknown {
  const descriptor = descriptorOf(tag);
  return descriptor.layout[arch!] === undefined ? null : make(descriptor);
}

const arrays = {
  Int32Array,
  Uint32Array,
  'Int32Array | Uint32Array': Int32Array,
  BigInt64Array,
  BigUint64Array,
};

export function descriptorOf(record: string): {
  size: number;
  readonly layout: Readonly<Record<string, unknown>>;
  alloc(): unknown;
  view(memory: Uint8Array): unknown;
  array(count: number): unknown;
} {
  return (struct as unknown as Readonly<Record<string, ReturnType<typeof descriptorOf>>>)[record]!;
}
