// Generated from Linux 7.3.4 <asm/sthyi.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly STHYI_FC_CP_IFL_CAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
} = /* @__PURE__ */ perArchOf({
  STHYI_FC_CP_IFL_CAP: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
});

/** `<asm/sthyi.h>`: 0 on s390x. */
export const STHYI_FC_CP_IFL_CAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.STHYI_FC_CP_IFL_CAP,
);
