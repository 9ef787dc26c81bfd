// Generated from Linux 7.3.4 <sound/asequencer.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { snd_seq_event_data, snd_seq_timestamp } from './asequencer.union.ts';
import { snd_timer_id } from './asound.struct.ts';

/** `<sound/asequencer.h>`: 2 bytes. */
export interface snd_seq_addr extends RecordView<'struct snd_seq_addr'> {
  client: number;
  port: number;
}

export const snd_seq_addr: Descriptor<snd_seq_addr> = /* @__PURE__ */ declareStruct(
  'snd_seq_addr',
  `
  unsigned char client;
  unsigned char port;
`,
);

/** `<sound/asequencer.h>`: 188 bytes. */
export interface snd_seq_client_info extends RecordView<'struct snd_seq_client_info'> {
  client: number;
  type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  filter: number;
  get multicast_filter(): Uint8Array;
  set multicast_filter(value: Bytes);
  get event_filter(): Uint8Array;
  set event_filter(value: Bytes);
  num_ports: number;
  event_lost: number;
  card: number;
  pid: number;
  midi_version: number;
  group_filter: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_client_info: Descriptor<snd_seq_client_info> = /* @__PURE__ */ declareStruct(
  'snd_seq_client_info',
  `
  int client;
  int type;
  char name[64];
  unsigned int filter;
  unsigned char multicast_filter[8];
  unsigned char event_filter[32];
  int num_ports;
  int event_lost;
  int card;
  int pid;
  unsigned int midi_version;
  unsigned int group_filter;
  char reserved[48];
`,
);

/** `<sound/asequencer.h>`: 88 bytes. */
export interface snd_seq_client_pool extends RecordView<'struct snd_seq_client_pool'> {
  client: number;
  output_pool: number;
  input_pool: number;
  output_room: number;
  output_free: number;
  input_free: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_client_pool: Descriptor<snd_seq_client_pool> = /* @__PURE__ */ declareStruct(
  'snd_seq_client_pool',
  `
  int client;
  int output_pool;
  int input_pool;
  int output_room;
  int output_free;
  int input_free;
  char reserved[64];
`,
);

/** `<sound/asequencer.h>`: 520 bytes. */
export interface snd_seq_client_ump_info extends RecordView<'struct snd_seq_client_ump_info'> {
  client: number;
  type: number;
  get info(): Uint8Array;
  set info(value: Bytes);
}

export const snd_seq_client_ump_info: Descriptor<snd_seq_client_ump_info> =
  /* @__PURE__ */ declareStruct(
    'snd_seq_client_ump_info',
    `
  int client;
  int type;
  unsigned char info[512];
`,
    { pack: 1 },
  );

/** `<sound/asequencer.h>`: 4 bytes. */
export interface snd_seq_connect extends RecordView<'struct snd_seq_connect'> {
  get sender(): snd_seq_addr;
  set sender(value: snd_seq_addr | Init<snd_seq_addr>);
  get dest(): snd_seq_addr;
  set dest(value: snd_seq_addr | Init<snd_seq_addr>);
}

export const snd_seq_connect: Descriptor<snd_seq_connect> = /* @__PURE__ */ declareStruct(
  'snd_seq_connect',
  `
  struct snd_seq_addr sender;
  struct snd_seq_addr dest;
`,
  { uses: () => [snd_seq_addr] },
);

/** `<sound/asequencer.h>`: 12 bytes. */
export interface snd_seq_ev_ctrl extends RecordView<'struct snd_seq_ev_ctrl'> {
  channel: number;
  unused1: number;
  unused2: number;
  unused3: number;
  param: number;
  value: number;
}

export const snd_seq_ev_ctrl: Descriptor<snd_seq_ev_ctrl> = /* @__PURE__ */ declareStruct(
  'snd_seq_ev_ctrl',
  `
  unsigned char channel;
  unsigned char unused1;
  unsigned char unused2;
  unsigned char unused3;
  unsigned int param;
  int value;
`,
);

/** `<sound/asequencer.h>`: 12 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface snd_seq_ev_ext extends RecordView<'struct snd_seq_ev_ext', 'ptr'> {
  len: number;
  get ptr(): number;
  set ptr(value: Pointer);
}

export const snd_seq_ev_ext: Descriptor<snd_seq_ev_ext> = /* @__PURE__ */ declareStruct(
  'snd_seq_ev_ext',
  `
  unsigned int len;
  void *ptr;
`,
  { pack: 1 },
);

/** `<sound/asequencer.h>`: 8 bytes. */
export interface snd_seq_ev_note extends RecordView<'struct snd_seq_ev_note'> {
  channel: number;
  note: number;
  velocity: number;
  off_velocity: number;
  duration: number;
}

export const snd_seq_ev_note: Descriptor<snd_seq_ev_note> = /* @__PURE__ */ declareStruct(
  'snd_seq_ev_note',
  `
  unsigned char channel;
  unsigned char note;
  unsigned char velocity;
  unsigned char off_velocity;
  unsigned int duration;
`,
);

interface snd_seq_ev_queue_control$param
  extends RecordView<'union snd_seq_ev_queue_control.param'> {
  value: number;
  get time(): snd_seq_timestamp;
  set time(value: snd_seq_timestamp | Init<snd_seq_timestamp>);
  position: number;
  get skew(): snd_seq_queue_skew;
  set skew(value: snd_seq_queue_skew | Init<snd_seq_queue_skew>);
  get d32(): Uint32Array;
  set d32(value: Iterable<Integer>);
  get d8(): Uint8Array;
  set d8(value: Bytes);
}

/** `<sound/asequencer.h>`: 12 bytes. */
export interface snd_seq_ev_queue_control extends RecordView<'struct snd_seq_ev_queue_control'> {
  queue: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  get param(): snd_seq_ev_queue_control$param;
  set param(value: snd_seq_ev_queue_control$param | Init<snd_seq_ev_queue_control$param>);
}

export const snd_seq_ev_queue_control: Descriptor<snd_seq_ev_queue_control> =
  /* @__PURE__ */ declareStruct(
    'snd_seq_ev_queue_control',
    `
  unsigned char queue;
  unsigned char pad[3];
  union {
    int value;
    union snd_seq_timestamp time;
    unsigned int position;
    struct snd_seq_queue_skew skew;
    unsigned int d32[2];
    unsigned char d8[8];
  } param;
`,
    { uses: () => [snd_seq_queue_skew, snd_seq_timestamp] },
  );

/** `<sound/asequencer.h>`: 12 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface snd_seq_ev_quote extends RecordView<'struct snd_seq_ev_quote', 'event'> {
  get origin(): snd_seq_addr;
  set origin(value: snd_seq_addr | Init<snd_seq_addr>);
  value: number;
  get event(): number;
  set event(value: Pointer);
}

export const snd_seq_ev_quote: Descriptor<snd_seq_ev_quote> = /* @__PURE__ */ declareStruct(
  'snd_seq_ev_quote',
  `
  struct snd_seq_addr origin;
  unsigned short value;
  struct snd_seq_event *event;
`,
  { pack: 1, uses: () => [snd_seq_addr] },
);

/** `<sound/asequencer.h>`: 12 bytes. */
export interface snd_seq_ev_raw32 extends RecordView<'struct snd_seq_ev_raw32'> {
  get d(): Uint32Array;
  set d(value: Iterable<Integer>);
}

export const snd_seq_ev_raw32: Descriptor<snd_seq_ev_raw32> = /* @__PURE__ */ declareStruct(
  'snd_seq_ev_raw32',
  `
  unsigned int d[3];
`,
);

/** `<sound/asequencer.h>`: 12 bytes. */
export interface snd_seq_ev_raw8 extends RecordView<'struct snd_seq_ev_raw8'> {
  get d(): Uint8Array;
  set d(value: Bytes);
}

export const snd_seq_ev_raw8: Descriptor<snd_seq_ev_raw8> = /* @__PURE__ */ declareStruct(
  'snd_seq_ev_raw8',
  `
  unsigned char d[12];
`,
);

/** `<sound/asequencer.h>`: 2 bytes. */
export interface snd_seq_ev_ump_notify extends RecordView<'struct snd_seq_ev_ump_notify'> {
  client: number;
  block: number;
}

export const snd_seq_ev_ump_notify: Descriptor<snd_seq_ev_ump_notify> =
  /* @__PURE__ */ declareStruct(
    'snd_seq_ev_ump_notify',
    `
  unsigned char client;
  unsigned char block;
`,
  );

/** `<sound/asequencer.h>`: 28 bytes. */
export interface snd_seq_event extends RecordView<'struct snd_seq_event'> {
  type: number;
  flags: number;
  tag: number;
  queue: number;
  get time(): snd_seq_timestamp;
  set time(value: snd_seq_timestamp | Init<snd_seq_timestamp>);
  get source(): snd_seq_addr;
  set source(value: snd_seq_addr | Init<snd_seq_addr>);
  get dest(): snd_seq_addr;
  set dest(value: snd_seq_addr | Init<snd_seq_addr>);
  get data(): snd_seq_event_data;
  set data(value: snd_seq_event_data | Init<snd_seq_event_data>);
}

export const snd_seq_event: Descriptor<snd_seq_event> = /* @__PURE__ */ declareStruct(
  'snd_seq_event',
  `
  unsigned char type;
  unsigned char flags;
  char tag;
  unsigned char queue;
  union snd_seq_timestamp time;
  struct snd_seq_addr source;
  struct snd_seq_addr dest;
  union snd_seq_event_data data;
`,
  { uses: () => [snd_seq_addr, snd_seq_event_data, snd_seq_timestamp] },
);

/** `<sound/asequencer.h>`: 168 bytes on x86_64, riscv64, aarch64; 164 bytes on x86, arm. */
export interface snd_seq_port_info extends RecordView<'struct snd_seq_port_info', 'kernel'> {
  get addr(): snd_seq_addr;
  set addr(value: snd_seq_addr | Init<snd_seq_addr>);
  get name(): Uint8Array;
  set name(value: Bytes);
  capability: number;
  type: number;
  midi_channels: number;
  midi_voices: number;
  synth_voices: number;
  read_use: number;
  write_use: number;
  get kernel(): number;
  set kernel(value: Pointer);
  flags: number;
  time_queue: number;
  direction: number;
  ump_group: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_port_info: Descriptor<snd_seq_port_info> = /* @__PURE__ */ declareStruct(
  'snd_seq_port_info',
  `
  struct snd_seq_addr addr;
  char name[64];
  unsigned int capability;
  unsigned int type;
  int midi_channels;
  int midi_voices;
  int synth_voices;
  int read_use;
  int write_use;
  void *kernel;
  unsigned int flags;
  unsigned char time_queue;
  unsigned char direction;
  unsigned char ump_group;
  char reserved[57];
`,
  { uses: () => [snd_seq_addr] },
);

/** `<sound/asequencer.h>`: 80 bytes. */
export interface snd_seq_port_subscribe extends RecordView<'struct snd_seq_port_subscribe'> {
  get sender(): snd_seq_addr;
  set sender(value: snd_seq_addr | Init<snd_seq_addr>);
  get dest(): snd_seq_addr;
  set dest(value: snd_seq_addr | Init<snd_seq_addr>);
  voices: number;
  flags: number;
  queue: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_port_subscribe: Descriptor<snd_seq_port_subscribe> =
  /* @__PURE__ */ declareStruct(
    'snd_seq_port_subscribe',
    `
  struct snd_seq_addr sender;
  struct snd_seq_addr dest;
  unsigned int voices;
  unsigned int flags;
  unsigned char queue;
  unsigned char pad[3];
  char reserved[64];
`,
    { uses: () => [snd_seq_addr] },
  );

/** `<sound/asequencer.h>`: 88 bytes. */
export interface snd_seq_query_subs extends RecordView<'struct snd_seq_query_subs'> {
  get root(): snd_seq_addr;
  set root(value: snd_seq_addr | Init<snd_seq_addr>);
  type: number;
  index: number;
  num_subs: number;
  get addr(): snd_seq_addr;
  set addr(value: snd_seq_addr | Init<snd_seq_addr>);
  queue: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_query_subs: Descriptor<snd_seq_query_subs> = /* @__PURE__ */ declareStruct(
  'snd_seq_query_subs',
  `
  struct snd_seq_addr root;
  int type;
  int index;
  int num_subs;
  struct snd_seq_addr addr;
  unsigned char queue;
  unsigned int flags;
  char reserved[64];
`,
  { uses: () => [snd_seq_addr] },
);

/** `<sound/asequencer.h>`: 76 bytes. */
export interface snd_seq_queue_client extends RecordView<'struct snd_seq_queue_client'> {
  queue: number;
  client: number;
  used: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_queue_client: Descriptor<snd_seq_queue_client> = /* @__PURE__ */ declareStruct(
  'snd_seq_queue_client',
  `
  int queue;
  int client;
  int used;
  char reserved[64];
`,
);

/** `<sound/asequencer.h>`: 140 bytes. */
export interface snd_seq_queue_info extends RecordView<'struct snd_seq_queue_info'> {
  queue: number;
  owner: number;
  locked: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_queue_info: Descriptor<snd_seq_queue_info> = /* @__PURE__ */ declareStruct(
  'snd_seq_queue_info',
  `
  int queue;
  int owner;
  unsigned int locked :1;
  char name[64];
  unsigned int flags;
  char reserved[60];
`,
);

/** `<sound/asequencer.h>`: 8 bytes. */
export interface snd_seq_queue_skew extends RecordView<'struct snd_seq_queue_skew'> {
  value: number;
  base: number;
}

export const snd_seq_queue_skew: Descriptor<snd_seq_queue_skew> = /* @__PURE__ */ declareStruct(
  'snd_seq_queue_skew',
  `
  unsigned int value;
  unsigned int base;
`,
);

/** `<sound/asequencer.h>`: 92 bytes. */
export interface snd_seq_queue_status extends RecordView<'struct snd_seq_queue_status'> {
  queue: number;
  events: number;
  tick: number;
  get time(): snd_seq_real_time;
  set time(value: snd_seq_real_time | Init<snd_seq_real_time>);
  running: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_queue_status: Descriptor<snd_seq_queue_status> = /* @__PURE__ */ declareStruct(
  'snd_seq_queue_status',
  `
  int queue;
  int events;
  unsigned int tick;
  struct snd_seq_real_time time;
  int running;
  int flags;
  char reserved[64];
`,
  { uses: () => [snd_seq_real_time] },
);

/** `<sound/asequencer.h>`: 44 bytes. */
export interface snd_seq_queue_tempo extends RecordView<'struct snd_seq_queue_tempo'> {
  queue: number;
  tempo: number;
  ppq: number;
  skew_value: number;
  skew_base: number;
  tempo_base: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_queue_tempo: Descriptor<snd_seq_queue_tempo> = /* @__PURE__ */ declareStruct(
  'snd_seq_queue_tempo',
  `
  int queue;
  unsigned int tempo;
  int ppq;
  unsigned int skew_value;
  unsigned int skew_base;
  unsigned short tempo_base;
  char reserved[22];
`,
);

interface snd_seq_queue_timer$u$alsa extends RecordView<'struct snd_seq_queue_timer.u.alsa'> {
  get id(): snd_timer_id;
  set id(value: snd_timer_id | Init<snd_timer_id>);
  resolution: number;
}

interface snd_seq_queue_timer$u extends RecordView<'union snd_seq_queue_timer.u'> {
  get alsa(): snd_seq_queue_timer$u$alsa;
  set alsa(value: snd_seq_queue_timer$u$alsa | Init<snd_seq_queue_timer$u$alsa>);
}

/** `<sound/asequencer.h>`: 96 bytes. */
export interface snd_seq_queue_timer extends RecordView<'struct snd_seq_queue_timer'> {
  queue: number;
  type: number;
  get u(): snd_seq_queue_timer$u;
  set u(value: snd_seq_queue_timer$u | Init<snd_seq_queue_timer$u>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_queue_timer: Descriptor<snd_seq_queue_timer> = /* @__PURE__ */ declareStruct(
  'snd_seq_queue_timer',
  `
  int queue;
  int type;
  union {
    struct {
      struct snd_timer_id id;
      unsigned int resolution;
    } alsa;
  } u;
  char reserved[64];
`,
  { uses: () => [snd_timer_id] },
);

/** `<sound/asequencer.h>`: 8 bytes. */
export interface snd_seq_real_time extends RecordView<'struct snd_seq_real_time'> {
  tv_sec: number;
  tv_nsec: number;
}

export const snd_seq_real_time: Descriptor<snd_seq_real_time> = /* @__PURE__ */ declareStruct(
  'snd_seq_real_time',
  `
  unsigned int tv_sec;
  unsigned int tv_nsec;
`,
);

/** `<sound/asequencer.h>`: 64 bytes. */
export interface snd_seq_remove_events extends RecordView<'struct snd_seq_remove_events'> {
  remove_mode: number;
  get time(): snd_seq_timestamp;
  set time(value: snd_seq_timestamp | Init<snd_seq_timestamp>);
  queue: number;
  get dest(): snd_seq_addr;
  set dest(value: snd_seq_addr | Init<snd_seq_addr>);
  channel: number;
  type: number;
  tag: number;
  get reserved(): Int32Array;
  set reserved(value: Iterable<Integer>);
}

export const snd_seq_remove_events: Descriptor<snd_seq_remove_events> =
  /* @__PURE__ */ declareStruct(
    'snd_seq_remove_events',
    `
  unsigned int remove_mode;
  union snd_seq_timestamp time;
  unsigned char queue;
  struct snd_seq_addr dest;
  unsigned char channel;
  int type;
  char tag;
  int reserved[10];
`,
    { uses: () => [snd_seq_addr, snd_seq_timestamp] },
  );

/** `<sound/asequencer.h>`: 8 bytes. */
export interface snd_seq_result extends RecordView<'struct snd_seq_result'> {
  event: number;
  result: number;
}

export const snd_seq_result: Descriptor<snd_seq_result> = /* @__PURE__ */ declareStruct(
  'snd_seq_result',
  `
  int event;
  int result;
`,
);

/** `<sound/asequencer.h>`: 16 bytes. */
export interface snd_seq_running_info extends RecordView<'struct snd_seq_running_info'> {
  client: number;
  big_endian: number;
  cpu_mode: number;
  pad: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_running_info: Descriptor<snd_seq_running_info> = /* @__PURE__ */ declareStruct(
  'snd_seq_running_info',
  `
  unsigned char client;
  unsigned char big_endian;
  unsigned char cpu_mode;
  unsigned char pad;
  unsigned char reserved[12];
`,
);

/** `<sound/asequencer.h>`: 48 bytes. */
export interface snd_seq_system_info extends RecordView<'struct snd_seq_system_info'> {
  queues: number;
  clients: number;
  ports: number;
  channels: number;
  cur_clients: number;
  cur_queues: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_seq_system_info: Descriptor<snd_seq_system_info> = /* @__PURE__ */ declareStruct(
  'snd_seq_system_info',
  `
  int queues;
  int clients;
  int ports;
  int channels;
  int cur_clients;
  int cur_queues;
  char reserved[24];
`,
);

/** `<sound/asequencer.h>`: 32 bytes. */
export interface snd_seq_ump_event extends RecordView<'struct snd_seq_ump_event'> {
  type: number;
  flags: number;
  tag: number;
  queue: number;
  get time(): snd_seq_timestamp;
  set time(value: snd_seq_timestamp | Init<snd_seq_timestamp>);
  get source(): snd_seq_addr;
  set source(value: snd_seq_addr | Init<snd_seq_addr>);
  get dest(): snd_seq_addr;
  set dest(value: snd_seq_addr | Init<snd_seq_addr>);
  get data(): snd_seq_event_data;
  set data(value: snd_seq_event_data | Init<snd_seq_event_data>);
  get ump(): Uint32Array;
  set ump(value: Iterable<Integer>);
}

export const snd_seq_ump_event: Descriptor<snd_seq_ump_event> = /* @__PURE__ */ declareStruct(
  'snd_seq_ump_event',
  `
  unsigned char type;
  unsigned char flags;
  char tag;
  unsigned char queue;
  union snd_seq_timestamp time;
  struct snd_seq_addr source;
  struct snd_seq_addr dest;
  union {
    union snd_seq_event_data data;
    unsigned int ump[4];
  };
`,
  { uses: () => [snd_seq_addr, snd_seq_event_data, snd_seq_timestamp] },
);
