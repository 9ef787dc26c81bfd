// Generated from Linux 7.3.4 <linux/userio.h> by "pnpm generate". Do not edit.
export const USERIO_CMD_REGISTER = 0,
  USERIO_CMD_SEND_INTERRUPT = 2,
  USERIO_CMD_SET_PORT_EXTRA = 3,
  USERIO_CMD_SET_PORT_ID = 4,
  USERIO_CMD_SET_PORT_PROTO = 5,
  USERIO_CMD_SET_PORT_TYPE = 1;
