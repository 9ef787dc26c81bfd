// Generated from Linux 7.3.4 <rdma/mlx5_user_ioctl_verbs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<rdma/mlx5_user_ioctl_verbs.h>`: 8 bytes. */
export interface mlx5_ib_uapi_devx_async_cmd_hdr
  extends RecordView<'struct mlx5_ib_uapi_devx_async_cmd_hdr'> {
  get wr_id(): bigint;
  set wr_id(value: Integer);
  get out_data(): Uint8Array;
  set out_data(value: Bytes);
}

export const mlx5_ib_uapi_devx_async_cmd_hdr: Descriptor<mlx5_ib_uapi_devx_async_cmd_hdr> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_uapi_devx_async_cmd_hdr',
    `
  __u64 wr_id;
  __u8 out_data[];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx5_user_ioctl_verbs.h>`: 8 bytes. */
export interface mlx5_ib_uapi_devx_async_event_hdr
  extends RecordView<'struct mlx5_ib_uapi_devx_async_event_hdr'> {
  get cookie(): bigint;
  set cookie(value: Integer);
  get out_data(): Uint8Array;
  set out_data(value: Bytes);
}

export const mlx5_ib_uapi_devx_async_event_hdr: Descriptor<mlx5_ib_uapi_devx_async_event_hdr> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_uapi_devx_async_event_hdr',
    `
  __u64 cookie;
  __u8 out_data[];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mlx5_user_ioctl_verbs.h>`: 40 bytes. */
export interface mlx5_ib_uapi_query_port extends RecordView<'struct mlx5_ib_uapi_query_port'> {
  get flags(): bigint;
  set flags(value: Integer);
  vport: number;
  vport_vhca_id: number;
  esw_owner_vhca_id: number;
  rsvd0: number;
  get vport_steering_icm_rx(): bigint;
  set vport_steering_icm_rx(value: Integer);
  get vport_steering_icm_tx(): bigint;
  set vport_steering_icm_tx(value: Integer);
  get reg_c0(): mlx5_ib_uapi_reg;
  set reg_c0(value: mlx5_ib_uapi_reg | Init<mlx5_ib_uapi_reg>);
}

export const mlx5_ib_uapi_query_port: Descriptor<mlx5_ib_uapi_query_port> =
  /* @__PURE__ */ declareStruct(
    'mlx5_ib_uapi_query_port',
    `
  __u64 flags;
  __u16 vport;
  __u16 vport_vhca_id;
  __u16 esw_owner_vhca_id;
  __u16 rsvd0;
  __u64 vport_steering_icm_rx;
  __u64 vport_steering_icm_tx;
  struct mlx5_ib_uapi_reg reg_c0;
`,
    { variants: { x86: { align: 8 } }, uses: () => [mlx5_ib_uapi_reg] },
  );

/** `<rdma/mlx5_user_ioctl_verbs.h>`: 8 bytes. */
export interface mlx5_ib_uapi_reg extends RecordView<'struct mlx5_ib_uapi_reg'> {
  value: number;
  mask: number;
}

export const mlx5_ib_uapi_reg: Descriptor<mlx5_ib_uapi_reg> = /* @__PURE__ */ declareStruct(
  'mlx5_ib_uapi_reg',
  `
  __u32 value;
  __u32 mask;
`,
);
