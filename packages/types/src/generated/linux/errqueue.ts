// Generated from Linux 7.3.4 <linux/errqueue.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_types_h from './time_types.ts';

export const SCM_TSTAMP_ACK = 2,
  SCM_TSTAMP_COMPLETION = 3,
  SCM_TSTAMP_SCHED = 1,
  SCM_TSTAMP_SND = 0,
  SO_EE_CODE_TXTIME_INVALID_PARAM = 1,
  SO_EE_CODE_TXTIME_MISSED = 2,
  SO_EE_CODE_ZEROCOPY_COPIED = 1,
  SO_EE_ORIGIN_ICMP = 2,
  SO_EE_ORIGIN_ICMP6 = 3,
  SO_EE_ORIGIN_LOCAL = 1,
  SO_EE_ORIGIN_NONE = 0,
  SO_EE_ORIGIN_TIMESTAMPING = 4,
  SO_EE_ORIGIN_TXSTATUS = 4,
  SO_EE_ORIGIN_TXTIME = 6,
  SO_EE_ORIGIN_ZEROCOPY = 5,
  SO_EE_RFC4884_FLAG_INVALID = 1;
export declare namespace struct {
  /** `<linux/errqueue.h>`: 48 bytes. */
  interface scm_timestamping extends RecordView<'struct scm_timestamping'> {
    get ts(): Elements<linux_time_types_h.struct.__kernel_timespec>;
    set ts(value: Iterable<From<linux_time_types_h.struct.__kernel_timespec>>);
  }

  /** `<linux/errqueue.h>`: 48 bytes. */
  interface scm_timestamping64 extends RecordView<'struct scm_timestamping64'> {
    get ts(): Elements<linux_time_types_h.struct.__kernel_timespec>;
    set ts(value: Iterable<From<linux_time_types_h.struct.__kernel_timespec>>);
  }

  /** `<linux/errqueue.h>`: 4 bytes. */
  interface sock_ee_data_rfc4884 extends RecordView<'struct sock_ee_data_rfc4884'> {
    len: number;
    flags: number;
    reserved: number;
  }

  /** `<linux/errqueue.h>`: 16 bytes. */
  interface sock_extended_err extends RecordView<'struct sock_extended_err'> {
    ee_errno: number;
    ee_origin: number;
    ee_type: number;
    ee_code: number;
    ee_pad: number;
    ee_info: number;
    ee_data: number;
    get ee_rfc4884(): struct.sock_ee_data_rfc4884;
    set ee_rfc4884(value: From<struct.sock_ee_data_rfc4884>);
  }
}

export const struct: {
  readonly scm_timestamping: Descriptor<struct.scm_timestamping>;
  readonly scm_timestamping64: Descriptor<struct.scm_timestamping64>;
  readonly sock_ee_data_rfc4884: Descriptor<struct.sock_ee_data_rfc4884>;
  readonly sock_extended_err: Descriptor<struct.sock_extended_err>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"scm_timestamping": "struct __kernel_timespec ts[3];",
"scm_timestamping64": "struct __kernel_timespec ts[3];",
"sock_ee_data_rfc4884": "__u16 len;__u8 flags;__u8 reserved;",
"sock_extended_err": "__u32 ee_errno;__u8 ee_origin;__u8 ee_type;__u8 ee_code;__u8 ee_pad;__u32 ee_info;union {__u32 ee_data;struct sock_ee_data_rfc4884 ee_rfc4884;};"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_timespec": "long long tv_sec;long long tv_nsec;"
}`),
);
