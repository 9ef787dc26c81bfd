// Generated from Linux 7.3.4 <fwctl/pds.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PDS_FWCTL_QUERY_CAP = 0,
  PDS_FWCTL_SEND_CAP = 1;
export declare namespace struct {
  /** `<fwctl/pds.h>`: 4 bytes. */
  interface fwctl_info_pds extends RecordView<'struct fwctl_info_pds'> {
    uctx_caps: number;
  }

  interface fwctl_rpc_pds$in extends RecordView<'struct fwctl_rpc_pds.in'> {
    op: number;
    ep: number;
    rsvd: number;
    len: number;
    get payload(): bigint;
    set payload(value: Integer);
  }

  interface fwctl_rpc_pds$out extends RecordView<'struct fwctl_rpc_pds.out'> {
    retval: number;
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
    len: number;
    get payload(): bigint;
    set payload(value: Integer);
  }

  /** `<fwctl/pds.h>`: 48 bytes. */
  interface fwctl_rpc_pds extends RecordView<'struct fwctl_rpc_pds'> {
    get in(): fwctl_rpc_pds$in;
    set in(value: From<fwctl_rpc_pds$in>);
    get out(): fwctl_rpc_pds$out;
    set out(value: From<fwctl_rpc_pds$out>);
  }
}

export const struct: {
  readonly fwctl_info_pds: Descriptor<struct.fwctl_info_pds>;
  readonly fwctl_rpc_pds: Descriptor<struct.fwctl_rpc_pds>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fwctl_info_pds": "__u32 uctx_caps;",
"fwctl_rpc_pds": ["struct {__u32 op;__u32 ep;__u32 rsvd;__u32 len;__u64 payload;} in;struct {__u32 retval;__u32 rsvd[2];__u32 len;__u64 payload;} out;",{"variants":{"x86":{"members":"struct aligned(8) {__u32 op;__u32 ep;__u32 rsvd;__u32 len;__u64 payload;} in;struct aligned(8) {__u32 retval;__u32 rsvd[2];__u32 len;__u64 payload;} out;"}}}]
}`),
);
