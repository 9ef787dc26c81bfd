import { describe, expect, test } from 'vitest';
import {
  type AnyRecord,
  bytesOf,
  type Descriptor,
  declareStruct,
  type Elements,
  type RecordView,
  struct,
} from '../src/index.ts';

interface point extends RecordView<'struct point'> {
  x: number;
  y: number;
}
const point: Descriptor<point> = declareStruct('point', '__s32 x, y;');

interface holder extends RecordView<'struct holder'> {
  get text(): Uint8Array;
  set text(value: string | Iterable<number>);
  get numbers(): Uint32Array;
  set numbers(value: Iterable<number>);
  get words(): Elements<number>;
  set words(value: Iterable<number>);
  readonly network: Elements<number>;
  readonly points: Elements<point>;
  readonly grid: Elements<Uint8Array>;
}
const holder: Descriptor<holder> = declareStruct(
  'holder',
  `char text[8]; __u32 numbers[3]; __u32 pad; unsigned long words[2];
   __be16 network[2]; struct point points[2]; __u16 grid[2][3];`,
  { uses: () => [point] },
);

describe('array fields', () => {
  test('of bytes and of aligned numbers are typed arrays over the record', () => {
    const view = holder.alloc({ numbers: [1, 2] });
    expect(view.text).toBeInstanceOf(Uint8Array);
    expect(view.numbers).toEqual(Uint32Array.of(1, 2, 0));
    view.numbers[2] = 9;
    expect(holder.toObject(view).numbers).toEqual([1, 2, 9]);
  });

  test('of words, of big-endian numbers and of records are indexed views', () => {
    const view = holder.alloc({ words: [3, 4], network: [0x0102], points: [{ x: 1, y: -1 }] });
    expect([...view.words]).toEqual([3, 4]);
    expect(view.words.length).toBe(2);
    view.words[1] = 5;
    expect(view.words[1]).toBe(5);
    expect(view.words[2]).toBeUndefined();
    expect(view.network[0]).toBe(0x0102);
    expect(bytesOf(view.network)).toEqual(Uint8Array.of(1, 2, 0, 0));
    expect(view.points[0]?.y).toBe(-1);
    expect([view.words.at(-1), view.words.at(2), view.words.at(-3)]).toEqual([
      5,
      undefined,
      undefined,
    ]);
    view.words.set(-1, 6);
    view.points.set(1, { x: 2 });
    expect([view.words[1], view.points[1]!.x, view.points[1]!.y]).toEqual([6, 2, 0]);
    for (const index of [2, -3, Number.POSITIVE_INFINITY]) {
      expect(() => view.words.set(index, 1)).toThrow(`has 2 elements: no [${index}]`);
    }
    view.points[1]!.x = 8;
    expect(view.points.at(1)?.x).toBe(8);
    expect([...view.points].map(({ x }) => x)).toEqual([1, 8]);
  });

  test('of arrays are indexed views of arrays', () => {
    const view = holder.alloc();
    const [first, second] = view.grid as unknown as [Uint16Array, Uint16Array];
    second![1] = 7;
    expect(first).toHaveLength(3);
    expect([...(view.grid[1] as unknown as Uint16Array)]).toEqual([0, 7, 0]);
  });

  test('given fewer elements clear the others, and refuse more', () => {
    const view = holder.alloc({ numbers: [1, 2, 3], words: [1, 2] });
    view.numbers = [9];
    view.words = [9];
    expect([...view.numbers]).toEqual([9, 0, 0]);
    expect([...view.words]).toEqual([9, 0]);
    expect(() => {
      view.numbers = [1, 2, 3, 4];
    }).toThrow('struct holder.numbers must have up to 3 elements, not 4');
    expect(() => {
      view.words[2] = 1;
    }).toThrow('struct holder.words has 2 elements: no [2]');
  });

  test('of bytes take text, and give it back up to the first NUL', () => {
    const view = holder.alloc({ text: 'déjà' });
    expect(holder.string(view, 'text')).toBe('déjà');
    view.text = 'hi';
    expect([...view.text]).toEqual([104, 105, 0, 0, 0, 0, 0, 0]);
    view.text = 'eight888';
    expect(holder.string(view, 'text')).toBe('eight888');
  });

  test('that no typed array may show at this offset say so', () => {
    const view = holder.view(new ArrayBuffer(holder.size + 2), 2);
    expect(() => view.numbers).toThrow(
      'struct holder.numbers lies at offset 10 of its buffer, which must be a multiple of 4 for 4-byte numbers',
    );
    expect(view.text).toHaveLength(8);
    expect(holder.toObject(view).numbers).toEqual([0, 0, 0]);
  });
});

describe('arrays of records', () => {
  test('have live elements, length and iteration', () => {
    const points = point.array(3);
    points[1]!.x = 5;
    points[2] = point.from({ y: 6 });
    expect(points.length).toBe(3);
    expect([...points].map((one) => point.toObject(one))).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 0, y: 6 },
    ]);
    expect(points[3]).toBeUndefined();
    expect(() => {
      points[3] = point.alloc();
    }).toThrow(RangeError);
  });

  test('open over existing memory at an offset', () => {
    const memory = new Uint8Array(64);
    const points = point.arrayView(memory.subarray(4), 4, 2);
    points[1]!.y = -1;
    expect(new DataView(memory.buffer).getInt32(8 + 12, true)).toBe(-1);
    expect(bytesOf(points).byteOffset).toBe(8);
    expect(bytesOf(points)).toHaveLength(16);
  });
});

describe('arrayFrom', () => {
  test('makes a record from each value', () => {
    const polled = struct.pollfd.arrayFrom([{ fd: 3, events: 1 }, { fd: 4 }]);
    expect(Array.from(polled, (one) => [one.fd, one.events])).toEqual([
      [3, 1],
      [4, 0],
    ]);
    expect(bytesOf(polled)).toHaveLength(16);
    expect(struct.pollfd.arrayFrom(polled).at(1)!.fd).toBe(4);
    expect(struct.pollfd.arrayFrom([])).toHaveLength(0);
  });

  test('checks as from does', () => {
    const wrong = (values: unknown) => () => struct.pollfd.arrayFrom(values as never);
    expect(wrong([{ fd: 3 }, { fdd: 4 }])).toThrow('struct pollfd has no field "fdd"');
    expect(wrong([{ events: 70_000 }])).toThrow(RangeError);
    expect(wrong([7])).toThrow('must be a struct pollfd or an object with its fields');
    expect(wrong({ length: 1 })).toThrow('pollfd.arrayFrom: values must be an array');
  });

  test('keeps what an element has no room for out of the next one', () => {
    const open = declareStruct<AnyRecord>('open', '__u8 length; char name[];');
    const all = open.arrayFrom([{ length: 1 }, { length: 2 }] as never[]);
    expect(() => all.set(0, { name: 'x' } as never)).toThrow(RangeError);
    expect([...bytesOf(all)]).toEqual([0, 2]);
  });
});
