// Generated from Linux 7.3.4 <cxl/features.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<cxl/features.h>`: 48 bytes. */
export interface cxl_feat_entry extends RecordView<'struct cxl_feat_entry'> {
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

export const cxl_feat_entry: Descriptor<cxl_feat_entry> = /* @__PURE__ */ declareStruct(
  'cxl_feat_entry',
  `
  unsigned char uuid[16];
  __le16 id;
  __le16 get_feat_size;
  __le16 set_feat_size;
  __le32 flags;
  __u8 get_feat_ver;
  __u8 set_feat_ver;
  __le16 effects;
  __u8 reserved[18];
`,
  { pack: 1 },
);

/** `<cxl/features.h>`: 21 bytes. */
export interface cxl_mbox_get_feat_in extends RecordView<'struct cxl_mbox_get_feat_in'> {
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  offset: number;
  count: number;
  selection: number;
}

export const cxl_mbox_get_feat_in: Descriptor<cxl_mbox_get_feat_in> = /* @__PURE__ */ declareStruct(
  'cxl_mbox_get_feat_in',
  `
  unsigned char uuid[16];
  __le16 offset;
  __le16 count;
  __u8 selection;
`,
  { pack: 1 },
);

/** `<cxl/features.h>`: 8 bytes. */
export interface cxl_mbox_get_sup_feats_in extends RecordView<'struct cxl_mbox_get_sup_feats_in'> {
  count: number;
  start_idx: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const cxl_mbox_get_sup_feats_in: Descriptor<cxl_mbox_get_sup_feats_in> =
  /* @__PURE__ */ declareStruct(
    'cxl_mbox_get_sup_feats_in',
    `
  __le32 count;
  __le16 start_idx;
  __u8 reserved[2];
`,
    { pack: 1 },
  );

/** `<cxl/features.h>`: 8 bytes. */
export interface cxl_mbox_get_sup_feats_out
  extends RecordView<'struct cxl_mbox_get_sup_feats_out'> {
  num_entries: number;
  supported_feats: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get hdr(): cxl_mbox_get_sup_feats_out_hdr;
  set hdr(value: cxl_mbox_get_sup_feats_out_hdr | Init<cxl_mbox_get_sup_feats_out_hdr>);
  get ents(): Elements<cxl_feat_entry>;
  set ents(value: Iterable<cxl_feat_entry | Init<cxl_feat_entry>>);
}

export const cxl_mbox_get_sup_feats_out: Descriptor<cxl_mbox_get_sup_feats_out> =
  /* @__PURE__ */ declareStruct(
    'cxl_mbox_get_sup_feats_out',
    `
  union {
    struct {
      __le16 num_entries;
      __le16 supported_feats;
      __u8 reserved[4];
    };
    struct cxl_mbox_get_sup_feats_out_hdr hdr;
  };
  struct cxl_feat_entry ents[];
`,
    { pack: 1, uses: () => [cxl_feat_entry, cxl_mbox_get_sup_feats_out_hdr] },
  );

/** `<cxl/features.h>`: 8 bytes. */
export interface cxl_mbox_get_sup_feats_out_hdr
  extends RecordView<'struct cxl_mbox_get_sup_feats_out_hdr'> {
  num_entries: number;
  supported_feats: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const cxl_mbox_get_sup_feats_out_hdr: Descriptor<cxl_mbox_get_sup_feats_out_hdr> =
  /* @__PURE__ */ declareStruct(
    'cxl_mbox_get_sup_feats_out_hdr',
    `
  __le16 num_entries;
  __le16 supported_feats;
  __u8 reserved[4];
`,
  );

/** `<cxl/features.h>`: 32 bytes. */
export interface cxl_mbox_set_feat_hdr extends RecordView<'struct cxl_mbox_set_feat_hdr'> {
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  flags: number;
  offset: number;
  version: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
}

export const cxl_mbox_set_feat_hdr: Descriptor<cxl_mbox_set_feat_hdr> =
  /* @__PURE__ */ declareStruct(
    'cxl_mbox_set_feat_hdr',
    `
  unsigned char uuid[16];
  __le32 flags;
  __le16 offset;
  __u8 version;
  __u8 rsvd[9];
`,
  );

/** `<cxl/features.h>`: 32 bytes. */
export interface cxl_mbox_set_feat_in extends RecordView<'struct cxl_mbox_set_feat_in'> {
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  flags: number;
  offset: number;
  version: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
  get hdr(): cxl_mbox_set_feat_hdr;
  set hdr(value: cxl_mbox_set_feat_hdr | Init<cxl_mbox_set_feat_hdr>);
  get feat_data(): Uint8Array;
  set feat_data(value: Bytes);
}

export const cxl_mbox_set_feat_in: Descriptor<cxl_mbox_set_feat_in> = /* @__PURE__ */ declareStruct(
  'cxl_mbox_set_feat_in',
  `
  union {
    struct {
      unsigned char uuid[16];
      __le32 flags;
      __le16 offset;
      __u8 version;
      __u8 rsvd[9];
    };
    struct cxl_mbox_set_feat_hdr hdr;
  };
  __u8 feat_data[];
`,
  { pack: 1, uses: () => [cxl_mbox_set_feat_hdr] },
);
