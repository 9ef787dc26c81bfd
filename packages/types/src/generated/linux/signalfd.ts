// Generated from Linux 7.3.4 <linux/signalfd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const SFD_CLOEXEC = 524288,
  SFD_NONBLOCK = 2048;
export declare namespace struct {
  /** `<linux/signalfd.h>`: 128 bytes. */
  interface signalfd_siginfo extends RecordView<'struct signalfd_siginfo'> {
    ssi_signo: number;
    ssi_errno: number;
    ssi_code: number;
    ssi_pid: number;
    ssi_uid: number;
    ssi_fd: number;
    ssi_tid: number;
    ssi_band: number;
    ssi_overrun: number;
    ssi_trapno: number;
    ssi_status: number;
    ssi_int: number;
    get ssi_ptr(): bigint;
    set ssi_ptr(value: Integer);
    get ssi_utime(): bigint;
    set ssi_utime(value: Integer);
    get ssi_stime(): bigint;
    set ssi_stime(value: Integer);
    get ssi_addr(): bigint;
    set ssi_addr(value: Integer);
    ssi_addr_lsb: number;
    __pad2: number;
    ssi_syscall: number;
    get ssi_call_addr(): bigint;
    set ssi_call_addr(value: Integer);
    ssi_arch: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }
}

export const struct: {
  readonly signalfd_siginfo: Descriptor<struct.signalfd_siginfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"signalfd_siginfo": "__u32 ssi_signo;__s32 ssi_errno;__s32 ssi_code;__u32 ssi_pid;__u32 ssi_uid;__s32 ssi_fd;__u32 ssi_tid;__u32 ssi_band;__u32 ssi_overrun;__u32 ssi_trapno;__s32 ssi_status;__s32 ssi_int;__u64 ssi_ptr;__u64 ssi_utime;__u64 ssi_stime;__u64 ssi_addr;__u16 ssi_addr_lsb;__u16 __pad2;__s32 ssi_syscall;__u64 ssi_call_addr;__u32 ssi_arch;__u8 __pad[28];"
}`),
);
