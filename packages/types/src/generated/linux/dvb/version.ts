// Generated from Linux 7.3.4 <linux/dvb/version.h> by "pnpm generate". Do not edit.
export const DVB_API_VERSION = 5,
  DVB_API_VERSION_MINOR = 12;
