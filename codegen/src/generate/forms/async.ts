import type { Call } from '@linux-syscalls/abi/language';
import { banner } from '../banner.ts';
import type { Model, ResolvedCall, ResolvedOperation } from '../model/call.ts';
import { aliasDocstring, docstring, operationDocstring } from './docstring.ts';
import {
  calls,
  parameters,
  type SignatureDocs,
  type Style,
  signatures,
  withoutOptional,
} from './signature.ts';
import { promising } from './sources.ts';
import { Writer } from './Writer.ts';

/** How wrappers are declared that return promises. */
const functions: Style = {
  keyword: 'export function ',
  defaults: false,
  parameter: calls.parameter,
  result: (call, writer) => `Promise<${calls.result(call, writer)}>`,
  last: (writer, call) => `${optionsOf(call)}?: ${writer.type('AsyncOptions')}`,
};

/** What the options are called: a few calls have some of their own. */
function optionsOf(call: Call): string {
  return call.arguments.some(({ name }) => name === 'options') ? 'asyncOptions' : 'options';
}

/** How a thread of one's own has them as methods. */
const methods: Style = { ...functions, keyword: '' };

/** The same without arguments that may be left out: the options then follow the others. */
const shortened = (style: Style): Style => ({
  ...style,
  last: (writer, call) => `${optionsOf(call)}: ${writer.type('AsyncOptions')}`,
});

/** The form that returns promises: what it is given is recorded, and made by another thread. */
export function asyncWrapper(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  if (call.of !== undefined) return refusal(writer, resolved);
  if (call.result.kind === 'offset') return wrapperOfOffset(writer, resolved);
  return `${declarations(writer, resolved, functions)}export function ${name}(...given: readonly unknown[]): Promise<number> {
  return ${writer.value('submit')}('${name}', given);
}
`;
}

/** Why a helper thread doesn't make a call, and what does. */
const refusals: Readonly<Record<NonNullable<Call['of']>, (name: string) => string>> = {
  thread: (name) =>
    `what it reads or changes belongs to the thread that calls it: \`thread().${name}\``,
  libc: () => 'it changes what libc has set for the thread that calls it',
  process: () => 'it ends, replaces or copies the process: see `linux-syscalls/spawn`',
};

/** What is refused takes nothing, so that a compiler says so, too. */
function refusal(writer: Writer, { name, call }: ResolvedCall): string {
  const why = refusals[call.of!](name);
  return `/** Refused with \`ERR_LINUX_SYSCALLS_REFUSED\`: ${why}. */
export function ${name}(..._refused: never[]): Promise<never> {
  return ${writer.value('refuse')}('${name}', '${why.replaceAll('`', '')}');
}
`;
}

function wrapperOfOffset(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  const given = parameters(writer, resolved, functions);
  return `${docstring(name, call)}
export const ${name}: {
  (${given}): Promise<number>;
  /** The same, for results that a number can't hold. */
  bigint(${given}): Promise<bigint>;
} = /* @__PURE__ */ Object.assign(
  function ${name}(...given: readonly unknown[]): Promise<number> {
    return ${writer.value('submit')}('${name}', given);
  },
  {
    bigint(...given: readonly unknown[]): Promise<bigint> {
      return ${writer.value('submitBigint')}('${name}', given);
    },
  },
);
`;
}

/** The signatures of a call, each documented. */
function declarations(writer: Writer, resolved: ResolvedCall, style: Style): string {
  const { name, call } = resolved;
  if (call.operations !== undefined) {
    const docs: SignatureDocs = {
      known: (known: ResolvedOperation) => operationDocstring(name, call, known),
      others: docstring(name, call),
    };
    return signatures(writer, resolved, style, docs);
  }
  const declared = (of: Call, as: Style): string =>
    `${as.keyword}${name}(${parameters(writer, { ...resolved, call: of }, as)}): ${as.result(call, writer)};\n`;
  const short = withoutOptional(writer, resolved);
  const whole = `${docstring(name, call)}\n${declared(call, style)}`;
  if (short.arguments.length === call.arguments.length) return whole;
  return `${whole}/** The same, where what may be left out is. */\n${declared(short, shortened(style))}`;
}

/** The module that declares what only a thread of one's own makes. */
export function threadCallsModule(kernel: string, model: Model): string {
  const writer = new Writer(promising);
  const members = [...model.values()]
    .flat()
    .filter(({ call }) => call.of === 'thread')
    .map((resolved) => {
      const others = resolved.aliases.map(
        (alias) =>
          `${aliasDocstring(resolved.name, alias)}\n${alias.name}: ThreadCalls['${resolved.name}'];\n`,
      );
      return [declarations(writer, resolved, methods), ...others].join('\n');
    });
  return `${banner(kernel, 'and abi/src/calls')}
${writer.imports()}
/** The wrappers of what belongs to a thread, for a thread of one's own. */
export interface ThreadCalls {
${members.join('\n')}}
`;
}

/** The module that says of each call how another thread makes it. */
export function asyncTraitsModule(kernel: string, model: Model): string {
  const all = [...model.values()].flat();
  const names = (has: (call: Call) => boolean): string =>
    all
      .filter(({ call }) => has(call))
      .flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])
      .map((name) => `  '${name}',\n`)
      .join('');
  return `${banner(kernel, 'and abi/src/calls')}
/** The calls that may wait for ever, or long. */
export const waiting: ReadonlySet<string> = /* @__PURE__ */ new Set([
${names(({ waits }) => waits === true)}]);

/** The calls of a thread, which a thread of one's own makes. */
export const ofThread: ReadonlySet<string> = /* @__PURE__ */ new Set([
${names(({ of }) => of === 'thread')}]);

/** The calls of libc and of the process, which no helper thread makes. */
export const ofOthers: ReadonlySet<string> = /* @__PURE__ */ new Set([
${names(({ of }) => of === 'libc' || of === 'process')}]);
`;
}
