// Generated from Linux 7.3.4 <asm/ucontext.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_sigcontext_h from './sigcontext.ts';
import type * as asm_signal_h from './signal.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    UC_FP_XSTATE: 1;
  }
> &
  OnlyOnThese<
    's390x',
    {
      UC_GPRS_HIGH: 1;
      UC_VXRS: 2;
    }
  > &
  OnlyOnThese<
    'x86_64',
    {
      UC_SIGCONTEXT_SS: 2;
      UC_STRICT_RESTORE_SS: 4;
    }
  > = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      UC_FP_XSTATE: 1,
    },
    s390x: {
      UC_GPRS_HIGH: 1,
      UC_VXRS: 2,
    },
    x86_64: {
      UC_SIGCONTEXT_SS: 2,
      UC_STRICT_RESTORE_SS: 4,
    },
  },
);

/** `<asm/ucontext.h>`: 1 on x86_64, x86. */
export const UC_FP_XSTATE: number | undefined = /* @__PURE__ */ hereOf(perArch.UC_FP_XSTATE);
/** `<asm/ucontext.h>`: 1 on s390x. */
export const UC_GPRS_HIGH: number | undefined = /* @__PURE__ */ hereOf(perArch.UC_GPRS_HIGH);
/** `<asm/ucontext.h>`: 2 on x86_64. */
export const UC_SIGCONTEXT_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UC_SIGCONTEXT_SS,
);
/** `<asm/ucontext.h>`: 4 on x86_64. */
export const UC_STRICT_RESTORE_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UC_STRICT_RESTORE_SS,
);
/** `<asm/ucontext.h>`: 2 on s390x. */
export const UC_VXRS: number | undefined = /* @__PURE__ */ hereOf(perArch.UC_VXRS);
export declare namespace struct {
  /** `<asm/ucontext.h>`: 304 bytes on x86_64; 112 bytes on x86; 960 bytes on riscv64; 4560 bytes on aarch64; 448 bytes on loongarch64; 512 bytes on s390x; 1696 bytes on ppc64le. */
  interface ucontext extends RecordView<'struct ucontext', 'uc_link'> {
    uc_flags: number;
    get uc_link(): number;
    set uc_link(value: Pointer);
    get uc_stack(): asm_signal_h.struct.sigaltstack;
    set uc_stack(value: From<asm_signal_h.struct.sigaltstack>);
    get uc_mcontext(): asm_sigcontext_h.struct.sigcontext;
    set uc_mcontext(value: From<asm_sigcontext_h.struct.sigcontext>);
    get uc_sigmask(): bigint;
    set uc_sigmask(value: Integer);
    get __unused(): Elements<number> | undefined;
    set __unused(value: Iterable<number>);
  }

  /** `<asm/ucontext.h>`: 1024 bytes on s390x. */
  interface ucontext_extended extends RecordView<'struct ucontext_extended', 'uc_link'> {
    uc_flags: number;
    get uc_link(): number;
    set uc_link(value: Pointer);
    get uc_stack(): asm_signal_h.struct.sigaltstack;
    set uc_stack(value: From<asm_signal_h.struct.sigaltstack>);
    get uc_mcontext(): asm_sigcontext_h.struct._sigregs;
    set uc_mcontext(value: From<asm_sigcontext_h.struct._sigregs>);
    uc_sigmask: number;
    get __unused(): Uint8Array;
    set __unused(value: Bytes);
    get uc_mcontext_ext(): asm_sigcontext_h.struct._sigregs_ext;
    set uc_mcontext_ext(value: From<asm_sigcontext_h.struct._sigregs_ext>);
  }
}

export const struct: {
  readonly ucontext: Descriptor<
    struct.ucontext,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x' | 'ppc64le'
  >;
  readonly ucontext_extended: Descriptor<struct.ucontext_extended, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ucontext": ["unsigned long uc_flags;struct ucontext *uc_link;struct sigaltstack uc_stack;struct sigset_t uc_sigmask bigint;__u8 __unused[120];struct sigcontext uc_mcontext;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x","ppc64le"],"variants":{"x86_64":{"members":"unsigned long uc_flags;struct ucontext *uc_link;struct sigaltstack uc_stack;struct sigcontext uc_mcontext;unsigned long uc_sigmask bigint;"},"x86":{"members":"unsigned long uc_flags;struct ucontext *uc_link;struct sigaltstack uc_stack;struct sigcontext uc_mcontext;unsigned long uc_sigmask bigint;"},"s390x":{"members":"unsigned long uc_flags;struct ucontext *uc_link;struct sigaltstack uc_stack;struct _sigregs uc_mcontext;unsigned long uc_sigmask bigint;unsigned char __unused[120];"},"ppc64le":{"members":"unsigned long uc_flags;struct ucontext *uc_link;struct sigaltstack uc_stack;struct sigset_t uc_sigmask bigint;struct sigset_t __unused[15];struct sigcontext uc_mcontext;"}}}],
"ucontext_extended": ["unsigned long uc_flags;struct ucontext *uc_link;struct sigaltstack uc_stack;struct _sigregs uc_mcontext;unsigned long uc_sigmask;unsigned char __unused[120];struct _sigregs_ext uc_mcontext_ext;",{"only":["s390x"]}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__riscv_ctx_hdr": ["__u32 magic;__u32 size;",{"only":["riscv64"]}],
"__riscv_d_ext_state": ["__u64 f[32];__u32 fcsr;",{"only":["riscv64"]}],
"__riscv_extra_ext_header": ["__u32 __padding[129];__u32 reserved;struct __riscv_ctx_hdr hdr;",{"align":16,"only":["riscv64"]}],
"__riscv_f_ext_state": ["__u32 f[32];__u32 fcsr;",{"only":["riscv64"]}],
"__riscv_q_ext_state": ["__u64 f[64];__u32 fcsr;__u32 reserved[3];",{"align":16,"only":["riscv64"]}],
"__vector128": ["union {struct {__u64 high;__u64 low;};__u32 u[4];};",{"only":["s390x","ppc64le"],"variants":{"s390x":{"pack":1,"align":4},"ppc64le":{"members":"__u32 u[4];","align":16}}}],
"_psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"_s390_fp_regs": ["unsigned int fpc;unsigned int pad;double fprs[16];",{"only":["s390x"]}],
"_s390_regs_common": ["struct _psw_t psw;unsigned long gprs[16];unsigned int acrs[16];",{"only":["s390x"]}],
"_sigregs": ["struct _s390_regs_common regs;struct _s390_fp_regs fpregs;",{"only":["s390x"]}],
"_sigregs_ext": ["unsigned long long vxrs_low[16];struct __vector128 vxrs_high[16];unsigned char __reserved[128];",{"only":["s390x"]}],
"per_cr_bits": ["unsigned int :32;unsigned int em_branching :1;unsigned int em_instruction_fetch :1;unsigned int em_storage_alteration :1;unsigned int em_gpr_alt_unused :1;unsigned int em_store_real_address :1;unsigned int :3;unsigned int branch_addr_ctl :1;unsigned int :1;unsigned int storage_alt_space_ctl :1;unsigned long starting_addr;unsigned long ending_addr;",{"only":["s390x"]}],
"per_cr_words": ["unsigned long cr[3];",{"only":["s390x"]}],
"per_lowcore_bits": ["unsigned int perc_branching :1;unsigned int perc_instruction_fetch :1;unsigned int perc_storage_alteration :1;unsigned int perc_gpr_alt_unused :1;unsigned int perc_store_real_address :1;unsigned int :3;unsigned int atmid_psw_bit_31 :1;unsigned int atmid_validity_bit :1;unsigned int atmid_psw_bit_32 :1;unsigned int atmid_psw_bit_5 :1;unsigned int atmid_psw_bit_16 :1;unsigned int atmid_psw_bit_17 :1;unsigned int si :2;unsigned long address;unsigned int :4;unsigned int access_id :4;",{"only":["s390x"]}],
"per_lowcore_words": ["unsigned short perc_atmid;unsigned long address;unsigned char access_id;",{"only":["s390x"]}],
"per_struct": ["union {struct per_cr_words words;struct per_cr_bits bits;} control_regs;unsigned int single_step :1;unsigned int instruction_fetch :1;unsigned long starting_addr;unsigned long ending_addr;union {struct per_lowcore_words words;struct per_lowcore_bits bits;} lowcore;",{"only":["s390x"]}],
"psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"s390_fp_regs": ["__u32 fpc;__u32 pad;union freg_t fprs[16];",{"only":["s390x"]}],
"sigaltstack": "void *ss_sp;int ss_flags;unsigned long ss_size;",
"sigcontext": ["__u64 r8;__u64 r9;__u64 r10;__u64 r11;__u64 r12;__u64 r13;__u64 r14;__u64 r15;__u64 rdi;__u64 rsi;__u64 rbp;__u64 rbx;__u64 rdx;__u64 rax;__u64 rcx;__u64 rsp;__u64 rip;__u64 eflags;__u16 cs;__u16 gs;__u16 fs;union {__u16 ss;__u16 __pad0;};__u64 err;__u64 trapno;__u64 oldmask bigint;__u64 cr2;struct _fpstate_64 *fpstate;__u64 reserved1[8];",{"variants":{"x86":{"members":"__u16 gs;__u16 __gsh;__u16 fs;__u16 __fsh;__u16 es;__u16 __esh;__u16 ds;__u16 __dsh;__u32 edi;__u32 esi;__u32 ebp;__u32 esp;__u32 ebx;__u32 edx;__u32 ecx;__u32 eax;__u32 trapno;__u32 err;__u32 eip;__u16 cs;__u16 __csh;__u32 eflags;__u32 esp_at_signal;__u16 ss;__u16 __ssh;struct _fpstate_32 *fpstate;__u32 oldmask bigint;__u32 cr2;"},"arm":{"members":"unsigned long trap_no;unsigned long error_code;unsigned long oldmask bigint;unsigned long arm_r0;unsigned long arm_r1;unsigned long arm_r2;unsigned long arm_r3;unsigned long arm_r4;unsigned long arm_r5;unsigned long arm_r6;unsigned long arm_r7;unsigned long arm_r8;unsigned long arm_r9;unsigned long arm_r10;unsigned long arm_fp;unsigned long arm_ip;unsigned long arm_sp;unsigned long arm_lr;unsigned long arm_pc;unsigned long arm_cpsr;unsigned long fault_address;"},"riscv64":{"members":"struct user_regs_struct sc_regs;union {union __riscv_fp_state sc_fpregs;struct __riscv_extra_ext_header sc_extdesc;};"},"aarch64":{"members":"__u64 fault_address;__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;__u8 __reserved[4096] aligned(16);"},"loongarch64":{"members":"__u64 sc_pc;__u64 sc_regs[32];__u32 sc_flags;__u64 sc_extcontext[];","align":16},"s390x":{"members":"unsigned long oldmask[1] bigint;_sigregs *sregs;"},"ppc64le":{"members":"unsigned long _unused[4];int signal;int _pad0;unsigned long handler;unsigned long oldmask bigint;struct pt_regs *regs;unsigned long gp_regs[48];double fp_regs[33];elf_vrreg_t *v_regs;long vmx_reserve[101];"}}}],
"sigset_t": ["unsigned long sig[1] bigint;",{"only":["riscv64","aarch64","loongarch64","ppc64le"]}],
"user_regs_struct": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long bp;unsigned long bx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long ax;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;unsigned long fs_base;unsigned long gs_base;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;",{"only":["x86_64","x86","riscv64","s390x"],"variants":{"x86":{"members":"unsigned long bx;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long bp;unsigned long ax;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;"},"riscv64":{"members":"unsigned long pc;unsigned long ra;unsigned long sp;unsigned long gp;unsigned long tp;unsigned long t0;unsigned long t1;unsigned long t2;unsigned long s0;unsigned long s1;unsigned long a0;unsigned long a1;unsigned long a2;unsigned long a3;unsigned long a4;unsigned long a5;unsigned long a6;unsigned long a7;unsigned long s2;unsigned long s3;unsigned long s4;unsigned long s5;unsigned long s6;unsigned long s7;unsigned long s8;unsigned long s9;unsigned long s10;unsigned long s11;unsigned long t3;unsigned long t4;unsigned long t5;unsigned long t6;"},"s390x":{"members":"struct psw_t psw;unsigned long gprs[16];unsigned int acrs[16];unsigned long orig_gpr2;struct s390_fp_regs fp_regs;struct per_struct per_info;unsigned long ieee_instruction_pointer;"}}}]
}`),
  () => [heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldUnions: Record<string, unknown> = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"__riscv_fp_state": ["struct __riscv_f_ext_state f;struct __riscv_d_ext_state d;struct __riscv_q_ext_state q;",{"only":["riscv64"]}],
"freg_t": ["float f;double d;__u64 ui;struct {__u32 hi;__u32 lo;} fp;",{"only":["s390x"]}]
}`),
  () => [heldStructs],
);
