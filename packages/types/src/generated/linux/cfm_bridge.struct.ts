// Generated from Linux 7.3.4 <linux/cfm_bridge.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/cfm_bridge.h>`: 4 bytes. */
export interface br_cfm_common_hdr extends RecordView<'struct br_cfm_common_hdr'> {
  mdlevel_version: number;
  opcode: number;
  flags: number;
  tlv_offset: number;
}

export const br_cfm_common_hdr: Descriptor<br_cfm_common_hdr> = /* @__PURE__ */ declareStruct(
  'br_cfm_common_hdr',
  `
  __u8 mdlevel_version;
  __u8 opcode;
  __u8 flags;
  __u8 tlv_offset;
`,
);
