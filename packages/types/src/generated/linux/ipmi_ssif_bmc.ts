// Generated from Linux 7.3.4 <linux/ipmi_ssif_bmc.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const IPMI_SSIF_PAYLOAD_MAX = 254;
export declare namespace struct {
  /** `<linux/ipmi_ssif_bmc.h>`: 260 bytes. */
  interface ipmi_ssif_msg extends RecordView<'struct ipmi_ssif_msg'> {
    len: number;
    get payload(): Uint8Array;
    set payload(value: Bytes);
  }
}

export const struct: {
  readonly ipmi_ssif_msg: Descriptor<struct.ipmi_ssif_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipmi_ssif_msg": "unsigned int len;__u8 payload[254];"
}`),
);
