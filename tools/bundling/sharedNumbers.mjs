import MagicString from 'magic-string';
import { findExportList } from './exportList.mjs';

/** @typedef {import('./exportList.mjs').Plugin} Plugin */
/** @typedef {import('./exportList.mjs').Statement} Statement */
/** @typedef {import('./exportList.mjs').List} List */
/** @typedef {Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number]['init']} Initializer */

/**
 * A plugin for bundlers that declares a number once, however many constants have it, and exports it by
 * all their names: engines take as long for a variable as for a name.
 *
 * @type {Plugin}
 */
export const sharedNumbers = {
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
 *
 * @param {string} code
 * @param {List} list
 * @returns {ReadonlySet<string>}
 */
function onlyExported(code, list) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [word] of code.matchAll(/[\w$]+/g)) times.set(word, (times.get(word) ?? 0) + 1);
  const names = list.specifiers.map(({ local }) => ('name' in local ? local.name : ''));
  return new Set(names.filter((name) => times.get(name) === 2));
}

/**
 * The statements that declare one constant, a number.
 *
 * @param {readonly Statement[]} body
 * @param {ReadonlySet<string>} names of the constants that may be shared
 */
function numbersOf(body, names) {
  /** @type {Map<string, { statement: Statement, variable: string, value: number }>} */
  const constants = new Map();
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

/**
 * The number that an expression writes down, if it does.
 *
 * @param {Initializer} expression
 * @returns {number | undefined}
 */
function numberOf(expression) {
  if (expression?.type === 'UnaryExpression' && expression.operator === '-') {
    const value = numberOf(expression.argument);
    return value === undefined ? undefined : -value;
  }
  if (expression?.type !== 'Literal' || typeof expression.value !== 'number') return undefined;
  return expression.value;
}

/**
 * One statement with each number, least first.
 *
 * @param {ReturnType<typeof numbersOf>} constants
 */
function declarationOf(constants) {
  const values = new Map([...constants.values()].map(({ variable, value }) => [variable, value]));
  const sorted = [...values].toSorted(([, a], [, b]) => a - b);
  return `const ${sorted.map(([variable, value]) => `${variable} = ${value}`).join(', ')};`;
}

/**
 * Exports the variables by the names of the constants.
 *
 * @param {MagicString} result
 * @param {List} list
 * @param {ReturnType<typeof numbersOf>} constants
 */
function exportShared(result, list, constants) {
  for (const { local, start } of list.specifiers) {
    const constant = 'name' in local ? constants.get(local.name) : undefined;
    if (constant !== undefined) result.appendLeft(start, `${constant.variable} as `);
  }
}
