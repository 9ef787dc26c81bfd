// Generated from Linux 7.3.4 <linux/netfilter/xt_TEE.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import * as linux_netfilter_h from '../netfilter.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_TEE.h>`: 40 bytes. */
  interface xt_tee_tginfo extends RecordView<'struct xt_tee_tginfo', 'priv'> {
    get gw(): linux_netfilter_h.union.nf_inet_addr;
    set gw(value: From<linux_netfilter_h.union.nf_inet_addr>);
    get oif(): Uint8Array;
    set oif(value: Bytes);
    get priv(): number;
    set priv(value: Pointer);
  }
}

export const struct: {
  readonly xt_tee_tginfo: Descriptor<struct.xt_tee_tginfo>;
} = /* @__PURE__ */ declareStructs({
  xt_tee_tginfo: [
    `
  union nf_inet_addr gw;
  char oif[16];
  struct xt_tee_priv *priv;
`,
    {
      variants: { x86: { align: 8 }, arm: { align: 8 } },
      uses: () => [linux_netfilter_h.union.nf_inet_addr],
    },
  ],
});
