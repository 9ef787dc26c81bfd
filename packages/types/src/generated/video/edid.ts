// Generated from Linux 7.3.4 <video/edid.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<video/edid.h>`: 128 bytes. */
  interface edid_info extends RecordView<'struct edid_info'> {
    get dummy(): Uint8Array;
    set dummy(value: Bytes);
  }
}

export const struct: {
  readonly edid_info: Descriptor<struct.edid_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"edid_info": "unsigned char dummy[128];"
}`),
);
