// Generated from Linux 7.3.4 <linux/coredump.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const COREDUMP_ACK_SIZE_VER0 = 16,
  COREDUMP_KERNEL = 1,
  COREDUMP_MARK_CONFLICTING = 4,
  COREDUMP_MARK_MAXSIZE = 2,
  COREDUMP_MARK_MINSIZE = 1,
  COREDUMP_MARK_REQACK = 0,
  COREDUMP_MARK_UNSUPPORTED = 3,
  COREDUMP_REJECT = 4,
  COREDUMP_REQ_SIZE_VER0 = 16,
  COREDUMP_USERSPACE = 2,
  COREDUMP_WAIT = 8,
  __COREDUMP_MARK_MAX = 2147483648;
export declare namespace struct {
  /** `<linux/coredump.h>`: 16 bytes. */
  interface coredump_ack extends RecordView<'struct coredump_ack'> {
    size: number;
    spare: number;
    get mask(): bigint;
    set mask(value: Integer);
  }

  /** `<linux/coredump.h>`: 16 bytes. */
  interface coredump_req extends RecordView<'struct coredump_req'> {
    size: number;
    size_ack: number;
    get mask(): bigint;
    set mask(value: Integer);
  }
}

export const struct: {
  readonly coredump_ack: Descriptor<struct.coredump_ack>;
  readonly coredump_req: Descriptor<struct.coredump_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"coredump_ack": "__u32 size;__u32 spare;__u64 mask;",
"coredump_req": "__u32 size;__u32 size_ack;__u64 mask;"
}`),
);
