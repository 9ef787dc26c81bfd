// Generated from Linux 7.3.4 <rdma/rdma_user_ioctl_cmds.h> by "pnpm generate". Do not edit.
export const RDMA_IOCTL_MAGIC = 27,
  RDMA_VERBS_IOCTL = 3222805249,
  UVERBS_ATTR_F_MANDATORY = 1,
  UVERBS_ATTR_F_VALID_OUTPUT = 2;
