// Generated from Linux 7.3.4 <linux/if_addrlabel.h> by "pnpm generate". Do not edit.
export * from './if_addrlabel.constants.ts';
export * as struct from './if_addrlabel.struct.ts';
