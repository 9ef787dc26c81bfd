// Generated from Linux 7.3.4 <linux/bpf_perf_event.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import * as asm_ptrace_h from '../asm/ptrace.ts';

export declare namespace struct {
  /** `<linux/bpf_perf_event.h>`: 184 bytes on x86_64; 84 bytes on x86; 88 bytes on arm; 272 bytes on riscv64; 288 bytes on aarch64. */
  interface bpf_perf_event_data extends RecordView<'struct bpf_perf_event_data'> {
    get regs(): asm_ptrace_h.struct.pt_regs;
    set regs(value: From<asm_ptrace_h.struct.pt_regs>);
    get sample_period(): bigint;
    set sample_period(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }
}

export const struct: {
  readonly bpf_perf_event_data: Descriptor<struct.bpf_perf_event_data>;
} = /* @__PURE__ */ declareStructs({
  bpf_perf_event_data: [
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
      uses: () => [
        asm_ptrace_h.struct.pt_regs,
        asm_ptrace_h.struct.user_pt_regs,
        asm_ptrace_h.struct.user_regs_struct,
      ],
    },
  ],
});
