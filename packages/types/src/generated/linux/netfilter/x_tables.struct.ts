// Generated from Linux 7.3.4 <linux/netfilter/x_tables.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/x_tables.h>`: 16 bytes. */
export interface _xt_align extends RecordView<'struct _xt_align'> {
  u8: number;
  u16: number;
  u32: number;
  get u64(): bigint;
  set u64(value: Integer);
}

export const _xt_align: Descriptor<_xt_align> = /* @__PURE__ */ declareStruct(
  '_xt_align',
  `
  __u8 u8;
  __u16 u16;
  __u32 u32;
  __u64 u64;
`,
);

/** `<linux/netfilter/x_tables.h>`: 16 bytes. */
export interface xt_counters extends RecordView<'struct xt_counters'> {
  get pcnt(): bigint;
  set pcnt(value: Integer);
  get bcnt(): bigint;
  set bcnt(value: Integer);
}

export const xt_counters: Descriptor<xt_counters> = /* @__PURE__ */ declareStruct(
  'xt_counters',
  `
  __u64 pcnt;
  __u64 bcnt;
`,
);

/** `<linux/netfilter/x_tables.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface xt_counters_info extends RecordView<'struct xt_counters_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  num_counters: number;
  get counters(): Elements<xt_counters>;
  set counters(value: Iterable<xt_counters | Init<xt_counters>>);
}

export const xt_counters_info: Descriptor<xt_counters_info> = /* @__PURE__ */ declareStruct(
  'xt_counters_info',
  `
  char name[32];
  unsigned int num_counters;
  struct xt_counters counters[];
`,
  { uses: () => [xt_counters] },
);

interface xt_entry_match$u$user extends RecordView<'struct xt_entry_match.u.user'> {
  match_size: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  revision: number;
}

interface xt_entry_match$u$kernel extends RecordView<'struct xt_entry_match.u.kernel', 'match'> {
  match_size: number;
  get match(): number;
  set match(value: Pointer);
}

interface xt_entry_match$u extends RecordView<'union xt_entry_match.u'> {
  get user(): xt_entry_match$u$user;
  set user(value: xt_entry_match$u$user | Init<xt_entry_match$u$user>);
  get kernel(): xt_entry_match$u$kernel;
  set kernel(value: xt_entry_match$u$kernel | Init<xt_entry_match$u$kernel>);
  match_size: number;
}

/** `<linux/netfilter/x_tables.h>`: 32 bytes. */
export interface xt_entry_match extends RecordView<'struct xt_entry_match'> {
  get u(): xt_entry_match$u;
  set u(value: xt_entry_match$u | Init<xt_entry_match$u>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const xt_entry_match: Descriptor<xt_entry_match> = /* @__PURE__ */ declareStruct(
  'xt_entry_match',
  `
  union {
    struct {
      __u16 match_size;
      char name[29];
      __u8 revision;
    } user;
    struct {
      __u16 match_size;
      struct xt_match *match;
    } kernel;
    __u16 match_size;
  } u;
  unsigned char data[];
`,
);

interface xt_entry_target$u$user extends RecordView<'struct xt_entry_target.u.user'> {
  target_size: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  revision: number;
}

interface xt_entry_target$u$kernel extends RecordView<'struct xt_entry_target.u.kernel', 'target'> {
  target_size: number;
  get target(): number;
  set target(value: Pointer);
}

interface xt_entry_target$u extends RecordView<'union xt_entry_target.u'> {
  get user(): xt_entry_target$u$user;
  set user(value: xt_entry_target$u$user | Init<xt_entry_target$u$user>);
  get kernel(): xt_entry_target$u$kernel;
  set kernel(value: xt_entry_target$u$kernel | Init<xt_entry_target$u$kernel>);
  target_size: number;
}

/** `<linux/netfilter/x_tables.h>`: 32 bytes. */
export interface xt_entry_target extends RecordView<'struct xt_entry_target'> {
  get u(): xt_entry_target$u;
  set u(value: xt_entry_target$u | Init<xt_entry_target$u>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const xt_entry_target: Descriptor<xt_entry_target> = /* @__PURE__ */ declareStruct(
  'xt_entry_target',
  `
  union {
    struct {
      __u16 target_size;
      char name[29];
      __u8 revision;
    } user;
    struct {
      __u16 target_size;
      struct xt_target *target;
    } kernel;
    __u16 target_size;
  } u;
  unsigned char data[];
`,
);

/** `<linux/netfilter/x_tables.h>`: 64 bytes. */
export interface xt_error_target extends RecordView<'struct xt_error_target'> {
  get target(): xt_entry_target;
  set target(value: xt_entry_target | Init<xt_entry_target>);
  get errorname(): Uint8Array;
  set errorname(value: Bytes);
}

export const xt_error_target: Descriptor<xt_error_target> = /* @__PURE__ */ declareStruct(
  'xt_error_target',
  `
  struct xt_entry_target target;
  char errorname[30];
`,
  { uses: () => [xt_entry_target] },
);

/** `<linux/netfilter/x_tables.h>`: 30 bytes. */
export interface xt_get_revision extends RecordView<'struct xt_get_revision'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  revision: number;
}

export const xt_get_revision: Descriptor<xt_get_revision> = /* @__PURE__ */ declareStruct(
  'xt_get_revision',
  `
  char name[29];
  __u8 revision;
`,
);

/** `<linux/netfilter/x_tables.h>`: 40 bytes on x86_64, riscv64, aarch64; 36 bytes on x86, arm. */
export interface xt_standard_target extends RecordView<'struct xt_standard_target'> {
  get target(): xt_entry_target;
  set target(value: xt_entry_target | Init<xt_entry_target>);
  verdict: number;
}

export const xt_standard_target: Descriptor<xt_standard_target> = /* @__PURE__ */ declareStruct(
  'xt_standard_target',
  `
  struct xt_entry_target target;
  int verdict;
`,
  { uses: () => [xt_entry_target] },
);
