// Generated from Linux 7.3.4 <linux/rio_mport_cdev.h> by "pnpm generate". Do not edit.
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
export const perArch: Requests<
  | 'RIO_DEV_ADD'
  | 'RIO_DEV_DEL'
  | 'RIO_DISABLE_DOORBELL_RANGE'
  | 'RIO_DISABLE_PORTWRITE_RANGE'
  | 'RIO_ENABLE_DOORBELL_RANGE'
  | 'RIO_ENABLE_PORTWRITE_RANGE'
  | 'RIO_FREE_DMA'
  | 'RIO_GET_EVENT_MASK'
  | 'RIO_MPORT_GET_PROPERTIES'
  | 'RIO_MPORT_MAINT_COMPTAG_SET'
  | 'RIO_MPORT_MAINT_HDID_SET'
  | 'RIO_MPORT_MAINT_PORT_IDX_GET'
  | 'RIO_MPORT_MAINT_READ_LOCAL'
  | 'RIO_MPORT_MAINT_READ_REMOTE'
  | 'RIO_MPORT_MAINT_WRITE_LOCAL'
  | 'RIO_MPORT_MAINT_WRITE_REMOTE'
  | 'RIO_SET_EVENT_MASK'
  | 'RIO_UNMAP_INBOUND'
  | 'RIO_UNMAP_OUTBOUND'
  | 'RIO_WAIT_FOR_ASYNC'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    RIO_DEV_ADD: 1075866903,
    RIO_DEV_DEL: 1075866904,
    RIO_DISABLE_DOORBELL_RANGE: 1074294026,
    RIO_DISABLE_PORTWRITE_RANGE: 1074818316,
    RIO_ENABLE_DOORBELL_RANGE: 1074294025,
    RIO_ENABLE_PORTWRITE_RANGE: 1074818315,
    RIO_FREE_DMA: 1074294036,
    RIO_GET_EVENT_MASK: 2147773710,
    RIO_MPORT_GET_PROPERTIES: 2150657284,
    RIO_MPORT_MAINT_COMPTAG_SET: 1074031874,
    RIO_MPORT_MAINT_HDID_SET: 1073900801,
    RIO_MPORT_MAINT_PORT_IDX_GET: 2147773699,
    RIO_MPORT_MAINT_READ_LOCAL: 2149084421,
    RIO_MPORT_MAINT_READ_REMOTE: 2149084423,
    RIO_MPORT_MAINT_WRITE_LOCAL: 1075342598,
    RIO_MPORT_MAINT_WRITE_REMOTE: 1075342600,
    RIO_SET_EVENT_MASK: 1074031885,
    RIO_UNMAP_INBOUND: 1074294034,
    RIO_UNMAP_OUTBOUND: 1076391184,
    RIO_WAIT_FOR_ASYNC: 1074294038,
  },
);

export const RIO_DEV_ADD: number = /* @__PURE__ */ requestHere(1075866903),
  RIO_DEV_DEL: number = /* @__PURE__ */ requestHere(1075866904),
  RIO_DISABLE_DOORBELL_RANGE: number = /* @__PURE__ */ requestHere(1074294026),
  RIO_DISABLE_PORTWRITE_RANGE: number = /* @__PURE__ */ requestHere(1074818316),
  RIO_ENABLE_DOORBELL_RANGE: number = /* @__PURE__ */ requestHere(1074294025),
  RIO_ENABLE_PORTWRITE_RANGE: number = /* @__PURE__ */ requestHere(1074818315),
  RIO_FREE_DMA: number = /* @__PURE__ */ requestHere(1074294036),
  RIO_GET_EVENT_MASK: number = /* @__PURE__ */ requestHere(2147773710),
  RIO_MPORT_GET_PROPERTIES: number = /* @__PURE__ */ requestHere(2150657284),
  RIO_MPORT_MAINT_COMPTAG_SET: number = /* @__PURE__ */ requestHere(1074031874),
  RIO_MPORT_MAINT_HDID_SET: number = /* @__PURE__ */ requestHere(1073900801),
  RIO_MPORT_MAINT_PORT_IDX_GET: number = /* @__PURE__ */ requestHere(2147773699),
  RIO_MPORT_MAINT_READ_LOCAL: number = /* @__PURE__ */ requestHere(2149084421),
  RIO_MPORT_MAINT_READ_REMOTE: number = /* @__PURE__ */ requestHere(2149084423),
  RIO_MPORT_MAINT_WRITE_LOCAL: number = /* @__PURE__ */ requestHere(1075342598),
  RIO_MPORT_MAINT_WRITE_REMOTE: number = /* @__PURE__ */ requestHere(1075342600),
  RIO_SET_EVENT_MASK: number = /* @__PURE__ */ requestHere(1074031885),
  RIO_UNMAP_INBOUND: number = /* @__PURE__ */ requestHere(1074294034),
  RIO_UNMAP_OUTBOUND: number = /* @__PURE__ */ requestHere(1076391184),
  RIO_WAIT_FOR_ASYNC: number = /* @__PURE__ */ requestHere(1074294038);
export const RIO_ALLOC_DMA = 3222826259,
  RIO_CAP_DBL_RECV = 8,
  RIO_CAP_DBL_SEND = 4,
  RIO_CAP_MAP_INB = 128,
  RIO_CAP_MAP_OUTB = 64,
  RIO_CAP_PW_RECV = 32,
  RIO_CAP_PW_SEND = 16,
  RIO_DOORBELL = 1,
  RIO_EXCHANGE_DEFAULT = 0,
  RIO_EXCHANGE_NWRITE = 1,
  RIO_EXCHANGE_NWRITE_R = 3,
  RIO_EXCHANGE_NWRITE_R_ALL = 5,
  RIO_EXCHANGE_SWRITE = 2,
  RIO_EXCHANGE_SWRITE_R = 4,
  RIO_MAP_ANY_ADDR = 18446744073709551615n,
  RIO_MAP_INBOUND = 3223874833,
  RIO_MAP_OUTBOUND = 3223874831,
  RIO_MAX_DEVNAME_SZ = 20,
  RIO_MPORT_DRV_MAGIC = 109,
  RIO_PORTWRITE = 2,
  RIO_TRANSFER = 3222826261,
  RIO_TRANSFER_ASYNC = 1,
  RIO_TRANSFER_DIR_READ = 0,
  RIO_TRANSFER_DIR_WRITE = 1,
  RIO_TRANSFER_FAF = 2,
  RIO_TRANSFER_MODE_MAPPED = 1,
  RIO_TRANSFER_MODE_TRANSFER = 2,
  RIO_TRANSFER_SYNC = 0;
export declare namespace struct {
  /** `<linux/rio_mport_cdev.h>`: 8 bytes. */
  interface rio_async_tx_wait extends RecordView<'struct rio_async_tx_wait'> {
    token: number;
    timeout: number;
  }

  /** `<linux/rio_mport_cdev.h>`: 24 bytes. */
  interface rio_dma_mem extends RecordView<'struct rio_dma_mem'> {
    get length(): bigint;
    set length(value: Integer);
    get dma_handle(): bigint;
    set dma_handle(value: Integer);
    get address(): bigint;
    set address(value: Integer);
  }

  /** `<linux/rio_mport_cdev.h>`: 4 bytes. */
  interface rio_doorbell extends RecordView<'struct rio_doorbell'> {
    rioid: number;
    payload: number;
  }

  /** `<linux/rio_mport_cdev.h>`: 8 bytes. */
  interface rio_doorbell_filter extends RecordView<'struct rio_doorbell_filter'> {
    rioid: number;
    low: number;
    high: number;
    pad0: number;
  }

  interface rio_event$u extends RecordView<'union rio_event.u'> {
    get doorbell(): struct.rio_doorbell;
    set doorbell(value: From<struct.rio_doorbell>);
    get portwrite(): struct.rio_portwrite;
    set portwrite(value: From<struct.rio_portwrite>);
  }

  /** `<linux/rio_mport_cdev.h>`: 72 bytes. */
  interface rio_event extends RecordView<'struct rio_event'> {
    header: number;
    get u(): rio_event$u;
    set u(value: From<rio_event$u>);
    pad0: number;
  }

  /** `<linux/rio_mport_cdev.h>`: 40 bytes. */
  interface rio_mmap extends RecordView<'struct rio_mmap'> {
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

  /** `<linux/rio_mport_cdev.h>`: 24 bytes. */
  interface rio_mport_maint_io extends RecordView<'struct rio_mport_maint_io'> {
    rioid: number;
    hopcount: number;
    get pad0(): Uint8Array;
    set pad0(value: Bytes);
    offset: number;
    length: number;
    get buffer(): bigint;
    set buffer(value: Integer);
  }

  /** `<linux/rio_mport_cdev.h>`: 48 bytes. */
  interface rio_mport_properties extends RecordView<'struct rio_mport_properties'> {
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

  /** `<linux/rio_mport_cdev.h>`: 64 bytes. */
  interface rio_portwrite extends RecordView<'struct rio_portwrite'> {
    get payload(): Uint32Array;
    set payload(value: Iterable<Integer>);
  }

  /** `<linux/rio_mport_cdev.h>`: 16 bytes. */
  interface rio_pw_filter extends RecordView<'struct rio_pw_filter'> {
    mask: number;
    low: number;
    high: number;
    pad0: number;
  }

  /** `<linux/rio_mport_cdev.h>`: 32 bytes. */
  interface rio_rdev_info extends RecordView<'struct rio_rdev_info'> {
    destid: number;
    hopcount: number;
    pad0: number;
    comptag: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/rio_mport_cdev.h>`: 24 bytes. */
  interface rio_transaction extends RecordView<'struct rio_transaction'> {
    get block(): bigint;
    set block(value: Integer);
    count: number;
    transfer_mode: number;
    sync: number;
    dir: number;
    pad0: number;
  }

  /** `<linux/rio_mport_cdev.h>`: 48 bytes. */
  interface rio_transfer_io extends RecordView<'struct rio_transfer_io'> {
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
}

export const struct: {
  readonly rio_async_tx_wait: Descriptor<struct.rio_async_tx_wait>;
  readonly rio_dma_mem: Descriptor<struct.rio_dma_mem>;
  readonly rio_doorbell: Descriptor<struct.rio_doorbell>;
  readonly rio_doorbell_filter: Descriptor<struct.rio_doorbell_filter>;
  readonly rio_event: Descriptor<struct.rio_event>;
  readonly rio_mmap: Descriptor<struct.rio_mmap>;
  readonly rio_mport_maint_io: Descriptor<struct.rio_mport_maint_io>;
  readonly rio_mport_properties: Descriptor<struct.rio_mport_properties>;
  readonly rio_portwrite: Descriptor<struct.rio_portwrite>;
  readonly rio_pw_filter: Descriptor<struct.rio_pw_filter>;
  readonly rio_rdev_info: Descriptor<struct.rio_rdev_info>;
  readonly rio_transaction: Descriptor<struct.rio_transaction>;
  readonly rio_transfer_io: Descriptor<struct.rio_transfer_io>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rio_async_tx_wait": "__u32 token;__u32 timeout;",
"rio_dma_mem": "__u64 length;__u64 dma_handle;__u64 address;",
"rio_doorbell": "__u16 rioid;__u16 payload;",
"rio_doorbell_filter": "__u16 rioid;__u16 low;__u16 high;__u16 pad0;",
"rio_event": "__u32 header;union {struct rio_doorbell doorbell;struct rio_portwrite portwrite;} u;__u32 pad0;",
"rio_mmap": "__u16 rioid;__u16 pad0[3];__u64 rio_addr;__u64 length;__u64 handle;__u64 address;",
"rio_mport_maint_io": "__u16 rioid;__u8 hopcount;__u8 pad0[5];__u32 offset;__u32 length;__u64 buffer;",
"rio_mport_properties": "__u16 hdid;__u8 id;__u8 index;__u32 flags;__u32 sys_size;__u8 port_ok;__u8 link_speed;__u8 link_width;__u8 pad0;__u32 dma_max_sge;__u32 dma_max_size;__u32 dma_align;__u32 transfer_mode;__u32 cap_sys_size;__u32 cap_addr_size;__u32 cap_transfer_mode;__u32 cap_mport;",
"rio_portwrite": "__u32 payload[16];",
"rio_pw_filter": "__u32 mask;__u32 low;__u32 high;__u32 pad0;",
"rio_rdev_info": "__u16 destid;__u8 hopcount;__u8 pad0;__u32 comptag;char name[21];",
"rio_transaction": "__u64 block;__u32 count;__u32 transfer_mode;__u16 sync;__u16 dir;__u32 pad0;",
"rio_transfer_io": "__u64 rio_addr;__u64 loc_addr;__u64 handle;__u64 offset;__u64 length;__u16 rioid;__u16 method;__u32 completion_code;"
}`),
);
