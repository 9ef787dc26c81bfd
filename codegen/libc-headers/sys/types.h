#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
#include <linux/socket.h>
typedef __kernel_ssize_t ssize_t;
typedef __kernel_loff_t loff_t;
typedef __kernel_pid_t pid_t;
typedef __kernel_uid32_t uid_t;
typedef __kernel_gid32_t gid_t;
typedef __kernel_mode_t mode_t;
typedef __kernel_daddr_t daddr_t;
typedef __kernel_caddr_t caddr_t;
#ifdef LINUX_SYSCALLS_TIME32
typedef __kernel_old_time_t time_t;
#else
typedef __kernel_time64_t time_t;
#endif
typedef __kernel_ino_t ino_t;
typedef __kernel_sa_family_t sa_family_t;
typedef __u32 u_int, u_int32_t;
typedef __u16 u_short, u_int16_t;
typedef __u8 u_char, u_int8_t;
typedef unsigned long u_long;
