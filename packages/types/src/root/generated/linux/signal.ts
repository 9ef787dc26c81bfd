// Generated from Linux 7.3.4 <linux/signal.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import { kernel_sigset_t } from '../asm/signal.ts';

/** `<linux/signal.h>`: 32 bytes on x86_64, aarch64; 20 bytes on x86, arm; 24 bytes on riscv64. */
export interface kernel_sigaction
  extends RecordView<'struct kernel_sigaction', 'sa_handler' | 'sa_restorer'> {
  get sa_handler(): number;
  set sa_handler(value: Pointer);
  sa_flags: number;
  get sa_restorer(): number | undefined;
  set sa_restorer(value: Pointer);
  get sa_mask(): kernel_sigset_t;
  set sa_mask(value: From<kernel_sigset_t>);
}

export const kernel_sigaction: Descriptor<kernel_sigaction> = /* @__PURE__ */ declareStruct(
  'kernel_sigaction',
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
    uses: () => [kernel_sigset_t],
  },
);
