// Generated from Linux 7.3.4 <scsi/fc/fc_gs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const FC_CT_HDR_LEN = 16,
  FC_CT_REV = 1,
  FC_FST_ALIAS = 248,
  FC_FST_DIR = 252,
  FC_FST_MGMT = 250,
  FC_FST_TIME = 251,
  FC_FS_ACC = 32770,
  FC_FS_EXP_COS = 4,
  FC_FS_EXP_FTNR = 7,
  FC_FS_EXP_NNAM = 3,
  FC_FS_EXP_NONE = 0,
  FC_FS_EXP_PID = 1,
  FC_FS_EXP_PNAM = 2,
  FC_FS_RJT = 32769,
  FC_FS_RJT_BSY = 5,
  FC_FS_RJT_CMD = 1,
  FC_FS_RJT_IUSIZ = 4,
  FC_FS_RJT_LOG = 3,
  FC_FS_RJT_PROTO = 7,
  FC_FS_RJT_UNABL = 9,
  FC_FS_RJT_UNSUP = 11,
  FC_FS_RJT_VER = 2;
export declare namespace struct {
  /** `<scsi/fc/fc_gs.h>`: 16 bytes. */
  interface fc_ct_hdr extends RecordView<'struct fc_ct_hdr'> {
    ct_rev: number;
    get ct_in_id(): Uint8Array;
    set ct_in_id(value: Bytes);
    ct_fs_type: number;
    ct_fs_subtype: number;
    ct_options: number;
    _ct_resvd1: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ct_cmd: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ct_mr_size: number;
    _ct_resvd2: number;
    ct_reason: number;
    ct_explan: number;
    ct_vendor: number;
  }
}

export const struct: {
  readonly fc_ct_hdr: Descriptor<struct.fc_ct_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fc_ct_hdr": "__u8 ct_rev;__u8 ct_in_id[3];__u8 ct_fs_type;__u8 ct_fs_subtype;__u8 ct_options;__u8 _ct_resvd1;__be16 ct_cmd;__be16 ct_mr_size;__u8 _ct_resvd2;__u8 ct_reason;__u8 ct_explan;__u8 ct_vendor;"
}`),
);
