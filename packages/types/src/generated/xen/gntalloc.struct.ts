// Generated from Linux 7.3.4 <xen/gntalloc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex
  extends RecordView<'struct ioctl_gntalloc_alloc_gref.__empty_gref_ids_flex'> {}

/** `<xen/gntalloc.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface ioctl_gntalloc_alloc_gref extends RecordView<'struct ioctl_gntalloc_alloc_gref'> {
  domid: number;
  flags: number;
  count: number;
  get index(): bigint;
  set index(value: Integer);
  get gref_ids(): Uint32Array;
  set gref_ids(value: Iterable<Integer>);
  get __empty_gref_ids_flex(): ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex;
  set __empty_gref_ids_flex(value:
    | ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex
    | Init<ioctl_gntalloc_alloc_gref$__empty_gref_ids_flex>);
  get gref_ids_flex(): Uint32Array;
  set gref_ids_flex(value: Iterable<Integer>);
}

export const ioctl_gntalloc_alloc_gref: Descriptor<ioctl_gntalloc_alloc_gref> =
  /* @__PURE__ */ declareStruct(
    'ioctl_gntalloc_alloc_gref',
    `
  __u16 domid;
  __u16 flags;
  __u32 count;
  __u64 index;
  union {
    __u32 gref_ids[1];
    struct {
      struct {
        
      } __empty_gref_ids_flex;
      __u32 gref_ids_flex[];
    };
  };
`,
  );

/** `<xen/gntalloc.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface ioctl_gntalloc_dealloc_gref
  extends RecordView<'struct ioctl_gntalloc_dealloc_gref'> {
  get index(): bigint;
  set index(value: Integer);
  count: number;
}

export const ioctl_gntalloc_dealloc_gref: Descriptor<ioctl_gntalloc_dealloc_gref> =
  /* @__PURE__ */ declareStruct(
    'ioctl_gntalloc_dealloc_gref',
    `
  __u64 index;
  __u32 count;
`,
  );

/** `<xen/gntalloc.h>`: 16 bytes. */
export interface ioctl_gntalloc_unmap_notify
  extends RecordView<'struct ioctl_gntalloc_unmap_notify'> {
  get index(): bigint;
  set index(value: Integer);
  action: number;
  event_channel_port: number;
}

export const ioctl_gntalloc_unmap_notify: Descriptor<ioctl_gntalloc_unmap_notify> =
  /* @__PURE__ */ declareStruct(
    'ioctl_gntalloc_unmap_notify',
    `
  __u64 index;
  __u32 action;
  __u32 event_channel_port;
`,
  );
