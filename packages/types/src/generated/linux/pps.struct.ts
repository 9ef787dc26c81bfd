// Generated from Linux 7.3.4 <linux/pps.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/pps.h>`: 12 bytes. */
export interface pps_bind_args extends RecordView<'struct pps_bind_args'> {
  tsformat: number;
  edge: number;
  consumer: number;
}

export const pps_bind_args: Descriptor<pps_bind_args> = /* @__PURE__ */ declareStruct(
  'pps_bind_args',
  `
  int tsformat;
  int edge;
  int consumer;
`,
);

/** `<linux/pps.h>`: 64 bytes on x86_64, arm, riscv64, aarch64; 60 bytes on x86. */
export interface pps_fdata extends RecordView<'struct pps_fdata'> {
  get info(): pps_kinfo;
  set info(value: pps_kinfo | Init<pps_kinfo>);
  get timeout(): pps_ktime;
  set timeout(value: pps_ktime | Init<pps_ktime>);
}

export const pps_fdata: Descriptor<pps_fdata> = /* @__PURE__ */ declareStruct(
  'pps_fdata',
  `
  struct pps_kinfo info;
  struct pps_ktime timeout;
`,
  { uses: () => [pps_kinfo, pps_ktime] },
);

/** `<linux/pps.h>`: 60 bytes. */
export interface pps_fdata_compat extends RecordView<'struct pps_fdata_compat'> {
  get info(): pps_kinfo_compat;
  set info(value: pps_kinfo_compat | Init<pps_kinfo_compat>);
  get timeout(): pps_ktime_compat;
  set timeout(value: pps_ktime_compat | Init<pps_ktime_compat>);
}

export const pps_fdata_compat: Descriptor<pps_fdata_compat> = /* @__PURE__ */ declareStruct(
  'pps_fdata_compat',
  `
  struct pps_kinfo_compat info;
  struct pps_ktime_compat timeout;
`,
  { uses: () => [pps_kinfo_compat, pps_ktime_compat] },
);

/** `<linux/pps.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface pps_kinfo extends RecordView<'struct pps_kinfo'> {
  assert_sequence: number;
  clear_sequence: number;
  get assert_tu(): pps_ktime;
  set assert_tu(value: pps_ktime | Init<pps_ktime>);
  get clear_tu(): pps_ktime;
  set clear_tu(value: pps_ktime | Init<pps_ktime>);
  current_mode: number;
}

export const pps_kinfo: Descriptor<pps_kinfo> = /* @__PURE__ */ declareStruct(
  'pps_kinfo',
  `
  __u32 assert_sequence;
  __u32 clear_sequence;
  struct pps_ktime assert_tu;
  struct pps_ktime clear_tu;
  int current_mode;
`,
  { uses: () => [pps_ktime] },
);

/** `<linux/pps.h>`: 44 bytes. */
export interface pps_kinfo_compat extends RecordView<'struct pps_kinfo_compat'> {
  assert_sequence: number;
  clear_sequence: number;
  get assert_tu(): pps_ktime_compat;
  set assert_tu(value: pps_ktime_compat | Init<pps_ktime_compat>);
  get clear_tu(): pps_ktime_compat;
  set clear_tu(value: pps_ktime_compat | Init<pps_ktime_compat>);
  current_mode: number;
}

export const pps_kinfo_compat: Descriptor<pps_kinfo_compat> = /* @__PURE__ */ declareStruct(
  'pps_kinfo_compat',
  `
  __u32 assert_sequence;
  __u32 clear_sequence;
  struct pps_ktime_compat assert_tu;
  struct pps_ktime_compat clear_tu;
  int current_mode;
`,
  { uses: () => [pps_ktime_compat] },
);

/** `<linux/pps.h>`: 40 bytes. */
export interface pps_kparams extends RecordView<'struct pps_kparams'> {
  api_version: number;
  mode: number;
  get assert_off_tu(): pps_ktime;
  set assert_off_tu(value: pps_ktime | Init<pps_ktime>);
  get clear_off_tu(): pps_ktime;
  set clear_off_tu(value: pps_ktime | Init<pps_ktime>);
}

export const pps_kparams: Descriptor<pps_kparams> = /* @__PURE__ */ declareStruct(
  'pps_kparams',
  `
  int api_version;
  int mode;
  struct pps_ktime assert_off_tu;
  struct pps_ktime clear_off_tu;
`,
  { uses: () => [pps_ktime] },
);

/** `<linux/pps.h>`: 16 bytes. */
export interface pps_ktime extends RecordView<'struct pps_ktime'> {
  get sec(): bigint;
  set sec(value: Integer);
  nsec: number;
  flags: number;
}

export const pps_ktime: Descriptor<pps_ktime> = /* @__PURE__ */ declareStruct(
  'pps_ktime',
  `
  __s64 sec;
  __s32 nsec;
  __u32 flags;
`,
);

/** `<linux/pps.h>`: 16 bytes. */
export interface pps_ktime_compat extends RecordView<'struct pps_ktime_compat'> {
  get sec(): bigint;
  set sec(value: Integer);
  nsec: number;
  flags: number;
}

export const pps_ktime_compat: Descriptor<pps_ktime_compat> = /* @__PURE__ */ declareStruct(
  'pps_ktime_compat',
  `
  __s64 sec;
  __s32 nsec;
  __u32 flags;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      arm: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
  },
);
