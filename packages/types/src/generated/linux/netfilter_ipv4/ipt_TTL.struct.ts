// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_TTL.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv4/ipt_TTL.h>`: 2 bytes. */
export interface ipt_TTL_info extends RecordView<'struct ipt_TTL_info'> {
  mode: number;
  ttl: number;
}

export const ipt_TTL_info: Descriptor<ipt_TTL_info> = /* @__PURE__ */ declareStruct(
  'ipt_TTL_info',
  `
  __u8 mode;
  __u8 ttl;
`,
);
