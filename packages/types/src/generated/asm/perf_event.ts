// Generated from Linux 7.3.4 <asm/perf_event.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PERF_EVENT_CONFIG_EBB_SHIFT: 63;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PERF_EVENT_CONFIG_EBB_SHIFT: 63,
    },
  },
);

/** `<asm/perf_event.h>`: 63 on ppc64le. */
export const PERF_EVENT_CONFIG_EBB_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_EVENT_CONFIG_EBB_SHIFT,
);
