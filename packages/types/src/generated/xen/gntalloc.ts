// Generated from Linux 7.3.4 <xen/gntalloc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOCTL_GNTALLOC_ALLOC_GREF: PerArch<
    1591045,
    1328901,
    1591045,
    1591045,
    1591045,
    1591045,
    1591045,
    538461957
  >;
  readonly IOCTL_GNTALLOC_DEALLOC_GREF: PerArch<
    1066758,
    804614,
    1066758,
    1066758,
    1066758,
    1066758,
    1066758,
    537937670
  >;
} & Requests<'IOCTL_GNTALLOC_SET_UNMAP_NOTIFY'> = /* @__PURE__ */ perArchOf(
  {
    IOCTL_GNTALLOC_ALLOC_GREF: [
      1591045, 1328901, 1591045, 1591045, 1591045, 1591045, 1591045, 538461957,
    ],
    IOCTL_GNTALLOC_DEALLOC_GREF: [
      1066758, 804614, 1066758, 1066758, 1066758, 1066758, 1066758, 537937670,
    ],
  },
  {
    IOCTL_GNTALLOC_SET_UNMAP_NOTIFY: 1066759,
  },
);

/** `<xen/gntalloc.h>`: 1328901 on x86; 538461957 on ppc64le; 1591045 elsewhere. */
export const IOCTL_GNTALLOC_ALLOC_GREF: number = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTALLOC_ALLOC_GREF,
);
/** `<xen/gntalloc.h>`: 804614 on x86; 537937670 on ppc64le; 1066758 elsewhere. */
export const IOCTL_GNTALLOC_DEALLOC_GREF: number = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTALLOC_DEALLOC_GREF,
);
export const IOCTL_GNTALLOC_SET_UNMAP_NOTIFY: number = /* @__PURE__ */ requestHere(1066759);
export const GNTALLOC_FLAG_WRITABLE = 1,
  UNMAP_NOTIFY_CLEAR_BYTE = 1,
  UNMAP_NOTIFY_SEND_EVENT = 2;
export declare namespace struct {
  interface ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex
    extends RecordView<'struct ioctl_gntalloc_alloc_gref.__empty_gref_ids_flex'> {}

  /** `<xen/gntalloc.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface ioctl_gntalloc_alloc_gref extends RecordView<'struct ioctl_gntalloc_alloc_gref'> {
    domid: number;
    flags: number;
    count: number;
    get index(): bigint;
    set index(value: Integer);
    get gref_ids(): Uint32Array;
    set gref_ids(value: Iterable<Integer>);
    get __empty_gref_ids_flex(): ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex;
    set __empty_gref_ids_flex(value: From<ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex>);
    get gref_ids_flex(): Uint32Array;
    set gref_ids_flex(value: Iterable<Integer>);
  }

  /** `<xen/gntalloc.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface ioctl_gntalloc_dealloc_gref extends RecordView<'struct ioctl_gntalloc_dealloc_gref'> {
    get index(): bigint;
    set index(value: Integer);
    count: number;
  }

  /** `<xen/gntalloc.h>`: 16 bytes. */
  interface ioctl_gntalloc_unmap_notify extends RecordView<'struct ioctl_gntalloc_unmap_notify'> {
    get index(): bigint;
    set index(value: Integer);
    action: number;
    event_channel_port: number;
  }
}

export const struct: {
  readonly ioctl_gntalloc_alloc_gref: Descriptor<struct.ioctl_gntalloc_alloc_gref>;
  readonly ioctl_gntalloc_dealloc_gref: Descriptor<struct.ioctl_gntalloc_dealloc_gref>;
  readonly ioctl_gntalloc_unmap_notify: Descriptor<struct.ioctl_gntalloc_unmap_notify>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ioctl_gntalloc_alloc_gref": "__u16 domid;__u16 flags;__u32 count;__u64 index;union {__u32 gref_ids[1];struct {struct {} __empty_gref_ids_flex;__u32 gref_ids_flex[];};};",
"ioctl_gntalloc_dealloc_gref": "__u64 index;__u32 count;",
"ioctl_gntalloc_unmap_notify": "__u64 index;__u32 action;__u32 event_channel_port;"
}`),
);
