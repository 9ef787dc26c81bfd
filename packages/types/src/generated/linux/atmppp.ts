// Generated from Linux 7.3.4 <linux/atmppp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const PPPOATM_ENCAPS_AUTODETECT = 0,
  PPPOATM_ENCAPS_LLC = 2,
  PPPOATM_ENCAPS_VC = 1;
export declare namespace struct {
  /** `<linux/atmppp.h>`: 8 bytes. */
  interface atm_backend_ppp extends RecordView<'struct atm_backend_ppp'> {
    backend_num: number;
    encaps: number;
  }
}

export const struct: {
  readonly atm_backend_ppp: Descriptor<struct.atm_backend_ppp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atm_backend_ppp": "unsigned short backend_num;int encaps;"
}`),
);
