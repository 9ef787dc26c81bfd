// Generated from Linux 7.3.4 <linux/aio_abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const IOCB_CMD_FDSYNC = 3,
  IOCB_CMD_FSYNC = 2,
  IOCB_CMD_NOOP = 6,
  IOCB_CMD_POLL = 5,
  IOCB_CMD_PREAD = 0,
  IOCB_CMD_PREADV = 7,
  IOCB_CMD_PWRITE = 1,
  IOCB_CMD_PWRITEV = 8,
  IOCB_FLAG_IOPRIO = 2,
  IOCB_FLAG_RESFD = 1;
export declare namespace struct {
  /** `<linux/aio_abi.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface __aio_sigset extends RecordView<'struct __aio_sigset', 'sigmask'> {
    get sigmask(): number;
    set sigmask(value: Pointer);
    sigsetsize: number;
  }

  /** `<linux/aio_abi.h>`: 32 bytes. */
  interface io_event extends RecordView<'struct io_event'> {
    get data(): bigint;
    set data(value: Integer);
    get obj(): bigint;
    set obj(value: Integer);
    get res(): bigint;
    set res(value: Integer);
    get res2(): bigint;
    set res2(value: Integer);
  }

  /** `<linux/aio_abi.h>`: 64 bytes. */
  interface iocb extends RecordView<'struct iocb'> {
    get aio_data(): bigint;
    set aio_data(value: Integer);
    aio_key: number;
    aio_rw_flags: number;
    aio_lio_opcode: number;
    aio_reqprio: number;
    aio_fildes: number;
    get aio_buf(): bigint;
    set aio_buf(value: Integer);
    get aio_nbytes(): bigint;
    set aio_nbytes(value: Integer);
    get aio_offset(): bigint;
    set aio_offset(value: Integer);
    get aio_reserved2(): bigint;
    set aio_reserved2(value: Integer);
    aio_flags: number;
    aio_resfd: number;
  }
}

export const struct: {
  readonly __aio_sigset: Descriptor<struct.__aio_sigset>;
  readonly io_event: Descriptor<struct.io_event>;
  readonly iocb: Descriptor<struct.iocb>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__aio_sigset": "const sigset_t *sigmask;unsigned long sigsetsize;",
"io_event": "__u64 data;__u64 obj;__s64 res;__s64 res2;",
"iocb": ["__u64 aio_data;__u32 aio_key;int aio_rw_flags;__u16 aio_lio_opcode;__s16 aio_reqprio;__u32 aio_fildes;__u64 aio_buf;__u64 aio_nbytes;__s64 aio_offset;__u64 aio_reserved2;__u32 aio_flags;__u32 aio_resfd;",{"variants":{"s390x":{"members":"__u64 aio_data;int aio_rw_flags;__u32 aio_key;__u16 aio_lio_opcode;__s16 aio_reqprio;__u32 aio_fildes;__u64 aio_buf;__u64 aio_nbytes;__s64 aio_offset;__u64 aio_reserved2;__u32 aio_flags;__u32 aio_resfd;"}}}]
}`),
);

export type aio_context_t = number;
