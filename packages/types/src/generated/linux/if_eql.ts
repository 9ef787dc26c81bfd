// Generated from Linux 7.3.4 <linux/if_eql.h> by "pnpm generate". Do not edit.
export * from './if_eql.constants.ts';
export { master_config as master_config_t } from './if_eql.struct.ts';
export { slave_config as slave_config_t } from './if_eql.struct.ts';
export { slaving_request as slaving_request_t } from './if_eql.struct.ts';
export * as struct from './if_eql.struct.ts';
