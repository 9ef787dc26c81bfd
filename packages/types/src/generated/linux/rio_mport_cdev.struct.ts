// Generated from Linux 7.3.4 <linux/rio_mport_cdev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/rio_mport_cdev.h>`: 8 bytes. */
export interface rio_async_tx_wait extends RecordView<'struct rio_async_tx_wait'> {
  token: number;
  timeout: number;
}

export const rio_async_tx_wait: Descriptor<rio_async_tx_wait> = /* @__PURE__ */ declareStruct(
  'rio_async_tx_wait',
  `
  __u32 token;
  __u32 timeout;
`,
);

/** `<linux/rio_mport_cdev.h>`: 24 bytes. */
export interface rio_dma_mem extends RecordView<'struct rio_dma_mem'> {
  get length(): bigint;
  set length(value: Integer);
  get dma_handle(): bigint;
  set dma_handle(value: Integer);
  get address(): bigint;
  set address(value: Integer);
}

export const rio_dma_mem: Descriptor<rio_dma_mem> = /* @__PURE__ */ declareStruct(
  'rio_dma_mem',
  `
  __u64 length;
  __u64 dma_handle;
  __u64 address;
`,
);

/** `<linux/rio_mport_cdev.h>`: 4 bytes. */
export interface rio_doorbell extends RecordView<'struct rio_doorbell'> {
  rioid: number;
  payload: number;
}

export const rio_doorbell: Descriptor<rio_doorbell> = /* @__PURE__ */ declareStruct(
  'rio_doorbell',
  `
  __u16 rioid;
  __u16 payload;
`,
);

/** `<linux/rio_mport_cdev.h>`: 8 bytes. */
export interface rio_doorbell_filter extends RecordView<'struct rio_doorbell_filter'> {
  rioid: number;
  low: number;
  high: number;
  pad0: number;
}

export const rio_doorbell_filter: Descriptor<rio_doorbell_filter> = /* @__PURE__ */ declareStruct(
  'rio_doorbell_filter',
  `
  __u16 rioid;
  __u16 low;
  __u16 high;
  __u16 pad0;
`,
);

interface rio_event$u extends RecordView<'union rio_event.u'> {
  get doorbell(): rio_doorbell;
  set doorbell(value: rio_doorbell | Init<rio_doorbell>);
  get portwrite(): rio_portwrite;
  set portwrite(value: rio_portwrite | Init<rio_portwrite>);
}

/** `<linux/rio_mport_cdev.h>`: 72 bytes. */
export interface rio_event extends RecordView<'struct rio_event'> {
  header: number;
  get u(): rio_event$u;
  set u(value: rio_event$u | Init<rio_event$u>);
  pad0: number;
}

export const rio_event: Descriptor<rio_event> = /* @__PURE__ */ declareStruct(
  'rio_event',
  `
  __u32 header;
  union {
    struct rio_doorbell doorbell;
    struct rio_portwrite portwrite;
  } u;
  __u32 pad0;
`,
  { uses: () => [rio_doorbell, rio_portwrite] },
);

/** `<linux/rio_mport_cdev.h>`: 40 bytes. */
export interface rio_mmap extends RecordView<'struct rio_mmap'> {
  rioid: number;
  get pad0(): Uint16Array;
  set pad0(value: Iterable<Integer>);
  get rio_addr(): bigint;
  set rio_addr(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get handle(): bigint;
  set handle(value: Integer);
  get address(): bigint;
  set address(value: Integer);
}

export const rio_mmap: Descriptor<rio_mmap> = /* @__PURE__ */ declareStruct(
  'rio_mmap',
  `
  __u16 rioid;
  __u16 pad0[3];
  __u64 rio_addr;
  __u64 length;
  __u64 handle;
  __u64 address;
`,
);

/** `<linux/rio_mport_cdev.h>`: 24 bytes. */
export interface rio_mport_maint_io extends RecordView<'struct rio_mport_maint_io'> {
  rioid: number;
  hopcount: number;
  get pad0(): Uint8Array;
  set pad0(value: Bytes);
  offset: number;
  length: number;
  get buffer(): bigint;
  set buffer(value: Integer);
}

export const rio_mport_maint_io: Descriptor<rio_mport_maint_io> = /* @__PURE__ */ declareStruct(
  'rio_mport_maint_io',
  `
  __u16 rioid;
  __u8 hopcount;
  __u8 pad0[5];
  __u32 offset;
  __u32 length;
  __u64 buffer;
`,
);

/** `<linux/rio_mport_cdev.h>`: 48 bytes. */
export interface rio_mport_properties extends RecordView<'struct rio_mport_properties'> {
  hdid: number;
  id: number;
  index: number;
  flags: number;
  sys_size: number;
  port_ok: number;
  link_speed: number;
  link_width: number;
  pad0: number;
  dma_max_sge: number;
  dma_max_size: number;
  dma_align: number;
  transfer_mode: number;
  cap_sys_size: number;
  cap_addr_size: number;
  cap_transfer_mode: number;
  cap_mport: number;
}

export const rio_mport_properties: Descriptor<rio_mport_properties> = /* @__PURE__ */ declareStruct(
  'rio_mport_properties',
  `
  __u16 hdid;
  __u8 id;
  __u8 index;
  __u32 flags;
  __u32 sys_size;
  __u8 port_ok;
  __u8 link_speed;
  __u8 link_width;
  __u8 pad0;
  __u32 dma_max_sge;
  __u32 dma_max_size;
  __u32 dma_align;
  __u32 transfer_mode;
  __u32 cap_sys_size;
  __u32 cap_addr_size;
  __u32 cap_transfer_mode;
  __u32 cap_mport;
`,
);

/** `<linux/rio_mport_cdev.h>`: 64 bytes. */
export interface rio_portwrite extends RecordView<'struct rio_portwrite'> {
  get payload(): Uint32Array;
  set payload(value: Iterable<Integer>);
}

export const rio_portwrite: Descriptor<rio_portwrite> = /* @__PURE__ */ declareStruct(
  'rio_portwrite',
  `
  __u32 payload[16];
`,
);

/** `<linux/rio_mport_cdev.h>`: 16 bytes. */
export interface rio_pw_filter extends RecordView<'struct rio_pw_filter'> {
  mask: number;
  low: number;
  high: number;
  pad0: number;
}

export const rio_pw_filter: Descriptor<rio_pw_filter> = /* @__PURE__ */ declareStruct(
  'rio_pw_filter',
  `
  __u32 mask;
  __u32 low;
  __u32 high;
  __u32 pad0;
`,
);

/** `<linux/rio_mport_cdev.h>`: 32 bytes. */
export interface rio_rdev_info extends RecordView<'struct rio_rdev_info'> {
  destid: number;
  hopcount: number;
  pad0: number;
  comptag: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const rio_rdev_info: Descriptor<rio_rdev_info> = /* @__PURE__ */ declareStruct(
  'rio_rdev_info',
  `
  __u16 destid;
  __u8 hopcount;
  __u8 pad0;
  __u32 comptag;
  char name[21];
`,
);

/** `<linux/rio_mport_cdev.h>`: 24 bytes. */
export interface rio_transaction extends RecordView<'struct rio_transaction'> {
  get block(): bigint;
  set block(value: Integer);
  count: number;
  transfer_mode: number;
  sync: number;
  dir: number;
  pad0: number;
}

export const rio_transaction: Descriptor<rio_transaction> = /* @__PURE__ */ declareStruct(
  'rio_transaction',
  `
  __u64 block;
  __u32 count;
  __u32 transfer_mode;
  __u16 sync;
  __u16 dir;
  __u32 pad0;
`,
);

/** `<linux/rio_mport_cdev.h>`: 48 bytes. */
export interface rio_transfer_io extends RecordView<'struct rio_transfer_io'> {
  get rio_addr(): bigint;
  set rio_addr(value: Integer);
  get loc_addr(): bigint;
  set loc_addr(value: Integer);
  get handle(): bigint;
  set handle(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  rioid: number;
  method: number;
  completion_code: number;
}

export const rio_transfer_io: Descriptor<rio_transfer_io> = /* @__PURE__ */ declareStruct(
  'rio_transfer_io',
  `
  __u64 rio_addr;
  __u64 loc_addr;
  __u64 handle;
  __u64 offset;
  __u64 length;
  __u16 rioid;
  __u16 method;
  __u32 completion_code;
`,
);
