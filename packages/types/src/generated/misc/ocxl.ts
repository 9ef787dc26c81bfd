// Generated from Linux 7.3.4 <misc/ocxl.h> by "pnpm generate". Do not edit.
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
  | 'OCXL_IOCTL_ATTACH'
  | 'OCXL_IOCTL_ENABLE_P9_WAIT'
  | 'OCXL_IOCTL_GET_FEATURES'
  | 'OCXL_IOCTL_GET_METADATA'
  | 'OCXL_IOCTL_IRQ_ALLOC'
  | 'OCXL_IOCTL_IRQ_FREE'
  | 'OCXL_IOCTL_IRQ_SET_FD'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    OCXL_IOCTL_ATTACH: 1075890704,
    OCXL_IOCTL_ENABLE_P9_WAIT: 2149632533,
    OCXL_IOCTL_GET_FEATURES: 2149632534,
    OCXL_IOCTL_GET_METADATA: 2155923988,
    OCXL_IOCTL_IRQ_ALLOC: 2148059665,
    OCXL_IOCTL_IRQ_FREE: 1074317842,
    OCXL_IOCTL_IRQ_SET_FD: 1074842131,
  },
);

export const OCXL_IOCTL_ATTACH: number = /* @__PURE__ */ requestHere(1075890704),
  OCXL_IOCTL_ENABLE_P9_WAIT: number = /* @__PURE__ */ requestHere(2149632533),
  OCXL_IOCTL_GET_FEATURES: number = /* @__PURE__ */ requestHere(2149632534),
  OCXL_IOCTL_GET_METADATA: number = /* @__PURE__ */ requestHere(2155923988),
  OCXL_IOCTL_IRQ_ALLOC: number = /* @__PURE__ */ requestHere(2148059665),
  OCXL_IOCTL_IRQ_FREE: number = /* @__PURE__ */ requestHere(1074317842),
  OCXL_IOCTL_IRQ_SET_FD: number = /* @__PURE__ */ requestHere(1074842131);
export const OCXL_AFU_EVENT_XSL_FAULT_ERROR = 0,
  OCXL_IOCTL_FEATURES_FLAGS0_P9_WAIT = 1,
  OCXL_KERNEL_EVENT_FLAG_LAST = 1,
  OCXL_MAGIC = 202;
export declare namespace struct {
  /** `<misc/ocxl.h>`: 32 bytes. */
  interface ocxl_ioctl_attach extends RecordView<'struct ocxl_ioctl_attach'> {
    get amr(): bigint;
    set amr(value: Integer);
    get reserved1(): bigint;
    set reserved1(value: Integer);
    get reserved2(): bigint;
    set reserved2(value: Integer);
    get reserved3(): bigint;
    set reserved3(value: Integer);
  }

  /** `<misc/ocxl.h>`: 32 bytes. */
  interface ocxl_ioctl_features extends RecordView<'struct ocxl_ioctl_features'> {
    get flags(): BigUint64Array;
    set flags(value: Iterable<Integer>);
  }

  /** `<misc/ocxl.h>`: 16 bytes. */
  interface ocxl_ioctl_irq_fd extends RecordView<'struct ocxl_ioctl_irq_fd'> {
    get irq_offset(): bigint;
    set irq_offset(value: Integer);
    eventfd: number;
    reserved: number;
  }

  /** `<misc/ocxl.h>`: 128 bytes. */
  interface ocxl_ioctl_metadata extends RecordView<'struct ocxl_ioctl_metadata'> {
    version: number;
    afu_version_major: number;
    afu_version_minor: number;
    pasid: number;
    get pp_mmio_size(): bigint;
    set pp_mmio_size(value: Integer);
    get global_mmio_size(): bigint;
    set global_mmio_size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<misc/ocxl.h>`: 32 bytes. */
  interface ocxl_ioctl_p9_wait extends RecordView<'struct ocxl_ioctl_p9_wait'> {
    thread_id: number;
    reserved1: number;
    reserved2: number;
    get reserved3(): BigUint64Array;
    set reserved3(value: Iterable<Integer>);
  }

  /** `<misc/ocxl.h>`: 8 bytes. */
  interface ocxl_kernel_event_header extends RecordView<'struct ocxl_kernel_event_header'> {
    type: number;
    flags: number;
    reserved: number;
  }

  /** `<misc/ocxl.h>`: 32 bytes. */
  interface ocxl_kernel_event_xsl_fault_error
    extends RecordView<'struct ocxl_kernel_event_xsl_fault_error'> {
    get addr(): bigint;
    set addr(value: Integer);
    get dsisr(): bigint;
    set dsisr(value: Integer);
    get count(): bigint;
    set count(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
  }
}

export const struct: {
  readonly ocxl_ioctl_attach: Descriptor<struct.ocxl_ioctl_attach>;
  readonly ocxl_ioctl_features: Descriptor<struct.ocxl_ioctl_features>;
  readonly ocxl_ioctl_irq_fd: Descriptor<struct.ocxl_ioctl_irq_fd>;
  readonly ocxl_ioctl_metadata: Descriptor<struct.ocxl_ioctl_metadata>;
  readonly ocxl_ioctl_p9_wait: Descriptor<struct.ocxl_ioctl_p9_wait>;
  readonly ocxl_kernel_event_header: Descriptor<struct.ocxl_kernel_event_header>;
  readonly ocxl_kernel_event_xsl_fault_error: Descriptor<struct.ocxl_kernel_event_xsl_fault_error>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ocxl_ioctl_attach": "__u64 amr;__u64 reserved1;__u64 reserved2;__u64 reserved3;",
"ocxl_ioctl_features": "__u64 flags[4];",
"ocxl_ioctl_irq_fd": "__u64 irq_offset;__s32 eventfd;__u32 reserved;",
"ocxl_ioctl_metadata": "__u16 version;__u8 afu_version_major;__u8 afu_version_minor;__u32 pasid;__u64 pp_mmio_size;__u64 global_mmio_size;__u64 reserved[13];",
"ocxl_ioctl_p9_wait": "__u16 thread_id;__u16 reserved1;__u32 reserved2;__u64 reserved3[3];",
"ocxl_kernel_event_header": "__u16 type;__u16 flags;__u32 reserved;",
"ocxl_kernel_event_xsl_fault_error": "__u64 addr;__u64 dsisr;__u64 count;__u64 reserved;"
}`),
);
