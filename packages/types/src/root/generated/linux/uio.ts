// Generated from Linux 7.3.4 <linux/uio.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../../engine.ts';

/** `<linux/uio.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface iovec extends RecordView<'struct iovec', 'iov_base'> {
  get iov_base(): number;
  set iov_base(value: Pointer);
  iov_len: number;
}

export const iovec: Descriptor<iovec> = /* @__PURE__ */ declareStruct(
  'iovec',
  `
  void *iov_base;
  unsigned long iov_len;
`,
);
