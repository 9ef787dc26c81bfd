// Generated from Linux 7.3.4 <linux/cdrom.h> by "pnpm generate". Do not edit.
export * from './cdrom.constants.ts';
export { disc_information } from './cdrom.struct.ts';
export { dvd_authinfo } from './cdrom.union.ts';
export { dvd_struct } from './cdrom.union.ts';
export { track_information } from './cdrom.struct.ts';
export * as struct from './cdrom.struct.ts';
export * as union from './cdrom.union.ts';
