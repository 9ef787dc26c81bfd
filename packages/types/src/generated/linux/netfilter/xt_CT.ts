// Generated from Linux 7.3.4 <linux/netfilter/xt_CT.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_CT_MASK = 31,
  XT_CT_NOTRACK = 1,
  XT_CT_NOTRACK_ALIAS = 2,
  XT_CT_ZONE_DIR_ORIG = 4,
  XT_CT_ZONE_DIR_REPL = 8,
  XT_CT_ZONE_MARK = 16;
export declare namespace struct {
  /** `<linux/netfilter/xt_CT.h>`: 40 bytes. */
  interface xt_ct_target_info extends RecordView<'struct xt_ct_target_info', 'ct'> {
    flags: number;
    zone: number;
    ct_events: number;
    exp_events: number;
    get helper(): Uint8Array;
    set helper(value: Bytes);
    get ct(): number;
    set ct(value: Pointer);
  }

  /** `<linux/netfilter/xt_CT.h>`: 72 bytes. */
  interface xt_ct_target_info_v1 extends RecordView<'struct xt_ct_target_info_v1', 'ct'> {
    flags: number;
    zone: number;
    ct_events: number;
    exp_events: number;
    get helper(): Uint8Array;
    set helper(value: Bytes);
    get timeout(): Uint8Array;
    set timeout(value: Bytes);
    get ct(): number;
    set ct(value: Pointer);
  }
}

export const struct: {
  readonly xt_ct_target_info: Descriptor<struct.xt_ct_target_info>;
  readonly xt_ct_target_info_v1: Descriptor<struct.xt_ct_target_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_ct_target_info": ["__u16 flags;__u16 zone;__u32 ct_events;__u32 exp_events;char helper[16];struct nf_conn *ct;",{"variants":{"x86":{"members":"__u16 flags;__u16 zone;__u32 ct_events;__u32 exp_events;char helper[16];struct nf_conn *ct aligned(8);"},"arm":{"members":"__u16 flags;__u16 zone;__u32 ct_events;__u32 exp_events;char helper[16];struct nf_conn *ct aligned(8);"}}}],
"xt_ct_target_info_v1": ["__u16 flags;__u16 zone;__u32 ct_events;__u32 exp_events;char helper[16];char timeout[32];struct nf_conn *ct;",{"variants":{"x86":{"members":"__u16 flags;__u16 zone;__u32 ct_events;__u32 exp_events;char helper[16];char timeout[32];struct nf_conn *ct aligned(8);"},"arm":{"members":"__u16 flags;__u16 zone;__u32 ct_events;__u32 exp_events;char helper[16];char timeout[32];struct nf_conn *ct aligned(8);"}}}]
}`),
);
