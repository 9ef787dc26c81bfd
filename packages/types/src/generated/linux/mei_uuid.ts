// Generated from Linux 7.3.4 <linux/mei_uuid.h> by "pnpm generate". Do not edit.
export { uuid_le } from './mei_uuid.struct.ts';
export * as struct from './mei_uuid.struct.ts';
