// Generated from Linux 7.3.4 <linux/virtio_snd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_SND_CHMAP_BC = 34,
  VIRTIO_SND_CHMAP_BLC = 35,
  VIRTIO_SND_CHMAP_BRC = 36,
  VIRTIO_SND_CHMAP_FC = 7,
  VIRTIO_SND_CHMAP_FCH = 19,
  VIRTIO_SND_CHMAP_FL = 3,
  VIRTIO_SND_CHMAP_FLC = 12,
  VIRTIO_SND_CHMAP_FLH = 18,
  VIRTIO_SND_CHMAP_FLW = 16,
  VIRTIO_SND_CHMAP_FR = 4,
  VIRTIO_SND_CHMAP_FRC = 13,
  VIRTIO_SND_CHMAP_FRH = 20,
  VIRTIO_SND_CHMAP_FRW = 17,
  VIRTIO_SND_CHMAP_LFE = 8,
  VIRTIO_SND_CHMAP_LLFE = 32,
  VIRTIO_SND_CHMAP_MAX_SIZE = 18,
  VIRTIO_SND_CHMAP_MONO = 2,
  VIRTIO_SND_CHMAP_NA = 1,
  VIRTIO_SND_CHMAP_NONE = 0,
  VIRTIO_SND_CHMAP_RC = 11,
  VIRTIO_SND_CHMAP_RL = 5,
  VIRTIO_SND_CHMAP_RLC = 14,
  VIRTIO_SND_CHMAP_RLFE = 33,
  VIRTIO_SND_CHMAP_RR = 6,
  VIRTIO_SND_CHMAP_RRC = 15,
  VIRTIO_SND_CHMAP_SL = 9,
  VIRTIO_SND_CHMAP_SR = 10,
  VIRTIO_SND_CHMAP_TC = 21,
  VIRTIO_SND_CHMAP_TFC = 24,
  VIRTIO_SND_CHMAP_TFL = 22,
  VIRTIO_SND_CHMAP_TFLC = 28,
  VIRTIO_SND_CHMAP_TFR = 23,
  VIRTIO_SND_CHMAP_TFRC = 29,
  VIRTIO_SND_CHMAP_TRC = 27,
  VIRTIO_SND_CHMAP_TRL = 25,
  VIRTIO_SND_CHMAP_TRR = 26,
  VIRTIO_SND_CHMAP_TSL = 30,
  VIRTIO_SND_CHMAP_TSR = 31,
  VIRTIO_SND_CTL_ACCESS_INACTIVE = 3,
  VIRTIO_SND_CTL_ACCESS_READ = 0,
  VIRTIO_SND_CTL_ACCESS_TLV_COMMAND = 6,
  VIRTIO_SND_CTL_ACCESS_TLV_READ = 4,
  VIRTIO_SND_CTL_ACCESS_TLV_WRITE = 5,
  VIRTIO_SND_CTL_ACCESS_VOLATILE = 2,
  VIRTIO_SND_CTL_ACCESS_WRITE = 1,
  VIRTIO_SND_CTL_EVT_MASK_INFO = 1,
  VIRTIO_SND_CTL_EVT_MASK_TLV = 2,
  VIRTIO_SND_CTL_EVT_MASK_VALUE = 0,
  VIRTIO_SND_CTL_ROLE_GAIN = 3,
  VIRTIO_SND_CTL_ROLE_MUTE = 2,
  VIRTIO_SND_CTL_ROLE_UNDEFINED = 0,
  VIRTIO_SND_CTL_ROLE_VOLUME = 1,
  VIRTIO_SND_CTL_TYPE_BOOLEAN = 0,
  VIRTIO_SND_CTL_TYPE_BYTES = 4,
  VIRTIO_SND_CTL_TYPE_ENUMERATED = 3,
  VIRTIO_SND_CTL_TYPE_IEC958 = 5,
  VIRTIO_SND_CTL_TYPE_INTEGER = 1,
  VIRTIO_SND_CTL_TYPE_INTEGER64 = 2,
  VIRTIO_SND_D_INPUT = 1,
  VIRTIO_SND_D_OUTPUT = 0,
  VIRTIO_SND_EVT_CTL_NOTIFY = 4608,
  VIRTIO_SND_EVT_JACK_CONNECTED = 4096,
  VIRTIO_SND_EVT_JACK_DISCONNECTED = 4097,
  VIRTIO_SND_EVT_PCM_PERIOD_ELAPSED = 4352,
  VIRTIO_SND_EVT_PCM_XRUN = 4353,
  VIRTIO_SND_F_CTLS = 0,
  VIRTIO_SND_JACK_F_REMAP = 0,
  VIRTIO_SND_PCM_FMT_A_LAW = 2,
  VIRTIO_SND_PCM_FMT_DSD_U16 = 22,
  VIRTIO_SND_PCM_FMT_DSD_U32 = 23,
  VIRTIO_SND_PCM_FMT_DSD_U8 = 21,
  VIRTIO_SND_PCM_FMT_FLOAT = 19,
  VIRTIO_SND_PCM_FMT_FLOAT64 = 20,
  VIRTIO_SND_PCM_FMT_IEC958_SUBFRAME = 24,
  VIRTIO_SND_PCM_FMT_IMA_ADPCM = 0,
  VIRTIO_SND_PCM_FMT_MU_LAW = 1,
  VIRTIO_SND_PCM_FMT_S16 = 5,
  VIRTIO_SND_PCM_FMT_S18_3 = 7,
  VIRTIO_SND_PCM_FMT_S20 = 13,
  VIRTIO_SND_PCM_FMT_S20_3 = 9,
  VIRTIO_SND_PCM_FMT_S24 = 15,
  VIRTIO_SND_PCM_FMT_S24_3 = 11,
  VIRTIO_SND_PCM_FMT_S32 = 17,
  VIRTIO_SND_PCM_FMT_S8 = 3,
  VIRTIO_SND_PCM_FMT_U16 = 6,
  VIRTIO_SND_PCM_FMT_U18_3 = 8,
  VIRTIO_SND_PCM_FMT_U20 = 14,
  VIRTIO_SND_PCM_FMT_U20_3 = 10,
  VIRTIO_SND_PCM_FMT_U24 = 16,
  VIRTIO_SND_PCM_FMT_U24_3 = 12,
  VIRTIO_SND_PCM_FMT_U32 = 18,
  VIRTIO_SND_PCM_FMT_U8 = 4,
  VIRTIO_SND_PCM_F_EVT_SHMEM_PERIODS = 3,
  VIRTIO_SND_PCM_F_EVT_XRUNS = 4,
  VIRTIO_SND_PCM_F_MSG_POLLING = 2,
  VIRTIO_SND_PCM_F_SHMEM_GUEST = 1,
  VIRTIO_SND_PCM_F_SHMEM_HOST = 0,
  VIRTIO_SND_PCM_RATE_11025 = 2,
  VIRTIO_SND_PCM_RATE_16000 = 3,
  VIRTIO_SND_PCM_RATE_176400 = 11,
  VIRTIO_SND_PCM_RATE_192000 = 12,
  VIRTIO_SND_PCM_RATE_22050 = 4,
  VIRTIO_SND_PCM_RATE_32000 = 5,
  VIRTIO_SND_PCM_RATE_384000 = 13,
  VIRTIO_SND_PCM_RATE_44100 = 6,
  VIRTIO_SND_PCM_RATE_48000 = 7,
  VIRTIO_SND_PCM_RATE_5512 = 0,
  VIRTIO_SND_PCM_RATE_64000 = 8,
  VIRTIO_SND_PCM_RATE_8000 = 1,
  VIRTIO_SND_PCM_RATE_88200 = 9,
  VIRTIO_SND_PCM_RATE_96000 = 10,
  VIRTIO_SND_R_CHMAP_INFO = 512,
  VIRTIO_SND_R_CTL_ENUM_ITEMS = 769,
  VIRTIO_SND_R_CTL_INFO = 768,
  VIRTIO_SND_R_CTL_READ = 770,
  VIRTIO_SND_R_CTL_TLV_COMMAND = 774,
  VIRTIO_SND_R_CTL_TLV_READ = 772,
  VIRTIO_SND_R_CTL_TLV_WRITE = 773,
  VIRTIO_SND_R_CTL_WRITE = 771,
  VIRTIO_SND_R_JACK_INFO = 1,
  VIRTIO_SND_R_JACK_REMAP = 2,
  VIRTIO_SND_R_PCM_INFO = 256,
  VIRTIO_SND_R_PCM_PREPARE = 258,
  VIRTIO_SND_R_PCM_RELEASE = 259,
  VIRTIO_SND_R_PCM_SET_PARAMS = 257,
  VIRTIO_SND_R_PCM_START = 260,
  VIRTIO_SND_R_PCM_STOP = 261,
  VIRTIO_SND_S_BAD_MSG = 32769,
  VIRTIO_SND_S_IO_ERR = 32771,
  VIRTIO_SND_S_NOT_SUPP = 32770,
  VIRTIO_SND_S_OK = 32768,
  VIRTIO_SND_VQ_CONTROL = 0,
  VIRTIO_SND_VQ_EVENT = 1,
  VIRTIO_SND_VQ_MAX = 4,
  VIRTIO_SND_VQ_RX = 3,
  VIRTIO_SND_VQ_TX = 2;
export declare namespace struct {
  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_chmap_hdr extends RecordView<'struct virtio_snd_chmap_hdr'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    chmap_id: number;
  }

  /** `<linux/virtio_snd.h>`: 24 bytes. */
  interface virtio_snd_chmap_info extends RecordView<'struct virtio_snd_chmap_info'> {
    get hdr(): struct.virtio_snd_info;
    set hdr(value: From<struct.virtio_snd_info>);
    direction: number;
    channels: number;
    get positions(): Uint8Array;
    set positions(value: Bytes);
  }

  /** `<linux/virtio_snd.h>`: 16 bytes. */
  interface virtio_snd_config extends RecordView<'struct virtio_snd_config'> {
    jacks: number;
    streams: number;
    chmaps: number;
    controls: number;
  }

  /** `<linux/virtio_snd.h>`: 64 bytes. */
  interface virtio_snd_ctl_enum_item extends RecordView<'struct virtio_snd_ctl_enum_item'> {
    get item(): Uint8Array;
    set item(value: Bytes);
  }

  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_ctl_event extends RecordView<'struct virtio_snd_ctl_event'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    control_id: number;
    mask: number;
  }

  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_ctl_hdr extends RecordView<'struct virtio_snd_ctl_hdr'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    control_id: number;
  }

  /** `<linux/virtio_snd.h>`: 176 bytes. */
  interface virtio_snd_ctl_iec958 extends RecordView<'struct virtio_snd_ctl_iec958'> {
    get status(): Uint8Array;
    set status(value: Bytes);
    get subcode(): Uint8Array;
    set subcode(value: Bytes);
    pad: number;
    get dig_subframe(): Uint8Array;
    set dig_subframe(value: Bytes);
  }

  interface virtio_snd_ctl_info$value$integer
    extends RecordView<'struct virtio_snd_ctl_info.value.integer'> {
    min: number;
    max: number;
    step: number;
  }

  interface virtio_snd_ctl_info$value$integer64
    extends RecordView<'struct virtio_snd_ctl_info.value.integer64'> {
    get min(): bigint;
    set min(value: Integer);
    get max(): bigint;
    set max(value: Integer);
    get step(): bigint;
    set step(value: Integer);
  }

  interface virtio_snd_ctl_info$value$enumerated
    extends RecordView<'struct virtio_snd_ctl_info.value.enumerated'> {
    items: number;
  }

  interface virtio_snd_ctl_info$value extends RecordView<'union virtio_snd_ctl_info.value'> {
    get integer(): virtio_snd_ctl_info$value$integer;
    set integer(value: From<virtio_snd_ctl_info$value$integer>);
    get integer64(): virtio_snd_ctl_info$value$integer64;
    set integer64(value: From<virtio_snd_ctl_info$value$integer64>);
    get enumerated(): virtio_snd_ctl_info$value$enumerated;
    set enumerated(value: From<virtio_snd_ctl_info$value$enumerated>);
  }

  /** `<linux/virtio_snd.h>`: 92 bytes on x86; 96 bytes elsewhere. */
  interface virtio_snd_ctl_info extends RecordView<'struct virtio_snd_ctl_info'> {
    get hdr(): struct.virtio_snd_info;
    set hdr(value: From<struct.virtio_snd_info>);
    role: number;
    type: number;
    access: number;
    count: number;
    index: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get value(): virtio_snd_ctl_info$value;
    set value(value: From<virtio_snd_ctl_info$value>);
  }

  interface virtio_snd_ctl_value$value extends RecordView<'union virtio_snd_ctl_value.value'> {
    get integer(): Elements<number>;
    set integer(value: Iterable<number>);
    get integer64(): Elements<bigint>;
    set integer64(value: Iterable<Integer>);
    get enumerated(): Elements<number>;
    set enumerated(value: Iterable<number>);
    get bytes(): Uint8Array;
    set bytes(value: Bytes);
    get iec958(): struct.virtio_snd_ctl_iec958;
    set iec958(value: From<struct.virtio_snd_ctl_iec958>);
  }

  /** `<linux/virtio_snd.h>`: 512 bytes. */
  interface virtio_snd_ctl_value extends RecordView<'struct virtio_snd_ctl_value'> {
    get value(): virtio_snd_ctl_value$value;
    set value(value: From<virtio_snd_ctl_value$value>);
  }

  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_event extends RecordView<'struct virtio_snd_event'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    data: number;
  }

  /** `<linux/virtio_snd.h>`: 4 bytes. */
  interface virtio_snd_hdr extends RecordView<'struct virtio_snd_hdr'> {
    code: number;
  }

  /** `<linux/virtio_snd.h>`: 4 bytes. */
  interface virtio_snd_info extends RecordView<'struct virtio_snd_info'> {
    hda_fn_nid: number;
  }

  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_jack_hdr extends RecordView<'struct virtio_snd_jack_hdr'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    jack_id: number;
  }

  /** `<linux/virtio_snd.h>`: 24 bytes. */
  interface virtio_snd_jack_info extends RecordView<'struct virtio_snd_jack_info'> {
    get hdr(): struct.virtio_snd_info;
    set hdr(value: From<struct.virtio_snd_info>);
    features: number;
    hda_reg_defconf: number;
    hda_reg_caps: number;
    connected: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_snd.h>`: 16 bytes. */
  interface virtio_snd_jack_remap extends RecordView<'struct virtio_snd_jack_remap'> {
    get hdr(): struct.virtio_snd_jack_hdr;
    set hdr(value: From<struct.virtio_snd_jack_hdr>);
    association: number;
    sequence: number;
  }

  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_pcm_hdr extends RecordView<'struct virtio_snd_pcm_hdr'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    stream_id: number;
  }

  /** `<linux/virtio_snd.h>`: 32 bytes. */
  interface virtio_snd_pcm_info extends RecordView<'struct virtio_snd_pcm_info'> {
    get hdr(): struct.virtio_snd_info;
    set hdr(value: From<struct.virtio_snd_info>);
    features: number;
    get formats(): bigint;
    set formats(value: Integer);
    get rates(): bigint;
    set rates(value: Integer);
    direction: number;
    channels_min: number;
    channels_max: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_snd.h>`: 24 bytes. */
  interface virtio_snd_pcm_set_params extends RecordView<'struct virtio_snd_pcm_set_params'> {
    get hdr(): struct.virtio_snd_pcm_hdr;
    set hdr(value: From<struct.virtio_snd_pcm_hdr>);
    buffer_bytes: number;
    period_bytes: number;
    features: number;
    channels: number;
    format: number;
    rate: number;
    padding: number;
  }

  /** `<linux/virtio_snd.h>`: 8 bytes. */
  interface virtio_snd_pcm_status extends RecordView<'struct virtio_snd_pcm_status'> {
    status: number;
    latency_bytes: number;
  }

  /** `<linux/virtio_snd.h>`: 4 bytes. */
  interface virtio_snd_pcm_xfer extends RecordView<'struct virtio_snd_pcm_xfer'> {
    stream_id: number;
  }

  /** `<linux/virtio_snd.h>`: 16 bytes. */
  interface virtio_snd_query_info extends RecordView<'struct virtio_snd_query_info'> {
    get hdr(): struct.virtio_snd_hdr;
    set hdr(value: From<struct.virtio_snd_hdr>);
    start_id: number;
    count: number;
    size: number;
  }
}

export const struct: {
  readonly virtio_snd_chmap_hdr: Descriptor<struct.virtio_snd_chmap_hdr>;
  readonly virtio_snd_chmap_info: Descriptor<struct.virtio_snd_chmap_info>;
  readonly virtio_snd_config: Descriptor<struct.virtio_snd_config>;
  readonly virtio_snd_ctl_enum_item: Descriptor<struct.virtio_snd_ctl_enum_item>;
  readonly virtio_snd_ctl_event: Descriptor<struct.virtio_snd_ctl_event>;
  readonly virtio_snd_ctl_hdr: Descriptor<struct.virtio_snd_ctl_hdr>;
  readonly virtio_snd_ctl_iec958: Descriptor<struct.virtio_snd_ctl_iec958>;
  readonly virtio_snd_ctl_info: Descriptor<struct.virtio_snd_ctl_info>;
  readonly virtio_snd_ctl_value: Descriptor<struct.virtio_snd_ctl_value>;
  readonly virtio_snd_event: Descriptor<struct.virtio_snd_event>;
  readonly virtio_snd_hdr: Descriptor<struct.virtio_snd_hdr>;
  readonly virtio_snd_info: Descriptor<struct.virtio_snd_info>;
  readonly virtio_snd_jack_hdr: Descriptor<struct.virtio_snd_jack_hdr>;
  readonly virtio_snd_jack_info: Descriptor<struct.virtio_snd_jack_info>;
  readonly virtio_snd_jack_remap: Descriptor<struct.virtio_snd_jack_remap>;
  readonly virtio_snd_pcm_hdr: Descriptor<struct.virtio_snd_pcm_hdr>;
  readonly virtio_snd_pcm_info: Descriptor<struct.virtio_snd_pcm_info>;
  readonly virtio_snd_pcm_set_params: Descriptor<struct.virtio_snd_pcm_set_params>;
  readonly virtio_snd_pcm_status: Descriptor<struct.virtio_snd_pcm_status>;
  readonly virtio_snd_pcm_xfer: Descriptor<struct.virtio_snd_pcm_xfer>;
  readonly virtio_snd_query_info: Descriptor<struct.virtio_snd_query_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_snd_chmap_hdr": "struct virtio_snd_hdr hdr;__le32 chmap_id;",
"virtio_snd_chmap_info": "struct virtio_snd_info hdr;__u8 direction;__u8 channels;__u8 positions[18];",
"virtio_snd_config": "__le32 jacks;__le32 streams;__le32 chmaps;__le32 controls;",
"virtio_snd_ctl_enum_item": "__u8 item[64];",
"virtio_snd_ctl_event": "struct virtio_snd_hdr hdr;__le16 control_id;__le16 mask;",
"virtio_snd_ctl_hdr": "struct virtio_snd_hdr hdr;__le32 control_id;",
"virtio_snd_ctl_iec958": "__u8 status[24];__u8 subcode[147];__u8 pad;__u8 dig_subframe[4];",
"virtio_snd_ctl_info": "struct virtio_snd_info hdr;__le32 role;__le32 type;__le32 access;__le32 count;__le32 index;__u8 name[44];union {struct {__le32 min;__le32 max;__le32 step;} integer;struct {__le64 min;__le64 max;__le64 step;} integer64;struct {__le32 items;} enumerated;} value;",
"virtio_snd_ctl_value": "union {__le32 integer[128];__le64 integer64[64];__le32 enumerated[128];__u8 bytes[512];struct virtio_snd_ctl_iec958 iec958;} value;",
"virtio_snd_event": "struct virtio_snd_hdr hdr;__le32 data;",
"virtio_snd_hdr": "__le32 code;",
"virtio_snd_info": "__le32 hda_fn_nid;",
"virtio_snd_jack_hdr": "struct virtio_snd_hdr hdr;__le32 jack_id;",
"virtio_snd_jack_info": "struct virtio_snd_info hdr;__le32 features;__le32 hda_reg_defconf;__le32 hda_reg_caps;__u8 connected;__u8 padding[7];",
"virtio_snd_jack_remap": "struct virtio_snd_jack_hdr hdr;__le32 association;__le32 sequence;",
"virtio_snd_pcm_hdr": "struct virtio_snd_hdr hdr;__le32 stream_id;",
"virtio_snd_pcm_info": "struct virtio_snd_info hdr;__le32 features;__le64 formats;__le64 rates;__u8 direction;__u8 channels_min;__u8 channels_max;__u8 padding[5];",
"virtio_snd_pcm_set_params": "struct virtio_snd_pcm_hdr hdr;__le32 buffer_bytes;__le32 period_bytes;__le32 features;__u8 channels;__u8 format;__u8 rate;__u8 padding;",
"virtio_snd_pcm_status": "__le32 status;__le32 latency_bytes;",
"virtio_snd_pcm_xfer": "__le32 stream_id;",
"virtio_snd_query_info": "struct virtio_snd_hdr hdr;__le32 start_id;__le32 count;__le32 size;"
}`),
);
