// Generated from Linux 7.3.4 <linux/liveupdate.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/liveupdate.h>`: 72 bytes. */
export interface liveupdate_ioctl_create_session
  extends RecordView<'struct liveupdate_ioctl_create_session'> {
  size: number;
  fd: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const liveupdate_ioctl_create_session: Descriptor<liveupdate_ioctl_create_session> =
  /* @__PURE__ */ declareStruct(
    'liveupdate_ioctl_create_session',
    `
  __u32 size;
  __s32 fd;
  __u8 name[64];
`,
  );

/** `<linux/liveupdate.h>`: 72 bytes. */
export interface liveupdate_ioctl_retrieve_session
  extends RecordView<'struct liveupdate_ioctl_retrieve_session'> {
  size: number;
  fd: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const liveupdate_ioctl_retrieve_session: Descriptor<liveupdate_ioctl_retrieve_session> =
  /* @__PURE__ */ declareStruct(
    'liveupdate_ioctl_retrieve_session',
    `
  __u32 size;
  __s32 fd;
  __u8 name[64];
`,
  );

/** `<linux/liveupdate.h>`: 8 bytes. */
export interface liveupdate_session_finish extends RecordView<'struct liveupdate_session_finish'> {
  size: number;
  reserved: number;
}

export const liveupdate_session_finish: Descriptor<liveupdate_session_finish> =
  /* @__PURE__ */ declareStruct(
    'liveupdate_session_finish',
    `
  __u32 size;
  __u32 reserved;
`,
  );

/** `<linux/liveupdate.h>`: 72 bytes. */
export interface liveupdate_session_get_name
  extends RecordView<'struct liveupdate_session_get_name'> {
  size: number;
  reserved: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const liveupdate_session_get_name: Descriptor<liveupdate_session_get_name> =
  /* @__PURE__ */ declareStruct(
    'liveupdate_session_get_name',
    `
  __u32 size;
  __u32 reserved;
  __u8 name[64];
`,
  );

/** `<linux/liveupdate.h>`: 16 bytes. */
export interface liveupdate_session_preserve_fd
  extends RecordView<'struct liveupdate_session_preserve_fd'> {
  size: number;
  fd: number;
  get token(): bigint;
  set token(value: Integer);
}

export const liveupdate_session_preserve_fd: Descriptor<liveupdate_session_preserve_fd> =
  /* @__PURE__ */ declareStruct(
    'liveupdate_session_preserve_fd',
    `
  __u32 size;
  __s32 fd;
  __u64 token;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/liveupdate.h>`: 16 bytes. */
export interface liveupdate_session_retrieve_fd
  extends RecordView<'struct liveupdate_session_retrieve_fd'> {
  size: number;
  fd: number;
  get token(): bigint;
  set token(value: Integer);
}

export const liveupdate_session_retrieve_fd: Descriptor<liveupdate_session_retrieve_fd> =
  /* @__PURE__ */ declareStruct(
    'liveupdate_session_retrieve_fd',
    `
  __u32 size;
  __s32 fd;
  __u64 token;
`,
    { variants: { x86: { align: 8 } } },
  );
