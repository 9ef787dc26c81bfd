// Generated from Linux 7.3.4 <scsi/fc/fc_ns.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<scsi/fc/fc_ns.h>`: 4 bytes. */
export interface fc_gid_pn_resp extends RecordView<'struct fc_gid_pn_resp'> {
  fp_resvd: number;
  get fp_fid(): Uint8Array;
  set fp_fid(value: Bytes);
}

export const fc_gid_pn_resp: Descriptor<fc_gid_pn_resp> = /* @__PURE__ */ declareStruct(
  'fc_gid_pn_resp',
  `
  __u8 fp_resvd;
  __u8 fp_fid[3];
`,
);

/** `<scsi/fc/fc_ns.h>`: 16 bytes. */
export interface fc_gpn_ft_resp extends RecordView<'struct fc_gpn_ft_resp'> {
  fp_flags: number;
  get fp_fid(): Uint8Array;
  set fp_fid(value: Bytes);
  fp_resvd: number;
  get fp_wwpn(): bigint;
  set fp_wwpn(value: Integer);
}

export const fc_gpn_ft_resp: Descriptor<fc_gpn_ft_resp> = /* @__PURE__ */ declareStruct(
  'fc_gpn_ft_resp',
  `
  __u8 fp_flags;
  __u8 fp_fid[3];
  __be32 fp_resvd;
  __be64 fp_wwpn;
`,
);

/** `<scsi/fc/fc_ns.h>`: 1 bytes. */
export interface fc_gspn_resp extends RecordView<'struct fc_gspn_resp'> {
  fp_name_len: number;
  get fp_name(): Uint8Array;
  set fp_name(value: Bytes);
}

export const fc_gspn_resp: Descriptor<fc_gspn_resp> = /* @__PURE__ */ declareStruct(
  'fc_gspn_resp',
  `
  __u8 fp_name_len;
  char fp_name[];
`,
);

/** `<scsi/fc/fc_ns.h>`: 128 bytes. */
export interface fc_ns_ff extends RecordView<'struct fc_ns_ff'> {
  get fd_feat(): Elements<number>;
  set fd_feat(value: Iterable<number>);
}

export const fc_ns_ff: Descriptor<fc_ns_ff> = /* @__PURE__ */ declareStruct(
  'fc_ns_ff',
  `
  __be32 fd_feat[32];
`,
);

/** `<scsi/fc/fc_ns.h>`: 4 bytes. */
export interface fc_ns_fid extends RecordView<'struct fc_ns_fid'> {
  fp_flags: number;
  get fp_fid(): Uint8Array;
  set fp_fid(value: Bytes);
}

export const fc_ns_fid: Descriptor<fc_ns_fid> = /* @__PURE__ */ declareStruct(
  'fc_ns_fid',
  `
  __u8 fp_flags;
  __u8 fp_fid[3];
`,
);

/** `<scsi/fc/fc_ns.h>`: 32 bytes. */
export interface fc_ns_fts extends RecordView<'struct fc_ns_fts'> {
  get ff_type_map(): Elements<number>;
  set ff_type_map(value: Iterable<number>);
}

export const fc_ns_fts: Descriptor<fc_ns_fts> = /* @__PURE__ */ declareStruct(
  'fc_ns_fts',
  `
  __be32 ff_type_map[8];
`,
);

/** `<scsi/fc/fc_ns.h>`: 4 bytes. */
export interface fc_ns_gid_ft extends RecordView<'struct fc_ns_gid_ft'> {
  fn_resvd: number;
  fn_domain_id_scope: number;
  fn_area_id_scope: number;
  fn_fc4_type: number;
}

export const fc_ns_gid_ft: Descriptor<fc_ns_gid_ft> = /* @__PURE__ */ declareStruct(
  'fc_ns_gid_ft',
  `
  __u8 fn_resvd;
  __u8 fn_domain_id_scope;
  __u8 fn_area_id_scope;
  __u8 fn_fc4_type;
`,
);

/** `<scsi/fc/fc_ns.h>`: 8 bytes. */
export interface fc_ns_gid_pn extends RecordView<'struct fc_ns_gid_pn'> {
  get fn_wwpn(): bigint;
  set fn_wwpn(value: Integer);
}

export const fc_ns_gid_pn: Descriptor<fc_ns_gid_pn> = /* @__PURE__ */ declareStruct(
  'fc_ns_gid_pn',
  `
  __be64 fn_wwpn;
`,
);

/** `<scsi/fc/fc_ns.h>`: 4 bytes. */
export interface fc_ns_gid_pt extends RecordView<'struct fc_ns_gid_pt'> {
  fn_pt_type: number;
  fn_domain_id_scope: number;
  fn_area_id_scope: number;
  fn_resvd: number;
}

export const fc_ns_gid_pt: Descriptor<fc_ns_gid_pt> = /* @__PURE__ */ declareStruct(
  'fc_ns_gid_pt',
  `
  __u8 fn_pt_type;
  __u8 fn_domain_id_scope;
  __u8 fn_area_id_scope;
  __u8 fn_resvd;
`,
);

/** `<scsi/fc/fc_ns.h>`: 1 bytes. */
export interface fc_ns_pt_obj extends RecordView<'struct fc_ns_pt_obj'> {
  pt_type: number;
}

export const fc_ns_pt_obj: Descriptor<fc_ns_pt_obj> = /* @__PURE__ */ declareStruct(
  'fc_ns_pt_obj',
  `
  __u8 pt_type;
`,
);

/** `<scsi/fc/fc_ns.h>`: 8 bytes. */
export interface fc_ns_rff_id extends RecordView<'struct fc_ns_rff_id'> {
  get fr_fid(): fc_ns_fid;
  set fr_fid(value: fc_ns_fid | Init<fc_ns_fid>);
  get fr_resvd(): Uint8Array;
  set fr_resvd(value: Bytes);
  fr_feat: number;
  fr_type: number;
}

export const fc_ns_rff_id: Descriptor<fc_ns_rff_id> = /* @__PURE__ */ declareStruct(
  'fc_ns_rff_id',
  `
  struct fc_ns_fid fr_fid;
  __u8 fr_resvd[2];
  __u8 fr_feat;
  __u8 fr_type;
`,
  { uses: () => [fc_ns_fid] },
);

/** `<scsi/fc/fc_ns.h>`: 36 bytes. */
export interface fc_ns_rft_id extends RecordView<'struct fc_ns_rft_id'> {
  get fr_fid(): fc_ns_fid;
  set fr_fid(value: fc_ns_fid | Init<fc_ns_fid>);
  get fr_fts(): fc_ns_fts;
  set fr_fts(value: fc_ns_fts | Init<fc_ns_fts>);
}

export const fc_ns_rft_id: Descriptor<fc_ns_rft_id> = /* @__PURE__ */ declareStruct(
  'fc_ns_rft_id',
  `
  struct fc_ns_fid fr_fid;
  struct fc_ns_fts fr_fts;
`,
  { uses: () => [fc_ns_fid, fc_ns_fts] },
);

/** `<scsi/fc/fc_ns.h>`: 12 bytes. */
export interface fc_ns_rn_id extends RecordView<'struct fc_ns_rn_id'> {
  get fr_fid(): fc_ns_fid;
  set fr_fid(value: fc_ns_fid | Init<fc_ns_fid>);
  get fr_wwn(): bigint;
  set fr_wwn(value: Integer);
}

export const fc_ns_rn_id: Descriptor<fc_ns_rn_id> = /* @__PURE__ */ declareStruct(
  'fc_ns_rn_id',
  `
  struct fc_ns_fid fr_fid;
  __be64 fr_wwn;
`,
  { pack: 1, uses: () => [fc_ns_fid] },
);

/** `<scsi/fc/fc_ns.h>`: 9 bytes. */
export interface fc_ns_rsnn extends RecordView<'struct fc_ns_rsnn'> {
  get fr_wwn(): bigint;
  set fr_wwn(value: Integer);
  fr_name_len: number;
  get fr_name(): Uint8Array;
  set fr_name(value: Bytes);
}

export const fc_ns_rsnn: Descriptor<fc_ns_rsnn> = /* @__PURE__ */ declareStruct(
  'fc_ns_rsnn',
  `
  __be64 fr_wwn;
  __u8 fr_name_len;
  char fr_name[];
`,
  { pack: 1 },
);

/** `<scsi/fc/fc_ns.h>`: 5 bytes. */
export interface fc_ns_rspn extends RecordView<'struct fc_ns_rspn'> {
  get fr_fid(): fc_ns_fid;
  set fr_fid(value: fc_ns_fid | Init<fc_ns_fid>);
  fr_name_len: number;
  get fr_name(): Uint8Array;
  set fr_name(value: Bytes);
}

export const fc_ns_rspn: Descriptor<fc_ns_rspn> = /* @__PURE__ */ declareStruct(
  'fc_ns_rspn',
  `
  struct fc_ns_fid fr_fid;
  __u8 fr_name_len;
  char fr_name[];
`,
  { uses: () => [fc_ns_fid] },
);
