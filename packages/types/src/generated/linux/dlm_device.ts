// Generated from Linux 7.3.4 <linux/dlm_device.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_dlm_h from './dlm.ts';

export const DLM_DEVICE_VERSION_MAJOR = 6,
  DLM_DEVICE_VERSION_MINOR = 0,
  DLM_DEVICE_VERSION_PATCH = 2,
  DLM_USER_CREATE_LOCKSPACE = 4,
  DLM_USER_DEADLOCK = 7,
  DLM_USER_LOCK = 1,
  DLM_USER_LSFLG_AUTOFREE = 1,
  DLM_USER_LSFLG_FORCEFREE = 2,
  DLM_USER_LVB_LEN = 32,
  DLM_USER_PURGE = 6,
  DLM_USER_QUERY = 3,
  DLM_USER_REMOVE_LOCKSPACE = 5,
  DLM_USER_UNLOCK = 2;
export declare namespace struct {
  /** `<linux/dlm_device.h>`: 12 bytes. */
  interface dlm_device_version extends RecordView<'struct dlm_device_version'> {
    get version(): Uint32Array;
    set version(value: Iterable<Integer>);
  }

  /** `<linux/dlm_device.h>`: 84 bytes on x86; 88 bytes on arm; 104 bytes elsewhere. */
  interface dlm_lock_params
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

  /** `<linux/dlm_device.h>`: 52 bytes on x86, arm; 72 bytes elsewhere. */
  interface dlm_lock_result
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
    get lksb(): linux_dlm_h.struct.dlm_lksb;
    set lksb(value: From<linux_dlm_h.struct.dlm_lksb>);
    bast_mode: number;
    get unused(): Uint8Array;
    set unused(value: Bytes);
    lvb_offset: number;
  }

  /** `<linux/dlm_device.h>`: 8 bytes. */
  interface dlm_lspace_params extends RecordView<'struct dlm_lspace_params'> {
    flags: number;
    minor: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/dlm_device.h>`: 8 bytes. */
  interface dlm_purge_params extends RecordView<'struct dlm_purge_params'> {
    nodeid: number;
    pid: number;
  }

  interface dlm_write_request$i extends RecordView<'union dlm_write_request.i'> {
    get lock(): struct.dlm_lock_params;
    set lock(value: From<struct.dlm_lock_params>);
    get lspace(): struct.dlm_lspace_params;
    set lspace(value: From<struct.dlm_lspace_params>);
    get purge(): struct.dlm_purge_params;
    set purge(value: From<struct.dlm_purge_params>);
  }

  /** `<linux/dlm_device.h>`: 100 bytes on x86; 104 bytes on arm; 120 bytes elsewhere. */
  interface dlm_write_request extends RecordView<'struct dlm_write_request'> {
    get version(): Uint32Array;
    set version(value: Iterable<Integer>);
    cmd: number;
    is64bit: number;
    get unused(): Uint8Array;
    set unused(value: Bytes);
    get i(): dlm_write_request$i;
    set i(value: From<dlm_write_request$i>);
  }
}

export const struct: {
  readonly dlm_device_version: Descriptor<struct.dlm_device_version>;
  readonly dlm_lock_params: Descriptor<struct.dlm_lock_params>;
  readonly dlm_lock_result: Descriptor<struct.dlm_lock_result>;
  readonly dlm_lspace_params: Descriptor<struct.dlm_lspace_params>;
  readonly dlm_purge_params: Descriptor<struct.dlm_purge_params>;
  readonly dlm_write_request: Descriptor<struct.dlm_write_request>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dlm_device_version": "__u32 version[3];",
"dlm_lock_params": "__u8 mode;__u8 namelen;__u16 unused;__u32 flags;__u32 lkid;__u32 parent;__u64 xid;__u64 timeout;void *castparam;void *castaddr;void *bastparam;void *bastaddr;struct dlm_lksb *lksb;char lvb[32];char name[];",
"dlm_lock_result": "__u32 version[3];__u32 length;void *user_astaddr;void *user_astparam;struct dlm_lksb *user_lksb;struct dlm_lksb lksb;__u8 bast_mode;__u8 unused[3];__u32 lvb_offset;",
"dlm_lspace_params": "__u32 flags;__u32 minor;char name[];",
"dlm_purge_params": "__u32 nodeid;__u32 pid;",
"dlm_write_request": "__u32 version[3];__u8 cmd;__u8 is64bit;__u8 unused[2];union {struct dlm_lock_params lock;struct dlm_lspace_params lspace;struct dlm_purge_params purge;} i;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dlm_lksb": "int sb_status;__u32 sb_lkid;char sb_flags;char *sb_lvbptr;"
}`),
);
