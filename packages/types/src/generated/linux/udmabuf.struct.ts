// Generated from Linux 7.3.4 <linux/udmabuf.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/udmabuf.h>`: 24 bytes. */
export interface udmabuf_create extends RecordView<'struct udmabuf_create'> {
  memfd: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const udmabuf_create: Descriptor<udmabuf_create> = /* @__PURE__ */ declareStruct(
  'udmabuf_create',
  `
  __u32 memfd;
  __u32 flags;
  __u64 offset;
  __u64 size;
`,
);

/** `<linux/udmabuf.h>`: 24 bytes. */
export interface udmabuf_create_item extends RecordView<'struct udmabuf_create_item'> {
  memfd: number;
  __pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const udmabuf_create_item: Descriptor<udmabuf_create_item> = /* @__PURE__ */ declareStruct(
  'udmabuf_create_item',
  `
  __u32 memfd;
  __u32 __pad;
  __u64 offset;
  __u64 size;
`,
);

/** `<linux/udmabuf.h>`: 8 bytes. */
export interface udmabuf_create_list extends RecordView<'struct udmabuf_create_list'> {
  flags: number;
  count: number;
  get list(): Elements<udmabuf_create_item>;
  set list(value: Iterable<udmabuf_create_item | Init<udmabuf_create_item>>);
}

export const udmabuf_create_list: Descriptor<udmabuf_create_list> = /* @__PURE__ */ declareStruct(
  'udmabuf_create_list',
  `
  __u32 flags;
  __u32 count;
  struct udmabuf_create_item list[];
`,
  { uses: () => [udmabuf_create_item] },
);
