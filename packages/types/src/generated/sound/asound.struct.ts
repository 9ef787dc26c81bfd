// Generated from Linux 7.3.4 <sound/asound.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { __kernel_timespec } from '../linux/time_types.struct.ts';

/** `<sound/asound.h>`: 8 bytes on x86, arm. */
export interface __snd_pcm_mmap_control extends RecordView<'struct __snd_pcm_mmap_control'> {
  appl_ptr: number;
  avail_min: number;
}

export const __snd_pcm_mmap_control: Descriptor<__snd_pcm_mmap_control, 'x86' | 'arm'> =
  /* @__PURE__ */ declareStruct(
    '__snd_pcm_mmap_control',
    `
  unsigned long appl_ptr;
  unsigned long avail_min;
`,
    { only: ['x86', 'arm'] },
  );

/** `<sound/asound.h>`: 16 bytes on x86_64, riscv64, aarch64. */
export interface __snd_pcm_mmap_control64 extends RecordView<'struct __snd_pcm_mmap_control64'> {
  get __pad1(): Uint8Array;
  set __pad1(value: Bytes);
  appl_ptr: number;
  get __pad2(): Uint8Array;
  set __pad2(value: Bytes);
  get __pad3(): Uint8Array;
  set __pad3(value: Bytes);
  avail_min: number;
  get __pad4(): Uint8Array;
  set __pad4(value: Bytes);
}

export const __snd_pcm_mmap_control64: Descriptor<
  __snd_pcm_mmap_control64,
  'x86_64' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  '__snd_pcm_mmap_control64',
  `
  char __pad1[];
  unsigned long appl_ptr;
  char __pad2[];
  char __pad3[];
  unsigned long avail_min;
  char __pad4[];
`,
  { only: ['x86_64', 'riscv64', 'aarch64'] },
);

/** `<sound/asound.h>`: 32 bytes on x86, arm. */
export interface __snd_pcm_mmap_status extends RecordView<'struct __snd_pcm_mmap_status'> {
  state: number;
  pad1: number;
  hw_ptr: number;
  get tstamp(): __snd_timespec;
  set tstamp(value: __snd_timespec | Init<__snd_timespec>);
  suspended_state: number;
  get audio_tstamp(): __snd_timespec;
  set audio_tstamp(value: __snd_timespec | Init<__snd_timespec>);
}

export const __snd_pcm_mmap_status: Descriptor<__snd_pcm_mmap_status, 'x86' | 'arm'> =
  /* @__PURE__ */ declareStruct(
    '__snd_pcm_mmap_status',
    `
  int state;
  int pad1;
  unsigned long hw_ptr;
  struct __snd_timespec tstamp;
  int suspended_state;
  struct __snd_timespec audio_tstamp;
`,
    { only: ['x86', 'arm'], uses: () => [__snd_timespec] },
  );

/** `<sound/asound.h>`: 56 bytes on x86_64, riscv64, aarch64. */
export interface __snd_pcm_mmap_status64 extends RecordView<'struct __snd_pcm_mmap_status64'> {
  state: number;
  pad1: number;
  get __pad1(): Uint8Array;
  set __pad1(value: Bytes);
  hw_ptr: number;
  get __pad2(): Uint8Array;
  set __pad2(value: Bytes);
  get tstamp(): __snd_timespec64;
  set tstamp(value: __snd_timespec64 | Init<__snd_timespec64>);
  suspended_state: number;
  pad3: number;
  get audio_tstamp(): __snd_timespec64;
  set audio_tstamp(value: __snd_timespec64 | Init<__snd_timespec64>);
}

export const __snd_pcm_mmap_status64: Descriptor<
  __snd_pcm_mmap_status64,
  'x86_64' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  '__snd_pcm_mmap_status64',
  `
  int state;
  __u32 pad1;
  char __pad1[];
  unsigned long hw_ptr;
  char __pad2[];
  struct __snd_timespec64 tstamp;
  int suspended_state;
  __u32 pad3;
  struct __snd_timespec64 audio_tstamp;
`,
  { only: ['x86_64', 'riscv64', 'aarch64'], uses: () => [__snd_timespec64] },
);

interface __snd_pcm_sync_ptr$s extends RecordView<'union __snd_pcm_sync_ptr.s'> {
  get status(): __snd_pcm_mmap_status;
  set status(value: __snd_pcm_mmap_status | Init<__snd_pcm_mmap_status>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

interface __snd_pcm_sync_ptr$c extends RecordView<'union __snd_pcm_sync_ptr.c'> {
  get control(): __snd_pcm_mmap_control;
  set control(value: __snd_pcm_mmap_control | Init<__snd_pcm_mmap_control>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

/** `<sound/asound.h>`: 132 bytes on x86, arm. */
export interface __snd_pcm_sync_ptr extends RecordView<'struct __snd_pcm_sync_ptr'> {
  flags: number;
  get s(): __snd_pcm_sync_ptr$s;
  set s(value: __snd_pcm_sync_ptr$s | Init<__snd_pcm_sync_ptr$s>);
  get c(): __snd_pcm_sync_ptr$c;
  set c(value: __snd_pcm_sync_ptr$c | Init<__snd_pcm_sync_ptr$c>);
}

export const __snd_pcm_sync_ptr: Descriptor<__snd_pcm_sync_ptr, 'x86' | 'arm'> =
  /* @__PURE__ */ declareStruct(
    '__snd_pcm_sync_ptr',
    `
  unsigned int flags;
  union {
    struct __snd_pcm_mmap_status status;
    unsigned char reserved[64];
  } s;
  union {
    struct __snd_pcm_mmap_control control;
    unsigned char reserved[64];
  } c;
`,
    { only: ['x86', 'arm'], uses: () => [__snd_pcm_mmap_control, __snd_pcm_mmap_status] },
  );

interface __snd_pcm_sync_ptr64$s extends RecordView<'union __snd_pcm_sync_ptr64.s'> {
  get status(): __snd_pcm_mmap_status64;
  set status(value: __snd_pcm_mmap_status64 | Init<__snd_pcm_mmap_status64>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

interface __snd_pcm_sync_ptr64$c extends RecordView<'union __snd_pcm_sync_ptr64.c'> {
  get control(): __snd_pcm_mmap_control64;
  set control(value: __snd_pcm_mmap_control64 | Init<__snd_pcm_mmap_control64>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

/** `<sound/asound.h>`: 136 bytes on x86_64, riscv64, aarch64. */
export interface __snd_pcm_sync_ptr64 extends RecordView<'struct __snd_pcm_sync_ptr64'> {
  flags: number;
  pad1: number;
  get s(): __snd_pcm_sync_ptr64$s;
  set s(value: __snd_pcm_sync_ptr64$s | Init<__snd_pcm_sync_ptr64$s>);
  get c(): __snd_pcm_sync_ptr64$c;
  set c(value: __snd_pcm_sync_ptr64$c | Init<__snd_pcm_sync_ptr64$c>);
}

export const __snd_pcm_sync_ptr64: Descriptor<
  __snd_pcm_sync_ptr64,
  'x86_64' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  '__snd_pcm_sync_ptr64',
  `
  __u32 flags;
  __u32 pad1;
  union {
    struct __snd_pcm_mmap_status64 status;
    unsigned char reserved[64];
  } s;
  union {
    struct __snd_pcm_mmap_control64 control;
    unsigned char reserved[64];
  } c;
`,
  {
    only: ['x86_64', 'riscv64', 'aarch64'],
    uses: () => [__snd_pcm_mmap_control64, __snd_pcm_mmap_status64],
  },
);

/** `<sound/asound.h>`: 8 bytes on x86, arm. */
export interface __snd_timespec extends RecordView<'struct __snd_timespec'> {
  tv_sec: number;
  tv_nsec: number;
}

export const __snd_timespec: Descriptor<__snd_timespec, 'x86' | 'arm'> =
  /* @__PURE__ */ declareStruct(
    '__snd_timespec',
    `
  __s32 tv_sec;
  __s32 tv_nsec;
`,
    { only: ['x86', 'arm'] },
  );

/** `<sound/asound.h>`: 16 bytes on x86_64, riscv64, aarch64. */
export interface __snd_timespec64 extends RecordView<'struct __snd_timespec64'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_nsec(): bigint;
  set tv_nsec(value: Integer);
}

export const __snd_timespec64: Descriptor<__snd_timespec64, 'x86_64' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    '__snd_timespec64',
    `
  __s64 tv_sec;
  __s64 tv_nsec;
`,
    { only: ['x86_64', 'riscv64', 'aarch64'] },
  );

/** `<sound/asound.h>`: 4 bytes. */
export interface __time_pad extends RecordView<'struct __time_pad'> {
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const __time_pad: Descriptor<__time_pad> = /* @__PURE__ */ declareStruct(
  '__time_pad',
  `
  unsigned char pad[4];
`,
);

/** `<sound/asound.h>`: 176 bytes. */
export interface snd_aes_iec958 extends RecordView<'struct snd_aes_iec958'> {
  get status(): Uint8Array;
  set status(value: Bytes);
  get subcode(): Uint8Array;
  set subcode(value: Bytes);
  pad: number;
  get dig_subframe(): Uint8Array;
  set dig_subframe(value: Bytes);
}

export const snd_aes_iec958: Descriptor<snd_aes_iec958> = /* @__PURE__ */ declareStruct(
  'snd_aes_iec958',
  `
  unsigned char status[24];
  unsigned char subcode[147];
  unsigned char pad;
  unsigned char dig_subframe[4];
`,
);

/** `<sound/asound.h>`: 5 bytes. */
export interface snd_cea_861_aud_if extends RecordView<'struct snd_cea_861_aud_if'> {
  db1_ct_cc: number;
  db2_sf_ss: number;
  db3: number;
  db4_ca: number;
  db5_dminh_lsv: number;
}

export const snd_cea_861_aud_if: Descriptor<snd_cea_861_aud_if> = /* @__PURE__ */ declareStruct(
  'snd_cea_861_aud_if',
  `
  unsigned char db1_ct_cc;
  unsigned char db2_sf_ss;
  unsigned char db3;
  unsigned char db4_ca;
  unsigned char db5_dminh_lsv;
`,
);

/** `<sound/asound.h>`: 24 bytes. */
export interface snd_ctl_card_bytes extends RecordView<'struct snd_ctl_card_bytes'> {
  type: number;
  data_allocated: number;
  data_len: number;
  reserved: number;
  get data(): bigint;
  set data(value: Integer);
}

export const snd_ctl_card_bytes: Descriptor<snd_ctl_card_bytes> = /* @__PURE__ */ declareStruct(
  'snd_ctl_card_bytes',
  `
  __u32 type;
  __u32 data_allocated;
  __u32 data_len;
  __u32 reserved;
  __u64 data;
`,
);

/** `<sound/asound.h>`: 376 bytes. */
export interface snd_ctl_card_info extends RecordView<'struct snd_ctl_card_info'> {
  card: number;
  pad: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  get driver(): Uint8Array;
  set driver(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  get longname(): Uint8Array;
  set longname(value: Bytes);
  get reserved_(): Uint8Array;
  set reserved_(value: Bytes);
  get mixername(): Uint8Array;
  set mixername(value: Bytes);
  get components(): Uint8Array;
  set components(value: Bytes);
}

export const snd_ctl_card_info: Descriptor<snd_ctl_card_info> = /* @__PURE__ */ declareStruct(
  'snd_ctl_card_info',
  `
  int card;
  int pad;
  unsigned char id[16];
  unsigned char driver[16];
  unsigned char name[32];
  unsigned char longname[80];
  unsigned char reserved_[16];
  unsigned char mixername[80];
  unsigned char components[128];
`,
);

/** `<sound/asound.h>`: 64 bytes. */
export interface snd_ctl_elem_id extends RecordView<'struct snd_ctl_elem_id'> {
  numid: number;
  iface: number;
  device: number;
  subdevice: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  index: number;
}

export const snd_ctl_elem_id: Descriptor<snd_ctl_elem_id> = /* @__PURE__ */ declareStruct(
  'snd_ctl_elem_id',
  `
  unsigned int numid;
  int iface;
  unsigned int device;
  unsigned int subdevice;
  unsigned char name[44];
  unsigned int index;
`,
);

interface snd_ctl_elem_info$value$integer
  extends RecordView<'struct snd_ctl_elem_info.value.integer'> {
  min: number;
  max: number;
  step: number;
}

interface snd_ctl_elem_info$value$integer64
  extends RecordView<'struct snd_ctl_elem_info.value.integer64'> {
  get min(): bigint;
  set min(value: Integer);
  get max(): bigint;
  set max(value: Integer);
  get step(): bigint;
  set step(value: Integer);
}

interface snd_ctl_elem_info$value$enumerated
  extends RecordView<'struct snd_ctl_elem_info.value.enumerated'> {
  items: number;
  item: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get names_ptr(): bigint;
  set names_ptr(value: Integer);
  names_length: number;
}

interface snd_ctl_elem_info$value extends RecordView<'union snd_ctl_elem_info.value'> {
  get integer(): snd_ctl_elem_info$value$integer;
  set integer(value: snd_ctl_elem_info$value$integer | Init<snd_ctl_elem_info$value$integer>);
  get integer64(): snd_ctl_elem_info$value$integer64;
  set integer64(value: snd_ctl_elem_info$value$integer64 | Init<snd_ctl_elem_info$value$integer64>);
  get enumerated(): snd_ctl_elem_info$value$enumerated;
  set enumerated(value:
    | snd_ctl_elem_info$value$enumerated
    | Init<snd_ctl_elem_info$value$enumerated>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

/** `<sound/asound.h>`: 272 bytes. */
export interface snd_ctl_elem_info extends RecordView<'struct snd_ctl_elem_info'> {
  get id(): snd_ctl_elem_id;
  set id(value: snd_ctl_elem_id | Init<snd_ctl_elem_id>);
  type: number;
  access: number;
  count: number;
  owner: number;
  get value(): snd_ctl_elem_info$value;
  set value(value: snd_ctl_elem_info$value | Init<snd_ctl_elem_info$value>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_ctl_elem_info: Descriptor<snd_ctl_elem_info> = /* @__PURE__ */ declareStruct(
  'snd_ctl_elem_info',
  `
  struct snd_ctl_elem_id id;
  int type;
  unsigned int access;
  unsigned int count;
  int owner;
  union {
    struct {
      long min;
      long max;
      long step;
    } integer;
    struct {
      long long min;
      long long max;
      long long step;
    } integer64;
    struct {
      unsigned int items;
      unsigned int item;
      char name[64];
      __u64 names_ptr;
      unsigned int names_length;
    } enumerated;
    unsigned char reserved[128];
  } value;
  unsigned char reserved[64];
`,
  { uses: () => [snd_ctl_elem_id] },
);

/** `<sound/asound.h>`: 80 bytes on x86_64, riscv64, aarch64; 72 bytes on x86, arm. */
export interface snd_ctl_elem_list extends RecordView<'struct snd_ctl_elem_list', 'pids'> {
  offset: number;
  space: number;
  used: number;
  count: number;
  get pids(): number;
  set pids(value: Pointer);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_ctl_elem_list: Descriptor<snd_ctl_elem_list> = /* @__PURE__ */ declareStruct(
  'snd_ctl_elem_list',
  `
  unsigned int offset;
  unsigned int space;
  unsigned int used;
  unsigned int count;
  struct snd_ctl_elem_id *pids;
  unsigned char reserved[50];
`,
);

interface snd_ctl_elem_value$value$integer
  extends RecordView<'union snd_ctl_elem_value.value.integer', 'value_ptr'> {
  get value(): Elements<number>;
  set value(value: Iterable<number>);
  get value_ptr(): number;
  set value_ptr(value: Pointer);
}

interface snd_ctl_elem_value$value$integer64
  extends RecordView<'union snd_ctl_elem_value.value.integer64', 'value_ptr'> {
  get value(): BigInt64Array;
  set value(value: Iterable<Integer>);
  get value_ptr(): number;
  set value_ptr(value: Pointer);
}

interface snd_ctl_elem_value$value$enumerated
  extends RecordView<'union snd_ctl_elem_value.value.enumerated', 'item_ptr'> {
  get item(): Uint32Array;
  set item(value: Iterable<Integer>);
  get item_ptr(): number;
  set item_ptr(value: Pointer);
}

interface snd_ctl_elem_value$value$bytes
  extends RecordView<'union snd_ctl_elem_value.value.bytes', 'data_ptr'> {
  get data(): Uint8Array;
  set data(value: Bytes);
  get data_ptr(): number;
  set data_ptr(value: Pointer);
}

interface snd_ctl_elem_value$value extends RecordView<'union snd_ctl_elem_value.value'> {
  get integer(): snd_ctl_elem_value$value$integer;
  set integer(value: snd_ctl_elem_value$value$integer | Init<snd_ctl_elem_value$value$integer>);
  get integer64(): snd_ctl_elem_value$value$integer64;
  set integer64(value:
    | snd_ctl_elem_value$value$integer64
    | Init<snd_ctl_elem_value$value$integer64>);
  get enumerated(): snd_ctl_elem_value$value$enumerated;
  set enumerated(value:
    | snd_ctl_elem_value$value$enumerated
    | Init<snd_ctl_elem_value$value$enumerated>);
  get bytes(): snd_ctl_elem_value$value$bytes;
  set bytes(value: snd_ctl_elem_value$value$bytes | Init<snd_ctl_elem_value$value$bytes>);
  get iec958(): snd_aes_iec958;
  set iec958(value: snd_aes_iec958 | Init<snd_aes_iec958>);
}

/** `<sound/asound.h>`: 1224 bytes on x86_64, riscv64, aarch64; 708 bytes on x86; 712 bytes on arm. */
export interface snd_ctl_elem_value extends RecordView<'struct snd_ctl_elem_value'> {
  get id(): snd_ctl_elem_id;
  set id(value: snd_ctl_elem_id | Init<snd_ctl_elem_id>);
  indirect: number;
  get value(): snd_ctl_elem_value$value;
  set value(value: snd_ctl_elem_value$value | Init<snd_ctl_elem_value$value>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_ctl_elem_value: Descriptor<snd_ctl_elem_value> = /* @__PURE__ */ declareStruct(
  'snd_ctl_elem_value',
  `
  struct snd_ctl_elem_id id;
  unsigned int indirect :1;
  union {
    union {
      long value[128];
      long *value_ptr;
    } integer;
    union {
      long long value[64];
      void *value_ptr;
    } integer64;
    union {
      unsigned int item[128];
      void *item_ptr;
    } enumerated;
    union {
      unsigned char data[512];
      void *data_ptr;
    } bytes;
    struct snd_aes_iec958 iec958;
  } value;
  unsigned char reserved[128];
`,
  { uses: () => [snd_aes_iec958, snd_ctl_elem_id] },
);

interface snd_ctl_event$data$elem extends RecordView<'struct snd_ctl_event.data.elem'> {
  mask: number;
  get id(): snd_ctl_elem_id;
  set id(value: snd_ctl_elem_id | Init<snd_ctl_elem_id>);
}

interface snd_ctl_event$data extends RecordView<'union snd_ctl_event.data'> {
  get elem(): snd_ctl_event$data$elem;
  set elem(value: snd_ctl_event$data$elem | Init<snd_ctl_event$data$elem>);
  get data8(): Uint8Array;
  set data8(value: Bytes);
}

/** `<sound/asound.h>`: 72 bytes. */
export interface snd_ctl_event extends RecordView<'struct snd_ctl_event'> {
  type: number;
  get data(): snd_ctl_event$data;
  set data(value: snd_ctl_event$data | Init<snd_ctl_event$data>);
}

export const snd_ctl_event: Descriptor<snd_ctl_event> = /* @__PURE__ */ declareStruct(
  'snd_ctl_event',
  `
  int type;
  union {
    struct {
      unsigned int mask;
      struct snd_ctl_elem_id id;
    } elem;
    unsigned char data8[60];
  } data;
`,
  { uses: () => [snd_ctl_elem_id] },
);

/** `<sound/asound.h>`: 8 bytes. */
export interface snd_ctl_tlv extends RecordView<'struct snd_ctl_tlv'> {
  numid: number;
  length: number;
  get tlv(): Uint32Array;
  set tlv(value: Iterable<Integer>);
}

export const snd_ctl_tlv: Descriptor<snd_ctl_tlv> = /* @__PURE__ */ declareStruct(
  'snd_ctl_tlv',
  `
  unsigned int numid;
  unsigned int length;
  unsigned int tlv[];
`,
);

/** `<sound/asound.h>`: 96 bytes on x86_64, riscv64, aarch64; 80 bytes on x86, arm. */
export interface snd_hwdep_dsp_image extends RecordView<'struct snd_hwdep_dsp_image', 'image'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get image(): number;
  set image(value: Pointer);
  length: number;
  driver_data: number;
}

export const snd_hwdep_dsp_image: Descriptor<snd_hwdep_dsp_image> = /* @__PURE__ */ declareStruct(
  'snd_hwdep_dsp_image',
  `
  unsigned int index;
  unsigned char name[64];
  void *image;
  unsigned long length;
  unsigned long driver_data;
`,
);

/** `<sound/asound.h>`: 64 bytes. */
export interface snd_hwdep_dsp_status extends RecordView<'struct snd_hwdep_dsp_status'> {
  version: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  num_dsps: number;
  dsp_loaded: number;
  chip_ready: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_hwdep_dsp_status: Descriptor<snd_hwdep_dsp_status> = /* @__PURE__ */ declareStruct(
  'snd_hwdep_dsp_status',
  `
  unsigned int version;
  unsigned char id[32];
  unsigned int num_dsps;
  unsigned int dsp_loaded;
  unsigned int chip_ready;
  unsigned char reserved[16];
`,
);

/** `<sound/asound.h>`: 220 bytes. */
export interface snd_hwdep_info extends RecordView<'struct snd_hwdep_info'> {
  device: number;
  card: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  iface: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_hwdep_info: Descriptor<snd_hwdep_info> = /* @__PURE__ */ declareStruct(
  'snd_hwdep_info',
  `
  unsigned int device;
  int card;
  unsigned char id[64];
  unsigned char name[80];
  int iface;
  unsigned char reserved[64];
`,
);

/** `<sound/asound.h>`: 12 bytes. */
export interface snd_interval extends RecordView<'struct snd_interval'> {
  min: number;
  max: number;
  openmin: number;
  openmax: number;
  integer: number;
  empty: number;
}

export const snd_interval: Descriptor<snd_interval> = /* @__PURE__ */ declareStruct(
  'snd_interval',
  `
  unsigned int min;
  unsigned int max;
  unsigned int openmin :1;
  unsigned int openmax :1;
  unsigned int integer :1;
  unsigned int empty :1;
`,
);

/** `<sound/asound.h>`: 32 bytes. */
export interface snd_mask extends RecordView<'struct snd_mask'> {
  get bits(): Uint32Array;
  set bits(value: Iterable<Integer>);
}

export const snd_mask: Descriptor<snd_mask> = /* @__PURE__ */ declareStruct(
  'snd_mask',
  `
  __u32 bits[8];
`,
);

/** `<sound/asound.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface snd_pcm_channel_info extends RecordView<'struct snd_pcm_channel_info'> {
  channel: number;
  offset: number;
  first: number;
  step: number;
}

export const snd_pcm_channel_info: Descriptor<snd_pcm_channel_info> = /* @__PURE__ */ declareStruct(
  'snd_pcm_channel_info',
  `
  unsigned int channel;
  long offset;
  unsigned int first;
  unsigned int step;
`,
);

/** `<sound/asound.h>`: 608 bytes on x86_64, riscv64, aarch64; 604 bytes on x86, arm. */
export interface snd_pcm_hw_params extends RecordView<'struct snd_pcm_hw_params'> {
  flags: number;
  get masks(): Elements<snd_mask>;
  set masks(value: Iterable<snd_mask | Init<snd_mask>>);
  get mres(): Elements<snd_mask>;
  set mres(value: Iterable<snd_mask | Init<snd_mask>>);
  get intervals(): Elements<snd_interval>;
  set intervals(value: Iterable<snd_interval | Init<snd_interval>>);
  get ires(): Elements<snd_interval>;
  set ires(value: Iterable<snd_interval | Init<snd_interval>>);
  rmask: number;
  cmask: number;
  info: number;
  msbits: number;
  rate_num: number;
  rate_den: number;
  fifo_size: number;
  get sync(): Uint8Array;
  set sync(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_pcm_hw_params: Descriptor<snd_pcm_hw_params> = /* @__PURE__ */ declareStruct(
  'snd_pcm_hw_params',
  `
  unsigned int flags;
  struct snd_mask masks[3];
  struct snd_mask mres[5];
  struct snd_interval intervals[12];
  struct snd_interval ires[9];
  unsigned int rmask;
  unsigned int cmask;
  unsigned int info;
  unsigned int msbits;
  unsigned int rate_num;
  unsigned int rate_den;
  unsigned long fifo_size;
  unsigned char sync[16];
  unsigned char reserved[48];
`,
  { uses: () => [snd_interval, snd_mask] },
);

/** `<sound/asound.h>`: 288 bytes. */
export interface snd_pcm_info extends RecordView<'struct snd_pcm_info'> {
  device: number;
  subdevice: number;
  stream: number;
  card: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  get subname(): Uint8Array;
  set subname(value: Bytes);
  dev_class: number;
  dev_subclass: number;
  subdevices_count: number;
  subdevices_avail: number;
  get pad1(): Uint8Array;
  set pad1(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_pcm_info: Descriptor<snd_pcm_info> = /* @__PURE__ */ declareStruct(
  'snd_pcm_info',
  `
  unsigned int device;
  unsigned int subdevice;
  int stream;
  int card;
  unsigned char id[64];
  unsigned char name[80];
  unsigned char subname[32];
  int dev_class;
  int dev_subclass;
  unsigned int subdevices_count;
  unsigned int subdevices_avail;
  unsigned char pad1[16];
  unsigned char reserved[64];
`,
);

/** `<sound/asound.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface snd_pcm_mmap_control extends RecordView<'struct snd_pcm_mmap_control'> {
  appl_ptr: number;
  avail_min: number;
  get __pad1(): Uint8Array | undefined;
  set __pad1(value: Bytes);
  get __pad2(): Uint8Array | undefined;
  set __pad2(value: Bytes);
  get __pad3(): Uint8Array | undefined;
  set __pad3(value: Bytes);
  get __pad4(): Uint8Array | undefined;
  set __pad4(value: Bytes);
}

export const snd_pcm_mmap_control: Descriptor<snd_pcm_mmap_control> = /* @__PURE__ */ declareStruct(
  'snd_pcm_mmap_control',
  `
  unsigned long appl_ptr;
  unsigned long avail_min;
`,
  {
    variants: {
      x86: {
        members: `
  char __pad1[];
  unsigned long appl_ptr;
  char __pad2[];
  char __pad3[];
  unsigned long avail_min;
  char __pad4[4];
`,
      },
      arm: {
        members: `
  char __pad1[];
  unsigned long appl_ptr;
  char __pad2[];
  char __pad3[];
  unsigned long avail_min;
  char __pad4[4];
`,
      },
    },
  },
);

/** `<sound/asound.h>`: 56 bytes. */
export interface snd_pcm_mmap_status extends RecordView<'struct snd_pcm_mmap_status'> {
  state: number;
  pad1: number;
  hw_ptr: number;
  get tstamp(): __kernel_timespec;
  set tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  suspended_state: number;
  get audio_tstamp(): __kernel_timespec;
  set audio_tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  get __pad1(): Uint8Array | undefined;
  set __pad1(value: Bytes);
  get __pad2(): Uint8Array | undefined;
  set __pad2(value: Bytes);
  get pad3(): number | undefined;
  set pad3(value: number);
}

export const snd_pcm_mmap_status: Descriptor<snd_pcm_mmap_status> = /* @__PURE__ */ declareStruct(
  'snd_pcm_mmap_status',
  `
  int state;
  int pad1;
  unsigned long hw_ptr;
  struct __kernel_timespec tstamp;
  int suspended_state;
  struct __kernel_timespec audio_tstamp;
`,
  {
    variants: {
      x86: {
        members: `
  int state;
  __u32 pad1;
  char __pad1[];
  unsigned long hw_ptr;
  char __pad2[4];
  struct __kernel_timespec tstamp;
  int suspended_state;
  __u32 pad3;
  struct __kernel_timespec audio_tstamp;
`,
      },
      arm: {
        members: `
  int state;
  __u32 pad1;
  char __pad1[];
  unsigned long hw_ptr;
  char __pad2[4];
  struct __kernel_timespec tstamp;
  int suspended_state;
  __u32 pad3;
  struct __kernel_timespec audio_tstamp;
`,
      },
    },
    uses: () => [__kernel_timespec],
  },
);

/** `<sound/asound.h>`: 152 bytes on x86_64, riscv64, aarch64; 128 bytes on x86, arm. */
export interface snd_pcm_status extends RecordView<'struct snd_pcm_status'> {
  state: number;
  get pad1(): __time_pad;
  set pad1(value: __time_pad | Init<__time_pad>);
  get trigger_tstamp(): __kernel_timespec;
  set trigger_tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  get tstamp(): __kernel_timespec;
  set tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  appl_ptr: number;
  hw_ptr: number;
  delay: number;
  avail: number;
  avail_max: number;
  overrange: number;
  suspended_state: number;
  audio_tstamp_data: number;
  get audio_tstamp(): __kernel_timespec;
  set audio_tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  get driver_tstamp(): __kernel_timespec;
  set driver_tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  audio_tstamp_accuracy: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_pcm_status: Descriptor<snd_pcm_status> = /* @__PURE__ */ declareStruct(
  'snd_pcm_status',
  `
  int state;
  struct __time_pad pad1;
  struct __kernel_timespec trigger_tstamp;
  struct __kernel_timespec tstamp;
  unsigned long appl_ptr;
  unsigned long hw_ptr;
  long delay;
  unsigned long avail;
  unsigned long avail_max;
  unsigned long overrange;
  int suspended_state;
  __u32 audio_tstamp_data;
  struct __kernel_timespec audio_tstamp;
  struct __kernel_timespec driver_tstamp;
  __u32 audio_tstamp_accuracy;
  unsigned char reserved[20];
`,
  { uses: () => [__kernel_timespec, __time_pad] },
);

/** `<sound/asound.h>`: 136 bytes on x86_64, riscv64, aarch64; 104 bytes on x86, arm. */
export interface snd_pcm_sw_params extends RecordView<'struct snd_pcm_sw_params'> {
  tstamp_mode: number;
  period_step: number;
  sleep_min: number;
  avail_min: number;
  xfer_align: number;
  start_threshold: number;
  stop_threshold: number;
  silence_threshold: number;
  silence_size: number;
  boundary: number;
  proto: number;
  tstamp_type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_pcm_sw_params: Descriptor<snd_pcm_sw_params> = /* @__PURE__ */ declareStruct(
  'snd_pcm_sw_params',
  `
  int tstamp_mode;
  unsigned int period_step;
  unsigned int sleep_min;
  unsigned long avail_min;
  unsigned long xfer_align;
  unsigned long start_threshold;
  unsigned long stop_threshold;
  unsigned long silence_threshold;
  unsigned long silence_size;
  unsigned long boundary;
  unsigned int proto;
  unsigned int tstamp_type;
  unsigned char reserved[56];
`,
);

interface snd_pcm_sync_ptr$s extends RecordView<'union snd_pcm_sync_ptr.s'> {
  get status(): snd_pcm_mmap_status;
  set status(value: snd_pcm_mmap_status | Init<snd_pcm_mmap_status>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

interface snd_pcm_sync_ptr$c extends RecordView<'union snd_pcm_sync_ptr.c'> {
  get control(): snd_pcm_mmap_control;
  set control(value: snd_pcm_mmap_control | Init<snd_pcm_mmap_control>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

/** `<sound/asound.h>`: 136 bytes. */
export interface snd_pcm_sync_ptr extends RecordView<'struct snd_pcm_sync_ptr'> {
  flags: number;
  get s(): snd_pcm_sync_ptr$s;
  set s(value: snd_pcm_sync_ptr$s | Init<snd_pcm_sync_ptr$s>);
  get c(): snd_pcm_sync_ptr$c;
  set c(value: snd_pcm_sync_ptr$c | Init<snd_pcm_sync_ptr$c>);
  get pad1(): number | undefined;
  set pad1(value: number);
}

export const snd_pcm_sync_ptr: Descriptor<snd_pcm_sync_ptr> = /* @__PURE__ */ declareStruct(
  'snd_pcm_sync_ptr',
  `
  unsigned int flags;
  union {
    struct snd_pcm_mmap_status status;
    unsigned char reserved[64];
  } s;
  union {
    struct snd_pcm_mmap_control control;
    unsigned char reserved[64];
  } c;
`,
  {
    variants: {
      x86: {
        members: `
  __u32 flags;
  __u32 pad1;
  union {
    struct snd_pcm_mmap_status status;
    unsigned char reserved[64];
  } s;
  union {
    struct snd_pcm_mmap_control control;
    unsigned char reserved[64];
  } c;
`,
      },
      arm: {
        members: `
  __u32 flags;
  __u32 pad1;
  union {
    struct snd_pcm_mmap_status status;
    unsigned char reserved[64];
  } s;
  union {
    struct snd_pcm_mmap_control control;
    unsigned char reserved[64];
  } c;
`,
      },
    },
    uses: () => [snd_pcm_mmap_control, snd_pcm_mmap_status],
  },
);

/** `<sound/asound.h>`: 32 bytes. */
export interface snd_rawmidi_framing_tstamp
  extends RecordView<'struct snd_rawmidi_framing_tstamp'> {
  frame_type: number;
  length: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  tv_nsec: number;
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const snd_rawmidi_framing_tstamp: Descriptor<snd_rawmidi_framing_tstamp> =
  /* @__PURE__ */ declareStruct(
    'snd_rawmidi_framing_tstamp',
    `
  __u8 frame_type;
  __u8 length;
  __u8 reserved[2];
  __u32 tv_nsec;
  __u64 tv_sec;
  __u8 data[16];
`,
    { pack: 1 },
  );

/** `<sound/asound.h>`: 268 bytes. */
export interface snd_rawmidi_info extends RecordView<'struct snd_rawmidi_info'> {
  device: number;
  subdevice: number;
  stream: number;
  card: number;
  flags: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  get subname(): Uint8Array;
  set subname(value: Bytes);
  subdevices_count: number;
  subdevices_avail: number;
  tied_device: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_rawmidi_info: Descriptor<snd_rawmidi_info> = /* @__PURE__ */ declareStruct(
  'snd_rawmidi_info',
  `
  unsigned int device;
  unsigned int subdevice;
  int stream;
  int card;
  unsigned int flags;
  unsigned char id[64];
  unsigned char name[80];
  unsigned char subname[32];
  unsigned int subdevices_count;
  unsigned int subdevices_avail;
  int tied_device;
  unsigned char reserved[60];
`,
);

/** `<sound/asound.h>`: 48 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface snd_rawmidi_params extends RecordView<'struct snd_rawmidi_params'> {
  stream: number;
  buffer_size: number;
  avail_min: number;
  no_active_sensing: number;
  mode: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_rawmidi_params: Descriptor<snd_rawmidi_params> = /* @__PURE__ */ declareStruct(
  'snd_rawmidi_params',
  `
  int stream;
  unsigned long buffer_size;
  unsigned long avail_min;
  unsigned int no_active_sensing :1;
  unsigned int mode;
  unsigned char reserved[12];
`,
);

/** `<sound/asound.h>`: 56 bytes on x86_64, riscv64, aarch64; 48 bytes on x86, arm. */
export interface snd_rawmidi_status extends RecordView<'struct snd_rawmidi_status'> {
  stream: number;
  get pad1(): __time_pad;
  set pad1(value: __time_pad | Init<__time_pad>);
  get tstamp(): __kernel_timespec;
  set tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  avail: number;
  xruns: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_rawmidi_status: Descriptor<snd_rawmidi_status> = /* @__PURE__ */ declareStruct(
  'snd_rawmidi_status',
  `
  int stream;
  struct __time_pad pad1;
  struct __kernel_timespec tstamp;
  unsigned long avail;
  unsigned long xruns;
  unsigned char reserved[16];
`,
  { uses: () => [__kernel_timespec, __time_pad] },
);

/** `<sound/asound.h>`: 248 bytes on x86_64, riscv64, aarch64; 224 bytes on x86, arm. */
export interface snd_timer_ginfo extends RecordView<'struct snd_timer_ginfo'> {
  get tid(): snd_timer_id;
  set tid(value: snd_timer_id | Init<snd_timer_id>);
  flags: number;
  card: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  reserved0: number;
  resolution: number;
  resolution_min: number;
  resolution_max: number;
  clients: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_ginfo: Descriptor<snd_timer_ginfo> = /* @__PURE__ */ declareStruct(
  'snd_timer_ginfo',
  `
  struct snd_timer_id tid;
  unsigned int flags;
  int card;
  unsigned char id[64];
  unsigned char name[80];
  unsigned long reserved0;
  unsigned long resolution;
  unsigned long resolution_min;
  unsigned long resolution_max;
  unsigned int clients;
  unsigned char reserved[32];
`,
  { uses: () => [snd_timer_id] },
);

/** `<sound/asound.h>`: 72 bytes on x86_64, riscv64, aarch64; 60 bytes on x86, arm. */
export interface snd_timer_gparams extends RecordView<'struct snd_timer_gparams'> {
  get tid(): snd_timer_id;
  set tid(value: snd_timer_id | Init<snd_timer_id>);
  period_num: number;
  period_den: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_gparams: Descriptor<snd_timer_gparams> = /* @__PURE__ */ declareStruct(
  'snd_timer_gparams',
  `
  struct snd_timer_id tid;
  unsigned long period_num;
  unsigned long period_den;
  unsigned char reserved[32];
`,
  { uses: () => [snd_timer_id] },
);

/** `<sound/asound.h>`: 80 bytes on x86_64, riscv64, aarch64; 64 bytes on x86, arm. */
export interface snd_timer_gstatus extends RecordView<'struct snd_timer_gstatus'> {
  get tid(): snd_timer_id;
  set tid(value: snd_timer_id | Init<snd_timer_id>);
  resolution: number;
  resolution_num: number;
  resolution_den: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_gstatus: Descriptor<snd_timer_gstatus> = /* @__PURE__ */ declareStruct(
  'snd_timer_gstatus',
  `
  struct snd_timer_id tid;
  unsigned long resolution;
  unsigned long resolution_num;
  unsigned long resolution_den;
  unsigned char reserved[32];
`,
  { uses: () => [snd_timer_id] },
);

/** `<sound/asound.h>`: 20 bytes. */
export interface snd_timer_id extends RecordView<'struct snd_timer_id'> {
  dev_class: number;
  dev_sclass: number;
  card: number;
  device: number;
  subdevice: number;
}

export const snd_timer_id: Descriptor<snd_timer_id> = /* @__PURE__ */ declareStruct(
  'snd_timer_id',
  `
  int dev_class;
  int dev_sclass;
  int card;
  int device;
  int subdevice;
`,
);

/** `<sound/asound.h>`: 232 bytes on x86_64, riscv64, aarch64; 224 bytes on x86, arm. */
export interface snd_timer_info extends RecordView<'struct snd_timer_info'> {
  flags: number;
  card: number;
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  reserved0: number;
  resolution: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_info: Descriptor<snd_timer_info> = /* @__PURE__ */ declareStruct(
  'snd_timer_info',
  `
  unsigned int flags;
  int card;
  unsigned char id[64];
  unsigned char name[80];
  unsigned long reserved0;
  unsigned long resolution;
  unsigned char reserved[64];
`,
);

/** `<sound/asound.h>`: 80 bytes. */
export interface snd_timer_params extends RecordView<'struct snd_timer_params'> {
  flags: number;
  ticks: number;
  queue_size: number;
  reserved0: number;
  filter: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_params: Descriptor<snd_timer_params> = /* @__PURE__ */ declareStruct(
  'snd_timer_params',
  `
  unsigned int flags;
  unsigned int ticks;
  unsigned int queue_size;
  unsigned int reserved0;
  unsigned int filter;
  unsigned char reserved[60];
`,
);

/** `<sound/asound.h>`: 8 bytes. */
export interface snd_timer_read extends RecordView<'struct snd_timer_read'> {
  resolution: number;
  ticks: number;
}

export const snd_timer_read: Descriptor<snd_timer_read> = /* @__PURE__ */ declareStruct(
  'snd_timer_read',
  `
  unsigned int resolution;
  unsigned int ticks;
`,
);

/** `<sound/asound.h>`: 52 bytes. */
export interface snd_timer_select extends RecordView<'struct snd_timer_select'> {
  get id(): snd_timer_id;
  set id(value: snd_timer_id | Init<snd_timer_id>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_select: Descriptor<snd_timer_select> = /* @__PURE__ */ declareStruct(
  'snd_timer_select',
  `
  struct snd_timer_id id;
  unsigned char reserved[32];
`,
  { uses: () => [snd_timer_id] },
);

/** `<sound/asound.h>`: 96 bytes. */
export interface snd_timer_status extends RecordView<'struct snd_timer_status'> {
  get tstamp(): __kernel_timespec;
  set tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  resolution: number;
  lost: number;
  overrun: number;
  queue: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_status: Descriptor<snd_timer_status> = /* @__PURE__ */ declareStruct(
  'snd_timer_status',
  `
  struct __kernel_timespec tstamp;
  unsigned int resolution;
  unsigned int lost;
  unsigned int overrun;
  unsigned int queue;
  unsigned char reserved[64];
`,
  { uses: () => [__kernel_timespec] },
);

/** `<sound/asound.h>`: 32 bytes. */
export interface snd_timer_tread extends RecordView<'struct snd_timer_tread'> {
  event: number;
  get pad1(): __time_pad;
  set pad1(value: __time_pad | Init<__time_pad>);
  get tstamp(): __kernel_timespec;
  set tstamp(value: __kernel_timespec | Init<__kernel_timespec>);
  val: number;
  get pad2(): __time_pad;
  set pad2(value: __time_pad | Init<__time_pad>);
}

export const snd_timer_tread: Descriptor<snd_timer_tread> = /* @__PURE__ */ declareStruct(
  'snd_timer_tread',
  `
  int event;
  struct __time_pad pad1;
  struct __kernel_timespec tstamp;
  unsigned int val;
  struct __time_pad pad2;
`,
  { uses: () => [__kernel_timespec, __time_pad] },
);

/** `<sound/asound.h>`: 32 bytes. */
export interface snd_timer_uinfo extends RecordView<'struct snd_timer_uinfo'> {
  get resolution(): bigint;
  set resolution(value: Integer);
  fd: number;
  id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_timer_uinfo: Descriptor<snd_timer_uinfo> = /* @__PURE__ */ declareStruct(
  'snd_timer_uinfo',
  `
  __u64 resolution;
  int fd;
  unsigned int id;
  unsigned char reserved[16];
`,
);

/** `<sound/asound.h>`: 180 bytes. */
export interface snd_ump_block_info extends RecordView<'struct snd_ump_block_info'> {
  card: number;
  device: number;
  block_id: number;
  direction: number;
  active: number;
  first_group: number;
  num_groups: number;
  midi_ci_version: number;
  sysex8_streams: number;
  ui_hint: number;
  flags: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_ump_block_info: Descriptor<snd_ump_block_info> = /* @__PURE__ */ declareStruct(
  'snd_ump_block_info',
  `
  int card;
  int device;
  unsigned char block_id;
  unsigned char direction;
  unsigned char active;
  unsigned char first_group;
  unsigned char num_groups;
  unsigned char midi_ci_version;
  unsigned char sysex8_streams;
  unsigned char ui_hint;
  unsigned int flags;
  unsigned char name[128];
  unsigned char reserved[32];
`,
  { pack: 1 },
);

/** `<sound/asound.h>`: 328 bytes. */
export interface snd_ump_endpoint_info extends RecordView<'struct snd_ump_endpoint_info'> {
  card: number;
  device: number;
  flags: number;
  protocol_caps: number;
  protocol: number;
  num_blocks: number;
  version: number;
  family_id: number;
  model_id: number;
  manufacturer_id: number;
  get sw_revision(): Uint8Array;
  set sw_revision(value: Bytes);
  padding: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get product_id(): Uint8Array;
  set product_id(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_ump_endpoint_info: Descriptor<snd_ump_endpoint_info> =
  /* @__PURE__ */ declareStruct(
    'snd_ump_endpoint_info',
    `
  int card;
  int device;
  unsigned int flags;
  unsigned int protocol_caps;
  unsigned int protocol;
  unsigned int num_blocks;
  unsigned short version;
  unsigned short family_id;
  unsigned short model_id;
  unsigned int manufacturer_id;
  unsigned char sw_revision[4];
  unsigned short padding;
  unsigned char name[128];
  unsigned char product_id[128];
  unsigned char reserved[32];
`,
    { pack: 1 },
  );

/** `<sound/asound.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface snd_xferi extends RecordView<'struct snd_xferi', 'buf'> {
  result: number;
  get buf(): number;
  set buf(value: Pointer);
  frames: number;
}

export const snd_xferi: Descriptor<snd_xferi> = /* @__PURE__ */ declareStruct(
  'snd_xferi',
  `
  long result;
  void *buf;
  unsigned long frames;
`,
);

/** `<sound/asound.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface snd_xfern extends RecordView<'struct snd_xfern', 'bufs'> {
  result: number;
  get bufs(): number;
  set bufs(value: Pointer);
  frames: number;
}

export const snd_xfern: Descriptor<snd_xfern> = /* @__PURE__ */ declareStruct(
  'snd_xfern',
  `
  long result;
  void *bufs;
  unsigned long frames;
`,
);
