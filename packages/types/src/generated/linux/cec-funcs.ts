// Generated from Linux 7.3.4 <linux/cec-funcs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/cec-funcs.h>`: 6 bytes. */
  interface cec_op_arib_data extends RecordView<'struct cec_op_arib_data'> {
    transport_id: number;
    service_id: number;
    orig_network_id: number;
  }

  /** `<linux/cec-funcs.h>`: 4 bytes. */
  interface cec_op_atsc_data extends RecordView<'struct cec_op_atsc_data'> {
    transport_id: number;
    program_number: number;
  }

  /** `<linux/cec-funcs.h>`: 6 bytes. */
  interface cec_op_channel_data extends RecordView<'struct cec_op_channel_data'> {
    channel_number_fmt: number;
    major: number;
    minor: number;
  }

  /** `<linux/cec-funcs.h>`: 8 bytes. */
  interface cec_op_digital_service_id extends RecordView<'struct cec_op_digital_service_id'> {
    service_id_method: number;
    dig_bcast_system: number;
    get arib(): struct.cec_op_arib_data;
    set arib(value: From<struct.cec_op_arib_data>);
    get atsc(): struct.cec_op_atsc_data;
    set atsc(value: From<struct.cec_op_atsc_data>);
    get dvb(): struct.cec_op_dvb_data;
    set dvb(value: From<struct.cec_op_dvb_data>);
    get channel(): struct.cec_op_channel_data;
    set channel(value: From<struct.cec_op_channel_data>);
  }

  /** `<linux/cec-funcs.h>`: 6 bytes. */
  interface cec_op_dvb_data extends RecordView<'struct cec_op_dvb_data'> {
    transport_id: number;
    service_id: number;
    orig_network_id: number;
  }

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
  interface cec_op_record_src extends RecordView<'struct cec_op_record_src'> {
    type: number;
    get digital(): struct.cec_op_digital_service_id;
    set digital(value: From<struct.cec_op_digital_service_id>);
    get analog(): cec_op_record_src$analog;
    set analog(value: From<cec_op_record_src$analog>);
    get ext_plug(): cec_op_record_src$ext_plug;
    set ext_plug(value: From<cec_op_record_src$ext_plug>);
    get ext_phys_addr(): cec_op_record_src$ext_phys_addr;
    set ext_phys_addr(value: From<cec_op_record_src$ext_phys_addr>);
  }

  interface cec_op_tuner_device_info$analog
    extends RecordView<'struct cec_op_tuner_device_info.analog'> {
    ana_bcast_type: number;
    ana_freq: number;
    bcast_system: number;
  }

  /** `<linux/cec-funcs.h>`: 12 bytes. */
  interface cec_op_tuner_device_info extends RecordView<'struct cec_op_tuner_device_info'> {
    rec_flag: number;
    tuner_display_info: number;
    is_analog: number;
    get digital(): struct.cec_op_digital_service_id;
    set digital(value: From<struct.cec_op_digital_service_id>);
    get analog(): cec_op_tuner_device_info$analog;
    set analog(value: From<cec_op_tuner_device_info$analog>);
  }

  /** `<linux/cec-funcs.h>`: 8 bytes. */
  interface cec_op_ui_command extends RecordView<'struct cec_op_ui_command'> {
    ui_cmd: number;
    has_opt_arg: number;
    get channel_identifier(): struct.cec_op_channel_data;
    set channel_identifier(value: From<struct.cec_op_channel_data>);
    ui_broadcast_type: number;
    ui_sound_presentation_control: number;
    play_mode: number;
    ui_function_media: number;
    ui_function_select_av_input: number;
    ui_function_select_audio_input: number;
  }
}

export const struct: {
  readonly cec_op_arib_data: Descriptor<struct.cec_op_arib_data>;
  readonly cec_op_atsc_data: Descriptor<struct.cec_op_atsc_data>;
  readonly cec_op_channel_data: Descriptor<struct.cec_op_channel_data>;
  readonly cec_op_digital_service_id: Descriptor<struct.cec_op_digital_service_id>;
  readonly cec_op_dvb_data: Descriptor<struct.cec_op_dvb_data>;
  readonly cec_op_record_src: Descriptor<struct.cec_op_record_src>;
  readonly cec_op_tuner_device_info: Descriptor<struct.cec_op_tuner_device_info>;
  readonly cec_op_ui_command: Descriptor<struct.cec_op_ui_command>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cec_op_arib_data": "__u16 transport_id;__u16 service_id;__u16 orig_network_id;",
"cec_op_atsc_data": "__u16 transport_id;__u16 program_number;",
"cec_op_channel_data": "__u8 channel_number_fmt;__u16 major;__u16 minor;",
"cec_op_digital_service_id": "__u8 service_id_method;__u8 dig_bcast_system;union {struct cec_op_arib_data arib;struct cec_op_atsc_data atsc;struct cec_op_dvb_data dvb;struct cec_op_channel_data channel;};",
"cec_op_dvb_data": "__u16 transport_id;__u16 service_id;__u16 orig_network_id;",
"cec_op_record_src": "__u8 type;union {struct cec_op_digital_service_id digital;struct {__u8 ana_bcast_type;__u16 ana_freq;__u8 bcast_system;} analog;struct {__u8 plug;} ext_plug;struct {__u16 phys_addr;} ext_phys_addr;};",
"cec_op_tuner_device_info": "__u8 rec_flag;__u8 tuner_display_info;__u8 is_analog;union {struct cec_op_digital_service_id digital;struct {__u8 ana_bcast_type;__u16 ana_freq;__u8 bcast_system;} analog;};",
"cec_op_ui_command": "__u8 ui_cmd;__u8 has_opt_arg;union {struct cec_op_channel_data channel_identifier;__u8 ui_broadcast_type;__u8 ui_sound_presentation_control;__u8 play_mode;__u8 ui_function_media;__u8 ui_function_select_av_input;__u8 ui_function_select_audio_input;};"
}`),
);
