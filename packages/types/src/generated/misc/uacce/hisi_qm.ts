// Generated from Linux 7.3.4 <misc/uacce/hisi_qm.h> by "pnpm generate". Do not edit.
export * from './hisi_qm.constants.ts';
export * as struct from './hisi_qm.struct.ts';
