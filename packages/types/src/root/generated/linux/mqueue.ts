// Generated from Linux 7.3.4 <linux/mqueue.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Elements, type RecordView } from '../../../engine.ts';

/** `<linux/mqueue.h>`: 64 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface mq_attr extends RecordView<'struct mq_attr'> {
  mq_flags: number;
  mq_maxmsg: number;
  mq_msgsize: number;
  mq_curmsgs: number;
  get __reserved(): Elements<number>;
  set __reserved(value: Iterable<number>);
}

export const mq_attr: Descriptor<mq_attr> = /* @__PURE__ */ declareStruct(
  'mq_attr',
  `
  long mq_flags;
  long mq_maxmsg;
  long mq_msgsize;
  long mq_curmsgs;
  long __reserved[4];
`,
);
