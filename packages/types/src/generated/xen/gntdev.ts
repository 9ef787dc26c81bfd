// Generated from Linux 7.3.4 <xen/gntdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOCTL_GNTDEV_GRANT_COPY: PerArch<1066760, 542472, 542472, undefined, 1066760>;
} & OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'aarch64',
  {
    GNTDEV_DMA_FLAG_COHERENT: 2;
    GNTDEV_DMA_FLAG_WC: 1;
    IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS: 1328905;
    IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED: 542474;
    IOCTL_GNTDEV_DMABUF_IMP_RELEASE: 542476;
    IOCTL_GNTDEV_DMABUF_IMP_TO_REFS: 1328907;
    IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR: 1591042;
    IOCTL_GNTDEV_MAP_GRANT_REF: 1591040;
    IOCTL_GNTDEV_SET_MAX_GRANTS: 280323;
    IOCTL_GNTDEV_SET_UNMAP_NOTIFY: 1066759;
    IOCTL_GNTDEV_UNMAP_GRANT_REF: 1066753;
  }
> = /* @__PURE__ */ perArchOf(
  {
    IOCTL_GNTDEV_GRANT_COPY: [1066760, 542472, 542472, undefined, 1066760],
  },
  {},
  {
    'x86_64 x86 arm aarch64': {
      GNTDEV_DMA_FLAG_COHERENT: 2,
      GNTDEV_DMA_FLAG_WC: 1,
      IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS: 1328905,
      IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED: 542474,
      IOCTL_GNTDEV_DMABUF_IMP_RELEASE: 542476,
      IOCTL_GNTDEV_DMABUF_IMP_TO_REFS: 1328907,
      IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR: 1591042,
      IOCTL_GNTDEV_MAP_GRANT_REF: 1591040,
      IOCTL_GNTDEV_SET_MAX_GRANTS: 280323,
      IOCTL_GNTDEV_SET_UNMAP_NOTIFY: 1066759,
      IOCTL_GNTDEV_UNMAP_GRANT_REF: 1066753,
    },
  },
);

/** `<xen/gntdev.h>`: 2 on x86_64, x86, arm, aarch64. */
export const GNTDEV_DMA_FLAG_COHERENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.GNTDEV_DMA_FLAG_COHERENT,
);
/** `<xen/gntdev.h>`: 1 on x86_64, x86, arm, aarch64. */
export const GNTDEV_DMA_FLAG_WC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.GNTDEV_DMA_FLAG_WC,
);
/** `<xen/gntdev.h>`: 1328905 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS,
);
/** `<xen/gntdev.h>`: 542474 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED,
);
/** `<xen/gntdev.h>`: 542476 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_DMABUF_IMP_RELEASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_DMABUF_IMP_RELEASE,
);
/** `<xen/gntdev.h>`: 1328907 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_DMABUF_IMP_TO_REFS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_DMABUF_IMP_TO_REFS,
);
/** `<xen/gntdev.h>`: 1591042 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR,
);
/** `<xen/gntdev.h>`: 1066760 on x86_64, aarch64; 542472 on x86, arm. */
export const IOCTL_GNTDEV_GRANT_COPY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_GRANT_COPY,
);
/** `<xen/gntdev.h>`: 1591040 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_MAP_GRANT_REF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_MAP_GRANT_REF,
);
/** `<xen/gntdev.h>`: 280323 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_SET_MAX_GRANTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_SET_MAX_GRANTS,
);
/** `<xen/gntdev.h>`: 1066759 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_SET_UNMAP_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_SET_UNMAP_NOTIFY,
);
/** `<xen/gntdev.h>`: 1066753 on x86_64, x86, arm, aarch64. */
export const IOCTL_GNTDEV_UNMAP_GRANT_REF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTDEV_UNMAP_GRANT_REF,
);
export declare namespace struct {
  interface gntdev_grant_copy_segment$source$foreign
    extends RecordView<'struct gntdev_grant_copy_segment.source.foreign'> {
    ref: number;
    offset: number;
    domid: number;
  }

  interface gntdev_grant_copy_segment$source
    extends RecordView<'union gntdev_grant_copy_segment.source', 'virt'> {
    get virt(): number;
    set virt(value: Pointer);
    get foreign(): gntdev_grant_copy_segment$source$foreign;
    set foreign(value: From<gntdev_grant_copy_segment$source$foreign>);
  }

  interface gntdev_grant_copy_segment$dest$foreign
    extends RecordView<'struct gntdev_grant_copy_segment.dest.foreign'> {
    ref: number;
    offset: number;
    domid: number;
  }

  interface gntdev_grant_copy_segment$dest
    extends RecordView<'union gntdev_grant_copy_segment.dest', 'virt'> {
    get virt(): number;
    set virt(value: Pointer);
    get foreign(): gntdev_grant_copy_segment$dest$foreign;
    set foreign(value: From<gntdev_grant_copy_segment$dest$foreign>);
  }

  /** `<xen/gntdev.h>`: 24 bytes on x86_64, x86, arm, aarch64. */
  interface gntdev_grant_copy_segment extends RecordView<'struct gntdev_grant_copy_segment'> {
    get source(): gntdev_grant_copy_segment$source;
    set source(value: From<gntdev_grant_copy_segment$source>);
    get dest(): gntdev_grant_copy_segment$dest;
    set dest(value: From<gntdev_grant_copy_segment$dest>);
    len: number;
    flags: number;
    status: number;
  }

  /** `<xen/gntdev.h>`: 20 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_dmabuf_exp_from_refs
    extends RecordView<'struct ioctl_gntdev_dmabuf_exp_from_refs'> {
    flags: number;
    count: number;
    fd: number;
    domid: number;
    get refs(): Uint32Array;
    set refs(value: Iterable<Integer>);
  }

  /** `<xen/gntdev.h>`: 8 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_dmabuf_exp_wait_released
    extends RecordView<'struct ioctl_gntdev_dmabuf_exp_wait_released'> {
    fd: number;
    wait_to_ms: number;
  }

  /** `<xen/gntdev.h>`: 8 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_dmabuf_imp_release
    extends RecordView<'struct ioctl_gntdev_dmabuf_imp_release'> {
    fd: number;
    reserved: number;
  }

  /** `<xen/gntdev.h>`: 20 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_dmabuf_imp_to_refs
    extends RecordView<'struct ioctl_gntdev_dmabuf_imp_to_refs'> {
    fd: number;
    count: number;
    domid: number;
    reserved: number;
    get refs(): Uint32Array;
    set refs(value: Iterable<Integer>);
  }

  /** `<xen/gntdev.h>`: 24 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_get_offset_for_vaddr
    extends RecordView<'struct ioctl_gntdev_get_offset_for_vaddr'> {
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    count: number;
    pad: number;
  }

  /** `<xen/gntdev.h>`: 16 bytes on x86_64, aarch64; 8 bytes on x86, arm. */
  interface ioctl_gntdev_grant_copy
    extends RecordView<'struct ioctl_gntdev_grant_copy', 'segments'> {
    count: number;
    get segments(): number;
    set segments(value: Pointer);
  }

  /** `<xen/gntdev.h>`: 8 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_grant_ref extends RecordView<'struct ioctl_gntdev_grant_ref'> {
    domid: number;
    ref: number;
  }

  /** `<xen/gntdev.h>`: 24 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_map_grant_ref extends RecordView<'struct ioctl_gntdev_map_grant_ref'> {
    count: number;
    pad: number;
    get index(): bigint;
    set index(value: Integer);
    get refs(): Elements<struct.ioctl_gntdev_grant_ref>;
    set refs(value: Iterable<From<struct.ioctl_gntdev_grant_ref>>);
  }

  /** `<xen/gntdev.h>`: 4 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_set_max_grants extends RecordView<'struct ioctl_gntdev_set_max_grants'> {
    count: number;
  }

  /** `<xen/gntdev.h>`: 16 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_unmap_grant_ref extends RecordView<'struct ioctl_gntdev_unmap_grant_ref'> {
    get index(): bigint;
    set index(value: Integer);
    count: number;
    pad: number;
  }

  /** `<xen/gntdev.h>`: 16 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_gntdev_unmap_notify extends RecordView<'struct ioctl_gntdev_unmap_notify'> {
    get index(): bigint;
    set index(value: Integer);
    action: number;
    event_channel_port: number;
  }
}

export const struct: {
  readonly gntdev_grant_copy_segment: Descriptor<
    struct.gntdev_grant_copy_segment,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_dmabuf_exp_from_refs: Descriptor<
    struct.ioctl_gntdev_dmabuf_exp_from_refs,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_dmabuf_exp_wait_released: Descriptor<
    struct.ioctl_gntdev_dmabuf_exp_wait_released,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_dmabuf_imp_release: Descriptor<
    struct.ioctl_gntdev_dmabuf_imp_release,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_dmabuf_imp_to_refs: Descriptor<
    struct.ioctl_gntdev_dmabuf_imp_to_refs,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_get_offset_for_vaddr: Descriptor<
    struct.ioctl_gntdev_get_offset_for_vaddr,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_grant_copy: Descriptor<
    struct.ioctl_gntdev_grant_copy,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_grant_ref: Descriptor<
    struct.ioctl_gntdev_grant_ref,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_map_grant_ref: Descriptor<
    struct.ioctl_gntdev_map_grant_ref,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_set_max_grants: Descriptor<
    struct.ioctl_gntdev_set_max_grants,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_unmap_grant_ref: Descriptor<
    struct.ioctl_gntdev_unmap_grant_ref,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_gntdev_unmap_notify: Descriptor<
    struct.ioctl_gntdev_unmap_notify,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gntdev_grant_copy_segment": ["union {void *virt;struct {uint32_t ref;__u16 offset;uint16_t domid;} foreign;} source;union {void *virt;struct {uint32_t ref;__u16 offset;uint16_t domid;} foreign;} dest;__u16 len;__u16 flags;__s16 status;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_dmabuf_exp_from_refs": ["__u32 flags;__u32 count;__u32 fd;__u32 domid;__u32 refs[1];",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_dmabuf_exp_wait_released": ["__u32 fd;__u32 wait_to_ms;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_dmabuf_imp_release": ["__u32 fd;__u32 reserved;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_dmabuf_imp_to_refs": ["__u32 fd;__u32 count;__u32 domid;__u32 reserved;__u32 refs[1];",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_get_offset_for_vaddr": ["__u64 vaddr;__u64 offset;__u32 count;__u32 pad;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_grant_copy": ["unsigned int count;struct gntdev_grant_copy_segment *segments;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_grant_ref": ["__u32 domid;__u32 ref;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_map_grant_ref": ["__u32 count;__u32 pad;__u64 index;struct ioctl_gntdev_grant_ref refs[1];",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_set_max_grants": ["__u32 count;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_unmap_grant_ref": ["__u64 index;__u32 count;__u32 pad;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_gntdev_unmap_notify": ["__u64 index;__u32 action;__u32 event_channel_port;",{"only":["x86_64","x86","arm","aarch64"]}]
}`),
);
