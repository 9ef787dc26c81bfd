// Generated from Linux 7.3.4 <linux/btrfs.h> by "pnpm generate". Do not edit.
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

/** `<linux/btrfs.h>`: 136 bytes. */
export interface btrfs_balance_args extends RecordView<'struct btrfs_balance_args'> {
  get profiles(): bigint;
  set profiles(value: Integer);
  get usage(): bigint;
  set usage(value: Integer);
  usage_min: number;
  usage_max: number;
  get devid(): bigint;
  set devid(value: Integer);
  get pstart(): bigint;
  set pstart(value: Integer);
  get pend(): bigint;
  set pend(value: Integer);
  get vstart(): bigint;
  set vstart(value: Integer);
  get vend(): bigint;
  set vend(value: Integer);
  get target(): bigint;
  set target(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get limit(): bigint;
  set limit(value: Integer);
  limit_min: number;
  limit_max: number;
  stripes_min: number;
  stripes_max: number;
  get unused(): Elements<bigint>;
  set unused(value: Iterable<Integer>);
}

export const btrfs_balance_args: Descriptor<btrfs_balance_args> = /* @__PURE__ */ declareStruct(
  'btrfs_balance_args',
  `
  __u64 profiles;
  union {
    __u64 usage;
    struct {
      __u32 usage_min;
      __u32 usage_max;
    };
  };
  __u64 devid;
  __u64 pstart;
  __u64 pend;
  __u64 vstart;
  __u64 vend;
  __u64 target;
  __u64 flags;
  union {
    __u64 limit;
    struct {
      __u32 limit_min;
      __u32 limit_max;
    };
  };
  __u32 stripes_min;
  __u32 stripes_max;
  __u64 unused[6];
`,
  { pack: 1 },
);

/** `<linux/btrfs.h>`: 24 bytes. */
export interface btrfs_balance_progress extends RecordView<'struct btrfs_balance_progress'> {
  get expected(): bigint;
  set expected(value: Integer);
  get considered(): bigint;
  set considered(value: Integer);
  get completed(): bigint;
  set completed(value: Integer);
}

export const btrfs_balance_progress: Descriptor<btrfs_balance_progress> =
  /* @__PURE__ */ declareStruct(
    'btrfs_balance_progress',
    `
  __u64 expected;
  __u64 considered;
  __u64 completed;
`,
  );

/** `<linux/btrfs.h>`: 16 bytes. */
export interface btrfs_data_container extends RecordView<'struct btrfs_data_container'> {
  bytes_left: number;
  bytes_missing: number;
  elem_cnt: number;
  elem_missed: number;
  get val(): BigUint64Array;
  set val(value: Iterable<Integer>);
}

export const btrfs_data_container: Descriptor<btrfs_data_container> = /* @__PURE__ */ declareStruct(
  'btrfs_data_container',
  `
  __u32 bytes_left;
  __u32 bytes_missing;
  __u32 elem_cnt;
  __u32 elem_missed;
  __u64 val[];
`,
);

/** `<linux/btrfs.h>`: 1024 bytes. */
export interface btrfs_ioctl_balance_args extends RecordView<'struct btrfs_ioctl_balance_args'> {
  get flags(): bigint;
  set flags(value: Integer);
  get state(): bigint;
  set state(value: Integer);
  get data(): btrfs_balance_args;
  set data(value: btrfs_balance_args | Init<btrfs_balance_args>);
  get meta(): btrfs_balance_args;
  set meta(value: btrfs_balance_args | Init<btrfs_balance_args>);
  get sys(): btrfs_balance_args;
  set sys(value: btrfs_balance_args | Init<btrfs_balance_args>);
  get stat(): btrfs_balance_progress;
  set stat(value: btrfs_balance_progress | Init<btrfs_balance_progress>);
  get unused(): BigUint64Array;
  set unused(value: Iterable<Integer>);
}

export const btrfs_ioctl_balance_args: Descriptor<btrfs_ioctl_balance_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_balance_args',
    `
  __u64 flags;
  __u64 state;
  struct btrfs_balance_args data;
  struct btrfs_balance_args meta;
  struct btrfs_balance_args sys;
  struct btrfs_balance_progress stat;
  __u64 unused[72];
`,
    { uses: () => [btrfs_balance_args, btrfs_balance_progress] },
  );

/** `<linux/btrfs.h>`: 32 bytes. */
export interface btrfs_ioctl_clone_range_args
  extends RecordView<'struct btrfs_ioctl_clone_range_args'> {
  get src_fd(): bigint;
  set src_fd(value: Integer);
  get src_offset(): bigint;
  set src_offset(value: Integer);
  get src_length(): bigint;
  set src_length(value: Integer);
  get dest_offset(): bigint;
  set dest_offset(value: Integer);
}

export const btrfs_ioctl_clone_range_args: Descriptor<btrfs_ioctl_clone_range_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_clone_range_args',
    `
  __s64 src_fd;
  __u64 src_offset;
  __u64 src_length;
  __u64 dest_offset;
`,
  );

interface btrfs_ioctl_defrag_range_args$compress
  extends RecordView<'struct btrfs_ioctl_defrag_range_args.compress'> {
  type: number;
  level: number;
}

/** `<linux/btrfs.h>`: 48 bytes. */
export interface btrfs_ioctl_defrag_range_args
  extends RecordView<'struct btrfs_ioctl_defrag_range_args'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  extent_thresh: number;
  compress_type: number;
  get compress(): btrfs_ioctl_defrag_range_args$compress;
  set compress(value:
    | btrfs_ioctl_defrag_range_args$compress
    | Init<btrfs_ioctl_defrag_range_args$compress>);
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const btrfs_ioctl_defrag_range_args: Descriptor<btrfs_ioctl_defrag_range_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_defrag_range_args',
    `
  __u64 start;
  __u64 len;
  __u64 flags;
  __u32 extent_thresh;
  union {
    __u32 compress_type;
    struct {
      __u8 type;
      __s8 level;
    } compress;
  };
  __u32 unused[4];
`,
  );

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_dev_info_args extends RecordView<'struct btrfs_ioctl_dev_info_args'> {
  get devid(): bigint;
  set devid(value: Integer);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get bytes_used(): bigint;
  set bytes_used(value: Integer);
  get total_bytes(): bigint;
  set total_bytes(value: Integer);
  get fsid(): Uint8Array;
  set fsid(value: Bytes);
  get unused(): BigUint64Array;
  set unused(value: Iterable<Integer>);
  get path(): Uint8Array;
  set path(value: Bytes);
}

export const btrfs_ioctl_dev_info_args: Descriptor<btrfs_ioctl_dev_info_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_dev_info_args',
    `
  __u64 devid;
  __u8 uuid[16];
  __u64 bytes_used;
  __u64 total_bytes;
  __u8 fsid[16];
  __u64 unused[377];
  __u8 path[1024];
`,
  );

/** `<linux/btrfs.h>`: 2600 bytes on x86_64, arm, riscv64, aarch64; 2596 bytes on x86. */
export interface btrfs_ioctl_dev_replace_args
  extends RecordView<'struct btrfs_ioctl_dev_replace_args'> {
  get cmd(): bigint;
  set cmd(value: Integer);
  get result(): bigint;
  set result(value: Integer);
  get start(): btrfs_ioctl_dev_replace_start_params;
  set start(value:
    | btrfs_ioctl_dev_replace_start_params
    | Init<btrfs_ioctl_dev_replace_start_params>);
  get status(): btrfs_ioctl_dev_replace_status_params;
  set status(value:
    | btrfs_ioctl_dev_replace_status_params
    | Init<btrfs_ioctl_dev_replace_status_params>);
  get spare(): Elements<bigint>;
  set spare(value: Iterable<Integer>);
}

export const btrfs_ioctl_dev_replace_args: Descriptor<btrfs_ioctl_dev_replace_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_dev_replace_args',
    `
  __u64 cmd;
  __u64 result;
  union {
    struct btrfs_ioctl_dev_replace_start_params start;
    struct btrfs_ioctl_dev_replace_status_params status;
  };
  __u64 spare[64];
`,
    { uses: () => [btrfs_ioctl_dev_replace_start_params, btrfs_ioctl_dev_replace_status_params] },
  );

/** `<linux/btrfs.h>`: 2072 bytes on x86_64, arm, riscv64, aarch64; 2068 bytes on x86. */
export interface btrfs_ioctl_dev_replace_start_params
  extends RecordView<'struct btrfs_ioctl_dev_replace_start_params'> {
  get srcdevid(): bigint;
  set srcdevid(value: Integer);
  get cont_reading_from_srcdev_mode(): bigint;
  set cont_reading_from_srcdev_mode(value: Integer);
  get srcdev_name(): Uint8Array;
  set srcdev_name(value: Bytes);
  get tgtdev_name(): Uint8Array;
  set tgtdev_name(value: Bytes);
}

export const btrfs_ioctl_dev_replace_start_params: Descriptor<btrfs_ioctl_dev_replace_start_params> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_dev_replace_start_params',
    `
  __u64 srcdevid;
  __u64 cont_reading_from_srcdev_mode;
  __u8 srcdev_name[1025];
  __u8 tgtdev_name[1025];
`,
  );

/** `<linux/btrfs.h>`: 48 bytes. */
export interface btrfs_ioctl_dev_replace_status_params
  extends RecordView<'struct btrfs_ioctl_dev_replace_status_params'> {
  get replace_state(): bigint;
  set replace_state(value: Integer);
  get progress_1000(): bigint;
  set progress_1000(value: Integer);
  get time_started(): bigint;
  set time_started(value: Integer);
  get time_stopped(): bigint;
  set time_stopped(value: Integer);
  get num_write_errors(): bigint;
  set num_write_errors(value: Integer);
  get num_uncorrectable_read_errors(): bigint;
  set num_uncorrectable_read_errors(value: Integer);
}

export const btrfs_ioctl_dev_replace_status_params: Descriptor<btrfs_ioctl_dev_replace_status_params> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_dev_replace_status_params',
    `
  __u64 replace_state;
  __u64 progress_1000;
  __u64 time_started;
  __u64 time_stopped;
  __u64 num_write_errors;
  __u64 num_uncorrectable_read_errors;
`,
  );

/** `<linux/btrfs.h>`: 128 bytes on x86_64, riscv64, aarch64; 120 bytes on x86, arm. */
export interface btrfs_ioctl_encoded_io_args
  extends RecordView<'struct btrfs_ioctl_encoded_io_args', 'iov'> {
  get iov(): number;
  set iov(value: Pointer);
  iovcnt: number;
  get offset(): bigint;
  set offset(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get unencoded_len(): bigint;
  set unencoded_len(value: Integer);
  get unencoded_offset(): bigint;
  set unencoded_offset(value: Integer);
  compression: number;
  encryption: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const btrfs_ioctl_encoded_io_args: Descriptor<btrfs_ioctl_encoded_io_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_encoded_io_args',
    `
  const struct iovec *iov;
  unsigned long iovcnt;
  __s64 offset;
  __u64 flags;
  __u64 len;
  __u64 unencoded_len;
  __u64 unencoded_offset;
  __u32 compression;
  __u32 encryption;
  __u8 reserved[64];
`,
  );

/** `<linux/btrfs.h>`: 24 bytes. */
export interface btrfs_ioctl_feature_flags extends RecordView<'struct btrfs_ioctl_feature_flags'> {
  get compat_flags(): bigint;
  set compat_flags(value: Integer);
  get compat_ro_flags(): bigint;
  set compat_ro_flags(value: Integer);
  get incompat_flags(): bigint;
  set incompat_flags(value: Integer);
}

export const btrfs_ioctl_feature_flags: Descriptor<btrfs_ioctl_feature_flags> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_feature_flags',
    `
  __u64 compat_flags;
  __u64 compat_ro_flags;
  __u64 incompat_flags;
`,
  );

/** `<linux/btrfs.h>`: 1024 bytes. */
export interface btrfs_ioctl_fs_info_args extends RecordView<'struct btrfs_ioctl_fs_info_args'> {
  get max_id(): bigint;
  set max_id(value: Integer);
  get num_devices(): bigint;
  set num_devices(value: Integer);
  get fsid(): Uint8Array;
  set fsid(value: Bytes);
  nodesize: number;
  sectorsize: number;
  clone_alignment: number;
  csum_type: number;
  csum_size: number;
  get flags(): bigint;
  set flags(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
  get metadata_uuid(): Uint8Array;
  set metadata_uuid(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const btrfs_ioctl_fs_info_args: Descriptor<btrfs_ioctl_fs_info_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_fs_info_args',
    `
  __u64 max_id;
  __u64 num_devices;
  __u8 fsid[16];
  __u32 nodesize;
  __u32 sectorsize;
  __u32 clone_alignment;
  __u16 csum_type;
  __u16 csum_size;
  __u64 flags;
  __u64 generation;
  __u8 metadata_uuid[16];
  __u8 reserved[944];
`,
  );

/** `<linux/btrfs.h>`: 32 bytes. */
export interface btrfs_ioctl_get_csums_args
  extends RecordView<'struct btrfs_ioctl_get_csums_args'> {
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get buf_size(): bigint;
  set buf_size(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const btrfs_ioctl_get_csums_args: Descriptor<btrfs_ioctl_get_csums_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_get_csums_args',
    `
  __u64 offset;
  __u64 length;
  __u64 buf_size;
  __u64 flags;
  __u8 buf[];
`,
  );

/** `<linux/btrfs.h>`: 24 bytes. */
export interface btrfs_ioctl_get_csums_entry
  extends RecordView<'struct btrfs_ioctl_get_csums_entry'> {
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  type: number;
  reserved: number;
}

export const btrfs_ioctl_get_csums_entry: Descriptor<btrfs_ioctl_get_csums_entry> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_get_csums_entry',
    `
  __u64 offset;
  __u64 length;
  __u32 type;
  __u32 reserved;
`,
  );

/** `<linux/btrfs.h>`: 1032 bytes. */
export interface btrfs_ioctl_get_dev_stats extends RecordView<'struct btrfs_ioctl_get_dev_stats'> {
  get devid(): bigint;
  set devid(value: Integer);
  get nr_items(): bigint;
  set nr_items(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get values(): BigUint64Array;
  set values(value: Iterable<Integer>);
  get unused(): BigUint64Array;
  set unused(value: Iterable<Integer>);
}

export const btrfs_ioctl_get_dev_stats: Descriptor<btrfs_ioctl_get_dev_stats> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_get_dev_stats',
    `
  __u64 devid;
  __u64 nr_items;
  __u64 flags;
  __u64 values[5];
  __u64 unused[121];
`,
  );

/** `<linux/btrfs.h>`: 504 bytes on x86_64, arm, riscv64, aarch64; 488 bytes on x86. */
export interface btrfs_ioctl_get_subvol_info_args
  extends RecordView<'struct btrfs_ioctl_get_subvol_info_args'> {
  get treeid(): bigint;
  set treeid(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
  get parent_id(): bigint;
  set parent_id(value: Integer);
  get dirid(): bigint;
  set dirid(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get parent_uuid(): Uint8Array;
  set parent_uuid(value: Bytes);
  get received_uuid(): Uint8Array;
  set received_uuid(value: Bytes);
  get ctransid(): bigint;
  set ctransid(value: Integer);
  get otransid(): bigint;
  set otransid(value: Integer);
  get stransid(): bigint;
  set stransid(value: Integer);
  get rtransid(): bigint;
  set rtransid(value: Integer);
  get ctime(): btrfs_ioctl_timespec;
  set ctime(value: btrfs_ioctl_timespec | Init<btrfs_ioctl_timespec>);
  get otime(): btrfs_ioctl_timespec;
  set otime(value: btrfs_ioctl_timespec | Init<btrfs_ioctl_timespec>);
  get stime(): btrfs_ioctl_timespec;
  set stime(value: btrfs_ioctl_timespec | Init<btrfs_ioctl_timespec>);
  get rtime(): btrfs_ioctl_timespec;
  set rtime(value: btrfs_ioctl_timespec | Init<btrfs_ioctl_timespec>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const btrfs_ioctl_get_subvol_info_args: Descriptor<btrfs_ioctl_get_subvol_info_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_get_subvol_info_args',
    `
  __u64 treeid;
  char name[256];
  __u64 parent_id;
  __u64 dirid;
  __u64 generation;
  __u64 flags;
  __u8 uuid[16];
  __u8 parent_uuid[16];
  __u8 received_uuid[16];
  __u64 ctransid;
  __u64 otransid;
  __u64 stransid;
  __u64 rtransid;
  struct btrfs_ioctl_timespec ctime;
  struct btrfs_ioctl_timespec otime;
  struct btrfs_ioctl_timespec stime;
  struct btrfs_ioctl_timespec rtime;
  __u64 reserved[8];
`,
    { uses: () => [btrfs_ioctl_timespec] },
  );

interface btrfs_ioctl_get_subvol_rootref_args$rootref
  extends RecordView<'struct btrfs_ioctl_get_subvol_rootref_args.rootref'> {
  get treeid(): bigint;
  set treeid(value: Integer);
  get dirid(): bigint;
  set dirid(value: Integer);
}

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_get_subvol_rootref_args
  extends RecordView<'struct btrfs_ioctl_get_subvol_rootref_args'> {
  get min_treeid(): bigint;
  set min_treeid(value: Integer);
  get rootref(): Elements<btrfs_ioctl_get_subvol_rootref_args$rootref>;
  set rootref(value: Iterable<
    btrfs_ioctl_get_subvol_rootref_args$rootref | Init<btrfs_ioctl_get_subvol_rootref_args$rootref>
  >);
  num_items: number;
  get align(): Uint8Array;
  set align(value: Bytes);
}

export const btrfs_ioctl_get_subvol_rootref_args: Descriptor<btrfs_ioctl_get_subvol_rootref_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_get_subvol_rootref_args',
    `
  __u64 min_treeid;
  struct {
    __u64 treeid;
    __u64 dirid;
  } rootref[255];
  __u8 num_items;
  __u8 align[7];
`,
  );

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_ino_lookup_args
  extends RecordView<'struct btrfs_ioctl_ino_lookup_args'> {
  get treeid(): bigint;
  set treeid(value: Integer);
  get objectid(): bigint;
  set objectid(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const btrfs_ioctl_ino_lookup_args: Descriptor<btrfs_ioctl_ino_lookup_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_ino_lookup_args',
    `
  __u64 treeid;
  __u64 objectid;
  char name[4080];
`,
  );

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_ino_lookup_user_args
  extends RecordView<'struct btrfs_ioctl_ino_lookup_user_args'> {
  get dirid(): bigint;
  set dirid(value: Integer);
  get treeid(): bigint;
  set treeid(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
  get path(): Uint8Array;
  set path(value: Bytes);
}

export const btrfs_ioctl_ino_lookup_user_args: Descriptor<btrfs_ioctl_ino_lookup_user_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_ino_lookup_user_args',
    `
  __u64 dirid;
  __u64 treeid;
  char name[256];
  char path[3824];
`,
  );

/** `<linux/btrfs.h>`: 56 bytes. */
export interface btrfs_ioctl_ino_path_args extends RecordView<'struct btrfs_ioctl_ino_path_args'> {
  get inum(): bigint;
  set inum(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
  get fspath(): bigint;
  set fspath(value: Integer);
}

export const btrfs_ioctl_ino_path_args: Descriptor<btrfs_ioctl_ino_path_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_ino_path_args',
    `
  __u64 inum;
  __u64 size;
  __u64 reserved[4];
  __u64 fspath;
`,
  );

/** `<linux/btrfs.h>`: 56 bytes. */
export interface btrfs_ioctl_logical_ino_args
  extends RecordView<'struct btrfs_ioctl_logical_ino_args'> {
  get logical(): bigint;
  set logical(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
  get flags(): bigint;
  set flags(value: Integer);
  get inodes(): bigint;
  set inodes(value: Integer);
}

export const btrfs_ioctl_logical_ino_args: Descriptor<btrfs_ioctl_logical_ino_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_logical_ino_args',
    `
  __u64 logical;
  __u64 size;
  __u64 reserved[3];
  __u64 flags;
  __u64 inodes;
`,
  );

/** `<linux/btrfs.h>`: 24 bytes. */
export interface btrfs_ioctl_qgroup_assign_args
  extends RecordView<'struct btrfs_ioctl_qgroup_assign_args'> {
  get assign(): bigint;
  set assign(value: Integer);
  get src(): bigint;
  set src(value: Integer);
  get dst(): bigint;
  set dst(value: Integer);
}

export const btrfs_ioctl_qgroup_assign_args: Descriptor<btrfs_ioctl_qgroup_assign_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_qgroup_assign_args',
    `
  __u64 assign;
  __u64 src;
  __u64 dst;
`,
  );

/** `<linux/btrfs.h>`: 16 bytes. */
export interface btrfs_ioctl_qgroup_create_args
  extends RecordView<'struct btrfs_ioctl_qgroup_create_args'> {
  get create(): bigint;
  set create(value: Integer);
  get qgroupid(): bigint;
  set qgroupid(value: Integer);
}

export const btrfs_ioctl_qgroup_create_args: Descriptor<btrfs_ioctl_qgroup_create_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_qgroup_create_args',
    `
  __u64 create;
  __u64 qgroupid;
`,
  );

/** `<linux/btrfs.h>`: 48 bytes. */
export interface btrfs_ioctl_qgroup_limit_args
  extends RecordView<'struct btrfs_ioctl_qgroup_limit_args'> {
  get qgroupid(): bigint;
  set qgroupid(value: Integer);
  get lim(): btrfs_qgroup_limit;
  set lim(value: btrfs_qgroup_limit | Init<btrfs_qgroup_limit>);
}

export const btrfs_ioctl_qgroup_limit_args: Descriptor<btrfs_ioctl_qgroup_limit_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_qgroup_limit_args',
    `
  __u64 qgroupid;
  struct btrfs_qgroup_limit lim;
`,
    { uses: () => [btrfs_qgroup_limit] },
  );

/** `<linux/btrfs.h>`: 16 bytes. */
export interface btrfs_ioctl_quota_ctl_args
  extends RecordView<'struct btrfs_ioctl_quota_ctl_args'> {
  get cmd(): bigint;
  set cmd(value: Integer);
  get status(): bigint;
  set status(value: Integer);
}

export const btrfs_ioctl_quota_ctl_args: Descriptor<btrfs_ioctl_quota_ctl_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_quota_ctl_args',
    `
  __u64 cmd;
  __u64 status;
`,
  );

/** `<linux/btrfs.h>`: 64 bytes. */
export interface btrfs_ioctl_quota_rescan_args
  extends RecordView<'struct btrfs_ioctl_quota_rescan_args'> {
  get flags(): bigint;
  set flags(value: Integer);
  get progress(): bigint;
  set progress(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const btrfs_ioctl_quota_rescan_args: Descriptor<btrfs_ioctl_quota_rescan_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_quota_rescan_args',
    `
  __u64 flags;
  __u64 progress;
  __u64 reserved[6];
`,
  );

/** `<linux/btrfs.h>`: 200 bytes on x86_64, arm, riscv64, aarch64; 192 bytes on x86. */
export interface btrfs_ioctl_received_subvol_args
  extends RecordView<'struct btrfs_ioctl_received_subvol_args'> {
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get stransid(): bigint;
  set stransid(value: Integer);
  get rtransid(): bigint;
  set rtransid(value: Integer);
  get stime(): btrfs_ioctl_timespec;
  set stime(value: btrfs_ioctl_timespec | Init<btrfs_ioctl_timespec>);
  get rtime(): btrfs_ioctl_timespec;
  set rtime(value: btrfs_ioctl_timespec | Init<btrfs_ioctl_timespec>);
  get flags(): bigint;
  set flags(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const btrfs_ioctl_received_subvol_args: Descriptor<btrfs_ioctl_received_subvol_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_received_subvol_args',
    `
  char uuid[16];
  __u64 stransid;
  __u64 rtransid;
  struct btrfs_ioctl_timespec stime;
  struct btrfs_ioctl_timespec rtime;
  __u64 flags;
  __u64 reserved[16];
`,
    { uses: () => [btrfs_ioctl_timespec] },
  );

/** `<linux/btrfs.h>`: 24 bytes. */
export interface btrfs_ioctl_same_args extends RecordView<'struct btrfs_ioctl_same_args'> {
  get logical_offset(): bigint;
  set logical_offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  dest_count: number;
  reserved1: number;
  reserved2: number;
  get info(): Elements<btrfs_ioctl_same_extent_info>;
  set info(value: Iterable<btrfs_ioctl_same_extent_info | Init<btrfs_ioctl_same_extent_info>>);
}

export const btrfs_ioctl_same_args: Descriptor<btrfs_ioctl_same_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_same_args',
    `
  __u64 logical_offset;
  __u64 length;
  __u16 dest_count;
  __u16 reserved1;
  __u32 reserved2;
  struct btrfs_ioctl_same_extent_info info[];
`,
    { uses: () => [btrfs_ioctl_same_extent_info] },
  );

/** `<linux/btrfs.h>`: 32 bytes. */
export interface btrfs_ioctl_same_extent_info
  extends RecordView<'struct btrfs_ioctl_same_extent_info'> {
  get fd(): bigint;
  set fd(value: Integer);
  get logical_offset(): bigint;
  set logical_offset(value: Integer);
  get bytes_deduped(): bigint;
  set bytes_deduped(value: Integer);
  status: number;
  reserved: number;
}

export const btrfs_ioctl_same_extent_info: Descriptor<btrfs_ioctl_same_extent_info> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_same_extent_info',
    `
  __s64 fd;
  __u64 logical_offset;
  __u64 bytes_deduped;
  __s32 status;
  __u32 reserved;
`,
  );

/** `<linux/btrfs.h>`: 1024 bytes. */
export interface btrfs_ioctl_scrub_args extends RecordView<'struct btrfs_ioctl_scrub_args'> {
  get devid(): bigint;
  set devid(value: Integer);
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get progress(): btrfs_scrub_progress;
  set progress(value: btrfs_scrub_progress | Init<btrfs_scrub_progress>);
  get unused(): BigUint64Array;
  set unused(value: Iterable<Integer>);
}

export const btrfs_ioctl_scrub_args: Descriptor<btrfs_ioctl_scrub_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_scrub_args',
    `
  __u64 devid;
  __u64 start;
  __u64 end;
  __u64 flags;
  struct btrfs_scrub_progress progress;
  __u64 unused[109];
`,
    { uses: () => [btrfs_scrub_progress] },
  );

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_search_args extends RecordView<'struct btrfs_ioctl_search_args'> {
  get key(): btrfs_ioctl_search_key;
  set key(value: btrfs_ioctl_search_key | Init<btrfs_ioctl_search_key>);
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const btrfs_ioctl_search_args: Descriptor<btrfs_ioctl_search_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_search_args',
    `
  struct btrfs_ioctl_search_key key;
  char buf[3992];
`,
    { uses: () => [btrfs_ioctl_search_key] },
  );

/** `<linux/btrfs.h>`: 112 bytes. */
export interface btrfs_ioctl_search_args_v2
  extends RecordView<'struct btrfs_ioctl_search_args_v2'> {
  get key(): btrfs_ioctl_search_key;
  set key(value: btrfs_ioctl_search_key | Init<btrfs_ioctl_search_key>);
  get buf_size(): bigint;
  set buf_size(value: Integer);
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const btrfs_ioctl_search_args_v2: Descriptor<btrfs_ioctl_search_args_v2> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_search_args_v2',
    `
  struct btrfs_ioctl_search_key key;
  __u64 buf_size;
  __u8 buf[];
`,
    { uses: () => [btrfs_ioctl_search_key] },
  );

/** `<linux/btrfs.h>`: 32 bytes. */
export interface btrfs_ioctl_search_header extends RecordView<'struct btrfs_ioctl_search_header'> {
  get transid(): bigint;
  set transid(value: Integer);
  get objectid(): bigint;
  set objectid(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  type: number;
  len: number;
}

export const btrfs_ioctl_search_header: Descriptor<btrfs_ioctl_search_header> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_search_header',
    `
  __u64 transid;
  __u64 objectid;
  __u64 offset;
  __u32 type;
  __u32 len;
`,
  );

/** `<linux/btrfs.h>`: 104 bytes. */
export interface btrfs_ioctl_search_key extends RecordView<'struct btrfs_ioctl_search_key'> {
  get tree_id(): bigint;
  set tree_id(value: Integer);
  get min_objectid(): bigint;
  set min_objectid(value: Integer);
  get max_objectid(): bigint;
  set max_objectid(value: Integer);
  get min_offset(): bigint;
  set min_offset(value: Integer);
  get max_offset(): bigint;
  set max_offset(value: Integer);
  get min_transid(): bigint;
  set min_transid(value: Integer);
  get max_transid(): bigint;
  set max_transid(value: Integer);
  min_type: number;
  max_type: number;
  nr_items: number;
  unused: number;
  get unused1(): bigint;
  set unused1(value: Integer);
  get unused2(): bigint;
  set unused2(value: Integer);
  get unused3(): bigint;
  set unused3(value: Integer);
  get unused4(): bigint;
  set unused4(value: Integer);
}

export const btrfs_ioctl_search_key: Descriptor<btrfs_ioctl_search_key> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_search_key',
    `
  __u64 tree_id;
  __u64 min_objectid;
  __u64 max_objectid;
  __u64 min_offset;
  __u64 max_offset;
  __u64 min_transid;
  __u64 max_transid;
  __u32 min_type;
  __u32 max_type;
  __u32 nr_items;
  __u32 unused;
  __u64 unused1;
  __u64 unused2;
  __u64 unused3;
  __u64 unused4;
`,
  );

/** `<linux/btrfs.h>`: 72 bytes on x86_64, arm, riscv64, aarch64; 68 bytes on x86. */
export interface btrfs_ioctl_send_args
  extends RecordView<'struct btrfs_ioctl_send_args', 'clone_sources'> {
  get send_fd(): bigint;
  set send_fd(value: Integer);
  get clone_sources_count(): bigint;
  set clone_sources_count(value: Integer);
  get clone_sources(): number;
  set clone_sources(value: Pointer);
  get parent_root(): bigint;
  set parent_root(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  version: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const btrfs_ioctl_send_args: Descriptor<btrfs_ioctl_send_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_send_args',
    `
  __s64 send_fd;
  __u64 clone_sources_count;
  __u64 *clone_sources;
  __u64 parent_root;
  __u64 flags;
  __u32 version;
  __u8 reserved[28];
`,
  );

/** `<linux/btrfs.h>`: 16 bytes. */
export interface btrfs_ioctl_space_args extends RecordView<'struct btrfs_ioctl_space_args'> {
  get space_slots(): bigint;
  set space_slots(value: Integer);
  get total_spaces(): bigint;
  set total_spaces(value: Integer);
  get spaces(): Elements<btrfs_ioctl_space_info>;
  set spaces(value: Iterable<btrfs_ioctl_space_info | Init<btrfs_ioctl_space_info>>);
}

export const btrfs_ioctl_space_args: Descriptor<btrfs_ioctl_space_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_space_args',
    `
  __u64 space_slots;
  __u64 total_spaces;
  struct btrfs_ioctl_space_info spaces[];
`,
    { uses: () => [btrfs_ioctl_space_info] },
  );

/** `<linux/btrfs.h>`: 24 bytes. */
export interface btrfs_ioctl_space_info extends RecordView<'struct btrfs_ioctl_space_info'> {
  get flags(): bigint;
  set flags(value: Integer);
  get total_bytes(): bigint;
  set total_bytes(value: Integer);
  get used_bytes(): bigint;
  set used_bytes(value: Integer);
}

export const btrfs_ioctl_space_info: Descriptor<btrfs_ioctl_space_info> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_space_info',
    `
  __u64 flags;
  __u64 total_bytes;
  __u64 used_bytes;
`,
  );

/** `<linux/btrfs.h>`: 16 bytes. */
export interface btrfs_ioctl_subvol_wait extends RecordView<'struct btrfs_ioctl_subvol_wait'> {
  get subvolid(): bigint;
  set subvolid(value: Integer);
  mode: number;
  count: number;
}

export const btrfs_ioctl_subvol_wait: Descriptor<btrfs_ioctl_subvol_wait> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_subvol_wait',
    `
  __u64 subvolid;
  __u32 mode;
  __u32 count;
`,
  );

/** `<linux/btrfs.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface btrfs_ioctl_timespec extends RecordView<'struct btrfs_ioctl_timespec'> {
  get sec(): bigint;
  set sec(value: Integer);
  nsec: number;
}

export const btrfs_ioctl_timespec: Descriptor<btrfs_ioctl_timespec> = /* @__PURE__ */ declareStruct(
  'btrfs_ioctl_timespec',
  `
  __u64 sec;
  __u32 nsec;
`,
);

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_vol_args extends RecordView<'struct btrfs_ioctl_vol_args'> {
  get fd(): bigint;
  set fd(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const btrfs_ioctl_vol_args: Descriptor<btrfs_ioctl_vol_args> = /* @__PURE__ */ declareStruct(
  'btrfs_ioctl_vol_args',
  `
  __s64 fd;
  char name[4088];
`,
);

/** `<linux/btrfs.h>`: 4096 bytes. */
export interface btrfs_ioctl_vol_args_v2
  extends RecordView<'struct btrfs_ioctl_vol_args_v2', 'qgroup_inherit'> {
  get fd(): bigint;
  set fd(value: Integer);
  get transid(): bigint;
  set transid(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get qgroup_inherit(): number;
  set qgroup_inherit(value: Pointer);
  get unused(): BigUint64Array;
  set unused(value: Iterable<Integer>);
  get name(): Uint8Array;
  set name(value: Bytes);
  get devid(): bigint;
  set devid(value: Integer);
  get subvolid(): bigint;
  set subvolid(value: Integer);
}

export const btrfs_ioctl_vol_args_v2: Descriptor<btrfs_ioctl_vol_args_v2> =
  /* @__PURE__ */ declareStruct(
    'btrfs_ioctl_vol_args_v2',
    `
  __s64 fd;
  __u64 transid;
  __u64 flags;
  union {
    struct {
      __u64 size;
      struct btrfs_qgroup_inherit *qgroup_inherit;
    };
    __u64 unused[4];
  };
  union {
    char name[4040];
    __u64 devid;
    __u64 subvolid;
  };
`,
  );

/** `<linux/btrfs.h>`: 72 bytes. */
export interface btrfs_qgroup_inherit extends RecordView<'struct btrfs_qgroup_inherit'> {
  get flags(): bigint;
  set flags(value: Integer);
  get num_qgroups(): bigint;
  set num_qgroups(value: Integer);
  get num_ref_copies(): bigint;
  set num_ref_copies(value: Integer);
  get num_excl_copies(): bigint;
  set num_excl_copies(value: Integer);
  get lim(): btrfs_qgroup_limit;
  set lim(value: btrfs_qgroup_limit | Init<btrfs_qgroup_limit>);
  get qgroups(): BigUint64Array;
  set qgroups(value: Iterable<Integer>);
}

export const btrfs_qgroup_inherit: Descriptor<btrfs_qgroup_inherit> = /* @__PURE__ */ declareStruct(
  'btrfs_qgroup_inherit',
  `
  __u64 flags;
  __u64 num_qgroups;
  __u64 num_ref_copies;
  __u64 num_excl_copies;
  struct btrfs_qgroup_limit lim;
  __u64 qgroups[];
`,
  { uses: () => [btrfs_qgroup_limit] },
);

/** `<linux/btrfs.h>`: 40 bytes. */
export interface btrfs_qgroup_limit extends RecordView<'struct btrfs_qgroup_limit'> {
  get flags(): bigint;
  set flags(value: Integer);
  get max_rfer(): bigint;
  set max_rfer(value: Integer);
  get max_excl(): bigint;
  set max_excl(value: Integer);
  get rsv_rfer(): bigint;
  set rsv_rfer(value: Integer);
  get rsv_excl(): bigint;
  set rsv_excl(value: Integer);
}

export const btrfs_qgroup_limit: Descriptor<btrfs_qgroup_limit> = /* @__PURE__ */ declareStruct(
  'btrfs_qgroup_limit',
  `
  __u64 flags;
  __u64 max_rfer;
  __u64 max_excl;
  __u64 rsv_rfer;
  __u64 rsv_excl;
`,
);

/** `<linux/btrfs.h>`: 120 bytes. */
export interface btrfs_scrub_progress extends RecordView<'struct btrfs_scrub_progress'> {
  get data_extents_scrubbed(): bigint;
  set data_extents_scrubbed(value: Integer);
  get tree_extents_scrubbed(): bigint;
  set tree_extents_scrubbed(value: Integer);
  get data_bytes_scrubbed(): bigint;
  set data_bytes_scrubbed(value: Integer);
  get tree_bytes_scrubbed(): bigint;
  set tree_bytes_scrubbed(value: Integer);
  get read_errors(): bigint;
  set read_errors(value: Integer);
  get csum_errors(): bigint;
  set csum_errors(value: Integer);
  get verify_errors(): bigint;
  set verify_errors(value: Integer);
  get no_csum(): bigint;
  set no_csum(value: Integer);
  get csum_discards(): bigint;
  set csum_discards(value: Integer);
  get super_errors(): bigint;
  set super_errors(value: Integer);
  get malloc_errors(): bigint;
  set malloc_errors(value: Integer);
  get uncorrectable_errors(): bigint;
  set uncorrectable_errors(value: Integer);
  get corrected_errors(): bigint;
  set corrected_errors(value: Integer);
  get last_physical(): bigint;
  set last_physical(value: Integer);
  get unverified_errors(): bigint;
  set unverified_errors(value: Integer);
}

export const btrfs_scrub_progress: Descriptor<btrfs_scrub_progress> = /* @__PURE__ */ declareStruct(
  'btrfs_scrub_progress',
  `
  __u64 data_extents_scrubbed;
  __u64 tree_extents_scrubbed;
  __u64 data_bytes_scrubbed;
  __u64 tree_bytes_scrubbed;
  __u64 read_errors;
  __u64 csum_errors;
  __u64 verify_errors;
  __u64 no_csum;
  __u64 csum_discards;
  __u64 super_errors;
  __u64 malloc_errors;
  __u64 uncorrectable_errors;
  __u64 corrected_errors;
  __u64 last_physical;
  __u64 unverified_errors;
`,
);
