import { banner } from '../banner.ts';
import type { Alias, ResolvedCall } from '../model/call.ts';
import { asyncWrapper } from './async.ts';
import { aliasDocstring } from './docstring.ts';
import { nothrowWrapper } from './nothrow.ts';
import { recordingWrapper } from './recording.ts';
import { calling, promising, recording } from './sources.ts';
import { throwingWrapper } from './throwing.ts';
import { type Sources, Writer } from './Writer.ts';

/** What the generator makes of every call. */
interface Form {
  /** What each of its modules begins with. */
  readonly head: string;
  readonly sources: Sources;
  wrapper(writer: Writer, resolved: ResolvedCall): string;
}

/** The forms by the folder that each has. */
export const forms = {
  nothrow: { head: '', sources: calling, wrapper: nothrowWrapper },
  throwing: {
    head: "import * as nothrow from '../../nothrow.ts';\n",
    sources: calling,
    wrapper: throwingWrapper,
  },
  recording: { head: '', sources: recording, wrapper: recordingWrapper },
  async: { head: '', sources: promising, wrapper: asyncWrapper },
} as const satisfies Readonly<Record<string, Form>>;

/** The module of one family's wrappers in a form. */
export function formModule(
  kernel: string,
  form: Form,
  family: string,
  calls: readonly ResolvedCall[],
): string {
  const writer = new Writer(form.sources);
  const wrappers = calls.map(
    (resolved) =>
      form.wrapper(writer, resolved) +
      resolved.aliases.map((alias) => aliasOf(resolved.name, alias)).join(''),
  );
  return `${banner(kernel, `and abi/src/calls/${family}.ts`)}
${form.head}${writer.imports()}
${wrappers.join('\n')}`;
}

function aliasOf(name: string, alias: Alias): string {
  return `\n${aliasDocstring(name, alias)}\nexport const ${alias.name}: typeof ${name} = ${name};\n`;
}
