// Generated from Linux 7.3.4 <linux/netfilter/xt_string.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_STRING_FLAG_IGNORECASE = 2,
  XT_STRING_FLAG_INVERT = 1,
  XT_STRING_MAX_ALGO_NAME_SIZE = 16,
  XT_STRING_MAX_PATTERN_SIZE = 128;
export declare namespace struct {
  interface xt_string_info$u$v0 extends RecordView<'struct xt_string_info.u.v0'> {
    invert: number;
  }

  interface xt_string_info$u$v1 extends RecordView<'struct xt_string_info.u.v1'> {
    flags: number;
  }

  interface xt_string_info$u extends RecordView<'union xt_string_info.u'> {
    get v0(): xt_string_info$u$v0;
    set v0(value: From<xt_string_info$u$v0>);
    get v1(): xt_string_info$u$v1;
    set v1(value: From<xt_string_info$u$v1>);
  }

  /** `<linux/netfilter/xt_string.h>`: 160 bytes. */
  interface xt_string_info extends RecordView<'struct xt_string_info', 'config'> {
    from_offset: number;
    to_offset: number;
    get algo(): Uint8Array;
    set algo(value: Bytes);
    get pattern(): Uint8Array;
    set pattern(value: Bytes);
    patlen: number;
    get u(): xt_string_info$u;
    set u(value: From<xt_string_info$u>);
    get config(): number;
    set config(value: Pointer);
  }
}

export const struct: {
  readonly xt_string_info: Descriptor<struct.xt_string_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_string_info": ["__u16 from_offset;__u16 to_offset;char algo[16];char pattern[128];__u8 patlen;union {struct {__u8 invert;} v0;struct {__u8 flags;} v1;} u;struct ts_config *config;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
}`),
);
