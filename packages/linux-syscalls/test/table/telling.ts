import type { Argument } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';
import { struct } from 'linux-syscalls';
import { allocate, arch } from 'linux-syscalls/raw';

/** Where nothing lies, and nobody asks for anything. */
export const tellingAddress = 0x7654_0000;

/** A value of its kind that can't be mistaken for another argument's. */
export function tellingValue(argument: Argument, i: number): unknown {
  const value = telling(argument, i);
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

function telling(argument: Argument, i: number): unknown {
  switch (argument.kind) {
    case 'scalar':
      return scalars[argument.type].bits === 64 ? 0x12_3456_7000 : 0x101 * (i + 1);
    case 'flags':
      return argument.bits === 64 ? 0x12_8000_0010 + i : 0x8000_0010 + i;
    case 'path':
    case 'string':
      return `/telling/${argument.name}`;
    case 'bytes':
      return new Uint8Array(16 + i);
    case 'count':
      return 2;
    case 'record':
    case 'records': {
      const descriptor = descriptorOf(argument.record);
      // A call of one architecture takes a record that others don't have.
      if (descriptor.layout[arch!] === undefined) return null;
      return argument.kind === 'record' ? descriptor.alloc() : descriptor.array(3);
    }
    case 'numbers':
      return new arrays[argument.array](typeof argument.length === 'number' ? argument.length : 3);
    case 'lengthInOut':
      return Int32Array.of(16);
    case 'block':
    case 'selfSized':
    case 'pointer':
      return new Uint8Array(1024);
    case 'address':
      return tellingAddress;
    case 'measured':
    case 'ioctlArgument':
      return new Uint8Array(0x4000);
    case 'operand':
      return i % 2 === 0 ? new Uint8Array(16) : -i;
    case 'strings':
      return [`${argument.name} of`, Buffer.from('telling texts')];
    case 'unused':
      return undefined;
    case 'nothing':
      return null;
  }
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
