/** @typedef {import('tsdown').Rolldown.Plugin} Plugin */
/** @typedef {ReturnType<import('tsdown').Rolldown.PluginContext['parse']>} Program */
/** @typedef {Program['body'][number]} Statement */
/** @typedef {Extract<Statement, { type: 'ExportNamedDeclaration' }>} List */

/**
 * The list of what is exported, which a bundler writes at a module's end.
 *
 * @param {readonly Statement[]} body
 * @returns {List | undefined}
 */
export function findExportList(body) {
  return body.find(isList);
}

/**
 * Whether a statement is the list at the end.
 *
 * @param {Statement} statement
 * @returns {statement is List}
 */
function isList(statement) {
  if (statement.type !== 'ExportNamedDeclaration') return false;
  return statement.source === null && statement.declaration === null;
}
