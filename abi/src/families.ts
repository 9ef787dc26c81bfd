/** A family of constants: which names belong to it, and the headers that define them. */
export interface Family {
  /** Names that start with one of these belong. */
  readonly prefixes: readonly string[];
  /** Enumerators of these belong, whatever they start with. */
  readonly enums?: readonly string[];
  /** The headers to look into, below UAPI's root; others may use the same prefix for other things. */
  readonly headers: readonly string[];
  /** Names that share the prefix and mean something else, with the reason. */
  readonly except?: Readonly<Record<string, string>>;
  /** What the numbers are. */
  readonly doc: string;
}

/** The families that arguments and results use; `linux-syscalls` exports all their constants. */
export const families = {
  O_: {
    prefixes: ['O_', 'FASYNC'],
    headers: ['asm/fcntl.h'],
    doc: 'Flags of `open`',
  },
  AT_: {
    prefixes: ['AT_'],
    headers: ['linux/fcntl.h'],
    doc: 'Flags and sentinels of the calls that end in `at`',
  },
  S_: { prefixes: ['S_I'], headers: ['linux/stat.h'], doc: 'File types and permissions' },
  access: {
    prefixes: ['F_OK', 'R_OK', 'W_OK', 'X_OK'],
    headers: ['linux/fcntl.h'],
    doc: 'Modes of `access`',
  },
  UTIME_: { prefixes: ['UTIME_'], headers: ['linux/stat.h'], doc: 'Values of `tv_nsec`' },
  STATX_: { prefixes: ['STATX_'], headers: ['linux/stat.h'], doc: 'What `statx` is asked for' },
  RENAME_: { prefixes: ['RENAME_'], headers: ['linux/fs.h'], doc: 'Flags of `renameat2`' },
  RWF_: { prefixes: ['RWF_'], headers: ['linux/fs.h'], doc: 'Flags of `preadv2` and `pwritev2`' },
  FALLOC_: { prefixes: ['FALLOC_FL_'], headers: ['linux/falloc.h'], doc: 'Modes of `fallocate`' },
  POSIX_FADV_: {
    prefixes: ['POSIX_FADV_'],
    headers: ['linux/fadvise.h'],
    doc: 'Advice on how a file will be read',
  },
  SYNC_FILE_RANGE_: {
    prefixes: ['SYNC_FILE_RANGE_'],
    headers: ['linux/fs.h'],
    doc: 'What `sync_file_range` does',
  },
  SPLICE_: {
    prefixes: ['SPLICE_F_'],
    headers: ['linux/splice.h'],
    doc: 'Flags of `splice`, `tee` and `vmsplice`',
  },
  F_: {
    prefixes: [
      'F_ADD_',
      'F_CREATED_',
      'F_DUPFD',
      'F_GET',
      'F_NOTIFY',
      'F_OFD_',
      'F_OWNER_',
      'F_RDLCK',
      'F_SET',
      'F_UNLCK',
      'F_WRLCK',
    ],
    headers: ['asm/fcntl.h', 'linux/fcntl.h'],
    doc: 'Operations of `fcntl`, and kinds of locks and owners',
  },
  FD_: {
    prefixes: ['FD_CLOEXEC'],
    headers: ['asm/fcntl.h'],
    doc: 'Flags of a descriptor',
  },
  F_SEAL_: { prefixes: ['F_SEAL_'], headers: ['linux/fcntl.h'], doc: 'Seals of a memory file' },
  DN_: { prefixes: ['DN_'], headers: ['linux/fcntl.h'], doc: 'Changes to a directory' },
  RWH_: {
    prefixes: ['RWH_'],
    headers: ['linux/fcntl.h'],
    doc: 'Hints at the lifetime of written data',
  },
  LOCK_: { prefixes: ['LOCK_'], headers: ['asm/fcntl.h'], doc: 'Operations of `flock`' },
  RESOLVE_: {
    prefixes: ['RESOLVE_'],
    headers: ['linux/openat2.h'],
    doc: 'How `openat2` looks up a path',
  },
  SEEK_: { prefixes: ['SEEK_'], headers: ['linux/fs.h'], doc: 'Where an offset counts from' },
  DT_: { prefixes: ['DT_'], headers: ['linux/dirent.h'], doc: 'Types of directory entries' },
  MFD_: { prefixes: ['MFD_'], headers: ['linux/memfd.h'], doc: 'Flags of `memfd_create`' },
  GRND_: { prefixes: ['GRND_'], headers: ['linux/random.h'], doc: 'Flags of `getrandom`' },
  CLOCK_: { prefixes: ['CLOCK_'], headers: ['linux/time.h'], doc: 'Clocks' },
  PROT_: {
    prefixes: ['PROT_'],
    headers: ['asm/mman.h', 'asm-generic/mman-common.h'],
    doc: 'Protections of memory',
  },
  MAP_: {
    prefixes: ['MAP_'],
    headers: ['linux/mman.h', 'asm/mman.h', 'asm-generic/mman.h', 'asm-generic/mman-common.h'],
    doc: 'Kinds of mappings',
  },
  MADV_: {
    prefixes: ['MADV_'],
    headers: ['asm-generic/mman-common.h'],
    doc: 'Advice of `madvise`',
  },
  MREMAP_: { prefixes: ['MREMAP_'], headers: ['linux/mman.h'], doc: 'Flags of `mremap`' },
  msync: {
    prefixes: ['MS_'],
    headers: ['asm-generic/mman-common.h'],
    doc: 'Flags of `msync`',
  },
  MLOCK_: {
    prefixes: ['MLOCK_'],
    headers: ['asm-generic/mman-common.h'],
    doc: 'Flags of `mlock2`',
  },
  MCL_: { prefixes: ['MCL_'], headers: ['asm/mman.h'], doc: 'Flags of `mlockall`' },
  PKEY_: {
    prefixes: ['PKEY_'],
    headers: ['asm/mman.h', 'asm-generic/mman-common.h'],
    doc: 'Rights that protection keys take away',
  },
  MPOL_: { prefixes: ['MPOL_'], headers: ['linux/mempolicy.h'], doc: 'Policies of NUMA memory' },
  SHADOW_STACK_: {
    prefixes: ['SHADOW_STACK_'],
    headers: ['asm/mman.h'],
    doc: 'Flags of `map_shadow_stack`',
  },
  UFFD_: {
    prefixes: ['UFFD_USER_'],
    headers: ['linux/userfaultfd.h'],
    doc: 'Flags of `userfaultfd`',
  },
  XATTR_: {
    prefixes: ['XATTR_CREATE', 'XATTR_REPLACE'],
    headers: ['linux/xattr.h'],
    doc: 'Flags of `setxattr`',
  },
  MS_: { prefixes: ['MS_'], headers: ['linux/mount.h'], doc: 'Flags of `mount`' },
  umount: {
    prefixes: ['MNT_FORCE', 'MNT_DETACH', 'MNT_EXPIRE', 'UMOUNT_NOFOLLOW'],
    headers: ['linux/mount.h'],
    doc: 'Flags of `umount2`',
  },
  FSOPEN_: { prefixes: ['FSOPEN_'], headers: ['linux/mount.h'], doc: 'Flags of `fsopen`' },
  FSCONFIG_: { prefixes: ['FSCONFIG_'], headers: ['linux/mount.h'], doc: 'Commands of `fsconfig`' },
  FSMOUNT_: { prefixes: ['FSMOUNT_'], headers: ['linux/mount.h'], doc: 'Flags of `fsmount`' },
  FSPICK_: { prefixes: ['FSPICK_'], headers: ['linux/mount.h'], doc: 'Flags of `fspick`' },
  MOUNT_ATTR_: {
    prefixes: ['MOUNT_ATTR_'],
    headers: ['linux/mount.h'],
    doc: 'Attributes of mounts',
  },
  MOVE_MOUNT_: {
    prefixes: ['MOVE_MOUNT_'],
    headers: ['linux/mount.h'],
    doc: 'Flags of `move_mount`',
  },
  OPEN_TREE_: {
    prefixes: ['OPEN_TREE_'],
    headers: ['linux/mount.h'],
    doc: 'Flags of `open_tree`, beside those of `AT_`',
  },
  STATMOUNT_: {
    prefixes: ['STATMOUNT_'],
    headers: ['linux/mount.h'],
    doc: 'What `statmount` is asked for',
  },
  LISTMOUNT_: {
    prefixes: ['LISTMOUNT_'],
    headers: ['linux/mount.h'],
    doc: 'Flags of `listmount`',
  },
  SWAP_FLAG_: { prefixes: ['SWAP_FLAG_'], headers: ['linux/swap.h'], doc: 'Flags of `swapon`' },
  quota: {
    prefixes: ['Q_', 'USRQUOTA', 'GRPQUOTA', 'PRJQUOTA', 'QFMT_', 'QIF_', 'IIF_'],
    headers: ['linux/quota.h'],
    doc: 'Commands, kinds and fields of `quotactl`',
  },
  EPOLL_: {
    prefixes: [
      'EPOLL_C',
      'EPOLLE',
      'EPOLLH',
      'EPOLLI',
      'EPOLLM',
      'EPOLLN',
      'EPOLLO',
      'EPOLLP',
      'EPOLLR',
      'EPOLLW',
    ],
    headers: ['linux/eventpoll.h'],
    doc: 'Operations, flags and events of epoll',
  },
  POLL: {
    prefixes: ['POLL'],
    headers: ['asm/poll.h'],
    except: {
      POLLFREE: 'only used inside the kernel',
      POLL_BUSY_LOOP: 'only used inside the kernel',
    },
    doc: 'Events of `poll`',
  },
  AF_: { prefixes: ['AF_'], headers: ['linux/socket.h'], doc: 'Families of sockets' },
  SOCK_: {
    prefixes: ['SOCK_'],
    headers: ['linux/socket.h', 'linux/net.h'],
    doc: 'Types of sockets',
  },
  SOL_: {
    prefixes: ['SOL_'],
    headers: ['asm/socket.h', 'linux/socket.h'],
    doc: 'Levels of socket options',
  },
  SO_: { prefixes: ['SO_'], headers: ['asm/socket.h'], doc: 'Options of sockets' },
  MSG_: {
    prefixes: ['MSG_'],
    headers: ['linux/socket.h'],
    doc: 'Flags of messages',
  },
  IPPROTO_: {
    prefixes: ['IPPROTO_'],
    headers: ['linux/in.h', 'linux/in6.h'],
    except: { IPPROTO_MAX: 'the number of protocols' },
    doc: 'Protocols of internet sockets',
  },
  SCM_: { prefixes: ['SCM_'], headers: ['linux/socket.h'], doc: 'Kinds of control messages' },
  SHUT_: { prefixes: ['SHUT_'], headers: ['linux/net.h'], doc: 'Directions of `shutdown`' },
  EFD_: { prefixes: ['EFD_'], headers: ['linux/eventfd.h'], doc: 'Flags of `eventfd2`' },
  SFD_: { prefixes: ['SFD_'], headers: ['linux/signalfd.h'], doc: 'Flags of `signalfd4`' },
  TFD_: { prefixes: ['TFD_'], headers: ['linux/timerfd.h'], doc: 'Flags of timer descriptors' },
  IN_: { prefixes: ['IN_'], headers: ['linux/inotify.h'], doc: 'Events and flags of inotify' },
  FAN_: { prefixes: ['FAN_'], headers: ['linux/fanotify.h'], doc: 'Events and flags of fanotify' },
  PRIO_: {
    prefixes: ['PRIO_'],
    headers: ['linux/resource.h'],
    doc: 'Kinds of targets of `getpriority` and `setpriority`',
  },
  RLIMIT_: {
    prefixes: ['RLIMIT_', 'RLIM64_'],
    headers: ['asm/resource.h', 'linux/resource.h'],
    doc: 'Resources with a limit',
  },
  RUSAGE_: { prefixes: ['RUSAGE_'], headers: ['linux/resource.h'], doc: 'Targets of `getrusage`' },
  W: {
    prefixes: ['WNOHANG', 'WNOWAIT', 'WUNTRACED', 'WSTOPPED', 'WEXITED', 'WCONTINUED', '__W'],
    headers: ['linux/wait.h'],
    doc: 'Flags of `wait4` and `waitid`',
  },
  P_: { prefixes: ['P_'], headers: ['linux/wait.h'], doc: 'Kinds of targets of `waitid`' },
  PIDFD_: {
    prefixes: ['PIDFD_NONBLOCK', 'PIDFD_THREAD', 'PIDFD_SIGNAL_', 'PIDFD_SELF'],
    headers: ['linux/pidfd.h'],
    doc: 'Flags and sentinels of descriptors of processes',
  },
  PER_: {
    prefixes: [
      'PER_',
      'ADDR_',
      'FDPIC_FUNCPTRS',
      'MMAP_PAGE_ZERO',
      'READ_IMPLIES_EXEC',
      'SHORT_INODE',
      'STICKY_TIMEOUTS',
      'UNAME26',
      'WHOLE_SECONDS',
    ],
    headers: ['linux/personality.h'],
    doc: 'Personas and their flags',
  },
  KCMP_: { prefixes: ['KCMP_'], headers: ['linux/kcmp.h'], doc: 'What `kcmp` compares' },
  CLONE_: {
    prefixes: ['CLONE_'],
    headers: ['linux/sched.h'],
    doc: 'Flags of `clone`, `unshare` and `setns`',
  },
  CAP_: {
    prefixes: ['CAP_', '_LINUX_CAPABILITY_'],
    headers: ['linux/capability.h'],
    doc: 'Capabilities, and versions of their calls',
  },
  MEMBARRIER_: {
    prefixes: ['MEMBARRIER_'],
    headers: ['linux/membarrier.h'],
    doc: 'Commands and flags of `membarrier`',
  },
  SCHED_: {
    prefixes: ['SCHED_'],
    headers: ['linux/sched.h'],
    doc: 'Policies of scheduling, and flags',
  },
  IOPRIO_: {
    prefixes: ['IOPRIO_'],
    headers: ['linux/ioprio.h'],
    doc: 'Priorities of input and output',
  },
  ITIMER_: { prefixes: ['ITIMER_'], headers: ['linux/time.h'], doc: 'Timers of a process' },
  TIMER_: { prefixes: ['TIMER_'], headers: ['linux/time.h'], doc: 'Flags of timers' },
  ADJ_: {
    prefixes: ['ADJ_', 'STA_', 'TIME_'],
    headers: ['linux/timex.h'],
    doc: 'Fields, status and states of a clock that is adjusted',
  },
  SIG: {
    prefixes: ['SIG'],
    headers: ['asm/signal.h', 'asm-generic/signal-defs.h'],
    except: { SIG_ERR: 'returned by libc, never by the kernel' },
    doc: 'Signals, their handlers and what is done with a mask',
  },
  SA_: {
    prefixes: ['SA_'],
    headers: ['asm/signal.h', 'asm-generic/signal-defs.h'],
    doc: 'Flags of `sigaction`',
  },
  SS_: { prefixes: ['SS_'], headers: ['linux/signal.h'], doc: 'Flags of a signal stack' },
  SI_: {
    prefixes: ['SI_', 'CLD_'],
    headers: ['asm/siginfo.h'],
    doc: 'Why a signal was sent',
  },
  SIGEV_: {
    prefixes: ['SIGEV_'],
    headers: ['asm/siginfo.h'],
    doc: 'Ways in which a timer notifies',
  },
  ARCH_: { prefixes: ['ARCH_'], headers: ['asm/prctl.h'], doc: 'Operations of `arch_prctl`' },
  RISCV_HWPROBE_: {
    prefixes: ['RISCV_HWPROBE_KEY_', 'RISCV_HWPROBE_WHICH_'],
    headers: ['asm/hwprobe.h'],
    doc: 'Keys and flags of `riscv_hwprobe`; values are in the header’s module',
  },
  CLOSE_RANGE_: {
    prefixes: ['CLOSE_RANGE_'],
    headers: ['linux/close_range.h'],
    doc: 'Flags of `close_range`',
  },
  FUTEX_: {
    prefixes: ['FUTEX_'],
    headers: ['linux/futex.h'],
    doc: 'Operations and flags of `futex`',
  },
  FUTEX2_: {
    prefixes: ['FUTEX2_'],
    headers: ['linux/futex.h'],
    doc: 'Flags of `futex_wait` and its kin',
  },
  IPC_: {
    prefixes: ['IPC_'],
    headers: ['linux/ipc.h'],
    except: {
      IPC_DIPC: 'for a patch that no longer exists',
      IPC_OLD: 'for libraries that no longer exist',
      IPC_OWN: 'for a patch that no longer exists',
    },
    doc: 'Operations and flags of System V IPC',
  },
  SEM_: {
    prefixes: ['SEM_', 'GETALL', 'GETNCNT', 'GETPID', 'GETVAL', 'GETZCNT', 'SETALL', 'SETVAL'],
    headers: ['linux/sem.h'],
    doc: 'Operations and flags of System V semaphores',
  },
  SHM_: {
    prefixes: ['SHM_'],
    headers: ['linux/shm.h'],
    doc: 'Operations and flags of System V shared memory',
  },
  msg: {
    prefixes: ['MSG_'],
    headers: ['linux/msg.h'],
    doc: 'Operations and flags of System V message queues',
  },
  IOCB_: { prefixes: ['IOCB_'], headers: ['linux/aio_abi.h'], doc: 'Requests of `io_submit`' },
  IORING_: {
    prefixes: [
      'IORING_ENTER_',
      'IORING_FEAT_',
      'IORING_OFF_',
      'IORING_REGISTER_',
      'IORING_SETUP_',
      'IORING_UNREGISTER_',
    ],
    headers: ['linux/io_uring.h'],
    except: { IORING_REGISTER_LAST: 'the number of commands' },
    doc: 'Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module',
  },
  ioctl: {
    prefixes: ['FIO', 'TIOC', 'TC'],
    headers: ['asm/ioctls.h'],
    doc: 'Requests of `ioctl`; drivers have their own',
  },
  PR_: {
    prefixes: ['PR_'],
    headers: ['linux/prctl.h'],
    doc: 'Operations of `prctl`, and what they take',
  },
  SECCOMP_: {
    prefixes: [
      'SECCOMP_SET_',
      'SECCOMP_GET_',
      'SECCOMP_MODE_',
      'SECCOMP_RET_',
      'SECCOMP_FILTER_',
      'SECCOMP_USER_',
      'SECCOMP_ADDFD_',
      'SECCOMP_IOCTL_',
    ],
    headers: ['linux/seccomp.h'],
    doc: 'Operations and flags of `seccomp`, and what filters answer',
  },
  LANDLOCK_: {
    prefixes: ['LANDLOCK_'],
    headers: ['linux/landlock.h'],
    doc: 'Rights, rules and flags of Landlock',
  },
  LSM_: { prefixes: ['LSM_'], headers: ['linux/lsm.h'], doc: 'Security modules and attributes' },
  KEYCTL_: { prefixes: ['KEYCTL_'], headers: ['linux/keyctl.h'], doc: 'Operations of `keyctl`' },
  KEY_: { prefixes: ['KEY_'], headers: ['linux/keyctl.h'], doc: 'Sentinels of keyrings' },
  MODULE_: { prefixes: ['MODULE_'], headers: ['linux/module.h'], doc: 'Flags of `finit_module`' },
  KEXEC_: {
    prefixes: ['KEXEC_'],
    headers: ['linux/kexec.h'],
    doc: 'Flags of `kexec_load` and `kexec_file_load`',
  },
  LINUX_REBOOT_: {
    prefixes: ['LINUX_REBOOT_'],
    headers: ['linux/reboot.h'],
    doc: 'Magic numbers and commands of `reboot`',
  },
  PERF_FLAG_: {
    prefixes: ['PERF_FLAG_'],
    headers: ['linux/perf_event.h'],
    doc: 'Flags of `perf_event_open`; what is counted is in the header’s module',
  },
  BPF_: {
    prefixes: [],
    enums: ['bpf_cmd'],
    headers: ['linux/bpf.h'],
    except: { __MAX_BPF_CMD: 'the number of commands' },
    doc: 'Commands of `bpf`; the rest is in the header’s module',
  },
  PTRACE_: {
    prefixes: ['PTRACE_'],
    headers: ['linux/ptrace.h'],
    doc: 'Operations, options and events of `ptrace`',
  },
  RSEQ_: { prefixes: ['RSEQ_FLAG_'], headers: ['linux/rseq.h'], doc: 'Flags of `rseq`' },
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof families;
