// Generated from Linux 7.3.4 <linux/papr_pdsm.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { nd_papr_pdsm_health, nd_papr_pdsm_smart_inject } from './papr_pdsm.struct.ts';

/** `<linux/papr_pdsm.h>`: 184 bytes. */
export interface nd_pdsm_payload extends RecordView<'union nd_pdsm_payload'> {
  get health(): nd_papr_pdsm_health;
  set health(value: nd_papr_pdsm_health | Init<nd_papr_pdsm_health>);
  get smart_inject(): nd_papr_pdsm_smart_inject;
  set smart_inject(value: nd_papr_pdsm_smart_inject | Init<nd_papr_pdsm_smart_inject>);
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const nd_pdsm_payload: Descriptor<nd_pdsm_payload> = /* @__PURE__ */ declareUnion(
  'nd_pdsm_payload',
  `
  struct nd_papr_pdsm_health health;
  struct nd_papr_pdsm_smart_inject smart_inject;
  __u8 buf[184];
`,
  { pack: 1, uses: () => [nd_papr_pdsm_health, nd_papr_pdsm_smart_inject] },
);
