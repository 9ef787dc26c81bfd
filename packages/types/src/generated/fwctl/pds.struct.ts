// Generated from Linux 7.3.4 <fwctl/pds.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<fwctl/pds.h>`: 4 bytes. */
export interface fwctl_info_pds extends RecordView<'struct fwctl_info_pds'> {
  uctx_caps: number;
}

export const fwctl_info_pds: Descriptor<fwctl_info_pds> = /* @__PURE__ */ declareStruct(
  'fwctl_info_pds',
  `
  __u32 uctx_caps;
`,
);

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
export interface fwctl_rpc_pds extends RecordView<'struct fwctl_rpc_pds'> {
  get in(): fwctl_rpc_pds$in;
  set in(value: fwctl_rpc_pds$in | Init<fwctl_rpc_pds$in>);
  get out(): fwctl_rpc_pds$out;
  set out(value: fwctl_rpc_pds$out | Init<fwctl_rpc_pds$out>);
}

export const fwctl_rpc_pds: Descriptor<fwctl_rpc_pds> = /* @__PURE__ */ declareStruct(
  'fwctl_rpc_pds',
  `
  struct {
    __u32 op;
    __u32 ep;
    __u32 rsvd;
    __u32 len;
    __u64 payload;
  } in;
  struct {
    __u32 retval;
    __u32 rsvd[2];
    __u32 len;
    __u64 payload;
  } out;
`,
  {
    variants: {
      x86: {
        members: `
  struct aligned(8) {
    __u32 op;
    __u32 ep;
    __u32 rsvd;
    __u32 len;
    __u64 payload;
  } in;
  struct aligned(8) {
    __u32 retval;
    __u32 rsvd[2];
    __u32 len;
    __u64 payload;
  } out;
`,
      },
    },
  },
);
