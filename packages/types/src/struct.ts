import { declareStruct } from './declare.ts';
import type { Descriptor, VariableDescriptor } from './descriptor.ts';
import type { Bytes, Init, Integer, Pointer, RecordView } from './record.ts';

export interface __kernel_timespec extends RecordView<'struct __kernel_timespec'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_nsec(): bigint;
  set tv_nsec(value: Integer);
}
export const __kernel_timespec: Descriptor<__kernel_timespec> = /* @__PURE__ */ declareStruct(
  '__kernel_timespec',
  'long long tv_sec; long long tv_nsec;',
);
export { __kernel_timespec as timespec };

export interface iovec extends RecordView<'struct iovec', 'iov_base'> {
  get iov_base(): number;
  set iov_base(value: Pointer);
  iov_len: number;
}
export const iovec: Descriptor<iovec> = /* @__PURE__ */ declareStruct(
  'iovec',
  'void *iov_base; size_t iov_len;',
);

export interface new_utsname extends RecordView<'struct new_utsname'> {
  get sysname(): Uint8Array;
  set sysname(value: Bytes);
  get nodename(): Uint8Array;
  set nodename(value: Bytes);
  get release(): Uint8Array;
  set release(value: Bytes);
  get version(): Uint8Array;
  set version(value: Bytes);
  get machine(): Uint8Array;
  set machine(value: Bytes);
  get domainname(): Uint8Array;
  set domainname(value: Bytes);
}
export const new_utsname: Descriptor<new_utsname> = /* @__PURE__ */ declareStruct(
  'new_utsname',
  'char sysname[65]; char nodename[65]; char release[65]; char version[65]; char machine[65]; char domainname[65];',
);
export { new_utsname as utsname };

export interface winsize extends RecordView<'struct winsize'> {
  ws_row: number;
  ws_col: number;
  ws_xpixel: number;
  ws_ypixel: number;
}
export const winsize: Descriptor<winsize> = /* @__PURE__ */ declareStruct(
  'winsize',
  'unsigned short ws_row; unsigned short ws_col; unsigned short ws_xpixel; unsigned short ws_ypixel;',
);

export interface linux_dirent64 extends RecordView<'struct linux_dirent64'> {
  get d_ino(): bigint;
  set d_ino(value: Integer);
  get d_off(): bigint;
  set d_off(value: Integer);
  d_reclen: number;
  d_type: number;
  get d_name(): Uint8Array;
  set d_name(value: Bytes);
}
export const linux_dirent64: VariableDescriptor<linux_dirent64> = /* @__PURE__ */ declareStruct(
  'linux_dirent64',
  '__u64 d_ino; __s64 d_off; unsigned short d_reclen; unsigned char d_type; char d_name[];',
  { lengthField: { name: 'd_reclen', counts: 'record' } },
);
export { linux_dirent64 as dirent64 };

export interface statx_timestamp extends RecordView<'struct statx_timestamp'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  tv_nsec: number;
}
export const statx_timestamp: Descriptor<statx_timestamp> = /* @__PURE__ */ declareStruct(
  'statx_timestamp',
  '__s64 tv_sec; __u32 tv_nsec; __s32 __reserved;',
);

export interface statx extends RecordView<'struct statx'> {
  stx_mask: number;
  stx_blksize: number;
  get stx_attributes(): bigint;
  set stx_attributes(value: Integer);
  stx_nlink: number;
  stx_uid: number;
  stx_gid: number;
  stx_mode: number;
  get stx_ino(): bigint;
  set stx_ino(value: Integer);
  get stx_size(): bigint;
  set stx_size(value: Integer);
  get stx_blocks(): bigint;
  set stx_blocks(value: Integer);
  get stx_attributes_mask(): bigint;
  set stx_attributes_mask(value: Integer);
  get stx_atime(): statx_timestamp;
  set stx_atime(value: statx_timestamp | Init<statx_timestamp>);
  get stx_btime(): statx_timestamp;
  set stx_btime(value: statx_timestamp | Init<statx_timestamp>);
  get stx_ctime(): statx_timestamp;
  set stx_ctime(value: statx_timestamp | Init<statx_timestamp>);
  get stx_mtime(): statx_timestamp;
  set stx_mtime(value: statx_timestamp | Init<statx_timestamp>);
}
export const statx: Descriptor<statx> = /* @__PURE__ */ declareStruct(
  'statx',
  '__u32 stx_mask; __u32 stx_blksize; __u64 stx_attributes; __u32 stx_nlink; __u32 stx_uid; __u32 stx_gid; __u16 stx_mode; __u16 __spare0[1]; __u64 stx_ino; __u64 stx_size; __u64 stx_blocks; __u64 stx_attributes_mask; struct statx_timestamp stx_atime; struct statx_timestamp stx_btime; struct statx_timestamp stx_ctime; struct statx_timestamp stx_mtime; __u32 stx_rdev_major; __u32 stx_rdev_minor; __u32 stx_dev_major; __u32 stx_dev_minor; __u64 stx_mnt_id; __u32 stx_dio_mem_align; __u32 stx_dio_offset_align; __u64 __spare3[12];',
  { uses: () => [statx_timestamp] },
);
