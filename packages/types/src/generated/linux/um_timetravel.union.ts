// Generated from Linux 7.3.4 <linux/um_timetravel.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/um_timetravel.h>`: 128 bytes. */
export interface um_timetravel_schedshm_client
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

export const um_timetravel_schedshm_client: Descriptor<um_timetravel_schedshm_client> =
  /* @__PURE__ */ declareUnion(
    'um_timetravel_schedshm_client',
    `
  struct {
    __u32 capa;
    __u32 flags;
    __u64 req_time;
    __u64 name;
  };
  char reserve[128];
`,
  );
