// Generated from Linux 7.3.4 <linux/msdos_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/msdos_fs.h>`: 280 bytes on x86_64, riscv64, aarch64; 268 bytes on x86, arm. */
export interface __fat_dirent extends RecordView<'struct __fat_dirent'> {
  d_ino: number;
  d_off: number;
  d_reclen: number;
  get d_name(): Uint8Array;
  set d_name(value: Bytes);
}

export const __fat_dirent: Descriptor<__fat_dirent> = /* @__PURE__ */ declareStruct(
  '__fat_dirent',
  `
  long d_ino;
  long d_off;
  unsigned short d_reclen;
  char d_name[256];
`,
);

/** `<linux/msdos_fs.h>`: 512 bytes. */
export interface fat_boot_fsinfo extends RecordView<'struct fat_boot_fsinfo'> {
  signature1: number;
  get reserved1(): Elements<number>;
  set reserved1(value: Iterable<number>);
  signature2: number;
  free_clusters: number;
  next_cluster: number;
  get reserved2(): Elements<number>;
  set reserved2(value: Iterable<number>);
}

export const fat_boot_fsinfo: Descriptor<fat_boot_fsinfo> = /* @__PURE__ */ declareStruct(
  'fat_boot_fsinfo',
  `
  __le32 signature1;
  __le32 reserved1[120];
  __le32 signature2;
  __le32 free_clusters;
  __le32 next_cluster;
  __le32 reserved2[4];
`,
);

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
export interface fat_boot_sector extends RecordView<'struct fat_boot_sector'> {
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
  set fat16(value: fat_boot_sector$fat16 | Init<fat_boot_sector$fat16>);
  get fat32(): fat_boot_sector$fat32;
  set fat32(value: fat_boot_sector$fat32 | Init<fat_boot_sector$fat32>);
}

export const fat_boot_sector: Descriptor<fat_boot_sector> = /* @__PURE__ */ declareStruct(
  'fat_boot_sector',
  `
  __u8 ignored[3];
  __u8 system_id[8];
  __u8 sector_size[2];
  __u8 sec_per_clus;
  __le16 reserved;
  __u8 fats;
  __u8 dir_entries[2];
  __u8 sectors[2];
  __u8 media;
  __le16 fat_length;
  __le16 secs_track;
  __le16 heads;
  __le32 hidden;
  __le32 total_sect;
  union {
    struct {
      __u8 drive_number;
      __u8 state;
      __u8 signature;
      __u8 vol_id[4];
      __u8 vol_label[11];
      __u8 fs_type[8];
    } fat16;
    struct {
      __le32 length;
      __le16 flags;
      __u8 version[2];
      __le32 root_cluster;
      __le16 info_sector;
      __le16 backup_boot;
      __le16 reserved2[6];
      __u8 drive_number;
      __u8 state;
      __u8 signature;
      __u8 vol_id[4];
      __u8 vol_label[11];
      __u8 fs_type[8];
    } fat32;
  };
`,
);

/** `<linux/msdos_fs.h>`: 32 bytes. */
export interface msdos_dir_entry extends RecordView<'struct msdos_dir_entry'> {
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

export const msdos_dir_entry: Descriptor<msdos_dir_entry> = /* @__PURE__ */ declareStruct(
  'msdos_dir_entry',
  `
  __u8 name[11];
  __u8 attr;
  __u8 lcase;
  __u8 ctime_cs;
  __le16 ctime;
  __le16 cdate;
  __le16 adate;
  __le16 starthi;
  __le16 time;
  __le16 date;
  __le16 start;
  __le32 size;
`,
);

/** `<linux/msdos_fs.h>`: 32 bytes. */
export interface msdos_dir_slot extends RecordView<'struct msdos_dir_slot'> {
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

export const msdos_dir_slot: Descriptor<msdos_dir_slot> = /* @__PURE__ */ declareStruct(
  'msdos_dir_slot',
  `
  __u8 id;
  __u8 name0_4[10];
  __u8 attr;
  __u8 reserved;
  __u8 alias_checksum;
  __u8 name5_10[12];
  __le16 start;
  __u8 name11_12[4];
`,
);
