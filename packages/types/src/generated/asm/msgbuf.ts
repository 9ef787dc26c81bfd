// Generated from Linux 7.3.4 <asm/msgbuf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';
import type * as asm_ipcbuf_h from './ipcbuf.ts';

export declare namespace struct {
  /** `<asm/msgbuf.h>`: 88 bytes on x86, arm; 120 bytes elsewhere. */
  interface msqid64_ds extends RecordView<'struct msqid64_ds'> {
    get msg_perm(): asm_ipcbuf_h.struct.ipc64_perm;
    set msg_perm(value: From<asm_ipcbuf_h.struct.ipc64_perm>);
    msg_stime: number;
    msg_rtime: number;
    msg_ctime: number;
    msg_cbytes: number;
    msg_qnum: number;
    msg_qbytes: number;
    msg_lspid: number;
    msg_lrpid: number;
    __unused4: number;
    __unused5: number;
    get msg_stime_high(): number | undefined;
    set msg_stime_high(value: number);
    get msg_rtime_high(): number | undefined;
    set msg_rtime_high(value: number);
    get msg_ctime_high(): number | undefined;
    set msg_ctime_high(value: number);
  }
}

export const struct: {
  readonly msqid64_ds: Descriptor<struct.msqid64_ds>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"msqid64_ds": ["struct ipc64_perm msg_perm;long msg_stime;long msg_rtime;long msg_ctime;unsigned long msg_cbytes;unsigned long msg_qnum;unsigned long msg_qbytes;int msg_lspid;int msg_lrpid;unsigned long __unused4;unsigned long __unused5;",{"variants":{"x86":{"members":"struct ipc64_perm msg_perm;unsigned long msg_stime;unsigned long msg_stime_high;unsigned long msg_rtime;unsigned long msg_rtime_high;unsigned long msg_ctime;unsigned long msg_ctime_high;unsigned long msg_cbytes;unsigned long msg_qnum;unsigned long msg_qbytes;int msg_lspid;int msg_lrpid;unsigned long __unused4;unsigned long __unused5;"},"arm":{"members":"struct ipc64_perm msg_perm;unsigned long msg_stime;unsigned long msg_stime_high;unsigned long msg_rtime;unsigned long msg_rtime_high;unsigned long msg_ctime;unsigned long msg_ctime_high;unsigned long msg_cbytes;unsigned long msg_qnum;unsigned long msg_qbytes;int msg_lspid;int msg_lrpid;unsigned long __unused4;unsigned long __unused5;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc64_perm": ["int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned char __pad1[];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;",{"variants":{"x86":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;unsigned short mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"arm":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u16 mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"s390x":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned short __pad1;unsigned short seq;unsigned long __unused1;unsigned long __unused2;"},"ppc64le":{"members":"int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned int seq;unsigned int __pad1;unsigned long long __unused1;unsigned long long __unused2;"}}}]
}`),
);
