// Generated from Linux 7.3.4 <linux/alloc_tag.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'ALLOCINFO_IOC_CONTENT_ID' | 'ALLOCINFO_IOC_GET_NEXT'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      ALLOCINFO_IOC_CONTENT_ID: 2148050432,
      ALLOCINFO_IOC_GET_NEXT: 2162206210,
    },
  );

export const ALLOCINFO_IOC_CONTENT_ID: number = /* @__PURE__ */ requestHere(2148050432),
  ALLOCINFO_IOC_GET_NEXT: number = /* @__PURE__ */ requestHere(2162206210);
export const ALLOCINFO_FILTER_FILENAME = 2,
  ALLOCINFO_FILTER_FUNCTION = 1,
  ALLOCINFO_FILTER_INACCURATE = 4,
  ALLOCINFO_FILTER_LINENO = 3,
  ALLOCINFO_FILTER_MASKS = 127,
  ALLOCINFO_FILTER_MASK_FILENAME = 4,
  ALLOCINFO_FILTER_MASK_FUNCTION = 2,
  ALLOCINFO_FILTER_MASK_INACCURATE = 16,
  ALLOCINFO_FILTER_MASK_LINENO = 8,
  ALLOCINFO_FILTER_MASK_MAX_SIZE = 64,
  ALLOCINFO_FILTER_MASK_MIN_SIZE = 32,
  ALLOCINFO_FILTER_MASK_MODNAME = 1,
  ALLOCINFO_FILTER_MAX_SIZE = 6,
  ALLOCINFO_FILTER_MIN_SIZE = 5,
  ALLOCINFO_FILTER_MODNAME = 0,
  ALLOCINFO_IOC_BASE = 166,
  ALLOCINFO_IOC_GET_AT = 3251676673,
  ALLOCINFO_STR_SIZE = 64,
  _ALLOCINFO_IOC_CONTENT_ID = 0,
  _ALLOCINFO_IOC_GET_AT = 1,
  _ALLOCINFO_IOC_GET_NEXT = 2,
  __ALLOCINFO_FILTER_LAST = 6;
export declare namespace struct {
  /** `<linux/alloc_tag.h>`: 8 bytes. */
  interface allocinfo_content_id extends RecordView<'struct allocinfo_content_id'> {
    get id(): bigint;
    set id(value: Integer);
  }

  /** `<linux/alloc_tag.h>`: 24 bytes. */
  interface allocinfo_counter extends RecordView<'struct allocinfo_counter'> {
    get bytes(): bigint;
    set bytes(value: Integer);
    get calls(): bigint;
    set calls(value: Integer);
    accurate: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/alloc_tag.h>`: 232 bytes. */
  interface allocinfo_filter extends RecordView<'struct allocinfo_filter'> {
    get mask(): bigint;
    set mask(value: Integer);
    get fields(): struct.allocinfo_tag;
    set fields(value: From<struct.allocinfo_tag>);
    get min_size(): bigint;
    set min_size(value: Integer);
    get max_size(): bigint;
    set max_size(value: Integer);
    get inaccurate(): bigint;
    set inaccurate(value: Integer);
  }

  /** `<linux/alloc_tag.h>`: 464 bytes. */
  interface allocinfo_get_at extends RecordView<'struct allocinfo_get_at'> {
    get pos(): bigint;
    set pos(value: Integer);
    get filter(): struct.allocinfo_filter;
    set filter(value: From<struct.allocinfo_filter>);
    get data(): struct.allocinfo_tag_data;
    set data(value: From<struct.allocinfo_tag_data>);
  }

  /** `<linux/alloc_tag.h>`: 200 bytes. */
  interface allocinfo_tag extends RecordView<'struct allocinfo_tag'> {
    get modname(): Uint8Array;
    set modname(value: Bytes);
    get function(): Uint8Array;
    set function(value: Bytes);
    get filename(): Uint8Array;
    set filename(value: Bytes);
    get lineno(): bigint;
    set lineno(value: Integer);
  }

  /** `<linux/alloc_tag.h>`: 224 bytes. */
  interface allocinfo_tag_data extends RecordView<'struct allocinfo_tag_data'> {
    get tag(): struct.allocinfo_tag;
    set tag(value: From<struct.allocinfo_tag>);
    get counter(): struct.allocinfo_counter;
    set counter(value: From<struct.allocinfo_counter>);
  }
}

export const struct: {
  readonly allocinfo_content_id: Descriptor<struct.allocinfo_content_id>;
  readonly allocinfo_counter: Descriptor<struct.allocinfo_counter>;
  readonly allocinfo_filter: Descriptor<struct.allocinfo_filter>;
  readonly allocinfo_get_at: Descriptor<struct.allocinfo_get_at>;
  readonly allocinfo_tag: Descriptor<struct.allocinfo_tag>;
  readonly allocinfo_tag_data: Descriptor<struct.allocinfo_tag_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"allocinfo_content_id": "__u64 id;",
"allocinfo_counter": ["__u64 bytes;__u64 calls;__u8 accurate;__u8 pad[7];",{"variants":{"x86":{"align":8}}}],
"allocinfo_filter": "__u64 mask;struct allocinfo_tag fields;__u64 min_size;__u64 max_size;__u64 inaccurate;",
"allocinfo_get_at": "__u64 pos;struct allocinfo_filter filter;struct allocinfo_tag_data data;",
"allocinfo_tag": "char modname[64];char function[64];char filename[64];__u64 lineno;",
"allocinfo_tag_data": "struct allocinfo_tag tag;struct allocinfo_counter counter;"
}`),
);
