// What fields cost beside plain DataView code, in one run: medians of interleaved rounds, and the median
// ratio within a round. Run after "pnpm build": pnpm bench:fields
import { countRecords, declareStruct, struct } from '@linux-syscalls/types';
import { functionOfText, spreadOf } from './measure.ts';

const rounds = 25;
const iterations = 2_000_000;

const sample = declareStruct(
  'sample',
  `__u32 u32; __s32 s32; __u64 u64; __s64 s64; unsigned long word; long signedWord;
   __u16 u16; __u8 u8; void *pointer; __u32 low:3, bits:5;`,
).on('x86_64');

// Programs read one record after another: of a single one, V8 would take the work out of the loop.
const views = Array.from({ length: 16 }, () =>
  Object.assign(sample.alloc(), { word: 2 ** 40, signedWord: -(2 ** 40), u64: 1n << 60n }),
);
// The same bytes: a bigint that is zero is cheaper to make than others.
const datas = views.map((view) => new DataView((view as unknown as DataView).buffer.slice(0)));
// Of a single value the plain code's compiler would cut it down to 64 bits before the loop.
const bigints = Array.from({ length: 16 }, (_, i) => BigInt(i) << 32n);
const array = struct.timespec.array(8);

// Programs use many records: no accessor is to look as if it were the only one.
for (const descriptor of [struct.timespec, struct.statx, struct.iovec, struct.winsize]) {
  const other = descriptor.alloc();
  for (const name in other) sink(Reflect.get(other, name));
}

/** Name, the limit, our code, plain code. A word is read as plain code would read one: in halves. */
const rows: readonly (readonly [name: string, limit: number, ours: string, plain: string])[] = [
  ['read u8', 1.2, 'sum += view.u8', 'sum += data.getUint8(42)'],
  ['read u16', 1.2, 'sum += view.u16', 'sum += data.getUint16(40, true)'],
  ['read u32', 1.2, 'sum += view.u32', 'sum += data.getUint32(0, true)'],
  ['read s32', 1.2, 'sum += view.s32', 'sum += data.getInt32(4, true)'],
  ['read u64', 1.2, 'last = view.u64', 'last = data.getBigUint64(8, true)'],
  ['read s64', 1.2, 'last = view.s64', 'last = data.getBigInt64(16, true)'],
  ['read word', 3.5, 'sum += view.word', halves('Uint32', 24)],
  ['read signed word', 3.5, 'sum += view.signedWord', halves('Int32', 32)],
  ['read pointer', 3.5, 'sum += view.pointer', halves('Uint32', 48)],
  ['read bitfield', Infinity, 'sum += view.bits', 'sum += (data.getUint32(52, true) >>> 3) & 31'],
  ['write u16', 2, 'view.u16 = i & 0xffff', 'data.setUint16(40, i & 0xffff, true)'],
  ['write u32', 2, 'view.u32 = i', 'data.setUint32(0, i, true)'],
  ['write s32', 2, 'view.s32 = i', 'data.setInt32(4, i, true)'],
  ['write u64', 2, 'view.u64 = bigints[i & 15]', unchecked('Uint', 8)],
  ['u64 by hand', Infinity, checked('Uint', 8), unchecked('Uint', 8)],
  ['write s64', 2, 'view.s64 = bigints[i & 15]', unchecked('Int', 16)],
  ['s64 by hand', Infinity, checked('Int', 16), unchecked('Int', 16)],
  ['write word', 3.5, 'view.word = i', 'data.setUint32(24, i, true); data.setUint32(28, 0, true)'],
  ['alloc 16 bytes', 1.2, 'last = struct.timespec.alloc()', 'last = new ArrayBuffer(16)'],
  [
    'alloc by hand',
    Infinity,
    'last = new DataView(new ArrayBuffer(16))',
    'last = new ArrayBuffer(16)',
  ],
  ['array.at(i)', Infinity, 'sum += array.at(i & 7).tv_nsec === 0n', 'sum += i & 7'],
  ['array[i]', Infinity, 'sum += array[i & 7].tv_nsec === 0n', 'sum += i & 7'],
  ['check a record', Infinity, "sum += countRecords(view, 'struct', 'sample', 64)", 'sum += i'],
];

for (const [name, limit, ours, plain] of rows) {
  const [a, b] = [loopOver(ours), loopOver(plain)];
  const times = Array.from({ length: rounds }, () => [a(), b()] as const);
  const medianOf = (figure: (pair: readonly [number, number]) => number) =>
    spreadOf(times.map(figure)).median;
  const columns = ([0, 1] as const).map((column) => shown(medianOf((pair) => pair[column])));
  const ratio = medianOf(([own, other]) => own / other);
  const verdict = Number.isFinite(limit) ? `at most ${limit}` : '';
  console.log(`${name.padEnd(18)}${columns.join('')}  ×${ratio.toFixed(2)}  ${verdict}`);
}

function shown(time: number): string {
  return `${time.toFixed(2).padStart(8)} ns`;
}

/** Plain code that reads a word as a number. */
function halves(high: string, offset: number): string {
  const top = `data.get${high}(${offset + 4}, true) * 0x100000000`;
  return `sum += data.getUint32(${offset}, true) + ${top}`;
}

/** Plain code that writes 64 bits. */
function unchecked(type: string, offset: number): string {
  return `data.setBig${type}64(${offset}, bigints[i & 15], true)`;
}

/** The same that refuses what a field doesn't hold: what any check costs. */
function checked(type: string, offset: number): string {
  const fits = `typeof value === 'bigint' && BigInt.as${type}N(64, value) === value`;
  const write = `data.setBig${type}64(${offset}, value, true)`;
  return `const value = bigints[i & 15]; if (${fits}) ${write}; else throw new RangeError()`;
}

/**
 * A function that times a statement, in nanoseconds for each time; what it calls `view` or `data` is
 * another in each turn.
 */
function loopOver(statement: string): () => number {
  const turn = ['view', 'data']
    .filter((name) => statement.includes(name))
    .map((name) => `const ${name} = ${name}s[i & 15];`);
  const make = functionOfText<(...values: unknown[]) => () => number>(
    ['views', 'datas', 'bigints', 'array', 'struct', 'countRecords', 'sink'],
    `return () => {
      let sum = 0;
      let last;
      const start = performance.now();
      for (let i = 0; i < ${iterations}; i += 1) { ${turn.join(' ')} ${statement}; }
      const end = performance.now();
      sink(sum, last);
      return ((end - start) / ${iterations}) * 1e6;
    };`,
  );
  return make(views, datas, bigints, array, struct, countRecords, sink);
}

/** Uses a value, so that reading it can't be left out. */
function sink(...values: readonly unknown[]): void {
  if (values.length === 0) throw new Error('nothing was used');
}
