// Generated from Linux 7.3.4 <sound/asoc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const SND_SOC_DAI_FORMAT_AC97 = 6,
  SND_SOC_DAI_FORMAT_DSP_A = 4,
  SND_SOC_DAI_FORMAT_DSP_B = 5,
  SND_SOC_DAI_FORMAT_I2S = 1,
  SND_SOC_DAI_FORMAT_LEFT_J = 3,
  SND_SOC_DAI_FORMAT_LSB = 2,
  SND_SOC_DAI_FORMAT_MSB = 3,
  SND_SOC_DAI_FORMAT_PDM = 7,
  SND_SOC_DAI_FORMAT_RIGHT_J = 2,
  SND_SOC_TPLG_ABI_VERSION = 5,
  SND_SOC_TPLG_ABI_VERSION_MIN = 5,
  SND_SOC_TPLG_BCLK_CC = 1,
  SND_SOC_TPLG_BCLK_CM = 0,
  SND_SOC_TPLG_BCLK_CP = 0,
  SND_SOC_TPLG_BCLK_CS = 1,
  SND_SOC_TPLG_CTL_BYTES = 5,
  SND_SOC_TPLG_CTL_ENUM = 4,
  SND_SOC_TPLG_CTL_ENUM_VALUE = 6,
  SND_SOC_TPLG_CTL_RANGE = 7,
  SND_SOC_TPLG_CTL_STROBE = 8,
  SND_SOC_TPLG_CTL_VOLSW = 1,
  SND_SOC_TPLG_CTL_VOLSW_SX = 2,
  SND_SOC_TPLG_CTL_VOLSW_XR_SX = 3,
  SND_SOC_TPLG_DAI_CLK_GATE_CONT = 2,
  SND_SOC_TPLG_DAI_CLK_GATE_GATED = 1,
  SND_SOC_TPLG_DAI_CLK_GATE_UNDEFINED = 0,
  SND_SOC_TPLG_DAI_FLGBIT_SYMMETRIC_CHANNELS = 2,
  SND_SOC_TPLG_DAI_FLGBIT_SYMMETRIC_RATES = 1,
  SND_SOC_TPLG_DAI_FLGBIT_SYMMETRIC_SAMPLEBITS = 4,
  SND_SOC_TPLG_DAPM_ADC = 6,
  SND_SOC_TPLG_DAPM_AIF_IN = 11,
  SND_SOC_TPLG_DAPM_AIF_OUT = 12,
  SND_SOC_TPLG_DAPM_ASRC = 21,
  SND_SOC_TPLG_DAPM_BUFFER = 16,
  SND_SOC_TPLG_DAPM_CTL_ENUM_DOUBLE = 65,
  SND_SOC_TPLG_DAPM_CTL_ENUM_VALUE = 67,
  SND_SOC_TPLG_DAPM_CTL_ENUM_VIRT = 66,
  SND_SOC_TPLG_DAPM_CTL_PIN = 68,
  SND_SOC_TPLG_DAPM_CTL_VOLSW = 64,
  SND_SOC_TPLG_DAPM_DAC = 7,
  SND_SOC_TPLG_DAPM_DAI_IN = 13,
  SND_SOC_TPLG_DAPM_DAI_LINK = 15,
  SND_SOC_TPLG_DAPM_DAI_OUT = 14,
  SND_SOC_TPLG_DAPM_DECODER = 23,
  SND_SOC_TPLG_DAPM_EFFECT = 18,
  SND_SOC_TPLG_DAPM_ENCODER = 22,
  SND_SOC_TPLG_DAPM_INPUT = 0,
  SND_SOC_TPLG_DAPM_LAST = 23,
  SND_SOC_TPLG_DAPM_MIXER = 3,
  SND_SOC_TPLG_DAPM_MUX = 2,
  SND_SOC_TPLG_DAPM_OUTPUT = 1,
  SND_SOC_TPLG_DAPM_OUT_DRV = 5,
  SND_SOC_TPLG_DAPM_PGA = 4,
  SND_SOC_TPLG_DAPM_POST = 10,
  SND_SOC_TPLG_DAPM_PRE = 9,
  SND_SOC_TPLG_DAPM_SCHEDULER = 17,
  SND_SOC_TPLG_DAPM_SIGGEN = 19,
  SND_SOC_TPLG_DAPM_SRC = 20,
  SND_SOC_TPLG_DAPM_SWITCH = 8,
  SND_SOC_TPLG_FSYNC_CC = 1,
  SND_SOC_TPLG_FSYNC_CM = 0,
  SND_SOC_TPLG_FSYNC_CP = 0,
  SND_SOC_TPLG_FSYNC_CS = 1,
  SND_SOC_TPLG_HW_CONFIG_MAX = 8,
  SND_SOC_TPLG_LNK_FLGBIT_SYMMETRIC_CHANNELS = 2,
  SND_SOC_TPLG_LNK_FLGBIT_SYMMETRIC_RATES = 1,
  SND_SOC_TPLG_LNK_FLGBIT_SYMMETRIC_SAMPLEBITS = 4,
  SND_SOC_TPLG_LNK_FLGBIT_VOICE_WAKEUP = 8,
  SND_SOC_TPLG_MAGIC = 1095987011,
  SND_SOC_TPLG_MAX_CHAN = 8,
  SND_SOC_TPLG_MAX_FORMATS = 16,
  SND_SOC_TPLG_MCLK_CI = 1,
  SND_SOC_TPLG_MCLK_CO = 0,
  SND_SOC_TPLG_NUM_TEXTS = 16,
  SND_SOC_TPLG_STREAM_CAPTURE = 1,
  SND_SOC_TPLG_STREAM_CONFIG_MAX = 8,
  SND_SOC_TPLG_STREAM_PLAYBACK = 0,
  SND_SOC_TPLG_TLV_SIZE = 32,
  SND_SOC_TPLG_TUPLE_TYPE_BOOL = 2,
  SND_SOC_TPLG_TUPLE_TYPE_BYTE = 3,
  SND_SOC_TPLG_TUPLE_TYPE_SHORT = 5,
  SND_SOC_TPLG_TUPLE_TYPE_STRING = 1,
  SND_SOC_TPLG_TUPLE_TYPE_UUID = 0,
  SND_SOC_TPLG_TUPLE_TYPE_WORD = 4,
  SND_SOC_TPLG_TYPEVENDOR_CODEC = 1003,
  SND_SOC_TPLG_TYPE_BACKEND_LINK = 10,
  SND_SOC_TPLG_TYPE_BYTES = 2,
  SND_SOC_TPLG_TYPE_CODEC_LINK = 9,
  SND_SOC_TPLG_TYPE_DAI = 12,
  SND_SOC_TPLG_TYPE_DAI_LINK = 6,
  SND_SOC_TPLG_TYPE_DAPM_GRAPH = 4,
  SND_SOC_TPLG_TYPE_DAPM_WIDGET = 5,
  SND_SOC_TPLG_TYPE_ENUM = 3,
  SND_SOC_TPLG_TYPE_MANIFEST = 8,
  SND_SOC_TPLG_TYPE_MAX = 12,
  SND_SOC_TPLG_TYPE_MIXER = 1,
  SND_SOC_TPLG_TYPE_PCM = 7,
  SND_SOC_TPLG_TYPE_PDATA = 11,
  SND_SOC_TPLG_TYPE_VENDOR_COEFF = 1002,
  SND_SOC_TPLG_TYPE_VENDOR_CONFIG = 1001,
  SND_SOC_TPLG_TYPE_VENDOR_FW = 1000;
export declare namespace struct {
  /** `<sound/asoc.h>`: 240 bytes. */
  interface snd_soc_tplg_bytes_control extends RecordView<'struct snd_soc_tplg_bytes_control'> {
    get hdr(): struct.snd_soc_tplg_ctl_hdr;
    set hdr(value: From<struct.snd_soc_tplg_ctl_hdr>);
    size: number;
    max: number;
    mask: number;
    base: number;
    num_regs: number;
    get ext_ops(): struct.snd_soc_tplg_io_ops;
    set ext_ops(value: From<struct.snd_soc_tplg_io_ops>);
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 16 bytes. */
  interface snd_soc_tplg_channel extends RecordView<'struct snd_soc_tplg_channel'> {
    size: number;
    reg: number;
    shift: number;
    id: number;
  }

  /** `<sound/asoc.h>`: 204 bytes. */
  interface snd_soc_tplg_ctl_hdr extends RecordView<'struct snd_soc_tplg_ctl_hdr'> {
    size: number;
    type: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    access: number;
    get ops(): struct.snd_soc_tplg_io_ops;
    set ops(value: From<struct.snd_soc_tplg_io_ops>);
    get tlv(): struct.snd_soc_tplg_ctl_tlv;
    set tlv(value: From<struct.snd_soc_tplg_ctl_tlv>);
  }

  /** `<sound/asoc.h>`: 136 bytes. */
  interface snd_soc_tplg_ctl_tlv extends RecordView<'struct snd_soc_tplg_ctl_tlv'> {
    size: number;
    type: number;
    get data(): Elements<number>;
    set data(value: Iterable<number>);
    get scale(): struct.snd_soc_tplg_tlv_dbscale;
    set scale(value: From<struct.snd_soc_tplg_tlv_dbscale>);
  }

  /** `<sound/asoc.h>`: 280 bytes. */
  interface snd_soc_tplg_dai extends RecordView<'struct snd_soc_tplg_dai'> {
    size: number;
    get dai_name(): Uint8Array;
    set dai_name(value: Bytes);
    dai_id: number;
    playback: number;
    capture: number;
    get caps(): Elements<struct.snd_soc_tplg_stream_caps>;
    set caps(value: Iterable<From<struct.snd_soc_tplg_stream_caps>>);
    flag_mask: number;
    flags: number;
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 132 bytes. */
  interface snd_soc_tplg_dapm_graph_elem extends RecordView<'struct snd_soc_tplg_dapm_graph_elem'> {
    get sink(): Uint8Array;
    set sink(value: Bytes);
    get control(): Uint8Array;
    set control(value: Bytes);
    get source(): Uint8Array;
    set source(value: Bytes);
  }

  /** `<sound/asoc.h>`: 132 bytes. */
  interface snd_soc_tplg_dapm_widget extends RecordView<'struct snd_soc_tplg_dapm_widget'> {
    size: number;
    id: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get sname(): Uint8Array;
    set sname(value: Bytes);
    reg: number;
    shift: number;
    mask: number;
    subseq: number;
    invert: number;
    ignore_suspend: number;
    event_flags: number;
    event_type: number;
    num_kcontrols: number;
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 1764 bytes. */
  interface snd_soc_tplg_enum_control extends RecordView<'struct snd_soc_tplg_enum_control'> {
    get hdr(): struct.snd_soc_tplg_ctl_hdr;
    set hdr(value: From<struct.snd_soc_tplg_ctl_hdr>);
    size: number;
    num_channels: number;
    get channel(): Elements<struct.snd_soc_tplg_channel>;
    set channel(value: Iterable<From<struct.snd_soc_tplg_channel>>);
    items: number;
    mask: number;
    count: number;
    get texts(): Elements<Elements<number>>;
    set texts(value: Iterable<Iterable<number>>);
    get values(): Elements<number>;
    set values(value: Iterable<number>);
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 36 bytes. */
  interface snd_soc_tplg_hdr extends RecordView<'struct snd_soc_tplg_hdr'> {
    magic: number;
    abi: number;
    version: number;
    type: number;
    size: number;
    vendor_type: number;
    payload_size: number;
    index: number;
    count: number;
  }

  /** `<sound/asoc.h>`: 120 bytes. */
  interface snd_soc_tplg_hw_config extends RecordView<'struct snd_soc_tplg_hw_config'> {
    size: number;
    id: number;
    fmt: number;
    clock_gated: number;
    invert_bclk: number;
    invert_fsync: number;
    bclk_provider: number;
    fsync_provider: number;
    mclk_direction: number;
    reserved: number;
    mclk_rate: number;
    bclk_rate: number;
    fsync_rate: number;
    tdm_slots: number;
    tdm_slot_width: number;
    tx_slots: number;
    rx_slots: number;
    tx_channels: number;
    get tx_chanmap(): Elements<number>;
    set tx_chanmap(value: Iterable<number>);
    rx_channels: number;
    get rx_chanmap(): Elements<number>;
    set rx_chanmap(value: Iterable<number>);
  }

  /** `<sound/asoc.h>`: 12 bytes. */
  interface snd_soc_tplg_io_ops extends RecordView<'struct snd_soc_tplg_io_ops'> {
    get: number;
    put: number;
    info: number;
  }

  /** `<sound/asoc.h>`: 1656 bytes. */
  interface snd_soc_tplg_link_config extends RecordView<'struct snd_soc_tplg_link_config'> {
    size: number;
    id: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get stream_name(): Uint8Array;
    set stream_name(value: Bytes);
    get stream(): Elements<struct.snd_soc_tplg_stream>;
    set stream(value: Iterable<From<struct.snd_soc_tplg_stream>>);
    num_streams: number;
    get hw_config(): Elements<struct.snd_soc_tplg_hw_config>;
    set hw_config(value: Iterable<From<struct.snd_soc_tplg_hw_config>>);
    num_hw_configs: number;
    default_hw_config_id: number;
    flag_mask: number;
    flags: number;
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 112 bytes. */
  interface snd_soc_tplg_manifest extends RecordView<'struct snd_soc_tplg_manifest'> {
    size: number;
    control_elems: number;
    widget_elems: number;
    graph_elems: number;
    pcm_elems: number;
    dai_link_elems: number;
    dai_elems: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 360 bytes. */
  interface snd_soc_tplg_mixer_control extends RecordView<'struct snd_soc_tplg_mixer_control'> {
    get hdr(): struct.snd_soc_tplg_ctl_hdr;
    set hdr(value: From<struct.snd_soc_tplg_ctl_hdr>);
    size: number;
    min: number;
    max: number;
    platform_max: number;
    invert: number;
    num_channels: number;
    get channel(): Elements<struct.snd_soc_tplg_channel>;
    set channel(value: Iterable<From<struct.snd_soc_tplg_channel>>);
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  /** `<sound/asoc.h>`: 912 bytes. */
  interface snd_soc_tplg_pcm extends RecordView<'struct snd_soc_tplg_pcm'> {
    size: number;
    get pcm_name(): Uint8Array;
    set pcm_name(value: Bytes);
    get dai_name(): Uint8Array;
    set dai_name(value: Bytes);
    pcm_id: number;
    dai_id: number;
    playback: number;
    capture: number;
    compress: number;
    get stream(): Elements<struct.snd_soc_tplg_stream>;
    set stream(value: Iterable<From<struct.snd_soc_tplg_stream>>);
    num_streams: number;
    get caps(): Elements<struct.snd_soc_tplg_stream_caps>;
    set caps(value: Iterable<From<struct.snd_soc_tplg_stream_caps>>);
    flag_mask: number;
    flags: number;
    get priv(): struct.snd_soc_tplg_private;
    set priv(value: From<struct.snd_soc_tplg_private>);
  }

  interface snd_soc_tplg_private$__empty_data
    extends RecordView<'struct snd_soc_tplg_private.__empty_data'> {}

  interface snd_soc_tplg_private$__empty_array
    extends RecordView<'struct snd_soc_tplg_private.__empty_array'> {}

  /** `<sound/asoc.h>`: 4 bytes. */
  interface snd_soc_tplg_private extends RecordView<'struct snd_soc_tplg_private'> {
    size: number;
    get __empty_data(): snd_soc_tplg_private$__empty_data;
    set __empty_data(value: From<snd_soc_tplg_private$__empty_data>);
    get data(): Uint8Array;
    set data(value: Bytes);
    get __empty_array(): snd_soc_tplg_private$__empty_array;
    set __empty_array(value: From<snd_soc_tplg_private$__empty_array>);
    get array(): Elements<struct.snd_soc_tplg_vendor_array>;
    set array(value: Iterable<From<struct.snd_soc_tplg_vendor_array>>);
  }

  /** `<sound/asoc.h>`: 72 bytes. */
  interface snd_soc_tplg_stream extends RecordView<'struct snd_soc_tplg_stream'> {
    size: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get format(): bigint;
    set format(value: Integer);
    rate: number;
    period_bytes: number;
    buffer_bytes: number;
    channels: number;
  }

  /** `<sound/asoc.h>`: 104 bytes. */
  interface snd_soc_tplg_stream_caps extends RecordView<'struct snd_soc_tplg_stream_caps'> {
    size: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get formats(): bigint;
    set formats(value: Integer);
    rates: number;
    rate_min: number;
    rate_max: number;
    channels_min: number;
    channels_max: number;
    periods_min: number;
    periods_max: number;
    period_size_min: number;
    period_size_max: number;
    buffer_size_min: number;
    buffer_size_max: number;
    sig_bits: number;
  }

  /** `<sound/asoc.h>`: 12 bytes. */
  interface snd_soc_tplg_tlv_dbscale extends RecordView<'struct snd_soc_tplg_tlv_dbscale'> {
    min: number;
    step: number;
    mute: number;
  }

  interface snd_soc_tplg_vendor_array$__empty_uuid
    extends RecordView<'struct snd_soc_tplg_vendor_array.__empty_uuid'> {}

  interface snd_soc_tplg_vendor_array$__empty_value
    extends RecordView<'struct snd_soc_tplg_vendor_array.__empty_value'> {}

  interface snd_soc_tplg_vendor_array$__empty_string
    extends RecordView<'struct snd_soc_tplg_vendor_array.__empty_string'> {}

  /** `<sound/asoc.h>`: 12 bytes. */
  interface snd_soc_tplg_vendor_array extends RecordView<'struct snd_soc_tplg_vendor_array'> {
    size: number;
    type: number;
    num_elems: number;
    get __empty_uuid(): snd_soc_tplg_vendor_array$__empty_uuid;
    set __empty_uuid(value: From<snd_soc_tplg_vendor_array$__empty_uuid>);
    get uuid(): Elements<struct.snd_soc_tplg_vendor_uuid_elem>;
    set uuid(value: Iterable<From<struct.snd_soc_tplg_vendor_uuid_elem>>);
    get __empty_value(): snd_soc_tplg_vendor_array$__empty_value;
    set __empty_value(value: From<snd_soc_tplg_vendor_array$__empty_value>);
    get value(): Elements<struct.snd_soc_tplg_vendor_value_elem>;
    set value(value: Iterable<From<struct.snd_soc_tplg_vendor_value_elem>>);
    get __empty_string(): snd_soc_tplg_vendor_array$__empty_string;
    set __empty_string(value: From<snd_soc_tplg_vendor_array$__empty_string>);
    get string(): Elements<struct.snd_soc_tplg_vendor_string_elem>;
    set string(value: Iterable<From<struct.snd_soc_tplg_vendor_string_elem>>);
  }

  /** `<sound/asoc.h>`: 48 bytes. */
  interface snd_soc_tplg_vendor_string_elem
    extends RecordView<'struct snd_soc_tplg_vendor_string_elem'> {
    token: number;
    get string(): Uint8Array;
    set string(value: Bytes);
  }

  /** `<sound/asoc.h>`: 20 bytes. */
  interface snd_soc_tplg_vendor_uuid_elem
    extends RecordView<'struct snd_soc_tplg_vendor_uuid_elem'> {
    token: number;
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
  }

  /** `<sound/asoc.h>`: 8 bytes. */
  interface snd_soc_tplg_vendor_value_elem
    extends RecordView<'struct snd_soc_tplg_vendor_value_elem'> {
    token: number;
    value: number;
  }
}

export const struct: {
  readonly snd_soc_tplg_bytes_control: Descriptor<struct.snd_soc_tplg_bytes_control>;
  readonly snd_soc_tplg_channel: Descriptor<struct.snd_soc_tplg_channel>;
  readonly snd_soc_tplg_ctl_hdr: Descriptor<struct.snd_soc_tplg_ctl_hdr>;
  readonly snd_soc_tplg_ctl_tlv: Descriptor<struct.snd_soc_tplg_ctl_tlv>;
  readonly snd_soc_tplg_dai: Descriptor<struct.snd_soc_tplg_dai>;
  readonly snd_soc_tplg_dapm_graph_elem: Descriptor<struct.snd_soc_tplg_dapm_graph_elem>;
  readonly snd_soc_tplg_dapm_widget: Descriptor<struct.snd_soc_tplg_dapm_widget>;
  readonly snd_soc_tplg_enum_control: Descriptor<struct.snd_soc_tplg_enum_control>;
  readonly snd_soc_tplg_hdr: Descriptor<struct.snd_soc_tplg_hdr>;
  readonly snd_soc_tplg_hw_config: Descriptor<struct.snd_soc_tplg_hw_config>;
  readonly snd_soc_tplg_io_ops: Descriptor<struct.snd_soc_tplg_io_ops>;
  readonly snd_soc_tplg_link_config: Descriptor<struct.snd_soc_tplg_link_config>;
  readonly snd_soc_tplg_manifest: Descriptor<struct.snd_soc_tplg_manifest>;
  readonly snd_soc_tplg_mixer_control: Descriptor<struct.snd_soc_tplg_mixer_control>;
  readonly snd_soc_tplg_pcm: Descriptor<struct.snd_soc_tplg_pcm>;
  readonly snd_soc_tplg_private: Descriptor<struct.snd_soc_tplg_private>;
  readonly snd_soc_tplg_stream: Descriptor<struct.snd_soc_tplg_stream>;
  readonly snd_soc_tplg_stream_caps: Descriptor<struct.snd_soc_tplg_stream_caps>;
  readonly snd_soc_tplg_tlv_dbscale: Descriptor<struct.snd_soc_tplg_tlv_dbscale>;
  readonly snd_soc_tplg_vendor_array: Descriptor<struct.snd_soc_tplg_vendor_array>;
  readonly snd_soc_tplg_vendor_string_elem: Descriptor<struct.snd_soc_tplg_vendor_string_elem>;
  readonly snd_soc_tplg_vendor_uuid_elem: Descriptor<struct.snd_soc_tplg_vendor_uuid_elem>;
  readonly snd_soc_tplg_vendor_value_elem: Descriptor<struct.snd_soc_tplg_vendor_value_elem>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_soc_tplg_bytes_control": ["struct snd_soc_tplg_ctl_hdr hdr;__le32 size;__le32 max;__le32 mask;__le32 base;__le32 num_regs;struct snd_soc_tplg_io_ops ext_ops;struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_channel": ["__le32 size;__le32 reg;__le32 shift;__le32 id;",{"pack":1}],
"snd_soc_tplg_ctl_hdr": ["__le32 size;__le32 type;char name[44];__le32 access;struct snd_soc_tplg_io_ops ops;struct snd_soc_tplg_ctl_tlv tlv;",{"pack":1}],
"snd_soc_tplg_ctl_tlv": ["__le32 size;__le32 type;union {__le32 data[32];struct snd_soc_tplg_tlv_dbscale scale;};",{"pack":1}],
"snd_soc_tplg_dai": ["__le32 size;char dai_name[44];__le32 dai_id;__le32 playback;__le32 capture;struct snd_soc_tplg_stream_caps caps[2];__le32 flag_mask;__le32 flags;struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_dapm_graph_elem": "char sink[44];char control[44];char source[44];",
"snd_soc_tplg_dapm_widget": ["__le32 size;__le32 id;char name[44];char sname[44];__le32 reg;__le32 shift;__le32 mask;__le32 subseq;__le32 invert;__le32 ignore_suspend;__le16 event_flags;__le16 event_type;__le32 num_kcontrols;struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_enum_control": ["struct snd_soc_tplg_ctl_hdr hdr;__le32 size;__le32 num_channels;struct snd_soc_tplg_channel channel[8];__le32 items;__le32 mask;__le32 count;char texts[16][44];__le32 values[176];struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_hdr": ["__le32 magic;__le32 abi;__le32 version;__le32 type;__le32 size;__le32 vendor_type;__le32 payload_size;__le32 index;__le32 count;",{"pack":1}],
"snd_soc_tplg_hw_config": ["__le32 size;__le32 id;__le32 fmt;__u8 clock_gated;__u8 invert_bclk;__u8 invert_fsync;__u8 bclk_provider;__u8 fsync_provider;__u8 mclk_direction;__le16 reserved;__le32 mclk_rate;__le32 bclk_rate;__le32 fsync_rate;__le32 tdm_slots;__le32 tdm_slot_width;__le32 tx_slots;__le32 rx_slots;__le32 tx_channels;__le32 tx_chanmap[8];__le32 rx_channels;__le32 rx_chanmap[8];",{"pack":1}],
"snd_soc_tplg_io_ops": ["__le32 get;__le32 put;__le32 info;",{"pack":1}],
"snd_soc_tplg_link_config": ["__le32 size;__le32 id;char name[44];char stream_name[44];struct snd_soc_tplg_stream stream[8];__le32 num_streams;struct snd_soc_tplg_hw_config hw_config[8];__le32 num_hw_configs;__le32 default_hw_config_id;__le32 flag_mask;__le32 flags;struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_manifest": ["__le32 size;__le32 control_elems;__le32 widget_elems;__le32 graph_elems;__le32 pcm_elems;__le32 dai_link_elems;__le32 dai_elems;__le32 reserved[20];struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_mixer_control": ["struct snd_soc_tplg_ctl_hdr hdr;__le32 size;__le32 min;__le32 max;__le32 platform_max;__le32 invert;__le32 num_channels;struct snd_soc_tplg_channel channel[8];struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_pcm": ["__le32 size;char pcm_name[44];char dai_name[44];__le32 pcm_id;__le32 dai_id;__le32 playback;__le32 capture;__le32 compress;struct snd_soc_tplg_stream stream[8];__le32 num_streams;struct snd_soc_tplg_stream_caps caps[2];__le32 flag_mask;__le32 flags;struct snd_soc_tplg_private priv;",{"pack":1}],
"snd_soc_tplg_private": ["__le32 size;union {struct {struct {} __empty_data;char data[];};struct {struct {} __empty_array;struct snd_soc_tplg_vendor_array array[];};};",{"pack":1}],
"snd_soc_tplg_stream": ["__le32 size;char name[44];__le64 format;__le32 rate;__le32 period_bytes;__le32 buffer_bytes;__le32 channels;",{"pack":1}],
"snd_soc_tplg_stream_caps": ["__le32 size;char name[44];__le64 formats;__le32 rates;__le32 rate_min;__le32 rate_max;__le32 channels_min;__le32 channels_max;__le32 periods_min;__le32 periods_max;__le32 period_size_min;__le32 period_size_max;__le32 buffer_size_min;__le32 buffer_size_max;__le32 sig_bits;",{"pack":1}],
"snd_soc_tplg_tlv_dbscale": ["__le32 min;__le32 step;__le32 mute;",{"pack":1}],
"snd_soc_tplg_vendor_array": ["__le32 size;__le32 type;__le32 num_elems;union {struct {struct {} __empty_uuid;struct snd_soc_tplg_vendor_uuid_elem uuid[];};struct {struct {} __empty_value;struct snd_soc_tplg_vendor_value_elem value[];};struct {struct {} __empty_string;struct snd_soc_tplg_vendor_string_elem string[];};};",{"pack":1}],
"snd_soc_tplg_vendor_string_elem": ["__le32 token;char string[44];",{"pack":1}],
"snd_soc_tplg_vendor_uuid_elem": ["__le32 token;char uuid[16];",{"pack":1}],
"snd_soc_tplg_vendor_value_elem": ["__le32 token;__le32 value;",{"pack":1}]
}`),
);
