// Generated from Linux 7.3.4 <linux/dvb/net.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/dvb/net.h>`: 4 bytes. */
export interface __dvb_net_if_old extends RecordView<'struct __dvb_net_if_old'> {
  pid: number;
  if_num: number;
}

export const __dvb_net_if_old: Descriptor<__dvb_net_if_old> = /* @__PURE__ */ declareStruct(
  '__dvb_net_if_old',
  `
  __u16 pid;
  __u16 if_num;
`,
);

/** `<linux/dvb/net.h>`: 6 bytes. */
export interface dvb_net_if extends RecordView<'struct dvb_net_if'> {
  pid: number;
  if_num: number;
  feedtype: number;
}

export const dvb_net_if: Descriptor<dvb_net_if> = /* @__PURE__ */ declareStruct(
  'dvb_net_if',
  `
  __u16 pid;
  __u16 if_num;
  __u8 feedtype;
`,
);
