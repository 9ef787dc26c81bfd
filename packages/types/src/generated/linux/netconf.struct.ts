// Generated from Linux 7.3.4 <linux/netconf.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/netconf.h>`: 1 bytes. */
export interface netconfmsg extends RecordView<'struct netconfmsg'> {
  ncm_family: number;
}

export const netconfmsg: Descriptor<netconfmsg> = /* @__PURE__ */ declareStruct(
  'netconfmsg',
  `
  __u8 ncm_family;
`,
);
