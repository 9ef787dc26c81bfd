// Generated from Linux 7.3.4 <asm/ioctl.h> by "pnpm generate". Do not edit.

import { choose } from '../machine/choose.ts';

/** Of requests, <asm/ioctl.h>; it differs: x86_64: 30, x86: 30, arm: 30, riscv64: 30, aarch64: 30, loongarch64: 30, s390x: 30, ppc64le: 29. */
export const _IOC_DIRSHIFT: number = /* @__PURE__ */ choose<number>(30, { ppc64le: 29 });

/** Of requests, <asm/ioctl.h>; it differs: x86_64: 16383, x86: 16383, arm: 16383, riscv64: 16383, aarch64: 16383, loongarch64: 16383, s390x: 16383, ppc64le: 8191. */
export const _IOC_SIZEMASK: number = /* @__PURE__ */ choose<number>(16383, { ppc64le: 8191 });

/** Of requests, <asm/ioctl.h>. */
export const _IOC_SIZESHIFT = 16;
