// Generated from Linux 7.3.4 <asm/param.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly EXEC_PAGESIZE: PerArch<4096, 4096, 4096, 4096, 65536, 4096, 4096, 4096>;
} = /* @__PURE__ */ perArchOf({
  EXEC_PAGESIZE: [4096, 4096, 4096, 4096, 65536, 4096, 4096, 4096],
});

/** `<asm/param.h>`: 65536 on aarch64; 4096 elsewhere. */
export const EXEC_PAGESIZE: number = /* @__PURE__ */ hereOf(perArch.EXEC_PAGESIZE);
export const HZ = 100,
  MAXHOSTNAMELEN = 64,
  NOGROUP = -1,
  __USER_HZ = 100;
