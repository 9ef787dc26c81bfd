/**
 * Names at the root of `@linux-syscalls/types` with the kernel's tags: those of the man pages, and
 * portable records that are the kernel's 64-bit form on every architecture.
 */
export const recordAliases: Readonly<Record<string, string>> = {
  cap_user_data: '__user_cap_data_struct',
  cap_user_header: '__user_cap_header_struct',
  dirent64: 'linux_dirent64',
  flock: 'flock64',
  itimerspec: '__kernel_itimerspec',
  msghdr: 'user_msghdr',
  rlimit: 'rlimit64',
  sigaction: 'kernel_sigaction',
  sigset_t: 'kernel_sigset_t',
  sockaddr_storage: '__kernel_sockaddr_storage',
  stack_t: 'sigaltstack',
  statfs: 'statfs64',
  timespec: '__kernel_timespec',
  timeval: '__kernel_sock_timeval',
  timex: '__kernel_timex',
  utsname: 'new_utsname',
};

/** What else system calls take, at the root by its own tag. */
const tags: readonly string[] = `
  cachestat cachestat_range clone_args cmsghdr delegation epoll_event f_owner_ex
  fanotify_event_metadata file_attr file_clone_range file_dedupe_range file_handle fsxattr
  futex_waitv in6_addr in6_pktinfo in_addr in_pktinfo inotify_event io_event io_uring_buf_reg
  io_uring_buf_status io_uring_clock_register io_uring_clone_buffers io_uring_cqe
  io_uring_file_index_range io_uring_getevents_arg io_uring_mem_region_reg io_uring_napi
  io_uring_params io_uring_restriction io_uring_rsrc_register io_uring_rsrc_update
  io_uring_rsrc_update2 io_uring_sqe io_uring_sync_cancel_reg iocb iovec ip_mreq ip_mreqn
  ipv6_mreq kexec_segment landlock_net_port_attr landlock_path_beneath_attr landlock_ruleset_attr
  linger lsm_ctx mmsghdr mnt_id_req mount_attr mq_attr msginfo msqid64_ds nlmsghdr open_how
  perf_event_attr pidfd_info pollfd robust_list_head rseq rtattr rusage sched_attr sched_param
  seccomp_data sembuf semid64_ds seminfo shm_info shmid64_ds shminfo64 sigevent siginfo
  signalfd_siginfo sock_filter sock_fprog sockaddr sockaddr_in sockaddr_in6 sockaddr_ll
  sockaddr_nl sockaddr_un sockaddr_vm statmount statx statx_timestamp sysinfo termios2 timezone
  tms ucred ustat winsize xattr_args
`
  .trim()
  .split(/\s+/);

/** Where a 32-bit kernel has no 64-bit form the record is ours, declared in `packages/types`. */
export const portableRecords: readonly string[] = [
  'itimerval',
  'msqid_ds',
  'semid_ds',
  'shmid_ds',
  'stat',
  'utimbuf',
];

/** The kernel's structures at the root: the name there, and the tag. */
export const rootStructs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...tags, ...Object.values(recordAliases)].map((tag) => [tag, tag])),
  ...recordAliases,
};

/** The unions at the root. */
export const rootUnions: readonly string[] = ['bpf_attr', 'sigval'];
