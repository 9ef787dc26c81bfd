// Generated from Linux 7.3.4 <asm/setup.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ATAG_ACORN: PerArch<undefined, undefined, 1090519297>;
  readonly ATAG_CMDLINE: PerArch<undefined, undefined, 1413545993>;
  readonly ATAG_CORE: PerArch<undefined, undefined, 1413545985>;
  readonly ATAG_INITRD: PerArch<undefined, undefined, 1413545989>;
  readonly ATAG_INITRD2: PerArch<undefined, undefined, 1413611525>;
  readonly ATAG_MEM: PerArch<undefined, undefined, 1413545986>;
  readonly ATAG_MEMCLK: PerArch<undefined, undefined, 1090520066>;
  readonly ATAG_NONE: PerArch<undefined, undefined, 0>;
  readonly ATAG_RAMDISK: PerArch<undefined, undefined, 1413545988>;
  readonly ATAG_REVISION: PerArch<undefined, undefined, 1413545991>;
  readonly ATAG_SERIAL: PerArch<undefined, undefined, 1413545990>;
  readonly ATAG_VIDEOLFB: PerArch<undefined, undefined, 1413545992>;
  readonly ATAG_VIDEOTEXT: PerArch<undefined, undefined, 1413545987>;
  readonly COMMAND_LINE_SIZE: PerArch<undefined, undefined, 1024, 2048, 2048>;
} = /* @__PURE__ */ perArchOf({
  ATAG_ACORN: [undefined, undefined, 1090519297],
  ATAG_CMDLINE: [undefined, undefined, 1413545993],
  ATAG_CORE: [undefined, undefined, 1413545985],
  ATAG_INITRD: [undefined, undefined, 1413545989],
  ATAG_INITRD2: [undefined, undefined, 1413611525],
  ATAG_MEM: [undefined, undefined, 1413545986],
  ATAG_MEMCLK: [undefined, undefined, 1090520066],
  ATAG_NONE: [undefined, undefined, 0],
  ATAG_RAMDISK: [undefined, undefined, 1413545988],
  ATAG_REVISION: [undefined, undefined, 1413545991],
  ATAG_SERIAL: [undefined, undefined, 1413545990],
  ATAG_VIDEOLFB: [undefined, undefined, 1413545992],
  ATAG_VIDEOTEXT: [undefined, undefined, 1413545987],
  COMMAND_LINE_SIZE: [undefined, undefined, 1024, 2048, 2048],
});

/** `<asm/setup.h>`: 1090519297 on arm. */
export const ATAG_ACORN: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_ACORN);
/** `<asm/setup.h>`: 1413545993 on arm. */
export const ATAG_CMDLINE: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_CMDLINE);
/** `<asm/setup.h>`: 1413545985 on arm. */
export const ATAG_CORE: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_CORE);
/** `<asm/setup.h>`: 1413545989 on arm. */
export const ATAG_INITRD: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_INITRD);
/** `<asm/setup.h>`: 1413611525 on arm. */
export const ATAG_INITRD2: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_INITRD2);
/** `<asm/setup.h>`: 1413545986 on arm. */
export const ATAG_MEM: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_MEM);
/** `<asm/setup.h>`: 1090520066 on arm. */
export const ATAG_MEMCLK: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_MEMCLK);
/** `<asm/setup.h>`: 0 on arm. */
export const ATAG_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_NONE);
/** `<asm/setup.h>`: 1413545988 on arm. */
export const ATAG_RAMDISK: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_RAMDISK);
/** `<asm/setup.h>`: 1413545991 on arm. */
export const ATAG_REVISION: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_REVISION);
/** `<asm/setup.h>`: 1413545990 on arm. */
export const ATAG_SERIAL: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_SERIAL);
/** `<asm/setup.h>`: 1413545992 on arm. */
export const ATAG_VIDEOLFB: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_VIDEOLFB);
/** `<asm/setup.h>`: 1413545987 on arm. */
export const ATAG_VIDEOTEXT: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_VIDEOTEXT);
/** `<asm/setup.h>`: 1024 on arm; 2048 on riscv64, aarch64. */
export const COMMAND_LINE_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMMAND_LINE_SIZE,
);
