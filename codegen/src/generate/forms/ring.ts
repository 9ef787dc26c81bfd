import type { Argument, Call, Uring } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import type { Model, ResolvedCall } from '../model/call.ts';
import { sharedConstantValue } from '../model/constant.ts';
import { requestField } from '../model/request.ts';
import { checkingOrder, checkOf, parameterOf } from './argument.ts';
import { briefRingDocstring, ringDocstring } from './docstring.ts';
import { parameters, type Style } from './signature.ts';
import { ring } from './sources.ts';
import { Writer } from './Writer.ts';

type Fields = NonNullable<Uring['sqe']>;

/** A call that an operation of io_uring does, with the arguments that the operation has. */
interface Operation {
  readonly resolved: ResolvedCall;
  readonly uring: Uring & { readonly sqe: Fields };
}

/** How an operation is declared: its descriptor may be a registered file. */
function styleOf({ uring }: Operation, keyword: Style['keyword']): Style {
  return {
    keyword,
    defaults: keyword !== '',
    parameter: ({ name, type }, writer) =>
      isFile(uring, name) ? `${type} | ${writer.type('FixedFile')}` : type,
    result: () => 'void',
  };
}

/** The module of the functions that check arguments and fill a request in, one for each operation. */
export function ringOperationsModule(facts: Facts, model: Model): string {
  const writer = new Writer(ring);
  const functions = operationsOf(model).map((operation) => filler(facts, writer, operation));
  return `${banner(facts.kernel, 'and abi/src/calls')}
${writer.imports()}
${functions.join('\n')}`;
}

/** The module that declares the methods of a ring: as promises, with callbacks, in a chain. */
export function ringMethodsModule(facts: Facts, model: Model): string {
  const writer = new Writer(ring);
  const operations = operationsOf(model);
  const declared = (one: (operation: Operation) => string) => operations.map(one).join('\n');
  const promised = declared((operation) => promisedMethod(writer, operation));
  const called = declared((operation) => calledMethod(writer, operation));
  const linked = declared((operation) => linkedMethod(writer, operation));
  return `${banner(facts.kernel, 'and abi/src/calls')}
${writer.imports()}
/** The operations that do what a call does, each a promise of the call's result. */
export interface Operations {
${promised}}

/** The same, which tell a function of their end; arguments that may be left out are \`undefined\` here. */
export interface CalledOperations {
${called}}

/** The same, as parts of a chain, whose results come together. */
export interface LinkedOperations {
${linked}}
`;
}

/** The module that tells how many arguments an operation takes, and which of them are paths. */
export function ringParametersModule(facts: Facts, model: Model): string {
  const rows = operationsOf(model).map(({ resolved: { name, call } }) => {
    const paths = call.arguments.flatMap(({ kind }, i) => (kind === 'path' ? [i] : []));
    return `  ${name}: [${[call.arguments.length, ...paths].join(', ')}],\n`;
  });
  return `${banner(facts.kernel, 'and abi/src/calls')}
/** How many arguments each operation takes, then the positions of paths among them. */
export const operationParameters: Readonly<
  Record<string, readonly [count: number, ...paths: readonly number[]]>
> = {
${rows.join('')}};
`;
}

function operationsOf(model: Model): readonly Operation[] {
  return [...model.values()].flat().flatMap((resolved) => {
    const { uring } = resolved.call;
    if (uring?.sqe === undefined) return [];
    const { sqe } = uring;
    const used = new Set(Object.values(sqe).flatMap(argumentIn));
    const taken = resolved.call.arguments.filter(({ name }) => used.has(name));
    const call: Call = { ...resolved.call, arguments: taken };
    return [{ resolved: { ...resolved, call }, uring: { ...uring, sqe } }];
  });
}

function argumentIn(word: Fields[string]): string[] {
  if (typeof word === 'string') return [word];
  return typeof word === 'object' && 'set' in word ? [word.set] : [];
}

function filler(facts: Facts, writer: Writer, operation: Operation): string {
  const { name, call } = operation.resolved;
  const { operation: opcode } = operation.uring;
  const checks = checkingOrder(call).map(
    (argument) => `  const $${argument.name} = ${checked(facts, writer, operation, argument)};\n`,
  );
  const values = [
    `${sharedConstantValue(facts, opcode)} /* ${opcode} */`,
    ...fieldValues(facts, writer, operation),
  ];
  const style = styleOf(operation, 'export function ');
  return `export function ${name}(${parameters(writer, operation.resolved, style)}): void {
${checks.join('')}  ${writer.value('fill')}(${values.join(', ')});
}
`;
}

/** The check of an argument, and of its width where the field is narrower. */
function checked(
  facts: Facts,
  writer: Writer,
  { resolved, uring }: Operation,
  argument: Argument,
): string {
  const { name, call } = resolved;
  if (isFile(uring, argument.name)) {
    return `${writer.check('file')}('${name}', '${argument.name}', ${argument.name})`;
  }
  const check = checkOf(writer, name, call, argument);
  const [field] = Object.entries(uring.sqe).find(([, word]) => word === argument.name) ?? [];
  if (field === undefined) return check;
  const { size } = requestField(facts, field);
  if (size * 8 >= bitsOf(argument)) return check;
  return `${writer.check('narrow')}('${name}', '${argument.name}', ${check}, ${size * 8})`;
}

function bitsOf(argument: Argument): number {
  if (argument.kind === 'count') return argument.type === 'size_t' ? 64 : 32;
  if (argument.kind !== 'scalar') return 32;
  const { bits } = scalars[argument.type];
  return bits === 'word' ? 64 : bits;
}

/** The order in which `fill` takes fields, by a name that each has; what is 0 at the end is left out. */
const order = ['fd', 'addr', 'len', 'off', 'rw_flags', 'file_index', 'addr3'];

function fieldValues(facts: Facts, writer: Writer, { uring }: Operation): readonly string[] {
  const places = order.map((field) => requestField(facts, field).offset);
  const values = order.map(() => '0');
  for (const [field, word] of Object.entries(uring.sqe)) {
    const place = places.indexOf(requestField(facts, field).offset);
    if (place < 0) throw new Error(`${uring.operation}: requests are filled without ${field}`);
    const code = wordCode(facts, writer, word);
    values[place] = field === 'addr_len' ? `${writer.value('addressLength')}(${code})` : code;
  }
  return values.slice(0, values.findLastIndex((value) => value !== '0') + 1);
}

function wordCode(facts: Facts, writer: Writer, word: Fields[string]): string {
  if (typeof word === 'string') return `$${word}`;
  if (typeof word === 'number') return String(word);
  if ('set' in word) return `$${word.set} | ${writer.constant(word.constant)}`;
  if ('sizeOf' in word) return writer.size(word);
  if ('constant' in word) {
    return `${sharedConstantValue(facts, word.constant)} /* ${word.constant} */`;
  }
  throw new Error(`a request has no ${Object.keys(word)}`);
}

function isFile({ fixedFile, sqe = {} }: Uring, argument: string): boolean {
  const { fd } = sqe;
  return fixedFile === true && fd === argument;
}

function promisedMethod(writer: Writer, operation: Operation): string {
  const { name, call } = operation.resolved;
  const given = parameters(writer, operation.resolved, styleOf(operation, ''));
  const result = call.result.kind === 'fd' ? writer.type('fd') : 'number';
  const control = `control?: ${writer.type('OperationOptions')}`;
  return `${ringDocstring(name, call, operation.uring.operation)}
${name}(${given}, ${control}): Promise<${result}>;
`;
}

function calledMethod(writer: Writer, operation: Operation): string {
  const { name, call } = operation.resolved;
  const style = styleOf(operation, '');
  const given = call.arguments.map((argument) => {
    const parameter = parameterOf(writer, name, call, argument);
    const type = style.parameter(parameter, writer);
    return `${parameter.name}: ${type}${parameter.fallback === undefined ? '' : ' | undefined'}`;
  });
  const done = `done: ${writer.type('Done')}`;
  const doc = briefRingDocstring(call, operation.uring.operation, [
    `@param done is told of the end: ${call.result.doc}; or −errno.`,
    '@returns what `cancel` takes.',
  ]);
  return `${doc}\n${name}(${[...given, done].join(', ')}): ${writer.type('Token')};\n`;
}

function linkedMethod(writer: Writer, operation: Operation): string {
  const { name, call } = operation.resolved;
  const given = parameters(writer, operation.resolved, styleOf(operation, ''));
  return `${briefRingDocstring(call, operation.uring.operation)}\n${name}(${given}): void;\n`;
}
