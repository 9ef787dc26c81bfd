// Generated from Linux 7.3.4 <mtd/nftl-user.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { nftl_uci0, nftl_uci1, nftl_uci2 } from './nftl-user.struct.ts';

/** `<mtd/nftl-user.h>`: 8 bytes. */
export interface nftl_uci extends RecordView<'union nftl_uci'> {
  get a(): nftl_uci0;
  set a(value: nftl_uci0 | Init<nftl_uci0>);
  get b(): nftl_uci1;
  set b(value: nftl_uci1 | Init<nftl_uci1>);
  get c(): nftl_uci2;
  set c(value: nftl_uci2 | Init<nftl_uci2>);
}

export const nftl_uci: Descriptor<nftl_uci> = /* @__PURE__ */ declareUnion(
  'nftl_uci',
  `
  struct nftl_uci0 a;
  struct nftl_uci1 b;
  struct nftl_uci2 c;
`,
  { uses: () => [nftl_uci0, nftl_uci1, nftl_uci2] },
);
