// Generated from Linux 7.3.4 <fwctl/bnxt.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const FWCTL_BNXT_DMA_COMMANDS = 3,
  FWCTL_BNXT_INLINE_COMMANDS = 0,
  FWCTL_BNXT_MAX_DMABUF = 65536,
  FWCTL_BNXT_QUERY_COMMANDS = 1,
  FWCTL_BNXT_SEND_COMMANDS = 2;
export declare namespace struct {
  /** `<fwctl/bnxt.h>`: 4 bytes. */
  interface fwctl_info_bnxt extends RecordView<'struct fwctl_info_bnxt'> {
    uctx_caps: number;
  }
}

export const struct: {
  readonly fwctl_info_bnxt: Descriptor<struct.fwctl_info_bnxt>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fwctl_info_bnxt": "__u32 uctx_caps;"
}`),
);
