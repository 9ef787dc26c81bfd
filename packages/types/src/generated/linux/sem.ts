// Generated from Linux 7.3.4 <linux/sem.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_ipc_h from './ipc.ts';

export const GETALL = 13,
  GETNCNT = 14,
  GETPID = 11,
  GETVAL = 12,
  GETZCNT = 15,
  SEMAEM = 32767,
  SEMMAP = 1024000000,
  SEMMNI = 32000,
  SEMMNS = 1024000000,
  SEMMNU = 1024000000,
  SEMMSL = 32000,
  SEMOPM = 500,
  SEMUME = 500,
  SEMUSZ = 20,
  SEMVMX = 32767,
  SEM_INFO = 19,
  SEM_STAT = 18,
  SEM_STAT_ANY = 20,
  SEM_UNDO = 4096,
  SETALL = 17,
  SETVAL = 16;
export declare namespace struct {
  /** `<linux/sem.h>`: 6 bytes. */
  interface sembuf extends RecordView<'struct sembuf'> {
    sem_num: number;
    sem_op: number;
    sem_flg: number;
  }

  /** `<linux/sem.h>`: 44 bytes on x86, arm; 88 bytes elsewhere. */
  interface semid_ds
    extends RecordView<
      'struct semid_ds',
      'sem_base' | 'sem_pending' | 'sem_pending_last' | 'undo'
    > {
    get sem_perm(): linux_ipc_h.struct.ipc_perm;
    set sem_perm(value: From<linux_ipc_h.struct.ipc_perm>);
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

  /** `<linux/sem.h>`: 40 bytes. */
  interface seminfo extends RecordView<'struct seminfo'> {
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
}

export const struct: {
  readonly sembuf: Descriptor<struct.sembuf>;
  readonly semid_ds: Descriptor<struct.semid_ds>;
  readonly seminfo: Descriptor<struct.seminfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sembuf": "unsigned short sem_num;short sem_op;short sem_flg;",
"semid_ds": "struct ipc_perm sem_perm;long sem_otime;long sem_ctime;struct sem *sem_base;struct sem_queue *sem_pending;void *sem_pending_last;struct sem_undo *undo;unsigned short sem_nsems;",
"seminfo": "int semmap;int semmni;int semmns;int semmnu;int semmsl;int semopm;int semume;int semusz;int semvmx;int semaem;"
}`),
  () => [heldStructs],
);

export declare namespace union {
  /** `<linux/sem.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface semun extends RecordView<'union semun', 'buf' | 'array' | '__buf' | '__pad'> {
    val: number;
    get buf(): number;
    set buf(value: Pointer);
    get array(): number;
    set array(value: Pointer);
    get __buf(): number;
    set __buf(value: Pointer);
    get __pad(): number;
    set __pad(value: Pointer);
  }
}

export const union: {
  readonly semun: Descriptor<union.semun>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"semun": "int val;struct semid_ds *buf;void *array;struct seminfo *__buf;void *__pad;"
}`),
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc_perm": ["int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned short seq;",{"variants":{"x86":{"members":"int key;unsigned short uid;unsigned short gid;unsigned short cuid;unsigned short cgid;unsigned short mode;unsigned short seq;"},"arm":{"members":"int key;__u16 uid;__u16 gid;__u16 cuid;__u16 cgid;__u16 mode;unsigned short seq;"}}}]
}`),
);
