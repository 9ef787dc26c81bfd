// Generated from Linux 7.3.4 <linux/liveupdate.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'LIVEUPDATE_IOCTL_CREATE_SESSION'
  | 'LIVEUPDATE_IOCTL_RETRIEVE_SESSION'
  | 'LIVEUPDATE_SESSION_FINISH'
  | 'LIVEUPDATE_SESSION_GET_NAME'
  | 'LIVEUPDATE_SESSION_PRESERVE_FD'
  | 'LIVEUPDATE_SESSION_RETRIEVE_FD'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    LIVEUPDATE_IOCTL_CREATE_SESSION: 47616,
    LIVEUPDATE_IOCTL_RETRIEVE_SESSION: 47617,
    LIVEUPDATE_SESSION_FINISH: 47682,
    LIVEUPDATE_SESSION_GET_NAME: 47683,
    LIVEUPDATE_SESSION_PRESERVE_FD: 47680,
    LIVEUPDATE_SESSION_RETRIEVE_FD: 47681,
  },
);

export const LIVEUPDATE_IOCTL_CREATE_SESSION: number = /* @__PURE__ */ requestHere(47616),
  LIVEUPDATE_IOCTL_RETRIEVE_SESSION: number = /* @__PURE__ */ requestHere(47617),
  LIVEUPDATE_SESSION_FINISH: number = /* @__PURE__ */ requestHere(47682),
  LIVEUPDATE_SESSION_GET_NAME: number = /* @__PURE__ */ requestHere(47683),
  LIVEUPDATE_SESSION_PRESERVE_FD: number = /* @__PURE__ */ requestHere(47680),
  LIVEUPDATE_SESSION_RETRIEVE_FD: number = /* @__PURE__ */ requestHere(47681);
export const LIVEUPDATE_CMD_BASE = 0,
  LIVEUPDATE_CMD_CREATE_SESSION = 0,
  LIVEUPDATE_CMD_RETRIEVE_SESSION = 1,
  LIVEUPDATE_CMD_SESSION_BASE = 64,
  LIVEUPDATE_CMD_SESSION_FINISH = 66,
  LIVEUPDATE_CMD_SESSION_GET_NAME = 67,
  LIVEUPDATE_CMD_SESSION_PRESERVE_FD = 64,
  LIVEUPDATE_CMD_SESSION_RETRIEVE_FD = 65,
  LIVEUPDATE_IOCTL_TYPE = 186,
  LIVEUPDATE_SESSION_NAME_LENGTH = 64;
export declare namespace struct {
  /** `<linux/liveupdate.h>`: 72 bytes. */
  interface liveupdate_ioctl_create_session
    extends RecordView<'struct liveupdate_ioctl_create_session'> {
    size: number;
    fd: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/liveupdate.h>`: 72 bytes. */
  interface liveupdate_ioctl_retrieve_session
    extends RecordView<'struct liveupdate_ioctl_retrieve_session'> {
    size: number;
    fd: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/liveupdate.h>`: 8 bytes. */
  interface liveupdate_session_finish extends RecordView<'struct liveupdate_session_finish'> {
    size: number;
    reserved: number;
  }

  /** `<linux/liveupdate.h>`: 72 bytes. */
  interface liveupdate_session_get_name extends RecordView<'struct liveupdate_session_get_name'> {
    size: number;
    reserved: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/liveupdate.h>`: 16 bytes. */
  interface liveupdate_session_preserve_fd
    extends RecordView<'struct liveupdate_session_preserve_fd'> {
    size: number;
    fd: number;
    get token(): bigint;
    set token(value: Integer);
  }

  /** `<linux/liveupdate.h>`: 16 bytes. */
  interface liveupdate_session_retrieve_fd
    extends RecordView<'struct liveupdate_session_retrieve_fd'> {
    size: number;
    fd: number;
    get token(): bigint;
    set token(value: Integer);
  }
}

export const struct: {
  readonly liveupdate_ioctl_create_session: Descriptor<struct.liveupdate_ioctl_create_session>;
  readonly liveupdate_ioctl_retrieve_session: Descriptor<struct.liveupdate_ioctl_retrieve_session>;
  readonly liveupdate_session_finish: Descriptor<struct.liveupdate_session_finish>;
  readonly liveupdate_session_get_name: Descriptor<struct.liveupdate_session_get_name>;
  readonly liveupdate_session_preserve_fd: Descriptor<struct.liveupdate_session_preserve_fd>;
  readonly liveupdate_session_retrieve_fd: Descriptor<struct.liveupdate_session_retrieve_fd>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"liveupdate_ioctl_create_session": "__u32 size;__s32 fd;__u8 name[64];",
"liveupdate_ioctl_retrieve_session": "__u32 size;__s32 fd;__u8 name[64];",
"liveupdate_session_finish": "__u32 size;__u32 reserved;",
"liveupdate_session_get_name": "__u32 size;__u32 reserved;__u8 name[64];",
"liveupdate_session_preserve_fd": ["__u32 size;__s32 fd;__u64 token;",{"variants":{"x86":{"align":8}}}],
"liveupdate_session_retrieve_fd": ["__u32 size;__s32 fd;__u64 token;",{"variants":{"x86":{"align":8}}}]
}`),
);
