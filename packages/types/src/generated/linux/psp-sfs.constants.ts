// Generated from Linux 7.3.4 <linux/psp-sfs.h> by "pnpm generate". Do not edit.
export const PAYLOAD_NAME_SIZE = 64,
  SFSIOCFWVERS = 3490206465,
  SFSIOCUPDATEPKG = 3225965314,
  SFS_IOC_TYPE = 83,
  TEE_EXT_CMD_BUFFER_SIZE = 4096;
