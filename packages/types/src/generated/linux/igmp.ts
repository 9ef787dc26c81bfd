// Generated from Linux 7.3.4 <linux/igmp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const IGMPV2_HOST_MEMBERSHIP_REPORT = 22,
  IGMPV3_ALLOW_NEW_SOURCES = 5,
  IGMPV3_BLOCK_OLD_SOURCES = 6,
  IGMPV3_CHANGE_TO_EXCLUDE = 4,
  IGMPV3_CHANGE_TO_INCLUDE = 3,
  IGMPV3_HOST_MEMBERSHIP_REPORT = 34,
  IGMPV3_MODE_IS_EXCLUDE = 2,
  IGMPV3_MODE_IS_INCLUDE = 1,
  IGMP_AGE_THRESHOLD = 400,
  IGMP_AWAKENING_MEMBER = 5,
  IGMP_DELAYING_MEMBER = 1,
  IGMP_DVMRP = 19,
  IGMP_HOST_LEAVE_MESSAGE = 23,
  IGMP_HOST_MEMBERSHIP_QUERY = 17,
  IGMP_HOST_MEMBERSHIP_REPORT = 18,
  IGMP_IDLE_MEMBER = 2,
  IGMP_LAZY_MEMBER = 3,
  IGMP_MAX_HOST_REPORT_DELAY = 10,
  IGMP_MINLEN = 8,
  IGMP_MRDISC_ADV = 48,
  IGMP_MTRACE = 31,
  IGMP_MTRACE_RESP = 30,
  IGMP_PIM = 20,
  IGMP_SLEEPING_MEMBER = 4,
  IGMP_TIMER_SCALE = 10,
  IGMP_TRACE = 21;
export declare namespace struct {
  /** `<linux/igmp.h>`: 8 bytes. */
  interface igmphdr extends RecordView<'struct igmphdr'> {
    type: number;
    code: number;
    csum: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    group: number;
  }

  /** `<linux/igmp.h>`: 8 bytes. */
  interface igmpv3_grec extends RecordView<'struct igmpv3_grec'> {
    grec_type: number;
    grec_auxwords: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    grec_nsrcs: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    grec_mca: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get grec_src(): Elements<number>;
    set grec_src(value: Iterable<number>);
  }

  /** `<linux/igmp.h>`: 12 bytes. */
  interface igmpv3_query extends RecordView<'struct igmpv3_query'> {
    type: number;
    code: number;
    csum: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    group: number;
    qrv: number;
    suppress: number;
    resv: number;
    qqic: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    nsrcs: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get srcs(): Elements<number>;
    set srcs(value: Iterable<number>);
  }

  /** `<linux/igmp.h>`: 8 bytes. */
  interface igmpv3_report extends RecordView<'struct igmpv3_report'> {
    type: number;
    resv1: number;
    csum: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    resv2: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ngrec: number;
    get grec(): Elements<struct.igmpv3_grec>;
    set grec(value: Iterable<From<struct.igmpv3_grec>>);
  }
}

export const struct: {
  readonly igmphdr: Descriptor<struct.igmphdr>;
  readonly igmpv3_grec: Descriptor<struct.igmpv3_grec>;
  readonly igmpv3_query: Descriptor<struct.igmpv3_query>;
  readonly igmpv3_report: Descriptor<struct.igmpv3_report>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"igmphdr": "__u8 type;__u8 code;__u16 csum;__be32 group;",
"igmpv3_grec": "__u8 grec_type;__u8 grec_auxwords;__be16 grec_nsrcs;__be32 grec_mca;__be32 grec_src[];",
"igmpv3_query": ["__u8 type;__u8 code;__u16 csum;__be32 group;__u8 qrv :3;__u8 suppress :1;__u8 resv :4;__u8 qqic;__be16 nsrcs;__be32 srcs[];",{"variants":{"s390x":{"members":"__u8 type;__u8 code;__u16 csum;__be32 group;__u8 resv :4;__u8 suppress :1;__u8 qrv :3;__u8 qqic;__be16 nsrcs;__be32 srcs[];"}}}],
"igmpv3_report": "__u8 type;__u8 resv1;__u16 csum;__be16 resv2;__be16 ngrec;struct igmpv3_grec grec[];"
}`),
);
