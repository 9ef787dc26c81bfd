// Generated from Linux 7.3.4 <linux/sem.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { ipc_perm } from './ipc.struct.ts';

/** `<linux/sem.h>`: 6 bytes. */
export interface sembuf extends RecordView<'struct sembuf'> {
  sem_num: number;
  sem_op: number;
  sem_flg: number;
}

export const sembuf: Descriptor<sembuf> = /* @__PURE__ */ declareStruct(
  'sembuf',
  `
  unsigned short sem_num;
  short sem_op;
  short sem_flg;
`,
);

/** `<linux/sem.h>`: 88 bytes on x86_64, riscv64, aarch64; 44 bytes on x86, arm. */
export interface semid_ds
  extends RecordView<'struct semid_ds', 'sem_base' | 'sem_pending' | 'sem_pending_last' | 'undo'> {
  get sem_perm(): ipc_perm;
  set sem_perm(value: ipc_perm | Init<ipc_perm>);
  sem_otime: number;
  sem_ctime: number;
  get sem_base(): number;
  set sem_base(value: Pointer);
  get sem_pending(): number;
  set sem_pending(value: Pointer);
  get sem_pending_last(): number;
  set sem_pending_last(value: Pointer);
  get undo(): number;
  set undo(value: Pointer);
  sem_nsems: number;
}

export const semid_ds: Descriptor<semid_ds> = /* @__PURE__ */ declareStruct(
  'semid_ds',
  `
  struct ipc_perm sem_perm;
  long sem_otime;
  long sem_ctime;
  struct sem *sem_base;
  struct sem_queue *sem_pending;
  void *sem_pending_last;
  struct sem_undo *undo;
  unsigned short sem_nsems;
`,
  { uses: () => [ipc_perm] },
);

/** `<linux/sem.h>`: 40 bytes. */
export interface seminfo extends RecordView<'struct seminfo'> {
  semmap: number;
  semmni: number;
  semmns: number;
  semmnu: number;
  semmsl: number;
  semopm: number;
  semume: number;
  semusz: number;
  semvmx: number;
  semaem: number;
}

export const seminfo: Descriptor<seminfo> = /* @__PURE__ */ declareStruct(
  'seminfo',
  `
  int semmap;
  int semmni;
  int semmns;
  int semmnu;
  int semmsl;
  int semopm;
  int semume;
  int semusz;
  int semvmx;
  int semaem;
`,
);
