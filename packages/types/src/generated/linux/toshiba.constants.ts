// Generated from Linux 7.3.4 <linux/toshiba.h> by "pnpm generate". Do not edit.
export const TOSHIBA_ACPI_SCI = 3222828177,
  TOSH_SMM = 3222828176;
