// Generated from Linux 7.3.4 <rdma/mlx5_user_ioctl_verbs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MLX5_IB_UAPI_DEVX_CR_EV_CH_FLAGS_OMIT_DATA = 1,
  MLX5_IB_UAPI_DM_TYPE_ENCAP_SW_ICM = 4,
  MLX5_IB_UAPI_DM_TYPE_HEADER_MODIFY_PATTERN_SW_ICM = 3,
  MLX5_IB_UAPI_DM_TYPE_HEADER_MODIFY_SW_ICM = 2,
  MLX5_IB_UAPI_DM_TYPE_MEMIC = 0,
  MLX5_IB_UAPI_DM_TYPE_STEERING_SW_ICM = 1,
  MLX5_IB_UAPI_FLOW_ACTION_FLAGS_REQUIRE_METADATA = 1,
  MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L2_TO_L2_TUNNEL = 1,
  MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L2_TO_L3_TUNNEL = 3,
  MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L2_TUNNEL_TO_L2 = 0,
  MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L3_TUNNEL_TO_L2 = 2,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_FDB = 2,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_NIC_RX = 0,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_NIC_TX = 1,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_RX = 3,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_TRANSPORT_RX = 5,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_TRANSPORT_TX = 6,
  MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_TX = 4,
  MLX5_IB_UAPI_PP_ALLOC_FLAGS_DEDICATED_INDEX = 1,
  MLX5_IB_UAPI_QUERY_PORT_ESW_OWNER_VHCA_ID = 32,
  MLX5_IB_UAPI_QUERY_PORT_VPORT = 1,
  MLX5_IB_UAPI_QUERY_PORT_VPORT_REG_C0 = 16,
  MLX5_IB_UAPI_QUERY_PORT_VPORT_STEERING_ICM_RX = 4,
  MLX5_IB_UAPI_QUERY_PORT_VPORT_STEERING_ICM_TX = 8,
  MLX5_IB_UAPI_QUERY_PORT_VPORT_VHCA_ID = 2,
  MLX5_IB_UAPI_REG_DMABUF_ACCESS_DATA_DIRECT = 1,
  MLX5_IB_UAPI_UAR_ALLOC_TYPE_BF = 0,
  MLX5_IB_UAPI_UAR_ALLOC_TYPE_NC = 1,
  MLX5_IB_UAPI_VAR_ALLOC_FLAG_TLP = 1;
export declare namespace struct {
  /** `<rdma/mlx5_user_ioctl_verbs.h>`: 8 bytes. */
  interface mlx5_ib_uapi_devx_async_cmd_hdr
    extends RecordView<'struct mlx5_ib_uapi_devx_async_cmd_hdr'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    get out_data(): Uint8Array;
    set out_data(value: Bytes);
  }

  /** `<rdma/mlx5_user_ioctl_verbs.h>`: 8 bytes. */
  interface mlx5_ib_uapi_devx_async_event_hdr
    extends RecordView<'struct mlx5_ib_uapi_devx_async_event_hdr'> {
    get cookie(): bigint;
    set cookie(value: Integer);
    get out_data(): Uint8Array;
    set out_data(value: Bytes);
  }

  /** `<rdma/mlx5_user_ioctl_verbs.h>`: 40 bytes. */
  interface mlx5_ib_uapi_query_port extends RecordView<'struct mlx5_ib_uapi_query_port'> {
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
    get reg_c0(): struct.mlx5_ib_uapi_reg;
    set reg_c0(value: From<struct.mlx5_ib_uapi_reg>);
  }

  /** `<rdma/mlx5_user_ioctl_verbs.h>`: 8 bytes. */
  interface mlx5_ib_uapi_reg extends RecordView<'struct mlx5_ib_uapi_reg'> {
    value: number;
    mask: number;
  }
}

export const struct: {
  readonly mlx5_ib_uapi_devx_async_cmd_hdr: Descriptor<struct.mlx5_ib_uapi_devx_async_cmd_hdr>;
  readonly mlx5_ib_uapi_devx_async_event_hdr: Descriptor<struct.mlx5_ib_uapi_devx_async_event_hdr>;
  readonly mlx5_ib_uapi_query_port: Descriptor<struct.mlx5_ib_uapi_query_port>;
  readonly mlx5_ib_uapi_reg: Descriptor<struct.mlx5_ib_uapi_reg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mlx5_ib_uapi_devx_async_cmd_hdr": ["__u64 wr_id;__u8 out_data[];",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_uapi_devx_async_event_hdr": ["__u64 cookie;__u8 out_data[];",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_uapi_query_port": ["__u64 flags;__u16 vport;__u16 vport_vhca_id;__u16 esw_owner_vhca_id;__u16 rsvd0;__u64 vport_steering_icm_rx;__u64 vport_steering_icm_tx;struct mlx5_ib_uapi_reg reg_c0;",{"variants":{"x86":{"align":8}}}],
"mlx5_ib_uapi_reg": "__u32 value;__u32 mask;"
}`),
);
