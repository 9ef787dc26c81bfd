// Generated from Linux 7.3.4 <linux/sysinfo.h> by "pnpm generate". Do not edit.
export const SI_LOAD_SHIFT = 16;
