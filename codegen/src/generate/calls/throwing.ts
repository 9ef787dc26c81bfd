import type { Call } from '@linux-syscalls/abi/language';
import type { KnownOperation } from '@linux-syscalls/abi/operations';
import type { Facts } from '../../facts/facts.ts';
import { docstring, operationDocstring } from './docstring.ts';
import { bodyParameters, passedArguments, signatures } from './operations.ts';
import { argumentNames, parameters, resultType } from './parameters.ts';

/** The form that throws `SyscallError`: the other form, and a look at what came back. */
export function throwingWrapper(facts: Facts, name: string, call: Call): string {
  if (call.operations !== undefined) return wrapperOfMany(facts, name, call);
  const doc = docstring(name, call);
  const passed = argumentNames(call);
  switch (call.result.kind) {
    case 'unsigned32':
      return `${doc}\nexport const ${name}: typeof nothrow.${name} = nothrow.${name};\n`;
    case 'offset':
      return `${doc}
export const ${name}: {
  (${parameters(name, call)}): number;
  /** The same, for results that a number can't hold. */
  bigint(${parameters(name, call)}): bigint;
} = /* @__PURE__ */ Object.assign(
  function ${name}(${parameters(name, call)}): number {
    return unwrap(nothrow.${name}(${passed}), '${name}');
  },
  {
    bigint(${parameters(name, call)}): bigint {
      return unwrapBigint(nothrow.${name}.bigint(${passed}), '${name}');
    },
  },
);
`;
    default:
      return `${doc}
export function ${name}(${parameters(name, call)}): ${resultType(call)} {
  return unwrap(nothrow.${name}(${passed}), '${name}'${pathArguments(call)});
}
`;
  }
}

function wrapperOfMany(facts: Facts, name: string, call: Call): string {
  const docs = {
    known: (known: KnownOperation) => operationDocstring(name, call, known),
    others: docstring(name, call),
  };
  return `${signatures(facts, name, call, docs)}export function ${name}(${bodyParameters(name, call)}): ${resultType(call)} {
  return unwrap(nothrow.${name}(${passedArguments(name, call)}), '${name}');
}
`;
}

/** What the error's `path` and `dest` will be. */
function pathArguments(call: Call): string {
  const paths = call.arguments.filter(({ kind }) => kind === 'path');
  return paths.map(({ name }) => `, ${name}`).join('');
}
