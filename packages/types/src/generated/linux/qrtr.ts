// Generated from Linux 7.3.4 <linux/qrtr.h> by "pnpm generate". Do not edit.
export * from './qrtr.constants.ts';
export * as struct from './qrtr.struct.ts';
