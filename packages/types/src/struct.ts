// The portable structures: what the kernel reads in its 64-bit form, under the names that people
// know. What an architecture's headers call so is in the header modules.

export { pollfd } from './generated/asm/poll.struct.ts';
export { sigevent, siginfo } from './generated/asm/siginfo.struct.ts';
export { sigaltstack } from './generated/asm/signal.struct.ts';
export { statfs64, statfs64 as statfs } from './generated/asm/statfs.struct.ts';
export { winsize } from './generated/asm/termios.struct.ts';
export {
  __user_cap_data_struct,
  __user_cap_header_struct,
} from './generated/linux/capability.struct.ts';
export { linux_dirent64, linux_dirent64 as dirent64 } from './generated/linux/dirent.struct.ts';
export { epoll_event } from './generated/linux/eventpoll.struct.ts';
export { file_attr } from './generated/linux/fs.struct.ts';
export { cachestat, cachestat_range } from './generated/linux/mman.struct.ts';
export { mnt_id_req, mount_attr, statmount } from './generated/linux/mount.struct.ts';
export { open_how } from './generated/linux/openat2.struct.ts';
export { rlimit64, rlimit64 as rlimit, rusage } from './generated/linux/resource.struct.ts';
export { sched_attr, sched_param } from './generated/linux/sched/types.struct.ts';
export { kernel_sigaction as sigaction } from './generated/linux/signal.struct.ts';
export { statx, statx_timestamp } from './generated/linux/stat.struct.ts';
export { sysinfo } from './generated/linux/sysinfo.struct.ts';
export { timezone } from './generated/linux/time.struct.ts';
export {
  __kernel_itimerspec,
  __kernel_itimerspec as itimerspec,
  __kernel_sock_timeval,
  __kernel_sock_timeval as timeval,
  __kernel_timespec,
  __kernel_timespec as timespec,
} from './generated/linux/time_types.struct.ts';
export { tms } from './generated/linux/times.struct.ts';
export { __kernel_timex, __kernel_timex as timex } from './generated/linux/timex.struct.ts';
export { ustat } from './generated/linux/types.struct.ts';
export { iovec } from './generated/linux/uio.struct.ts';
export { new_utsname, new_utsname as utsname } from './generated/linux/utsname.struct.ts';
export { xattr_args } from './generated/linux/xattr.struct.ts';
