// Generated from Linux 7.3.4 <linux/netfilter/xt_sctp.h> by "pnpm generate". Do not edit.
export const SCTP_CHUNK_MATCH_ALL = 2,
  SCTP_CHUNK_MATCH_ANY = 1,
  SCTP_CHUNK_MATCH_ONLY = 4,
  XT_NUM_SCTP_FLAGS = 4,
  XT_SCTP_CHUNK_TYPES = 4,
  XT_SCTP_DEST_PORTS = 2,
  XT_SCTP_SRC_PORTS = 1,
  XT_SCTP_VALID_FLAGS = 7;
