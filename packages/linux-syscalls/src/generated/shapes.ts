// Generated from Linux 7.3.4 UAPI headers and abi/src/records.ts by "pnpm generate". Do not edit.

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

export const clone_argsShape: Shape = { kind: 'struct', tag: 'clone_args', size: 88 };

export const delegationShape: Shape = { kind: 'struct', tag: 'delegation', size: 8 };

export const epoll_eventShape: Shape = {
  kind: 'struct',
  tag: 'epoll_event',
  size: /* @__PURE__ */ choose(16, { x86_64: 12, x86: 12 }),
};

export const f_owner_exShape: Shape = { kind: 'struct', tag: 'f_owner_ex', size: 8 };

export const file_attrShape: Shape = { kind: 'struct', tag: 'file_attr', size: 24 };

export const flockShape: Shape = {
  kind: 'struct',
  tag: 'flock64',
  size: /* @__PURE__ */ choose(32, { x86: 24 }),
};

export const futex_waitvShape: Shape = { kind: 'struct', tag: 'futex_waitv', size: 24 };

export const io_eventShape: Shape = { kind: 'struct', tag: 'io_event', size: 32 };

export const io_uring_buf_regShape: Shape = { kind: 'struct', tag: 'io_uring_buf_reg', size: 40 };

export const io_uring_buf_statusShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_buf_status',
  size: 40,
};

export const io_uring_clock_registerShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_clock_register',
  size: 16,
};

export const io_uring_clone_buffersShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_clone_buffers',
  size: 32,
};

export const io_uring_file_index_rangeShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_file_index_range',
  size: 16,
};

export const io_uring_mem_region_regShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_mem_region_reg',
  size: 32,
};

export const io_uring_napiShape: Shape = { kind: 'struct', tag: 'io_uring_napi', size: 16 };

export const io_uring_paramsShape: Shape = { kind: 'struct', tag: 'io_uring_params', size: 120 };

export const io_uring_restrictionShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_restriction',
  size: 16,
};

export const io_uring_rsrc_updateShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_rsrc_update',
  size: 16,
};

export const io_uring_sqeShape: Shape = { kind: 'struct', tag: 'io_uring_sqe', size: 64 };

export const io_uring_sync_cancel_regShape: Shape = {
  kind: 'struct',
  tag: 'io_uring_sync_cancel_reg',
  size: 64,
};

export const iocbShape: Shape = { kind: 'struct', tag: 'iocb', size: 64 };

export const iovecShape: Shape = {
  kind: 'struct',
  tag: 'iovec',
  size: /* @__PURE__ */ choose(16, { x86: 8, arm: 8 }),
};

export const itimerspecShape: Shape = { kind: 'struct', tag: '__kernel_itimerspec', size: 32 };

export const itimervalShape: Shape = { kind: 'struct', tag: 'itimerval', size: 32 };

export const kexec_segmentShape: Shape = {
  kind: 'struct',
  tag: 'kexec_segment',
  size: /* @__PURE__ */ choose(32, { x86: 16, arm: 16 }),
};

export const keyctl_dh_paramsShape: Shape = { kind: 'struct', tag: 'keyctl_dh_params', size: 12 };

export const keyctl_kdf_paramsShape: Shape = {
  kind: 'struct',
  tag: 'keyctl_kdf_params',
  size: /* @__PURE__ */ choose(56, { x86: 44, arm: 44 }),
};

export const keyctl_pkey_paramsShape: Shape = {
  kind: 'struct',
  tag: 'keyctl_pkey_params',
  size: 40,
};

export const keyctl_pkey_queryShape: Shape = { kind: 'struct', tag: 'keyctl_pkey_query', size: 56 };

export const landlock_net_port_attrShape: Shape = {
  kind: 'struct',
  tag: 'landlock_net_port_attr',
  size: 16,
};

export const landlock_path_beneath_attrShape: Shape = {
  kind: 'struct',
  tag: 'landlock_path_beneath_attr',
  size: 12,
};

export const mmsghdrShape: Shape = {
  kind: 'struct',
  tag: 'mmsghdr',
  size: /* @__PURE__ */ choose(64, { x86: 32, arm: 32 }),
};

export const mnt_id_reqShape: Shape = { kind: 'struct', tag: 'mnt_id_req', size: 32 };

export const mount_attrShape: Shape = { kind: 'struct', tag: 'mount_attr', size: 32 };

export const mq_attrShape: Shape = {
  kind: 'struct',
  tag: 'mq_attr',
  size: /* @__PURE__ */ choose(64, { x86: 32, arm: 32 }),
};

export const msghdrShape: Shape = {
  kind: 'struct',
  tag: 'user_msghdr',
  size: /* @__PURE__ */ choose(56, { x86: 28, arm: 28 }),
};

export const msginfoShape: Shape = { kind: 'struct', tag: 'msginfo', size: 32 };

export const msqid_dsShape: Shape = {
  kind: 'struct',
  tag: 'msqid_ds',
  size: /* @__PURE__ */ choose(120, { x86: 88, arm: 88 }),
};

export const ns_id_reqShape: Shape = { kind: 'struct', tag: 'ns_id_req', size: 32 };

export const open_howShape: Shape = { kind: 'struct', tag: 'open_how', size: 24 };

export const pollfdShape: Shape = { kind: 'struct', tag: 'pollfd', size: 8 };

export const rlimitShape: Shape = { kind: 'struct', tag: 'rlimit64', size: 16 };

export const robust_list_headShape: Shape = {
  kind: 'struct',
  tag: 'robust_list_head',
  size: /* @__PURE__ */ choose(24, { x86: 12, arm: 12 }),
};

export const rusageShape: Shape = {
  kind: 'struct',
  tag: 'rusage',
  size: /* @__PURE__ */ choose(144, { x86: 72, arm: 72 }),
};

export const sched_paramShape: Shape = { kind: 'struct', tag: 'sched_param', size: 4 };

export const seccomp_notif_sizesShape: Shape = {
  kind: 'struct',
  tag: 'seccomp_notif_sizes',
  size: 6,
};

export const sembufShape: Shape = { kind: 'struct', tag: 'sembuf', size: 6 };

export const semid_dsShape: Shape = {
  kind: 'struct',
  tag: 'semid_ds',
  size: /* @__PURE__ */ choose(88, { x86_64: 104, x86: 64, arm: 64 }),
};

export const seminfoShape: Shape = { kind: 'struct', tag: 'seminfo', size: 40 };

export const shm_infoShape: Shape = {
  kind: 'struct',
  tag: 'shm_info',
  size: /* @__PURE__ */ choose(48, { x86: 24, arm: 24 }),
};

export const shmid_dsShape: Shape = {
  kind: 'struct',
  tag: 'shmid_ds',
  size: /* @__PURE__ */ choose(112, { x86: 84, arm: 84 }),
};

export const shminfo64Shape: Shape = {
  kind: 'struct',
  tag: 'shminfo64',
  size: /* @__PURE__ */ choose(72, { x86: 36, arm: 36 }),
};

export const sigactionShape: Shape = {
  kind: 'struct',
  tag: 'kernel_sigaction',
  size: /* @__PURE__ */ choose(32, { x86: 20, arm: 20, riscv64: 24, loongarch64: 24 }),
};

export const sigeventShape: Shape = { kind: 'struct', tag: 'sigevent', size: 64 };

export const siginfoShape: Shape = { kind: 'struct', tag: 'siginfo', size: 128 };

export const sock_fprogShape: Shape = {
  kind: 'struct',
  tag: 'sock_fprog',
  size: /* @__PURE__ */ choose(16, { x86: 8, arm: 8 }),
};

export const stack_tShape: Shape = {
  kind: 'struct',
  tag: 'sigaltstack',
  size: /* @__PURE__ */ choose(24, { x86: 12, arm: 12 }),
};

export const statShape: Shape = {
  kind: 'struct',
  tag: 'stat',
  size: /* @__PURE__ */ choose(128, { x86_64: 144, x86: 116, s390x: 144, ppc64le: 144 }),
};

export const statfsShape: Shape = {
  kind: 'struct',
  tag: 'statfs64',
  size: /* @__PURE__ */ choose(120, { x86: 84, arm: 84, s390x: 88 }),
};

export const statxShape: Shape = { kind: 'struct', tag: 'statx', size: 256 };

export const sysinfoShape: Shape = {
  kind: 'struct',
  tag: 'sysinfo',
  size: /* @__PURE__ */ choose(112, { x86: 64, arm: 64 }),
};

export const timespecShape: Shape = { kind: 'struct', tag: '__kernel_timespec', size: 16 };

export const timevalShape: Shape = { kind: 'struct', tag: '__kernel_sock_timeval', size: 16 };

export const timexShape: Shape = { kind: 'struct', tag: '__kernel_timex', size: 208 };

export const timezoneShape: Shape = { kind: 'struct', tag: 'timezone', size: 8 };

export const tmsShape: Shape = {
  kind: 'struct',
  tag: 'tms',
  size: /* @__PURE__ */ choose(32, { x86: 16, arm: 16 }),
};

export const ustatShape: Shape = {
  kind: 'struct',
  tag: 'ustat',
  size: /* @__PURE__ */ choose(32, { x86: 20, arm: 20 }),
};

export const utimbufShape: Shape = { kind: 'struct', tag: 'utimbuf', size: 16 };

export const utsnameShape: Shape = { kind: 'struct', tag: 'new_utsname', size: 390 };

export const xattr_argsShape: Shape = { kind: 'struct', tag: 'xattr_args', size: 16 };
