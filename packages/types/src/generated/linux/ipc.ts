// Generated from Linux 7.3.4 <linux/ipc.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export const DIPC = 25,
  IPC_64 = 256,
  IPC_CREAT = 512,
  IPC_DIPC = 4096,
  IPC_EXCL = 1024,
  IPC_INFO = 3,
  IPC_NOWAIT = 2048,
  IPC_OLD = 0,
  IPC_OWN = 8192,
  IPC_PRIVATE = 0,
  IPC_RMID = 0,
  IPC_SET = 1,
  IPC_STAT = 2,
  MSGCTL = 14,
  MSGGET = 13,
  MSGRCV = 12,
  MSGSND = 11,
  SEMCTL = 3,
  SEMGET = 2,
  SEMOP = 1,
  SEMTIMEDOP = 4,
  SHMAT = 21,
  SHMCTL = 24,
  SHMDT = 22,
  SHMGET = 23;
export declare namespace struct {
  /** `<linux/ipc.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface ipc_kludge extends RecordView<'struct ipc_kludge', 'msgp'> {
    get msgp(): number;
    set msgp(value: Pointer);
    msgtyp: number;
  }

  /** `<linux/ipc.h>`: 16 bytes on x86, arm; 28 bytes elsewhere. */
  interface ipc_perm extends RecordView<'struct ipc_perm'> {
    key: number;
    uid: number;
    gid: number;
    cuid: number;
    cgid: number;
    mode: number;
    seq: number;
  }
}

export const struct: {
  readonly ipc_kludge: Descriptor<struct.ipc_kludge>;
  readonly ipc_perm: Descriptor<struct.ipc_perm>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc_kludge": "struct msgbuf *msgp;long msgtyp;",
"ipc_perm": ["int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned short seq;",{"variants":{"x86":{"members":"int key;unsigned short uid;unsigned short gid;unsigned short cuid;unsigned short cgid;unsigned short mode;unsigned short seq;"},"arm":{"members":"int key;__u16 uid;__u16 gid;__u16 cuid;__u16 cgid;__u16 mode;unsigned short seq;"}}}]
}`),
);
