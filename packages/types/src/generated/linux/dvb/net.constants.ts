// Generated from Linux 7.3.4 <linux/dvb/net.h> by "pnpm generate". Do not edit.
export const DVB_NET_FEEDTYPE_MPE = 0,
  DVB_NET_FEEDTYPE_ULE = 1,
  NET_ADD_IF = 3221647156,
  NET_GET_IF = 3221647158,
  NET_REMOVE_IF = 28469,
  __NET_ADD_IF_OLD = 3221516084,
  __NET_GET_IF_OLD = 3221516086;
