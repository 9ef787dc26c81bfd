// Generated from Linux 7.3.4 <fwctl/bnxt.h> by "pnpm generate". Do not edit.
export const FWCTL_BNXT_DMA_COMMANDS = 3,
  FWCTL_BNXT_INLINE_COMMANDS = 0,
  FWCTL_BNXT_MAX_DMABUF = 65536,
  FWCTL_BNXT_QUERY_COMMANDS = 1,
  FWCTL_BNXT_SEND_COMMANDS = 2;
