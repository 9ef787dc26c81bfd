// Generated from Linux 7.3.4 <asm/bitsperlong.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly __BITS_PER_LONG: PerArch<64, 32, 32, 64, 64, 64, 64, 64>;
} = /* @__PURE__ */ perArchOf({
  __BITS_PER_LONG: [64, 32, 32, 64, 64, 64, 64, 64],
});

/** `<asm/bitsperlong.h>`: 32 on x86, arm; 64 elsewhere. */
export const __BITS_PER_LONG: number = /* @__PURE__ */ hereOf(perArch.__BITS_PER_LONG);
export const __BITS_PER_LONG_LONG = 64;
