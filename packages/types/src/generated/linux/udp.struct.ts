// Generated from Linux 7.3.4 <linux/udp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/udp.h>`: 8 bytes. */
export interface udphdr extends RecordView<'struct udphdr'> {
  source: number;
  dest: number;
  len: number;
  check: number;
}

export const udphdr: Descriptor<udphdr> = /* @__PURE__ */ declareStruct(
  'udphdr',
  `
  __be16 source;
  __be16 dest;
  __be16 len;
  __u16 check;
`,
);
