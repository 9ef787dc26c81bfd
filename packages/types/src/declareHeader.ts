import { type DeclarationOptions, declare, type VariableOptions } from './declare.ts';
import { once } from './once.ts';

/** What the module of a header says of a record: its members, and what else there is to say. */
export type HeaderRecord =
  | string
  | readonly [members: string, options: DeclarationOptions | VariableOptions];

/**
 * Declares the structures of a header, by their tags: each is made when somebody asks for it.
 *
 * @internal
 */
export function declareStructs<T extends object>(
  records: Readonly<Record<keyof NoInfer<T>, HeaderRecord>>,
): T {
  return declareAll('struct', records) as T;
}

/**
 * Declares the unions of a header; see {@link declareStructs}.
 *
 * @internal
 */
export function declareUnions<T extends object>(
  records: Readonly<Record<keyof NoInfer<T>, HeaderRecord>>,
): T {
  return declareAll('union', records) as T;
}

function declareAll(
  kind: 'struct' | 'union',
  records: Readonly<Record<string, HeaderRecord>>,
): object {
  const descriptors = {};
  for (const tag of Object.keys(records)) {
    const record = records[tag]!;
    const [members, options] = typeof record === 'string' ? [record, {}] : record;
    const get = once(() => declare(kind, tag, members, options));
    Object.defineProperty(descriptors, tag, { get, enumerable: true });
  }
  return Object.freeze(descriptors);
}
