import { shown, valueError } from '@linux-syscalls/errors';
import { once } from '../once.ts';
import type { FieldCodec } from './fieldCodec.ts';

/** Finds the fields of a shape by name. */
export interface FieldFinder {
  /** Throws for a name that no field has. */
  named(what: string, name: string): FieldCodec;
  /** The fields that the own keys of an object name, in their order. Throws for a key that names none. */
  namedBy(what: string, object: object): readonly FieldCodec[];
}

const hasOwn = Object.prototype.hasOwnProperty;

/** Makes the finder of a record's fields. */
export function fieldFinder(record: string, fields: () => readonly FieldCodec[]): FieldFinder {
  const byName = once(() => new Map(fields().map((field) => [field.name, field])));
  // Programs mostly name the same fields in the same order.
  let last: readonly FieldCodec[] = [];

  const named: FieldFinder['named'] = (what, name) => {
    const field = byName().get(name);
    if (field !== undefined) return field;
    throw valueError(`${what}: ${record} has no field ${shown(name)}`);
  };
  const namedBy: FieldFinder['namedBy'] = (what, object) => {
    if (!areNamedBy(object, last)) last = Object.keys(object).map((name) => named(what, name));
    return last;
  };
  return { named, namedBy };
}

/** Whether the own keys of an object are the names of these fields. */
function areNamedBy(object: object, fields: readonly FieldCodec[]): boolean {
  let count = 0;
  // Engines keep the keys of objects that were made alike, so this is faster than `Object.keys`.
  for (const name in object) {
    if (!hasOwn.call(object, name)) continue;
    if (count === fields.length || fields[count]!.name !== name) return false;
    count += 1;
  }
  return count === fields.length;
}
