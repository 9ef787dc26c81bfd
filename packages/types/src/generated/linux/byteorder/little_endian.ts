// Generated from Linux 7.3.4 <linux/byteorder/little_endian.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 'ppc64le',
  {
    __LITTLE_ENDIAN: 1234;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86 arm riscv64 aarch64 loongarch64 ppc64le': {
      __LITTLE_ENDIAN: 1234,
    },
  },
);

/** `<linux/byteorder/little_endian.h>`: none on s390x; 1234 elsewhere. */
export const __LITTLE_ENDIAN: number | undefined = /* @__PURE__ */ hereOf(perArch.__LITTLE_ENDIAN);
