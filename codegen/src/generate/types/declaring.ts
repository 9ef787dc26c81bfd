import { declarationOf } from './declaration.ts';
import type { DeclaredRecord, RecordKind } from './recordIndex.ts';

/** The engine's functions that make descriptors. */
export const declareOf = { struct: 'declareStructs', union: 'declareUnions' } as const;

/**
 * The expression that makes descriptors of records.
 *
 * @param kind what all of them are
 * @param placeOf names the object where a record is found that others hold by value
 * @param aliases more names, and their tags
 */
export function declaring(
  kind: RecordKind,
  records: readonly DeclaredRecord[],
  placeOf: (used: DeclaredRecord) => string,
  aliases: Readonly<Record<string, string>> = {},
): string {
  const values = [
    ...records.map((declared) => [declared.record.name, declarationOf(declared)]),
    ...Object.entries(aliases).map(([alias, tag]) => [alias, { tag }]),
  ];
  const places = new Set(records.flatMap(({ uses }) => uses.map(placeOf)));
  // Records of one statement can refer to each other.
  for (const record of records) places.delete(placeOf(record));
  const others = places.size === 0 ? '' : `, () => [${[...places].sort().join(', ')}]`;
  return `/* @__PURE__ */ ${declareOf[kind]}(${asJson(Object.fromEntries(values))}${others})`;
}

/**
 * An expression of an object, one line for each of its properties. Engines read JSON in a fifth of the
 * time that they take for code, and most of the root's module is this.
 */
function asJson(object: object): string {
  const lines = Object.entries(object).map(([name, value]) => {
    return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  });
  const json = `{\n${lines.join(',\n')}\n}`;
  if (/[`\\$]/.test(json)) throw new Error(`not to be written in a template as it is: ${json}`);
  return `/* @__PURE__ */ JSON.parse(\`${json}\`)`;
}
