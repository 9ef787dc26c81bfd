// Generated from Linux 7.3.4 <linux/if_bonding.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const BOND_3AD_STAT_LACPDU_ILLEGAL_RX = 3,
  BOND_3AD_STAT_LACPDU_RX = 0,
  BOND_3AD_STAT_LACPDU_TX = 1,
  BOND_3AD_STAT_LACPDU_UNKNOWN_RX = 2,
  BOND_3AD_STAT_MARKER_RESP_RX = 6,
  BOND_3AD_STAT_MARKER_RESP_TX = 7,
  BOND_3AD_STAT_MARKER_RX = 4,
  BOND_3AD_STAT_MARKER_TX = 5,
  BOND_3AD_STAT_MARKER_UNKNOWN_RX = 8,
  BOND_3AD_STAT_MAX = 9,
  BOND_3AD_STAT_PAD = 9,
  BOND_ABI_VERSION = 2,
  BOND_CHANGE_ACTIVE_OLD = 35325,
  BOND_CHECK_MII_STATUS = 35143,
  BOND_DEFAULT_MAX_BONDS = 1,
  BOND_DEFAULT_RESEND_IGMP = 1,
  BOND_DEFAULT_TX_QUEUES = 16,
  BOND_ENSLAVE_OLD = 35312,
  BOND_INFO_QUERY_OLD = 35324,
  BOND_LINK_BACK = 3,
  BOND_LINK_DOWN = 2,
  BOND_LINK_FAIL = 1,
  BOND_LINK_UP = 0,
  BOND_MODE_8023AD = 4,
  BOND_MODE_ACTIVEBACKUP = 1,
  BOND_MODE_ALB = 6,
  BOND_MODE_BROADCAST = 3,
  BOND_MODE_ROUNDROBIN = 0,
  BOND_MODE_TLB = 5,
  BOND_MODE_XOR = 2,
  BOND_RELEASE_OLD = 35313,
  BOND_SETHWADDR_OLD = 35314,
  BOND_SLAVE_INFO_QUERY_OLD = 35323,
  BOND_STATE_ACTIVE = 0,
  BOND_STATE_BACKUP = 1,
  BOND_XMIT_POLICY_ENCAP23 = 3,
  BOND_XMIT_POLICY_ENCAP34 = 4,
  BOND_XMIT_POLICY_LAYER2 = 0,
  BOND_XMIT_POLICY_LAYER23 = 2,
  BOND_XMIT_POLICY_LAYER34 = 1,
  BOND_XMIT_POLICY_VLAN_SRCMAC = 5,
  BOND_XSTATS_3AD = 1,
  BOND_XSTATS_MAX = 1,
  BOND_XSTATS_UNSPEC = 0,
  LACP_STATE_AGGREGATION = 4,
  LACP_STATE_COLLECTING = 16,
  LACP_STATE_DEFAULTED = 64,
  LACP_STATE_DISTRIBUTING = 32,
  LACP_STATE_EXPIRED = 128,
  LACP_STATE_LACP_ACTIVITY = 1,
  LACP_STATE_LACP_TIMEOUT = 2,
  LACP_STATE_SYNCHRONIZATION = 8,
  __BOND_3AD_STAT_MAX = 10,
  __BOND_XSTATS_MAX = 2;
export declare namespace struct {
  /** `<linux/if_bonding.h>`: 14 bytes. */
  interface ad_info extends RecordView<'struct ad_info'> {
    aggregator_id: number;
    ports: number;
    actor_key: number;
    partner_key: number;
    get partner_system(): Uint8Array;
    set partner_system(value: Bytes);
  }

  /** `<linux/if_bonding.h>`: 12 bytes. */
  interface ifbond extends RecordView<'struct ifbond'> {
    bond_mode: number;
    num_slaves: number;
    miimon: number;
  }

  /** `<linux/if_bonding.h>`: 28 bytes. */
  interface ifslave extends RecordView<'struct ifslave'> {
    slave_id: number;
    get slave_name(): Uint8Array;
    set slave_name(value: Bytes);
    link: number;
    state: number;
    link_failure_count: number;
  }
}

export const struct: {
  readonly ad_info: Descriptor<struct.ad_info>;
  readonly ifbond: Descriptor<struct.ifbond>;
  readonly ifslave: Descriptor<struct.ifslave>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ad_info": "__u16 aggregator_id;__u16 ports;__u16 actor_key;__u16 partner_key;__u8 partner_system[6];",
"ifbond": "__s32 bond_mode;__s32 num_slaves;__s32 miimon;",
"ifslave": "__s32 slave_id;char slave_name[16];__s8 link;__s8 state;__u32 link_failure_count;"
}`),
);

export type ifbond = struct.ifbond;
export const ifbond: typeof struct.ifbond = struct.ifbond;
export type ifslave = struct.ifslave;
export const ifslave: typeof struct.ifslave = struct.ifslave;
