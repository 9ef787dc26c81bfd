import { banner } from '../banner.ts';
import type { Model, ResolvedCall } from '../model/call.ts';
import { operands, type Style } from './signature.ts';
import { calling } from './sources.ts';
import { operandsName, Writer } from './Writer.ts';

/** What follows the selector of each call that is many, by the operation's number. */
export function operandsModule(kernel: string, model: Model, style: Style): string {
  const writer = new Writer(calling);
  const interfaces = [...model.values()]
    .flat()
    .filter(({ operations }) => operations.length > 0)
    .flatMap((resolved) => interfaceOf(writer, resolved, style));
  return `${banner(kernel, 'and abi/src/calls')}
${writer.imports()}
${interfaces.join('\n')}`;
}

/** None where the numbers of all operations differ between architectures: no type can tell them. */
function interfaceOf(
  writer: Writer,
  { name, call, operations }: ResolvedCall,
  style: Style,
): readonly string[] {
  const { by } = call.operations!;
  const members = operations.flatMap(({ labels, call: known }) =>
    labels
      .filter(({ number }) => number !== undefined)
      .map(({ constant, number }) => {
        return `  /** ${constant} */\n  ${number}: [${operands(writer, name, known, by, style)}];\n`;
      }),
  );
  if (members.length === 0) return [];
  return [
    `/** What follows \`${by}\` of \`${name}\`. */
export interface ${operandsName(name)} {
${members.join('')}}
`,
  ];
}
