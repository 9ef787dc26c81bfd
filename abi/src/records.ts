/**
 * Names at the root of `@linux-syscalls/types` that are no tags of the kernel's: those of the man
 * pages, and portable records that are the kernel's 64-bit form on every architecture.
 */
export const recordAliases: Readonly<Record<string, string>> = {
  itimerspec: '__kernel_itimerspec',
  statfs: 'statfs64',
  rlimit: 'rlimit64',
  sigaction: 'kernel_sigaction',
  timespec: '__kernel_timespec',
  timeval: '__kernel_sock_timeval',
  timex: '__kernel_timex',
  utsname: 'new_utsname',
  dirent64: 'linux_dirent64',
};
