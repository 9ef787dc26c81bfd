// Generated from Linux 7.3.4 <linux/if_alg.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const ALG_OP_DECRYPT = 0,
  ALG_OP_ENCRYPT = 1,
  ALG_SET_AEAD_ASSOCLEN = 4,
  ALG_SET_AEAD_AUTHSIZE = 5,
  ALG_SET_DRBG_ENTROPY = 6,
  ALG_SET_IV = 2,
  ALG_SET_KEY = 1,
  ALG_SET_KEY_BY_KEY_SERIAL = 7,
  ALG_SET_OP = 3;
export declare namespace struct {
  /** `<linux/if_alg.h>`: 4 bytes. */
  interface af_alg_iv extends RecordView<'struct af_alg_iv'> {
    ivlen: number;
    get iv(): Uint8Array;
    set iv(value: Bytes);
  }

  /** `<linux/if_alg.h>`: 88 bytes. */
  interface sockaddr_alg extends RecordView<'struct sockaddr_alg'> {
    salg_family: number;
    get salg_type(): Uint8Array;
    set salg_type(value: Bytes);
    salg_feat: number;
    salg_mask: number;
    get salg_name(): Uint8Array;
    set salg_name(value: Bytes);
  }

  /** `<linux/if_alg.h>`: 24 bytes. */
  interface sockaddr_alg_new extends RecordView<'struct sockaddr_alg_new'> {
    salg_family: number;
    get salg_type(): Uint8Array;
    set salg_type(value: Bytes);
    salg_feat: number;
    salg_mask: number;
    get salg_name(): Uint8Array;
    set salg_name(value: Bytes);
  }
}

export const struct: {
  readonly af_alg_iv: Descriptor<struct.af_alg_iv>;
  readonly sockaddr_alg: Descriptor<struct.sockaddr_alg>;
  readonly sockaddr_alg_new: Descriptor<struct.sockaddr_alg_new>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"af_alg_iv": "__u32 ivlen;__u8 iv[];",
"sockaddr_alg": "__u16 salg_family;__u8 salg_type[14];__u32 salg_feat;__u32 salg_mask;__u8 salg_name[64];",
"sockaddr_alg_new": "__u16 salg_family;__u8 salg_type[14];__u32 salg_feat;__u32 salg_mask;__u8 salg_name[];"
}`),
);
