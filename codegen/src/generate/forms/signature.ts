import type { Argument, Call } from '@linux-syscalls/abi/language';
import type { Label, ResolvedCall, ResolvedOperation } from '../model/call.ts';
import { fallbackOf, type Parameter, parameterOf } from './argument.ts';
import type { Writer } from './Writer.ts';

/** How a form declares what it makes of a call. */
export interface Style {
  /** What stands before the name. */
  readonly keyword: 'export function ' | '';
  /** Whether a default is written, or only that there may be nothing. */
  readonly defaults: boolean;
  parameter(parameter: Parameter, writer: Writer): string;
  result(call: Pick<Call, 'result'>, writer: Writer): string;
  /** A parameter after those of the call. */
  last?(writer: Writer, call: Call): string;
}

/** How wrappers are declared that make their calls. */
export const calls: Style = {
  keyword: 'export function ',
  defaults: true,
  parameter: ({ type }) => type,
  result: ({ result }, writer) => (result.kind === 'fd' ? writer.type('fd') : 'number'),
};

/**
 * The parameter list of a wrapper.
 *
 * An argument that may be left out is optional when all that follow may be; otherwise the caller
 * writes `undefined`.
 */
export function parameters(writer: Writer, { name, call }: ResolvedCall, style: Style): string {
  const all = call.arguments.map((argument) => parameterOf(writer, name, call, argument));
  const declared = all.map((parameter, i) => {
    const { name, fallback } = parameter;
    const type = style.parameter(parameter, writer);
    if (fallback === undefined) return `${name}: ${type}`;
    const optional = isOptional(all.slice(i));
    const whole = optional ? type : `${type} | undefined`;
    if (style.defaults && fallback !== 'undefined') return `${name}: ${whole} = ${fallback}`;
    return optional ? `${name}?: ${whole}` : `${name}: ${whole}`;
  });
  return withLast(declared, style, writer, call).join(', ');
}

function withLast(
  declared: readonly string[],
  style: Style,
  writer: Writer,
  call: Call,
): readonly string[] {
  return style.last === undefined ? declared : [...declared, style.last(writer, call)];
}

/** The call without the arguments at its end that may be left out. */
export function withoutOptional(writer: Writer, { name, call }: ResolvedCall): Call {
  const all = call.arguments.map((argument) => parameterOf(writer, name, call, argument));
  const needed = all.findLastIndex(({ fallback }) => fallback === undefined);
  return { ...call, arguments: call.arguments.slice(0, needed + 1) };
}

function isOptional(following: readonly Parameter[]): boolean {
  return following.every(({ fallback }) => fallback !== undefined);
}

/** The names of the arguments, to pass them on. */
export function argumentNames(call: Call): string {
  return call.arguments.map(({ name }) => name).join(', ');
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
export function signatures(
  writer: Writer,
  resolved: ResolvedCall,
  style: Style,
  docs: SignatureDocs,
): string {
  const { name, call } = resolved;
  const { by } = call.operations!;
  const declared = (of: Call, selector: string, types = '', rest?: string): string => {
    const listed = signature(writer, name, of, by, selector, style);
    const all = rest === undefined ? withLast(listed, style, writer, call) : [...listed, rest];
    return `${style.keyword}${name}${types}(${all.join(', ')}): ${style.result(of, writer)};\n`;
  };
  const typed = resolved.operations
    .map((known) => ({ known, type: literalType(writer, known.labels) }))
    .filter(({ type }) => type !== '');
  if (typed.length === 0) return `${docs.others}\n${declared(call, 'number')}`;
  const listed = typed.map(
    ({ known, type }) => `${docs.known(known)}\n${declared(known.call, type)}`,
  );
  const wanted = `Operation, ${writer.operands(name)}, [${operands(writer, name, call, by, style)}]`;
  const before = upTo(call, by);
  const others = `${writer.type('OperandsOf')}<${wanted}>`;
  if (style.last !== undefined) {
    const all = `...operands: [...${others}, ${style.last(writer, call)}]`;
    const rest = declared(before, 'Operation', '<Operation extends number>', all);
    return `${listed.join('')}${docs.others}\n${rest}`;
  }
  const complete = `${writer.type('WithOperands')}<${wanted}, Given>`;
  const refused = declared(
    before,
    complete,
    '<Operation extends number, Given extends readonly unknown[]>',
    '...operands: Given',
  );
  const taken = declared(
    before,
    'Operation',
    '<Operation extends number>',
    `...operands: ${others}`,
  );
  return `${listed.join('')}/** Refused: it takes more or less than was given. */
${refused}${docs.others}
${taken}`;
}

/** The elements of a tuple for what follows the selector, also for what isn't looked at. */
export function operands(
  writer: Writer,
  name: string,
  call: Call,
  by: string,
  style: Style,
): string {
  const following = call.arguments.slice(positionOf(call, by) + 1);
  return parameterList(writer, name, call, following, {}, style).join(', ');
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

function signature(
  writer: Writer,
  name: string,
  call: Call,
  by: string,
  selector: string,
  style: Style,
): readonly string[] {
  const shown = shownArguments(call);
  return parameterList(writer, name, call, shown, { [by]: selector }, style);
}

/** Parameters for some arguments of a call; a few may have another type than is theirs. */
function parameterList(
  writer: Writer,
  name: string,
  call: Call,
  some: readonly Argument[],
  others: Readonly<Record<string, string>>,
  style: Style,
): readonly string[] {
  const all = some.map((argument) => parameterOf(writer, name, call, argument));
  return all.map((parameter, i) => {
    const type = others[parameter.name] ?? style.parameter(parameter, writer);
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
export function bodyParameters(writer: Writer, { name, call }: ResolvedCall, style: Style): string {
  const varying = varyingArguments(call);
  const leavable = (argument: Argument): boolean =>
    varying.includes(argument.name) || fallbackOf(argument) !== undefined;
  return call.arguments
    .map((argument, i) => {
      const optional = call.arguments.slice(i).every(leavable);
      if (varying.includes(argument.name)) return `${argument.name}${optional ? '?' : ''}: unknown`;
      const parameter = parameterOf(writer, name, call, argument);
      const type = style.parameter(parameter, writer);
      const { fallback } = parameter;
      return optional && fallback !== undefined && fallback !== 'undefined'
        ? `${argument.name}: ${type} = ${fallback}`
        : `${argument.name}${optional ? '?' : ''}: ${type}`;
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
