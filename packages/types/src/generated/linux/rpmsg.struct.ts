// Generated from Linux 7.3.4 <linux/rpmsg.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/rpmsg.h>`: 40 bytes. */
export interface rpmsg_endpoint_info extends RecordView<'struct rpmsg_endpoint_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  src: number;
  dst: number;
}

export const rpmsg_endpoint_info: Descriptor<rpmsg_endpoint_info> = /* @__PURE__ */ declareStruct(
  'rpmsg_endpoint_info',
  `
  char name[32];
  __u32 src;
  __u32 dst;
`,
);
