// Generated from Linux 7.3.4 <asm/e820.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<asm/e820.h>`: 20 bytes on x86_64, x86. */
export interface e820entry extends RecordView<'struct e820entry'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  type: number;
}

export const e820entry: Descriptor<e820entry, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'e820entry',
  `
  __u64 addr;
  __u64 size;
  __u32 type;
`,
  { pack: 1, only: ['x86_64', 'x86'] },
);

/** `<asm/e820.h>`: 2564 bytes on x86_64, x86. */
export interface e820map extends RecordView<'struct e820map'> {
  nr_map: number;
  get map(): Elements<e820entry>;
  set map(value: Iterable<e820entry | Init<e820entry>>);
}

export const e820map: Descriptor<e820map, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'e820map',
  `
  __u32 nr_map;
  struct e820entry map[128];
`,
  { only: ['x86_64', 'x86'], uses: () => [e820entry] },
);
