// Generated from Linux 7.3.4 <linux/if_alg.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_alg.h>`: 4 bytes. */
export interface af_alg_iv extends RecordView<'struct af_alg_iv'> {
  ivlen: number;
  get iv(): Uint8Array;
  set iv(value: Bytes);
}

export const af_alg_iv: Descriptor<af_alg_iv> = /* @__PURE__ */ declareStruct(
  'af_alg_iv',
  `
  __u32 ivlen;
  __u8 iv[];
`,
);

/** `<linux/if_alg.h>`: 88 bytes. */
export interface sockaddr_alg extends RecordView<'struct sockaddr_alg'> {
  salg_family: number;
  get salg_type(): Uint8Array;
  set salg_type(value: Bytes);
  salg_feat: number;
  salg_mask: number;
  get salg_name(): Uint8Array;
  set salg_name(value: Bytes);
}

export const sockaddr_alg: Descriptor<sockaddr_alg> = /* @__PURE__ */ declareStruct(
  'sockaddr_alg',
  `
  __u16 salg_family;
  __u8 salg_type[14];
  __u32 salg_feat;
  __u32 salg_mask;
  __u8 salg_name[64];
`,
);

/** `<linux/if_alg.h>`: 24 bytes. */
export interface sockaddr_alg_new extends RecordView<'struct sockaddr_alg_new'> {
  salg_family: number;
  get salg_type(): Uint8Array;
  set salg_type(value: Bytes);
  salg_feat: number;
  salg_mask: number;
  get salg_name(): Uint8Array;
  set salg_name(value: Bytes);
}

export const sockaddr_alg_new: Descriptor<sockaddr_alg_new> = /* @__PURE__ */ declareStruct(
  'sockaddr_alg_new',
  `
  __u16 salg_family;
  __u8 salg_type[14];
  __u32 salg_feat;
  __u32 salg_mask;
  __u8 salg_name[];
`,
);
