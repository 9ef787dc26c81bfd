// Generated from Linux 7.3.4 <video/edid.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<video/edid.h>`: 128 bytes. */
export interface edid_info extends RecordView<'struct edid_info'> {
  get dummy(): Uint8Array;
  set dummy(value: Bytes);
}

export const edid_info: Descriptor<edid_info> = /* @__PURE__ */ declareStruct(
  'edid_info',
  `
  unsigned char dummy[128];
`,
);
