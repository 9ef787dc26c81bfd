// Generated from Linux 7.3.4 <linux/module_signature.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const MODULE_SIGNATURE_TYPE_PKCS7 = 2;
export declare namespace struct {
  /** `<linux/module_signature.h>`: 12 bytes. */
  interface module_signature extends RecordView<'struct module_signature'> {
    algo: number;
    hash: number;
    id_type: number;
    signer_len: number;
    key_id_len: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sig_len: number;
  }
}

export const struct: {
  readonly module_signature: Descriptor<struct.module_signature>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"module_signature": "__u8 algo;__u8 hash;__u8 id_type;__u8 signer_len;__u8 key_id_len;__u8 __pad[3];__be32 sig_len;"
}`),
);
