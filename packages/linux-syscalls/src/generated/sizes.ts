// Generated from Linux 7.3.4 UAPI headers by "pnpm generate". Do not edit.

import { choose } from '../machine/choose.ts';

export const sizeOf_clone_args: number = 88;
export const sizeOf_file_attr: number = 24;
export const sizeOf_kernel_sigaction: number = /* @__PURE__ */ choose(32, {
  x86: 20,
  arm: 20,
  riscv64: 24,
  loongarch64: 24,
});
export const sizeOf_kernel_sigset_t: number = 8;
export const sizeOf_mount_attr: number = 32;
export const sizeOf_open_how: number = 24;
export const sizeOf_perf_event_attr: number = 144;
export const sizeOf_ptrace_peeksiginfo_args: number = 16;
export const sizeOf_robust_list_head: number = /* @__PURE__ */ choose(24, { x86: 12, arm: 12 });
export const sizeOf_sched_attr: number = 56;
export const sizeOf_statfs64: number = /* @__PURE__ */ choose(120, { x86: 84, arm: 84, s390x: 88 });
export const sizeOf_user_desc: number = 16;
export const sizeOf_xattr_args: number = 16;
