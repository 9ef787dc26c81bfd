import {
  type Descriptor,
  declareStruct,
  type From,
  type Integer,
  type RecordView,
} from '../engine.ts';
import { ipc64_perm } from '../root/generated/asm/ipcbuf.ts';

/**
 * What `msgctl` tells of a queue of messages and is told of it, with times of 64 bits
 * on every architecture: it is laid out as the kernel’s own `msqid64_ds`, whose low and high halves of times lie
 * side by side on 32-bit ones.
 */
export interface msqid_ds extends RecordView<'struct msqid64_ds'> {
  get msg_perm(): ipc64_perm;
  set msg_perm(value: ipc64_perm | From<ipc64_perm>);
  get msg_stime(): bigint;
  set msg_stime(value: Integer);
  get msg_rtime(): bigint;
  set msg_rtime(value: Integer);
  get msg_ctime(): bigint;
  set msg_ctime(value: Integer);
  msg_cbytes: number;
  msg_qnum: number;
  msg_qbytes: number;
  msg_lspid: number;
  msg_lrpid: number;
}

const members = `
  struct ipc64_perm msg_perm;
  __s64 msg_stime, msg_rtime, msg_ctime;
  unsigned long msg_cbytes, msg_qnum, msg_qbytes;
  int msg_lspid, msg_lrpid;
  unsigned long __unused4, __unused5;
`;

export const msqid_ds: Descriptor<msqid_ds> = /* @__PURE__ */ declareStruct('msqid64_ds', members, {
  variants: { x86: { pack: 4 }, arm: { pack: 4 } },
  uses: () => [ipc64_perm],
});
