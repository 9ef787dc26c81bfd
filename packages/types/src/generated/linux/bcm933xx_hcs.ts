// Generated from Linux 7.3.4 <linux/bcm933xx_hcs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/bcm933xx_hcs.h>`: 92 bytes. */
  interface bcm_hcs extends RecordView<'struct bcm_hcs'> {
    magic: number;
    control: number;
    rev_maj: number;
    rev_min: number;
    build_date: number;
    filelen: number;
    ldaddress: number;
    get filename(): Uint8Array;
    set filename(value: Bytes);
    hcs: number;
    her_znaet_chto: number;
    crc: number;
  }
}

export const struct: {
  readonly bcm_hcs: Descriptor<struct.bcm_hcs>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bcm_hcs": "__u16 magic;__u16 control;__u16 rev_maj;__u16 rev_min;__u32 build_date;__u32 filelen;__u32 ldaddress;char filename[64];__u16 hcs;__u16 her_znaet_chto;__u32 crc;"
}`),
);
