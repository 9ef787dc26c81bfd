import { recordText } from './declaration.ts';
import type { Refer } from './interface.ts';
import { importsOfHeaders, referFrom } from './otherHeaders.ts';
import type { DeclaredRecord, RecordIndex } from './recordIndex.ts';
import type { Statements } from './statements.ts';

/** The statements of a header's records. */
export function recordStatements(
  path: string,
  records: readonly DeclaredRecord[],
  index: RecordIndex,
): Statements {
  const used = records.flatMap(({ uses }) => uses);
  const namespaces = recordNamespaces(records, {}, referFrom(path, index));
  return { ...namespaces, modules: importsOfHeaders(path, used) };
}

/**
 * Writes records down as C names them: `struct.tag` is a value, the descriptor, and a type, that of
 * its views. A namespace of types and a constant of one name are both in one.
 *
 * @param aliases more names of structures, and their tags.
 */
export function recordNamespaces(
  records: readonly DeclaredRecord[],
  aliases: Readonly<Record<string, string>>,
  refer: Refer,
): Omit<Statements, 'modules'> {
  const engine: string[] = [];
  const statements = (['struct', 'union'] as const).flatMap((kind) => {
    const texts = records
      .filter(({ record }) => record.kind === kind)
      .map((declared) => ({ name: declared.record.name, ...recordText(declared, refer) }));
    if (texts.length === 0) return [];
    const declare = kind === 'struct' ? 'declareStructs' : 'declareUnions';
    engine.push(declare, ...texts.flatMap((text) => [...text.types].map((type) => `type ${type}`)));
    const others = kind === 'struct' ? Object.entries(aliases) : [];
    const interfaces = [
      ...texts.map((text) => text.interfaces),
      ...others.map(([alias, tag]) => `type ${alias} = ${tag};`),
    ];
    const types = [
      ...texts.map(({ name, type }) => `  readonly ${name}: ${type};`),
      ...others.map(([alias, tag]) => {
        return `  readonly ${alias}: ${texts.find(({ name }) => name === tag)!.type};`;
      }),
    ];
    const values = [
      ...texts.map(({ name, members, options }) =>
        options === '' ? `  ${name}: ${members},` : `  ${name}: [${members}, ${options}],`,
      ),
      ...others.map(([alias, tag]) => `  ${alias}: { tag: '${tag}' },`),
    ];
    return [
      `export declare namespace ${kind} {\n${interfaces.join('\n\n')}\n}\n`,
      `export const ${kind}: {\n${types.join('\n')}\n} = /* @__PURE__ */ ${declare}({\n${values.join('\n')}\n});\n`,
    ];
  });
  return { engine, statements };
}
