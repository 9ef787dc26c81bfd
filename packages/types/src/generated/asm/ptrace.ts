// Generated from Linux 7.3.4 <asm/ptrace.h> by "pnpm generate". Do not edit.
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
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PTRACE_GETFDPIC: PerArch<undefined, undefined, 31, 33>;
  readonly PTRACE_SINGLEBLOCK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    12,
    256
  >;
  readonly PTRACE_SYSEMU: PerArch<undefined, undefined, undefined, undefined, 31, 31, 31, 29>;
  readonly PTRACE_SYSEMU_SINGLESTEP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    32,
    32,
    32,
    30
  >;
  readonly PT_FPR0: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    224,
    48
  >;
} & OnlyOnThese<
  'arm',
  {
    ABT_MODE: 23;
    APSR_MASK: 4161732608;
    ARM_VFPREGS_SIZE: 260;
    FIQ26_MODE: 1;
    FIQ_MODE: 17;
    HYP_MODE: 26;
    IRQ26_MODE: 2;
    IRQ_MODE: 18;
    MODE32_BIT: 16;
    MODE_MASK: 31;
    MON_MODE: 22;
    PSR_ENDIAN_MASK: 512;
    PSR_E_BIT: 512;
    PSR_ISET_MASK: 16777232;
    PSR_IT_MASK: 100727808;
    PSR_J_BIT: 16777216;
    PSR_Q_BIT: 134217728;
    PSR_T_BIT: 32;
    PTRACE_GETCRUNCHREGS: 25;
    PTRACE_GETHBPREGS: 29;
    PTRACE_GETVFPREGS: 27;
    PTRACE_GETWMMXREGS: 18;
    PTRACE_GET_THREAD_AREA: 22;
    PTRACE_SETCRUNCHREGS: 26;
    PTRACE_SETHBPREGS: 30;
    PTRACE_SETVFPREGS: 28;
    PTRACE_SETWMMXREGS: 19;
    PTRACE_SET_SYSCALL: 23;
    PT_DATA_ADDR: 65540;
    PT_TEXT_ADDR: 65536;
    PT_TEXT_END_ADDR: 65544;
    SVC26_MODE: 3;
    SVC_MODE: 19;
    SYSTEM_MODE: 31;
    UND_MODE: 27;
    USR26_MODE: 0;
    USR_MODE: 16;
    V4_PSR_T_BIT: 32;
    V7M_PSR_T_BIT: 16777216;
  }
> &
  OnlyOnThese<
    's390x',
    {
      ACR_SIZE: 4;
      CR_SIZE: 8;
      FPC_DXC_MASK: 65280;
      FPC_EXCEPTION_MASK: 4160749568;
      FPC_FLAGS_MASK: 16252928;
      FPC_PAD_SIZE: 4;
      FPC_RM_MASK: 3;
      FPC_SIZE: 4;
      FPR_SIZE: 8;
      GPR_SIZE: 8;
      NUM_ACRS: 16;
      NUM_CRS: 16;
      NUM_CR_WORDS: 3;
      NUM_FPRS: 16;
      NUM_GPRS: 16;
      PER_EM_MASK: 3892314112;
      PSW_ADDR_AMODE: 0;
      PSW_ADDR_INSN: 18446744073709551615n;
      PSW_ASC_ACCREG: 70368744177664;
      PSW_ASC_HOME: 211106232532992;
      PSW_ASC_PRIMARY: 0;
      PSW_ASC_SECONDARY: 140737488355328;
      PSW_MASK_ASC: 211106232532992;
      PSW_MASK_BA: 2147483648;
      PSW_MASK_BASE: 0;
      PSW_MASK_CC: 52776558133248;
      PSW_MASK_DAT: 288230376151711744n;
      PSW_MASK_EA: 4294967296;
      PSW_MASK_EXT: 72057594037927936n;
      PSW_MASK_IO: 144115188075855872n;
      PSW_MASK_KEY: 67553994410557440n;
      PSW_MASK_MCHECK: 1125899906842624;
      PSW_MASK_PER: 4611686018427387904n;
      PSW_MASK_PM: 16492674416640;
      PSW_MASK_PSTATE: 281474976710656;
      PSW_MASK_RI: 549755813888;
      PSW_MASK_USER: 280381907533824;
      PSW_MASK_WAIT: 562949953421312;
      PTRACE_DISABLE_TE: 20496;
      PTRACE_ENABLE_TE: 20489;
      PTRACE_GET_LAST_BREAK: 20486;
      PTRACE_PEEKDATA_AREA: 20483;
      PTRACE_PEEKTEXT_AREA: 20482;
      PTRACE_PEEKUSR_AREA: 20480;
      PTRACE_PEEK_SYSTEM_CALL: 20487;
      PTRACE_POKEDATA_AREA: 20485;
      PTRACE_POKETEXT_AREA: 20484;
      PTRACE_POKEUSR_AREA: 20481;
      PTRACE_POKE_SYSTEM_CALL: 20488;
      PTRACE_PROT: 21;
      PTRACE_TE_ABORT_RAND: 20497;
      PT_ACR0: 144;
      PT_ACR1: 148;
      PT_ACR10: 184;
      PT_ACR11: 188;
      PT_ACR12: 192;
      PT_ACR13: 196;
      PT_ACR14: 200;
      PT_ACR15: 204;
      PT_ACR2: 152;
      PT_ACR3: 156;
      PT_ACR4: 160;
      PT_ACR5: 164;
      PT_ACR6: 168;
      PT_ACR7: 172;
      PT_ACR8: 176;
      PT_ACR9: 180;
      PT_CR_10: 360;
      PT_CR_11: 368;
      PT_CR_9: 352;
      PT_ENDREGS: 431;
      PT_FPC: 216;
      PT_FPR1: 232;
      PT_FPR10: 304;
      PT_FPR11: 312;
      PT_FPR12: 320;
      PT_FPR13: 328;
      PT_FPR14: 336;
      PT_FPR15: 344;
      PT_FPR2: 240;
      PT_FPR3: 248;
      PT_FPR4: 256;
      PT_FPR5: 264;
      PT_FPR6: 272;
      PT_FPR7: 280;
      PT_FPR8: 288;
      PT_FPR9: 296;
      PT_GPR0: 16;
      PT_GPR1: 24;
      PT_GPR10: 96;
      PT_GPR11: 104;
      PT_GPR12: 112;
      PT_GPR13: 120;
      PT_GPR14: 128;
      PT_GPR15: 136;
      PT_GPR2: 32;
      PT_GPR3: 40;
      PT_GPR4: 48;
      PT_GPR5: 56;
      PT_GPR6: 64;
      PT_GPR7: 72;
      PT_GPR8: 80;
      PT_GPR9: 88;
      PT_IEEE_IP: 424;
      PT_LASTOFF: 424;
      PT_ORIGGPR2: 208;
      PT_PSWADDR: 8;
      PT_PSWMASK: 0;
      S390_BREAKPOINT_U16: 1;
      S390_SYSCALL_OPCODE: 2560;
      S390_SYSCALL_SIZE: 2;
      STACK_FRAME_OVERHEAD: 160;
      ptprot_disable_watchpoint: 2;
      ptprot_set_access_watchpoint: 0;
      ptprot_set_write_watchpoint: 1;
    }
  > &
  OnlyOnThese<
    'loongarch64',
    {
      ARG0: 32;
      BADVADDR: 34;
      GPR_BASE: 0;
      GPR_END: 31;
      GPR_NUM: 32;
      NUM_FPU_REGS: 32;
      PC: 33;
    }
  > &
  OnlyOnThese<
    'ppc64le',
    {
      PPC_BREAKPOINT_CONDITION_AND: 1;
      PPC_BREAKPOINT_CONDITION_AND_OR: 3;
      PPC_BREAKPOINT_CONDITION_BE_ALL: 16711680;
      PPC_BREAKPOINT_CONDITION_BE_SHIFT: 16;
      PPC_BREAKPOINT_CONDITION_EXACT: 1;
      PPC_BREAKPOINT_CONDITION_MODE: 3;
      PPC_BREAKPOINT_CONDITION_NONE: 0;
      PPC_BREAKPOINT_CONDITION_OR: 2;
      PPC_BREAKPOINT_MODE_EXACT: 0;
      PPC_BREAKPOINT_MODE_MASK: 3;
      PPC_BREAKPOINT_MODE_RANGE_EXCLUSIVE: 2;
      PPC_BREAKPOINT_MODE_RANGE_INCLUSIVE: 1;
      PPC_BREAKPOINT_TRIGGER_EXECUTE: 1;
      PPC_BREAKPOINT_TRIGGER_READ: 2;
      PPC_BREAKPOINT_TRIGGER_RW: 6;
      PPC_BREAKPOINT_TRIGGER_WRITE: 4;
      PPC_DEBUG_FEATURE_DATA_BP_ARCH_31: 32;
      PPC_DEBUG_FEATURE_DATA_BP_DAWR: 16;
      PPC_DEBUG_FEATURE_DATA_BP_MASK: 8;
      PPC_DEBUG_FEATURE_DATA_BP_RANGE: 4;
      PPC_DEBUG_FEATURE_INSN_BP_MASK: 2;
      PPC_DEBUG_FEATURE_INSN_BP_RANGE: 1;
      PPC_PTRACE_DELHWDEBUG: 135;
      PPC_PTRACE_GETHWDBGINFO: 137;
      PPC_PTRACE_PEEKDATA_3264: 148;
      PPC_PTRACE_PEEKTEXT_3264: 149;
      PPC_PTRACE_PEEKUSR_3264: 145;
      PPC_PTRACE_POKEDATA_3264: 146;
      PPC_PTRACE_POKETEXT_3264: 147;
      PPC_PTRACE_POKEUSR_3264: 144;
      PPC_PTRACE_SETHWDEBUG: 136;
      PTRACE_GETEVRREGS: 20;
      PTRACE_GETREGS64: 22;
      PTRACE_GETVRREGS: 18;
      PTRACE_GETVSRREGS: 27;
      PTRACE_GET_DEBUGREG: 25;
      PTRACE_SETEVRREGS: 21;
      PTRACE_SETREGS64: 23;
      PTRACE_SETVRREGS: 19;
      PTRACE_SETVSRREGS: 28;
      PTRACE_SET_DEBUGREG: 26;
      PT_CCR: 38;
      PT_CTR: 35;
      PT_DAR: 41;
      PT_DSCR: 44;
      PT_DSISR: 42;
      PT_FPSCR: 80;
      PT_LNK: 36;
      PT_MSR: 33;
      PT_NIP: 32;
      PT_ORIG_R3: 34;
      PT_R0: 0;
      PT_R1: 1;
      PT_R10: 10;
      PT_R11: 11;
      PT_R12: 12;
      PT_R13: 13;
      PT_R14: 14;
      PT_R15: 15;
      PT_R16: 16;
      PT_R17: 17;
      PT_R18: 18;
      PT_R19: 19;
      PT_R2: 2;
      PT_R20: 20;
      PT_R21: 21;
      PT_R22: 22;
      PT_R23: 23;
      PT_R24: 24;
      PT_R25: 25;
      PT_R26: 26;
      PT_R27: 27;
      PT_R28: 28;
      PT_R29: 29;
      PT_R3: 3;
      PT_R30: 30;
      PT_R31: 31;
      PT_R4: 4;
      PT_R5: 5;
      PT_R6: 6;
      PT_R7: 7;
      PT_R8: 8;
      PT_R9: 9;
      PT_REGS_COUNT: 44;
      PT_RESULT: 43;
      PT_SOFTE: 39;
      PT_TRAP: 40;
      PT_VR0: 82;
      PT_VRSAVE: 148;
      PT_VSCR: 147;
      PT_VSR0: 150;
      PT_VSR31: 212;
      PT_XER: 37;
    }
  > &
  OnlyOnThese<
    'arm' | 'aarch64',
    {
      PSR_A_BIT: 256;
      PSR_C_BIT: 536870912;
      PSR_F_BIT: 64;
      PSR_I_BIT: 128;
      PSR_N_BIT: 2147483648;
      PSR_V_BIT: 268435456;
      PSR_Z_BIT: 1073741824;
      PSR_c: 255;
      PSR_f: 4278190080;
      PSR_s: 16711680;
      PSR_x: 65280;
    }
  > &
  OnlyOnThese<
    'aarch64',
    {
      PSR_BTYPE_C: 2048;
      PSR_BTYPE_J: 3072;
      PSR_BTYPE_JC: 1024;
      PSR_BTYPE_MASK: 3072;
      PSR_BTYPE_NONE: 0;
      PSR_BTYPE_SHIFT: 10;
      PSR_DIT_BIT: 16777216;
      PSR_D_BIT: 512;
      PSR_MODE32_BIT: 16;
      PSR_MODE_EL0t: 0;
      PSR_MODE_EL1h: 5;
      PSR_MODE_EL1t: 4;
      PSR_MODE_EL2h: 9;
      PSR_MODE_EL2t: 8;
      PSR_MODE_EL3h: 13;
      PSR_MODE_EL3t: 12;
      PSR_MODE_MASK: 15;
      PSR_PAN_BIT: 4194304;
      PSR_SSBS_BIT: 4096;
      PSR_TCO_BIT: 33554432;
      PSR_UAO_BIT: 8388608;
      PTRACE_PEEKMTETAGS: 33;
      PTRACE_POKEMTETAGS: 34;
      SVE_PT_FPSIMD_OFFSET: 16;
      SVE_PT_REGS_FPSIMD: 0;
      SVE_PT_REGS_MASK: 1;
      SVE_PT_REGS_OFFSET: 16;
      SVE_PT_REGS_SVE: 1;
      SVE_PT_SVE_FPCR_SIZE: 4;
      SVE_PT_SVE_FPSR_SIZE: 4;
      SVE_PT_SVE_OFFSET: 16;
      SVE_PT_SVE_ZREGS_OFFSET: 16;
      SVE_PT_VL_INHERIT: 2;
      SVE_PT_VL_ONEXEC: 4;
      ZA_PT_VL_INHERIT: 2;
      ZA_PT_VL_ONEXEC: 4;
      ZA_PT_ZA_OFFSET: 16;
    }
  > &
  OnlyOnThese<
    'riscv64',
    {
      PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT: 2;
      PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE: 4;
      PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT: 0;
      PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE: 1;
      PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT: 1;
      PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE: 2;
      PTRACE_CFI_SHADOW_STACK_EN_BIT: 3;
      PTRACE_CFI_SHADOW_STACK_EN_STATE: 8;
      PTRACE_CFI_SHADOW_STACK_LOCK_BIT: 4;
      PTRACE_CFI_SHADOW_STACK_LOCK_STATE: 16;
      PTRACE_CFI_SHADOW_STACK_PTR_BIT: 5;
      PTRACE_CFI_SHADOW_STACK_PTR_STATE: 32;
      PTRACE_CFI_STATE_INVALID_MASK: 18446744073709551552n;
      RISCV_MAX_VLENB: 8192;
    }
  > &
  OnlyOnThese<
    'arm' | 'riscv64',
    {
      PTRACE_GETFDPIC_EXEC: 0;
      PTRACE_GETFDPIC_INTERP: 1;
    }
  > &
  OnlyOnThese<
    'arm' | 'ppc64le',
    {
      PTRACE_GETFPREGS: 14;
      PTRACE_GETREGS: 12;
      PTRACE_SETFPREGS: 15;
      PTRACE_SETREGS: 13;
    }
  > &
  OnlyOnThese<
    'arm' | 's390x',
    {
      PTRACE_OLDSETOPTIONS: 21;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    PTRACE_GETFDPIC: [undefined, undefined, 31, 33],
    PTRACE_SINGLEBLOCK: [undefined, undefined, undefined, undefined, undefined, undefined, 12, 256],
    PTRACE_SYSEMU: [undefined, undefined, undefined, undefined, 31, 31, 31, 29],
    PTRACE_SYSEMU_SINGLESTEP: [undefined, undefined, undefined, undefined, 32, 32, 32, 30],
    PT_FPR0: [undefined, undefined, undefined, undefined, undefined, undefined, 224, 48],
  },
  {},
  {
    arm: {
      ABT_MODE: 23,
      APSR_MASK: 4161732608,
      ARM_VFPREGS_SIZE: 260,
      FIQ26_MODE: 1,
      FIQ_MODE: 17,
      HYP_MODE: 26,
      IRQ26_MODE: 2,
      IRQ_MODE: 18,
      MODE32_BIT: 16,
      MODE_MASK: 31,
      MON_MODE: 22,
      PSR_ENDIAN_MASK: 512,
      PSR_E_BIT: 512,
      PSR_ISET_MASK: 16777232,
      PSR_IT_MASK: 100727808,
      PSR_J_BIT: 16777216,
      PSR_Q_BIT: 134217728,
      PSR_T_BIT: 32,
      PTRACE_GETCRUNCHREGS: 25,
      PTRACE_GETHBPREGS: 29,
      PTRACE_GETVFPREGS: 27,
      PTRACE_GETWMMXREGS: 18,
      PTRACE_GET_THREAD_AREA: 22,
      PTRACE_SETCRUNCHREGS: 26,
      PTRACE_SETHBPREGS: 30,
      PTRACE_SETVFPREGS: 28,
      PTRACE_SETWMMXREGS: 19,
      PTRACE_SET_SYSCALL: 23,
      PT_DATA_ADDR: 65540,
      PT_TEXT_ADDR: 65536,
      PT_TEXT_END_ADDR: 65544,
      SVC26_MODE: 3,
      SVC_MODE: 19,
      SYSTEM_MODE: 31,
      UND_MODE: 27,
      USR26_MODE: 0,
      USR_MODE: 16,
      V4_PSR_T_BIT: 32,
      V7M_PSR_T_BIT: 16777216,
    },
    s390x: {
      ACR_SIZE: 4,
      CR_SIZE: 8,
      FPC_DXC_MASK: 65280,
      FPC_EXCEPTION_MASK: 4160749568,
      FPC_FLAGS_MASK: 16252928,
      FPC_PAD_SIZE: 4,
      FPC_RM_MASK: 3,
      FPC_SIZE: 4,
      FPR_SIZE: 8,
      GPR_SIZE: 8,
      NUM_ACRS: 16,
      NUM_CRS: 16,
      NUM_CR_WORDS: 3,
      NUM_FPRS: 16,
      NUM_GPRS: 16,
      PER_EM_MASK: 3892314112,
      PSW_ADDR_AMODE: 0,
      PSW_ADDR_INSN: 18446744073709551615n,
      PSW_ASC_ACCREG: 70368744177664,
      PSW_ASC_HOME: 211106232532992,
      PSW_ASC_PRIMARY: 0,
      PSW_ASC_SECONDARY: 140737488355328,
      PSW_MASK_ASC: 211106232532992,
      PSW_MASK_BA: 2147483648,
      PSW_MASK_BASE: 0,
      PSW_MASK_CC: 52776558133248,
      PSW_MASK_DAT: 288230376151711744n,
      PSW_MASK_EA: 4294967296,
      PSW_MASK_EXT: 72057594037927936n,
      PSW_MASK_IO: 144115188075855872n,
      PSW_MASK_KEY: 67553994410557440n,
      PSW_MASK_MCHECK: 1125899906842624,
      PSW_MASK_PER: 4611686018427387904n,
      PSW_MASK_PM: 16492674416640,
      PSW_MASK_PSTATE: 281474976710656,
      PSW_MASK_RI: 549755813888,
      PSW_MASK_USER: 280381907533824,
      PSW_MASK_WAIT: 562949953421312,
      PTRACE_DISABLE_TE: 20496,
      PTRACE_ENABLE_TE: 20489,
      PTRACE_GET_LAST_BREAK: 20486,
      PTRACE_PEEKDATA_AREA: 20483,
      PTRACE_PEEKTEXT_AREA: 20482,
      PTRACE_PEEKUSR_AREA: 20480,
      PTRACE_PEEK_SYSTEM_CALL: 20487,
      PTRACE_POKEDATA_AREA: 20485,
      PTRACE_POKETEXT_AREA: 20484,
      PTRACE_POKEUSR_AREA: 20481,
      PTRACE_POKE_SYSTEM_CALL: 20488,
      PTRACE_PROT: 21,
      PTRACE_TE_ABORT_RAND: 20497,
      PT_ACR0: 144,
      PT_ACR1: 148,
      PT_ACR10: 184,
      PT_ACR11: 188,
      PT_ACR12: 192,
      PT_ACR13: 196,
      PT_ACR14: 200,
      PT_ACR15: 204,
      PT_ACR2: 152,
      PT_ACR3: 156,
      PT_ACR4: 160,
      PT_ACR5: 164,
      PT_ACR6: 168,
      PT_ACR7: 172,
      PT_ACR8: 176,
      PT_ACR9: 180,
      PT_CR_10: 360,
      PT_CR_11: 368,
      PT_CR_9: 352,
      PT_ENDREGS: 431,
      PT_FPC: 216,
      PT_FPR1: 232,
      PT_FPR10: 304,
      PT_FPR11: 312,
      PT_FPR12: 320,
      PT_FPR13: 328,
      PT_FPR14: 336,
      PT_FPR15: 344,
      PT_FPR2: 240,
      PT_FPR3: 248,
      PT_FPR4: 256,
      PT_FPR5: 264,
      PT_FPR6: 272,
      PT_FPR7: 280,
      PT_FPR8: 288,
      PT_FPR9: 296,
      PT_GPR0: 16,
      PT_GPR1: 24,
      PT_GPR10: 96,
      PT_GPR11: 104,
      PT_GPR12: 112,
      PT_GPR13: 120,
      PT_GPR14: 128,
      PT_GPR15: 136,
      PT_GPR2: 32,
      PT_GPR3: 40,
      PT_GPR4: 48,
      PT_GPR5: 56,
      PT_GPR6: 64,
      PT_GPR7: 72,
      PT_GPR8: 80,
      PT_GPR9: 88,
      PT_IEEE_IP: 424,
      PT_LASTOFF: 424,
      PT_ORIGGPR2: 208,
      PT_PSWADDR: 8,
      PT_PSWMASK: 0,
      S390_BREAKPOINT_U16: 1,
      S390_SYSCALL_OPCODE: 2560,
      S390_SYSCALL_SIZE: 2,
      STACK_FRAME_OVERHEAD: 160,
      ptprot_disable_watchpoint: 2,
      ptprot_set_access_watchpoint: 0,
      ptprot_set_write_watchpoint: 1,
    },
    loongarch64: {
      ARG0: 32,
      BADVADDR: 34,
      GPR_BASE: 0,
      GPR_END: 31,
      GPR_NUM: 32,
      NUM_FPU_REGS: 32,
      PC: 33,
    },
    ppc64le: {
      PPC_BREAKPOINT_CONDITION_AND: 1,
      PPC_BREAKPOINT_CONDITION_AND_OR: 3,
      PPC_BREAKPOINT_CONDITION_BE_ALL: 16711680,
      PPC_BREAKPOINT_CONDITION_BE_SHIFT: 16,
      PPC_BREAKPOINT_CONDITION_EXACT: 1,
      PPC_BREAKPOINT_CONDITION_MODE: 3,
      PPC_BREAKPOINT_CONDITION_NONE: 0,
      PPC_BREAKPOINT_CONDITION_OR: 2,
      PPC_BREAKPOINT_MODE_EXACT: 0,
      PPC_BREAKPOINT_MODE_MASK: 3,
      PPC_BREAKPOINT_MODE_RANGE_EXCLUSIVE: 2,
      PPC_BREAKPOINT_MODE_RANGE_INCLUSIVE: 1,
      PPC_BREAKPOINT_TRIGGER_EXECUTE: 1,
      PPC_BREAKPOINT_TRIGGER_READ: 2,
      PPC_BREAKPOINT_TRIGGER_RW: 6,
      PPC_BREAKPOINT_TRIGGER_WRITE: 4,
      PPC_DEBUG_FEATURE_DATA_BP_ARCH_31: 32,
      PPC_DEBUG_FEATURE_DATA_BP_DAWR: 16,
      PPC_DEBUG_FEATURE_DATA_BP_MASK: 8,
      PPC_DEBUG_FEATURE_DATA_BP_RANGE: 4,
      PPC_DEBUG_FEATURE_INSN_BP_MASK: 2,
      PPC_DEBUG_FEATURE_INSN_BP_RANGE: 1,
      PPC_PTRACE_DELHWDEBUG: 135,
      PPC_PTRACE_GETHWDBGINFO: 137,
      PPC_PTRACE_PEEKDATA_3264: 148,
      PPC_PTRACE_PEEKTEXT_3264: 149,
      PPC_PTRACE_PEEKUSR_3264: 145,
      PPC_PTRACE_POKEDATA_3264: 146,
      PPC_PTRACE_POKETEXT_3264: 147,
      PPC_PTRACE_POKEUSR_3264: 144,
      PPC_PTRACE_SETHWDEBUG: 136,
      PTRACE_GETEVRREGS: 20,
      PTRACE_GETREGS64: 22,
      PTRACE_GETVRREGS: 18,
      PTRACE_GETVSRREGS: 27,
      PTRACE_GET_DEBUGREG: 25,
      PTRACE_SETEVRREGS: 21,
      PTRACE_SETREGS64: 23,
      PTRACE_SETVRREGS: 19,
      PTRACE_SETVSRREGS: 28,
      PTRACE_SET_DEBUGREG: 26,
      PT_CCR: 38,
      PT_CTR: 35,
      PT_DAR: 41,
      PT_DSCR: 44,
      PT_DSISR: 42,
      PT_FPSCR: 80,
      PT_LNK: 36,
      PT_MSR: 33,
      PT_NIP: 32,
      PT_ORIG_R3: 34,
      PT_R0: 0,
      PT_R1: 1,
      PT_R10: 10,
      PT_R11: 11,
      PT_R12: 12,
      PT_R13: 13,
      PT_R14: 14,
      PT_R15: 15,
      PT_R16: 16,
      PT_R17: 17,
      PT_R18: 18,
      PT_R19: 19,
      PT_R2: 2,
      PT_R20: 20,
      PT_R21: 21,
      PT_R22: 22,
      PT_R23: 23,
      PT_R24: 24,
      PT_R25: 25,
      PT_R26: 26,
      PT_R27: 27,
      PT_R28: 28,
      PT_R29: 29,
      PT_R3: 3,
      PT_R30: 30,
      PT_R31: 31,
      PT_R4: 4,
      PT_R5: 5,
      PT_R6: 6,
      PT_R7: 7,
      PT_R8: 8,
      PT_R9: 9,
      PT_REGS_COUNT: 44,
      PT_RESULT: 43,
      PT_SOFTE: 39,
      PT_TRAP: 40,
      PT_VR0: 82,
      PT_VRSAVE: 148,
      PT_VSCR: 147,
      PT_VSR0: 150,
      PT_VSR31: 212,
      PT_XER: 37,
    },
    'arm aarch64': {
      PSR_A_BIT: 256,
      PSR_C_BIT: 536870912,
      PSR_F_BIT: 64,
      PSR_I_BIT: 128,
      PSR_N_BIT: 2147483648,
      PSR_V_BIT: 268435456,
      PSR_Z_BIT: 1073741824,
      PSR_c: 255,
      PSR_f: 4278190080,
      PSR_s: 16711680,
      PSR_x: 65280,
    },
    aarch64: {
      PSR_BTYPE_C: 2048,
      PSR_BTYPE_J: 3072,
      PSR_BTYPE_JC: 1024,
      PSR_BTYPE_MASK: 3072,
      PSR_BTYPE_NONE: 0,
      PSR_BTYPE_SHIFT: 10,
      PSR_DIT_BIT: 16777216,
      PSR_D_BIT: 512,
      PSR_MODE32_BIT: 16,
      PSR_MODE_EL0t: 0,
      PSR_MODE_EL1h: 5,
      PSR_MODE_EL1t: 4,
      PSR_MODE_EL2h: 9,
      PSR_MODE_EL2t: 8,
      PSR_MODE_EL3h: 13,
      PSR_MODE_EL3t: 12,
      PSR_MODE_MASK: 15,
      PSR_PAN_BIT: 4194304,
      PSR_SSBS_BIT: 4096,
      PSR_TCO_BIT: 33554432,
      PSR_UAO_BIT: 8388608,
      PTRACE_PEEKMTETAGS: 33,
      PTRACE_POKEMTETAGS: 34,
      SVE_PT_FPSIMD_OFFSET: 16,
      SVE_PT_REGS_FPSIMD: 0,
      SVE_PT_REGS_MASK: 1,
      SVE_PT_REGS_OFFSET: 16,
      SVE_PT_REGS_SVE: 1,
      SVE_PT_SVE_FPCR_SIZE: 4,
      SVE_PT_SVE_FPSR_SIZE: 4,
      SVE_PT_SVE_OFFSET: 16,
      SVE_PT_SVE_ZREGS_OFFSET: 16,
      SVE_PT_VL_INHERIT: 2,
      SVE_PT_VL_ONEXEC: 4,
      ZA_PT_VL_INHERIT: 2,
      ZA_PT_VL_ONEXEC: 4,
      ZA_PT_ZA_OFFSET: 16,
    },
    riscv64: {
      PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT: 2,
      PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE: 4,
      PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT: 0,
      PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE: 1,
      PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT: 1,
      PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE: 2,
      PTRACE_CFI_SHADOW_STACK_EN_BIT: 3,
      PTRACE_CFI_SHADOW_STACK_EN_STATE: 8,
      PTRACE_CFI_SHADOW_STACK_LOCK_BIT: 4,
      PTRACE_CFI_SHADOW_STACK_LOCK_STATE: 16,
      PTRACE_CFI_SHADOW_STACK_PTR_BIT: 5,
      PTRACE_CFI_SHADOW_STACK_PTR_STATE: 32,
      PTRACE_CFI_STATE_INVALID_MASK: 18446744073709551552n,
      RISCV_MAX_VLENB: 8192,
    },
    'arm riscv64': {
      PTRACE_GETFDPIC_EXEC: 0,
      PTRACE_GETFDPIC_INTERP: 1,
    },
    'arm ppc64le': {
      PTRACE_GETFPREGS: 14,
      PTRACE_GETREGS: 12,
      PTRACE_SETFPREGS: 15,
      PTRACE_SETREGS: 13,
    },
    'arm s390x': {
      PTRACE_OLDSETOPTIONS: 21,
    },
  },
);

/** `<asm/ptrace.h>`: 23 on arm. */
export const ABT_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.ABT_MODE);
/** `<asm/ptrace.h>`: 4 on s390x. */
export const ACR_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.ACR_SIZE);
/** `<asm/ptrace.h>`: 4161732608 on arm. */
export const APSR_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.APSR_MASK);
/** `<asm/ptrace.h>`: 32 on loongarch64. */
export const ARG0: number | undefined = /* @__PURE__ */ hereOf(perArch.ARG0);
/** `<asm/ptrace.h>`: 260 on arm. */
export const ARM_VFPREGS_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARM_VFPREGS_SIZE,
);
/** `<asm/ptrace.h>`: 34 on loongarch64. */
export const BADVADDR: number | undefined = /* @__PURE__ */ hereOf(perArch.BADVADDR);
/** `<asm/ptrace.h>`: 8 on s390x. */
export const CR_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.CR_SIZE);
/** `<asm/ptrace.h>`: 1 on arm. */
export const FIQ26_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.FIQ26_MODE);
/** `<asm/ptrace.h>`: 17 on arm. */
export const FIQ_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.FIQ_MODE);
/** `<asm/ptrace.h>`: 65280 on s390x. */
export const FPC_DXC_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.FPC_DXC_MASK);
/** `<asm/ptrace.h>`: 4160749568 on s390x. */
export const FPC_EXCEPTION_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FPC_EXCEPTION_MASK,
);
/** `<asm/ptrace.h>`: 16252928 on s390x. */
export const FPC_FLAGS_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.FPC_FLAGS_MASK);
/** `<asm/ptrace.h>`: 4 on s390x. */
export const FPC_PAD_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.FPC_PAD_SIZE);
/** `<asm/ptrace.h>`: 3 on s390x. */
export const FPC_RM_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.FPC_RM_MASK);
/** `<asm/ptrace.h>`: 4 on s390x. */
export const FPC_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.FPC_SIZE);
/** `<asm/ptrace.h>`: 8 on s390x. */
export const FPR_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.FPR_SIZE);
/** `<asm/ptrace.h>`: 0 on loongarch64. */
export const GPR_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.GPR_BASE);
/** `<asm/ptrace.h>`: 31 on loongarch64. */
export const GPR_END: number | undefined = /* @__PURE__ */ hereOf(perArch.GPR_END);
/** `<asm/ptrace.h>`: 32 on loongarch64. */
export const GPR_NUM: number | undefined = /* @__PURE__ */ hereOf(perArch.GPR_NUM);
/** `<asm/ptrace.h>`: 8 on s390x. */
export const GPR_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.GPR_SIZE);
/** `<asm/ptrace.h>`: 26 on arm. */
export const HYP_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.HYP_MODE);
/** `<asm/ptrace.h>`: 2 on arm. */
export const IRQ26_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.IRQ26_MODE);
/** `<asm/ptrace.h>`: 18 on arm. */
export const IRQ_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.IRQ_MODE);
/** `<asm/ptrace.h>`: 16 on arm. */
export const MODE32_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.MODE32_BIT);
/** `<asm/ptrace.h>`: 31 on arm. */
export const MODE_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.MODE_MASK);
/** `<asm/ptrace.h>`: 22 on arm. */
export const MON_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.MON_MODE);
/** `<asm/ptrace.h>`: 16 on s390x. */
export const NUM_ACRS: number | undefined = /* @__PURE__ */ hereOf(perArch.NUM_ACRS);
/** `<asm/ptrace.h>`: 16 on s390x. */
export const NUM_CRS: number | undefined = /* @__PURE__ */ hereOf(perArch.NUM_CRS);
/** `<asm/ptrace.h>`: 3 on s390x. */
export const NUM_CR_WORDS: number | undefined = /* @__PURE__ */ hereOf(perArch.NUM_CR_WORDS);
/** `<asm/ptrace.h>`: 16 on s390x. */
export const NUM_FPRS: number | undefined = /* @__PURE__ */ hereOf(perArch.NUM_FPRS);
/** `<asm/ptrace.h>`: 32 on loongarch64. */
export const NUM_FPU_REGS: number | undefined = /* @__PURE__ */ hereOf(perArch.NUM_FPU_REGS);
/** `<asm/ptrace.h>`: 16 on s390x. */
export const NUM_GPRS: number | undefined = /* @__PURE__ */ hereOf(perArch.NUM_GPRS);
/** `<asm/ptrace.h>`: 33 on loongarch64. */
export const PC: number | undefined = /* @__PURE__ */ hereOf(perArch.PC);
/** `<asm/ptrace.h>`: 3892314112 on s390x. */
export const PER_EM_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PER_EM_MASK);
/** `<asm/ptrace.h>`: 1 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_AND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_AND,
);
/** `<asm/ptrace.h>`: 3 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_AND_OR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_AND_OR,
);
/** `<asm/ptrace.h>`: 16711680 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_BE_ALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_BE_ALL,
);
/** `<asm/ptrace.h>`: 16 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_BE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_BE_SHIFT,
);
/** `<asm/ptrace.h>`: 1 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_EXACT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_EXACT,
);
/** `<asm/ptrace.h>`: 3 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_MODE,
);
/** `<asm/ptrace.h>`: 0 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_NONE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_NONE,
);
/** `<asm/ptrace.h>`: 2 on ppc64le. */
export const PPC_BREAKPOINT_CONDITION_OR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_CONDITION_OR,
);
/** `<asm/ptrace.h>`: 0 on ppc64le. */
export const PPC_BREAKPOINT_MODE_EXACT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_MODE_EXACT,
);
/** `<asm/ptrace.h>`: 3 on ppc64le. */
export const PPC_BREAKPOINT_MODE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_MODE_MASK,
);
/** `<asm/ptrace.h>`: 2 on ppc64le. */
export const PPC_BREAKPOINT_MODE_RANGE_EXCLUSIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_MODE_RANGE_EXCLUSIVE,
);
/** `<asm/ptrace.h>`: 1 on ppc64le. */
export const PPC_BREAKPOINT_MODE_RANGE_INCLUSIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_MODE_RANGE_INCLUSIVE,
);
/** `<asm/ptrace.h>`: 1 on ppc64le. */
export const PPC_BREAKPOINT_TRIGGER_EXECUTE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_TRIGGER_EXECUTE,
);
/** `<asm/ptrace.h>`: 2 on ppc64le. */
export const PPC_BREAKPOINT_TRIGGER_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_TRIGGER_READ,
);
/** `<asm/ptrace.h>`: 6 on ppc64le. */
export const PPC_BREAKPOINT_TRIGGER_RW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_TRIGGER_RW,
);
/** `<asm/ptrace.h>`: 4 on ppc64le. */
export const PPC_BREAKPOINT_TRIGGER_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_BREAKPOINT_TRIGGER_WRITE,
);
/** `<asm/ptrace.h>`: 32 on ppc64le. */
export const PPC_DEBUG_FEATURE_DATA_BP_ARCH_31: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_DEBUG_FEATURE_DATA_BP_ARCH_31,
);
/** `<asm/ptrace.h>`: 16 on ppc64le. */
export const PPC_DEBUG_FEATURE_DATA_BP_DAWR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_DEBUG_FEATURE_DATA_BP_DAWR,
);
/** `<asm/ptrace.h>`: 8 on ppc64le. */
export const PPC_DEBUG_FEATURE_DATA_BP_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_DEBUG_FEATURE_DATA_BP_MASK,
);
/** `<asm/ptrace.h>`: 4 on ppc64le. */
export const PPC_DEBUG_FEATURE_DATA_BP_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_DEBUG_FEATURE_DATA_BP_RANGE,
);
/** `<asm/ptrace.h>`: 2 on ppc64le. */
export const PPC_DEBUG_FEATURE_INSN_BP_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_DEBUG_FEATURE_INSN_BP_MASK,
);
/** `<asm/ptrace.h>`: 1 on ppc64le. */
export const PPC_DEBUG_FEATURE_INSN_BP_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_DEBUG_FEATURE_INSN_BP_RANGE,
);
/** `<asm/ptrace.h>`: 135 on ppc64le. */
export const PPC_PTRACE_DELHWDEBUG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_DELHWDEBUG,
);
/** `<asm/ptrace.h>`: 137 on ppc64le. */
export const PPC_PTRACE_GETHWDBGINFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_GETHWDBGINFO,
);
/** `<asm/ptrace.h>`: 148 on ppc64le. */
export const PPC_PTRACE_PEEKDATA_3264: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_PEEKDATA_3264,
);
/** `<asm/ptrace.h>`: 149 on ppc64le. */
export const PPC_PTRACE_PEEKTEXT_3264: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_PEEKTEXT_3264,
);
/** `<asm/ptrace.h>`: 145 on ppc64le. */
export const PPC_PTRACE_PEEKUSR_3264: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_PEEKUSR_3264,
);
/** `<asm/ptrace.h>`: 146 on ppc64le. */
export const PPC_PTRACE_POKEDATA_3264: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_POKEDATA_3264,
);
/** `<asm/ptrace.h>`: 147 on ppc64le. */
export const PPC_PTRACE_POKETEXT_3264: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_POKETEXT_3264,
);
/** `<asm/ptrace.h>`: 144 on ppc64le. */
export const PPC_PTRACE_POKEUSR_3264: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_POKEUSR_3264,
);
/** `<asm/ptrace.h>`: 136 on ppc64le. */
export const PPC_PTRACE_SETHWDEBUG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_PTRACE_SETHWDEBUG,
);
/** `<asm/ptrace.h>`: 256 on arm, aarch64. */
export const PSR_A_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_A_BIT);
/** `<asm/ptrace.h>`: 2048 on aarch64. */
export const PSR_BTYPE_C: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_BTYPE_C);
/** `<asm/ptrace.h>`: 3072 on aarch64. */
export const PSR_BTYPE_J: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_BTYPE_J);
/** `<asm/ptrace.h>`: 1024 on aarch64. */
export const PSR_BTYPE_JC: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_BTYPE_JC);
/** `<asm/ptrace.h>`: 3072 on aarch64. */
export const PSR_BTYPE_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_BTYPE_MASK);
/** `<asm/ptrace.h>`: 0 on aarch64. */
export const PSR_BTYPE_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_BTYPE_NONE);
/** `<asm/ptrace.h>`: 10 on aarch64. */
export const PSR_BTYPE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_BTYPE_SHIFT);
/** `<asm/ptrace.h>`: 536870912 on arm, aarch64. */
export const PSR_C_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_C_BIT);
/** `<asm/ptrace.h>`: 16777216 on aarch64. */
export const PSR_DIT_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_DIT_BIT);
/** `<asm/ptrace.h>`: 512 on aarch64. */
export const PSR_D_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_D_BIT);
/** `<asm/ptrace.h>`: 512 on arm. */
export const PSR_ENDIAN_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_ENDIAN_MASK);
/** `<asm/ptrace.h>`: 512 on arm. */
export const PSR_E_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_E_BIT);
/** `<asm/ptrace.h>`: 64 on arm, aarch64. */
export const PSR_F_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_F_BIT);
/** `<asm/ptrace.h>`: 16777232 on arm. */
export const PSR_ISET_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_ISET_MASK);
/** `<asm/ptrace.h>`: 100727808 on arm. */
export const PSR_IT_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_IT_MASK);
/** `<asm/ptrace.h>`: 128 on arm, aarch64. */
export const PSR_I_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_I_BIT);
/** `<asm/ptrace.h>`: 16777216 on arm. */
export const PSR_J_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_J_BIT);
/** `<asm/ptrace.h>`: 16 on aarch64. */
export const PSR_MODE32_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE32_BIT);
/** `<asm/ptrace.h>`: 0 on aarch64. */
export const PSR_MODE_EL0t: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL0t);
/** `<asm/ptrace.h>`: 5 on aarch64. */
export const PSR_MODE_EL1h: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL1h);
/** `<asm/ptrace.h>`: 4 on aarch64. */
export const PSR_MODE_EL1t: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL1t);
/** `<asm/ptrace.h>`: 9 on aarch64. */
export const PSR_MODE_EL2h: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL2h);
/** `<asm/ptrace.h>`: 8 on aarch64. */
export const PSR_MODE_EL2t: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL2t);
/** `<asm/ptrace.h>`: 13 on aarch64. */
export const PSR_MODE_EL3h: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL3h);
/** `<asm/ptrace.h>`: 12 on aarch64. */
export const PSR_MODE_EL3t: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_EL3t);
/** `<asm/ptrace.h>`: 15 on aarch64. */
export const PSR_MODE_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_MODE_MASK);
/** `<asm/ptrace.h>`: 2147483648 on arm, aarch64. */
export const PSR_N_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_N_BIT);
/** `<asm/ptrace.h>`: 4194304 on aarch64. */
export const PSR_PAN_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_PAN_BIT);
/** `<asm/ptrace.h>`: 134217728 on arm. */
export const PSR_Q_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_Q_BIT);
/** `<asm/ptrace.h>`: 4096 on aarch64. */
export const PSR_SSBS_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_SSBS_BIT);
/** `<asm/ptrace.h>`: 33554432 on aarch64. */
export const PSR_TCO_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_TCO_BIT);
/** `<asm/ptrace.h>`: 32 on arm. */
export const PSR_T_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_T_BIT);
/** `<asm/ptrace.h>`: 8388608 on aarch64. */
export const PSR_UAO_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_UAO_BIT);
/** `<asm/ptrace.h>`: 268435456 on arm, aarch64. */
export const PSR_V_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_V_BIT);
/** `<asm/ptrace.h>`: 1073741824 on arm, aarch64. */
export const PSR_Z_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_Z_BIT);
/** `<asm/ptrace.h>`: 255 on arm, aarch64. */
export const PSR_c: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_c);
/** `<asm/ptrace.h>`: 4278190080 on arm, aarch64. */
export const PSR_f: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_f);
/** `<asm/ptrace.h>`: 16711680 on arm, aarch64. */
export const PSR_s: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_s);
/** `<asm/ptrace.h>`: 65280 on arm, aarch64. */
export const PSR_x: number | undefined = /* @__PURE__ */ hereOf(perArch.PSR_x);
/** `<asm/ptrace.h>`: 0 on s390x. */
export const PSW_ADDR_AMODE: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_ADDR_AMODE);
/** `<asm/ptrace.h>`: 18446744073709551615n on s390x. */
export const PSW_ADDR_INSN: bigint | undefined = /* @__PURE__ */ hereOf(perArch.PSW_ADDR_INSN);
/** `<asm/ptrace.h>`: 70368744177664 on s390x. */
export const PSW_ASC_ACCREG: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_ASC_ACCREG);
/** `<asm/ptrace.h>`: 211106232532992 on s390x. */
export const PSW_ASC_HOME: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_ASC_HOME);
/** `<asm/ptrace.h>`: 0 on s390x. */
export const PSW_ASC_PRIMARY: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_ASC_PRIMARY);
/** `<asm/ptrace.h>`: 140737488355328 on s390x. */
export const PSW_ASC_SECONDARY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PSW_ASC_SECONDARY,
);
/** `<asm/ptrace.h>`: 211106232532992 on s390x. */
export const PSW_MASK_ASC: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_ASC);
/** `<asm/ptrace.h>`: 2147483648 on s390x. */
export const PSW_MASK_BA: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_BA);
/** `<asm/ptrace.h>`: 0 on s390x. */
export const PSW_MASK_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_BASE);
/** `<asm/ptrace.h>`: 52776558133248 on s390x. */
export const PSW_MASK_CC: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_CC);
/** `<asm/ptrace.h>`: 288230376151711744n on s390x. */
export const PSW_MASK_DAT: bigint | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_DAT);
/** `<asm/ptrace.h>`: 4294967296 on s390x. */
export const PSW_MASK_EA: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_EA);
/** `<asm/ptrace.h>`: 72057594037927936n on s390x. */
export const PSW_MASK_EXT: bigint | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_EXT);
/** `<asm/ptrace.h>`: 144115188075855872n on s390x. */
export const PSW_MASK_IO: bigint | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_IO);
/** `<asm/ptrace.h>`: 67553994410557440n on s390x. */
export const PSW_MASK_KEY: bigint | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_KEY);
/** `<asm/ptrace.h>`: 1125899906842624 on s390x. */
export const PSW_MASK_MCHECK: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_MCHECK);
/** `<asm/ptrace.h>`: 4611686018427387904n on s390x. */
export const PSW_MASK_PER: bigint | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_PER);
/** `<asm/ptrace.h>`: 16492674416640 on s390x. */
export const PSW_MASK_PM: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_PM);
/** `<asm/ptrace.h>`: 281474976710656 on s390x. */
export const PSW_MASK_PSTATE: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_PSTATE);
/** `<asm/ptrace.h>`: 549755813888 on s390x. */
export const PSW_MASK_RI: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_RI);
/** `<asm/ptrace.h>`: 280381907533824 on s390x. */
export const PSW_MASK_USER: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_USER);
/** `<asm/ptrace.h>`: 562949953421312 on s390x. */
export const PSW_MASK_WAIT: number | undefined = /* @__PURE__ */ hereOf(perArch.PSW_MASK_WAIT);
/** `<asm/ptrace.h>`: 2 on riscv64. */
export const PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT: number | undefined =
  /* @__PURE__ */ hereOf(perArch.PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT);
/** `<asm/ptrace.h>`: 4 on riscv64. */
export const PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE: number | undefined =
  /* @__PURE__ */ hereOf(perArch.PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE);
/** `<asm/ptrace.h>`: 0 on riscv64. */
export const PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT,
);
/** `<asm/ptrace.h>`: 1 on riscv64. */
export const PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE,
);
/** `<asm/ptrace.h>`: 1 on riscv64. */
export const PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT,
);
/** `<asm/ptrace.h>`: 2 on riscv64. */
export const PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE,
);
/** `<asm/ptrace.h>`: 3 on riscv64. */
export const PTRACE_CFI_SHADOW_STACK_EN_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_SHADOW_STACK_EN_BIT,
);
/** `<asm/ptrace.h>`: 8 on riscv64. */
export const PTRACE_CFI_SHADOW_STACK_EN_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_SHADOW_STACK_EN_STATE,
);
/** `<asm/ptrace.h>`: 4 on riscv64. */
export const PTRACE_CFI_SHADOW_STACK_LOCK_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_SHADOW_STACK_LOCK_BIT,
);
/** `<asm/ptrace.h>`: 16 on riscv64. */
export const PTRACE_CFI_SHADOW_STACK_LOCK_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_SHADOW_STACK_LOCK_STATE,
);
/** `<asm/ptrace.h>`: 5 on riscv64. */
export const PTRACE_CFI_SHADOW_STACK_PTR_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_SHADOW_STACK_PTR_BIT,
);
/** `<asm/ptrace.h>`: 32 on riscv64. */
export const PTRACE_CFI_SHADOW_STACK_PTR_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_SHADOW_STACK_PTR_STATE,
);
/** `<asm/ptrace.h>`: 18446744073709551552n on riscv64. */
export const PTRACE_CFI_STATE_INVALID_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_CFI_STATE_INVALID_MASK,
);
/** `<asm/ptrace.h>`: 20496 on s390x. */
export const PTRACE_DISABLE_TE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_DISABLE_TE,
);
/** `<asm/ptrace.h>`: 20489 on s390x. */
export const PTRACE_ENABLE_TE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_ENABLE_TE,
);
/** `<asm/ptrace.h>`: 25 on arm. */
export const PTRACE_GETCRUNCHREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETCRUNCHREGS,
);
/** `<asm/ptrace.h>`: 20 on ppc64le. */
export const PTRACE_GETEVRREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETEVRREGS,
);
/** `<asm/ptrace.h>`: 31 on arm; 33 on riscv64. */
export const PTRACE_GETFDPIC: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_GETFDPIC);
/** `<asm/ptrace.h>`: 0 on arm, riscv64. */
export const PTRACE_GETFDPIC_EXEC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETFDPIC_EXEC,
);
/** `<asm/ptrace.h>`: 1 on arm, riscv64. */
export const PTRACE_GETFDPIC_INTERP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETFDPIC_INTERP,
);
/** `<asm/ptrace.h>`: 14 on arm, ppc64le. */
export const PTRACE_GETFPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETFPREGS,
);
/** `<asm/ptrace.h>`: 29 on arm. */
export const PTRACE_GETHBPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETHBPREGS,
);
/** `<asm/ptrace.h>`: 12 on arm, ppc64le. */
export const PTRACE_GETREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_GETREGS);
/** `<asm/ptrace.h>`: 22 on ppc64le. */
export const PTRACE_GETREGS64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETREGS64,
);
/** `<asm/ptrace.h>`: 27 on arm. */
export const PTRACE_GETVFPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETVFPREGS,
);
/** `<asm/ptrace.h>`: 18 on ppc64le. */
export const PTRACE_GETVRREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETVRREGS,
);
/** `<asm/ptrace.h>`: 27 on ppc64le. */
export const PTRACE_GETVSRREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETVSRREGS,
);
/** `<asm/ptrace.h>`: 18 on arm. */
export const PTRACE_GETWMMXREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GETWMMXREGS,
);
/** `<asm/ptrace.h>`: 25 on ppc64le. */
export const PTRACE_GET_DEBUGREG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GET_DEBUGREG,
);
/** `<asm/ptrace.h>`: 20486 on s390x. */
export const PTRACE_GET_LAST_BREAK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GET_LAST_BREAK,
);
/** `<asm/ptrace.h>`: 22 on arm. */
export const PTRACE_GET_THREAD_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_GET_THREAD_AREA,
);
/** `<asm/ptrace.h>`: 21 on arm, s390x. */
export const PTRACE_OLDSETOPTIONS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_OLDSETOPTIONS,
);
/** `<asm/ptrace.h>`: 20483 on s390x. */
export const PTRACE_PEEKDATA_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_PEEKDATA_AREA,
);
/** `<asm/ptrace.h>`: 33 on aarch64. */
export const PTRACE_PEEKMTETAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_PEEKMTETAGS,
);
/** `<asm/ptrace.h>`: 20482 on s390x. */
export const PTRACE_PEEKTEXT_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_PEEKTEXT_AREA,
);
/** `<asm/ptrace.h>`: 20480 on s390x. */
export const PTRACE_PEEKUSR_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_PEEKUSR_AREA,
);
/** `<asm/ptrace.h>`: 20487 on s390x. */
export const PTRACE_PEEK_SYSTEM_CALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_PEEK_SYSTEM_CALL,
);
/** `<asm/ptrace.h>`: 20485 on s390x. */
export const PTRACE_POKEDATA_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_POKEDATA_AREA,
);
/** `<asm/ptrace.h>`: 34 on aarch64. */
export const PTRACE_POKEMTETAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_POKEMTETAGS,
);
/** `<asm/ptrace.h>`: 20484 on s390x. */
export const PTRACE_POKETEXT_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_POKETEXT_AREA,
);
/** `<asm/ptrace.h>`: 20481 on s390x. */
export const PTRACE_POKEUSR_AREA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_POKEUSR_AREA,
);
/** `<asm/ptrace.h>`: 20488 on s390x. */
export const PTRACE_POKE_SYSTEM_CALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_POKE_SYSTEM_CALL,
);
/** `<asm/ptrace.h>`: 21 on s390x. */
export const PTRACE_PROT: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_PROT);
/** `<asm/ptrace.h>`: 26 on arm. */
export const PTRACE_SETCRUNCHREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETCRUNCHREGS,
);
/** `<asm/ptrace.h>`: 21 on ppc64le. */
export const PTRACE_SETEVRREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETEVRREGS,
);
/** `<asm/ptrace.h>`: 15 on arm, ppc64le. */
export const PTRACE_SETFPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETFPREGS,
);
/** `<asm/ptrace.h>`: 30 on arm. */
export const PTRACE_SETHBPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETHBPREGS,
);
/** `<asm/ptrace.h>`: 13 on arm, ppc64le. */
export const PTRACE_SETREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_SETREGS);
/** `<asm/ptrace.h>`: 23 on ppc64le. */
export const PTRACE_SETREGS64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETREGS64,
);
/** `<asm/ptrace.h>`: 28 on arm. */
export const PTRACE_SETVFPREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETVFPREGS,
);
/** `<asm/ptrace.h>`: 19 on ppc64le. */
export const PTRACE_SETVRREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETVRREGS,
);
/** `<asm/ptrace.h>`: 28 on ppc64le. */
export const PTRACE_SETVSRREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETVSRREGS,
);
/** `<asm/ptrace.h>`: 19 on arm. */
export const PTRACE_SETWMMXREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SETWMMXREGS,
);
/** `<asm/ptrace.h>`: 26 on ppc64le. */
export const PTRACE_SET_DEBUGREG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SET_DEBUGREG,
);
/** `<asm/ptrace.h>`: 23 on arm. */
export const PTRACE_SET_SYSCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SET_SYSCALL,
);
/** `<asm/ptrace.h>`: 12 on s390x; 256 on ppc64le. */
export const PTRACE_SINGLEBLOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SINGLEBLOCK,
);
/** `<asm/ptrace.h>`: 31 on aarch64, loongarch64, s390x; 29 on ppc64le. */
export const PTRACE_SYSEMU: number | undefined = /* @__PURE__ */ hereOf(perArch.PTRACE_SYSEMU);
/** `<asm/ptrace.h>`: 32 on aarch64, loongarch64, s390x; 30 on ppc64le. */
export const PTRACE_SYSEMU_SINGLESTEP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_SYSEMU_SINGLESTEP,
);
/** `<asm/ptrace.h>`: 20497 on s390x. */
export const PTRACE_TE_ABORT_RAND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PTRACE_TE_ABORT_RAND,
);
/** `<asm/ptrace.h>`: 144 on s390x. */
export const PT_ACR0: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR0);
/** `<asm/ptrace.h>`: 148 on s390x. */
export const PT_ACR1: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR1);
/** `<asm/ptrace.h>`: 184 on s390x. */
export const PT_ACR10: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR10);
/** `<asm/ptrace.h>`: 188 on s390x. */
export const PT_ACR11: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR11);
/** `<asm/ptrace.h>`: 192 on s390x. */
export const PT_ACR12: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR12);
/** `<asm/ptrace.h>`: 196 on s390x. */
export const PT_ACR13: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR13);
/** `<asm/ptrace.h>`: 200 on s390x. */
export const PT_ACR14: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR14);
/** `<asm/ptrace.h>`: 204 on s390x. */
export const PT_ACR15: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR15);
/** `<asm/ptrace.h>`: 152 on s390x. */
export const PT_ACR2: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR2);
/** `<asm/ptrace.h>`: 156 on s390x. */
export const PT_ACR3: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR3);
/** `<asm/ptrace.h>`: 160 on s390x. */
export const PT_ACR4: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR4);
/** `<asm/ptrace.h>`: 164 on s390x. */
export const PT_ACR5: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR5);
/** `<asm/ptrace.h>`: 168 on s390x. */
export const PT_ACR6: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR6);
/** `<asm/ptrace.h>`: 172 on s390x. */
export const PT_ACR7: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR7);
/** `<asm/ptrace.h>`: 176 on s390x. */
export const PT_ACR8: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR8);
/** `<asm/ptrace.h>`: 180 on s390x. */
export const PT_ACR9: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ACR9);
/** `<asm/ptrace.h>`: 38 on ppc64le. */
export const PT_CCR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_CCR);
/** `<asm/ptrace.h>`: 360 on s390x. */
export const PT_CR_10: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_CR_10);
/** `<asm/ptrace.h>`: 368 on s390x. */
export const PT_CR_11: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_CR_11);
/** `<asm/ptrace.h>`: 352 on s390x. */
export const PT_CR_9: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_CR_9);
/** `<asm/ptrace.h>`: 35 on ppc64le. */
export const PT_CTR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_CTR);
/** `<asm/ptrace.h>`: 41 on ppc64le. */
export const PT_DAR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_DAR);
/** `<asm/ptrace.h>`: 65540 on arm. */
export const PT_DATA_ADDR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_DATA_ADDR);
/** `<asm/ptrace.h>`: 44 on ppc64le. */
export const PT_DSCR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_DSCR);
/** `<asm/ptrace.h>`: 42 on ppc64le. */
export const PT_DSISR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_DSISR);
/** `<asm/ptrace.h>`: 431 on s390x. */
export const PT_ENDREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ENDREGS);
/** `<asm/ptrace.h>`: 216 on s390x. */
export const PT_FPC: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPC);
/** `<asm/ptrace.h>`: 224 on s390x; 48 on ppc64le. */
export const PT_FPR0: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR0);
/** `<asm/ptrace.h>`: 232 on s390x. */
export const PT_FPR1: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR1);
/** `<asm/ptrace.h>`: 304 on s390x. */
export const PT_FPR10: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR10);
/** `<asm/ptrace.h>`: 312 on s390x. */
export const PT_FPR11: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR11);
/** `<asm/ptrace.h>`: 320 on s390x. */
export const PT_FPR12: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR12);
/** `<asm/ptrace.h>`: 328 on s390x. */
export const PT_FPR13: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR13);
/** `<asm/ptrace.h>`: 336 on s390x. */
export const PT_FPR14: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR14);
/** `<asm/ptrace.h>`: 344 on s390x. */
export const PT_FPR15: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR15);
/** `<asm/ptrace.h>`: 240 on s390x. */
export const PT_FPR2: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR2);
/** `<asm/ptrace.h>`: 248 on s390x. */
export const PT_FPR3: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR3);
/** `<asm/ptrace.h>`: 256 on s390x. */
export const PT_FPR4: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR4);
/** `<asm/ptrace.h>`: 264 on s390x. */
export const PT_FPR5: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR5);
/** `<asm/ptrace.h>`: 272 on s390x. */
export const PT_FPR6: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR6);
/** `<asm/ptrace.h>`: 280 on s390x. */
export const PT_FPR7: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR7);
/** `<asm/ptrace.h>`: 288 on s390x. */
export const PT_FPR8: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR8);
/** `<asm/ptrace.h>`: 296 on s390x. */
export const PT_FPR9: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPR9);
/** `<asm/ptrace.h>`: 80 on ppc64le. */
export const PT_FPSCR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_FPSCR);
/** `<asm/ptrace.h>`: 16 on s390x. */
export const PT_GPR0: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR0);
/** `<asm/ptrace.h>`: 24 on s390x. */
export const PT_GPR1: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR1);
/** `<asm/ptrace.h>`: 96 on s390x. */
export const PT_GPR10: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR10);
/** `<asm/ptrace.h>`: 104 on s390x. */
export const PT_GPR11: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR11);
/** `<asm/ptrace.h>`: 112 on s390x. */
export const PT_GPR12: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR12);
/** `<asm/ptrace.h>`: 120 on s390x. */
export const PT_GPR13: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR13);
/** `<asm/ptrace.h>`: 128 on s390x. */
export const PT_GPR14: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR14);
/** `<asm/ptrace.h>`: 136 on s390x. */
export const PT_GPR15: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR15);
/** `<asm/ptrace.h>`: 32 on s390x. */
export const PT_GPR2: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR2);
/** `<asm/ptrace.h>`: 40 on s390x. */
export const PT_GPR3: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR3);
/** `<asm/ptrace.h>`: 48 on s390x. */
export const PT_GPR4: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR4);
/** `<asm/ptrace.h>`: 56 on s390x. */
export const PT_GPR5: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR5);
/** `<asm/ptrace.h>`: 64 on s390x. */
export const PT_GPR6: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR6);
/** `<asm/ptrace.h>`: 72 on s390x. */
export const PT_GPR7: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR7);
/** `<asm/ptrace.h>`: 80 on s390x. */
export const PT_GPR8: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR8);
/** `<asm/ptrace.h>`: 88 on s390x. */
export const PT_GPR9: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_GPR9);
/** `<asm/ptrace.h>`: 424 on s390x. */
export const PT_IEEE_IP: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_IEEE_IP);
/** `<asm/ptrace.h>`: 424 on s390x. */
export const PT_LASTOFF: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_LASTOFF);
/** `<asm/ptrace.h>`: 36 on ppc64le. */
export const PT_LNK: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_LNK);
/** `<asm/ptrace.h>`: 33 on ppc64le. */
export const PT_MSR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_MSR);
/** `<asm/ptrace.h>`: 32 on ppc64le. */
export const PT_NIP: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_NIP);
/** `<asm/ptrace.h>`: 208 on s390x. */
export const PT_ORIGGPR2: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ORIGGPR2);
/** `<asm/ptrace.h>`: 34 on ppc64le. */
export const PT_ORIG_R3: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_ORIG_R3);
/** `<asm/ptrace.h>`: 8 on s390x. */
export const PT_PSWADDR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_PSWADDR);
/** `<asm/ptrace.h>`: 0 on s390x. */
export const PT_PSWMASK: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_PSWMASK);
/** `<asm/ptrace.h>`: 0 on ppc64le. */
export const PT_R0: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R0);
/** `<asm/ptrace.h>`: 1 on ppc64le. */
export const PT_R1: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R1);
/** `<asm/ptrace.h>`: 10 on ppc64le. */
export const PT_R10: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R10);
/** `<asm/ptrace.h>`: 11 on ppc64le. */
export const PT_R11: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R11);
/** `<asm/ptrace.h>`: 12 on ppc64le. */
export const PT_R12: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R12);
/** `<asm/ptrace.h>`: 13 on ppc64le. */
export const PT_R13: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R13);
/** `<asm/ptrace.h>`: 14 on ppc64le. */
export const PT_R14: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R14);
/** `<asm/ptrace.h>`: 15 on ppc64le. */
export const PT_R15: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R15);
/** `<asm/ptrace.h>`: 16 on ppc64le. */
export const PT_R16: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R16);
/** `<asm/ptrace.h>`: 17 on ppc64le. */
export const PT_R17: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R17);
/** `<asm/ptrace.h>`: 18 on ppc64le. */
export const PT_R18: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R18);
/** `<asm/ptrace.h>`: 19 on ppc64le. */
export const PT_R19: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R19);
/** `<asm/ptrace.h>`: 2 on ppc64le. */
export const PT_R2: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R2);
/** `<asm/ptrace.h>`: 20 on ppc64le. */
export const PT_R20: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R20);
/** `<asm/ptrace.h>`: 21 on ppc64le. */
export const PT_R21: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R21);
/** `<asm/ptrace.h>`: 22 on ppc64le. */
export const PT_R22: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R22);
/** `<asm/ptrace.h>`: 23 on ppc64le. */
export const PT_R23: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R23);
/** `<asm/ptrace.h>`: 24 on ppc64le. */
export const PT_R24: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R24);
/** `<asm/ptrace.h>`: 25 on ppc64le. */
export const PT_R25: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R25);
/** `<asm/ptrace.h>`: 26 on ppc64le. */
export const PT_R26: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R26);
/** `<asm/ptrace.h>`: 27 on ppc64le. */
export const PT_R27: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R27);
/** `<asm/ptrace.h>`: 28 on ppc64le. */
export const PT_R28: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R28);
/** `<asm/ptrace.h>`: 29 on ppc64le. */
export const PT_R29: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R29);
/** `<asm/ptrace.h>`: 3 on ppc64le. */
export const PT_R3: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R3);
/** `<asm/ptrace.h>`: 30 on ppc64le. */
export const PT_R30: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R30);
/** `<asm/ptrace.h>`: 31 on ppc64le. */
export const PT_R31: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R31);
/** `<asm/ptrace.h>`: 4 on ppc64le. */
export const PT_R4: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R4);
/** `<asm/ptrace.h>`: 5 on ppc64le. */
export const PT_R5: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R5);
/** `<asm/ptrace.h>`: 6 on ppc64le. */
export const PT_R6: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R6);
/** `<asm/ptrace.h>`: 7 on ppc64le. */
export const PT_R7: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R7);
/** `<asm/ptrace.h>`: 8 on ppc64le. */
export const PT_R8: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R8);
/** `<asm/ptrace.h>`: 9 on ppc64le. */
export const PT_R9: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_R9);
/** `<asm/ptrace.h>`: 44 on ppc64le. */
export const PT_REGS_COUNT: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_REGS_COUNT);
/** `<asm/ptrace.h>`: 43 on ppc64le. */
export const PT_RESULT: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_RESULT);
/** `<asm/ptrace.h>`: 39 on ppc64le. */
export const PT_SOFTE: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_SOFTE);
/** `<asm/ptrace.h>`: 65536 on arm. */
export const PT_TEXT_ADDR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_TEXT_ADDR);
/** `<asm/ptrace.h>`: 65544 on arm. */
export const PT_TEXT_END_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PT_TEXT_END_ADDR,
);
/** `<asm/ptrace.h>`: 40 on ppc64le. */
export const PT_TRAP: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_TRAP);
/** `<asm/ptrace.h>`: 82 on ppc64le. */
export const PT_VR0: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_VR0);
/** `<asm/ptrace.h>`: 148 on ppc64le. */
export const PT_VRSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_VRSAVE);
/** `<asm/ptrace.h>`: 147 on ppc64le. */
export const PT_VSCR: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_VSCR);
/** `<asm/ptrace.h>`: 150 on ppc64le. */
export const PT_VSR0: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_VSR0);
/** `<asm/ptrace.h>`: 212 on ppc64le. */
export const PT_VSR31: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_VSR31);
/** `<asm/ptrace.h>`: 37 on ppc64le. */
export const PT_XER: number | undefined = /* @__PURE__ */ hereOf(perArch.PT_XER);
/** `<asm/ptrace.h>`: 8192 on riscv64. */
export const RISCV_MAX_VLENB: number | undefined = /* @__PURE__ */ hereOf(perArch.RISCV_MAX_VLENB);
/** `<asm/ptrace.h>`: 1 on s390x. */
export const S390_BREAKPOINT_U16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_BREAKPOINT_U16,
);
/** `<asm/ptrace.h>`: 2560 on s390x. */
export const S390_SYSCALL_OPCODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_SYSCALL_OPCODE,
);
/** `<asm/ptrace.h>`: 2 on s390x. */
export const S390_SYSCALL_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_SYSCALL_SIZE,
);
/** `<asm/ptrace.h>`: 160 on s390x. */
export const STACK_FRAME_OVERHEAD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.STACK_FRAME_OVERHEAD,
);
/** `<asm/ptrace.h>`: 3 on arm. */
export const SVC26_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.SVC26_MODE);
/** `<asm/ptrace.h>`: 19 on arm. */
export const SVC_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.SVC_MODE);
/** `<asm/ptrace.h>`: 16 on aarch64. */
export const SVE_PT_FPSIMD_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_FPSIMD_OFFSET,
);
/** `<asm/ptrace.h>`: 0 on aarch64. */
export const SVE_PT_REGS_FPSIMD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_REGS_FPSIMD,
);
/** `<asm/ptrace.h>`: 1 on aarch64. */
export const SVE_PT_REGS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_REGS_MASK,
);
/** `<asm/ptrace.h>`: 16 on aarch64. */
export const SVE_PT_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_REGS_OFFSET,
);
/** `<asm/ptrace.h>`: 1 on aarch64. */
export const SVE_PT_REGS_SVE: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_PT_REGS_SVE);
/** `<asm/ptrace.h>`: 4 on aarch64. */
export const SVE_PT_SVE_FPCR_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_SVE_FPCR_SIZE,
);
/** `<asm/ptrace.h>`: 4 on aarch64. */
export const SVE_PT_SVE_FPSR_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_SVE_FPSR_SIZE,
);
/** `<asm/ptrace.h>`: 16 on aarch64. */
export const SVE_PT_SVE_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_SVE_OFFSET,
);
/** `<asm/ptrace.h>`: 16 on aarch64. */
export const SVE_PT_SVE_ZREGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_SVE_ZREGS_OFFSET,
);
/** `<asm/ptrace.h>`: 2 on aarch64. */
export const SVE_PT_VL_INHERIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_VL_INHERIT,
);
/** `<asm/ptrace.h>`: 4 on aarch64. */
export const SVE_PT_VL_ONEXEC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_PT_VL_ONEXEC,
);
/** `<asm/ptrace.h>`: 31 on arm. */
export const SYSTEM_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.SYSTEM_MODE);
/** `<asm/ptrace.h>`: 27 on arm. */
export const UND_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.UND_MODE);
/** `<asm/ptrace.h>`: 0 on arm. */
export const USR26_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.USR26_MODE);
/** `<asm/ptrace.h>`: 16 on arm. */
export const USR_MODE: number | undefined = /* @__PURE__ */ hereOf(perArch.USR_MODE);
/** `<asm/ptrace.h>`: 32 on arm. */
export const V4_PSR_T_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.V4_PSR_T_BIT);
/** `<asm/ptrace.h>`: 16777216 on arm. */
export const V7M_PSR_T_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.V7M_PSR_T_BIT);
/** `<asm/ptrace.h>`: 2 on aarch64. */
export const ZA_PT_VL_INHERIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZA_PT_VL_INHERIT,
);
/** `<asm/ptrace.h>`: 4 on aarch64. */
export const ZA_PT_VL_ONEXEC: number | undefined = /* @__PURE__ */ hereOf(perArch.ZA_PT_VL_ONEXEC);
/** `<asm/ptrace.h>`: 16 on aarch64. */
export const ZA_PT_ZA_OFFSET: number | undefined = /* @__PURE__ */ hereOf(perArch.ZA_PT_ZA_OFFSET);
/** `<asm/ptrace.h>`: 2 on s390x. */
export const ptprot_disable_watchpoint: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ptprot_disable_watchpoint,
);
/** `<asm/ptrace.h>`: 0 on s390x. */
export const ptprot_set_access_watchpoint: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ptprot_set_access_watchpoint,
);
/** `<asm/ptrace.h>`: 1 on s390x. */
export const ptprot_set_write_watchpoint: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ptprot_set_write_watchpoint,
);
export declare namespace struct {
  /** `<asm/ptrace.h>`: 8 bytes on riscv64. */
  interface __cfi_status extends RecordView<'struct __cfi_status'> {
    get cfi_state(): bigint;
    set cfi_state(value: Integer);
  }

  /** `<asm/ptrace.h>`: 8 bytes on riscv64. */
  interface __riscv_ctx_hdr extends RecordView<'struct __riscv_ctx_hdr'> {
    magic: number;
    size: number;
  }

  /** `<asm/ptrace.h>`: 264 bytes on riscv64. */
  interface __riscv_d_ext_state extends RecordView<'struct __riscv_d_ext_state'> {
    get f(): BigUint64Array;
    set f(value: Iterable<Integer>);
    fcsr: number;
  }

  /** `<asm/ptrace.h>`: 528 bytes on riscv64. */
  interface __riscv_extra_ext_header extends RecordView<'struct __riscv_extra_ext_header'> {
    get __padding(): Uint32Array;
    set __padding(value: Iterable<Integer>);
    reserved: number;
    get hdr(): struct.__riscv_ctx_hdr;
    set hdr(value: From<struct.__riscv_ctx_hdr>);
  }

  /** `<asm/ptrace.h>`: 132 bytes on riscv64. */
  interface __riscv_f_ext_state extends RecordView<'struct __riscv_f_ext_state'> {
    get f(): Uint32Array;
    set f(value: Iterable<Integer>);
    fcsr: number;
  }

  /** `<asm/ptrace.h>`: 528 bytes on riscv64. */
  interface __riscv_q_ext_state extends RecordView<'struct __riscv_q_ext_state'> {
    get f(): BigUint64Array;
    set f(value: Iterable<Integer>);
    fcsr: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/ptrace.h>`: 48 bytes on riscv64. */
  interface __riscv_v_ext_state extends RecordView<'struct __riscv_v_ext_state', 'datap'> {
    vstart: number;
    vl: number;
    vtype: number;
    vcsr: number;
    vlenb: number;
    get datap(): number;
    set datap(value: Pointer);
  }

  /** `<asm/ptrace.h>`: 40 bytes on riscv64. */
  interface __riscv_v_regset_state extends RecordView<'struct __riscv_v_regset_state'> {
    vstart: number;
    vl: number;
    vtype: number;
    vcsr: number;
    vlenb: number;
    get vreg(): Uint8Array;
    set vreg(value: Bytes);
  }

  /** `<asm/ptrace.h>`: 8 bytes on riscv64. */
  interface __sc_riscv_cfi_state extends RecordView<'struct __sc_riscv_cfi_state'> {
    ss_ptr: number;
  }

  /** `<asm/ptrace.h>`: 12 bytes on arm. */
  interface fp_reg extends RecordView<'struct fp_reg'> {
    sign1: number;
    unused: number;
    sign2: number;
    exponent: number;
    j: number;
    mantissa1: number;
    mantissa0: number;
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_cr_bits extends RecordView<'struct per_cr_bits'> {
    em_branching: number;
    em_instruction_fetch: number;
    em_storage_alteration: number;
    em_gpr_alt_unused: number;
    em_store_real_address: number;
    branch_addr_ctl: number;
    storage_alt_space_ctl: number;
    starting_addr: number;
    ending_addr: number;
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_cr_words extends RecordView<'struct per_cr_words'> {
    get cr(): Elements<number>;
    set cr(value: Iterable<number>);
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_lowcore_bits extends RecordView<'struct per_lowcore_bits'> {
    perc_branching: number;
    perc_instruction_fetch: number;
    perc_storage_alteration: number;
    perc_gpr_alt_unused: number;
    perc_store_real_address: number;
    atmid_psw_bit_31: number;
    atmid_validity_bit: number;
    atmid_psw_bit_32: number;
    atmid_psw_bit_5: number;
    atmid_psw_bit_16: number;
    atmid_psw_bit_17: number;
    si: number;
    address: number;
    access_id: number;
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_lowcore_words extends RecordView<'struct per_lowcore_words'> {
    perc_atmid: number;
    address: number;
    access_id: number;
  }

  interface per_struct$control_regs extends RecordView<'union per_struct.control_regs'> {
    get words(): struct.per_cr_words;
    set words(value: From<struct.per_cr_words>);
    get bits(): struct.per_cr_bits;
    set bits(value: From<struct.per_cr_bits>);
  }

  interface per_struct$lowcore extends RecordView<'union per_struct.lowcore'> {
    get words(): struct.per_lowcore_words;
    set words(value: From<struct.per_lowcore_words>);
    get bits(): struct.per_lowcore_bits;
    set bits(value: From<struct.per_lowcore_bits>);
  }

  /** `<asm/ptrace.h>`: 72 bytes on s390x. */
  interface per_struct extends RecordView<'struct per_struct'> {
    get control_regs(): per_struct$control_regs;
    set control_regs(value: From<per_struct$control_regs>);
    single_step: number;
    instruction_fetch: number;
    starting_addr: number;
    ending_addr: number;
    get lowcore(): per_struct$lowcore;
    set lowcore(value: From<per_struct$lowcore>);
  }

  /** `<asm/ptrace.h>`: 32 bytes on ppc64le. */
  interface ppc_debug_info extends RecordView<'struct ppc_debug_info'> {
    version: number;
    num_instruction_bps: number;
    num_data_bps: number;
    num_condition_regs: number;
    data_bp_alignment: number;
    sizeof_condition: number;
    get features(): bigint;
    set features(value: Integer);
  }

  /** `<asm/ptrace.h>`: 40 bytes on ppc64le. */
  interface ppc_hw_breakpoint extends RecordView<'struct ppc_hw_breakpoint'> {
    version: number;
    trigger_type: number;
    addr_mode: number;
    condition_mode: number;
    get addr(): bigint;
    set addr(value: Integer);
    get addr2(): bigint;
    set addr2(value: Integer);
    get condition_value(): bigint;
    set condition_value(value: Integer);
  }

  /** `<asm/ptrace.h>`: 16 bytes on s390x. */
  interface psw_t extends RecordView<'struct psw_t'> {
    mask: number;
    addr: number;
  }

  /** `<asm/ptrace.h>`: 168 bytes on x86_64; 68 bytes on x86; 72 bytes on arm; 352 bytes on ppc64le. */
  interface pt_regs extends RecordView<'struct pt_regs'> {
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
    get gpr(): Elements<number> | undefined;
    set gpr(value: Iterable<number>);
    get nip(): number | undefined;
    set nip(value: number);
    get msr(): number | undefined;
    set msr(value: number);
    get orig_gpr3(): number | undefined;
    set orig_gpr3(value: number);
    get ctr(): number | undefined;
    set ctr(value: number);
    get link(): number | undefined;
    set link(value: number);
    get xer(): number | undefined;
    set xer(value: number);
    get ccr(): number | undefined;
    set ccr(value: number);
    get softe(): number | undefined;
    set softe(value: number);
    get trap(): number | undefined;
    set trap(value: number);
    get dar(): number | undefined;
    set dar(value: number);
    get dsisr(): number | undefined;
    set dsisr(value: number);
    get result(): number | undefined;
    set result(value: number);
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface ptprot_area extends RecordView<'struct ptprot_area'> {
    lowaddr: number;
    hiaddr: number;
    prot: number;
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface ptrace_area extends RecordView<'struct ptrace_area'> {
    len: number;
    kernel_addr: number;
    process_addr: number;
  }

  /** `<asm/ptrace.h>`: 136 bytes on s390x. */
  interface s390_fp_regs extends RecordView<'struct s390_fp_regs'> {
    fpc: number;
    pad: number;
    get fprs(): Elements<union.freg_t>;
    set fprs(value: Iterable<From<union.freg_t>>);
  }

  /** `<asm/ptrace.h>`: 216 bytes on s390x. */
  interface s390_regs extends RecordView<'struct s390_regs'> {
    get psw(): struct.psw_t;
    set psw(value: From<struct.psw_t>);
    get gprs(): Elements<number>;
    set gprs(value: Iterable<number>);
    get acrs(): Uint32Array;
    set acrs(value: Iterable<Integer>);
    orig_gpr2: number;
  }

  /** `<asm/ptrace.h>`: 928 bytes on x86_64; 284 bytes on x86. */
  interface user extends RecordView<'struct user', 'u_fpstate'> {
    get regs(): struct.user_regs_struct;
    set regs(value: From<struct.user_regs_struct>);
    u_fpvalid: number;
    get pad0(): number | undefined;
    set pad0(value: number);
    get i387(): struct.user_i387_struct;
    set i387(value: From<struct.user_i387_struct>);
    u_tsize: number;
    u_dsize: number;
    u_ssize: number;
    start_code: number;
    start_stack: number;
    signal: number;
    reserved: number;
    get pad1(): number | undefined;
    set pad1(value: number);
    u_ar0: number;
    get u_fpstate(): number;
    set u_fpstate(value: Pointer);
    magic: number;
    get u_comm(): Uint8Array;
    set u_comm(value: Bytes);
    get u_debugreg(): Elements<number>;
    set u_debugreg(value: Iterable<number>);
    get error_code(): number | undefined;
    set error_code(value: number);
    get fault_address(): number | undefined;
    set fault_address(value: number);
  }

  /** `<asm/ptrace.h>`: 16 bytes on riscv64. */
  interface user_cfi_state extends RecordView<'struct user_cfi_state'> {
    get cfi_status(): struct.__cfi_status;
    set cfi_status(value: From<struct.__cfi_status>);
    get shstk_ptr(): bigint;
    set shstk_ptr(value: Integer);
  }

  /** `<asm/ptrace.h>`: 116 bytes on arm. */
  interface user_fp extends RecordView<'struct user_fp'> {
    get fpregs(): Elements<struct.fp_reg>;
    set fpregs(value: Iterable<From<struct.fp_reg>>);
    fpsr: number;
    fpcr: number;
    get ftype(): Uint8Array;
    set ftype(value: Bytes);
    init_flag: number;
  }

  /** `<asm/ptrace.h>`: 272 bytes on loongarch64. */
  interface user_fp_state extends RecordView<'struct user_fp_state'> {
    get fpr(): BigUint64Array;
    set fpr(value: Iterable<Integer>);
    get fcc(): bigint;
    set fcc(value: Integer);
    fcsr: number;
  }

  /** `<asm/ptrace.h>`: 528 bytes on aarch64. */
  interface user_fpsimd_state extends RecordView<'struct user_fpsimd_state'> {
    get vregs(): Elements<bigint>;
    set vregs(value: Iterable<Integer>);
    fpsr: number;
    fpcr: number;
    get __reserved(): Uint32Array;
    set __reserved(value: Iterable<Integer>);
  }

  /** `<asm/ptrace.h>`: 512 bytes on x86. */
  interface user_fxsr_struct extends RecordView<'struct user_fxsr_struct'> {
    cwd: number;
    swd: number;
    twd: number;
    fop: number;
    fip: number;
    fcs: number;
    foo: number;
    fos: number;
    mxcsr: number;
    reserved: number;
    get st_space(): Elements<number>;
    set st_space(value: Iterable<number>);
    get xmm_space(): Elements<number>;
    set xmm_space(value: Iterable<number>);
    get padding(): Elements<number>;
    set padding(value: Iterable<number>);
  }

  /** `<asm/ptrace.h>`: 24 bytes on aarch64. */
  interface user_gcs extends RecordView<'struct user_gcs'> {
    get features_enabled(): bigint;
    set features_enabled(value: Integer);
    get features_locked(): bigint;
    set features_locked(value: Integer);
    get gcspr_el0(): bigint;
    set gcspr_el0(value: Integer);
  }

  interface user_hwdebug_state$dbg_regs extends RecordView<'struct user_hwdebug_state.dbg_regs'> {
    get addr(): bigint;
    set addr(value: Integer);
    ctrl: number;
    pad: number;
  }

  /** `<asm/ptrace.h>`: 264 bytes on aarch64. */
  interface user_hwdebug_state extends RecordView<'struct user_hwdebug_state'> {
    dbg_info: number;
    pad: number;
    get dbg_regs(): Elements<user_hwdebug_state$dbg_regs>;
    set dbg_regs(value: Iterable<From<user_hwdebug_state$dbg_regs>>);
  }

  /** `<asm/ptrace.h>`: 512 bytes on x86_64; 108 bytes on x86. */
  interface user_i387_struct extends RecordView<'struct user_i387_struct'> {
    cwd: number;
    swd: number;
    twd: number;
    get fop(): number | undefined;
    set fop(value: number);
    get rip(): bigint | undefined;
    set rip(value: Integer);
    get rdp(): bigint | undefined;
    set rdp(value: Integer);
    get mxcsr(): number | undefined;
    set mxcsr(value: number);
    get mxcsr_mask(): number | undefined;
    set mxcsr_mask(value: number);
    get st_space(): Elements<number>;
    set st_space(value: Iterable<number>);
    get xmm_space(): Uint32Array | undefined;
    set xmm_space(value: Iterable<Integer>);
    get padding(): Uint32Array | undefined;
    set padding(value: Iterable<Integer>);
    get fip(): number | undefined;
    set fip(value: number);
    get fcs(): number | undefined;
    set fcs(value: number);
    get foo(): number | undefined;
    set foo(value: number);
    get fos(): number | undefined;
    set fos(value: number);
  }

  /** `<asm/ptrace.h>`: 1024 bytes on loongarch64. */
  interface user_lasx_state extends RecordView<'struct user_lasx_state'> {
    get vregs(): BigUint64Array;
    set vregs(value: Iterable<Integer>);
  }

  /** `<asm/ptrace.h>`: 40 bytes on loongarch64. */
  interface user_lbt_state extends RecordView<'struct user_lbt_state'> {
    get scr(): BigUint64Array;
    set scr(value: Iterable<Integer>);
    eflags: number;
    ftop: number;
  }

  /** `<asm/ptrace.h>`: 512 bytes on loongarch64. */
  interface user_lsx_state extends RecordView<'struct user_lsx_state'> {
    get vregs(): BigUint64Array;
    set vregs(value: Iterable<Integer>);
  }

  /** `<asm/ptrace.h>`: 64 bytes on aarch64. */
  interface user_pac_address_keys extends RecordView<'struct user_pac_address_keys'> {
    get apiakey(): bigint;
    set apiakey(value: Integer);
    get apibkey(): bigint;
    set apibkey(value: Integer);
    get apdakey(): bigint;
    set apdakey(value: Integer);
    get apdbkey(): bigint;
    set apdbkey(value: Integer);
  }

  /** `<asm/ptrace.h>`: 16 bytes on aarch64. */
  interface user_pac_generic_keys extends RecordView<'struct user_pac_generic_keys'> {
    get apgakey(): bigint;
    set apgakey(value: Integer);
  }

  /** `<asm/ptrace.h>`: 16 bytes on aarch64. */
  interface user_pac_mask extends RecordView<'struct user_pac_mask'> {
    get data_mask(): bigint;
    set data_mask(value: Integer);
    get insn_mask(): bigint;
    set insn_mask(value: Integer);
  }

  /** `<asm/ptrace.h>`: 272 bytes on aarch64; 360 bytes on loongarch64; 152 bytes on s390x. */
  interface user_pt_regs extends RecordView<'struct user_pt_regs'> {
    get regs(): Elements<bigint> | undefined;
    set regs(value: Iterable<Integer>);
    get sp(): bigint | undefined;
    set sp(value: Integer);
    get pc(): bigint | undefined;
    set pc(value: Integer);
    get pstate(): bigint | undefined;
    set pstate(value: Integer);
    get orig_a0(): number | undefined;
    set orig_a0(value: number);
    get csr_era(): number | undefined;
    set csr_era(value: number);
    get csr_badv(): number | undefined;
    set csr_badv(value: number);
    get reserved(): Elements<number> | undefined;
    set reserved(value: Iterable<number>);
    get args(): Elements<number> | undefined;
    set args(value: Iterable<number>);
    get psw(): struct.psw_t | undefined;
    set psw(value: From<struct.psw_t>);
    get gprs(): Elements<number> | undefined;
    set gprs(value: Iterable<number>);
  }

  /** `<asm/ptrace.h>`: 216 bytes on x86_64; 68 bytes on x86; 256 bytes on riscv64; 432 bytes on s390x. */
  interface user_regs_struct extends RecordView<'struct user_regs_struct'> {
    get r15(): number | undefined;
    set r15(value: number);
    get r14(): number | undefined;
    set r14(value: number);
    get r13(): number | undefined;
    set r13(value: number);
    get r12(): number | undefined;
    set r12(value: number);
    get bp(): number | undefined;
    set bp(value: number);
    get bx(): number | undefined;
    set bx(value: number);
    get r11(): number | undefined;
    set r11(value: number);
    get r10(): number | undefined;
    set r10(value: number);
    get r9(): number | undefined;
    set r9(value: number);
    get r8(): number | undefined;
    set r8(value: number);
    get ax(): number | undefined;
    set ax(value: number);
    get cx(): number | undefined;
    set cx(value: number);
    get dx(): number | undefined;
    set dx(value: number);
    get si(): number | undefined;
    set si(value: number);
    get di(): number | undefined;
    set di(value: number);
    get orig_ax(): number | undefined;
    set orig_ax(value: number);
    get ip(): number | undefined;
    set ip(value: number);
    get cs(): number | undefined;
    set cs(value: number);
    get flags(): number | undefined;
    set flags(value: number);
    get sp(): number | undefined;
    set sp(value: number);
    get ss(): number | undefined;
    set ss(value: number);
    get fs_base(): number | undefined;
    set fs_base(value: number);
    get gs_base(): number | undefined;
    set gs_base(value: number);
    get ds(): number | undefined;
    set ds(value: number);
    get es(): number | undefined;
    set es(value: number);
    get fs(): number | undefined;
    set fs(value: number);
    get gs(): number | undefined;
    set gs(value: number);
    get pc(): number | undefined;
    set pc(value: number);
    get ra(): number | undefined;
    set ra(value: number);
    get gp(): number | undefined;
    set gp(value: number);
    get tp(): number | undefined;
    set tp(value: number);
    get t0(): number | undefined;
    set t0(value: number);
    get t1(): number | undefined;
    set t1(value: number);
    get t2(): number | undefined;
    set t2(value: number);
    get s0(): number | undefined;
    set s0(value: number);
    get s1(): number | undefined;
    set s1(value: number);
    get a0(): number | undefined;
    set a0(value: number);
    get a1(): number | undefined;
    set a1(value: number);
    get a2(): number | undefined;
    set a2(value: number);
    get a3(): number | undefined;
    set a3(value: number);
    get a4(): number | undefined;
    set a4(value: number);
    get a5(): number | undefined;
    set a5(value: number);
    get a6(): number | undefined;
    set a6(value: number);
    get a7(): number | undefined;
    set a7(value: number);
    get s2(): number | undefined;
    set s2(value: number);
    get s3(): number | undefined;
    set s3(value: number);
    get s4(): number | undefined;
    set s4(value: number);
    get s5(): number | undefined;
    set s5(value: number);
    get s6(): number | undefined;
    set s6(value: number);
    get s7(): number | undefined;
    set s7(value: number);
    get s8(): number | undefined;
    set s8(value: number);
    get s9(): number | undefined;
    set s9(value: number);
    get s10(): number | undefined;
    set s10(value: number);
    get s11(): number | undefined;
    set s11(value: number);
    get t3(): number | undefined;
    set t3(value: number);
    get t4(): number | undefined;
    set t4(value: number);
    get t5(): number | undefined;
    set t5(value: number);
    get t6(): number | undefined;
    set t6(value: number);
    get psw(): struct.psw_t | undefined;
    set psw(value: From<struct.psw_t>);
    get gprs(): Elements<number> | undefined;
    set gprs(value: Iterable<number>);
    get acrs(): Uint32Array | undefined;
    set acrs(value: Iterable<Integer>);
    get orig_gpr2(): number | undefined;
    set orig_gpr2(value: number);
    get fp_regs(): struct.s390_fp_regs | undefined;
    set fp_regs(value: From<struct.s390_fp_regs>);
    get per_info(): struct.per_struct | undefined;
    set per_info(value: From<struct.per_struct>);
    get ieee_instruction_pointer(): number | undefined;
    set ieee_instruction_pointer(value: number);
  }

  /** `<asm/ptrace.h>`: 16 bytes on aarch64. */
  interface user_sve_header extends RecordView<'struct user_sve_header'> {
    size: number;
    max_size: number;
    vl: number;
    max_vl: number;
    flags: number;
    __reserved: number;
  }

  /** `<asm/ptrace.h>`: 264 bytes on arm. */
  interface user_vfp extends RecordView<'struct user_vfp'> {
    get fpregs(): BigUint64Array;
    set fpregs(value: Iterable<Integer>);
    fpscr: number;
  }

  interface user_watch_state$dbg_regs extends RecordView<'struct user_watch_state.dbg_regs'> {
    get addr(): bigint;
    set addr(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
    ctrl: number;
    pad: number;
  }

  /** `<asm/ptrace.h>`: 200 bytes on loongarch64. */
  interface user_watch_state extends RecordView<'struct user_watch_state'> {
    get dbg_info(): bigint;
    set dbg_info(value: Integer);
    get dbg_regs(): Elements<user_watch_state$dbg_regs>;
    set dbg_regs(value: Iterable<From<user_watch_state$dbg_regs>>);
  }

  interface user_watch_state_v2$dbg_regs extends RecordView<'struct user_watch_state_v2.dbg_regs'> {
    get addr(): bigint;
    set addr(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
    ctrl: number;
    pad: number;
  }

  /** `<asm/ptrace.h>`: 344 bytes on loongarch64. */
  interface user_watch_state_v2 extends RecordView<'struct user_watch_state_v2'> {
    get dbg_info(): bigint;
    set dbg_info(value: Integer);
    get dbg_regs(): Elements<user_watch_state_v2$dbg_regs>;
    set dbg_regs(value: Iterable<From<user_watch_state_v2$dbg_regs>>);
  }

  /** `<asm/ptrace.h>`: 16 bytes on aarch64. */
  interface user_za_header extends RecordView<'struct user_za_header'> {
    size: number;
    max_size: number;
    vl: number;
    max_vl: number;
    flags: number;
    __reserved: number;
  }
}

export const struct: {
  readonly __cfi_status: Descriptor<struct.__cfi_status, 'riscv64'>;
  readonly __riscv_ctx_hdr: Descriptor<struct.__riscv_ctx_hdr, 'riscv64'>;
  readonly __riscv_d_ext_state: Descriptor<struct.__riscv_d_ext_state, 'riscv64'>;
  readonly __riscv_extra_ext_header: Descriptor<struct.__riscv_extra_ext_header, 'riscv64'>;
  readonly __riscv_f_ext_state: Descriptor<struct.__riscv_f_ext_state, 'riscv64'>;
  readonly __riscv_q_ext_state: Descriptor<struct.__riscv_q_ext_state, 'riscv64'>;
  readonly __riscv_v_ext_state: Descriptor<struct.__riscv_v_ext_state, 'riscv64'>;
  readonly __riscv_v_regset_state: Descriptor<struct.__riscv_v_regset_state, 'riscv64'>;
  readonly __sc_riscv_cfi_state: Descriptor<struct.__sc_riscv_cfi_state, 'riscv64'>;
  readonly fp_reg: Descriptor<struct.fp_reg, 'arm'>;
  readonly per_cr_bits: Descriptor<struct.per_cr_bits, 's390x'>;
  readonly per_cr_words: Descriptor<struct.per_cr_words, 's390x'>;
  readonly per_lowcore_bits: Descriptor<struct.per_lowcore_bits, 's390x'>;
  readonly per_lowcore_words: Descriptor<struct.per_lowcore_words, 's390x'>;
  readonly per_struct: Descriptor<struct.per_struct, 's390x'>;
  readonly ppc_debug_info: Descriptor<struct.ppc_debug_info, 'ppc64le'>;
  readonly ppc_hw_breakpoint: Descriptor<struct.ppc_hw_breakpoint, 'ppc64le'>;
  readonly psw_t: Descriptor<struct.psw_t, 's390x'>;
  readonly pt_regs: Descriptor<struct.pt_regs, 'x86_64' | 'x86' | 'arm' | 'ppc64le'>;
  readonly ptprot_area: Descriptor<struct.ptprot_area, 's390x'>;
  readonly ptrace_area: Descriptor<struct.ptrace_area, 's390x'>;
  readonly s390_fp_regs: Descriptor<struct.s390_fp_regs, 's390x'>;
  readonly s390_regs: Descriptor<struct.s390_regs, 's390x'>;
  readonly user: Descriptor<struct.user, 'x86_64' | 'x86'>;
  readonly user_cfi_state: Descriptor<struct.user_cfi_state, 'riscv64'>;
  readonly user_fp: Descriptor<struct.user_fp, 'arm'>;
  readonly user_fp_state: Descriptor<struct.user_fp_state, 'loongarch64'>;
  readonly user_fpsimd_state: Descriptor<struct.user_fpsimd_state, 'aarch64'>;
  readonly user_fxsr_struct: Descriptor<struct.user_fxsr_struct, 'x86'>;
  readonly user_gcs: Descriptor<struct.user_gcs, 'aarch64'>;
  readonly user_hwdebug_state: Descriptor<struct.user_hwdebug_state, 'aarch64'>;
  readonly user_i387_struct: Descriptor<struct.user_i387_struct, 'x86_64' | 'x86'>;
  readonly user_lasx_state: Descriptor<struct.user_lasx_state, 'loongarch64'>;
  readonly user_lbt_state: Descriptor<struct.user_lbt_state, 'loongarch64'>;
  readonly user_lsx_state: Descriptor<struct.user_lsx_state, 'loongarch64'>;
  readonly user_pac_address_keys: Descriptor<struct.user_pac_address_keys, 'aarch64'>;
  readonly user_pac_generic_keys: Descriptor<struct.user_pac_generic_keys, 'aarch64'>;
  readonly user_pac_mask: Descriptor<struct.user_pac_mask, 'aarch64'>;
  readonly user_pt_regs: Descriptor<struct.user_pt_regs, 'aarch64' | 'loongarch64' | 's390x'>;
  readonly user_regs_struct: Descriptor<
    struct.user_regs_struct,
    'x86_64' | 'x86' | 'riscv64' | 's390x'
  >;
  readonly user_sve_header: Descriptor<struct.user_sve_header, 'aarch64'>;
  readonly user_vfp: Descriptor<struct.user_vfp, 'arm'>;
  readonly user_watch_state: Descriptor<struct.user_watch_state, 'loongarch64'>;
  readonly user_watch_state_v2: Descriptor<struct.user_watch_state_v2, 'loongarch64'>;
  readonly user_za_header: Descriptor<struct.user_za_header, 'aarch64'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__cfi_status": ["__u64 cfi_state;",{"only":["riscv64"]}],
"__riscv_ctx_hdr": ["__u32 magic;__u32 size;",{"only":["riscv64"]}],
"__riscv_d_ext_state": ["__u64 f[32];__u32 fcsr;",{"only":["riscv64"]}],
"__riscv_extra_ext_header": ["__u32 __padding[129];__u32 reserved;struct __riscv_ctx_hdr hdr;",{"align":16,"only":["riscv64"]}],
"__riscv_f_ext_state": ["__u32 f[32];__u32 fcsr;",{"only":["riscv64"]}],
"__riscv_q_ext_state": ["__u64 f[64];__u32 fcsr;__u32 reserved[3];",{"align":16,"only":["riscv64"]}],
"__riscv_v_ext_state": ["unsigned long vstart;unsigned long vl;unsigned long vtype;unsigned long vcsr;unsigned long vlenb;void *datap;",{"only":["riscv64"]}],
"__riscv_v_regset_state": ["unsigned long vstart;unsigned long vl;unsigned long vtype;unsigned long vcsr;unsigned long vlenb;char vreg[];",{"only":["riscv64"]}],
"__sc_riscv_cfi_state": ["unsigned long ss_ptr;",{"only":["riscv64"]}],
"fp_reg": ["unsigned int sign1 :1;unsigned int unused :15;unsigned int sign2 :1;unsigned int exponent :14;unsigned int j :1;unsigned int mantissa1 :31;unsigned int mantissa0 :32;",{"only":["arm"]}],
"per_cr_bits": ["unsigned int :32;unsigned int em_branching :1;unsigned int em_instruction_fetch :1;unsigned int em_storage_alteration :1;unsigned int em_gpr_alt_unused :1;unsigned int em_store_real_address :1;unsigned int :3;unsigned int branch_addr_ctl :1;unsigned int :1;unsigned int storage_alt_space_ctl :1;unsigned long starting_addr;unsigned long ending_addr;",{"only":["s390x"]}],
"per_cr_words": ["unsigned long cr[3];",{"only":["s390x"]}],
"per_lowcore_bits": ["unsigned int perc_branching :1;unsigned int perc_instruction_fetch :1;unsigned int perc_storage_alteration :1;unsigned int perc_gpr_alt_unused :1;unsigned int perc_store_real_address :1;unsigned int :3;unsigned int atmid_psw_bit_31 :1;unsigned int atmid_validity_bit :1;unsigned int atmid_psw_bit_32 :1;unsigned int atmid_psw_bit_5 :1;unsigned int atmid_psw_bit_16 :1;unsigned int atmid_psw_bit_17 :1;unsigned int si :2;unsigned long address;unsigned int :4;unsigned int access_id :4;",{"only":["s390x"]}],
"per_lowcore_words": ["unsigned short perc_atmid;unsigned long address;unsigned char access_id;",{"only":["s390x"]}],
"per_struct": ["union {struct per_cr_words words;struct per_cr_bits bits;} control_regs;unsigned int single_step :1;unsigned int instruction_fetch :1;unsigned long starting_addr;unsigned long ending_addr;union {struct per_lowcore_words words;struct per_lowcore_bits bits;} lowcore;",{"only":["s390x"]}],
"ppc_debug_info": ["__u32 version;__u32 num_instruction_bps;__u32 num_data_bps;__u32 num_condition_regs;__u32 data_bp_alignment;__u32 sizeof_condition;__u64 features;",{"only":["ppc64le"]}],
"ppc_hw_breakpoint": ["__u32 version;__u32 trigger_type;__u32 addr_mode;__u32 condition_mode;__u64 addr;__u64 addr2;__u64 condition_value;",{"only":["ppc64le"]}],
"psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"pt_regs": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long rbp;unsigned long rbx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long rax;unsigned long rcx;unsigned long rdx;unsigned long rsi;unsigned long rdi;unsigned long orig_rax;unsigned long rip;unsigned long cs;unsigned long eflags;unsigned long rsp;unsigned long ss;",{"only":["x86_64","x86","arm","ppc64le"],"variants":{"x86":{"members":"long ebx;long ecx;long edx;long esi;long edi;long ebp;long eax;int xds;int xes;int xfs;int xgs;long orig_eax;long eip;int xcs;long eflags;long esp;int xss;"},"arm":{"members":"long uregs[18];"},"ppc64le":{"members":"unsigned long gpr[32];unsigned long nip;unsigned long msr;unsigned long orig_gpr3;unsigned long ctr;unsigned long link;unsigned long xer;unsigned long ccr;unsigned long softe;unsigned long trap;unsigned long dar;unsigned long dsisr;unsigned long result;"}}}],
"ptprot_area": ["unsigned long lowaddr;unsigned long hiaddr;__u32 prot;",{"only":["s390x"]}],
"ptrace_area": ["unsigned int len;unsigned long kernel_addr;unsigned long process_addr;",{"only":["s390x"]}],
"s390_fp_regs": ["__u32 fpc;__u32 pad;union freg_t fprs[16];",{"only":["s390x"]}],
"s390_regs": ["struct psw_t psw;unsigned long gprs[16];unsigned int acrs[16];unsigned long orig_gpr2;",{"only":["s390x"]}],
"user": ["struct user_regs_struct regs;int u_fpvalid;int pad0;struct user_i387_struct i387;unsigned long u_tsize;unsigned long u_dsize;unsigned long u_ssize;unsigned long start_code;unsigned long start_stack;long signal;int reserved;int pad1;unsigned long u_ar0;struct user_i387_struct *u_fpstate;unsigned long magic;char u_comm[32];unsigned long u_debugreg[8];unsigned long error_code;unsigned long fault_address;",{"only":["x86_64","x86"],"variants":{"x86":{"members":"struct user_regs_struct regs;int u_fpvalid;struct user_i387_struct i387;unsigned long u_tsize;unsigned long u_dsize;unsigned long u_ssize;unsigned long start_code;unsigned long start_stack;long signal;int reserved;unsigned long u_ar0;struct user_i387_struct *u_fpstate;unsigned long magic;char u_comm[32];int u_debugreg[8];"}}}],
"user_cfi_state": ["struct __cfi_status cfi_status;__u64 shstk_ptr;",{"only":["riscv64"]}],
"user_fp": ["struct fp_reg fpregs[8];unsigned int fpsr :32;unsigned int fpcr :32;unsigned char ftype[8];unsigned int init_flag;",{"only":["arm"]}],
"user_fp_state": ["__u64 fpr[32];__u64 fcc;__u32 fcsr;",{"only":["loongarch64"]}],
"user_fpsimd_state": ["__u128 vregs[32];__u32 fpsr;__u32 fpcr;__u32 __reserved[2];",{"only":["aarch64"]}],
"user_fxsr_struct": ["unsigned short cwd;unsigned short swd;unsigned short twd;unsigned short fop;long fip;long fcs;long foo;long fos;long mxcsr;long reserved;long st_space[32];long xmm_space[32];long padding[56];",{"only":["x86"]}],
"user_gcs": ["__u64 features_enabled;__u64 features_locked;__u64 gcspr_el0;",{"only":["aarch64"]}],
"user_hwdebug_state": ["__u32 dbg_info;__u32 pad;struct {__u64 addr;__u32 ctrl;__u32 pad;} dbg_regs[16];",{"only":["aarch64"]}],
"user_i387_struct": ["unsigned short cwd;unsigned short swd;unsigned short twd;unsigned short fop;__u64 rip;__u64 rdp;__u32 mxcsr;__u32 mxcsr_mask;__u32 st_space[32];__u32 xmm_space[64];__u32 padding[24];",{"only":["x86_64","x86"],"variants":{"x86":{"members":"long cwd;long swd;long twd;long fip;long fcs;long foo;long fos;long st_space[20];"}}}],
"user_lasx_state": ["__u64 vregs[128];",{"only":["loongarch64"]}],
"user_lbt_state": ["__u64 scr[4];__u32 eflags;__u32 ftop;",{"only":["loongarch64"]}],
"user_lsx_state": ["__u64 vregs[64];",{"only":["loongarch64"]}],
"user_pac_address_keys": ["__u128 apiakey;__u128 apibkey;__u128 apdakey;__u128 apdbkey;",{"only":["aarch64"]}],
"user_pac_generic_keys": ["__u128 apgakey;",{"only":["aarch64"]}],
"user_pac_mask": ["__u64 data_mask;__u64 insn_mask;",{"only":["aarch64"]}],
"user_pt_regs": ["__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;",{"only":["aarch64","loongarch64","s390x"],"variants":{"loongarch64":{"members":"unsigned long regs[32];unsigned long orig_a0;unsigned long csr_era;unsigned long csr_badv;unsigned long reserved[10];"},"s390x":{"members":"unsigned long args[1];struct psw_t psw;unsigned long gprs[16];"}}}],
"user_regs_struct": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long bp;unsigned long bx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long ax;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;unsigned long fs_base;unsigned long gs_base;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;",{"only":["x86_64","x86","riscv64","s390x"],"variants":{"x86":{"members":"unsigned long bx;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long bp;unsigned long ax;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;"},"riscv64":{"members":"unsigned long pc;unsigned long ra;unsigned long sp;unsigned long gp;unsigned long tp;unsigned long t0;unsigned long t1;unsigned long t2;unsigned long s0;unsigned long s1;unsigned long a0;unsigned long a1;unsigned long a2;unsigned long a3;unsigned long a4;unsigned long a5;unsigned long a6;unsigned long a7;unsigned long s2;unsigned long s3;unsigned long s4;unsigned long s5;unsigned long s6;unsigned long s7;unsigned long s8;unsigned long s9;unsigned long s10;unsigned long s11;unsigned long t3;unsigned long t4;unsigned long t5;unsigned long t6;"},"s390x":{"members":"struct psw_t psw;unsigned long gprs[16];unsigned int acrs[16];unsigned long orig_gpr2;struct s390_fp_regs fp_regs;struct per_struct per_info;unsigned long ieee_instruction_pointer;"}}}],
"user_sve_header": ["__u32 size;__u32 max_size;__u16 vl;__u16 max_vl;__u16 flags;__u16 __reserved;",{"only":["aarch64"]}],
"user_vfp": ["unsigned long long fpregs[32];unsigned long fpscr;",{"only":["arm"]}],
"user_watch_state": ["__u64 dbg_info;struct {__u64 addr;__u64 mask;__u32 ctrl;__u32 pad;} dbg_regs[8];",{"only":["loongarch64"]}],
"user_watch_state_v2": ["__u64 dbg_info;struct {__u64 addr;__u64 mask;__u32 ctrl;__u32 pad;} dbg_regs[14];",{"only":["loongarch64"]}],
"user_za_header": ["__u32 size;__u32 max_size;__u16 vl;__u16 max_vl;__u16 flags;__u16 __reserved;",{"only":["aarch64"]}]
}`),
  () => [union],
);

export declare namespace union {
  /** `<asm/ptrace.h>`: 528 bytes on riscv64. */
  interface __riscv_fp_state extends RecordView<'union __riscv_fp_state'> {
    get f(): struct.__riscv_f_ext_state;
    set f(value: From<struct.__riscv_f_ext_state>);
    get d(): struct.__riscv_d_ext_state;
    set d(value: From<struct.__riscv_d_ext_state>);
    get q(): struct.__riscv_q_ext_state;
    set q(value: From<struct.__riscv_q_ext_state>);
  }

  interface freg_t$fp extends RecordView<'struct freg_t.fp'> {
    hi: number;
    lo: number;
  }

  /** `<asm/ptrace.h>`: 8 bytes on s390x. */
  interface freg_t extends RecordView<'union freg_t'> {
    f: number;
    d: number;
    get ui(): bigint;
    set ui(value: Integer);
    get fp(): freg_t$fp;
    set fp(value: From<freg_t$fp>);
  }
}

export const union: {
  readonly __riscv_fp_state: Descriptor<union.__riscv_fp_state, 'riscv64'>;
  readonly freg_t: Descriptor<union.freg_t, 's390x'>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"__riscv_fp_state": ["struct __riscv_f_ext_state f;struct __riscv_d_ext_state d;struct __riscv_q_ext_state q;",{"only":["riscv64"]}],
"freg_t": ["float f;double d;__u64 ui;struct {__u32 hi;__u32 lo;} fp;",{"only":["s390x"]}]
}`),
  () => [struct],
);

export type freg_t = union.freg_t;
export const freg_t: typeof union.freg_t = union.freg_t;
export type per_cr_bits = struct.per_cr_bits;
export const per_cr_bits: typeof struct.per_cr_bits = struct.per_cr_bits;
export type per_cr_words = struct.per_cr_words;
export const per_cr_words: typeof struct.per_cr_words = struct.per_cr_words;
export type per_lowcore_bits = struct.per_lowcore_bits;
export const per_lowcore_bits: typeof struct.per_lowcore_bits = struct.per_lowcore_bits;
export type per_lowcore_words = struct.per_lowcore_words;
export const per_lowcore_words: typeof struct.per_lowcore_words = struct.per_lowcore_words;
export type per_struct = struct.per_struct;
export const per_struct: typeof struct.per_struct = struct.per_struct;
export type psw_t = struct.psw_t;
export const psw_t: typeof struct.psw_t = struct.psw_t;
export type ptprot_area = struct.ptprot_area;
export const ptprot_area: typeof struct.ptprot_area = struct.ptprot_area;
export type ptprot_flags = number;
export type ptrace_area = struct.ptrace_area;
export const ptrace_area: typeof struct.ptrace_area = struct.ptrace_area;
export type s390_fp_regs = struct.s390_fp_regs;
export const s390_fp_regs: typeof struct.s390_fp_regs = struct.s390_fp_regs;
export type s390_regs = struct.s390_regs;
export const s390_regs: typeof struct.s390_regs = struct.s390_regs;
export type user_pt_regs = struct.user_pt_regs;
export const user_pt_regs: typeof struct.user_pt_regs = struct.user_pt_regs;
