// Generated from Linux 7.3.4 UAPI headers by "pnpm generate". Do not edit.

import type { Shape } from '../arguments/records.ts';
import { choose } from '../machine/choose.ts';

export const iovecShape: Shape = {
  kind: 'struct',
  tag: 'iovec',
  size: /* @__PURE__ */ choose({ x86_64: 16, x86: 8, arm: 8, riscv64: 16, aarch64: 16 }),
};

export const itimerspecShape: Shape = { kind: 'struct', tag: '__kernel_itimerspec', size: 32 };

export const mnt_id_reqShape: Shape = { kind: 'struct', tag: 'mnt_id_req', size: 32 };

export const mount_attrShape: Shape = { kind: 'struct', tag: 'mount_attr', size: 32 };

export const new_utsnameShape: Shape = { kind: 'struct', tag: 'new_utsname', size: 390 };

export const open_howShape: Shape = { kind: 'struct', tag: 'open_how', size: 24 };

export const statxShape: Shape = { kind: 'struct', tag: 'statx', size: 256 };

export const timespecShape: Shape = { kind: 'struct', tag: '__kernel_timespec', size: 16 };

export const xattr_argsShape: Shape = { kind: 'struct', tag: 'xattr_args', size: 16 };
