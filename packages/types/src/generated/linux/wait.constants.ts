// Generated from Linux 7.3.4 <linux/wait.h> by "pnpm generate". Do not edit.
export const P_ALL = 0;
export const P_PGID = 2;
export const P_PID = 1;
export const P_PIDFD = 3;
export const WCONTINUED = 8;
export const WEXITED = 4;
export const WNOHANG = 1;
export const WNOWAIT = 16777216;
export const WSTOPPED = 2;
export const WUNTRACED = 2;
export const __WALL = 1073741824;
export const __WCLONE = 2147483648;
export const __WNOTHREAD = 536870912;
