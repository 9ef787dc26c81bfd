// Generated from Linux 7.3.4 <linux/un.h> by "pnpm generate". Do not edit.
export * from './un.declared.js';
export * from '../../macros/linux/un.js';
