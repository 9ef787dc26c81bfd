// Generated from Linux 7.3.4 <linux/pidfd.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/pidfd.h>`: 88 bytes. */
export interface pidfd_info extends RecordView<'struct pidfd_info'> {
  get mask(): bigint;
  set mask(value: Integer);
  get cgroupid(): bigint;
  set cgroupid(value: Integer);
  pid: number;
  tgid: number;
  ppid: number;
  ruid: number;
  rgid: number;
  euid: number;
  egid: number;
  suid: number;
  sgid: number;
  fsuid: number;
  fsgid: number;
  exit_code: number;
  coredump_mask: number;
  coredump_signal: number;
  coredump_code: number;
  coredump_pad: number;
  get supported_mask(): bigint;
  set supported_mask(value: Integer);
}

export const pidfd_info: Descriptor<pidfd_info> = /* @__PURE__ */ declareStruct(
  'pidfd_info',
  `
  __u64 mask;
  __u64 cgroupid;
  __u32 pid;
  __u32 tgid;
  __u32 ppid;
  __u32 ruid;
  __u32 rgid;
  __u32 euid;
  __u32 egid;
  __u32 suid;
  __u32 sgid;
  __u32 fsuid;
  __u32 fsgid;
  __s32 exit_code;
  struct {
    __u32 coredump_mask;
    __u32 coredump_signal;
    __u32 coredump_code;
    __u32 coredump_pad;
  };
  __u64 supported_mask;
`,
);
