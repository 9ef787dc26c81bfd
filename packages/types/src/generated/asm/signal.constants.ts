// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  MINSIGSTKSZ: { x86_64: 2048, x86: 2048, arm: 2048, riscv64: 2048, aarch64: 5120 },
  NSIG: { x86_64: 32, x86: 32, arm: 32, riscv64: undefined, aarch64: undefined },
  SA_RESTORER: {
    x86_64: 67108864,
    x86: 67108864,
    arm: 67108864,
    riscv64: undefined,
    aarch64: 67108864,
  },
  SA_THIRTYTWO: {
    x86_64: undefined,
    x86: undefined,
    arm: 33554432,
    riscv64: undefined,
    aarch64: undefined,
  },
  SIGSTKSZ: { x86_64: 8192, x86: 8192, arm: 8192, riscv64: 8192, aarch64: 16384 },
  SIGSWI: { x86_64: undefined, x86: undefined, arm: 32, riscv64: undefined, aarch64: undefined },
  _NSIG_BPW: { x86_64: 64, x86: 32, arm: 32, riscv64: 64, aarch64: 64 },
  _NSIG_WORDS: { x86_64: 1, x86: 2, arm: 2, riscv64: 1, aarch64: 1 },
} as const;

/** `<asm/signal.h>`: x86_64 2048, x86 2048, arm 2048, riscv64 2048, aarch64 5120. */
export const MINSIGSTKSZ: number = /* @__PURE__ */ hereOf(perArch.MINSIGSTKSZ);
/** `<asm/signal.h>`: x86_64 32, x86 32, arm 32, riscv64 none, aarch64 none. */
export const NSIG: number | undefined = /* @__PURE__ */ hereOf(perArch.NSIG);
/** `<asm/signal.h>`: x86_64 67108864, x86 67108864, arm 67108864, riscv64 none, aarch64 67108864. */
export const SA_RESTORER: number | undefined = /* @__PURE__ */ hereOf(perArch.SA_RESTORER);
/** `<asm/signal.h>`: x86_64 none, x86 none, arm 33554432, riscv64 none, aarch64 none. */
export const SA_THIRTYTWO: number | undefined = /* @__PURE__ */ hereOf(perArch.SA_THIRTYTWO);
export const SIGABRT = 6;
export const SIGALRM = 14;
export const SIGBUS = 7;
export const SIGCHLD = 17;
export const SIGCONT = 18;
export const SIGFPE = 8;
export const SIGHUP = 1;
export const SIGILL = 4;
export const SIGINT = 2;
export const SIGIO = 29;
export const SIGIOT = 6;
export const SIGKILL = 9;
export const SIGPIPE = 13;
export const SIGPOLL = 29;
export const SIGPROF = 27;
export const SIGPWR = 30;
export const SIGQUIT = 3;
export const SIGRTMAX = 64;
export const SIGRTMIN = 32;
export const SIGSEGV = 11;
export const SIGSTKFLT = 16;
/** `<asm/signal.h>`: x86_64 8192, x86 8192, arm 8192, riscv64 8192, aarch64 16384. */
export const SIGSTKSZ: number = /* @__PURE__ */ hereOf(perArch.SIGSTKSZ);
export const SIGSTOP = 19;
/** `<asm/signal.h>`: x86_64 none, x86 none, arm 32, riscv64 none, aarch64 none. */
export const SIGSWI: number | undefined = /* @__PURE__ */ hereOf(perArch.SIGSWI);
export const SIGSYS = 31;
export const SIGTERM = 15;
export const SIGTRAP = 5;
export const SIGTSTP = 20;
export const SIGTTIN = 21;
export const SIGTTOU = 22;
export const SIGUNUSED = 31;
export const SIGURG = 23;
export const SIGUSR1 = 10;
export const SIGUSR2 = 12;
export const SIGVTALRM = 26;
export const SIGWINCH = 28;
export const SIGXCPU = 24;
export const SIGXFSZ = 25;
export const _NSIG = 64;
/** `<asm/signal.h>`: x86_64 64, x86 32, arm 32, riscv64 64, aarch64 64. */
export const _NSIG_BPW: number = /* @__PURE__ */ hereOf(perArch._NSIG_BPW);
/** `<asm/signal.h>`: x86_64 1, x86 2, arm 2, riscv64 1, aarch64 1. */
export const _NSIG_WORDS: number = /* @__PURE__ */ hereOf(perArch._NSIG_WORDS);
