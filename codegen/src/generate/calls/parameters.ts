import type { Call } from '@linux-syscalls/abi/language';
import { argumentCode } from './argument.ts';

/**
 * The parameter list of a wrapper.
 *
 * An argument that may be left out is optional when all that follow may be; otherwise the caller
 * writes `undefined`.
 */
export function parameters(name: string, call: Call): string {
  const codes = call.arguments.map((argument) => argumentCode(name, call, argument));
  return codes
    .map((code, i) => {
      if (code.fallback === undefined) return `${code.name}: ${code.type}`;
      const optional = codes.slice(i).every((later) => later.fallback !== undefined);
      const type = optional ? code.type : `${code.type} | undefined`;
      if (code.fallback !== 'undefined') return `${code.name}: ${type} = ${code.fallback}`;
      return optional ? `${code.name}?: ${type}` : `${code.name}: ${type}`;
    })
    .join(', ');
}

/** The names of the arguments, to pass them on. */
export function argumentNames(call: Call): string {
  return call.arguments.map(({ name }) => name).join(', ');
}

/** The types that parameters and result use. */
export function typesUsed(name: string, call: Call): readonly string[] {
  return [
    ...call.arguments.flatMap((argument) => argumentCode(name, call, argument).types),
    ...(call.result.kind === 'fd' ? ['fd'] : []),
  ];
}

export function resultType(call: Call): string {
  return call.result.kind === 'fd' ? 'fd' : 'number';
}
