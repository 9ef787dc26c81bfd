// Generated from Linux 7.3.4 <linux/um_timetravel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const UM_TIMETRAVEL_ACK = 0,
  UM_TIMETRAVEL_BROADCAST = 9,
  UM_TIMETRAVEL_FREE_UNTIL = 7,
  UM_TIMETRAVEL_GET = 4,
  UM_TIMETRAVEL_GET_TOD = 8,
  UM_TIMETRAVEL_MAX_FDS = 2,
  UM_TIMETRAVEL_REQUEST = 2,
  UM_TIMETRAVEL_RUN = 6,
  UM_TIMETRAVEL_SCHEDSHM_CAP_TIME_SHARE = 1,
  UM_TIMETRAVEL_SCHEDSHM_FLAGS_REQ_RUN = 1,
  UM_TIMETRAVEL_SCHEDSHM_VERSION = 2,
  UM_TIMETRAVEL_SHARED_LOGFD = 1,
  UM_TIMETRAVEL_SHARED_MAX_FDS = 2,
  UM_TIMETRAVEL_SHARED_MEMFD = 0,
  UM_TIMETRAVEL_START = 1,
  UM_TIMETRAVEL_START_ACK_ID = 65535,
  UM_TIMETRAVEL_UPDATE = 5,
  UM_TIMETRAVEL_WAIT = 3;
export declare namespace struct {
  /** `<linux/um_timetravel.h>`: 16 bytes. */
  interface um_timetravel_msg extends RecordView<'struct um_timetravel_msg'> {
    op: number;
    seq: number;
    get time(): bigint;
    set time(value: Integer);
  }

  /** `<linux/um_timetravel.h>`: 4096 bytes. */
  interface um_timetravel_schedshm extends RecordView<'struct um_timetravel_schedshm'> {
    version: number;
    len: number;
    get free_until(): bigint;
    set free_until(value: Integer);
    get current_time(): bigint;
    set current_time(value: Integer);
    running_id: number;
    max_clients: number;
    get hdr(): Uint8Array;
    set hdr(value: Bytes);
    get clients(): Elements<union.um_timetravel_schedshm_client>;
    set clients(value: Iterable<From<union.um_timetravel_schedshm_client>>);
  }
}

export const struct: {
  readonly um_timetravel_msg: Descriptor<struct.um_timetravel_msg>;
  readonly um_timetravel_schedshm: Descriptor<struct.um_timetravel_schedshm>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"um_timetravel_msg": "__u32 op;__u32 seq;__u64 time;",
"um_timetravel_schedshm": "union {struct {__u32 version;__u32 len;__u64 free_until;__u64 current_time;__u16 running_id;__u16 max_clients;};char hdr[4096];};union um_timetravel_schedshm_client clients[];"
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/um_timetravel.h>`: 128 bytes. */
  interface um_timetravel_schedshm_client
    extends RecordView<'union um_timetravel_schedshm_client'> {
    capa: number;
    flags: number;
    get req_time(): bigint;
    set req_time(value: Integer);
    get name(): bigint;
    set name(value: Integer);
    get reserve(): Uint8Array;
    set reserve(value: Bytes);
  }
}

export const union: {
  readonly um_timetravel_schedshm_client: Descriptor<union.um_timetravel_schedshm_client>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"um_timetravel_schedshm_client": "struct {__u32 capa;__u32 flags;__u64 req_time;__u64 name;};char reserve[128];"
}`),
);
