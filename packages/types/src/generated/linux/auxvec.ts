// Generated from Linux 7.3.4 <linux/auxvec.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'loongarch64' | 's390x',
  {
    AT_MINSIGSTKSZ: 51;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86 arm loongarch64 s390x': {
      AT_MINSIGSTKSZ: 51,
    },
  },
);

/** `<linux/auxvec.h>`: none on riscv64, aarch64, ppc64le; 51 elsewhere. */
export const AT_MINSIGSTKSZ: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_MINSIGSTKSZ);
export const AT_BASE = 7,
  AT_BASE_PLATFORM = 24,
  AT_CLKTCK = 17,
  AT_EGID = 14,
  AT_ENTRY = 9,
  AT_EUID = 12,
  AT_EXECFD = 2,
  AT_EXECFN = 31,
  AT_FLAGS = 8,
  AT_GID = 13,
  AT_HWCAP = 16,
  AT_HWCAP2 = 26,
  AT_HWCAP3 = 29,
  AT_HWCAP4 = 30,
  AT_IGNORE = 1,
  AT_NOTELF = 10,
  AT_NULL = 0,
  AT_PAGESZ = 6,
  AT_PHDR = 3,
  AT_PHENT = 4,
  AT_PHNUM = 5,
  AT_PLATFORM = 15,
  AT_RANDOM = 25,
  AT_RSEQ_ALIGN = 28,
  AT_RSEQ_FEATURE_SIZE = 27,
  AT_SECURE = 23,
  AT_UID = 11;
