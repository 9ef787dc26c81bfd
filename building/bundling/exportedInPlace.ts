import MagicString from 'magic-string';
import type { List, Plugin, Statement } from './exportList.ts';
import { findExportList } from './exportList.ts';

/**
 * A plugin for bundlers that exports what it can where it is declared, and constants that follow on
 * each other in one statement. Some thousand constants, each in a statement of its own and once more
 * in a list at the end, would be a third of what it takes to import them.
 */
export const exportedInPlace: Plugin = {
  name: 'exported-in-place',
  renderChunk(code, { fileName }) {
    if (!fileName.endsWith('.js')) return null;
    const { body } = this.parse(code);
    const list = findExportList(body);
    if (list === undefined) return null;
    const result = new MagicString(code);
    const done = exportWhereDeclared(result, body, list);
    keepOthers(result, list, done);
    return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }).toString() };
  },
};

/**
 * Marks the statements that declare nothing but what is exported by the same name.
 *
 * @returns the names
 */
function exportWhereDeclared(result: MagicString, body: readonly Statement[], list: List) {
  const names: ReadonlySet<unknown> = new Set(
    list.specifiers.map(nameOf).filter((name) => name !== undefined),
  );
  const done = new Set();
  let endOfFormer: number | undefined;
  for (const statement of body) {
    const declared = namesOf(statement);
    const inPlace = declared.length > 0 && declared.every((name) => names.has(name));
    const constant = statement.type === 'VariableDeclaration' && statement.kind === 'const';
    if (inPlace && constant && endOfFormer) joinToFormer(result, endOfFormer, statement.start);
    else if (inPlace) result.appendLeft(statement.start, 'export ');
    if (inPlace) for (const name of declared) done.add(name);
    endOfFormer = inPlace && constant ? statement.end : undefined;
  }
  return done;
}

/**
 * Makes a statement of constants the rest of the one before.
 *
 * @param end of the one before, with its semicolon
 */
function joinToFormer(result: MagicString, end: number, start: number) {
  result.overwrite(end - ';'.length, start + 'const '.length, ',\n\t');
}

/** What is exported by its own name; nothing of what has another. */
function nameOf({ local, exported }: List['specifiers'][number]) {
  const [inside, outside] = [local, exported].map((one) => 'name' in one && one.name);
  return inside === outside ? inside : undefined;
}

/** What a statement declares, by plain names. */
function namesOf(statement: Statement): readonly unknown[] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
    return [statement.id?.name];
  }
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : undefined));
}

/** Leaves in the list what is exported by another name than its own. */
function keepOthers(result: MagicString, list: List, done: ReadonlySet<unknown>) {
  const others = list.specifiers.filter((specifier) => !done.has(nameOf(specifier)));
  const kept = others.map(({ start, end }) => result.original.slice(start, end)).join(', ');
  if (others.length === 0) result.remove(list.start, list.end);
  else result.overwrite(list.start, list.end, `export { ${kept} };`);
}
