// Generated from Linux 7.3.4 <fwctl/cxl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as cxl_features_h from '../cxl/features.ts';

export declare namespace struct {
  /** `<fwctl/cxl.h>`: 48 bytes. */
  interface fwctl_rpc_cxl extends RecordView<'struct fwctl_rpc_cxl'> {
    opcode: number;
    flags: number;
    op_size: number;
    reserved1: number;
    get hdr(): struct.fwctl_rpc_cxl_hdr;
    set hdr(value: From<struct.fwctl_rpc_cxl_hdr>);
    get get_sup_feats_in(): cxl_features_h.struct.cxl_mbox_get_sup_feats_in;
    set get_sup_feats_in(value: From<cxl_features_h.struct.cxl_mbox_get_sup_feats_in>);
    get get_feat_in(): cxl_features_h.struct.cxl_mbox_get_feat_in;
    set get_feat_in(value: From<cxl_features_h.struct.cxl_mbox_get_feat_in>);
    get set_feat_in(): cxl_features_h.struct.cxl_mbox_set_feat_in;
    set set_feat_in(value: From<cxl_features_h.struct.cxl_mbox_set_feat_in>);
  }

  /** `<fwctl/cxl.h>`: 16 bytes. */
  interface fwctl_rpc_cxl_hdr extends RecordView<'struct fwctl_rpc_cxl_hdr'> {
    opcode: number;
    flags: number;
    op_size: number;
    reserved1: number;
  }

  interface fwctl_rpc_cxl_out$__empty_payload
    extends RecordView<'struct fwctl_rpc_cxl_out.__empty_payload'> {}

  /** `<fwctl/cxl.h>`: 16 bytes. */
  interface fwctl_rpc_cxl_out extends RecordView<'struct fwctl_rpc_cxl_out'> {
    size: number;
    retval: number;
    get hdr(): struct.fwctl_rpc_cxl_out_hdr;
    set hdr(value: From<struct.fwctl_rpc_cxl_out_hdr>);
    get get_sup_feats_out(): cxl_features_h.struct.cxl_mbox_get_sup_feats_out;
    set get_sup_feats_out(value: From<cxl_features_h.struct.cxl_mbox_get_sup_feats_out>);
    get __empty_payload(): fwctl_rpc_cxl_out$__empty_payload;
    set __empty_payload(value: From<fwctl_rpc_cxl_out$__empty_payload>);
    get payload(): Uint8Array;
    set payload(value: Bytes);
  }

  /** `<fwctl/cxl.h>`: 8 bytes. */
  interface fwctl_rpc_cxl_out_hdr extends RecordView<'struct fwctl_rpc_cxl_out_hdr'> {
    size: number;
    retval: number;
  }
}

export const struct: {
  readonly fwctl_rpc_cxl: Descriptor<struct.fwctl_rpc_cxl>;
  readonly fwctl_rpc_cxl_hdr: Descriptor<struct.fwctl_rpc_cxl_hdr>;
  readonly fwctl_rpc_cxl_out: Descriptor<struct.fwctl_rpc_cxl_out>;
  readonly fwctl_rpc_cxl_out_hdr: Descriptor<struct.fwctl_rpc_cxl_out_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fwctl_rpc_cxl": "union {struct {__u32 opcode;__u32 flags;__u32 op_size;__u32 reserved1;};struct fwctl_rpc_cxl_hdr hdr;};union {struct cxl_mbox_get_sup_feats_in get_sup_feats_in;struct cxl_mbox_get_feat_in get_feat_in;struct cxl_mbox_set_feat_in set_feat_in;};",
"fwctl_rpc_cxl_hdr": "__u32 opcode;__u32 flags;__u32 op_size;__u32 reserved1;",
"fwctl_rpc_cxl_out": "union {struct {__u32 size;__u32 retval;};struct fwctl_rpc_cxl_out_hdr hdr;};union {struct cxl_mbox_get_sup_feats_out get_sup_feats_out;struct {struct {} __empty_payload;__u8 payload[];};};",
"fwctl_rpc_cxl_out_hdr": "__u32 size;__u32 retval;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
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
