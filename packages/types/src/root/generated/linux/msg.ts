// Generated from Linux 7.3.4 <linux/msg.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

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
