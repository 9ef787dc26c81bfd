// Generated from Linux 7.3.4 <linux/if_bonding.h> by "pnpm generate". Do not edit.
export * from './if_bonding.constants.ts';
export { ifbond } from './if_bonding.struct.ts';
export { ifslave } from './if_bonding.struct.ts';
export * as struct from './if_bonding.struct.ts';
