// Generated from Linux 7.3.4 <linux/bpf_perf_event.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_ptrace_h from '../asm/ptrace.ts';

export declare namespace struct {
  /** `<linux/bpf_perf_event.h>`: 184 bytes on x86_64; 84 bytes on x86; 88 bytes on arm; 272 bytes on riscv64; 288 bytes on aarch64; 376 bytes on loongarch64. */
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
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bpf_perf_event_data": ["struct pt_regs regs;__u64 sample_period;__u64 addr;",{"variants":{"riscv64":{"members":"struct user_regs_struct regs;__u64 sample_period;__u64 addr;"},"aarch64":{"members":"struct user_pt_regs regs;__u64 sample_period;__u64 addr;"},"loongarch64":{"members":"struct user_pt_regs regs;__u64 sample_period;__u64 addr;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pt_regs": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long rbp;unsigned long rbx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long rax;unsigned long rcx;unsigned long rdx;unsigned long rsi;unsigned long rdi;unsigned long orig_rax;unsigned long rip;unsigned long cs;unsigned long eflags;unsigned long rsp;unsigned long ss;",{"only":["x86_64","x86","arm"],"variants":{"x86":{"members":"long ebx;long ecx;long edx;long esi;long edi;long ebp;long eax;int xds;int xes;int xfs;int xgs;long orig_eax;long eip;int xcs;long eflags;long esp;int xss;"},"arm":{"members":"long uregs[18];"}}}],
"user_pt_regs": ["__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;",{"only":["aarch64","loongarch64"],"variants":{"loongarch64":{"members":"unsigned long regs[32];unsigned long orig_a0;unsigned long csr_era;unsigned long csr_badv;unsigned long reserved[10];"}}}],
"user_regs_struct": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long bp;unsigned long bx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long ax;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;unsigned long fs_base;unsigned long gs_base;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;",{"only":["x86_64","x86","riscv64"],"variants":{"x86":{"members":"unsigned long bx;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long bp;unsigned long ax;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;"},"riscv64":{"members":"unsigned long pc;unsigned long ra;unsigned long sp;unsigned long gp;unsigned long tp;unsigned long t0;unsigned long t1;unsigned long t2;unsigned long s0;unsigned long s1;unsigned long a0;unsigned long a1;unsigned long a2;unsigned long a3;unsigned long a4;unsigned long a5;unsigned long a6;unsigned long a7;unsigned long s2;unsigned long s3;unsigned long s4;unsigned long s5;unsigned long s6;unsigned long s7;unsigned long s8;unsigned long s9;unsigned long s10;unsigned long s11;unsigned long t3;unsigned long t4;unsigned long t5;unsigned long t6;"}}}]
}`),
);
