// Generated from Linux 7.3.4 <linux/netfilter/xt_CT.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_CT.h>`: 40 bytes. */
export interface xt_ct_target_info extends RecordView<'struct xt_ct_target_info', 'ct'> {
  flags: number;
  zone: number;
  ct_events: number;
  exp_events: number;
  get helper(): Uint8Array;
  set helper(value: Bytes);
  get ct(): number;
  set ct(value: Pointer);
}

export const xt_ct_target_info: Descriptor<xt_ct_target_info> = /* @__PURE__ */ declareStruct(
  'xt_ct_target_info',
  `
  __u16 flags;
  __u16 zone;
  __u32 ct_events;
  __u32 exp_events;
  char helper[16];
  struct nf_conn *ct;
`,
  {
    variants: {
      x86: {
        members: `
  __u16 flags;
  __u16 zone;
  __u32 ct_events;
  __u32 exp_events;
  char helper[16];
  struct nf_conn *ct aligned(8);
`,
      },
      arm: {
        members: `
  __u16 flags;
  __u16 zone;
  __u32 ct_events;
  __u32 exp_events;
  char helper[16];
  struct nf_conn *ct aligned(8);
`,
      },
    },
  },
);

/** `<linux/netfilter/xt_CT.h>`: 72 bytes. */
export interface xt_ct_target_info_v1 extends RecordView<'struct xt_ct_target_info_v1', 'ct'> {
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

export const xt_ct_target_info_v1: Descriptor<xt_ct_target_info_v1> = /* @__PURE__ */ declareStruct(
  'xt_ct_target_info_v1',
  `
  __u16 flags;
  __u16 zone;
  __u32 ct_events;
  __u32 exp_events;
  char helper[16];
  char timeout[32];
  struct nf_conn *ct;
`,
  {
    variants: {
      x86: {
        members: `
  __u16 flags;
  __u16 zone;
  __u32 ct_events;
  __u32 exp_events;
  char helper[16];
  char timeout[32];
  struct nf_conn *ct aligned(8);
`,
      },
      arm: {
        members: `
  __u16 flags;
  __u16 zone;
  __u32 ct_events;
  __u32 exp_events;
  char helper[16];
  char timeout[32];
  struct nf_conn *ct aligned(8);
`,
      },
    },
  },
);
