import type { ResolvedCall } from '../model/call.ts';
import { checkingOrder, checkOf } from './argument.ts';
import { operationChecks, sentNumbers } from './operations.ts';
import { argumentNames, bodyParameters, parameters, resultType, signatures } from './signature.ts';
import { type ResultForm, traps } from './trap.ts';
import type { Writer } from './Writer.ts';

/** The form that returns −errno: it checks, marshals and traps; the throwing form calls it. */
export function nothrowWrapper(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  if (call.operations !== undefined) return wrapperOfMany(writer, resolved);
  if (call.result.kind === 'offset') return wrapperOfOffset(writer, resolved);
  return `${docstring(resolved)}
export function ${name}(${parameters(writer, resolved)}): ${resultType(writer, call)} {
${body(writer, resolved, 'number')}}
`;
}

/** A call that is many: a signature for each operation, and one body. */
function wrapperOfMany(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  const docs = {
    known: () => '/** As `linux-syscalls` has it, returning −errno. */',
    others: docstring(resolved),
  };
  return `${sentNumbers(writer, resolved)}
${signatures(writer, resolved, docs)}export function ${name}(${bodyParameters(writer, resolved)}): ${resultType(writer, call)} {
${operationChecks(writer, resolved)}${traps(writer, resolved, 'number')}}
`;
}

/** A result of 64 bits: the same wrapper twice, as a number where that is exact and as a bigint. */
function wrapperOfOffset(writer: Writer, resolved: ResolvedCall): string {
  const { name } = resolved;
  const given = parameters(writer, resolved);
  return `${docstring(resolved)}
export const ${name}: {
  (${given}): number;
  /** The same, for results that a number can't hold. */
  bigint(${given}): bigint;
} = /* @__PURE__ */ Object.assign(
  function ${name}(${given}): number {
${body(writer, resolved, 'number')}  },
  {
    bigint(${given}): bigint {
${body(writer, resolved, 'bigint')}    },
  },
);
`;
}

function docstring({ name, call }: ResolvedCall): string {
  const signature = `${name}(${argumentNames(call)})`;
  return `/** ${signature} as \`linux-syscalls\` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */`;
}

function body(writer: Writer, resolved: ResolvedCall, form: ResultForm): string {
  const { name, call } = resolved;
  const checks = checkingOrder(call).map(
    (argument) => `  const $${argument.name} = ${checkOf(writer, name, call, argument)};\n`,
  );
  return `${checks.join('')}${traps(writer, resolved, form)}`;
}
