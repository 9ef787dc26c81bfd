// Generated from Linux 7.3.4 <linux/alloc_tag.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/alloc_tag.h>`: 8 bytes. */
export interface allocinfo_content_id extends RecordView<'struct allocinfo_content_id'> {
  get id(): bigint;
  set id(value: Integer);
}

export const allocinfo_content_id: Descriptor<allocinfo_content_id> = /* @__PURE__ */ declareStruct(
  'allocinfo_content_id',
  `
  __u64 id;
`,
);

/** `<linux/alloc_tag.h>`: 24 bytes. */
export interface allocinfo_counter extends RecordView<'struct allocinfo_counter'> {
  get bytes(): bigint;
  set bytes(value: Integer);
  get calls(): bigint;
  set calls(value: Integer);
  accurate: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const allocinfo_counter: Descriptor<allocinfo_counter> = /* @__PURE__ */ declareStruct(
  'allocinfo_counter',
  `
  __u64 bytes;
  __u64 calls;
  __u8 accurate;
  __u8 pad[7];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/alloc_tag.h>`: 232 bytes. */
export interface allocinfo_filter extends RecordView<'struct allocinfo_filter'> {
  get mask(): bigint;
  set mask(value: Integer);
  get fields(): allocinfo_tag;
  set fields(value: allocinfo_tag | Init<allocinfo_tag>);
  get min_size(): bigint;
  set min_size(value: Integer);
  get max_size(): bigint;
  set max_size(value: Integer);
  get inaccurate(): bigint;
  set inaccurate(value: Integer);
}

export const allocinfo_filter: Descriptor<allocinfo_filter> = /* @__PURE__ */ declareStruct(
  'allocinfo_filter',
  `
  __u64 mask;
  struct allocinfo_tag fields;
  __u64 min_size;
  __u64 max_size;
  __u64 inaccurate;
`,
  { uses: () => [allocinfo_tag] },
);

/** `<linux/alloc_tag.h>`: 464 bytes. */
export interface allocinfo_get_at extends RecordView<'struct allocinfo_get_at'> {
  get pos(): bigint;
  set pos(value: Integer);
  get filter(): allocinfo_filter;
  set filter(value: allocinfo_filter | Init<allocinfo_filter>);
  get data(): allocinfo_tag_data;
  set data(value: allocinfo_tag_data | Init<allocinfo_tag_data>);
}

export const allocinfo_get_at: Descriptor<allocinfo_get_at> = /* @__PURE__ */ declareStruct(
  'allocinfo_get_at',
  `
  __u64 pos;
  struct allocinfo_filter filter;
  struct allocinfo_tag_data data;
`,
  { uses: () => [allocinfo_filter, allocinfo_tag_data] },
);

/** `<linux/alloc_tag.h>`: 200 bytes. */
export interface allocinfo_tag extends RecordView<'struct allocinfo_tag'> {
  get modname(): Uint8Array;
  set modname(value: Bytes);
  get function(): Uint8Array;
  set function(value: Bytes);
  get filename(): Uint8Array;
  set filename(value: Bytes);
  get lineno(): bigint;
  set lineno(value: Integer);
}

export const allocinfo_tag: Descriptor<allocinfo_tag> = /* @__PURE__ */ declareStruct(
  'allocinfo_tag',
  `
  char modname[64];
  char function[64];
  char filename[64];
  __u64 lineno;
`,
);

/** `<linux/alloc_tag.h>`: 224 bytes. */
export interface allocinfo_tag_data extends RecordView<'struct allocinfo_tag_data'> {
  get tag(): allocinfo_tag;
  set tag(value: allocinfo_tag | Init<allocinfo_tag>);
  get counter(): allocinfo_counter;
  set counter(value: allocinfo_counter | Init<allocinfo_counter>);
}

export const allocinfo_tag_data: Descriptor<allocinfo_tag_data> = /* @__PURE__ */ declareStruct(
  'allocinfo_tag_data',
  `
  struct allocinfo_tag tag;
  struct allocinfo_counter counter;
`,
  { uses: () => [allocinfo_counter, allocinfo_tag] },
);
