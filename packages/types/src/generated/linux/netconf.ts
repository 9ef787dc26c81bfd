// Generated from Linux 7.3.4 <linux/netconf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const NETCONFA_ALL = -1,
  NETCONFA_BC_FORWARDING = 8,
  NETCONFA_FORCE_FORWARDING = 9,
  NETCONFA_FORWARDING = 2,
  NETCONFA_IFINDEX = 1,
  NETCONFA_IFINDEX_ALL = -1,
  NETCONFA_IFINDEX_DEFAULT = -2,
  NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN = 6,
  NETCONFA_INPUT = 7,
  NETCONFA_MAX = 9,
  NETCONFA_MC_FORWARDING = 4,
  NETCONFA_PROXY_NEIGH = 5,
  NETCONFA_RP_FILTER = 3,
  NETCONFA_UNSPEC = 0,
  __NETCONFA_MAX = 10;
export declare namespace struct {
  /** `<linux/netconf.h>`: 1 bytes. */
  interface netconfmsg extends RecordView<'struct netconfmsg'> {
    ncm_family: number;
  }
}

export const struct: {
  readonly netconfmsg: Descriptor<struct.netconfmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"netconfmsg": "__u8 ncm_family;"
}`),
);
