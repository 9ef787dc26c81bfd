// Generated from Linux 7.3.4 <linux/if_x25.h> by "pnpm generate". Do not edit.
export const X25_IFACE_CONNECT = 1,
  X25_IFACE_DATA = 0,
  X25_IFACE_DISCONNECT = 2,
  X25_IFACE_PARAMS = 3;
