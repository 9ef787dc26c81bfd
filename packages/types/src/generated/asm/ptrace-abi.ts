// Generated from Linux 7.3.4 <asm/ptrace-abi.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64',
  {
    PTRACE_ARCH_PRCTL: 30;
  }
> &
  OnlyOnThese<
    'x86_64' | 'x86',
    {
      PTRACE_GETFPREGS: 14;
      PTRACE_GETFPXREGS: 18;
      PTRACE_GETREGS: 12;
      PTRACE_GET_THREAD_AREA: 25;
      PTRACE_OLDSETOPTIONS: 21;
      PTRACE_SETFPREGS: 15;
      PTRACE_SETFPXREGS: 19;
      PTRACE_SETREGS: 13;
      PTRACE_SET_THREAD_AREA: 26;
      PTRACE_SINGLEBLOCK: 33;
      PTRACE_SYSEMU: 31;
      PTRACE_SYSEMU_SINGLESTEP: 32;
    }
  > = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    x86_64: {
      PTRACE_ARCH_PRCTL: 30,
    },
    'x86_64 x86': {
      PTRACE_GETFPREGS: 14,
      PTRACE_GETFPXREGS: 18,
      PTRACE_GETREGS: 12,
      PTRACE_GET_THREAD_AREA: 25,
      PTRACE_OLDSETOPTIONS: 21,
      PTRACE_SETFPREGS: 15,
      PTRACE_SETFPXREGS: 19,
      PTRACE_SETREGS: 13,
      PTRACE_SET_THREAD_AREA: 26,
      PTRACE_SINGLEBLOCK: 33,
      PTRACE_SYSEMU: 31,
      PTRACE_SYSEMU_SINGLESTEP: 32,
    },
  },
);

/** `<asm/ptrace-abi.h>`: 30 on x86_64. */
export const PTRACE_ARCH_PRCTL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_ARCH_PRCTL,
);
/** `<asm/ptrace-abi.h>`: 14 on x86_64, x86. */
export const PTRACE_GETFPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETFPREGS,
);
/** `<asm/ptrace-abi.h>`: 18 on x86_64, x86. */
export const PTRACE_GETFPXREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETFPXREGS,
);
/** `<asm/ptrace-abi.h>`: 12 on x86_64, x86. */
export const PTRACE_GETREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_GETREGS);
/** `<asm/ptrace-abi.h>`: 25 on x86_64, x86. */
export const PTRACE_GET_THREAD_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GET_THREAD_AREA,
);
/** `<asm/ptrace-abi.h>`: 21 on x86_64, x86. */
export const PTRACE_OLDSETOPTIONS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_OLDSETOPTIONS,
);
/** `<asm/ptrace-abi.h>`: 15 on x86_64, x86. */
export const PTRACE_SETFPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETFPREGS,
);
/** `<asm/ptrace-abi.h>`: 19 on x86_64, x86. */
export const PTRACE_SETFPXREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETFPXREGS,
);
/** `<asm/ptrace-abi.h>`: 13 on x86_64, x86. */
export const PTRACE_SETREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_SETREGS);
/** `<asm/ptrace-abi.h>`: 26 on x86_64, x86. */
export const PTRACE_SET_THREAD_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SET_THREAD_AREA,
);
/** `<asm/ptrace-abi.h>`: 33 on x86_64, x86. */
export const PTRACE_SINGLEBLOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SINGLEBLOCK,
);
/** `<asm/ptrace-abi.h>`: 31 on x86_64, x86. */
export const PTRACE_SYSEMU: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_SYSEMU);
/** `<asm/ptrace-abi.h>`: 32 on x86_64, x86. */
export const PTRACE_SYSEMU_SINGLESTEP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SYSEMU_SINGLESTEP,
);
