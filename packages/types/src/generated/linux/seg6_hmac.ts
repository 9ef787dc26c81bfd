// Generated from Linux 7.3.4 <linux/seg6_hmac.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_seg6_h from './seg6.ts';

export const SEG6_HMAC_ALGO_SHA1 = 1,
  SEG6_HMAC_ALGO_SHA256 = 2,
  SEG6_HMAC_FIELD_LEN = 32,
  SEG6_HMAC_SECRET_LEN = 64;
export declare namespace struct {
  /** `<linux/seg6_hmac.h>`: 40 bytes. */
  interface sr6_tlv_hmac extends RecordView<'struct sr6_tlv_hmac'> {
    get tlvhdr(): linux_seg6_h.struct.sr6_tlv;
    set tlvhdr(value: From<linux_seg6_h.struct.sr6_tlv>);
    reserved: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    hmackeyid: number;
    get hmac(): Uint8Array;
    set hmac(value: Bytes);
  }
}

export const struct: {
  readonly sr6_tlv_hmac: Descriptor<struct.sr6_tlv_hmac>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sr6_tlv_hmac": "struct sr6_tlv tlvhdr;__u16 reserved;__be32 hmackeyid;__u8 hmac[32];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sr6_tlv": "__u8 type;__u8 len;__u8 data[];"
}`),
);
