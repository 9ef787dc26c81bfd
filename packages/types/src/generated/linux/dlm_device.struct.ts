// Generated from Linux 7.3.4 <linux/dlm_device.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { dlm_lksb } from './dlm.struct.ts';

/** `<linux/dlm_device.h>`: 12 bytes. */
export interface dlm_device_version extends RecordView<'struct dlm_device_version'> {
  get version(): Uint32Array;
  set version(value: Iterable<Integer>);
}

export const dlm_device_version: Descriptor<dlm_device_version> = /* @__PURE__ */ declareStruct(
  'dlm_device_version',
  `
  __u32 version[3];
`,
);

/** `<linux/dlm_device.h>`: 104 bytes on x86_64, riscv64, aarch64; 84 bytes on x86; 88 bytes on arm. */
export interface dlm_lock_params
  extends RecordView<
    'struct dlm_lock_params',
    'castparam' | 'castaddr' | 'bastparam' | 'bastaddr' | 'lksb'
  > {
  mode: number;
  namelen: number;
  unused: number;
  flags: number;
  lkid: number;
  parent: number;
  get xid(): bigint;
  set xid(value: Integer);
  get timeout(): bigint;
  set timeout(value: Integer);
  get castparam(): number;
  set castparam(value: Pointer);
  get castaddr(): number;
  set castaddr(value: Pointer);
  get bastparam(): number;
  set bastparam(value: Pointer);
  get bastaddr(): number;
  set bastaddr(value: Pointer);
  get lksb(): number;
  set lksb(value: Pointer);
  get lvb(): Uint8Array;
  set lvb(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const dlm_lock_params: Descriptor<dlm_lock_params> = /* @__PURE__ */ declareStruct(
  'dlm_lock_params',
  `
  __u8 mode;
  __u8 namelen;
  __u16 unused;
  __u32 flags;
  __u32 lkid;
  __u32 parent;
  __u64 xid;
  __u64 timeout;
  void *castparam;
  void *castaddr;
  void *bastparam;
  void *bastaddr;
  struct dlm_lksb *lksb;
  char lvb[32];
  char name[];
`,
);

/** `<linux/dlm_device.h>`: 72 bytes on x86_64, riscv64, aarch64; 52 bytes on x86, arm. */
export interface dlm_lock_result
  extends RecordView<'struct dlm_lock_result', 'user_astaddr' | 'user_astparam' | 'user_lksb'> {
  get version(): Uint32Array;
  set version(value: Iterable<Integer>);
  length: number;
  get user_astaddr(): number;
  set user_astaddr(value: Pointer);
  get user_astparam(): number;
  set user_astparam(value: Pointer);
  get user_lksb(): number;
  set user_lksb(value: Pointer);
  get lksb(): dlm_lksb;
  set lksb(value: dlm_lksb | Init<dlm_lksb>);
  bast_mode: number;
  get unused(): Uint8Array;
  set unused(value: Bytes);
  lvb_offset: number;
}

export const dlm_lock_result: Descriptor<dlm_lock_result> = /* @__PURE__ */ declareStruct(
  'dlm_lock_result',
  `
  __u32 version[3];
  __u32 length;
  void *user_astaddr;
  void *user_astparam;
  struct dlm_lksb *user_lksb;
  struct dlm_lksb lksb;
  __u8 bast_mode;
  __u8 unused[3];
  __u32 lvb_offset;
`,
  { uses: () => [dlm_lksb] },
);

/** `<linux/dlm_device.h>`: 8 bytes. */
export interface dlm_lspace_params extends RecordView<'struct dlm_lspace_params'> {
  flags: number;
  minor: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const dlm_lspace_params: Descriptor<dlm_lspace_params> = /* @__PURE__ */ declareStruct(
  'dlm_lspace_params',
  `
  __u32 flags;
  __u32 minor;
  char name[];
`,
);

/** `<linux/dlm_device.h>`: 8 bytes. */
export interface dlm_purge_params extends RecordView<'struct dlm_purge_params'> {
  nodeid: number;
  pid: number;
}

export const dlm_purge_params: Descriptor<dlm_purge_params> = /* @__PURE__ */ declareStruct(
  'dlm_purge_params',
  `
  __u32 nodeid;
  __u32 pid;
`,
);

interface dlm_write_request$i extends RecordView<'union dlm_write_request.i'> {
  get lock(): dlm_lock_params;
  set lock(value: dlm_lock_params | Init<dlm_lock_params>);
  get lspace(): dlm_lspace_params;
  set lspace(value: dlm_lspace_params | Init<dlm_lspace_params>);
  get purge(): dlm_purge_params;
  set purge(value: dlm_purge_params | Init<dlm_purge_params>);
}

/** `<linux/dlm_device.h>`: 120 bytes on x86_64, riscv64, aarch64; 100 bytes on x86; 104 bytes on arm. */
export interface dlm_write_request extends RecordView<'struct dlm_write_request'> {
  get version(): Uint32Array;
  set version(value: Iterable<Integer>);
  cmd: number;
  is64bit: number;
  get unused(): Uint8Array;
  set unused(value: Bytes);
  get i(): dlm_write_request$i;
  set i(value: dlm_write_request$i | Init<dlm_write_request$i>);
}

export const dlm_write_request: Descriptor<dlm_write_request> = /* @__PURE__ */ declareStruct(
  'dlm_write_request',
  `
  __u32 version[3];
  __u8 cmd;
  __u8 is64bit;
  __u8 unused[2];
  union {
    struct dlm_lock_params lock;
    struct dlm_lspace_params lspace;
    struct dlm_purge_params purge;
  } i;
`,
  { uses: () => [dlm_lock_params, dlm_lspace_params, dlm_purge_params] },
);
