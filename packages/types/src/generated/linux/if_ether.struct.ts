// Generated from Linux 7.3.4 <linux/if_ether.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_ether.h>`: 14 bytes. */
export interface ethhdr extends RecordView<'struct ethhdr'> {
  get h_dest(): Uint8Array;
  set h_dest(value: Bytes);
  get h_source(): Uint8Array;
  set h_source(value: Bytes);
  h_proto: number;
}

export const ethhdr: Descriptor<ethhdr> = /* @__PURE__ */ declareStruct(
  'ethhdr',
  `
  unsigned char h_dest[6];
  unsigned char h_source[6];
  __be16 h_proto;
`,
  { pack: 1 },
);
