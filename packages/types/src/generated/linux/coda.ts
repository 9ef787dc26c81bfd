// Generated from Linux 7.3.4 <linux/coda.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly CIOC_KERNEL_VERSION: PerArch<
    3221775114,
    3221512970,
    3221512970,
    3221775114,
    3221775114,
    3221775114,
    3221775114,
    3221775114
  >;
  readonly VC_MAXMSGSIZE: PerArch<8552, 8468, 8520, 8552, 8552, 8552, 8552, 8552>;
} = /* @__PURE__ */ perArchOf({
  CIOC_KERNEL_VERSION: [
    3221775114, 3221512970, 3221512970, 3221775114, 3221775114, 3221775114, 3221775114, 3221775114,
  ],
  VC_MAXMSGSIZE: [8552, 8468, 8520, 8552, 8552, 8552, 8552, 8552],
});

/** `<linux/coda.h>`: 3221512970 on x86, arm; 3221775114 elsewhere. */
export const CIOC_KERNEL_VERSION: number = /* @__PURE__ */ hereOf(perArch.CIOC_KERNEL_VERSION);
/** `<linux/coda.h>`: 8468 on x86; 8520 on arm; 8552 elsewhere. */
export const VC_MAXMSGSIZE: number = /* @__PURE__ */ hereOf(perArch.VC_MAXMSGSIZE);
export const CDT_BLK = 6,
  CDT_CHR = 2,
  CDT_DIR = 4,
  CDT_FIFO = 1,
  CDT_LNK = 10,
  CDT_REG = 8,
  CDT_SOCK = 12,
  CDT_UNKNOWN = 0,
  CDT_WHT = 14,
  CLU_CASE_INSENSITIVE = 2,
  CLU_CASE_SENSITIVE = 1,
  CODA_ACCESS = 9,
  CODA_ACCESS_INTENT = 37,
  CODA_ACCESS_TYPE_MMAP = 3,
  CODA_ACCESS_TYPE_READ = 1,
  CODA_ACCESS_TYPE_READ_FINISH = 4,
  CODA_ACCESS_TYPE_WRITE = 2,
  CODA_ACCESS_TYPE_WRITE_FINISH = 5,
  CODA_CLOSE = 5,
  CODA_CONTROLLEN = 8,
  CODA_CREATE = 11,
  CODA_FLUSH = 25,
  CODA_FSYNC = 20,
  CODA_GETATTR = 7,
  CODA_IOCTL = 6,
  CODA_KERNEL_VERSION = 5,
  CODA_LINK = 13,
  CODA_LOOKUP = 10,
  CODA_MAXNAMLEN = 255,
  CODA_MAXPATHLEN = 1024,
  CODA_MAXSYMLINK = 10,
  CODA_MAXSYMLINKS = 10,
  CODA_MKDIR = 15,
  CODA_MOUNT_VERSION = 1,
  CODA_NCALLS = 38,
  CODA_NOCACHE = 2147483648,
  CODA_OPEN = 4,
  CODA_OPEN_BY_FD = 3,
  CODA_OPEN_BY_PATH = 31,
  CODA_PURGEFID = 30,
  CODA_PURGEUSER = 26,
  CODA_READLINK = 19,
  CODA_REINTEGRATE = 33,
  CODA_RELEASE = 36,
  CODA_REMOVE = 12,
  CODA_RENAME = 14,
  CODA_REPLACE = 24,
  CODA_RESOLVE = 32,
  CODA_RMDIR = 16,
  CODA_ROOT = 2,
  CODA_SETATTR = 8,
  CODA_SIGNAL = 23,
  CODA_STATFS = 34,
  CODA_STORE = 35,
  CODA_SYMLINK = 18,
  CODA_VGET = 22,
  CODA_ZAPDIR = 28,
  CODA_ZAPFILE = 27,
  CTL_INO = -1,
  C_A_C_OK = 8,
  C_A_F_OK = 0,
  C_A_R_OK = 4,
  C_A_W_OK = 2,
  C_A_X_OK = 1,
  C_M_READ = 256,
  C_M_WRITE = 128,
  C_O_CREAT = 512,
  C_O_EXCL = 256,
  C_O_READ = 1,
  C_O_TRUNC = 16,
  C_O_WRITE = 2,
  C_VBAD = 8,
  C_VBLK = 3,
  C_VCHR = 4,
  C_VDIR = 2,
  C_VFIFO = 7,
  C_VLNK = 5,
  C_VNON = 0,
  C_VREG = 1,
  C_VSOCK = 6,
  PIOCPARM_MASK = 65535,
  VC_MAXDATASIZE = 8192,
  _UQUAD_T_ = 1,
  _VENUS_DIRENT_T_ = 1;
export declare namespace struct {
  /** `<linux/coda.h>`: 16 bytes. */
  interface CodaFid extends RecordView<'struct CodaFid'> {
    get opaque(): Uint32Array;
    set opaque(value: Iterable<Integer>);
  }

  /** `<linux/coda.h>`: 20 bytes on x86, arm; 40 bytes elsewhere. */
  interface PioctlData extends RecordView<'struct PioctlData', 'path'> {
    get path(): number;
    set path(value: Pointer);
    follow: number;
    get vi(): struct.ViceIoctl;
    set vi(value: From<struct.ViceIoctl>);
  }

  /** `<linux/coda.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface ViceIoctl extends RecordView<'struct ViceIoctl', 'in' | 'out'> {
    get in(): number;
    set in(value: Pointer);
    get out(): number;
    set out(value: Pointer);
    in_size: number;
    out_size: number;
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_access_in extends RecordView<'struct coda_access_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 48 bytes. */
  interface coda_access_intent_in extends RecordView<'struct coda_access_intent_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    count: number;
    pos: number;
    type: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_access_intent_out extends RecordView<'struct coda_access_intent_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_access_out extends RecordView<'struct coda_access_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_close_in extends RecordView<'struct coda_close_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_close_out extends RecordView<'struct coda_close_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 148 bytes on x86; 176 bytes on arm; 192 bytes elsewhere. */
  interface coda_create_in extends RecordView<'struct coda_create_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
    excl: number;
    mode: number;
    name: number;
  }

  /** `<linux/coda.h>`: 128 bytes on x86; 152 bytes on arm; 168 bytes elsewhere. */
  interface coda_create_out extends RecordView<'struct coda_create_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
  }

  /** `<linux/coda.h>`: 36 bytes. */
  interface coda_fsync_in extends RecordView<'struct coda_fsync_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_fsync_out extends RecordView<'struct coda_fsync_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 36 bytes. */
  interface coda_getattr_in extends RecordView<'struct coda_getattr_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 112 bytes on x86; 136 bytes on arm; 152 bytes elsewhere. */
  interface coda_getattr_out extends RecordView<'struct coda_getattr_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
  }

  /** `<linux/coda.h>`: 20 bytes. */
  interface coda_in_hdr extends RecordView<'struct coda_in_hdr'> {
    opcode: number;
    unique: number;
    pid: number;
    pgid: number;
    uid: number;
  }

  /** `<linux/coda.h>`: 52 bytes on x86, arm; 56 bytes elsewhere. */
  interface coda_ioctl_in extends RecordView<'struct coda_ioctl_in', 'data'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    cmd: number;
    len: number;
    rwflag: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/coda.h>`: 20 bytes on x86, arm; 24 bytes elsewhere. */
  interface coda_ioctl_out extends RecordView<'struct coda_ioctl_out', 'data'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    len: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/coda.h>`: 56 bytes. */
  interface coda_link_in extends RecordView<'struct coda_link_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get sourceFid(): struct.CodaFid;
    set sourceFid(value: From<struct.CodaFid>);
    get destFid(): struct.CodaFid;
    set destFid(value: From<struct.CodaFid>);
    tname: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_link_out extends RecordView<'struct coda_link_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 44 bytes. */
  interface coda_lookup_in extends RecordView<'struct coda_lookup_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    name: number;
    flags: number;
  }

  /** `<linux/coda.h>`: 32 bytes. */
  interface coda_lookup_out extends RecordView<'struct coda_lookup_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    vtype: number;
  }

  /** `<linux/coda.h>`: 140 bytes on x86; 168 bytes on arm; 184 bytes elsewhere. */
  interface coda_mkdir_in extends RecordView<'struct coda_mkdir_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
    name: number;
  }

  /** `<linux/coda.h>`: 128 bytes on x86; 152 bytes on arm; 168 bytes elsewhere. */
  interface coda_mkdir_out extends RecordView<'struct coda_mkdir_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
  }

  /** `<linux/coda.h>`: 8 bytes. */
  interface coda_mount_data extends RecordView<'struct coda_mount_data'> {
    version: number;
    fd: number;
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_open_by_fd_in extends RecordView<'struct coda_open_by_fd_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 16 bytes. */
  interface coda_open_by_fd_out extends RecordView<'struct coda_open_by_fd_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    fd: number;
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_open_by_path_in extends RecordView<'struct coda_open_by_path_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 16 bytes. */
  interface coda_open_by_path_out extends RecordView<'struct coda_open_by_path_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    path: number;
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_open_in extends RecordView<'struct coda_open_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 24 bytes on x86; 32 bytes elsewhere. */
  interface coda_open_out extends RecordView<'struct coda_open_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get dev(): bigint;
    set dev(value: Integer);
    get inode(): bigint;
    set inode(value: Integer);
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_out_hdr extends RecordView<'struct coda_out_hdr'> {
    opcode: number;
    unique: number;
    result: number;
  }

  /** `<linux/coda.h>`: 28 bytes. */
  interface coda_purgefid_out extends RecordView<'struct coda_purgefid_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get CodaFid(): struct.CodaFid;
    set CodaFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 16 bytes. */
  interface coda_purgeuser_out extends RecordView<'struct coda_purgeuser_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    uid: number;
  }

  /** `<linux/coda.h>`: 36 bytes. */
  interface coda_readlink_in extends RecordView<'struct coda_readlink_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 20 bytes on x86, arm; 24 bytes elsewhere. */
  interface coda_readlink_out extends RecordView<'struct coda_readlink_out', 'data'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    count: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_release_in extends RecordView<'struct coda_release_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_release_out extends RecordView<'struct coda_release_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_remove_in extends RecordView<'struct coda_remove_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    name: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_remove_out extends RecordView<'struct coda_remove_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 60 bytes. */
  interface coda_rename_in extends RecordView<'struct coda_rename_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get sourceFid(): struct.CodaFid;
    set sourceFid(value: From<struct.CodaFid>);
    srcname: number;
    get destFid(): struct.CodaFid;
    set destFid(value: From<struct.CodaFid>);
    destname: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_rename_out extends RecordView<'struct coda_rename_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 44 bytes. */
  interface coda_replace_out extends RecordView<'struct coda_replace_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get NewFid(): struct.CodaFid;
    set NewFid(value: From<struct.CodaFid>);
    get OldFid(): struct.CodaFid;
    set OldFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_rmdir_in extends RecordView<'struct coda_rmdir_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    name: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_rmdir_out extends RecordView<'struct coda_rmdir_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 20 bytes. */
  interface coda_root_in extends RecordView<'struct coda_root_in'> {
    get in(): struct.coda_in_hdr;
    set in(value: From<struct.coda_in_hdr>);
  }

  /** `<linux/coda.h>`: 28 bytes. */
  interface coda_root_out extends RecordView<'struct coda_root_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 136 bytes on x86; 160 bytes on arm; 176 bytes elsewhere. */
  interface coda_setattr_in extends RecordView<'struct coda_setattr_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_setattr_out extends RecordView<'struct coda_setattr_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 20 bytes. */
  interface coda_statfs extends RecordView<'struct coda_statfs'> {
    f_blocks: number;
    f_bfree: number;
    f_bavail: number;
    f_files: number;
    f_ffree: number;
  }

  /** `<linux/coda.h>`: 20 bytes. */
  interface coda_statfs_in extends RecordView<'struct coda_statfs_in'> {
    get in(): struct.coda_in_hdr;
    set in(value: From<struct.coda_in_hdr>);
  }

  /** `<linux/coda.h>`: 32 bytes. */
  interface coda_statfs_out extends RecordView<'struct coda_statfs_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get stat(): struct.coda_statfs;
    set stat(value: From<struct.coda_statfs>);
  }

  /** `<linux/coda.h>`: 40 bytes. */
  interface coda_store_in extends RecordView<'struct coda_store_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    flags: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_store_out extends RecordView<'struct coda_store_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 144 bytes on x86; 168 bytes on arm; 184 bytes elsewhere. */
  interface coda_symlink_in extends RecordView<'struct coda_symlink_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    srcname: number;
    get attr(): struct.coda_vattr;
    set attr(value: From<struct.coda_vattr>);
    tname: number;
  }

  /** `<linux/coda.h>`: 12 bytes. */
  interface coda_symlink_out extends RecordView<'struct coda_symlink_out'> {
    get out(): struct.coda_out_hdr;
    set out(value: From<struct.coda_out_hdr>);
  }

  /** `<linux/coda.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface coda_timespec extends RecordView<'struct coda_timespec'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    tv_nsec: number;
  }

  /** `<linux/coda.h>`: 100 bytes on x86; 120 bytes on arm; 136 bytes elsewhere. */
  interface coda_vattr extends RecordView<'struct coda_vattr'> {
    va_type: number;
    va_mode: number;
    va_nlink: number;
    va_uid: number;
    va_gid: number;
    va_fileid: number;
    get va_size(): bigint;
    set va_size(value: Integer);
    va_blocksize: number;
    get va_atime(): struct.coda_timespec;
    set va_atime(value: From<struct.coda_timespec>);
    get va_mtime(): struct.coda_timespec;
    set va_mtime(value: From<struct.coda_timespec>);
    get va_ctime(): struct.coda_timespec;
    set va_ctime(value: From<struct.coda_timespec>);
    get va_gen(): bigint;
    set va_gen(value: Integer);
    get va_flags(): bigint;
    set va_flags(value: Integer);
    get va_rdev(): bigint;
    set va_rdev(value: Integer);
    get va_bytes(): bigint;
    set va_bytes(value: Integer);
    get va_filerev(): bigint;
    set va_filerev(value: Integer);
  }

  /** `<linux/coda.h>`: 36 bytes. */
  interface coda_vget_in extends RecordView<'struct coda_vget_in'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 32 bytes. */
  interface coda_vget_out extends RecordView<'struct coda_vget_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get VFid(): struct.CodaFid;
    set VFid(value: From<struct.CodaFid>);
    vtype: number;
  }

  /** `<linux/coda.h>`: 28 bytes. */
  interface coda_zapdir_out extends RecordView<'struct coda_zapdir_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get CodaFid(): struct.CodaFid;
    set CodaFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 28 bytes. */
  interface coda_zapfile_out extends RecordView<'struct coda_zapfile_out'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get CodaFid(): struct.CodaFid;
    set CodaFid(value: From<struct.CodaFid>);
  }

  /** `<linux/coda.h>`: 264 bytes. */
  interface venus_dirent extends RecordView<'struct venus_dirent'> {
    d_fileno: number;
    d_reclen: number;
    d_type: number;
    d_namlen: number;
    get d_name(): Uint8Array;
    set d_name(value: Bytes);
  }
}

export const struct: {
  readonly CodaFid: Descriptor<struct.CodaFid>;
  readonly PioctlData: Descriptor<struct.PioctlData>;
  readonly ViceIoctl: Descriptor<struct.ViceIoctl>;
  readonly coda_access_in: Descriptor<struct.coda_access_in>;
  readonly coda_access_intent_in: Descriptor<struct.coda_access_intent_in>;
  readonly coda_access_intent_out: Descriptor<struct.coda_access_intent_out>;
  readonly coda_access_out: Descriptor<struct.coda_access_out>;
  readonly coda_close_in: Descriptor<struct.coda_close_in>;
  readonly coda_close_out: Descriptor<struct.coda_close_out>;
  readonly coda_create_in: Descriptor<struct.coda_create_in>;
  readonly coda_create_out: Descriptor<struct.coda_create_out>;
  readonly coda_fsync_in: Descriptor<struct.coda_fsync_in>;
  readonly coda_fsync_out: Descriptor<struct.coda_fsync_out>;
  readonly coda_getattr_in: Descriptor<struct.coda_getattr_in>;
  readonly coda_getattr_out: Descriptor<struct.coda_getattr_out>;
  readonly coda_in_hdr: Descriptor<struct.coda_in_hdr>;
  readonly coda_ioctl_in: Descriptor<struct.coda_ioctl_in>;
  readonly coda_ioctl_out: Descriptor<struct.coda_ioctl_out>;
  readonly coda_link_in: Descriptor<struct.coda_link_in>;
  readonly coda_link_out: Descriptor<struct.coda_link_out>;
  readonly coda_lookup_in: Descriptor<struct.coda_lookup_in>;
  readonly coda_lookup_out: Descriptor<struct.coda_lookup_out>;
  readonly coda_mkdir_in: Descriptor<struct.coda_mkdir_in>;
  readonly coda_mkdir_out: Descriptor<struct.coda_mkdir_out>;
  readonly coda_mount_data: Descriptor<struct.coda_mount_data>;
  readonly coda_open_by_fd_in: Descriptor<struct.coda_open_by_fd_in>;
  readonly coda_open_by_fd_out: Descriptor<struct.coda_open_by_fd_out>;
  readonly coda_open_by_path_in: Descriptor<struct.coda_open_by_path_in>;
  readonly coda_open_by_path_out: Descriptor<struct.coda_open_by_path_out>;
  readonly coda_open_in: Descriptor<struct.coda_open_in>;
  readonly coda_open_out: Descriptor<struct.coda_open_out>;
  readonly coda_out_hdr: Descriptor<struct.coda_out_hdr>;
  readonly coda_purgefid_out: Descriptor<struct.coda_purgefid_out>;
  readonly coda_purgeuser_out: Descriptor<struct.coda_purgeuser_out>;
  readonly coda_readlink_in: Descriptor<struct.coda_readlink_in>;
  readonly coda_readlink_out: Descriptor<struct.coda_readlink_out>;
  readonly coda_release_in: Descriptor<struct.coda_release_in>;
  readonly coda_release_out: Descriptor<struct.coda_release_out>;
  readonly coda_remove_in: Descriptor<struct.coda_remove_in>;
  readonly coda_remove_out: Descriptor<struct.coda_remove_out>;
  readonly coda_rename_in: Descriptor<struct.coda_rename_in>;
  readonly coda_rename_out: Descriptor<struct.coda_rename_out>;
  readonly coda_replace_out: Descriptor<struct.coda_replace_out>;
  readonly coda_rmdir_in: Descriptor<struct.coda_rmdir_in>;
  readonly coda_rmdir_out: Descriptor<struct.coda_rmdir_out>;
  readonly coda_root_in: Descriptor<struct.coda_root_in>;
  readonly coda_root_out: Descriptor<struct.coda_root_out>;
  readonly coda_setattr_in: Descriptor<struct.coda_setattr_in>;
  readonly coda_setattr_out: Descriptor<struct.coda_setattr_out>;
  readonly coda_statfs: Descriptor<struct.coda_statfs>;
  readonly coda_statfs_in: Descriptor<struct.coda_statfs_in>;
  readonly coda_statfs_out: Descriptor<struct.coda_statfs_out>;
  readonly coda_store_in: Descriptor<struct.coda_store_in>;
  readonly coda_store_out: Descriptor<struct.coda_store_out>;
  readonly coda_symlink_in: Descriptor<struct.coda_symlink_in>;
  readonly coda_symlink_out: Descriptor<struct.coda_symlink_out>;
  readonly coda_timespec: Descriptor<struct.coda_timespec>;
  readonly coda_vattr: Descriptor<struct.coda_vattr>;
  readonly coda_vget_in: Descriptor<struct.coda_vget_in>;
  readonly coda_vget_out: Descriptor<struct.coda_vget_out>;
  readonly coda_zapdir_out: Descriptor<struct.coda_zapdir_out>;
  readonly coda_zapfile_out: Descriptor<struct.coda_zapfile_out>;
  readonly venus_dirent: Descriptor<struct.venus_dirent>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"CodaFid": "unsigned int opaque[4];",
"PioctlData": "const char *path;int follow;struct ViceIoctl vi;",
"ViceIoctl": "void *in;void *out;__u16 in_size;__u16 out_size;",
"coda_access_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_access_intent_in": "struct coda_in_hdr ih;struct CodaFid VFid;int count;int pos;int type;",
"coda_access_intent_out": "struct coda_out_hdr out;",
"coda_access_out": "struct coda_out_hdr out;",
"coda_close_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_close_out": "struct coda_out_hdr out;",
"coda_create_in": "struct coda_in_hdr ih;struct CodaFid VFid;struct coda_vattr attr;int excl;int mode;int name;",
"coda_create_out": "struct coda_out_hdr oh;struct CodaFid VFid;struct coda_vattr attr;",
"coda_fsync_in": "struct coda_in_hdr ih;struct CodaFid VFid;",
"coda_fsync_out": "struct coda_out_hdr out;",
"coda_getattr_in": "struct coda_in_hdr ih;struct CodaFid VFid;",
"coda_getattr_out": "struct coda_out_hdr oh;struct coda_vattr attr;",
"coda_in_hdr": "unsigned int opcode;unsigned int unique;int pid;int pgid;unsigned int uid;",
"coda_ioctl_in": "struct coda_in_hdr ih;struct CodaFid VFid;int cmd;int len;int rwflag;char *data;",
"coda_ioctl_out": "struct coda_out_hdr oh;int len;char *data;",
"coda_link_in": "struct coda_in_hdr ih;struct CodaFid sourceFid;struct CodaFid destFid;int tname;",
"coda_link_out": "struct coda_out_hdr out;",
"coda_lookup_in": "struct coda_in_hdr ih;struct CodaFid VFid;int name;int flags;",
"coda_lookup_out": "struct coda_out_hdr oh;struct CodaFid VFid;int vtype;",
"coda_mkdir_in": "struct coda_in_hdr ih;struct CodaFid VFid;struct coda_vattr attr;int name;",
"coda_mkdir_out": "struct coda_out_hdr oh;struct CodaFid VFid;struct coda_vattr attr;",
"coda_mount_data": "int version;int fd;",
"coda_open_by_fd_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_open_by_fd_out": "struct coda_out_hdr oh;int fd;",
"coda_open_by_path_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_open_by_path_out": "struct coda_out_hdr oh;int path;",
"coda_open_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_open_out": ["struct coda_out_hdr oh;unsigned long long dev;__u64 inode;",{"variants":{"x86":{"members":"struct coda_out_hdr oh;unsigned long long dev;__u32 inode;"},"arm":{"members":"struct coda_out_hdr oh;unsigned long long dev;__u32 inode;"},"s390x":{"members":"struct coda_out_hdr oh;unsigned long long dev;__u32 inode;"}}}],
"coda_out_hdr": "unsigned int opcode;unsigned int unique;unsigned int result;",
"coda_purgefid_out": "struct coda_out_hdr oh;struct CodaFid CodaFid;",
"coda_purgeuser_out": "struct coda_out_hdr oh;unsigned int uid;",
"coda_readlink_in": "struct coda_in_hdr ih;struct CodaFid VFid;",
"coda_readlink_out": "struct coda_out_hdr oh;int count;char *data;",
"coda_release_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_release_out": "struct coda_out_hdr out;",
"coda_remove_in": "struct coda_in_hdr ih;struct CodaFid VFid;int name;",
"coda_remove_out": "struct coda_out_hdr out;",
"coda_rename_in": "struct coda_in_hdr ih;struct CodaFid sourceFid;int srcname;struct CodaFid destFid;int destname;",
"coda_rename_out": "struct coda_out_hdr out;",
"coda_replace_out": "struct coda_out_hdr oh;struct CodaFid NewFid;struct CodaFid OldFid;",
"coda_rmdir_in": "struct coda_in_hdr ih;struct CodaFid VFid;int name;",
"coda_rmdir_out": "struct coda_out_hdr out;",
"coda_root_in": "struct coda_in_hdr in;",
"coda_root_out": "struct coda_out_hdr oh;struct CodaFid VFid;",
"coda_setattr_in": "struct coda_in_hdr ih;struct CodaFid VFid;struct coda_vattr attr;",
"coda_setattr_out": "struct coda_out_hdr out;",
"coda_statfs": "int32_t f_blocks;int32_t f_bfree;int32_t f_bavail;int32_t f_files;int32_t f_ffree;",
"coda_statfs_in": "struct coda_in_hdr in;",
"coda_statfs_out": "struct coda_out_hdr oh;struct coda_statfs stat;",
"coda_store_in": "struct coda_in_hdr ih;struct CodaFid VFid;int flags;",
"coda_store_out": "struct coda_out_hdr out;",
"coda_symlink_in": "struct coda_in_hdr ih;struct CodaFid VFid;int srcname;struct coda_vattr attr;int tname;",
"coda_symlink_out": "struct coda_out_hdr out;",
"coda_timespec": "int64_t tv_sec;long tv_nsec;",
"coda_vattr": ["long va_type;__u16 va_mode;short va_nlink;unsigned int va_uid;unsigned int va_gid;long va_fileid;unsigned long long va_size;long va_blocksize;struct coda_timespec va_atime;struct coda_timespec va_mtime;struct coda_timespec va_ctime;__u64 va_gen;__u64 va_flags;unsigned long long va_rdev;unsigned long long va_bytes;unsigned long long va_filerev;",{"variants":{"x86":{"members":"long va_type;__u16 va_mode;short va_nlink;unsigned int va_uid;unsigned int va_gid;long va_fileid;unsigned long long va_size;long va_blocksize;struct coda_timespec va_atime;struct coda_timespec va_mtime;struct coda_timespec va_ctime;__u32 va_gen;__u32 va_flags;unsigned long long va_rdev;unsigned long long va_bytes;unsigned long long va_filerev;"},"arm":{"members":"long va_type;__u16 va_mode;short va_nlink;unsigned int va_uid;unsigned int va_gid;long va_fileid;unsigned long long va_size;long va_blocksize;struct coda_timespec va_atime;struct coda_timespec va_mtime;struct coda_timespec va_ctime;__u32 va_gen;__u32 va_flags;unsigned long long va_rdev;unsigned long long va_bytes;unsigned long long va_filerev;"}}}],
"coda_vget_in": "struct coda_in_hdr ih;struct CodaFid VFid;",
"coda_vget_out": "struct coda_out_hdr oh;struct CodaFid VFid;int vtype;",
"coda_zapdir_out": "struct coda_out_hdr oh;struct CodaFid CodaFid;",
"coda_zapfile_out": "struct coda_out_hdr oh;struct CodaFid CodaFid;",
"venus_dirent": "unsigned int d_fileno;unsigned short d_reclen;unsigned char d_type;unsigned char d_namlen;char d_name[256];"
}`),
);

export declare namespace union {
  /** `<linux/coda.h>`: 44 bytes. */
  interface coda_downcalls extends RecordView<'union coda_downcalls'> {
    get purgeuser(): struct.coda_purgeuser_out;
    set purgeuser(value: From<struct.coda_purgeuser_out>);
    get zapfile(): struct.coda_zapfile_out;
    set zapfile(value: From<struct.coda_zapfile_out>);
    get zapdir(): struct.coda_zapdir_out;
    set zapdir(value: From<struct.coda_zapdir_out>);
    get purgefid(): struct.coda_purgefid_out;
    set purgefid(value: From<struct.coda_purgefid_out>);
    get replace(): struct.coda_replace_out;
    set replace(value: From<struct.coda_replace_out>);
  }

  /** `<linux/coda.h>`: 148 bytes on x86; 176 bytes on arm; 192 bytes elsewhere. */
  interface inputArgs extends RecordView<'union inputArgs'> {
    get ih(): struct.coda_in_hdr;
    set ih(value: From<struct.coda_in_hdr>);
    get coda_open(): struct.coda_open_in;
    set coda_open(value: From<struct.coda_open_in>);
    get coda_store(): struct.coda_store_in;
    set coda_store(value: From<struct.coda_store_in>);
    get coda_release(): struct.coda_release_in;
    set coda_release(value: From<struct.coda_release_in>);
    get coda_close(): struct.coda_close_in;
    set coda_close(value: From<struct.coda_close_in>);
    get coda_ioctl(): struct.coda_ioctl_in;
    set coda_ioctl(value: From<struct.coda_ioctl_in>);
    get coda_getattr(): struct.coda_getattr_in;
    set coda_getattr(value: From<struct.coda_getattr_in>);
    get coda_setattr(): struct.coda_setattr_in;
    set coda_setattr(value: From<struct.coda_setattr_in>);
    get coda_access(): struct.coda_access_in;
    set coda_access(value: From<struct.coda_access_in>);
    get coda_lookup(): struct.coda_lookup_in;
    set coda_lookup(value: From<struct.coda_lookup_in>);
    get coda_create(): struct.coda_create_in;
    set coda_create(value: From<struct.coda_create_in>);
    get coda_remove(): struct.coda_remove_in;
    set coda_remove(value: From<struct.coda_remove_in>);
    get coda_link(): struct.coda_link_in;
    set coda_link(value: From<struct.coda_link_in>);
    get coda_rename(): struct.coda_rename_in;
    set coda_rename(value: From<struct.coda_rename_in>);
    get coda_mkdir(): struct.coda_mkdir_in;
    set coda_mkdir(value: From<struct.coda_mkdir_in>);
    get coda_rmdir(): struct.coda_rmdir_in;
    set coda_rmdir(value: From<struct.coda_rmdir_in>);
    get coda_symlink(): struct.coda_symlink_in;
    set coda_symlink(value: From<struct.coda_symlink_in>);
    get coda_readlink(): struct.coda_readlink_in;
    set coda_readlink(value: From<struct.coda_readlink_in>);
    get coda_fsync(): struct.coda_fsync_in;
    set coda_fsync(value: From<struct.coda_fsync_in>);
    get coda_vget(): struct.coda_vget_in;
    set coda_vget(value: From<struct.coda_vget_in>);
    get coda_open_by_fd(): struct.coda_open_by_fd_in;
    set coda_open_by_fd(value: From<struct.coda_open_by_fd_in>);
    get coda_open_by_path(): struct.coda_open_by_path_in;
    set coda_open_by_path(value: From<struct.coda_open_by_path_in>);
    get coda_statfs(): struct.coda_statfs_in;
    set coda_statfs(value: From<struct.coda_statfs_in>);
    get coda_access_intent(): struct.coda_access_intent_in;
    set coda_access_intent(value: From<struct.coda_access_intent_in>);
  }

  /** `<linux/coda.h>`: 128 bytes on x86; 152 bytes on arm; 168 bytes elsewhere. */
  interface outputArgs extends RecordView<'union outputArgs'> {
    get oh(): struct.coda_out_hdr;
    set oh(value: From<struct.coda_out_hdr>);
    get coda_root(): struct.coda_root_out;
    set coda_root(value: From<struct.coda_root_out>);
    get coda_open(): struct.coda_open_out;
    set coda_open(value: From<struct.coda_open_out>);
    get coda_ioctl(): struct.coda_ioctl_out;
    set coda_ioctl(value: From<struct.coda_ioctl_out>);
    get coda_getattr(): struct.coda_getattr_out;
    set coda_getattr(value: From<struct.coda_getattr_out>);
    get coda_lookup(): struct.coda_lookup_out;
    set coda_lookup(value: From<struct.coda_lookup_out>);
    get coda_create(): struct.coda_create_out;
    set coda_create(value: From<struct.coda_create_out>);
    get coda_mkdir(): struct.coda_mkdir_out;
    set coda_mkdir(value: From<struct.coda_mkdir_out>);
    get coda_readlink(): struct.coda_readlink_out;
    set coda_readlink(value: From<struct.coda_readlink_out>);
    get coda_vget(): struct.coda_vget_out;
    set coda_vget(value: From<struct.coda_vget_out>);
    get coda_purgeuser(): struct.coda_purgeuser_out;
    set coda_purgeuser(value: From<struct.coda_purgeuser_out>);
    get coda_zapfile(): struct.coda_zapfile_out;
    set coda_zapfile(value: From<struct.coda_zapfile_out>);
    get coda_zapdir(): struct.coda_zapdir_out;
    set coda_zapdir(value: From<struct.coda_zapdir_out>);
    get coda_purgefid(): struct.coda_purgefid_out;
    set coda_purgefid(value: From<struct.coda_purgefid_out>);
    get coda_replace(): struct.coda_replace_out;
    set coda_replace(value: From<struct.coda_replace_out>);
    get coda_open_by_fd(): struct.coda_open_by_fd_out;
    set coda_open_by_fd(value: From<struct.coda_open_by_fd_out>);
    get coda_open_by_path(): struct.coda_open_by_path_out;
    set coda_open_by_path(value: From<struct.coda_open_by_path_out>);
    get coda_statfs(): struct.coda_statfs_out;
    set coda_statfs(value: From<struct.coda_statfs_out>);
  }
}

export const union: {
  readonly coda_downcalls: Descriptor<union.coda_downcalls>;
  readonly inputArgs: Descriptor<union.inputArgs>;
  readonly outputArgs: Descriptor<union.outputArgs>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"coda_downcalls": "struct coda_purgeuser_out purgeuser;struct coda_zapfile_out zapfile;struct coda_zapdir_out zapdir;struct coda_purgefid_out purgefid;struct coda_replace_out replace;",
"inputArgs": "struct coda_in_hdr ih;struct coda_open_in coda_open;struct coda_store_in coda_store;struct coda_release_in coda_release;struct coda_close_in coda_close;struct coda_ioctl_in coda_ioctl;struct coda_getattr_in coda_getattr;struct coda_setattr_in coda_setattr;struct coda_access_in coda_access;struct coda_lookup_in coda_lookup;struct coda_create_in coda_create;struct coda_remove_in coda_remove;struct coda_link_in coda_link;struct coda_rename_in coda_rename;struct coda_mkdir_in coda_mkdir;struct coda_rmdir_in coda_rmdir;struct coda_symlink_in coda_symlink;struct coda_readlink_in coda_readlink;struct coda_fsync_in coda_fsync;struct coda_vget_in coda_vget;struct coda_open_by_fd_in coda_open_by_fd;struct coda_open_by_path_in coda_open_by_path;struct coda_statfs_in coda_statfs;struct coda_access_intent_in coda_access_intent;",
"outputArgs": "struct coda_out_hdr oh;struct coda_root_out coda_root;struct coda_open_out coda_open;struct coda_ioctl_out coda_ioctl;struct coda_getattr_out coda_getattr;struct coda_lookup_out coda_lookup;struct coda_create_out coda_create;struct coda_mkdir_out coda_mkdir;struct coda_readlink_out coda_readlink;struct coda_vget_out coda_vget;struct coda_purgeuser_out coda_purgeuser;struct coda_zapfile_out coda_zapfile;struct coda_zapdir_out coda_zapdir;struct coda_purgefid_out coda_purgefid;struct coda_replace_out coda_replace;struct coda_open_by_fd_out coda_open_by_fd;struct coda_open_by_path_out coda_open_by_path;struct coda_statfs_out coda_statfs;"
}`),
  () => [struct],
);

export type int16_t = number;
export type int32_t = number;
export type int8_t = number;
export type u_int16_t = number;
export type u_int32_t = number;
export type u_int8_t = number;
export type u_quad_t = bigint;
export type vgid_t = number;
export type vuid_t = number;
