// Generated from Linux 7.3.4 <linux/netfilter/xt_esp.h> by "pnpm generate". Do not edit.
export const XT_ESP_INV_MASK = 1,
  XT_ESP_INV_SPI = 1;
