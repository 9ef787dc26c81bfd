// Generated from Linux 7.3.4 <linux/udmabuf.h> by "pnpm generate". Do not edit.
export * from './udmabuf.constants.ts';
export * as struct from './udmabuf.struct.ts';
