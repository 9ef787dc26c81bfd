// Generated from Linux 7.3.4 <linux/dirent.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Integer,
  type RecordView,
  type VariableDescriptor,
} from '../../../engine.ts';

/** `<linux/dirent.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface linux_dirent64 extends RecordView<'struct linux_dirent64'> {
  get d_ino(): bigint;
  set d_ino(value: Integer);
  get d_off(): bigint;
  set d_off(value: Integer);
  d_reclen: number;
  d_type: number;
  get d_name(): Uint8Array;
  set d_name(value: Bytes);
}

export const linux_dirent64: VariableDescriptor<linux_dirent64> = /* @__PURE__ */ declareStruct(
  'linux_dirent64',
  `
  __u64 d_ino;
  __s64 d_off;
  unsigned short d_reclen;
  unsigned char d_type;
  char d_name[];
`,
  { lengthField: { name: 'd_reclen', counts: 'record' } },
);
