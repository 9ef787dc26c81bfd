// Generated from Linux 7.3.4 <linux/types.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/types.h>`: 20 bytes on x86, arm; 32 bytes elsewhere. */
  interface ustat extends RecordView<'struct ustat'> {
    f_tfree: number;
    f_tinode: number;
    get f_fname(): Uint8Array;
    set f_fname(value: Bytes);
    get f_fpack(): Uint8Array;
    set f_fpack(value: Bytes);
  }
}

export const struct: {
  readonly ustat: Descriptor<struct.ustat>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ustat": "int f_tfree;unsigned long f_tinode;char f_fname[6];char f_fpack[6];"
}`),
);

export type __be16 = number;
export type __be32 = number;
export type __be64 = bigint;
export type __le16 = number;
export type __le32 = number;
export type __le64 = bigint;
export type __poll_t = number;
export type __s128 = bigint;
export type __sum16 = number;
export type __u128 = bigint;
export type __wsum = number;
