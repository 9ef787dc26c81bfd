// Generated from Linux 7.3.4 <linux/fsl_hypervisor.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const FSL_HV_IOCTL_DOORBELL = 3221794566,
  FSL_HV_IOCTL_GETPROP = 3223891719,
  FSL_HV_IOCTL_MEMCPY = 3223891717,
  FSL_HV_IOCTL_PARTITION_GET_STATUS = 3222056706,
  FSL_HV_IOCTL_PARTITION_RESTART = 3221794561,
  FSL_HV_IOCTL_PARTITION_START = 3222318851,
  FSL_HV_IOCTL_PARTITION_STOP = 3221794564,
  FSL_HV_IOCTL_SETPROP = 3223891720,
  FSL_HV_IOCTL_TYPE = 175;
export declare namespace struct {
  /** `<linux/fsl_hypervisor.h>`: 8 bytes. */
  interface fsl_hv_ioctl_doorbell extends RecordView<'struct fsl_hv_ioctl_doorbell'> {
    ret: number;
    doorbell: number;
  }

  /** `<linux/fsl_hypervisor.h>`: 40 bytes. */
  interface fsl_hv_ioctl_memcpy extends RecordView<'struct fsl_hv_ioctl_memcpy'> {
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

  /** `<linux/fsl_hypervisor.h>`: 40 bytes. */
  interface fsl_hv_ioctl_prop extends RecordView<'struct fsl_hv_ioctl_prop'> {
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

  /** `<linux/fsl_hypervisor.h>`: 8 bytes. */
  interface fsl_hv_ioctl_restart extends RecordView<'struct fsl_hv_ioctl_restart'> {
    ret: number;
    partition: number;
  }

  /** `<linux/fsl_hypervisor.h>`: 16 bytes. */
  interface fsl_hv_ioctl_start extends RecordView<'struct fsl_hv_ioctl_start'> {
    ret: number;
    partition: number;
    entry_point: number;
    load: number;
  }

  /** `<linux/fsl_hypervisor.h>`: 12 bytes. */
  interface fsl_hv_ioctl_status extends RecordView<'struct fsl_hv_ioctl_status'> {
    ret: number;
    partition: number;
    status: number;
  }

  /** `<linux/fsl_hypervisor.h>`: 8 bytes. */
  interface fsl_hv_ioctl_stop extends RecordView<'struct fsl_hv_ioctl_stop'> {
    ret: number;
    partition: number;
  }
}

export const struct: {
  readonly fsl_hv_ioctl_doorbell: Descriptor<struct.fsl_hv_ioctl_doorbell>;
  readonly fsl_hv_ioctl_memcpy: Descriptor<struct.fsl_hv_ioctl_memcpy>;
  readonly fsl_hv_ioctl_prop: Descriptor<struct.fsl_hv_ioctl_prop>;
  readonly fsl_hv_ioctl_restart: Descriptor<struct.fsl_hv_ioctl_restart>;
  readonly fsl_hv_ioctl_start: Descriptor<struct.fsl_hv_ioctl_start>;
  readonly fsl_hv_ioctl_status: Descriptor<struct.fsl_hv_ioctl_status>;
  readonly fsl_hv_ioctl_stop: Descriptor<struct.fsl_hv_ioctl_stop>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fsl_hv_ioctl_doorbell": "__u32 ret;__u32 doorbell;",
"fsl_hv_ioctl_memcpy": "__u32 ret;__u32 source;__u32 target;__u32 reserved;__u64 local_vaddr;__u64 remote_paddr;__u64 count;",
"fsl_hv_ioctl_prop": "__u32 ret;__u32 handle;__u64 path;__u64 propname;__u64 propval;__u32 proplen;__u32 reserved;",
"fsl_hv_ioctl_restart": "__u32 ret;__u32 partition;",
"fsl_hv_ioctl_start": "__u32 ret;__u32 partition;__u32 entry_point;__u32 load;",
"fsl_hv_ioctl_status": "__u32 ret;__u32 partition;__u32 status;",
"fsl_hv_ioctl_stop": "__u32 ret;__u32 partition;"
}`),
);
