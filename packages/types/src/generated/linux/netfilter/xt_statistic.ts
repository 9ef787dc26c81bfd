// Generated from Linux 7.3.4 <linux/netfilter/xt_statistic.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_STATISTIC_INVERT = 1,
  XT_STATISTIC_MASK = 1,
  XT_STATISTIC_MODE_MAX = 1,
  XT_STATISTIC_MODE_NTH = 1,
  XT_STATISTIC_MODE_RANDOM = 0,
  __XT_STATISTIC_MODE_MAX = 2;
export declare namespace struct {
  interface xt_statistic_info$u$random extends RecordView<'struct xt_statistic_info.u.random'> {
    probability: number;
  }

  interface xt_statistic_info$u$nth extends RecordView<'struct xt_statistic_info.u.nth'> {
    every: number;
    packet: number;
    count: number;
  }

  interface xt_statistic_info$u extends RecordView<'union xt_statistic_info.u'> {
    get random(): xt_statistic_info$u$random;
    set random(value: From<xt_statistic_info$u$random>);
    get nth(): xt_statistic_info$u$nth;
    set nth(value: From<xt_statistic_info$u$nth>);
  }

  /** `<linux/netfilter/xt_statistic.h>`: 24 bytes. */
  interface xt_statistic_info extends RecordView<'struct xt_statistic_info', 'master'> {
    mode: number;
    flags: number;
    get u(): xt_statistic_info$u;
    set u(value: From<xt_statistic_info$u>);
    get master(): number;
    set master(value: Pointer);
  }
}

export const struct: {
  readonly xt_statistic_info: Descriptor<struct.xt_statistic_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_statistic_info": ["__u16 mode;__u16 flags;union {struct {__u32 probability;} random;struct {__u32 every;__u32 packet;__u32 count;} nth;} u;struct xt_statistic_priv *master;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
}`),
);
