// Generated from Linux 7.3.4 <linux/sem.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

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
