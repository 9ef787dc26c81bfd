import type { Argument, Call } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';

/** How one argument appears in a wrapper. */
export interface ArgumentCode {
  readonly name: string;
  /** Its TypeScript type as callers see it. */
  readonly type: string;
  /** What it is when the caller leaves it out; `undefined` as text where a check fills it in. */
  readonly fallback?: string;
  /** The expression that checks it and makes `$name`, what goes into a register. */
  readonly check: string;
  /** The type of that. */
  readonly wordType: 'number' | 'Integer' | 'Pointer';
  /** The checking functions that the expression uses. */
  readonly uses: readonly string[];
  /** The types that its type uses. */
  readonly types: readonly string[];
}

/** What the module of shapes calls a record's. */
export const shapeName = (record: string): string => `${record}Shape`;

/** The order in which checks run: what depends on another's result, and paths, which are written. */
export function checkingOrder(call: Call): readonly Argument[] {
  const rank = ({ kind }: Argument): number =>
    kind === 'path' || kind === 'string' ? 2 : kind === 'count' || kind === 'ioctlArgument' ? 1 : 0;
  return [...call.arguments].sort((a, b) => rank(a) - rank(b));
}

export function argumentCode(name: string, call: Call, argument: Argument): ArgumentCode {
  const at = `'${name}', '${argument.name}', ${argument.name}`;
  switch (argument.kind) {
    case 'scalar':
      return scalarCode(at, argument);
    case 'flags':
      return {
        name: argument.name,
        type: `Flags<'${argument.family}'>`,
        ...fallback(argument.default),
        check: `flags32(${at})`,
        wordType: 'number',
        uses: ['flags32'],
        types: ['Flags'],
      };
    case 'path':
    case 'string': {
      const slot = call.arguments
        .filter(({ kind }) => kind === 'path' || kind === 'string')
        .indexOf(argument);
      return {
        name: argument.name,
        type: 'Path',
        check: `path(${at}, ${slot})`,
        wordType: 'Integer',
        uses: ['path'],
        types: ['Path'],
      };
    }
    case 'bytes':
      return {
        name: argument.name,
        type: 'Memory',
        check: `memory(${at})`,
        wordType: 'Pointer',
        uses: ['memory'],
        types: ['Memory'],
      };
    case 'count':
      return countCode(at, call, argument);
    case 'record':
      return {
        name: argument.name,
        type: `struct.${argument.record} | Address | null`,
        check: `record(${at}, ${shapeName(argument.record)})`,
        wordType: 'Pointer',
        uses: ['record', shapeName(argument.record)],
        types: ['struct', 'Address'],
      };
    case 'records':
      return {
        name: argument.name,
        type: `RecordArray<struct.${argument.record}> | Address | null`,
        check: `records(${at}, ${shapeName(argument.record)})`,
        wordType: 'Pointer',
        uses: ['records', shapeName(argument.record)],
        types: ['RecordArray', 'struct', 'Address'],
      };
    case 'numbers':
      return {
        name: argument.name,
        type: `${argument.array} | Address | null`,
        check: `numbers(${at}, '${argument.array}', ${argument.length})`,
        wordType: 'Pointer',
        uses: ['numbers'],
        types: ['Address'],
      };
    case 'address':
      return {
        name: argument.name,
        type: 'Address | null',
        check: `address(${at})`,
        wordType: 'Integer',
        uses: ['address'],
        types: ['Address'],
      };
    case 'ioctlArgument':
      return {
        name: argument.name,
        type: 'Memory',
        fallback: 'null',
        check: `ioctlArgument(${at}, $${argument.request})`,
        wordType: 'Pointer',
        uses: ['ioctlArgument'],
        types: ['Memory'],
      };
  }
}

function scalarCode(at: string, argument: Argument & { kind: 'scalar' }): ArgumentCode {
  const { bits, signed } = scalars[argument.type];
  const wide = bits !== 32;
  const check = wide ? (bits === 64 ? 'int64' : 'word') : signed ? 'int32' : 'uint32';
  return {
    name: argument.name,
    type: wide ? `${argument.type} | Integer` : argument.type,
    ...fallback(argument.default),
    check: `${check}(${at})`,
    wordType: wide ? 'Integer' : 'number',
    uses: [check],
    types: wide ? [argument.type, 'Integer'] : [argument.type],
  };
}

function countCode(at: string, call: Call, count: Argument & { kind: 'count' }): ArgumentCode {
  const counted = call.arguments.find(({ name }) => name === count.of)!;
  const shape = counted.kind === 'records' ? shapeName(counted.record) : undefined;
  const check = shape === undefined ? 'countOfBytes' : 'countOfRecords';
  return {
    name: count.name,
    type: `${count.type} | Integer`,
    fallback: 'undefined',
    check: `${check}(${at}, '${count.of}', $${count.of}, ${mostOf[count.type]}${shape === undefined ? '' : `, ${shape}`})`,
    wordType: 'number',
    uses: [
      check,
      ...(count.type === 'size_t' ? ['mostNumber'] : []),
      ...(shape === undefined ? [] : [shape]),
    ],
    types: [count.type, 'Integer'],
  };
}

const mostOf = { size_t: 'mostNumber', int: '0x7fffffff', uint: '0xffffffff' } as const;

function fallback(value: number | undefined): { readonly fallback?: string } {
  return value === undefined ? {} : { fallback: String(value) };
}
