import { rangeError, wrongValue } from '@linux-syscalls/errors';
import {
  type AnyRecord,
  type ArchName,
  bytesOf,
  type Descriptor,
  type FieldName,
  type Init,
  type Integer,
} from '../engine.ts';
import { descriptorFor } from './architecture.ts';
import { uint, type View, viewed } from './check.ts';

/** What `bind`, `connect` and `sendto` take: a record, and how many bytes of it count. */
export interface SocketAddress<T extends AnyRecord> {
  readonly address: T;
  readonly length: number;
}

/** A family's record, and what every address of the family has of it. */
export interface SockaddrKind<T extends AnyRecord> {
  readonly call: string;
  readonly descriptor: Descriptor<T>;
  readonly family: number;
  familyOf(record: T): number;
  /** The first field that may be missing or cut off. */
  readonly openEnd?: FieldName<T>;
}

/** Makes an address all of whose bytes count. */
export function sockaddr<T extends AnyRecord>(
  call: string,
  descriptor: Descriptor<T>,
  architecture: ArchName | undefined,
  init: Init<T>,
): SocketAddress<T> {
  const own = descriptorFor(descriptor, call, architecture);
  return { address: own.from(init), length: own.size };
}

/** Copies an address that the kernel has stored, if it is of the family, and whole. */
export function readSockaddr<T extends AnyRecord>(
  kind: SockaddrKind<T>,
  memory: View,
  length: Integer,
  architecture: ArchName | undefined,
): T {
  const { call, descriptor, family, familyOf, openEnd } = kind;
  const bytes = viewed(`${call}: memory`, memory);
  const own = descriptorFor(descriptor, call, architecture, memory);
  const stored = Math.min(uint(`${call}: length`, length), bytes.length);
  const least = openEnd === undefined ? own.size : own.offsetOf(openEnd);
  if (stored < least) {
    throw rangeError(
      `${call}: a ${descriptor.kind} ${descriptor.name} has ${least} bytes at least, of which there are ${stored}`,
    );
  }
  const record = own.alloc();
  bytesOf(record).set(bytes.subarray(0, Math.min(stored, own.size)));
  if (familyOf(record) === family) return record;
  throw wrongValue(`${call}: the family`, `${family}`, familyOf(record));
}
