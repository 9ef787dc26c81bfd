// Generated from Linux 7.3.4 <linux/bpf_perf_event.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { pt_regs, user_pt_regs, user_regs_struct } from '../asm/ptrace.struct.ts';

/** `<linux/bpf_perf_event.h>`: 184 bytes on x86_64; 84 bytes on x86; 88 bytes on arm; 272 bytes on riscv64; 288 bytes on aarch64. */
export interface bpf_perf_event_data extends RecordView<'struct bpf_perf_event_data'> {
  get regs(): pt_regs;
  set regs(value: pt_regs | Init<pt_regs>);
  get sample_period(): bigint;
  set sample_period(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const bpf_perf_event_data: Descriptor<bpf_perf_event_data> = /* @__PURE__ */ declareStruct(
  'bpf_perf_event_data',
  `
  struct pt_regs regs;
  __u64 sample_period;
  __u64 addr;
`,
  {
    variants: {
      riscv64: {
        members: `
  struct user_regs_struct regs;
  __u64 sample_period;
  __u64 addr;
`,
      },
      aarch64: {
        members: `
  struct user_pt_regs regs;
  __u64 sample_period;
  __u64 addr;
`,
      },
    },
    uses: () => [pt_regs, user_pt_regs, user_regs_struct],
  },
);
