// Generated from Linux 7.3.4 <xen/privcmd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOCTL_PRIVCMD_DM_OP: PerArch<1069061, 544773, 544773, undefined, 1069061>;
  readonly IOCTL_PRIVCMD_MMAP: PerArch<1069058, 806914, 806914, undefined, 1069058>;
  readonly IOCTL_PRIVCMD_MMAPBATCH: PerArch<1593347, 1331203, 1593347, undefined, 1593347>;
  readonly IOCTL_PRIVCMD_MMAPBATCH_V2: PerArch<2117636, 1593348, 1593348, undefined, 2117636>;
} & OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'aarch64',
  {
    IOCTL_PRIVCMD_HYPERCALL: 3166208;
    IOCTL_PRIVCMD_IOEVENTFD: 1076908041;
    IOCTL_PRIVCMD_IRQFD: 1075335176;
    IOCTL_PRIVCMD_MMAP_RESOURCE: 2117639;
    IOCTL_PRIVCMD_PCIDEV_GET_GSI: 544778;
    IOCTL_PRIVCMD_RESTRICT: 151558;
    PRIVCMD_IOEVENTFD_FLAG_DEASSIGN: 1;
    PRIVCMD_IRQFD_FLAG_DEASSIGN: 1;
    PRIVCMD_MMAPBATCH_MFN_ERROR: 4026531840;
    PRIVCMD_MMAPBATCH_PAGED_ERROR: 2147483648;
  }
> = /* @__PURE__ */ perArchOf(
  {
    IOCTL_PRIVCMD_DM_OP: [1069061, 544773, 544773, undefined, 1069061],
    IOCTL_PRIVCMD_MMAP: [1069058, 806914, 806914, undefined, 1069058],
    IOCTL_PRIVCMD_MMAPBATCH: [1593347, 1331203, 1593347, undefined, 1593347],
    IOCTL_PRIVCMD_MMAPBATCH_V2: [2117636, 1593348, 1593348, undefined, 2117636],
  },
  {},
  {
    'x86_64 x86 arm aarch64': {
      IOCTL_PRIVCMD_HYPERCALL: 3166208,
      IOCTL_PRIVCMD_IOEVENTFD: 1076908041,
      IOCTL_PRIVCMD_IRQFD: 1075335176,
      IOCTL_PRIVCMD_MMAP_RESOURCE: 2117639,
      IOCTL_PRIVCMD_PCIDEV_GET_GSI: 544778,
      IOCTL_PRIVCMD_RESTRICT: 151558,
      PRIVCMD_IOEVENTFD_FLAG_DEASSIGN: 1,
      PRIVCMD_IRQFD_FLAG_DEASSIGN: 1,
      PRIVCMD_MMAPBATCH_MFN_ERROR: 4026531840,
      PRIVCMD_MMAPBATCH_PAGED_ERROR: 2147483648,
    },
  },
);

/** `<xen/privcmd.h>`: 1069061 on x86_64, aarch64; 544773 on x86, arm. */
export const IOCTL_PRIVCMD_DM_OP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_DM_OP,
);
/** `<xen/privcmd.h>`: 3166208 on x86_64, x86, arm, aarch64. */
export const IOCTL_PRIVCMD_HYPERCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_HYPERCALL,
);
/** `<xen/privcmd.h>`: 1076908041 on x86_64, x86, arm, aarch64. */
export const IOCTL_PRIVCMD_IOEVENTFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_IOEVENTFD,
);
/** `<xen/privcmd.h>`: 1075335176 on x86_64, x86, arm, aarch64. */
export const IOCTL_PRIVCMD_IRQFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_IRQFD,
);
/** `<xen/privcmd.h>`: 1069058 on x86_64, aarch64; 806914 on x86, arm. */
export const IOCTL_PRIVCMD_MMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_MMAP,
);
/** `<xen/privcmd.h>`: 1593347 on x86_64, arm, aarch64; 1331203 on x86. */
export const IOCTL_PRIVCMD_MMAPBATCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_MMAPBATCH,
);
/** `<xen/privcmd.h>`: 2117636 on x86_64, aarch64; 1593348 on x86, arm. */
export const IOCTL_PRIVCMD_MMAPBATCH_V2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_MMAPBATCH_V2,
);
/** `<xen/privcmd.h>`: 2117639 on x86_64, x86, arm, aarch64. */
export const IOCTL_PRIVCMD_MMAP_RESOURCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_MMAP_RESOURCE,
);
/** `<xen/privcmd.h>`: 544778 on x86_64, x86, arm, aarch64. */
export const IOCTL_PRIVCMD_PCIDEV_GET_GSI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_PCIDEV_GET_GSI,
);
/** `<xen/privcmd.h>`: 151558 on x86_64, x86, arm, aarch64. */
export const IOCTL_PRIVCMD_RESTRICT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_PRIVCMD_RESTRICT,
);
/** `<xen/privcmd.h>`: 1 on x86_64, x86, arm, aarch64. */
export const PRIVCMD_IOEVENTFD_FLAG_DEASSIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PRIVCMD_IOEVENTFD_FLAG_DEASSIGN,
);
/** `<xen/privcmd.h>`: 1 on x86_64, x86, arm, aarch64. */
export const PRIVCMD_IRQFD_FLAG_DEASSIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PRIVCMD_IRQFD_FLAG_DEASSIGN,
);
/** `<xen/privcmd.h>`: 4026531840 on x86_64, x86, arm, aarch64. */
export const PRIVCMD_MMAPBATCH_MFN_ERROR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PRIVCMD_MMAPBATCH_MFN_ERROR,
);
/** `<xen/privcmd.h>`: 2147483648 on x86_64, x86, arm, aarch64. */
export const PRIVCMD_MMAPBATCH_PAGED_ERROR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PRIVCMD_MMAPBATCH_PAGED_ERROR,
);
export declare namespace struct {
  /** `<xen/privcmd.h>`: 16 bytes on x86_64, aarch64; 8 bytes on x86, arm. */
  interface privcmd_dm_op extends RecordView<'struct privcmd_dm_op', 'ubufs'> {
    dom: number;
    num: number;
    get ubufs(): number;
    set ubufs(value: Pointer);
  }

  /** `<xen/privcmd.h>`: 16 bytes on x86_64, aarch64; 8 bytes on x86, arm. */
  interface privcmd_dm_op_buf extends RecordView<'struct privcmd_dm_op_buf', 'uptr'> {
    get uptr(): number;
    set uptr(value: Pointer);
    size: number;
  }

  /** `<xen/privcmd.h>`: 48 bytes on x86_64, x86, arm, aarch64. */
  interface privcmd_hypercall extends RecordView<'struct privcmd_hypercall'> {
    get op(): bigint;
    set op(value: Integer);
    get arg(): BigUint64Array;
    set arg(value: Iterable<Integer>);
  }

  /** `<xen/privcmd.h>`: 48 bytes on x86_64, x86, arm, aarch64. */
  interface privcmd_ioeventfd extends RecordView<'struct privcmd_ioeventfd'> {
    get ioreq(): bigint;
    set ioreq(value: Integer);
    get ports(): bigint;
    set ports(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    addr_len: number;
    event_fd: number;
    vcpus: number;
    vq: number;
    flags: number;
    dom: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<xen/privcmd.h>`: 24 bytes on x86_64, x86, arm, aarch64. */
  interface privcmd_irqfd extends RecordView<'struct privcmd_irqfd'> {
    get dm_op(): bigint;
    set dm_op(value: Integer);
    size: number;
    fd: number;
    flags: number;
    dom: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<xen/privcmd.h>`: 16 bytes on x86_64, aarch64; 12 bytes on x86, arm. */
  interface privcmd_mmap extends RecordView<'struct privcmd_mmap', 'entry'> {
    num: number;
    dom: number;
    get entry(): number;
    set entry(value: Pointer);
  }

  /** `<xen/privcmd.h>`: 24 bytes on x86_64, x86, arm, aarch64. */
  interface privcmd_mmap_entry extends RecordView<'struct privcmd_mmap_entry'> {
    get va(): bigint;
    set va(value: Integer);
    get mfn(): bigint;
    set mfn(value: Integer);
    get npages(): bigint;
    set npages(value: Integer);
  }

  /** `<xen/privcmd.h>`: 32 bytes on x86_64, x86, arm, aarch64. */
  interface privcmd_mmap_resource extends RecordView<'struct privcmd_mmap_resource'> {
    dom: number;
    type: number;
    id: number;
    idx: number;
    get num(): bigint;
    set num(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<xen/privcmd.h>`: 24 bytes on x86_64, arm, aarch64; 20 bytes on x86. */
  interface privcmd_mmapbatch extends RecordView<'struct privcmd_mmapbatch', 'arr'> {
    num: number;
    dom: number;
    get addr(): bigint;
    set addr(value: Integer);
    get arr(): number;
    set arr(value: Pointer);
  }

  /** `<xen/privcmd.h>`: 32 bytes on x86_64, aarch64; 24 bytes on x86, arm. */
  interface privcmd_mmapbatch_v2 extends RecordView<'struct privcmd_mmapbatch_v2', 'arr' | 'err'> {
    num: number;
    dom: number;
    get addr(): bigint;
    set addr(value: Integer);
    get arr(): number;
    set arr(value: Pointer);
    get err(): number;
    set err(value: Pointer);
  }

  /** `<xen/privcmd.h>`: 8 bytes on x86_64, x86, arm, aarch64. */
  interface privcmd_pcidev_get_gsi extends RecordView<'struct privcmd_pcidev_get_gsi'> {
    sbdf: number;
    gsi: number;
  }
}

export const struct: {
  readonly privcmd_dm_op: Descriptor<struct.privcmd_dm_op, 'x86_64' | 'x86' | 'arm' | 'aarch64'>;
  readonly privcmd_dm_op_buf: Descriptor<
    struct.privcmd_dm_op_buf,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_hypercall: Descriptor<
    struct.privcmd_hypercall,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_ioeventfd: Descriptor<
    struct.privcmd_ioeventfd,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_irqfd: Descriptor<struct.privcmd_irqfd, 'x86_64' | 'x86' | 'arm' | 'aarch64'>;
  readonly privcmd_mmap: Descriptor<struct.privcmd_mmap, 'x86_64' | 'x86' | 'arm' | 'aarch64'>;
  readonly privcmd_mmap_entry: Descriptor<
    struct.privcmd_mmap_entry,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_mmap_resource: Descriptor<
    struct.privcmd_mmap_resource,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_mmapbatch: Descriptor<
    struct.privcmd_mmapbatch,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_mmapbatch_v2: Descriptor<
    struct.privcmd_mmapbatch_v2,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly privcmd_pcidev_get_gsi: Descriptor<
    struct.privcmd_pcidev_get_gsi,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"privcmd_dm_op": ["uint16_t dom;__u16 num;const struct privcmd_dm_op_buf *ubufs;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_dm_op_buf": ["void *uptr;unsigned long size;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_hypercall": ["__u64 op;__u64 arg[5];",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_ioeventfd": ["__u64 ioreq;__u64 ports;__u64 addr;__u32 addr_len;__u32 event_fd;__u32 vcpus;__u32 vq;__u32 flags;uint16_t dom;__u8 pad[2];",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_irqfd": ["__u64 dm_op;__u32 size;__u32 fd;__u32 flags;uint16_t dom;__u8 pad[2];",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_mmap": ["int num;uint16_t dom;struct privcmd_mmap_entry *entry;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_mmap_entry": ["__u64 va;__u64 mfn;__u64 npages;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_mmap_resource": ["uint16_t dom;__u32 type;__u32 id;__u32 idx;__u64 num;__u64 addr;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_mmapbatch": ["int num;uint16_t dom;__u64 addr;xen_pfn_t *arr;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_mmapbatch_v2": ["unsigned int num;uint16_t dom;__u64 addr;const xen_pfn_t *arr;int *err;",{"only":["x86_64","x86","arm","aarch64"]}],
"privcmd_pcidev_get_gsi": ["__u32 sbdf;__u32 gsi;",{"only":["x86_64","x86","arm","aarch64"]}]
}`),
);

export type domid_t = number;
export type grant_ref_t = number;
export type xen_pfn_t = bigint;
