// Generated from Linux 7.3.4 <linux/net_dropmon.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const NET_DM_ALERT_MODE_PACKET = 1,
  NET_DM_ALERT_MODE_SUMMARY = 0,
  NET_DM_ATTR_ALERT_MODE = 1,
  NET_DM_ATTR_FLOW_ACTION_COOKIE = 22,
  NET_DM_ATTR_HW_DROPS = 21,
  NET_DM_ATTR_HW_ENTRIES = 17,
  NET_DM_ATTR_HW_ENTRY = 18,
  NET_DM_ATTR_HW_STATS = 13,
  NET_DM_ATTR_HW_TRAP_COUNT = 19,
  NET_DM_ATTR_HW_TRAP_GROUP_NAME = 15,
  NET_DM_ATTR_HW_TRAP_NAME = 16,
  NET_DM_ATTR_IN_PORT = 4,
  NET_DM_ATTR_MAX = 23,
  NET_DM_ATTR_ORIGIN = 14,
  NET_DM_ATTR_ORIG_LEN = 10,
  NET_DM_ATTR_PAD = 8,
  NET_DM_ATTR_PAYLOAD = 7,
  NET_DM_ATTR_PC = 2,
  NET_DM_ATTR_PORT_MAX = 1,
  NET_DM_ATTR_PORT_NETDEV_IFINDEX = 0,
  NET_DM_ATTR_PORT_NETDEV_NAME = 1,
  NET_DM_ATTR_PROTO = 6,
  NET_DM_ATTR_QUEUE_LEN = 11,
  NET_DM_ATTR_REASON = 23,
  NET_DM_ATTR_STATS = 12,
  NET_DM_ATTR_STATS_DROPPED = 0,
  NET_DM_ATTR_STATS_MAX = 0,
  NET_DM_ATTR_SW_DROPS = 20,
  NET_DM_ATTR_SYMBOL = 3,
  NET_DM_ATTR_TIMESTAMP = 5,
  NET_DM_ATTR_TRUNC_LEN = 9,
  NET_DM_ATTR_UNSPEC = 0,
  NET_DM_CFG_ALERT_COUNT = 1,
  NET_DM_CFG_ALERT_DELAY = 2,
  NET_DM_CFG_MAX = 3,
  NET_DM_CFG_VERSION = 0,
  NET_DM_CMD_ALERT = 1,
  NET_DM_CMD_CONFIG = 2,
  NET_DM_CMD_CONFIG_GET = 6,
  NET_DM_CMD_CONFIG_NEW = 7,
  NET_DM_CMD_MAX = 9,
  NET_DM_CMD_PACKET_ALERT = 5,
  NET_DM_CMD_START = 3,
  NET_DM_CMD_STATS_GET = 8,
  NET_DM_CMD_STATS_NEW = 9,
  NET_DM_CMD_STOP = 4,
  NET_DM_CMD_UNSPEC = 0,
  NET_DM_GRP_ALERT = 1,
  NET_DM_ORIGIN_HW = 1,
  NET_DM_ORIGIN_SW = 0,
  _NET_DM_CMD_MAX = 10,
  __NET_DM_ATTR_MAX = 24,
  __NET_DM_ATTR_PORT_MAX = 2,
  __NET_DM_ATTR_STATS_MAX = 1;
export declare namespace struct {
  /** `<linux/net_dropmon.h>`: 4 bytes. */
  interface net_dm_alert_msg extends RecordView<'struct net_dm_alert_msg'> {
    entries: number;
    get points(): Elements<struct.net_dm_drop_point>;
    set points(value: Iterable<From<struct.net_dm_drop_point>>);
  }

  /** `<linux/net_dropmon.h>`: 16 bytes. */
  interface net_dm_config_entry extends RecordView<'struct net_dm_config_entry'> {
    type: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/net_dropmon.h>`: 8 bytes. */
  interface net_dm_config_msg extends RecordView<'struct net_dm_config_msg'> {
    entries: number;
    get options(): Elements<struct.net_dm_config_entry>;
    set options(value: Iterable<From<struct.net_dm_config_entry>>);
  }

  /** `<linux/net_dropmon.h>`: 12 bytes. */
  interface net_dm_drop_point extends RecordView<'struct net_dm_drop_point'> {
    get pc(): Uint8Array;
    set pc(value: Bytes);
    count: number;
  }

  interface net_dm_user_msg$u extends RecordView<'union net_dm_user_msg.u'> {
    get user(): struct.net_dm_config_msg;
    set user(value: From<struct.net_dm_config_msg>);
    get alert(): struct.net_dm_alert_msg;
    set alert(value: From<struct.net_dm_alert_msg>);
  }

  /** `<linux/net_dropmon.h>`: 8 bytes. */
  interface net_dm_user_msg extends RecordView<'struct net_dm_user_msg'> {
    get u(): net_dm_user_msg$u;
    set u(value: From<net_dm_user_msg$u>);
  }
}

export const struct: {
  readonly net_dm_alert_msg: Descriptor<struct.net_dm_alert_msg>;
  readonly net_dm_config_entry: Descriptor<struct.net_dm_config_entry>;
  readonly net_dm_config_msg: Descriptor<struct.net_dm_config_msg>;
  readonly net_dm_drop_point: Descriptor<struct.net_dm_drop_point>;
  readonly net_dm_user_msg: Descriptor<struct.net_dm_user_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"net_dm_alert_msg": "__u32 entries;struct net_dm_drop_point points[];",
"net_dm_config_entry": ["__u32 type;__u64 data;",{"variants":{"x86":{"members":"__u32 type;__u64 data aligned(8);"}}}],
"net_dm_config_msg": "__u32 entries;struct net_dm_config_entry options[];",
"net_dm_drop_point": "__u8 pc[8];__u32 count;",
"net_dm_user_msg": "union {struct net_dm_config_msg user;struct net_dm_alert_msg alert;} u;"
}`),
);
