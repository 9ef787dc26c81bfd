import { families } from '@linux-syscalls/abi/families';
import { portableRecords, rootStructs } from '@linux-syscalls/abi/records';
import { type ScalarName, scalars } from '@linux-syscalls/abi/scalars';
import type { Prototype } from '../facts/facts.ts';

type Parameter = Prototype['parameters'][number];

/** What an entry may say of one parameter, or of two that belong together. */
export interface Guess {
  /** The arguments that it becomes, as calls of builders. */
  readonly arguments: readonly Built[];
  /** What goes into its registers, as code. */
  readonly words: readonly string[];
  /** What the prototype can't tell. */
  readonly open?: Open;
}

interface Built {
  readonly builder: string;
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

export type Open =
  /** A pointer without `const`: the kernel may write there, or forget to say that it doesn't. */
  | { readonly kind: 'direction'; readonly name: string }
  /** A structure without a name at the root of the types. */
  | { readonly kind: 'record'; readonly name: string; readonly type: string }
  /** Flags without a family. */
  | { readonly kind: 'family'; readonly name: string }
  /** A C type that no scalar is named after. */
  | { readonly kind: 'type'; readonly name: string; readonly type: string };

/** Guesses what the arguments are. Types and names tell most; the rest is left open. */
export function guess(call: string, { parameters }: Prototype): readonly Guess[] {
  const guesses: Guess[] = [];
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i]!;
    const next = parameters[i + 1];
    const two = next && (halves(parameter, next) ?? counted(parameter, next));
    if (two !== undefined) i++;
    guesses.push(two ?? one(call, parameter));
  }
  return guesses;
}

/** A number of 64 bits in two parameters. */
function halves(first: Parameter, second: Parameter): Guess | undefined {
  const [, stem, half] = /^(.+?)_?(l|lo|low|h|hi|high)$/.exec(first.name) ?? [];
  const [, other, rest] = /^(.+?)_?(l|lo|low|h|hi|high)$/.exec(second.name) ?? [];
  if (stem === undefined || stem !== other || half![0] === rest![0]) return undefined;
  const words = half!.startsWith('l') ? [`longs('${stem}')`] : [`hi('${stem}')`, `lo('${stem}')`];
  return { arguments: [scalar(stem, 'loff_t')], words };
}

/** Memory, and how much there is of it. */
function counted(memory: Parameter, length: Parameter): Guess | undefined {
  const type = countTypes[plain(length.type)];
  const { pointee, direction } = pointerOf(memory.type) ?? {};
  if (type === undefined || pointee === undefined || direction === undefined) return undefined;
  const open = openDirection(memory);
  const count = (): Built =>
    build('count', length.name, { of: quoted(memory.name), type: quoted(type) });
  const both = (built: Built): Guess => ({
    arguments: [built, count()],
    words: [`'${memory.name}'`, `'${length.name}'`],
    ...open,
  });
  if (rawBytes.test(pointee)) {
    if (!/(len|size|sz|count|bytes)\d?$/i.test(length.name)) return undefined;
    return both(build(`bytes${direction}`, memory.name, { count: quoted(length.name) }));
  }
  const record = recordOf(pointee);
  if (record !== undefined && /size$/.test(length.name)) {
    const built = build(`record${direction}`, memory.name, { record: quoted(record) });
    return {
      arguments: [built],
      words: [`'${memory.name}'`, `sizeOf('${record}')`],
      ...open,
    };
  }
  if (!/^n|_nr|len$|cnt$|count$|max/.test(length.name)) return undefined;
  if (record !== undefined) {
    const options = { record: quoted(record), count: quoted(length.name) };
    return both(build(`records${direction}`, memory.name, options));
  }
  const array = arrays[pointee];
  if (array === undefined) return undefined;
  const options = { array: quoted(array), length: quoted(length.name) };
  return both(build(`numbers${direction}`, memory.name, options));
}

function one(call: string, parameter: Parameter): Guess {
  const { name, type } = parameter;
  const built = (argument: Built, open?: Open): Guess => ({
    arguments: [argument],
    words: [/^(loff_t|u64)$/.test(plain(type)) ? `wide('${name}')` : quoted(name)],
    ...(open && { open }),
  });
  const pointer = pointerOf(type);
  if (pointer === undefined) return built(...numberOf(call, parameter));
  const { pointee, direction } = pointer;
  if (direction === undefined) return built(build('strings', name, {}));
  const { open } = openDirection(parameter);
  if (pointee === 'char' && direction === 'In') {
    const names = /path|file|dir|dev|^root$|^(old|new|put_old)/;
    return built(build(names.test(name) ? 'path' : 'string', name, {}));
  }
  const record = recordOf(pointee);
  if (record !== undefined) {
    return built(build(`record${direction}`, name, { record: quoted(record) }), open);
  }
  const array = arrays[pointee];
  if (array !== undefined) {
    return built(build(`numbers${direction}`, name, { array: quoted(array), length: '1' }), open);
  }
  const structure = /^(struct|union) /.test(pointee);
  return built(
    build(`pointer${direction}`, name, { unknown: quoted('TODO: why nothing can know') }),
    structure ? { kind: 'record', name, type: pointee } : open,
  );
}

function numberOf(call: string, { name, type }: Parameter): [Built, Open?] {
  const bare = plain(type);
  if (/fd$|^fildes$/.test(name) && /^(int|unsigned int|unsigned long)$/.test(bare))
    return [build('fd', name, {})];
  if (/flags?$|flg$/.test(name) || bare === 'rwf_t') {
    const family = bare === 'rwf_t' ? 'RWF_' : familyOf(call);
    const options = { family: quoted(family ?? ''), ...(bare === 'u64' && { bits: '64' }) };
    if (family !== undefined) return [build('flags', name, options)];
    return [scalar(name, scalarOf(bare) ?? 'uint'), { kind: 'family', name }];
  }
  const known = scalarOf(bare);
  return known === undefined
    ? [scalar(name, 'ulong'), { kind: 'type', name, type: bare }]
    : [scalar(name, known)];
}

/** The family that shares the longest beginning with the call’s name. */
function familyOf(call: string): string | undefined {
  const known = Object.keys(families).filter((family) => family.endsWith('_'));
  const shared = known.filter((family) => call.toUpperCase().startsWith(family.slice(0, -1)));
  return shared.sort((a, b) => b.length - a.length)[0] ?? (/at\d?$/.test(call) ? 'AT_' : undefined);
}

function openDirection({ name, type }: Parameter): { readonly open?: Open } {
  return type.startsWith('const ') ? {} : { open: { kind: 'direction', name } };
}

/** What a pointer points at; without a direction where that is an array of texts. */
function pointerOf(
  type: string,
): { readonly pointee: string; readonly direction?: 'In' | 'Out' } | undefined {
  if (!type.includes('*')) return undefined;
  if (/^const char .*\*.*\*/.test(type)) return { pointee: 'char' };
  const pointee = type.slice(0, type.lastIndexOf('*')).replaceAll('__user', '').trim();
  return { pointee: plain(pointee), direction: type.startsWith('const ') ? 'In' : 'Out' };
}

function recordOf(pointee: string): string | undefined {
  const tag = pointee.replace(/^struct /, '').replace(/^siginfo_t$/, 'siginfo');
  // Addresses of sockets differ in length; the caller says it.
  if (pointee === 'struct sockaddr') return undefined;
  if (tag in portableRecords || tag in rootStructs) return tag === pointee ? known(tag) : tag;
  return Object.keys(rootStructs).find((name) => rootStructs[name] === tag);
}

/** A typedef that is a record’s name at the root. */
function known(typedef: string): string | undefined {
  return typedef === 'siginfo' || typedef.endsWith('_t') ? typedef : undefined;
}

function scalarOf(type: string): ScalarName | undefined {
  const name = scalarNames[type] ?? type;
  return name in scalars ? (name as ScalarName) : undefined;
}

const plain = (type: string): string => type.replace(/\bconst\b/g, '').trim();
const quoted = (text: string): string => `'${text}'`;
const scalar = (name: string, type: ScalarName): Built =>
  build('scalar', name, { type: quoted(type) });
const build = (builder: string, name: string, options: Built['options']): Built => ({
  builder,
  name,
  options,
});

const rawBytes = /^(void|char|unsigned char|struct sockaddr)$/;

/** The types that counts have, by those of C. */
const countTypes: Readonly<Record<string, string>> = {
  size_t: 'size_t',
  'unsigned long': 'size_t',
  int: 'int',
  'unsigned int': 'uint',
  unsigned: 'uint',
  u32: 'uint',
  __u32: 'uint',
};

/** C types that scalars have other names for. */
const scalarNames: Readonly<Record<string, string>> = {
  'unsigned int': 'uint',
  unsigned: 'uint',
  __u32: 'u32',
  __s32: 'int',
  'unsigned long': 'ulong',
  umode_t: 'mode_t',
  off_t: 'long',
  aio_context_t: 'ulong',
  __u64: 'u64',
};

const arrays: Readonly<Record<string, string>> = {
  int: 'Int32Array',
  pid_t: 'Int32Array',
  'unsigned int': 'Uint32Array',
  unsigned: 'Uint32Array',
  u32: 'Uint32Array',
  __u32: 'Uint32Array',
  uid_t: 'Uint32Array',
  gid_t: 'Uint32Array',
  loff_t: 'BigInt64Array',
  u64: 'BigUint64Array',
  __u64: 'BigUint64Array',
};
