// Generated from Linux 7.3.4 <linux/blkpg.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'BLKPG'> = /* @__PURE__ */ perArchOf(
  {},
  {
    BLKPG: 4713,
  },
);

export const BLKPG: number = /* @__PURE__ */ requestHere(4713);
export const BLKPG_ADD_PARTITION = 1,
  BLKPG_DEL_PARTITION = 2,
  BLKPG_DEVNAMELTH = 64,
  BLKPG_RESIZE_PARTITION = 3,
  BLKPG_VOLNAMELTH = 64;
export declare namespace struct {
  /** `<linux/blkpg.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface blkpg_ioctl_arg extends RecordView<'struct blkpg_ioctl_arg', 'data'> {
    op: number;
    flags: number;
    datalen: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/blkpg.h>`: 148 bytes on x86; 152 bytes elsewhere. */
  interface blkpg_partition extends RecordView<'struct blkpg_partition'> {
    get start(): bigint;
    set start(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    pno: number;
    get devname(): Uint8Array;
    set devname(value: Bytes);
    get volname(): Uint8Array;
    set volname(value: Bytes);
  }
}

export const struct: {
  readonly blkpg_ioctl_arg: Descriptor<struct.blkpg_ioctl_arg>;
  readonly blkpg_partition: Descriptor<struct.blkpg_partition>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"blkpg_ioctl_arg": "int op;int flags;int datalen;void *data;",
"blkpg_partition": "long long start;long long length;int pno;char devname[64];char volname[64];"
}`),
);
