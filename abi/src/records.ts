import type { Architecture } from './arch/index.ts';

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
  ipv6_mreq kexec_segment keyctl_dh_params keyctl_kdf_params keyctl_pkey_params keyctl_pkey_query landlock_net_port_attr landlock_path_beneath_attr landlock_ruleset_attr
  linger lsm_ctx mmsghdr mnt_id_req mount_attr mq_attr msginfo msqid64_ds nlmsghdr ns_id_req open_how
  perf_event_attr pidfd_info pollfd riscv_hwprobe robust_list_head rseq rtattr rusage sched_attr sched_param
  seccomp_data seccomp_notif seccomp_notif_resp seccomp_notif_sizes sembuf semid64_ds seminfo shm_info shmid64_ds shminfo64 sigevent siginfo
  signalfd_siginfo sock_filter sock_fprog sockaddr sockaddr_in sockaddr_in6 sockaddr_ll
  sockaddr_nl sockaddr_un sockaddr_vm statmount statx statx_timestamp sysinfo termios2 timezone
  tms ucred user_desc ustat winsize xattr_args
`
  .trim()
  .split(/\s+/);

/** A structure that no header has, declared as `declareStruct` takes it. */
export interface PortableRecord {
  readonly doc: string;
  readonly members: string | MembersByQuirk;
  /** The tags of the structures that it holds by value. */
  readonly uses?: readonly string[];
  /** The greatest alignment of a member where words have 32 bits. */
  readonly packOn32?: number;
  /** The kernel's structure of this layout, which the generator compares. */
  readonly sameAs: SameLayout;
}

/** A kernel's structure that has the layout of a portable record. */
export interface SameLayout {
  readonly tag: string;
  /** Where: on all architectures, or on those whose words have 64 bits; elsewhere the record is ours. */
  readonly on: 'all' | '64-bit';
}

/** The members for each value of a quirk. */
interface MembersByQuirk {
  readonly quirk: keyof Architecture;
  readonly members: Readonly<Record<string, string>>;
}

const byQuirk = <Quirk extends keyof Architecture>(
  quirk: Quirk,
  members: Readonly<Record<`${Architecture[Quirk]}`, string>>,
): MembersByQuirk => ({ quirk, members });

/** The members of a record on an architecture, and the greatest alignment of one, where that is told. */
export function membersOn(
  { members, packOn32 }: PortableRecord,
  architecture: Architecture,
): { readonly members: string; readonly pack?: number } {
  const own =
    typeof members === 'string' ? members : members.members[String(architecture[members.quirk])]!;
  return architecture.wordBits === 32 && packOn32 !== undefined
    ? { members: own, pack: packOn32 }
    : { members: own };
}

/** 64-bit times lie where 32-bit kernels have a low half and a high one, aligned as these are. */
const halves = { packOn32: 4 };
const joinedTimes = (of: string, tag: string): string =>
  `What ${of}, with times of 64 bits on every architecture: laid out as the kernel’s own \`${tag}\`, whose low and high halves of times lie side by side on 32-bit ones.`;

const statTimes = `
  __s64 st_atime; unsigned long st_atime_nsec;
  __s64 st_mtime; unsigned long st_mtime_nsec;
  __s64 st_ctime; unsigned long st_ctime_nsec;`;

/** Where a 32-bit kernel has no 64-bit form, the record is ours: the root has it by this name. */
export const portableRecords: Readonly<Record<string, PortableRecord>> = {
  itimerval: {
    doc: 'What `getitimer` and `setitimer` take, with 64-bit times on every architecture: 32 bytes.',
    members: 'struct __kernel_sock_timeval it_interval, it_value;',
    uses: ['__kernel_sock_timeval'],
    sameAs: { tag: 'itimerval', on: '64-bit' },
  },
  msqid_ds: {
    doc: joinedTimes('`msgctl` tells of a queue of messages and is told of it', 'msqid64_ds'),
    members: `
  struct ipc64_perm msg_perm;
  __s64 msg_stime, msg_rtime, msg_ctime;
  unsigned long msg_cbytes, msg_qnum, msg_qbytes;
  int msg_lspid, msg_lrpid;
  unsigned long __unused4, __unused5;`,
    uses: ['ipc64_perm'],
    ...halves,
    sameAs: { tag: 'msqid64_ds', on: 'all' },
  },
  semid_ds: {
    doc: joinedTimes('`semctl` tells of a set of semaphores and is told of it', 'semid64_ds'),
    members: byQuirk('semidLayout', {
      generic: `
  struct ipc64_perm sem_perm;
  __s64 sem_otime, sem_ctime;
  unsigned long sem_nsems, __unused3, __unused4;`,
      spaced: `
  struct ipc64_perm sem_perm;
  __s64 sem_otime, :64, sem_ctime, :64;
  unsigned long sem_nsems, __unused3, __unused4;`,
    }),
    uses: ['ipc64_perm'],
    ...halves,
    sameAs: { tag: 'semid64_ds', on: 'all' },
  },
  shmid_ds: {
    doc: joinedTimes('`shmctl` tells of shared memory and is told of it', 'shmid64_ds'),
    members: byQuirk('shmidLayout', {
      generic: `
  struct ipc64_perm shm_perm;
  unsigned long shm_segsz;
  __s64 shm_atime, shm_dtime, shm_ctime;
  int shm_cpid, shm_lpid;
  unsigned long shm_nattch, __unused4, __unused5;`,
      timesFirst: `
  struct ipc64_perm shm_perm;
  __s64 shm_atime, shm_dtime, shm_ctime;
  unsigned long shm_segsz;
  int shm_cpid, shm_lpid;
  unsigned long shm_nattch, __unused5, __unused6;`,
    }),
    uses: ['ipc64_perm'],
    ...halves,
    sameAs: { tag: 'shmid64_ds', on: 'all' },
  },
  stat: {
    doc: 'What `stat` and its kin fill in, with 64-bit times, sizes and inodes on every architecture. On 64-bit ones it is laid out as the kernel’s own.',
    members: byQuirk('statLayout', {
      generic: `
  __u64 st_dev, st_ino;
  __u32 st_mode, st_nlink, st_uid, st_gid;
  __u64 st_rdev, :64;
  __s64 st_size;
  int st_blksize, :32;
  __s64 st_blocks;${statTimes}
  __u64 :64;`,
      x86_64: `
  __u64 st_dev, st_ino;
  unsigned long st_nlink;
  __u32 st_mode, st_uid, st_gid, :32;
  __u64 st_rdev;
  __s64 st_size;
  long st_blksize;
  __s64 st_blocks;${statTimes}
  __u64 :64, :64, :64;`,
      s390x: `
  __u64 st_dev, st_ino;
  unsigned long st_nlink;
  __u32 st_mode, st_uid, st_gid, :32;
  __u64 st_rdev;
  __s64 st_size;${statTimes}
  long st_blksize;
  __s64 st_blocks;
  __u64 :64, :64, :64;`,
    }),
    sameAs: { tag: 'stat', on: '64-bit' },
  },
  utimbuf: {
    doc: '`struct utimbuf` with seconds of 64 bits on every architecture.',
    members: '__s64 actime; __s64 modtime;',
    sameAs: { tag: 'utimbuf', on: '64-bit' },
  },
};

/** The kernel's structures at the root: the name there, and the tag. */
export const rootStructs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...tags, ...Object.values(recordAliases)].map((tag) => [tag, tag])),
  ...recordAliases,
};

/** The unions at the root. */
export const rootUnions: readonly string[] = ['bpf_attr', 'bpf_iter_link_info', 'sigval'];
