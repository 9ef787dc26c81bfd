// Generated from Linux 7.3.4 <linux/filter.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export * from '../../macros/linux/filter.ts';
export * from './filter.constants.ts';
export declare namespace struct {
  /** `<linux/filter.h>`: 8 bytes. */
  interface sock_filter extends RecordView<'struct sock_filter'> {
    code: number;
    jt: number;
    jf: number;
    k: number;
  }

  /** `<linux/filter.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
  interface sock_fprog extends RecordView<'struct sock_fprog', 'filter'> {
    len: number;
    get filter(): number;
    set filter(value: Pointer);
  }
}

export const struct: {
  readonly sock_filter: Descriptor<struct.sock_filter>;
  readonly sock_fprog: Descriptor<struct.sock_fprog>;
} = /* @__PURE__ */ declareStructs({
  sock_filter: `
  __u16 code;
  __u8 jt;
  __u8 jf;
  __u32 k;
`,
  sock_fprog: `
  unsigned short len;
  struct sock_filter *filter;
`,
});
