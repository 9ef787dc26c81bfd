// The portable structures: what the kernel reads in its 64-bit form, under the names that people
// know. What an architecture's headers call so is in the header modules.
export { winsize } from './generated/asm/termios.struct.ts';
export { linux_dirent64, linux_dirent64 as dirent64 } from './generated/linux/dirent.struct.ts';
export { open_how } from './generated/linux/openat2.struct.ts';
export { statx, statx_timestamp } from './generated/linux/stat.struct.ts';
export {
  __kernel_itimerspec,
  __kernel_itimerspec as itimerspec,
  __kernel_timespec,
  __kernel_timespec as timespec,
} from './generated/linux/time_types.struct.ts';
export { iovec } from './generated/linux/uio.struct.ts';
export { new_utsname, new_utsname as utsname } from './generated/linux/utsname.struct.ts';
