// Generated from Linux 7.3.4 <linux/um_timetravel.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { um_timetravel_schedshm_client } from './um_timetravel.union.ts';

/** `<linux/um_timetravel.h>`: 16 bytes. */
export interface um_timetravel_msg extends RecordView<'struct um_timetravel_msg'> {
  op: number;
  seq: number;
  get time(): bigint;
  set time(value: Integer);
}

export const um_timetravel_msg: Descriptor<um_timetravel_msg> = /* @__PURE__ */ declareStruct(
  'um_timetravel_msg',
  `
  __u32 op;
  __u32 seq;
  __u64 time;
`,
);

/** `<linux/um_timetravel.h>`: 4096 bytes. */
export interface um_timetravel_schedshm extends RecordView<'struct um_timetravel_schedshm'> {
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
  get clients(): Elements<um_timetravel_schedshm_client>;
  set clients(value: Iterable<um_timetravel_schedshm_client | Init<um_timetravel_schedshm_client>>);
}

export const um_timetravel_schedshm: Descriptor<um_timetravel_schedshm> =
  /* @__PURE__ */ declareStruct(
    'um_timetravel_schedshm',
    `
  union {
    struct {
      __u32 version;
      __u32 len;
      __u64 free_until;
      __u64 current_time;
      __u16 running_id;
      __u16 max_clients;
    };
    char hdr[4096];
  };
  union um_timetravel_schedshm_client clients[];
`,
    { uses: () => [um_timetravel_schedshm_client] },
  );
