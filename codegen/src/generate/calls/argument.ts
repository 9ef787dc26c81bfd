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
  /** Where the kernel writes into a copy: the start of the expression that stores it for the caller. */
  readonly after?: string;
  /** The shapes and sizes that the expression uses. */
  readonly uses: readonly string[];
  /** The types that its type uses. */
  readonly types: readonly string[];
}

/** What the module of shapes calls a record's. */
export const shapeName = (record: string): string => `${record}Shape`;

/** What the module of sizes calls a structure's. */
export const sizeName = (tag: string): string => `sizeOf_${tag}`;

/**
 * The order in which checks run: first what may run code of the caller's, so that nothing that has been
 * checked can change; later what depends on another's result; last what is written into memory of ours.
 */
export function checkingOrder(call: Call): readonly Argument[] {
  return [...call.arguments].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(argument: Argument): number {
  if ('requiredWith' in argument) return ranks.count;
  return 'more' in argument ? ranks.count : ranks[argument.kind];
}

const ranks: Readonly<Record<Argument['kind'], number>> = {
  scalar: 0,
  flags: 0,
  bytes: 0,
  block: 0,
  record: 0,
  records: 0,
  numbers: 0,
  pointer: 0,
  address: 0,
  count: 1,
  lengthInOut: 1,
  measured: 1,
  selfSized: 1,
  strings: -1,
  nothing: 0,
  ioctlArgument: 1,
  operand: 0,
  unused: 0,
  path: 2,
  string: 2,
};

/** @param value the expression for what the caller passed, where that isn't just its name. */
export function argumentCode(
  name: string,
  call: Call,
  argument: Argument,
  value: string = argument.name,
): ArgumentCode {
  const code = checkedCode(name, call, argument, value);
  if (argument.kept !== true) return code;
  return { ...code, check: `argument.kept('${name}', '${argument.name}', ${code.check})` };
}

function checkedCode(name: string, call: Call, argument: Argument, value: string): ArgumentCode {
  const at = `'${name}', '${argument.name}', ${value}`;
  const pointer = (type: string, check: string, uses: string[], types: string[]): ArgumentCode => ({
    name: argument.name,
    type,
    check,
    uses,
    types,
  });
  switch (argument.kind) {
    case 'scalar':
      return scalarCode(at, argument);
    case 'flags':
      return flagsCode(at, argument);
    case 'path':
    case 'string':
      return pathCode(at, call, argument);
    case 'bytes': {
      const by = call.arguments.find(({ name: other }) => other === argument.count);
      const check = by?.kind === 'count' ? 'counted' : 'memory';
      return {
        ...pointer('Memory', `argument.${check}(${at})`, [], ['Memory']),
        ...orNull(argument.optional),
      };
    }
    case 'pointer':
      return {
        ...pointer('Memory', `argument.memory(${at})`, [], ['Memory']),
        ...orNull(argument.optional),
      };
    case 'count':
      return countCode(at, call, argument);
    case 'lengthInOut':
      return {
        ...pointer(
          'Int32Array | Uint32Array | Address | null',
          `argument.lengthInOut(${at}, '${argument.of}', $${argument.of})`,
          [],
          ['Address'],
        ),
        after: `argument.lengthOut(${value}, `,
      };
    case 'block': {
      const { size } = argument;
      const named = typeof size === 'object' ? [sizeName(size.sizeOf)] : [];
      const bytes = size === 'word' ? 'wordBits / 8' : (named[0] ?? String(size));
      const sizes = size === 'word' ? ['wordBits'] : named;
      const { saysSize } = argument;
      if (saysSize === undefined) {
        return pointer('Memory', `argument.block(${at}, ${bytes})`, sizes, ['Memory']);
      }
      return {
        ...pointer('Memory', `argument.sizedBlock(${at}, ${bytes}, ${saysSize})`, sizes, [
          'Memory',
        ]),
        after: `argument.sizedBlockOut(${value}, ${saysSize}, `,
      };
    }
    case 'record': {
      const shape = shapeName(argument.record);
      const type = `struct.${argument.record} | Address | null`;
      return {
        ...pointer(type, `argument.record(${at}, ${shape})`, [shape], ['struct', 'Address']),
        ...orNull(argument.optional),
      };
    }
    case 'records': {
      const shape = shapeName(argument.record);
      return pointer(
        `RecordArray<struct.${argument.record}> | Address | null`,
        `argument.records(${at}, ${shape}, ${typeof argument.count === 'number' ? argument.count : 0})`,
        [shape],
        ['RecordArray', 'struct', 'Address'],
      );
    }
    case 'numbers': {
      const { more } = argument;
      const own = typeof argument.length === 'number' ? String(argument.length) : '0';
      const least =
        more === undefined
          ? own
          : `($${more.flags} & ${more.flag}) === 0 ? ${own} : ${more.length}`;
      const check = `argument.numbers(${at}, '${argument.array}', ${least})`;
      const uses = more === undefined ? [] : [`constant:${more.flag}`];
      return {
        ...pointer(`${argument.array} | Address | null`, check, uses, ['Address']),
        ...orNull(argument.optional),
      };
    }
    case 'measured': {
      const { bytes, each, less = 0 } = argument.measure;
      const size = bytes === 'word' ? 'wordBits / 8' : String(bytes);
      const check = `argument.measured(${at}, '${argument.by}', $${argument.by}, ${size}, ${each}, ${less})`;
      return pointer('Memory', check, bytes === 'word' ? ['wordBits'] : [], ['Memory']);
    }
    case 'strings':
      return {
        ...pointer(
          'Strings | Address | null',
          `argument.strings(${at})`,
          [],
          ['Strings', 'Address'],
        ),
      };
    case 'nothing':
      return {
        ...pointer('null', `argument.nothing(${at}, ${JSON.stringify(argument.reason)})`, [], []),
        fallback: 'null',
      };
    case 'selfSized':
      return {
        ...pointer('Memory', `argument.selfSized(${at}, ${argument.header})`, [], ['Memory']),
        ...(argument.direction !== 'in' && { after: `argument.selfSizedOut(${value}, ` }),
      };
    case 'address':
      return {
        ...pointer('Address | null', `argument.address(${at})`, [], ['Address']),
      };
    case 'ioctlArgument':
      return {
        ...pointer('Memory', `argument.ioctlArgument(${at}, $${argument.request})`, [], ['Memory']),
        fallback: 'null',
      };
    case 'operand':
      return {
        ...pointer('Operand', `argument.operand(${at})`, [], ['Operand']),
        fallback: 'undefined',
      };
    case 'unused':
      return {
        ...pointer('Unused', `argument.unused(${at})`, [], ['Unused']),
        fallback: 'undefined',
      };
  }
}

function scalarCode(at: string, argument: Argument & { kind: 'scalar' }): ArgumentCode {
  const { bits, signed, ...rest } = scalars[argument.type];
  const wide = bits !== 32;
  const own = 'also' in rest ? 'id32' : 'eitherSign' in rest ? 'flags32' : undefined;
  const check = `argument.${own ?? checks[bits][signed ? 'signed' : 'unsigned']}(${at})`;
  return {
    name: argument.name,
    type: wide ? `${argument.type} | Integer` : argument.type,
    ...fallback(argument.default),
    check,
    uses: [],
    types: wide ? [argument.type, 'Integer'] : [argument.type],
    ...requiredWith(at, argument, check),
  };
}

/** A check of what can't be left out where certain flags are given. */
function requiredWith(
  at: string,
  { requiredWith: required, ...argument }: Argument & { kind: 'scalar' },
  check: string,
): Partial<ArgumentCode> {
  if (required === undefined) return {};
  const [call, name, value] = at.split(', ');
  // Whole masks: O_TMPFILE has the bit of O_DIRECTORY.
  const given = required.flags.map((flag) => `(~$${required.argument} & ${flag}) === 0`);
  const names = required.flags.map((flag) => `'${flag}'`).join(', ');
  const missing = `argument.missing(${call}, ${name}, '${required.argument}', [${names}], '${required.usual}')`;
  return {
    fallback: 'undefined',
    check: `${value} !== undefined ? ${check} : ${given.join(' || ')} ? ${missing} : ${argument.default}`,
    uses: required.flags.map((flag) => `constant:${flag}`),
  };
}

const checks = {
  32: { signed: 'int32', unsigned: 'uint32' },
  64: { signed: 'int64', unsigned: 'uint64' },
  word: { signed: 'signedWord', unsigned: 'word' },
} as const;

function flagsCode(at: string, argument: Argument & { kind: 'flags' }): ArgumentCode {
  const wide = argument.bits === 64;
  const family = `Flags<'${argument.family}'>`;
  const check = wide ? 'uint64' : 'flags32';
  return {
    name: argument.name,
    type: wide ? `${family} | bigint` : family,
    ...fallback(argument.default),
    ...refusing(argument, at, `argument.${check}(${at})`),
    types: ['Flags'],
  };
}

/** A check of flags, and of those among them that are refused. */
function refusing(
  { refusing: refused = {} }: Argument & { kind: 'flags' },
  at: string,
  check: string,
): Pick<ArgumentCode, 'check' | 'uses'> {
  const rows = Object.entries(refused).map(([flag, reason]) => {
    return `[${flag}, '${flag}', ${JSON.stringify(reason)}]`;
  });
  if (rows.length === 0) return { check, uses: [] };
  return {
    check: `argument.withoutRefused(${at.split(', ').slice(0, 2).join(', ')}, ${check}, [${rows.join(', ')}])`,
    uses: Object.keys(refused).map((flag) => `constant:${flag}`),
  };
}

function pathCode(
  at: string,
  call: Call,
  argument: Argument & { kind: 'path' | 'string' },
): ArgumentCode {
  const kind = argument.kind === 'path' ? 'Path' : 'String';
  const check = argument.nullable === true ? `nullable${kind}` : argument.kind;
  return {
    name: argument.name,
    type: argument.nullable === true ? 'Path | null' : 'Path',
    check: `argument.${check}(${at}, ${slotOf(call, argument)})`,
    uses: [],
    types: ['Path'],
  };
}

/** Tells the texts of a call apart, since each needs memory of its own. */
function slotOf(call: Call, argument: Argument): number {
  return call.arguments
    .filter(({ kind }) => kind === 'path' || kind === 'string')
    .indexOf(argument);
}

function countCode(at: string, call: Call, count: Argument & { kind: 'count' }): ArgumentCode {
  const counted = call.arguments.find(({ name }) => name === count.of)!;
  const shape = counted.kind === 'records' ? [shapeName(counted.record)] : [];
  const head = counted.kind === 'bytes' && counted.head === 'long' ? ['wordBits / 8'] : [];
  const check =
    head.length > 0 ? 'countOfBytesAfter' : countChecks[counted.kind as keyof typeof countChecks];
  if (check === undefined) throw new Error(`${count.name} counts ${count.of}, a ${counted.kind}`);
  const most = mostOf[count.type];
  return {
    name: count.name,
    type: `${count.type} | Integer`,
    fallback: 'undefined',
    check: `argument.${check}(${[at, `'${count.of}'`, `$${count.of}`, most, ...shape, ...head].join(', ')})`,
    uses: head.length > 0 ? ['wordBits'] : shape,
    types: [count.type, 'Integer'],
  };
}

const countChecks = {
  bytes: 'countOfBytes',
  records: 'countOfRecords',
  numbers: 'countOfNumbers',
} as const;

const mostOf = { size_t: 'argument.mostNumber', int: '0x7fffffff', uint: '0xffffffff' } as const;

function orNull(optional: true | undefined): { readonly fallback?: string } {
  return optional === true ? { fallback: 'null' } : {};
}

function fallback(value: number | undefined): { readonly fallback?: string } {
  return value === undefined ? {} : { fallback: String(value) };
}
