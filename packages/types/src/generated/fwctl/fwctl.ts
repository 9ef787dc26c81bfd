// Generated from Linux 7.3.4 <fwctl/fwctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'FWCTL_INFO' | 'FWCTL_RPC'> = /* @__PURE__ */ perArchOf(
  {},
  {
    FWCTL_INFO: 39424,
    FWCTL_RPC: 39425,
  },
);

export const FWCTL_INFO: number = /* @__PURE__ */ requestHere(39424),
  FWCTL_RPC: number = /* @__PURE__ */ requestHere(39425);
export const FWCTL_CMD_BASE = 0,
  FWCTL_CMD_INFO = 0,
  FWCTL_CMD_RPC = 1,
  FWCTL_DEVICE_TYPE_BNXT = 3,
  FWCTL_DEVICE_TYPE_CXL = 2,
  FWCTL_DEVICE_TYPE_ERROR = 0,
  FWCTL_DEVICE_TYPE_MLX5 = 1,
  FWCTL_DEVICE_TYPE_PDS = 4,
  FWCTL_RPC_CONFIGURATION = 0,
  FWCTL_RPC_DEBUG_READ_ONLY = 1,
  FWCTL_RPC_DEBUG_WRITE = 2,
  FWCTL_RPC_DEBUG_WRITE_FULL = 3,
  FWCTL_TYPE = 154;
export declare namespace struct {
  /** `<fwctl/fwctl.h>`: 24 bytes. */
  interface fwctl_info extends RecordView<'struct fwctl_info'> {
    size: number;
    flags: number;
    out_device_type: number;
    device_data_len: number;
    get out_device_data(): bigint;
    set out_device_data(value: Integer);
  }

  /** `<fwctl/fwctl.h>`: 32 bytes. */
  interface fwctl_rpc extends RecordView<'struct fwctl_rpc'> {
    size: number;
    scope: number;
    in_len: number;
    out_len: number;
    get in(): bigint;
    set in(value: Integer);
    get out(): bigint;
    set out(value: Integer);
  }
}

export const struct: {
  readonly fwctl_info: Descriptor<struct.fwctl_info>;
  readonly fwctl_rpc: Descriptor<struct.fwctl_rpc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fwctl_info": ["__u32 size;__u32 flags;__u32 out_device_type;__u32 device_data_len;__u64 out_device_data;",{"variants":{"x86":{"align":8}}}],
"fwctl_rpc": ["__u32 size;__u32 scope;__u32 in_len;__u32 out_len;__u64 in;__u64 out;",{"variants":{"x86":{"align":8}}}]
}`),
);
