// Generated from Linux 7.3.4 <linux/nfs4_mount.h> by "pnpm generate". Do not edit.
export * from './nfs4_mount.constants.ts';
export * as struct from './nfs4_mount.struct.ts';
