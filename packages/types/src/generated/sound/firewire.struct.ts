// Generated from Linux 7.3.4 <sound/firewire.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<sound/firewire.h>`: 24 bytes. */
export interface snd_efw_transaction extends RecordView<'struct snd_efw_transaction'> {
  length: number;
  version: number;
  seqnum: number;
  category: number;
  command: number;
  status: number;
  get params(): Elements<number>;
  set params(value: Iterable<number>);
}

export const snd_efw_transaction: Descriptor<snd_efw_transaction> = /* @__PURE__ */ declareStruct(
  'snd_efw_transaction',
  `
  __be32 length;
  __be32 version;
  __be32 seqnum;
  __be32 category;
  __be32 command;
  __be32 status;
  __be32 params[];
`,
);

/** `<sound/firewire.h>`: 4 bytes. */
export interface snd_firewire_event_common extends RecordView<'struct snd_firewire_event_common'> {
  type: number;
}

export const snd_firewire_event_common: Descriptor<snd_firewire_event_common> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_common',
    `
  unsigned int type;
`,
  );

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event_dice_notification
  extends RecordView<'struct snd_firewire_event_dice_notification'> {
  type: number;
  notification: number;
}

export const snd_firewire_event_dice_notification: Descriptor<snd_firewire_event_dice_notification> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_dice_notification',
    `
  unsigned int type;
  unsigned int notification;
`,
  );

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event_digi00x_message
  extends RecordView<'struct snd_firewire_event_digi00x_message'> {
  type: number;
  message: number;
}

export const snd_firewire_event_digi00x_message: Descriptor<snd_firewire_event_digi00x_message> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_digi00x_message',
    `
  unsigned int type;
  __u32 message;
`,
  );

/** `<sound/firewire.h>`: 4 bytes. */
export interface snd_firewire_event_efw_response
  extends RecordView<'struct snd_firewire_event_efw_response'> {
  type: number;
  get response(): Elements<number>;
  set response(value: Iterable<number>);
}

export const snd_firewire_event_efw_response: Descriptor<snd_firewire_event_efw_response> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_efw_response',
    `
  unsigned int type;
  __be32 response[];
`,
  );

interface snd_firewire_event_ff400_message$messages
  extends RecordView<'struct snd_firewire_event_ff400_message.messages'> {
  message: number;
  tstamp: number;
}

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event_ff400_message
  extends RecordView<'struct snd_firewire_event_ff400_message'> {
  type: number;
  message_count: number;
  get messages(): Elements<snd_firewire_event_ff400_message$messages>;
  set messages(value: Iterable<
    snd_firewire_event_ff400_message$messages | Init<snd_firewire_event_ff400_message$messages>
  >);
}

export const snd_firewire_event_ff400_message: Descriptor<snd_firewire_event_ff400_message> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_ff400_message',
    `
  unsigned int type;
  unsigned int message_count;
  struct {
    __u32 message;
    __u32 tstamp;
  } messages[];
`,
  );

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event_lock_status
  extends RecordView<'struct snd_firewire_event_lock_status'> {
  type: number;
  status: number;
}

export const snd_firewire_event_lock_status: Descriptor<snd_firewire_event_lock_status> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_lock_status',
    `
  unsigned int type;
  unsigned int status;
`,
  );

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event_motu_notification
  extends RecordView<'struct snd_firewire_event_motu_notification'> {
  type: number;
  message: number;
}

export const snd_firewire_event_motu_notification: Descriptor<snd_firewire_event_motu_notification> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_motu_notification',
    `
  unsigned int type;
  __u32 message;
`,
  );

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event_motu_register_dsp_change
  extends RecordView<'struct snd_firewire_event_motu_register_dsp_change'> {
  type: number;
  count: number;
  get changes(): Uint32Array;
  set changes(value: Iterable<Integer>);
}

export const snd_firewire_event_motu_register_dsp_change: Descriptor<snd_firewire_event_motu_register_dsp_change> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_motu_register_dsp_change',
    `
  unsigned int type;
  __u32 count;
  __u32 changes[];
`,
  );

/** `<sound/firewire.h>`: 4 bytes. */
export interface snd_firewire_event_tascam_control
  extends RecordView<'struct snd_firewire_event_tascam_control'> {
  type: number;
  get changes(): Elements<snd_firewire_tascam_change>;
  set changes(value: Iterable<snd_firewire_tascam_change | Init<snd_firewire_tascam_change>>);
}

export const snd_firewire_event_tascam_control: Descriptor<snd_firewire_event_tascam_control> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_event_tascam_control',
    `
  unsigned int type;
  struct snd_firewire_tascam_change changes[];
`,
    { uses: () => [snd_firewire_tascam_change] },
  );

/** `<sound/firewire.h>`: 32 bytes. */
export interface snd_firewire_get_info extends RecordView<'struct snd_firewire_get_info'> {
  type: number;
  card: number;
  get guid(): Uint8Array;
  set guid(value: Bytes);
  get device_name(): Uint8Array;
  set device_name(value: Bytes);
}

export const snd_firewire_get_info: Descriptor<snd_firewire_get_info> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_get_info',
    `
  unsigned int type;
  unsigned int card;
  unsigned char guid[8];
  char device_name[16];
`,
  );

/** `<sound/firewire.h>`: 1600 bytes. */
export interface snd_firewire_motu_command_dsp_meter
  extends RecordView<'struct snd_firewire_motu_command_dsp_meter'> {
  get data(): Float32Array;
  set data(value: Iterable<number>);
}

export const snd_firewire_motu_command_dsp_meter: Descriptor<snd_firewire_motu_command_dsp_meter> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_motu_command_dsp_meter',
    `
  float data[400];
`,
  );

/** `<sound/firewire.h>`: 48 bytes. */
export interface snd_firewire_motu_register_dsp_meter
  extends RecordView<'struct snd_firewire_motu_register_dsp_meter'> {
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const snd_firewire_motu_register_dsp_meter: Descriptor<snd_firewire_motu_register_dsp_meter> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_motu_register_dsp_meter',
    `
  __u8 data[48];
`,
  );

interface snd_firewire_motu_register_dsp_parameter$mixer$source
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter.mixer.source'> {
  get gain(): Uint8Array;
  set gain(value: Bytes);
  get pan(): Uint8Array;
  set pan(value: Bytes);
  get flag(): Uint8Array;
  set flag(value: Bytes);
  get paired_balance(): Uint8Array;
  set paired_balance(value: Bytes);
  get paired_width(): Uint8Array;
  set paired_width(value: Bytes);
}

interface snd_firewire_motu_register_dsp_parameter$mixer$output
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter.mixer.output'> {
  get paired_volume(): Uint8Array;
  set paired_volume(value: Bytes);
  get paired_flag(): Uint8Array;
  set paired_flag(value: Bytes);
}

interface snd_firewire_motu_register_dsp_parameter$mixer
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter.mixer'> {
  get source(): Elements<snd_firewire_motu_register_dsp_parameter$mixer$source>;
  set source(value: Iterable<
    | snd_firewire_motu_register_dsp_parameter$mixer$source
    | Init<snd_firewire_motu_register_dsp_parameter$mixer$source>
  >);
  get output(): snd_firewire_motu_register_dsp_parameter$mixer$output;
  set output(value:
    | snd_firewire_motu_register_dsp_parameter$mixer$output
    | Init<snd_firewire_motu_register_dsp_parameter$mixer$output>);
}

interface snd_firewire_motu_register_dsp_parameter$output
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter.output'> {
  main_paired_volume: number;
  hp_paired_volume: number;
  hp_paired_assignment: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

interface snd_firewire_motu_register_dsp_parameter$line_input
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter.line_input'> {
  boost_flag: number;
  nominal_level_flag: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

interface snd_firewire_motu_register_dsp_parameter$input
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter.input'> {
  get gain_and_invert(): Uint8Array;
  set gain_and_invert(value: Bytes);
  get flag(): Uint8Array;
  set flag(value: Bytes);
}

/** `<sound/firewire.h>`: 512 bytes. */
export interface snd_firewire_motu_register_dsp_parameter
  extends RecordView<'struct snd_firewire_motu_register_dsp_parameter'> {
  get mixer(): snd_firewire_motu_register_dsp_parameter$mixer;
  set mixer(value:
    | snd_firewire_motu_register_dsp_parameter$mixer
    | Init<snd_firewire_motu_register_dsp_parameter$mixer>);
  get output(): snd_firewire_motu_register_dsp_parameter$output;
  set output(value:
    | snd_firewire_motu_register_dsp_parameter$output
    | Init<snd_firewire_motu_register_dsp_parameter$output>);
  get line_input(): snd_firewire_motu_register_dsp_parameter$line_input;
  set line_input(value:
    | snd_firewire_motu_register_dsp_parameter$line_input
    | Init<snd_firewire_motu_register_dsp_parameter$line_input>);
  get input(): snd_firewire_motu_register_dsp_parameter$input;
  set input(value:
    | snd_firewire_motu_register_dsp_parameter$input
    | Init<snd_firewire_motu_register_dsp_parameter$input>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_firewire_motu_register_dsp_parameter: Descriptor<snd_firewire_motu_register_dsp_parameter> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_motu_register_dsp_parameter',
    `
  struct {
    struct {
      __u8 gain[20];
      __u8 pan[20];
      __u8 flag[20];
      __u8 paired_balance[20];
      __u8 paired_width[20];
    } source[4];
    struct {
      __u8 paired_volume[4];
      __u8 paired_flag[4];
    } output;
  } mixer;
  struct {
    __u8 main_paired_volume;
    __u8 hp_paired_volume;
    __u8 hp_paired_assignment;
    __u8 reserved[5];
  } output;
  struct {
    __u8 boost_flag;
    __u8 nominal_level_flag;
    __u8 reserved[6];
  } line_input;
  struct {
    __u8 gain_and_invert[12];
    __u8 flag[12];
  } input;
  __u8 reserved[64];
`,
  );

/** `<sound/firewire.h>`: 12 bytes. */
export interface snd_firewire_tascam_change
  extends RecordView<'struct snd_firewire_tascam_change'> {
  index: number;
  before: number;
  after: number;
}

export const snd_firewire_tascam_change: Descriptor<snd_firewire_tascam_change> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_tascam_change',
    `
  unsigned int index;
  __be32 before;
  __be32 after;
`,
  );

/** `<sound/firewire.h>`: 256 bytes. */
export interface snd_firewire_tascam_state extends RecordView<'struct snd_firewire_tascam_state'> {
  get data(): Elements<number>;
  set data(value: Iterable<number>);
}

export const snd_firewire_tascam_state: Descriptor<snd_firewire_tascam_state> =
  /* @__PURE__ */ declareStruct(
    'snd_firewire_tascam_state',
    `
  __be32 data[64];
`,
  );
