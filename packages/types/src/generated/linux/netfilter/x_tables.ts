// Generated from Linux 7.3.4 <linux/netfilter/x_tables.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_CONTINUE = 4294967295,
  XT_EXTENSION_MAXNAMELEN = 29,
  XT_FUNCTION_MAXNAMELEN = 30,
  XT_INV_PROTO = 64,
  XT_RETURN = -5,
  XT_TABLE_MAXNAMELEN = 32;
export declare namespace struct {
  /** `<linux/netfilter/x_tables.h>`: 16 bytes. */
  interface _xt_align extends RecordView<'struct _xt_align'> {
    u8: number;
    u16: number;
    u32: number;
    get u64(): bigint;
    set u64(value: Integer);
  }

  /** `<linux/netfilter/x_tables.h>`: 16 bytes. */
  interface xt_counters extends RecordView<'struct xt_counters'> {
    get pcnt(): bigint;
    set pcnt(value: Integer);
    get bcnt(): bigint;
    set bcnt(value: Integer);
  }

  /** `<linux/netfilter/x_tables.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface xt_counters_info extends RecordView<'struct xt_counters_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    num_counters: number;
    get counters(): Elements<struct.xt_counters>;
    set counters(value: Iterable<From<struct.xt_counters>>);
  }

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
    set user(value: From<xt_entry_match$u$user>);
    get kernel(): xt_entry_match$u$kernel;
    set kernel(value: From<xt_entry_match$u$kernel>);
    match_size: number;
  }

  /** `<linux/netfilter/x_tables.h>`: 32 bytes. */
  interface xt_entry_match extends RecordView<'struct xt_entry_match'> {
    get u(): xt_entry_match$u;
    set u(value: From<xt_entry_match$u>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  interface xt_entry_target$u$user extends RecordView<'struct xt_entry_target.u.user'> {
    target_size: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    revision: number;
  }

  interface xt_entry_target$u$kernel
    extends RecordView<'struct xt_entry_target.u.kernel', 'target'> {
    target_size: number;
    get target(): number;
    set target(value: Pointer);
  }

  interface xt_entry_target$u extends RecordView<'union xt_entry_target.u'> {
    get user(): xt_entry_target$u$user;
    set user(value: From<xt_entry_target$u$user>);
    get kernel(): xt_entry_target$u$kernel;
    set kernel(value: From<xt_entry_target$u$kernel>);
    target_size: number;
  }

  /** `<linux/netfilter/x_tables.h>`: 32 bytes. */
  interface xt_entry_target extends RecordView<'struct xt_entry_target'> {
    get u(): xt_entry_target$u;
    set u(value: From<xt_entry_target$u>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/netfilter/x_tables.h>`: 64 bytes. */
  interface xt_error_target extends RecordView<'struct xt_error_target'> {
    get target(): struct.xt_entry_target;
    set target(value: From<struct.xt_entry_target>);
    get errorname(): Uint8Array;
    set errorname(value: Bytes);
  }

  /** `<linux/netfilter/x_tables.h>`: 30 bytes. */
  interface xt_get_revision extends RecordView<'struct xt_get_revision'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    revision: number;
  }

  /** `<linux/netfilter/x_tables.h>`: 36 bytes on x86, arm; 40 bytes elsewhere. */
  interface xt_standard_target extends RecordView<'struct xt_standard_target'> {
    get target(): struct.xt_entry_target;
    set target(value: From<struct.xt_entry_target>);
    verdict: number;
  }
}

export const struct: {
  readonly _xt_align: Descriptor<struct._xt_align>;
  readonly xt_counters: Descriptor<struct.xt_counters>;
  readonly xt_counters_info: Descriptor<struct.xt_counters_info>;
  readonly xt_entry_match: Descriptor<struct.xt_entry_match>;
  readonly xt_entry_target: Descriptor<struct.xt_entry_target>;
  readonly xt_error_target: Descriptor<struct.xt_error_target>;
  readonly xt_get_revision: Descriptor<struct.xt_get_revision>;
  readonly xt_standard_target: Descriptor<struct.xt_standard_target>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_xt_align": "__u8 u8;__u16 u16;__u32 u32;__u64 u64;",
"xt_counters": "__u64 pcnt;__u64 bcnt;",
"xt_counters_info": "char name[32];unsigned int num_counters;struct xt_counters counters[];",
"xt_entry_match": "union {struct {__u16 match_size;char name[29];__u8 revision;} user;struct {__u16 match_size;struct xt_match *match;} kernel;__u16 match_size;} u;unsigned char data[];",
"xt_entry_target": "union {struct {__u16 target_size;char name[29];__u8 revision;} user;struct {__u16 target_size;struct xt_target *target;} kernel;__u16 target_size;} u;unsigned char data[];",
"xt_error_target": "struct xt_entry_target target;char errorname[30];",
"xt_get_revision": "char name[29];__u8 revision;",
"xt_standard_target": "struct xt_entry_target target;int verdict;"
}`),
);
