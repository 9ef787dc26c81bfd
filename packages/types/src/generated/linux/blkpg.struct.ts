// Generated from Linux 7.3.4 <linux/blkpg.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/blkpg.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface blkpg_ioctl_arg extends RecordView<'struct blkpg_ioctl_arg', 'data'> {
  op: number;
  flags: number;
  datalen: number;
  get data(): number;
  set data(value: Pointer);
}

export const blkpg_ioctl_arg: Descriptor<blkpg_ioctl_arg> = /* @__PURE__ */ declareStruct(
  'blkpg_ioctl_arg',
  `
  int op;
  int flags;
  int datalen;
  void *data;
`,
);

/** `<linux/blkpg.h>`: 152 bytes on x86_64, arm, riscv64, aarch64; 148 bytes on x86. */
export interface blkpg_partition extends RecordView<'struct blkpg_partition'> {
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

export const blkpg_partition: Descriptor<blkpg_partition> = /* @__PURE__ */ declareStruct(
  'blkpg_partition',
  `
  long long start;
  long long length;
  int pno;
  char devname[64];
  char volname[64];
`,
);
