// Generated from Linux 7.3.4 <scsi/fc/fc_ns.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const FC_NS_BPW = 32,
  FC_NS_B_PORT = 133,
  FC_NS_E_PORT = 132,
  FC_NS_FID_LAST = 128,
  FC_NS_FL_PORT = 130,
  FC_NS_FNL_PORT = 3,
  FC_NS_F_PORT = 129,
  FC_NS_GA_NXT = 256,
  FC_NS_GID_FT = 369,
  FC_NS_GID_NN = 305,
  FC_NS_GID_PN = 289,
  FC_NS_GID_PT = 417,
  FC_NS_GI_A = 257,
  FC_NS_GNN_ID = 275,
  FC_NS_GPN_FT = 370,
  FC_NS_GPN_ID = 274,
  FC_NS_GSPN_ID = 280,
  FC_NS_NL_PORT = 2,
  FC_NS_NX_PORT = 127,
  FC_NS_N_PORT = 1,
  FC_NS_RFF_ID = 543,
  FC_NS_RFT_ID = 535,
  FC_NS_RNN_ID = 531,
  FC_NS_RPN_ID = 530,
  FC_NS_RSNN_NN = 569,
  FC_NS_RSPN_ID = 536,
  FC_NS_SUBTYPE = 2,
  FC_NS_TYPES = 256,
  FC_NS_UNID_PORT = 0;
export declare namespace struct {
  /** `<scsi/fc/fc_ns.h>`: 4 bytes. */
  interface fc_gid_pn_resp extends RecordView<'struct fc_gid_pn_resp'> {
    fp_resvd: number;
    get fp_fid(): Uint8Array;
    set fp_fid(value: Bytes);
  }

  /** `<scsi/fc/fc_ns.h>`: 16 bytes. */
  interface fc_gpn_ft_resp extends RecordView<'struct fc_gpn_ft_resp'> {
    fp_flags: number;
    get fp_fid(): Uint8Array;
    set fp_fid(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    fp_resvd: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fp_wwpn(): bigint;
    set fp_wwpn(value: Integer);
  }

  /** `<scsi/fc/fc_ns.h>`: 1 bytes. */
  interface fc_gspn_resp extends RecordView<'struct fc_gspn_resp'> {
    fp_name_len: number;
    get fp_name(): Uint8Array;
    set fp_name(value: Bytes);
  }

  /** `<scsi/fc/fc_ns.h>`: 128 bytes. */
  interface fc_ns_ff extends RecordView<'struct fc_ns_ff'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get fd_feat(): Elements<number>;
    set fd_feat(value: Iterable<number>);
  }

  /** `<scsi/fc/fc_ns.h>`: 4 bytes. */
  interface fc_ns_fid extends RecordView<'struct fc_ns_fid'> {
    fp_flags: number;
    get fp_fid(): Uint8Array;
    set fp_fid(value: Bytes);
  }

  /** `<scsi/fc/fc_ns.h>`: 32 bytes. */
  interface fc_ns_fts extends RecordView<'struct fc_ns_fts'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ff_type_map(): Elements<number>;
    set ff_type_map(value: Iterable<number>);
  }

  /** `<scsi/fc/fc_ns.h>`: 4 bytes. */
  interface fc_ns_gid_ft extends RecordView<'struct fc_ns_gid_ft'> {
    fn_resvd: number;
    fn_domain_id_scope: number;
    fn_area_id_scope: number;
    fn_fc4_type: number;
  }

  /** `<scsi/fc/fc_ns.h>`: 8 bytes. */
  interface fc_ns_gid_pn extends RecordView<'struct fc_ns_gid_pn'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fn_wwpn(): bigint;
    set fn_wwpn(value: Integer);
  }

  /** `<scsi/fc/fc_ns.h>`: 4 bytes. */
  interface fc_ns_gid_pt extends RecordView<'struct fc_ns_gid_pt'> {
    fn_pt_type: number;
    fn_domain_id_scope: number;
    fn_area_id_scope: number;
    fn_resvd: number;
  }

  /** `<scsi/fc/fc_ns.h>`: 1 bytes. */
  interface fc_ns_pt_obj extends RecordView<'struct fc_ns_pt_obj'> {
    pt_type: number;
  }

  /** `<scsi/fc/fc_ns.h>`: 8 bytes. */
  interface fc_ns_rff_id extends RecordView<'struct fc_ns_rff_id'> {
    get fr_fid(): struct.fc_ns_fid;
    set fr_fid(value: From<struct.fc_ns_fid>);
    get fr_resvd(): Uint8Array;
    set fr_resvd(value: Bytes);
    fr_feat: number;
    fr_type: number;
  }

  /** `<scsi/fc/fc_ns.h>`: 36 bytes. */
  interface fc_ns_rft_id extends RecordView<'struct fc_ns_rft_id'> {
    get fr_fid(): struct.fc_ns_fid;
    set fr_fid(value: From<struct.fc_ns_fid>);
    get fr_fts(): struct.fc_ns_fts;
    set fr_fts(value: From<struct.fc_ns_fts>);
  }

  /** `<scsi/fc/fc_ns.h>`: 12 bytes. */
  interface fc_ns_rn_id extends RecordView<'struct fc_ns_rn_id'> {
    get fr_fid(): struct.fc_ns_fid;
    set fr_fid(value: From<struct.fc_ns_fid>);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fr_wwn(): bigint;
    set fr_wwn(value: Integer);
  }

  /** `<scsi/fc/fc_ns.h>`: 9 bytes. */
  interface fc_ns_rsnn extends RecordView<'struct fc_ns_rsnn'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fr_wwn(): bigint;
    set fr_wwn(value: Integer);
    fr_name_len: number;
    get fr_name(): Uint8Array;
    set fr_name(value: Bytes);
  }

  /** `<scsi/fc/fc_ns.h>`: 5 bytes. */
  interface fc_ns_rspn extends RecordView<'struct fc_ns_rspn'> {
    get fr_fid(): struct.fc_ns_fid;
    set fr_fid(value: From<struct.fc_ns_fid>);
    fr_name_len: number;
    get fr_name(): Uint8Array;
    set fr_name(value: Bytes);
  }
}

export const struct: {
  readonly fc_gid_pn_resp: Descriptor<struct.fc_gid_pn_resp>;
  readonly fc_gpn_ft_resp: Descriptor<struct.fc_gpn_ft_resp>;
  readonly fc_gspn_resp: Descriptor<struct.fc_gspn_resp>;
  readonly fc_ns_ff: Descriptor<struct.fc_ns_ff>;
  readonly fc_ns_fid: Descriptor<struct.fc_ns_fid>;
  readonly fc_ns_fts: Descriptor<struct.fc_ns_fts>;
  readonly fc_ns_gid_ft: Descriptor<struct.fc_ns_gid_ft>;
  readonly fc_ns_gid_pn: Descriptor<struct.fc_ns_gid_pn>;
  readonly fc_ns_gid_pt: Descriptor<struct.fc_ns_gid_pt>;
  readonly fc_ns_pt_obj: Descriptor<struct.fc_ns_pt_obj>;
  readonly fc_ns_rff_id: Descriptor<struct.fc_ns_rff_id>;
  readonly fc_ns_rft_id: Descriptor<struct.fc_ns_rft_id>;
  readonly fc_ns_rn_id: Descriptor<struct.fc_ns_rn_id>;
  readonly fc_ns_rsnn: Descriptor<struct.fc_ns_rsnn>;
  readonly fc_ns_rspn: Descriptor<struct.fc_ns_rspn>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fc_gid_pn_resp": "__u8 fp_resvd;__u8 fp_fid[3];",
"fc_gpn_ft_resp": "__u8 fp_flags;__u8 fp_fid[3];__be32 fp_resvd;__be64 fp_wwpn;",
"fc_gspn_resp": "__u8 fp_name_len;char fp_name[];",
"fc_ns_ff": "__be32 fd_feat[32];",
"fc_ns_fid": "__u8 fp_flags;__u8 fp_fid[3];",
"fc_ns_fts": "__be32 ff_type_map[8];",
"fc_ns_gid_ft": "__u8 fn_resvd;__u8 fn_domain_id_scope;__u8 fn_area_id_scope;__u8 fn_fc4_type;",
"fc_ns_gid_pn": "__be64 fn_wwpn;",
"fc_ns_gid_pt": "__u8 fn_pt_type;__u8 fn_domain_id_scope;__u8 fn_area_id_scope;__u8 fn_resvd;",
"fc_ns_pt_obj": "__u8 pt_type;",
"fc_ns_rff_id": "struct fc_ns_fid fr_fid;__u8 fr_resvd[2];__u8 fr_feat;__u8 fr_type;",
"fc_ns_rft_id": "struct fc_ns_fid fr_fid;struct fc_ns_fts fr_fts;",
"fc_ns_rn_id": ["struct fc_ns_fid fr_fid;__be64 fr_wwn;",{"pack":1}],
"fc_ns_rsnn": ["__be64 fr_wwn;__u8 fr_name_len;char fr_name[];",{"pack":1}],
"fc_ns_rspn": "struct fc_ns_fid fr_fid;__u8 fr_name_len;char fr_name[];"
}`),
);
