import { recordTypes } from './declaration.ts';
import { declareOf, declaring } from './declaring.ts';
import { heldElsewhere, heldName } from './held.ts';
import type { Refer } from './interface.ts';
import { importsOfHeaders, referFrom } from './otherHeaders.ts';
import { type DeclaredRecord, type RecordIndex, recordKinds } from './recordIndex.ts';
import type { Statements } from './statements.ts';

/** The statements of a header's records. */
export function recordStatements(
  path: string,
  records: readonly DeclaredRecord[],
  index: RecordIndex,
): Statements {
  const elsewhere = heldElsewhere(path, records);
  const refer = referFrom(path, index);
  const referred = new Set<string>();
  const noting: Refer = (kind, name) => {
    referred.add(`${kind} ${name}`);
    return refer(kind, name);
  };
  const namespaces = recordNamespaces(records, {}, noting, elsewhere);
  // What is held but shown as a bigint isn't named.
  const used = records
    .flatMap(({ uses }) => uses)
    .filter(({ record }) => referred.has(`${record.kind} ${record.name}`));
  return { ...namespaces, modules: importsOfHeaders(path, used, 'types') };
}

/**
 * Writes records down as C names them: `struct.tag` is a value, the descriptor, and a type, that of
 * its views. A namespace of types and a constant of one name are both in one.
 *
 * @param aliases what readers know some structures by, and the tags: the interface has the name that
 *   readers know, since editors show that.
 * @param elsewhere records of other modules that these hold by value: declared here once more, so
 *   that the module loads alone.
 */
export function recordNamespaces(
  records: readonly DeclaredRecord[],
  aliases: Readonly<Record<string, string>>,
  refer: Refer,
  elsewhere: readonly DeclaredRecord[] = [],
): Omit<Statements, 'modules'> {
  const engine: string[] = [];
  const placeOf = (used: DeclaredRecord): string =>
    elsewhere.includes(used) ? heldName(used.record) : used.record.kind;
  const statements = recordKinds.flatMap((kind) => {
    const ofKind = records.filter(({ record }) => record.kind === kind);
    if (ofKind.length === 0) return [];
    const others = kind === 'struct' ? aliases : {};
    const known = new Map(Object.entries(others).map(([alias, tag]) => [tag, alias]));
    const texts = ofKind.map((declared) => {
      const { name } = declared.record;
      return { name, ...recordTypes(declared, refer, known.get(name)) };
    });
    const imported = texts.flatMap(({ types }) => [...types].map((type) => `type ${type}`));
    engine.push(declareOf[kind], ...imported);
    const interfaces = [
      ...texts.map((text) => text.interfaces),
      ...Object.entries(others).map(
        ([alias, tag]) => `/** The kernel’s tag of \`${alias}\`. */\ntype ${tag} = ${alias};`,
      ),
    ];
    const types = [
      ...texts.map(({ name, type }) => `  readonly ${name}: ${type};`),
      ...Object.entries(others).map(([alias, tag]) => {
        return `  readonly ${alias}: ${texts.find(({ name }) => name === tag)!.type};`;
      }),
    ];
    const descriptors = declaring(kind, ofKind, placeOf, others);
    return [
      `export declare namespace ${kind} {\n${interfaces.join('\n\n')}\n}\n`,
      `export const ${kind}: {\n${types.join('\n')}\n} = ${descriptors};\n`,
    ];
  });
  const held = recordKinds.flatMap((kind) => {
    const ofKind = elsewhere.filter(({ record }) => record.kind === kind);
    if (ofKind.length === 0) return [];
    engine.push(declareOf[kind]);
    const descriptors = declaring(kind, ofKind, placeOf);
    return [
      '// Of other headers: declared here once more, so that this module loads alone.',
      `const ${heldName({ kind })}: Record<string, unknown> = ${descriptors};\n`,
    ];
  });
  return { engine, statements: [...statements, ...held] };
}
