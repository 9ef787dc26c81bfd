// Generated from Linux 7.3.4 <asm/vsyscall.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VSYSCALL_ADDR: PerArch<18446744073699065856n, 4284481536n>;
} & OnlyOnThese<
  'x86_64' | 'x86',
  {
    __NR_vgetcpu: 2;
    __NR_vgettimeofday: 0;
    __NR_vtime: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {
    VSYSCALL_ADDR: [18446744073699065856n, 4284481536n],
  },
  {},
  {
    'x86_64 x86': {
      __NR_vgetcpu: 2,
      __NR_vgettimeofday: 0,
      __NR_vtime: 1,
    },
  },
);

/** `<asm/vsyscall.h>`: 18446744073699065856n on x86_64; 4284481536n on x86. */
export const VSYSCALL_ADDR: bigint | undefined = /* @__PURE__ */ hereOf(perArch.VSYSCALL_ADDR);
/** `<asm/vsyscall.h>`: 2 on x86_64, x86. */
export const __NR_vgetcpu: number | undefined = /* @__PURE__ */ hereOf(perArch.__NR_vgetcpu);
/** `<asm/vsyscall.h>`: 0 on x86_64, x86. */
export const __NR_vgettimeofday: number | undefined = /* @__PURE__ */ hereOf(
  perArch.__NR_vgettimeofday,
);
/** `<asm/vsyscall.h>`: 1 on x86_64, x86. */
export const __NR_vtime: number | undefined = /* @__PURE__ */ hereOf(perArch.__NR_vtime);
