import type { Argument, Call } from '@linux-syscalls/abi/language';
import type { Label, ResolvedCall, ResolvedOperation } from '../model/call.ts';
import { type Parameter, parameterOf } from './argument.ts';
import type { Writer } from './Writer.ts';

/**
 * The parameter list of a wrapper.
 *
 * An argument that may be left out is optional when all that follow may be; otherwise the caller
 * writes `undefined`.
 */
export function parameters(writer: Writer, { name, call }: ResolvedCall): string {
  const all = call.arguments.map((argument) => parameterOf(writer, name, call, argument));
  return all
    .map((parameter, i) => {
      const { name, type, fallback } = parameter;
      if (fallback === undefined) return `${name}: ${type}`;
      const optional = isOptional(all.slice(i));
      const whole = optional ? type : `${type} | undefined`;
      if (fallback !== 'undefined') return `${name}: ${whole} = ${fallback}`;
      return optional ? `${name}?: ${whole}` : `${name}: ${whole}`;
    })
    .join(', ');
}

function isOptional(following: readonly Parameter[]): boolean {
  return following.every(({ fallback }) => fallback !== undefined);
}

/** The names of the arguments, to pass them on. */
export function argumentNames(call: Call): string {
  return call.arguments.map(({ name }) => name).join(', ');
}

export function resultType(writer: Writer, { result }: Pick<Call, 'result'>): string {
  return result.kind === 'fd' ? writer.type('fd') : 'number';
}

/** What the signatures of a call that is many are documented with. */
export interface SignatureDocs {
  readonly known: (known: ResolvedOperation) => string;
  readonly others: string;
}

/**
 * The signatures of a call that is many: one for each operation, the last for all others.
 *
 * Of a call that fits none the compiler tells what it has against the last that has as many parameters:
 * so the last two take known operations as well, and ask for what each takes.
 */
export function signatures(writer: Writer, resolved: ResolvedCall, docs: SignatureDocs): string {
  const { name, call } = resolved;
  const { by } = call.operations!;
  const typed = resolved.operations
    .map((known) => ({ known, type: literalType(writer, known.labels) }))
    .filter(({ type }) => type !== '');
  if (typed.length === 0) {
    return `${docs.others}
export function ${name}(${signature(writer, name, call, by, 'number')}): number;
`;
  }
  const listed = typed.map(
    ({ known, type }) => `${docs.known(known)}
export function ${name}(${signature(writer, name, known.call, by, type)}): ${resultType(writer, known.call)};
`,
  );
  const wanted = `Operation, ${writer.operands(name)}, [${operands(writer, name, call, by)}]`;
  const before = upTo(call, by);
  const complete = `${writer.type('WithOperands')}<${wanted}, Given>`;
  return `${listed.join('')}/** Refused: it takes more or less than was given. */
export function ${name}<Operation extends number, Given extends readonly unknown[]>(${signature(writer, name, before, by, complete)}, ...operands: Given): number;
${docs.others}
export function ${name}<Operation extends number>(${signature(writer, name, before, by, 'Operation')}, ...operands: ${writer.type('OperandsOf')}<${wanted}>): number;
`;
}

/** The elements of a tuple for what follows the selector, also for what isn't looked at. */
export function operands(writer: Writer, name: string, call: Call, by: string): string {
  const following = call.arguments.slice(positionOf(call, by) + 1);
  return shown(writer, name, call, following, {}).join(', ');
}

/** The same call without what follows the selector. */
function upTo(call: Call, by: string): Call {
  return { ...call, arguments: call.arguments.slice(0, positionOf(call, by) + 1) };
}

function positionOf(call: Call, by: string): number {
  return call.arguments.findIndex(({ name }) => name === by);
}

/** The type of the constants that are the same number everywhere, and so types of their own. */
function literalType(writer: Writer, labels: readonly Label[]): string {
  return labels
    .filter(({ number }) => number !== undefined)
    .map(({ constant }) => writer.constantType(constant))
    .join(' | ');
}

function signature(writer: Writer, name: string, call: Call, by: string, selector: string): string {
  return shown(writer, name, call, shownArguments(call), { [by]: selector }).join(', ');
}

/** Parameters for some arguments of a call; a few may have another type than is theirs. */
function shown(
  writer: Writer,
  name: string,
  call: Call,
  some: readonly Argument[],
  others: Readonly<Record<string, string>>,
): readonly string[] {
  const all = some.map((argument) => parameterOf(writer, name, call, argument));
  return all.map((parameter, i) => {
    const type = others[parameter.name] ?? parameter.type;
    if (parameter.fallback === undefined) return `${parameter.name}: ${type}`;
    return isOptional(all.slice(i))
      ? `${parameter.name}?: ${type}`
      : `${parameter.name}: ${type} | undefined`;
  });
}

/** The arguments that a signature has: what isn't looked at only where something follows. */
function shownArguments(call: Call): readonly Argument[] {
  const last = call.arguments.findLastIndex(({ kind }) => kind !== 'unused');
  return call.arguments.slice(0, last + 1);
}

/** The parameters of the one body behind all signatures. */
export function bodyParameters(writer: Writer, { name, call }: ResolvedCall): string {
  const varying = varyingArguments(call);
  const all = call.arguments.map((argument) => parameterOf(writer, name, call, argument));
  const leavable = ({ name, fallback }: Parameter): boolean =>
    varying.includes(name) || fallback !== undefined;
  return all
    .map((parameter, i) => {
      const varies = varying.includes(parameter.name);
      const optional = all.slice(i).every(leavable);
      const { fallback } = parameter;
      const type = varies ? 'unknown' : parameter.type;
      if (!varies && optional && fallback !== undefined && fallback !== 'undefined') {
        return `${parameter.name}: ${type} = ${fallback}`;
      }
      return `${parameter.name}${optional ? '?' : ''}: ${type}`;
    })
    .join(', ');
}

/** The arguments as the last signature takes them, for a body that hands them on. */
export function passedArguments(writer: Writer, { name, call }: ResolvedCall): string {
  const varying = varyingArguments(call);
  return call.arguments
    .map((argument) => {
      if (!varying.includes(argument.name)) return argument.name;
      return `${argument.name} as ${parameterOf(writer, name, call, argument).type}`;
    })
    .join(', ');
}

/** The arguments that some operation sees in its own way. */
export function varyingArguments(call: Call): readonly string[] {
  const own = Object.values(call.operations!.known).flatMap((operation) => operation.arguments);
  return call.arguments
    .filter(
      ({ name, kind }) => kind === 'operand' || own.some((argument) => argument.name === name),
    )
    .map(({ name }) => name);
}
