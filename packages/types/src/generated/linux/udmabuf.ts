// Generated from Linux 7.3.4 <linux/udmabuf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'UDMABUF_CREATE' | 'UDMABUF_CREATE_LIST'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      UDMABUF_CREATE: 1075344706,
      UDMABUF_CREATE_LIST: 1074296131,
    },
  );

export const UDMABUF_CREATE: number = /* @__PURE__ */ requestHere(1075344706),
  UDMABUF_CREATE_LIST: number = /* @__PURE__ */ requestHere(1074296131);
export const UDMABUF_FLAGS_CLOEXEC = 1;
export declare namespace struct {
  /** `<linux/udmabuf.h>`: 24 bytes. */
  interface udmabuf_create extends RecordView<'struct udmabuf_create'> {
    memfd: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/udmabuf.h>`: 24 bytes. */
  interface udmabuf_create_item extends RecordView<'struct udmabuf_create_item'> {
    memfd: number;
    __pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/udmabuf.h>`: 8 bytes. */
  interface udmabuf_create_list extends RecordView<'struct udmabuf_create_list'> {
    flags: number;
    count: number;
    get list(): Elements<struct.udmabuf_create_item>;
    set list(value: Iterable<From<struct.udmabuf_create_item>>);
  }
}

export const struct: {
  readonly udmabuf_create: Descriptor<struct.udmabuf_create>;
  readonly udmabuf_create_item: Descriptor<struct.udmabuf_create_item>;
  readonly udmabuf_create_list: Descriptor<struct.udmabuf_create_list>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"udmabuf_create": "__u32 memfd;__u32 flags;__u64 offset;__u64 size;",
"udmabuf_create_item": "__u32 memfd;__u32 __pad;__u64 offset;__u64 size;",
"udmabuf_create_list": "__u32 flags;__u32 count;struct udmabuf_create_item list[];"
}`),
);
