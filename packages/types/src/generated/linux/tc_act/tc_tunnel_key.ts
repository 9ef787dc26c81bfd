// Generated from Linux 7.3.4 <linux/tc_act/tc_tunnel_key.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_TUNNEL_KEY_ACT_RELEASE = 2,
  TCA_TUNNEL_KEY_ACT_SET = 1,
  TCA_TUNNEL_KEY_ENC_DST_PORT = 9,
  TCA_TUNNEL_KEY_ENC_IPV4_DST = 4,
  TCA_TUNNEL_KEY_ENC_IPV4_SRC = 3,
  TCA_TUNNEL_KEY_ENC_IPV6_DST = 6,
  TCA_TUNNEL_KEY_ENC_IPV6_SRC = 5,
  TCA_TUNNEL_KEY_ENC_KEY_ID = 7,
  TCA_TUNNEL_KEY_ENC_OPTS = 11,
  TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN = 3,
  TCA_TUNNEL_KEY_ENC_OPTS_GENEVE = 1,
  TCA_TUNNEL_KEY_ENC_OPTS_MAX = 3,
  TCA_TUNNEL_KEY_ENC_OPTS_UNSPEC = 0,
  TCA_TUNNEL_KEY_ENC_OPTS_VXLAN = 2,
  TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_DIR = 3,
  TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_HWID = 4,
  TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX = 2,
  TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_MAX = 4,
  TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_UNSPEC = 0,
  TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_VER = 1,
  TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS = 1,
  TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA = 3,
  TCA_TUNNEL_KEY_ENC_OPT_GENEVE_MAX = 3,
  TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE = 2,
  TCA_TUNNEL_KEY_ENC_OPT_GENEVE_UNSPEC = 0,
  TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP = 1,
  TCA_TUNNEL_KEY_ENC_OPT_VXLAN_MAX = 1,
  TCA_TUNNEL_KEY_ENC_OPT_VXLAN_UNSPEC = 0,
  TCA_TUNNEL_KEY_ENC_TOS = 12,
  TCA_TUNNEL_KEY_ENC_TTL = 13,
  TCA_TUNNEL_KEY_MAX = 14,
  TCA_TUNNEL_KEY_NO_CSUM = 10,
  TCA_TUNNEL_KEY_NO_FRAG = 14,
  TCA_TUNNEL_KEY_PAD = 8,
  TCA_TUNNEL_KEY_PARMS = 2,
  TCA_TUNNEL_KEY_TM = 1,
  TCA_TUNNEL_KEY_UNSPEC = 0,
  __TCA_TUNNEL_KEY_ENC_OPTS_MAX = 4,
  __TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_MAX = 5,
  __TCA_TUNNEL_KEY_ENC_OPT_GENEVE_MAX = 4,
  __TCA_TUNNEL_KEY_ENC_OPT_VXLAN_MAX = 2,
  __TCA_TUNNEL_KEY_MAX = 15;
export declare namespace struct {
  /** `<linux/tc_act/tc_tunnel_key.h>`: 24 bytes. */
  interface tc_tunnel_key extends RecordView<'struct tc_tunnel_key'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    t_action: number;
  }
}

export const struct: {
  readonly tc_tunnel_key: Descriptor<struct.tc_tunnel_key>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_tunnel_key": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;int t_action;"
}`),
);
