// Generated from Linux 7.3.4 <linux/cciss_ioctl.h> by "pnpm generate". Do not edit.
export * from './cciss_ioctl.constants.ts';
export { _BIG_IOCTL_Command_struct as BIG_IOCTL_Command_struct } from './cciss_ioctl.struct.ts';
export type BusTypes_type = number;
export type DriverVer_type = number;
export type Heartbeat_type = number;
export { _IOCTL_Command_struct as IOCTL_Command_struct } from './cciss_ioctl.struct.ts';
export { _LogvolInfo_struct as LogvolInfo_struct } from './cciss_ioctl.struct.ts';
export { _cciss_coalint_struct as cciss_coalint_struct } from './cciss_ioctl.struct.ts';
export { _cciss_pci_info_struct as cciss_pci_info_struct } from './cciss_ioctl.struct.ts';
export * as struct from './cciss_ioctl.struct.ts';
