// Generated from Linux 7.3.4 <linux/qnxtypes.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/qnxtypes.h>`: 8 bytes. */
  interface qnx4_xtnt_t extends RecordView<'struct qnx4_xtnt_t'> {
    xtnt_blk: number;
    xtnt_size: number;
  }
}

export const struct: {
  readonly qnx4_xtnt_t: Descriptor<struct.qnx4_xtnt_t>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qnx4_xtnt_t": "__le32 xtnt_blk;__le32 xtnt_size;"
}`),
);

export type qnx4_ftype_t = number;
export type qnx4_mgid_t = number;
export type qnx4_mode_t = number;
export type qnx4_muid_t = number;
export type qnx4_nlink_t = number;
export type qnx4_nxtnt_t = number;
export type qnx4_off_t = number;
export type qnx4_xtnt_t = struct.qnx4_xtnt_t;
export const qnx4_xtnt_t: typeof struct.qnx4_xtnt_t = struct.qnx4_xtnt_t;
