// Generated from Linux 7.3.4 <asm/fcntl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<asm/fcntl.h>`: 8 bytes. */
export interface f_owner_ex extends RecordView<'struct f_owner_ex'> {
  type: number;
  pid: number;
}

export const f_owner_ex: Descriptor<f_owner_ex> = /* @__PURE__ */ declareStruct(
  'f_owner_ex',
  `
  int type;
  int pid;
`,
);

/** `<asm/fcntl.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 24 bytes on x86. */
export interface flock64 extends RecordView<'struct flock64'> {
  l_type: number;
  l_whence: number;
  get l_start(): bigint;
  set l_start(value: Integer);
  get l_len(): bigint;
  set l_len(value: Integer);
  l_pid: number;
}

export const flock64: Descriptor<flock64> = /* @__PURE__ */ declareStruct(
  'flock64',
  `
  short l_type;
  short l_whence;
  long long l_start;
  long long l_len;
  int l_pid;
`,
);
