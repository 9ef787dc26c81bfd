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
import { descriptorFor } from '../macros/architecture.ts';
import { uint, type View, viewed } from '../macros/check.ts';

/** How the addresses of one address family are stored. */
export interface SockaddrFormat<T extends AnyRecord> {
  readonly call: string;
  readonly descriptor: Descriptor<T>;
  readonly family: number;
  familyOf(record: T): number;
  /** The first field that may be missing or truncated. */
  readonly openEnd?: FieldName<T>;
}

/** Makes an address whose length is that of its record. */
export function sockaddr<T extends AnyRecord>(
  call: string,
  descriptor: Descriptor<T>,
  architecture: ArchName | undefined,
  init: Init<T>,
): T {
  return descriptorFor(descriptor, call, architecture).from(init);
}

/** Copies an address that the kernel has stored; throws if it is of another family or truncated. */
export function readSockaddr<T extends AnyRecord>(
  format: SockaddrFormat<T>,
  memory: View,
  length: Integer,
  architecture: ArchName | undefined,
): T {
  const { call, descriptor, family, familyOf, openEnd } = format;
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
