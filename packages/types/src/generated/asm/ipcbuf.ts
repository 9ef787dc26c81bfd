// Generated from Linux 7.3.4 <asm/ipcbuf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<asm/ipcbuf.h>`: 36 bytes on x86, arm; 48 bytes elsewhere. */
  interface ipc64_perm extends RecordView<'struct ipc64_perm'> {
    key: number;
    uid: number;
    gid: number;
    cuid: number;
    cgid: number;
    mode: number;
    get __pad1(): Elements<number>;
    set __pad1(value: Iterable<number>);
    seq: number;
    get __pad2(): number | undefined;
    set __pad2(value: number);
    __unused1: number;
    __unused2: number;
  }
}

export const struct: {
  readonly ipc64_perm: Descriptor<struct.ipc64_perm>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc64_perm": ["int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned char __pad1[];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;",{"variants":{"x86":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;unsigned short mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"arm":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u16 mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"s390x":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned short __pad1;unsigned short seq;unsigned long __unused1;unsigned long __unused2;"},"ppc64le":{"members":"int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned int seq;unsigned int __pad1;unsigned long long __unused1;unsigned long long __unused2;"}}}]
}`),
);
