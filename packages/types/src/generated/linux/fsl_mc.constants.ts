// Generated from Linux 7.3.4 <linux/fsl_mc.h> by "pnpm generate". Do not edit.
export const FSL_MC_SEND_CMD_IOCTL_SEQ = 224,
  FSL_MC_SEND_CMD_IOCTL_TYPE = 82,
  FSL_MC_SEND_MC_COMMAND = 3225440992,
  MC_CMD_NUM_OF_PARAMS = 7;
