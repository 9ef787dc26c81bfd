// Generated from Linux 7.3.4 <linux/videodev2.h> by "pnpm generate". Do not edit.
export * from './videodev2.constants.ts';
export type v4l2_std_id = bigint;
export * as struct from './videodev2.struct.ts';
