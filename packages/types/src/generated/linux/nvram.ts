// Generated from Linux 7.3.4 <linux/nvram.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'NVRAM_INIT' | 'NVRAM_SETCKS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    NVRAM_INIT: 28736,
    NVRAM_SETCKS: 28737,
  },
);

export const NVRAM_INIT: number = /* @__PURE__ */ requestHere(28736),
  NVRAM_SETCKS: number = /* @__PURE__ */ requestHere(28737);
export const NVRAM_FIRST_BYTE = 14;
