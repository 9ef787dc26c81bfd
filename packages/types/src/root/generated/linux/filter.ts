// Generated from Linux 7.3.4 <linux/filter.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../../engine.ts';

/** `<linux/filter.h>`: 8 bytes. */
export interface sock_filter extends RecordView<'struct sock_filter'> {
  code: number;
  jt: number;
  jf: number;
  k: number;
}

export const sock_filter: Descriptor<sock_filter> = /* @__PURE__ */ declareStruct(
  'sock_filter',
  `
  __u16 code;
  __u8 jt;
  __u8 jf;
  __u32 k;
`,
);

/** `<linux/filter.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface sock_fprog extends RecordView<'struct sock_fprog', 'filter'> {
  len: number;
  get filter(): number;
  set filter(value: Pointer);
}

export const sock_fprog: Descriptor<sock_fprog> = /* @__PURE__ */ declareStruct(
  'sock_fprog',
  `
  unsigned short len;
  struct sock_filter *filter;
`,
);
