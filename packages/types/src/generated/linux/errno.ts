// Generated from Linux 7.3.4 <linux/errno.h> by "pnpm generate". Do not edit.
export const ERESTARTNOHAND = 514,
  ERESTARTNOINTR = 513,
  ERESTARTSYS = 512,
  ERESTART_RESTARTBLOCK = 516;
