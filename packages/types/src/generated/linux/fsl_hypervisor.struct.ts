// Generated from Linux 7.3.4 <linux/fsl_hypervisor.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/fsl_hypervisor.h>`: 8 bytes. */
export interface fsl_hv_ioctl_doorbell extends RecordView<'struct fsl_hv_ioctl_doorbell'> {
  ret: number;
  doorbell: number;
}

export const fsl_hv_ioctl_doorbell: Descriptor<fsl_hv_ioctl_doorbell> =
  /* @__PURE__ */ declareStruct(
    'fsl_hv_ioctl_doorbell',
    `
  __u32 ret;
  __u32 doorbell;
`,
  );

/** `<linux/fsl_hypervisor.h>`: 40 bytes. */
export interface fsl_hv_ioctl_memcpy extends RecordView<'struct fsl_hv_ioctl_memcpy'> {
  ret: number;
  source: number;
  target: number;
  reserved: number;
  get local_vaddr(): bigint;
  set local_vaddr(value: Integer);
  get remote_paddr(): bigint;
  set remote_paddr(value: Integer);
  get count(): bigint;
  set count(value: Integer);
}

export const fsl_hv_ioctl_memcpy: Descriptor<fsl_hv_ioctl_memcpy> = /* @__PURE__ */ declareStruct(
  'fsl_hv_ioctl_memcpy',
  `
  __u32 ret;
  __u32 source;
  __u32 target;
  __u32 reserved;
  __u64 local_vaddr;
  __u64 remote_paddr;
  __u64 count;
`,
);

/** `<linux/fsl_hypervisor.h>`: 40 bytes. */
export interface fsl_hv_ioctl_prop extends RecordView<'struct fsl_hv_ioctl_prop'> {
  ret: number;
  handle: number;
  get path(): bigint;
  set path(value: Integer);
  get propname(): bigint;
  set propname(value: Integer);
  get propval(): bigint;
  set propval(value: Integer);
  proplen: number;
  reserved: number;
}

export const fsl_hv_ioctl_prop: Descriptor<fsl_hv_ioctl_prop> = /* @__PURE__ */ declareStruct(
  'fsl_hv_ioctl_prop',
  `
  __u32 ret;
  __u32 handle;
  __u64 path;
  __u64 propname;
  __u64 propval;
  __u32 proplen;
  __u32 reserved;
`,
);

/** `<linux/fsl_hypervisor.h>`: 8 bytes. */
export interface fsl_hv_ioctl_restart extends RecordView<'struct fsl_hv_ioctl_restart'> {
  ret: number;
  partition: number;
}

export const fsl_hv_ioctl_restart: Descriptor<fsl_hv_ioctl_restart> = /* @__PURE__ */ declareStruct(
  'fsl_hv_ioctl_restart',
  `
  __u32 ret;
  __u32 partition;
`,
);

/** `<linux/fsl_hypervisor.h>`: 16 bytes. */
export interface fsl_hv_ioctl_start extends RecordView<'struct fsl_hv_ioctl_start'> {
  ret: number;
  partition: number;
  entry_point: number;
  load: number;
}

export const fsl_hv_ioctl_start: Descriptor<fsl_hv_ioctl_start> = /* @__PURE__ */ declareStruct(
  'fsl_hv_ioctl_start',
  `
  __u32 ret;
  __u32 partition;
  __u32 entry_point;
  __u32 load;
`,
);

/** `<linux/fsl_hypervisor.h>`: 12 bytes. */
export interface fsl_hv_ioctl_status extends RecordView<'struct fsl_hv_ioctl_status'> {
  ret: number;
  partition: number;
  status: number;
}

export const fsl_hv_ioctl_status: Descriptor<fsl_hv_ioctl_status> = /* @__PURE__ */ declareStruct(
  'fsl_hv_ioctl_status',
  `
  __u32 ret;
  __u32 partition;
  __u32 status;
`,
);

/** `<linux/fsl_hypervisor.h>`: 8 bytes. */
export interface fsl_hv_ioctl_stop extends RecordView<'struct fsl_hv_ioctl_stop'> {
  ret: number;
  partition: number;
}

export const fsl_hv_ioctl_stop: Descriptor<fsl_hv_ioctl_stop> = /* @__PURE__ */ declareStruct(
  'fsl_hv_ioctl_stop',
  `
  __u32 ret;
  __u32 partition;
`,
);
