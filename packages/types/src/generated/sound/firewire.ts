// Generated from Linux 7.3.4 <sound/firewire.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SNDRV_FIREWIRE_IOCTL_GET_INFO'
  | 'SNDRV_FIREWIRE_IOCTL_LOCK'
  | 'SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER'
  | 'SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER'
  | 'SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER'
  | 'SNDRV_FIREWIRE_IOCTL_TASCAM_STATE'
  | 'SNDRV_FIREWIRE_IOCTL_UNLOCK'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNDRV_FIREWIRE_IOCTL_GET_INFO: 2149599480,
    SNDRV_FIREWIRE_IOCTL_LOCK: 18681,
    SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER: 2252359933,
    SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER: 2150648060,
    SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER: 2181056766,
    SNDRV_FIREWIRE_IOCTL_TASCAM_STATE: 2164279547,
    SNDRV_FIREWIRE_IOCTL_UNLOCK: 18682,
  },
);

export const SNDRV_FIREWIRE_IOCTL_GET_INFO: number = /* @__PURE__ */ requestHere(2149599480),
  SNDRV_FIREWIRE_IOCTL_LOCK: number = /* @__PURE__ */ requestHere(18681),
  SNDRV_FIREWIRE_IOCTL_MOTU_COMMAND_DSP_METER: number = /* @__PURE__ */ requestHere(2252359933),
  SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER: number = /* @__PURE__ */ requestHere(2150648060),
  SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER: number =
    /* @__PURE__ */ requestHere(2181056766),
  SNDRV_FIREWIRE_IOCTL_TASCAM_STATE: number = /* @__PURE__ */ requestHere(2164279547),
  SNDRV_FIREWIRE_IOCTL_UNLOCK: number = /* @__PURE__ */ requestHere(18682);
export const SNDRV_FIREWIRE_EVENT_DICE_NOTIFICATION = 3519938638,
  SNDRV_FIREWIRE_EVENT_DIGI00X_MESSAGE = 1953395564,
  SNDRV_FIREWIRE_EVENT_EFW_RESPONSE = 1315009653,
  SNDRV_FIREWIRE_EVENT_FF400_MESSAGE = 1332504417,
  SNDRV_FIREWIRE_EVENT_LOCK_STATUS = 4300,
  SNDRV_FIREWIRE_EVENT_MOTU_NOTIFICATION = 1685546105,
  SNDRV_FIREWIRE_EVENT_MOTU_REGISTER_DSP_CHANGE = 1297371716,
  SNDRV_FIREWIRE_EVENT_TASCAM_CONTROL = 1953719149,
  SNDRV_FIREWIRE_MOTU_COMMAND_DSP_METER_COUNT = 400,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_ALIGNED_INPUT_COUNT = 12,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_INPUT_COUNT = 10,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_METER_COUNT = 48,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_METER_INPUT_COUNT = 24,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_METER_OUTPUT_COUNT = 24,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_MIXER_COUNT = 4,
  SNDRV_FIREWIRE_MOTU_REGISTER_DSP_MIXER_SRC_COUNT = 20,
  SNDRV_FIREWIRE_TASCAM_STATE_COUNT = 64,
  SNDRV_FIREWIRE_TYPE_BEBOB = 3,
  SNDRV_FIREWIRE_TYPE_DICE = 1,
  SNDRV_FIREWIRE_TYPE_DIGI00X = 5,
  SNDRV_FIREWIRE_TYPE_FIREFACE = 8,
  SNDRV_FIREWIRE_TYPE_FIREWORKS = 2,
  SNDRV_FIREWIRE_TYPE_MOTU = 7,
  SNDRV_FIREWIRE_TYPE_OXFW = 4,
  SNDRV_FIREWIRE_TYPE_TASCAM = 6,
  SND_EFW_TRANSACTION_USER_SEQNUM_MAX = 65534;
export declare namespace struct {
  /** `<sound/firewire.h>`: 24 bytes. */
  interface snd_efw_transaction extends RecordView<'struct snd_efw_transaction'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    length: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    version: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seqnum: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    category: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    command: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    status: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get params(): Elements<number>;
    set params(value: Iterable<number>);
  }

  /** `<sound/firewire.h>`: 4 bytes. */
  interface snd_firewire_event_common extends RecordView<'struct snd_firewire_event_common'> {
    type: number;
  }

  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event_dice_notification
    extends RecordView<'struct snd_firewire_event_dice_notification'> {
    type: number;
    notification: number;
  }

  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event_digi00x_message
    extends RecordView<'struct snd_firewire_event_digi00x_message'> {
    type: number;
    message: number;
  }

  /** `<sound/firewire.h>`: 4 bytes. */
  interface snd_firewire_event_efw_response
    extends RecordView<'struct snd_firewire_event_efw_response'> {
    type: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get response(): Elements<number>;
    set response(value: Iterable<number>);
  }

  interface snd_firewire_event_ff400_message$messages
    extends RecordView<'struct snd_firewire_event_ff400_message.messages'> {
    message: number;
    tstamp: number;
  }

  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event_ff400_message
    extends RecordView<'struct snd_firewire_event_ff400_message'> {
    type: number;
    message_count: number;
    get messages(): Elements<snd_firewire_event_ff400_message$messages>;
    set messages(value: Iterable<From<snd_firewire_event_ff400_message$messages>>);
  }

  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event_lock_status
    extends RecordView<'struct snd_firewire_event_lock_status'> {
    type: number;
    status: number;
  }

  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event_motu_notification
    extends RecordView<'struct snd_firewire_event_motu_notification'> {
    type: number;
    message: number;
  }

  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event_motu_register_dsp_change
    extends RecordView<'struct snd_firewire_event_motu_register_dsp_change'> {
    type: number;
    count: number;
    get changes(): Uint32Array;
    set changes(value: Iterable<Integer>);
  }

  /** `<sound/firewire.h>`: 4 bytes. */
  interface snd_firewire_event_tascam_control
    extends RecordView<'struct snd_firewire_event_tascam_control'> {
    type: number;
    get changes(): Elements<struct.snd_firewire_tascam_change>;
    set changes(value: Iterable<From<struct.snd_firewire_tascam_change>>);
  }

  /** `<sound/firewire.h>`: 32 bytes. */
  interface snd_firewire_get_info extends RecordView<'struct snd_firewire_get_info'> {
    type: number;
    card: number;
    get guid(): Uint8Array;
    set guid(value: Bytes);
    get device_name(): Uint8Array;
    set device_name(value: Bytes);
  }

  /** `<sound/firewire.h>`: 1600 bytes. */
  interface snd_firewire_motu_command_dsp_meter
    extends RecordView<'struct snd_firewire_motu_command_dsp_meter'> {
    get data(): Float32Array;
    set data(value: Iterable<number>);
  }

  /** `<sound/firewire.h>`: 48 bytes. */
  interface snd_firewire_motu_register_dsp_meter
    extends RecordView<'struct snd_firewire_motu_register_dsp_meter'> {
    get data(): Uint8Array;
    set data(value: Bytes);
  }

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
    set source(value: Iterable<From<snd_firewire_motu_register_dsp_parameter$mixer$source>>);
    get output(): snd_firewire_motu_register_dsp_parameter$mixer$output;
    set output(value: From<snd_firewire_motu_register_dsp_parameter$mixer$output>);
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
  interface snd_firewire_motu_register_dsp_parameter
    extends RecordView<'struct snd_firewire_motu_register_dsp_parameter'> {
    get mixer(): snd_firewire_motu_register_dsp_parameter$mixer;
    set mixer(value: From<snd_firewire_motu_register_dsp_parameter$mixer>);
    get output(): snd_firewire_motu_register_dsp_parameter$output;
    set output(value: From<snd_firewire_motu_register_dsp_parameter$output>);
    get line_input(): snd_firewire_motu_register_dsp_parameter$line_input;
    set line_input(value: From<snd_firewire_motu_register_dsp_parameter$line_input>);
    get input(): snd_firewire_motu_register_dsp_parameter$input;
    set input(value: From<snd_firewire_motu_register_dsp_parameter$input>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<sound/firewire.h>`: 12 bytes. */
  interface snd_firewire_tascam_change extends RecordView<'struct snd_firewire_tascam_change'> {
    index: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    before: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    after: number;
  }

  /** `<sound/firewire.h>`: 256 bytes. */
  interface snd_firewire_tascam_state extends RecordView<'struct snd_firewire_tascam_state'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get data(): Elements<number>;
    set data(value: Iterable<number>);
  }
}

export const struct: {
  readonly snd_efw_transaction: Descriptor<struct.snd_efw_transaction>;
  readonly snd_firewire_event_common: Descriptor<struct.snd_firewire_event_common>;
  readonly snd_firewire_event_dice_notification: Descriptor<struct.snd_firewire_event_dice_notification>;
  readonly snd_firewire_event_digi00x_message: Descriptor<struct.snd_firewire_event_digi00x_message>;
  readonly snd_firewire_event_efw_response: Descriptor<struct.snd_firewire_event_efw_response>;
  readonly snd_firewire_event_ff400_message: Descriptor<struct.snd_firewire_event_ff400_message>;
  readonly snd_firewire_event_lock_status: Descriptor<struct.snd_firewire_event_lock_status>;
  readonly snd_firewire_event_motu_notification: Descriptor<struct.snd_firewire_event_motu_notification>;
  readonly snd_firewire_event_motu_register_dsp_change: Descriptor<struct.snd_firewire_event_motu_register_dsp_change>;
  readonly snd_firewire_event_tascam_control: Descriptor<struct.snd_firewire_event_tascam_control>;
  readonly snd_firewire_get_info: Descriptor<struct.snd_firewire_get_info>;
  readonly snd_firewire_motu_command_dsp_meter: Descriptor<struct.snd_firewire_motu_command_dsp_meter>;
  readonly snd_firewire_motu_register_dsp_meter: Descriptor<struct.snd_firewire_motu_register_dsp_meter>;
  readonly snd_firewire_motu_register_dsp_parameter: Descriptor<struct.snd_firewire_motu_register_dsp_parameter>;
  readonly snd_firewire_tascam_change: Descriptor<struct.snd_firewire_tascam_change>;
  readonly snd_firewire_tascam_state: Descriptor<struct.snd_firewire_tascam_state>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_efw_transaction": "__be32 length;__be32 version;__be32 seqnum;__be32 category;__be32 command;__be32 status;__be32 params[];",
"snd_firewire_event_common": "unsigned int type;",
"snd_firewire_event_dice_notification": "unsigned int type;unsigned int notification;",
"snd_firewire_event_digi00x_message": "unsigned int type;__u32 message;",
"snd_firewire_event_efw_response": "unsigned int type;__be32 response[];",
"snd_firewire_event_ff400_message": "unsigned int type;unsigned int message_count;struct {__u32 message;__u32 tstamp;} messages[];",
"snd_firewire_event_lock_status": "unsigned int type;unsigned int status;",
"snd_firewire_event_motu_notification": "unsigned int type;__u32 message;",
"snd_firewire_event_motu_register_dsp_change": "unsigned int type;__u32 count;__u32 changes[];",
"snd_firewire_event_tascam_control": "unsigned int type;struct snd_firewire_tascam_change changes[];",
"snd_firewire_get_info": "unsigned int type;unsigned int card;unsigned char guid[8];char device_name[16];",
"snd_firewire_motu_command_dsp_meter": "float data[400];",
"snd_firewire_motu_register_dsp_meter": "__u8 data[48];",
"snd_firewire_motu_register_dsp_parameter": "struct {struct {__u8 gain[20];__u8 pan[20];__u8 flag[20];__u8 paired_balance[20];__u8 paired_width[20];} source[4];struct {__u8 paired_volume[4];__u8 paired_flag[4];} output;} mixer;struct {__u8 main_paired_volume;__u8 hp_paired_volume;__u8 hp_paired_assignment;__u8 reserved[5];} output;struct {__u8 boost_flag;__u8 nominal_level_flag;__u8 reserved[6];} line_input;struct {__u8 gain_and_invert[12];__u8 flag[12];} input;__u8 reserved[64];",
"snd_firewire_tascam_change": "unsigned int index;__be32 before;__be32 after;",
"snd_firewire_tascam_state": "__be32 data[64];"
}`),
);

export declare namespace union {
  /** `<sound/firewire.h>`: 8 bytes. */
  interface snd_firewire_event extends RecordView<'union snd_firewire_event'> {
    get common(): struct.snd_firewire_event_common;
    set common(value: From<struct.snd_firewire_event_common>);
    get lock_status(): struct.snd_firewire_event_lock_status;
    set lock_status(value: From<struct.snd_firewire_event_lock_status>);
    get dice_notification(): struct.snd_firewire_event_dice_notification;
    set dice_notification(value: From<struct.snd_firewire_event_dice_notification>);
    get efw_response(): struct.snd_firewire_event_efw_response;
    set efw_response(value: From<struct.snd_firewire_event_efw_response>);
    get digi00x_message(): struct.snd_firewire_event_digi00x_message;
    set digi00x_message(value: From<struct.snd_firewire_event_digi00x_message>);
    get tascam_control(): struct.snd_firewire_event_tascam_control;
    set tascam_control(value: From<struct.snd_firewire_event_tascam_control>);
    get motu_notification(): struct.snd_firewire_event_motu_notification;
    set motu_notification(value: From<struct.snd_firewire_event_motu_notification>);
    get motu_register_dsp_change(): struct.snd_firewire_event_motu_register_dsp_change;
    set motu_register_dsp_change(value: From<struct.snd_firewire_event_motu_register_dsp_change>);
    get ff400_message(): struct.snd_firewire_event_ff400_message;
    set ff400_message(value: From<struct.snd_firewire_event_ff400_message>);
  }
}

export const union: {
  readonly snd_firewire_event: Descriptor<union.snd_firewire_event>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"snd_firewire_event": "struct snd_firewire_event_common common;struct snd_firewire_event_lock_status lock_status;struct snd_firewire_event_dice_notification dice_notification;struct snd_firewire_event_efw_response efw_response;struct snd_firewire_event_digi00x_message digi00x_message;struct snd_firewire_event_tascam_control tascam_control;struct snd_firewire_event_motu_notification motu_notification;struct snd_firewire_event_motu_register_dsp_change motu_register_dsp_change;struct snd_firewire_event_ff400_message ff400_message;"
}`),
  () => [struct],
);
