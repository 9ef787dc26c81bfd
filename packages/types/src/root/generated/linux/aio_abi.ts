// Generated from Linux 7.3.4 <linux/aio_abi.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/aio_abi.h>`: 32 bytes. */
export interface io_event extends RecordView<'struct io_event'> {
  get data(): bigint;
  set data(value: Integer);
  get obj(): bigint;
  set obj(value: Integer);
  get res(): bigint;
  set res(value: Integer);
  get res2(): bigint;
  set res2(value: Integer);
}

export const io_event: Descriptor<io_event> = /* @__PURE__ */ declareStruct(
  'io_event',
  `
  __u64 data;
  __u64 obj;
  __s64 res;
  __s64 res2;
`,
);

/** `<linux/aio_abi.h>`: 64 bytes. */
export interface iocb extends RecordView<'struct iocb'> {
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

export const iocb: Descriptor<iocb> = /* @__PURE__ */ declareStruct(
  'iocb',
  `
  __u64 aio_data;
  __u32 aio_key;
  int aio_rw_flags;
  __u16 aio_lio_opcode;
  __s16 aio_reqprio;
  __u32 aio_fildes;
  __u64 aio_buf;
  __u64 aio_nbytes;
  __s64 aio_offset;
  __u64 aio_reserved2;
  __u32 aio_flags;
  __u32 aio_resfd;
`,
);
