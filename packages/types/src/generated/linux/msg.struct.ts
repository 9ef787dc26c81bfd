// Generated from Linux 7.3.4 <linux/msg.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { ipc_perm } from './ipc.struct.ts';

/** `<linux/msg.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface msgbuf extends RecordView<'struct msgbuf'> {
  mtype: number;
  get mtext(): Uint8Array;
  set mtext(value: Bytes);
}

export const msgbuf: Descriptor<msgbuf> = /* @__PURE__ */ declareStruct(
  'msgbuf',
  `
  long mtype;
  char mtext[1];
`,
);

/** `<linux/msg.h>`: 32 bytes. */
export interface msginfo extends RecordView<'struct msginfo'> {
  msgpool: number;
  msgmap: number;
  msgmax: number;
  msgmnb: number;
  msgmni: number;
  msgssz: number;
  msgtql: number;
  msgseg: number;
}

export const msginfo: Descriptor<msginfo> = /* @__PURE__ */ declareStruct(
  'msginfo',
  `
  int msgpool;
  int msgmap;
  int msgmax;
  int msgmnb;
  int msgmni;
  int msgssz;
  int msgtql;
  unsigned short msgseg;
`,
);

/** `<linux/msg.h>`: 104 bytes on x86_64, riscv64, aarch64; 56 bytes on x86, arm. */
export interface msqid_ds extends RecordView<'struct msqid_ds', 'msg_first' | 'msg_last'> {
  get msg_perm(): ipc_perm;
  set msg_perm(value: ipc_perm | Init<ipc_perm>);
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

export const msqid_ds: Descriptor<msqid_ds> = /* @__PURE__ */ declareStruct(
  'msqid_ds',
  `
  struct ipc_perm msg_perm;
  struct msg *msg_first;
  struct msg *msg_last;
  long msg_stime;
  long msg_rtime;
  long msg_ctime;
  unsigned long msg_lcbytes;
  unsigned long msg_lqbytes;
  unsigned short msg_cbytes;
  unsigned short msg_qnum;
  unsigned short msg_qbytes;
  __s32 msg_lspid;
  __s32 msg_lrpid;
`,
  {
    variants: {
      x86: {
        members: `
  struct ipc_perm msg_perm;
  struct msg *msg_first;
  struct msg *msg_last;
  long msg_stime;
  long msg_rtime;
  long msg_ctime;
  unsigned long msg_lcbytes;
  unsigned long msg_lqbytes;
  unsigned short msg_cbytes;
  unsigned short msg_qnum;
  unsigned short msg_qbytes;
  unsigned short msg_lspid;
  unsigned short msg_lrpid;
`,
      },
      arm: {
        members: `
  struct ipc_perm msg_perm;
  struct msg *msg_first;
  struct msg *msg_last;
  long msg_stime;
  long msg_rtime;
  long msg_ctime;
  unsigned long msg_lcbytes;
  unsigned long msg_lqbytes;
  unsigned short msg_cbytes;
  unsigned short msg_qnum;
  unsigned short msg_qbytes;
  __u16 msg_lspid;
  __u16 msg_lrpid;
`,
      },
    },
    uses: () => [ipc_perm],
  },
);
