// Generated from Linux 7.3.4 <asm/msr.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    X86_IOC_RDMSR_REGS: 3223348128;
    X86_IOC_WRMSR_REGS: 3223348129;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      X86_IOC_RDMSR_REGS: 3223348128,
      X86_IOC_WRMSR_REGS: 3223348129,
    },
  },
);

/** `<asm/msr.h>`: 3223348128 on x86_64, x86. */
export const X86_IOC_RDMSR_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_IOC_RDMSR_REGS,
);
/** `<asm/msr.h>`: 3223348129 on x86_64, x86. */
export const X86_IOC_WRMSR_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_IOC_WRMSR_REGS,
);
