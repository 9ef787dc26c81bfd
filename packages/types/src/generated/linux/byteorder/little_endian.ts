// Generated from Linux 7.3.4 <linux/byteorder/little_endian.h> by "pnpm generate". Do not edit.
export const __LITTLE_ENDIAN = 1234;
