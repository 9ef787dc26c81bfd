// Generated from Linux 7.3.4 <asm/debugreg.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DR_CONTROL_RESERVED: PerArch<18446744069414648832n, 64512n>;
} & OnlyOnThese<
  'x86_64' | 'x86',
  {
    DR6_RESERVED: 4294905840;
    DR_BUS_LOCK: 2048;
    DR_CONTROL: 7;
    DR_CONTROL_SHIFT: 16;
    DR_CONTROL_SIZE: 4;
    DR_ENABLE_SIZE: 2;
    DR_FIRSTADDR: 0;
    DR_GLOBAL_ENABLE: 2;
    DR_GLOBAL_ENABLE_MASK: 170;
    DR_GLOBAL_ENABLE_SHIFT: 1;
    DR_GLOBAL_SLOWDOWN: 512;
    DR_LASTADDR: 3;
    DR_LEN_1: 0;
    DR_LEN_2: 4;
    DR_LEN_4: 12;
    DR_LEN_8: 8;
    DR_LOCAL_ENABLE: 1;
    DR_LOCAL_ENABLE_MASK: 85;
    DR_LOCAL_ENABLE_SHIFT: 0;
    DR_LOCAL_SLOWDOWN: 256;
    DR_RW_EXECUTE: 0;
    DR_RW_READ: 3;
    DR_RW_WRITE: 1;
    DR_STATUS: 6;
    DR_STEP: 16384;
    DR_SWITCH: 32768;
    DR_TRAP0: 1;
    DR_TRAP1: 2;
    DR_TRAP2: 4;
    DR_TRAP3: 8;
    DR_TRAP_BITS: 15;
  }
> = /* @__PURE__ */ perArchOf(
  {
    DR_CONTROL_RESERVED: [18446744069414648832n, 64512n],
  },
  {},
  {
    'x86_64 x86': {
      DR6_RESERVED: 4294905840,
      DR_BUS_LOCK: 2048,
      DR_CONTROL: 7,
      DR_CONTROL_SHIFT: 16,
      DR_CONTROL_SIZE: 4,
      DR_ENABLE_SIZE: 2,
      DR_FIRSTADDR: 0,
      DR_GLOBAL_ENABLE: 2,
      DR_GLOBAL_ENABLE_MASK: 170,
      DR_GLOBAL_ENABLE_SHIFT: 1,
      DR_GLOBAL_SLOWDOWN: 512,
      DR_LASTADDR: 3,
      DR_LEN_1: 0,
      DR_LEN_2: 4,
      DR_LEN_4: 12,
      DR_LEN_8: 8,
      DR_LOCAL_ENABLE: 1,
      DR_LOCAL_ENABLE_MASK: 85,
      DR_LOCAL_ENABLE_SHIFT: 0,
      DR_LOCAL_SLOWDOWN: 256,
      DR_RW_EXECUTE: 0,
      DR_RW_READ: 3,
      DR_RW_WRITE: 1,
      DR_STATUS: 6,
      DR_STEP: 16384,
      DR_SWITCH: 32768,
      DR_TRAP0: 1,
      DR_TRAP1: 2,
      DR_TRAP2: 4,
      DR_TRAP3: 8,
      DR_TRAP_BITS: 15,
    },
  },
);

/** `<asm/debugreg.h>`: 4294905840 on x86_64, x86. */
export const DR6_RESERVED: number | undefined = /* @__PURE__ */ hereOf(perArch.DR6_RESERVED);
/** `<asm/debugreg.h>`: 2048 on x86_64, x86. */
export const DR_BUS_LOCK: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_BUS_LOCK);
/** `<asm/debugreg.h>`: 7 on x86_64, x86. */
export const DR_CONTROL: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_CONTROL);
/** `<asm/debugreg.h>`: 18446744069414648832n on x86_64; 64512n on x86. */
export const DR_CONTROL_RESERVED: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_CONTROL_RESERVED,
);
/** `<asm/debugreg.h>`: 16 on x86_64, x86. */
export const DR_CONTROL_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_CONTROL_SHIFT,
);
/** `<asm/debugreg.h>`: 4 on x86_64, x86. */
export const DR_CONTROL_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_CONTROL_SIZE);
/** `<asm/debugreg.h>`: 2 on x86_64, x86. */
export const DR_ENABLE_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_ENABLE_SIZE);
/** `<asm/debugreg.h>`: 0 on x86_64, x86. */
export const DR_FIRSTADDR: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_FIRSTADDR);
/** `<asm/debugreg.h>`: 2 on x86_64, x86. */
export const DR_GLOBAL_ENABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_GLOBAL_ENABLE,
);
/** `<asm/debugreg.h>`: 170 on x86_64, x86. */
export const DR_GLOBAL_ENABLE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_GLOBAL_ENABLE_MASK,
);
/** `<asm/debugreg.h>`: 1 on x86_64, x86. */
export const DR_GLOBAL_ENABLE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_GLOBAL_ENABLE_SHIFT,
);
/** `<asm/debugreg.h>`: 512 on x86_64, x86. */
export const DR_GLOBAL_SLOWDOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_GLOBAL_SLOWDOWN,
);
/** `<asm/debugreg.h>`: 3 on x86_64, x86. */
export const DR_LASTADDR: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_LASTADDR);
/** `<asm/debugreg.h>`: 0 on x86_64, x86. */
export const DR_LEN_1: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_LEN_1);
/** `<asm/debugreg.h>`: 4 on x86_64, x86. */
export const DR_LEN_2: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_LEN_2);
/** `<asm/debugreg.h>`: 12 on x86_64, x86. */
export const DR_LEN_4: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_LEN_4);
/** `<asm/debugreg.h>`: 8 on x86_64, x86. */
export const DR_LEN_8: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_LEN_8);
/** `<asm/debugreg.h>`: 1 on x86_64, x86. */
export const DR_LOCAL_ENABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_LOCAL_ENABLE);
/** `<asm/debugreg.h>`: 85 on x86_64, x86. */
export const DR_LOCAL_ENABLE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_LOCAL_ENABLE_MASK,
);
/** `<asm/debugreg.h>`: 0 on x86_64, x86. */
export const DR_LOCAL_ENABLE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_LOCAL_ENABLE_SHIFT,
);
/** `<asm/debugreg.h>`: 256 on x86_64, x86. */
export const DR_LOCAL_SLOWDOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DR_LOCAL_SLOWDOWN,
);
/** `<asm/debugreg.h>`: 0 on x86_64, x86. */
export const DR_RW_EXECUTE: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_RW_EXECUTE);
/** `<asm/debugreg.h>`: 3 on x86_64, x86. */
export const DR_RW_READ: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_RW_READ);
/** `<asm/debugreg.h>`: 1 on x86_64, x86. */
export const DR_RW_WRITE: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_RW_WRITE);
/** `<asm/debugreg.h>`: 6 on x86_64, x86. */
export const DR_STATUS: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_STATUS);
/** `<asm/debugreg.h>`: 16384 on x86_64, x86. */
export const DR_STEP: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_STEP);
/** `<asm/debugreg.h>`: 32768 on x86_64, x86. */
export const DR_SWITCH: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_SWITCH);
/** `<asm/debugreg.h>`: 1 on x86_64, x86. */
export const DR_TRAP0: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_TRAP0);
/** `<asm/debugreg.h>`: 2 on x86_64, x86. */
export const DR_TRAP1: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_TRAP1);
/** `<asm/debugreg.h>`: 4 on x86_64, x86. */
export const DR_TRAP2: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_TRAP2);
/** `<asm/debugreg.h>`: 8 on x86_64, x86. */
export const DR_TRAP3: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_TRAP3);
/** `<asm/debugreg.h>`: 15 on x86_64, x86. */
export const DR_TRAP_BITS: number | undefined = /* @__PURE__ */ hereOf(perArch.DR_TRAP_BITS);
