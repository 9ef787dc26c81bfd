// Generated from Linux 7.3.4 <linux/signal.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_signal_h from '../asm/signal.ts';

export const SS_AUTODISARM = 2147483648,
  SS_DISABLE = 2,
  SS_FLAG_BITS = 2147483648,
  SS_ONSTACK = 1;
export declare namespace struct {
  /** `<linux/signal.h>`: 32 bytes on x86_64, aarch64; 20 bytes on x86, arm; 24 bytes on riscv64. */
  interface kernel_sigaction
    extends RecordView<'struct kernel_sigaction', 'sa_handler' | 'sa_restorer'> {
    get sa_handler(): number;
    set sa_handler(value: Pointer);
    sa_flags: number;
    get sa_restorer(): number | undefined;
    set sa_restorer(value: Pointer);
    get sa_mask(): asm_signal_h.struct.kernel_sigset_t;
    set sa_mask(value: From<asm_signal_h.struct.kernel_sigset_t>);
  }
}

export const struct: {
  readonly kernel_sigaction: Descriptor<struct.kernel_sigaction>;
} = /* @__PURE__ */ declareStructs(
  {
    kernel_sigaction: [
      `
  __signalfn_t *sa_handler;
  unsigned long sa_flags;
  __restorefn_t *sa_restorer;
  struct kernel_sigset_t sa_mask;
`,
      {
        variants: {
          riscv64: {
            members: `
  __signalfn_t *sa_handler;
  unsigned long sa_flags;
  struct kernel_sigset_t sa_mask;
`,
          },
        },
      },
    ],
  },
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs({
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
});
