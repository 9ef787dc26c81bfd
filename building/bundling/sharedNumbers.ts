import MagicString from 'magic-string';
import type { List, Plugin, Statement } from './exportList.ts';
import { findExportList } from './exportList.ts';

export type Initializer = Extract<
  Statement,
  { type: 'VariableDeclaration' }
>['declarations'][number]['init'];

/**
 * A plugin for bundlers that declares a number once, however many constants have it, and exports it by
 * all their names: engines take as long for a variable as for a name.
 */
export const sharedNumbers: Plugin = {
  name: 'shared-numbers',
  renderChunk(code, { fileName }) {
    if (!fileName.endsWith('.js')) return null;
    const { body } = this.parse(code);
    const list = findExportList(body);
    if (list === undefined) return null;
    const constants = numbersOf(body, onlyExported(code, list));
    const [first] = constants.values();
    if (first === undefined) return null;
    const result = new MagicString(code);
    for (const { statement } of constants.values()) result.remove(statement.start, statement.end);
    result.appendLeft(first.statement.start, declarationOf(constants));
    exportShared(result, list, constants);
    return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }).toString() };
  },
};

/**
 * The names that occur where they are declared and where they are exported, and nowhere else.
 */
function onlyExported(code: string, list: List): ReadonlySet<string> {
  const times: Map<string, number> = new Map();
  for (const [word] of code.matchAll(/[\w$]+/g)) times.set(word, (times.get(word) ?? 0) + 1);
  const names = list.specifiers.map(({ local }) => ('name' in local ? local.name : ''));
  return new Set(names.filter((name) => times.get(name) === 2));
}

/**
 * The statements that declare one constant, a number.
 *
 * @param names of the constants that may be shared
 */
function numbersOf(body: readonly Statement[], names: ReadonlySet<string>) {
  const constants: Map<string, { statement: Statement; variable: string; value: number }> =
    new Map();
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue;
    const [declared, ...more] = statement.declarations;
    if (declared?.id.type !== 'Identifier' || more.length > 0) continue;
    const { id, init } = declared;
    const value = numberOf(init);
    if (value === undefined || !names.has(id.name)) continue;
    const variable = `n${value}`.replace('-', '_');
    constants.set(id.name, { statement, variable, value });
  }
  return constants;
}

/** The number that an expression writes down, if it does. */
function numberOf(expression: Initializer): number | undefined {
  if (expression?.type === 'UnaryExpression' && expression.operator === '-') {
    const value = numberOf(expression.argument);
    return value === undefined ? undefined : -value;
  }
  if (expression?.type !== 'Literal' || typeof expression.value !== 'number') return undefined;
  return expression.value;
}

/** One statement with each number, least first. */
function declarationOf(constants: ReturnType<typeof numbersOf>) {
  const values = new Map([...constants.values()].map(({ variable, value }) => [variable, value]));
  const sorted = [...values].toSorted(([, a], [, b]) => a - b);
  return `const ${sorted.map(([variable, value]) => `${variable} = ${value}`).join(', ')};`;
}

/** Exports the variables by the names of the constants. */
function exportShared(result: MagicString, list: List, constants: ReturnType<typeof numbersOf>) {
  for (const { local, start } of list.specifiers) {
    const constant = 'name' in local ? constants.get(local.name) : undefined;
    if (constant !== undefined) result.appendLeft(start, `${constant.variable} as `);
  }
}
