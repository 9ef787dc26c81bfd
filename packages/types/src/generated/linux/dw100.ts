// Generated from Linux 7.3.4 <linux/dw100.h> by "pnpm generate". Do not edit.
export const V4L2_CID_DW100_DEWARPING_16x16_VERTEX_MAP = 9968273;
