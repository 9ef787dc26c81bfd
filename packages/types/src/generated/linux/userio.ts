// Generated from Linux 7.3.4 <linux/userio.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const USERIO_CMD_REGISTER = 0,
  USERIO_CMD_SEND_INTERRUPT = 2,
  USERIO_CMD_SET_PORT_EXTRA = 3,
  USERIO_CMD_SET_PORT_ID = 4,
  USERIO_CMD_SET_PORT_PROTO = 5,
  USERIO_CMD_SET_PORT_TYPE = 1;
export declare namespace struct {
  /** `<linux/userio.h>`: 2 bytes. */
  interface userio_cmd extends RecordView<'struct userio_cmd'> {
    type: number;
    data: number;
  }
}

export const struct: {
  readonly userio_cmd: Descriptor<struct.userio_cmd>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"userio_cmd": "__u8 type;__u8 data;"
}`),
);
