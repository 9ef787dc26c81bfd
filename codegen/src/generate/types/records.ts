import { recordText } from './declaration.ts';
import { importsOfHeaders, referFrom } from './otherHeaders.ts';
import type { DeclaredRecord, RecordIndex } from './recordIndex.ts';
import type { Statements } from './statements.ts';

/**
 * The statements of a header's records, as C names them: `struct.tag` is a value, the descriptor,
 * and a type, that of its views. A namespace of types and a constant of one name are both in one.
 */
export function recordStatements(
  path: string,
  records: readonly DeclaredRecord[],
  index: RecordIndex,
): Statements {
  const refer = referFrom(path, index);
  const engine: string[] = [];
  const statements = (['struct', 'union'] as const).flatMap((kind) => {
    const texts = records
      .filter(({ record }) => record.kind === kind)
      .map((declared) => ({ name: declared.record.name, ...recordText(declared, '', refer) }));
    if (texts.length === 0) return [];
    const declare = kind === 'struct' ? 'declareStructs' : 'declareUnions';
    engine.push(declare, ...texts.flatMap((text) => [...text.types].map((type) => `type ${type}`)));
    const interfaces = texts.map((text) => text.interfaces).join('\n\n');
    const types = texts.map(({ name, type }) => `  readonly ${name}: ${type};`).join('\n');
    const values = texts.map(({ name, members, options }) =>
      options === '' ? `  ${name}: ${members},` : `  ${name}: [${members}, ${options}],`,
    );
    return [
      `export declare namespace ${kind} {\n${interfaces}\n}\n`,
      `export const ${kind}: {\n${types}\n} = /* @__PURE__ */ ${declare}({\n${values.join('\n')}\n});\n`,
    ];
  });
  const used = records.flatMap(({ uses }) => uses);
  return { engine, modules: importsOfHeaders(path, used), statements };
}
