// Generated from Linux 7.3.4 <linux/raid/md_p.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const FailFast1 = 2,
  MD_DISK_ACTIVE = 1,
  MD_DISK_CANDIDATE = 5,
  MD_DISK_CLUSTER_ADD = 4,
  MD_DISK_FAILFAST = 10,
  MD_DISK_FAULTY = 0,
  MD_DISK_JOURNAL = 18,
  MD_DISK_REMOVED = 3,
  MD_DISK_ROLE_FAULTY = 65534,
  MD_DISK_ROLE_JOURNAL = 65533,
  MD_DISK_ROLE_MAX = 65280,
  MD_DISK_ROLE_SPARE = 65535,
  MD_DISK_SYNC = 2,
  MD_DISK_WRITEMOSTLY = 9,
  MD_FEATURE_ALL = 8191,
  MD_FEATURE_BAD_BLOCKS = 8,
  MD_FEATURE_BITMAP_OFFSET = 1,
  MD_FEATURE_CLUSTERED = 256,
  MD_FEATURE_JOURNAL = 512,
  MD_FEATURE_MULTIPLE_PPLS = 2048,
  MD_FEATURE_NEW_OFFSET = 64,
  MD_FEATURE_PPL = 1024,
  MD_FEATURE_RAID0_LAYOUT = 4096,
  MD_FEATURE_RECOVERY_BITMAP = 128,
  MD_FEATURE_RECOVERY_OFFSET = 2,
  MD_FEATURE_REPLACEMENT = 16,
  MD_FEATURE_RESHAPE_ACTIVE = 4,
  MD_FEATURE_RESHAPE_BACKWARDS = 32,
  MD_RESERVED_BYTES = 65536,
  MD_RESERVED_SECTORS = 128,
  MD_SB_BITMAP_PRESENT = 8,
  MD_SB_BYTES = 4096,
  MD_SB_CLEAN = 0,
  MD_SB_CLUSTERED = 5,
  MD_SB_DESCRIPTOR_OFFSET = 992,
  MD_SB_DESCRIPTOR_WORDS = 32,
  MD_SB_DISKS = 27,
  MD_SB_DISKS_OFFSET = 128,
  MD_SB_DISKS_WORDS = 864,
  MD_SB_EQUAL_WORDS = 992,
  MD_SB_ERRORS = 1,
  MD_SB_GENERIC_CONSTANT_WORDS = 32,
  MD_SB_GENERIC_OFFSET = 0,
  MD_SB_GENERIC_STATE_WORDS = 32,
  MD_SB_GENERIC_WORDS = 64,
  MD_SB_MAGIC = 2838187772,
  MD_SB_PERSONALITY_OFFSET = 64,
  MD_SB_PERSONALITY_WORDS = 64,
  MD_SB_RESERVED_WORDS = 0,
  MD_SB_SECTORS = 8,
  MD_SB_WORDS = 1024,
  MD_SUPERBLOCK_1_TIME_SEC_MASK = 1099511627775,
  PPL_HDR_ENTRY_SPACE = 3560,
  PPL_HDR_MAX_ENTRIES = 148,
  PPL_HDR_RESERVED = 512,
  PPL_HEADER_SIZE = 4096,
  R5LOG_MAGIC = 1681114377,
  R5LOG_PAYLOAD_DATA = 0,
  R5LOG_PAYLOAD_FLAG_DISCARD = 1,
  R5LOG_PAYLOAD_FLAG_FLUSH_STRIPE = 1,
  R5LOG_PAYLOAD_FLAG_RESHAPED = 2,
  R5LOG_PAYLOAD_FLAG_RESHAPING = 3,
  R5LOG_PAYLOAD_FLUSH = 2,
  R5LOG_PAYLOAD_PARITY = 1,
  R5LOG_VERSION = 1,
  WriteMostly1 = 1;
export declare namespace struct {
  /** `<linux/raid/md_p.h>`: 128 bytes. */
  interface mdp_device_descriptor_s extends RecordView<'struct mdp_device_descriptor_s'> {
    number: number;
    major: number;
    minor: number;
    raid_disk: number;
    state: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  interface mdp_superblock_1$ppl extends RecordView<'struct mdp_superblock_1.ppl'> {
    offset: number;
    size: number;
  }

  /** `<linux/raid/md_p.h>`: 256 bytes. */
  interface mdp_superblock_1 extends RecordView<'struct mdp_superblock_1'> {
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
    set ppl(value: From<mdp_superblock_1$ppl>);
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

  /** `<linux/raid/md_p.h>`: 4096 bytes. */
  interface mdp_superblock_s extends RecordView<'struct mdp_superblock_s'> {
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
    get disks(): Elements<struct.mdp_device_descriptor_s>;
    set disks(value: Iterable<From<struct.mdp_device_descriptor_s>>);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get this_disk(): struct.mdp_device_descriptor_s;
    set this_disk(value: From<struct.mdp_device_descriptor_s>);
  }

  /** `<linux/raid/md_p.h>`: 4088 bytes. */
  interface ppl_header extends RecordView<'struct ppl_header'> {
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    signature: number;
    padding: number;
    get generation(): bigint;
    set generation(value: Integer);
    entries_count: number;
    checksum: number;
    get entries(): Elements<struct.ppl_header_entry>;
    set entries(value: Iterable<From<struct.ppl_header_entry>>);
  }

  /** `<linux/raid/md_p.h>`: 24 bytes. */
  interface ppl_header_entry extends RecordView<'struct ppl_header_entry'> {
    get data_sector(): bigint;
    set data_sector(value: Integer);
    pp_size: number;
    data_size: number;
    parity_disk: number;
    checksum: number;
  }

  /** `<linux/raid/md_p.h>`: 32 bytes. */
  interface r5l_meta_block extends RecordView<'struct r5l_meta_block'> {
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
    get payloads(): Elements<struct.r5l_payload_header>;
    set payloads(value: Iterable<From<struct.r5l_payload_header>>);
  }

  /** `<linux/raid/md_p.h>`: 16 bytes. */
  interface r5l_payload_data_parity extends RecordView<'struct r5l_payload_data_parity'> {
    get header(): struct.r5l_payload_header;
    set header(value: From<struct.r5l_payload_header>);
    size: number;
    get location(): bigint;
    set location(value: Integer);
    get checksum(): Elements<number>;
    set checksum(value: Iterable<number>);
  }

  /** `<linux/raid/md_p.h>`: 8 bytes. */
  interface r5l_payload_flush extends RecordView<'struct r5l_payload_flush'> {
    get header(): struct.r5l_payload_header;
    set header(value: From<struct.r5l_payload_header>);
    size: number;
    get flush_stripes(): Elements<bigint>;
    set flush_stripes(value: Iterable<Integer>);
  }

  /** `<linux/raid/md_p.h>`: 4 bytes. */
  interface r5l_payload_header extends RecordView<'struct r5l_payload_header'> {
    type: number;
    flags: number;
  }
}

export const struct: {
  readonly mdp_device_descriptor_s: Descriptor<struct.mdp_device_descriptor_s>;
  readonly mdp_superblock_1: Descriptor<struct.mdp_superblock_1>;
  readonly mdp_superblock_s: Descriptor<struct.mdp_superblock_s>;
  readonly ppl_header: Descriptor<struct.ppl_header>;
  readonly ppl_header_entry: Descriptor<struct.ppl_header_entry>;
  readonly r5l_meta_block: Descriptor<struct.r5l_meta_block>;
  readonly r5l_payload_data_parity: Descriptor<struct.r5l_payload_data_parity>;
  readonly r5l_payload_flush: Descriptor<struct.r5l_payload_flush>;
  readonly r5l_payload_header: Descriptor<struct.r5l_payload_header>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mdp_device_descriptor_s": "__u32 number;__u32 major;__u32 minor;__u32 raid_disk;__u32 state;__u32 reserved[27];",
"mdp_superblock_1": "__le32 magic;__le32 major_version;__le32 feature_map;__le32 pad0;__u8 set_uuid[16];char set_name[32];__le64 ctime;__le32 level;__le32 layout;__le64 size;__le32 chunksize;__le32 raid_disks;union {__le32 bitmap_offset;struct {__le16 offset;__le16 size;} ppl;};__le32 new_level;__le64 reshape_position;__le32 delta_disks;__le32 new_layout;__le32 new_chunk;__le32 new_offset;__le64 data_offset;__le64 data_size;__le64 super_offset;union {__le64 recovery_offset;__le64 journal_tail;};__le32 dev_number;__le32 cnt_corrected_read;__u8 device_uuid[16];__u8 devflags;__u8 bblog_shift;__le16 bblog_size;__le32 bblog_offset;__le64 utime;__le64 events;__le64 resync_offset;__le32 sb_csum;__le32 max_dev;__le32 logical_block_size;__u8 pad3[28];__le16 dev_roles[];",
"mdp_superblock_s": ["__u32 md_magic;__u32 major_version;__u32 minor_version;__u32 patch_version;__u32 gvalid_words;__u32 set_uuid0;__u32 ctime;__u32 level;__u32 size;__u32 nr_disks;__u32 raid_disks;__u32 md_minor;__u32 not_persistent;__u32 set_uuid1;__u32 set_uuid2;__u32 set_uuid3;__u32 gstate_creserved[16];__u32 utime;__u32 state;__u32 active_disks;__u32 working_disks;__u32 failed_disks;__u32 spare_disks;__u32 sb_csum;__u32 events_lo;__u32 events_hi;__u32 cp_events_lo;__u32 cp_events_hi;__u32 recovery_cp;__u64 reshape_position;__u32 new_level;__u32 delta_disks;__u32 new_layout;__u32 new_chunk;__u32 gstate_sreserved[14];__u32 layout;__u32 chunk_size;__u32 root_pv;__u32 root_block;__u32 pstate_reserved[60];struct mdp_device_descriptor_s disks[27];__u32 reserved[];struct mdp_device_descriptor_s this_disk;",{"variants":{"s390x":{"members":"__u32 md_magic;__u32 major_version;__u32 minor_version;__u32 patch_version;__u32 gvalid_words;__u32 set_uuid0;__u32 ctime;__u32 level;__u32 size;__u32 nr_disks;__u32 raid_disks;__u32 md_minor;__u32 not_persistent;__u32 set_uuid1;__u32 set_uuid2;__u32 set_uuid3;__u32 gstate_creserved[16];__u32 utime;__u32 state;__u32 active_disks;__u32 working_disks;__u32 failed_disks;__u32 spare_disks;__u32 sb_csum;__u32 events_hi;__u32 events_lo;__u32 cp_events_hi;__u32 cp_events_lo;__u32 recovery_cp;__u64 reshape_position;__u32 new_level;__u32 delta_disks;__u32 new_layout;__u32 new_chunk;__u32 gstate_sreserved[14];__u32 layout;__u32 chunk_size;__u32 root_pv;__u32 root_block;__u32 pstate_reserved[60];struct mdp_device_descriptor_s disks[27];__u32 reserved[];struct mdp_device_descriptor_s this_disk;"}}}],
"ppl_header": ["__u8 reserved[512];__le32 signature;__le32 padding;__le64 generation;__le32 entries_count;__le32 checksum;struct ppl_header_entry entries[148];",{"pack":1}],
"ppl_header_entry": ["__le64 data_sector;__le32 pp_size;__le32 data_size;__le32 parity_disk;__le32 checksum;",{"pack":1}],
"r5l_meta_block": ["__le32 magic;__le32 checksum;__u8 version;__u8 __zero_pading_1;__le16 __zero_pading_2;__le32 meta_size;__le64 seq;__le64 position;struct r5l_payload_header payloads[];",{"pack":1}],
"r5l_payload_data_parity": ["struct r5l_payload_header header;__le32 size;__le64 location;__le32 checksum[];",{"pack":1}],
"r5l_payload_flush": ["struct r5l_payload_header header;__le32 size;__le64 flush_stripes[];",{"pack":1}],
"r5l_payload_header": ["__le16 type;__le16 flags;",{"pack":1}]
}`),
);

export type mdp_disk_t = struct.mdp_device_descriptor_s;
export const mdp_disk_t: typeof struct.mdp_device_descriptor_s = struct.mdp_device_descriptor_s;
export type mdp_super_t = struct.mdp_superblock_s;
export const mdp_super_t: typeof struct.mdp_superblock_s = struct.mdp_superblock_s;
