// Generated from Linux 7.3.4 <linux/bpqether.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/bpqether.h>`: 12 bytes. */
export interface bpq_ethaddr extends RecordView<'struct bpq_ethaddr'> {
  get destination(): Uint8Array;
  set destination(value: Bytes);
  get accept(): Uint8Array;
  set accept(value: Bytes);
}

export const bpq_ethaddr: Descriptor<bpq_ethaddr> = /* @__PURE__ */ declareStruct(
  'bpq_ethaddr',
  `
  unsigned char destination[6];
  unsigned char accept[6];
`,
);

/** `<linux/bpqether.h>`: 36 bytes. */
export interface bpq_req extends RecordView<'struct bpq_req'> {
  cmd: number;
  speed: number;
  clockmode: number;
  txdelay: number;
  persist: number;
  slotime: number;
  squeldelay: number;
  dmachan: number;
  irq: number;
}

export const bpq_req: Descriptor<bpq_req> = /* @__PURE__ */ declareStruct(
  'bpq_req',
  `
  int cmd;
  int speed;
  int clockmode;
  int txdelay;
  unsigned char persist;
  int slotime;
  int squeldelay;
  int dmachan;
  int irq;
`,
);
