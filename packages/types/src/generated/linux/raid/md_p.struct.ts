// Generated from Linux 7.3.4 <linux/raid/md_p.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/raid/md_p.h>`: 128 bytes. */
export interface mdp_device_descriptor_s extends RecordView<'struct mdp_device_descriptor_s'> {
  number: number;
  major: number;
  minor: number;
  raid_disk: number;
  state: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const mdp_device_descriptor_s: Descriptor<mdp_device_descriptor_s> =
  /* @__PURE__ */ declareStruct(
    'mdp_device_descriptor_s',
    `
  __u32 number;
  __u32 major;
  __u32 minor;
  __u32 raid_disk;
  __u32 state;
  __u32 reserved[27];
`,
  );

interface mdp_superblock_1$ppl extends RecordView<'struct mdp_superblock_1.ppl'> {
  offset: number;
  size: number;
}

/** `<linux/raid/md_p.h>`: 256 bytes. */
export interface mdp_superblock_1 extends RecordView<'struct mdp_superblock_1'> {
  magic: number;
  major_version: number;
  feature_map: number;
  pad0: number;
  get set_uuid(): Uint8Array;
  set set_uuid(value: Bytes);
  get set_name(): Uint8Array;
  set set_name(value: Bytes);
  get ctime(): bigint;
  set ctime(value: Integer);
  level: number;
  layout: number;
  get size(): bigint;
  set size(value: Integer);
  chunksize: number;
  raid_disks: number;
  bitmap_offset: number;
  get ppl(): mdp_superblock_1$ppl;
  set ppl(value: mdp_superblock_1$ppl | Init<mdp_superblock_1$ppl>);
  new_level: number;
  get reshape_position(): bigint;
  set reshape_position(value: Integer);
  delta_disks: number;
  new_layout: number;
  new_chunk: number;
  new_offset: number;
  get data_offset(): bigint;
  set data_offset(value: Integer);
  get data_size(): bigint;
  set data_size(value: Integer);
  get super_offset(): bigint;
  set super_offset(value: Integer);
  get recovery_offset(): bigint;
  set recovery_offset(value: Integer);
  get journal_tail(): bigint;
  set journal_tail(value: Integer);
  dev_number: number;
  cnt_corrected_read: number;
  get device_uuid(): Uint8Array;
  set device_uuid(value: Bytes);
  devflags: number;
  bblog_shift: number;
  bblog_size: number;
  bblog_offset: number;
  get utime(): bigint;
  set utime(value: Integer);
  get events(): bigint;
  set events(value: Integer);
  get resync_offset(): bigint;
  set resync_offset(value: Integer);
  sb_csum: number;
  max_dev: number;
  logical_block_size: number;
  get pad3(): Uint8Array;
  set pad3(value: Bytes);
  get dev_roles(): Elements<number>;
  set dev_roles(value: Iterable<number>);
}

export const mdp_superblock_1: Descriptor<mdp_superblock_1> = /* @__PURE__ */ declareStruct(
  'mdp_superblock_1',
  `
  __le32 magic;
  __le32 major_version;
  __le32 feature_map;
  __le32 pad0;
  __u8 set_uuid[16];
  char set_name[32];
  __le64 ctime;
  __le32 level;
  __le32 layout;
  __le64 size;
  __le32 chunksize;
  __le32 raid_disks;
  union {
    __le32 bitmap_offset;
    struct {
      __le16 offset;
      __le16 size;
    } ppl;
  };
  __le32 new_level;
  __le64 reshape_position;
  __le32 delta_disks;
  __le32 new_layout;
  __le32 new_chunk;
  __le32 new_offset;
  __le64 data_offset;
  __le64 data_size;
  __le64 super_offset;
  union {
    __le64 recovery_offset;
    __le64 journal_tail;
  };
  __le32 dev_number;
  __le32 cnt_corrected_read;
  __u8 device_uuid[16];
  __u8 devflags;
  __u8 bblog_shift;
  __le16 bblog_size;
  __le32 bblog_offset;
  __le64 utime;
  __le64 events;
  __le64 resync_offset;
  __le32 sb_csum;
  __le32 max_dev;
  __le32 logical_block_size;
  __u8 pad3[28];
  __le16 dev_roles[];
`,
);

/** `<linux/raid/md_p.h>`: 4096 bytes. */
export interface mdp_superblock_s extends RecordView<'struct mdp_superblock_s'> {
  md_magic: number;
  major_version: number;
  minor_version: number;
  patch_version: number;
  gvalid_words: number;
  set_uuid0: number;
  ctime: number;
  level: number;
  size: number;
  nr_disks: number;
  raid_disks: number;
  md_minor: number;
  not_persistent: number;
  set_uuid1: number;
  set_uuid2: number;
  set_uuid3: number;
  get gstate_creserved(): Uint32Array;
  set gstate_creserved(value: Iterable<Integer>);
  utime: number;
  state: number;
  active_disks: number;
  working_disks: number;
  failed_disks: number;
  spare_disks: number;
  sb_csum: number;
  events_lo: number;
  events_hi: number;
  cp_events_lo: number;
  cp_events_hi: number;
  recovery_cp: number;
  get reshape_position(): bigint;
  set reshape_position(value: Integer);
  new_level: number;
  delta_disks: number;
  new_layout: number;
  new_chunk: number;
  get gstate_sreserved(): Uint32Array;
  set gstate_sreserved(value: Iterable<Integer>);
  layout: number;
  chunk_size: number;
  root_pv: number;
  root_block: number;
  get pstate_reserved(): Uint32Array;
  set pstate_reserved(value: Iterable<Integer>);
  get disks(): Elements<mdp_device_descriptor_s>;
  set disks(value: Iterable<mdp_device_descriptor_s | Init<mdp_device_descriptor_s>>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get this_disk(): mdp_device_descriptor_s;
  set this_disk(value: mdp_device_descriptor_s | Init<mdp_device_descriptor_s>);
}

export const mdp_superblock_s: Descriptor<mdp_superblock_s> = /* @__PURE__ */ declareStruct(
  'mdp_superblock_s',
  `
  __u32 md_magic;
  __u32 major_version;
  __u32 minor_version;
  __u32 patch_version;
  __u32 gvalid_words;
  __u32 set_uuid0;
  __u32 ctime;
  __u32 level;
  __u32 size;
  __u32 nr_disks;
  __u32 raid_disks;
  __u32 md_minor;
  __u32 not_persistent;
  __u32 set_uuid1;
  __u32 set_uuid2;
  __u32 set_uuid3;
  __u32 gstate_creserved[16];
  __u32 utime;
  __u32 state;
  __u32 active_disks;
  __u32 working_disks;
  __u32 failed_disks;
  __u32 spare_disks;
  __u32 sb_csum;
  __u32 events_lo;
  __u32 events_hi;
  __u32 cp_events_lo;
  __u32 cp_events_hi;
  __u32 recovery_cp;
  __u64 reshape_position;
  __u32 new_level;
  __u32 delta_disks;
  __u32 new_layout;
  __u32 new_chunk;
  __u32 gstate_sreserved[14];
  __u32 layout;
  __u32 chunk_size;
  __u32 root_pv;
  __u32 root_block;
  __u32 pstate_reserved[60];
  struct mdp_device_descriptor_s disks[27];
  __u32 reserved[];
  struct mdp_device_descriptor_s this_disk;
`,
  { uses: () => [mdp_device_descriptor_s] },
);

/** `<linux/raid/md_p.h>`: 4088 bytes. */
export interface ppl_header extends RecordView<'struct ppl_header'> {
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  signature: number;
  padding: number;
  get generation(): bigint;
  set generation(value: Integer);
  entries_count: number;
  checksum: number;
  get entries(): Elements<ppl_header_entry>;
  set entries(value: Iterable<ppl_header_entry | Init<ppl_header_entry>>);
}

export const ppl_header: Descriptor<ppl_header> = /* @__PURE__ */ declareStruct(
  'ppl_header',
  `
  __u8 reserved[512];
  __le32 signature;
  __le32 padding;
  __le64 generation;
  __le32 entries_count;
  __le32 checksum;
  struct ppl_header_entry entries[148];
`,
  { pack: 1, uses: () => [ppl_header_entry] },
);

/** `<linux/raid/md_p.h>`: 24 bytes. */
export interface ppl_header_entry extends RecordView<'struct ppl_header_entry'> {
  get data_sector(): bigint;
  set data_sector(value: Integer);
  pp_size: number;
  data_size: number;
  parity_disk: number;
  checksum: number;
}

export const ppl_header_entry: Descriptor<ppl_header_entry> = /* @__PURE__ */ declareStruct(
  'ppl_header_entry',
  `
  __le64 data_sector;
  __le32 pp_size;
  __le32 data_size;
  __le32 parity_disk;
  __le32 checksum;
`,
  { pack: 1 },
);

/** `<linux/raid/md_p.h>`: 32 bytes. */
export interface r5l_meta_block extends RecordView<'struct r5l_meta_block'> {
  magic: number;
  checksum: number;
  version: number;
  __zero_pading_1: number;
  __zero_pading_2: number;
  meta_size: number;
  get seq(): bigint;
  set seq(value: Integer);
  get position(): bigint;
  set position(value: Integer);
  get payloads(): Elements<r5l_payload_header>;
  set payloads(value: Iterable<r5l_payload_header | Init<r5l_payload_header>>);
}

export const r5l_meta_block: Descriptor<r5l_meta_block> = /* @__PURE__ */ declareStruct(
  'r5l_meta_block',
  `
  __le32 magic;
  __le32 checksum;
  __u8 version;
  __u8 __zero_pading_1;
  __le16 __zero_pading_2;
  __le32 meta_size;
  __le64 seq;
  __le64 position;
  struct r5l_payload_header payloads[];
`,
  { pack: 1, uses: () => [r5l_payload_header] },
);

/** `<linux/raid/md_p.h>`: 16 bytes. */
export interface r5l_payload_data_parity extends RecordView<'struct r5l_payload_data_parity'> {
  get header(): r5l_payload_header;
  set header(value: r5l_payload_header | Init<r5l_payload_header>);
  size: number;
  get location(): bigint;
  set location(value: Integer);
  get checksum(): Elements<number>;
  set checksum(value: Iterable<number>);
}

export const r5l_payload_data_parity: Descriptor<r5l_payload_data_parity> =
  /* @__PURE__ */ declareStruct(
    'r5l_payload_data_parity',
    `
  struct r5l_payload_header header;
  __le32 size;
  __le64 location;
  __le32 checksum[];
`,
    { pack: 1, uses: () => [r5l_payload_header] },
  );

/** `<linux/raid/md_p.h>`: 8 bytes. */
export interface r5l_payload_flush extends RecordView<'struct r5l_payload_flush'> {
  get header(): r5l_payload_header;
  set header(value: r5l_payload_header | Init<r5l_payload_header>);
  size: number;
  get flush_stripes(): Elements<bigint>;
  set flush_stripes(value: Iterable<Integer>);
}

export const r5l_payload_flush: Descriptor<r5l_payload_flush> = /* @__PURE__ */ declareStruct(
  'r5l_payload_flush',
  `
  struct r5l_payload_header header;
  __le32 size;
  __le64 flush_stripes[];
`,
  { pack: 1, uses: () => [r5l_payload_header] },
);

/** `<linux/raid/md_p.h>`: 4 bytes. */
export interface r5l_payload_header extends RecordView<'struct r5l_payload_header'> {
  type: number;
  flags: number;
}

export const r5l_payload_header: Descriptor<r5l_payload_header> = /* @__PURE__ */ declareStruct(
  'r5l_payload_header',
  `
  __le16 type;
  __le16 flags;
`,
  { pack: 1 },
);
