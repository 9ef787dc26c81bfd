// Generated from Linux 7.3.4 <linux/dm-log-userspace.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/dm-log-userspace.h>`: 160 bytes. */
export interface dm_ulog_request extends RecordView<'struct dm_ulog_request'> {
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

export const dm_ulog_request: Descriptor<dm_ulog_request> = /* @__PURE__ */ declareStruct(
  'dm_ulog_request',
  `
  __u64 luid;
  char uuid[129];
  char padding[3];
  __u32 version;
  __s32 error;
  __u32 seq;
  __u32 request_type;
  __u32 data_size;
  char data[];
`,
);
