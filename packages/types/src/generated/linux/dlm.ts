// Generated from Linux 7.3.4 <linux/dlm.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export const DLM_LSFL_NEWEXCL = 8,
  DLM_LSFL_TIMEWARN = 2,
  DLM_SBF_ALTMODE = 4,
  DLM_SBF_DEMOTED = 1,
  DLM_SBF_VALNOTVALID = 2,
  __DLM_LSFL_RESERVED0 = 16;
export declare namespace struct {
  /** `<linux/dlm.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface dlm_lksb extends RecordView<'struct dlm_lksb', 'sb_lvbptr'> {
    sb_status: number;
    sb_lkid: number;
    sb_flags: number;
    get sb_lvbptr(): number;
    set sb_lvbptr(value: Pointer);
  }
}

export const struct: {
  readonly dlm_lksb: Descriptor<struct.dlm_lksb>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dlm_lksb": "int sb_status;__u32 sb_lkid;char sb_flags;char *sb_lvbptr;"
}`),
);
