// Generated from Linux 7.3.4 <linux/soundcard.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/soundcard.h>`: 48 bytes. */
export interface _old_mixer_info extends RecordView<'struct _old_mixer_info'> {
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const _old_mixer_info: Descriptor<_old_mixer_info> = /* @__PURE__ */ declareStruct(
  '_old_mixer_info',
  `
  char id[16];
  char name[32];
`,
);

/** `<linux/soundcard.h>`: 16 bytes. */
export interface audio_buf_info extends RecordView<'struct audio_buf_info'> {
  fragments: number;
  fragstotal: number;
  fragsize: number;
  bytes: number;
}

export const audio_buf_info: Descriptor<audio_buf_info> = /* @__PURE__ */ declareStruct(
  'audio_buf_info',
  `
  int fragments;
  int fragstotal;
  int fragsize;
  int bytes;
`,
);

/** `<linux/soundcard.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface buffmem_desc extends RecordView<'struct buffmem_desc', 'buffer'> {
  get buffer(): number;
  set buffer(value: Pointer);
  size: number;
}

export const buffmem_desc: Descriptor<buffmem_desc> = /* @__PURE__ */ declareStruct(
  'buffmem_desc',
  `
  void *buffer;
  int size;
`,
);

/** `<linux/soundcard.h>`: 4016 bytes. */
export interface copr_buffer extends RecordView<'struct copr_buffer'> {
  command: number;
  flags: number;
  len: number;
  offs: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const copr_buffer: Descriptor<copr_buffer> = /* @__PURE__ */ declareStruct(
  'copr_buffer',
  `
  int command;
  int flags;
  int len;
  int offs;
  unsigned char data[4000];
`,
);

/** `<linux/soundcard.h>`: 20 bytes. */
export interface copr_debug_buf extends RecordView<'struct copr_debug_buf'> {
  command: number;
  parm1: number;
  parm2: number;
  flags: number;
  len: number;
}

export const copr_debug_buf: Descriptor<copr_debug_buf> = /* @__PURE__ */ declareStruct(
  'copr_debug_buf',
  `
  int command;
  int parm1;
  int parm2;
  int flags;
  int len;
`,
);

/** `<linux/soundcard.h>`: 4004 bytes. */
export interface copr_msg extends RecordView<'struct copr_msg'> {
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const copr_msg: Descriptor<copr_msg> = /* @__PURE__ */ declareStruct(
  'copr_msg',
  `
  int len;
  unsigned char data[4000];
`,
);

/** `<linux/soundcard.h>`: 12 bytes. */
export interface count_info extends RecordView<'struct count_info'> {
  bytes: number;
  blocks: number;
  ptr: number;
}

export const count_info: Descriptor<count_info> = /* @__PURE__ */ declareStruct(
  'count_info',
  `
  int bytes;
  int blocks;
  int ptr;
`,
);

/** `<linux/soundcard.h>`: 116 bytes. */
export interface midi_info extends RecordView<'struct midi_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  device: number;
  capabilities: number;
  dev_type: number;
  get dummies(): Int32Array;
  set dummies(value: Iterable<Integer>);
}

export const midi_info: Descriptor<midi_info> = /* @__PURE__ */ declareStruct(
  'midi_info',
  `
  char name[30];
  int device;
  unsigned int capabilities;
  int dev_type;
  int dummies[18];
`,
);

/** `<linux/soundcard.h>`: 92 bytes. */
export interface mixer_info extends RecordView<'struct mixer_info'> {
  get id(): Uint8Array;
  set id(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  modify_counter: number;
  get fillers(): Int32Array;
  set fillers(value: Iterable<Integer>);
}

export const mixer_info: Descriptor<mixer_info> = /* @__PURE__ */ declareStruct(
  'mixer_info',
  `
  char id[16];
  char name[32];
  int modify_counter;
  int fillers[10];
`,
);

/** `<linux/soundcard.h>`: 164 bytes. */
export interface mixer_vol_table extends RecordView<'struct mixer_vol_table'> {
  num: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get levels(): Int32Array;
  set levels(value: Iterable<Integer>);
}

export const mixer_vol_table: Descriptor<mixer_vol_table> = /* @__PURE__ */ declareStruct(
  'mixer_vol_table',
  `
  int num;
  char name[32];
  int levels[32];
`,
);

/** `<linux/soundcard.h>`: 33 bytes. */
export interface mpu_command_rec extends RecordView<'struct mpu_command_rec'> {
  cmd: number;
  nr_args: number;
  nr_returns: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const mpu_command_rec: Descriptor<mpu_command_rec> = /* @__PURE__ */ declareStruct(
  'mpu_command_rec',
  `
  unsigned char cmd;
  char nr_args;
  char nr_returns;
  unsigned char data[30];
`,
);

/** `<linux/soundcard.h>`: 100 bytes. */
export interface patch_info extends RecordView<'struct patch_info'> {
  key: number;
  device_no: number;
  instr_no: number;
  mode: number;
  len: number;
  loop_start: number;
  loop_end: number;
  base_freq: number;
  base_note: number;
  high_note: number;
  low_note: number;
  panning: number;
  detuning: number;
  get env_rate(): Uint8Array;
  set env_rate(value: Bytes);
  get env_offset(): Uint8Array;
  set env_offset(value: Bytes);
  tremolo_sweep: number;
  tremolo_rate: number;
  tremolo_depth: number;
  vibrato_sweep: number;
  vibrato_rate: number;
  vibrato_depth: number;
  scale_frequency: number;
  scale_factor: number;
  volume: number;
  fractions: number;
  reserved1: number;
  get spare(): Int32Array;
  set spare(value: Iterable<Integer>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const patch_info: Descriptor<patch_info> = /* @__PURE__ */ declareStruct(
  'patch_info',
  `
  unsigned short key;
  short device_no;
  short instr_no;
  unsigned int mode;
  int len;
  int loop_start;
  int loop_end;
  unsigned int base_freq;
  unsigned int base_note;
  unsigned int high_note;
  unsigned int low_note;
  int panning;
  int detuning;
  unsigned char env_rate[6];
  unsigned char env_offset[6];
  unsigned char tremolo_sweep;
  unsigned char tremolo_rate;
  unsigned char tremolo_depth;
  unsigned char vibrato_sweep;
  unsigned char vibrato_rate;
  unsigned char vibrato_depth;
  int scale_frequency;
  unsigned int scale_factor;
  int volume;
  int fractions;
  int reserved1;
  int spare[2];
  char data[1];
`,
);

/** `<linux/soundcard.h>`: 12 bytes. */
export interface remove_sample extends RecordView<'struct remove_sample'> {
  devno: number;
  bankno: number;
  instrno: number;
}

export const remove_sample: Descriptor<remove_sample> = /* @__PURE__ */ declareStruct(
  'remove_sample',
  `
  int devno;
  int bankno;
  int instrno;
`,
);

/** `<linux/soundcard.h>`: 40 bytes. */
export interface sbi_instrument extends RecordView<'struct sbi_instrument'> {
  key: number;
  device: number;
  channel: number;
  get operators(): Uint8Array;
  set operators(value: Bytes);
}

export const sbi_instrument: Descriptor<sbi_instrument> = /* @__PURE__ */ declareStruct(
  'sbi_instrument',
  `
  unsigned short key;
  short device;
  int channel;
  unsigned char operators[32];
`,
);

/** `<linux/soundcard.h>`: 8 bytes. */
export interface seq_event_rec extends RecordView<'struct seq_event_rec'> {
  get arr(): Uint8Array;
  set arr(value: Bytes);
}

export const seq_event_rec: Descriptor<seq_event_rec> = /* @__PURE__ */ declareStruct(
  'seq_event_rec',
  `
  unsigned char arr[8];
`,
);

/** `<linux/soundcard.h>`: 36 bytes. */
export interface sound_timer_info extends RecordView<'struct sound_timer_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  caps: number;
}

export const sound_timer_info: Descriptor<sound_timer_info> = /* @__PURE__ */ declareStruct(
  'sound_timer_info',
  `
  char name[32];
  int caps;
`,
);

/** `<linux/soundcard.h>`: 4004 bytes. */
export interface synth_control extends RecordView<'struct synth_control'> {
  devno: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const synth_control: Descriptor<synth_control> = /* @__PURE__ */ declareStruct(
  'synth_control',
  `
  int devno;
  char data[4000];
`,
);

/** `<linux/soundcard.h>`: 140 bytes. */
export interface synth_info extends RecordView<'struct synth_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  device: number;
  synth_type: number;
  synth_subtype: number;
  perc_mode: number;
  nr_voices: number;
  nr_drums: number;
  instr_bank_size: number;
  capabilities: number;
  get dummies(): Int32Array;
  set dummies(value: Iterable<Integer>);
}

export const synth_info: Descriptor<synth_info> = /* @__PURE__ */ declareStruct(
  'synth_info',
  `
  char name[30];
  int device;
  int synth_type;
  int synth_subtype;
  int perc_mode;
  int nr_voices;
  int nr_drums;
  int instr_bank_size;
  unsigned int capabilities;
  int dummies[19];
`,
);

/** `<linux/soundcard.h>`: 12 bytes. */
export interface sysex_info extends RecordView<'struct sysex_info'> {
  key: number;
  device_no: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const sysex_info: Descriptor<sysex_info> = /* @__PURE__ */ declareStruct(
  'sysex_info',
  `
  short key;
  short device_no;
  int len;
  unsigned char data[1];
`,
);
