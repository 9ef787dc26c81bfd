// Generated from Linux 7.3.4 <asm/sembuf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';
import type * as asm_ipcbuf_h from './ipcbuf.ts';

export declare namespace struct {
  /** `<asm/sembuf.h>`: 104 bytes on x86_64; 64 bytes on x86, arm; 88 bytes elsewhere. */
  interface semid64_ds extends RecordView<'struct semid64_ds'> {
    get sem_perm(): asm_ipcbuf_h.struct.ipc64_perm;
    set sem_perm(value: From<asm_ipcbuf_h.struct.ipc64_perm>);
    sem_otime: number;
    get __unused1(): number | undefined;
    set __unused1(value: number);
    sem_ctime: number;
    get __unused2(): number | undefined;
    set __unused2(value: number);
    sem_nsems: number;
    __unused3: number;
    __unused4: number;
    get sem_otime_high(): number | undefined;
    set sem_otime_high(value: number);
    get sem_ctime_high(): number | undefined;
    set sem_ctime_high(value: number);
  }
}

export const struct: {
  readonly semid64_ds: Descriptor<struct.semid64_ds>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"semid64_ds": ["struct ipc64_perm sem_perm;long sem_otime;long sem_ctime;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;",{"variants":{"x86_64":{"members":"struct ipc64_perm sem_perm;long sem_otime;unsigned long __unused1;long sem_ctime;unsigned long __unused2;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;"},"x86":{"members":"struct ipc64_perm sem_perm;unsigned long sem_otime;unsigned long sem_otime_high;unsigned long sem_ctime;unsigned long sem_ctime_high;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;"},"arm":{"members":"struct ipc64_perm sem_perm;unsigned long sem_otime;unsigned long sem_otime_high;unsigned long sem_ctime;unsigned long sem_ctime_high;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc64_perm": ["int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned char __pad1[];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;",{"variants":{"x86":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;unsigned short mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"arm":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u16 mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"s390x":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned short __pad1;unsigned short seq;unsigned long __unused1;unsigned long __unused2;"},"ppc64le":{"members":"int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned int seq;unsigned int __pad1;unsigned long long __unused1;unsigned long long __unused2;"}}}]
}`),
);
