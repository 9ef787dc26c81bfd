import type { Call } from '@linux-syscalls/abi/language';
import type { ResolvedCall, ResolvedOperation } from '../model/call.ts';
import { docstring, operationDocstring } from './docstring.ts';
import {
  argumentNames,
  bodyParameters,
  calls,
  parameters,
  passedArguments,
  signatures,
} from './signature.ts';
import type { Writer } from './Writer.ts';

/** The form that throws `SyscallError`: the other form, and a look at what came back. */
export function throwingWrapper(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  if (call.operations !== undefined) return wrapperOfMany(writer, resolved);
  const doc = docstring(name, call);
  switch (call.result.kind) {
    case 'unsigned32':
      return `${doc}\nexport const ${name}: typeof nothrow.${name} = nothrow.${name};\n`;
    case 'offset':
      return wrapperOfOffset(writer, resolved, doc);
    default:
      return `${doc}
export function ${name}(${parameters(writer, resolved, calls)}): ${calls.result(call, writer)} {
  return ${unwrapped(writer, resolved, argumentNames(call))};
}
`;
  }
}

function wrapperOfOffset(writer: Writer, resolved: ResolvedCall, doc: string): string {
  const { name, call } = resolved;
  const given = parameters(writer, resolved, calls);
  const passed = argumentNames(call);
  return `${doc}
export const ${name}: {
  (${given}): number;
  /** The same, for results that a number can't hold. */
  bigint(${given}): bigint;
} = /* @__PURE__ */ Object.assign(
  function ${name}(${given}): number {
    return ${writer.value('unwrap')}(nothrow.${name}(${passed}), '${name}');
  },
  {
    bigint(${given}): bigint {
      return ${writer.value('unwrapBigint')}(nothrow.${name}.bigint(${passed}), '${name}');
    },
  },
);
`;
}

function wrapperOfMany(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  const docs = {
    known: (known: ResolvedOperation) => operationDocstring(name, call, known),
    others: docstring(name, call),
  };
  const passed = passedArguments(writer, resolved);
  return `${signatures(writer, resolved, calls, docs)}export function ${name}(${bodyParameters(writer, resolved, calls)}): ${calls.result(call, writer)} {
  return ${writer.value('unwrap')}(nothrow.${name}(${passed}), '${name}');
}
`;
}

function unwrapped(writer: Writer, { name, call }: ResolvedCall, passed: string): string {
  return `${writer.value('unwrap')}(nothrow.${name}(${passed}), '${name}'${pathArguments(call)})`;
}

/** What the error's `path` and `dest` will be. */
function pathArguments(call: Call): string {
  const paths = call.arguments.filter(({ kind }) => kind === 'path');
  return paths.map(({ name }) => `, ${name}`).join('');
}
