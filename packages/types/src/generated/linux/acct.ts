// Generated from Linux 7.3.4 <linux/acct.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ACCT_BYTEORDER: PerArch<0, 0, 0, 0, 0, 0, 128, 0>;
} = /* @__PURE__ */ perArchOf({
  ACCT_BYTEORDER: [0, 0, 0, 0, 0, 0, 128, 0],
});

/** `<linux/acct.h>`: 128 on s390x; 0 elsewhere. */
export const ACCT_BYTEORDER: number = /* @__PURE__ */ hereOf(perArch.ACCT_BYTEORDER);
export const ACCT_COMM = 16,
  ACCT_VERSION = 2,
  ACOMPAT = 4,
  ACORE = 8,
  AFORK = 1,
  AGROUP = 32,
  AHZ = 100,
  ASU = 2,
  AXSIG = 16;
export declare namespace struct {
  /** `<linux/acct.h>`: 64 bytes. */
  interface acct extends RecordView<'struct acct'> {
    ac_flag: number;
    ac_version: number;
    ac_uid16: number;
    ac_gid16: number;
    ac_tty: number;
    ac_btime: number;
    ac_utime: number;
    ac_stime: number;
    ac_etime: number;
    ac_mem: number;
    ac_io: number;
    ac_rw: number;
    ac_minflt: number;
    ac_majflt: number;
    ac_swaps: number;
    ac_ahz: number;
    ac_exitcode: number;
    get ac_comm(): Uint8Array;
    set ac_comm(value: Bytes);
    ac_etime_hi: number;
    ac_etime_lo: number;
    ac_uid: number;
    ac_gid: number;
  }

  /** `<linux/acct.h>`: 64 bytes. */
  interface acct_v3 extends RecordView<'struct acct_v3'> {
    ac_flag: number;
    ac_version: number;
    ac_tty: number;
    ac_exitcode: number;
    ac_uid: number;
    ac_gid: number;
    ac_pid: number;
    ac_ppid: number;
    ac_btime: number;
    ac_etime: number;
    ac_utime: number;
    ac_stime: number;
    ac_mem: number;
    ac_io: number;
    ac_rw: number;
    ac_minflt: number;
    ac_majflt: number;
    ac_swaps: number;
    get ac_comm(): Uint8Array;
    set ac_comm(value: Bytes);
  }
}

export const struct: {
  readonly acct: Descriptor<struct.acct>;
  readonly acct_v3: Descriptor<struct.acct_v3>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"acct": "char ac_flag;char ac_version;__u16 ac_uid16;__u16 ac_gid16;__u16 ac_tty;__u32 ac_btime;__u16 ac_utime;__u16 ac_stime;__u16 ac_etime;__u16 ac_mem;__u16 ac_io;__u16 ac_rw;__u16 ac_minflt;__u16 ac_majflt;__u16 ac_swaps;__u16 ac_ahz;__u32 ac_exitcode;char ac_comm[17];__u8 ac_etime_hi;__u16 ac_etime_lo;__u32 ac_uid;__u32 ac_gid;",
"acct_v3": "char ac_flag;char ac_version;__u16 ac_tty;__u32 ac_exitcode;__u32 ac_uid;__u32 ac_gid;__u32 ac_pid;__u32 ac_ppid;__u32 ac_btime;float ac_etime;__u16 ac_utime;__u16 ac_stime;__u16 ac_mem;__u16 ac_io;__u16 ac_rw;__u16 ac_minflt;__u16 ac_majflt;__u16 ac_swaps;char ac_comm[16];"
}`),
);

export type comp2_t = number;
export type comp_t = number;
