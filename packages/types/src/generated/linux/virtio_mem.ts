// Generated from Linux 7.3.4 <linux/virtio_mem.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_MEM_F_ACPI_PXM = 0,
  VIRTIO_MEM_F_PERSISTENT_SUSPEND = 2,
  VIRTIO_MEM_F_UNPLUGGED_INACCESSIBLE = 1,
  VIRTIO_MEM_REQ_PLUG = 0,
  VIRTIO_MEM_REQ_STATE = 3,
  VIRTIO_MEM_REQ_UNPLUG = 1,
  VIRTIO_MEM_REQ_UNPLUG_ALL = 2,
  VIRTIO_MEM_RESP_ACK = 0,
  VIRTIO_MEM_RESP_BUSY = 2,
  VIRTIO_MEM_RESP_ERROR = 3,
  VIRTIO_MEM_RESP_NACK = 1,
  VIRTIO_MEM_STATE_MIXED = 2,
  VIRTIO_MEM_STATE_PLUGGED = 0,
  VIRTIO_MEM_STATE_UNPLUGGED = 1;
export declare namespace struct {
  /** `<linux/virtio_mem.h>`: 56 bytes. */
  interface virtio_mem_config extends RecordView<'struct virtio_mem_config'> {
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

  interface virtio_mem_req$u extends RecordView<'union virtio_mem_req.u'> {
    get plug(): struct.virtio_mem_req_plug;
    set plug(value: From<struct.virtio_mem_req_plug>);
    get unplug(): struct.virtio_mem_req_unplug;
    set unplug(value: From<struct.virtio_mem_req_unplug>);
    get state(): struct.virtio_mem_req_state;
    set state(value: From<struct.virtio_mem_req_state>);
  }

  /** `<linux/virtio_mem.h>`: 24 bytes. */
  interface virtio_mem_req extends RecordView<'struct virtio_mem_req'> {
    type: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
    get u(): virtio_mem_req$u;
    set u(value: From<virtio_mem_req$u>);
  }

  /** `<linux/virtio_mem.h>`: 16 bytes. */
  interface virtio_mem_req_plug extends RecordView<'struct virtio_mem_req_plug'> {
    get addr(): bigint;
    set addr(value: Integer);
    nb_blocks: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/virtio_mem.h>`: 16 bytes. */
  interface virtio_mem_req_state extends RecordView<'struct virtio_mem_req_state'> {
    get addr(): bigint;
    set addr(value: Integer);
    nb_blocks: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/virtio_mem.h>`: 16 bytes. */
  interface virtio_mem_req_unplug extends RecordView<'struct virtio_mem_req_unplug'> {
    get addr(): bigint;
    set addr(value: Integer);
    nb_blocks: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
  }

  interface virtio_mem_resp$u extends RecordView<'union virtio_mem_resp.u'> {
    get state(): struct.virtio_mem_resp_state;
    set state(value: From<struct.virtio_mem_resp_state>);
  }

  /** `<linux/virtio_mem.h>`: 10 bytes. */
  interface virtio_mem_resp extends RecordView<'struct virtio_mem_resp'> {
    type: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
    get u(): virtio_mem_resp$u;
    set u(value: From<virtio_mem_resp$u>);
  }

  /** `<linux/virtio_mem.h>`: 2 bytes. */
  interface virtio_mem_resp_state extends RecordView<'struct virtio_mem_resp_state'> {
    state: number;
  }
}

export const struct: {
  readonly virtio_mem_config: Descriptor<struct.virtio_mem_config>;
  readonly virtio_mem_req: Descriptor<struct.virtio_mem_req>;
  readonly virtio_mem_req_plug: Descriptor<struct.virtio_mem_req_plug>;
  readonly virtio_mem_req_state: Descriptor<struct.virtio_mem_req_state>;
  readonly virtio_mem_req_unplug: Descriptor<struct.virtio_mem_req_unplug>;
  readonly virtio_mem_resp: Descriptor<struct.virtio_mem_resp>;
  readonly virtio_mem_resp_state: Descriptor<struct.virtio_mem_resp_state>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_mem_config": "__le64 block_size;__le16 node_id;__u8 padding[6];__le64 addr;__le64 region_size;__le64 usable_region_size;__le64 plugged_size;__le64 requested_size;",
"virtio_mem_req": "__u16 type;__u16 padding[3];union {struct virtio_mem_req_plug plug;struct virtio_mem_req_unplug unplug;struct virtio_mem_req_state state;} u;",
"virtio_mem_req_plug": "__u64 addr;__u16 nb_blocks;__u16 padding[3];",
"virtio_mem_req_state": "__u64 addr;__u16 nb_blocks;__u16 padding[3];",
"virtio_mem_req_unplug": "__u64 addr;__u16 nb_blocks;__u16 padding[3];",
"virtio_mem_resp": "__u16 type;__u16 padding[3];union {struct virtio_mem_resp_state state;} u;",
"virtio_mem_resp_state": "__u16 state;"
}`),
);
