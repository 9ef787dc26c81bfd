// Generated from Linux 7.3.4 <linux/kdev_t.h> by "pnpm generate". Do not edit.
export * from '../../macros/linux/kdev_t.ts';
