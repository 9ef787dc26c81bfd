// Generated from Linux 7.3.4 <linux/uvcvideo.h> by "pnpm generate". Do not edit.
export * from './uvcvideo.constants.ts';
export * as struct from './uvcvideo.struct.ts';
