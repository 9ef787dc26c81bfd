// Generated from Linux 7.3.4 <linux/netfilter/x_tables.h> by "pnpm generate". Do not edit.
export const XT_CONTINUE = 4294967295,
  XT_EXTENSION_MAXNAMELEN = 29,
  XT_FUNCTION_MAXNAMELEN = 30,
  XT_INV_PROTO = 64,
  XT_RETURN = -5,
  XT_TABLE_MAXNAMELEN = 32;
