// Generated from Linux 7.3.4 <asm/ucontext.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import * as asm_sigcontext_h from './sigcontext.ts';
import * as asm_signal_h from './signal.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly UC_FP_XSTATE: PerArch<1, 1>;
  readonly UC_SIGCONTEXT_SS: PerArch<2>;
  readonly UC_STRICT_RESTORE_SS: PerArch<4>;
} = /* @__PURE__ */ perArchOf({
  UC_FP_XSTATE: [1, 1],
  UC_SIGCONTEXT_SS: [2],
  UC_STRICT_RESTORE_SS: [4],
});

/** `<asm/ucontext.h>`: 1 on x86_64, x86. */
export const UC_FP_XSTATE: number | undefined = /* @__PURE__ */ hereOf(perArch.UC_FP_XSTATE);
/** `<asm/ucontext.h>`: 2 on x86_64. */
export const UC_SIGCONTEXT_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UC_SIGCONTEXT_SS,
);
/** `<asm/ucontext.h>`: 4 on x86_64. */
export const UC_STRICT_RESTORE_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UC_STRICT_RESTORE_SS,
);
export declare namespace struct {
  /** `<asm/ucontext.h>`: 304 bytes on x86_64; 112 bytes on x86; 960 bytes on riscv64; 4560 bytes on aarch64. */
  interface ucontext extends RecordView<'struct ucontext', 'uc_link'> {
    uc_flags: number;
    get uc_link(): number;
    set uc_link(value: Pointer);
    get uc_stack(): asm_signal_h.struct.sigaltstack;
    set uc_stack(value: From<asm_signal_h.struct.sigaltstack>);
    get uc_mcontext(): asm_sigcontext_h.struct.sigcontext;
    set uc_mcontext(value: From<asm_sigcontext_h.struct.sigcontext>);
    uc_sigmask: number;
    get __unused(): Uint8Array | undefined;
    set __unused(value: Bytes);
  }
}

export const struct: {
  readonly ucontext: Descriptor<struct.ucontext, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'>;
} = /* @__PURE__ */ declareStructs({
  ucontext: [
    `
  unsigned long uc_flags;
  struct ucontext *uc_link;
  struct sigaltstack uc_stack;
  struct sigcontext uc_mcontext;
  unsigned long uc_sigmask;
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      variants: {
        riscv64: {
          members: `
  unsigned long uc_flags;
  struct ucontext *uc_link;
  struct sigaltstack uc_stack;
  struct sigset_t uc_sigmask;
  __u8 __unused[120];
  struct sigcontext uc_mcontext;
`,
        },
        aarch64: {
          members: `
  unsigned long uc_flags;
  struct ucontext *uc_link;
  struct sigaltstack uc_stack;
  struct sigset_t uc_sigmask;
  __u8 __unused[120];
  struct sigcontext uc_mcontext;
`,
        },
      },
      uses: () => [
        asm_signal_h.struct.sigaltstack,
        asm_sigcontext_h.struct.sigcontext,
        asm_signal_h.struct.sigset_t,
      ],
    },
  ],
});
