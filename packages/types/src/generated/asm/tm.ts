// Generated from Linux 7.3.4 <asm/tm.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    TM_CAUSE_ALIGNMENT: 210;
    TM_CAUSE_EMULATE: 208;
    TM_CAUSE_FAC_UNAV: 218;
    TM_CAUSE_KVM_FAC_UNAV: 226;
    TM_CAUSE_KVM_RESCHED: 224;
    TM_CAUSE_MISC: 214;
    TM_CAUSE_PERSISTENT: 1;
    TM_CAUSE_RESCHED: 222;
    TM_CAUSE_SIGNAL: 212;
    TM_CAUSE_SYSCALL: 216;
    TM_CAUSE_TLBI: 220;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      TM_CAUSE_ALIGNMENT: 210,
      TM_CAUSE_EMULATE: 208,
      TM_CAUSE_FAC_UNAV: 218,
      TM_CAUSE_KVM_FAC_UNAV: 226,
      TM_CAUSE_KVM_RESCHED: 224,
      TM_CAUSE_MISC: 214,
      TM_CAUSE_PERSISTENT: 1,
      TM_CAUSE_RESCHED: 222,
      TM_CAUSE_SIGNAL: 212,
      TM_CAUSE_SYSCALL: 216,
      TM_CAUSE_TLBI: 220,
    },
  },
);

/** `<asm/tm.h>`: 210 on ppc64le. */
export const TM_CAUSE_ALIGNMENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_ALIGNMENT,
);
/** `<asm/tm.h>`: 208 on ppc64le. */
export const TM_CAUSE_EMULATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_EMULATE,
);
/** `<asm/tm.h>`: 218 on ppc64le. */
export const TM_CAUSE_FAC_UNAV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_FAC_UNAV,
);
/** `<asm/tm.h>`: 226 on ppc64le. */
export const TM_CAUSE_KVM_FAC_UNAV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_KVM_FAC_UNAV,
);
/** `<asm/tm.h>`: 224 on ppc64le. */
export const TM_CAUSE_KVM_RESCHED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_KVM_RESCHED,
);
/** `<asm/tm.h>`: 214 on ppc64le. */
export const TM_CAUSE_MISC: number | undefined = /* @__PURE__ */ hereOf(perArch.TM_CAUSE_MISC);
/** `<asm/tm.h>`: 1 on ppc64le. */
export const TM_CAUSE_PERSISTENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_PERSISTENT,
);
/** `<asm/tm.h>`: 222 on ppc64le. */
export const TM_CAUSE_RESCHED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_RESCHED,
);
/** `<asm/tm.h>`: 212 on ppc64le. */
export const TM_CAUSE_SIGNAL: number | undefined = /* @__PURE__ */ hereOf(perArch.TM_CAUSE_SIGNAL);
/** `<asm/tm.h>`: 216 on ppc64le. */
export const TM_CAUSE_SYSCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.TM_CAUSE_SYSCALL,
);
/** `<asm/tm.h>`: 220 on ppc64le. */
export const TM_CAUSE_TLBI: number | undefined = /* @__PURE__ */ hereOf(perArch.TM_CAUSE_TLBI);
