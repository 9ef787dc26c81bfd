// Generated from Linux 7.3.4 <asm/ptrace.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<asm/ptrace.h>`: 8 bytes on riscv64. */
export interface __cfi_status extends RecordView<'struct __cfi_status'> {
  get cfi_state(): bigint;
  set cfi_state(value: Integer);
}

export const __cfi_status: Descriptor<__cfi_status, 'riscv64'> = /* @__PURE__ */ declareStruct(
  '__cfi_status',
  `
  __u64 cfi_state;
`,
  { only: ['riscv64'] },
);

/** `<asm/ptrace.h>`: 8 bytes on riscv64. */
export interface __riscv_ctx_hdr extends RecordView<'struct __riscv_ctx_hdr'> {
  magic: number;
  size: number;
}

export const __riscv_ctx_hdr: Descriptor<__riscv_ctx_hdr, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_ctx_hdr',
    `
  __u32 magic;
  __u32 size;
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 264 bytes on riscv64. */
export interface __riscv_d_ext_state extends RecordView<'struct __riscv_d_ext_state'> {
  get f(): BigUint64Array;
  set f(value: Iterable<Integer>);
  fcsr: number;
}

export const __riscv_d_ext_state: Descriptor<__riscv_d_ext_state, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_d_ext_state',
    `
  __u64 f[32];
  __u32 fcsr;
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 528 bytes on riscv64. */
export interface __riscv_extra_ext_header extends RecordView<'struct __riscv_extra_ext_header'> {
  get __padding(): Uint32Array;
  set __padding(value: Iterable<Integer>);
  reserved: number;
  get hdr(): __riscv_ctx_hdr;
  set hdr(value: __riscv_ctx_hdr | Init<__riscv_ctx_hdr>);
}

export const __riscv_extra_ext_header: Descriptor<__riscv_extra_ext_header, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_extra_ext_header',
    `
  __u32 __padding[129];
  __u32 reserved;
  struct __riscv_ctx_hdr hdr;
`,
    { align: 16, only: ['riscv64'], uses: () => [__riscv_ctx_hdr] },
  );

/** `<asm/ptrace.h>`: 132 bytes on riscv64. */
export interface __riscv_f_ext_state extends RecordView<'struct __riscv_f_ext_state'> {
  get f(): Uint32Array;
  set f(value: Iterable<Integer>);
  fcsr: number;
}

export const __riscv_f_ext_state: Descriptor<__riscv_f_ext_state, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_f_ext_state',
    `
  __u32 f[32];
  __u32 fcsr;
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 528 bytes on riscv64. */
export interface __riscv_q_ext_state extends RecordView<'struct __riscv_q_ext_state'> {
  get f(): BigUint64Array;
  set f(value: Iterable<Integer>);
  fcsr: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const __riscv_q_ext_state: Descriptor<__riscv_q_ext_state, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_q_ext_state',
    `
  __u64 f[64];
  __u32 fcsr;
  __u32 reserved[3];
`,
    { align: 16, only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 48 bytes on riscv64. */
export interface __riscv_v_ext_state extends RecordView<'struct __riscv_v_ext_state', 'datap'> {
  vstart: number;
  vl: number;
  vtype: number;
  vcsr: number;
  vlenb: number;
  get datap(): number;
  set datap(value: Pointer);
}

export const __riscv_v_ext_state: Descriptor<__riscv_v_ext_state, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_v_ext_state',
    `
  unsigned long vstart;
  unsigned long vl;
  unsigned long vtype;
  unsigned long vcsr;
  unsigned long vlenb;
  void *datap;
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 40 bytes on riscv64. */
export interface __riscv_v_regset_state extends RecordView<'struct __riscv_v_regset_state'> {
  vstart: number;
  vl: number;
  vtype: number;
  vcsr: number;
  vlenb: number;
  get vreg(): Uint8Array;
  set vreg(value: Bytes);
}

export const __riscv_v_regset_state: Descriptor<__riscv_v_regset_state, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__riscv_v_regset_state',
    `
  unsigned long vstart;
  unsigned long vl;
  unsigned long vtype;
  unsigned long vcsr;
  unsigned long vlenb;
  char vreg[];
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 8 bytes on riscv64. */
export interface __sc_riscv_cfi_state extends RecordView<'struct __sc_riscv_cfi_state'> {
  ss_ptr: number;
}

export const __sc_riscv_cfi_state: Descriptor<__sc_riscv_cfi_state, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    '__sc_riscv_cfi_state',
    `
  unsigned long ss_ptr;
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 168 bytes on x86_64; 68 bytes on x86; 72 bytes on arm. */
export interface pt_regs extends RecordView<'struct pt_regs'> {
  get r15(): number | undefined;
  set r15(value: number);
  get r14(): number | undefined;
  set r14(value: number);
  get r13(): number | undefined;
  set r13(value: number);
  get r12(): number | undefined;
  set r12(value: number);
  get rbp(): number | undefined;
  set rbp(value: number);
  get rbx(): number | undefined;
  set rbx(value: number);
  get r11(): number | undefined;
  set r11(value: number);
  get r10(): number | undefined;
  set r10(value: number);
  get r9(): number | undefined;
  set r9(value: number);
  get r8(): number | undefined;
  set r8(value: number);
  get rax(): number | undefined;
  set rax(value: number);
  get rcx(): number | undefined;
  set rcx(value: number);
  get rdx(): number | undefined;
  set rdx(value: number);
  get rsi(): number | undefined;
  set rsi(value: number);
  get rdi(): number | undefined;
  set rdi(value: number);
  get orig_rax(): number | undefined;
  set orig_rax(value: number);
  get rip(): number | undefined;
  set rip(value: number);
  get cs(): number | undefined;
  set cs(value: number);
  get eflags(): number | undefined;
  set eflags(value: number);
  get rsp(): number | undefined;
  set rsp(value: number);
  get ss(): number | undefined;
  set ss(value: number);
  get ebx(): number | undefined;
  set ebx(value: number);
  get ecx(): number | undefined;
  set ecx(value: number);
  get edx(): number | undefined;
  set edx(value: number);
  get esi(): number | undefined;
  set esi(value: number);
  get edi(): number | undefined;
  set edi(value: number);
  get ebp(): number | undefined;
  set ebp(value: number);
  get eax(): number | undefined;
  set eax(value: number);
  get xds(): number | undefined;
  set xds(value: number);
  get xes(): number | undefined;
  set xes(value: number);
  get xfs(): number | undefined;
  set xfs(value: number);
  get xgs(): number | undefined;
  set xgs(value: number);
  get orig_eax(): number | undefined;
  set orig_eax(value: number);
  get eip(): number | undefined;
  set eip(value: number);
  get xcs(): number | undefined;
  set xcs(value: number);
  get esp(): number | undefined;
  set esp(value: number);
  get xss(): number | undefined;
  set xss(value: number);
  get uregs(): Elements<number> | undefined;
  set uregs(value: Iterable<number>);
}

export const pt_regs: Descriptor<pt_regs, 'x86_64' | 'x86' | 'arm'> = /* @__PURE__ */ declareStruct(
  'pt_regs',
  `
  unsigned long r15;
  unsigned long r14;
  unsigned long r13;
  unsigned long r12;
  unsigned long rbp;
  unsigned long rbx;
  unsigned long r11;
  unsigned long r10;
  unsigned long r9;
  unsigned long r8;
  unsigned long rax;
  unsigned long rcx;
  unsigned long rdx;
  unsigned long rsi;
  unsigned long rdi;
  unsigned long orig_rax;
  unsigned long rip;
  unsigned long cs;
  unsigned long eflags;
  unsigned long rsp;
  unsigned long ss;
`,
  {
    only: ['x86_64', 'x86', 'arm'],
    variants: {
      x86: {
        members: `
  long ebx;
  long ecx;
  long edx;
  long esi;
  long edi;
  long ebp;
  long eax;
  int xds;
  int xes;
  int xfs;
  int xgs;
  long orig_eax;
  long eip;
  int xcs;
  long eflags;
  long esp;
  int xss;
`,
      },
      arm: {
        members: `
  long uregs[18];
`,
      },
    },
  },
);

/** `<asm/ptrace.h>`: 16 bytes on riscv64. */
export interface user_cfi_state extends RecordView<'struct user_cfi_state'> {
  get cfi_status(): __cfi_status;
  set cfi_status(value: __cfi_status | Init<__cfi_status>);
  get shstk_ptr(): bigint;
  set shstk_ptr(value: Integer);
}

export const user_cfi_state: Descriptor<user_cfi_state, 'riscv64'> = /* @__PURE__ */ declareStruct(
  'user_cfi_state',
  `
  struct __cfi_status cfi_status;
  __u64 shstk_ptr;
`,
  { only: ['riscv64'], uses: () => [__cfi_status] },
);

/** `<asm/ptrace.h>`: 528 bytes on aarch64. */
export interface user_fpsimd_state extends RecordView<'struct user_fpsimd_state'> {
  get vregs(): Elements<bigint>;
  set vregs(value: Iterable<Integer>);
  fpsr: number;
  fpcr: number;
  get __reserved(): Uint32Array;
  set __reserved(value: Iterable<Integer>);
}

export const user_fpsimd_state: Descriptor<user_fpsimd_state, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'user_fpsimd_state',
    `
  __u128 vregs[32];
  __u32 fpsr;
  __u32 fpcr;
  __u32 __reserved[2];
`,
    { only: ['aarch64'] },
  );

/** `<asm/ptrace.h>`: 24 bytes on aarch64. */
export interface user_gcs extends RecordView<'struct user_gcs'> {
  get features_enabled(): bigint;
  set features_enabled(value: Integer);
  get features_locked(): bigint;
  set features_locked(value: Integer);
  get gcspr_el0(): bigint;
  set gcspr_el0(value: Integer);
}

export const user_gcs: Descriptor<user_gcs, 'aarch64'> = /* @__PURE__ */ declareStruct(
  'user_gcs',
  `
  __u64 features_enabled;
  __u64 features_locked;
  __u64 gcspr_el0;
`,
  { only: ['aarch64'] },
);

interface user_hwdebug_state$dbg_regs extends RecordView<'struct user_hwdebug_state.dbg_regs'> {
  get addr(): bigint;
  set addr(value: Integer);
  ctrl: number;
  pad: number;
}

/** `<asm/ptrace.h>`: 264 bytes on aarch64. */
export interface user_hwdebug_state extends RecordView<'struct user_hwdebug_state'> {
  dbg_info: number;
  pad: number;
  get dbg_regs(): Elements<user_hwdebug_state$dbg_regs>;
  set dbg_regs(value: Iterable<user_hwdebug_state$dbg_regs | Init<user_hwdebug_state$dbg_regs>>);
}

export const user_hwdebug_state: Descriptor<user_hwdebug_state, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'user_hwdebug_state',
    `
  __u32 dbg_info;
  __u32 pad;
  struct {
    __u64 addr;
    __u32 ctrl;
    __u32 pad;
  } dbg_regs[16];
`,
    { only: ['aarch64'] },
  );

/** `<asm/ptrace.h>`: 64 bytes on aarch64. */
export interface user_pac_address_keys extends RecordView<'struct user_pac_address_keys'> {
  get apiakey(): bigint;
  set apiakey(value: Integer);
  get apibkey(): bigint;
  set apibkey(value: Integer);
  get apdakey(): bigint;
  set apdakey(value: Integer);
  get apdbkey(): bigint;
  set apdbkey(value: Integer);
}

export const user_pac_address_keys: Descriptor<user_pac_address_keys, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'user_pac_address_keys',
    `
  __u128 apiakey;
  __u128 apibkey;
  __u128 apdakey;
  __u128 apdbkey;
`,
    { only: ['aarch64'] },
  );

/** `<asm/ptrace.h>`: 16 bytes on aarch64. */
export interface user_pac_generic_keys extends RecordView<'struct user_pac_generic_keys'> {
  get apgakey(): bigint;
  set apgakey(value: Integer);
}

export const user_pac_generic_keys: Descriptor<user_pac_generic_keys, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'user_pac_generic_keys',
    `
  __u128 apgakey;
`,
    { only: ['aarch64'] },
  );

/** `<asm/ptrace.h>`: 16 bytes on aarch64. */
export interface user_pac_mask extends RecordView<'struct user_pac_mask'> {
  get data_mask(): bigint;
  set data_mask(value: Integer);
  get insn_mask(): bigint;
  set insn_mask(value: Integer);
}

export const user_pac_mask: Descriptor<user_pac_mask, 'aarch64'> = /* @__PURE__ */ declareStruct(
  'user_pac_mask',
  `
  __u64 data_mask;
  __u64 insn_mask;
`,
  { only: ['aarch64'] },
);

/** `<asm/ptrace.h>`: 272 bytes on aarch64. */
export interface user_pt_regs extends RecordView<'struct user_pt_regs'> {
  get regs(): BigUint64Array;
  set regs(value: Iterable<Integer>);
  get sp(): bigint;
  set sp(value: Integer);
  get pc(): bigint;
  set pc(value: Integer);
  get pstate(): bigint;
  set pstate(value: Integer);
}

export const user_pt_regs: Descriptor<user_pt_regs, 'aarch64'> = /* @__PURE__ */ declareStruct(
  'user_pt_regs',
  `
  __u64 regs[31];
  __u64 sp;
  __u64 pc;
  __u64 pstate;
`,
  { only: ['aarch64'] },
);

/** `<asm/ptrace.h>`: 256 bytes on riscv64. */
export interface user_regs_struct extends RecordView<'struct user_regs_struct'> {
  pc: number;
  ra: number;
  sp: number;
  gp: number;
  tp: number;
  t0: number;
  t1: number;
  t2: number;
  s0: number;
  s1: number;
  a0: number;
  a1: number;
  a2: number;
  a3: number;
  a4: number;
  a5: number;
  a6: number;
  a7: number;
  s2: number;
  s3: number;
  s4: number;
  s5: number;
  s6: number;
  s7: number;
  s8: number;
  s9: number;
  s10: number;
  s11: number;
  t3: number;
  t4: number;
  t5: number;
  t6: number;
}

export const user_regs_struct: Descriptor<user_regs_struct, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'user_regs_struct',
    `
  unsigned long pc;
  unsigned long ra;
  unsigned long sp;
  unsigned long gp;
  unsigned long tp;
  unsigned long t0;
  unsigned long t1;
  unsigned long t2;
  unsigned long s0;
  unsigned long s1;
  unsigned long a0;
  unsigned long a1;
  unsigned long a2;
  unsigned long a3;
  unsigned long a4;
  unsigned long a5;
  unsigned long a6;
  unsigned long a7;
  unsigned long s2;
  unsigned long s3;
  unsigned long s4;
  unsigned long s5;
  unsigned long s6;
  unsigned long s7;
  unsigned long s8;
  unsigned long s9;
  unsigned long s10;
  unsigned long s11;
  unsigned long t3;
  unsigned long t4;
  unsigned long t5;
  unsigned long t6;
`,
    { only: ['riscv64'] },
  );

/** `<asm/ptrace.h>`: 16 bytes on aarch64. */
export interface user_sve_header extends RecordView<'struct user_sve_header'> {
  size: number;
  max_size: number;
  vl: number;
  max_vl: number;
  flags: number;
  __reserved: number;
}

export const user_sve_header: Descriptor<user_sve_header, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'user_sve_header',
    `
  __u32 size;
  __u32 max_size;
  __u16 vl;
  __u16 max_vl;
  __u16 flags;
  __u16 __reserved;
`,
    { only: ['aarch64'] },
  );

/** `<asm/ptrace.h>`: 16 bytes on aarch64. */
export interface user_za_header extends RecordView<'struct user_za_header'> {
  size: number;
  max_size: number;
  vl: number;
  max_vl: number;
  flags: number;
  __reserved: number;
}

export const user_za_header: Descriptor<user_za_header, 'aarch64'> = /* @__PURE__ */ declareStruct(
  'user_za_header',
  `
  __u32 size;
  __u32 max_size;
  __u16 vl;
  __u16 max_vl;
  __u16 flags;
  __u16 __reserved;
`,
  { only: ['aarch64'] },
);
