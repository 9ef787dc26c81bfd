// Generated from Linux 7.3.4 <linux/msg.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_ipc_h from './ipc.ts';

export const MSGMAP = 16384,
  MSGMAX = 8192,
  MSGMNB = 16384,
  MSGMNI = 32000,
  MSGPOOL = 512000,
  MSGSEG = 65535,
  MSGSSZ = 16,
  MSGTQL = 16384,
  MSG_COPY = 16384,
  MSG_EXCEPT = 8192,
  MSG_INFO = 12,
  MSG_NOERROR = 4096,
  MSG_STAT = 11,
  MSG_STAT_ANY = 13,
  __MSGSEG = 32768000;
export declare namespace struct {
  /** `<linux/msg.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface msgbuf extends RecordView<'struct msgbuf'> {
    mtype: number;
    get mtext(): Uint8Array;
    set mtext(value: Bytes);
  }

  /** `<linux/msg.h>`: 32 bytes. */
  interface msginfo extends RecordView<'struct msginfo'> {
    msgpool: number;
    msgmap: number;
    msgmax: number;
    msgmnb: number;
    msgmni: number;
    msgssz: number;
    msgtql: number;
    msgseg: number;
  }

  /** `<linux/msg.h>`: 56 bytes on x86, arm; 104 bytes elsewhere. */
  interface msqid_ds extends RecordView<'struct msqid_ds', 'msg_first' | 'msg_last'> {
    get msg_perm(): linux_ipc_h.struct.ipc_perm;
    set msg_perm(value: From<linux_ipc_h.struct.ipc_perm>);
    get msg_first(): number;
    set msg_first(value: Pointer);
    get msg_last(): number;
    set msg_last(value: Pointer);
    msg_stime: number;
    msg_rtime: number;
    msg_ctime: number;
    msg_lcbytes: number;
    msg_lqbytes: number;
    msg_cbytes: number;
    msg_qnum: number;
    msg_qbytes: number;
    msg_lspid: number;
    msg_lrpid: number;
  }
}

export const struct: {
  readonly msgbuf: Descriptor<struct.msgbuf>;
  readonly msginfo: Descriptor<struct.msginfo>;
  readonly msqid_ds: Descriptor<struct.msqid_ds>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"msgbuf": "long mtype;char mtext[1];",
"msginfo": "int msgpool;int msgmap;int msgmax;int msgmnb;int msgmni;int msgssz;int msgtql;unsigned short msgseg;",
"msqid_ds": ["struct ipc_perm msg_perm;struct msg *msg_first;struct msg *msg_last;long msg_stime;long msg_rtime;long msg_ctime;unsigned long msg_lcbytes;unsigned long msg_lqbytes;unsigned short msg_cbytes;unsigned short msg_qnum;unsigned short msg_qbytes;__s32 msg_lspid;__s32 msg_lrpid;",{"variants":{"x86":{"members":"struct ipc_perm msg_perm;struct msg *msg_first;struct msg *msg_last;long msg_stime;long msg_rtime;long msg_ctime;unsigned long msg_lcbytes;unsigned long msg_lqbytes;unsigned short msg_cbytes;unsigned short msg_qnum;unsigned short msg_qbytes;unsigned short msg_lspid;unsigned short msg_lrpid;"},"arm":{"members":"struct ipc_perm msg_perm;struct msg *msg_first;struct msg *msg_last;long msg_stime;long msg_rtime;long msg_ctime;unsigned long msg_lcbytes;unsigned long msg_lqbytes;unsigned short msg_cbytes;unsigned short msg_qnum;unsigned short msg_qbytes;__u16 msg_lspid;__u16 msg_lrpid;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc_perm": ["int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned short seq;",{"variants":{"x86":{"members":"int key;unsigned short uid;unsigned short gid;unsigned short cuid;unsigned short cgid;unsigned short mode;unsigned short seq;"},"arm":{"members":"int key;__u16 uid;__u16 gid;__u16 cuid;__u16 cgid;__u16 mode;unsigned short seq;"}}}]
}`),
);
