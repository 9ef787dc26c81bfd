// Generated from Linux 7.3.4 <linux/map_to_14segment.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

export const BIT_SEG14_A = 0,
  BIT_SEG14_B = 1,
  BIT_SEG14_C = 2,
  BIT_SEG14_D = 3,
  BIT_SEG14_E = 4,
  BIT_SEG14_F = 5,
  BIT_SEG14_G1 = 6,
  BIT_SEG14_G2 = 7,
  BIT_SEG14_H = 8,
  BIT_SEG14_I = 9,
  BIT_SEG14_J = 10,
  BIT_SEG14_K = 11,
  BIT_SEG14_L = 12,
  BIT_SEG14_M = 13,
  BIT_SEG14_RESERVED1 = 14,
  BIT_SEG14_RESERVED2 = 15;
export declare namespace struct {
  /** `<linux/map_to_14segment.h>`: 256 bytes. */
  interface seg14_conversion_map extends RecordView<'struct seg14_conversion_map'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    get table(): Elements<number>;
    set table(value: Iterable<number>);
  }
}

export const struct: {
  readonly seg14_conversion_map: Descriptor<struct.seg14_conversion_map>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"seg14_conversion_map": "__be16 table[128];"
}`),
);
