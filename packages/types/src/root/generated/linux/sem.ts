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
