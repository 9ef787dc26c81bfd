// Generated from Linux 7.3.4 <fwctl/mlx5.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<fwctl/mlx5.h>`: 8 bytes. */
  interface fwctl_info_mlx5 extends RecordView<'struct fwctl_info_mlx5'> {
    uid: number;
    uctx_caps: number;
  }
}

export const struct: {
  readonly fwctl_info_mlx5: Descriptor<struct.fwctl_info_mlx5>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fwctl_info_mlx5": "__u32 uid;__u32 uctx_caps;"
}`),
);
