// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MINSIGSTKSZ: PerArch<2048, 2048, 2048, 2048, 5120, 4096, 2048, 8192>;
  readonly SIGSTKSZ: PerArch<8192, 8192, 8192, 8192, 16384, 16384, 8192, 32768>;
  readonly _NSIG_BPW: PerArch<64, 32, 32, 64, 64, 64, 64, 64>;
  readonly _NSIG_WORDS: PerArch<1, 2, 2, 1, 1, 1, 1, 1>;
} & OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 's390x',
  {
    NSIG: 32;
  }
> &
  OnlyOnThese<
    'x86_64' | 'x86' | 'arm' | 'aarch64' | 's390x' | 'ppc64le',
    {
      SA_RESTORER: 67108864;
    }
  > &
  OnlyOnThese<
    'arm',
    {
      SA_THIRTYTWO: 33554432;
      SIGSWI: 32;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    MINSIGSTKSZ: [2048, 2048, 2048, 2048, 5120, 4096, 2048, 8192],
    SIGSTKSZ: [8192, 8192, 8192, 8192, 16384, 16384, 8192, 32768],
    _NSIG_BPW: [64, 32, 32, 64, 64, 64, 64, 64],
    _NSIG_WORDS: [1, 2, 2, 1, 1, 1, 1, 1],
  },
  {},
  {
    'x86_64 x86 arm s390x': {
      NSIG: 32,
    },
    'x86_64 x86 arm aarch64 s390x ppc64le': {
      SA_RESTORER: 67108864,
    },
    arm: {
      SA_THIRTYTWO: 33554432,
      SIGSWI: 32,
    },
  },
);

/** `<asm/signal.h>`: 5120 on aarch64; 4096 on loongarch64; 8192 on ppc64le; 2048 elsewhere. */
export const MINSIGSTKSZ: number = /* @__PURE__ */ hereOf(perArch.MINSIGSTKSZ);
/** `<asm/signal.h>`: 32 on x86_64, x86, arm, s390x. */
export const NSIG: number | undefined = /* @__PURE__ */ hereOf(perArch.NSIG);
/** `<asm/signal.h>`: none on riscv64, loongarch64; 67108864 elsewhere. */
export const SA_RESTORER: number | undefined = /* @__PURE__ */ hereOf(perArch.SA_RESTORER);
/** `<asm/signal.h>`: 33554432 on arm. */
export const SA_THIRTYTWO: number | undefined = /* @__PURE__ */ hereOf(perArch.SA_THIRTYTWO);
/** `<asm/signal.h>`: 16384 on aarch64, loongarch64; 32768 on ppc64le; 8192 elsewhere. */
export const SIGSTKSZ: number = /* @__PURE__ */ hereOf(perArch.SIGSTKSZ);
/** `<asm/signal.h>`: 32 on arm. */
export const SIGSWI: number | undefined = /* @__PURE__ */ hereOf(perArch.SIGSWI);
/** `<asm/signal.h>`: 32 on x86, arm; 64 elsewhere. */
export const _NSIG_BPW: number = /* @__PURE__ */ hereOf(perArch._NSIG_BPW);
/** `<asm/signal.h>`: 2 on x86, arm; 1 elsewhere. */
export const _NSIG_WORDS: number = /* @__PURE__ */ hereOf(perArch._NSIG_WORDS);
export const SIGABRT = 6,
  SIGALRM = 14,
  SIGBUS = 7,
  SIGCHLD = 17,
  SIGCONT = 18,
  SIGFPE = 8,
  SIGHUP = 1,
  SIGILL = 4,
  SIGINT = 2,
  SIGIO = 29,
  SIGIOT = 6,
  SIGKILL = 9,
  SIGPIPE = 13,
  SIGPOLL = 29,
  SIGPROF = 27,
  SIGPWR = 30,
  SIGQUIT = 3,
  SIGRTMAX = 64,
  SIGRTMIN = 32,
  SIGSEGV = 11,
  SIGSTKFLT = 16,
  SIGSTOP = 19,
  SIGSYS = 31,
  SIGTERM = 15,
  SIGTRAP = 5,
  SIGTSTP = 20,
  SIGTTIN = 21,
  SIGTTOU = 22,
  SIGUNUSED = 31,
  SIGURG = 23,
  SIGUSR1 = 10,
  SIGUSR2 = 12,
  SIGVTALRM = 26,
  SIGWINCH = 28,
  SIGXCPU = 24,
  SIGXFSZ = 25,
  _NSIG = 64;
export declare namespace struct {
  /** `<asm/signal.h>`: 8 bytes. */
  interface kernel_sigset_t extends RecordView<'struct kernel_sigset_t'> {
    get sig(): Elements<bigint>;
    set sig(value: Iterable<Integer>);
  }

  /** `<asm/signal.h>`: 32 bytes on ppc64le. */
  interface old_sigaction extends RecordView<'struct old_sigaction', 'sa_handler' | 'sa_restorer'> {
    get sa_handler(): number;
    set sa_handler(value: Pointer);
    sa_mask: number;
    sa_flags: number;
    get sa_restorer(): number;
    set sa_restorer(value: Pointer);
  }

  interface sigaction$_u extends RecordView<'union sigaction._u', '_sa_handler' | '_sa_sigaction'> {
    get _sa_handler(): number;
    set _sa_handler(value: Pointer);
    get _sa_sigaction(): number;
    set _sa_sigaction(value: Pointer);
  }

  /** `<asm/signal.h>`: 32 bytes on x86_64, aarch64, s390x, ppc64le; 16 bytes on x86, arm; 24 bytes on riscv64, loongarch64. */
  interface sigaction extends RecordView<'struct sigaction', 'sa_handler' | 'sa_restorer'> {
    get sa_handler(): number | undefined;
    set sa_handler(value: Pointer);
    sa_flags: number;
    get sa_restorer(): number | undefined;
    set sa_restorer(value: Pointer);
    get sa_mask(): bigint;
    set sa_mask(value: Integer);
    get _u(): sigaction$_u | undefined;
    set _u(value: From<sigaction$_u>);
  }

  /** `<asm/signal.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface sigaltstack extends RecordView<'struct sigaltstack', 'ss_sp'> {
    get ss_sp(): number;
    set ss_sp(value: Pointer);
    ss_flags: number;
    ss_size: number;
  }

  /** `<asm/signal.h>`: 8 bytes on riscv64, aarch64, loongarch64, ppc64le. */
  interface sigset_t extends RecordView<'struct sigset_t'> {
    get sig(): Elements<bigint>;
    set sig(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly kernel_sigset_t: Descriptor<struct.kernel_sigset_t>;
  readonly old_sigaction: Descriptor<struct.old_sigaction, 'ppc64le'>;
  readonly sigaction: Descriptor<struct.sigaction>;
  readonly sigaltstack: Descriptor<struct.sigaltstack>;
  readonly sigset_t: Descriptor<struct.sigset_t, 'riscv64' | 'aarch64' | 'loongarch64' | 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kernel_sigset_t": ["unsigned long sig[1] bigint;",{"variants":{"x86":{"members":"unsigned long sig[2] bigint;"},"arm":{"members":"unsigned long sig[2] bigint;"}}}],
"old_sigaction": ["__signalfn_t *sa_handler;unsigned long sa_mask;unsigned long sa_flags;__restorefn_t *sa_restorer;",{"only":["ppc64le"]}],
"sigaction": ["union {__signalfn_t *_sa_handler;function *_sa_sigaction;} _u;unsigned long sa_mask bigint;unsigned long sa_flags;function *sa_restorer;",{"variants":{"x86_64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;__restorefn_t *sa_restorer;unsigned long sa_mask bigint;"},"riscv64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;struct sigset_t sa_mask bigint;"},"aarch64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;__restorefn_t *sa_restorer;struct sigset_t sa_mask bigint;"},"loongarch64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;struct sigset_t sa_mask bigint;"},"s390x":{"members":"union {__signalfn_t *_sa_handler;function *_sa_sigaction;} _u;unsigned long sa_flags;function *sa_restorer;unsigned long sa_mask bigint;"},"ppc64le":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;__restorefn_t *sa_restorer;struct sigset_t sa_mask bigint;"}}}],
"sigaltstack": "void *ss_sp;int ss_flags;unsigned long ss_size;",
"sigset_t": ["unsigned long sig[1] bigint;",{"only":["riscv64","aarch64","loongarch64","ppc64le"]}]
}`),
);

export type kernel_sigset_t = struct.kernel_sigset_t;
export const kernel_sigset_t: typeof struct.kernel_sigset_t = struct.kernel_sigset_t;
export type old_sigset_t = number;
export type stack_t = struct.sigaltstack;
export const stack_t: typeof struct.sigaltstack = struct.sigaltstack;
