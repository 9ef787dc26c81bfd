// Generated from Linux 7.3.4 <fwctl/pds.h> by "pnpm generate". Do not edit.
export const PDS_FWCTL_QUERY_CAP = 0,
  PDS_FWCTL_SEND_CAP = 1;
