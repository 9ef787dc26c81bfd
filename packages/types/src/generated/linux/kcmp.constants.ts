// Generated from Linux 7.3.4 <linux/kcmp.h> by "pnpm generate". Do not edit.
export const KCMP_EPOLL_TFD = 7,
  KCMP_FILE = 0,
  KCMP_FILES = 2,
  KCMP_FS = 3,
  KCMP_IO = 5,
  KCMP_SIGHAND = 4,
  KCMP_SYSVSEM = 6,
  KCMP_TYPES = 8,
  KCMP_VM = 1;
