// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<asm/signal.h>`: 8 bytes. */
export interface kernel_sigset_t extends RecordView<'struct kernel_sigset_t'> {
  get sig(): Elements<number>;
  set sig(value: Iterable<number>);
}

export const kernel_sigset_t: Descriptor<kernel_sigset_t> = /* @__PURE__ */ declareStruct(
  'kernel_sigset_t',
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
);

/** `<asm/signal.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface sigaltstack extends RecordView<'struct sigaltstack', 'ss_sp'> {
  get ss_sp(): number;
  set ss_sp(value: Pointer);
  ss_flags: number;
  ss_size: number;
}

export const sigaltstack: Descriptor<sigaltstack> = /* @__PURE__ */ declareStruct(
  'sigaltstack',
  `
  void *ss_sp;
  int ss_flags;
  unsigned long ss_size;
`,
);
