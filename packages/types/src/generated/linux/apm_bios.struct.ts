// Generated from Linux 7.3.4 <linux/apm_bios.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/apm_bios.h>`: 20 bytes. */
export interface apm_bios_info extends RecordView<'struct apm_bios_info'> {
  version: number;
  cseg: number;
  offset: number;
  cseg_16: number;
  dseg: number;
  flags: number;
  cseg_len: number;
  cseg_16_len: number;
  dseg_len: number;
}

export const apm_bios_info: Descriptor<apm_bios_info> = /* @__PURE__ */ declareStruct(
  'apm_bios_info',
  `
  __u16 version;
  __u16 cseg;
  __u32 offset;
  __u16 cseg_16;
  __u16 dseg;
  __u16 flags;
  __u16 cseg_len;
  __u16 cseg_16_len;
  __u16 dseg_len;
`,
);
