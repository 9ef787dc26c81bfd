import { mustBeNot, shown, typeError, valueError, wrongType } from '@linux-syscalls/errors';
import { identityOf } from '../identity.ts';
import { bytesUnder } from '../memory.ts';
import { clear, copyRetaining } from '../retained.ts';
import type { Shape } from './shape.ts';

/**
 * Fills a record from a view of the same record or from an object. Fields that the object doesn't have
 * are cleared, like those that an initializer in C doesn't name.
 */
export function assign(what: string, shape: Shape, target: DataView, source: unknown): void {
  fill(what, shape, target, source, true);
}

/** Does the same, but fields that the object doesn't have keep their values. */
export function assignNamed(what: string, shape: Shape, target: DataView, source: unknown): void {
  fill(what, shape, target, source, false);
}

function fill(
  what: string,
  shape: Shape,
  target: DataView,
  source: unknown,
  clearing: boolean,
): void {
  if (typeof source !== 'object' || source === null) {
    throw wrongType(what, `a ${shape.name} or an object with its fields`, source);
  }
  const identity = identityOf(source);
  if (identity === undefined || identity.array) {
    const names = Object.keys(source);
    checkNames(what, shape, names);
    if (clearing) clear(bytesUnder(target));
    assignFields(target, source, names);
    return;
  }
  const { kind, tag, size, architecture } = shape.identity;
  if (identity.kind !== kind || identity.tag !== tag) {
    throw typeError(mustBeNot(what, `a ${shape.name}`, `a ${identity.kind} ${identity.tag}`));
  }
  if (identity.size === size && identity.architecture === architecture) {
    copyRetaining(bytesUnder(source as ArrayBufferView).subarray(0, size), bytesUnder(target));
    return;
  }
  // The same record in the layout of another architecture: copy it field by field.
  const { fields } = shape.definition.placement(identity.architecture);
  const names = fields.map((field) => field.name);
  checkNames(what, shape, names);
  assignFields(target, source, names);
}

function checkNames(what: string, shape: Shape, names: readonly string[]): void {
  const known = new Set(shape.placement.fields.map((field) => field.name));
  for (const name of names) {
    if (!known.has(name)) throw valueError(`${what}: ${shape.name} has no field ${shown(name)}`);
  }
}

function assignFields(target: DataView, source: object, names: readonly string[]): void {
  for (const name of names) {
    const value = (source as Record<string, unknown>)[name];
    if (value !== undefined) (target as unknown as Record<string, unknown>)[name] = value;
  }
}
