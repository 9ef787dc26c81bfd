// Generated from Linux 7.3.4 <linux/netfilter/xt_hashlimit.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_hashlimit.h>`: 28 bytes. */
export interface hashlimit_cfg extends RecordView<'struct hashlimit_cfg'> {
  mode: number;
  avg: number;
  burst: number;
  size: number;
  max: number;
  gc_interval: number;
  expire: number;
}

export const hashlimit_cfg: Descriptor<hashlimit_cfg> = /* @__PURE__ */ declareStruct(
  'hashlimit_cfg',
  `
  __u32 mode;
  __u32 avg;
  __u32 burst;
  __u32 size;
  __u32 max;
  __u32 gc_interval;
  __u32 expire;
`,
);

/** `<linux/netfilter/xt_hashlimit.h>`: 32 bytes. */
export interface hashlimit_cfg1 extends RecordView<'struct hashlimit_cfg1'> {
  mode: number;
  avg: number;
  burst: number;
  size: number;
  max: number;
  gc_interval: number;
  expire: number;
  srcmask: number;
  dstmask: number;
}

export const hashlimit_cfg1: Descriptor<hashlimit_cfg1> = /* @__PURE__ */ declareStruct(
  'hashlimit_cfg1',
  `
  __u32 mode;
  __u32 avg;
  __u32 burst;
  __u32 size;
  __u32 max;
  __u32 gc_interval;
  __u32 expire;
  __u8 srcmask;
  __u8 dstmask;
`,
);

/** `<linux/netfilter/xt_hashlimit.h>`: 40 bytes. */
export interface hashlimit_cfg2 extends RecordView<'struct hashlimit_cfg2'> {
  get avg(): bigint;
  set avg(value: Integer);
  get burst(): bigint;
  set burst(value: Integer);
  mode: number;
  size: number;
  max: number;
  gc_interval: number;
  expire: number;
  srcmask: number;
  dstmask: number;
}

export const hashlimit_cfg2: Descriptor<hashlimit_cfg2> = /* @__PURE__ */ declareStruct(
  'hashlimit_cfg2',
  `
  __u64 avg;
  __u64 burst;
  __u32 mode;
  __u32 size;
  __u32 max;
  __u32 gc_interval;
  __u32 expire;
  __u8 srcmask;
  __u8 dstmask;
`,
);

/** `<linux/netfilter/xt_hashlimit.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface hashlimit_cfg3 extends RecordView<'struct hashlimit_cfg3'> {
  get avg(): bigint;
  set avg(value: Integer);
  get burst(): bigint;
  set burst(value: Integer);
  mode: number;
  size: number;
  max: number;
  gc_interval: number;
  expire: number;
  interval: number;
  srcmask: number;
  dstmask: number;
}

export const hashlimit_cfg3: Descriptor<hashlimit_cfg3> = /* @__PURE__ */ declareStruct(
  'hashlimit_cfg3',
  `
  __u64 avg;
  __u64 burst;
  __u32 mode;
  __u32 size;
  __u32 max;
  __u32 gc_interval;
  __u32 expire;
  __u32 interval;
  __u8 srcmask;
  __u8 dstmask;
`,
);

interface xt_hashlimit_info$u extends RecordView<'union xt_hashlimit_info.u', 'ptr' | 'master'> {
  get ptr(): number;
  set ptr(value: Pointer);
  get master(): number;
  set master(value: Pointer);
}

/** `<linux/netfilter/xt_hashlimit.h>`: 64 bytes on x86_64, riscv64, aarch64; 52 bytes on x86, arm. */
export interface xt_hashlimit_info extends RecordView<'struct xt_hashlimit_info', 'hinfo'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get cfg(): hashlimit_cfg;
  set cfg(value: hashlimit_cfg | Init<hashlimit_cfg>);
  get hinfo(): number;
  set hinfo(value: Pointer);
  get u(): xt_hashlimit_info$u;
  set u(value: xt_hashlimit_info$u | Init<xt_hashlimit_info$u>);
}

export const xt_hashlimit_info: Descriptor<xt_hashlimit_info> = /* @__PURE__ */ declareStruct(
  'xt_hashlimit_info',
  `
  char name[16];
  struct hashlimit_cfg cfg;
  struct xt_hashlimit_htable *hinfo;
  union {
    void *ptr;
    struct xt_hashlimit_info *master;
  } u;
`,
  { uses: () => [hashlimit_cfg] },
);

/** `<linux/netfilter/xt_hashlimit.h>`: 56 bytes. */
export interface xt_hashlimit_mtinfo1 extends RecordView<'struct xt_hashlimit_mtinfo1', 'hinfo'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get cfg(): hashlimit_cfg1;
  set cfg(value: hashlimit_cfg1 | Init<hashlimit_cfg1>);
  get hinfo(): number;
  set hinfo(value: Pointer);
}

export const xt_hashlimit_mtinfo1: Descriptor<xt_hashlimit_mtinfo1> = /* @__PURE__ */ declareStruct(
  'xt_hashlimit_mtinfo1',
  `
  char name[16];
  struct hashlimit_cfg1 cfg;
  struct xt_hashlimit_htable *hinfo;
`,
  { variants: { x86: { align: 8 }, arm: { align: 8 } }, uses: () => [hashlimit_cfg1] },
);

/** `<linux/netfilter/xt_hashlimit.h>`: 304 bytes. */
export interface xt_hashlimit_mtinfo2 extends RecordView<'struct xt_hashlimit_mtinfo2', 'hinfo'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get cfg(): hashlimit_cfg2;
  set cfg(value: hashlimit_cfg2 | Init<hashlimit_cfg2>);
  get hinfo(): number;
  set hinfo(value: Pointer);
}

export const xt_hashlimit_mtinfo2: Descriptor<xt_hashlimit_mtinfo2> = /* @__PURE__ */ declareStruct(
  'xt_hashlimit_mtinfo2',
  `
  char name[255];
  struct hashlimit_cfg2 cfg;
  struct xt_hashlimit_htable *hinfo;
`,
  { variants: { x86: { align: 8 } }, uses: () => [hashlimit_cfg2] },
);

/** `<linux/netfilter/xt_hashlimit.h>`: 312 bytes. */
export interface xt_hashlimit_mtinfo3 extends RecordView<'struct xt_hashlimit_mtinfo3', 'hinfo'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get cfg(): hashlimit_cfg3;
  set cfg(value: hashlimit_cfg3 | Init<hashlimit_cfg3>);
  get hinfo(): number;
  set hinfo(value: Pointer);
}

export const xt_hashlimit_mtinfo3: Descriptor<xt_hashlimit_mtinfo3> = /* @__PURE__ */ declareStruct(
  'xt_hashlimit_mtinfo3',
  `
  char name[255];
  struct hashlimit_cfg3 cfg;
  struct xt_hashlimit_htable *hinfo;
`,
  {
    variants: {
      x86: {
        members: `
  char name[255];
  struct hashlimit_cfg3 cfg;
  struct xt_hashlimit_htable *hinfo aligned(8);
`,
      },
    },
    uses: () => [hashlimit_cfg3],
  },
);
