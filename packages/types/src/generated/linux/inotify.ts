// Generated from Linux 7.3.4 <linux/inotify.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type RecordView,
  type Requests,
  type VariableDescriptor,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'INOTIFY_IOC_SETNEXTWD'> = /* @__PURE__ */ perArchOf(
  {},
  {
    INOTIFY_IOC_SETNEXTWD: 1074022656,
  },
);

export const INOTIFY_IOC_SETNEXTWD: number = /* @__PURE__ */ requestHere(1074022656);
export const IN_ACCESS = 1,
  IN_ALL_EVENTS = 4095,
  IN_ATTRIB = 4,
  IN_CLOEXEC = 524288,
  IN_CLOSE = 24,
  IN_CLOSE_NOWRITE = 16,
  IN_CLOSE_WRITE = 8,
  IN_CREATE = 256,
  IN_DELETE = 512,
  IN_DELETE_SELF = 1024,
  IN_DONT_FOLLOW = 33554432,
  IN_EXCL_UNLINK = 67108864,
  IN_IGNORED = 32768,
  IN_ISDIR = 1073741824,
  IN_MASK_ADD = 536870912,
  IN_MASK_CREATE = 268435456,
  IN_MODIFY = 2,
  IN_MOVE = 192,
  IN_MOVED_FROM = 64,
  IN_MOVED_TO = 128,
  IN_MOVE_SELF = 2048,
  IN_NONBLOCK = 2048,
  IN_ONESHOT = 2147483648,
  IN_ONLYDIR = 16777216,
  IN_OPEN = 32,
  IN_Q_OVERFLOW = 16384,
  IN_UNMOUNT = 8192;
export declare namespace struct {
  /** `<linux/inotify.h>`: 16 bytes. */
  interface inotify_event extends RecordView<'struct inotify_event'> {
    wd: number;
    mask: number;
    cookie: number;
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }
}

export const struct: {
  readonly inotify_event: VariableDescriptor<struct.inotify_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"inotify_event": ["__s32 wd;__u32 mask;__u32 cookie;__u32 len;char name[];",{"lengthField":{"name":"len","counts":"rest"}}]
}`),
);
