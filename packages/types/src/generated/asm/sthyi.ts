// Generated from Linux 7.3.4 <asm/sthyi.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    STHYI_FC_CP_IFL_CAP: 0;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      STHYI_FC_CP_IFL_CAP: 0,
    },
  },
);

/** `<asm/sthyi.h>`: 0 on s390x. */
export const STHYI_FC_CP_IFL_CAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.STHYI_FC_CP_IFL_CAP,
);
