// Generated from Linux 7.3.4 <asm/kvm.h> by "pnpm generate". Do not edit.
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
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_ptrace_h from './ptrace.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AC_VECTOR: PerArch<17, 17>;
  readonly BP_VECTOR: PerArch<3, 3>;
  readonly BR_VECTOR: PerArch<5, 5>;
  readonly CP_VECTOR: PerArch<21, 21>;
  readonly DB_VECTOR: PerArch<1, 1>;
  readonly DE_VECTOR: PerArch<0, 0>;
  readonly DF_VECTOR: PerArch<8, 8>;
  readonly GP_VECTOR: PerArch<13, 13>;
  readonly HV_VECTOR: PerArch<28, 28>;
  readonly KVM_APIC_REG_SIZE: PerArch<1024, 1024>;
  readonly KVM_ARM64_SVE_MAX_SLICES: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly KVM_ARM64_SVE_NUM_PREGS: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly KVM_ARM64_SVE_NUM_ZREGS: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly KVM_ARM64_SVE_VLS_WORDS: PerArch<undefined, undefined, undefined, undefined, 8>;
  readonly KVM_ARM64_SVE_VQ_MAX: PerArch<undefined, undefined, undefined, undefined, 512>;
  readonly KVM_ARM64_SVE_VQ_MIN: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_DEVICE_ID_MASK: PerArch<undefined, undefined, undefined, undefined, 4294901760>;
  readonly KVM_ARM_DEVICE_ID_SHIFT: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly KVM_ARM_DEVICE_TYPE_MASK: PerArch<undefined, undefined, undefined, undefined, 65535>;
  readonly KVM_ARM_DEVICE_TYPE_SHIFT: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_DEVICE_VGIC_V2: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_DEV_EL1_PTIMER: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_DEV_EL1_VTIMER: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_DEV_PMU: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_ARM_FEATURE_ID_RANGE: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_FEATURE_ID_RANGE_SIZE: PerArch<undefined, undefined, undefined, undefined, 192>;
  readonly KVM_ARM_IRQ_CPU_FIQ: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_IRQ_CPU_IRQ: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_IRQ_GIC_MAX: PerArch<undefined, undefined, undefined, undefined, 127>;
  readonly KVM_ARM_IRQ_NUM_MASK: PerArch<undefined, undefined, undefined, undefined, 65535>;
  readonly KVM_ARM_IRQ_NUM_SHIFT: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_IRQ_TYPE_CPU: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_IRQ_TYPE_MASK: PerArch<undefined, undefined, undefined, undefined, 15>;
  readonly KVM_ARM_IRQ_TYPE_PPI: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_IRQ_TYPE_SHIFT: PerArch<undefined, undefined, undefined, undefined, 24>;
  readonly KVM_ARM_IRQ_TYPE_SPI: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_IRQ_VCPU2_MASK: PerArch<undefined, undefined, undefined, undefined, 15>;
  readonly KVM_ARM_IRQ_VCPU2_SHIFT: PerArch<undefined, undefined, undefined, undefined, 28>;
  readonly KVM_ARM_IRQ_VCPU_MASK: PerArch<undefined, undefined, undefined, undefined, 255>;
  readonly KVM_ARM_IRQ_VCPU_SHIFT: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly KVM_ARM_MAX_DBG_REGS: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly KVM_ARM_NUM_TARGETS: PerArch<undefined, undefined, undefined, undefined, 6>;
  readonly KVM_ARM_TAGS_FROM_GUEST: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_TAGS_TO_GUEST: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_TARGET_AEM_V8: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_TARGET_CORTEX_A53: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_ARM_TARGET_CORTEX_A57: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_TARGET_FOUNDATION_V8: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_TARGET_GENERIC_V8: PerArch<undefined, undefined, undefined, undefined, 5>;
  readonly KVM_ARM_TARGET_XGENE_POTENZA: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_ARM_VCPU_EL1_32BIT: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_VCPU_HAS_EL2: PerArch<undefined, undefined, undefined, undefined, 7>;
  readonly KVM_ARM_VCPU_HAS_EL2_E2H0: PerArch<undefined, undefined, undefined, undefined, 8>;
  readonly KVM_ARM_VCPU_PMU_V3: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_ARM_VCPU_PMU_V3_CTRL: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_VCPU_PMU_V3_FILTER: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_VCPU_PMU_V3_INIT: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_VCPU_PMU_V3_IRQ: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_VCPU_PMU_V3_SET_NR_COUNTERS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_ARM_VCPU_PMU_V3_SET_PMU: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_ARM_VCPU_PMU_V3_STRICT: PerArch<undefined, undefined, undefined, undefined, 9>;
  readonly KVM_ARM_VCPU_POWER_OFF: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_VCPU_PSCI_0_2: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_VCPU_PTRAUTH_ADDRESS: PerArch<undefined, undefined, undefined, undefined, 5>;
  readonly KVM_ARM_VCPU_PTRAUTH_GENERIC: PerArch<undefined, undefined, undefined, undefined, 6>;
  readonly KVM_ARM_VCPU_PVTIME_CTRL: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_VCPU_PVTIME_IPA: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_VCPU_SVE: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_ARM_VCPU_TIMER_CTRL: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_VCPU_TIMER_IRQ_HPTIMER: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_ARM_VCPU_TIMER_IRQ_HVTIMER: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_ARM_VCPU_TIMER_IRQ_PTIMER: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_ARM_VCPU_TIMER_IRQ_VTIMER: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_VM_SMCCC_CTRL: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_ARM_VM_SMCCC_FILTER: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_COALESCED_MMIO_PAGE_OFFSET: PerArch<2, 2, undefined, 1, 1, 1>;
  readonly KVM_CPUCFG_IDX_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    32767
  >;
  readonly KVM_CPUID_FLAG_SIGNIFCANT_INDEX: PerArch<1, 1>;
  readonly KVM_CPUID_FLAG_STATEFUL_FUNC: PerArch<2, 2>;
  readonly KVM_CPUID_FLAG_STATE_READ_NEXT: PerArch<4, 4>;
  readonly KVM_CSR_IDX_MASK: PerArch<undefined, undefined, undefined, undefined, undefined, 32767>;
  readonly KVM_DEBUG_ARCH_HSR_HIGH_VALID: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_DEV_ARM_ITS_CTRL_RESET: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_DEV_ARM_ITS_RESTORE_TABLES: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_DEV_ARM_ITS_SAVE_TABLES: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_DEV_ARM_VGIC_CPUID_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1095216660480
  >;
  readonly KVM_DEV_ARM_VGIC_CPUID_SHIFT: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly KVM_DEV_ARM_VGIC_CTRL_INIT: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_DEV_ARM_VGIC_GRP_ADDR: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_DEV_ARM_VGIC_GRP_CPU_REGS: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS: PerArch<undefined, undefined, undefined, undefined, 6>;
  readonly KVM_DEV_ARM_VGIC_GRP_CTRL: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_DEV_ARM_VGIC_GRP_DIST_REGS: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_DEV_ARM_VGIC_GRP_ITS_REGS: PerArch<undefined, undefined, undefined, undefined, 8>;
  readonly KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO: PerArch<undefined, undefined, undefined, undefined, 7>;
  readonly KVM_DEV_ARM_VGIC_GRP_MAINT_IRQ: PerArch<undefined, undefined, undefined, undefined, 9>;
  readonly KVM_DEV_ARM_VGIC_GRP_NR_IRQS: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_DEV_ARM_VGIC_GRP_REDIST_REGS: PerArch<undefined, undefined, undefined, undefined, 5>;
  readonly KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    4294966272
  >;
  readonly KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1023
  >;
  readonly KVM_DEV_ARM_VGIC_OFFSET_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    4294967295
  >;
  readonly KVM_DEV_ARM_VGIC_OFFSET_SHIFT: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    65535
  >;
  readonly KVM_DEV_ARM_VGIC_USERSPACE_PPIS: PerArch<undefined, undefined, undefined, undefined, 5>;
  readonly KVM_DEV_ARM_VGIC_V3_MPIDR_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    18446744069414584320n
  >;
  readonly KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly KVM_DEV_FLIC_ADAPTER_MODIFY: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7
  >;
  readonly KVM_DEV_FLIC_ADAPTER_REGISTER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_DEV_FLIC_AIRQ_INJECT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly KVM_DEV_FLIC_AISM: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    9
  >;
  readonly KVM_DEV_FLIC_AISM_ALL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    11
  >;
  readonly KVM_DEV_FLIC_APF_DISABLE_WAIT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_DEV_FLIC_APF_ENABLE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_DEV_FLIC_CLEAR_IO_IRQ: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_DEV_FLIC_CLEAR_IRQS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_DEV_FLIC_ENQUEUE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_DEV_FLIC_GET_ALL_IRQS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741831
  >;
  readonly KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_BASE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_SIZE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_FEATURE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_NUM_CPU: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_CTRL_LOAD_FINISHED: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741828
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_GRP_REGS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741826
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741827
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_FEATURE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_NUM_CPU: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_STATE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_DEV_LOONGARCH_IPI_GRP_REGS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741825
  >;
  readonly KVM_DEV_LOONGARCH_PCH_PIC_CTRL_INIT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741830
  >;
  readonly KVM_DEV_LOONGARCH_PCH_PIC_GRP_REGS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741829
  >;
  readonly KVM_DEV_RISCV_AIA_ADDR_APLIC: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_DEV_RISCV_AIA_ADDR_MAX: PerArch<undefined, undefined, undefined, 16385>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_GROUP_BITS: PerArch<undefined, undefined, undefined, 3>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_GROUP_SHIFT: PerArch<undefined, undefined, undefined, 4>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_GUEST_BITS: PerArch<undefined, undefined, undefined, 6>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_HART_BITS: PerArch<undefined, undefined, undefined, 5>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_IDS: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_MODE: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_DEV_RISCV_AIA_CONFIG_SRCS: PerArch<undefined, undefined, undefined, 2>;
  readonly KVM_DEV_RISCV_AIA_CTRL_INIT: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_DEV_RISCV_AIA_GROUP_BITS_MAX: PerArch<undefined, undefined, undefined, 8>;
  readonly KVM_DEV_RISCV_AIA_GROUP_SHIFT_MAX: PerArch<undefined, undefined, undefined, 56>;
  readonly KVM_DEV_RISCV_AIA_GROUP_SHIFT_MIN: PerArch<undefined, undefined, undefined, 24>;
  readonly KVM_DEV_RISCV_AIA_GRP_ADDR: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_DEV_RISCV_AIA_GRP_APLIC: PerArch<undefined, undefined, undefined, 3>;
  readonly KVM_DEV_RISCV_AIA_GRP_CONFIG: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_DEV_RISCV_AIA_GRP_CTRL: PerArch<undefined, undefined, undefined, 2>;
  readonly KVM_DEV_RISCV_AIA_GRP_IMSIC: PerArch<undefined, undefined, undefined, 4>;
  readonly KVM_DEV_RISCV_AIA_GUEST_BITS_MAX: PerArch<undefined, undefined, undefined, 8>;
  readonly KVM_DEV_RISCV_AIA_HART_BITS_MAX: PerArch<undefined, undefined, undefined, 16>;
  readonly KVM_DEV_RISCV_AIA_IDS_MAX: PerArch<undefined, undefined, undefined, 2048>;
  readonly KVM_DEV_RISCV_AIA_IDS_MIN: PerArch<undefined, undefined, undefined, 63>;
  readonly KVM_DEV_RISCV_AIA_IMSIC_ISEL_BITS: PerArch<undefined, undefined, undefined, 12>;
  readonly KVM_DEV_RISCV_AIA_IMSIC_ISEL_MASK: PerArch<undefined, undefined, undefined, 4095>;
  readonly KVM_DEV_RISCV_AIA_MODE_AUTO: PerArch<undefined, undefined, undefined, 2>;
  readonly KVM_DEV_RISCV_AIA_MODE_EMUL: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_DEV_RISCV_AIA_MODE_HWACCEL: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_DEV_RISCV_AIA_SRCS_MAX: PerArch<undefined, undefined, undefined, 1024>;
  readonly KVM_DEV_RISCV_APLIC_ALIGN: PerArch<undefined, undefined, undefined, 4096>;
  readonly KVM_DEV_RISCV_APLIC_MAX_HARTS: PerArch<undefined, undefined, undefined, 16384>;
  readonly KVM_DEV_RISCV_APLIC_SIZE: PerArch<undefined, undefined, undefined, 16384>;
  readonly KVM_DEV_RISCV_IMSIC_ALIGN: PerArch<undefined, undefined, undefined, 4096>;
  readonly KVM_DEV_RISCV_IMSIC_SIZE: PerArch<undefined, undefined, undefined, 4096>;
  readonly KVM_DIRTY_LOG_PAGE_OFFSET: PerArch<64, 64, undefined, 64, 64, 64>;
  readonly KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_EXIT_FAIL_ENTRY_NO_VSFILE: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_EXIT_HYPERCALL_LONG_MODE: PerArch<1, 1>;
  readonly KVM_GUESTDBG_BLOCKIRQ: PerArch<1048576, 1048576>;
  readonly KVM_GUESTDBG_INJECT_BP: PerArch<524288, 524288>;
  readonly KVM_GUESTDBG_INJECT_DB: PerArch<262144, 262144>;
  readonly KVM_GUESTDBG_USE_HW: PerArch<undefined, undefined, undefined, undefined, 131072>;
  readonly KVM_GUESTDBG_USE_HW_BP: PerArch<
    131072,
    131072,
    undefined,
    undefined,
    undefined,
    undefined,
    65536
  >;
  readonly KVM_GUESTDBG_USE_SW_BP: PerArch<65536, 65536, undefined, undefined, 65536, 65536>;
  readonly KVM_HW_BP: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 1>;
  readonly KVM_HW_WP_WRITE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_HYPERCALL_EXIT_16BIT: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_HYPERCALL_EXIT_SMC: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_HYPERV_CONN_ID_MASK: PerArch<16777215, 16777215>;
  readonly KVM_HYPERV_EVENTFD_DEASSIGN: PerArch<1, 1>;
  readonly KVM_INTERRUPT_SET: PerArch<undefined, undefined, undefined, 4294967295>;
  readonly KVM_INTERRUPT_UNSET: PerArch<undefined, undefined, undefined, 4294967294>;
  readonly KVM_IOAPIC_NUM_PINS: PerArch<24, 24>;
  readonly KVM_IRQCHIP_IOAPIC: PerArch<2, 2>;
  readonly KVM_IRQCHIP_NUM_PINS: PerArch<undefined, undefined, undefined, undefined, undefined, 64>;
  readonly KVM_IRQCHIP_PIC_MASTER: PerArch<0, 0>;
  readonly KVM_IRQCHIP_PIC_SLAVE: PerArch<1, 1>;
  readonly KVM_LOONGARCH_VCPU_CPUCFG: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_LOONGARCH_VCPU_PVTIME_CTRL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_LOONGARCH_VCPU_PVTIME_GPA: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_LOONGARCH_VM_FEAT_ARMBT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_LOONGARCH_VM_FEAT_CTRL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_LOONGARCH_VM_FEAT_LASX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_LOONGARCH_VM_FEAT_LSX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_LOONGARCH_VM_FEAT_MIPSBT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_LOONGARCH_VM_FEAT_MSGINT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    9
  >;
  readonly KVM_LOONGARCH_VM_FEAT_PMU: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_LOONGARCH_VM_FEAT_PTW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_LOONGARCH_VM_FEAT_PV_IPI: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_LOONGARCH_VM_FEAT_PV_PREEMPT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly KVM_LOONGARCH_VM_FEAT_PV_STEALTIME: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7
  >;
  readonly KVM_LOONGARCH_VM_FEAT_X86BT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_MAX_CORES: PerArch<undefined, undefined, undefined, undefined, undefined, 256>;
  readonly KVM_MAX_XCRS: PerArch<16, 16>;
  readonly KVM_MSR_FILTER_DEFAULT_ALLOW: PerArch<0, 0>;
  readonly KVM_MSR_FILTER_DEFAULT_DENY: PerArch<1, 1>;
  readonly KVM_MSR_FILTER_MAX_BITMAP_SIZE: PerArch<1536, 1536>;
  readonly KVM_MSR_FILTER_MAX_RANGES: PerArch<16, 16>;
  readonly KVM_MSR_FILTER_RANGE_VALID_MASK: PerArch<3, 3>;
  readonly KVM_MSR_FILTER_READ: PerArch<1, 1>;
  readonly KVM_MSR_FILTER_VALID_MASK: PerArch<1, 1>;
  readonly KVM_MSR_FILTER_WRITE: PerArch<2, 2>;
  readonly KVM_NR_INTERRUPTS: PerArch<256, 256>;
  readonly KVM_NR_IRQCHIPS: PerArch<3, 3, undefined, 1, 1, 1>;
  readonly KVM_NR_SPSR: PerArch<undefined, undefined, undefined, undefined, 5>;
  readonly KVM_PIO_PAGE_OFFSET: PerArch<1, 1>;
  readonly KVM_PIT_FLAGS_HPET_LEGACY: PerArch<1, 1>;
  readonly KVM_PIT_FLAGS_SPEAKER_DATA_ON: PerArch<2, 2>;
  readonly KVM_PMU_EVENT_ALLOW: PerArch<0, 0, undefined, undefined, 0>;
  readonly KVM_PMU_EVENT_DENY: PerArch<1, 1, undefined, undefined, 1>;
  readonly KVM_PMU_EVENT_FLAGS_VALID_MASK: PerArch<1, 1>;
  readonly KVM_PMU_EVENT_FLAG_MASKED_EVENTS: PerArch<1, 1>;
  readonly KVM_PMU_MASKED_ENTRY_EVENT_SELECT: PerArch<64424509695, 64424509695>;
  readonly KVM_PMU_MASKED_ENTRY_EXCLUDE: PerArch<36028797018963968n, 36028797018963968n>;
  readonly KVM_PMU_MASKED_ENTRY_UMASK_MASK: PerArch<18374686479671623680n, 18374686479671623680n>;
  readonly KVM_PMU_MASKED_ENTRY_UMASK_MASK_SHIFT: PerArch<56, 56>;
  readonly KVM_PMU_MASKED_ENTRY_UMASK_MATCH: PerArch<65280, 65280>;
  readonly KVM_PSCI_FN_BASE: PerArch<undefined, undefined, undefined, undefined, 2512501342>;
  readonly KVM_PSCI_FN_CPU_OFF: PerArch<undefined, undefined, undefined, undefined, 2512501343>;
  readonly KVM_PSCI_FN_CPU_ON: PerArch<undefined, undefined, undefined, undefined, 2512501344>;
  readonly KVM_PSCI_FN_CPU_SUSPEND: PerArch<undefined, undefined, undefined, undefined, 2512501342>;
  readonly KVM_PSCI_FN_MIGRATE: PerArch<undefined, undefined, undefined, undefined, 2512501345>;
  readonly KVM_PSCI_RET_DENIED: PerArch<undefined, undefined, undefined, undefined, -3>;
  readonly KVM_PSCI_RET_INVAL: PerArch<undefined, undefined, undefined, undefined, -2>;
  readonly KVM_PSCI_RET_NI: PerArch<undefined, undefined, undefined, undefined, -1>;
  readonly KVM_PSCI_RET_SUCCESS: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_PV_ASYNC_CLEANUP_PERFORM: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly KVM_PV_ASYNC_CLEANUP_PREPARE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    9
  >;
  readonly KVM_PV_DISABLE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_PV_DUMP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_PV_DUMP_COMPLETE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_PV_DUMP_CONFIG_STOR_STATE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_PV_DUMP_CPU: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_PV_DUMP_INIT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_PV_ENABLE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_PV_INFO: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7
  >;
  readonly KVM_PV_INFO_DUMP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_PV_INFO_VM: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_PV_PREP_RESET: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_PV_SET_SEC_PARMS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_PV_UNPACK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_PV_UNSHARE_ALL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_PV_VERIFY: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_REG_ARM64_SVE: PerArch<undefined, undefined, undefined, undefined, 1376256>;
  readonly KVM_REG_ARM64_SVE_FFR_BASE: PerArch<undefined, undefined, undefined, undefined, 1536>;
  readonly KVM_REG_ARM64_SVE_PREG_BASE: PerArch<undefined, undefined, undefined, undefined, 1024>;
  readonly KVM_REG_ARM64_SVE_VLS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6944550625406746623n
  >;
  readonly KVM_REG_ARM64_SVE_ZREG_BASE: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_REG_ARM64_SYSREG: PerArch<undefined, undefined, undefined, undefined, 1245184>;
  readonly KVM_REG_ARM64_SYSREG_CRM_MASK: PerArch<undefined, undefined, undefined, undefined, 120>;
  readonly KVM_REG_ARM64_SYSREG_CRM_SHIFT: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_REG_ARM64_SYSREG_CRN_MASK: PerArch<undefined, undefined, undefined, undefined, 1920>;
  readonly KVM_REG_ARM64_SYSREG_CRN_SHIFT: PerArch<undefined, undefined, undefined, undefined, 7>;
  readonly KVM_REG_ARM64_SYSREG_OP0_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    49152
  >;
  readonly KVM_REG_ARM64_SYSREG_OP0_SHIFT: PerArch<undefined, undefined, undefined, undefined, 14>;
  readonly KVM_REG_ARM64_SYSREG_OP1_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    14336
  >;
  readonly KVM_REG_ARM64_SYSREG_OP1_SHIFT: PerArch<undefined, undefined, undefined, undefined, 11>;
  readonly KVM_REG_ARM64_SYSREG_OP2_MASK: PerArch<undefined, undefined, undefined, undefined, 7>;
  readonly KVM_REG_ARM64_SYSREG_OP2_SHIFT: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_REG_ARM_COPROC_MASK: PerArch<undefined, undefined, undefined, undefined, 268369920>;
  readonly KVM_REG_ARM_COPROC_SHIFT: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly KVM_REG_ARM_CORE: PerArch<undefined, undefined, undefined, undefined, 1048576>;
  readonly KVM_REG_ARM_DEMUX: PerArch<undefined, undefined, undefined, undefined, 1114112>;
  readonly KVM_REG_ARM_DEMUX_ID_CCSIDR: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_REG_ARM_DEMUX_ID_MASK: PerArch<undefined, undefined, undefined, undefined, 65280>;
  readonly KVM_REG_ARM_DEMUX_ID_SHIFT: PerArch<undefined, undefined, undefined, undefined, 8>;
  readonly KVM_REG_ARM_DEMUX_VAL_MASK: PerArch<undefined, undefined, undefined, undefined, 255>;
  readonly KVM_REG_ARM_DEMUX_VAL_SHIFT: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_REG_ARM_FW: PerArch<undefined, undefined, undefined, undefined, 1310720>;
  readonly KVM_REG_ARM_FW_FEAT_BMAP: PerArch<undefined, undefined, undefined, undefined, 1441792>;
  readonly KVM_REG_ARM_PSCI_VERSION: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504064n
  >;
  readonly KVM_REG_ARM_PTIMER_CNT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524495617n
  >;
  readonly KVM_REG_ARM_PTIMER_CTL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524495633n
  >;
  readonly KVM_REG_ARM_PTIMER_CVAL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524495634n
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504065n
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504066n
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    16
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504067n
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_REG_ARM_STD_BIT_TRNG_V1_0: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_REG_ARM_STD_BMAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524635136n
  >;
  readonly KVM_REG_ARM_STD_HYP_BIT_PV_TIME: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_REG_ARM_STD_HYP_BMAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524635137n
  >;
  readonly KVM_REG_ARM_TIMER_CNT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524495642n
  >;
  readonly KVM_REG_ARM_TIMER_CTL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524495641n
  >;
  readonly KVM_REG_ARM_TIMER_CVAL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524495618n
  >;
  readonly KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_CPUS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_VER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_REG_ARM_VENDOR_HYP_BIT_PTP: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_REG_ARM_VENDOR_HYP_BMAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524635138n
  >;
  readonly KVM_REG_ARM_VENDOR_HYP_BMAP_2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524635139n
  >;
  readonly KVM_REG_GUEST_SSP: PerArch<0, 0>;
  readonly KVM_REG_LOONGARCH_COUNTER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340343865345n
  >;
  readonly KVM_REG_LOONGARCH_CPUCFG: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461884928n
  >;
  readonly KVM_REG_LOONGARCH_CSR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461688320n
  >;
  readonly KVM_REG_LOONGARCH_DEBUG_INST: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340343865347n
  >;
  readonly KVM_REG_LOONGARCH_FPSIMD: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461819392n
  >;
  readonly KVM_REG_LOONGARCH_GPR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461622784n
  >;
  readonly KVM_REG_LOONGARCH_KVM: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461753856n
  >;
  readonly KVM_REG_LOONGARCH_LBT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461950464n
  >;
  readonly KVM_REG_LOONGARCH_LBT_EFLAGS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061957n
  >;
  readonly KVM_REG_LOONGARCH_LBT_FTOP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061958n
  >;
  readonly KVM_REG_LOONGARCH_LBT_SCR0: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061953n
  >;
  readonly KVM_REG_LOONGARCH_LBT_SCR1: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061954n
  >;
  readonly KVM_REG_LOONGARCH_LBT_SCR2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061955n
  >;
  readonly KVM_REG_LOONGARCH_LBT_SCR3: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061956n
  >;
  readonly KVM_REG_LOONGARCH_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541462081536n
  >;
  readonly KVM_REG_LOONGARCH_VCPU_RESET: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340343865346n
  >;
  readonly KVM_REG_RISCV_CONFIG: PerArch<undefined, undefined, undefined, 16777216>;
  readonly KVM_REG_RISCV_CORE: PerArch<undefined, undefined, undefined, 33554432>;
  readonly KVM_REG_RISCV_CSR: PerArch<undefined, undefined, undefined, 50331648>;
  readonly KVM_REG_RISCV_CSR_AIA: PerArch<undefined, undefined, undefined, 65536>;
  readonly KVM_REG_RISCV_CSR_GENERAL: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_REG_RISCV_CSR_SMSTATEEN: PerArch<undefined, undefined, undefined, 131072>;
  readonly KVM_REG_RISCV_CSR_ZICFISS: PerArch<undefined, undefined, undefined, 196608>;
  readonly KVM_REG_RISCV_FP_D: PerArch<undefined, undefined, undefined, 100663296>;
  readonly KVM_REG_RISCV_FP_F: PerArch<undefined, undefined, undefined, 83886080>;
  readonly KVM_REG_RISCV_ISA_EXT: PerArch<undefined, undefined, undefined, 117440512>;
  readonly KVM_REG_RISCV_ISA_MULTI_DIS: PerArch<undefined, undefined, undefined, 131072>;
  readonly KVM_REG_RISCV_ISA_MULTI_EN: PerArch<undefined, undefined, undefined, 65536>;
  readonly KVM_REG_RISCV_ISA_MULTI_REG_LAST: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_REG_RISCV_ISA_SINGLE: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_REG_RISCV_SBI_EXT: PerArch<undefined, undefined, undefined, 134217728>;
  readonly KVM_REG_RISCV_SBI_FWFT: PerArch<undefined, undefined, undefined, 65536>;
  readonly KVM_REG_RISCV_SBI_MULTI_DIS: PerArch<undefined, undefined, undefined, 131072>;
  readonly KVM_REG_RISCV_SBI_MULTI_EN: PerArch<undefined, undefined, undefined, 65536>;
  readonly KVM_REG_RISCV_SBI_MULTI_REG_LAST: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_REG_RISCV_SBI_SINGLE: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_REG_RISCV_SBI_STA: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_REG_RISCV_SBI_STATE: PerArch<undefined, undefined, undefined, 167772160>;
  readonly KVM_REG_RISCV_SUBTYPE_MASK: PerArch<undefined, undefined, undefined, 16711680>;
  readonly KVM_REG_RISCV_SUBTYPE_SHIFT: PerArch<undefined, undefined, undefined, 16>;
  readonly KVM_REG_RISCV_TIMER: PerArch<undefined, undefined, undefined, 67108864>;
  readonly KVM_REG_RISCV_TYPE_MASK: PerArch<undefined, undefined, undefined, 4278190080>;
  readonly KVM_REG_RISCV_TYPE_SHIFT: PerArch<undefined, undefined, undefined, 24>;
  readonly KVM_REG_RISCV_VECTOR: PerArch<undefined, undefined, undefined, 150994944>;
  readonly KVM_REG_S390_CLOCK_COMP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346372n
  >;
  readonly KVM_REG_S390_CPU_TIMER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346371n
  >;
  readonly KVM_REG_S390_EPOCHDIFF: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346370n
  >;
  readonly KVM_REG_S390_GBEA: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346377n
  >;
  readonly KVM_REG_S390_PFCOMPARE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346374n
  >;
  readonly KVM_REG_S390_PFSELECT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346375n
  >;
  readonly KVM_REG_S390_PFTOKEN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346373n
  >;
  readonly KVM_REG_S390_PP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346376n
  >;
  readonly KVM_REG_S390_TODPR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5773614722288975873n
  >;
  readonly KVM_RISCV_ISA_EXT_A: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_RISCV_ISA_EXT_C: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_RISCV_ISA_EXT_D: PerArch<undefined, undefined, undefined, 2>;
  readonly KVM_RISCV_ISA_EXT_F: PerArch<undefined, undefined, undefined, 3>;
  readonly KVM_RISCV_ISA_EXT_H: PerArch<undefined, undefined, undefined, 4>;
  readonly KVM_RISCV_ISA_EXT_I: PerArch<undefined, undefined, undefined, 5>;
  readonly KVM_RISCV_ISA_EXT_M: PerArch<undefined, undefined, undefined, 6>;
  readonly KVM_RISCV_ISA_EXT_MAX: PerArch<undefined, undefined, undefined, 80>;
  readonly KVM_RISCV_ISA_EXT_SMNPM: PerArch<undefined, undefined, undefined, 62>;
  readonly KVM_RISCV_ISA_EXT_SMSTATEEN: PerArch<undefined, undefined, undefined, 23>;
  readonly KVM_RISCV_ISA_EXT_SSAIA: PerArch<undefined, undefined, undefined, 14>;
  readonly KVM_RISCV_ISA_EXT_SSCOFPMF: PerArch<undefined, undefined, undefined, 54>;
  readonly KVM_RISCV_ISA_EXT_SSNPM: PerArch<undefined, undefined, undefined, 63>;
  readonly KVM_RISCV_ISA_EXT_SSTC: PerArch<undefined, undefined, undefined, 8>;
  readonly KVM_RISCV_ISA_EXT_SVADE: PerArch<undefined, undefined, undefined, 64>;
  readonly KVM_RISCV_ISA_EXT_SVADU: PerArch<undefined, undefined, undefined, 65>;
  readonly KVM_RISCV_ISA_EXT_SVINVAL: PerArch<undefined, undefined, undefined, 9>;
  readonly KVM_RISCV_ISA_EXT_SVNAPOT: PerArch<undefined, undefined, undefined, 16>;
  readonly KVM_RISCV_ISA_EXT_SVPBMT: PerArch<undefined, undefined, undefined, 7>;
  readonly KVM_RISCV_ISA_EXT_SVVPTC: PerArch<undefined, undefined, undefined, 66>;
  readonly KVM_RISCV_ISA_EXT_V: PerArch<undefined, undefined, undefined, 15>;
  readonly KVM_RISCV_ISA_EXT_ZAAMO: PerArch<undefined, undefined, undefined, 69>;
  readonly KVM_RISCV_ISA_EXT_ZABHA: PerArch<undefined, undefined, undefined, 67>;
  readonly KVM_RISCV_ISA_EXT_ZACAS: PerArch<undefined, undefined, undefined, 53>;
  readonly KVM_RISCV_ISA_EXT_ZALASR: PerArch<undefined, undefined, undefined, 77>;
  readonly KVM_RISCV_ISA_EXT_ZALRSC: PerArch<undefined, undefined, undefined, 70>;
  readonly KVM_RISCV_ISA_EXT_ZAWRS: PerArch<undefined, undefined, undefined, 61>;
  readonly KVM_RISCV_ISA_EXT_ZBA: PerArch<undefined, undefined, undefined, 17>;
  readonly KVM_RISCV_ISA_EXT_ZBB: PerArch<undefined, undefined, undefined, 13>;
  readonly KVM_RISCV_ISA_EXT_ZBC: PerArch<undefined, undefined, undefined, 25>;
  readonly KVM_RISCV_ISA_EXT_ZBKB: PerArch<undefined, undefined, undefined, 26>;
  readonly KVM_RISCV_ISA_EXT_ZBKC: PerArch<undefined, undefined, undefined, 27>;
  readonly KVM_RISCV_ISA_EXT_ZBKX: PerArch<undefined, undefined, undefined, 28>;
  readonly KVM_RISCV_ISA_EXT_ZBS: PerArch<undefined, undefined, undefined, 18>;
  readonly KVM_RISCV_ISA_EXT_ZCA: PerArch<undefined, undefined, undefined, 56>;
  readonly KVM_RISCV_ISA_EXT_ZCB: PerArch<undefined, undefined, undefined, 57>;
  readonly KVM_RISCV_ISA_EXT_ZCD: PerArch<undefined, undefined, undefined, 58>;
  readonly KVM_RISCV_ISA_EXT_ZCF: PerArch<undefined, undefined, undefined, 59>;
  readonly KVM_RISCV_ISA_EXT_ZCLSD: PerArch<undefined, undefined, undefined, 75>;
  readonly KVM_RISCV_ISA_EXT_ZCMOP: PerArch<undefined, undefined, undefined, 60>;
  readonly KVM_RISCV_ISA_EXT_ZFA: PerArch<undefined, undefined, undefined, 51>;
  readonly KVM_RISCV_ISA_EXT_ZFBFMIN: PerArch<undefined, undefined, undefined, 72>;
  readonly KVM_RISCV_ISA_EXT_ZFH: PerArch<undefined, undefined, undefined, 46>;
  readonly KVM_RISCV_ISA_EXT_ZFHMIN: PerArch<undefined, undefined, undefined, 47>;
  readonly KVM_RISCV_ISA_EXT_ZICBOM: PerArch<undefined, undefined, undefined, 11>;
  readonly KVM_RISCV_ISA_EXT_ZICBOP: PerArch<undefined, undefined, undefined, 71>;
  readonly KVM_RISCV_ISA_EXT_ZICBOZ: PerArch<undefined, undefined, undefined, 12>;
  readonly KVM_RISCV_ISA_EXT_ZICCRSE: PerArch<undefined, undefined, undefined, 68>;
  readonly KVM_RISCV_ISA_EXT_ZICFILP: PerArch<undefined, undefined, undefined, 78>;
  readonly KVM_RISCV_ISA_EXT_ZICFISS: PerArch<undefined, undefined, undefined, 79>;
  readonly KVM_RISCV_ISA_EXT_ZICNTR: PerArch<undefined, undefined, undefined, 19>;
  readonly KVM_RISCV_ISA_EXT_ZICOND: PerArch<undefined, undefined, undefined, 24>;
  readonly KVM_RISCV_ISA_EXT_ZICSR: PerArch<undefined, undefined, undefined, 20>;
  readonly KVM_RISCV_ISA_EXT_ZIFENCEI: PerArch<undefined, undefined, undefined, 21>;
  readonly KVM_RISCV_ISA_EXT_ZIHINTNTL: PerArch<undefined, undefined, undefined, 48>;
  readonly KVM_RISCV_ISA_EXT_ZIHINTPAUSE: PerArch<undefined, undefined, undefined, 10>;
  readonly KVM_RISCV_ISA_EXT_ZIHPM: PerArch<undefined, undefined, undefined, 22>;
  readonly KVM_RISCV_ISA_EXT_ZILSD: PerArch<undefined, undefined, undefined, 76>;
  readonly KVM_RISCV_ISA_EXT_ZIMOP: PerArch<undefined, undefined, undefined, 55>;
  readonly KVM_RISCV_ISA_EXT_ZKND: PerArch<undefined, undefined, undefined, 29>;
  readonly KVM_RISCV_ISA_EXT_ZKNE: PerArch<undefined, undefined, undefined, 30>;
  readonly KVM_RISCV_ISA_EXT_ZKNH: PerArch<undefined, undefined, undefined, 31>;
  readonly KVM_RISCV_ISA_EXT_ZKR: PerArch<undefined, undefined, undefined, 32>;
  readonly KVM_RISCV_ISA_EXT_ZKSED: PerArch<undefined, undefined, undefined, 33>;
  readonly KVM_RISCV_ISA_EXT_ZKSH: PerArch<undefined, undefined, undefined, 34>;
  readonly KVM_RISCV_ISA_EXT_ZKT: PerArch<undefined, undefined, undefined, 35>;
  readonly KVM_RISCV_ISA_EXT_ZTSO: PerArch<undefined, undefined, undefined, 52>;
  readonly KVM_RISCV_ISA_EXT_ZVBB: PerArch<undefined, undefined, undefined, 36>;
  readonly KVM_RISCV_ISA_EXT_ZVBC: PerArch<undefined, undefined, undefined, 37>;
  readonly KVM_RISCV_ISA_EXT_ZVFBFMIN: PerArch<undefined, undefined, undefined, 73>;
  readonly KVM_RISCV_ISA_EXT_ZVFBFWMA: PerArch<undefined, undefined, undefined, 74>;
  readonly KVM_RISCV_ISA_EXT_ZVFH: PerArch<undefined, undefined, undefined, 49>;
  readonly KVM_RISCV_ISA_EXT_ZVFHMIN: PerArch<undefined, undefined, undefined, 50>;
  readonly KVM_RISCV_ISA_EXT_ZVKB: PerArch<undefined, undefined, undefined, 38>;
  readonly KVM_RISCV_ISA_EXT_ZVKG: PerArch<undefined, undefined, undefined, 39>;
  readonly KVM_RISCV_ISA_EXT_ZVKNED: PerArch<undefined, undefined, undefined, 40>;
  readonly KVM_RISCV_ISA_EXT_ZVKNHA: PerArch<undefined, undefined, undefined, 41>;
  readonly KVM_RISCV_ISA_EXT_ZVKNHB: PerArch<undefined, undefined, undefined, 42>;
  readonly KVM_RISCV_ISA_EXT_ZVKSED: PerArch<undefined, undefined, undefined, 43>;
  readonly KVM_RISCV_ISA_EXT_ZVKSH: PerArch<undefined, undefined, undefined, 44>;
  readonly KVM_RISCV_ISA_EXT_ZVKT: PerArch<undefined, undefined, undefined, 45>;
  readonly KVM_RISCV_MODE_S: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_RISCV_MODE_U: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_RISCV_SBI_EXT_DBCN: PerArch<undefined, undefined, undefined, 9>;
  readonly KVM_RISCV_SBI_EXT_EXPERIMENTAL: PerArch<undefined, undefined, undefined, 7>;
  readonly KVM_RISCV_SBI_EXT_FWFT: PerArch<undefined, undefined, undefined, 12>;
  readonly KVM_RISCV_SBI_EXT_HSM: PerArch<undefined, undefined, undefined, 5>;
  readonly KVM_RISCV_SBI_EXT_IPI: PerArch<undefined, undefined, undefined, 2>;
  readonly KVM_RISCV_SBI_EXT_MAX: PerArch<undefined, undefined, undefined, 14>;
  readonly KVM_RISCV_SBI_EXT_MPXY: PerArch<undefined, undefined, undefined, 13>;
  readonly KVM_RISCV_SBI_EXT_PMU: PerArch<undefined, undefined, undefined, 6>;
  readonly KVM_RISCV_SBI_EXT_RFENCE: PerArch<undefined, undefined, undefined, 3>;
  readonly KVM_RISCV_SBI_EXT_SRST: PerArch<undefined, undefined, undefined, 4>;
  readonly KVM_RISCV_SBI_EXT_STA: PerArch<undefined, undefined, undefined, 10>;
  readonly KVM_RISCV_SBI_EXT_SUSP: PerArch<undefined, undefined, undefined, 11>;
  readonly KVM_RISCV_SBI_EXT_TIME: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_RISCV_SBI_EXT_V01: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_RISCV_SBI_EXT_VENDOR: PerArch<undefined, undefined, undefined, 8>;
  readonly KVM_RISCV_TIMER_STATE_OFF: PerArch<undefined, undefined, undefined, 0>;
  readonly KVM_RISCV_TIMER_STATE_ON: PerArch<undefined, undefined, undefined, 1>;
  readonly KVM_RUN_X86_BUS_LOCK: PerArch<2, 2>;
  readonly KVM_RUN_X86_GUEST_MODE: PerArch<4, 4>;
  readonly KVM_RUN_X86_SMM: PerArch<1, 1>;
  readonly KVM_S390_ADAPTER_SUPPRESSIBLE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_CMMA_PEEK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_FLIC_MAX_BUFFER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    33554432
  >;
  readonly KVM_S390_INT_CLOCK_COMP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294905860
  >;
  readonly KVM_S390_INT_CPU_TIMER: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294905861
  >;
  readonly KVM_S390_INT_EMERGENCY: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294906369
  >;
  readonly KVM_S390_INT_EXTERNAL_CALL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294906370
  >;
  readonly KVM_S390_INT_IO_AI_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    67108864
  >;
  readonly KVM_S390_INT_IO_MAX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836223
  >;
  readonly KVM_S390_INT_IO_MIN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_INT_PFAULT_DONE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836229
  >;
  readonly KVM_S390_INT_PFAULT_INIT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836228
  >;
  readonly KVM_S390_INT_SERVICE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294910977
  >;
  readonly KVM_S390_INT_VIRTIO: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294911491
  >;
  readonly KVM_S390_IO_ADAPTER_MAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_IO_ADAPTER_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_IO_ADAPTER_UNMAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_S390_MAX_FLOAT_IRQS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    266250
  >;
  readonly KVM_S390_MCHK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294840320
  >;
  readonly KVM_S390_MEMOP_ABSOLUTE_CMPXCHG: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_S390_MEMOP_ABSOLUTE_READ: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_MEMOP_ABSOLUTE_WRITE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_S390_MEMOP_EXTENSION_CAP_BASE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_MEMOP_EXTENSION_CAP_CMPXCHG: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_MEMOP_F_CHECK_ONLY: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_MEMOP_F_INJECT_EXCEPTION: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_MEMOP_F_SKEY_PROTECTION: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_MEMOP_LOGICAL_READ: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_MEMOP_LOGICAL_WRITE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_MEMOP_SIDA_READ: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_MEMOP_SIDA_WRITE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_S390_PFAULT_TOKEN_INVALID: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    18446744073709551615n
  >;
  readonly KVM_S390_PGM_FLAGS_ILC_0: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_PGM_FLAGS_ILC_1: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_PGM_FLAGS_ILC_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_S390_PGM_FLAGS_ILC_VALID: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_PGM_FLAGS_NO_REWIND: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_S390_PROGRAM_INT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836225
  >;
  readonly KVM_S390_RESET_CLEAR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_RESET_CPU_INIT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_S390_RESET_IPL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    16
  >;
  readonly KVM_S390_RESET_POR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_RESET_SUBSYSTEM: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_RESTART: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836227
  >;
  readonly KVM_S390_SIGP_SET_PREFIX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836226
  >;
  readonly KVM_S390_SIGP_STOP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836224
  >;
  readonly KVM_S390_STOP_FLAG_STORE_STATUS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_CPU_FEAT_64BSCAO: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_CPU_FEAT_ASTFLEIE2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    14
  >;
  readonly KVM_S390_VM_CPU_FEAT_CEI: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7
  >;
  readonly KVM_S390_VM_CPU_FEAT_CMMA: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly KVM_S390_VM_CPU_FEAT_ESOP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_VM_CPU_FEAT_GPERE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_VM_CPU_FEAT_GSLS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_S390_VM_CPU_FEAT_IB: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_S390_VM_CPU_FEAT_IBS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_S390_VM_CPU_FEAT_KSS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    13
  >;
  readonly KVM_S390_VM_CPU_FEAT_NR_BITS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1024
  >;
  readonly KVM_S390_VM_CPU_FEAT_PFMFI: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    11
  >;
  readonly KVM_S390_VM_CPU_FEAT_SIEF2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_CPU_FEAT_SIGPIF: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    12
  >;
  readonly KVM_S390_VM_CPU_FEAT_SIIF: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_S390_VM_CPU_FEAT_SKEY: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    9
  >;
  readonly KVM_S390_VM_CPU_MACHINE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_CPU_MACHINE_FEAT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_S390_VM_CPU_MACHINE_SUBFUNC: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_S390_VM_CPU_MACHINE_UV_FEAT_GUEST: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7
  >;
  readonly KVM_S390_VM_CPU_MODEL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_S390_VM_CPU_PROCESSOR: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_VM_CPU_PROCESSOR_FEAT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_CPU_PROCESSOR_SUBFUNC: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_VM_CPU_PROCESSOR_UV_FEAT_GUEST: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly KVM_S390_VM_CPU_TOPOLOGY: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_S390_VM_CPU_UV_FEAT_NR_BITS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    64
  >;
  readonly KVM_S390_VM_CRYPTO: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_CRYPTO_DISABLE_AES_KW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_CRYPTO_DISABLE_APIE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_S390_VM_CRYPTO_DISABLE_DEA_KW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly KVM_S390_VM_CRYPTO_ENABLE_AES_KW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_VM_CRYPTO_ENABLE_APIE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_VM_CRYPTO_ENABLE_DEA_KW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_MEM_CLR_CMMA: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_MEM_CTRL: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_VM_MEM_ENABLE_CMMA: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_VM_MEM_LIMIT_SIZE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_MIGRATION: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_S390_VM_MIGRATION_START: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_MIGRATION_STATUS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_MIGRATION_STOP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_VM_TOD: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_TOD_EXT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_S390_VM_TOD_HIGH: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_VM_TOD_LOW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_S390_ZPCIOP_DEREG_AEN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_ZPCIOP_REGAEN_HOST: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_S390_ZPCIOP_REG_AEN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_SEV_CERT_EXPORT: PerArch<19, 19>;
  readonly KVM_SEV_DBG_DECRYPT: PerArch<17, 17>;
  readonly KVM_SEV_DBG_ENCRYPT: PerArch<18, 18>;
  readonly KVM_SEV_ES_INIT: PerArch<1, 1>;
  readonly KVM_SEV_GET_ATTESTATION_REPORT: PerArch<20, 20>;
  readonly KVM_SEV_GUEST_STATUS: PerArch<16, 16>;
  readonly KVM_SEV_INIT: PerArch<0, 0>;
  readonly KVM_SEV_INIT2: PerArch<22, 22>;
  readonly KVM_SEV_LAUNCH_FINISH: PerArch<7, 7>;
  readonly KVM_SEV_LAUNCH_MEASURE: PerArch<6, 6>;
  readonly KVM_SEV_LAUNCH_SECRET: PerArch<5, 5>;
  readonly KVM_SEV_LAUNCH_START: PerArch<2, 2>;
  readonly KVM_SEV_LAUNCH_UPDATE_DATA: PerArch<3, 3>;
  readonly KVM_SEV_LAUNCH_UPDATE_VMSA: PerArch<4, 4>;
  readonly KVM_SEV_NR_MAX: PerArch<104, 104>;
  readonly KVM_SEV_PAGE_TYPE_INVALID: PerArch<0, 0>;
  readonly KVM_SEV_RECEIVE_FINISH: PerArch<15, 15>;
  readonly KVM_SEV_RECEIVE_START: PerArch<12, 12>;
  readonly KVM_SEV_RECEIVE_UPDATE_DATA: PerArch<13, 13>;
  readonly KVM_SEV_RECEIVE_UPDATE_VMSA: PerArch<14, 14>;
  readonly KVM_SEV_SEND_CANCEL: PerArch<21, 21>;
  readonly KVM_SEV_SEND_FINISH: PerArch<11, 11>;
  readonly KVM_SEV_SEND_START: PerArch<8, 8>;
  readonly KVM_SEV_SEND_UPDATE_DATA: PerArch<9, 9>;
  readonly KVM_SEV_SEND_UPDATE_VMSA: PerArch<10, 10>;
  readonly KVM_SEV_SNP_ENABLE_REQ_CERTS: PerArch<103, 103>;
  readonly KVM_SEV_SNP_FINISH_DATA_SIZE: PerArch<32, 32>;
  readonly KVM_SEV_SNP_ID_AUTH_SIZE: PerArch<4096, 4096>;
  readonly KVM_SEV_SNP_ID_BLOCK_SIZE: PerArch<96, 96>;
  readonly KVM_SEV_SNP_LAUNCH_FINISH: PerArch<102, 102>;
  readonly KVM_SEV_SNP_LAUNCH_START: PerArch<100, 100>;
  readonly KVM_SEV_SNP_LAUNCH_UPDATE: PerArch<101, 101>;
  readonly KVM_SEV_SNP_PAGE_TYPE_CPUID: PerArch<6, 6>;
  readonly KVM_SEV_SNP_PAGE_TYPE_NORMAL: PerArch<1, 1>;
  readonly KVM_SEV_SNP_PAGE_TYPE_SECRETS: PerArch<5, 5>;
  readonly KVM_SEV_SNP_PAGE_TYPE_UNMEASURED: PerArch<4, 4>;
  readonly KVM_SEV_SNP_PAGE_TYPE_ZERO: PerArch<3, 3>;
  readonly KVM_SINGLESTEP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_SMCCC_FILTER_DENY: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_SMCCC_FILTER_FWD_TO_USER: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_SMCCC_FILTER_HANDLE: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_SPSR_ABT: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_SPSR_EL1: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_SPSR_FIQ: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_SPSR_IRQ: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_SPSR_SVC: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_SPSR_UND: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_SREGS2_FLAGS_PDPTRS_VALID: PerArch<1, 1>;
  readonly KVM_STATE_NESTED_EVMCS: PerArch<4, 4>;
  readonly KVM_STATE_NESTED_FORMAT_SVM: PerArch<1, 1>;
  readonly KVM_STATE_NESTED_FORMAT_VMX: PerArch<0, 0>;
  readonly KVM_STATE_NESTED_GIF_SET: PerArch<256, 256>;
  readonly KVM_STATE_NESTED_GUEST_MODE: PerArch<1, 1>;
  readonly KVM_STATE_NESTED_MTF_PENDING: PerArch<8, 8>;
  readonly KVM_STATE_NESTED_RUN_PENDING: PerArch<2, 2>;
  readonly KVM_STATE_NESTED_SMM_GUEST_MODE: PerArch<1, 1>;
  readonly KVM_STATE_NESTED_SMM_VMXON: PerArch<2, 2>;
  readonly KVM_STATE_NESTED_SVM_VMCB_SIZE: PerArch<4096, 4096>;
  readonly KVM_STATE_NESTED_VMX_VMCS_SIZE: PerArch<4096, 4096>;
  readonly KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE: PerArch<1, 1>;
  readonly KVM_SYNC_ACRS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly KVM_SYNC_ARCH0: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    16
  >;
  readonly KVM_SYNC_BPBC: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1024
  >;
  readonly KVM_SYNC_CRS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly KVM_SYNC_DIAG318: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4096
  >;
  readonly KVM_SYNC_ETOKEN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2048
  >;
  readonly KVM_SYNC_FPRS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    256
  >;
  readonly KVM_SYNC_GPRS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly KVM_SYNC_GSCB: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    512
  >;
  readonly KVM_SYNC_PFAULT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    32
  >;
  readonly KVM_SYNC_PREFIX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_SYNC_RICCB: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    128
  >;
  readonly KVM_SYNC_S390_VALID_FIELDS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8191
  >;
  readonly KVM_SYNC_VRS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    64
  >;
  readonly KVM_SYNC_X86_EVENTS: PerArch<4, 4>;
  readonly KVM_SYNC_X86_REGS: PerArch<1, 1>;
  readonly KVM_SYNC_X86_SREGS: PerArch<2, 2>;
  readonly KVM_SYNC_X86_VALID_FIELDS: PerArch<7, 7>;
  readonly KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly KVM_TDX_CAPABILITIES: PerArch<0, 0>;
  readonly KVM_TDX_CMD_NR_MAX: PerArch<6, 6>;
  readonly KVM_TDX_FINALIZE_VM: PerArch<4, 4>;
  readonly KVM_TDX_GET_CPUID: PerArch<5, 5>;
  readonly KVM_TDX_INIT_MEM_REGION: PerArch<3, 3>;
  readonly KVM_TDX_INIT_VCPU: PerArch<2, 2>;
  readonly KVM_TDX_INIT_VM: PerArch<1, 1>;
  readonly KVM_TDX_MEASURE_MEMORY_REGION: PerArch<1, 1>;
  readonly KVM_VCPUEVENT_VALID_NMI_PENDING: PerArch<1, 1>;
  readonly KVM_VCPUEVENT_VALID_PAYLOAD: PerArch<16, 16>;
  readonly KVM_VCPUEVENT_VALID_SHADOW: PerArch<4, 4>;
  readonly KVM_VCPUEVENT_VALID_SIPI_VECTOR: PerArch<2, 2>;
  readonly KVM_VCPUEVENT_VALID_SMM: PerArch<8, 8>;
  readonly KVM_VCPUEVENT_VALID_TRIPLE_FAULT: PerArch<32, 32>;
  readonly KVM_VCPU_TSC_CTRL: PerArch<0, 0>;
  readonly KVM_VCPU_TSC_OFFSET: PerArch<0, 0>;
  readonly KVM_VGIC_ITS_ADDR_TYPE: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly KVM_VGIC_V2_ADDR_TYPE_CPU: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly KVM_VGIC_V2_ADDR_TYPE_DIST: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly KVM_VGIC_V2_CPU_SIZE: PerArch<undefined, undefined, undefined, undefined, 8192>;
  readonly KVM_VGIC_V2_DIST_SIZE: PerArch<undefined, undefined, undefined, undefined, 4096>;
  readonly KVM_VGIC_V3_ADDR_TYPE_DIST: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly KVM_VGIC_V3_ADDR_TYPE_REDIST: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK: PerArch<2, 2>;
  readonly KVM_X2APIC_API_USE_32BIT_IDS: PerArch<1, 1>;
  readonly KVM_X2APIC_DISABLE_SUPPRESS_EOI_BROADCAST: PerArch<8, 8>;
  readonly KVM_X2APIC_ENABLE_SUPPRESS_EOI_BROADCAST: PerArch<4, 4>;
  readonly KVM_X86_DEFAULT_VM: PerArch<0, 0>;
  readonly KVM_X86_GRP_SEV: PerArch<1, 1>;
  readonly KVM_X86_GRP_SYSTEM: PerArch<0, 0>;
  readonly KVM_X86_QUIRK_CD_NW_CLEARED: PerArch<2, 2>;
  readonly KVM_X86_QUIRK_FIX_HYPERCALL_INSN: PerArch<32, 32>;
  readonly KVM_X86_QUIRK_IGNORE_GUEST_PAT: PerArch<512, 512>;
  readonly KVM_X86_QUIRK_LAPIC_MMIO_HOLE: PerArch<4, 4>;
  readonly KVM_X86_QUIRK_LINT0_REENABLED: PerArch<1, 1>;
  readonly KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT: PerArch<16, 16>;
  readonly KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS: PerArch<64, 64>;
  readonly KVM_X86_QUIRK_NESTED_SVM_SHARED_PAT: PerArch<2048, 2048>;
  readonly KVM_X86_QUIRK_OUT_7E_INC_RIP: PerArch<8, 8>;
  readonly KVM_X86_QUIRK_SLOT_ZAP_ALL: PerArch<128, 128>;
  readonly KVM_X86_QUIRK_STUFF_FEATURE_MSRS: PerArch<256, 256>;
  readonly KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM: PerArch<1024, 1024>;
  readonly KVM_X86_REG_TYPE_KVM: PerArch<3, 3>;
  readonly KVM_X86_REG_TYPE_MSR: PerArch<2, 2>;
  readonly KVM_X86_SEV_ES_VM: PerArch<3, 3>;
  readonly KVM_X86_SEV_SNP_REQ_CERTS: PerArch<2, 2>;
  readonly KVM_X86_SEV_VM: PerArch<2, 2>;
  readonly KVM_X86_SEV_VMSA_FEATURES: PerArch<0, 0>;
  readonly KVM_X86_SHADOW_INT_MOV_SS: PerArch<1, 1>;
  readonly KVM_X86_SHADOW_INT_STI: PerArch<2, 2>;
  readonly KVM_X86_SNP_POLICY_BITS: PerArch<1, 1>;
  readonly KVM_X86_SNP_VM: PerArch<4, 4>;
  readonly KVM_X86_SW_PROTECTED_VM: PerArch<1, 1>;
  readonly KVM_X86_TDX_VM: PerArch<5, 5>;
  readonly KVM_X86_XCOMP_GUEST_SUPP: PerArch<0, 0>;
  readonly KVM_XEN_ATTR_TYPE_EVTCHN: PerArch<3, 3>;
  readonly KVM_XEN_ATTR_TYPE_LONG_MODE: PerArch<0, 0>;
  readonly KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG: PerArch<5, 5>;
  readonly KVM_XEN_ATTR_TYPE_SHARED_INFO: PerArch<1, 1>;
  readonly KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: PerArch<6, 6>;
  readonly KVM_XEN_ATTR_TYPE_UPCALL_VECTOR: PerArch<2, 2>;
  readonly KVM_XEN_ATTR_TYPE_XEN_VERSION: PerArch<4, 4>;
  readonly KVM_XEN_EVTCHN_DEASSIGN: PerArch<1, 1>;
  readonly KVM_XEN_EVTCHN_RESET: PerArch<4, 4>;
  readonly KVM_XEN_EVTCHN_UPDATE: PerArch<2, 2>;
  readonly KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL: PerArch<16, 16>;
  readonly KVM_XEN_HVM_CONFIG_EVTCHN_SEND: PerArch<32, 32>;
  readonly KVM_XEN_HVM_CONFIG_HYPERCALL_MSR: PerArch<1, 1>;
  readonly KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL: PerArch<2, 2>;
  readonly KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE: PerArch<128, 128>;
  readonly KVM_XEN_HVM_CONFIG_RUNSTATE: PerArch<8, 8>;
  readonly KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG: PerArch<64, 64>;
  readonly KVM_XEN_HVM_CONFIG_SHARED_INFO: PerArch<4, 4>;
  readonly KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA: PerArch<256, 256>;
  readonly KVM_XEN_INVALID_GFN: PerArch<18446744073709551615n, 18446744073709551615n>;
  readonly KVM_XEN_INVALID_GPA: PerArch<18446744073709551615n, 18446744073709551615n>;
  readonly KVM_XEN_MSR_MAX_INDEX: PerArch<1342177279, 1342177279>;
  readonly KVM_XEN_MSR_MIN_INDEX: PerArch<1073741824, 1073741824>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR: PerArch<2, 2>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST: PerArch<5, 5>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: PerArch<3, 3>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: PerArch<4, 4>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_TIMER: PerArch<7, 7>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR: PerArch<8, 8>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: PerArch<6, 6>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO: PerArch<0, 0>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA: PerArch<9, 9>;
  readonly KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO: PerArch<1, 1>;
  readonly LOONGARCH_REG_SHIFT: PerArch<undefined, undefined, undefined, undefined, undefined, 3>;
  readonly MC_VECTOR: PerArch<18, 18>;
  readonly MF_VECTOR: PerArch<16, 16>;
  readonly NM_VECTOR: PerArch<7, 7>;
  readonly NP_VECTOR: PerArch<11, 11>;
  readonly OF_VECTOR: PerArch<4, 4>;
  readonly PF_VECTOR: PerArch<14, 14>;
  readonly SDNXC: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 8>;
  readonly SDNXL: PerArch<undefined, undefined, undefined, undefined, undefined, undefined, 256>;
  readonly SS_VECTOR: PerArch<12, 12>;
  readonly SX_VECTOR: PerArch<30, 30>;
  readonly TS_VECTOR: PerArch<10, 10>;
  readonly UD_VECTOR: PerArch<6, 6>;
  readonly VC_VECTOR: PerArch<29, 29>;
  readonly VE_VECTOR: PerArch<20, 20>;
  readonly VGIC_LEVEL_INFO_LINE_LEVEL: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly XM_VECTOR: PerArch<19, 19>;
} = /* @__PURE__ */ perArchOf({
  AC_VECTOR: [17, 17],
  BP_VECTOR: [3, 3],
  BR_VECTOR: [5, 5],
  CP_VECTOR: [21, 21],
  DB_VECTOR: [1, 1],
  DE_VECTOR: [0, 0],
  DF_VECTOR: [8, 8],
  GP_VECTOR: [13, 13],
  HV_VECTOR: [28, 28],
  KVM_APIC_REG_SIZE: [1024, 1024],
  KVM_ARM64_SVE_MAX_SLICES: [undefined, undefined, undefined, undefined, 32],
  KVM_ARM64_SVE_NUM_PREGS: [undefined, undefined, undefined, undefined, 16],
  KVM_ARM64_SVE_NUM_ZREGS: [undefined, undefined, undefined, undefined, 32],
  KVM_ARM64_SVE_VLS_WORDS: [undefined, undefined, undefined, undefined, 8],
  KVM_ARM64_SVE_VQ_MAX: [undefined, undefined, undefined, undefined, 512],
  KVM_ARM64_SVE_VQ_MIN: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_DEVICE_ID_MASK: [undefined, undefined, undefined, undefined, 4294901760],
  KVM_ARM_DEVICE_ID_SHIFT: [undefined, undefined, undefined, undefined, 16],
  KVM_ARM_DEVICE_TYPE_MASK: [undefined, undefined, undefined, undefined, 65535],
  KVM_ARM_DEVICE_TYPE_SHIFT: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_DEVICE_VGIC_V2: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_DEV_EL1_PTIMER: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_DEV_EL1_VTIMER: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_DEV_PMU: [undefined, undefined, undefined, undefined, 4],
  KVM_ARM_FEATURE_ID_RANGE: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_FEATURE_ID_RANGE_SIZE: [undefined, undefined, undefined, undefined, 192],
  KVM_ARM_IRQ_CPU_FIQ: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_IRQ_CPU_IRQ: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_IRQ_GIC_MAX: [undefined, undefined, undefined, undefined, 127],
  KVM_ARM_IRQ_NUM_MASK: [undefined, undefined, undefined, undefined, 65535],
  KVM_ARM_IRQ_NUM_SHIFT: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_IRQ_TYPE_CPU: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_IRQ_TYPE_MASK: [undefined, undefined, undefined, undefined, 15],
  KVM_ARM_IRQ_TYPE_PPI: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_IRQ_TYPE_SHIFT: [undefined, undefined, undefined, undefined, 24],
  KVM_ARM_IRQ_TYPE_SPI: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_IRQ_VCPU2_MASK: [undefined, undefined, undefined, undefined, 15],
  KVM_ARM_IRQ_VCPU2_SHIFT: [undefined, undefined, undefined, undefined, 28],
  KVM_ARM_IRQ_VCPU_MASK: [undefined, undefined, undefined, undefined, 255],
  KVM_ARM_IRQ_VCPU_SHIFT: [undefined, undefined, undefined, undefined, 16],
  KVM_ARM_MAX_DBG_REGS: [undefined, undefined, undefined, undefined, 16],
  KVM_ARM_NUM_TARGETS: [undefined, undefined, undefined, undefined, 6],
  KVM_ARM_TAGS_FROM_GUEST: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_TAGS_TO_GUEST: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_TARGET_AEM_V8: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_TARGET_CORTEX_A53: [undefined, undefined, undefined, undefined, 4],
  KVM_ARM_TARGET_CORTEX_A57: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_TARGET_FOUNDATION_V8: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_TARGET_GENERIC_V8: [undefined, undefined, undefined, undefined, 5],
  KVM_ARM_TARGET_XGENE_POTENZA: [undefined, undefined, undefined, undefined, 3],
  KVM_ARM_VCPU_EL1_32BIT: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_VCPU_HAS_EL2: [undefined, undefined, undefined, undefined, 7],
  KVM_ARM_VCPU_HAS_EL2_E2H0: [undefined, undefined, undefined, undefined, 8],
  KVM_ARM_VCPU_PMU_V3: [undefined, undefined, undefined, undefined, 3],
  KVM_ARM_VCPU_PMU_V3_CTRL: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_VCPU_PMU_V3_FILTER: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_VCPU_PMU_V3_INIT: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_VCPU_PMU_V3_IRQ: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_VCPU_PMU_V3_SET_NR_COUNTERS: [undefined, undefined, undefined, undefined, 4],
  KVM_ARM_VCPU_PMU_V3_SET_PMU: [undefined, undefined, undefined, undefined, 3],
  KVM_ARM_VCPU_PMU_V3_STRICT: [undefined, undefined, undefined, undefined, 9],
  KVM_ARM_VCPU_POWER_OFF: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_VCPU_PSCI_0_2: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_VCPU_PTRAUTH_ADDRESS: [undefined, undefined, undefined, undefined, 5],
  KVM_ARM_VCPU_PTRAUTH_GENERIC: [undefined, undefined, undefined, undefined, 6],
  KVM_ARM_VCPU_PVTIME_CTRL: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_VCPU_PVTIME_IPA: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_VCPU_SVE: [undefined, undefined, undefined, undefined, 4],
  KVM_ARM_VCPU_TIMER_CTRL: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_VCPU_TIMER_IRQ_HPTIMER: [undefined, undefined, undefined, undefined, 3],
  KVM_ARM_VCPU_TIMER_IRQ_HVTIMER: [undefined, undefined, undefined, undefined, 2],
  KVM_ARM_VCPU_TIMER_IRQ_PTIMER: [undefined, undefined, undefined, undefined, 1],
  KVM_ARM_VCPU_TIMER_IRQ_VTIMER: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_VM_SMCCC_CTRL: [undefined, undefined, undefined, undefined, 0],
  KVM_ARM_VM_SMCCC_FILTER: [undefined, undefined, undefined, undefined, 0],
  KVM_COALESCED_MMIO_PAGE_OFFSET: [2, 2, undefined, 1, 1, 1],
  KVM_CPUCFG_IDX_MASK: [undefined, undefined, undefined, undefined, undefined, 32767],
  KVM_CPUID_FLAG_SIGNIFCANT_INDEX: [1, 1],
  KVM_CPUID_FLAG_STATEFUL_FUNC: [2, 2],
  KVM_CPUID_FLAG_STATE_READ_NEXT: [4, 4],
  KVM_CSR_IDX_MASK: [undefined, undefined, undefined, undefined, undefined, 32767],
  KVM_DEBUG_ARCH_HSR_HIGH_VALID: [undefined, undefined, undefined, undefined, 1],
  KVM_DEV_ARM_ITS_CTRL_RESET: [undefined, undefined, undefined, undefined, 4],
  KVM_DEV_ARM_ITS_RESTORE_TABLES: [undefined, undefined, undefined, undefined, 2],
  KVM_DEV_ARM_ITS_SAVE_TABLES: [undefined, undefined, undefined, undefined, 1],
  KVM_DEV_ARM_VGIC_CPUID_MASK: [undefined, undefined, undefined, undefined, 1095216660480],
  KVM_DEV_ARM_VGIC_CPUID_SHIFT: [undefined, undefined, undefined, undefined, 32],
  KVM_DEV_ARM_VGIC_CTRL_INIT: [undefined, undefined, undefined, undefined, 0],
  KVM_DEV_ARM_VGIC_GRP_ADDR: [undefined, undefined, undefined, undefined, 0],
  KVM_DEV_ARM_VGIC_GRP_CPU_REGS: [undefined, undefined, undefined, undefined, 2],
  KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS: [undefined, undefined, undefined, undefined, 6],
  KVM_DEV_ARM_VGIC_GRP_CTRL: [undefined, undefined, undefined, undefined, 4],
  KVM_DEV_ARM_VGIC_GRP_DIST_REGS: [undefined, undefined, undefined, undefined, 1],
  KVM_DEV_ARM_VGIC_GRP_ITS_REGS: [undefined, undefined, undefined, undefined, 8],
  KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO: [undefined, undefined, undefined, undefined, 7],
  KVM_DEV_ARM_VGIC_GRP_MAINT_IRQ: [undefined, undefined, undefined, undefined, 9],
  KVM_DEV_ARM_VGIC_GRP_NR_IRQS: [undefined, undefined, undefined, undefined, 3],
  KVM_DEV_ARM_VGIC_GRP_REDIST_REGS: [undefined, undefined, undefined, undefined, 5],
  KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK: [undefined, undefined, undefined, undefined, 4294966272],
  KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT: [undefined, undefined, undefined, undefined, 10],
  KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK: [undefined, undefined, undefined, undefined, 1023],
  KVM_DEV_ARM_VGIC_OFFSET_MASK: [undefined, undefined, undefined, undefined, 4294967295],
  KVM_DEV_ARM_VGIC_OFFSET_SHIFT: [undefined, undefined, undefined, undefined, 0],
  KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES: [undefined, undefined, undefined, undefined, 3],
  KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK: [undefined, undefined, undefined, undefined, 65535],
  KVM_DEV_ARM_VGIC_USERSPACE_PPIS: [undefined, undefined, undefined, undefined, 5],
  KVM_DEV_ARM_VGIC_V3_MPIDR_MASK: [
    undefined,
    undefined,
    undefined,
    undefined,
    18446744069414584320n,
  ],
  KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT: [undefined, undefined, undefined, undefined, 32],
  KVM_DEV_FLIC_ADAPTER_MODIFY: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7,
  ],
  KVM_DEV_FLIC_ADAPTER_REGISTER: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6,
  ],
  KVM_DEV_FLIC_AIRQ_INJECT: [undefined, undefined, undefined, undefined, undefined, undefined, 10],
  KVM_DEV_FLIC_AISM: [undefined, undefined, undefined, undefined, undefined, undefined, 9],
  KVM_DEV_FLIC_AISM_ALL: [undefined, undefined, undefined, undefined, undefined, undefined, 11],
  KVM_DEV_FLIC_APF_DISABLE_WAIT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5,
  ],
  KVM_DEV_FLIC_APF_ENABLE: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_DEV_FLIC_CLEAR_IO_IRQ: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  KVM_DEV_FLIC_CLEAR_IRQS: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_DEV_FLIC_ENQUEUE: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_DEV_FLIC_GET_ALL_IRQS: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741831,
  ],
  KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_BASE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ],
  KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_SIZE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_FEATURE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_NUM_CPU: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_CTRL_LOAD_FINISHED: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741828,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_GRP_REGS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741826,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741827,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_FEATURE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_NUM_CPU: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ],
  KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_STATE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_DEV_LOONGARCH_IPI_GRP_REGS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741825,
  ],
  KVM_DEV_LOONGARCH_PCH_PIC_CTRL_INIT: [undefined, undefined, undefined, undefined, undefined, 0],
  KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741830,
  ],
  KVM_DEV_LOONGARCH_PCH_PIC_GRP_REGS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1073741829,
  ],
  KVM_DEV_RISCV_AIA_ADDR_APLIC: [undefined, undefined, undefined, 0],
  KVM_DEV_RISCV_AIA_ADDR_MAX: [undefined, undefined, undefined, 16385],
  KVM_DEV_RISCV_AIA_CONFIG_GROUP_BITS: [undefined, undefined, undefined, 3],
  KVM_DEV_RISCV_AIA_CONFIG_GROUP_SHIFT: [undefined, undefined, undefined, 4],
  KVM_DEV_RISCV_AIA_CONFIG_GUEST_BITS: [undefined, undefined, undefined, 6],
  KVM_DEV_RISCV_AIA_CONFIG_HART_BITS: [undefined, undefined, undefined, 5],
  KVM_DEV_RISCV_AIA_CONFIG_IDS: [undefined, undefined, undefined, 1],
  KVM_DEV_RISCV_AIA_CONFIG_MODE: [undefined, undefined, undefined, 0],
  KVM_DEV_RISCV_AIA_CONFIG_SRCS: [undefined, undefined, undefined, 2],
  KVM_DEV_RISCV_AIA_CTRL_INIT: [undefined, undefined, undefined, 0],
  KVM_DEV_RISCV_AIA_GROUP_BITS_MAX: [undefined, undefined, undefined, 8],
  KVM_DEV_RISCV_AIA_GROUP_SHIFT_MAX: [undefined, undefined, undefined, 56],
  KVM_DEV_RISCV_AIA_GROUP_SHIFT_MIN: [undefined, undefined, undefined, 24],
  KVM_DEV_RISCV_AIA_GRP_ADDR: [undefined, undefined, undefined, 1],
  KVM_DEV_RISCV_AIA_GRP_APLIC: [undefined, undefined, undefined, 3],
  KVM_DEV_RISCV_AIA_GRP_CONFIG: [undefined, undefined, undefined, 0],
  KVM_DEV_RISCV_AIA_GRP_CTRL: [undefined, undefined, undefined, 2],
  KVM_DEV_RISCV_AIA_GRP_IMSIC: [undefined, undefined, undefined, 4],
  KVM_DEV_RISCV_AIA_GUEST_BITS_MAX: [undefined, undefined, undefined, 8],
  KVM_DEV_RISCV_AIA_HART_BITS_MAX: [undefined, undefined, undefined, 16],
  KVM_DEV_RISCV_AIA_IDS_MAX: [undefined, undefined, undefined, 2048],
  KVM_DEV_RISCV_AIA_IDS_MIN: [undefined, undefined, undefined, 63],
  KVM_DEV_RISCV_AIA_IMSIC_ISEL_BITS: [undefined, undefined, undefined, 12],
  KVM_DEV_RISCV_AIA_IMSIC_ISEL_MASK: [undefined, undefined, undefined, 4095],
  KVM_DEV_RISCV_AIA_MODE_AUTO: [undefined, undefined, undefined, 2],
  KVM_DEV_RISCV_AIA_MODE_EMUL: [undefined, undefined, undefined, 0],
  KVM_DEV_RISCV_AIA_MODE_HWACCEL: [undefined, undefined, undefined, 1],
  KVM_DEV_RISCV_AIA_SRCS_MAX: [undefined, undefined, undefined, 1024],
  KVM_DEV_RISCV_APLIC_ALIGN: [undefined, undefined, undefined, 4096],
  KVM_DEV_RISCV_APLIC_MAX_HARTS: [undefined, undefined, undefined, 16384],
  KVM_DEV_RISCV_APLIC_SIZE: [undefined, undefined, undefined, 16384],
  KVM_DEV_RISCV_IMSIC_ALIGN: [undefined, undefined, undefined, 4096],
  KVM_DEV_RISCV_IMSIC_SIZE: [undefined, undefined, undefined, 4096],
  KVM_DIRTY_LOG_PAGE_OFFSET: [64, 64, undefined, 64, 64, 64],
  KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED: [undefined, undefined, undefined, undefined, 1],
  KVM_EXIT_FAIL_ENTRY_NO_VSFILE: [undefined, undefined, undefined, 1],
  KVM_EXIT_HYPERCALL_LONG_MODE: [1, 1],
  KVM_GUESTDBG_BLOCKIRQ: [1048576, 1048576],
  KVM_GUESTDBG_INJECT_BP: [524288, 524288],
  KVM_GUESTDBG_INJECT_DB: [262144, 262144],
  KVM_GUESTDBG_USE_HW: [undefined, undefined, undefined, undefined, 131072],
  KVM_GUESTDBG_USE_HW_BP: [131072, 131072, undefined, undefined, undefined, undefined, 65536],
  KVM_GUESTDBG_USE_SW_BP: [65536, 65536, undefined, undefined, 65536, 65536],
  KVM_HW_BP: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_HW_WP_WRITE: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_HYPERCALL_EXIT_16BIT: [undefined, undefined, undefined, undefined, 2],
  KVM_HYPERCALL_EXIT_SMC: [undefined, undefined, undefined, undefined, 1],
  KVM_HYPERV_CONN_ID_MASK: [16777215, 16777215],
  KVM_HYPERV_EVENTFD_DEASSIGN: [1, 1],
  KVM_INTERRUPT_SET: [undefined, undefined, undefined, 4294967295],
  KVM_INTERRUPT_UNSET: [undefined, undefined, undefined, 4294967294],
  KVM_IOAPIC_NUM_PINS: [24, 24],
  KVM_IRQCHIP_IOAPIC: [2, 2],
  KVM_IRQCHIP_NUM_PINS: [undefined, undefined, undefined, undefined, undefined, 64],
  KVM_IRQCHIP_PIC_MASTER: [0, 0],
  KVM_IRQCHIP_PIC_SLAVE: [1, 1],
  KVM_LOONGARCH_VCPU_CPUCFG: [undefined, undefined, undefined, undefined, undefined, 0],
  KVM_LOONGARCH_VCPU_PVTIME_CTRL: [undefined, undefined, undefined, undefined, undefined, 1],
  KVM_LOONGARCH_VCPU_PVTIME_GPA: [undefined, undefined, undefined, undefined, undefined, 0],
  KVM_LOONGARCH_VM_FEAT_ARMBT: [undefined, undefined, undefined, undefined, undefined, 3],
  KVM_LOONGARCH_VM_FEAT_CTRL: [undefined, undefined, undefined, undefined, undefined, 0],
  KVM_LOONGARCH_VM_FEAT_LASX: [undefined, undefined, undefined, undefined, undefined, 1],
  KVM_LOONGARCH_VM_FEAT_LSX: [undefined, undefined, undefined, undefined, undefined, 0],
  KVM_LOONGARCH_VM_FEAT_MIPSBT: [undefined, undefined, undefined, undefined, undefined, 4],
  KVM_LOONGARCH_VM_FEAT_MSGINT: [undefined, undefined, undefined, undefined, undefined, 9],
  KVM_LOONGARCH_VM_FEAT_PMU: [undefined, undefined, undefined, undefined, undefined, 5],
  KVM_LOONGARCH_VM_FEAT_PTW: [undefined, undefined, undefined, undefined, undefined, 8],
  KVM_LOONGARCH_VM_FEAT_PV_IPI: [undefined, undefined, undefined, undefined, undefined, 6],
  KVM_LOONGARCH_VM_FEAT_PV_PREEMPT: [undefined, undefined, undefined, undefined, undefined, 10],
  KVM_LOONGARCH_VM_FEAT_PV_STEALTIME: [undefined, undefined, undefined, undefined, undefined, 7],
  KVM_LOONGARCH_VM_FEAT_X86BT: [undefined, undefined, undefined, undefined, undefined, 2],
  KVM_MAX_CORES: [undefined, undefined, undefined, undefined, undefined, 256],
  KVM_MAX_XCRS: [16, 16],
  KVM_MSR_FILTER_DEFAULT_ALLOW: [0, 0],
  KVM_MSR_FILTER_DEFAULT_DENY: [1, 1],
  KVM_MSR_FILTER_MAX_BITMAP_SIZE: [1536, 1536],
  KVM_MSR_FILTER_MAX_RANGES: [16, 16],
  KVM_MSR_FILTER_RANGE_VALID_MASK: [3, 3],
  KVM_MSR_FILTER_READ: [1, 1],
  KVM_MSR_FILTER_VALID_MASK: [1, 1],
  KVM_MSR_FILTER_WRITE: [2, 2],
  KVM_NR_INTERRUPTS: [256, 256],
  KVM_NR_IRQCHIPS: [3, 3, undefined, 1, 1, 1],
  KVM_NR_SPSR: [undefined, undefined, undefined, undefined, 5],
  KVM_PIO_PAGE_OFFSET: [1, 1],
  KVM_PIT_FLAGS_HPET_LEGACY: [1, 1],
  KVM_PIT_FLAGS_SPEAKER_DATA_ON: [2, 2],
  KVM_PMU_EVENT_ALLOW: [0, 0, undefined, undefined, 0],
  KVM_PMU_EVENT_DENY: [1, 1, undefined, undefined, 1],
  KVM_PMU_EVENT_FLAGS_VALID_MASK: [1, 1],
  KVM_PMU_EVENT_FLAG_MASKED_EVENTS: [1, 1],
  KVM_PMU_MASKED_ENTRY_EVENT_SELECT: [64424509695, 64424509695],
  KVM_PMU_MASKED_ENTRY_EXCLUDE: [36028797018963968n, 36028797018963968n],
  KVM_PMU_MASKED_ENTRY_UMASK_MASK: [18374686479671623680n, 18374686479671623680n],
  KVM_PMU_MASKED_ENTRY_UMASK_MASK_SHIFT: [56, 56],
  KVM_PMU_MASKED_ENTRY_UMASK_MATCH: [65280, 65280],
  KVM_PSCI_FN_BASE: [undefined, undefined, undefined, undefined, 2512501342],
  KVM_PSCI_FN_CPU_OFF: [undefined, undefined, undefined, undefined, 2512501343],
  KVM_PSCI_FN_CPU_ON: [undefined, undefined, undefined, undefined, 2512501344],
  KVM_PSCI_FN_CPU_SUSPEND: [undefined, undefined, undefined, undefined, 2512501342],
  KVM_PSCI_FN_MIGRATE: [undefined, undefined, undefined, undefined, 2512501345],
  KVM_PSCI_RET_DENIED: [undefined, undefined, undefined, undefined, -3],
  KVM_PSCI_RET_INVAL: [undefined, undefined, undefined, undefined, -2],
  KVM_PSCI_RET_NI: [undefined, undefined, undefined, undefined, -1],
  KVM_PSCI_RET_SUCCESS: [undefined, undefined, undefined, undefined, 0],
  KVM_PV_ASYNC_CLEANUP_PERFORM: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10,
  ],
  KVM_PV_ASYNC_CLEANUP_PREPARE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    9,
  ],
  KVM_PV_DISABLE: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_PV_DUMP: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  KVM_PV_DUMP_COMPLETE: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_PV_DUMP_CONFIG_STOR_STATE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_PV_DUMP_CPU: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_PV_DUMP_INIT: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_PV_ENABLE: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_PV_INFO: [undefined, undefined, undefined, undefined, undefined, undefined, 7],
  KVM_PV_INFO_DUMP: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_PV_INFO_VM: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_PV_PREP_RESET: [undefined, undefined, undefined, undefined, undefined, undefined, 5],
  KVM_PV_SET_SEC_PARMS: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_PV_UNPACK: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_PV_UNSHARE_ALL: [undefined, undefined, undefined, undefined, undefined, undefined, 6],
  KVM_PV_VERIFY: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_REG_ARM64_SVE: [undefined, undefined, undefined, undefined, 1376256],
  KVM_REG_ARM64_SVE_FFR_BASE: [undefined, undefined, undefined, undefined, 1536],
  KVM_REG_ARM64_SVE_PREG_BASE: [undefined, undefined, undefined, undefined, 1024],
  KVM_REG_ARM64_SVE_VLS: [undefined, undefined, undefined, undefined, 6944550625406746623n],
  KVM_REG_ARM64_SVE_ZREG_BASE: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM64_SYSREG: [undefined, undefined, undefined, undefined, 1245184],
  KVM_REG_ARM64_SYSREG_CRM_MASK: [undefined, undefined, undefined, undefined, 120],
  KVM_REG_ARM64_SYSREG_CRM_SHIFT: [undefined, undefined, undefined, undefined, 3],
  KVM_REG_ARM64_SYSREG_CRN_MASK: [undefined, undefined, undefined, undefined, 1920],
  KVM_REG_ARM64_SYSREG_CRN_SHIFT: [undefined, undefined, undefined, undefined, 7],
  KVM_REG_ARM64_SYSREG_OP0_MASK: [undefined, undefined, undefined, undefined, 49152],
  KVM_REG_ARM64_SYSREG_OP0_SHIFT: [undefined, undefined, undefined, undefined, 14],
  KVM_REG_ARM64_SYSREG_OP1_MASK: [undefined, undefined, undefined, undefined, 14336],
  KVM_REG_ARM64_SYSREG_OP1_SHIFT: [undefined, undefined, undefined, undefined, 11],
  KVM_REG_ARM64_SYSREG_OP2_MASK: [undefined, undefined, undefined, undefined, 7],
  KVM_REG_ARM64_SYSREG_OP2_SHIFT: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_COPROC_MASK: [undefined, undefined, undefined, undefined, 268369920],
  KVM_REG_ARM_COPROC_SHIFT: [undefined, undefined, undefined, undefined, 16],
  KVM_REG_ARM_CORE: [undefined, undefined, undefined, undefined, 1048576],
  KVM_REG_ARM_DEMUX: [undefined, undefined, undefined, undefined, 1114112],
  KVM_REG_ARM_DEMUX_ID_CCSIDR: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_DEMUX_ID_MASK: [undefined, undefined, undefined, undefined, 65280],
  KVM_REG_ARM_DEMUX_ID_SHIFT: [undefined, undefined, undefined, undefined, 8],
  KVM_REG_ARM_DEMUX_VAL_MASK: [undefined, undefined, undefined, undefined, 255],
  KVM_REG_ARM_DEMUX_VAL_SHIFT: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_FW: [undefined, undefined, undefined, undefined, 1310720],
  KVM_REG_ARM_FW_FEAT_BMAP: [undefined, undefined, undefined, undefined, 1441792],
  KVM_REG_ARM_PSCI_VERSION: [undefined, undefined, undefined, undefined, 6931039826524504064n],
  KVM_REG_ARM_PTIMER_CNT: [undefined, undefined, undefined, undefined, 6931039826524495617n],
  KVM_REG_ARM_PTIMER_CTL: [undefined, undefined, undefined, undefined, 6931039826524495633n],
  KVM_REG_ARM_PTIMER_CVAL: [undefined, undefined, undefined, undefined, 6931039826524495634n],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1: [
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504065n,
  ],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL: [undefined, undefined, undefined, undefined, 1],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED: [undefined, undefined, undefined, undefined, 2],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2: [
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504066n,
  ],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL: [undefined, undefined, undefined, undefined, 2],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED: [undefined, undefined, undefined, undefined, 16],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED: [undefined, undefined, undefined, undefined, 3],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN: [undefined, undefined, undefined, undefined, 1],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3: [
    undefined,
    undefined,
    undefined,
    undefined,
    6931039826524504067n,
  ],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL: [undefined, undefined, undefined, undefined, 1],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED: [undefined, undefined, undefined, undefined, 2],
  KVM_REG_ARM_STD_BIT_TRNG_V1_0: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_STD_BMAP: [undefined, undefined, undefined, undefined, 6931039826524635136n],
  KVM_REG_ARM_STD_HYP_BIT_PV_TIME: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_STD_HYP_BMAP: [undefined, undefined, undefined, undefined, 6931039826524635137n],
  KVM_REG_ARM_TIMER_CNT: [undefined, undefined, undefined, undefined, 6931039826524495642n],
  KVM_REG_ARM_TIMER_CTL: [undefined, undefined, undefined, undefined, 6931039826524495641n],
  KVM_REG_ARM_TIMER_CVAL: [undefined, undefined, undefined, undefined, 6931039826524495618n],
  KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_CPUS: [undefined, undefined, undefined, undefined, 1],
  KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_VER: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT: [undefined, undefined, undefined, undefined, 0],
  KVM_REG_ARM_VENDOR_HYP_BIT_PTP: [undefined, undefined, undefined, undefined, 1],
  KVM_REG_ARM_VENDOR_HYP_BMAP: [undefined, undefined, undefined, undefined, 6931039826524635138n],
  KVM_REG_ARM_VENDOR_HYP_BMAP_2: [undefined, undefined, undefined, undefined, 6931039826524635139n],
  KVM_REG_GUEST_SSP: [0, 0],
  KVM_REG_LOONGARCH_COUNTER: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340343865345n,
  ],
  KVM_REG_LOONGARCH_CPUCFG: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461884928n,
  ],
  KVM_REG_LOONGARCH_CSR: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461688320n,
  ],
  KVM_REG_LOONGARCH_DEBUG_INST: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340343865347n,
  ],
  KVM_REG_LOONGARCH_FPSIMD: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461819392n,
  ],
  KVM_REG_LOONGARCH_GPR: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461622784n,
  ],
  KVM_REG_LOONGARCH_KVM: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461753856n,
  ],
  KVM_REG_LOONGARCH_LBT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541461950464n,
  ],
  KVM_REG_LOONGARCH_LBT_EFLAGS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061957n,
  ],
  KVM_REG_LOONGARCH_LBT_FTOP: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061958n,
  ],
  KVM_REG_LOONGARCH_LBT_SCR0: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061953n,
  ],
  KVM_REG_LOONGARCH_LBT_SCR1: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061954n,
  ],
  KVM_REG_LOONGARCH_LBT_SCR2: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061955n,
  ],
  KVM_REG_LOONGARCH_LBT_SCR3: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340344061956n,
  ],
  KVM_REG_LOONGARCH_MASK: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10376293541462081536n,
  ],
  KVM_REG_LOONGARCH_VCPU_RESET: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10389804340343865346n,
  ],
  KVM_REG_RISCV_CONFIG: [undefined, undefined, undefined, 16777216],
  KVM_REG_RISCV_CORE: [undefined, undefined, undefined, 33554432],
  KVM_REG_RISCV_CSR: [undefined, undefined, undefined, 50331648],
  KVM_REG_RISCV_CSR_AIA: [undefined, undefined, undefined, 65536],
  KVM_REG_RISCV_CSR_GENERAL: [undefined, undefined, undefined, 0],
  KVM_REG_RISCV_CSR_SMSTATEEN: [undefined, undefined, undefined, 131072],
  KVM_REG_RISCV_CSR_ZICFISS: [undefined, undefined, undefined, 196608],
  KVM_REG_RISCV_FP_D: [undefined, undefined, undefined, 100663296],
  KVM_REG_RISCV_FP_F: [undefined, undefined, undefined, 83886080],
  KVM_REG_RISCV_ISA_EXT: [undefined, undefined, undefined, 117440512],
  KVM_REG_RISCV_ISA_MULTI_DIS: [undefined, undefined, undefined, 131072],
  KVM_REG_RISCV_ISA_MULTI_EN: [undefined, undefined, undefined, 65536],
  KVM_REG_RISCV_ISA_MULTI_REG_LAST: [undefined, undefined, undefined, 1],
  KVM_REG_RISCV_ISA_SINGLE: [undefined, undefined, undefined, 0],
  KVM_REG_RISCV_SBI_EXT: [undefined, undefined, undefined, 134217728],
  KVM_REG_RISCV_SBI_FWFT: [undefined, undefined, undefined, 65536],
  KVM_REG_RISCV_SBI_MULTI_DIS: [undefined, undefined, undefined, 131072],
  KVM_REG_RISCV_SBI_MULTI_EN: [undefined, undefined, undefined, 65536],
  KVM_REG_RISCV_SBI_MULTI_REG_LAST: [undefined, undefined, undefined, 0],
  KVM_REG_RISCV_SBI_SINGLE: [undefined, undefined, undefined, 0],
  KVM_REG_RISCV_SBI_STA: [undefined, undefined, undefined, 0],
  KVM_REG_RISCV_SBI_STATE: [undefined, undefined, undefined, 167772160],
  KVM_REG_RISCV_SUBTYPE_MASK: [undefined, undefined, undefined, 16711680],
  KVM_REG_RISCV_SUBTYPE_SHIFT: [undefined, undefined, undefined, 16],
  KVM_REG_RISCV_TIMER: [undefined, undefined, undefined, 67108864],
  KVM_REG_RISCV_TYPE_MASK: [undefined, undefined, undefined, 4278190080],
  KVM_REG_RISCV_TYPE_SHIFT: [undefined, undefined, undefined, 24],
  KVM_REG_RISCV_VECTOR: [undefined, undefined, undefined, 150994944],
  KVM_REG_S390_CLOCK_COMP: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346372n,
  ],
  KVM_REG_S390_CPU_TIMER: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346371n,
  ],
  KVM_REG_S390_EPOCHDIFF: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346370n,
  ],
  KVM_REG_S390_GBEA: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346377n,
  ],
  KVM_REG_S390_PFCOMPARE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346374n,
  ],
  KVM_REG_S390_PFSELECT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346375n,
  ],
  KVM_REG_S390_PFTOKEN: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346373n,
  ],
  KVM_REG_S390_PP: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5778118321916346376n,
  ],
  KVM_REG_S390_TODPR: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5773614722288975873n,
  ],
  KVM_RISCV_ISA_EXT_A: [undefined, undefined, undefined, 0],
  KVM_RISCV_ISA_EXT_C: [undefined, undefined, undefined, 1],
  KVM_RISCV_ISA_EXT_D: [undefined, undefined, undefined, 2],
  KVM_RISCV_ISA_EXT_F: [undefined, undefined, undefined, 3],
  KVM_RISCV_ISA_EXT_H: [undefined, undefined, undefined, 4],
  KVM_RISCV_ISA_EXT_I: [undefined, undefined, undefined, 5],
  KVM_RISCV_ISA_EXT_M: [undefined, undefined, undefined, 6],
  KVM_RISCV_ISA_EXT_MAX: [undefined, undefined, undefined, 80],
  KVM_RISCV_ISA_EXT_SMNPM: [undefined, undefined, undefined, 62],
  KVM_RISCV_ISA_EXT_SMSTATEEN: [undefined, undefined, undefined, 23],
  KVM_RISCV_ISA_EXT_SSAIA: [undefined, undefined, undefined, 14],
  KVM_RISCV_ISA_EXT_SSCOFPMF: [undefined, undefined, undefined, 54],
  KVM_RISCV_ISA_EXT_SSNPM: [undefined, undefined, undefined, 63],
  KVM_RISCV_ISA_EXT_SSTC: [undefined, undefined, undefined, 8],
  KVM_RISCV_ISA_EXT_SVADE: [undefined, undefined, undefined, 64],
  KVM_RISCV_ISA_EXT_SVADU: [undefined, undefined, undefined, 65],
  KVM_RISCV_ISA_EXT_SVINVAL: [undefined, undefined, undefined, 9],
  KVM_RISCV_ISA_EXT_SVNAPOT: [undefined, undefined, undefined, 16],
  KVM_RISCV_ISA_EXT_SVPBMT: [undefined, undefined, undefined, 7],
  KVM_RISCV_ISA_EXT_SVVPTC: [undefined, undefined, undefined, 66],
  KVM_RISCV_ISA_EXT_V: [undefined, undefined, undefined, 15],
  KVM_RISCV_ISA_EXT_ZAAMO: [undefined, undefined, undefined, 69],
  KVM_RISCV_ISA_EXT_ZABHA: [undefined, undefined, undefined, 67],
  KVM_RISCV_ISA_EXT_ZACAS: [undefined, undefined, undefined, 53],
  KVM_RISCV_ISA_EXT_ZALASR: [undefined, undefined, undefined, 77],
  KVM_RISCV_ISA_EXT_ZALRSC: [undefined, undefined, undefined, 70],
  KVM_RISCV_ISA_EXT_ZAWRS: [undefined, undefined, undefined, 61],
  KVM_RISCV_ISA_EXT_ZBA: [undefined, undefined, undefined, 17],
  KVM_RISCV_ISA_EXT_ZBB: [undefined, undefined, undefined, 13],
  KVM_RISCV_ISA_EXT_ZBC: [undefined, undefined, undefined, 25],
  KVM_RISCV_ISA_EXT_ZBKB: [undefined, undefined, undefined, 26],
  KVM_RISCV_ISA_EXT_ZBKC: [undefined, undefined, undefined, 27],
  KVM_RISCV_ISA_EXT_ZBKX: [undefined, undefined, undefined, 28],
  KVM_RISCV_ISA_EXT_ZBS: [undefined, undefined, undefined, 18],
  KVM_RISCV_ISA_EXT_ZCA: [undefined, undefined, undefined, 56],
  KVM_RISCV_ISA_EXT_ZCB: [undefined, undefined, undefined, 57],
  KVM_RISCV_ISA_EXT_ZCD: [undefined, undefined, undefined, 58],
  KVM_RISCV_ISA_EXT_ZCF: [undefined, undefined, undefined, 59],
  KVM_RISCV_ISA_EXT_ZCLSD: [undefined, undefined, undefined, 75],
  KVM_RISCV_ISA_EXT_ZCMOP: [undefined, undefined, undefined, 60],
  KVM_RISCV_ISA_EXT_ZFA: [undefined, undefined, undefined, 51],
  KVM_RISCV_ISA_EXT_ZFBFMIN: [undefined, undefined, undefined, 72],
  KVM_RISCV_ISA_EXT_ZFH: [undefined, undefined, undefined, 46],
  KVM_RISCV_ISA_EXT_ZFHMIN: [undefined, undefined, undefined, 47],
  KVM_RISCV_ISA_EXT_ZICBOM: [undefined, undefined, undefined, 11],
  KVM_RISCV_ISA_EXT_ZICBOP: [undefined, undefined, undefined, 71],
  KVM_RISCV_ISA_EXT_ZICBOZ: [undefined, undefined, undefined, 12],
  KVM_RISCV_ISA_EXT_ZICCRSE: [undefined, undefined, undefined, 68],
  KVM_RISCV_ISA_EXT_ZICFILP: [undefined, undefined, undefined, 78],
  KVM_RISCV_ISA_EXT_ZICFISS: [undefined, undefined, undefined, 79],
  KVM_RISCV_ISA_EXT_ZICNTR: [undefined, undefined, undefined, 19],
  KVM_RISCV_ISA_EXT_ZICOND: [undefined, undefined, undefined, 24],
  KVM_RISCV_ISA_EXT_ZICSR: [undefined, undefined, undefined, 20],
  KVM_RISCV_ISA_EXT_ZIFENCEI: [undefined, undefined, undefined, 21],
  KVM_RISCV_ISA_EXT_ZIHINTNTL: [undefined, undefined, undefined, 48],
  KVM_RISCV_ISA_EXT_ZIHINTPAUSE: [undefined, undefined, undefined, 10],
  KVM_RISCV_ISA_EXT_ZIHPM: [undefined, undefined, undefined, 22],
  KVM_RISCV_ISA_EXT_ZILSD: [undefined, undefined, undefined, 76],
  KVM_RISCV_ISA_EXT_ZIMOP: [undefined, undefined, undefined, 55],
  KVM_RISCV_ISA_EXT_ZKND: [undefined, undefined, undefined, 29],
  KVM_RISCV_ISA_EXT_ZKNE: [undefined, undefined, undefined, 30],
  KVM_RISCV_ISA_EXT_ZKNH: [undefined, undefined, undefined, 31],
  KVM_RISCV_ISA_EXT_ZKR: [undefined, undefined, undefined, 32],
  KVM_RISCV_ISA_EXT_ZKSED: [undefined, undefined, undefined, 33],
  KVM_RISCV_ISA_EXT_ZKSH: [undefined, undefined, undefined, 34],
  KVM_RISCV_ISA_EXT_ZKT: [undefined, undefined, undefined, 35],
  KVM_RISCV_ISA_EXT_ZTSO: [undefined, undefined, undefined, 52],
  KVM_RISCV_ISA_EXT_ZVBB: [undefined, undefined, undefined, 36],
  KVM_RISCV_ISA_EXT_ZVBC: [undefined, undefined, undefined, 37],
  KVM_RISCV_ISA_EXT_ZVFBFMIN: [undefined, undefined, undefined, 73],
  KVM_RISCV_ISA_EXT_ZVFBFWMA: [undefined, undefined, undefined, 74],
  KVM_RISCV_ISA_EXT_ZVFH: [undefined, undefined, undefined, 49],
  KVM_RISCV_ISA_EXT_ZVFHMIN: [undefined, undefined, undefined, 50],
  KVM_RISCV_ISA_EXT_ZVKB: [undefined, undefined, undefined, 38],
  KVM_RISCV_ISA_EXT_ZVKG: [undefined, undefined, undefined, 39],
  KVM_RISCV_ISA_EXT_ZVKNED: [undefined, undefined, undefined, 40],
  KVM_RISCV_ISA_EXT_ZVKNHA: [undefined, undefined, undefined, 41],
  KVM_RISCV_ISA_EXT_ZVKNHB: [undefined, undefined, undefined, 42],
  KVM_RISCV_ISA_EXT_ZVKSED: [undefined, undefined, undefined, 43],
  KVM_RISCV_ISA_EXT_ZVKSH: [undefined, undefined, undefined, 44],
  KVM_RISCV_ISA_EXT_ZVKT: [undefined, undefined, undefined, 45],
  KVM_RISCV_MODE_S: [undefined, undefined, undefined, 1],
  KVM_RISCV_MODE_U: [undefined, undefined, undefined, 0],
  KVM_RISCV_SBI_EXT_DBCN: [undefined, undefined, undefined, 9],
  KVM_RISCV_SBI_EXT_EXPERIMENTAL: [undefined, undefined, undefined, 7],
  KVM_RISCV_SBI_EXT_FWFT: [undefined, undefined, undefined, 12],
  KVM_RISCV_SBI_EXT_HSM: [undefined, undefined, undefined, 5],
  KVM_RISCV_SBI_EXT_IPI: [undefined, undefined, undefined, 2],
  KVM_RISCV_SBI_EXT_MAX: [undefined, undefined, undefined, 14],
  KVM_RISCV_SBI_EXT_MPXY: [undefined, undefined, undefined, 13],
  KVM_RISCV_SBI_EXT_PMU: [undefined, undefined, undefined, 6],
  KVM_RISCV_SBI_EXT_RFENCE: [undefined, undefined, undefined, 3],
  KVM_RISCV_SBI_EXT_SRST: [undefined, undefined, undefined, 4],
  KVM_RISCV_SBI_EXT_STA: [undefined, undefined, undefined, 10],
  KVM_RISCV_SBI_EXT_SUSP: [undefined, undefined, undefined, 11],
  KVM_RISCV_SBI_EXT_TIME: [undefined, undefined, undefined, 1],
  KVM_RISCV_SBI_EXT_V01: [undefined, undefined, undefined, 0],
  KVM_RISCV_SBI_EXT_VENDOR: [undefined, undefined, undefined, 8],
  KVM_RISCV_TIMER_STATE_OFF: [undefined, undefined, undefined, 0],
  KVM_RISCV_TIMER_STATE_ON: [undefined, undefined, undefined, 1],
  KVM_RUN_X86_BUS_LOCK: [2, 2],
  KVM_RUN_X86_GUEST_MODE: [4, 4],
  KVM_RUN_X86_SMM: [1, 1],
  KVM_S390_ADAPTER_SUPPRESSIBLE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_CMMA_PEEK: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_FLIC_MAX_BUFFER: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    33554432,
  ],
  KVM_S390_INT_CLOCK_COMP: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294905860,
  ],
  KVM_S390_INT_CPU_TIMER: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294905861,
  ],
  KVM_S390_INT_EMERGENCY: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294906369,
  ],
  KVM_S390_INT_EXTERNAL_CALL: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294906370,
  ],
  KVM_S390_INT_IO_AI_MASK: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    67108864,
  ],
  KVM_S390_INT_IO_MAX: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836223,
  ],
  KVM_S390_INT_IO_MIN: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_S390_INT_PFAULT_DONE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836229,
  ],
  KVM_S390_INT_PFAULT_INIT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836228,
  ],
  KVM_S390_INT_SERVICE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294910977,
  ],
  KVM_S390_INT_VIRTIO: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294911491,
  ],
  KVM_S390_IO_ADAPTER_MAP: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_IO_ADAPTER_MASK: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_IO_ADAPTER_UNMAP: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_S390_MAX_FLOAT_IRQS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    266250,
  ],
  KVM_S390_MCHK: [undefined, undefined, undefined, undefined, undefined, undefined, 4294840320],
  KVM_S390_MEMOP_ABSOLUTE_CMPXCHG: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6,
  ],
  KVM_S390_MEMOP_ABSOLUTE_READ: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4,
  ],
  KVM_S390_MEMOP_ABSOLUTE_WRITE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5,
  ],
  KVM_S390_MEMOP_EXTENSION_CAP_BASE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_MEMOP_EXTENSION_CAP_CMPXCHG: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_S390_MEMOP_F_CHECK_ONLY: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_MEMOP_F_INJECT_EXCEPTION: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_S390_MEMOP_F_SKEY_PROTECTION: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4,
  ],
  KVM_S390_MEMOP_LOGICAL_READ: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ],
  KVM_S390_MEMOP_LOGICAL_WRITE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_MEMOP_SIDA_READ: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_MEMOP_SIDA_WRITE: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_S390_PFAULT_TOKEN_INVALID: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    18446744073709551615n,
  ],
  KVM_S390_PGM_FLAGS_ILC_0: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_PGM_FLAGS_ILC_1: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_S390_PGM_FLAGS_ILC_MASK: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6,
  ],
  KVM_S390_PGM_FLAGS_ILC_VALID: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_PGM_FLAGS_NO_REWIND: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8,
  ],
  KVM_S390_PROGRAM_INT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836225,
  ],
  KVM_S390_RESET_CLEAR: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_RESET_CPU_INIT: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  KVM_S390_RESET_IPL: [undefined, undefined, undefined, undefined, undefined, undefined, 16],
  KVM_S390_RESET_POR: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_RESET_SUBSYSTEM: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_S390_RESTART: [undefined, undefined, undefined, undefined, undefined, undefined, 4294836227],
  KVM_S390_SIGP_SET_PREFIX: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836226,
  ],
  KVM_S390_SIGP_STOP: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4294836224,
  ],
  KVM_S390_STOP_FLAG_STORE_STATUS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_VM_CPU_FEAT_64BSCAO: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_S390_VM_CPU_FEAT_ASTFLEIE2: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    14,
  ],
  KVM_S390_VM_CPU_FEAT_CEI: [undefined, undefined, undefined, undefined, undefined, undefined, 7],
  KVM_S390_VM_CPU_FEAT_CMMA: [undefined, undefined, undefined, undefined, undefined, undefined, 10],
  KVM_S390_VM_CPU_FEAT_ESOP: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_S390_VM_CPU_FEAT_GPERE: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_S390_VM_CPU_FEAT_GSLS: [undefined, undefined, undefined, undefined, undefined, undefined, 5],
  KVM_S390_VM_CPU_FEAT_IB: [undefined, undefined, undefined, undefined, undefined, undefined, 6],
  KVM_S390_VM_CPU_FEAT_IBS: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  KVM_S390_VM_CPU_FEAT_KSS: [undefined, undefined, undefined, undefined, undefined, undefined, 13],
  KVM_S390_VM_CPU_FEAT_NR_BITS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1024,
  ],
  KVM_S390_VM_CPU_FEAT_PFMFI: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    11,
  ],
  KVM_S390_VM_CPU_FEAT_SIEF2: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_VM_CPU_FEAT_SIGPIF: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    12,
  ],
  KVM_S390_VM_CPU_FEAT_SIIF: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_S390_VM_CPU_FEAT_SKEY: [undefined, undefined, undefined, undefined, undefined, undefined, 9],
  KVM_S390_VM_CPU_MACHINE: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_VM_CPU_MACHINE_FEAT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3,
  ],
  KVM_S390_VM_CPU_MACHINE_SUBFUNC: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5,
  ],
  KVM_S390_VM_CPU_MACHINE_UV_FEAT_GUEST: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7,
  ],
  KVM_S390_VM_CPU_MODEL: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  KVM_S390_VM_CPU_PROCESSOR: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_S390_VM_CPU_PROCESSOR_FEAT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_S390_VM_CPU_PROCESSOR_SUBFUNC: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4,
  ],
  KVM_S390_VM_CPU_PROCESSOR_UV_FEAT_GUEST: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6,
  ],
  KVM_S390_VM_CPU_TOPOLOGY: [undefined, undefined, undefined, undefined, undefined, undefined, 5],
  KVM_S390_VM_CPU_UV_FEAT_NR_BITS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    64,
  ],
  KVM_S390_VM_CRYPTO: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_VM_CRYPTO_DISABLE_AES_KW: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_S390_VM_CRYPTO_DISABLE_APIE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5,
  ],
  KVM_S390_VM_CRYPTO_DISABLE_DEA_KW: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3,
  ],
  KVM_S390_VM_CRYPTO_ENABLE_AES_KW: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ],
  KVM_S390_VM_CRYPTO_ENABLE_APIE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4,
  ],
  KVM_S390_VM_CRYPTO_ENABLE_DEA_KW: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_VM_MEM_CLR_CMMA: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_VM_MEM_CTRL: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_S390_VM_MEM_ENABLE_CMMA: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ],
  KVM_S390_VM_MEM_LIMIT_SIZE: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_VM_MIGRATION: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_S390_VM_MIGRATION_START: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_VM_MIGRATION_STATUS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
  ],
  KVM_S390_VM_MIGRATION_STOP: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_S390_VM_TOD: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_VM_TOD_EXT: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_S390_VM_TOD_HIGH: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_VM_TOD_LOW: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_S390_ZPCIOP_DEREG_AEN: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_S390_ZPCIOP_REGAEN_HOST: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ],
  KVM_S390_ZPCIOP_REG_AEN: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_SEV_CERT_EXPORT: [19, 19],
  KVM_SEV_DBG_DECRYPT: [17, 17],
  KVM_SEV_DBG_ENCRYPT: [18, 18],
  KVM_SEV_ES_INIT: [1, 1],
  KVM_SEV_GET_ATTESTATION_REPORT: [20, 20],
  KVM_SEV_GUEST_STATUS: [16, 16],
  KVM_SEV_INIT: [0, 0],
  KVM_SEV_INIT2: [22, 22],
  KVM_SEV_LAUNCH_FINISH: [7, 7],
  KVM_SEV_LAUNCH_MEASURE: [6, 6],
  KVM_SEV_LAUNCH_SECRET: [5, 5],
  KVM_SEV_LAUNCH_START: [2, 2],
  KVM_SEV_LAUNCH_UPDATE_DATA: [3, 3],
  KVM_SEV_LAUNCH_UPDATE_VMSA: [4, 4],
  KVM_SEV_NR_MAX: [104, 104],
  KVM_SEV_PAGE_TYPE_INVALID: [0, 0],
  KVM_SEV_RECEIVE_FINISH: [15, 15],
  KVM_SEV_RECEIVE_START: [12, 12],
  KVM_SEV_RECEIVE_UPDATE_DATA: [13, 13],
  KVM_SEV_RECEIVE_UPDATE_VMSA: [14, 14],
  KVM_SEV_SEND_CANCEL: [21, 21],
  KVM_SEV_SEND_FINISH: [11, 11],
  KVM_SEV_SEND_START: [8, 8],
  KVM_SEV_SEND_UPDATE_DATA: [9, 9],
  KVM_SEV_SEND_UPDATE_VMSA: [10, 10],
  KVM_SEV_SNP_ENABLE_REQ_CERTS: [103, 103],
  KVM_SEV_SNP_FINISH_DATA_SIZE: [32, 32],
  KVM_SEV_SNP_ID_AUTH_SIZE: [4096, 4096],
  KVM_SEV_SNP_ID_BLOCK_SIZE: [96, 96],
  KVM_SEV_SNP_LAUNCH_FINISH: [102, 102],
  KVM_SEV_SNP_LAUNCH_START: [100, 100],
  KVM_SEV_SNP_LAUNCH_UPDATE: [101, 101],
  KVM_SEV_SNP_PAGE_TYPE_CPUID: [6, 6],
  KVM_SEV_SNP_PAGE_TYPE_NORMAL: [1, 1],
  KVM_SEV_SNP_PAGE_TYPE_SECRETS: [5, 5],
  KVM_SEV_SNP_PAGE_TYPE_UNMEASURED: [4, 4],
  KVM_SEV_SNP_PAGE_TYPE_ZERO: [3, 3],
  KVM_SINGLESTEP: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_SMCCC_FILTER_DENY: [undefined, undefined, undefined, undefined, 1],
  KVM_SMCCC_FILTER_FWD_TO_USER: [undefined, undefined, undefined, undefined, 2],
  KVM_SMCCC_FILTER_HANDLE: [undefined, undefined, undefined, undefined, 0],
  KVM_SPSR_ABT: [undefined, undefined, undefined, undefined, 1],
  KVM_SPSR_EL1: [undefined, undefined, undefined, undefined, 0],
  KVM_SPSR_FIQ: [undefined, undefined, undefined, undefined, 4],
  KVM_SPSR_IRQ: [undefined, undefined, undefined, undefined, 3],
  KVM_SPSR_SVC: [undefined, undefined, undefined, undefined, 0],
  KVM_SPSR_UND: [undefined, undefined, undefined, undefined, 2],
  KVM_SREGS2_FLAGS_PDPTRS_VALID: [1, 1],
  KVM_STATE_NESTED_EVMCS: [4, 4],
  KVM_STATE_NESTED_FORMAT_SVM: [1, 1],
  KVM_STATE_NESTED_FORMAT_VMX: [0, 0],
  KVM_STATE_NESTED_GIF_SET: [256, 256],
  KVM_STATE_NESTED_GUEST_MODE: [1, 1],
  KVM_STATE_NESTED_MTF_PENDING: [8, 8],
  KVM_STATE_NESTED_RUN_PENDING: [2, 2],
  KVM_STATE_NESTED_SMM_GUEST_MODE: [1, 1],
  KVM_STATE_NESTED_SMM_VMXON: [2, 2],
  KVM_STATE_NESTED_SVM_VMCB_SIZE: [4096, 4096],
  KVM_STATE_NESTED_VMX_VMCS_SIZE: [4096, 4096],
  KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE: [1, 1],
  KVM_SYNC_ACRS: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  KVM_SYNC_ARCH0: [undefined, undefined, undefined, undefined, undefined, undefined, 16],
  KVM_SYNC_BPBC: [undefined, undefined, undefined, undefined, undefined, undefined, 1024],
  KVM_SYNC_CRS: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  KVM_SYNC_DIAG318: [undefined, undefined, undefined, undefined, undefined, undefined, 4096],
  KVM_SYNC_ETOKEN: [undefined, undefined, undefined, undefined, undefined, undefined, 2048],
  KVM_SYNC_FPRS: [undefined, undefined, undefined, undefined, undefined, undefined, 256],
  KVM_SYNC_GPRS: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  KVM_SYNC_GSCB: [undefined, undefined, undefined, undefined, undefined, undefined, 512],
  KVM_SYNC_PFAULT: [undefined, undefined, undefined, undefined, undefined, undefined, 32],
  KVM_SYNC_PREFIX: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  KVM_SYNC_RICCB: [undefined, undefined, undefined, undefined, undefined, undefined, 128],
  KVM_SYNC_S390_VALID_FIELDS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8191,
  ],
  KVM_SYNC_VRS: [undefined, undefined, undefined, undefined, undefined, undefined, 64],
  KVM_SYNC_X86_EVENTS: [4, 4],
  KVM_SYNC_X86_REGS: [1, 1],
  KVM_SYNC_X86_SREGS: [2, 2],
  KVM_SYNC_X86_VALID_FIELDS: [7, 7],
  KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2: [undefined, undefined, undefined, undefined, 1],
  KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2: [undefined, undefined, undefined, undefined, 1],
  KVM_TDX_CAPABILITIES: [0, 0],
  KVM_TDX_CMD_NR_MAX: [6, 6],
  KVM_TDX_FINALIZE_VM: [4, 4],
  KVM_TDX_GET_CPUID: [5, 5],
  KVM_TDX_INIT_MEM_REGION: [3, 3],
  KVM_TDX_INIT_VCPU: [2, 2],
  KVM_TDX_INIT_VM: [1, 1],
  KVM_TDX_MEASURE_MEMORY_REGION: [1, 1],
  KVM_VCPUEVENT_VALID_NMI_PENDING: [1, 1],
  KVM_VCPUEVENT_VALID_PAYLOAD: [16, 16],
  KVM_VCPUEVENT_VALID_SHADOW: [4, 4],
  KVM_VCPUEVENT_VALID_SIPI_VECTOR: [2, 2],
  KVM_VCPUEVENT_VALID_SMM: [8, 8],
  KVM_VCPUEVENT_VALID_TRIPLE_FAULT: [32, 32],
  KVM_VCPU_TSC_CTRL: [0, 0],
  KVM_VCPU_TSC_OFFSET: [0, 0],
  KVM_VGIC_ITS_ADDR_TYPE: [undefined, undefined, undefined, undefined, 4],
  KVM_VGIC_V2_ADDR_TYPE_CPU: [undefined, undefined, undefined, undefined, 1],
  KVM_VGIC_V2_ADDR_TYPE_DIST: [undefined, undefined, undefined, undefined, 0],
  KVM_VGIC_V2_CPU_SIZE: [undefined, undefined, undefined, undefined, 8192],
  KVM_VGIC_V2_DIST_SIZE: [undefined, undefined, undefined, undefined, 4096],
  KVM_VGIC_V3_ADDR_TYPE_DIST: [undefined, undefined, undefined, undefined, 2],
  KVM_VGIC_V3_ADDR_TYPE_REDIST: [undefined, undefined, undefined, undefined, 3],
  KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION: [undefined, undefined, undefined, undefined, 5],
  KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK: [2, 2],
  KVM_X2APIC_API_USE_32BIT_IDS: [1, 1],
  KVM_X2APIC_DISABLE_SUPPRESS_EOI_BROADCAST: [8, 8],
  KVM_X2APIC_ENABLE_SUPPRESS_EOI_BROADCAST: [4, 4],
  KVM_X86_DEFAULT_VM: [0, 0],
  KVM_X86_GRP_SEV: [1, 1],
  KVM_X86_GRP_SYSTEM: [0, 0],
  KVM_X86_QUIRK_CD_NW_CLEARED: [2, 2],
  KVM_X86_QUIRK_FIX_HYPERCALL_INSN: [32, 32],
  KVM_X86_QUIRK_IGNORE_GUEST_PAT: [512, 512],
  KVM_X86_QUIRK_LAPIC_MMIO_HOLE: [4, 4],
  KVM_X86_QUIRK_LINT0_REENABLED: [1, 1],
  KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT: [16, 16],
  KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS: [64, 64],
  KVM_X86_QUIRK_NESTED_SVM_SHARED_PAT: [2048, 2048],
  KVM_X86_QUIRK_OUT_7E_INC_RIP: [8, 8],
  KVM_X86_QUIRK_SLOT_ZAP_ALL: [128, 128],
  KVM_X86_QUIRK_STUFF_FEATURE_MSRS: [256, 256],
  KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM: [1024, 1024],
  KVM_X86_REG_TYPE_KVM: [3, 3],
  KVM_X86_REG_TYPE_MSR: [2, 2],
  KVM_X86_SEV_ES_VM: [3, 3],
  KVM_X86_SEV_SNP_REQ_CERTS: [2, 2],
  KVM_X86_SEV_VM: [2, 2],
  KVM_X86_SEV_VMSA_FEATURES: [0, 0],
  KVM_X86_SHADOW_INT_MOV_SS: [1, 1],
  KVM_X86_SHADOW_INT_STI: [2, 2],
  KVM_X86_SNP_POLICY_BITS: [1, 1],
  KVM_X86_SNP_VM: [4, 4],
  KVM_X86_SW_PROTECTED_VM: [1, 1],
  KVM_X86_TDX_VM: [5, 5],
  KVM_X86_XCOMP_GUEST_SUPP: [0, 0],
  KVM_XEN_ATTR_TYPE_EVTCHN: [3, 3],
  KVM_XEN_ATTR_TYPE_LONG_MODE: [0, 0],
  KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG: [5, 5],
  KVM_XEN_ATTR_TYPE_SHARED_INFO: [1, 1],
  KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: [6, 6],
  KVM_XEN_ATTR_TYPE_UPCALL_VECTOR: [2, 2],
  KVM_XEN_ATTR_TYPE_XEN_VERSION: [4, 4],
  KVM_XEN_EVTCHN_DEASSIGN: [1, 1],
  KVM_XEN_EVTCHN_RESET: [4, 4],
  KVM_XEN_EVTCHN_UPDATE: [2, 2],
  KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL: [16, 16],
  KVM_XEN_HVM_CONFIG_EVTCHN_SEND: [32, 32],
  KVM_XEN_HVM_CONFIG_HYPERCALL_MSR: [1, 1],
  KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL: [2, 2],
  KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE: [128, 128],
  KVM_XEN_HVM_CONFIG_RUNSTATE: [8, 8],
  KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG: [64, 64],
  KVM_XEN_HVM_CONFIG_SHARED_INFO: [4, 4],
  KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA: [256, 256],
  KVM_XEN_INVALID_GFN: [18446744073709551615n, 18446744073709551615n],
  KVM_XEN_INVALID_GPA: [18446744073709551615n, 18446744073709551615n],
  KVM_XEN_MSR_MAX_INDEX: [1342177279, 1342177279],
  KVM_XEN_MSR_MIN_INDEX: [1073741824, 1073741824],
  KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR: [2, 2],
  KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST: [5, 5],
  KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: [3, 3],
  KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: [4, 4],
  KVM_XEN_VCPU_ATTR_TYPE_TIMER: [7, 7],
  KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR: [8, 8],
  KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: [6, 6],
  KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO: [0, 0],
  KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA: [9, 9],
  KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO: [1, 1],
  LOONGARCH_REG_SHIFT: [undefined, undefined, undefined, undefined, undefined, 3],
  MC_VECTOR: [18, 18],
  MF_VECTOR: [16, 16],
  NM_VECTOR: [7, 7],
  NP_VECTOR: [11, 11],
  OF_VECTOR: [4, 4],
  PF_VECTOR: [14, 14],
  SDNXC: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  SDNXL: [undefined, undefined, undefined, undefined, undefined, undefined, 256],
  SS_VECTOR: [12, 12],
  SX_VECTOR: [30, 30],
  TS_VECTOR: [10, 10],
  UD_VECTOR: [6, 6],
  VC_VECTOR: [29, 29],
  VE_VECTOR: [20, 20],
  VGIC_LEVEL_INFO_LINE_LEVEL: [undefined, undefined, undefined, undefined, 0],
  XM_VECTOR: [19, 19],
});

/** `<asm/kvm.h>`: 17 on x86_64, x86. */
export const AC_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.AC_VECTOR);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const BP_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.BP_VECTOR);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const BR_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.BR_VECTOR);
/** `<asm/kvm.h>`: 21 on x86_64, x86. */
export const CP_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.CP_VECTOR);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const DB_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.DB_VECTOR);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const DE_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.DE_VECTOR);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const DF_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.DF_VECTOR);
/** `<asm/kvm.h>`: 13 on x86_64, x86. */
export const GP_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.GP_VECTOR);
/** `<asm/kvm.h>`: 28 on x86_64, x86. */
export const HV_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.HV_VECTOR);
/** `<asm/kvm.h>`: 1024 on x86_64, x86. */
export const KVM_APIC_REG_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_APIC_REG_SIZE,
);
/** `<asm/kvm.h>`: 32 on aarch64. */
export const KVM_ARM64_SVE_MAX_SLICES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM64_SVE_MAX_SLICES,
);
/** `<asm/kvm.h>`: 16 on aarch64. */
export const KVM_ARM64_SVE_NUM_PREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM64_SVE_NUM_PREGS,
);
/** `<asm/kvm.h>`: 32 on aarch64. */
export const KVM_ARM64_SVE_NUM_ZREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM64_SVE_NUM_ZREGS,
);
/** `<asm/kvm.h>`: 8 on aarch64. */
export const KVM_ARM64_SVE_VLS_WORDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM64_SVE_VLS_WORDS,
);
/** `<asm/kvm.h>`: 512 on aarch64. */
export const KVM_ARM64_SVE_VQ_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM64_SVE_VQ_MAX,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM64_SVE_VQ_MIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM64_SVE_VQ_MIN,
);
/** `<asm/kvm.h>`: 4294901760 on aarch64. */
export const KVM_ARM_DEVICE_ID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEVICE_ID_MASK,
);
/** `<asm/kvm.h>`: 16 on aarch64. */
export const KVM_ARM_DEVICE_ID_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEVICE_ID_SHIFT,
);
/** `<asm/kvm.h>`: 65535 on aarch64. */
export const KVM_ARM_DEVICE_TYPE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEVICE_TYPE_MASK,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_DEVICE_TYPE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEVICE_TYPE_SHIFT,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_DEVICE_VGIC_V2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEVICE_VGIC_V2,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_DEV_EL1_PTIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEV_EL1_PTIMER,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_DEV_EL1_VTIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_DEV_EL1_VTIMER,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_ARM_DEV_PMU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_ARM_DEV_PMU);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_FEATURE_ID_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_FEATURE_ID_RANGE,
);
/** `<asm/kvm.h>`: 192 on aarch64. */
export const KVM_ARM_FEATURE_ID_RANGE_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_FEATURE_ID_RANGE_SIZE,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_IRQ_CPU_FIQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_CPU_FIQ,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_IRQ_CPU_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_CPU_IRQ,
);
/** `<asm/kvm.h>`: 127 on aarch64. */
export const KVM_ARM_IRQ_GIC_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_GIC_MAX,
);
/** `<asm/kvm.h>`: 65535 on aarch64. */
export const KVM_ARM_IRQ_NUM_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_NUM_MASK,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_IRQ_NUM_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_NUM_SHIFT,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_IRQ_TYPE_CPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_TYPE_CPU,
);
/** `<asm/kvm.h>`: 15 on aarch64. */
export const KVM_ARM_IRQ_TYPE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_TYPE_MASK,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_IRQ_TYPE_PPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_TYPE_PPI,
);
/** `<asm/kvm.h>`: 24 on aarch64. */
export const KVM_ARM_IRQ_TYPE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_TYPE_SHIFT,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_IRQ_TYPE_SPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_TYPE_SPI,
);
/** `<asm/kvm.h>`: 15 on aarch64. */
export const KVM_ARM_IRQ_VCPU2_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_VCPU2_MASK,
);
/** `<asm/kvm.h>`: 28 on aarch64. */
export const KVM_ARM_IRQ_VCPU2_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_VCPU2_SHIFT,
);
/** `<asm/kvm.h>`: 255 on aarch64. */
export const KVM_ARM_IRQ_VCPU_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_VCPU_MASK,
);
/** `<asm/kvm.h>`: 16 on aarch64. */
export const KVM_ARM_IRQ_VCPU_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_IRQ_VCPU_SHIFT,
);
/** `<asm/kvm.h>`: 16 on aarch64. */
export const KVM_ARM_MAX_DBG_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_MAX_DBG_REGS,
);
/** `<asm/kvm.h>`: 6 on aarch64. */
export const KVM_ARM_NUM_TARGETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_NUM_TARGETS,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_TAGS_FROM_GUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TAGS_FROM_GUEST,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_TAGS_TO_GUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TAGS_TO_GUEST,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_TARGET_AEM_V8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TARGET_AEM_V8,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_ARM_TARGET_CORTEX_A53: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TARGET_CORTEX_A53,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_TARGET_CORTEX_A57: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TARGET_CORTEX_A57,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_TARGET_FOUNDATION_V8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TARGET_FOUNDATION_V8,
);
/** `<asm/kvm.h>`: 5 on aarch64. */
export const KVM_ARM_TARGET_GENERIC_V8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TARGET_GENERIC_V8,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_ARM_TARGET_XGENE_POTENZA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_TARGET_XGENE_POTENZA,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_VCPU_EL1_32BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_EL1_32BIT,
);
/** `<asm/kvm.h>`: 7 on aarch64. */
export const KVM_ARM_VCPU_HAS_EL2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_HAS_EL2,
);
/** `<asm/kvm.h>`: 8 on aarch64. */
export const KVM_ARM_VCPU_HAS_EL2_E2H0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_HAS_EL2_E2H0,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_CTRL,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_FILTER,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_INIT,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_IRQ,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_SET_NR_COUNTERS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_SET_NR_COUNTERS,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_SET_PMU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_SET_PMU,
);
/** `<asm/kvm.h>`: 9 on aarch64. */
export const KVM_ARM_VCPU_PMU_V3_STRICT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PMU_V3_STRICT,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VCPU_POWER_OFF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_POWER_OFF,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_VCPU_PSCI_0_2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PSCI_0_2,
);
/** `<asm/kvm.h>`: 5 on aarch64. */
export const KVM_ARM_VCPU_PTRAUTH_ADDRESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PTRAUTH_ADDRESS,
);
/** `<asm/kvm.h>`: 6 on aarch64. */
export const KVM_ARM_VCPU_PTRAUTH_GENERIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PTRAUTH_GENERIC,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_VCPU_PVTIME_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PVTIME_CTRL,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VCPU_PVTIME_IPA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_PVTIME_IPA,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_ARM_VCPU_SVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_SVE,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_VCPU_TIMER_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_TIMER_CTRL,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_ARM_VCPU_TIMER_IRQ_HPTIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_TIMER_IRQ_HPTIMER,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_ARM_VCPU_TIMER_IRQ_HVTIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_TIMER_IRQ_HVTIMER,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_ARM_VCPU_TIMER_IRQ_PTIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_TIMER_IRQ_PTIMER,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VCPU_TIMER_IRQ_VTIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_TIMER_IRQ_VTIMER,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VM_SMCCC_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VM_SMCCC_CTRL,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_ARM_VM_SMCCC_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VM_SMCCC_FILTER,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86; 1 on riscv64, aarch64, loongarch64. */
export const KVM_COALESCED_MMIO_PAGE_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_COALESCED_MMIO_PAGE_OFFSET,
);
/** `<asm/kvm.h>`: 32767 on loongarch64. */
export const KVM_CPUCFG_IDX_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CPUCFG_IDX_MASK,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_CPUID_FLAG_SIGNIFCANT_INDEX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CPUID_FLAG_SIGNIFCANT_INDEX,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_CPUID_FLAG_STATEFUL_FUNC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CPUID_FLAG_STATEFUL_FUNC,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_CPUID_FLAG_STATE_READ_NEXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CPUID_FLAG_STATE_READ_NEXT,
);
/** `<asm/kvm.h>`: 32767 on loongarch64. */
export const KVM_CSR_IDX_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CSR_IDX_MASK,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_DEBUG_ARCH_HSR_HIGH_VALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEBUG_ARCH_HSR_HIGH_VALID,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_DEV_ARM_ITS_CTRL_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_ITS_CTRL_RESET,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_DEV_ARM_ITS_RESTORE_TABLES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_ITS_RESTORE_TABLES,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_DEV_ARM_ITS_SAVE_TABLES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_ITS_SAVE_TABLES,
);
/** `<asm/kvm.h>`: 1095216660480 on aarch64. */
export const KVM_DEV_ARM_VGIC_CPUID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_CPUID_MASK,
);
/** `<asm/kvm.h>`: 32 on aarch64. */
export const KVM_DEV_ARM_VGIC_CPUID_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_CPUID_SHIFT,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_DEV_ARM_VGIC_CTRL_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_CTRL_INIT,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_ADDR,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_CPU_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_CPU_REGS,
);
/** `<asm/kvm.h>`: 6 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_CTRL,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_DIST_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_DIST_REGS,
);
/** `<asm/kvm.h>`: 8 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_ITS_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_ITS_REGS,
);
/** `<asm/kvm.h>`: 7 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO,
);
/** `<asm/kvm.h>`: 9 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_MAINT_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_MAINT_IRQ,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_NR_IRQS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_NR_IRQS,
);
/** `<asm/kvm.h>`: 5 on aarch64. */
export const KVM_DEV_ARM_VGIC_GRP_REDIST_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_GRP_REDIST_REGS,
);
/** `<asm/kvm.h>`: 4294966272 on aarch64. */
export const KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK,
);
/** `<asm/kvm.h>`: 10 on aarch64. */
export const KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT,
);
/** `<asm/kvm.h>`: 1023 on aarch64. */
export const KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK,
);
/** `<asm/kvm.h>`: 4294967295 on aarch64. */
export const KVM_DEV_ARM_VGIC_OFFSET_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_OFFSET_MASK,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_DEV_ARM_VGIC_OFFSET_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_OFFSET_SHIFT,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES,
);
/** `<asm/kvm.h>`: 65535 on aarch64. */
export const KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK,
);
/** `<asm/kvm.h>`: 5 on aarch64. */
export const KVM_DEV_ARM_VGIC_USERSPACE_PPIS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_USERSPACE_PPIS,
);
/** `<asm/kvm.h>`: 18446744069414584320n on aarch64. */
export const KVM_DEV_ARM_VGIC_V3_MPIDR_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_V3_MPIDR_MASK,
);
/** `<asm/kvm.h>`: 32 on aarch64. */
export const KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT,
);
/** `<asm/kvm.h>`: 7 on s390x. */
export const KVM_DEV_FLIC_ADAPTER_MODIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_ADAPTER_MODIFY,
);
/** `<asm/kvm.h>`: 6 on s390x. */
export const KVM_DEV_FLIC_ADAPTER_REGISTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_ADAPTER_REGISTER,
);
/** `<asm/kvm.h>`: 10 on s390x. */
export const KVM_DEV_FLIC_AIRQ_INJECT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_AIRQ_INJECT,
);
/** `<asm/kvm.h>`: 9 on s390x. */
export const KVM_DEV_FLIC_AISM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_AISM,
);
/** `<asm/kvm.h>`: 11 on s390x. */
export const KVM_DEV_FLIC_AISM_ALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_AISM_ALL,
);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_DEV_FLIC_APF_DISABLE_WAIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_APF_DISABLE_WAIT,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_DEV_FLIC_APF_ENABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_APF_ENABLE,
);
/** `<asm/kvm.h>`: 8 on s390x. */
export const KVM_DEV_FLIC_CLEAR_IO_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_CLEAR_IO_IRQ,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_DEV_FLIC_CLEAR_IRQS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_CLEAR_IRQS,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_DEV_FLIC_ENQUEUE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_ENQUEUE,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_DEV_FLIC_GET_ALL_IRQS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_FLIC_GET_ALL_IRQS,
);
/** `<asm/kvm.h>`: 1073741831 on loongarch64. */
export const KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_DMSINTC_GRP_CTRL,
);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_BASE,
);
/** `<asm/kvm.h>`: 1 on loongarch64. */
export const KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_DMSINTC_MSG_ADDR_SIZE,
);
/** `<asm/kvm.h>`: 1 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_FEATURE: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_FEATURE);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_NUM_CPU: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_DEV_LOONGARCH_EXTIOI_CTRL_INIT_NUM_CPU);
/** `<asm/kvm.h>`: 3 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_CTRL_LOAD_FINISHED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_DEV_LOONGARCH_EXTIOI_CTRL_LOAD_FINISHED);
/** `<asm/kvm.h>`: 1073741828 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_EXTIOI_GRP_CTRL,
);
/** `<asm/kvm.h>`: 1073741826 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_GRP_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_EXTIOI_GRP_REGS,
);
/** `<asm/kvm.h>`: 1073741827 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_EXTIOI_GRP_SW_STATUS,
);
/** `<asm/kvm.h>`: 1 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_FEATURE: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_FEATURE);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_NUM_CPU: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_NUM_CPU);
/** `<asm/kvm.h>`: 2 on loongarch64. */
export const KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_EXTIOI_SW_STATUS_STATE,
);
/** `<asm/kvm.h>`: 1073741825 on loongarch64. */
export const KVM_DEV_LOONGARCH_IPI_GRP_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_IPI_GRP_REGS,
);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_DEV_LOONGARCH_PCH_PIC_CTRL_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_PCH_PIC_CTRL_INIT,
);
/** `<asm/kvm.h>`: 1073741830 on loongarch64. */
export const KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_PCH_PIC_GRP_CTRL,
);
/** `<asm/kvm.h>`: 1073741829 on loongarch64. */
export const KVM_DEV_LOONGARCH_PCH_PIC_GRP_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_LOONGARCH_PCH_PIC_GRP_REGS,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_DEV_RISCV_AIA_ADDR_APLIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_ADDR_APLIC,
);
/** `<asm/kvm.h>`: 16385 on riscv64. */
export const KVM_DEV_RISCV_AIA_ADDR_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_ADDR_MAX,
);
/** `<asm/kvm.h>`: 3 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_GROUP_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_GROUP_BITS,
);
/** `<asm/kvm.h>`: 4 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_GROUP_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_GROUP_SHIFT,
);
/** `<asm/kvm.h>`: 6 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_GUEST_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_GUEST_BITS,
);
/** `<asm/kvm.h>`: 5 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_HART_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_HART_BITS,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_IDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_IDS,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_MODE,
);
/** `<asm/kvm.h>`: 2 on riscv64. */
export const KVM_DEV_RISCV_AIA_CONFIG_SRCS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CONFIG_SRCS,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_DEV_RISCV_AIA_CTRL_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_CTRL_INIT,
);
/** `<asm/kvm.h>`: 8 on riscv64. */
export const KVM_DEV_RISCV_AIA_GROUP_BITS_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GROUP_BITS_MAX,
);
/** `<asm/kvm.h>`: 56 on riscv64. */
export const KVM_DEV_RISCV_AIA_GROUP_SHIFT_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GROUP_SHIFT_MAX,
);
/** `<asm/kvm.h>`: 24 on riscv64. */
export const KVM_DEV_RISCV_AIA_GROUP_SHIFT_MIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GROUP_SHIFT_MIN,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_DEV_RISCV_AIA_GRP_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GRP_ADDR,
);
/** `<asm/kvm.h>`: 3 on riscv64. */
export const KVM_DEV_RISCV_AIA_GRP_APLIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GRP_APLIC,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_DEV_RISCV_AIA_GRP_CONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GRP_CONFIG,
);
/** `<asm/kvm.h>`: 2 on riscv64. */
export const KVM_DEV_RISCV_AIA_GRP_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GRP_CTRL,
);
/** `<asm/kvm.h>`: 4 on riscv64. */
export const KVM_DEV_RISCV_AIA_GRP_IMSIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GRP_IMSIC,
);
/** `<asm/kvm.h>`: 8 on riscv64. */
export const KVM_DEV_RISCV_AIA_GUEST_BITS_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_GUEST_BITS_MAX,
);
/** `<asm/kvm.h>`: 16 on riscv64. */
export const KVM_DEV_RISCV_AIA_HART_BITS_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_HART_BITS_MAX,
);
/** `<asm/kvm.h>`: 2048 on riscv64. */
export const KVM_DEV_RISCV_AIA_IDS_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_IDS_MAX,
);
/** `<asm/kvm.h>`: 63 on riscv64. */
export const KVM_DEV_RISCV_AIA_IDS_MIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_IDS_MIN,
);
/** `<asm/kvm.h>`: 12 on riscv64. */
export const KVM_DEV_RISCV_AIA_IMSIC_ISEL_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_IMSIC_ISEL_BITS,
);
/** `<asm/kvm.h>`: 4095 on riscv64. */
export const KVM_DEV_RISCV_AIA_IMSIC_ISEL_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_IMSIC_ISEL_MASK,
);
/** `<asm/kvm.h>`: 2 on riscv64. */
export const KVM_DEV_RISCV_AIA_MODE_AUTO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_MODE_AUTO,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_DEV_RISCV_AIA_MODE_EMUL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_MODE_EMUL,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_DEV_RISCV_AIA_MODE_HWACCEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_MODE_HWACCEL,
);
/** `<asm/kvm.h>`: 1024 on riscv64. */
export const KVM_DEV_RISCV_AIA_SRCS_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_AIA_SRCS_MAX,
);
/** `<asm/kvm.h>`: 4096 on riscv64. */
export const KVM_DEV_RISCV_APLIC_ALIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_APLIC_ALIGN,
);
/** `<asm/kvm.h>`: 16384 on riscv64. */
export const KVM_DEV_RISCV_APLIC_MAX_HARTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_APLIC_MAX_HARTS,
);
/** `<asm/kvm.h>`: 16384 on riscv64. */
export const KVM_DEV_RISCV_APLIC_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_APLIC_SIZE,
);
/** `<asm/kvm.h>`: 4096 on riscv64. */
export const KVM_DEV_RISCV_IMSIC_ALIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_IMSIC_ALIGN,
);
/** `<asm/kvm.h>`: 4096 on riscv64. */
export const KVM_DEV_RISCV_IMSIC_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_RISCV_IMSIC_SIZE,
);
/** `<asm/kvm.h>`: none on arm, s390x; 64 elsewhere. */
export const KVM_DIRTY_LOG_PAGE_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_LOG_PAGE_OFFSET,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_EXIT_FAIL_ENTRY_NO_VSFILE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_FAIL_ENTRY_NO_VSFILE,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_EXIT_HYPERCALL_LONG_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_HYPERCALL_LONG_MODE,
);
/** `<asm/kvm.h>`: 1048576 on x86_64, x86. */
export const KVM_GUESTDBG_BLOCKIRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_BLOCKIRQ,
);
/** `<asm/kvm.h>`: 524288 on x86_64, x86. */
export const KVM_GUESTDBG_INJECT_BP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_INJECT_BP,
);
/** `<asm/kvm.h>`: 262144 on x86_64, x86. */
export const KVM_GUESTDBG_INJECT_DB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_INJECT_DB,
);
/** `<asm/kvm.h>`: 131072 on aarch64. */
export const KVM_GUESTDBG_USE_HW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_USE_HW,
);
/** `<asm/kvm.h>`: 131072 on x86_64, x86; 65536 on s390x. */
export const KVM_GUESTDBG_USE_HW_BP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_USE_HW_BP,
);
/** `<asm/kvm.h>`: none on arm, riscv64, s390x; 65536 elsewhere. */
export const KVM_GUESTDBG_USE_SW_BP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_USE_SW_BP,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_HW_BP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_HW_BP);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_HW_WP_WRITE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_HW_WP_WRITE);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_HYPERCALL_EXIT_16BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HYPERCALL_EXIT_16BIT,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_HYPERCALL_EXIT_SMC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HYPERCALL_EXIT_SMC,
);
/** `<asm/kvm.h>`: 16777215 on x86_64, x86. */
export const KVM_HYPERV_CONN_ID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HYPERV_CONN_ID_MASK,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_HYPERV_EVENTFD_DEASSIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HYPERV_EVENTFD_DEASSIGN,
);
/** `<asm/kvm.h>`: 4294967295 on riscv64. */
export const KVM_INTERRUPT_SET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_INTERRUPT_SET,
);
/** `<asm/kvm.h>`: 4294967294 on riscv64. */
export const KVM_INTERRUPT_UNSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_INTERRUPT_UNSET,
);
/** `<asm/kvm.h>`: 24 on x86_64, x86. */
export const KVM_IOAPIC_NUM_PINS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IOAPIC_NUM_PINS,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_IRQCHIP_IOAPIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQCHIP_IOAPIC,
);
/** `<asm/kvm.h>`: 64 on loongarch64. */
export const KVM_IRQCHIP_NUM_PINS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQCHIP_NUM_PINS,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_IRQCHIP_PIC_MASTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQCHIP_PIC_MASTER,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_IRQCHIP_PIC_SLAVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQCHIP_PIC_SLAVE,
);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_LOONGARCH_VCPU_CPUCFG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VCPU_CPUCFG,
);
/** `<asm/kvm.h>`: 1 on loongarch64. */
export const KVM_LOONGARCH_VCPU_PVTIME_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VCPU_PVTIME_CTRL,
);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_LOONGARCH_VCPU_PVTIME_GPA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VCPU_PVTIME_GPA,
);
/** `<asm/kvm.h>`: 3 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_ARMBT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_ARMBT,
);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_CTRL,
);
/** `<asm/kvm.h>`: 1 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_LASX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_LASX,
);
/** `<asm/kvm.h>`: 0 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_LSX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_LSX,
);
/** `<asm/kvm.h>`: 4 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_MIPSBT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_MIPSBT,
);
/** `<asm/kvm.h>`: 9 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_MSGINT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_MSGINT,
);
/** `<asm/kvm.h>`: 5 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_PMU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_PMU,
);
/** `<asm/kvm.h>`: 8 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_PTW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_PTW,
);
/** `<asm/kvm.h>`: 6 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_PV_IPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_PV_IPI,
);
/** `<asm/kvm.h>`: 10 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_PV_PREEMPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_PV_PREEMPT,
);
/** `<asm/kvm.h>`: 7 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_PV_STEALTIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_PV_STEALTIME,
);
/** `<asm/kvm.h>`: 2 on loongarch64. */
export const KVM_LOONGARCH_VM_FEAT_X86BT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_LOONGARCH_VM_FEAT_X86BT,
);
/** `<asm/kvm.h>`: 256 on loongarch64. */
export const KVM_MAX_CORES: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_MAX_CORES);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const KVM_MAX_XCRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_MAX_XCRS);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_MSR_FILTER_DEFAULT_ALLOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_DEFAULT_ALLOW,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_MSR_FILTER_DEFAULT_DENY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_DEFAULT_DENY,
);
/** `<asm/kvm.h>`: 1536 on x86_64, x86. */
export const KVM_MSR_FILTER_MAX_BITMAP_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_MAX_BITMAP_SIZE,
);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const KVM_MSR_FILTER_MAX_RANGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_MAX_RANGES,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_MSR_FILTER_RANGE_VALID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_RANGE_VALID_MASK,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_MSR_FILTER_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_READ,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_MSR_FILTER_VALID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_VALID_MASK,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_MSR_FILTER_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_FILTER_WRITE,
);
/** `<asm/kvm.h>`: 256 on x86_64, x86. */
export const KVM_NR_INTERRUPTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_NR_INTERRUPTS,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86; 1 on riscv64, aarch64, loongarch64. */
export const KVM_NR_IRQCHIPS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_NR_IRQCHIPS);
/** `<asm/kvm.h>`: 5 on aarch64. */
export const KVM_NR_SPSR: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_NR_SPSR);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_PIO_PAGE_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PIO_PAGE_OFFSET,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_PIT_FLAGS_HPET_LEGACY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PIT_FLAGS_HPET_LEGACY,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_PIT_FLAGS_SPEAKER_DATA_ON: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PIT_FLAGS_SPEAKER_DATA_ON,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86, aarch64. */
export const KVM_PMU_EVENT_ALLOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_EVENT_ALLOW,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86, aarch64. */
export const KVM_PMU_EVENT_DENY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_EVENT_DENY,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_PMU_EVENT_FLAGS_VALID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_EVENT_FLAGS_VALID_MASK,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_PMU_EVENT_FLAG_MASKED_EVENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_EVENT_FLAG_MASKED_EVENTS,
);
/** `<asm/kvm.h>`: 64424509695 on x86_64, x86. */
export const KVM_PMU_MASKED_ENTRY_EVENT_SELECT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_MASKED_ENTRY_EVENT_SELECT,
);
/** `<asm/kvm.h>`: 36028797018963968n on x86_64, x86. */
export const KVM_PMU_MASKED_ENTRY_EXCLUDE: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_MASKED_ENTRY_EXCLUDE,
);
/** `<asm/kvm.h>`: 18374686479671623680n on x86_64, x86. */
export const KVM_PMU_MASKED_ENTRY_UMASK_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_MASKED_ENTRY_UMASK_MASK,
);
/** `<asm/kvm.h>`: 56 on x86_64, x86. */
export const KVM_PMU_MASKED_ENTRY_UMASK_MASK_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_MASKED_ENTRY_UMASK_MASK_SHIFT,
);
/** `<asm/kvm.h>`: 65280 on x86_64, x86. */
export const KVM_PMU_MASKED_ENTRY_UMASK_MATCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_MASKED_ENTRY_UMASK_MATCH,
);
/** `<asm/kvm.h>`: 2512501342 on aarch64. */
export const KVM_PSCI_FN_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_FN_BASE,
);
/** `<asm/kvm.h>`: 2512501343 on aarch64. */
export const KVM_PSCI_FN_CPU_OFF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_FN_CPU_OFF,
);
/** `<asm/kvm.h>`: 2512501344 on aarch64. */
export const KVM_PSCI_FN_CPU_ON: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_FN_CPU_ON,
);
/** `<asm/kvm.h>`: 2512501342 on aarch64. */
export const KVM_PSCI_FN_CPU_SUSPEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_FN_CPU_SUSPEND,
);
/** `<asm/kvm.h>`: 2512501345 on aarch64. */
export const KVM_PSCI_FN_MIGRATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_FN_MIGRATE,
);
/** `<asm/kvm.h>`: -3 on aarch64. */
export const KVM_PSCI_RET_DENIED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_RET_DENIED,
);
/** `<asm/kvm.h>`: -2 on aarch64. */
export const KVM_PSCI_RET_INVAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_RET_INVAL,
);
/** `<asm/kvm.h>`: -1 on aarch64. */
export const KVM_PSCI_RET_NI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PSCI_RET_NI);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_PSCI_RET_SUCCESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PSCI_RET_SUCCESS,
);
/** `<asm/kvm.h>`: 10 on s390x. */
export const KVM_PV_ASYNC_CLEANUP_PERFORM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_ASYNC_CLEANUP_PERFORM,
);
/** `<asm/kvm.h>`: 9 on s390x. */
export const KVM_PV_ASYNC_CLEANUP_PREPARE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_ASYNC_CLEANUP_PREPARE,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_PV_DISABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_DISABLE);
/** `<asm/kvm.h>`: 8 on s390x. */
export const KVM_PV_DUMP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_DUMP);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_PV_DUMP_COMPLETE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_DUMP_COMPLETE,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_PV_DUMP_CONFIG_STOR_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_DUMP_CONFIG_STOR_STATE,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_PV_DUMP_CPU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_DUMP_CPU);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_PV_DUMP_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_DUMP_INIT,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_PV_ENABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_ENABLE);
/** `<asm/kvm.h>`: 7 on s390x. */
export const KVM_PV_INFO: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_INFO);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_PV_INFO_DUMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_INFO_DUMP,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_PV_INFO_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_INFO_VM);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_PV_PREP_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_PREP_RESET,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_PV_SET_SEC_PARMS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_SET_SEC_PARMS,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_PV_UNPACK: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_UNPACK);
/** `<asm/kvm.h>`: 6 on s390x. */
export const KVM_PV_UNSHARE_ALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_UNSHARE_ALL,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_PV_VERIFY: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_VERIFY);
/** `<asm/kvm.h>`: 1376256 on aarch64. */
export const KVM_REG_ARM64_SVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SVE,
);
/** `<asm/kvm.h>`: 1536 on aarch64. */
export const KVM_REG_ARM64_SVE_FFR_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SVE_FFR_BASE,
);
/** `<asm/kvm.h>`: 1024 on aarch64. */
export const KVM_REG_ARM64_SVE_PREG_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SVE_PREG_BASE,
);
/** `<asm/kvm.h>`: 6944550625406746623n on aarch64. */
export const KVM_REG_ARM64_SVE_VLS: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SVE_VLS,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM64_SVE_ZREG_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SVE_ZREG_BASE,
);
/** `<asm/kvm.h>`: 1245184 on aarch64. */
export const KVM_REG_ARM64_SYSREG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG,
);
/** `<asm/kvm.h>`: 120 on aarch64. */
export const KVM_REG_ARM64_SYSREG_CRM_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_CRM_MASK,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_REG_ARM64_SYSREG_CRM_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_CRM_SHIFT,
);
/** `<asm/kvm.h>`: 1920 on aarch64. */
export const KVM_REG_ARM64_SYSREG_CRN_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_CRN_MASK,
);
/** `<asm/kvm.h>`: 7 on aarch64. */
export const KVM_REG_ARM64_SYSREG_CRN_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_CRN_SHIFT,
);
/** `<asm/kvm.h>`: 49152 on aarch64. */
export const KVM_REG_ARM64_SYSREG_OP0_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_OP0_MASK,
);
/** `<asm/kvm.h>`: 14 on aarch64. */
export const KVM_REG_ARM64_SYSREG_OP0_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_OP0_SHIFT,
);
/** `<asm/kvm.h>`: 14336 on aarch64. */
export const KVM_REG_ARM64_SYSREG_OP1_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_OP1_MASK,
);
/** `<asm/kvm.h>`: 11 on aarch64. */
export const KVM_REG_ARM64_SYSREG_OP1_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_OP1_SHIFT,
);
/** `<asm/kvm.h>`: 7 on aarch64. */
export const KVM_REG_ARM64_SYSREG_OP2_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_OP2_MASK,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM64_SYSREG_OP2_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM64_SYSREG_OP2_SHIFT,
);
/** `<asm/kvm.h>`: 268369920 on aarch64. */
export const KVM_REG_ARM_COPROC_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_COPROC_MASK,
);
/** `<asm/kvm.h>`: 16 on aarch64. */
export const KVM_REG_ARM_COPROC_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_COPROC_SHIFT,
);
/** `<asm/kvm.h>`: 1048576 on aarch64. */
export const KVM_REG_ARM_CORE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_CORE,
);
/** `<asm/kvm.h>`: 1114112 on aarch64. */
export const KVM_REG_ARM_DEMUX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_DEMUX,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_DEMUX_ID_CCSIDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_DEMUX_ID_CCSIDR,
);
/** `<asm/kvm.h>`: 65280 on aarch64. */
export const KVM_REG_ARM_DEMUX_ID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_DEMUX_ID_MASK,
);
/** `<asm/kvm.h>`: 8 on aarch64. */
export const KVM_REG_ARM_DEMUX_ID_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_DEMUX_ID_SHIFT,
);
/** `<asm/kvm.h>`: 255 on aarch64. */
export const KVM_REG_ARM_DEMUX_VAL_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_DEMUX_VAL_MASK,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_DEMUX_VAL_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_DEMUX_VAL_SHIFT,
);
/** `<asm/kvm.h>`: 1310720 on aarch64. */
export const KVM_REG_ARM_FW: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_FW);
/** `<asm/kvm.h>`: 1441792 on aarch64. */
export const KVM_REG_ARM_FW_FEAT_BMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_FW_FEAT_BMAP,
);
/** `<asm/kvm.h>`: 6931039826524504064n on aarch64. */
export const KVM_REG_ARM_PSCI_VERSION: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_PSCI_VERSION,
);
/** `<asm/kvm.h>`: 6931039826524495617n on aarch64. */
export const KVM_REG_ARM_PTIMER_CNT: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_PTIMER_CNT,
);
/** `<asm/kvm.h>`: 6931039826524495633n on aarch64. */
export const KVM_REG_ARM_PTIMER_CTL: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_PTIMER_CTL,
);
/** `<asm/kvm.h>`: 6931039826524495634n on aarch64. */
export const KVM_REG_ARM_PTIMER_CVAL: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_PTIMER_CVAL,
);
/** `<asm/kvm.h>`: 6931039826524504065n on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED);
/** `<asm/kvm.h>`: 6931039826524504066n on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL,
);
/** `<asm/kvm.h>`: 16 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN);
/** `<asm/kvm.h>`: 6931039826524504067n on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_STD_BIT_TRNG_V1_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_STD_BIT_TRNG_V1_0,
);
/** `<asm/kvm.h>`: 6931039826524635136n on aarch64. */
export const KVM_REG_ARM_STD_BMAP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_STD_BMAP,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_STD_HYP_BIT_PV_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_STD_HYP_BIT_PV_TIME,
);
/** `<asm/kvm.h>`: 6931039826524635137n on aarch64. */
export const KVM_REG_ARM_STD_HYP_BMAP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_STD_HYP_BMAP,
);
/** `<asm/kvm.h>`: 6931039826524495642n on aarch64. */
export const KVM_REG_ARM_TIMER_CNT: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_TIMER_CNT,
);
/** `<asm/kvm.h>`: 6931039826524495641n on aarch64. */
export const KVM_REG_ARM_TIMER_CTL: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_TIMER_CTL,
);
/** `<asm/kvm.h>`: 6931039826524495618n on aarch64. */
export const KVM_REG_ARM_TIMER_CVAL: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_TIMER_CVAL,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_CPUS: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_CPUS);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_VER: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM_VENDOR_HYP_BIT_DISCOVER_IMPL_VER);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_REG_ARM_VENDOR_HYP_BIT_PTP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_VENDOR_HYP_BIT_PTP,
);
/** `<asm/kvm.h>`: 6931039826524635138n on aarch64. */
export const KVM_REG_ARM_VENDOR_HYP_BMAP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_VENDOR_HYP_BMAP,
);
/** `<asm/kvm.h>`: 6931039826524635139n on aarch64. */
export const KVM_REG_ARM_VENDOR_HYP_BMAP_2: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARM_VENDOR_HYP_BMAP_2,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_REG_GUEST_SSP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_GUEST_SSP,
);
/** `<asm/kvm.h>`: 10389804340343865345n on loongarch64. */
export const KVM_REG_LOONGARCH_COUNTER: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_COUNTER,
);
/** `<asm/kvm.h>`: 10376293541461884928n on loongarch64. */
export const KVM_REG_LOONGARCH_CPUCFG: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_CPUCFG,
);
/** `<asm/kvm.h>`: 10376293541461688320n on loongarch64. */
export const KVM_REG_LOONGARCH_CSR: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_CSR,
);
/** `<asm/kvm.h>`: 10389804340343865347n on loongarch64. */
export const KVM_REG_LOONGARCH_DEBUG_INST: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_DEBUG_INST,
);
/** `<asm/kvm.h>`: 10376293541461819392n on loongarch64. */
export const KVM_REG_LOONGARCH_FPSIMD: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_FPSIMD,
);
/** `<asm/kvm.h>`: 10376293541461622784n on loongarch64. */
export const KVM_REG_LOONGARCH_GPR: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_GPR,
);
/** `<asm/kvm.h>`: 10376293541461753856n on loongarch64. */
export const KVM_REG_LOONGARCH_KVM: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_KVM,
);
/** `<asm/kvm.h>`: 10376293541461950464n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT,
);
/** `<asm/kvm.h>`: 10389804340344061957n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT_EFLAGS: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT_EFLAGS,
);
/** `<asm/kvm.h>`: 10389804340344061958n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT_FTOP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT_FTOP,
);
/** `<asm/kvm.h>`: 10389804340344061953n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT_SCR0: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT_SCR0,
);
/** `<asm/kvm.h>`: 10389804340344061954n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT_SCR1: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT_SCR1,
);
/** `<asm/kvm.h>`: 10389804340344061955n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT_SCR2: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT_SCR2,
);
/** `<asm/kvm.h>`: 10389804340344061956n on loongarch64. */
export const KVM_REG_LOONGARCH_LBT_SCR3: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_LBT_SCR3,
);
/** `<asm/kvm.h>`: 10376293541462081536n on loongarch64. */
export const KVM_REG_LOONGARCH_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_MASK,
);
/** `<asm/kvm.h>`: 10389804340343865346n on loongarch64. */
export const KVM_REG_LOONGARCH_VCPU_RESET: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH_VCPU_RESET,
);
/** `<asm/kvm.h>`: 16777216 on riscv64. */
export const KVM_REG_RISCV_CONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CONFIG,
);
/** `<asm/kvm.h>`: 33554432 on riscv64. */
export const KVM_REG_RISCV_CORE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CORE,
);
/** `<asm/kvm.h>`: 50331648 on riscv64. */
export const KVM_REG_RISCV_CSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CSR,
);
/** `<asm/kvm.h>`: 65536 on riscv64. */
export const KVM_REG_RISCV_CSR_AIA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CSR_AIA,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_REG_RISCV_CSR_GENERAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CSR_GENERAL,
);
/** `<asm/kvm.h>`: 131072 on riscv64. */
export const KVM_REG_RISCV_CSR_SMSTATEEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CSR_SMSTATEEN,
);
/** `<asm/kvm.h>`: 196608 on riscv64. */
export const KVM_REG_RISCV_CSR_ZICFISS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_CSR_ZICFISS,
);
/** `<asm/kvm.h>`: 100663296 on riscv64. */
export const KVM_REG_RISCV_FP_D: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_FP_D,
);
/** `<asm/kvm.h>`: 83886080 on riscv64. */
export const KVM_REG_RISCV_FP_F: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_FP_F,
);
/** `<asm/kvm.h>`: 117440512 on riscv64. */
export const KVM_REG_RISCV_ISA_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_ISA_EXT,
);
/** `<asm/kvm.h>`: 131072 on riscv64. */
export const KVM_REG_RISCV_ISA_MULTI_DIS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_ISA_MULTI_DIS,
);
/** `<asm/kvm.h>`: 65536 on riscv64. */
export const KVM_REG_RISCV_ISA_MULTI_EN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_ISA_MULTI_EN,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_REG_RISCV_ISA_MULTI_REG_LAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_ISA_MULTI_REG_LAST,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_REG_RISCV_ISA_SINGLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_ISA_SINGLE,
);
/** `<asm/kvm.h>`: 134217728 on riscv64. */
export const KVM_REG_RISCV_SBI_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_EXT,
);
/** `<asm/kvm.h>`: 65536 on riscv64. */
export const KVM_REG_RISCV_SBI_FWFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_FWFT,
);
/** `<asm/kvm.h>`: 131072 on riscv64. */
export const KVM_REG_RISCV_SBI_MULTI_DIS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_MULTI_DIS,
);
/** `<asm/kvm.h>`: 65536 on riscv64. */
export const KVM_REG_RISCV_SBI_MULTI_EN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_MULTI_EN,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_REG_RISCV_SBI_MULTI_REG_LAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_MULTI_REG_LAST,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_REG_RISCV_SBI_SINGLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_SINGLE,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_REG_RISCV_SBI_STA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_STA,
);
/** `<asm/kvm.h>`: 167772160 on riscv64. */
export const KVM_REG_RISCV_SBI_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SBI_STATE,
);
/** `<asm/kvm.h>`: 16711680 on riscv64. */
export const KVM_REG_RISCV_SUBTYPE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SUBTYPE_MASK,
);
/** `<asm/kvm.h>`: 16 on riscv64. */
export const KVM_REG_RISCV_SUBTYPE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_SUBTYPE_SHIFT,
);
/** `<asm/kvm.h>`: 67108864 on riscv64. */
export const KVM_REG_RISCV_TIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_TIMER,
);
/** `<asm/kvm.h>`: 4278190080 on riscv64. */
export const KVM_REG_RISCV_TYPE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_TYPE_MASK,
);
/** `<asm/kvm.h>`: 24 on riscv64. */
export const KVM_REG_RISCV_TYPE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_TYPE_SHIFT,
);
/** `<asm/kvm.h>`: 150994944 on riscv64. */
export const KVM_REG_RISCV_VECTOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_RISCV_VECTOR,
);
/** `<asm/kvm.h>`: 5778118321916346372n on s390x. */
export const KVM_REG_S390_CLOCK_COMP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_CLOCK_COMP,
);
/** `<asm/kvm.h>`: 5778118321916346371n on s390x. */
export const KVM_REG_S390_CPU_TIMER: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_CPU_TIMER,
);
/** `<asm/kvm.h>`: 5778118321916346370n on s390x. */
export const KVM_REG_S390_EPOCHDIFF: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_EPOCHDIFF,
);
/** `<asm/kvm.h>`: 5778118321916346377n on s390x. */
export const KVM_REG_S390_GBEA: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_GBEA,
);
/** `<asm/kvm.h>`: 5778118321916346374n on s390x. */
export const KVM_REG_S390_PFCOMPARE: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_PFCOMPARE,
);
/** `<asm/kvm.h>`: 5778118321916346375n on s390x. */
export const KVM_REG_S390_PFSELECT: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_PFSELECT,
);
/** `<asm/kvm.h>`: 5778118321916346373n on s390x. */
export const KVM_REG_S390_PFTOKEN: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_PFTOKEN,
);
/** `<asm/kvm.h>`: 5778118321916346376n on s390x. */
export const KVM_REG_S390_PP: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_S390_PP);
/** `<asm/kvm.h>`: 5773614722288975873n on s390x. */
export const KVM_REG_S390_TODPR: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_S390_TODPR,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_RISCV_ISA_EXT_A: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_A,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_RISCV_ISA_EXT_C: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_C,
);
/** `<asm/kvm.h>`: 2 on riscv64. */
export const KVM_RISCV_ISA_EXT_D: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_D,
);
/** `<asm/kvm.h>`: 3 on riscv64. */
export const KVM_RISCV_ISA_EXT_F: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_F,
);
/** `<asm/kvm.h>`: 4 on riscv64. */
export const KVM_RISCV_ISA_EXT_H: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_H,
);
/** `<asm/kvm.h>`: 5 on riscv64. */
export const KVM_RISCV_ISA_EXT_I: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_I,
);
/** `<asm/kvm.h>`: 6 on riscv64. */
export const KVM_RISCV_ISA_EXT_M: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_M,
);
/** `<asm/kvm.h>`: 80 on riscv64. */
export const KVM_RISCV_ISA_EXT_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_MAX,
);
/** `<asm/kvm.h>`: 62 on riscv64. */
export const KVM_RISCV_ISA_EXT_SMNPM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SMNPM,
);
/** `<asm/kvm.h>`: 23 on riscv64. */
export const KVM_RISCV_ISA_EXT_SMSTATEEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SMSTATEEN,
);
/** `<asm/kvm.h>`: 14 on riscv64. */
export const KVM_RISCV_ISA_EXT_SSAIA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SSAIA,
);
/** `<asm/kvm.h>`: 54 on riscv64. */
export const KVM_RISCV_ISA_EXT_SSCOFPMF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SSCOFPMF,
);
/** `<asm/kvm.h>`: 63 on riscv64. */
export const KVM_RISCV_ISA_EXT_SSNPM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SSNPM,
);
/** `<asm/kvm.h>`: 8 on riscv64. */
export const KVM_RISCV_ISA_EXT_SSTC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SSTC,
);
/** `<asm/kvm.h>`: 64 on riscv64. */
export const KVM_RISCV_ISA_EXT_SVADE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SVADE,
);
/** `<asm/kvm.h>`: 65 on riscv64. */
export const KVM_RISCV_ISA_EXT_SVADU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SVADU,
);
/** `<asm/kvm.h>`: 9 on riscv64. */
export const KVM_RISCV_ISA_EXT_SVINVAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SVINVAL,
);
/** `<asm/kvm.h>`: 16 on riscv64. */
export const KVM_RISCV_ISA_EXT_SVNAPOT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SVNAPOT,
);
/** `<asm/kvm.h>`: 7 on riscv64. */
export const KVM_RISCV_ISA_EXT_SVPBMT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SVPBMT,
);
/** `<asm/kvm.h>`: 66 on riscv64. */
export const KVM_RISCV_ISA_EXT_SVVPTC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_SVVPTC,
);
/** `<asm/kvm.h>`: 15 on riscv64. */
export const KVM_RISCV_ISA_EXT_V: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_V,
);
/** `<asm/kvm.h>`: 69 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZAAMO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZAAMO,
);
/** `<asm/kvm.h>`: 67 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZABHA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZABHA,
);
/** `<asm/kvm.h>`: 53 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZACAS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZACAS,
);
/** `<asm/kvm.h>`: 77 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZALASR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZALASR,
);
/** `<asm/kvm.h>`: 70 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZALRSC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZALRSC,
);
/** `<asm/kvm.h>`: 61 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZAWRS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZAWRS,
);
/** `<asm/kvm.h>`: 17 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBA,
);
/** `<asm/kvm.h>`: 13 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBB,
);
/** `<asm/kvm.h>`: 25 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBC,
);
/** `<asm/kvm.h>`: 26 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBKB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBKB,
);
/** `<asm/kvm.h>`: 27 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBKC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBKC,
);
/** `<asm/kvm.h>`: 28 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBKX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBKX,
);
/** `<asm/kvm.h>`: 18 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZBS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZBS,
);
/** `<asm/kvm.h>`: 56 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZCA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZCA,
);
/** `<asm/kvm.h>`: 57 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZCB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZCB,
);
/** `<asm/kvm.h>`: 58 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZCD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZCD,
);
/** `<asm/kvm.h>`: 59 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZCF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZCF,
);
/** `<asm/kvm.h>`: 75 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZCLSD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZCLSD,
);
/** `<asm/kvm.h>`: 60 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZCMOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZCMOP,
);
/** `<asm/kvm.h>`: 51 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZFA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZFA,
);
/** `<asm/kvm.h>`: 72 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZFBFMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZFBFMIN,
);
/** `<asm/kvm.h>`: 46 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZFH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZFH,
);
/** `<asm/kvm.h>`: 47 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZFHMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZFHMIN,
);
/** `<asm/kvm.h>`: 11 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICBOM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICBOM,
);
/** `<asm/kvm.h>`: 71 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICBOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICBOP,
);
/** `<asm/kvm.h>`: 12 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICBOZ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICBOZ,
);
/** `<asm/kvm.h>`: 68 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICCRSE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICCRSE,
);
/** `<asm/kvm.h>`: 78 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICFILP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICFILP,
);
/** `<asm/kvm.h>`: 79 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICFISS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICFISS,
);
/** `<asm/kvm.h>`: 19 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICNTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICNTR,
);
/** `<asm/kvm.h>`: 24 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICOND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICOND,
);
/** `<asm/kvm.h>`: 20 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZICSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZICSR,
);
/** `<asm/kvm.h>`: 21 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZIFENCEI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZIFENCEI,
);
/** `<asm/kvm.h>`: 48 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZIHINTNTL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZIHINTNTL,
);
/** `<asm/kvm.h>`: 10 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZIHINTPAUSE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZIHINTPAUSE,
);
/** `<asm/kvm.h>`: 22 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZIHPM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZIHPM,
);
/** `<asm/kvm.h>`: 76 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZILSD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZILSD,
);
/** `<asm/kvm.h>`: 55 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZIMOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZIMOP,
);
/** `<asm/kvm.h>`: 29 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKND,
);
/** `<asm/kvm.h>`: 30 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKNE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKNE,
);
/** `<asm/kvm.h>`: 31 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKNH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKNH,
);
/** `<asm/kvm.h>`: 32 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKR,
);
/** `<asm/kvm.h>`: 33 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKSED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKSED,
);
/** `<asm/kvm.h>`: 34 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKSH,
);
/** `<asm/kvm.h>`: 35 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZKT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZKT,
);
/** `<asm/kvm.h>`: 52 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZTSO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZTSO,
);
/** `<asm/kvm.h>`: 36 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVBB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVBB,
);
/** `<asm/kvm.h>`: 37 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVBC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVBC,
);
/** `<asm/kvm.h>`: 73 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVFBFMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVFBFMIN,
);
/** `<asm/kvm.h>`: 74 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVFBFWMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVFBFWMA,
);
/** `<asm/kvm.h>`: 49 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVFH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVFH,
);
/** `<asm/kvm.h>`: 50 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVFHMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVFHMIN,
);
/** `<asm/kvm.h>`: 38 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKB,
);
/** `<asm/kvm.h>`: 39 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKG,
);
/** `<asm/kvm.h>`: 40 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKNED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKNED,
);
/** `<asm/kvm.h>`: 41 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKNHA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKNHA,
);
/** `<asm/kvm.h>`: 42 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKNHB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKNHB,
);
/** `<asm/kvm.h>`: 43 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKSED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKSED,
);
/** `<asm/kvm.h>`: 44 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKSH,
);
/** `<asm/kvm.h>`: 45 on riscv64. */
export const KVM_RISCV_ISA_EXT_ZVKT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_ISA_EXT_ZVKT,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_RISCV_MODE_S: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_MODE_S,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_RISCV_MODE_U: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_MODE_U,
);
/** `<asm/kvm.h>`: 9 on riscv64. */
export const KVM_RISCV_SBI_EXT_DBCN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_DBCN,
);
/** `<asm/kvm.h>`: 7 on riscv64. */
export const KVM_RISCV_SBI_EXT_EXPERIMENTAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_EXPERIMENTAL,
);
/** `<asm/kvm.h>`: 12 on riscv64. */
export const KVM_RISCV_SBI_EXT_FWFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_FWFT,
);
/** `<asm/kvm.h>`: 5 on riscv64. */
export const KVM_RISCV_SBI_EXT_HSM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_HSM,
);
/** `<asm/kvm.h>`: 2 on riscv64. */
export const KVM_RISCV_SBI_EXT_IPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_IPI,
);
/** `<asm/kvm.h>`: 14 on riscv64. */
export const KVM_RISCV_SBI_EXT_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_MAX,
);
/** `<asm/kvm.h>`: 13 on riscv64. */
export const KVM_RISCV_SBI_EXT_MPXY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_MPXY,
);
/** `<asm/kvm.h>`: 6 on riscv64. */
export const KVM_RISCV_SBI_EXT_PMU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_PMU,
);
/** `<asm/kvm.h>`: 3 on riscv64. */
export const KVM_RISCV_SBI_EXT_RFENCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_RFENCE,
);
/** `<asm/kvm.h>`: 4 on riscv64. */
export const KVM_RISCV_SBI_EXT_SRST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_SRST,
);
/** `<asm/kvm.h>`: 10 on riscv64. */
export const KVM_RISCV_SBI_EXT_STA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_STA,
);
/** `<asm/kvm.h>`: 11 on riscv64. */
export const KVM_RISCV_SBI_EXT_SUSP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_SUSP,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_RISCV_SBI_EXT_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_TIME,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_RISCV_SBI_EXT_V01: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_V01,
);
/** `<asm/kvm.h>`: 8 on riscv64. */
export const KVM_RISCV_SBI_EXT_VENDOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_SBI_EXT_VENDOR,
);
/** `<asm/kvm.h>`: 0 on riscv64. */
export const KVM_RISCV_TIMER_STATE_OFF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_TIMER_STATE_OFF,
);
/** `<asm/kvm.h>`: 1 on riscv64. */
export const KVM_RISCV_TIMER_STATE_ON: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RISCV_TIMER_STATE_ON,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_RUN_X86_BUS_LOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RUN_X86_BUS_LOCK,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_RUN_X86_GUEST_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RUN_X86_GUEST_MODE,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_RUN_X86_SMM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_RUN_X86_SMM);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_ADAPTER_SUPPRESSIBLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_ADAPTER_SUPPRESSIBLE,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_CMMA_PEEK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_CMMA_PEEK,
);
/** `<asm/kvm.h>`: 33554432 on s390x. */
export const KVM_S390_FLIC_MAX_BUFFER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_FLIC_MAX_BUFFER,
);
/** `<asm/kvm.h>`: 4294905860 on s390x. */
export const KVM_S390_INT_CLOCK_COMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_CLOCK_COMP,
);
/** `<asm/kvm.h>`: 4294905861 on s390x. */
export const KVM_S390_INT_CPU_TIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_CPU_TIMER,
);
/** `<asm/kvm.h>`: 4294906369 on s390x. */
export const KVM_S390_INT_EMERGENCY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_EMERGENCY,
);
/** `<asm/kvm.h>`: 4294906370 on s390x. */
export const KVM_S390_INT_EXTERNAL_CALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_EXTERNAL_CALL,
);
/** `<asm/kvm.h>`: 67108864 on s390x. */
export const KVM_S390_INT_IO_AI_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_IO_AI_MASK,
);
/** `<asm/kvm.h>`: 4294836223 on s390x. */
export const KVM_S390_INT_IO_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_IO_MAX,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_INT_IO_MIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_IO_MIN,
);
/** `<asm/kvm.h>`: 4294836229 on s390x. */
export const KVM_S390_INT_PFAULT_DONE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_PFAULT_DONE,
);
/** `<asm/kvm.h>`: 4294836228 on s390x. */
export const KVM_S390_INT_PFAULT_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_PFAULT_INIT,
);
/** `<asm/kvm.h>`: 4294910977 on s390x. */
export const KVM_S390_INT_SERVICE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_SERVICE,
);
/** `<asm/kvm.h>`: 4294911491 on s390x. */
export const KVM_S390_INT_VIRTIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INT_VIRTIO,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_IO_ADAPTER_MAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_IO_ADAPTER_MAP,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_IO_ADAPTER_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_IO_ADAPTER_MASK,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_S390_IO_ADAPTER_UNMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_IO_ADAPTER_UNMAP,
);
/** `<asm/kvm.h>`: 266250 on s390x. */
export const KVM_S390_MAX_FLOAT_IRQS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MAX_FLOAT_IRQS,
);
/** `<asm/kvm.h>`: 4294840320 on s390x. */
export const KVM_S390_MCHK: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_S390_MCHK);
/** `<asm/kvm.h>`: 6 on s390x. */
export const KVM_S390_MEMOP_ABSOLUTE_CMPXCHG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_ABSOLUTE_CMPXCHG,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_MEMOP_ABSOLUTE_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_ABSOLUTE_READ,
);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_S390_MEMOP_ABSOLUTE_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_ABSOLUTE_WRITE,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_MEMOP_EXTENSION_CAP_BASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_EXTENSION_CAP_BASE,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_MEMOP_EXTENSION_CAP_CMPXCHG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_EXTENSION_CAP_CMPXCHG,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_MEMOP_F_CHECK_ONLY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_F_CHECK_ONLY,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_MEMOP_F_INJECT_EXCEPTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_F_INJECT_EXCEPTION,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_MEMOP_F_SKEY_PROTECTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_F_SKEY_PROTECTION,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_MEMOP_LOGICAL_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_LOGICAL_READ,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_MEMOP_LOGICAL_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_LOGICAL_WRITE,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_MEMOP_SIDA_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_SIDA_READ,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_S390_MEMOP_SIDA_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_MEMOP_SIDA_WRITE,
);
/** `<asm/kvm.h>`: 18446744073709551615n on s390x. */
export const KVM_S390_PFAULT_TOKEN_INVALID: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PFAULT_TOKEN_INVALID,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_PGM_FLAGS_ILC_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PGM_FLAGS_ILC_0,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_PGM_FLAGS_ILC_1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PGM_FLAGS_ILC_1,
);
/** `<asm/kvm.h>`: 6 on s390x. */
export const KVM_S390_PGM_FLAGS_ILC_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PGM_FLAGS_ILC_MASK,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_PGM_FLAGS_ILC_VALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PGM_FLAGS_ILC_VALID,
);
/** `<asm/kvm.h>`: 8 on s390x. */
export const KVM_S390_PGM_FLAGS_NO_REWIND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PGM_FLAGS_NO_REWIND,
);
/** `<asm/kvm.h>`: 4294836225 on s390x. */
export const KVM_S390_PROGRAM_INT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PROGRAM_INT,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_RESET_CLEAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_RESET_CLEAR,
);
/** `<asm/kvm.h>`: 8 on s390x. */
export const KVM_S390_RESET_CPU_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_RESET_CPU_INIT,
);
/** `<asm/kvm.h>`: 16 on s390x. */
export const KVM_S390_RESET_IPL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_RESET_IPL,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_RESET_POR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_RESET_POR,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_RESET_SUBSYSTEM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_RESET_SUBSYSTEM,
);
/** `<asm/kvm.h>`: 4294836227 on s390x. */
export const KVM_S390_RESTART: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_RESTART,
);
/** `<asm/kvm.h>`: 4294836226 on s390x. */
export const KVM_S390_SIGP_SET_PREFIX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SIGP_SET_PREFIX,
);
/** `<asm/kvm.h>`: 4294836224 on s390x. */
export const KVM_S390_SIGP_STOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SIGP_STOP,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_STOP_FLAG_STORE_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_STOP_FLAG_STORE_STATUS,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_CPU_FEAT_64BSCAO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_64BSCAO,
);
/** `<asm/kvm.h>`: 14 on s390x. */
export const KVM_S390_VM_CPU_FEAT_ASTFLEIE2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_ASTFLEIE2,
);
/** `<asm/kvm.h>`: 7 on s390x. */
export const KVM_S390_VM_CPU_FEAT_CEI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_CEI,
);
/** `<asm/kvm.h>`: 10 on s390x. */
export const KVM_S390_VM_CPU_FEAT_CMMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_CMMA,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_CPU_FEAT_ESOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_ESOP,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_VM_CPU_FEAT_GPERE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_GPERE,
);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_S390_VM_CPU_FEAT_GSLS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_GSLS,
);
/** `<asm/kvm.h>`: 6 on s390x. */
export const KVM_S390_VM_CPU_FEAT_IB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_IB,
);
/** `<asm/kvm.h>`: 8 on s390x. */
export const KVM_S390_VM_CPU_FEAT_IBS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_IBS,
);
/** `<asm/kvm.h>`: 13 on s390x. */
export const KVM_S390_VM_CPU_FEAT_KSS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_KSS,
);
/** `<asm/kvm.h>`: 1024 on s390x. */
export const KVM_S390_VM_CPU_FEAT_NR_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_NR_BITS,
);
/** `<asm/kvm.h>`: 11 on s390x. */
export const KVM_S390_VM_CPU_FEAT_PFMFI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_PFMFI,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_CPU_FEAT_SIEF2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_SIEF2,
);
/** `<asm/kvm.h>`: 12 on s390x. */
export const KVM_S390_VM_CPU_FEAT_SIGPIF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_SIGPIF,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_S390_VM_CPU_FEAT_SIIF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_SIIF,
);
/** `<asm/kvm.h>`: 9 on s390x. */
export const KVM_S390_VM_CPU_FEAT_SKEY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_FEAT_SKEY,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_CPU_MACHINE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_MACHINE,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_S390_VM_CPU_MACHINE_FEAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_MACHINE_FEAT,
);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_S390_VM_CPU_MACHINE_SUBFUNC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_MACHINE_SUBFUNC,
);
/** `<asm/kvm.h>`: 7 on s390x. */
export const KVM_S390_VM_CPU_MACHINE_UV_FEAT_GUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_MACHINE_UV_FEAT_GUEST,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_S390_VM_CPU_MODEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_MODEL,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_CPU_PROCESSOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_PROCESSOR,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_CPU_PROCESSOR_FEAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_PROCESSOR_FEAT,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_VM_CPU_PROCESSOR_SUBFUNC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_PROCESSOR_SUBFUNC,
);
/** `<asm/kvm.h>`: 6 on s390x. */
export const KVM_S390_VM_CPU_PROCESSOR_UV_FEAT_GUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_PROCESSOR_UV_FEAT_GUEST,
);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_S390_VM_CPU_TOPOLOGY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_TOPOLOGY,
);
/** `<asm/kvm.h>`: 64 on s390x. */
export const KVM_S390_VM_CPU_UV_FEAT_NR_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CPU_UV_FEAT_NR_BITS,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_CRYPTO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_CRYPTO_DISABLE_AES_KW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO_DISABLE_AES_KW,
);
/** `<asm/kvm.h>`: 5 on s390x. */
export const KVM_S390_VM_CRYPTO_DISABLE_APIE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO_DISABLE_APIE,
);
/** `<asm/kvm.h>`: 3 on s390x. */
export const KVM_S390_VM_CRYPTO_DISABLE_DEA_KW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO_DISABLE_DEA_KW,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_CRYPTO_ENABLE_AES_KW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO_ENABLE_AES_KW,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_VM_CRYPTO_ENABLE_APIE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO_ENABLE_APIE,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_CRYPTO_ENABLE_DEA_KW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_CRYPTO_ENABLE_DEA_KW,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_MEM_CLR_CMMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MEM_CLR_CMMA,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_MEM_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MEM_CTRL,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_MEM_ENABLE_CMMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MEM_ENABLE_CMMA,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_MEM_LIMIT_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MEM_LIMIT_SIZE,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_S390_VM_MIGRATION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MIGRATION,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_MIGRATION_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MIGRATION_START,
);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_MIGRATION_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MIGRATION_STATUS,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_MIGRATION_STOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_MIGRATION_STOP,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_TOD: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_S390_VM_TOD);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_S390_VM_TOD_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_TOD_EXT,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_VM_TOD_HIGH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_TOD_HIGH,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_VM_TOD_LOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VM_TOD_LOW,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_ZPCIOP_DEREG_AEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_ZPCIOP_DEREG_AEN,
);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_S390_ZPCIOP_REGAEN_HOST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_ZPCIOP_REGAEN_HOST,
);
/** `<asm/kvm.h>`: 0 on s390x. */
export const KVM_S390_ZPCIOP_REG_AEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_ZPCIOP_REG_AEN,
);
/** `<asm/kvm.h>`: 19 on x86_64, x86. */
export const KVM_SEV_CERT_EXPORT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_CERT_EXPORT,
);
/** `<asm/kvm.h>`: 17 on x86_64, x86. */
export const KVM_SEV_DBG_DECRYPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_DBG_DECRYPT,
);
/** `<asm/kvm.h>`: 18 on x86_64, x86. */
export const KVM_SEV_DBG_ENCRYPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_DBG_ENCRYPT,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_SEV_ES_INIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SEV_ES_INIT);
/** `<asm/kvm.h>`: 20 on x86_64, x86. */
export const KVM_SEV_GET_ATTESTATION_REPORT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_GET_ATTESTATION_REPORT,
);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const KVM_SEV_GUEST_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_GUEST_STATUS,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_SEV_INIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SEV_INIT);
/** `<asm/kvm.h>`: 22 on x86_64, x86. */
export const KVM_SEV_INIT2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SEV_INIT2);
/** `<asm/kvm.h>`: 7 on x86_64, x86. */
export const KVM_SEV_LAUNCH_FINISH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_LAUNCH_FINISH,
);
/** `<asm/kvm.h>`: 6 on x86_64, x86. */
export const KVM_SEV_LAUNCH_MEASURE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_LAUNCH_MEASURE,
);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const KVM_SEV_LAUNCH_SECRET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_LAUNCH_SECRET,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_SEV_LAUNCH_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_LAUNCH_START,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_SEV_LAUNCH_UPDATE_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_LAUNCH_UPDATE_DATA,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_SEV_LAUNCH_UPDATE_VMSA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_LAUNCH_UPDATE_VMSA,
);
/** `<asm/kvm.h>`: 104 on x86_64, x86. */
export const KVM_SEV_NR_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SEV_NR_MAX);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_SEV_PAGE_TYPE_INVALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_PAGE_TYPE_INVALID,
);
/** `<asm/kvm.h>`: 15 on x86_64, x86. */
export const KVM_SEV_RECEIVE_FINISH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_RECEIVE_FINISH,
);
/** `<asm/kvm.h>`: 12 on x86_64, x86. */
export const KVM_SEV_RECEIVE_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_RECEIVE_START,
);
/** `<asm/kvm.h>`: 13 on x86_64, x86. */
export const KVM_SEV_RECEIVE_UPDATE_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_RECEIVE_UPDATE_DATA,
);
/** `<asm/kvm.h>`: 14 on x86_64, x86. */
export const KVM_SEV_RECEIVE_UPDATE_VMSA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_RECEIVE_UPDATE_VMSA,
);
/** `<asm/kvm.h>`: 21 on x86_64, x86. */
export const KVM_SEV_SEND_CANCEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SEND_CANCEL,
);
/** `<asm/kvm.h>`: 11 on x86_64, x86. */
export const KVM_SEV_SEND_FINISH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SEND_FINISH,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_SEV_SEND_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SEND_START,
);
/** `<asm/kvm.h>`: 9 on x86_64, x86. */
export const KVM_SEV_SEND_UPDATE_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SEND_UPDATE_DATA,
);
/** `<asm/kvm.h>`: 10 on x86_64, x86. */
export const KVM_SEV_SEND_UPDATE_VMSA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SEND_UPDATE_VMSA,
);
/** `<asm/kvm.h>`: 103 on x86_64, x86. */
export const KVM_SEV_SNP_ENABLE_REQ_CERTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_ENABLE_REQ_CERTS,
);
/** `<asm/kvm.h>`: 32 on x86_64, x86. */
export const KVM_SEV_SNP_FINISH_DATA_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_FINISH_DATA_SIZE,
);
/** `<asm/kvm.h>`: 4096 on x86_64, x86. */
export const KVM_SEV_SNP_ID_AUTH_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_ID_AUTH_SIZE,
);
/** `<asm/kvm.h>`: 96 on x86_64, x86. */
export const KVM_SEV_SNP_ID_BLOCK_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_ID_BLOCK_SIZE,
);
/** `<asm/kvm.h>`: 102 on x86_64, x86. */
export const KVM_SEV_SNP_LAUNCH_FINISH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_LAUNCH_FINISH,
);
/** `<asm/kvm.h>`: 100 on x86_64, x86. */
export const KVM_SEV_SNP_LAUNCH_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_LAUNCH_START,
);
/** `<asm/kvm.h>`: 101 on x86_64, x86. */
export const KVM_SEV_SNP_LAUNCH_UPDATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_LAUNCH_UPDATE,
);
/** `<asm/kvm.h>`: 6 on x86_64, x86. */
export const KVM_SEV_SNP_PAGE_TYPE_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_PAGE_TYPE_CPUID,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_SEV_SNP_PAGE_TYPE_NORMAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_PAGE_TYPE_NORMAL,
);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const KVM_SEV_SNP_PAGE_TYPE_SECRETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_PAGE_TYPE_SECRETS,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_SEV_SNP_PAGE_TYPE_UNMEASURED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_PAGE_TYPE_UNMEASURED,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_SEV_SNP_PAGE_TYPE_ZERO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SEV_SNP_PAGE_TYPE_ZERO,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_SINGLESTEP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SINGLESTEP);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_SMCCC_FILTER_DENY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SMCCC_FILTER_DENY,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_SMCCC_FILTER_FWD_TO_USER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SMCCC_FILTER_FWD_TO_USER,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_SMCCC_FILTER_HANDLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SMCCC_FILTER_HANDLE,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_SPSR_ABT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SPSR_ABT);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_SPSR_EL1: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SPSR_EL1);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_SPSR_FIQ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SPSR_FIQ);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_SPSR_IRQ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SPSR_IRQ);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_SPSR_SVC: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SPSR_SVC);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_SPSR_UND: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SPSR_UND);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_SREGS2_FLAGS_PDPTRS_VALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SREGS2_FLAGS_PDPTRS_VALID,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_STATE_NESTED_EVMCS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_EVMCS,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_STATE_NESTED_FORMAT_SVM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_FORMAT_SVM,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_STATE_NESTED_FORMAT_VMX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_FORMAT_VMX,
);
/** `<asm/kvm.h>`: 256 on x86_64, x86. */
export const KVM_STATE_NESTED_GIF_SET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_GIF_SET,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_STATE_NESTED_GUEST_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_GUEST_MODE,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_STATE_NESTED_MTF_PENDING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_MTF_PENDING,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_STATE_NESTED_RUN_PENDING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_RUN_PENDING,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_STATE_NESTED_SMM_GUEST_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_SMM_GUEST_MODE,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_STATE_NESTED_SMM_VMXON: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_SMM_VMXON,
);
/** `<asm/kvm.h>`: 4096 on x86_64, x86. */
export const KVM_STATE_NESTED_SVM_VMCB_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_SVM_VMCB_SIZE,
);
/** `<asm/kvm.h>`: 4096 on x86_64, x86. */
export const KVM_STATE_NESTED_VMX_VMCS_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_NESTED_VMX_VMCS_SIZE,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE,
);
/** `<asm/kvm.h>`: 4 on s390x. */
export const KVM_SYNC_ACRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_ACRS);
/** `<asm/kvm.h>`: 16 on s390x. */
export const KVM_SYNC_ARCH0: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_ARCH0);
/** `<asm/kvm.h>`: 1024 on s390x. */
export const KVM_SYNC_BPBC: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_BPBC);
/** `<asm/kvm.h>`: 8 on s390x. */
export const KVM_SYNC_CRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_CRS);
/** `<asm/kvm.h>`: 4096 on s390x. */
export const KVM_SYNC_DIAG318: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYNC_DIAG318,
);
/** `<asm/kvm.h>`: 2048 on s390x. */
export const KVM_SYNC_ETOKEN: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_ETOKEN);
/** `<asm/kvm.h>`: 256 on s390x. */
export const KVM_SYNC_FPRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_FPRS);
/** `<asm/kvm.h>`: 2 on s390x. */
export const KVM_SYNC_GPRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_GPRS);
/** `<asm/kvm.h>`: 512 on s390x. */
export const KVM_SYNC_GSCB: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_GSCB);
/** `<asm/kvm.h>`: 32 on s390x. */
export const KVM_SYNC_PFAULT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_PFAULT);
/** `<asm/kvm.h>`: 1 on s390x. */
export const KVM_SYNC_PREFIX: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_PREFIX);
/** `<asm/kvm.h>`: 128 on s390x. */
export const KVM_SYNC_RICCB: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_RICCB);
/** `<asm/kvm.h>`: 8191 on s390x. */
export const KVM_SYNC_S390_VALID_FIELDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYNC_S390_VALID_FIELDS,
);
/** `<asm/kvm.h>`: 64 on s390x. */
export const KVM_SYNC_VRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SYNC_VRS);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_SYNC_X86_EVENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYNC_X86_EVENTS,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_SYNC_X86_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYNC_X86_REGS,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_SYNC_X86_SREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYNC_X86_SREGS,
);
/** `<asm/kvm.h>`: 7 on x86_64, x86. */
export const KVM_SYNC_X86_VALID_FIELDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYNC_X86_VALID_FIELDS,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_SHUTDOWN_FLAG_PSCI_OFF2,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_TDX_CAPABILITIES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_CAPABILITIES,
);
/** `<asm/kvm.h>`: 6 on x86_64, x86. */
export const KVM_TDX_CMD_NR_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_CMD_NR_MAX,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_TDX_FINALIZE_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_FINALIZE_VM,
);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const KVM_TDX_GET_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_GET_CPUID,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_TDX_INIT_MEM_REGION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_INIT_MEM_REGION,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_TDX_INIT_VCPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_INIT_VCPU,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_TDX_INIT_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_TDX_INIT_VM);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_TDX_MEASURE_MEMORY_REGION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TDX_MEASURE_MEMORY_REGION,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_VCPUEVENT_VALID_NMI_PENDING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPUEVENT_VALID_NMI_PENDING,
);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const KVM_VCPUEVENT_VALID_PAYLOAD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPUEVENT_VALID_PAYLOAD,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_VCPUEVENT_VALID_SHADOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPUEVENT_VALID_SHADOW,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_VCPUEVENT_VALID_SIPI_VECTOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPUEVENT_VALID_SIPI_VECTOR,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_VCPUEVENT_VALID_SMM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPUEVENT_VALID_SMM,
);
/** `<asm/kvm.h>`: 32 on x86_64, x86. */
export const KVM_VCPUEVENT_VALID_TRIPLE_FAULT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPUEVENT_VALID_TRIPLE_FAULT,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_VCPU_TSC_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPU_TSC_CTRL,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_VCPU_TSC_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPU_TSC_OFFSET,
);
/** `<asm/kvm.h>`: 4 on aarch64. */
export const KVM_VGIC_ITS_ADDR_TYPE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_ITS_ADDR_TYPE,
);
/** `<asm/kvm.h>`: 1 on aarch64. */
export const KVM_VGIC_V2_ADDR_TYPE_CPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V2_ADDR_TYPE_CPU,
);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const KVM_VGIC_V2_ADDR_TYPE_DIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V2_ADDR_TYPE_DIST,
);
/** `<asm/kvm.h>`: 8192 on aarch64. */
export const KVM_VGIC_V2_CPU_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V2_CPU_SIZE,
);
/** `<asm/kvm.h>`: 4096 on aarch64. */
export const KVM_VGIC_V2_DIST_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V2_DIST_SIZE,
);
/** `<asm/kvm.h>`: 2 on aarch64. */
export const KVM_VGIC_V3_ADDR_TYPE_DIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V3_ADDR_TYPE_DIST,
);
/** `<asm/kvm.h>`: 3 on aarch64. */
export const KVM_VGIC_V3_ADDR_TYPE_REDIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V3_ADDR_TYPE_REDIST,
);
/** `<asm/kvm.h>`: 5 on aarch64. */
export const KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_X2APIC_API_USE_32BIT_IDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X2APIC_API_USE_32BIT_IDS,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_X2APIC_DISABLE_SUPPRESS_EOI_BROADCAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X2APIC_DISABLE_SUPPRESS_EOI_BROADCAST,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_X2APIC_ENABLE_SUPPRESS_EOI_BROADCAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X2APIC_ENABLE_SUPPRESS_EOI_BROADCAST,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_X86_DEFAULT_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_DEFAULT_VM,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_X86_GRP_SEV: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_X86_GRP_SEV);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_X86_GRP_SYSTEM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_GRP_SYSTEM,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_X86_QUIRK_CD_NW_CLEARED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_CD_NW_CLEARED,
);
/** `<asm/kvm.h>`: 32 on x86_64, x86. */
export const KVM_X86_QUIRK_FIX_HYPERCALL_INSN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_FIX_HYPERCALL_INSN,
);
/** `<asm/kvm.h>`: 512 on x86_64, x86. */
export const KVM_X86_QUIRK_IGNORE_GUEST_PAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_IGNORE_GUEST_PAT,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_X86_QUIRK_LAPIC_MMIO_HOLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_LAPIC_MMIO_HOLE,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_X86_QUIRK_LINT0_REENABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_LINT0_REENABLED,
);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT,
);
/** `<asm/kvm.h>`: 64 on x86_64, x86. */
export const KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS,
);
/** `<asm/kvm.h>`: 2048 on x86_64, x86. */
export const KVM_X86_QUIRK_NESTED_SVM_SHARED_PAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_NESTED_SVM_SHARED_PAT,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_X86_QUIRK_OUT_7E_INC_RIP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_OUT_7E_INC_RIP,
);
/** `<asm/kvm.h>`: 128 on x86_64, x86. */
export const KVM_X86_QUIRK_SLOT_ZAP_ALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_SLOT_ZAP_ALL,
);
/** `<asm/kvm.h>`: 256 on x86_64, x86. */
export const KVM_X86_QUIRK_STUFF_FEATURE_MSRS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_STUFF_FEATURE_MSRS,
);
/** `<asm/kvm.h>`: 1024 on x86_64, x86. */
export const KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_X86_REG_TYPE_KVM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_REG_TYPE_KVM,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_X86_REG_TYPE_MSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_REG_TYPE_MSR,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_X86_SEV_ES_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SEV_ES_VM,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_X86_SEV_SNP_REQ_CERTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SEV_SNP_REQ_CERTS,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_X86_SEV_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_X86_SEV_VM);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_X86_SEV_VMSA_FEATURES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SEV_VMSA_FEATURES,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_X86_SHADOW_INT_MOV_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SHADOW_INT_MOV_SS,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_X86_SHADOW_INT_STI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SHADOW_INT_STI,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_X86_SNP_POLICY_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SNP_POLICY_BITS,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_X86_SNP_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_X86_SNP_VM);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_X86_SW_PROTECTED_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SW_PROTECTED_VM,
);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const KVM_X86_TDX_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_X86_TDX_VM);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_X86_XCOMP_GUEST_SUPP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_XCOMP_GUEST_SUPP,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_EVTCHN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_EVTCHN,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_LONG_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_LONG_MODE,
);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_SHARED_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_SHARED_INFO,
);
/** `<asm/kvm.h>`: 6 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_UPCALL_VECTOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_UPCALL_VECTOR,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_XEN_ATTR_TYPE_XEN_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_ATTR_TYPE_XEN_VERSION,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_XEN_EVTCHN_DEASSIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_EVTCHN_DEASSIGN,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_XEN_EVTCHN_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_EVTCHN_RESET,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_XEN_EVTCHN_UPDATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_EVTCHN_UPDATE,
);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL,
);
/** `<asm/kvm.h>`: 32 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_EVTCHN_SEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_EVTCHN_SEND,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_HYPERCALL_MSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_HYPERCALL_MSR,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL,
);
/** `<asm/kvm.h>`: 128 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_RUNSTATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_RUNSTATE,
);
/** `<asm/kvm.h>`: 64 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_SHARED_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_SHARED_INFO,
);
/** `<asm/kvm.h>`: 256 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA,
);
/** `<asm/kvm.h>`: 18446744073709551615n on x86_64, x86. */
export const KVM_XEN_INVALID_GFN: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_INVALID_GFN,
);
/** `<asm/kvm.h>`: 18446744073709551615n on x86_64, x86. */
export const KVM_XEN_INVALID_GPA: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_INVALID_GPA,
);
/** `<asm/kvm.h>`: 1342177279 on x86_64, x86. */
export const KVM_XEN_MSR_MAX_INDEX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_MSR_MAX_INDEX,
);
/** `<asm/kvm.h>`: 1073741824 on x86_64, x86. */
export const KVM_XEN_MSR_MIN_INDEX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_MSR_MIN_INDEX,
);
/** `<asm/kvm.h>`: 2 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR,
);
/** `<asm/kvm.h>`: 5 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST,
);
/** `<asm/kvm.h>`: 3 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT,
);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA,
);
/** `<asm/kvm.h>`: 7 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_TIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_TIMER,
);
/** `<asm/kvm.h>`: 8 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR,
);
/** `<asm/kvm.h>`: 6 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID,
);
/** `<asm/kvm.h>`: 0 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO,
);
/** `<asm/kvm.h>`: 9 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA,
);
/** `<asm/kvm.h>`: 1 on x86_64, x86. */
export const KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO,
);
/** `<asm/kvm.h>`: 3 on loongarch64. */
export const LOONGARCH_REG_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.LOONGARCH_REG_SHIFT,
);
/** `<asm/kvm.h>`: 18 on x86_64, x86. */
export const MC_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.MC_VECTOR);
/** `<asm/kvm.h>`: 16 on x86_64, x86. */
export const MF_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.MF_VECTOR);
/** `<asm/kvm.h>`: 7 on x86_64, x86. */
export const NM_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.NM_VECTOR);
/** `<asm/kvm.h>`: 11 on x86_64, x86. */
export const NP_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.NP_VECTOR);
/** `<asm/kvm.h>`: 4 on x86_64, x86. */
export const OF_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.OF_VECTOR);
/** `<asm/kvm.h>`: 14 on x86_64, x86. */
export const PF_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.PF_VECTOR);
/** `<asm/kvm.h>`: 8 on s390x. */
export const SDNXC: number | undefined = /* @__PURE__ */ hereOf(perArch.SDNXC);
/** `<asm/kvm.h>`: 256 on s390x. */
export const SDNXL: number | undefined = /* @__PURE__ */ hereOf(perArch.SDNXL);
/** `<asm/kvm.h>`: 12 on x86_64, x86. */
export const SS_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.SS_VECTOR);
/** `<asm/kvm.h>`: 30 on x86_64, x86. */
export const SX_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.SX_VECTOR);
/** `<asm/kvm.h>`: 10 on x86_64, x86. */
export const TS_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.TS_VECTOR);
/** `<asm/kvm.h>`: 6 on x86_64, x86. */
export const UD_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.UD_VECTOR);
/** `<asm/kvm.h>`: 29 on x86_64, x86. */
export const VC_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.VC_VECTOR);
/** `<asm/kvm.h>`: 20 on x86_64, x86. */
export const VE_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.VE_VECTOR);
/** `<asm/kvm.h>`: 0 on aarch64. */
export const VGIC_LEVEL_INFO_LINE_LEVEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VGIC_LEVEL_INFO_LINE_LEVEL,
);
/** `<asm/kvm.h>`: 19 on x86_64, x86. */
export const XM_VECTOR: number | undefined = /* @__PURE__ */ hereOf(perArch.XM_VECTOR);
export declare namespace struct {
  /** `<asm/kvm.h>`: 48 bytes on aarch64. */
  interface kvm_arm_copy_mte_tags extends RecordView<'struct kvm_arm_copy_mte_tags', 'addr'> {
    get guest_ipa(): bigint;
    set guest_ipa(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get addr(): number;
    set addr(value: Pointer);
    get flags(): bigint;
    set flags(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 16 bytes on aarch64. */
  interface kvm_arm_counter_offset extends RecordView<'struct kvm_arm_counter_offset'> {
    get counter_offset(): bigint;
    set counter_offset(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface kvm_cpuid$__empty_entries extends RecordView<'struct kvm_cpuid.__empty_entries'> {}

  /** `<asm/kvm.h>`: 8 bytes on x86_64, x86. */
  interface kvm_cpuid extends RecordView<'struct kvm_cpuid'> {
    nent: number;
    padding: number;
    get __empty_entries(): kvm_cpuid$__empty_entries;
    set __empty_entries(value: From<kvm_cpuid$__empty_entries>);
    get entries(): Elements<struct.kvm_cpuid_entry>;
    set entries(value: Iterable<From<struct.kvm_cpuid_entry>>);
  }

  interface kvm_cpuid2$__empty_entries extends RecordView<'struct kvm_cpuid2.__empty_entries'> {}

  /** `<asm/kvm.h>`: 8 bytes on x86_64, x86. */
  interface kvm_cpuid2 extends RecordView<'struct kvm_cpuid2'> {
    nent: number;
    padding: number;
    get __empty_entries(): kvm_cpuid2$__empty_entries;
    set __empty_entries(value: From<kvm_cpuid2$__empty_entries>);
    get entries(): Elements<struct.kvm_cpuid_entry2>;
    set entries(value: Iterable<From<struct.kvm_cpuid_entry2>>);
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_cpuid_entry extends RecordView<'struct kvm_cpuid_entry'> {
    function: number;
    eax: number;
    ebx: number;
    ecx: number;
    edx: number;
    padding: number;
  }

  /** `<asm/kvm.h>`: 40 bytes on x86_64, x86. */
  interface kvm_cpuid_entry2 extends RecordView<'struct kvm_cpuid_entry2'> {
    function: number;
    index: number;
    flags: number;
    eax: number;
    ebx: number;
    ecx: number;
    edx: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 32 bytes on x86_64, x86; 0 bytes on riscv64, loongarch64; 16 bytes on aarch64, s390x. */
  interface kvm_debug_exit_arch extends RecordView<'struct kvm_debug_exit_arch'> {
    get exception(): number | undefined;
    set exception(value: number);
    get pad(): number | undefined;
    set pad(value: number);
    get pc(): bigint | undefined;
    set pc(value: Integer);
    get dr6(): bigint | undefined;
    set dr6(value: Integer);
    get dr7(): bigint | undefined;
    set dr7(value: Integer);
    get hsr(): number | undefined;
    set hsr(value: number);
    get hsr_high(): number | undefined;
    set hsr_high(value: number);
    get far(): bigint | undefined;
    set far(value: Integer);
    get addr(): bigint | undefined;
    set addr(value: Integer);
    get type(): number | undefined;
    set type(value: number);
  }

  /** `<asm/kvm.h>`: 128 bytes on x86_64, x86. */
  interface kvm_debugregs extends RecordView<'struct kvm_debugregs'> {
    get db(): BigUint64Array;
    set db(value: Iterable<Integer>);
    get dr6(): bigint;
    set dr6(value: Integer);
    get dr7(): bigint;
    set dr7(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_dtable extends RecordView<'struct kvm_dtable'> {
    get base(): bigint;
    set base(value: Integer);
    limit: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 416 bytes on x86_64, x86; 0 bytes on riscv64, aarch64; 1040 bytes on loongarch64; 136 bytes on s390x. */
  interface kvm_fpu extends RecordView<'struct kvm_fpu'> {
    get fpr(): Elements<Elements<number>> | undefined;
    set fpr(value: Iterable<Iterable<number>>);
    get fcw(): number | undefined;
    set fcw(value: number);
    get fsw(): number | undefined;
    set fsw(value: number);
    get ftwx(): number | undefined;
    set ftwx(value: number);
    get pad1(): number | undefined;
    set pad1(value: number);
    get last_opcode(): number | undefined;
    set last_opcode(value: number);
    get last_ip(): bigint | undefined;
    set last_ip(value: Integer);
    get last_dp(): bigint | undefined;
    set last_dp(value: Integer);
    get xmm(): Elements<Elements<number>> | undefined;
    set xmm(value: Iterable<Iterable<number>>);
    get mxcsr(): number | undefined;
    set mxcsr(value: number);
    get pad2(): number | undefined;
    set pad2(value: number);
    get fcsr(): number | undefined;
    set fcsr(value: number);
    get fcc(): bigint | undefined;
    set fcc(value: Integer);
    get fpc(): number | undefined;
    set fpc(value: number);
    get fprs(): BigUint64Array | undefined;
    set fprs(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 32 bytes on loongarch64. */
  interface kvm_fpureg extends RecordView<'struct kvm_fpureg'> {
    get val64(): BigUint64Array;
    set val64(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 64 bytes on x86_64, x86; 0 bytes on riscv64, loongarch64; 512 bytes on aarch64; 16 bytes on s390x. */
  interface kvm_guest_debug_arch extends RecordView<'struct kvm_guest_debug_arch', 'hw_bp'> {
    get debugreg(): BigUint64Array | undefined;
    set debugreg(value: Iterable<Integer>);
    get dbg_bcr(): BigUint64Array | undefined;
    set dbg_bcr(value: Iterable<Integer>);
    get dbg_bvr(): BigUint64Array | undefined;
    set dbg_bvr(value: Iterable<Integer>);
    get dbg_wcr(): BigUint64Array | undefined;
    set dbg_wcr(value: Iterable<Integer>);
    get dbg_wvr(): BigUint64Array | undefined;
    set dbg_wvr(value: Iterable<Integer>);
    get nr_hw_bp(): number | undefined;
    set nr_hw_bp(value: number);
    get pad(): number | undefined;
    set pad(value: number);
    get hw_bp(): number | undefined;
    set hw_bp(value: Pointer);
  }

  /** `<asm/kvm.h>`: 32 bytes on s390x. */
  interface kvm_hw_breakpoint extends RecordView<'struct kvm_hw_breakpoint'> {
    get addr(): bigint;
    set addr(value: Integer);
    get phys_addr(): bigint;
    set phys_addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    type: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_hyperv_eventfd extends RecordView<'struct kvm_hyperv_eventfd'> {
    conn_id: number;
    fd: number;
    flags: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  interface kvm_ioapic_state$redirtbl$fields
    extends RecordView<'struct kvm_ioapic_state.redirtbl.fields'> {
    vector: number;
    delivery_mode: number;
    dest_mode: number;
    delivery_status: number;
    polarity: number;
    remote_irr: number;
    trig_mode: number;
    mask: number;
    reserve: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    dest_id: number;
  }

  interface kvm_ioapic_state$redirtbl extends RecordView<'union kvm_ioapic_state.redirtbl'> {
    get bits(): bigint;
    set bits(value: Integer);
    get fields(): kvm_ioapic_state$redirtbl$fields;
    set fields(value: From<kvm_ioapic_state$redirtbl$fields>);
  }

  /** `<asm/kvm.h>`: 216 bytes on x86_64, x86. */
  interface kvm_ioapic_state extends RecordView<'struct kvm_ioapic_state'> {
    get base_address(): bigint;
    set base_address(value: Integer);
    ioregsel: number;
    id: number;
    irr: number;
    pad: number;
    get redirtbl(): Elements<kvm_ioapic_state$redirtbl>;
    set redirtbl(value: Iterable<From<kvm_ioapic_state$redirtbl>>);
  }

  /** `<asm/kvm.h>`: 16 bytes on loongarch64. */
  interface kvm_iocsr_entry extends RecordView<'struct kvm_iocsr_entry'> {
    addr: number;
    pad: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<asm/kvm.h>`: 1024 bytes on x86_64, x86. */
  interface kvm_lapic_state extends RecordView<'struct kvm_lapic_state'> {
    get regs(): Uint8Array;
    set regs(value: Bytes);
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_msr_entry extends RecordView<'struct kvm_msr_entry'> {
    index: number;
    reserved: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<asm/kvm.h>`: 392 bytes on x86_64; 260 bytes on x86. */
  interface kvm_msr_filter extends RecordView<'struct kvm_msr_filter'> {
    flags: number;
    get ranges(): Elements<struct.kvm_msr_filter_range>;
    set ranges(value: Iterable<From<struct.kvm_msr_filter_range>>);
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64; 16 bytes on x86. */
  interface kvm_msr_filter_range extends RecordView<'struct kvm_msr_filter_range', 'bitmap'> {
    flags: number;
    nmsrs: number;
    base: number;
    get bitmap(): number;
    set bitmap(value: Pointer);
  }

  interface kvm_msr_list$__empty_indices
    extends RecordView<'struct kvm_msr_list.__empty_indices'> {}

  /** `<asm/kvm.h>`: 4 bytes on x86_64, x86. */
  interface kvm_msr_list extends RecordView<'struct kvm_msr_list'> {
    nmsrs: number;
    get __empty_indices(): kvm_msr_list$__empty_indices;
    set __empty_indices(value: From<kvm_msr_list$__empty_indices>);
    get indices(): Uint32Array;
    set indices(value: Iterable<Integer>);
  }

  interface kvm_msrs$__empty_entries extends RecordView<'struct kvm_msrs.__empty_entries'> {}

  /** `<asm/kvm.h>`: 8 bytes on x86_64, x86. */
  interface kvm_msrs extends RecordView<'struct kvm_msrs'> {
    nmsrs: number;
    pad: number;
    get __empty_entries(): kvm_msrs$__empty_entries;
    set __empty_entries(value: From<kvm_msrs$__empty_entries>);
    get entries(): Elements<struct.kvm_msr_entry>;
    set entries(value: Iterable<From<struct.kvm_msr_entry>>);
  }

  interface kvm_nested_state$hdr extends RecordView<'union kvm_nested_state.hdr'> {
    get vmx(): struct.kvm_vmx_nested_state_hdr;
    set vmx(value: From<struct.kvm_vmx_nested_state_hdr>);
    get svm(): struct.kvm_svm_nested_state_hdr;
    set svm(value: From<struct.kvm_svm_nested_state_hdr>);
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  interface kvm_nested_state$data$__empty_vmx
    extends RecordView<'struct kvm_nested_state.data.__empty_vmx'> {}

  interface kvm_nested_state$data$__empty_svm
    extends RecordView<'struct kvm_nested_state.data.__empty_svm'> {}

  interface kvm_nested_state$data extends RecordView<'union kvm_nested_state.data'> {
    get __empty_vmx(): kvm_nested_state$data$__empty_vmx;
    set __empty_vmx(value: From<kvm_nested_state$data$__empty_vmx>);
    get vmx(): Elements<struct.kvm_vmx_nested_state_data>;
    set vmx(value: Iterable<From<struct.kvm_vmx_nested_state_data>>);
    get __empty_svm(): kvm_nested_state$data$__empty_svm;
    set __empty_svm(value: From<kvm_nested_state$data$__empty_svm>);
    get svm(): Elements<struct.kvm_svm_nested_state_data>;
    set svm(value: Iterable<From<struct.kvm_svm_nested_state_data>>);
  }

  /** `<asm/kvm.h>`: 128 bytes on x86_64, x86. */
  interface kvm_nested_state extends RecordView<'struct kvm_nested_state'> {
    flags: number;
    format: number;
    size: number;
    get hdr(): kvm_nested_state$hdr;
    set hdr(value: From<kvm_nested_state$hdr>);
    get data(): kvm_nested_state$data;
    set data(value: From<kvm_nested_state$data>);
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_pic_state extends RecordView<'struct kvm_pic_state'> {
    last_irr: number;
    irr: number;
    imr: number;
    isr: number;
    priority_add: number;
    irq_base: number;
    read_reg_select: number;
    poll: number;
    special_mask: number;
    init_state: number;
    auto_eoi: number;
    rotate_on_auto_eoi: number;
    special_fully_nested_mode: number;
    init4: number;
    elcr: number;
    elcr_mask: number;
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_pit_channel_state extends RecordView<'struct kvm_pit_channel_state'> {
    count: number;
    latched_count: number;
    count_latched: number;
    status_latched: number;
    status: number;
    read_state: number;
    write_state: number;
    write_latch: number;
    rw_mode: number;
    mode: number;
    bcd: number;
    gate: number;
    get count_load_time(): bigint;
    set count_load_time(value: Integer);
  }

  /** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
  interface kvm_pit_state extends RecordView<'struct kvm_pit_state'> {
    get channels(): Elements<struct.kvm_pit_channel_state>;
    set channels(value: Iterable<From<struct.kvm_pit_channel_state>>);
  }

  /** `<asm/kvm.h>`: 112 bytes on x86_64, x86. */
  interface kvm_pit_state2 extends RecordView<'struct kvm_pit_state2'> {
    get channels(): Elements<struct.kvm_pit_channel_state>;
    set channels(value: Iterable<From<struct.kvm_pit_channel_state>>);
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  interface kvm_pmu_event_filter$__empty_events
    extends RecordView<'struct kvm_pmu_event_filter.__empty_events'> {}

  /** `<asm/kvm.h>`: 32 bytes on x86_64, x86; 8 bytes on aarch64. */
  interface kvm_pmu_event_filter extends RecordView<'struct kvm_pmu_event_filter'> {
    action: number;
    nevents: number;
    get fixed_counter_bitmap(): number | undefined;
    set fixed_counter_bitmap(value: number);
    get flags(): number | undefined;
    set flags(value: number);
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
    get __empty_events(): kvm_pmu_event_filter$__empty_events | undefined;
    set __empty_events(value: From<kvm_pmu_event_filter$__empty_events>);
    get events(): BigUint64Array | undefined;
    set events(value: Iterable<Integer>);
    get base_event(): number | undefined;
    set base_event(value: number);
  }

  /** `<asm/kvm.h>`: 32 bytes on s390x. */
  interface kvm_pv_cmd extends RecordView<'struct kvm_pv_cmd'> {
    cmd: number;
    rc: number;
    rrc: number;
    get data(): bigint;
    set data(value: Integer);
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 144 bytes on x86_64, x86; 0 bytes on riscv64; 864 bytes on aarch64; 264 bytes on loongarch64; 128 bytes on s390x. */
  interface kvm_regs extends RecordView<'struct kvm_regs'> {
    get rax(): bigint | undefined;
    set rax(value: Integer);
    get rbx(): bigint | undefined;
    set rbx(value: Integer);
    get rcx(): bigint | undefined;
    set rcx(value: Integer);
    get rdx(): bigint | undefined;
    set rdx(value: Integer);
    get rsi(): bigint | undefined;
    set rsi(value: Integer);
    get rdi(): bigint | undefined;
    set rdi(value: Integer);
    get rsp(): bigint | undefined;
    set rsp(value: Integer);
    get rbp(): bigint | undefined;
    set rbp(value: Integer);
    get r8(): bigint | undefined;
    set r8(value: Integer);
    get r9(): bigint | undefined;
    set r9(value: Integer);
    get r10(): bigint | undefined;
    set r10(value: Integer);
    get r11(): bigint | undefined;
    set r11(value: Integer);
    get r12(): bigint | undefined;
    set r12(value: Integer);
    get r13(): bigint | undefined;
    set r13(value: Integer);
    get r14(): bigint | undefined;
    set r14(value: Integer);
    get r15(): bigint | undefined;
    set r15(value: Integer);
    get rip(): bigint | undefined;
    set rip(value: Integer);
    get rflags(): bigint | undefined;
    set rflags(value: Integer);
    get regs(): asm_ptrace_h.struct.user_pt_regs | undefined;
    set regs(value: From<asm_ptrace_h.struct.user_pt_regs>);
    get sp_el1(): bigint | undefined;
    set sp_el1(value: Integer);
    get elr_el1(): bigint | undefined;
    set elr_el1(value: Integer);
    get spsr(): BigUint64Array | undefined;
    set spsr(value: Iterable<Integer>);
    get fp_regs(): asm_ptrace_h.struct.user_fpsimd_state | undefined;
    set fp_regs(value: From<asm_ptrace_h.struct.user_fpsimd_state>);
    get gpr(): BigUint64Array | undefined;
    set gpr(value: Iterable<Integer>);
    get pc(): bigint | undefined;
    set pc(value: Integer);
    get gprs(): BigUint64Array | undefined;
    set gprs(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 32 bytes on x86_64, x86. */
  interface kvm_reinject_control extends RecordView<'struct kvm_reinject_control'> {
    pit_reinject: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<asm/kvm.h>`: 56 bytes on riscv64. */
  interface kvm_riscv_aia_csr extends RecordView<'struct kvm_riscv_aia_csr'> {
    siselect: number;
    iprio1: number;
    iprio2: number;
    sieh: number;
    siph: number;
    iprio1h: number;
    iprio2h: number;
  }

  /** `<asm/kvm.h>`: 64 bytes on riscv64. */
  interface kvm_riscv_config extends RecordView<'struct kvm_riscv_config'> {
    isa: number;
    zicbom_block_size: number;
    mvendorid: number;
    marchid: number;
    mimpid: number;
    zicboz_block_size: number;
    satp_mode: number;
    zicbop_block_size: number;
  }

  /** `<asm/kvm.h>`: 264 bytes on riscv64. */
  interface kvm_riscv_core extends RecordView<'struct kvm_riscv_core'> {
    get regs(): asm_ptrace_h.struct.user_regs_struct;
    set regs(value: From<asm_ptrace_h.struct.user_regs_struct>);
    mode: number;
  }

  /** `<asm/kvm.h>`: 88 bytes on riscv64. */
  interface kvm_riscv_csr extends RecordView<'struct kvm_riscv_csr'> {
    sstatus: number;
    sie: number;
    stvec: number;
    sscratch: number;
    sepc: number;
    scause: number;
    stval: number;
    sip: number;
    satp: number;
    scounteren: number;
    senvcfg: number;
  }

  /** `<asm/kvm.h>`: 120 bytes on riscv64. */
  interface kvm_riscv_sbi_fwft extends RecordView<'struct kvm_riscv_sbi_fwft'> {
    get misaligned_deleg(): struct.kvm_riscv_sbi_fwft_feature;
    set misaligned_deleg(value: From<struct.kvm_riscv_sbi_fwft_feature>);
    get pointer_masking(): struct.kvm_riscv_sbi_fwft_feature;
    set pointer_masking(value: From<struct.kvm_riscv_sbi_fwft_feature>);
    get pte_ad_hw_updating(): struct.kvm_riscv_sbi_fwft_feature;
    set pte_ad_hw_updating(value: From<struct.kvm_riscv_sbi_fwft_feature>);
    get landing_pad(): struct.kvm_riscv_sbi_fwft_feature;
    set landing_pad(value: From<struct.kvm_riscv_sbi_fwft_feature>);
    get shadow_stack(): struct.kvm_riscv_sbi_fwft_feature;
    set shadow_stack(value: From<struct.kvm_riscv_sbi_fwft_feature>);
  }

  /** `<asm/kvm.h>`: 24 bytes on riscv64. */
  interface kvm_riscv_sbi_fwft_feature extends RecordView<'struct kvm_riscv_sbi_fwft_feature'> {
    enable: number;
    flags: number;
    value: number;
  }

  /** `<asm/kvm.h>`: 16 bytes on riscv64. */
  interface kvm_riscv_sbi_sta extends RecordView<'struct kvm_riscv_sbi_sta'> {
    shmem_lo: number;
    shmem_hi: number;
  }

  /** `<asm/kvm.h>`: 8 bytes on riscv64. */
  interface kvm_riscv_smstateen_csr extends RecordView<'struct kvm_riscv_smstateen_csr'> {
    sstateen0: number;
  }

  /** `<asm/kvm.h>`: 32 bytes on riscv64. */
  interface kvm_riscv_timer extends RecordView<'struct kvm_riscv_timer'> {
    get frequency(): bigint;
    set frequency(value: Integer);
    get time(): bigint;
    set time(value: Integer);
    get compare(): bigint;
    set compare(value: Integer);
    get state(): bigint;
    set state(value: Integer);
  }

  /** `<asm/kvm.h>`: 8 bytes on riscv64. */
  interface kvm_riscv_zicfiss_csr extends RecordView<'struct kvm_riscv_zicfiss_csr'> {
    ssp: number;
  }

  /** `<asm/kvm.h>`: 2 bytes on s390x. */
  interface kvm_s390_ais_all extends RecordView<'struct kvm_s390_ais_all'> {
    simm: number;
    nimm: number;
  }

  /** `<asm/kvm.h>`: 4 bytes on s390x. */
  interface kvm_s390_ais_req extends RecordView<'struct kvm_s390_ais_req'> {
    isc: number;
    mode: number;
  }

  /** `<asm/kvm.h>`: 32 bytes on s390x. */
  interface kvm_s390_cmma_log extends RecordView<'struct kvm_s390_cmma_log'> {
    get start_gfn(): bigint;
    set start_gfn(value: Integer);
    count: number;
    flags: number;
    get remaining(): bigint;
    set remaining(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
    get values(): bigint;
    set values(value: Integer);
  }

  /** `<asm/kvm.h>`: 2 bytes on s390x. */
  interface kvm_s390_emerg_info extends RecordView<'struct kvm_s390_emerg_info'> {
    code: number;
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_ext_info extends RecordView<'struct kvm_s390_ext_info'> {
    ext_params: number;
    pad: number;
    get ext_params2(): bigint;
    set ext_params2(value: Integer);
  }

  /** `<asm/kvm.h>`: 2 bytes on s390x. */
  interface kvm_s390_extcall_info extends RecordView<'struct kvm_s390_extcall_info'> {
    code: number;
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_interrupt extends RecordView<'struct kvm_s390_interrupt'> {
    type: number;
    parm: number;
    get parm64(): bigint;
    set parm64(value: Integer);
  }

  /** `<asm/kvm.h>`: 8 bytes on s390x. */
  interface kvm_s390_io_adapter extends RecordView<'struct kvm_s390_io_adapter'> {
    id: number;
    isc: number;
    maskable: number;
    swap: number;
    flags: number;
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_io_adapter_req extends RecordView<'struct kvm_s390_io_adapter_req'> {
    id: number;
    type: number;
    mask: number;
    pad0: number;
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<asm/kvm.h>`: 12 bytes on s390x. */
  interface kvm_s390_io_info extends RecordView<'struct kvm_s390_io_info'> {
    subchannel_id: number;
    subchannel_nr: number;
    io_int_parm: number;
    io_int_word: number;
  }

  interface kvm_s390_irq$u extends RecordView<'union kvm_s390_irq.u'> {
    get io(): struct.kvm_s390_io_info;
    set io(value: From<struct.kvm_s390_io_info>);
    get ext(): struct.kvm_s390_ext_info;
    set ext(value: From<struct.kvm_s390_ext_info>);
    get pgm(): struct.kvm_s390_pgm_info;
    set pgm(value: From<struct.kvm_s390_pgm_info>);
    get emerg(): struct.kvm_s390_emerg_info;
    set emerg(value: From<struct.kvm_s390_emerg_info>);
    get extcall(): struct.kvm_s390_extcall_info;
    set extcall(value: From<struct.kvm_s390_extcall_info>);
    get prefix(): struct.kvm_s390_prefix_info;
    set prefix(value: From<struct.kvm_s390_prefix_info>);
    get stop(): struct.kvm_s390_stop_info;
    set stop(value: From<struct.kvm_s390_stop_info>);
    get mchk(): struct.kvm_s390_mchk_info;
    set mchk(value: From<struct.kvm_s390_mchk_info>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<asm/kvm.h>`: 72 bytes on s390x. */
  interface kvm_s390_irq extends RecordView<'struct kvm_s390_irq'> {
    get type(): bigint;
    set type(value: Integer);
    get u(): kvm_s390_irq$u;
    set u(value: From<kvm_s390_irq$u>);
  }

  /** `<asm/kvm.h>`: 32 bytes on s390x. */
  interface kvm_s390_irq_state extends RecordView<'struct kvm_s390_irq_state'> {
    get buf(): bigint;
    set buf(value: Integer);
    flags: number;
    len: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 48 bytes on s390x. */
  interface kvm_s390_mchk_info extends RecordView<'struct kvm_s390_mchk_info'> {
    get cr14(): bigint;
    set cr14(value: Integer);
    get mcic(): bigint;
    set mcic(value: Integer);
    get failing_storage_address(): bigint;
    set failing_storage_address(value: Integer);
    ext_damage_code: number;
    pad: number;
    get fixed_logout(): Uint8Array;
    set fixed_logout(value: Bytes);
  }

  /** `<asm/kvm.h>`: 64 bytes on s390x. */
  interface kvm_s390_mem_op extends RecordView<'struct kvm_s390_mem_op'> {
    get gaddr(): bigint;
    set gaddr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    size: number;
    op: number;
    get buf(): bigint;
    set buf(value: Integer);
    ar: number;
    key: number;
    get pad1(): Uint8Array;
    set pad1(value: Bytes);
    get old_addr(): bigint;
    set old_addr(value: Integer);
    sida_offset: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<asm/kvm.h>`: 40 bytes on s390x. */
  interface kvm_s390_pgm_info extends RecordView<'struct kvm_s390_pgm_info'> {
    get trans_exc_code(): bigint;
    set trans_exc_code(value: Integer);
    get mon_code(): bigint;
    set mon_code(value: Integer);
    get per_address(): bigint;
    set per_address(value: Integer);
    data_exc_code: number;
    code: number;
    mon_class_nr: number;
    per_code: number;
    per_atmid: number;
    exc_access_id: number;
    per_access_id: number;
    op_access_id: number;
    flags: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<asm/kvm.h>`: 4 bytes on s390x. */
  interface kvm_s390_prefix_info extends RecordView<'struct kvm_s390_prefix_info'> {
    address: number;
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_psw extends RecordView<'struct kvm_s390_psw'> {
    get mask(): bigint;
    set mask(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<asm/kvm.h>`: 64 bytes on s390x. */
  interface kvm_s390_pv_dmp extends RecordView<'struct kvm_s390_pv_dmp'> {
    get subcmd(): bigint;
    set subcmd(value: Integer);
    get buff_addr(): bigint;
    set buff_addr(value: Integer);
    get buff_len(): bigint;
    set buff_len(value: Integer);
    get gaddr(): bigint;
    set gaddr(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 80 bytes on s390x. */
  interface kvm_s390_pv_info extends RecordView<'struct kvm_s390_pv_info'> {
    get header(): struct.kvm_s390_pv_info_header;
    set header(value: From<struct.kvm_s390_pv_info_header>);
    get dump(): struct.kvm_s390_pv_info_dump;
    set dump(value: From<struct.kvm_s390_pv_info_dump>);
    get vm(): struct.kvm_s390_pv_info_vm;
    set vm(value: From<struct.kvm_s390_pv_info_vm>);
  }

  /** `<asm/kvm.h>`: 24 bytes on s390x. */
  interface kvm_s390_pv_info_dump extends RecordView<'struct kvm_s390_pv_info_dump'> {
    get dump_cpu_buffer_len(): bigint;
    set dump_cpu_buffer_len(value: Integer);
    get dump_config_mem_buffer_per_1m(): bigint;
    set dump_config_mem_buffer_per_1m(value: Integer);
    get dump_config_finalize_len(): bigint;
    set dump_config_finalize_len(value: Integer);
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_pv_info_header extends RecordView<'struct kvm_s390_pv_info_header'> {
    id: number;
    len_max: number;
    len_written: number;
    reserved: number;
  }

  /** `<asm/kvm.h>`: 64 bytes on s390x. */
  interface kvm_s390_pv_info_vm extends RecordView<'struct kvm_s390_pv_info_vm'> {
    get inst_calls_list(): BigUint64Array;
    set inst_calls_list(value: Iterable<Integer>);
    get max_cpus(): bigint;
    set max_cpus(value: Integer);
    get max_guests(): bigint;
    set max_guests(value: Integer);
    get max_guest_addr(): bigint;
    set max_guest_addr(value: Integer);
    get feature_indication(): bigint;
    set feature_indication(value: Integer);
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_pv_sec_parm extends RecordView<'struct kvm_s390_pv_sec_parm'> {
    get origin(): bigint;
    set origin(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<asm/kvm.h>`: 24 bytes on s390x. */
  interface kvm_s390_pv_unp extends RecordView<'struct kvm_s390_pv_unp'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get tweak(): bigint;
    set tweak(value: Integer);
  }

  /** `<asm/kvm.h>`: 64 bytes on s390x. */
  interface kvm_s390_skeys extends RecordView<'struct kvm_s390_skeys'> {
    get start_gfn(): bigint;
    set start_gfn(value: Integer);
    get count(): bigint;
    set count(value: Integer);
    get skeydata_addr(): bigint;
    set skeydata_addr(value: Integer);
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 4 bytes on s390x. */
  interface kvm_s390_stop_info extends RecordView<'struct kvm_s390_stop_info'> {
    flags: number;
  }

  /** `<asm/kvm.h>`: 24 bytes on s390x. */
  interface kvm_s390_ucas_mapping extends RecordView<'struct kvm_s390_ucas_mapping'> {
    get user_addr(): bigint;
    set user_addr(value: Integer);
    get vcpu_addr(): bigint;
    set vcpu_addr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<asm/kvm.h>`: 128 bytes on s390x. */
  interface kvm_s390_vm_cpu_feat extends RecordView<'struct kvm_s390_vm_cpu_feat'> {
    get feat(): BigUint64Array;
    set feat(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 4112 bytes on s390x. */
  interface kvm_s390_vm_cpu_machine extends RecordView<'struct kvm_s390_vm_cpu_machine'> {
    get cpuid(): bigint;
    set cpuid(value: Integer);
    ibc: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get fac_mask(): BigUint64Array;
    set fac_mask(value: Iterable<Integer>);
    get fac_list(): BigUint64Array;
    set fac_list(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 2064 bytes on s390x. */
  interface kvm_s390_vm_cpu_processor extends RecordView<'struct kvm_s390_vm_cpu_processor'> {
    get cpuid(): bigint;
    set cpuid(value: Integer);
    ibc: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get fac_list(): BigUint64Array;
    set fac_list(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 2048 bytes on s390x. */
  interface kvm_s390_vm_cpu_subfunc extends RecordView<'struct kvm_s390_vm_cpu_subfunc'> {
    get plo(): Uint8Array;
    set plo(value: Bytes);
    get ptff(): Uint8Array;
    set ptff(value: Bytes);
    get kmac(): Uint8Array;
    set kmac(value: Bytes);
    get kmc(): Uint8Array;
    set kmc(value: Bytes);
    get km(): Uint8Array;
    set km(value: Bytes);
    get kimd(): Uint8Array;
    set kimd(value: Bytes);
    get klmd(): Uint8Array;
    set klmd(value: Bytes);
    get pckmo(): Uint8Array;
    set pckmo(value: Bytes);
    get kmctr(): Uint8Array;
    set kmctr(value: Bytes);
    get kmf(): Uint8Array;
    set kmf(value: Bytes);
    get kmo(): Uint8Array;
    set kmo(value: Bytes);
    get pcc(): Uint8Array;
    set pcc(value: Bytes);
    get ppno(): Uint8Array;
    set ppno(value: Bytes);
    get kma(): Uint8Array;
    set kma(value: Bytes);
    get kdsa(): Uint8Array;
    set kdsa(value: Bytes);
    get sortl(): Uint8Array;
    set sortl(value: Bytes);
    get dfltcc(): Uint8Array;
    set dfltcc(value: Bytes);
    get pfcr(): Uint8Array;
    set pfcr(value: Bytes);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<asm/kvm.h>`: 8 bytes on s390x. */
  interface kvm_s390_vm_cpu_uv_feat extends RecordView<'struct kvm_s390_vm_cpu_uv_feat'> {
    ap: number;
    ap_intr: number;
    get feat(): bigint;
    set feat(value: Integer);
  }

  /** `<asm/kvm.h>`: 16 bytes on s390x. */
  interface kvm_s390_vm_tod_clock extends RecordView<'struct kvm_s390_vm_tod_clock'> {
    epoch_idx: number;
    get tod(): bigint;
    set tod(value: Integer);
  }

  interface kvm_s390_zpci_op$u$reg_aen extends RecordView<'struct kvm_s390_zpci_op.u.reg_aen'> {
    get ibv(): bigint;
    set ibv(value: Integer);
    get sb(): bigint;
    set sb(value: Integer);
    flags: number;
    noi: number;
    isc: number;
    sbo: number;
    pad: number;
  }

  interface kvm_s390_zpci_op$u extends RecordView<'union kvm_s390_zpci_op.u'> {
    get reg_aen(): kvm_s390_zpci_op$u$reg_aen;
    set reg_aen(value: From<kvm_s390_zpci_op$u$reg_aen>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 72 bytes on s390x. */
  interface kvm_s390_zpci_op extends RecordView<'struct kvm_s390_zpci_op'> {
    fh: number;
    op: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get u(): kvm_s390_zpci_op$u;
    set u(value: From<kvm_s390_zpci_op$u>);
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_segment extends RecordView<'struct kvm_segment'> {
    get base(): bigint;
    set base(value: Integer);
    limit: number;
    selector: number;
    type: number;
    present: number;
    dpl: number;
    db: number;
    s: number;
    l: number;
    g: number;
    avl: number;
    unusable: number;
    padding: number;
  }

  /** `<asm/kvm.h>`: 32 bytes on x86_64, x86. */
  interface kvm_sev_attestation_report extends RecordView<'struct kvm_sev_attestation_report'> {
    get mnonce(): Uint8Array;
    set mnonce(value: Bytes);
    get uaddr(): bigint;
    set uaddr(value: Integer);
    len: number;
    pad0: number;
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_sev_cmd extends RecordView<'struct kvm_sev_cmd'> {
    id: number;
    pad0: number;
    get data(): bigint;
    set data(value: Integer);
    error: number;
    sev_fd: number;
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_sev_dbg extends RecordView<'struct kvm_sev_dbg'> {
    get src_uaddr(): bigint;
    set src_uaddr(value: Integer);
    get dst_uaddr(): bigint;
    set dst_uaddr(value: Integer);
    len: number;
    pad0: number;
  }

  /** `<asm/kvm.h>`: 12 bytes on x86_64, x86. */
  interface kvm_sev_guest_status extends RecordView<'struct kvm_sev_guest_status'> {
    handle: number;
    policy: number;
    state: number;
  }

  /** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
  interface kvm_sev_init extends RecordView<'struct kvm_sev_init'> {
    get vmsa_features(): bigint;
    set vmsa_features(value: Integer);
    flags: number;
    ghcb_version: number;
    pad1: number;
    get pad2(): Uint32Array;
    set pad2(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_sev_launch_measure extends RecordView<'struct kvm_sev_launch_measure'> {
    get uaddr(): bigint;
    set uaddr(value: Integer);
    len: number;
    pad0: number;
  }

  /** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
  interface kvm_sev_launch_secret extends RecordView<'struct kvm_sev_launch_secret'> {
    get hdr_uaddr(): bigint;
    set hdr_uaddr(value: Integer);
    hdr_len: number;
    pad0: number;
    get guest_uaddr(): bigint;
    set guest_uaddr(value: Integer);
    guest_len: number;
    pad1: number;
    get trans_uaddr(): bigint;
    set trans_uaddr(value: Integer);
    trans_len: number;
    pad2: number;
  }

  /** `<asm/kvm.h>`: 40 bytes on x86_64, x86. */
  interface kvm_sev_launch_start extends RecordView<'struct kvm_sev_launch_start'> {
    handle: number;
    policy: number;
    get dh_uaddr(): bigint;
    set dh_uaddr(value: Integer);
    dh_len: number;
    pad0: number;
    get session_uaddr(): bigint;
    set session_uaddr(value: Integer);
    session_len: number;
    pad1: number;
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_sev_launch_update_data extends RecordView<'struct kvm_sev_launch_update_data'> {
    get uaddr(): bigint;
    set uaddr(value: Integer);
    len: number;
    pad0: number;
  }

  /** `<asm/kvm.h>`: 40 bytes on x86_64, x86. */
  interface kvm_sev_receive_start extends RecordView<'struct kvm_sev_receive_start'> {
    handle: number;
    policy: number;
    get pdh_uaddr(): bigint;
    set pdh_uaddr(value: Integer);
    pdh_len: number;
    pad0: number;
    get session_uaddr(): bigint;
    set session_uaddr(value: Integer);
    session_len: number;
    pad1: number;
  }

  /** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
  interface kvm_sev_receive_update_data extends RecordView<'struct kvm_sev_receive_update_data'> {
    get hdr_uaddr(): bigint;
    set hdr_uaddr(value: Integer);
    hdr_len: number;
    pad0: number;
    get guest_uaddr(): bigint;
    set guest_uaddr(value: Integer);
    guest_len: number;
    pad1: number;
    get trans_uaddr(): bigint;
    set trans_uaddr(value: Integer);
    trans_len: number;
    pad2: number;
  }

  /** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
  interface kvm_sev_send_start extends RecordView<'struct kvm_sev_send_start'> {
    policy: number;
    pad0: number;
    get pdh_cert_uaddr(): bigint;
    set pdh_cert_uaddr(value: Integer);
    pdh_cert_len: number;
    pad1: number;
    get plat_certs_uaddr(): bigint;
    set plat_certs_uaddr(value: Integer);
    plat_certs_len: number;
    pad2: number;
    get amd_certs_uaddr(): bigint;
    set amd_certs_uaddr(value: Integer);
    amd_certs_len: number;
    pad3: number;
    get session_uaddr(): bigint;
    set session_uaddr(value: Integer);
    session_len: number;
    pad4: number;
  }

  /** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
  interface kvm_sev_send_update_data extends RecordView<'struct kvm_sev_send_update_data'> {
    get hdr_uaddr(): bigint;
    set hdr_uaddr(value: Integer);
    hdr_len: number;
    pad0: number;
    get guest_uaddr(): bigint;
    set guest_uaddr(value: Integer);
    guest_len: number;
    pad1: number;
    get trans_uaddr(): bigint;
    set trans_uaddr(value: Integer);
    trans_len: number;
    pad2: number;
  }

  /** `<asm/kvm.h>`: 88 bytes on x86_64, x86. */
  interface kvm_sev_snp_launch_finish extends RecordView<'struct kvm_sev_snp_launch_finish'> {
    get id_block_uaddr(): bigint;
    set id_block_uaddr(value: Integer);
    get id_auth_uaddr(): bigint;
    set id_auth_uaddr(value: Integer);
    id_block_en: number;
    auth_key_en: number;
    vcek_disabled: number;
    get host_data(): Uint8Array;
    set host_data(value: Bytes);
    get pad0(): Uint8Array;
    set pad0(value: Bytes);
    flags: number;
    get pad1(): BigUint64Array;
    set pad1(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 64 bytes on x86_64, x86. */
  interface kvm_sev_snp_launch_start extends RecordView<'struct kvm_sev_snp_launch_start'> {
    get policy(): bigint;
    set policy(value: Integer);
    get gosvw(): Uint8Array;
    set gosvw(value: Bytes);
    flags: number;
    get pad0(): Uint8Array;
    set pad0(value: Bytes);
    get pad1(): BigUint64Array;
    set pad1(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 64 bytes on x86_64, x86. */
  interface kvm_sev_snp_launch_update extends RecordView<'struct kvm_sev_snp_launch_update'> {
    get gfn_start(): bigint;
    set gfn_start(value: Integer);
    get uaddr(): bigint;
    set uaddr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    type: number;
    pad0: number;
    flags: number;
    pad1: number;
    get pad2(): BigUint64Array;
    set pad2(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 24 bytes on aarch64. */
  interface kvm_smccc_filter extends RecordView<'struct kvm_smccc_filter'> {
    base: number;
    nr_functions: number;
    action: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<asm/kvm.h>`: 312 bytes on x86_64, x86; 0 bytes on riscv64, aarch64, loongarch64; 192 bytes on s390x. */
  interface kvm_sregs extends RecordView<'struct kvm_sregs'> {
    get cs(): struct.kvm_segment | undefined;
    set cs(value: From<struct.kvm_segment>);
    get ds(): struct.kvm_segment | undefined;
    set ds(value: From<struct.kvm_segment>);
    get es(): struct.kvm_segment | undefined;
    set es(value: From<struct.kvm_segment>);
    get fs(): struct.kvm_segment | undefined;
    set fs(value: From<struct.kvm_segment>);
    get gs(): struct.kvm_segment | undefined;
    set gs(value: From<struct.kvm_segment>);
    get ss(): struct.kvm_segment | undefined;
    set ss(value: From<struct.kvm_segment>);
    get tr(): struct.kvm_segment | undefined;
    set tr(value: From<struct.kvm_segment>);
    get ldt(): struct.kvm_segment | undefined;
    set ldt(value: From<struct.kvm_segment>);
    get gdt(): struct.kvm_dtable | undefined;
    set gdt(value: From<struct.kvm_dtable>);
    get idt(): struct.kvm_dtable | undefined;
    set idt(value: From<struct.kvm_dtable>);
    get cr0(): bigint | undefined;
    set cr0(value: Integer);
    get cr2(): bigint | undefined;
    set cr2(value: Integer);
    get cr3(): bigint | undefined;
    set cr3(value: Integer);
    get cr4(): bigint | undefined;
    set cr4(value: Integer);
    get cr8(): bigint | undefined;
    set cr8(value: Integer);
    get efer(): bigint | undefined;
    set efer(value: Integer);
    get apic_base(): bigint | undefined;
    set apic_base(value: Integer);
    get interrupt_bitmap(): BigUint64Array | undefined;
    set interrupt_bitmap(value: Iterable<Integer>);
    get acrs(): Uint32Array | undefined;
    set acrs(value: Iterable<Integer>);
    get crs(): BigUint64Array | undefined;
    set crs(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 320 bytes on x86_64, x86. */
  interface kvm_sregs2 extends RecordView<'struct kvm_sregs2'> {
    get cs(): struct.kvm_segment;
    set cs(value: From<struct.kvm_segment>);
    get ds(): struct.kvm_segment;
    set ds(value: From<struct.kvm_segment>);
    get es(): struct.kvm_segment;
    set es(value: From<struct.kvm_segment>);
    get fs(): struct.kvm_segment;
    set fs(value: From<struct.kvm_segment>);
    get gs(): struct.kvm_segment;
    set gs(value: From<struct.kvm_segment>);
    get ss(): struct.kvm_segment;
    set ss(value: From<struct.kvm_segment>);
    get tr(): struct.kvm_segment;
    set tr(value: From<struct.kvm_segment>);
    get ldt(): struct.kvm_segment;
    set ldt(value: From<struct.kvm_segment>);
    get gdt(): struct.kvm_dtable;
    set gdt(value: From<struct.kvm_dtable>);
    get idt(): struct.kvm_dtable;
    set idt(value: From<struct.kvm_dtable>);
    get cr0(): bigint;
    set cr0(value: Integer);
    get cr2(): bigint;
    set cr2(value: Integer);
    get cr3(): bigint;
    set cr3(value: Integer);
    get cr4(): bigint;
    set cr4(value: Integer);
    get cr8(): bigint;
    set cr8(value: Integer);
    get efer(): bigint;
    set efer(value: Integer);
    get apic_base(): bigint;
    set apic_base(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get pdptrs(): BigUint64Array;
    set pdptrs(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 4096 bytes on x86_64, x86. */
  interface kvm_svm_nested_state_data extends RecordView<'struct kvm_svm_nested_state_data'> {
    get vmcb12(): Uint8Array;
    set vmcb12(value: Bytes);
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_svm_nested_state_hdr extends RecordView<'struct kvm_svm_nested_state_hdr'> {
    get vmcb_pa(): bigint;
    set vmcb_pa(value: Integer);
    get gpat(): bigint;
    set gpat(value: Integer);
  }

  /** `<asm/kvm.h>`: 520 bytes on x86_64, x86; 0 bytes on riscv64, loongarch64; 8 bytes on aarch64; 1984 bytes on s390x. */
  interface kvm_sync_regs extends RecordView<'struct kvm_sync_regs'> {
    get regs(): struct.kvm_regs | undefined;
    set regs(value: From<struct.kvm_regs>);
    get sregs(): struct.kvm_sregs | undefined;
    set sregs(value: From<struct.kvm_sregs>);
    get events(): struct.kvm_vcpu_events | undefined;
    set events(value: From<struct.kvm_vcpu_events>);
    get device_irq_level(): bigint | undefined;
    set device_irq_level(value: Integer);
    get prefix(): bigint | undefined;
    set prefix(value: Integer);
    get gprs(): BigUint64Array | undefined;
    set gprs(value: Iterable<Integer>);
    get acrs(): Uint32Array | undefined;
    set acrs(value: Iterable<Integer>);
    get crs(): BigUint64Array | undefined;
    set crs(value: Iterable<Integer>);
    get todpr(): bigint | undefined;
    set todpr(value: Integer);
    get cputm(): bigint | undefined;
    set cputm(value: Integer);
    get ckc(): bigint | undefined;
    set ckc(value: Integer);
    get pp(): bigint | undefined;
    set pp(value: Integer);
    get gbea(): bigint | undefined;
    set gbea(value: Integer);
    get pft(): bigint | undefined;
    set pft(value: Integer);
    get pfs(): bigint | undefined;
    set pfs(value: Integer);
    get pfc(): bigint | undefined;
    set pfc(value: Integer);
    get vrs(): Elements<Elements<bigint>> | undefined;
    set vrs(value: Iterable<Iterable<Integer>>);
    get fprs(): BigUint64Array | undefined;
    set fprs(value: Iterable<Integer>);
    get reserved(): Uint8Array | undefined;
    set reserved(value: Bytes);
    get fpc(): number | undefined;
    set fpc(value: number);
    get bpbc(): number | undefined;
    set bpbc(value: number);
    get reserved2(): number | undefined;
    set reserved2(value: number);
    get padding1(): Uint8Array | undefined;
    set padding1(value: Bytes);
    get riccb(): Uint8Array | undefined;
    set riccb(value: Bytes);
    get diag318(): bigint | undefined;
    set diag318(value: Integer);
    get padding2(): Uint8Array | undefined;
    set padding2(value: Bytes);
    get sdnx(): Uint8Array | undefined;
    set sdnx(value: Bytes);
    get reserved1(): BigUint64Array | undefined;
    set reserved1(value: Iterable<Integer>);
    get gscb(): BigUint64Array | undefined;
    set gscb(value: Iterable<Integer>);
    get etoken(): bigint | undefined;
    set etoken(value: Integer);
    get etoken_extension(): bigint | undefined;
    set etoken_extension(value: Integer);
  }

  /** `<asm/kvm.h>`: 2056 bytes on x86_64, x86. */
  interface kvm_tdx_capabilities extends RecordView<'struct kvm_tdx_capabilities'> {
    get supported_attrs(): bigint;
    set supported_attrs(value: Integer);
    get supported_xfam(): bigint;
    set supported_xfam(value: Integer);
    get kernel_tdvmcallinfo_1_r11(): bigint;
    set kernel_tdvmcallinfo_1_r11(value: Integer);
    get user_tdvmcallinfo_1_r11(): bigint;
    set user_tdvmcallinfo_1_r11(value: Integer);
    get kernel_tdvmcallinfo_1_r12(): bigint;
    set kernel_tdvmcallinfo_1_r12(value: Integer);
    get user_tdvmcallinfo_1_r12(): bigint;
    set user_tdvmcallinfo_1_r12(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
    get cpuid(): struct.kvm_cpuid2;
    set cpuid(value: From<struct.kvm_cpuid2>);
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_tdx_cmd extends RecordView<'struct kvm_tdx_cmd'> {
    id: number;
    flags: number;
    get data(): bigint;
    set data(value: Integer);
    get hw_error(): bigint;
    set hw_error(value: Integer);
  }

  /** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
  interface kvm_tdx_init_mem_region extends RecordView<'struct kvm_tdx_init_mem_region'> {
    get source_addr(): bigint;
    set source_addr(value: Integer);
    get gpa(): bigint;
    set gpa(value: Integer);
    get nr_pages(): bigint;
    set nr_pages(value: Integer);
  }

  /** `<asm/kvm.h>`: 264 bytes on x86_64, x86. */
  interface kvm_tdx_init_vm extends RecordView<'struct kvm_tdx_init_vm'> {
    get attributes(): bigint;
    set attributes(value: Integer);
    get xfam(): bigint;
    set xfam(value: Integer);
    get mrconfigid(): BigUint64Array;
    set mrconfigid(value: Iterable<Integer>);
    get mrowner(): BigUint64Array;
    set mrowner(value: Iterable<Integer>);
    get mrownerconfig(): BigUint64Array;
    set mrownerconfig(value: Iterable<Integer>);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
    get cpuid(): struct.kvm_cpuid2;
    set cpuid(value: From<struct.kvm_cpuid2>);
  }

  interface kvm_vcpu_events$exception extends RecordView<'struct kvm_vcpu_events.exception'> {
    get injected(): number | undefined;
    set injected(value: number);
    get nr(): number | undefined;
    set nr(value: number);
    get has_error_code(): number | undefined;
    set has_error_code(value: number);
    get pending(): number | undefined;
    set pending(value: number);
    get error_code(): number | undefined;
    set error_code(value: number);
    get serror_pending(): number | undefined;
    set serror_pending(value: number);
    get serror_has_esr(): number | undefined;
    set serror_has_esr(value: number);
    get ext_dabt_pending(): number | undefined;
    set ext_dabt_pending(value: number);
    get pad(): Uint8Array | undefined;
    set pad(value: Bytes);
    get serror_esr(): bigint | undefined;
    set serror_esr(value: Integer);
  }

  interface kvm_vcpu_events$interrupt extends RecordView<'struct kvm_vcpu_events.interrupt'> {
    injected: number;
    nr: number;
    soft: number;
    shadow: number;
  }

  interface kvm_vcpu_events$nmi extends RecordView<'struct kvm_vcpu_events.nmi'> {
    injected: number;
    pending: number;
    masked: number;
    pad: number;
  }

  interface kvm_vcpu_events$smi extends RecordView<'struct kvm_vcpu_events.smi'> {
    smm: number;
    pending: number;
    smm_inside_nmi: number;
    latched_init: number;
  }

  interface kvm_vcpu_events$triple_fault extends RecordView<'struct kvm_vcpu_events.triple_fault'> {
    pending: number;
  }

  /** `<asm/kvm.h>`: 64 bytes on x86_64, x86, aarch64. */
  interface kvm_vcpu_events extends RecordView<'struct kvm_vcpu_events'> {
    get exception(): kvm_vcpu_events$exception;
    set exception(value: From<kvm_vcpu_events$exception>);
    get interrupt(): kvm_vcpu_events$interrupt | undefined;
    set interrupt(value: From<kvm_vcpu_events$interrupt>);
    get nmi(): kvm_vcpu_events$nmi | undefined;
    set nmi(value: From<kvm_vcpu_events$nmi>);
    get sipi_vector(): number | undefined;
    set sipi_vector(value: number);
    get flags(): number | undefined;
    set flags(value: number);
    get smi(): kvm_vcpu_events$smi | undefined;
    set smi(value: From<kvm_vcpu_events$smi>);
    get triple_fault(): kvm_vcpu_events$triple_fault | undefined;
    set triple_fault(value: From<kvm_vcpu_events$triple_fault>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get exception_has_payload(): number | undefined;
    set exception_has_payload(value: number);
    get exception_payload(): bigint | undefined;
    set exception_payload(value: Integer);
  }

  /** `<asm/kvm.h>`: 32 bytes on aarch64. */
  interface kvm_vcpu_init extends RecordView<'struct kvm_vcpu_init'> {
    target: number;
    get features(): Uint32Array;
    set features(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 8192 bytes on x86_64, x86. */
  interface kvm_vmx_nested_state_data extends RecordView<'struct kvm_vmx_nested_state_data'> {
    get vmcs12(): Uint8Array;
    set vmcs12(value: Bytes);
    get shadow_vmcs12(): Uint8Array;
    set shadow_vmcs12(value: Bytes);
  }

  interface kvm_vmx_nested_state_hdr$smm extends RecordView<'struct kvm_vmx_nested_state_hdr.smm'> {
    flags: number;
  }

  /** `<asm/kvm.h>`: 32 bytes on x86_64, x86. */
  interface kvm_vmx_nested_state_hdr extends RecordView<'struct kvm_vmx_nested_state_hdr'> {
    get vmxon_pa(): bigint;
    set vmxon_pa(value: Integer);
    get vmcs12_pa(): bigint;
    set vmcs12_pa(value: Integer);
    get smm(): kvm_vmx_nested_state_hdr$smm;
    set smm(value: From<kvm_vmx_nested_state_hdr$smm>);
    pad: number;
    flags: number;
    get preemption_timer_deadline(): bigint;
    set preemption_timer_deadline(value: Integer);
  }

  /** `<asm/kvm.h>`: 64 bytes on x86_64, x86. */
  interface kvm_x86_mce extends RecordView<'struct kvm_x86_mce'> {
    get status(): bigint;
    set status(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    get misc(): bigint;
    set misc(value: Integer);
    get mcg_status(): bigint;
    set mcg_status(value: Integer);
    bank: number;
    get pad1(): Uint8Array;
    set pad1(value: Bytes);
    get pad2(): BigUint64Array;
    set pad2(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
  interface kvm_xcr extends RecordView<'struct kvm_xcr'> {
    xcr: number;
    reserved: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<asm/kvm.h>`: 392 bytes on x86_64, x86. */
  interface kvm_xcrs extends RecordView<'struct kvm_xcrs'> {
    nr_xcrs: number;
    flags: number;
    get xcrs(): Elements<struct.kvm_xcr>;
    set xcrs(value: Iterable<From<struct.kvm_xcr>>);
    get padding(): BigUint64Array;
    set padding(value: Iterable<Integer>);
  }

  interface kvm_xen_hvm_attr$u$shared_info
    extends RecordView<'union kvm_xen_hvm_attr.u.shared_info'> {
    get gfn(): bigint;
    set gfn(value: Integer);
    get hva(): bigint;
    set hva(value: Integer);
  }

  interface kvm_xen_hvm_attr$u$evtchn$deliver$port
    extends RecordView<'struct kvm_xen_hvm_attr.u.evtchn.deliver.port'> {
    port: number;
    vcpu: number;
    priority: number;
  }

  interface kvm_xen_hvm_attr$u$evtchn$deliver$eventfd
    extends RecordView<'struct kvm_xen_hvm_attr.u.evtchn.deliver.eventfd'> {
    port: number;
    fd: number;
  }

  interface kvm_xen_hvm_attr$u$evtchn$deliver
    extends RecordView<'union kvm_xen_hvm_attr.u.evtchn.deliver'> {
    get port(): kvm_xen_hvm_attr$u$evtchn$deliver$port;
    set port(value: From<kvm_xen_hvm_attr$u$evtchn$deliver$port>);
    get eventfd(): kvm_xen_hvm_attr$u$evtchn$deliver$eventfd;
    set eventfd(value: From<kvm_xen_hvm_attr$u$evtchn$deliver$eventfd>);
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  interface kvm_xen_hvm_attr$u$evtchn extends RecordView<'struct kvm_xen_hvm_attr.u.evtchn'> {
    send_port: number;
    type: number;
    flags: number;
    get deliver(): kvm_xen_hvm_attr$u$evtchn$deliver;
    set deliver(value: From<kvm_xen_hvm_attr$u$evtchn$deliver>);
  }

  interface kvm_xen_hvm_attr$u extends RecordView<'union kvm_xen_hvm_attr.u'> {
    long_mode: number;
    vector: number;
    runstate_update_flag: number;
    get shared_info(): kvm_xen_hvm_attr$u$shared_info;
    set shared_info(value: From<kvm_xen_hvm_attr$u$shared_info>);
    get evtchn(): kvm_xen_hvm_attr$u$evtchn;
    set evtchn(value: From<kvm_xen_hvm_attr$u$evtchn>);
    xen_version: number;
    get pad(): BigUint64Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
  interface kvm_xen_hvm_attr extends RecordView<'struct kvm_xen_hvm_attr'> {
    type: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
    get u(): kvm_xen_hvm_attr$u;
    set u(value: From<kvm_xen_hvm_attr$u>);
  }

  /** `<asm/kvm.h>`: 56 bytes on x86_64, x86. */
  interface kvm_xen_hvm_config extends RecordView<'struct kvm_xen_hvm_config'> {
    flags: number;
    msr: number;
    get blob_addr_32(): bigint;
    set blob_addr_32(value: Integer);
    get blob_addr_64(): bigint;
    set blob_addr_64(value: Integer);
    blob_size_32: number;
    blob_size_64: number;
    get pad2(): Uint8Array;
    set pad2(value: Bytes);
  }

  interface kvm_xen_vcpu_attr$u$runstate extends RecordView<'struct kvm_xen_vcpu_attr.u.runstate'> {
    get state(): bigint;
    set state(value: Integer);
    get state_entry_time(): bigint;
    set state_entry_time(value: Integer);
    get time_running(): bigint;
    set time_running(value: Integer);
    get time_runnable(): bigint;
    set time_runnable(value: Integer);
    get time_blocked(): bigint;
    set time_blocked(value: Integer);
    get time_offline(): bigint;
    set time_offline(value: Integer);
  }

  interface kvm_xen_vcpu_attr$u$timer extends RecordView<'struct kvm_xen_vcpu_attr.u.timer'> {
    port: number;
    priority: number;
    get expires_ns(): bigint;
    set expires_ns(value: Integer);
  }

  interface kvm_xen_vcpu_attr$u extends RecordView<'union kvm_xen_vcpu_attr.u'> {
    get gpa(): bigint;
    set gpa(value: Integer);
    get hva(): bigint;
    set hva(value: Integer);
    get pad(): BigUint64Array;
    set pad(value: Iterable<Integer>);
    get runstate(): kvm_xen_vcpu_attr$u$runstate;
    set runstate(value: From<kvm_xen_vcpu_attr$u$runstate>);
    vcpu_id: number;
    get timer(): kvm_xen_vcpu_attr$u$timer;
    set timer(value: From<kvm_xen_vcpu_attr$u$timer>);
    vector: number;
  }

  /** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
  interface kvm_xen_vcpu_attr extends RecordView<'struct kvm_xen_vcpu_attr'> {
    type: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
    get u(): kvm_xen_vcpu_attr$u;
    set u(value: From<kvm_xen_vcpu_attr$u>);
  }

  interface kvm_xsave$__empty_extra extends RecordView<'struct kvm_xsave.__empty_extra'> {}

  /** `<asm/kvm.h>`: 4096 bytes on x86_64, x86. */
  interface kvm_xsave extends RecordView<'struct kvm_xsave'> {
    get region(): Uint32Array;
    set region(value: Iterable<Integer>);
    get __empty_extra(): kvm_xsave$__empty_extra;
    set __empty_extra(value: From<kvm_xsave$__empty_extra>);
    get extra(): Uint32Array;
    set extra(value: Iterable<Integer>);
  }

  /** `<asm/kvm.h>`: 64 bytes on aarch64. */
  interface reg_mask_range extends RecordView<'struct reg_mask_range'> {
    get addr(): bigint;
    set addr(value: Integer);
    range: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly kvm_arm_copy_mte_tags: Descriptor<struct.kvm_arm_copy_mte_tags, 'aarch64'>;
  readonly kvm_arm_counter_offset: Descriptor<struct.kvm_arm_counter_offset, 'aarch64'>;
  readonly kvm_cpuid: Descriptor<struct.kvm_cpuid, 'x86_64' | 'x86'>;
  readonly kvm_cpuid2: Descriptor<struct.kvm_cpuid2, 'x86_64' | 'x86'>;
  readonly kvm_cpuid_entry: Descriptor<struct.kvm_cpuid_entry, 'x86_64' | 'x86'>;
  readonly kvm_cpuid_entry2: Descriptor<struct.kvm_cpuid_entry2, 'x86_64' | 'x86'>;
  readonly kvm_debug_exit_arch: Descriptor<
    struct.kvm_debug_exit_arch,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_debugregs: Descriptor<struct.kvm_debugregs, 'x86_64' | 'x86'>;
  readonly kvm_dtable: Descriptor<struct.kvm_dtable, 'x86_64' | 'x86'>;
  readonly kvm_fpu: Descriptor<
    struct.kvm_fpu,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_fpureg: Descriptor<struct.kvm_fpureg, 'loongarch64'>;
  readonly kvm_guest_debug_arch: Descriptor<
    struct.kvm_guest_debug_arch,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_hw_breakpoint: Descriptor<struct.kvm_hw_breakpoint, 's390x'>;
  readonly kvm_hyperv_eventfd: Descriptor<struct.kvm_hyperv_eventfd, 'x86_64' | 'x86'>;
  readonly kvm_ioapic_state: Descriptor<struct.kvm_ioapic_state, 'x86_64' | 'x86'>;
  readonly kvm_iocsr_entry: Descriptor<struct.kvm_iocsr_entry, 'loongarch64'>;
  readonly kvm_lapic_state: Descriptor<struct.kvm_lapic_state, 'x86_64' | 'x86'>;
  readonly kvm_msr_entry: Descriptor<struct.kvm_msr_entry, 'x86_64' | 'x86'>;
  readonly kvm_msr_filter: Descriptor<struct.kvm_msr_filter, 'x86_64' | 'x86'>;
  readonly kvm_msr_filter_range: Descriptor<struct.kvm_msr_filter_range, 'x86_64' | 'x86'>;
  readonly kvm_msr_list: Descriptor<struct.kvm_msr_list, 'x86_64' | 'x86'>;
  readonly kvm_msrs: Descriptor<struct.kvm_msrs, 'x86_64' | 'x86'>;
  readonly kvm_nested_state: Descriptor<struct.kvm_nested_state, 'x86_64' | 'x86'>;
  readonly kvm_pic_state: Descriptor<struct.kvm_pic_state, 'x86_64' | 'x86'>;
  readonly kvm_pit_channel_state: Descriptor<struct.kvm_pit_channel_state, 'x86_64' | 'x86'>;
  readonly kvm_pit_state: Descriptor<struct.kvm_pit_state, 'x86_64' | 'x86'>;
  readonly kvm_pit_state2: Descriptor<struct.kvm_pit_state2, 'x86_64' | 'x86'>;
  readonly kvm_pmu_event_filter: Descriptor<
    struct.kvm_pmu_event_filter,
    'x86_64' | 'x86' | 'aarch64'
  >;
  readonly kvm_pv_cmd: Descriptor<struct.kvm_pv_cmd, 's390x'>;
  readonly kvm_regs: Descriptor<
    struct.kvm_regs,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_reinject_control: Descriptor<struct.kvm_reinject_control, 'x86_64' | 'x86'>;
  readonly kvm_riscv_aia_csr: Descriptor<struct.kvm_riscv_aia_csr, 'riscv64'>;
  readonly kvm_riscv_config: Descriptor<struct.kvm_riscv_config, 'riscv64'>;
  readonly kvm_riscv_core: Descriptor<struct.kvm_riscv_core, 'riscv64'>;
  readonly kvm_riscv_csr: Descriptor<struct.kvm_riscv_csr, 'riscv64'>;
  readonly kvm_riscv_sbi_fwft: Descriptor<struct.kvm_riscv_sbi_fwft, 'riscv64'>;
  readonly kvm_riscv_sbi_fwft_feature: Descriptor<struct.kvm_riscv_sbi_fwft_feature, 'riscv64'>;
  readonly kvm_riscv_sbi_sta: Descriptor<struct.kvm_riscv_sbi_sta, 'riscv64'>;
  readonly kvm_riscv_smstateen_csr: Descriptor<struct.kvm_riscv_smstateen_csr, 'riscv64'>;
  readonly kvm_riscv_timer: Descriptor<struct.kvm_riscv_timer, 'riscv64'>;
  readonly kvm_riscv_zicfiss_csr: Descriptor<struct.kvm_riscv_zicfiss_csr, 'riscv64'>;
  readonly kvm_s390_ais_all: Descriptor<struct.kvm_s390_ais_all, 's390x'>;
  readonly kvm_s390_ais_req: Descriptor<struct.kvm_s390_ais_req, 's390x'>;
  readonly kvm_s390_cmma_log: Descriptor<struct.kvm_s390_cmma_log, 's390x'>;
  readonly kvm_s390_emerg_info: Descriptor<struct.kvm_s390_emerg_info, 's390x'>;
  readonly kvm_s390_ext_info: Descriptor<struct.kvm_s390_ext_info, 's390x'>;
  readonly kvm_s390_extcall_info: Descriptor<struct.kvm_s390_extcall_info, 's390x'>;
  readonly kvm_s390_interrupt: Descriptor<struct.kvm_s390_interrupt, 's390x'>;
  readonly kvm_s390_io_adapter: Descriptor<struct.kvm_s390_io_adapter, 's390x'>;
  readonly kvm_s390_io_adapter_req: Descriptor<struct.kvm_s390_io_adapter_req, 's390x'>;
  readonly kvm_s390_io_info: Descriptor<struct.kvm_s390_io_info, 's390x'>;
  readonly kvm_s390_irq: Descriptor<struct.kvm_s390_irq, 's390x'>;
  readonly kvm_s390_irq_state: Descriptor<struct.kvm_s390_irq_state, 's390x'>;
  readonly kvm_s390_mchk_info: Descriptor<struct.kvm_s390_mchk_info, 's390x'>;
  readonly kvm_s390_mem_op: Descriptor<struct.kvm_s390_mem_op, 's390x'>;
  readonly kvm_s390_pgm_info: Descriptor<struct.kvm_s390_pgm_info, 's390x'>;
  readonly kvm_s390_prefix_info: Descriptor<struct.kvm_s390_prefix_info, 's390x'>;
  readonly kvm_s390_psw: Descriptor<struct.kvm_s390_psw, 's390x'>;
  readonly kvm_s390_pv_dmp: Descriptor<struct.kvm_s390_pv_dmp, 's390x'>;
  readonly kvm_s390_pv_info: Descriptor<struct.kvm_s390_pv_info, 's390x'>;
  readonly kvm_s390_pv_info_dump: Descriptor<struct.kvm_s390_pv_info_dump, 's390x'>;
  readonly kvm_s390_pv_info_header: Descriptor<struct.kvm_s390_pv_info_header, 's390x'>;
  readonly kvm_s390_pv_info_vm: Descriptor<struct.kvm_s390_pv_info_vm, 's390x'>;
  readonly kvm_s390_pv_sec_parm: Descriptor<struct.kvm_s390_pv_sec_parm, 's390x'>;
  readonly kvm_s390_pv_unp: Descriptor<struct.kvm_s390_pv_unp, 's390x'>;
  readonly kvm_s390_skeys: Descriptor<struct.kvm_s390_skeys, 's390x'>;
  readonly kvm_s390_stop_info: Descriptor<struct.kvm_s390_stop_info, 's390x'>;
  readonly kvm_s390_ucas_mapping: Descriptor<struct.kvm_s390_ucas_mapping, 's390x'>;
  readonly kvm_s390_vm_cpu_feat: Descriptor<struct.kvm_s390_vm_cpu_feat, 's390x'>;
  readonly kvm_s390_vm_cpu_machine: Descriptor<struct.kvm_s390_vm_cpu_machine, 's390x'>;
  readonly kvm_s390_vm_cpu_processor: Descriptor<struct.kvm_s390_vm_cpu_processor, 's390x'>;
  readonly kvm_s390_vm_cpu_subfunc: Descriptor<struct.kvm_s390_vm_cpu_subfunc, 's390x'>;
  readonly kvm_s390_vm_cpu_uv_feat: Descriptor<struct.kvm_s390_vm_cpu_uv_feat, 's390x'>;
  readonly kvm_s390_vm_tod_clock: Descriptor<struct.kvm_s390_vm_tod_clock, 's390x'>;
  readonly kvm_s390_zpci_op: Descriptor<struct.kvm_s390_zpci_op, 's390x'>;
  readonly kvm_segment: Descriptor<struct.kvm_segment, 'x86_64' | 'x86'>;
  readonly kvm_sev_attestation_report: Descriptor<
    struct.kvm_sev_attestation_report,
    'x86_64' | 'x86'
  >;
  readonly kvm_sev_cmd: Descriptor<struct.kvm_sev_cmd, 'x86_64' | 'x86'>;
  readonly kvm_sev_dbg: Descriptor<struct.kvm_sev_dbg, 'x86_64' | 'x86'>;
  readonly kvm_sev_guest_status: Descriptor<struct.kvm_sev_guest_status, 'x86_64' | 'x86'>;
  readonly kvm_sev_init: Descriptor<struct.kvm_sev_init, 'x86_64' | 'x86'>;
  readonly kvm_sev_launch_measure: Descriptor<struct.kvm_sev_launch_measure, 'x86_64' | 'x86'>;
  readonly kvm_sev_launch_secret: Descriptor<struct.kvm_sev_launch_secret, 'x86_64' | 'x86'>;
  readonly kvm_sev_launch_start: Descriptor<struct.kvm_sev_launch_start, 'x86_64' | 'x86'>;
  readonly kvm_sev_launch_update_data: Descriptor<
    struct.kvm_sev_launch_update_data,
    'x86_64' | 'x86'
  >;
  readonly kvm_sev_receive_start: Descriptor<struct.kvm_sev_receive_start, 'x86_64' | 'x86'>;
  readonly kvm_sev_receive_update_data: Descriptor<
    struct.kvm_sev_receive_update_data,
    'x86_64' | 'x86'
  >;
  readonly kvm_sev_send_start: Descriptor<struct.kvm_sev_send_start, 'x86_64' | 'x86'>;
  readonly kvm_sev_send_update_data: Descriptor<struct.kvm_sev_send_update_data, 'x86_64' | 'x86'>;
  readonly kvm_sev_snp_launch_finish: Descriptor<
    struct.kvm_sev_snp_launch_finish,
    'x86_64' | 'x86'
  >;
  readonly kvm_sev_snp_launch_start: Descriptor<struct.kvm_sev_snp_launch_start, 'x86_64' | 'x86'>;
  readonly kvm_sev_snp_launch_update: Descriptor<
    struct.kvm_sev_snp_launch_update,
    'x86_64' | 'x86'
  >;
  readonly kvm_smccc_filter: Descriptor<struct.kvm_smccc_filter, 'aarch64'>;
  readonly kvm_sregs: Descriptor<
    struct.kvm_sregs,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_sregs2: Descriptor<struct.kvm_sregs2, 'x86_64' | 'x86'>;
  readonly kvm_svm_nested_state_data: Descriptor<
    struct.kvm_svm_nested_state_data,
    'x86_64' | 'x86'
  >;
  readonly kvm_svm_nested_state_hdr: Descriptor<struct.kvm_svm_nested_state_hdr, 'x86_64' | 'x86'>;
  readonly kvm_sync_regs: Descriptor<
    struct.kvm_sync_regs,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_tdx_capabilities: Descriptor<struct.kvm_tdx_capabilities, 'x86_64' | 'x86'>;
  readonly kvm_tdx_cmd: Descriptor<struct.kvm_tdx_cmd, 'x86_64' | 'x86'>;
  readonly kvm_tdx_init_mem_region: Descriptor<struct.kvm_tdx_init_mem_region, 'x86_64' | 'x86'>;
  readonly kvm_tdx_init_vm: Descriptor<struct.kvm_tdx_init_vm, 'x86_64' | 'x86'>;
  readonly kvm_vcpu_events: Descriptor<struct.kvm_vcpu_events, 'x86_64' | 'x86' | 'aarch64'>;
  readonly kvm_vcpu_init: Descriptor<struct.kvm_vcpu_init, 'aarch64'>;
  readonly kvm_vmx_nested_state_data: Descriptor<
    struct.kvm_vmx_nested_state_data,
    'x86_64' | 'x86'
  >;
  readonly kvm_vmx_nested_state_hdr: Descriptor<struct.kvm_vmx_nested_state_hdr, 'x86_64' | 'x86'>;
  readonly kvm_x86_mce: Descriptor<struct.kvm_x86_mce, 'x86_64' | 'x86'>;
  readonly kvm_xcr: Descriptor<struct.kvm_xcr, 'x86_64' | 'x86'>;
  readonly kvm_xcrs: Descriptor<struct.kvm_xcrs, 'x86_64' | 'x86'>;
  readonly kvm_xen_hvm_attr: Descriptor<struct.kvm_xen_hvm_attr, 'x86_64' | 'x86'>;
  readonly kvm_xen_hvm_config: Descriptor<struct.kvm_xen_hvm_config, 'x86_64' | 'x86'>;
  readonly kvm_xen_vcpu_attr: Descriptor<struct.kvm_xen_vcpu_attr, 'x86_64' | 'x86'>;
  readonly kvm_xsave: Descriptor<struct.kvm_xsave, 'x86_64' | 'x86'>;
  readonly reg_mask_range: Descriptor<struct.reg_mask_range, 'aarch64'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kvm_arm_copy_mte_tags": ["__u64 guest_ipa;__u64 length;void *addr;__u64 flags;__u64 reserved[2];",{"only":["aarch64"]}],
"kvm_arm_counter_offset": ["__u64 counter_offset;__u64 reserved;",{"only":["aarch64"]}],
"kvm_cpuid": ["__u32 nent;__u32 padding;struct {struct {} __empty_entries;struct kvm_cpuid_entry entries[];};",{"only":["x86_64","x86"]}],
"kvm_cpuid2": ["__u32 nent;__u32 padding;struct {struct {} __empty_entries;struct kvm_cpuid_entry2 entries[];};",{"only":["x86_64","x86"]}],
"kvm_cpuid_entry": ["__u32 function;__u32 eax;__u32 ebx;__u32 ecx;__u32 edx;__u32 padding;",{"only":["x86_64","x86"]}],
"kvm_cpuid_entry2": ["__u32 function;__u32 index;__u32 flags;__u32 eax;__u32 ebx;__u32 ecx;__u32 edx;__u32 padding[3];",{"only":["x86_64","x86"]}],
"kvm_debug_exit_arch": ["__u32 exception;__u32 pad;__u64 pc;__u64 dr6;__u64 dr7;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"__u32 hsr;__u32 hsr_high;__u64 far;"},"loongarch64":{"members":""},"s390x":{"members":"__u64 addr;__u8 type;__u8 pad[7];"}}}],
"kvm_debugregs": ["__u64 db[4];__u64 dr6;__u64 dr7;__u64 flags;__u64 reserved[9];",{"only":["x86_64","x86"]}],
"kvm_dtable": ["__u64 base;__u16 limit;__u16 padding[3];",{"only":["x86_64","x86"]}],
"kvm_fpu": ["__u8 fpr[8][16];__u16 fcw;__u16 fsw;__u8 ftwx;__u8 pad1;__u16 last_opcode;__u64 last_ip;__u64 last_dp;__u8 xmm[16][16];__u32 mxcsr;__u32 pad2;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":""},"loongarch64":{"members":"__u32 fcsr;__u64 fcc;struct kvm_fpureg fpr[32];"},"s390x":{"members":"__u32 fpc;__u64 fprs[16];"}}}],
"kvm_fpureg": ["__u64 val64[4];",{"only":["loongarch64"]}],
"kvm_guest_debug_arch": ["__u64 debugreg[8];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"__u64 dbg_bcr[16];__u64 dbg_bvr[16];__u64 dbg_wcr[16];__u64 dbg_wvr[16];"},"loongarch64":{"members":""},"s390x":{"members":"__u32 nr_hw_bp;__u32 pad;struct kvm_hw_breakpoint *hw_bp;"}}}],
"kvm_hw_breakpoint": ["__u64 addr;__u64 phys_addr;__u64 len;__u8 type;__u8 pad[7];",{"only":["s390x"]}],
"kvm_hyperv_eventfd": ["__u32 conn_id;__s32 fd;__u32 flags;__u32 padding[3];",{"only":["x86_64","x86"]}],
"kvm_ioapic_state": ["__u64 base_address;__u32 ioregsel;__u32 id;__u32 irr;__u32 pad;union {__u64 bits;struct {__u8 vector;__u8 delivery_mode :3;__u8 dest_mode :1;__u8 delivery_status :1;__u8 polarity :1;__u8 remote_irr :1;__u8 trig_mode :1;__u8 mask :1;__u8 reserve :7;__u8 reserved[4];__u8 dest_id;} fields;} redirtbl[24];",{"only":["x86_64","x86"]}],
"kvm_iocsr_entry": ["__u32 addr;__u32 pad;__u64 data;",{"only":["loongarch64"]}],
"kvm_lapic_state": ["char regs[1024];",{"only":["x86_64","x86"]}],
"kvm_msr_entry": ["__u32 index;__u32 reserved;__u64 data;",{"only":["x86_64","x86"]}],
"kvm_msr_filter": ["__u32 flags;struct kvm_msr_filter_range ranges[16];",{"only":["x86_64","x86"]}],
"kvm_msr_filter_range": ["__u32 flags;__u32 nmsrs;__u32 base;__u8 *bitmap;",{"only":["x86_64","x86"]}],
"kvm_msr_list": ["__u32 nmsrs;struct {struct {} __empty_indices;__u32 indices[];};",{"only":["x86_64","x86"]}],
"kvm_msrs": ["__u32 nmsrs;__u32 pad;struct {struct {} __empty_entries;struct kvm_msr_entry entries[];};",{"only":["x86_64","x86"]}],
"kvm_nested_state": ["__u16 flags;__u16 format;__u32 size;union {struct kvm_vmx_nested_state_hdr vmx;struct kvm_svm_nested_state_hdr svm;__u8 pad[120];} hdr;union {struct {struct {} __empty_vmx;struct kvm_vmx_nested_state_data vmx[];};struct {struct {} __empty_svm;struct kvm_svm_nested_state_data svm[];};} data;",{"only":["x86_64","x86"]}],
"kvm_pic_state": ["__u8 last_irr;__u8 irr;__u8 imr;__u8 isr;__u8 priority_add;__u8 irq_base;__u8 read_reg_select;__u8 poll;__u8 special_mask;__u8 init_state;__u8 auto_eoi;__u8 rotate_on_auto_eoi;__u8 special_fully_nested_mode;__u8 init4;__u8 elcr;__u8 elcr_mask;",{"only":["x86_64","x86"]}],
"kvm_pit_channel_state": ["__u32 count;__u16 latched_count;__u8 count_latched;__u8 status_latched;__u8 status;__u8 read_state;__u8 write_state;__u8 write_latch;__u8 rw_mode;__u8 mode;__u8 bcd;__u8 gate;__s64 count_load_time;",{"only":["x86_64","x86"]}],
"kvm_pit_state": ["struct kvm_pit_channel_state channels[3];",{"only":["x86_64","x86"]}],
"kvm_pit_state2": ["struct kvm_pit_channel_state channels[3];__u32 flags;__u32 reserved[9];",{"only":["x86_64","x86"]}],
"kvm_pmu_event_filter": ["__u32 action;__u32 nevents;__u32 fixed_counter_bitmap;__u32 flags;__u32 pad[4];struct {struct {} __empty_events;__u64 events[];};",{"only":["x86_64","x86","aarch64"],"variants":{"aarch64":{"members":"__u16 base_event;__u16 nevents;__u8 action;__u8 pad[3];"}}}],
"kvm_pv_cmd": ["__u32 cmd;__u16 rc;__u16 rrc;__u64 data;__u32 flags;__u32 reserved[3];",{"only":["s390x"]}],
"kvm_regs": ["__u64 rax;__u64 rbx;__u64 rcx;__u64 rdx;__u64 rsi;__u64 rdi;__u64 rsp;__u64 rbp;__u64 r8;__u64 r9;__u64 r10;__u64 r11;__u64 r12;__u64 r13;__u64 r14;__u64 r15;__u64 rip;__u64 rflags;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"struct user_pt_regs regs;__u64 sp_el1;__u64 elr_el1;__u64 spsr[5];struct user_fpsimd_state fp_regs;"},"loongarch64":{"members":"__u64 gpr[32];__u64 pc;"},"s390x":{"members":"__u64 gprs[16];"}}}],
"kvm_reinject_control": ["__u8 pit_reinject;__u8 reserved[31];",{"only":["x86_64","x86"]}],
"kvm_riscv_aia_csr": ["unsigned long siselect;unsigned long iprio1;unsigned long iprio2;unsigned long sieh;unsigned long siph;unsigned long iprio1h;unsigned long iprio2h;",{"only":["riscv64"]}],
"kvm_riscv_config": ["unsigned long isa;unsigned long zicbom_block_size;unsigned long mvendorid;unsigned long marchid;unsigned long mimpid;unsigned long zicboz_block_size;unsigned long satp_mode;unsigned long zicbop_block_size;",{"only":["riscv64"]}],
"kvm_riscv_core": ["struct user_regs_struct regs;unsigned long mode;",{"only":["riscv64"]}],
"kvm_riscv_csr": ["unsigned long sstatus;unsigned long sie;unsigned long stvec;unsigned long sscratch;unsigned long sepc;unsigned long scause;unsigned long stval;unsigned long sip;unsigned long satp;unsigned long scounteren;unsigned long senvcfg;",{"only":["riscv64"]}],
"kvm_riscv_sbi_fwft": ["struct kvm_riscv_sbi_fwft_feature misaligned_deleg;struct kvm_riscv_sbi_fwft_feature pointer_masking;struct kvm_riscv_sbi_fwft_feature pte_ad_hw_updating;struct kvm_riscv_sbi_fwft_feature landing_pad;struct kvm_riscv_sbi_fwft_feature shadow_stack;",{"only":["riscv64"]}],
"kvm_riscv_sbi_fwft_feature": ["unsigned long enable;unsigned long flags;unsigned long value;",{"only":["riscv64"]}],
"kvm_riscv_sbi_sta": ["unsigned long shmem_lo;unsigned long shmem_hi;",{"only":["riscv64"]}],
"kvm_riscv_smstateen_csr": ["unsigned long sstateen0;",{"only":["riscv64"]}],
"kvm_riscv_timer": ["__u64 frequency;__u64 time;__u64 compare;__u64 state;",{"only":["riscv64"]}],
"kvm_riscv_zicfiss_csr": ["unsigned long ssp;",{"only":["riscv64"]}],
"kvm_s390_ais_all": ["__u8 simm;__u8 nimm;",{"only":["s390x"]}],
"kvm_s390_ais_req": ["__u8 isc;__u16 mode;",{"only":["s390x"]}],
"kvm_s390_cmma_log": ["__u64 start_gfn;__u32 count;__u32 flags;union {__u64 remaining;__u64 mask;};__u64 values;",{"only":["s390x"]}],
"kvm_s390_emerg_info": ["__u16 code;",{"only":["s390x"]}],
"kvm_s390_ext_info": ["__u32 ext_params;__u32 pad;__u64 ext_params2;",{"only":["s390x"]}],
"kvm_s390_extcall_info": ["__u16 code;",{"only":["s390x"]}],
"kvm_s390_interrupt": ["__u32 type;__u32 parm;__u64 parm64;",{"only":["s390x"]}],
"kvm_s390_io_adapter": ["__u32 id;__u8 isc;__u8 maskable;__u8 swap;__u8 flags;",{"only":["s390x"]}],
"kvm_s390_io_adapter_req": ["__u32 id;__u8 type;__u8 mask;__u16 pad0;__u64 addr;",{"only":["s390x"]}],
"kvm_s390_io_info": ["__u16 subchannel_id;__u16 subchannel_nr;__u32 io_int_parm;__u32 io_int_word;",{"only":["s390x"]}],
"kvm_s390_irq": ["__u64 type;union {struct kvm_s390_io_info io;struct kvm_s390_ext_info ext;struct kvm_s390_pgm_info pgm;struct kvm_s390_emerg_info emerg;struct kvm_s390_extcall_info extcall;struct kvm_s390_prefix_info prefix;struct kvm_s390_stop_info stop;struct kvm_s390_mchk_info mchk;char reserved[64];} u;",{"only":["s390x"]}],
"kvm_s390_irq_state": ["__u64 buf;__u32 flags;__u32 len;__u32 reserved[4];",{"only":["s390x"]}],
"kvm_s390_mchk_info": ["__u64 cr14;__u64 mcic;__u64 failing_storage_address;__u32 ext_damage_code;__u32 pad;__u8 fixed_logout[16];",{"only":["s390x"]}],
"kvm_s390_mem_op": ["__u64 gaddr;__u64 flags;__u32 size;__u32 op;__u64 buf;union {struct {__u8 ar;__u8 key;__u8 pad1[6];__u64 old_addr;};__u32 sida_offset;__u8 reserved[32];};",{"only":["s390x"]}],
"kvm_s390_pgm_info": ["__u64 trans_exc_code;__u64 mon_code;__u64 per_address;__u32 data_exc_code;__u16 code;__u16 mon_class_nr;__u8 per_code;__u8 per_atmid;__u8 exc_access_id;__u8 per_access_id;__u8 op_access_id;__u8 flags;__u8 pad[2];",{"only":["s390x"]}],
"kvm_s390_prefix_info": ["__u32 address;",{"only":["s390x"]}],
"kvm_s390_psw": ["__u64 mask;__u64 addr;",{"only":["s390x"]}],
"kvm_s390_pv_dmp": ["__u64 subcmd;__u64 buff_addr;__u64 buff_len;__u64 gaddr;__u64 reserved[4];",{"only":["s390x"]}],
"kvm_s390_pv_info": ["struct kvm_s390_pv_info_header header;union {struct kvm_s390_pv_info_dump dump;struct kvm_s390_pv_info_vm vm;};",{"only":["s390x"]}],
"kvm_s390_pv_info_dump": ["__u64 dump_cpu_buffer_len;__u64 dump_config_mem_buffer_per_1m;__u64 dump_config_finalize_len;",{"only":["s390x"]}],
"kvm_s390_pv_info_header": ["__u32 id;__u32 len_max;__u32 len_written;__u32 reserved;",{"only":["s390x"]}],
"kvm_s390_pv_info_vm": ["__u64 inst_calls_list[4];__u64 max_cpus;__u64 max_guests;__u64 max_guest_addr;__u64 feature_indication;",{"only":["s390x"]}],
"kvm_s390_pv_sec_parm": ["__u64 origin;__u64 length;",{"only":["s390x"]}],
"kvm_s390_pv_unp": ["__u64 addr;__u64 size;__u64 tweak;",{"only":["s390x"]}],
"kvm_s390_skeys": ["__u64 start_gfn;__u64 count;__u64 skeydata_addr;__u32 flags;__u32 reserved[9];",{"only":["s390x"]}],
"kvm_s390_stop_info": ["__u32 flags;",{"only":["s390x"]}],
"kvm_s390_ucas_mapping": ["__u64 user_addr;__u64 vcpu_addr;__u64 length;",{"only":["s390x"]}],
"kvm_s390_vm_cpu_feat": ["__u64 feat[16];",{"only":["s390x"]}],
"kvm_s390_vm_cpu_machine": ["__u64 cpuid;__u32 ibc;__u8 pad[4];__u64 fac_mask[256];__u64 fac_list[256];",{"only":["s390x"]}],
"kvm_s390_vm_cpu_processor": ["__u64 cpuid;__u16 ibc;__u8 pad[6];__u64 fac_list[256];",{"only":["s390x"]}],
"kvm_s390_vm_cpu_subfunc": ["__u8 plo[32];__u8 ptff[16];__u8 kmac[16];__u8 kmc[16];__u8 km[16];__u8 kimd[16];__u8 klmd[16];__u8 pckmo[16];__u8 kmctr[16];__u8 kmf[16];__u8 kmo[16];__u8 pcc[16];__u8 ppno[16];__u8 kma[16];__u8 kdsa[16];__u8 sortl[32];__u8 dfltcc[32];__u8 pfcr[16];__u8 reserved[1712];",{"only":["s390x"]}],
"kvm_s390_vm_cpu_uv_feat": ["union {struct {__u64 :4;__u64 ap :1;__u64 ap_intr :1;};__u64 feat;};",{"only":["s390x"]}],
"kvm_s390_vm_tod_clock": ["__u8 epoch_idx;__u64 tod;",{"only":["s390x"]}],
"kvm_s390_zpci_op": ["__u32 fh;__u8 op;__u8 pad[3];union {struct {__u64 ibv;__u64 sb;__u32 flags;__u32 noi;__u8 isc;__u8 sbo;__u16 pad;} reg_aen;__u64 reserved[8];} u;",{"only":["s390x"]}],
"kvm_segment": ["__u64 base;__u32 limit;__u16 selector;__u8 type;__u8 present;__u8 dpl;__u8 db;__u8 s;__u8 l;__u8 g;__u8 avl;__u8 unusable;__u8 padding;",{"only":["x86_64","x86"]}],
"kvm_sev_attestation_report": ["__u8 mnonce[16];__u64 uaddr;__u32 len;__u32 pad0;",{"only":["x86_64","x86"]}],
"kvm_sev_cmd": ["__u32 id;__u32 pad0;__u64 data;__u32 error;__u32 sev_fd;",{"only":["x86_64","x86"]}],
"kvm_sev_dbg": ["__u64 src_uaddr;__u64 dst_uaddr;__u32 len;__u32 pad0;",{"only":["x86_64","x86"]}],
"kvm_sev_guest_status": ["__u32 handle;__u32 policy;__u32 state;",{"only":["x86_64","x86"]}],
"kvm_sev_init": ["__u64 vmsa_features;__u32 flags;__u16 ghcb_version;__u16 pad1;__u32 pad2[8];",{"only":["x86_64","x86"]}],
"kvm_sev_launch_measure": ["__u64 uaddr;__u32 len;__u32 pad0;",{"only":["x86_64","x86"]}],
"kvm_sev_launch_secret": ["__u64 hdr_uaddr;__u32 hdr_len;__u32 pad0;__u64 guest_uaddr;__u32 guest_len;__u32 pad1;__u64 trans_uaddr;__u32 trans_len;__u32 pad2;",{"only":["x86_64","x86"]}],
"kvm_sev_launch_start": ["__u32 handle;__u32 policy;__u64 dh_uaddr;__u32 dh_len;__u32 pad0;__u64 session_uaddr;__u32 session_len;__u32 pad1;",{"only":["x86_64","x86"]}],
"kvm_sev_launch_update_data": ["__u64 uaddr;__u32 len;__u32 pad0;",{"only":["x86_64","x86"]}],
"kvm_sev_receive_start": ["__u32 handle;__u32 policy;__u64 pdh_uaddr;__u32 pdh_len;__u32 pad0;__u64 session_uaddr;__u32 session_len;__u32 pad1;",{"only":["x86_64","x86"]}],
"kvm_sev_receive_update_data": ["__u64 hdr_uaddr;__u32 hdr_len;__u32 pad0;__u64 guest_uaddr;__u32 guest_len;__u32 pad1;__u64 trans_uaddr;__u32 trans_len;__u32 pad2;",{"only":["x86_64","x86"]}],
"kvm_sev_send_start": ["__u32 policy;__u32 pad0;__u64 pdh_cert_uaddr;__u32 pdh_cert_len;__u32 pad1;__u64 plat_certs_uaddr;__u32 plat_certs_len;__u32 pad2;__u64 amd_certs_uaddr;__u32 amd_certs_len;__u32 pad3;__u64 session_uaddr;__u32 session_len;__u32 pad4;",{"only":["x86_64","x86"]}],
"kvm_sev_send_update_data": ["__u64 hdr_uaddr;__u32 hdr_len;__u32 pad0;__u64 guest_uaddr;__u32 guest_len;__u32 pad1;__u64 trans_uaddr;__u32 trans_len;__u32 pad2;",{"only":["x86_64","x86"]}],
"kvm_sev_snp_launch_finish": ["__u64 id_block_uaddr;__u64 id_auth_uaddr;__u8 id_block_en;__u8 auth_key_en;__u8 vcek_disabled;__u8 host_data[32];__u8 pad0[3];__u16 flags;__u64 pad1[4];",{"only":["x86_64","x86"]}],
"kvm_sev_snp_launch_start": ["__u64 policy;__u8 gosvw[16];__u16 flags;__u8 pad0[6];__u64 pad1[4];",{"only":["x86_64","x86"]}],
"kvm_sev_snp_launch_update": ["__u64 gfn_start;__u64 uaddr;__u64 len;__u8 type;__u8 pad0;__u16 flags;__u32 pad1;__u64 pad2[4];",{"only":["x86_64","x86"]}],
"kvm_smccc_filter": ["__u32 base;__u32 nr_functions;__u8 action;__u8 pad[15];",{"only":["aarch64"]}],
"kvm_sregs": ["",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"x86_64":{"members":"struct kvm_segment cs;struct kvm_segment ds;struct kvm_segment es;struct kvm_segment fs;struct kvm_segment gs;struct kvm_segment ss;struct kvm_segment tr;struct kvm_segment ldt;struct kvm_dtable gdt;struct kvm_dtable idt;__u64 cr0;__u64 cr2;__u64 cr3;__u64 cr4;__u64 cr8;__u64 efer;__u64 apic_base;__u64 interrupt_bitmap[4];"},"x86":{"members":"struct kvm_segment cs;struct kvm_segment ds;struct kvm_segment es;struct kvm_segment fs;struct kvm_segment gs;struct kvm_segment ss;struct kvm_segment tr;struct kvm_segment ldt;struct kvm_dtable gdt;struct kvm_dtable idt;__u64 cr0;__u64 cr2;__u64 cr3;__u64 cr4;__u64 cr8;__u64 efer;__u64 apic_base;__u64 interrupt_bitmap[4];"},"s390x":{"members":"__u32 acrs[16];__u64 crs[16];"}}}],
"kvm_sregs2": ["struct kvm_segment cs;struct kvm_segment ds;struct kvm_segment es;struct kvm_segment fs;struct kvm_segment gs;struct kvm_segment ss;struct kvm_segment tr;struct kvm_segment ldt;struct kvm_dtable gdt;struct kvm_dtable idt;__u64 cr0;__u64 cr2;__u64 cr3;__u64 cr4;__u64 cr8;__u64 efer;__u64 apic_base;__u64 flags;__u64 pdptrs[4];",{"only":["x86_64","x86"]}],
"kvm_svm_nested_state_data": ["__u8 vmcb12[4096];",{"only":["x86_64","x86"]}],
"kvm_svm_nested_state_hdr": ["__u64 vmcb_pa;__u64 gpat;",{"only":["x86_64","x86"]}],
"kvm_sync_regs": ["struct kvm_regs regs;struct kvm_sregs sregs;struct kvm_vcpu_events events;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"__u64 device_irq_level;"},"loongarch64":{"members":""},"s390x":{"members":"__u64 prefix;__u64 gprs[16];__u32 acrs[16];__u64 crs[16];__u64 todpr;__u64 cputm;__u64 ckc;__u64 pp;__u64 gbea;__u64 pft;__u64 pfs;__u64 pfc;union {__u64 vrs[32][2];__u64 fprs[16];};__u8 reserved[512];__u32 fpc;__u8 bpbc :1;__u8 reserved2 :7;__u8 padding1[51];__u8 riccb[64];__u64 diag318;__u8 padding2[184];union {__u8 sdnx[256];struct {__u64 reserved1[2];__u64 gscb[4];__u64 etoken;__u64 etoken_extension;};};"}}}],
"kvm_tdx_capabilities": ["__u64 supported_attrs;__u64 supported_xfam;__u64 kernel_tdvmcallinfo_1_r11;__u64 user_tdvmcallinfo_1_r11;__u64 kernel_tdvmcallinfo_1_r12;__u64 user_tdvmcallinfo_1_r12;__u64 reserved[250];struct kvm_cpuid2 cpuid;",{"only":["x86_64","x86"]}],
"kvm_tdx_cmd": ["__u32 id;__u32 flags;__u64 data;__u64 hw_error;",{"only":["x86_64","x86"]}],
"kvm_tdx_init_mem_region": ["__u64 source_addr;__u64 gpa;__u64 nr_pages;",{"only":["x86_64","x86"]}],
"kvm_tdx_init_vm": ["__u64 attributes;__u64 xfam;__u64 mrconfigid[6];__u64 mrowner[6];__u64 mrownerconfig[6];__u64 reserved[12];struct kvm_cpuid2 cpuid;",{"only":["x86_64","x86"]}],
"kvm_vcpu_events": ["struct {__u8 injected;__u8 nr;__u8 has_error_code;__u8 pending;__u32 error_code;} exception;struct {__u8 injected;__u8 nr;__u8 soft;__u8 shadow;} interrupt;struct {__u8 injected;__u8 pending;__u8 masked;__u8 pad;} nmi;__u32 sipi_vector;__u32 flags;struct {__u8 smm;__u8 pending;__u8 smm_inside_nmi;__u8 latched_init;} smi;struct {__u8 pending;} triple_fault;__u8 reserved[26];__u8 exception_has_payload;__u64 exception_payload;",{"only":["x86_64","x86","aarch64"],"variants":{"aarch64":{"members":"struct {__u8 serror_pending;__u8 serror_has_esr;__u8 ext_dabt_pending;__u8 pad[5];__u64 serror_esr;} exception;__u32 reserved[12];"}}}],
"kvm_vcpu_init": ["__u32 target;__u32 features[7];",{"only":["aarch64"]}],
"kvm_vmx_nested_state_data": ["__u8 vmcs12[4096];__u8 shadow_vmcs12[4096];",{"only":["x86_64","x86"]}],
"kvm_vmx_nested_state_hdr": ["__u64 vmxon_pa;__u64 vmcs12_pa;struct {__u16 flags;} smm;__u16 pad;__u32 flags;__u64 preemption_timer_deadline;",{"only":["x86_64","x86"]}],
"kvm_x86_mce": ["__u64 status;__u64 addr;__u64 misc;__u64 mcg_status;__u8 bank;__u8 pad1[7];__u64 pad2[3];",{"only":["x86_64","x86"]}],
"kvm_xcr": ["__u32 xcr;__u32 reserved;__u64 value;",{"only":["x86_64","x86"]}],
"kvm_xcrs": ["__u32 nr_xcrs;__u32 flags;struct kvm_xcr xcrs[16];__u64 padding[16];",{"only":["x86_64","x86"]}],
"kvm_xen_hvm_attr": ["__u16 type;__u16 pad[3];union {__u8 long_mode;__u8 vector;__u8 runstate_update_flag;union {__u64 gfn;__u64 hva;} shared_info;struct {__u32 send_port;__u32 type;__u32 flags;union {struct {__u32 port;__u32 vcpu;__u32 priority;} port;struct {__u32 port;__s32 fd;} eventfd;__u32 padding[4];} deliver;} evtchn;__u32 xen_version;__u64 pad[8];} u;",{"only":["x86_64","x86"]}],
"kvm_xen_hvm_config": ["__u32 flags;__u32 msr;__u64 blob_addr_32;__u64 blob_addr_64;__u8 blob_size_32;__u8 blob_size_64;__u8 pad2[30];",{"only":["x86_64","x86"]}],
"kvm_xen_vcpu_attr": ["__u16 type;__u16 pad[3];union {__u64 gpa;__u64 hva;__u64 pad[8];struct {__u64 state;__u64 state_entry_time;__u64 time_running;__u64 time_runnable;__u64 time_blocked;__u64 time_offline;} runstate;__u32 vcpu_id;struct {__u32 port;__u32 priority;__u64 expires_ns;} timer;__u8 vector;} u;",{"only":["x86_64","x86"]}],
"kvm_xsave": ["__u32 region[1024];struct {struct {} __empty_extra;__u32 extra[];};",{"only":["x86_64","x86"]}],
"reg_mask_range": ["__u64 addr;__u32 range;__u32 reserved[13];",{"only":["aarch64"]}]
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
"s390_fp_regs": ["__u32 fpc;__u32 pad;union freg_t fprs[16];",{"only":["s390x"]}],
"user_fpsimd_state": ["__u128 vregs[32];__u32 fpsr;__u32 fpcr;__u32 __reserved[2];",{"only":["aarch64"]}],
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
