// Generated from Linux 7.3.4 <drm/rocket_accel.h> by "pnpm generate". Do not edit.
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
export const perArch: Requests<
  'DRM_IOCTL_ROCKET_FINI_BO' | 'DRM_IOCTL_ROCKET_PREP_BO' | 'DRM_IOCTL_ROCKET_SUBMIT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_ROCKET_FINI_BO: 1074291779,
    DRM_IOCTL_ROCKET_PREP_BO: 1074816066,
    DRM_IOCTL_ROCKET_SUBMIT: 1075340353,
  },
);

export const DRM_IOCTL_ROCKET_FINI_BO: number = /* @__PURE__ */ requestHere(1074291779),
  DRM_IOCTL_ROCKET_PREP_BO: number = /* @__PURE__ */ requestHere(1074816066),
  DRM_IOCTL_ROCKET_SUBMIT: number = /* @__PURE__ */ requestHere(1075340353);
export const DRM_IOCTL_ROCKET_CREATE_BO = 3222824000,
  DRM_ROCKET_CREATE_BO = 0,
  DRM_ROCKET_FINI_BO = 3,
  DRM_ROCKET_PREP_BO = 2,
  DRM_ROCKET_SUBMIT = 1;
export declare namespace struct {
  /** `<drm/rocket_accel.h>`: 24 bytes. */
  interface drm_rocket_create_bo extends RecordView<'struct drm_rocket_create_bo'> {
    size: number;
    handle: number;
    get dma_address(): bigint;
    set dma_address(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/rocket_accel.h>`: 8 bytes. */
  interface drm_rocket_fini_bo extends RecordView<'struct drm_rocket_fini_bo'> {
    handle: number;
    reserved: number;
  }

  /** `<drm/rocket_accel.h>`: 40 bytes. */
  interface drm_rocket_job extends RecordView<'struct drm_rocket_job'> {
    get tasks(): bigint;
    set tasks(value: Integer);
    get in_bo_handles(): bigint;
    set in_bo_handles(value: Integer);
    get out_bo_handles(): bigint;
    set out_bo_handles(value: Integer);
    task_count: number;
    task_struct_size: number;
    in_bo_handle_count: number;
    out_bo_handle_count: number;
  }

  /** `<drm/rocket_accel.h>`: 16 bytes. */
  interface drm_rocket_prep_bo extends RecordView<'struct drm_rocket_prep_bo'> {
    handle: number;
    reserved: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  /** `<drm/rocket_accel.h>`: 24 bytes. */
  interface drm_rocket_submit extends RecordView<'struct drm_rocket_submit'> {
    get jobs(): bigint;
    set jobs(value: Integer);
    job_count: number;
    job_struct_size: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  /** `<drm/rocket_accel.h>`: 8 bytes. */
  interface drm_rocket_task extends RecordView<'struct drm_rocket_task'> {
    regcmd: number;
    regcmd_count: number;
  }
}

export const struct: {
  readonly drm_rocket_create_bo: Descriptor<struct.drm_rocket_create_bo>;
  readonly drm_rocket_fini_bo: Descriptor<struct.drm_rocket_fini_bo>;
  readonly drm_rocket_job: Descriptor<struct.drm_rocket_job>;
  readonly drm_rocket_prep_bo: Descriptor<struct.drm_rocket_prep_bo>;
  readonly drm_rocket_submit: Descriptor<struct.drm_rocket_submit>;
  readonly drm_rocket_task: Descriptor<struct.drm_rocket_task>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_rocket_create_bo": "__u32 size;__u32 handle;__u64 dma_address;__u64 offset;",
"drm_rocket_fini_bo": "__u32 handle;__u32 reserved;",
"drm_rocket_job": "__u64 tasks;__u64 in_bo_handles;__u64 out_bo_handles;__u32 task_count;__u32 task_struct_size;__u32 in_bo_handle_count;__u32 out_bo_handle_count;",
"drm_rocket_prep_bo": "__u32 handle;__u32 reserved;__s64 timeout_ns;",
"drm_rocket_submit": "__u64 jobs;__u32 job_count;__u32 job_struct_size;__u64 reserved;",
"drm_rocket_task": "__u32 regcmd;__u32 regcmd_count;"
}`),
);
