// Generated from Linux 7.3.4 <linux/wait.h> by "pnpm generate". Do not edit.
export const P_ALL = 0,
  P_PGID = 2,
  P_PID = 1,
  P_PIDFD = 3,
  WCONTINUED = 8,
  WEXITED = 4,
  WNOHANG = 1,
  WNOWAIT = 16777216,
  WSTOPPED = 2,
  WUNTRACED = 2,
  __WALL = 1073741824,
  __WCLONE = 2147483648,
  __WNOTHREAD = 536870912;
