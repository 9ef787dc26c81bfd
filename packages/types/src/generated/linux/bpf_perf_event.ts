// Generated from Linux 7.3.4 <linux/bpf_perf_event.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_ptrace_h from '../asm/ptrace.ts';

export declare namespace struct {
  /** `<linux/bpf_perf_event.h>`: 184 bytes on x86_64; 84 bytes on x86; 88 bytes on arm; 272 bytes on riscv64; 288 bytes on aarch64; 376 bytes on loongarch64; 168 bytes on s390x; 368 bytes on ppc64le. */
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
"bpf_perf_event_data": ["struct pt_regs regs;__u64 sample_period;__u64 addr;",{"variants":{"riscv64":{"members":"struct user_regs_struct regs;__u64 sample_period;__u64 addr;"},"aarch64":{"members":"struct user_pt_regs regs;__u64 sample_period;__u64 addr;"},"loongarch64":{"members":"struct user_pt_regs regs;__u64 sample_period;__u64 addr;"},"s390x":{"members":"struct user_pt_regs regs;__u64 sample_period;__u64 addr;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"per_cr_bits": ["unsigned int :32;unsigned int em_branching :1;unsigned int em_instruction_fetch :1;unsigned int em_storage_alteration :1;unsigned int em_gpr_alt_unused :1;unsigned int em_store_real_address :1;unsigned int :3;unsigned int branch_addr_ctl :1;unsigned int :1;unsigned int storage_alt_space_ctl :1;unsigned long starting_addr;unsigned long ending_addr;",{"only":["s390x"]}],
"per_cr_words": ["unsigned long cr[3];",{"only":["s390x"]}],
"per_lowcore_bits": ["unsigned int perc_branching :1;unsigned int perc_instruction_fetch :1;unsigned int perc_storage_alteration :1;unsigned int perc_gpr_alt_unused :1;unsigned int perc_store_real_address :1;unsigned int :3;unsigned int atmid_psw_bit_31 :1;unsigned int atmid_validity_bit :1;unsigned int atmid_psw_bit_32 :1;unsigned int atmid_psw_bit_5 :1;unsigned int atmid_psw_bit_16 :1;unsigned int atmid_psw_bit_17 :1;unsigned int si :2;unsigned long address;unsigned int :4;unsigned int access_id :4;",{"only":["s390x"]}],
"per_lowcore_words": ["unsigned short perc_atmid;unsigned long address;unsigned char access_id;",{"only":["s390x"]}],
"per_struct": ["union {struct per_cr_words words;struct per_cr_bits bits;} control_regs;unsigned int single_step :1;unsigned int instruction_fetch :1;unsigned long starting_addr;unsigned long ending_addr;union {struct per_lowcore_words words;struct per_lowcore_bits bits;} lowcore;",{"only":["s390x"]}],
"psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"pt_regs": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long rbp;unsigned long rbx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long rax;unsigned long rcx;unsigned long rdx;unsigned long rsi;unsigned long rdi;unsigned long orig_rax;unsigned long rip;unsigned long cs;unsigned long eflags;unsigned long rsp;unsigned long ss;",{"only":["x86_64","x86","arm","ppc64le"],"variants":{"x86":{"members":"long ebx;long ecx;long edx;long esi;long edi;long ebp;long eax;int xds;int xes;int xfs;int xgs;long orig_eax;long eip;int xcs;long eflags;long esp;int xss;"},"arm":{"members":"long uregs[18];"},"ppc64le":{"members":"unsigned long gpr[32];unsigned long nip;unsigned long msr;unsigned long orig_gpr3;unsigned long ctr;unsigned long link;unsigned long xer;unsigned long ccr;unsigned long softe;unsigned long trap;unsigned long dar;unsigned long dsisr;unsigned long result;"}}}],
"s390_fp_regs": ["__u32 fpc;__u32 pad;union freg_t fprs[16];",{"only":["s390x"]}],
"user_pt_regs": ["__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;",{"only":["aarch64","loongarch64","s390x"],"variants":{"loongarch64":{"members":"unsigned long regs[32];unsigned long orig_a0;unsigned long csr_era;unsigned long csr_badv;unsigned long reserved[10];"},"s390x":{"members":"unsigned long args[1];struct psw_t psw;unsigned long gprs[16];"}}}],
"user_regs_struct": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long bp;unsigned long bx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long ax;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;unsigned long fs_base;unsigned long gs_base;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;",{"only":["x86_64","x86","riscv64","s390x"],"variants":{"x86":{"members":"unsigned long bx;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long bp;unsigned long ax;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;"},"riscv64":{"members":"unsigned long pc;unsigned long ra;unsigned long sp;unsigned long gp;unsigned long tp;unsigned long t0;unsigned long t1;unsigned long t2;unsigned long s0;unsigned long s1;unsigned long a0;unsigned long a1;unsigned long a2;unsigned long a3;unsigned long a4;unsigned long a5;unsigned long a6;unsigned long a7;unsigned long s2;unsigned long s3;unsigned long s4;unsigned long s5;unsigned long s6;unsigned long s7;unsigned long s8;unsigned long s9;unsigned long s10;unsigned long s11;unsigned long t3;unsigned long t4;unsigned long t5;unsigned long t6;"},"s390x":{"members":"struct psw_t psw;unsigned long gprs[16];unsigned int acrs[16];unsigned long orig_gpr2;struct s390_fp_regs fp_regs;struct per_struct per_info;unsigned long ieee_instruction_pointer;"}}}]
}`),
  () => [heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldUnions: Record<string, unknown> = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"freg_t": ["float f;double d;__u64 ui;struct {__u32 hi;__u32 lo;} fp;",{"only":["s390x"]}]
}`),
);
