import MagicString from 'magic-string';
import type { Rolldown } from 'tsdown';

const template = /`([^`]*)`/g;

/** The white space of declarations of records, which minifying keeps for it is inside of strings. */
const betweenMembers = /(?<=^|[;{])(?:\n *)+/g;

/** A plugin for bundlers that makes plain strings, which are parsed sooner, of declarations of records. */
export const plainStrings: Rolldown.Plugin = {
  name: 'plain-strings',
  renderChunk(code, { fileName }) {
    if (!fileName.endsWith('.js')) return null;
    const result = new MagicString(code);
    for (const { start, end } of this.parse(code).body.filter(declaresRecords)) {
      result.overwrite(start, end, withPlainStrings(code.slice(start, end)));
    }
    return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }).toString() };
  },
};

/** Makes strings in one line of the templates in code that has no others than declarations. */
export function withPlainStrings(code: string): string {
  return code.replaceAll(template, (_, text: string) =>
    JSON.stringify(text.replaceAll(betweenMembers, '')),
  );
}

type Statement = ReturnType<Rolldown.PluginContext['parse']>['body'][number];

/** Whether a statement is one of records and nothing else, as `const struct = declareStructs({ … })`. */
function declaresRecords(statement: Statement): boolean {
  if (statement.type !== 'VariableDeclaration') return false;
  const init = statement.declarations[0]?.init;
  if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') return false;
  return ['declareStructs', 'declareUnions'].includes(init.callee.name);
}
