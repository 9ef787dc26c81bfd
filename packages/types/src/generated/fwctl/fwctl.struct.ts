// Generated from Linux 7.3.4 <fwctl/fwctl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<fwctl/fwctl.h>`: 24 bytes. */
export interface fwctl_info extends RecordView<'struct fwctl_info'> {
  size: number;
  flags: number;
  out_device_type: number;
  device_data_len: number;
  get out_device_data(): bigint;
  set out_device_data(value: Integer);
}

export const fwctl_info: Descriptor<fwctl_info> = /* @__PURE__ */ declareStruct(
  'fwctl_info',
  `
  __u32 size;
  __u32 flags;
  __u32 out_device_type;
  __u32 device_data_len;
  __u64 out_device_data;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<fwctl/fwctl.h>`: 32 bytes. */
export interface fwctl_rpc extends RecordView<'struct fwctl_rpc'> {
  size: number;
  scope: number;
  in_len: number;
  out_len: number;
  get in(): bigint;
  set in(value: Integer);
  get out(): bigint;
  set out(value: Integer);
}

export const fwctl_rpc: Descriptor<fwctl_rpc> = /* @__PURE__ */ declareStruct(
  'fwctl_rpc',
  `
  __u32 size;
  __u32 scope;
  __u32 in_len;
  __u32 out_len;
  __u64 in;
  __u64 out;
`,
  { variants: { x86: { align: 8 } } },
);
