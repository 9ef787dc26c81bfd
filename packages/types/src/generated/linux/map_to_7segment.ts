// Generated from Linux 7.3.4 <linux/map_to_7segment.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const BIT_SEG7_A = 0,
  BIT_SEG7_B = 1,
  BIT_SEG7_C = 2,
  BIT_SEG7_D = 3,
  BIT_SEG7_E = 4,
  BIT_SEG7_F = 5,
  BIT_SEG7_G = 6,
  BIT_SEG7_RESERVED = 7;
export declare namespace struct {
  /** `<linux/map_to_7segment.h>`: 128 bytes. */
  interface seg7_conversion_map extends RecordView<'struct seg7_conversion_map'> {
    get table(): Uint8Array;
    set table(value: Bytes);
  }
}

export const struct: {
  readonly seg7_conversion_map: Descriptor<struct.seg7_conversion_map>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"seg7_conversion_map": "unsigned char table[128];"
}`),
);
