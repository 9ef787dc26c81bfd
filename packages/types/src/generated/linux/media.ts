// Generated from Linux 7.3.4 <linux/media.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MEDIA_IOC_ENUM_LINKS: PerArch<
    3223878658,
    3223092226,
    3223092226,
    3223878658,
    3223878658,
    3223878658,
    3223878658,
    3223878658
  >;
} & Requests<'MEDIA_IOC_REQUEST_ALLOC' | 'MEDIA_REQUEST_IOC_QUEUE' | 'MEDIA_REQUEST_IOC_REINIT'> =
  /* @__PURE__ */ perArchOf(
    {
      MEDIA_IOC_ENUM_LINKS: [
        3223878658, 3223092226, 3223092226, 3223878658, 3223878658, 3223878658, 3223878658,
        3223878658,
      ],
    },
    {
      MEDIA_IOC_REQUEST_ALLOC: 2147777541,
      MEDIA_REQUEST_IOC_QUEUE: 31872,
      MEDIA_REQUEST_IOC_REINIT: 31873,
    },
  );

/** `<linux/media.h>`: 3223092226 on x86, arm; 3223878658 elsewhere. */
export const MEDIA_IOC_ENUM_LINKS: number = /* @__PURE__ */ hereOf(perArch.MEDIA_IOC_ENUM_LINKS);
export const MEDIA_IOC_REQUEST_ALLOC: number = /* @__PURE__ */ requestHere(2147777541),
  MEDIA_REQUEST_IOC_QUEUE: number = /* @__PURE__ */ requestHere(31872),
  MEDIA_REQUEST_IOC_REINIT: number = /* @__PURE__ */ requestHere(31873);
export const MEDIA_API_VERSION = 256,
  MEDIA_ENT_FL_CONNECTOR = 2,
  MEDIA_ENT_FL_DEFAULT = 1,
  MEDIA_ENT_F_ATV_DECODER = 131076,
  MEDIA_ENT_F_AUDIO_CAPTURE = 12289,
  MEDIA_ENT_F_AUDIO_MIXER = 12291,
  MEDIA_ENT_F_AUDIO_PLAYBACK = 12290,
  MEDIA_ENT_F_BASE = 0,
  MEDIA_ENT_F_CAM_SENSOR = 131073,
  MEDIA_ENT_F_DTV_CA = 3,
  MEDIA_ENT_F_DTV_DECODER = 24577,
  MEDIA_ENT_F_DTV_DEMOD = 1,
  MEDIA_ENT_F_DTV_NET_DECAP = 4,
  MEDIA_ENT_F_DV_DECODER = 24577,
  MEDIA_ENT_F_DV_ENCODER = 24578,
  MEDIA_ENT_F_FLASH = 131074,
  MEDIA_ENT_F_IF_AUD_DECODER = 8194,
  MEDIA_ENT_F_IF_VID_DECODER = 8193,
  MEDIA_ENT_F_IO_DTV = 4097,
  MEDIA_ENT_F_IO_SWRADIO = 4099,
  MEDIA_ENT_F_IO_V4L = 65537,
  MEDIA_ENT_F_IO_VBI = 4098,
  MEDIA_ENT_F_LENS = 131075,
  MEDIA_ENT_F_OLD_BASE = 65536,
  MEDIA_ENT_F_OLD_SUBDEV_BASE = 131072,
  MEDIA_ENT_F_PROC_VIDEO_COMPOSER = 16385,
  MEDIA_ENT_F_PROC_VIDEO_DECODER = 16392,
  MEDIA_ENT_F_PROC_VIDEO_ENCODER = 16391,
  MEDIA_ENT_F_PROC_VIDEO_ISP = 16393,
  MEDIA_ENT_F_PROC_VIDEO_LUT = 16388,
  MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV = 16387,
  MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER = 16386,
  MEDIA_ENT_F_PROC_VIDEO_SCALER = 16389,
  MEDIA_ENT_F_PROC_VIDEO_STATISTICS = 16390,
  MEDIA_ENT_F_TS_DEMUX = 2,
  MEDIA_ENT_F_TUNER = 131077,
  MEDIA_ENT_F_UNKNOWN = 0,
  MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN = 131072,
  MEDIA_ENT_F_VID_IF_BRIDGE = 20482,
  MEDIA_ENT_F_VID_MUX = 20481,
  MEDIA_ENT_ID_FLAG_NEXT = 2147483648,
  MEDIA_ENT_SUBTYPE_MASK = 65535,
  MEDIA_ENT_TYPE_MASK = 16711680,
  MEDIA_ENT_TYPE_SHIFT = 16,
  MEDIA_ENT_T_DEVNODE = 65536,
  MEDIA_ENT_T_DEVNODE_ALSA = 65539,
  MEDIA_ENT_T_DEVNODE_DVB = 65540,
  MEDIA_ENT_T_DEVNODE_FB = 65538,
  MEDIA_ENT_T_DEVNODE_UNKNOWN = 131071,
  MEDIA_ENT_T_DEVNODE_V4L = 65537,
  MEDIA_ENT_T_UNKNOWN = 0,
  MEDIA_ENT_T_V4L2_SUBDEV = 131072,
  MEDIA_ENT_T_V4L2_SUBDEV_DECODER = 131076,
  MEDIA_ENT_T_V4L2_SUBDEV_FLASH = 131074,
  MEDIA_ENT_T_V4L2_SUBDEV_LENS = 131075,
  MEDIA_ENT_T_V4L2_SUBDEV_SENSOR = 131073,
  MEDIA_ENT_T_V4L2_SUBDEV_TUNER = 131077,
  MEDIA_ENT_T_V4L2_VIDEO = 65537,
  MEDIA_INTF_T_ALSA_BASE = 768,
  MEDIA_INTF_T_ALSA_COMPRESS = 771,
  MEDIA_INTF_T_ALSA_CONTROL = 770,
  MEDIA_INTF_T_ALSA_HWDEP = 773,
  MEDIA_INTF_T_ALSA_PCM_CAPTURE = 768,
  MEDIA_INTF_T_ALSA_PCM_PLAYBACK = 769,
  MEDIA_INTF_T_ALSA_RAWMIDI = 772,
  MEDIA_INTF_T_ALSA_SEQUENCER = 774,
  MEDIA_INTF_T_ALSA_TIMER = 775,
  MEDIA_INTF_T_DVB_BASE = 256,
  MEDIA_INTF_T_DVB_CA = 259,
  MEDIA_INTF_T_DVB_DEMUX = 257,
  MEDIA_INTF_T_DVB_DVR = 258,
  MEDIA_INTF_T_DVB_FE = 256,
  MEDIA_INTF_T_DVB_NET = 260,
  MEDIA_INTF_T_V4L_BASE = 512,
  MEDIA_INTF_T_V4L_RADIO = 514,
  MEDIA_INTF_T_V4L_SUBDEV = 515,
  MEDIA_INTF_T_V4L_SWRADIO = 516,
  MEDIA_INTF_T_V4L_TOUCH = 517,
  MEDIA_INTF_T_V4L_VBI = 513,
  MEDIA_INTF_T_V4L_VIDEO = 512,
  MEDIA_IOC_DEVICE_INFO = 3238034432,
  MEDIA_IOC_ENUM_ENTITIES = 3238034433,
  MEDIA_IOC_G_TOPOLOGY = 3225975812,
  MEDIA_IOC_SETUP_LINK = 3224665091,
  MEDIA_LNK_FL_ANCILLARY_LINK = 536870912,
  MEDIA_LNK_FL_DATA_LINK = 0,
  MEDIA_LNK_FL_DYNAMIC = 4,
  MEDIA_LNK_FL_ENABLED = 1,
  MEDIA_LNK_FL_IMMUTABLE = 2,
  MEDIA_LNK_FL_INTERFACE_LINK = 268435456,
  MEDIA_LNK_FL_LINK_TYPE = -268435456,
  MEDIA_PAD_FL_MUST_CONNECT = 4,
  MEDIA_PAD_FL_SINK = 1,
  MEDIA_PAD_FL_SOURCE = 2;
export declare namespace struct {
  /** `<linux/media.h>`: 256 bytes. */
  interface media_device_info extends RecordView<'struct media_device_info'> {
    get driver(): Uint8Array;
    set driver(value: Bytes);
    get model(): Uint8Array;
    set model(value: Bytes);
    get serial(): Uint8Array;
    set serial(value: Bytes);
    get bus_info(): Uint8Array;
    set bus_info(value: Bytes);
    media_version: number;
    hw_revision: number;
    driver_version: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  interface media_entity_desc$dev extends RecordView<'struct media_entity_desc.dev'> {
    major: number;
    minor: number;
  }

  interface media_entity_desc$alsa extends RecordView<'struct media_entity_desc.alsa'> {
    card: number;
    device: number;
    subdevice: number;
  }

  interface media_entity_desc$v4l extends RecordView<'struct media_entity_desc.v4l'> {
    major: number;
    minor: number;
  }

  interface media_entity_desc$fb extends RecordView<'struct media_entity_desc.fb'> {
    major: number;
    minor: number;
  }

  /** `<linux/media.h>`: 256 bytes. */
  interface media_entity_desc extends RecordView<'struct media_entity_desc'> {
    id: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    type: number;
    revision: number;
    flags: number;
    group_id: number;
    pads: number;
    links: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get dev(): media_entity_desc$dev;
    set dev(value: From<media_entity_desc$dev>);
    get alsa(): media_entity_desc$alsa;
    set alsa(value: From<media_entity_desc$alsa>);
    get v4l(): media_entity_desc$v4l;
    set v4l(value: From<media_entity_desc$v4l>);
    get fb(): media_entity_desc$fb;
    set fb(value: From<media_entity_desc$fb>);
    dvb: number;
    get raw(): Uint8Array;
    set raw(value: Bytes);
  }

  /** `<linux/media.h>`: 52 bytes. */
  interface media_link_desc extends RecordView<'struct media_link_desc'> {
    get source(): struct.media_pad_desc;
    set source(value: From<struct.media_pad_desc>);
    get sink(): struct.media_pad_desc;
    set sink(value: From<struct.media_pad_desc>);
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media.h>`: 28 bytes on x86, arm; 40 bytes elsewhere. */
  interface media_links_enum extends RecordView<'struct media_links_enum', 'pads' | 'links'> {
    entity: number;
    get pads(): number;
    set pads(value: Pointer);
    get links(): number;
    set links(value: Pointer);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media.h>`: 20 bytes. */
  interface media_pad_desc extends RecordView<'struct media_pad_desc'> {
    entity: number;
    index: number;
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media.h>`: 96 bytes. */
  interface media_v2_entity extends RecordView<'struct media_v2_entity'> {
    id: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    function: number;
    flags: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
  }

  /** `<linux/media.h>`: 112 bytes. */
  interface media_v2_interface extends RecordView<'struct media_v2_interface'> {
    id: number;
    intf_type: number;
    flags: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    get devnode(): struct.media_v2_intf_devnode;
    set devnode(value: From<struct.media_v2_intf_devnode>);
    get raw(): Elements<number>;
    set raw(value: Iterable<number>);
  }

  /** `<linux/media.h>`: 8 bytes. */
  interface media_v2_intf_devnode extends RecordView<'struct media_v2_intf_devnode'> {
    major: number;
    minor: number;
  }

  /** `<linux/media.h>`: 40 bytes. */
  interface media_v2_link extends RecordView<'struct media_v2_link'> {
    id: number;
    source_id: number;
    sink_id: number;
    flags: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
  }

  /** `<linux/media.h>`: 32 bytes. */
  interface media_v2_pad extends RecordView<'struct media_v2_pad'> {
    id: number;
    entity_id: number;
    flags: number;
    index: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
  }

  /** `<linux/media.h>`: 72 bytes. */
  interface media_v2_topology extends RecordView<'struct media_v2_topology'> {
    get topology_version(): bigint;
    set topology_version(value: Integer);
    num_entities: number;
    reserved1: number;
    get ptr_entities(): bigint;
    set ptr_entities(value: Integer);
    num_interfaces: number;
    reserved2: number;
    get ptr_interfaces(): bigint;
    set ptr_interfaces(value: Integer);
    num_pads: number;
    reserved3: number;
    get ptr_pads(): bigint;
    set ptr_pads(value: Integer);
    num_links: number;
    reserved4: number;
    get ptr_links(): bigint;
    set ptr_links(value: Integer);
  }
}

export const struct: {
  readonly media_device_info: Descriptor<struct.media_device_info>;
  readonly media_entity_desc: Descriptor<struct.media_entity_desc>;
  readonly media_link_desc: Descriptor<struct.media_link_desc>;
  readonly media_links_enum: Descriptor<struct.media_links_enum>;
  readonly media_pad_desc: Descriptor<struct.media_pad_desc>;
  readonly media_v2_entity: Descriptor<struct.media_v2_entity>;
  readonly media_v2_interface: Descriptor<struct.media_v2_interface>;
  readonly media_v2_intf_devnode: Descriptor<struct.media_v2_intf_devnode>;
  readonly media_v2_link: Descriptor<struct.media_v2_link>;
  readonly media_v2_pad: Descriptor<struct.media_v2_pad>;
  readonly media_v2_topology: Descriptor<struct.media_v2_topology>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"media_device_info": "char driver[16];char model[32];char serial[40];char bus_info[32];__u32 media_version;__u32 hw_revision;__u32 driver_version;__u32 reserved[31];",
"media_entity_desc": "__u32 id;char name[32];__u32 type;__u32 revision;__u32 flags;__u32 group_id;__u16 pads;__u16 links;__u32 reserved[4];union {struct {__u32 major;__u32 minor;} dev;struct {__u32 card;__u32 device;__u32 subdevice;} alsa;struct {__u32 major;__u32 minor;} v4l;struct {__u32 major;__u32 minor;} fb;int dvb;__u8 raw[184];};",
"media_link_desc": "struct media_pad_desc source;struct media_pad_desc sink;__u32 flags;__u32 reserved[2];",
"media_links_enum": "__u32 entity;struct media_pad_desc *pads;struct media_link_desc *links;__u32 reserved[4];",
"media_pad_desc": "__u32 entity;__u16 index;__u32 flags;__u32 reserved[2];",
"media_v2_entity": ["__u32 id;char name[64];__u32 function;__u32 flags;__u32 reserved[5];",{"pack":1}],
"media_v2_interface": ["__u32 id;__u32 intf_type;__u32 flags;__u32 reserved[9];union {struct media_v2_intf_devnode devnode;__u32 raw[16];};",{"pack":1}],
"media_v2_intf_devnode": ["__u32 major;__u32 minor;",{"pack":1}],
"media_v2_link": ["__u32 id;__u32 source_id;__u32 sink_id;__u32 flags;__u32 reserved[6];",{"pack":1}],
"media_v2_pad": ["__u32 id;__u32 entity_id;__u32 flags;__u32 index;__u32 reserved[4];",{"pack":1}],
"media_v2_topology": ["__u64 topology_version;__u32 num_entities;__u32 reserved1;__u64 ptr_entities;__u32 num_interfaces;__u32 reserved2;__u64 ptr_interfaces;__u32 num_pads;__u32 reserved3;__u64 ptr_pads;__u32 num_links;__u32 reserved4;__u64 ptr_links;",{"pack":1}]
}`),
);
