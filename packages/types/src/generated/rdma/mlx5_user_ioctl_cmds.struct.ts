// Generated from Linux 7.3.4 <rdma/mlx5_user_ioctl_cmds.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<rdma/mlx5_user_ioctl_cmds.h>`: 640 bytes. */
export interface mlx5_ib_match_params extends RecordView<'struct mlx5_ib_match_params'> {
  get match_params(): Uint32Array;
  set match_params(value: Iterable<Integer>);
}

export const mlx5_ib_match_params: Descriptor<mlx5_ib_match_params> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_match_params',
  `
  __u32 match_params[160];
`,
);
