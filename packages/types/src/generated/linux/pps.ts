// Generated from Linux 7.3.4 <linux/pps.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PPS_FETCH: PerArch<
    3221778596,
    3221516452,
    3221516452,
    3221778596,
    3221778596,
    3221778596,
    3221778596,
    3221778596
  >;
  readonly PPS_GETCAP: PerArch<
    2148036771,
    2147774627,
    2147774627,
    2148036771,
    2148036771,
    2148036771,
    2148036771,
    1074294947
  >;
  readonly PPS_GETPARAMS: PerArch<
    2148036769,
    2147774625,
    2147774625,
    2148036769,
    2148036769,
    2148036769,
    2148036769,
    1074294945
  >;
  readonly PPS_KC_BIND: PerArch<
    1074294949,
    1074032805,
    1074032805,
    1074294949,
    1074294949,
    1074294949,
    1074294949,
    2148036773
  >;
  readonly PPS_SETPARAMS: PerArch<
    1074294946,
    1074032802,
    1074032802,
    1074294946,
    1074294946,
    1074294946,
    1074294946,
    2148036770
  >;
} = /* @__PURE__ */ perArchOf({
  PPS_FETCH: [
    3221778596, 3221516452, 3221516452, 3221778596, 3221778596, 3221778596, 3221778596, 3221778596,
  ],
  PPS_GETCAP: [
    2148036771, 2147774627, 2147774627, 2148036771, 2148036771, 2148036771, 2148036771, 1074294947,
  ],
  PPS_GETPARAMS: [
    2148036769, 2147774625, 2147774625, 2148036769, 2148036769, 2148036769, 2148036769, 1074294945,
  ],
  PPS_KC_BIND: [
    1074294949, 1074032805, 1074032805, 1074294949, 1074294949, 1074294949, 1074294949, 2148036773,
  ],
  PPS_SETPARAMS: [
    1074294946, 1074032802, 1074032802, 1074294946, 1074294946, 1074294946, 1074294946, 2148036770,
  ],
});

/** `<linux/pps.h>`: 3221516452 on x86, arm; 3221778596 elsewhere. */
export const PPS_FETCH: number = /* @__PURE__ */ hereOf(perArch.PPS_FETCH);
/** `<linux/pps.h>`: 2147774627 on x86, arm; 1074294947 on ppc64le; 2148036771 elsewhere. */
export const PPS_GETCAP: number = /* @__PURE__ */ hereOf(perArch.PPS_GETCAP);
/** `<linux/pps.h>`: 2147774625 on x86, arm; 1074294945 on ppc64le; 2148036769 elsewhere. */
export const PPS_GETPARAMS: number = /* @__PURE__ */ hereOf(perArch.PPS_GETPARAMS);
/** `<linux/pps.h>`: 1074032805 on x86, arm; 2148036773 on ppc64le; 1074294949 elsewhere. */
export const PPS_KC_BIND: number = /* @__PURE__ */ hereOf(perArch.PPS_KC_BIND);
/** `<linux/pps.h>`: 1074032802 on x86, arm; 2148036770 on ppc64le; 1074294946 elsewhere. */
export const PPS_SETPARAMS: number = /* @__PURE__ */ hereOf(perArch.PPS_SETPARAMS);
export const PPS_API_VERS = 1,
  PPS_API_VERS_1 = 1,
  PPS_CANPOLL = 512,
  PPS_CANWAIT = 256,
  PPS_CAPTUREASSERT = 1,
  PPS_CAPTUREBOTH = 3,
  PPS_CAPTURECLEAR = 2,
  PPS_ECHOASSERT = 64,
  PPS_ECHOCLEAR = 128,
  PPS_KC_HARDPPS = 0,
  PPS_KC_HARDPPS_FLL = 2,
  PPS_KC_HARDPPS_PLL = 1,
  PPS_MAX_NAME_LEN = 32,
  PPS_MAX_SOURCES = 256,
  PPS_OFFSETASSERT = 16,
  PPS_OFFSETCLEAR = 32,
  PPS_TIME_INVALID = 1,
  PPS_TSFMT_NTPFP = 8192,
  PPS_TSFMT_TSPEC = 4096;
export declare namespace struct {
  /** `<linux/pps.h>`: 12 bytes. */
  interface pps_bind_args extends RecordView<'struct pps_bind_args'> {
    tsformat: number;
    edge: number;
    consumer: number;
  }

  /** `<linux/pps.h>`: 60 bytes on x86; 64 bytes elsewhere. */
  interface pps_fdata extends RecordView<'struct pps_fdata'> {
    get info(): struct.pps_kinfo;
    set info(value: From<struct.pps_kinfo>);
    get timeout(): struct.pps_ktime;
    set timeout(value: From<struct.pps_ktime>);
  }

  /** `<linux/pps.h>`: 60 bytes. */
  interface pps_fdata_compat extends RecordView<'struct pps_fdata_compat'> {
    get info(): struct.pps_kinfo_compat;
    set info(value: From<struct.pps_kinfo_compat>);
    get timeout(): struct.pps_ktime_compat;
    set timeout(value: From<struct.pps_ktime_compat>);
  }

  /** `<linux/pps.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface pps_kinfo extends RecordView<'struct pps_kinfo'> {
    assert_sequence: number;
    clear_sequence: number;
    get assert_tu(): struct.pps_ktime;
    set assert_tu(value: From<struct.pps_ktime>);
    get clear_tu(): struct.pps_ktime;
    set clear_tu(value: From<struct.pps_ktime>);
    current_mode: number;
  }

  /** `<linux/pps.h>`: 44 bytes. */
  interface pps_kinfo_compat extends RecordView<'struct pps_kinfo_compat'> {
    assert_sequence: number;
    clear_sequence: number;
    get assert_tu(): struct.pps_ktime_compat;
    set assert_tu(value: From<struct.pps_ktime_compat>);
    get clear_tu(): struct.pps_ktime_compat;
    set clear_tu(value: From<struct.pps_ktime_compat>);
    current_mode: number;
  }

  /** `<linux/pps.h>`: 40 bytes. */
  interface pps_kparams extends RecordView<'struct pps_kparams'> {
    api_version: number;
    mode: number;
    get assert_off_tu(): struct.pps_ktime;
    set assert_off_tu(value: From<struct.pps_ktime>);
    get clear_off_tu(): struct.pps_ktime;
    set clear_off_tu(value: From<struct.pps_ktime>);
  }

  /** `<linux/pps.h>`: 16 bytes. */
  interface pps_ktime extends RecordView<'struct pps_ktime'> {
    get sec(): bigint;
    set sec(value: Integer);
    nsec: number;
    flags: number;
  }

  /** `<linux/pps.h>`: 16 bytes. */
  interface pps_ktime_compat extends RecordView<'struct pps_ktime_compat'> {
    get sec(): bigint;
    set sec(value: Integer);
    nsec: number;
    flags: number;
  }
}

export const struct: {
  readonly pps_bind_args: Descriptor<struct.pps_bind_args>;
  readonly pps_fdata: Descriptor<struct.pps_fdata>;
  readonly pps_fdata_compat: Descriptor<struct.pps_fdata_compat>;
  readonly pps_kinfo: Descriptor<struct.pps_kinfo>;
  readonly pps_kinfo_compat: Descriptor<struct.pps_kinfo_compat>;
  readonly pps_kparams: Descriptor<struct.pps_kparams>;
  readonly pps_ktime: Descriptor<struct.pps_ktime>;
  readonly pps_ktime_compat: Descriptor<struct.pps_ktime_compat>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pps_bind_args": "int tsformat;int edge;int consumer;",
"pps_fdata": "struct pps_kinfo info;struct pps_ktime timeout;",
"pps_fdata_compat": "struct pps_kinfo_compat info;struct pps_ktime_compat timeout;",
"pps_kinfo": "__u32 assert_sequence;__u32 clear_sequence;struct pps_ktime assert_tu;struct pps_ktime clear_tu;int current_mode;",
"pps_kinfo_compat": "__u32 assert_sequence;__u32 clear_sequence;struct pps_ktime_compat assert_tu;struct pps_ktime_compat clear_tu;int current_mode;",
"pps_kparams": "int api_version;int mode;struct pps_ktime assert_off_tu;struct pps_ktime clear_off_tu;",
"pps_ktime": "__s64 sec;__s32 nsec;__u32 flags;",
"pps_ktime_compat": ["__s64 sec;__s32 nsec;__u32 flags;",{"variants":{"x86_64":{"pack":1,"align":4},"arm":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}]
}`),
);
