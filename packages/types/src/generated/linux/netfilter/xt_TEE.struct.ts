// Generated from Linux 7.3.4 <linux/netfilter/xt_TEE.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_TEE.h>`: 40 bytes. */
export interface xt_tee_tginfo extends RecordView<'struct xt_tee_tginfo', 'priv'> {
  get gw(): nf_inet_addr;
  set gw(value: nf_inet_addr | Init<nf_inet_addr>);
  get oif(): Uint8Array;
  set oif(value: Bytes);
  get priv(): number;
  set priv(value: Pointer);
}

export const xt_tee_tginfo: Descriptor<xt_tee_tginfo> = /* @__PURE__ */ declareStruct(
  'xt_tee_tginfo',
  `
  union nf_inet_addr gw;
  char oif[16];
  struct xt_tee_priv *priv;
`,
  { variants: { x86: { align: 8 }, arm: { align: 8 } }, uses: () => [nf_inet_addr] },
);
