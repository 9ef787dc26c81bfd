// Generated from Linux 7.3.4 <fwctl/bnxt.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<fwctl/bnxt.h>`: 4 bytes. */
export interface fwctl_info_bnxt extends RecordView<'struct fwctl_info_bnxt'> {
  uctx_caps: number;
}

export const fwctl_info_bnxt: Descriptor<fwctl_info_bnxt> = /* @__PURE__ */ declareStruct(
  'fwctl_info_bnxt',
  `
  __u32 uctx_caps;
`,
);
