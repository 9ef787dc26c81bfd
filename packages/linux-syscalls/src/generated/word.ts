// Generated from Linux 7.3.4 and abi/src/arch by "pnpm generate". Do not edit.

import { choose } from '../machine/choose.ts';

/** How many bits a register of this machine has. */
export const wordBits: number = /* @__PURE__ */ choose(64, { x86: 32, arm: 32 });
