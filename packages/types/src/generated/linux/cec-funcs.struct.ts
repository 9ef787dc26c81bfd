// Generated from Linux 7.3.4 <linux/cec-funcs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';

/** `<linux/cec-funcs.h>`: 6 bytes. */
export interface cec_op_arib_data extends RecordView<'struct cec_op_arib_data'> {
  transport_id: number;
  service_id: number;
  orig_network_id: number;
}

export const cec_op_arib_data: Descriptor<cec_op_arib_data> = /* @__PURE__ */ declareStruct(
  'cec_op_arib_data',
  `
  __u16 transport_id;
  __u16 service_id;
  __u16 orig_network_id;
`,
);

/** `<linux/cec-funcs.h>`: 4 bytes. */
export interface cec_op_atsc_data extends RecordView<'struct cec_op_atsc_data'> {
  transport_id: number;
  program_number: number;
}

export const cec_op_atsc_data: Descriptor<cec_op_atsc_data> = /* @__PURE__ */ declareStruct(
  'cec_op_atsc_data',
  `
  __u16 transport_id;
  __u16 program_number;
`,
);

/** `<linux/cec-funcs.h>`: 6 bytes. */
export interface cec_op_channel_data extends RecordView<'struct cec_op_channel_data'> {
  channel_number_fmt: number;
  major: number;
  minor: number;
}

export const cec_op_channel_data: Descriptor<cec_op_channel_data> = /* @__PURE__ */ declareStruct(
  'cec_op_channel_data',
  `
  __u8 channel_number_fmt;
  __u16 major;
  __u16 minor;
`,
);

/** `<linux/cec-funcs.h>`: 8 bytes. */
export interface cec_op_digital_service_id extends RecordView<'struct cec_op_digital_service_id'> {
  service_id_method: number;
  dig_bcast_system: number;
  get arib(): cec_op_arib_data;
  set arib(value: cec_op_arib_data | Init<cec_op_arib_data>);
  get atsc(): cec_op_atsc_data;
  set atsc(value: cec_op_atsc_data | Init<cec_op_atsc_data>);
  get dvb(): cec_op_dvb_data;
  set dvb(value: cec_op_dvb_data | Init<cec_op_dvb_data>);
  get channel(): cec_op_channel_data;
  set channel(value: cec_op_channel_data | Init<cec_op_channel_data>);
}

export const cec_op_digital_service_id: Descriptor<cec_op_digital_service_id> =
  /* @__PURE__ */ declareStruct(
    'cec_op_digital_service_id',
    `
  __u8 service_id_method;
  __u8 dig_bcast_system;
  union {
    struct cec_op_arib_data arib;
    struct cec_op_atsc_data atsc;
    struct cec_op_dvb_data dvb;
    struct cec_op_channel_data channel;
  };
`,
    { uses: () => [cec_op_arib_data, cec_op_atsc_data, cec_op_channel_data, cec_op_dvb_data] },
  );

/** `<linux/cec-funcs.h>`: 6 bytes. */
export interface cec_op_dvb_data extends RecordView<'struct cec_op_dvb_data'> {
  transport_id: number;
  service_id: number;
  orig_network_id: number;
}

export const cec_op_dvb_data: Descriptor<cec_op_dvb_data> = /* @__PURE__ */ declareStruct(
  'cec_op_dvb_data',
  `
  __u16 transport_id;
  __u16 service_id;
  __u16 orig_network_id;
`,
);

interface cec_op_record_src$analog extends RecordView<'struct cec_op_record_src.analog'> {
  ana_bcast_type: number;
  ana_freq: number;
  bcast_system: number;
}

interface cec_op_record_src$ext_plug extends RecordView<'struct cec_op_record_src.ext_plug'> {
  plug: number;
}

interface cec_op_record_src$ext_phys_addr
  extends RecordView<'struct cec_op_record_src.ext_phys_addr'> {
  phys_addr: number;
}

/** `<linux/cec-funcs.h>`: 10 bytes. */
export interface cec_op_record_src extends RecordView<'struct cec_op_record_src'> {
  type: number;
  get digital(): cec_op_digital_service_id;
  set digital(value: cec_op_digital_service_id | Init<cec_op_digital_service_id>);
  get analog(): cec_op_record_src$analog;
  set analog(value: cec_op_record_src$analog | Init<cec_op_record_src$analog>);
  get ext_plug(): cec_op_record_src$ext_plug;
  set ext_plug(value: cec_op_record_src$ext_plug | Init<cec_op_record_src$ext_plug>);
  get ext_phys_addr(): cec_op_record_src$ext_phys_addr;
  set ext_phys_addr(value: cec_op_record_src$ext_phys_addr | Init<cec_op_record_src$ext_phys_addr>);
}

export const cec_op_record_src: Descriptor<cec_op_record_src> = /* @__PURE__ */ declareStruct(
  'cec_op_record_src',
  `
  __u8 type;
  union {
    struct cec_op_digital_service_id digital;
    struct {
      __u8 ana_bcast_type;
      __u16 ana_freq;
      __u8 bcast_system;
    } analog;
    struct {
      __u8 plug;
    } ext_plug;
    struct {
      __u16 phys_addr;
    } ext_phys_addr;
  };
`,
  { uses: () => [cec_op_digital_service_id] },
);

interface cec_op_tuner_device_info$analog
  extends RecordView<'struct cec_op_tuner_device_info.analog'> {
  ana_bcast_type: number;
  ana_freq: number;
  bcast_system: number;
}

/** `<linux/cec-funcs.h>`: 12 bytes. */
export interface cec_op_tuner_device_info extends RecordView<'struct cec_op_tuner_device_info'> {
  rec_flag: number;
  tuner_display_info: number;
  is_analog: number;
  get digital(): cec_op_digital_service_id;
  set digital(value: cec_op_digital_service_id | Init<cec_op_digital_service_id>);
  get analog(): cec_op_tuner_device_info$analog;
  set analog(value: cec_op_tuner_device_info$analog | Init<cec_op_tuner_device_info$analog>);
}

export const cec_op_tuner_device_info: Descriptor<cec_op_tuner_device_info> =
  /* @__PURE__ */ declareStruct(
    'cec_op_tuner_device_info',
    `
  __u8 rec_flag;
  __u8 tuner_display_info;
  __u8 is_analog;
  union {
    struct cec_op_digital_service_id digital;
    struct {
      __u8 ana_bcast_type;
      __u16 ana_freq;
      __u8 bcast_system;
    } analog;
  };
`,
    { uses: () => [cec_op_digital_service_id] },
  );

/** `<linux/cec-funcs.h>`: 8 bytes. */
export interface cec_op_ui_command extends RecordView<'struct cec_op_ui_command'> {
  ui_cmd: number;
  has_opt_arg: number;
  get channel_identifier(): cec_op_channel_data;
  set channel_identifier(value: cec_op_channel_data | Init<cec_op_channel_data>);
  ui_broadcast_type: number;
  ui_sound_presentation_control: number;
  play_mode: number;
  ui_function_media: number;
  ui_function_select_av_input: number;
  ui_function_select_audio_input: number;
}

export const cec_op_ui_command: Descriptor<cec_op_ui_command> = /* @__PURE__ */ declareStruct(
  'cec_op_ui_command',
  `
  __u8 ui_cmd;
  __u8 has_opt_arg;
  union {
    struct cec_op_channel_data channel_identifier;
    __u8 ui_broadcast_type;
    __u8 ui_sound_presentation_control;
    __u8 play_mode;
    __u8 ui_function_media;
    __u8 ui_function_select_av_input;
    __u8 ui_function_select_audio_input;
  };
`,
  { uses: () => [cec_op_channel_data] },
);
