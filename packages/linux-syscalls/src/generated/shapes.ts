// Generated from Linux 7.3.4 UAPI headers by "pnpm generate". Do not edit.

import type { Shape } from '../arguments/records.ts';
import { choose } from '../machine/choose.ts';

export const cachestatShape: Shape = { kind: 'struct', tag: 'cachestat', size: 40 };

export const cachestat_rangeShape: Shape = { kind: 'struct', tag: 'cachestat_range', size: 16 };

export const cap_user_dataShape: Shape = {
  kind: 'struct',
  tag: '__user_cap_data_struct',
  size: 12,
};

export const cap_user_headerShape: Shape = {
  kind: 'struct',
  tag: '__user_cap_header_struct',
  size: 8,
};

export const delegationShape: Shape = { kind: 'struct', tag: 'delegation', size: 8 };

export const epoll_eventShape: Shape = {
  kind: 'struct',
  tag: 'epoll_event',
  size: /* @__PURE__ */ choose({ x86_64: 12, x86: 12, arm: 16, riscv64: 16, aarch64: 16 }),
};

export const f_owner_exShape: Shape = { kind: 'struct', tag: 'f_owner_ex', size: 8 };

export const file_attrShape: Shape = { kind: 'struct', tag: 'file_attr', size: 24 };

export const flockShape: Shape = {
  kind: 'struct',
  tag: 'flock64',
  size: /* @__PURE__ */ choose({ x86_64: 32, x86: 24, arm: 32, riscv64: 32, aarch64: 32 }),
};

export const iovecShape: Shape = {
  kind: 'struct',
  tag: 'iovec',
  size: /* @__PURE__ */ choose({ x86_64: 16, x86: 8, arm: 8, riscv64: 16, aarch64: 16 }),
};

export const itimerspecShape: Shape = { kind: 'struct', tag: '__kernel_itimerspec', size: 32 };

export const itimervalShape: Shape = { kind: 'struct', tag: 'itimerval', size: 32 };

export const mnt_id_reqShape: Shape = { kind: 'struct', tag: 'mnt_id_req', size: 32 };

export const mount_attrShape: Shape = { kind: 'struct', tag: 'mount_attr', size: 32 };

export const new_utsnameShape: Shape = { kind: 'struct', tag: 'new_utsname', size: 390 };

export const open_howShape: Shape = { kind: 'struct', tag: 'open_how', size: 24 };

export const pollfdShape: Shape = { kind: 'struct', tag: 'pollfd', size: 8 };

export const rlimitShape: Shape = { kind: 'struct', tag: 'rlimit64', size: 16 };

export const rusageShape: Shape = {
  kind: 'struct',
  tag: 'rusage',
  size: /* @__PURE__ */ choose({ x86_64: 144, x86: 72, arm: 72, riscv64: 144, aarch64: 144 }),
};

export const sched_paramShape: Shape = { kind: 'struct', tag: 'sched_param', size: 4 };

export const sigactionShape: Shape = {
  kind: 'struct',
  tag: 'kernel_sigaction',
  size: /* @__PURE__ */ choose({ x86_64: 32, x86: 20, arm: 20, riscv64: 24, aarch64: 32 }),
};

export const sigaltstackShape: Shape = {
  kind: 'struct',
  tag: 'sigaltstack',
  size: /* @__PURE__ */ choose({ x86_64: 24, x86: 12, arm: 12, riscv64: 24, aarch64: 24 }),
};

export const sigeventShape: Shape = { kind: 'struct', tag: 'sigevent', size: 64 };

export const siginfoShape: Shape = { kind: 'struct', tag: 'siginfo', size: 128 };

export const statShape: Shape = {
  kind: 'struct',
  tag: 'stat',
  size: /* @__PURE__ */ choose({ x86_64: 144, x86: 116, arm: 128, riscv64: 128, aarch64: 128 }),
};

export const statfsShape: Shape = {
  kind: 'struct',
  tag: 'statfs64',
  size: /* @__PURE__ */ choose({ x86_64: 120, x86: 84, arm: 84, riscv64: 120, aarch64: 120 }),
};

export const statxShape: Shape = { kind: 'struct', tag: 'statx', size: 256 };

export const sysinfoShape: Shape = {
  kind: 'struct',
  tag: 'sysinfo',
  size: /* @__PURE__ */ choose({ x86_64: 112, x86: 64, arm: 64, riscv64: 112, aarch64: 112 }),
};

export const timespecShape: Shape = { kind: 'struct', tag: '__kernel_timespec', size: 16 };

export const timevalShape: Shape = { kind: 'struct', tag: '__kernel_sock_timeval', size: 16 };

export const timexShape: Shape = { kind: 'struct', tag: '__kernel_timex', size: 208 };

export const timezoneShape: Shape = { kind: 'struct', tag: 'timezone', size: 8 };

export const tmsShape: Shape = {
  kind: 'struct',
  tag: 'tms',
  size: /* @__PURE__ */ choose({ x86_64: 32, x86: 16, arm: 16, riscv64: 32, aarch64: 32 }),
};

export const ustatShape: Shape = {
  kind: 'struct',
  tag: 'ustat',
  size: /* @__PURE__ */ choose({ x86_64: 32, x86: 20, arm: 20, riscv64: 32, aarch64: 32 }),
};

export const utimbufShape: Shape = { kind: 'struct', tag: 'utimbuf', size: 16 };

export const xattr_argsShape: Shape = { kind: 'struct', tag: 'xattr_args', size: 16 };
