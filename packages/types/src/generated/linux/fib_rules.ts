// Generated from Linux 7.3.4 <linux/fib_rules.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const FIB_RULE_DEV_DETACHED = 8,
  FIB_RULE_FIND_SADDR = 65536,
  FIB_RULE_IIF_DETACHED = 8,
  FIB_RULE_INVERT = 2,
  FIB_RULE_OIF_DETACHED = 16,
  FIB_RULE_PERMANENT = 1,
  FIB_RULE_UNRESOLVED = 4,
  FRA_DPORT_MASK = 29,
  FRA_DPORT_RANGE = 24,
  FRA_DSCP = 25,
  FRA_DSCP_MASK = 30,
  FRA_DST = 1,
  FRA_FLOW = 11,
  FRA_FLOWLABEL = 26,
  FRA_FLOWLABEL_MASK = 27,
  FRA_FWMARK = 10,
  FRA_FWMASK = 16,
  FRA_GOTO = 4,
  FRA_IFNAME = 3,
  FRA_IIFNAME = 3,
  FRA_IP_PROTO = 22,
  FRA_L3MDEV = 19,
  FRA_MAX = 30,
  FRA_OIFNAME = 17,
  FRA_PAD = 18,
  FRA_PRIORITY = 6,
  FRA_PROTOCOL = 21,
  FRA_SPORT_MASK = 28,
  FRA_SPORT_RANGE = 23,
  FRA_SRC = 2,
  FRA_SUPPRESS_IFGROUP = 13,
  FRA_SUPPRESS_PREFIXLEN = 14,
  FRA_TABLE = 15,
  FRA_TUN_ID = 12,
  FRA_UID_RANGE = 20,
  FRA_UNSPEC = 0,
  FRA_UNUSED2 = 5,
  FRA_UNUSED3 = 7,
  FRA_UNUSED4 = 8,
  FRA_UNUSED5 = 9,
  FR_ACT_BLACKHOLE = 6,
  FR_ACT_GOTO = 2,
  FR_ACT_MAX = 8,
  FR_ACT_NOP = 3,
  FR_ACT_PROHIBIT = 8,
  FR_ACT_RES3 = 4,
  FR_ACT_RES4 = 5,
  FR_ACT_TO_TBL = 1,
  FR_ACT_UNREACHABLE = 7,
  FR_ACT_UNSPEC = 0,
  __FRA_MAX = 31,
  __FR_ACT_MAX = 9;
export declare namespace struct {
  /** `<linux/fib_rules.h>`: 12 bytes. */
  interface fib_rule_hdr extends RecordView<'struct fib_rule_hdr'> {
    family: number;
    dst_len: number;
    src_len: number;
    tos: number;
    table: number;
    res1: number;
    res2: number;
    action: number;
    flags: number;
  }

  /** `<linux/fib_rules.h>`: 4 bytes. */
  interface fib_rule_port_range extends RecordView<'struct fib_rule_port_range'> {
    start: number;
    end: number;
  }

  /** `<linux/fib_rules.h>`: 8 bytes. */
  interface fib_rule_uid_range extends RecordView<'struct fib_rule_uid_range'> {
    start: number;
    end: number;
  }
}

export const struct: {
  readonly fib_rule_hdr: Descriptor<struct.fib_rule_hdr>;
  readonly fib_rule_port_range: Descriptor<struct.fib_rule_port_range>;
  readonly fib_rule_uid_range: Descriptor<struct.fib_rule_uid_range>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fib_rule_hdr": "__u8 family;__u8 dst_len;__u8 src_len;__u8 tos;__u8 table;__u8 res1;__u8 res2;__u8 action;__u32 flags;",
"fib_rule_port_range": "__u16 start;__u16 end;",
"fib_rule_uid_range": "__u32 start;__u32 end;"
}`),
);
