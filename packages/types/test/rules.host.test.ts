import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  type DeclarationOptions,
  type Descriptor,
  declareStruct,
  declareUnion,
} from '../src/index.ts';
import { assertInC, bytesFromC, compilers, skipEachIf } from './compiler.ts';

/** Declarations that try every rule of layout; the compiler reads the same text. */
const declarations: Readonly<Record<string, string>> = {
  scalars: 'char a; short b; char c; int d; char e; long f; char g; long long h; char i; void *j;',
  wide: '__u32 a; __u64 b; __u8 c; __s64 d[2]; __u16 e;',
  reals: 'char a; float b; char c; double d; char e;',
  aligned64: '__u32 a; __aligned_u64 b; __u8 c;',
  arrays: '__u8 a[3]; __u16 b[2][3]; __u8 c; unsigned long d[2]; char *e[2];',
  flexible: '__u32 count; __u8 kind; __u16 data[];',
  zeroLength: '__u8 a; __u64 data[0];',
  nested:
    '__u8 a; struct { __u16 b; __u8 c; } d; struct { __u32 e; union { __u8 f; __u64 g; }; }; __u8 h;',
  nestedArray: '__u8 a; struct { __u32 b; __u8 c; } d[3]; __u8 e;',
  packedWithin: '__u8 a; struct packed { __u8 b; __u64 c; } d; __u16 e;',
  alignedWithin: '__u8 a; struct { __u16 b; } aligned(8) c; __u8 d aligned(4); __u8 e;',
  bits: '__u32 a:3, b:5, c:24, d:1; __u8 e;',
  bitsAcross: '__u8 a:5, b:5; __u16 c:9, d:9; __u32 e:30, f:3; __u64 g:40, h:20, i:10;',
  bitsMixed: '__u8 a; __u32 b:7; __u8 c:2; __u16 d:11; __u64 e:33; __u8 f;',
  bitsSigned: 'int a:1, b:31; long long c:63; long d:20;',
  bitsUnnamed: '__u8 a; __u32 :5; __u8 b; __u64 :0; __u8 c;',
  bitsGaps: '__u32 a:4, :0, b:4; __u32 :12, c:4; __u8 d;',
};

/** Our attributes in C's words. */
const vocabulary = `
#include <linux/types.h>
#define packed __attribute__((packed))
#define aligned(n) __attribute__((aligned(n)))
#undef __aligned_u64
#define __aligned_u64 __u64 aligned(8)
`;

interface Attempt {
  readonly descriptor: Descriptor<never>;
  readonly c: string;
}

/** A declaration as it is, and with every attribute that it can have. */
function attemptsOf(name: string, members: string): Attempt[] {
  const as = (suffix: string, options: DeclarationOptions, c: (tag: string) => string): Attempt => {
    const tag = `${name}${suffix}`;
    return {
      descriptor: declareStruct(tag, members, options),
      c: c(`struct ${tag} { ${members} }`),
    };
  };
  const attempts = [
    as('', {}, (c) => `${c};`),
    as('_aligned', { align: 16 }, (c) => `${c} aligned(16);`),
    as('_packed', { pack: 1 }, (c) => `${c} packed;`),
    as('_pack2', { pack: 2 }, (c) => `#pragma pack(push, 2)\n${c};\n#pragma pack(pop)`),
  ];
  // C has no flexible arrays in unions.
  if (!/\[0?\]/.test(members)) {
    const tag = `${name}_union`;
    attempts.push({ descriptor: declareUnion(tag, members), c: `union ${tag} { ${members} };` });
  }
  return attempts;
}

const attempts = Object.entries(declarations).flatMap((entry) => attemptsOf(...entry));

for (const { architecture, missing } of compilers) {
  describe(`C's rules on ${architecture.name}`, () => {
    skipEachIf(missing);
    const prelude = `${vocabulary}${attempts.map(({ c }) => c).join('\n')}`;

    test('sizes, alignments and offsets are what gcc says', () => {
      const conditions = attempts.flatMap(({ descriptor }) => {
        const layout = descriptor.layout[architecture.name];
        const c = `${descriptor.kind} ${descriptor.name}`;
        const offsets = Object.entries(layout.fields).flatMap(([field, { offset, bits }]) =>
          bits === undefined ? [`__builtin_offsetof(${c}, ${field}) == ${offset}`] : [],
        );
        return [
          `sizeof(${c}) == ${layout.size}`,
          `_Alignof(${c}) == ${layout.alignment}`,
          ...offsets,
        ];
      });
      expect(conditions.length).toBeGreaterThan(400);
      expect(assertInC(architecture, prelude, conditions)).toEqual({ failed: [], unknown: [] });
    });

    test('bitfields are the bits that gcc sets', () => {
      const withBits = attempts.flatMap(({ descriptor }) => {
        const fields = Object.entries(descriptor.layout[architecture.name].fields);
        const bits = fields.filter((field) => field[1].bits !== undefined);
        return bits.length > 0 ? [{ descriptor, bits }] : [];
      });
      const arrays = withBits.map(({ descriptor: { kind, name }, bits }) => {
        return `${kind} ${name} ${name}[${bits.length}];`;
      });
      const values = withBits.map(({ bits }) => {
        return `{ ${bits.map(([field]) => `{ .${field} = -1 }`).join(', ')} }`;
      });
      const theirs = bytesFromC(
        architecture,
        `${prelude}\nstruct packed { ${arrays.join(' ')} } objects
           __attribute__((section("bytes"))) = { ${values.join(', ')} };`,
      );
      const ours = withBits.flatMap(({ descriptor, bits }) => {
        const native = descriptor.on(architecture.name);
        return bits.flatMap(([field, { type, bits: width }]) => {
          const ones = /^(int|long)/.test(type) ? -1n : (1n << BigInt(width!)) - 1n;
          return [...bytesOf(native.from({ [field]: ones } as never))];
        });
      });
      // gcc gives each object of s390x an even number of bytes.
      const padding = theirs.subarray(ours.length);
      expect([...theirs.subarray(0, ours.length)]).toEqual(ours);
      expect(padding.length).toBeLessThan(2);
    });
  });
}
