// Generated from Linux 7.3.4 <fwctl/mlx5.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<fwctl/mlx5.h>`: 8 bytes. */
export interface fwctl_info_mlx5 extends RecordView<'struct fwctl_info_mlx5'> {
  uid: number;
  uctx_caps: number;
}

export const fwctl_info_mlx5: Descriptor<fwctl_info_mlx5> = /* @__PURE__ */ declareStruct(
  'fwctl_info_mlx5',
  `
  __u32 uid;
  __u32 uctx_caps;
`,
);
