import { kindOf, type Rank, type Writing } from '@linux-syscalls/abi/kinds';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import type { Writer } from './Writer.ts';

/** A parameter as its declaration has it. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  /** What it is when it is left out; `undefined` as text where a check fills it in. */
  readonly fallback: string | undefined;
  /** Whether the result of an earlier call may stand there in a batch. */
  readonly deferrable: boolean;
}

/** The order in which checks run. */
export function checkingOrder(call: Call): readonly Argument[] {
  return [...call.arguments].sort((a, b) => rankOf(a) - rankOf(b));
}

const ranks: Readonly<Record<Rank, number>> = { first: 0, alone: 1, dependent: 2, last: 3 };

function rankOf(argument: Argument): number {
  const { rank } = kindOf(argument);
  return ranks[typeof rank === 'string' ? rank : rank(argument)];
}

export function parameterOf(
  writer: Writer,
  name: string,
  call: Call,
  argument: Argument,
): Parameter {
  const kind = kindOf(argument);
  return {
    name: argument.name,
    type: kind.type(argument, writingOf(writer, name, call, argument)),
    fallback: fallbackOf(argument),
    deferrable: isDeferrable(argument),
  };
}

function isDeferrable(argument: Argument): boolean {
  const { deferrable = false } = kindOf(argument);
  return typeof deferrable === 'boolean' ? deferrable : deferrable(argument);
}

/** What an argument is when it is left out; `undefined` as text where its check fills it in. */
export function fallbackOf(argument: Argument): string | undefined {
  return kindOf(argument).fallback?.(argument);
}

/**
 * The expression that checks an argument and makes what goes into a register.
 *
 * @param value the expression for what the caller passed, where that isn't just its name.
 */
export function checkOf(
  writer: Writer,
  name: string,
  call: Call,
  argument: Argument,
  value: string = argument.name,
): string {
  const writing = writingOf(writer, name, call, argument, value);
  const check = kindOf(argument).check(argument, writing);
  return argument.kept === true
    ? `${writing.member('retained')}(${writing.names}, ${check})`
    : check;
}

/** What a call returned, once all that the kernel wrote into copies is stored for the caller. */
export function storing(writer: Writer, name: string, call: Call, returned: string): string {
  return call.arguments.reduce((code, argument) => {
    const store = kindOf(argument).store?.(argument, writingOf(writer, name, call, argument));
    return store === undefined ? code : `${store}, ${code})`;
  }, returned);
}

function writingOf(
  writer: Writer,
  name: string,
  call: Call,
  argument: Argument,
  value: string = argument.name,
): Writing {
  const names = `'${name}', '${argument.name}'`;
  return {
    names,
    value,
    sibling: (other) => call.arguments.find((it) => it.name === other),
    before: (...kinds) =>
      call.arguments.filter(({ kind }) => kinds.includes(kind)).indexOf(argument),
    type: (type) => writer.type(type),
    shape: (record) => writer.shape(record),
    size: (size) => writer.size(size),
    constant: (constant) => writer.constant(constant),
    check: (check, ...more) => `${writer.check(check)}(${[names, value, ...more].join(', ')})`,
    member: (member) => writer.check(member),
  };
}
