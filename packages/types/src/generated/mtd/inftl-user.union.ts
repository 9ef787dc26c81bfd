// Generated from Linux 7.3.4 <mtd/inftl-user.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { inftl_unithead1, inftl_unithead2, inftl_unittail } from './inftl-user.struct.ts';

/** `<mtd/inftl-user.h>`: 8 bytes. */
export interface inftl_uci extends RecordView<'union inftl_uci'> {
  get a(): inftl_unithead1;
  set a(value: inftl_unithead1 | Init<inftl_unithead1>);
  get b(): inftl_unithead2;
  set b(value: inftl_unithead2 | Init<inftl_unithead2>);
  get c(): inftl_unittail;
  set c(value: inftl_unittail | Init<inftl_unittail>);
}

export const inftl_uci: Descriptor<inftl_uci> = /* @__PURE__ */ declareUnion(
  'inftl_uci',
  `
  struct inftl_unithead1 a;
  struct inftl_unithead2 b;
  struct inftl_unittail c;
`,
  { uses: () => [inftl_unithead1, inftl_unithead2, inftl_unittail] },
);
