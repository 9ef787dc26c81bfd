// Generated from Linux 7.3.4 <asm/ucontext.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { sigcontext } from './sigcontext.struct.ts';
import { sigaltstack, sigset_t } from './signal.struct.ts';

/** `<asm/ucontext.h>`: 304 bytes on x86_64; 112 bytes on x86; 960 bytes on riscv64; 4560 bytes on aarch64. */
export interface ucontext extends RecordView<'struct ucontext', 'uc_link'> {
  uc_flags: number;
  get uc_link(): number;
  set uc_link(value: Pointer);
  get uc_stack(): sigaltstack;
  set uc_stack(value: sigaltstack | Init<sigaltstack>);
  get uc_mcontext(): sigcontext;
  set uc_mcontext(value: sigcontext | Init<sigcontext>);
  uc_sigmask: number;
  get __unused(): Uint8Array | undefined;
  set __unused(value: Bytes);
}

export const ucontext: Descriptor<ucontext, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'ucontext',
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
      uses: () => [sigaltstack, sigcontext, sigset_t],
    },
  );
