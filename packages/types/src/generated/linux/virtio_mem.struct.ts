// Generated from Linux 7.3.4 <linux/virtio_mem.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_mem.h>`: 56 bytes. */
export interface virtio_mem_config extends RecordView<'struct virtio_mem_config'> {
  get block_size(): bigint;
  set block_size(value: Integer);
  node_id: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get addr(): bigint;
  set addr(value: Integer);
  get region_size(): bigint;
  set region_size(value: Integer);
  get usable_region_size(): bigint;
  set usable_region_size(value: Integer);
  get plugged_size(): bigint;
  set plugged_size(value: Integer);
  get requested_size(): bigint;
  set requested_size(value: Integer);
}

export const virtio_mem_config: Descriptor<virtio_mem_config> = /* @__PURE__ */ declareStruct(
  'virtio_mem_config',
  `
  __le64 block_size;
  __le16 node_id;
  __u8 padding[6];
  __le64 addr;
  __le64 region_size;
  __le64 usable_region_size;
  __le64 plugged_size;
  __le64 requested_size;
`,
);

interface virtio_mem_req$u extends RecordView<'union virtio_mem_req.u'> {
  get plug(): virtio_mem_req_plug;
  set plug(value: virtio_mem_req_plug | Init<virtio_mem_req_plug>);
  get unplug(): virtio_mem_req_unplug;
  set unplug(value: virtio_mem_req_unplug | Init<virtio_mem_req_unplug>);
  get state(): virtio_mem_req_state;
  set state(value: virtio_mem_req_state | Init<virtio_mem_req_state>);
}

/** `<linux/virtio_mem.h>`: 24 bytes. */
export interface virtio_mem_req extends RecordView<'struct virtio_mem_req'> {
  type: number;
  get padding(): Uint16Array;
  set padding(value: Iterable<Integer>);
  get u(): virtio_mem_req$u;
  set u(value: virtio_mem_req$u | Init<virtio_mem_req$u>);
}

export const virtio_mem_req: Descriptor<virtio_mem_req> = /* @__PURE__ */ declareStruct(
  'virtio_mem_req',
  `
  __u16 type;
  __u16 padding[3];
  union {
    struct virtio_mem_req_plug plug;
    struct virtio_mem_req_unplug unplug;
    struct virtio_mem_req_state state;
  } u;
`,
  { uses: () => [virtio_mem_req_plug, virtio_mem_req_state, virtio_mem_req_unplug] },
);

/** `<linux/virtio_mem.h>`: 16 bytes. */
export interface virtio_mem_req_plug extends RecordView<'struct virtio_mem_req_plug'> {
  get addr(): bigint;
  set addr(value: Integer);
  nb_blocks: number;
  get padding(): Uint16Array;
  set padding(value: Iterable<Integer>);
}

export const virtio_mem_req_plug: Descriptor<virtio_mem_req_plug> = /* @__PURE__ */ declareStruct(
  'virtio_mem_req_plug',
  `
  __u64 addr;
  __u16 nb_blocks;
  __u16 padding[3];
`,
);

/** `<linux/virtio_mem.h>`: 16 bytes. */
export interface virtio_mem_req_state extends RecordView<'struct virtio_mem_req_state'> {
  get addr(): bigint;
  set addr(value: Integer);
  nb_blocks: number;
  get padding(): Uint16Array;
  set padding(value: Iterable<Integer>);
}

export const virtio_mem_req_state: Descriptor<virtio_mem_req_state> = /* @__PURE__ */ declareStruct(
  'virtio_mem_req_state',
  `
  __u64 addr;
  __u16 nb_blocks;
  __u16 padding[3];
`,
);

/** `<linux/virtio_mem.h>`: 16 bytes. */
export interface virtio_mem_req_unplug extends RecordView<'struct virtio_mem_req_unplug'> {
  get addr(): bigint;
  set addr(value: Integer);
  nb_blocks: number;
  get padding(): Uint16Array;
  set padding(value: Iterable<Integer>);
}

export const virtio_mem_req_unplug: Descriptor<virtio_mem_req_unplug> =
  /* @__PURE__ */ declareStruct(
    'virtio_mem_req_unplug',
    `
  __u64 addr;
  __u16 nb_blocks;
  __u16 padding[3];
`,
  );

interface virtio_mem_resp$u extends RecordView<'union virtio_mem_resp.u'> {
  get state(): virtio_mem_resp_state;
  set state(value: virtio_mem_resp_state | Init<virtio_mem_resp_state>);
}

/** `<linux/virtio_mem.h>`: 10 bytes. */
export interface virtio_mem_resp extends RecordView<'struct virtio_mem_resp'> {
  type: number;
  get padding(): Uint16Array;
  set padding(value: Iterable<Integer>);
  get u(): virtio_mem_resp$u;
  set u(value: virtio_mem_resp$u | Init<virtio_mem_resp$u>);
}

export const virtio_mem_resp: Descriptor<virtio_mem_resp> = /* @__PURE__ */ declareStruct(
  'virtio_mem_resp',
  `
  __u16 type;
  __u16 padding[3];
  union {
    struct virtio_mem_resp_state state;
  } u;
`,
  { uses: () => [virtio_mem_resp_state] },
);

/** `<linux/virtio_mem.h>`: 2 bytes. */
export interface virtio_mem_resp_state extends RecordView<'struct virtio_mem_resp_state'> {
  state: number;
}

export const virtio_mem_resp_state: Descriptor<virtio_mem_resp_state> =
  /* @__PURE__ */ declareStruct(
    'virtio_mem_resp_state',
    `
  __u16 state;
`,
  );
