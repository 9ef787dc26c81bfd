// Generated from Linux 7.3.4 <linux/msdos_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VFAT_IOCTL_READDIR_BOTH: PerArch<
    2184212993,
    2182640129,
    2182640129,
    2184212993,
    2184212993,
    2184212993,
    2184212993,
    1110471169
  >;
  readonly VFAT_IOCTL_READDIR_SHORT: PerArch<
    2184212994,
    2182640130,
    2182640130,
    2184212994,
    2184212994,
    2184212994,
    2184212994,
    1110471170
  >;
} & Requests<'FAT_IOCTL_GET_ATTRIBUTES' | 'FAT_IOCTL_GET_VOLUME_ID' | 'FAT_IOCTL_SET_ATTRIBUTES'> =
  /* @__PURE__ */ perArchOf(
    {
      VFAT_IOCTL_READDIR_BOTH: [
        2184212993, 2182640129, 2182640129, 2184212993, 2184212993, 2184212993, 2184212993,
        1110471169,
      ],
      VFAT_IOCTL_READDIR_SHORT: [
        2184212994, 2182640130, 2182640130, 2184212994, 2184212994, 2184212994, 2184212994,
        1110471170,
      ],
    },
    {
      FAT_IOCTL_GET_ATTRIBUTES: 2147774992,
      FAT_IOCTL_GET_VOLUME_ID: 2147774995,
      FAT_IOCTL_SET_ATTRIBUTES: 1074033169,
    },
  );

/** `<linux/msdos_fs.h>`: 2182640129 on x86, arm; 1110471169 on ppc64le; 2184212993 elsewhere. */
export const VFAT_IOCTL_READDIR_BOTH: number = /* @__PURE__ */ hereOf(
  perArch.VFAT_IOCTL_READDIR_BOTH,
);
/** `<linux/msdos_fs.h>`: 2182640130 on x86, arm; 1110471170 on ppc64le; 2184212994 elsewhere. */
export const VFAT_IOCTL_READDIR_SHORT: number = /* @__PURE__ */ hereOf(
  perArch.VFAT_IOCTL_READDIR_SHORT,
);
export const FAT_IOCTL_GET_ATTRIBUTES: number = /* @__PURE__ */ requestHere(2147774992),
  FAT_IOCTL_GET_VOLUME_ID: number = /* @__PURE__ */ requestHere(2147774995),
  FAT_IOCTL_SET_ATTRIBUTES: number = /* @__PURE__ */ requestHere(1074033169);
export const ATTR_ARCH = 32,
  ATTR_DIR = 16,
  ATTR_EXT = 15,
  ATTR_HIDDEN = 2,
  ATTR_NONE = 0,
  ATTR_RO = 1,
  ATTR_SYS = 4,
  ATTR_UNUSED = 46,
  ATTR_VOLUME = 8,
  BAD_FAT12 = 4087,
  BAD_FAT16 = 65527,
  BAD_FAT32 = 268435447,
  CASE_LOWER_BASE = 8,
  CASE_LOWER_EXT = 16,
  DELETED_FLAG = 229,
  EOF_FAT12 = 4095,
  EOF_FAT16 = 65535,
  EOF_FAT32 = 268435455,
  FAT_ENT_BAD = 268435447,
  FAT_ENT_EOF = 268435455,
  FAT_ENT_FREE = 0,
  FAT_FSINFO_SIG1 = 1096897106,
  FAT_FSINFO_SIG2 = 1631679090,
  FAT_LFN_LEN = 255,
  FAT_MAX_DIR_ENTRIES = 65536,
  FAT_MAX_DIR_SIZE = 2097152,
  FAT_START_ENT = 2,
  FAT_STATE_DIRTY = 1,
  MAX_FAT12 = 4084,
  MAX_FAT16 = 65524,
  MAX_FAT32 = 268435446,
  MSDOS_DIR_BITS = 5,
  MSDOS_DPB = 16,
  MSDOS_DPB_BITS = 4,
  MSDOS_DPS = 16,
  MSDOS_DPS_BITS = 4,
  MSDOS_FSINFO_INO = 2,
  MSDOS_LONGNAME = 256,
  MSDOS_NAME = 11,
  MSDOS_ROOT_INO = 1,
  MSDOS_SLOTS = 21,
  SECTOR_BITS = 9,
  SECTOR_SIZE = 512;
export declare namespace struct {
  /** `<linux/msdos_fs.h>`: 268 bytes on x86, arm; 280 bytes elsewhere. */
  interface __fat_dirent extends RecordView<'struct __fat_dirent'> {
    d_ino: number;
    d_off: number;
    d_reclen: number;
    get d_name(): Uint8Array;
    set d_name(value: Bytes);
  }

  /** `<linux/msdos_fs.h>`: 512 bytes. */
  interface fat_boot_fsinfo extends RecordView<'struct fat_boot_fsinfo'> {
    signature1: number;
    get reserved1(): Elements<number>;
    set reserved1(value: Iterable<number>);
    signature2: number;
    free_clusters: number;
    next_cluster: number;
    get reserved2(): Elements<number>;
    set reserved2(value: Iterable<number>);
  }

  interface fat_boot_sector$fat16 extends RecordView<'struct fat_boot_sector.fat16'> {
    drive_number: number;
    state: number;
    signature: number;
    get vol_id(): Uint8Array;
    set vol_id(value: Bytes);
    get vol_label(): Uint8Array;
    set vol_label(value: Bytes);
    get fs_type(): Uint8Array;
    set fs_type(value: Bytes);
  }

  interface fat_boot_sector$fat32 extends RecordView<'struct fat_boot_sector.fat32'> {
    length: number;
    flags: number;
    get version(): Uint8Array;
    set version(value: Bytes);
    root_cluster: number;
    info_sector: number;
    backup_boot: number;
    get reserved2(): Elements<number>;
    set reserved2(value: Iterable<number>);
    drive_number: number;
    state: number;
    signature: number;
    get vol_id(): Uint8Array;
    set vol_id(value: Bytes);
    get vol_label(): Uint8Array;
    set vol_label(value: Bytes);
    get fs_type(): Uint8Array;
    set fs_type(value: Bytes);
  }

  /** `<linux/msdos_fs.h>`: 92 bytes. */
  interface fat_boot_sector extends RecordView<'struct fat_boot_sector'> {
    get ignored(): Uint8Array;
    set ignored(value: Bytes);
    get system_id(): Uint8Array;
    set system_id(value: Bytes);
    get sector_size(): Uint8Array;
    set sector_size(value: Bytes);
    sec_per_clus: number;
    reserved: number;
    fats: number;
    get dir_entries(): Uint8Array;
    set dir_entries(value: Bytes);
    get sectors(): Uint8Array;
    set sectors(value: Bytes);
    media: number;
    fat_length: number;
    secs_track: number;
    heads: number;
    hidden: number;
    total_sect: number;
    get fat16(): fat_boot_sector$fat16;
    set fat16(value: From<fat_boot_sector$fat16>);
    get fat32(): fat_boot_sector$fat32;
    set fat32(value: From<fat_boot_sector$fat32>);
  }

  /** `<linux/msdos_fs.h>`: 32 bytes. */
  interface msdos_dir_entry extends RecordView<'struct msdos_dir_entry'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    attr: number;
    lcase: number;
    ctime_cs: number;
    ctime: number;
    cdate: number;
    adate: number;
    starthi: number;
    time: number;
    date: number;
    start: number;
    size: number;
  }

  /** `<linux/msdos_fs.h>`: 32 bytes. */
  interface msdos_dir_slot extends RecordView<'struct msdos_dir_slot'> {
    id: number;
    get name0_4(): Uint8Array;
    set name0_4(value: Bytes);
    attr: number;
    reserved: number;
    alias_checksum: number;
    get name5_10(): Uint8Array;
    set name5_10(value: Bytes);
    start: number;
    get name11_12(): Uint8Array;
    set name11_12(value: Bytes);
  }
}

export const struct: {
  readonly __fat_dirent: Descriptor<struct.__fat_dirent>;
  readonly fat_boot_fsinfo: Descriptor<struct.fat_boot_fsinfo>;
  readonly fat_boot_sector: Descriptor<struct.fat_boot_sector>;
  readonly msdos_dir_entry: Descriptor<struct.msdos_dir_entry>;
  readonly msdos_dir_slot: Descriptor<struct.msdos_dir_slot>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__fat_dirent": "long d_ino;long d_off;unsigned short d_reclen;char d_name[256];",
"fat_boot_fsinfo": "__le32 signature1;__le32 reserved1[120];__le32 signature2;__le32 free_clusters;__le32 next_cluster;__le32 reserved2[4];",
"fat_boot_sector": "__u8 ignored[3];__u8 system_id[8];__u8 sector_size[2];__u8 sec_per_clus;__le16 reserved;__u8 fats;__u8 dir_entries[2];__u8 sectors[2];__u8 media;__le16 fat_length;__le16 secs_track;__le16 heads;__le32 hidden;__le32 total_sect;union {struct {__u8 drive_number;__u8 state;__u8 signature;__u8 vol_id[4];__u8 vol_label[11];__u8 fs_type[8];} fat16;struct {__le32 length;__le16 flags;__u8 version[2];__le32 root_cluster;__le16 info_sector;__le16 backup_boot;__le16 reserved2[6];__u8 drive_number;__u8 state;__u8 signature;__u8 vol_id[4];__u8 vol_label[11];__u8 fs_type[8];} fat32;};",
"msdos_dir_entry": "__u8 name[11];__u8 attr;__u8 lcase;__u8 ctime_cs;__le16 ctime;__le16 cdate;__le16 adate;__le16 starthi;__le16 time;__le16 date;__le16 start;__le32 size;",
"msdos_dir_slot": "__u8 id;__u8 name0_4[10];__u8 attr;__u8 reserved;__u8 alias_checksum;__u8 name5_10[12];__le16 start;__u8 name11_12[4];"
}`),
);
