// Generated from Linux 7.3.4 <linux/vm_sockets.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export * from '../../macros/linux/vm_sockets.ts';
export * from './vm_sockets.constants.ts';
export declare namespace struct {
  /** `<linux/vm_sockets.h>`: 16 bytes. */
  interface sockaddr_vm extends RecordView<'struct sockaddr_vm'> {
    svm_family: number;
    svm_reserved1: number;
    svm_port: number;
    svm_cid: number;
    svm_flags: number;
    get svm_zero(): Uint8Array;
    set svm_zero(value: Bytes);
  }
}

export const struct: {
  readonly sockaddr_vm: Descriptor<struct.sockaddr_vm>;
} = /* @__PURE__ */ declareStructs({
  sockaddr_vm: `
  unsigned short svm_family;
  unsigned short svm_reserved1;
  unsigned int svm_port;
  unsigned int svm_cid;
  __u8 svm_flags;
  unsigned char svm_zero[3];
`,
});
