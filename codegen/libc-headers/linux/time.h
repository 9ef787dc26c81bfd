/* The header as it is; then, for those that say "struct timeval" and mean a libc's, 64-bit ones. */
#ifndef LINUX_SYSCALLS_TIME
#define LINUX_SYSCALLS_TIME
#include_next <linux/time.h>
#include <linux/timex.h> /* its "struct timex" is the old one, which adjtimex reads */
#ifndef LINUX_SYSCALLS_TIME32
#define timespec __kernel_timespec
#define timeval __kernel_sock_timeval
#endif
#endif
