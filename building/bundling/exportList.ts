import type { Rolldown } from 'tsdown';
export type Plugin = Rolldown.Plugin;
export type Program = ReturnType<Rolldown.PluginContext['parse']>;
export type Statement = Program['body'][number];
export type List = Extract<Statement, { type: 'ExportNamedDeclaration' }>;

/** The list of what is exported, which a bundler writes at a module's end. */
export function findExportList(body: readonly Statement[]): List | undefined {
  return body.find(isList);
}

/** Whether a statement is the list at the end. */
function isList(statement: Statement): statement is List {
  if (statement.type !== 'ExportNamedDeclaration') return false;
  return statement.source === null && statement.declaration === null;
}
