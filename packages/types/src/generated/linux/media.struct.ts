// Generated from Linux 7.3.4 <linux/media.h> by "pnpm generate". Do not edit.
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

/** `<linux/media.h>`: 256 bytes. */
export interface media_device_info extends RecordView<'struct media_device_info'> {
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

export const media_device_info: Descriptor<media_device_info> = /* @__PURE__ */ declareStruct(
  'media_device_info',
  `
  char driver[16];
  char model[32];
  char serial[40];
  char bus_info[32];
  __u32 media_version;
  __u32 hw_revision;
  __u32 driver_version;
  __u32 reserved[31];
`,
);

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
export interface media_entity_desc extends RecordView<'struct media_entity_desc'> {
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
  set dev(value: media_entity_desc$dev | Init<media_entity_desc$dev>);
  get alsa(): media_entity_desc$alsa;
  set alsa(value: media_entity_desc$alsa | Init<media_entity_desc$alsa>);
  get v4l(): media_entity_desc$v4l;
  set v4l(value: media_entity_desc$v4l | Init<media_entity_desc$v4l>);
  get fb(): media_entity_desc$fb;
  set fb(value: media_entity_desc$fb | Init<media_entity_desc$fb>);
  dvb: number;
  get raw(): Uint8Array;
  set raw(value: Bytes);
}

export const media_entity_desc: Descriptor<media_entity_desc> = /* @__PURE__ */ declareStruct(
  'media_entity_desc',
  `
  __u32 id;
  char name[32];
  __u32 type;
  __u32 revision;
  __u32 flags;
  __u32 group_id;
  __u16 pads;
  __u16 links;
  __u32 reserved[4];
  union {
    struct {
      __u32 major;
      __u32 minor;
    } dev;
    struct {
      __u32 card;
      __u32 device;
      __u32 subdevice;
    } alsa;
    struct {
      __u32 major;
      __u32 minor;
    } v4l;
    struct {
      __u32 major;
      __u32 minor;
    } fb;
    int dvb;
    __u8 raw[184];
  };
`,
);

/** `<linux/media.h>`: 52 bytes. */
export interface media_link_desc extends RecordView<'struct media_link_desc'> {
  get source(): media_pad_desc;
  set source(value: media_pad_desc | Init<media_pad_desc>);
  get sink(): media_pad_desc;
  set sink(value: media_pad_desc | Init<media_pad_desc>);
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const media_link_desc: Descriptor<media_link_desc> = /* @__PURE__ */ declareStruct(
  'media_link_desc',
  `
  struct media_pad_desc source;
  struct media_pad_desc sink;
  __u32 flags;
  __u32 reserved[2];
`,
  { uses: () => [media_pad_desc] },
);

/** `<linux/media.h>`: 40 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface media_links_enum extends RecordView<'struct media_links_enum', 'pads' | 'links'> {
  entity: number;
  get pads(): number;
  set pads(value: Pointer);
  get links(): number;
  set links(value: Pointer);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const media_links_enum: Descriptor<media_links_enum> = /* @__PURE__ */ declareStruct(
  'media_links_enum',
  `
  __u32 entity;
  struct media_pad_desc *pads;
  struct media_link_desc *links;
  __u32 reserved[4];
`,
);

/** `<linux/media.h>`: 20 bytes. */
export interface media_pad_desc extends RecordView<'struct media_pad_desc'> {
  entity: number;
  index: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const media_pad_desc: Descriptor<media_pad_desc> = /* @__PURE__ */ declareStruct(
  'media_pad_desc',
  `
  __u32 entity;
  __u16 index;
  __u32 flags;
  __u32 reserved[2];
`,
);

/** `<linux/media.h>`: 96 bytes. */
export interface media_v2_entity extends RecordView<'struct media_v2_entity'> {
  id: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  function: number;
  flags: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const media_v2_entity: Descriptor<media_v2_entity> = /* @__PURE__ */ declareStruct(
  'media_v2_entity',
  `
  __u32 id;
  char name[64];
  __u32 function;
  __u32 flags;
  __u32 reserved[5];
`,
  { pack: 1 },
);

/** `<linux/media.h>`: 112 bytes. */
export interface media_v2_interface extends RecordView<'struct media_v2_interface'> {
  id: number;
  intf_type: number;
  flags: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
  get devnode(): media_v2_intf_devnode;
  set devnode(value: media_v2_intf_devnode | Init<media_v2_intf_devnode>);
  get raw(): Elements<number>;
  set raw(value: Iterable<number>);
}

export const media_v2_interface: Descriptor<media_v2_interface> = /* @__PURE__ */ declareStruct(
  'media_v2_interface',
  `
  __u32 id;
  __u32 intf_type;
  __u32 flags;
  __u32 reserved[9];
  union {
    struct media_v2_intf_devnode devnode;
    __u32 raw[16];
  };
`,
  { pack: 1, uses: () => [media_v2_intf_devnode] },
);

/** `<linux/media.h>`: 8 bytes. */
export interface media_v2_intf_devnode extends RecordView<'struct media_v2_intf_devnode'> {
  major: number;
  minor: number;
}

export const media_v2_intf_devnode: Descriptor<media_v2_intf_devnode> =
  /* @__PURE__ */ declareStruct(
    'media_v2_intf_devnode',
    `
  __u32 major;
  __u32 minor;
`,
    { pack: 1 },
  );

/** `<linux/media.h>`: 40 bytes. */
export interface media_v2_link extends RecordView<'struct media_v2_link'> {
  id: number;
  source_id: number;
  sink_id: number;
  flags: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const media_v2_link: Descriptor<media_v2_link> = /* @__PURE__ */ declareStruct(
  'media_v2_link',
  `
  __u32 id;
  __u32 source_id;
  __u32 sink_id;
  __u32 flags;
  __u32 reserved[6];
`,
  { pack: 1 },
);

/** `<linux/media.h>`: 32 bytes. */
export interface media_v2_pad extends RecordView<'struct media_v2_pad'> {
  id: number;
  entity_id: number;
  flags: number;
  index: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const media_v2_pad: Descriptor<media_v2_pad> = /* @__PURE__ */ declareStruct(
  'media_v2_pad',
  `
  __u32 id;
  __u32 entity_id;
  __u32 flags;
  __u32 index;
  __u32 reserved[4];
`,
  { pack: 1 },
);

/** `<linux/media.h>`: 72 bytes. */
export interface media_v2_topology extends RecordView<'struct media_v2_topology'> {
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

export const media_v2_topology: Descriptor<media_v2_topology> = /* @__PURE__ */ declareStruct(
  'media_v2_topology',
  `
  __u64 topology_version;
  __u32 num_entities;
  __u32 reserved1;
  __u64 ptr_entities;
  __u32 num_interfaces;
  __u32 reserved2;
  __u64 ptr_interfaces;
  __u32 num_pads;
  __u32 reserved3;
  __u64 ptr_pads;
  __u32 num_links;
  __u32 reserved4;
  __u64 ptr_links;
`,
  { pack: 1 },
);
