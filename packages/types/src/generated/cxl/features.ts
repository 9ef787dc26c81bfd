// Generated from Linux 7.3.4 <cxl/features.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const CXL_GET_FEAT_SEL_CURRENT_VALUE = 0,
  CXL_GET_FEAT_SEL_DEFAULT_VALUE = 1,
  CXL_GET_FEAT_SEL_MAX = 3,
  CXL_GET_FEAT_SEL_SAVED_VALUE = 2,
  CXL_SET_FEAT_FLAG_ABORT_DATA_TRANSFER = 4,
  CXL_SET_FEAT_FLAG_CONTINUE_DATA_TRANSFER = 2,
  CXL_SET_FEAT_FLAG_DATA_TRANSFER_MAX = 5,
  CXL_SET_FEAT_FLAG_FINISH_DATA_TRANSFER = 3,
  CXL_SET_FEAT_FLAG_FULL_DATA_TRANSFER = 0,
  CXL_SET_FEAT_FLAG_INITIATE_DATA_TRANSFER = 1;
export declare namespace struct {
  /** `<cxl/features.h>`: 48 bytes. */
  interface cxl_feat_entry extends RecordView<'struct cxl_feat_entry'> {
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    id: number;
    get_feat_size: number;
    set_feat_size: number;
    flags: number;
    get_feat_ver: number;
    set_feat_ver: number;
    effects: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<cxl/features.h>`: 21 bytes. */
  interface cxl_mbox_get_feat_in extends RecordView<'struct cxl_mbox_get_feat_in'> {
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    offset: number;
    count: number;
    selection: number;
  }

  /** `<cxl/features.h>`: 8 bytes. */
  interface cxl_mbox_get_sup_feats_in extends RecordView<'struct cxl_mbox_get_sup_feats_in'> {
    count: number;
    start_idx: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<cxl/features.h>`: 8 bytes. */
  interface cxl_mbox_get_sup_feats_out extends RecordView<'struct cxl_mbox_get_sup_feats_out'> {
    num_entries: number;
    supported_feats: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get hdr(): struct.cxl_mbox_get_sup_feats_out_hdr;
    set hdr(value: From<struct.cxl_mbox_get_sup_feats_out_hdr>);
    get ents(): Elements<struct.cxl_feat_entry>;
    set ents(value: Iterable<From<struct.cxl_feat_entry>>);
  }

  /** `<cxl/features.h>`: 8 bytes. */
  interface cxl_mbox_get_sup_feats_out_hdr
    extends RecordView<'struct cxl_mbox_get_sup_feats_out_hdr'> {
    num_entries: number;
    supported_feats: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<cxl/features.h>`: 32 bytes. */
  interface cxl_mbox_set_feat_hdr extends RecordView<'struct cxl_mbox_set_feat_hdr'> {
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    flags: number;
    offset: number;
    version: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<cxl/features.h>`: 32 bytes. */
  interface cxl_mbox_set_feat_in extends RecordView<'struct cxl_mbox_set_feat_in'> {
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    flags: number;
    offset: number;
    version: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get hdr(): struct.cxl_mbox_set_feat_hdr;
    set hdr(value: From<struct.cxl_mbox_set_feat_hdr>);
    get feat_data(): Uint8Array;
    set feat_data(value: Bytes);
  }
}

export const struct: {
  readonly cxl_feat_entry: Descriptor<struct.cxl_feat_entry>;
  readonly cxl_mbox_get_feat_in: Descriptor<struct.cxl_mbox_get_feat_in>;
  readonly cxl_mbox_get_sup_feats_in: Descriptor<struct.cxl_mbox_get_sup_feats_in>;
  readonly cxl_mbox_get_sup_feats_out: Descriptor<struct.cxl_mbox_get_sup_feats_out>;
  readonly cxl_mbox_get_sup_feats_out_hdr: Descriptor<struct.cxl_mbox_get_sup_feats_out_hdr>;
  readonly cxl_mbox_set_feat_hdr: Descriptor<struct.cxl_mbox_set_feat_hdr>;
  readonly cxl_mbox_set_feat_in: Descriptor<struct.cxl_mbox_set_feat_in>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cxl_feat_entry": ["unsigned char uuid[16];__le16 id;__le16 get_feat_size;__le16 set_feat_size;__le32 flags;__u8 get_feat_ver;__u8 set_feat_ver;__le16 effects;__u8 reserved[18];",{"pack":1}],
"cxl_mbox_get_feat_in": ["unsigned char uuid[16];__le16 offset;__le16 count;__u8 selection;",{"pack":1}],
"cxl_mbox_get_sup_feats_in": ["__le32 count;__le16 start_idx;__u8 reserved[2];",{"pack":1}],
"cxl_mbox_get_sup_feats_out": ["union {struct {__le16 num_entries;__le16 supported_feats;__u8 reserved[4];};struct cxl_mbox_get_sup_feats_out_hdr hdr;};struct cxl_feat_entry ents[];",{"pack":1}],
"cxl_mbox_get_sup_feats_out_hdr": "__le16 num_entries;__le16 supported_feats;__u8 reserved[4];",
"cxl_mbox_set_feat_hdr": "unsigned char uuid[16];__le32 flags;__le16 offset;__u8 version;__u8 rsvd[9];",
"cxl_mbox_set_feat_in": ["union {struct {unsigned char uuid[16];__le32 flags;__le16 offset;__u8 version;__u8 rsvd[9];};struct cxl_mbox_set_feat_hdr hdr;};__u8 feat_data[];",{"pack":1}]
}`),
);
