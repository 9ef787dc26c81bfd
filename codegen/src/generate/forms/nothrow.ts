import type { ResolvedCall, ResolvedOperation } from '../model/call.ts';
import { body } from './body.ts';
import { nothrowDocstring, nothrowOperationDocstring } from './docstring.ts';
import { operationChecks, sentNumbers } from './operations.ts';
import { bodyParameters, calls, parameters, signatures } from './signature.ts';
import { traps } from './trap.ts';
import type { Writer } from './Writer.ts';

/** The form that returns −errno: it checks, marshals and traps; the throwing form calls it. */
export function nothrowWrapper(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  if (call.operations !== undefined) return wrapperOfMany(writer, resolved);
  if (call.result.kind === 'offset') return wrapperOfOffset(writer, resolved);
  return `${nothrowDocstring(name, call)}
export function ${name}(${parameters(writer, resolved, calls)}): ${calls.result(call, writer)} {
${body(writer, resolved, 'number')}}
`;
}

/** A call that is many: a signature for each operation, and one body. */
function wrapperOfMany(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  const docs = {
    known: (known: ResolvedOperation) => nothrowOperationDocstring(name, call, known),
    others: nothrowDocstring(name, call),
  };
  return `${sentNumbers(writer, resolved)}
${signatures(writer, resolved, calls, docs)}export function ${name}(${bodyParameters(writer, resolved, calls)}): ${calls.result(call, writer)} {
${operationChecks(writer, resolved)}${traps(writer, resolved, 'number')}}
`;
}

/** A result of 64 bits: the same wrapper twice, as a number where that is exact and as a bigint. */
function wrapperOfOffset(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  const given = parameters(writer, resolved, calls);
  return `${nothrowDocstring(name, call)}
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
