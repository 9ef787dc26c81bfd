// Generated from Linux 7.3.4 <linux/fanotify.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { __kernel_fsid_t } from '../asm/posix_types.struct.ts';

/** `<linux/fanotify.h>`: 12 bytes. */
export interface fanotify_event_info_error extends RecordView<'struct fanotify_event_info_error'> {
  get hdr(): fanotify_event_info_header;
  set hdr(value: fanotify_event_info_header | Init<fanotify_event_info_header>);
  error: number;
  error_count: number;
}

export const fanotify_event_info_error: Descriptor<fanotify_event_info_error> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_info_error',
    `
  struct fanotify_event_info_header hdr;
  __s32 error;
  __u32 error_count;
`,
    { uses: () => [fanotify_event_info_header] },
  );

/** `<linux/fanotify.h>`: 12 bytes. */
export interface fanotify_event_info_fid extends RecordView<'struct fanotify_event_info_fid'> {
  get hdr(): fanotify_event_info_header;
  set hdr(value: fanotify_event_info_header | Init<fanotify_event_info_header>);
  get fsid(): __kernel_fsid_t;
  set fsid(value: __kernel_fsid_t | Init<__kernel_fsid_t>);
  get handle(): Uint8Array;
  set handle(value: Bytes);
}

export const fanotify_event_info_fid: Descriptor<fanotify_event_info_fid> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_info_fid',
    `
  struct fanotify_event_info_header hdr;
  struct __kernel_fsid_t fsid;
  unsigned char handle[];
`,
    { uses: () => [__kernel_fsid_t, fanotify_event_info_header] },
  );

/** `<linux/fanotify.h>`: 4 bytes. */
export interface fanotify_event_info_header
  extends RecordView<'struct fanotify_event_info_header'> {
  info_type: number;
  pad: number;
  len: number;
}

export const fanotify_event_info_header: Descriptor<fanotify_event_info_header> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_info_header',
    `
  __u8 info_type;
  __u8 pad;
  __u16 len;
`,
  );

/** `<linux/fanotify.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface fanotify_event_info_mnt extends RecordView<'struct fanotify_event_info_mnt'> {
  get hdr(): fanotify_event_info_header;
  set hdr(value: fanotify_event_info_header | Init<fanotify_event_info_header>);
  get mnt_id(): bigint;
  set mnt_id(value: Integer);
}

export const fanotify_event_info_mnt: Descriptor<fanotify_event_info_mnt> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_info_mnt',
    `
  struct fanotify_event_info_header hdr;
  __u64 mnt_id;
`,
    { uses: () => [fanotify_event_info_header] },
  );

/** `<linux/fanotify.h>`: 8 bytes. */
export interface fanotify_event_info_pidfd extends RecordView<'struct fanotify_event_info_pidfd'> {
  get hdr(): fanotify_event_info_header;
  set hdr(value: fanotify_event_info_header | Init<fanotify_event_info_header>);
  pidfd: number;
}

export const fanotify_event_info_pidfd: Descriptor<fanotify_event_info_pidfd> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_info_pidfd',
    `
  struct fanotify_event_info_header hdr;
  __s32 pidfd;
`,
    { uses: () => [fanotify_event_info_header] },
  );

/** `<linux/fanotify.h>`: 24 bytes. */
export interface fanotify_event_info_range extends RecordView<'struct fanotify_event_info_range'> {
  get hdr(): fanotify_event_info_header;
  set hdr(value: fanotify_event_info_header | Init<fanotify_event_info_header>);
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get count(): bigint;
  set count(value: Integer);
}

export const fanotify_event_info_range: Descriptor<fanotify_event_info_range> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_info_range',
    `
  struct fanotify_event_info_header hdr;
  __u32 pad;
  __u64 offset;
  __u64 count;
`,
    { uses: () => [fanotify_event_info_header] },
  );

/** `<linux/fanotify.h>`: 24 bytes. */
export interface fanotify_event_metadata extends RecordView<'struct fanotify_event_metadata'> {
  event_len: number;
  vers: number;
  reserved: number;
  metadata_len: number;
  get mask(): bigint;
  set mask(value: Integer);
  fd: number;
  pid: number;
}

export const fanotify_event_metadata: Descriptor<fanotify_event_metadata> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_metadata',
    `
  __u32 event_len;
  __u8 vers;
  __u8 reserved;
  __u16 metadata_len;
  __u64 mask;
  __s32 fd;
  __s32 pid;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/fanotify.h>`: 8 bytes. */
export interface fanotify_response extends RecordView<'struct fanotify_response'> {
  fd: number;
  response: number;
}

export const fanotify_response: Descriptor<fanotify_response> = /* @__PURE__ */ declareStruct(
  'fanotify_response',
  `
  __s32 fd;
  __u32 response;
`,
);

/** `<linux/fanotify.h>`: 16 bytes. */
export interface fanotify_response_info_audit_rule
  extends RecordView<'struct fanotify_response_info_audit_rule'> {
  get hdr(): fanotify_response_info_header;
  set hdr(value: fanotify_response_info_header | Init<fanotify_response_info_header>);
  rule_number: number;
  subj_trust: number;
  obj_trust: number;
}

export const fanotify_response_info_audit_rule: Descriptor<fanotify_response_info_audit_rule> =
  /* @__PURE__ */ declareStruct(
    'fanotify_response_info_audit_rule',
    `
  struct fanotify_response_info_header hdr;
  __u32 rule_number;
  __u32 subj_trust;
  __u32 obj_trust;
`,
    { uses: () => [fanotify_response_info_header] },
  );

/** `<linux/fanotify.h>`: 4 bytes. */
export interface fanotify_response_info_header
  extends RecordView<'struct fanotify_response_info_header'> {
  type: number;
  pad: number;
  len: number;
}

export const fanotify_response_info_header: Descriptor<fanotify_response_info_header> =
  /* @__PURE__ */ declareStruct(
    'fanotify_response_info_header',
    `
  __u8 type;
  __u8 pad;
  __u16 len;
`,
  );
