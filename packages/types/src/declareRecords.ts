import type { DeclarationOptions, VariableOptions } from './declarationOptions.ts';
import { RecordDescriptor } from './view/recordDescriptor.ts';

/**
 * A record in a generated module: its members, alone or with options; or, for an alias, the tag of the
 * record that it stands for.
 */
export type RecordText =
  | string
  | readonly [members: string, options: DeclarationOptions | VariableOptions]
  | { readonly tag: string };

/**
 * Declares the structures of a module, by their tags. An alias follows the tag that it stands for.
 *
 * @param others returns the other objects of descriptors that members may name: the unions of the
 *   module, and structures that are declared elsewhere.
 * @internal
 */
export function declareStructs<T extends object>(
  records: Readonly<Record<keyof NoInfer<T>, RecordText>>,
  others?: () => readonly object[],
): T {
  return declareAll('struct', records, others) as T;
}

/**
 * Declares the unions of a module; see {@link declareStructs}.
 *
 * @internal
 */
export function declareUnions<T extends object>(
  records: Readonly<Record<keyof NoInfer<T>, RecordText>>,
  others?: () => readonly object[],
): T {
  return declareAll('union', records, others) as T;
}

function declareAll(
  kind: 'struct' | 'union',
  records: Readonly<Record<string, RecordText>>,
  others: () => readonly object[] = () => [],
): object {
  const descriptors: Record<string, RecordDescriptor> = {};
  const uses = (): RecordDescriptor[] => [descriptors, ...others()].flatMap(Object.values);
  for (const name of Object.keys(records)) {
    const record = records[name]!;
    if (typeof record === 'string') {
      descriptors[name] = new RecordDescriptor(kind, name, record, { uses });
    } else if ('tag' in record) {
      descriptors[name] = descriptors[record.tag]!;
    } else {
      descriptors[name] = new RecordDescriptor(kind, name, record[0], { uses, ...record[1] });
    }
  }
  return Object.freeze(descriptors);
}
