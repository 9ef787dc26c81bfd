// Generated from Linux 7.3.4 <linux/tcp.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { tcphdr } from './tcp.struct.ts';

/** `<linux/tcp.h>`: 20 bytes. */
export interface tcp_word_hdr extends RecordView<'union tcp_word_hdr'> {
  get hdr(): tcphdr;
  set hdr(value: tcphdr | Init<tcphdr>);
  get words(): Elements<number>;
  set words(value: Iterable<number>);
}

export const tcp_word_hdr: Descriptor<tcp_word_hdr> = /* @__PURE__ */ declareUnion(
  'tcp_word_hdr',
  `
  struct tcphdr hdr;
  __be32 words[5];
`,
  { uses: () => [tcphdr] },
);
