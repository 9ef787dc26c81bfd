// Generated from Linux 7.3.4 <linux/vesa.h> by "pnpm generate". Do not edit.
export const VESA_BLANK_MAX = 3,
  VESA_HSYNC_SUSPEND = 2,
  VESA_NO_BLANKING = 0,
  VESA_POWERDOWN = 3,
  VESA_VSYNC_SUSPEND = 1;
