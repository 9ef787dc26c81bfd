// Generated from Linux 7.3.4 <linux/atmapi.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/atmapi.h>`: 8 bytes. */
  interface atm_kptr_t extends RecordView<'struct atm_kptr_t'> {
    get _(): Uint8Array;
    set _(value: Bytes);
  }
}

export const struct: {
  readonly atm_kptr_t: Descriptor<struct.atm_kptr_t>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atm_kptr_t": "unsigned char _[8];"
}`),
);

export type atm_kptr_t = struct.atm_kptr_t;
export const atm_kptr_t: typeof struct.atm_kptr_t = struct.atm_kptr_t;
