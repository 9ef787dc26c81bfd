// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export * from '../../macros/asm/signal.ts';
export * from './signal.constants.ts';
export declare namespace struct {
  /** `<asm/signal.h>`: 8 bytes. */
  interface kernel_sigset_t extends RecordView<'struct kernel_sigset_t'> {
    get sig(): Elements<number>;
    set sig(value: Iterable<number>);
  }

  interface sigaction$_u extends RecordView<'union sigaction._u', '_sa_handler' | '_sa_sigaction'> {
    get _sa_handler(): number;
    set _sa_handler(value: Pointer);
    get _sa_sigaction(): number;
    set _sa_sigaction(value: Pointer);
  }

  /** `<asm/signal.h>`: 32 bytes on x86_64, aarch64; 16 bytes on x86, arm; 24 bytes on riscv64. */
  interface sigaction extends RecordView<'struct sigaction', 'sa_handler' | 'sa_restorer'> {
    get sa_handler(): number | undefined;
    set sa_handler(value: Pointer);
    sa_flags: number;
    get sa_restorer(): number | undefined;
    set sa_restorer(value: Pointer);
    sa_mask: number;
    get _u(): sigaction$_u | undefined;
    set _u(value: From<sigaction$_u>);
  }

  /** `<asm/signal.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
  interface sigaltstack extends RecordView<'struct sigaltstack', 'ss_sp'> {
    get ss_sp(): number;
    set ss_sp(value: Pointer);
    ss_flags: number;
    ss_size: number;
  }

  /** `<asm/signal.h>`: 8 bytes on riscv64, aarch64. */
  interface sigset_t extends RecordView<'struct sigset_t'> {
    get sig(): Elements<number>;
    set sig(value: Iterable<number>);
  }
}

export const struct: {
  readonly kernel_sigset_t: Descriptor<struct.kernel_sigset_t>;
  readonly sigaction: Descriptor<struct.sigaction>;
  readonly sigaltstack: Descriptor<struct.sigaltstack>;
  readonly sigset_t: Descriptor<struct.sigset_t, 'riscv64' | 'aarch64'>;
} = /* @__PURE__ */ declareStructs({
  kernel_sigset_t: [
    `
  unsigned long sig[1];
`,
    {
      variants: {
        x86: {
          members: `
  unsigned long sig[2];
`,
        },
        arm: {
          members: `
  unsigned long sig[2];
`,
        },
      },
    },
  ],
  sigaction: [
    `
  union {
    __signalfn_t *_sa_handler;
    function *_sa_sigaction;
  } _u;
  unsigned long sa_mask;
  unsigned long sa_flags;
  function *sa_restorer;
`,
    {
      variants: {
        x86_64: {
          members: `
  __signalfn_t *sa_handler;
  unsigned long sa_flags;
  __restorefn_t *sa_restorer;
  unsigned long sa_mask;
`,
        },
        riscv64: {
          members: `
  __signalfn_t *sa_handler;
  unsigned long sa_flags;
  struct sigset_t sa_mask;
`,
        },
        aarch64: {
          members: `
  __signalfn_t *sa_handler;
  unsigned long sa_flags;
  __restorefn_t *sa_restorer;
  struct sigset_t sa_mask;
`,
        },
      },
      uses: () => [struct.sigset_t],
    },
  ],
  sigaltstack: `
  void *ss_sp;
  int ss_flags;
  unsigned long ss_size;
`,
  sigset_t: [
    `
  unsigned long sig[1];
`,
    { only: ['riscv64', 'aarch64'] },
  ],
});

export type kernel_sigset_t = struct.kernel_sigset_t;
export const kernel_sigset_t: typeof struct.kernel_sigset_t = struct.kernel_sigset_t;
export type old_sigset_t = number;
export type stack_t = struct.sigaltstack;
export const stack_t: typeof struct.sigaltstack = struct.sigaltstack;
