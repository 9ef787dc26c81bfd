// Generated from Linux 7.3.4 <linux/atmapi.h> by "pnpm generate". Do not edit.
export { atm_kptr_t } from './atmapi.struct.ts';
export * as struct from './atmapi.struct.ts';
