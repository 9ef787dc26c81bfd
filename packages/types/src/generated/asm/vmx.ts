// Generated from Linux 7.3.4 <asm/vmx.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    EXIT_REASON_APIC_ACCESS: 44;
    EXIT_REASON_APIC_WRITE: 56;
    EXIT_REASON_BUS_LOCK: 74;
    EXIT_REASON_CPUID: 10;
    EXIT_REASON_CR_ACCESS: 28;
    EXIT_REASON_DR_ACCESS: 29;
    EXIT_REASON_ENCLS: 60;
    EXIT_REASON_EOI_INDUCED: 45;
    EXIT_REASON_EPT_MISCONFIG: 49;
    EXIT_REASON_EPT_VIOLATION: 48;
    EXIT_REASON_EXCEPTION_NMI: 0;
    EXIT_REASON_EXTERNAL_INTERRUPT: 1;
    EXIT_REASON_GDTR_IDTR: 46;
    EXIT_REASON_HLT: 12;
    EXIT_REASON_INIT_SIGNAL: 3;
    EXIT_REASON_INTERRUPT_WINDOW: 7;
    EXIT_REASON_INVALID_STATE: 33;
    EXIT_REASON_INVD: 13;
    EXIT_REASON_INVEPT: 50;
    EXIT_REASON_INVLPG: 14;
    EXIT_REASON_INVPCID: 58;
    EXIT_REASON_INVVPID: 53;
    EXIT_REASON_IO_INSTRUCTION: 30;
    EXIT_REASON_LDTR_TR: 47;
    EXIT_REASON_MCE_DURING_VMENTRY: 41;
    EXIT_REASON_MONITOR_INSTRUCTION: 39;
    EXIT_REASON_MONITOR_TRAP_FLAG: 37;
    EXIT_REASON_MSR_LOAD_FAIL: 34;
    EXIT_REASON_MSR_READ: 31;
    EXIT_REASON_MSR_READ_IMM: 84;
    EXIT_REASON_MSR_WRITE: 32;
    EXIT_REASON_MSR_WRITE_IMM: 85;
    EXIT_REASON_MWAIT_INSTRUCTION: 36;
    EXIT_REASON_NMI_WINDOW: 8;
    EXIT_REASON_NOTIFY: 75;
    EXIT_REASON_OTHER_SMI: 6;
    EXIT_REASON_PAUSE_INSTRUCTION: 40;
    EXIT_REASON_PML_FULL: 62;
    EXIT_REASON_PREEMPTION_TIMER: 52;
    EXIT_REASON_RDPMC: 15;
    EXIT_REASON_RDRAND: 57;
    EXIT_REASON_RDSEED: 61;
    EXIT_REASON_RDTSC: 16;
    EXIT_REASON_RDTSCP: 51;
    EXIT_REASON_SEAMCALL: 76;
    EXIT_REASON_SIPI_SIGNAL: 4;
    EXIT_REASON_TASK_SWITCH: 9;
    EXIT_REASON_TDCALL: 77;
    EXIT_REASON_TPAUSE: 68;
    EXIT_REASON_TPR_BELOW_THRESHOLD: 43;
    EXIT_REASON_TRIPLE_FAULT: 2;
    EXIT_REASON_UMWAIT: 67;
    EXIT_REASON_VMCALL: 18;
    EXIT_REASON_VMCLEAR: 19;
    EXIT_REASON_VMFUNC: 59;
    EXIT_REASON_VMLAUNCH: 20;
    EXIT_REASON_VMOFF: 26;
    EXIT_REASON_VMON: 27;
    EXIT_REASON_VMPTRLD: 21;
    EXIT_REASON_VMPTRST: 22;
    EXIT_REASON_VMREAD: 23;
    EXIT_REASON_VMRESUME: 24;
    EXIT_REASON_VMWRITE: 25;
    EXIT_REASON_WBINVD: 54;
    EXIT_REASON_XRSTORS: 64;
    EXIT_REASON_XSAVES: 63;
    EXIT_REASON_XSETBV: 55;
    VMX_ABORT_LOAD_HOST_MSR_FAIL: 4;
    VMX_ABORT_LOAD_HOST_PDPTE_FAIL: 2;
    VMX_ABORT_SAVE_GUEST_MSR_FAIL: 1;
    VMX_EXIT_REASONS_FAILED_VMENTRY: 2147483648;
    VMX_EXIT_REASONS_SGX_ENCLAVE_MODE: 134217728;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      EXIT_REASON_APIC_ACCESS: 44,
      EXIT_REASON_APIC_WRITE: 56,
      EXIT_REASON_BUS_LOCK: 74,
      EXIT_REASON_CPUID: 10,
      EXIT_REASON_CR_ACCESS: 28,
      EXIT_REASON_DR_ACCESS: 29,
      EXIT_REASON_ENCLS: 60,
      EXIT_REASON_EOI_INDUCED: 45,
      EXIT_REASON_EPT_MISCONFIG: 49,
      EXIT_REASON_EPT_VIOLATION: 48,
      EXIT_REASON_EXCEPTION_NMI: 0,
      EXIT_REASON_EXTERNAL_INTERRUPT: 1,
      EXIT_REASON_GDTR_IDTR: 46,
      EXIT_REASON_HLT: 12,
      EXIT_REASON_INIT_SIGNAL: 3,
      EXIT_REASON_INTERRUPT_WINDOW: 7,
      EXIT_REASON_INVALID_STATE: 33,
      EXIT_REASON_INVD: 13,
      EXIT_REASON_INVEPT: 50,
      EXIT_REASON_INVLPG: 14,
      EXIT_REASON_INVPCID: 58,
      EXIT_REASON_INVVPID: 53,
      EXIT_REASON_IO_INSTRUCTION: 30,
      EXIT_REASON_LDTR_TR: 47,
      EXIT_REASON_MCE_DURING_VMENTRY: 41,
      EXIT_REASON_MONITOR_INSTRUCTION: 39,
      EXIT_REASON_MONITOR_TRAP_FLAG: 37,
      EXIT_REASON_MSR_LOAD_FAIL: 34,
      EXIT_REASON_MSR_READ: 31,
      EXIT_REASON_MSR_READ_IMM: 84,
      EXIT_REASON_MSR_WRITE: 32,
      EXIT_REASON_MSR_WRITE_IMM: 85,
      EXIT_REASON_MWAIT_INSTRUCTION: 36,
      EXIT_REASON_NMI_WINDOW: 8,
      EXIT_REASON_NOTIFY: 75,
      EXIT_REASON_OTHER_SMI: 6,
      EXIT_REASON_PAUSE_INSTRUCTION: 40,
      EXIT_REASON_PML_FULL: 62,
      EXIT_REASON_PREEMPTION_TIMER: 52,
      EXIT_REASON_RDPMC: 15,
      EXIT_REASON_RDRAND: 57,
      EXIT_REASON_RDSEED: 61,
      EXIT_REASON_RDTSC: 16,
      EXIT_REASON_RDTSCP: 51,
      EXIT_REASON_SEAMCALL: 76,
      EXIT_REASON_SIPI_SIGNAL: 4,
      EXIT_REASON_TASK_SWITCH: 9,
      EXIT_REASON_TDCALL: 77,
      EXIT_REASON_TPAUSE: 68,
      EXIT_REASON_TPR_BELOW_THRESHOLD: 43,
      EXIT_REASON_TRIPLE_FAULT: 2,
      EXIT_REASON_UMWAIT: 67,
      EXIT_REASON_VMCALL: 18,
      EXIT_REASON_VMCLEAR: 19,
      EXIT_REASON_VMFUNC: 59,
      EXIT_REASON_VMLAUNCH: 20,
      EXIT_REASON_VMOFF: 26,
      EXIT_REASON_VMON: 27,
      EXIT_REASON_VMPTRLD: 21,
      EXIT_REASON_VMPTRST: 22,
      EXIT_REASON_VMREAD: 23,
      EXIT_REASON_VMRESUME: 24,
      EXIT_REASON_VMWRITE: 25,
      EXIT_REASON_WBINVD: 54,
      EXIT_REASON_XRSTORS: 64,
      EXIT_REASON_XSAVES: 63,
      EXIT_REASON_XSETBV: 55,
      VMX_ABORT_LOAD_HOST_MSR_FAIL: 4,
      VMX_ABORT_LOAD_HOST_PDPTE_FAIL: 2,
      VMX_ABORT_SAVE_GUEST_MSR_FAIL: 1,
      VMX_EXIT_REASONS_FAILED_VMENTRY: 2147483648,
      VMX_EXIT_REASONS_SGX_ENCLAVE_MODE: 134217728,
    },
  },
);

/** `<asm/vmx.h>`: 44 on x86_64, x86. */
export const EXIT_REASON_APIC_ACCESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_APIC_ACCESS,
);
/** `<asm/vmx.h>`: 56 on x86_64, x86. */
export const EXIT_REASON_APIC_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_APIC_WRITE,
);
/** `<asm/vmx.h>`: 74 on x86_64, x86. */
export const EXIT_REASON_BUS_LOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_BUS_LOCK,
);
/** `<asm/vmx.h>`: 10 on x86_64, x86. */
export const EXIT_REASON_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_CPUID,
);
/** `<asm/vmx.h>`: 28 on x86_64, x86. */
export const EXIT_REASON_CR_ACCESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_CR_ACCESS,
);
/** `<asm/vmx.h>`: 29 on x86_64, x86. */
export const EXIT_REASON_DR_ACCESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_DR_ACCESS,
);
/** `<asm/vmx.h>`: 60 on x86_64, x86. */
export const EXIT_REASON_ENCLS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_ENCLS,
);
/** `<asm/vmx.h>`: 45 on x86_64, x86. */
export const EXIT_REASON_EOI_INDUCED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_EOI_INDUCED,
);
/** `<asm/vmx.h>`: 49 on x86_64, x86. */
export const EXIT_REASON_EPT_MISCONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_EPT_MISCONFIG,
);
/** `<asm/vmx.h>`: 48 on x86_64, x86. */
export const EXIT_REASON_EPT_VIOLATION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_EPT_VIOLATION,
);
/** `<asm/vmx.h>`: 0 on x86_64, x86. */
export const EXIT_REASON_EXCEPTION_NMI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_EXCEPTION_NMI,
);
/** `<asm/vmx.h>`: 1 on x86_64, x86. */
export const EXIT_REASON_EXTERNAL_INTERRUPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_EXTERNAL_INTERRUPT,
);
/** `<asm/vmx.h>`: 46 on x86_64, x86. */
export const EXIT_REASON_GDTR_IDTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_GDTR_IDTR,
);
/** `<asm/vmx.h>`: 12 on x86_64, x86. */
export const EXIT_REASON_HLT: number | undefined = /* @__PURE__ */ hereOf(perArch.EXIT_REASON_HLT);
/** `<asm/vmx.h>`: 3 on x86_64, x86. */
export const EXIT_REASON_INIT_SIGNAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INIT_SIGNAL,
);
/** `<asm/vmx.h>`: 7 on x86_64, x86. */
export const EXIT_REASON_INTERRUPT_WINDOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INTERRUPT_WINDOW,
);
/** `<asm/vmx.h>`: 33 on x86_64, x86. */
export const EXIT_REASON_INVALID_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INVALID_STATE,
);
/** `<asm/vmx.h>`: 13 on x86_64, x86. */
export const EXIT_REASON_INVD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INVD,
);
/** `<asm/vmx.h>`: 50 on x86_64, x86. */
export const EXIT_REASON_INVEPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INVEPT,
);
/** `<asm/vmx.h>`: 14 on x86_64, x86. */
export const EXIT_REASON_INVLPG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INVLPG,
);
/** `<asm/vmx.h>`: 58 on x86_64, x86. */
export const EXIT_REASON_INVPCID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INVPCID,
);
/** `<asm/vmx.h>`: 53 on x86_64, x86. */
export const EXIT_REASON_INVVPID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_INVVPID,
);
/** `<asm/vmx.h>`: 30 on x86_64, x86. */
export const EXIT_REASON_IO_INSTRUCTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_IO_INSTRUCTION,
);
/** `<asm/vmx.h>`: 47 on x86_64, x86. */
export const EXIT_REASON_LDTR_TR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_LDTR_TR,
);
/** `<asm/vmx.h>`: 41 on x86_64, x86. */
export const EXIT_REASON_MCE_DURING_VMENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MCE_DURING_VMENTRY,
);
/** `<asm/vmx.h>`: 39 on x86_64, x86. */
export const EXIT_REASON_MONITOR_INSTRUCTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MONITOR_INSTRUCTION,
);
/** `<asm/vmx.h>`: 37 on x86_64, x86. */
export const EXIT_REASON_MONITOR_TRAP_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MONITOR_TRAP_FLAG,
);
/** `<asm/vmx.h>`: 34 on x86_64, x86. */
export const EXIT_REASON_MSR_LOAD_FAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MSR_LOAD_FAIL,
);
/** `<asm/vmx.h>`: 31 on x86_64, x86. */
export const EXIT_REASON_MSR_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MSR_READ,
);
/** `<asm/vmx.h>`: 84 on x86_64, x86. */
export const EXIT_REASON_MSR_READ_IMM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MSR_READ_IMM,
);
/** `<asm/vmx.h>`: 32 on x86_64, x86. */
export const EXIT_REASON_MSR_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MSR_WRITE,
);
/** `<asm/vmx.h>`: 85 on x86_64, x86. */
export const EXIT_REASON_MSR_WRITE_IMM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MSR_WRITE_IMM,
);
/** `<asm/vmx.h>`: 36 on x86_64, x86. */
export const EXIT_REASON_MWAIT_INSTRUCTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_MWAIT_INSTRUCTION,
);
/** `<asm/vmx.h>`: 8 on x86_64, x86. */
export const EXIT_REASON_NMI_WINDOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_NMI_WINDOW,
);
/** `<asm/vmx.h>`: 75 on x86_64, x86. */
export const EXIT_REASON_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_NOTIFY,
);
/** `<asm/vmx.h>`: 6 on x86_64, x86. */
export const EXIT_REASON_OTHER_SMI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_OTHER_SMI,
);
/** `<asm/vmx.h>`: 40 on x86_64, x86. */
export const EXIT_REASON_PAUSE_INSTRUCTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_PAUSE_INSTRUCTION,
);
/** `<asm/vmx.h>`: 62 on x86_64, x86. */
export const EXIT_REASON_PML_FULL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_PML_FULL,
);
/** `<asm/vmx.h>`: 52 on x86_64, x86. */
export const EXIT_REASON_PREEMPTION_TIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_PREEMPTION_TIMER,
);
/** `<asm/vmx.h>`: 15 on x86_64, x86. */
export const EXIT_REASON_RDPMC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_RDPMC,
);
/** `<asm/vmx.h>`: 57 on x86_64, x86. */
export const EXIT_REASON_RDRAND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_RDRAND,
);
/** `<asm/vmx.h>`: 61 on x86_64, x86. */
export const EXIT_REASON_RDSEED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_RDSEED,
);
/** `<asm/vmx.h>`: 16 on x86_64, x86. */
export const EXIT_REASON_RDTSC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_RDTSC,
);
/** `<asm/vmx.h>`: 51 on x86_64, x86. */
export const EXIT_REASON_RDTSCP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_RDTSCP,
);
/** `<asm/vmx.h>`: 76 on x86_64, x86. */
export const EXIT_REASON_SEAMCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_SEAMCALL,
);
/** `<asm/vmx.h>`: 4 on x86_64, x86. */
export const EXIT_REASON_SIPI_SIGNAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_SIPI_SIGNAL,
);
/** `<asm/vmx.h>`: 9 on x86_64, x86. */
export const EXIT_REASON_TASK_SWITCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_TASK_SWITCH,
);
/** `<asm/vmx.h>`: 77 on x86_64, x86. */
export const EXIT_REASON_TDCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_TDCALL,
);
/** `<asm/vmx.h>`: 68 on x86_64, x86. */
export const EXIT_REASON_TPAUSE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_TPAUSE,
);
/** `<asm/vmx.h>`: 43 on x86_64, x86. */
export const EXIT_REASON_TPR_BELOW_THRESHOLD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_TPR_BELOW_THRESHOLD,
);
/** `<asm/vmx.h>`: 2 on x86_64, x86. */
export const EXIT_REASON_TRIPLE_FAULT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_TRIPLE_FAULT,
);
/** `<asm/vmx.h>`: 67 on x86_64, x86. */
export const EXIT_REASON_UMWAIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_UMWAIT,
);
/** `<asm/vmx.h>`: 18 on x86_64, x86. */
export const EXIT_REASON_VMCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMCALL,
);
/** `<asm/vmx.h>`: 19 on x86_64, x86. */
export const EXIT_REASON_VMCLEAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMCLEAR,
);
/** `<asm/vmx.h>`: 59 on x86_64, x86. */
export const EXIT_REASON_VMFUNC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMFUNC,
);
/** `<asm/vmx.h>`: 20 on x86_64, x86. */
export const EXIT_REASON_VMLAUNCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMLAUNCH,
);
/** `<asm/vmx.h>`: 26 on x86_64, x86. */
export const EXIT_REASON_VMOFF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMOFF,
);
/** `<asm/vmx.h>`: 27 on x86_64, x86. */
export const EXIT_REASON_VMON: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMON,
);
/** `<asm/vmx.h>`: 21 on x86_64, x86. */
export const EXIT_REASON_VMPTRLD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMPTRLD,
);
/** `<asm/vmx.h>`: 22 on x86_64, x86. */
export const EXIT_REASON_VMPTRST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMPTRST,
);
/** `<asm/vmx.h>`: 23 on x86_64, x86. */
export const EXIT_REASON_VMREAD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMREAD,
);
/** `<asm/vmx.h>`: 24 on x86_64, x86. */
export const EXIT_REASON_VMRESUME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMRESUME,
);
/** `<asm/vmx.h>`: 25 on x86_64, x86. */
export const EXIT_REASON_VMWRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_VMWRITE,
);
/** `<asm/vmx.h>`: 54 on x86_64, x86. */
export const EXIT_REASON_WBINVD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_WBINVD,
);
/** `<asm/vmx.h>`: 64 on x86_64, x86. */
export const EXIT_REASON_XRSTORS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_XRSTORS,
);
/** `<asm/vmx.h>`: 63 on x86_64, x86. */
export const EXIT_REASON_XSAVES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_XSAVES,
);
/** `<asm/vmx.h>`: 55 on x86_64, x86. */
export const EXIT_REASON_XSETBV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EXIT_REASON_XSETBV,
);
/** `<asm/vmx.h>`: 4 on x86_64, x86. */
export const VMX_ABORT_LOAD_HOST_MSR_FAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VMX_ABORT_LOAD_HOST_MSR_FAIL,
);
/** `<asm/vmx.h>`: 2 on x86_64, x86. */
export const VMX_ABORT_LOAD_HOST_PDPTE_FAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VMX_ABORT_LOAD_HOST_PDPTE_FAIL,
);
/** `<asm/vmx.h>`: 1 on x86_64, x86. */
export const VMX_ABORT_SAVE_GUEST_MSR_FAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VMX_ABORT_SAVE_GUEST_MSR_FAIL,
);
/** `<asm/vmx.h>`: 2147483648 on x86_64, x86. */
export const VMX_EXIT_REASONS_FAILED_VMENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VMX_EXIT_REASONS_FAILED_VMENTRY,
);
/** `<asm/vmx.h>`: 134217728 on x86_64, x86. */
export const VMX_EXIT_REASONS_SGX_ENCLAVE_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VMX_EXIT_REASONS_SGX_ENCLAVE_MODE,
);
