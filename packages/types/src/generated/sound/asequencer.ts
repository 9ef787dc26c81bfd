// Generated from Linux 7.3.4 <sound/asequencer.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as sound_asound_h from './asound.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNDRV_SEQ_IOCTL_CREATE_PORT: PerArch<
    3232256800,
    3231994656,
    3231994656,
    3232256800,
    3232256800,
    3232256800,
    3232256800,
    3232256800
  >;
  readonly SNDRV_SEQ_IOCTL_DELETE_PORT: PerArch<
    1084773153,
    1084511009,
    1084511009,
    1084773153,
    1084773153,
    1084773153,
    1084773153,
    2158514977
  >;
  readonly SNDRV_SEQ_IOCTL_GET_PORT_INFO: PerArch<
    3232256802,
    3231994658,
    3231994658,
    3232256802,
    3232256802,
    3232256802,
    3232256802,
    3232256802
  >;
  readonly SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT: PerArch<
    3232256850,
    3231994706,
    3231994706,
    3232256850,
    3232256850,
    3232256850,
    3232256850,
    3232256850
  >;
  readonly SNDRV_SEQ_IOCTL_SET_PORT_INFO: PerArch<
    1084773155,
    1084511011,
    1084511011,
    1084773155,
    1084773155,
    1084773155,
    1084773155,
    2158514979
  >;
} & Requests<
  | 'SNDRV_SEQ_IOCTL_CLIENT_ID'
  | 'SNDRV_SEQ_IOCTL_DELETE_QUEUE'
  | 'SNDRV_SEQ_IOCTL_PVERSION'
  | 'SNDRV_SEQ_IOCTL_REMOVE_EVENTS'
  | 'SNDRV_SEQ_IOCTL_SET_CLIENT_INFO'
  | 'SNDRV_SEQ_IOCTL_SET_CLIENT_POOL'
  | 'SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT'
  | 'SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO'
  | 'SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER'
  | 'SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT'
  | 'SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT'
  | 'SNDRV_SEQ_IOCTL_USER_PVERSION'
> = /* @__PURE__ */ perArchOf(
  {
    SNDRV_SEQ_IOCTL_CREATE_PORT: [
      3232256800, 3231994656, 3231994656, 3232256800, 3232256800, 3232256800, 3232256800,
      3232256800,
    ],
    SNDRV_SEQ_IOCTL_DELETE_PORT: [
      1084773153, 1084511009, 1084511009, 1084773153, 1084773153, 1084773153, 1084773153,
      2158514977,
    ],
    SNDRV_SEQ_IOCTL_GET_PORT_INFO: [
      3232256802, 3231994658, 3231994658, 3232256802, 3232256802, 3232256802, 3232256802,
      3232256802,
    ],
    SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT: [
      3232256850, 3231994706, 3231994706, 3232256850, 3232256850, 3232256850, 3232256850,
      3232256850,
    ],
    SNDRV_SEQ_IOCTL_SET_PORT_INFO: [
      1084773155, 1084511011, 1084511011, 1084773155, 1084773155, 1084773155, 1084773155,
      2158514979,
    ],
  },
  {
    SNDRV_SEQ_IOCTL_CLIENT_ID: 2147767041,
    SNDRV_SEQ_IOCTL_DELETE_QUEUE: 1082938163,
    SNDRV_SEQ_IOCTL_PVERSION: 2147767040,
    SNDRV_SEQ_IOCTL_REMOVE_EVENTS: 1077957454,
    SNDRV_SEQ_IOCTL_SET_CLIENT_INFO: 1086083857,
    SNDRV_SEQ_IOCTL_SET_CLIENT_POOL: 1079530316,
    SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT: 1078743882,
    SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO: 1076646722,
    SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER: 1080054598,
    SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT: 1079006000,
    SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT: 1079006001,
    SNDRV_SEQ_IOCTL_USER_PVERSION: 1074025220,
  },
);

/** `<sound/asequencer.h>`: 3231994656 on x86, arm; 3232256800 elsewhere. */
export const SNDRV_SEQ_IOCTL_CREATE_PORT: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_SEQ_IOCTL_CREATE_PORT,
);
/** `<sound/asequencer.h>`: 1084511009 on x86, arm; 2158514977 on ppc64le; 1084773153 elsewhere. */
export const SNDRV_SEQ_IOCTL_DELETE_PORT: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_SEQ_IOCTL_DELETE_PORT,
);
/** `<sound/asequencer.h>`: 3231994658 on x86, arm; 3232256802 elsewhere. */
export const SNDRV_SEQ_IOCTL_GET_PORT_INFO: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_SEQ_IOCTL_GET_PORT_INFO,
);
/** `<sound/asequencer.h>`: 3231994706 on x86, arm; 3232256850 elsewhere. */
export const SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT,
);
/** `<sound/asequencer.h>`: 1084511011 on x86, arm; 2158514979 on ppc64le; 1084773155 elsewhere. */
export const SNDRV_SEQ_IOCTL_SET_PORT_INFO: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_SEQ_IOCTL_SET_PORT_INFO,
);
export const SNDRV_SEQ_IOCTL_CLIENT_ID: number = /* @__PURE__ */ requestHere(2147767041),
  SNDRV_SEQ_IOCTL_DELETE_QUEUE: number = /* @__PURE__ */ requestHere(1082938163),
  SNDRV_SEQ_IOCTL_PVERSION: number = /* @__PURE__ */ requestHere(2147767040),
  SNDRV_SEQ_IOCTL_REMOVE_EVENTS: number = /* @__PURE__ */ requestHere(1077957454),
  SNDRV_SEQ_IOCTL_SET_CLIENT_INFO: number = /* @__PURE__ */ requestHere(1086083857),
  SNDRV_SEQ_IOCTL_SET_CLIENT_POOL: number = /* @__PURE__ */ requestHere(1079530316),
  SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT: number = /* @__PURE__ */ requestHere(1078743882),
  SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO: number = /* @__PURE__ */ requestHere(1076646722),
  SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER: number = /* @__PURE__ */ requestHere(1080054598),
  SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT: number = /* @__PURE__ */ requestHere(1079006000),
  SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT: number = /* @__PURE__ */ requestHere(1079006001),
  SNDRV_SEQ_IOCTL_USER_PVERSION: number = /* @__PURE__ */ requestHere(1074025220);
export const KERNEL_CLIENT = 2,
  NO_CLIENT = 0,
  SNDRV_SEQ_ADDRESS_BROADCAST = 255,
  SNDRV_SEQ_ADDRESS_SUBSCRIBERS = 254,
  SNDRV_SEQ_ADDRESS_UNKNOWN = 253,
  SNDRV_SEQ_CLIENT_DUMMY = 14,
  SNDRV_SEQ_CLIENT_LEGACY_MIDI = 0,
  SNDRV_SEQ_CLIENT_OSS = 15,
  SNDRV_SEQ_CLIENT_SYSTEM = 0,
  SNDRV_SEQ_CLIENT_UMP_INFO_BLOCK = 1,
  SNDRV_SEQ_CLIENT_UMP_INFO_ENDPOINT = 0,
  SNDRV_SEQ_CLIENT_UMP_MIDI_1_0 = 1,
  SNDRV_SEQ_CLIENT_UMP_MIDI_2_0 = 2,
  SNDRV_SEQ_EVENT_BOUNCE = 131,
  SNDRV_SEQ_EVENT_CHANPRESS = 12,
  SNDRV_SEQ_EVENT_CLIENT_CHANGE = 62,
  SNDRV_SEQ_EVENT_CLIENT_EXIT = 61,
  SNDRV_SEQ_EVENT_CLIENT_START = 60,
  SNDRV_SEQ_EVENT_CLOCK = 36,
  SNDRV_SEQ_EVENT_CONTINUE = 31,
  SNDRV_SEQ_EVENT_CONTROL14 = 14,
  SNDRV_SEQ_EVENT_CONTROLLER = 10,
  SNDRV_SEQ_EVENT_ECHO = 50,
  SNDRV_SEQ_EVENT_KERNEL_ERROR = 150,
  SNDRV_SEQ_EVENT_KERNEL_QUOTE = 151,
  SNDRV_SEQ_EVENT_KEYPRESS = 8,
  SNDRV_SEQ_EVENT_KEYSIGN = 24,
  SNDRV_SEQ_EVENT_LENGTH_FIXED = 0,
  SNDRV_SEQ_EVENT_LENGTH_MASK = 12,
  SNDRV_SEQ_EVENT_LENGTH_VARIABLE = 4,
  SNDRV_SEQ_EVENT_LENGTH_VARUSR = 8,
  SNDRV_SEQ_EVENT_NONE = 255,
  SNDRV_SEQ_EVENT_NONREGPARAM = 15,
  SNDRV_SEQ_EVENT_NOTE = 5,
  SNDRV_SEQ_EVENT_NOTEOFF = 7,
  SNDRV_SEQ_EVENT_NOTEON = 6,
  SNDRV_SEQ_EVENT_OSS = 51,
  SNDRV_SEQ_EVENT_PGMCHANGE = 11,
  SNDRV_SEQ_EVENT_PITCHBEND = 13,
  SNDRV_SEQ_EVENT_PORT_CHANGE = 65,
  SNDRV_SEQ_EVENT_PORT_EXIT = 64,
  SNDRV_SEQ_EVENT_PORT_START = 63,
  SNDRV_SEQ_EVENT_PORT_SUBSCRIBED = 66,
  SNDRV_SEQ_EVENT_PORT_UNSUBSCRIBED = 67,
  SNDRV_SEQ_EVENT_QFRAME = 22,
  SNDRV_SEQ_EVENT_QUEUE_SKEW = 38,
  SNDRV_SEQ_EVENT_REGPARAM = 16,
  SNDRV_SEQ_EVENT_RESET = 41,
  SNDRV_SEQ_EVENT_RESULT = 1,
  SNDRV_SEQ_EVENT_SENSING = 42,
  SNDRV_SEQ_EVENT_SETPOS_TICK = 33,
  SNDRV_SEQ_EVENT_SETPOS_TIME = 34,
  SNDRV_SEQ_EVENT_SONGPOS = 20,
  SNDRV_SEQ_EVENT_SONGSEL = 21,
  SNDRV_SEQ_EVENT_START = 30,
  SNDRV_SEQ_EVENT_STOP = 32,
  SNDRV_SEQ_EVENT_SYSEX = 130,
  SNDRV_SEQ_EVENT_SYSTEM = 0,
  SNDRV_SEQ_EVENT_TEMPO = 35,
  SNDRV_SEQ_EVENT_TICK = 37,
  SNDRV_SEQ_EVENT_TIMESIGN = 23,
  SNDRV_SEQ_EVENT_TUNE_REQUEST = 40,
  SNDRV_SEQ_EVENT_UMP = 32,
  SNDRV_SEQ_EVENT_UMP_BLOCK_CHANGE = 69,
  SNDRV_SEQ_EVENT_UMP_EP_CHANGE = 68,
  SNDRV_SEQ_EVENT_USR0 = 90,
  SNDRV_SEQ_EVENT_USR1 = 91,
  SNDRV_SEQ_EVENT_USR2 = 92,
  SNDRV_SEQ_EVENT_USR3 = 93,
  SNDRV_SEQ_EVENT_USR4 = 94,
  SNDRV_SEQ_EVENT_USR5 = 95,
  SNDRV_SEQ_EVENT_USR6 = 96,
  SNDRV_SEQ_EVENT_USR7 = 97,
  SNDRV_SEQ_EVENT_USR8 = 98,
  SNDRV_SEQ_EVENT_USR9 = 99,
  SNDRV_SEQ_EVENT_USR_VAR0 = 135,
  SNDRV_SEQ_EVENT_USR_VAR1 = 136,
  SNDRV_SEQ_EVENT_USR_VAR2 = 137,
  SNDRV_SEQ_EVENT_USR_VAR3 = 138,
  SNDRV_SEQ_EVENT_USR_VAR4 = 139,
  SNDRV_SEQ_FILTER_BOUNCE = 4,
  SNDRV_SEQ_FILTER_BROADCAST = 1,
  SNDRV_SEQ_FILTER_MULTICAST = 2,
  SNDRV_SEQ_FILTER_NO_CONVERT = 1073741824,
  SNDRV_SEQ_FILTER_USE_EVENT = 2147483648,
  SNDRV_SEQ_IOCTL_CREATE_QUEUE = 3230421810,
  SNDRV_SEQ_IOCTL_GET_CLIENT_INFO = 3233567504,
  SNDRV_SEQ_IOCTL_GET_CLIENT_POOL = 3227013963,
  SNDRV_SEQ_IOCTL_GET_CLIENT_UMP_INFO = 3255325458,
  SNDRV_SEQ_IOCTL_GET_NAMED_QUEUE = 3230421814,
  SNDRV_SEQ_IOCTL_GET_QUEUE_CLIENT = 3226227529,
  SNDRV_SEQ_IOCTL_GET_QUEUE_INFO = 3230421812,
  SNDRV_SEQ_IOCTL_GET_QUEUE_STATUS = 3227276096,
  SNDRV_SEQ_IOCTL_GET_QUEUE_TEMPO = 3224130369,
  SNDRV_SEQ_IOCTL_GET_QUEUE_TIMER = 3227538245,
  SNDRV_SEQ_IOCTL_GET_SUBSCRIPTION = 3226489680,
  SNDRV_SEQ_IOCTL_QUERY_NEXT_CLIENT = 3233567569,
  SNDRV_SEQ_IOCTL_QUERY_SUBS = 3227013967,
  SNDRV_SEQ_IOCTL_RUNNING_MODE = 3222295299,
  SNDRV_SEQ_IOCTL_SET_CLIENT_UMP_INFO = 3255325459,
  SNDRV_SEQ_IOCTL_SET_QUEUE_INFO = 3230421813,
  SNDRV_SEQ_IOCTL_SYSTEM_INFO = 3224392450,
  SNDRV_SEQ_PORT_CAP_DUPLEX = 16,
  SNDRV_SEQ_PORT_CAP_INACTIVE = 256,
  SNDRV_SEQ_PORT_CAP_NO_EXPORT = 128,
  SNDRV_SEQ_PORT_CAP_READ = 1,
  SNDRV_SEQ_PORT_CAP_SUBS_READ = 32,
  SNDRV_SEQ_PORT_CAP_SUBS_WRITE = 64,
  SNDRV_SEQ_PORT_CAP_SYNC_READ = 4,
  SNDRV_SEQ_PORT_CAP_SYNC_WRITE = 8,
  SNDRV_SEQ_PORT_CAP_UMP_ENDPOINT = 512,
  SNDRV_SEQ_PORT_CAP_WRITE = 2,
  SNDRV_SEQ_PORT_DIR_BIDIRECTION = 3,
  SNDRV_SEQ_PORT_DIR_INPUT = 1,
  SNDRV_SEQ_PORT_DIR_OUTPUT = 2,
  SNDRV_SEQ_PORT_DIR_UNKNOWN = 0,
  SNDRV_SEQ_PORT_FLG_GIVEN_PORT = 1,
  SNDRV_SEQ_PORT_FLG_IS_MIDI1 = 8,
  SNDRV_SEQ_PORT_FLG_TIMESTAMP = 2,
  SNDRV_SEQ_PORT_FLG_TIME_REAL = 4,
  SNDRV_SEQ_PORT_SUBS_EXCLUSIVE = 1,
  SNDRV_SEQ_PORT_SUBS_TIMESTAMP = 2,
  SNDRV_SEQ_PORT_SUBS_TIME_REAL = 4,
  SNDRV_SEQ_PORT_SYSTEM_ANNOUNCE = 1,
  SNDRV_SEQ_PORT_SYSTEM_TIMER = 0,
  SNDRV_SEQ_PORT_TYPE_APPLICATION = 1048576,
  SNDRV_SEQ_PORT_TYPE_DIRECT_SAMPLE = 2048,
  SNDRV_SEQ_PORT_TYPE_HARDWARE = 65536,
  SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC = 2,
  SNDRV_SEQ_PORT_TYPE_MIDI_GM = 4,
  SNDRV_SEQ_PORT_TYPE_MIDI_GM2 = 64,
  SNDRV_SEQ_PORT_TYPE_MIDI_GS = 8,
  SNDRV_SEQ_PORT_TYPE_MIDI_MT32 = 32,
  SNDRV_SEQ_PORT_TYPE_MIDI_UMP = 128,
  SNDRV_SEQ_PORT_TYPE_MIDI_XG = 16,
  SNDRV_SEQ_PORT_TYPE_PORT = 524288,
  SNDRV_SEQ_PORT_TYPE_SAMPLE = 4096,
  SNDRV_SEQ_PORT_TYPE_SOFTWARE = 131072,
  SNDRV_SEQ_PORT_TYPE_SPECIFIC = 1,
  SNDRV_SEQ_PORT_TYPE_SYNTH = 1024,
  SNDRV_SEQ_PORT_TYPE_SYNTHESIZER = 262144,
  SNDRV_SEQ_PRIORITY_HIGH = 16,
  SNDRV_SEQ_PRIORITY_MASK = 16,
  SNDRV_SEQ_PRIORITY_NORMAL = 0,
  SNDRV_SEQ_QUERY_SUBS_READ = 0,
  SNDRV_SEQ_QUERY_SUBS_WRITE = 1,
  SNDRV_SEQ_QUEUE_DIRECT = 253,
  SNDRV_SEQ_QUEUE_FLG_SYNC = 1,
  SNDRV_SEQ_REMOVE_DEST = 4,
  SNDRV_SEQ_REMOVE_DEST_CHANNEL = 8,
  SNDRV_SEQ_REMOVE_EVENT_TYPE = 128,
  SNDRV_SEQ_REMOVE_IGNORE_OFF = 256,
  SNDRV_SEQ_REMOVE_INPUT = 1,
  SNDRV_SEQ_REMOVE_OUTPUT = 2,
  SNDRV_SEQ_REMOVE_TAG_MATCH = 512,
  SNDRV_SEQ_REMOVE_TIME_AFTER = 32,
  SNDRV_SEQ_REMOVE_TIME_BEFORE = 16,
  SNDRV_SEQ_REMOVE_TIME_TICK = 64,
  SNDRV_SEQ_TIMER_ALSA = 0,
  SNDRV_SEQ_TIMER_MIDI_CLOCK = 1,
  SNDRV_SEQ_TIMER_MIDI_TICK = 2,
  SNDRV_SEQ_TIME_MODE_ABS = 0,
  SNDRV_SEQ_TIME_MODE_MASK = 2,
  SNDRV_SEQ_TIME_MODE_REL = 2,
  SNDRV_SEQ_TIME_STAMP_MASK = 1,
  SNDRV_SEQ_TIME_STAMP_REAL = 1,
  SNDRV_SEQ_TIME_STAMP_TICK = 0,
  SNDRV_SEQ_VERSION = 65541,
  USER_CLIENT = 1;
export declare namespace struct {
  /** `<sound/asequencer.h>`: 2 bytes. */
  interface snd_seq_addr extends RecordView<'struct snd_seq_addr'> {
    client: number;
    port: number;
  }

  /** `<sound/asequencer.h>`: 188 bytes. */
  interface snd_seq_client_info extends RecordView<'struct snd_seq_client_info'> {
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

  /** `<sound/asequencer.h>`: 88 bytes. */
  interface snd_seq_client_pool extends RecordView<'struct snd_seq_client_pool'> {
    client: number;
    output_pool: number;
    input_pool: number;
    output_room: number;
    output_free: number;
    input_free: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 520 bytes. */
  interface snd_seq_client_ump_info extends RecordView<'struct snd_seq_client_ump_info'> {
    client: number;
    type: number;
    get info(): Uint8Array;
    set info(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 4 bytes. */
  interface snd_seq_connect extends RecordView<'struct snd_seq_connect'> {
    get sender(): struct.snd_seq_addr;
    set sender(value: From<struct.snd_seq_addr>);
    get dest(): struct.snd_seq_addr;
    set dest(value: From<struct.snd_seq_addr>);
  }

  /** `<sound/asequencer.h>`: 12 bytes. */
  interface snd_seq_ev_ctrl extends RecordView<'struct snd_seq_ev_ctrl'> {
    channel: number;
    unused1: number;
    unused2: number;
    unused3: number;
    param: number;
    value: number;
  }

  /** `<sound/asequencer.h>`: 8 bytes on x86, arm; 12 bytes elsewhere. */
  interface snd_seq_ev_ext extends RecordView<'struct snd_seq_ev_ext', 'ptr'> {
    len: number;
    get ptr(): number;
    set ptr(value: Pointer);
  }

  /** `<sound/asequencer.h>`: 8 bytes. */
  interface snd_seq_ev_note extends RecordView<'struct snd_seq_ev_note'> {
    channel: number;
    note: number;
    velocity: number;
    off_velocity: number;
    duration: number;
  }

  interface snd_seq_ev_queue_control$param
    extends RecordView<'union snd_seq_ev_queue_control.param'> {
    value: number;
    get time(): union.snd_seq_timestamp;
    set time(value: From<union.snd_seq_timestamp>);
    position: number;
    get skew(): struct.snd_seq_queue_skew;
    set skew(value: From<struct.snd_seq_queue_skew>);
    get d32(): Uint32Array;
    set d32(value: Iterable<Integer>);
    get d8(): Uint8Array;
    set d8(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 12 bytes. */
  interface snd_seq_ev_queue_control extends RecordView<'struct snd_seq_ev_queue_control'> {
    queue: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get param(): snd_seq_ev_queue_control$param;
    set param(value: From<snd_seq_ev_queue_control$param>);
  }

  /** `<sound/asequencer.h>`: 8 bytes on x86, arm; 12 bytes elsewhere. */
  interface snd_seq_ev_quote extends RecordView<'struct snd_seq_ev_quote', 'event'> {
    get origin(): struct.snd_seq_addr;
    set origin(value: From<struct.snd_seq_addr>);
    value: number;
    get event(): number;
    set event(value: Pointer);
  }

  /** `<sound/asequencer.h>`: 12 bytes. */
  interface snd_seq_ev_raw32 extends RecordView<'struct snd_seq_ev_raw32'> {
    get d(): Uint32Array;
    set d(value: Iterable<Integer>);
  }

  /** `<sound/asequencer.h>`: 12 bytes. */
  interface snd_seq_ev_raw8 extends RecordView<'struct snd_seq_ev_raw8'> {
    get d(): Uint8Array;
    set d(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 2 bytes. */
  interface snd_seq_ev_ump_notify extends RecordView<'struct snd_seq_ev_ump_notify'> {
    client: number;
    block: number;
  }

  /** `<sound/asequencer.h>`: 28 bytes. */
  interface snd_seq_event extends RecordView<'struct snd_seq_event'> {
    type: number;
    flags: number;
    tag: number;
    queue: number;
    get time(): union.snd_seq_timestamp;
    set time(value: From<union.snd_seq_timestamp>);
    get source(): struct.snd_seq_addr;
    set source(value: From<struct.snd_seq_addr>);
    get dest(): struct.snd_seq_addr;
    set dest(value: From<struct.snd_seq_addr>);
    get data(): union.snd_seq_event_data;
    set data(value: From<union.snd_seq_event_data>);
  }

  /** `<sound/asequencer.h>`: 164 bytes on x86, arm; 168 bytes elsewhere. */
  interface snd_seq_port_info extends RecordView<'struct snd_seq_port_info', 'kernel'> {
    get addr(): struct.snd_seq_addr;
    set addr(value: From<struct.snd_seq_addr>);
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

  /** `<sound/asequencer.h>`: 80 bytes. */
  interface snd_seq_port_subscribe extends RecordView<'struct snd_seq_port_subscribe'> {
    get sender(): struct.snd_seq_addr;
    set sender(value: From<struct.snd_seq_addr>);
    get dest(): struct.snd_seq_addr;
    set dest(value: From<struct.snd_seq_addr>);
    voices: number;
    flags: number;
    queue: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 88 bytes. */
  interface snd_seq_query_subs extends RecordView<'struct snd_seq_query_subs'> {
    get root(): struct.snd_seq_addr;
    set root(value: From<struct.snd_seq_addr>);
    type: number;
    index: number;
    num_subs: number;
    get addr(): struct.snd_seq_addr;
    set addr(value: From<struct.snd_seq_addr>);
    queue: number;
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 76 bytes. */
  interface snd_seq_queue_client extends RecordView<'struct snd_seq_queue_client'> {
    queue: number;
    client: number;
    used: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 140 bytes. */
  interface snd_seq_queue_info extends RecordView<'struct snd_seq_queue_info'> {
    queue: number;
    owner: number;
    locked: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 8 bytes. */
  interface snd_seq_queue_skew extends RecordView<'struct snd_seq_queue_skew'> {
    value: number;
    base: number;
  }

  /** `<sound/asequencer.h>`: 92 bytes. */
  interface snd_seq_queue_status extends RecordView<'struct snd_seq_queue_status'> {
    queue: number;
    events: number;
    tick: number;
    get time(): struct.snd_seq_real_time;
    set time(value: From<struct.snd_seq_real_time>);
    running: number;
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 44 bytes. */
  interface snd_seq_queue_tempo extends RecordView<'struct snd_seq_queue_tempo'> {
    queue: number;
    tempo: number;
    ppq: number;
    skew_value: number;
    skew_base: number;
    tempo_base: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  interface snd_seq_queue_timer$u$alsa extends RecordView<'struct snd_seq_queue_timer.u.alsa'> {
    get id(): sound_asound_h.struct.snd_timer_id;
    set id(value: From<sound_asound_h.struct.snd_timer_id>);
    resolution: number;
  }

  interface snd_seq_queue_timer$u extends RecordView<'union snd_seq_queue_timer.u'> {
    get alsa(): snd_seq_queue_timer$u$alsa;
    set alsa(value: From<snd_seq_queue_timer$u$alsa>);
  }

  /** `<sound/asequencer.h>`: 96 bytes. */
  interface snd_seq_queue_timer extends RecordView<'struct snd_seq_queue_timer'> {
    queue: number;
    type: number;
    get u(): snd_seq_queue_timer$u;
    set u(value: From<snd_seq_queue_timer$u>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 8 bytes. */
  interface snd_seq_real_time extends RecordView<'struct snd_seq_real_time'> {
    tv_sec: number;
    tv_nsec: number;
  }

  /** `<sound/asequencer.h>`: 64 bytes. */
  interface snd_seq_remove_events extends RecordView<'struct snd_seq_remove_events'> {
    remove_mode: number;
    get time(): union.snd_seq_timestamp;
    set time(value: From<union.snd_seq_timestamp>);
    queue: number;
    get dest(): struct.snd_seq_addr;
    set dest(value: From<struct.snd_seq_addr>);
    channel: number;
    type: number;
    tag: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<sound/asequencer.h>`: 8 bytes. */
  interface snd_seq_result extends RecordView<'struct snd_seq_result'> {
    event: number;
    result: number;
  }

  /** `<sound/asequencer.h>`: 16 bytes. */
  interface snd_seq_running_info extends RecordView<'struct snd_seq_running_info'> {
    client: number;
    big_endian: number;
    cpu_mode: number;
    pad: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 48 bytes. */
  interface snd_seq_system_info extends RecordView<'struct snd_seq_system_info'> {
    queues: number;
    clients: number;
    ports: number;
    channels: number;
    cur_clients: number;
    cur_queues: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/asequencer.h>`: 32 bytes. */
  interface snd_seq_ump_event extends RecordView<'struct snd_seq_ump_event'> {
    type: number;
    flags: number;
    tag: number;
    queue: number;
    get time(): union.snd_seq_timestamp;
    set time(value: From<union.snd_seq_timestamp>);
    get source(): struct.snd_seq_addr;
    set source(value: From<struct.snd_seq_addr>);
    get dest(): struct.snd_seq_addr;
    set dest(value: From<struct.snd_seq_addr>);
    get data(): union.snd_seq_event_data;
    set data(value: From<union.snd_seq_event_data>);
    get ump(): Uint32Array;
    set ump(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly snd_seq_addr: Descriptor<struct.snd_seq_addr>;
  readonly snd_seq_client_info: Descriptor<struct.snd_seq_client_info>;
  readonly snd_seq_client_pool: Descriptor<struct.snd_seq_client_pool>;
  readonly snd_seq_client_ump_info: Descriptor<struct.snd_seq_client_ump_info>;
  readonly snd_seq_connect: Descriptor<struct.snd_seq_connect>;
  readonly snd_seq_ev_ctrl: Descriptor<struct.snd_seq_ev_ctrl>;
  readonly snd_seq_ev_ext: Descriptor<struct.snd_seq_ev_ext>;
  readonly snd_seq_ev_note: Descriptor<struct.snd_seq_ev_note>;
  readonly snd_seq_ev_queue_control: Descriptor<struct.snd_seq_ev_queue_control>;
  readonly snd_seq_ev_quote: Descriptor<struct.snd_seq_ev_quote>;
  readonly snd_seq_ev_raw32: Descriptor<struct.snd_seq_ev_raw32>;
  readonly snd_seq_ev_raw8: Descriptor<struct.snd_seq_ev_raw8>;
  readonly snd_seq_ev_ump_notify: Descriptor<struct.snd_seq_ev_ump_notify>;
  readonly snd_seq_event: Descriptor<struct.snd_seq_event>;
  readonly snd_seq_port_info: Descriptor<struct.snd_seq_port_info>;
  readonly snd_seq_port_subscribe: Descriptor<struct.snd_seq_port_subscribe>;
  readonly snd_seq_query_subs: Descriptor<struct.snd_seq_query_subs>;
  readonly snd_seq_queue_client: Descriptor<struct.snd_seq_queue_client>;
  readonly snd_seq_queue_info: Descriptor<struct.snd_seq_queue_info>;
  readonly snd_seq_queue_skew: Descriptor<struct.snd_seq_queue_skew>;
  readonly snd_seq_queue_status: Descriptor<struct.snd_seq_queue_status>;
  readonly snd_seq_queue_tempo: Descriptor<struct.snd_seq_queue_tempo>;
  readonly snd_seq_queue_timer: Descriptor<struct.snd_seq_queue_timer>;
  readonly snd_seq_real_time: Descriptor<struct.snd_seq_real_time>;
  readonly snd_seq_remove_events: Descriptor<struct.snd_seq_remove_events>;
  readonly snd_seq_result: Descriptor<struct.snd_seq_result>;
  readonly snd_seq_running_info: Descriptor<struct.snd_seq_running_info>;
  readonly snd_seq_system_info: Descriptor<struct.snd_seq_system_info>;
  readonly snd_seq_ump_event: Descriptor<struct.snd_seq_ump_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_seq_addr": "unsigned char client;unsigned char port;",
"snd_seq_client_info": "int client;int type;char name[64];unsigned int filter;unsigned char multicast_filter[8];unsigned char event_filter[32];int num_ports;int event_lost;int card;int pid;unsigned int midi_version;unsigned int group_filter;char reserved[48];",
"snd_seq_client_pool": "int client;int output_pool;int input_pool;int output_room;int output_free;int input_free;char reserved[64];",
"snd_seq_client_ump_info": ["int client;int type;unsigned char info[512];",{"pack":1}],
"snd_seq_connect": "struct snd_seq_addr sender;struct snd_seq_addr dest;",
"snd_seq_ev_ctrl": "unsigned char channel;unsigned char unused1;unsigned char unused2;unsigned char unused3;unsigned int param;int value;",
"snd_seq_ev_ext": ["unsigned int len;void *ptr;",{"pack":1}],
"snd_seq_ev_note": "unsigned char channel;unsigned char note;unsigned char velocity;unsigned char off_velocity;unsigned int duration;",
"snd_seq_ev_queue_control": "unsigned char queue;unsigned char pad[3];union {int value;union snd_seq_timestamp time;unsigned int position;struct snd_seq_queue_skew skew;unsigned int d32[2];unsigned char d8[8];} param;",
"snd_seq_ev_quote": ["struct snd_seq_addr origin;unsigned short value;struct snd_seq_event *event;",{"pack":1}],
"snd_seq_ev_raw32": "unsigned int d[3];",
"snd_seq_ev_raw8": "unsigned char d[12];",
"snd_seq_ev_ump_notify": "unsigned char client;unsigned char block;",
"snd_seq_event": "unsigned char type;unsigned char flags;char tag;unsigned char queue;union snd_seq_timestamp time;struct snd_seq_addr source;struct snd_seq_addr dest;union snd_seq_event_data data;",
"snd_seq_port_info": "struct snd_seq_addr addr;char name[64];unsigned int capability;unsigned int type;int midi_channels;int midi_voices;int synth_voices;int read_use;int write_use;void *kernel;unsigned int flags;unsigned char time_queue;unsigned char direction;unsigned char ump_group;char reserved[57];",
"snd_seq_port_subscribe": "struct snd_seq_addr sender;struct snd_seq_addr dest;unsigned int voices;unsigned int flags;unsigned char queue;unsigned char pad[3];char reserved[64];",
"snd_seq_query_subs": "struct snd_seq_addr root;int type;int index;int num_subs;struct snd_seq_addr addr;unsigned char queue;unsigned int flags;char reserved[64];",
"snd_seq_queue_client": "int queue;int client;int used;char reserved[64];",
"snd_seq_queue_info": "int queue;int owner;unsigned int locked :1;char name[64];unsigned int flags;char reserved[60];",
"snd_seq_queue_skew": "unsigned int value;unsigned int base;",
"snd_seq_queue_status": "int queue;int events;unsigned int tick;struct snd_seq_real_time time;int running;int flags;char reserved[64];",
"snd_seq_queue_tempo": "int queue;unsigned int tempo;int ppq;unsigned int skew_value;unsigned int skew_base;unsigned short tempo_base;char reserved[22];",
"snd_seq_queue_timer": "int queue;int type;union {struct {struct snd_timer_id id;unsigned int resolution;} alsa;} u;char reserved[64];",
"snd_seq_real_time": "unsigned int tv_sec;unsigned int tv_nsec;",
"snd_seq_remove_events": "unsigned int remove_mode;union snd_seq_timestamp time;unsigned char queue;struct snd_seq_addr dest;unsigned char channel;int type;char tag;int reserved[10];",
"snd_seq_result": "int event;int result;",
"snd_seq_running_info": "unsigned char client;unsigned char big_endian;unsigned char cpu_mode;unsigned char pad;unsigned char reserved[12];",
"snd_seq_system_info": "int queues;int clients;int ports;int channels;int cur_clients;int cur_queues;char reserved[24];",
"snd_seq_ump_event": "unsigned char type;unsigned char flags;char tag;unsigned char queue;union snd_seq_timestamp time;struct snd_seq_addr source;struct snd_seq_addr dest;union {union snd_seq_event_data data;unsigned int ump[4];};"
}`),
  () => [heldStructs, union],
);

export declare namespace union {
  /** `<sound/asequencer.h>`: 12 bytes. */
  interface snd_seq_event_data extends RecordView<'union snd_seq_event_data'> {
    get note(): struct.snd_seq_ev_note;
    set note(value: From<struct.snd_seq_ev_note>);
    get control(): struct.snd_seq_ev_ctrl;
    set control(value: From<struct.snd_seq_ev_ctrl>);
    get raw8(): struct.snd_seq_ev_raw8;
    set raw8(value: From<struct.snd_seq_ev_raw8>);
    get raw32(): struct.snd_seq_ev_raw32;
    set raw32(value: From<struct.snd_seq_ev_raw32>);
    get ext(): struct.snd_seq_ev_ext;
    set ext(value: From<struct.snd_seq_ev_ext>);
    get queue(): struct.snd_seq_ev_queue_control;
    set queue(value: From<struct.snd_seq_ev_queue_control>);
    get time(): union.snd_seq_timestamp;
    set time(value: From<union.snd_seq_timestamp>);
    get addr(): struct.snd_seq_addr;
    set addr(value: From<struct.snd_seq_addr>);
    get connect(): struct.snd_seq_connect;
    set connect(value: From<struct.snd_seq_connect>);
    get result(): struct.snd_seq_result;
    set result(value: From<struct.snd_seq_result>);
    get quote(): struct.snd_seq_ev_quote;
    set quote(value: From<struct.snd_seq_ev_quote>);
    get ump_notify(): struct.snd_seq_ev_ump_notify;
    set ump_notify(value: From<struct.snd_seq_ev_ump_notify>);
  }

  /** `<sound/asequencer.h>`: 8 bytes. */
  interface snd_seq_timestamp extends RecordView<'union snd_seq_timestamp'> {
    tick: number;
    get time(): struct.snd_seq_real_time;
    set time(value: From<struct.snd_seq_real_time>);
  }
}

export const union: {
  readonly snd_seq_event_data: Descriptor<union.snd_seq_event_data>;
  readonly snd_seq_timestamp: Descriptor<union.snd_seq_timestamp>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"snd_seq_event_data": "struct snd_seq_ev_note note;struct snd_seq_ev_ctrl control;struct snd_seq_ev_raw8 raw8;struct snd_seq_ev_raw32 raw32;struct snd_seq_ev_ext ext;struct snd_seq_ev_queue_control queue;union snd_seq_timestamp time;struct snd_seq_addr addr;struct snd_seq_connect connect;struct snd_seq_result result;struct snd_seq_ev_quote quote;struct snd_seq_ev_ump_notify ump_notify;",
"snd_seq_timestamp": "unsigned int tick;struct snd_seq_real_time time;"
}`),
  () => [struct],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_timer_id": "int dev_class;int dev_sclass;int card;int device;int subdevice;"
}`),
);

export type snd_seq_client_type_t = number;
export type snd_seq_event_type_t = number;
export type snd_seq_tick_time_t = number;
