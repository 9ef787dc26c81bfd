// Generated from Linux 7.3.4 <linux/dm-log-userspace.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DM_ULOG_CLEAR_REGION = 11,
  DM_ULOG_CTR = 1,
  DM_ULOG_DTR = 2,
  DM_ULOG_FLUSH = 9,
  DM_ULOG_GET_REGION_SIZE = 6,
  DM_ULOG_GET_RESYNC_WORK = 12,
  DM_ULOG_GET_SYNC_COUNT = 14,
  DM_ULOG_IN_SYNC = 8,
  DM_ULOG_IS_CLEAN = 7,
  DM_ULOG_IS_REMOTE_RECOVERING = 17,
  DM_ULOG_MARK_REGION = 10,
  DM_ULOG_POSTSUSPEND = 4,
  DM_ULOG_PRESUSPEND = 3,
  DM_ULOG_REQUEST_MASK = 255,
  DM_ULOG_REQUEST_VERSION = 3,
  DM_ULOG_RESUME = 5,
  DM_ULOG_SET_REGION_SYNC = 13,
  DM_ULOG_STATUS_INFO = 15,
  DM_ULOG_STATUS_TABLE = 16;
export declare namespace struct {
  /** `<linux/dm-log-userspace.h>`: 160 bytes. */
  interface dm_ulog_request extends RecordView<'struct dm_ulog_request'> {
    get luid(): bigint;
    set luid(value: Integer);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    get padding(): Uint8Array;
    set padding(value: Bytes);
    version: number;
    error: number;
    seq: number;
    request_type: number;
    data_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly dm_ulog_request: Descriptor<struct.dm_ulog_request>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dm_ulog_request": "__u64 luid;char uuid[129];char padding[3];__u32 version;__s32 error;__u32 seq;__u32 request_type;__u32 data_size;char data[];"
}`),
);
