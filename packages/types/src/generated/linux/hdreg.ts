// Generated from Linux 7.3.4 <linux/hdreg.h> by "pnpm generate". Do not edit.
export * from './hdreg.constants.ts';
export { hd_drive_hob_hdr as hob_struct_t } from './hdreg.struct.ts';
export { ide_ioctl_request_s as ide_ioctl_request_t } from './hdreg.struct.ts';
export { ide_reg_valid_s as ide_reg_valid_t } from './hdreg.union.ts';
export { ide_task_request_s as ide_task_request_t } from './hdreg.struct.ts';
export type sata_ioreg_t = number;
export type task_ioreg_t = number;
export { hd_drive_task_hdr as task_struct_t } from './hdreg.struct.ts';
export * as struct from './hdreg.struct.ts';
export * as union from './hdreg.union.ts';
