// Generated from Linux 7.3.4 <linux/map_to_7segment.h> by "pnpm generate". Do not edit.
export const BIT_SEG7_A = 0,
  BIT_SEG7_B = 1,
  BIT_SEG7_C = 2,
  BIT_SEG7_D = 3,
  BIT_SEG7_E = 4,
  BIT_SEG7_F = 5,
  BIT_SEG7_G = 6,
  BIT_SEG7_RESERVED = 7;
