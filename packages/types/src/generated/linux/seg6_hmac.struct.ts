// Generated from Linux 7.3.4 <linux/seg6_hmac.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { sr6_tlv } from './seg6.struct.ts';

/** `<linux/seg6_hmac.h>`: 40 bytes. */
export interface sr6_tlv_hmac extends RecordView<'struct sr6_tlv_hmac'> {
  get tlvhdr(): sr6_tlv;
  set tlvhdr(value: sr6_tlv | Init<sr6_tlv>);
  reserved: number;
  hmackeyid: number;
  get hmac(): Uint8Array;
  set hmac(value: Bytes);
}

export const sr6_tlv_hmac: Descriptor<sr6_tlv_hmac> = /* @__PURE__ */ declareStruct(
  'sr6_tlv_hmac',
  `
  struct sr6_tlv tlvhdr;
  __u16 reserved;
  __be32 hmackeyid;
  __u8 hmac[32];
`,
  { uses: () => [sr6_tlv] },
);
