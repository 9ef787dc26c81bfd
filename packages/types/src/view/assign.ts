import { mustBeNot, typeError, wrongType } from '@linux-syscalls/errors';
import { identityOf } from '../identity.ts';
import { bytesUnder, checkAttached } from '../memory.ts';
import { clear, copyRetaining } from '../retained.ts';
import type { Shape } from './shape.ts';

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * Fills the record at an offset of some bytes from a view of the same record or from an object. Fields that
 * the object doesn't have are cleared, like those that an initializer in C doesn't name.
 */
export function assign(
  what: string,
  shape: Shape,
  bytes: Uint8Array,
  at: number,
  source: unknown,
): void {
  fill(what, shape, bytes, at, source, true);
}

/** Does the same, but fields that the object doesn't have keep their values. */
export function assignNamed(
  what: string,
  shape: Shape,
  bytes: Uint8Array,
  at: number,
  source: unknown,
): void {
  fill(what, shape, bytes, at, source, false);
}

function fill(
  what: string,
  shape: Shape,
  bytes: Uint8Array,
  at: number,
  source: unknown,
  clearing: boolean,
): void {
  if (typeof source !== 'object' || source === null) {
    throw wrongType(what, `a ${shape.name} or an object with its fields`, source);
  }
  const identity = identityOf(source);
  if (identity !== undefined && !identity.array) {
    copy(what, shape, bytes, at, source as ArrayBufferView);
    return;
  }
  const { finder } = shape;
  const fields = finder.namedBy(what, source);
  if (clearing) clear(bytes, at, shape.placement.size);
  let index = 0;
  for (const name in source) {
    if (!hasOwn.call(source, name)) continue;
    const value = (source as Record<string, unknown>)[name];
    let field = fields[index];
    // A proxy may name other fields than at first.
    if (field?.name !== name) field = finder.named(what, name);
    if (value !== undefined) field.store(bytes, at + field.offset, value);
    index += 1;
  }
  // A getter of the object may have detached the buffer.
  checkAttached(bytes);
}

function copy(
  what: string,
  shape: Shape,
  bytes: Uint8Array,
  at: number,
  source: ArrayBufferView,
): void {
  const { kind, tag, size, architecture } = shape.identity;
  const identity = identityOf(source)!;
  if (identity.kind !== kind || identity.tag !== tag) {
    throw typeError(mustBeNot(what, `a ${shape.name}`, `a ${identity.kind} ${identity.tag}`));
  }
  if (identity.size === size && identity.architecture === architecture) {
    copyRetaining(bytesUnder(source).subarray(0, size), bytes.subarray(at, at + size));
    return;
  }
  // The same record in the layout of another architecture: copy it field by field.
  const others = shape.definition.placement(identity.architecture).fields;
  for (const { name, alias } of others) {
    if (alias) continue;
    const { offset, store } = shape.finder.named(what, name);
    store(bytes, at + offset, (source as unknown as Record<string, unknown>)[name]);
  }
}
