// Generated from Linux 7.3.4 <linux/fsl_mc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FSL_MC_SEND_CMD_IOCTL_SEQ = 224,
  FSL_MC_SEND_CMD_IOCTL_TYPE = 82,
  FSL_MC_SEND_MC_COMMAND = 3225440992,
  MC_CMD_NUM_OF_PARAMS = 7;
export declare namespace struct {
  /** `<linux/fsl_mc.h>`: 64 bytes. */
  interface fsl_mc_command extends RecordView<'struct fsl_mc_command'> {
    get header(): bigint;
    set header(value: Integer);
    get params(): Elements<bigint>;
    set params(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly fsl_mc_command: Descriptor<struct.fsl_mc_command>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fsl_mc_command": "__le64 header;__le64 params[7];"
}`),
);
