import type { ArchName } from '@linux-syscalls/abi/arch';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import { byteLengthOf } from './memory.ts';
import type { IntegerField } from './view/integerField.ts';

/**
 * The type of a record or of an array of records, which they carry under {@link recordIdentity}.
 *
 * One program may load two copies of this package: compare tag and size, never classes.
 */
export interface RecordIdentity {
  readonly kind: 'struct' | 'union';
  readonly tag: string;
  /** The size of one record, in bytes. */
  readonly size: number;
  readonly architecture: ArchName;
  /** Whether the layout is this machine's. */
  readonly native: boolean;
  /** Whether the value is an array of such records. */
  readonly array: boolean;
  /** Where an integer of a record lies; `undefined` for other fields, and for names that no field has. */
  integerField(name: string): IntegerField | undefined;
}

/** The symbol under which records and arrays of records have a {@link RecordIdentity}. */
export const recordIdentity: unique symbol = Symbol.for('@linux-syscalls/types.record');

const registry: symbol = Symbol.for('@linux-syscalls/types.identities');

/** Identities by the prototype of the view. All copies of this package share the map. */
const identities: WeakMap<object, RecordIdentity> = /* @__PURE__ */ sharedIdentities();

function sharedIdentities(): WeakMap<object, RecordIdentity> {
  const global = globalThis as Record<symbol, unknown>;
  if (global[registry] === undefined) {
    Object.defineProperty(global, registry, { value: new WeakMap() });
  }
  return global[registry] as WeakMap<object, RecordIdentity>;
}

// Captured when the module loads, before a caller can replace them.
const { getPrototypeOf } = Object;
const { get } = WeakMap.prototype;

/** One-entry cache before the map: loops pass records of one layout. */
let lastPrototype: unknown;
let lastIdentity: RecordIdentity | undefined;

/** Sets the identity of all views with this prototype, in the map and under the symbol. */
export function identify(prototype: object, identity: RecordIdentity | undefined): void {
  Object.defineProperty(prototype, recordIdentity, { value: identity });
  if (identity !== undefined) identities.set(prototype, identity);
}

/**
 * Reads the identity of a record or an array of records; `undefined` of anything else.
 *
 * Runs no code of the caller's: a view is never a proxy, and its prototype is a key of the map. Reading
 * the property could call a getter between two checks of one call.
 */
export function identityOf(value: unknown): RecordIdentity | undefined {
  if (!isArrayBufferView(value)) return undefined;
  const prototype: unknown = getPrototypeOf(value);
  if (prototype !== lastPrototype) {
    lastIdentity = get.call(identities, prototype as object) as RecordIdentity | undefined;
    lastPrototype = prototype;
  }
  return lastIdentity;
}

const { getUint8 } = DataView.prototype;

/**
 * Counts the records `kind tag` in a value, of this machine's layout and `size` bytes each: 1 for a
 * record, n for an array of n, −1 for anything else.
 *
 * @throws {TypeError} if the value holds such records, but its buffer is detached.
 */
export function countRecords(
  value: unknown,
  kind: 'struct' | 'union',
  tag: string,
  size: number,
): number {
  const identity = identityOf(value);
  if (identity === undefined || identity.tag !== tag || identity.size !== size) return -1;
  if (identity.kind !== kind || !identity.native) return -1;
  if (identity.array) return byteLengthOf(value as DataView) / size;
  // Throws if the buffer is detached; takes a quarter of the time of reading the length.
  if (size > 0) getUint8.call(value, size - 1);
  return 1;
}
