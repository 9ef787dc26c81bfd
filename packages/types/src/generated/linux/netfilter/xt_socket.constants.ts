// Generated from Linux 7.3.4 <linux/netfilter/xt_socket.h> by "pnpm generate". Do not edit.
export const XT_SOCKET_FLAGS_V1 = 1,
  XT_SOCKET_FLAGS_V2 = 3,
  XT_SOCKET_FLAGS_V3 = 7,
  XT_SOCKET_NOWILDCARD = 2,
  XT_SOCKET_RESTORESKMARK = 4,
  XT_SOCKET_TRANSPARENT = 1;
