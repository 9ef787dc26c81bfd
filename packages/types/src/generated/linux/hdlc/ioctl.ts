// Generated from Linux 7.3.4 <linux/hdlc/ioctl.h> by "pnpm generate". Do not edit.
export * from './ioctl.constants.ts';
export { cisco_proto } from './ioctl.struct.ts';
export { fr_proto } from './ioctl.struct.ts';
export { fr_proto_pvc } from './ioctl.struct.ts';
export { fr_proto_pvc_info } from './ioctl.struct.ts';
export { raw_hdlc_proto } from './ioctl.struct.ts';
export { sync_serial_settings } from './ioctl.struct.ts';
export { te1_settings } from './ioctl.struct.ts';
export { x25_hdlc_proto } from './ioctl.struct.ts';
export * as struct from './ioctl.struct.ts';
