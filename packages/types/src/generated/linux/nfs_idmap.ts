// Generated from Linux 7.3.4 <linux/nfs_idmap.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const IDMAP_CONV_IDTONAME = 0,
  IDMAP_CONV_NAMETOID = 1,
  IDMAP_NAMESZ = 128,
  IDMAP_STATUS_AGAIN = 2,
  IDMAP_STATUS_INVALIDMSG = 1,
  IDMAP_STATUS_LOOKUPFAIL = 4,
  IDMAP_STATUS_SUCCESS = 8,
  IDMAP_TYPE_GROUP = 1,
  IDMAP_TYPE_USER = 0;
export declare namespace struct {
  /** `<linux/nfs_idmap.h>`: 140 bytes. */
  interface idmap_msg extends RecordView<'struct idmap_msg'> {
    im_type: number;
    im_conv: number;
    get im_name(): Uint8Array;
    set im_name(value: Bytes);
    im_id: number;
    im_status: number;
  }
}

export const struct: {
  readonly idmap_msg: Descriptor<struct.idmap_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"idmap_msg": "__u8 im_type;__u8 im_conv;char im_name[128];__u32 im_id;__u8 im_status;"
}`),
);
