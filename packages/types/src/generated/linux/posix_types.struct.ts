// Generated from Linux 7.3.4 <linux/posix_types.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

/** `<linux/posix_types.h>`: 128 bytes. */
export interface __kernel_fd_set extends RecordView<'struct __kernel_fd_set'> {
  get fds_bits(): Elements<number>;
  set fds_bits(value: Iterable<number>);
}

export const __kernel_fd_set: Descriptor<__kernel_fd_set> = /* @__PURE__ */ declareStruct(
  '__kernel_fd_set',
  `
  unsigned long fds_bits[16];
`,
  {
    variants: {
      x86: {
        members: `
  unsigned long fds_bits[32];
`,
      },
      arm: {
        members: `
  unsigned long fds_bits[32];
`,
      },
    },
  },
);
