// Generated from Linux 7.3.4 <asm/svm.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    SVM_EXIT_AVIC_INCOMPLETE_IPI: 1025;
    SVM_EXIT_AVIC_UNACCELERATED_ACCESS: 1026;
    SVM_EXIT_BUS_LOCK: 165;
    SVM_EXIT_CLGI: 133;
    SVM_EXIT_CPUID: 114;
    SVM_EXIT_CR0_SEL_WRITE: 101;
    SVM_EXIT_CR0_WRITE_TRAP: 144;
    SVM_EXIT_CR10_WRITE_TRAP: 154;
    SVM_EXIT_CR11_WRITE_TRAP: 155;
    SVM_EXIT_CR12_WRITE_TRAP: 156;
    SVM_EXIT_CR13_WRITE_TRAP: 157;
    SVM_EXIT_CR14_WRITE_TRAP: 158;
    SVM_EXIT_CR15_WRITE_TRAP: 159;
    SVM_EXIT_CR1_WRITE_TRAP: 145;
    SVM_EXIT_CR2_WRITE_TRAP: 146;
    SVM_EXIT_CR3_WRITE_TRAP: 147;
    SVM_EXIT_CR4_WRITE_TRAP: 148;
    SVM_EXIT_CR5_WRITE_TRAP: 149;
    SVM_EXIT_CR6_WRITE_TRAP: 150;
    SVM_EXIT_CR7_WRITE_TRAP: 151;
    SVM_EXIT_CR8_WRITE_TRAP: 152;
    SVM_EXIT_CR9_WRITE_TRAP: 153;
    SVM_EXIT_EFER_WRITE_TRAP: 143;
    SVM_EXIT_ERR: 18446744073709551615n;
    SVM_EXIT_EXCP_BASE: 64;
    SVM_EXIT_FERR_FREEZE: 126;
    SVM_EXIT_GDTR_READ: 103;
    SVM_EXIT_GDTR_WRITE: 107;
    SVM_EXIT_HLT: 120;
    SVM_EXIT_ICEBP: 136;
    SVM_EXIT_IDLE_HLT: 166;
    SVM_EXIT_IDTR_READ: 102;
    SVM_EXIT_IDTR_WRITE: 106;
    SVM_EXIT_INIT: 99;
    SVM_EXIT_INTR: 96;
    SVM_EXIT_INVD: 118;
    SVM_EXIT_INVLPG: 121;
    SVM_EXIT_INVLPGA: 122;
    SVM_EXIT_INVPCID: 162;
    SVM_EXIT_IOIO: 123;
    SVM_EXIT_IRET: 116;
    SVM_EXIT_LAST_EXCP: 95;
    SVM_EXIT_LDTR_READ: 104;
    SVM_EXIT_LDTR_WRITE: 108;
    SVM_EXIT_MONITOR: 138;
    SVM_EXIT_MSR: 124;
    SVM_EXIT_MWAIT: 139;
    SVM_EXIT_MWAIT_COND: 140;
    SVM_EXIT_NMI: 97;
    SVM_EXIT_NPF: 1024;
    SVM_EXIT_PAUSE: 119;
    SVM_EXIT_POPF: 113;
    SVM_EXIT_PUSHF: 112;
    SVM_EXIT_RDPMC: 111;
    SVM_EXIT_RDPRU: 142;
    SVM_EXIT_RDTSC: 110;
    SVM_EXIT_RDTSCP: 135;
    SVM_EXIT_READ_CR0: 0;
    SVM_EXIT_READ_CR2: 2;
    SVM_EXIT_READ_CR3: 3;
    SVM_EXIT_READ_CR4: 4;
    SVM_EXIT_READ_CR8: 8;
    SVM_EXIT_READ_DR0: 32;
    SVM_EXIT_READ_DR1: 33;
    SVM_EXIT_READ_DR2: 34;
    SVM_EXIT_READ_DR3: 35;
    SVM_EXIT_READ_DR4: 36;
    SVM_EXIT_READ_DR5: 37;
    SVM_EXIT_READ_DR6: 38;
    SVM_EXIT_READ_DR7: 39;
    SVM_EXIT_RSM: 115;
    SVM_EXIT_SHUTDOWN: 127;
    SVM_EXIT_SKINIT: 134;
    SVM_EXIT_SMI: 98;
    SVM_EXIT_STGI: 132;
    SVM_EXIT_SW: 4026531840;
    SVM_EXIT_SWINT: 117;
    SVM_EXIT_TASK_SWITCH: 125;
    SVM_EXIT_TR_READ: 105;
    SVM_EXIT_TR_WRITE: 109;
    SVM_EXIT_VINTR: 100;
    SVM_EXIT_VMGEXIT: 1027;
    SVM_EXIT_VMLOAD: 130;
    SVM_EXIT_VMMCALL: 129;
    SVM_EXIT_VMRUN: 128;
    SVM_EXIT_VMSAVE: 131;
    SVM_EXIT_WBINVD: 137;
    SVM_EXIT_WRITE_CR0: 16;
    SVM_EXIT_WRITE_CR2: 18;
    SVM_EXIT_WRITE_CR3: 19;
    SVM_EXIT_WRITE_CR4: 20;
    SVM_EXIT_WRITE_CR8: 24;
    SVM_EXIT_WRITE_DR0: 48;
    SVM_EXIT_WRITE_DR1: 49;
    SVM_EXIT_WRITE_DR2: 50;
    SVM_EXIT_WRITE_DR3: 51;
    SVM_EXIT_WRITE_DR4: 52;
    SVM_EXIT_WRITE_DR5: 53;
    SVM_EXIT_WRITE_DR6: 54;
    SVM_EXIT_WRITE_DR7: 55;
    SVM_EXIT_XSETBV: 141;
    SVM_VMGEXIT_AP_CREATE: 1;
    SVM_VMGEXIT_AP_CREATE_ON_INIT: 0;
    SVM_VMGEXIT_AP_CREATION: 2147483667;
    SVM_VMGEXIT_AP_DESTROY: 2;
    SVM_VMGEXIT_AP_HLT_LOOP: 2147483652;
    SVM_VMGEXIT_AP_JUMP_TABLE: 2147483653;
    SVM_VMGEXIT_EXT_GUEST_REQUEST: 2147483666;
    SVM_VMGEXIT_GET_AP_JUMP_TABLE: 1;
    SVM_VMGEXIT_GUEST_REQUEST: 2147483665;
    SVM_VMGEXIT_HV_FEATURES: 2147549181;
    SVM_VMGEXIT_MMIO_READ: 2147483649;
    SVM_VMGEXIT_MMIO_WRITE: 2147483650;
    SVM_VMGEXIT_NMI_COMPLETE: 2147483651;
    SVM_VMGEXIT_PSC: 2147483664;
    SVM_VMGEXIT_SAVIC: 2147483674;
    SVM_VMGEXIT_SAVIC_REGISTER_GPA: 0;
    SVM_VMGEXIT_SAVIC_SELF_GPA: 18446744073709551615n;
    SVM_VMGEXIT_SAVIC_UNREGISTER_GPA: 1;
    SVM_VMGEXIT_SET_AP_JUMP_TABLE: 0;
    SVM_VMGEXIT_SNP_RUN_VMPL: 2147483672;
    SVM_VMGEXIT_TERM_REQUEST: 2147549182;
    SVM_VMGEXIT_UNSUPPORTED_EVENT: 2147549183;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      SVM_EXIT_AVIC_INCOMPLETE_IPI: 1025,
      SVM_EXIT_AVIC_UNACCELERATED_ACCESS: 1026,
      SVM_EXIT_BUS_LOCK: 165,
      SVM_EXIT_CLGI: 133,
      SVM_EXIT_CPUID: 114,
      SVM_EXIT_CR0_SEL_WRITE: 101,
      SVM_EXIT_CR0_WRITE_TRAP: 144,
      SVM_EXIT_CR10_WRITE_TRAP: 154,
      SVM_EXIT_CR11_WRITE_TRAP: 155,
      SVM_EXIT_CR12_WRITE_TRAP: 156,
      SVM_EXIT_CR13_WRITE_TRAP: 157,
      SVM_EXIT_CR14_WRITE_TRAP: 158,
      SVM_EXIT_CR15_WRITE_TRAP: 159,
      SVM_EXIT_CR1_WRITE_TRAP: 145,
      SVM_EXIT_CR2_WRITE_TRAP: 146,
      SVM_EXIT_CR3_WRITE_TRAP: 147,
      SVM_EXIT_CR4_WRITE_TRAP: 148,
      SVM_EXIT_CR5_WRITE_TRAP: 149,
      SVM_EXIT_CR6_WRITE_TRAP: 150,
      SVM_EXIT_CR7_WRITE_TRAP: 151,
      SVM_EXIT_CR8_WRITE_TRAP: 152,
      SVM_EXIT_CR9_WRITE_TRAP: 153,
      SVM_EXIT_EFER_WRITE_TRAP: 143,
      SVM_EXIT_ERR: 18446744073709551615n,
      SVM_EXIT_EXCP_BASE: 64,
      SVM_EXIT_FERR_FREEZE: 126,
      SVM_EXIT_GDTR_READ: 103,
      SVM_EXIT_GDTR_WRITE: 107,
      SVM_EXIT_HLT: 120,
      SVM_EXIT_ICEBP: 136,
      SVM_EXIT_IDLE_HLT: 166,
      SVM_EXIT_IDTR_READ: 102,
      SVM_EXIT_IDTR_WRITE: 106,
      SVM_EXIT_INIT: 99,
      SVM_EXIT_INTR: 96,
      SVM_EXIT_INVD: 118,
      SVM_EXIT_INVLPG: 121,
      SVM_EXIT_INVLPGA: 122,
      SVM_EXIT_INVPCID: 162,
      SVM_EXIT_IOIO: 123,
      SVM_EXIT_IRET: 116,
      SVM_EXIT_LAST_EXCP: 95,
      SVM_EXIT_LDTR_READ: 104,
      SVM_EXIT_LDTR_WRITE: 108,
      SVM_EXIT_MONITOR: 138,
      SVM_EXIT_MSR: 124,
      SVM_EXIT_MWAIT: 139,
      SVM_EXIT_MWAIT_COND: 140,
      SVM_EXIT_NMI: 97,
      SVM_EXIT_NPF: 1024,
      SVM_EXIT_PAUSE: 119,
      SVM_EXIT_POPF: 113,
      SVM_EXIT_PUSHF: 112,
      SVM_EXIT_RDPMC: 111,
      SVM_EXIT_RDPRU: 142,
      SVM_EXIT_RDTSC: 110,
      SVM_EXIT_RDTSCP: 135,
      SVM_EXIT_READ_CR0: 0,
      SVM_EXIT_READ_CR2: 2,
      SVM_EXIT_READ_CR3: 3,
      SVM_EXIT_READ_CR4: 4,
      SVM_EXIT_READ_CR8: 8,
      SVM_EXIT_READ_DR0: 32,
      SVM_EXIT_READ_DR1: 33,
      SVM_EXIT_READ_DR2: 34,
      SVM_EXIT_READ_DR3: 35,
      SVM_EXIT_READ_DR4: 36,
      SVM_EXIT_READ_DR5: 37,
      SVM_EXIT_READ_DR6: 38,
      SVM_EXIT_READ_DR7: 39,
      SVM_EXIT_RSM: 115,
      SVM_EXIT_SHUTDOWN: 127,
      SVM_EXIT_SKINIT: 134,
      SVM_EXIT_SMI: 98,
      SVM_EXIT_STGI: 132,
      SVM_EXIT_SW: 4026531840,
      SVM_EXIT_SWINT: 117,
      SVM_EXIT_TASK_SWITCH: 125,
      SVM_EXIT_TR_READ: 105,
      SVM_EXIT_TR_WRITE: 109,
      SVM_EXIT_VINTR: 100,
      SVM_EXIT_VMGEXIT: 1027,
      SVM_EXIT_VMLOAD: 130,
      SVM_EXIT_VMMCALL: 129,
      SVM_EXIT_VMRUN: 128,
      SVM_EXIT_VMSAVE: 131,
      SVM_EXIT_WBINVD: 137,
      SVM_EXIT_WRITE_CR0: 16,
      SVM_EXIT_WRITE_CR2: 18,
      SVM_EXIT_WRITE_CR3: 19,
      SVM_EXIT_WRITE_CR4: 20,
      SVM_EXIT_WRITE_CR8: 24,
      SVM_EXIT_WRITE_DR0: 48,
      SVM_EXIT_WRITE_DR1: 49,
      SVM_EXIT_WRITE_DR2: 50,
      SVM_EXIT_WRITE_DR3: 51,
      SVM_EXIT_WRITE_DR4: 52,
      SVM_EXIT_WRITE_DR5: 53,
      SVM_EXIT_WRITE_DR6: 54,
      SVM_EXIT_WRITE_DR7: 55,
      SVM_EXIT_XSETBV: 141,
      SVM_VMGEXIT_AP_CREATE: 1,
      SVM_VMGEXIT_AP_CREATE_ON_INIT: 0,
      SVM_VMGEXIT_AP_CREATION: 2147483667,
      SVM_VMGEXIT_AP_DESTROY: 2,
      SVM_VMGEXIT_AP_HLT_LOOP: 2147483652,
      SVM_VMGEXIT_AP_JUMP_TABLE: 2147483653,
      SVM_VMGEXIT_EXT_GUEST_REQUEST: 2147483666,
      SVM_VMGEXIT_GET_AP_JUMP_TABLE: 1,
      SVM_VMGEXIT_GUEST_REQUEST: 2147483665,
      SVM_VMGEXIT_HV_FEATURES: 2147549181,
      SVM_VMGEXIT_MMIO_READ: 2147483649,
      SVM_VMGEXIT_MMIO_WRITE: 2147483650,
      SVM_VMGEXIT_NMI_COMPLETE: 2147483651,
      SVM_VMGEXIT_PSC: 2147483664,
      SVM_VMGEXIT_SAVIC: 2147483674,
      SVM_VMGEXIT_SAVIC_REGISTER_GPA: 0,
      SVM_VMGEXIT_SAVIC_SELF_GPA: 18446744073709551615n,
      SVM_VMGEXIT_SAVIC_UNREGISTER_GPA: 1,
      SVM_VMGEXIT_SET_AP_JUMP_TABLE: 0,
      SVM_VMGEXIT_SNP_RUN_VMPL: 2147483672,
      SVM_VMGEXIT_TERM_REQUEST: 2147549182,
      SVM_VMGEXIT_UNSUPPORTED_EVENT: 2147549183,
    },
  },
);

/** `<asm/svm.h>`: 1025 on x86_64, x86. */
export const SVM_EXIT_AVIC_INCOMPLETE_IPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_AVIC_INCOMPLETE_IPI,
);
/** `<asm/svm.h>`: 1026 on x86_64, x86. */
export const SVM_EXIT_AVIC_UNACCELERATED_ACCESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_AVIC_UNACCELERATED_ACCESS,
);
/** `<asm/svm.h>`: 165 on x86_64, x86. */
export const SVM_EXIT_BUS_LOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_BUS_LOCK,
);
/** `<asm/svm.h>`: 133 on x86_64, x86. */
export const SVM_EXIT_CLGI: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_CLGI);
/** `<asm/svm.h>`: 114 on x86_64, x86. */
export const SVM_EXIT_CPUID: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_CPUID);
/** `<asm/svm.h>`: 101 on x86_64, x86. */
export const SVM_EXIT_CR0_SEL_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR0_SEL_WRITE,
);
/** `<asm/svm.h>`: 144 on x86_64, x86. */
export const SVM_EXIT_CR0_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR0_WRITE_TRAP,
);
/** `<asm/svm.h>`: 154 on x86_64, x86. */
export const SVM_EXIT_CR10_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR10_WRITE_TRAP,
);
/** `<asm/svm.h>`: 155 on x86_64, x86. */
export const SVM_EXIT_CR11_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR11_WRITE_TRAP,
);
/** `<asm/svm.h>`: 156 on x86_64, x86. */
export const SVM_EXIT_CR12_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR12_WRITE_TRAP,
);
/** `<asm/svm.h>`: 157 on x86_64, x86. */
export const SVM_EXIT_CR13_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR13_WRITE_TRAP,
);
/** `<asm/svm.h>`: 158 on x86_64, x86. */
export const SVM_EXIT_CR14_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR14_WRITE_TRAP,
);
/** `<asm/svm.h>`: 159 on x86_64, x86. */
export const SVM_EXIT_CR15_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR15_WRITE_TRAP,
);
/** `<asm/svm.h>`: 145 on x86_64, x86. */
export const SVM_EXIT_CR1_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR1_WRITE_TRAP,
);
/** `<asm/svm.h>`: 146 on x86_64, x86. */
export const SVM_EXIT_CR2_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR2_WRITE_TRAP,
);
/** `<asm/svm.h>`: 147 on x86_64, x86. */
export const SVM_EXIT_CR3_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR3_WRITE_TRAP,
);
/** `<asm/svm.h>`: 148 on x86_64, x86. */
export const SVM_EXIT_CR4_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR4_WRITE_TRAP,
);
/** `<asm/svm.h>`: 149 on x86_64, x86. */
export const SVM_EXIT_CR5_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR5_WRITE_TRAP,
);
/** `<asm/svm.h>`: 150 on x86_64, x86. */
export const SVM_EXIT_CR6_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR6_WRITE_TRAP,
);
/** `<asm/svm.h>`: 151 on x86_64, x86. */
export const SVM_EXIT_CR7_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR7_WRITE_TRAP,
);
/** `<asm/svm.h>`: 152 on x86_64, x86. */
export const SVM_EXIT_CR8_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR8_WRITE_TRAP,
);
/** `<asm/svm.h>`: 153 on x86_64, x86. */
export const SVM_EXIT_CR9_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_CR9_WRITE_TRAP,
);
/** `<asm/svm.h>`: 143 on x86_64, x86. */
export const SVM_EXIT_EFER_WRITE_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_EFER_WRITE_TRAP,
);
/** `<asm/svm.h>`: 18446744073709551615n on x86_64, x86. */
export const SVM_EXIT_ERR: bigint | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_ERR);
/** `<asm/svm.h>`: 64 on x86_64, x86. */
export const SVM_EXIT_EXCP_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_EXCP_BASE,
);
/** `<asm/svm.h>`: 126 on x86_64, x86. */
export const SVM_EXIT_FERR_FREEZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_FERR_FREEZE,
);
/** `<asm/svm.h>`: 103 on x86_64, x86. */
export const SVM_EXIT_GDTR_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_GDTR_READ,
);
/** `<asm/svm.h>`: 107 on x86_64, x86. */
export const SVM_EXIT_GDTR_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_GDTR_WRITE,
);
/** `<asm/svm.h>`: 120 on x86_64, x86. */
export const SVM_EXIT_HLT: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_HLT);
/** `<asm/svm.h>`: 136 on x86_64, x86. */
export const SVM_EXIT_ICEBP: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_ICEBP);
/** `<asm/svm.h>`: 166 on x86_64, x86. */
export const SVM_EXIT_IDLE_HLT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_IDLE_HLT,
);
/** `<asm/svm.h>`: 102 on x86_64, x86. */
export const SVM_EXIT_IDTR_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_IDTR_READ,
);
/** `<asm/svm.h>`: 106 on x86_64, x86. */
export const SVM_EXIT_IDTR_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_IDTR_WRITE,
);
/** `<asm/svm.h>`: 99 on x86_64, x86. */
export const SVM_EXIT_INIT: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_INIT);
/** `<asm/svm.h>`: 96 on x86_64, x86. */
export const SVM_EXIT_INTR: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_INTR);
/** `<asm/svm.h>`: 118 on x86_64, x86. */
export const SVM_EXIT_INVD: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_INVD);
/** `<asm/svm.h>`: 121 on x86_64, x86. */
export const SVM_EXIT_INVLPG: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_INVLPG);
/** `<asm/svm.h>`: 122 on x86_64, x86. */
export const SVM_EXIT_INVLPGA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_INVLPGA,
);
/** `<asm/svm.h>`: 162 on x86_64, x86. */
export const SVM_EXIT_INVPCID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_INVPCID,
);
/** `<asm/svm.h>`: 123 on x86_64, x86. */
export const SVM_EXIT_IOIO: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_IOIO);
/** `<asm/svm.h>`: 116 on x86_64, x86. */
export const SVM_EXIT_IRET: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_IRET);
/** `<asm/svm.h>`: 95 on x86_64, x86. */
export const SVM_EXIT_LAST_EXCP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_LAST_EXCP,
);
/** `<asm/svm.h>`: 104 on x86_64, x86. */
export const SVM_EXIT_LDTR_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_LDTR_READ,
);
/** `<asm/svm.h>`: 108 on x86_64, x86. */
export const SVM_EXIT_LDTR_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_LDTR_WRITE,
);
/** `<asm/svm.h>`: 138 on x86_64, x86. */
export const SVM_EXIT_MONITOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_MONITOR,
);
/** `<asm/svm.h>`: 124 on x86_64, x86. */
export const SVM_EXIT_MSR: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_MSR);
/** `<asm/svm.h>`: 139 on x86_64, x86. */
export const SVM_EXIT_MWAIT: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_MWAIT);
/** `<asm/svm.h>`: 140 on x86_64, x86. */
export const SVM_EXIT_MWAIT_COND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_MWAIT_COND,
);
/** `<asm/svm.h>`: 97 on x86_64, x86. */
export const SVM_EXIT_NMI: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_NMI);
/** `<asm/svm.h>`: 1024 on x86_64, x86. */
export const SVM_EXIT_NPF: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_NPF);
/** `<asm/svm.h>`: 119 on x86_64, x86. */
export const SVM_EXIT_PAUSE: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_PAUSE);
/** `<asm/svm.h>`: 113 on x86_64, x86. */
export const SVM_EXIT_POPF: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_POPF);
/** `<asm/svm.h>`: 112 on x86_64, x86. */
export const SVM_EXIT_PUSHF: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_PUSHF);
/** `<asm/svm.h>`: 111 on x86_64, x86. */
export const SVM_EXIT_RDPMC: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_RDPMC);
/** `<asm/svm.h>`: 142 on x86_64, x86. */
export const SVM_EXIT_RDPRU: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_RDPRU);
/** `<asm/svm.h>`: 110 on x86_64, x86. */
export const SVM_EXIT_RDTSC: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_RDTSC);
/** `<asm/svm.h>`: 135 on x86_64, x86. */
export const SVM_EXIT_RDTSCP: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_RDTSCP);
/** `<asm/svm.h>`: 0 on x86_64, x86. */
export const SVM_EXIT_READ_CR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_CR0,
);
/** `<asm/svm.h>`: 2 on x86_64, x86. */
export const SVM_EXIT_READ_CR2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_CR2,
);
/** `<asm/svm.h>`: 3 on x86_64, x86. */
export const SVM_EXIT_READ_CR3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_CR3,
);
/** `<asm/svm.h>`: 4 on x86_64, x86. */
export const SVM_EXIT_READ_CR4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_CR4,
);
/** `<asm/svm.h>`: 8 on x86_64, x86. */
export const SVM_EXIT_READ_CR8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_CR8,
);
/** `<asm/svm.h>`: 32 on x86_64, x86. */
export const SVM_EXIT_READ_DR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR0,
);
/** `<asm/svm.h>`: 33 on x86_64, x86. */
export const SVM_EXIT_READ_DR1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR1,
);
/** `<asm/svm.h>`: 34 on x86_64, x86. */
export const SVM_EXIT_READ_DR2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR2,
);
/** `<asm/svm.h>`: 35 on x86_64, x86. */
export const SVM_EXIT_READ_DR3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR3,
);
/** `<asm/svm.h>`: 36 on x86_64, x86. */
export const SVM_EXIT_READ_DR4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR4,
);
/** `<asm/svm.h>`: 37 on x86_64, x86. */
export const SVM_EXIT_READ_DR5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR5,
);
/** `<asm/svm.h>`: 38 on x86_64, x86. */
export const SVM_EXIT_READ_DR6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR6,
);
/** `<asm/svm.h>`: 39 on x86_64, x86. */
export const SVM_EXIT_READ_DR7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_READ_DR7,
);
/** `<asm/svm.h>`: 115 on x86_64, x86. */
export const SVM_EXIT_RSM: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_RSM);
/** `<asm/svm.h>`: 127 on x86_64, x86. */
export const SVM_EXIT_SHUTDOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_SHUTDOWN,
);
/** `<asm/svm.h>`: 134 on x86_64, x86. */
export const SVM_EXIT_SKINIT: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_SKINIT);
/** `<asm/svm.h>`: 98 on x86_64, x86. */
export const SVM_EXIT_SMI: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_SMI);
/** `<asm/svm.h>`: 132 on x86_64, x86. */
export const SVM_EXIT_STGI: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_STGI);
/** `<asm/svm.h>`: 4026531840 on x86_64, x86. */
export const SVM_EXIT_SW: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_SW);
/** `<asm/svm.h>`: 117 on x86_64, x86. */
export const SVM_EXIT_SWINT: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_SWINT);
/** `<asm/svm.h>`: 125 on x86_64, x86. */
export const SVM_EXIT_TASK_SWITCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_TASK_SWITCH,
);
/** `<asm/svm.h>`: 105 on x86_64, x86. */
export const SVM_EXIT_TR_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_TR_READ,
);
/** `<asm/svm.h>`: 109 on x86_64, x86. */
export const SVM_EXIT_TR_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_TR_WRITE,
);
/** `<asm/svm.h>`: 100 on x86_64, x86. */
export const SVM_EXIT_VINTR: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_VINTR);
/** `<asm/svm.h>`: 1027 on x86_64, x86. */
export const SVM_EXIT_VMGEXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_VMGEXIT,
);
/** `<asm/svm.h>`: 130 on x86_64, x86. */
export const SVM_EXIT_VMLOAD: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_VMLOAD);
/** `<asm/svm.h>`: 129 on x86_64, x86. */
export const SVM_EXIT_VMMCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_VMMCALL,
);
/** `<asm/svm.h>`: 128 on x86_64, x86. */
export const SVM_EXIT_VMRUN: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_VMRUN);
/** `<asm/svm.h>`: 131 on x86_64, x86. */
export const SVM_EXIT_VMSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_VMSAVE);
/** `<asm/svm.h>`: 137 on x86_64, x86. */
export const SVM_EXIT_WBINVD: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_WBINVD);
/** `<asm/svm.h>`: 16 on x86_64, x86. */
export const SVM_EXIT_WRITE_CR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_CR0,
);
/** `<asm/svm.h>`: 18 on x86_64, x86. */
export const SVM_EXIT_WRITE_CR2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_CR2,
);
/** `<asm/svm.h>`: 19 on x86_64, x86. */
export const SVM_EXIT_WRITE_CR3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_CR3,
);
/** `<asm/svm.h>`: 20 on x86_64, x86. */
export const SVM_EXIT_WRITE_CR4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_CR4,
);
/** `<asm/svm.h>`: 24 on x86_64, x86. */
export const SVM_EXIT_WRITE_CR8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_CR8,
);
/** `<asm/svm.h>`: 48 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR0,
);
/** `<asm/svm.h>`: 49 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR1,
);
/** `<asm/svm.h>`: 50 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR2,
);
/** `<asm/svm.h>`: 51 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR3,
);
/** `<asm/svm.h>`: 52 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR4,
);
/** `<asm/svm.h>`: 53 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR5,
);
/** `<asm/svm.h>`: 54 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR6,
);
/** `<asm/svm.h>`: 55 on x86_64, x86. */
export const SVM_EXIT_WRITE_DR7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_EXIT_WRITE_DR7,
);
/** `<asm/svm.h>`: 141 on x86_64, x86. */
export const SVM_EXIT_XSETBV: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_EXIT_XSETBV);
/** `<asm/svm.h>`: 1 on x86_64, x86. */
export const SVM_VMGEXIT_AP_CREATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_AP_CREATE,
);
/** `<asm/svm.h>`: 0 on x86_64, x86. */
export const SVM_VMGEXIT_AP_CREATE_ON_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_AP_CREATE_ON_INIT,
);
/** `<asm/svm.h>`: 2147483667 on x86_64, x86. */
export const SVM_VMGEXIT_AP_CREATION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_AP_CREATION,
);
/** `<asm/svm.h>`: 2 on x86_64, x86. */
export const SVM_VMGEXIT_AP_DESTROY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_AP_DESTROY,
);
/** `<asm/svm.h>`: 2147483652 on x86_64, x86. */
export const SVM_VMGEXIT_AP_HLT_LOOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_AP_HLT_LOOP,
);
/** `<asm/svm.h>`: 2147483653 on x86_64, x86. */
export const SVM_VMGEXIT_AP_JUMP_TABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_AP_JUMP_TABLE,
);
/** `<asm/svm.h>`: 2147483666 on x86_64, x86. */
export const SVM_VMGEXIT_EXT_GUEST_REQUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_EXT_GUEST_REQUEST,
);
/** `<asm/svm.h>`: 1 on x86_64, x86. */
export const SVM_VMGEXIT_GET_AP_JUMP_TABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_GET_AP_JUMP_TABLE,
);
/** `<asm/svm.h>`: 2147483665 on x86_64, x86. */
export const SVM_VMGEXIT_GUEST_REQUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_GUEST_REQUEST,
);
/** `<asm/svm.h>`: 2147549181 on x86_64, x86. */
export const SVM_VMGEXIT_HV_FEATURES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_HV_FEATURES,
);
/** `<asm/svm.h>`: 2147483649 on x86_64, x86. */
export const SVM_VMGEXIT_MMIO_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_MMIO_READ,
);
/** `<asm/svm.h>`: 2147483650 on x86_64, x86. */
export const SVM_VMGEXIT_MMIO_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_MMIO_WRITE,
);
/** `<asm/svm.h>`: 2147483651 on x86_64, x86. */
export const SVM_VMGEXIT_NMI_COMPLETE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_NMI_COMPLETE,
);
/** `<asm/svm.h>`: 2147483664 on x86_64, x86. */
export const SVM_VMGEXIT_PSC: number | undefined = /* @__PURE__ */ hereOf(perArch.SVM_VMGEXIT_PSC);
/** `<asm/svm.h>`: 2147483674 on x86_64, x86. */
export const SVM_VMGEXIT_SAVIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_SAVIC,
);
/** `<asm/svm.h>`: 0 on x86_64, x86. */
export const SVM_VMGEXIT_SAVIC_REGISTER_GPA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_SAVIC_REGISTER_GPA,
);
/** `<asm/svm.h>`: 18446744073709551615n on x86_64, x86. */
export const SVM_VMGEXIT_SAVIC_SELF_GPA: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_SAVIC_SELF_GPA,
);
/** `<asm/svm.h>`: 1 on x86_64, x86. */
export const SVM_VMGEXIT_SAVIC_UNREGISTER_GPA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_SAVIC_UNREGISTER_GPA,
);
/** `<asm/svm.h>`: 0 on x86_64, x86. */
export const SVM_VMGEXIT_SET_AP_JUMP_TABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_SET_AP_JUMP_TABLE,
);
/** `<asm/svm.h>`: 2147483672 on x86_64, x86. */
export const SVM_VMGEXIT_SNP_RUN_VMPL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_SNP_RUN_VMPL,
);
/** `<asm/svm.h>`: 2147549182 on x86_64, x86. */
export const SVM_VMGEXIT_TERM_REQUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_TERM_REQUEST,
);
/** `<asm/svm.h>`: 2147549183 on x86_64, x86. */
export const SVM_VMGEXIT_UNSUPPORTED_EVENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVM_VMGEXIT_UNSUPPORTED_EVENT,
);
