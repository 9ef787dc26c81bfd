import type { ArchName } from '@linux-syscalls/abi/arch';
import { byteLengthOf } from './memory.ts';

/**
 * What a record, or an array of records, says about itself under {@link recordIdentity}.
 *
 * Two copies of this package can meet in one program: compare tag and size, never classes.
 */
export interface RecordIdentity {
  readonly kind: 'struct' | 'union';
  readonly tag: string;
  /** Of one record, in bytes. */
  readonly size: number;
  readonly architecture: ArchName;
  /** Whether it has the layout of this machine. */
  readonly native: boolean;
  /** Whether it is an array of such records. */
  readonly array: boolean;
}

/** The symbol under which records, and arrays of them, carry a {@link RecordIdentity}. */
export const recordIdentity: unique symbol = Symbol.for('@linux-syscalls/types.record');

const registry: symbol = Symbol.for('@linux-syscalls/types.identities');

/** The identities by the prototypes of views; copies of this package share one map. */
const identities: WeakMap<object, RecordIdentity> = /* @__PURE__ */ sharedIdentities();

function sharedIdentities(): WeakMap<object, RecordIdentity> {
  const global = globalThis as Record<symbol, unknown>;
  if (global[registry] === undefined) {
    Object.defineProperty(global, registry, { value: new WeakMap() });
  }
  return global[registry] as WeakMap<object, RecordIdentity>;
}

// Captured once, as what they are asked of may be a caller's.
const { isView } = ArrayBuffer;
const { getPrototypeOf } = Object;
const { get } = WeakMap.prototype;

/** One-entry cache before the map: loops pass records of one layout. */
let lastPrototype: unknown;
let lastIdentity: RecordIdentity | undefined;

/** Gives all views with this prototype an identity, under the symbol for readers too. */
export function identify(prototype: object, identity: RecordIdentity | undefined): void {
  Object.defineProperty(prototype, recordIdentity, { value: identity });
  if (identity !== undefined) identities.set(prototype, identity);
}

/**
 * Reads the identity of a record or an array of records; `undefined` of anything else.
 *
 * No code of the caller's runs: a view is no proxy, and its prototype is looked up, not asked. To read
 * the property could call a getter, between two checks of one call.
 */
export function identityOf(value: unknown): RecordIdentity | undefined {
  if (!isView(value)) return undefined;
  const prototype: unknown = getPrototypeOf(value);
  if (prototype !== lastPrototype) {
    lastIdentity = get.call(identities, prototype as object) as RecordIdentity | undefined;
    lastPrototype = prototype;
  }
  return lastIdentity;
}

const { getUint8 } = DataView.prototype;

/**
 * Counts how many records of this machine's layout `kind tag`, of `size` bytes each, a value holds:
 * 1 for a record, n for an array of n; −1 if it is anything else.
 *
 * @throws {TypeError} if it is one, but its buffer has been detached.
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
  // Proves that the memory is there, in a quarter of the time that asking for the length takes.
  if (size > 0) getUint8.call(value, size - 1);
  return 1;
}
