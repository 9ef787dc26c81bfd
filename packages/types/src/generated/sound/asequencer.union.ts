// Generated from Linux 7.3.4 <sound/asequencer.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  snd_seq_addr,
  snd_seq_connect,
  snd_seq_ev_ctrl,
  snd_seq_ev_ext,
  snd_seq_ev_note,
  snd_seq_ev_queue_control,
  snd_seq_ev_quote,
  snd_seq_ev_raw32,
  snd_seq_ev_raw8,
  snd_seq_ev_ump_notify,
  snd_seq_real_time,
  snd_seq_result,
} from './asequencer.struct.ts';

/** `<sound/asequencer.h>`: 12 bytes. */
export interface snd_seq_event_data extends RecordView<'union snd_seq_event_data'> {
  get note(): snd_seq_ev_note;
  set note(value: snd_seq_ev_note | Init<snd_seq_ev_note>);
  get control(): snd_seq_ev_ctrl;
  set control(value: snd_seq_ev_ctrl | Init<snd_seq_ev_ctrl>);
  get raw8(): snd_seq_ev_raw8;
  set raw8(value: snd_seq_ev_raw8 | Init<snd_seq_ev_raw8>);
  get raw32(): snd_seq_ev_raw32;
  set raw32(value: snd_seq_ev_raw32 | Init<snd_seq_ev_raw32>);
  get ext(): snd_seq_ev_ext;
  set ext(value: snd_seq_ev_ext | Init<snd_seq_ev_ext>);
  get queue(): snd_seq_ev_queue_control;
  set queue(value: snd_seq_ev_queue_control | Init<snd_seq_ev_queue_control>);
  get time(): snd_seq_timestamp;
  set time(value: snd_seq_timestamp | Init<snd_seq_timestamp>);
  get addr(): snd_seq_addr;
  set addr(value: snd_seq_addr | Init<snd_seq_addr>);
  get connect(): snd_seq_connect;
  set connect(value: snd_seq_connect | Init<snd_seq_connect>);
  get result(): snd_seq_result;
  set result(value: snd_seq_result | Init<snd_seq_result>);
  get quote(): snd_seq_ev_quote;
  set quote(value: snd_seq_ev_quote | Init<snd_seq_ev_quote>);
  get ump_notify(): snd_seq_ev_ump_notify;
  set ump_notify(value: snd_seq_ev_ump_notify | Init<snd_seq_ev_ump_notify>);
}

export const snd_seq_event_data: Descriptor<snd_seq_event_data> = /* @__PURE__ */ declareUnion(
  'snd_seq_event_data',
  `
  struct snd_seq_ev_note note;
  struct snd_seq_ev_ctrl control;
  struct snd_seq_ev_raw8 raw8;
  struct snd_seq_ev_raw32 raw32;
  struct snd_seq_ev_ext ext;
  struct snd_seq_ev_queue_control queue;
  union snd_seq_timestamp time;
  struct snd_seq_addr addr;
  struct snd_seq_connect connect;
  struct snd_seq_result result;
  struct snd_seq_ev_quote quote;
  struct snd_seq_ev_ump_notify ump_notify;
`,
  {
    uses: () => [
      snd_seq_addr,
      snd_seq_connect,
      snd_seq_ev_ctrl,
      snd_seq_ev_ext,
      snd_seq_ev_note,
      snd_seq_ev_queue_control,
      snd_seq_ev_quote,
      snd_seq_ev_raw32,
      snd_seq_ev_raw8,
      snd_seq_ev_ump_notify,
      snd_seq_result,
      snd_seq_timestamp,
    ],
  },
);

/** `<sound/asequencer.h>`: 8 bytes. */
export interface snd_seq_timestamp extends RecordView<'union snd_seq_timestamp'> {
  tick: number;
  get time(): snd_seq_real_time;
  set time(value: snd_seq_real_time | Init<snd_seq_real_time>);
}

export const snd_seq_timestamp: Descriptor<snd_seq_timestamp> = /* @__PURE__ */ declareUnion(
  'snd_seq_timestamp',
  `
  unsigned int tick;
  struct snd_seq_real_time time;
`,
  { uses: () => [snd_seq_real_time] },
);
