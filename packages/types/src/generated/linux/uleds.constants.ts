// Generated from Linux 7.3.4 <linux/uleds.h> by "pnpm generate". Do not edit.
export const LED_MAX_NAME_SIZE = 64;
