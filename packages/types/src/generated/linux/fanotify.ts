// Generated from Linux 7.3.4 <linux/fanotify.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';
import type * as asm_posix_types_h from '../asm/posix_types.ts';

export const FANOTIFY_METADATA_VERSION = 3,
  FAN_ACCESS = 1,
  FAN_ACCESS_PERM = 131072,
  FAN_ALLOW = 1,
  FAN_ALL_CLASS_BITS = 12,
  FAN_ALL_EVENTS = 59,
  FAN_ALL_INIT_FLAGS = 63,
  FAN_ALL_MARK_FLAGS = 255,
  FAN_ALL_OUTGOING_EVENTS = 213051,
  FAN_ALL_PERM_EVENTS = 196608,
  FAN_ATTRIB = 4,
  FAN_AUDIT = 16,
  FAN_CLASS_CONTENT = 4,
  FAN_CLASS_NOTIF = 0,
  FAN_CLASS_PRE_CONTENT = 8,
  FAN_CLOEXEC = 1,
  FAN_CLOSE = 24,
  FAN_CLOSE_NOWRITE = 16,
  FAN_CLOSE_WRITE = 8,
  FAN_CREATE = 256,
  FAN_DELETE = 512,
  FAN_DELETE_SELF = 1024,
  FAN_DENY = 2,
  FAN_ENABLE_AUDIT = 64,
  FAN_EPIDFD = -2,
  FAN_ERRNO_BITS = 8,
  FAN_ERRNO_MASK = 255,
  FAN_ERRNO_SHIFT = 24,
  FAN_EVENT_INFO_TYPE_DFID = 3,
  FAN_EVENT_INFO_TYPE_DFID_NAME = 2,
  FAN_EVENT_INFO_TYPE_ERROR = 5,
  FAN_EVENT_INFO_TYPE_FID = 1,
  FAN_EVENT_INFO_TYPE_MNT = 7,
  FAN_EVENT_INFO_TYPE_NEW_DFID_NAME = 12,
  FAN_EVENT_INFO_TYPE_OLD_DFID_NAME = 10,
  FAN_EVENT_INFO_TYPE_PIDFD = 4,
  FAN_EVENT_INFO_TYPE_RANGE = 6,
  FAN_EVENT_METADATA_LEN = 24,
  FAN_EVENT_ON_CHILD = 134217728,
  FAN_FS_ERROR = 32768,
  FAN_INFO = 32,
  FAN_MARK_ADD = 1,
  FAN_MARK_DONT_FOLLOW = 4,
  FAN_MARK_EVICTABLE = 512,
  FAN_MARK_FILESYSTEM = 256,
  FAN_MARK_FLUSH = 128,
  FAN_MARK_IGNORE = 1024,
  FAN_MARK_IGNORED_MASK = 32,
  FAN_MARK_IGNORED_SURV_MODIFY = 64,
  FAN_MARK_IGNORE_SURV = 1088,
  FAN_MARK_INODE = 0,
  FAN_MARK_MNTNS = 272,
  FAN_MARK_MOUNT = 16,
  FAN_MARK_ONLYDIR = 8,
  FAN_MARK_REMOVE = 2,
  FAN_MNT_ATTACH = 16777216,
  FAN_MNT_DETACH = 33554432,
  FAN_MODIFY = 2,
  FAN_MOVE = 192,
  FAN_MOVED_FROM = 64,
  FAN_MOVED_TO = 128,
  FAN_MOVE_SELF = 2048,
  FAN_NOFD = -1,
  FAN_NONBLOCK = 2,
  FAN_NOPIDFD = -1,
  FAN_ONDIR = 1073741824,
  FAN_OPEN = 32,
  FAN_OPEN_EXEC = 4096,
  FAN_OPEN_EXEC_PERM = 262144,
  FAN_OPEN_PERM = 65536,
  FAN_PRE_ACCESS = 1048576,
  FAN_Q_OVERFLOW = 16384,
  FAN_RENAME = 268435456,
  FAN_REPORT_DFID_NAME = 3072,
  FAN_REPORT_DFID_NAME_TARGET = 7680,
  FAN_REPORT_DIR_FID = 1024,
  FAN_REPORT_FD_ERROR = 8192,
  FAN_REPORT_FID = 512,
  FAN_REPORT_MNT = 16384,
  FAN_REPORT_NAME = 2048,
  FAN_REPORT_PIDFD = 128,
  FAN_REPORT_TARGET_FID = 4096,
  FAN_REPORT_TID = 256,
  FAN_RESPONSE_INFO_AUDIT_RULE = 1,
  FAN_RESPONSE_INFO_NONE = 0,
  FAN_UNLIMITED_MARKS = 32,
  FAN_UNLIMITED_QUEUE = 16;
export declare namespace struct {
  /** `<linux/fanotify.h>`: 12 bytes. */
  interface fanotify_event_info_error extends RecordView<'struct fanotify_event_info_error'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    error: number;
    error_count: number;
  }

  /** `<linux/fanotify.h>`: 12 bytes. */
  interface fanotify_event_info_fid extends RecordView<'struct fanotify_event_info_fid'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    get fsid(): asm_posix_types_h.struct.__kernel_fsid_t;
    set fsid(value: From<asm_posix_types_h.struct.__kernel_fsid_t>);
    get handle(): Uint8Array;
    set handle(value: Bytes);
  }

  /** `<linux/fanotify.h>`: 4 bytes. */
  interface fanotify_event_info_header extends RecordView<'struct fanotify_event_info_header'> {
    info_type: number;
    pad: number;
    len: number;
  }

  /** `<linux/fanotify.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface fanotify_event_info_mnt extends RecordView<'struct fanotify_event_info_mnt'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    get mnt_id(): bigint;
    set mnt_id(value: Integer);
  }

  /** `<linux/fanotify.h>`: 8 bytes. */
  interface fanotify_event_info_pidfd extends RecordView<'struct fanotify_event_info_pidfd'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    pidfd: number;
  }

  /** `<linux/fanotify.h>`: 24 bytes. */
  interface fanotify_event_info_range extends RecordView<'struct fanotify_event_info_range'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get count(): bigint;
    set count(value: Integer);
  }

  /** `<linux/fanotify.h>`: 24 bytes. */
  interface fanotify_event_metadata extends RecordView<'struct fanotify_event_metadata'> {
    event_len: number;
    vers: number;
    reserved: number;
    metadata_len: number;
    get mask(): bigint;
    set mask(value: Integer);
    fd: number;
    pid: number;
  }

  /** `<linux/fanotify.h>`: 8 bytes. */
  interface fanotify_response extends RecordView<'struct fanotify_response'> {
    fd: number;
    response: number;
  }

  /** `<linux/fanotify.h>`: 16 bytes. */
  interface fanotify_response_info_audit_rule
    extends RecordView<'struct fanotify_response_info_audit_rule'> {
    get hdr(): struct.fanotify_response_info_header;
    set hdr(value: From<struct.fanotify_response_info_header>);
    rule_number: number;
    subj_trust: number;
    obj_trust: number;
  }

  /** `<linux/fanotify.h>`: 4 bytes. */
  interface fanotify_response_info_header
    extends RecordView<'struct fanotify_response_info_header'> {
    type: number;
    pad: number;
    len: number;
  }
}

export const struct: {
  readonly fanotify_event_info_error: Descriptor<struct.fanotify_event_info_error>;
  readonly fanotify_event_info_fid: Descriptor<struct.fanotify_event_info_fid>;
  readonly fanotify_event_info_header: VariableDescriptor<struct.fanotify_event_info_header>;
  readonly fanotify_event_info_mnt: Descriptor<struct.fanotify_event_info_mnt>;
  readonly fanotify_event_info_pidfd: Descriptor<struct.fanotify_event_info_pidfd>;
  readonly fanotify_event_info_range: Descriptor<struct.fanotify_event_info_range>;
  readonly fanotify_event_metadata: VariableDescriptor<struct.fanotify_event_metadata>;
  readonly fanotify_response: Descriptor<struct.fanotify_response>;
  readonly fanotify_response_info_audit_rule: Descriptor<struct.fanotify_response_info_audit_rule>;
  readonly fanotify_response_info_header: Descriptor<struct.fanotify_response_info_header>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fanotify_event_info_error": "struct fanotify_event_info_header hdr;__s32 error;__u32 error_count;",
"fanotify_event_info_fid": "struct fanotify_event_info_header hdr;struct __kernel_fsid_t fsid;unsigned char handle[];",
"fanotify_event_info_header": ["__u8 info_type;__u8 pad;__u16 len;",{"lengthField":{"name":"len","counts":"record"}}],
"fanotify_event_info_mnt": "struct fanotify_event_info_header hdr;__u64 mnt_id;",
"fanotify_event_info_pidfd": "struct fanotify_event_info_header hdr;__s32 pidfd;",
"fanotify_event_info_range": "struct fanotify_event_info_header hdr;__u32 pad;__u64 offset;__u64 count;",
"fanotify_event_metadata": ["__u32 event_len;__u8 vers;__u8 reserved;__u16 metadata_len;__u64 mask;__s32 fd;__s32 pid;",{"lengthField":{"name":"event_len","counts":"record"},"variants":{"x86":{"align":8}}}],
"fanotify_response": "__s32 fd;__u32 response;",
"fanotify_response_info_audit_rule": "struct fanotify_response_info_header hdr;__u32 rule_number;__u32 subj_trust;__u32 obj_trust;",
"fanotify_response_info_header": "__u8 type;__u8 pad;__u16 len;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_fsid_t": "int val[2];"
}`),
);
