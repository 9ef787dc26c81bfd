// Generated from Linux 7.3.4 <linux/kvm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
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
import type * as asm_kvm_h from '../asm/kvm.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly GUEST_MEMFD_FLAG_INIT_SHARED: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly GUEST_MEMFD_FLAG_MMAP: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVMIO: PerArch<174, 174, undefined, 174, 174, 174, 174>;
  readonly KVM_API_VERSION: PerArch<12, 12, undefined, 12, 12, 12, 12>;
  readonly KVM_ARM_GET_REG_WRITABLE_MASKS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    2151722678
  >;
  readonly KVM_ARM_MTE_COPY_TAGS: PerArch<undefined, undefined, undefined, undefined, 2150674100>;
  readonly KVM_ARM_PREFERRED_TARGET: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    2149625519
  >;
  readonly KVM_ARM_SET_COUNTER_OFFSET: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    1074835125
  >;
  readonly KVM_ARM_SET_DEVICE_ADDR: PerArch<
    1074835115,
    1074835115,
    undefined,
    1074835115,
    1074835115,
    1074835115,
    1074835115
  >;
  readonly KVM_ARM_VCPU_FINALIZE: PerArch<
    1074048706,
    1074048706,
    undefined,
    1074048706,
    1074048706,
    1074048706,
    1074048706
  >;
  readonly KVM_ARM_VCPU_INIT: PerArch<undefined, undefined, undefined, undefined, 1075883694>;
  readonly KVM_BUS_LOCK_DETECTION_EXIT: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_BUS_LOCK_DETECTION_OFF: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_CAP_ADJUST_CLOCK: PerArch<39, 39, undefined, 39, 39, 39, 39>;
  readonly KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED: PerArch<243, 243, undefined, 243, 243, 243, 243>;
  readonly KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE: PerArch<228, 228, undefined, 228, 228, 228, 228>;
  readonly KVM_CAP_ARM_EL1_32BIT: PerArch<93, 93, undefined, 93, 93, 93, 93>;
  readonly KVM_CAP_ARM_EL2: PerArch<240, 240, undefined, 240, 240, 240, 240>;
  readonly KVM_CAP_ARM_EL2_E2H0: PerArch<241, 241, undefined, 241, 241, 241, 241>;
  readonly KVM_CAP_ARM_INJECT_EXT_DABT: PerArch<178, 178, undefined, 178, 178, 178, 178>;
  readonly KVM_CAP_ARM_INJECT_SERROR_ESR: PerArch<158, 158, undefined, 158, 158, 158, 158>;
  readonly KVM_CAP_ARM_IRQ_LINE_LAYOUT_2: PerArch<174, 174, undefined, 174, 174, 174, 174>;
  readonly KVM_CAP_ARM_MTE: PerArch<205, 205, undefined, 205, 205, 205, 205>;
  readonly KVM_CAP_ARM_NISV_TO_USER: PerArch<177, 177, undefined, 177, 177, 177, 177>;
  readonly KVM_CAP_ARM_PMU_V3: PerArch<126, 126, undefined, 126, 126, 126, 126>;
  readonly KVM_CAP_ARM_PMU_V3_STRICT: PerArch<251, 251, undefined, 251, 251, 251, 251>;
  readonly KVM_CAP_ARM_PSCI: PerArch<87, 87, undefined, 87, 87, 87, 87>;
  readonly KVM_CAP_ARM_PSCI_0_2: PerArch<102, 102, undefined, 102, 102, 102, 102>;
  readonly KVM_CAP_ARM_PTRAUTH_ADDRESS: PerArch<171, 171, undefined, 171, 171, 171, 171>;
  readonly KVM_CAP_ARM_PTRAUTH_GENERIC: PerArch<172, 172, undefined, 172, 172, 172, 172>;
  readonly KVM_CAP_ARM_SEA_TO_USER: PerArch<245, 245, undefined, 245, 245, 245, 245>;
  readonly KVM_CAP_ARM_SET_DEVICE_ADDR: PerArch<88, 88, undefined, 88, 88, 88, 88>;
  readonly KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES: PerArch<229, 229, undefined, 229, 229, 229, 229>;
  readonly KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES: PerArch<230, 230, undefined, 230, 230, 230, 230>;
  readonly KVM_CAP_ARM_SVE: PerArch<170, 170, undefined, 170, 170, 170, 170>;
  readonly KVM_CAP_ARM_SYSTEM_SUSPEND: PerArch<216, 216, undefined, 216, 216, 216, 216>;
  readonly KVM_CAP_ARM_USER_IRQ: PerArch<144, 144, undefined, 144, 144, 144, 144>;
  readonly KVM_CAP_ARM_VM_IPA_SIZE: PerArch<165, 165, undefined, 165, 165, 165, 165>;
  readonly KVM_CAP_ARM_WRITABLE_IMP_ID_REGS: PerArch<239, 239, undefined, 239, 239, 239, 239>;
  readonly KVM_CAP_ASSIGN_DEV_IRQ: PerArch<29, 29, undefined, 29, 29, 29, 29>;
  readonly KVM_CAP_ASYNC_PF: PerArch<59, 59, undefined, 59, 59, 59, 59>;
  readonly KVM_CAP_ASYNC_PF_INT: PerArch<183, 183, undefined, 183, 183, 183, 183>;
  readonly KVM_CAP_BINARY_STATS_FD: PerArch<203, 203, undefined, 203, 203, 203, 203>;
  readonly KVM_CAP_CHECK_EXTENSION_VM: PerArch<105, 105, undefined, 105, 105, 105, 105>;
  readonly KVM_CAP_CLOCKSOURCE: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_CAP_COALESCED_MMIO: PerArch<15, 15, undefined, 15, 15, 15, 15>;
  readonly KVM_CAP_COALESCED_PIO: PerArch<162, 162, undefined, 162, 162, 162, 162>;
  readonly KVM_CAP_COUNTER_OFFSET: PerArch<227, 227, undefined, 227, 227, 227, 227>;
  readonly KVM_CAP_DEBUGREGS: PerArch<50, 50>;
  readonly KVM_CAP_DESTROY_MEMORY_REGION_WORKS: PerArch<21, 21, undefined, 21, 21, 21, 21>;
  readonly KVM_CAP_DEVICE_CTRL: PerArch<89, 89, undefined, 89, 89, 89, 89>;
  readonly KVM_CAP_DIRTY_LOG_RING: PerArch<192, 192, undefined, 192, 192, 192, 192>;
  readonly KVM_CAP_DIRTY_LOG_RING_ACQ_REL: PerArch<223, 223, undefined, 223, 223, 223, 223>;
  readonly KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP: PerArch<225, 225, undefined, 225, 225, 225, 225>;
  readonly KVM_CAP_DISABLE_QUIRKS: PerArch<116, 116, undefined, 116, 116, 116, 116>;
  readonly KVM_CAP_DISABLE_QUIRKS2: PerArch<213, 213, undefined, 213, 213, 213, 213>;
  readonly KVM_CAP_ENABLE_CAP: PerArch<54, 54, undefined, 54, 54, 54, 54>;
  readonly KVM_CAP_ENABLE_CAP_VM: PerArch<98, 98, undefined, 98, 98, 98, 98>;
  readonly KVM_CAP_ENFORCE_PV_FEATURE_CPUID: PerArch<190, 190, undefined, 190, 190, 190, 190>;
  readonly KVM_CAP_EXCEPTION_PAYLOAD: PerArch<164, 164, undefined, 164, 164, 164, 164>;
  readonly KVM_CAP_EXIT_HYPERCALL: PerArch<201, 201, undefined, 201, 201, 201, 201>;
  readonly KVM_CAP_EXIT_ON_EMULATION_FAILURE: PerArch<204, 204, undefined, 204, 204, 204, 204>;
  readonly KVM_CAP_EXT_CPUID: PerArch<7, 7, undefined, 7, 7, 7, 7>;
  readonly KVM_CAP_EXT_EMUL_CPUID: PerArch<95, 95, undefined, 95, 95, 95, 95>;
  readonly KVM_CAP_GET_MSR_FEATURES: PerArch<153, 153, undefined, 153, 153, 153, 153>;
  readonly KVM_CAP_GET_TSC_KHZ: PerArch<61, 61, undefined, 61, 61, 61, 61>;
  readonly KVM_CAP_GUEST_DEBUG_HW_BPS: PerArch<119, 119, undefined, 119, 119, 119, 119>;
  readonly KVM_CAP_GUEST_DEBUG_HW_WPS: PerArch<120, 120, undefined, 120, 120, 120, 120>;
  readonly KVM_CAP_GUEST_MEMFD: PerArch<234, 234, undefined, 234, 234, 234, 234>;
  readonly KVM_CAP_GUEST_MEMFD_FLAGS: PerArch<244, 244, undefined, 244, 244, 244, 244>;
  readonly KVM_CAP_HALT_POLL: PerArch<182, 182, undefined, 182, 182, 182, 182>;
  readonly KVM_CAP_HLT: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_CAP_HYPERV: PerArch<44, 44, undefined, 44, 44, 44, 44>;
  readonly KVM_CAP_HYPERV_CPUID: PerArch<167, 167, undefined, 167, 167, 167, 167>;
  readonly KVM_CAP_HYPERV_DIRECT_TLBFLUSH: PerArch<175, 175, undefined, 175, 175, 175, 175>;
  readonly KVM_CAP_HYPERV_ENFORCE_CPUID: PerArch<199, 199, undefined, 199, 199, 199, 199>;
  readonly KVM_CAP_HYPERV_ENLIGHTENED_VMCS: PerArch<163, 163, undefined, 163, 163, 163, 163>;
  readonly KVM_CAP_HYPERV_EVENTFD: PerArch<154, 154, undefined, 154, 154, 154, 154>;
  readonly KVM_CAP_HYPERV_SEND_IPI: PerArch<161, 161, undefined, 161, 161, 161, 161>;
  readonly KVM_CAP_HYPERV_SPIN: PerArch<46, 46, undefined, 46, 46, 46, 46>;
  readonly KVM_CAP_HYPERV_SYNIC: PerArch<123, 123, undefined, 123, 123, 123, 123>;
  readonly KVM_CAP_HYPERV_SYNIC2: PerArch<148, 148, undefined, 148, 148, 148, 148>;
  readonly KVM_CAP_HYPERV_TIME: PerArch<96, 96, undefined, 96, 96, 96, 96>;
  readonly KVM_CAP_HYPERV_TLBFLUSH: PerArch<155, 155, undefined, 155, 155, 155, 155>;
  readonly KVM_CAP_HYPERV_VAPIC: PerArch<45, 45, undefined, 45, 45, 45, 45>;
  readonly KVM_CAP_HYPERV_VP_INDEX: PerArch<149, 149, undefined, 149, 149, 149, 149>;
  readonly KVM_CAP_IMMEDIATE_EXIT: PerArch<136, 136, undefined, 136, 136, 136, 136>;
  readonly KVM_CAP_INTERNAL_ERROR_DATA: PerArch<40, 40, undefined, 40, 40, 40, 40>;
  readonly KVM_CAP_INTR_SHADOW: PerArch<49, 49, undefined, 49, 49, 49, 49>;
  readonly KVM_CAP_IOAPIC_POLARITY_IGNORED: PerArch<97, 97, undefined, 97, 97, 97, 97>;
  readonly KVM_CAP_IOEVENTFD: PerArch<36, 36, undefined, 36, 36, 36, 36>;
  readonly KVM_CAP_IOEVENTFD_ANY_LENGTH: PerArch<122, 122, undefined, 122, 122, 122, 122>;
  readonly KVM_CAP_IOEVENTFD_NO_LENGTH: PerArch<100, 100, undefined, 100, 100, 100, 100>;
  readonly KVM_CAP_IOMMU: PerArch<18, 18, undefined, 18, 18, 18, 18>;
  readonly KVM_CAP_IRQCHIP: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_CAP_IRQFD: PerArch<32, 32, undefined, 32, 32, 32, 32>;
  readonly KVM_CAP_IRQFD_RESAMPLE: PerArch<82, 82, undefined, 82, 82, 82, 82>;
  readonly KVM_CAP_IRQ_INJECT_STATUS: PerArch<26, 26, undefined, 26, 26, 26, 26>;
  readonly KVM_CAP_IRQ_MPIC: PerArch<90, 90, undefined, 90, 90, 90, 90>;
  readonly KVM_CAP_IRQ_ROUTING: PerArch<25, 25, undefined, 25, 25, 25, 25>;
  readonly KVM_CAP_IRQ_XICS: PerArch<92, 92, undefined, 92, 92, 92, 92>;
  readonly KVM_CAP_JOIN_MEMORY_REGIONS_WORKS: PerArch<30, 30, undefined, 30, 30, 30, 30>;
  readonly KVM_CAP_KVMCLOCK_CTRL: PerArch<76, 76, undefined, 76, 76, 76, 76>;
  readonly KVM_CAP_LAST_CPU: PerArch<184, 184, undefined, 184, 184, 184, 184>;
  readonly KVM_CAP_MANUAL_DIRTY_LOG_PROTECT: PerArch<166, 166, undefined, 166, 166, 166, 166>;
  readonly KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2: PerArch<168, 168, undefined, 168, 168, 168, 168>;
  readonly KVM_CAP_MAX_VCPUS: PerArch<66, 66, undefined, 66, 66, 66, 66>;
  readonly KVM_CAP_MAX_VCPU_ID: PerArch<128, 128, undefined, 128, 128, 128, 128>;
  readonly KVM_CAP_MCE: PerArch<31, 31>;
  readonly KVM_CAP_MEMORY_ATTRIBUTES: PerArch<233, 233, undefined, 233, 233, 233, 233>;
  readonly KVM_CAP_MEMORY_FAULT_INFO: PerArch<232, 232, undefined, 232, 232, 232, 232>;
  readonly KVM_CAP_MIPS_64BIT: PerArch<139, 139, undefined, 139, 139, 139, 139>;
  readonly KVM_CAP_MIPS_FPU: PerArch<111, 111, undefined, 111, 111, 111, 111>;
  readonly KVM_CAP_MIPS_MSA: PerArch<112, 112, undefined, 112, 112, 112, 112>;
  readonly KVM_CAP_MIPS_TE: PerArch<138, 138, undefined, 138, 138, 138, 138>;
  readonly KVM_CAP_MIPS_VZ: PerArch<137, 137, undefined, 137, 137, 137, 137>;
  readonly KVM_CAP_MMU_SHADOW_CACHE_CONTROL: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_CAP_MP_STATE: PerArch<14, 14, undefined, 14, 14, 14, 14>;
  readonly KVM_CAP_MSI_DEVID: PerArch<131, 131, undefined, 131, 131, 131, 131>;
  readonly KVM_CAP_MSR_PLATFORM_INFO: PerArch<159, 159, undefined, 159, 159, 159, 159>;
  readonly KVM_CAP_MULTI_ADDRESS_SPACE: PerArch<118, 118, undefined, 118, 118, 118, 118>;
  readonly KVM_CAP_NESTED_STATE: PerArch<157, 157, undefined, 157, 157, 157, 157>;
  readonly KVM_CAP_NOP_IO_DELAY: PerArch<12, 12, undefined, 12, 12, 12, 12>;
  readonly KVM_CAP_NR_MEMSLOTS: PerArch<10, 10, undefined, 10, 10, 10, 10>;
  readonly KVM_CAP_NR_VCPUS: PerArch<9, 9, undefined, 9, 9, 9, 9>;
  readonly KVM_CAP_ONE_REG: PerArch<70, 70, undefined, 70, 70, 70, 70>;
  readonly KVM_CAP_PCI_2_3: PerArch<75, 75, undefined, 75, 75, 75, 75>;
  readonly KVM_CAP_PCI_SEGMENT: PerArch<47, 47, undefined, 47, 47, 47, 47>;
  readonly KVM_CAP_PIT: PerArch<11, 11, undefined, 11, 11, 11, 11>;
  readonly KVM_CAP_PIT2: PerArch<33, 33>;
  readonly KVM_CAP_PIT_STATE2: PerArch<35, 35>;
  readonly KVM_CAP_PMU_CAPABILITY: PerArch<212, 212, undefined, 212, 212, 212, 212>;
  readonly KVM_CAP_PMU_EVENT_FILTER: PerArch<173, 173, undefined, 173, 173, 173, 173>;
  readonly KVM_CAP_PMU_EVENT_MASKED_EVENTS: PerArch<226, 226, undefined, 226, 226, 226, 226>;
  readonly KVM_CAP_PPC_AIL_MODE_3: PerArch<210, 210, undefined, 210, 210, 210, 210>;
  readonly KVM_CAP_PPC_ALLOC_HTAB: PerArch<80, 80, undefined, 80, 80, 80, 80>;
  readonly KVM_CAP_PPC_BOOKE_SREGS: PerArch<62, 62, undefined, 62, 62, 62, 62>;
  readonly KVM_CAP_PPC_BOOKE_WATCHDOG: PerArch<83, 83, undefined, 83, 83, 83, 83>;
  readonly KVM_CAP_PPC_COMPAT_CAPS: PerArch<250, 250, undefined, 250, 250, 250, 250>;
  readonly KVM_CAP_PPC_DAWR1: PerArch<194, 194, undefined, 194, 194, 194, 194>;
  readonly KVM_CAP_PPC_ENABLE_HCALL: PerArch<104, 104, undefined, 104, 104, 104, 104>;
  readonly KVM_CAP_PPC_EPR: PerArch<86, 86, undefined, 86, 86, 86, 86>;
  readonly KVM_CAP_PPC_FIXUP_HCALL: PerArch<103, 103, undefined, 103, 103, 103, 103>;
  readonly KVM_CAP_PPC_FWNMI: PerArch<146, 146, undefined, 146, 146, 146, 146>;
  readonly KVM_CAP_PPC_GET_CPU_CHAR: PerArch<151, 151, undefined, 151, 151, 151, 151>;
  readonly KVM_CAP_PPC_GET_PVINFO: PerArch<57, 57, undefined, 57, 57, 57, 57>;
  readonly KVM_CAP_PPC_GET_SMMU_INFO: PerArch<78, 78, undefined, 78, 78, 78, 78>;
  readonly KVM_CAP_PPC_GUEST_DEBUG_SSTEP: PerArch<176, 176, undefined, 176, 176, 176, 176>;
  readonly KVM_CAP_PPC_HIOR: PerArch<67, 67, undefined, 67, 67, 67, 67>;
  readonly KVM_CAP_PPC_HTAB_FD: PerArch<84, 84, undefined, 84, 84, 84, 84>;
  readonly KVM_CAP_PPC_HTM: PerArch<132, 132, undefined, 132, 132, 132, 132>;
  readonly KVM_CAP_PPC_HWRNG: PerArch<115, 115, undefined, 115, 115, 115, 115>;
  readonly KVM_CAP_PPC_IRQ_LEVEL: PerArch<58, 58, undefined, 58, 58, 58, 58>;
  readonly KVM_CAP_PPC_IRQ_XIVE: PerArch<169, 169, undefined, 169, 169, 169, 169>;
  readonly KVM_CAP_PPC_MMU_HASH_V3: PerArch<135, 135, undefined, 135, 135, 135, 135>;
  readonly KVM_CAP_PPC_MMU_RADIX: PerArch<134, 134, undefined, 134, 134, 134, 134>;
  readonly KVM_CAP_PPC_NESTED_HV: PerArch<160, 160, undefined, 160, 160, 160, 160>;
  readonly KVM_CAP_PPC_OSI: PerArch<52, 52, undefined, 52, 52, 52, 52>;
  readonly KVM_CAP_PPC_PAIRED_SINGLES: PerArch<48, 48, undefined, 48, 48, 48, 48>;
  readonly KVM_CAP_PPC_PAPR: PerArch<68, 68, undefined, 68, 68, 68, 68>;
  readonly KVM_CAP_PPC_RMA: PerArch<65, 65, undefined, 65, 65, 65, 65>;
  readonly KVM_CAP_PPC_RPT_INVALIDATE: PerArch<202, 202, undefined, 202, 202, 202, 202>;
  readonly KVM_CAP_PPC_RTAS: PerArch<91, 91, undefined, 91, 91, 91, 91>;
  readonly KVM_CAP_PPC_SECURE_GUEST: PerArch<181, 181, undefined, 181, 181, 181, 181>;
  readonly KVM_CAP_PPC_SEGSTATE: PerArch<43, 43, undefined, 43, 43, 43, 43>;
  readonly KVM_CAP_PPC_SMT: PerArch<64, 64, undefined, 64, 64, 64, 64>;
  readonly KVM_CAP_PPC_SMT_POSSIBLE: PerArch<147, 147, undefined, 147, 147, 147, 147>;
  readonly KVM_CAP_PPC_UNSET_IRQ: PerArch<53, 53, undefined, 53, 53, 53, 53>;
  readonly KVM_CAP_PRE_FAULT_MEMORY: PerArch<236, 236, undefined, 236, 236, 236, 236>;
  readonly KVM_CAP_PTP_KVM: PerArch<198, 198, undefined, 198, 198, 198, 198>;
  readonly KVM_CAP_PV_MMU: PerArch<13, 13, undefined, 13, 13, 13, 13>;
  readonly KVM_CAP_READONLY_MEM: PerArch<81, 81, undefined, 81, 81, 81, 81>;
  readonly KVM_CAP_REINJECT_CONTROL: PerArch<24, 24>;
  readonly KVM_CAP_RISCV_MP_STATE_RESET: PerArch<242, 242, undefined, 242, 242, 242, 242>;
  readonly KVM_CAP_S390_AIS: PerArch<141, 141, undefined, 141, 141, 141, 141>;
  readonly KVM_CAP_S390_AIS_MIGRATION: PerArch<150, 150, undefined, 150, 150, 150, 150>;
  readonly KVM_CAP_S390_BPB: PerArch<152, 152, undefined, 152, 152, 152, 152>;
  readonly KVM_CAP_S390_CMMA_MIGRATION: PerArch<145, 145, undefined, 145, 145, 145, 145>;
  readonly KVM_CAP_S390_COW: PerArch<79, 79, undefined, 79, 79, 79, 79>;
  readonly KVM_CAP_S390_CPU_TOPOLOGY: PerArch<222, 222, undefined, 222, 222, 222, 222>;
  readonly KVM_CAP_S390_CSS_SUPPORT: PerArch<85, 85, undefined, 85, 85, 85, 85>;
  readonly KVM_CAP_S390_DIAG318: PerArch<186, 186, undefined, 186, 186, 186, 186>;
  readonly KVM_CAP_S390_GMAP: PerArch<71, 71, undefined, 71, 71, 71, 71>;
  readonly KVM_CAP_S390_GS: PerArch<140, 140, undefined, 140, 140, 140, 140>;
  readonly KVM_CAP_S390_HPAGE_1M: PerArch<156, 156, undefined, 156, 156, 156, 156>;
  readonly KVM_CAP_S390_HPAGE_2G: PerArch<249, 249, undefined, 249, 249, 249, 249>;
  readonly KVM_CAP_S390_INJECT_IRQ: PerArch<113, 113, undefined, 113, 113, 113, 113>;
  readonly KVM_CAP_S390_IRQCHIP: PerArch<99, 99, undefined, 99, 99, 99, 99>;
  readonly KVM_CAP_S390_IRQ_STATE: PerArch<114, 114, undefined, 114, 114, 114, 114>;
  readonly KVM_CAP_S390_KEYOP: PerArch<247, 247, undefined, 247, 247, 247, 247>;
  readonly KVM_CAP_S390_MEM_OP: PerArch<108, 108, undefined, 108, 108, 108, 108>;
  readonly KVM_CAP_S390_MEM_OP_EXTENSION: PerArch<211, 211, undefined, 211, 211, 211, 211>;
  readonly KVM_CAP_S390_PROTECTED: PerArch<180, 180, undefined, 180, 180, 180, 180>;
  readonly KVM_CAP_S390_PROTECTED_ASYNC_DISABLE: PerArch<224, 224, undefined, 224, 224, 224, 224>;
  readonly KVM_CAP_S390_PROTECTED_DUMP: PerArch<217, 217, undefined, 217, 217, 217, 217>;
  readonly KVM_CAP_S390_PSW: PerArch<42, 42, undefined, 42, 42, 42, 42>;
  readonly KVM_CAP_S390_RI: PerArch<124, 124, undefined, 124, 124, 124, 124>;
  readonly KVM_CAP_S390_SKEYS: PerArch<110, 110, undefined, 110, 110, 110, 110>;
  readonly KVM_CAP_S390_UCONTROL: PerArch<73, 73, undefined, 73, 73, 73, 73>;
  readonly KVM_CAP_S390_USER_INSTR0: PerArch<130, 130, undefined, 130, 130, 130, 130>;
  readonly KVM_CAP_S390_USER_OPEREXEC: PerArch<246, 246, undefined, 246, 246, 246, 246>;
  readonly KVM_CAP_S390_USER_SIGP: PerArch<106, 106, undefined, 106, 106, 106, 106>;
  readonly KVM_CAP_S390_USER_STSI: PerArch<109, 109, undefined, 109, 109, 109, 109>;
  readonly KVM_CAP_S390_VCPU_RESETS: PerArch<179, 179, undefined, 179, 179, 179, 179>;
  readonly KVM_CAP_S390_VECTOR_REGISTERS: PerArch<107, 107, undefined, 107, 107, 107, 107>;
  readonly KVM_CAP_S390_VSIE_ESAMODE: PerArch<248, 248, undefined, 248, 248, 248, 248>;
  readonly KVM_CAP_S390_ZPCI_OP: PerArch<221, 221, undefined, 221, 221, 221, 221>;
  readonly KVM_CAP_SET_BOOT_CPU_ID: PerArch<34, 34, undefined, 34, 34, 34, 34>;
  readonly KVM_CAP_SET_GUEST_DEBUG: PerArch<23, 23, undefined, 23, 23, 23, 23>;
  readonly KVM_CAP_SET_GUEST_DEBUG2: PerArch<195, 195, undefined, 195, 195, 195, 195>;
  readonly KVM_CAP_SET_IDENTITY_MAP_ADDR: PerArch<37, 37, undefined, 37, 37, 37, 37>;
  readonly KVM_CAP_SET_TSS_ADDR: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_CAP_SGX_ATTRIBUTE: PerArch<196, 196, undefined, 196, 196, 196, 196>;
  readonly KVM_CAP_SIGNAL_MSI: PerArch<77, 77, undefined, 77, 77, 77, 77>;
  readonly KVM_CAP_SMALLER_MAXPHYADDR: PerArch<185, 185, undefined, 185, 185, 185, 185>;
  readonly KVM_CAP_SPAPR_MULTITCE: PerArch<94, 94, undefined, 94, 94, 94, 94>;
  readonly KVM_CAP_SPAPR_RESIZE_HPT: PerArch<133, 133, undefined, 133, 133, 133, 133>;
  readonly KVM_CAP_SPAPR_TCE: PerArch<63, 63, undefined, 63, 63, 63, 63>;
  readonly KVM_CAP_SPAPR_TCE_64: PerArch<125, 125, undefined, 125, 125, 125, 125>;
  readonly KVM_CAP_SPAPR_TCE_VFIO: PerArch<142, 142, undefined, 142, 142, 142, 142>;
  readonly KVM_CAP_SPLIT_IRQCHIP: PerArch<121, 121, undefined, 121, 121, 121, 121>;
  readonly KVM_CAP_SREGS2: PerArch<200, 200, undefined, 200, 200, 200, 200>;
  readonly KVM_CAP_STEAL_TIME: PerArch<187, 187, undefined, 187, 187, 187, 187>;
  readonly KVM_CAP_SW_TLB: PerArch<69, 69, undefined, 69, 69, 69, 69>;
  readonly KVM_CAP_SYNC_MMU: PerArch<16, 16, undefined, 16, 16, 16, 16>;
  readonly KVM_CAP_SYNC_REGS: PerArch<74, 74, undefined, 74, 74, 74, 74>;
  readonly KVM_CAP_SYSTEM_EVENT_DATA: PerArch<215, 215, undefined, 215, 215, 215, 215>;
  readonly KVM_CAP_SYS_ATTRIBUTES: PerArch<209, 209, undefined, 209, 209, 209, 209>;
  readonly KVM_CAP_SYS_HYPERV_CPUID: PerArch<191, 191, undefined, 191, 191, 191, 191>;
  readonly KVM_CAP_TSC_CONTROL: PerArch<60, 60, undefined, 60, 60, 60, 60>;
  readonly KVM_CAP_TSC_DEADLINE_TIMER: PerArch<72, 72, undefined, 72, 72, 72, 72>;
  readonly KVM_CAP_USER_MEMORY: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_CAP_USER_MEMORY2: PerArch<231, 231, undefined, 231, 231, 231, 231>;
  readonly KVM_CAP_USER_NMI: PerArch<22, 22, undefined, 22, 22, 22, 22>;
  readonly KVM_CAP_VAPIC: PerArch<6, 6, undefined, 6, 6, 6, 6>;
  readonly KVM_CAP_VCPU_ATTRIBUTES: PerArch<127, 127, undefined, 127, 127, 127, 127>;
  readonly KVM_CAP_VCPU_EVENTS: PerArch<41, 41, undefined, undefined, 41>;
  readonly KVM_CAP_VM_ATTRIBUTES: PerArch<101, 101, undefined, 101, 101, 101, 101>;
  readonly KVM_CAP_VM_COPY_ENC_CONTEXT_FROM: PerArch<197, 197, undefined, 197, 197, 197, 197>;
  readonly KVM_CAP_VM_DISABLE_NX_HUGE_PAGES: PerArch<220, 220, undefined, 220, 220, 220, 220>;
  readonly KVM_CAP_VM_GPA_BITS: PerArch<207, 207, undefined, 207, 207, 207, 207>;
  readonly KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM: PerArch<206, 206, undefined, 206, 206, 206, 206>;
  readonly KVM_CAP_VM_TSC_CONTROL: PerArch<214, 214, undefined, 214, 214, 214, 214>;
  readonly KVM_CAP_VM_TYPES: PerArch<235, 235, undefined, 235, 235, 235, 235>;
  readonly KVM_CAP_X2APIC_API: PerArch<129, 129, undefined, 129, 129, 129, 129>;
  readonly KVM_CAP_X86_APIC_BUS_CYCLES_NS: PerArch<237, 237, undefined, 237, 237, 237, 237>;
  readonly KVM_CAP_X86_BUS_LOCK_EXIT: PerArch<193, 193, undefined, 193, 193, 193, 193>;
  readonly KVM_CAP_X86_DISABLE_EXITS: PerArch<143, 143, undefined, 143, 143, 143, 143>;
  readonly KVM_CAP_X86_GUEST_MODE: PerArch<238, 238, undefined, 238, 238, 238, 238>;
  readonly KVM_CAP_X86_MSR_FILTER: PerArch<189, 189, undefined, 189, 189, 189, 189>;
  readonly KVM_CAP_X86_NOTIFY_VMEXIT: PerArch<219, 219, undefined, 219, 219, 219, 219>;
  readonly KVM_CAP_X86_ROBUST_SINGLESTEP: PerArch<51, 51, undefined, 51, 51, 51, 51>;
  readonly KVM_CAP_X86_SMM: PerArch<117, 117, undefined, 117, 117, 117, 117>;
  readonly KVM_CAP_X86_TRIPLE_FAULT_EVENT: PerArch<218, 218, undefined, 218, 218, 218, 218>;
  readonly KVM_CAP_X86_USER_SPACE_MSR: PerArch<188, 188, undefined, 188, 188, 188, 188>;
  readonly KVM_CAP_XCRS: PerArch<56, 56>;
  readonly KVM_CAP_XEN_HVM: PerArch<38, 38>;
  readonly KVM_CAP_XSAVE: PerArch<55, 55>;
  readonly KVM_CAP_XSAVE2: PerArch<208, 208, undefined, 208, 208, 208, 208>;
  readonly KVM_CHECK_EXTENSION: PerArch<44547, 44547, undefined, 44547, 44547, 44547, 44547>;
  readonly KVM_CLEAR_DIRTY_LOG: PerArch<
    3222843072,
    3222843072,
    undefined,
    3222843072,
    3222843072,
    3222843072,
    3222843072
  >;
  readonly KVM_CLOCK_HOST_TSC: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_CLOCK_REALTIME: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_CLOCK_TSC_STABLE: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_CREATE_DEVICE: PerArch<
    3222056672,
    3222056672,
    undefined,
    3222056672,
    3222056672,
    3222056672,
    3222056672
  >;
  readonly KVM_CREATE_DEVICE_TEST: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_CREATE_GUEST_MEMFD: PerArch<
    3225464532,
    3225464532,
    undefined,
    3225464532,
    3225464532,
    3225464532,
    3225464532
  >;
  readonly KVM_CREATE_IRQCHIP: PerArch<44640, 44640, undefined, 44640, 44640, 44640, 44640>;
  readonly KVM_CREATE_PIT: PerArch<44644, 44644, undefined, 44644, 44644, 44644, 44644>;
  readonly KVM_CREATE_PIT2: PerArch<
    1077980791,
    1077980791,
    undefined,
    1077980791,
    1077980791,
    1077980791,
    1077980791
  >;
  readonly KVM_CREATE_VCPU: PerArch<44609, 44609, undefined, 44609, 44609, 44609, 44609>;
  readonly KVM_CREATE_VM: PerArch<44545, 44545, undefined, 44545, 44545, 44545, 44545>;
  readonly KVM_DEV_TYPE_ARM_PV_TIME: PerArch<10, 10, undefined, 10, 10, 10, 10>;
  readonly KVM_DEV_TYPE_ARM_VGIC_ITS: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_DEV_TYPE_ARM_VGIC_V2: PerArch<5, 5, undefined, 5, 5, 5, 5>;
  readonly KVM_DEV_TYPE_ARM_VGIC_V3: PerArch<7, 7, undefined, 7, 7, 7, 7>;
  readonly KVM_DEV_TYPE_ARM_VGIC_V5: PerArch<16, 16, undefined, 16, 16, 16, 16>;
  readonly KVM_DEV_TYPE_FLIC: PerArch<6, 6, undefined, 6, 6, 6, 6>;
  readonly KVM_DEV_TYPE_FSL_MPIC_20: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DEV_TYPE_FSL_MPIC_42: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_DEV_TYPE_LOONGARCH_DMSINTC: PerArch<15, 15, undefined, 15, 15, 15, 15>;
  readonly KVM_DEV_TYPE_LOONGARCH_EIOINTC: PerArch<13, 13, undefined, 13, 13, 13, 13>;
  readonly KVM_DEV_TYPE_LOONGARCH_IPI: PerArch<12, 12, undefined, 12, 12, 12, 12>;
  readonly KVM_DEV_TYPE_LOONGARCH_PCHPIC: PerArch<14, 14, undefined, 14, 14, 14, 14>;
  readonly KVM_DEV_TYPE_MAX: PerArch<17, 17, undefined, 17, 17, 17, 17>;
  readonly KVM_DEV_TYPE_RISCV_AIA: PerArch<11, 11, undefined, 11, 11, 11, 11>;
  readonly KVM_DEV_TYPE_VFIO: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_DEV_TYPE_XICS: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_DEV_TYPE_XIVE: PerArch<9, 9, undefined, 9, 9, 9, 9>;
  readonly KVM_DEV_VFIO_FILE: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DEV_VFIO_FILE_ADD: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DEV_VFIO_FILE_DEL: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_DEV_VFIO_GROUP: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DEV_VFIO_GROUP_ADD: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DEV_VFIO_GROUP_DEL: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_DIRTY_GFN_F_DIRTY: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DIRTY_GFN_F_MASK: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_DIRTY_GFN_F_RESET: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_DIRTY_LOG_INITIALLY_SET: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_DIRTY_LOG_PAGE_OFFSET: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly KVM_DIRTY_TLB: PerArch<
    1074835114,
    1074572970,
    undefined,
    1074835114,
    1074835114,
    1074835114,
    1074835114
  >;
  readonly KVM_ENABLE_CAP: PerArch<
    1080602275,
    1080602275,
    undefined,
    1080602275,
    1080602275,
    1080602275,
    1080602275
  >;
  readonly KVM_EXIT_AP_RESET_HOLD: PerArch<32, 32, undefined, 32, 32, 32, 32>;
  readonly KVM_EXIT_ARM_LDST64B: PerArch<42, 42, undefined, 42, 42, 42, 42>;
  readonly KVM_EXIT_ARM_NISV: PerArch<28, 28, undefined, 28, 28, 28, 28>;
  readonly KVM_EXIT_ARM_SEA: PerArch<41, 41, undefined, 41, 41, 41, 41>;
  readonly KVM_EXIT_ARM_SEA_FLAG_GPA_VALID: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_EXIT_DCR: PerArch<15, 15, undefined, 15, 15, 15, 15>;
  readonly KVM_EXIT_DEBUG: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_EXIT_DIRTY_RING_FULL: PerArch<31, 31, undefined, 31, 31, 31, 31>;
  readonly KVM_EXIT_EPR: PerArch<23, 23, undefined, 23, 23, 23, 23>;
  readonly KVM_EXIT_EXCEPTION: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_EXIT_FAIL_ENTRY: PerArch<9, 9, undefined, 9, 9, 9, 9>;
  readonly KVM_EXIT_HLT: PerArch<5, 5, undefined, 5, 5, 5, 5>;
  readonly KVM_EXIT_HYPERCALL: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_EXIT_HYPERV: PerArch<27, 27, undefined, 27, 27, 27, 27>;
  readonly KVM_EXIT_HYPERV_HCALL: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_EXIT_HYPERV_SYNDBG: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_EXIT_HYPERV_SYNIC: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_EXIT_INTERNAL_ERROR: PerArch<17, 17, undefined, 17, 17, 17, 17>;
  readonly KVM_EXIT_INTR: PerArch<10, 10, undefined, 10, 10, 10, 10>;
  readonly KVM_EXIT_IO: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_EXIT_IOAPIC_EOI: PerArch<26, 26, undefined, 26, 26, 26, 26>;
  readonly KVM_EXIT_IO_IN: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_EXIT_IO_OUT: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_EXIT_IRQ_WINDOW_OPEN: PerArch<7, 7, undefined, 7, 7, 7, 7>;
  readonly KVM_EXIT_LOONGARCH_IOCSR: PerArch<38, 38, undefined, 38, 38, 38, 38>;
  readonly KVM_EXIT_MEMORY_FAULT: PerArch<39, 39, undefined, 39, 39, 39, 39>;
  readonly KVM_EXIT_MMIO: PerArch<6, 6, undefined, 6, 6, 6, 6>;
  readonly KVM_EXIT_NMI: PerArch<16, 16, undefined, 16, 16, 16, 16>;
  readonly KVM_EXIT_NOTIFY: PerArch<37, 37, undefined, 37, 37, 37, 37>;
  readonly KVM_EXIT_OSI: PerArch<18, 18, undefined, 18, 18, 18, 18>;
  readonly KVM_EXIT_PAPR_HCALL: PerArch<19, 19, undefined, 19, 19, 19, 19>;
  readonly KVM_EXIT_RISCV_CSR: PerArch<36, 36, undefined, 36, 36, 36, 36>;
  readonly KVM_EXIT_RISCV_SBI: PerArch<35, 35, undefined, 35, 35, 35, 35>;
  readonly KVM_EXIT_S390_RESET: PerArch<14, 14, undefined, 14, 14, 14, 14>;
  readonly KVM_EXIT_S390_SIEIC: PerArch<13, 13, undefined, 13, 13, 13, 13>;
  readonly KVM_EXIT_S390_STSI: PerArch<25, 25, undefined, 25, 25, 25, 25>;
  readonly KVM_EXIT_S390_TSCH: PerArch<22, 22, undefined, 22, 22, 22, 22>;
  readonly KVM_EXIT_S390_UCONTROL: PerArch<20, 20, undefined, 20, 20, 20, 20>;
  readonly KVM_EXIT_SET_TPR: PerArch<11, 11, undefined, 11, 11, 11, 11>;
  readonly KVM_EXIT_SHUTDOWN: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_EXIT_SNP_REQ_CERTS: PerArch<43, 43, undefined, 43, 43, 43, 43>;
  readonly KVM_EXIT_SYSTEM_EVENT: PerArch<24, 24, undefined, 24, 24, 24, 24>;
  readonly KVM_EXIT_TDX: PerArch<40, 40, undefined, 40, 40, 40, 40>;
  readonly KVM_EXIT_TPR_ACCESS: PerArch<12, 12, undefined, 12, 12, 12, 12>;
  readonly KVM_EXIT_UNKNOWN: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_EXIT_WATCHDOG: PerArch<21, 21, undefined, 21, 21, 21, 21>;
  readonly KVM_EXIT_X86_BUS_LOCK: PerArch<33, 33, undefined, 33, 33, 33, 33>;
  readonly KVM_EXIT_X86_RDMSR: PerArch<29, 29, undefined, 29, 29, 29, 29>;
  readonly KVM_EXIT_X86_WRMSR: PerArch<30, 30, undefined, 30, 30, 30, 30>;
  readonly KVM_EXIT_XEN: PerArch<34, 34, undefined, 34, 34, 34, 34>;
  readonly KVM_EXIT_XEN_HCALL: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_GET_API_VERSION: PerArch<44544, 44544, undefined, 44544, 44544, 44544, 44544>;
  readonly KVM_GET_CLOCK: PerArch<
    2150674044,
    2150674044,
    undefined,
    2150674044,
    2150674044,
    2150674044,
    2150674044
  >;
  readonly KVM_GET_CPUID2: PerArch<3221794449, 3221794449>;
  readonly KVM_GET_DEBUGREGS: PerArch<2155916961, 2155916961>;
  readonly KVM_GET_DEVICE_ATTR: PerArch<
    1075359458,
    1075359458,
    undefined,
    1075359458,
    1075359458,
    1075359458,
    1075359458
  >;
  readonly KVM_GET_DIRTY_LOG: PerArch<
    1074835010,
    1074835010,
    undefined,
    1074835010,
    1074835010,
    1074835010,
    1074835010
  >;
  readonly KVM_GET_EMULATED_CPUID: PerArch<3221794313, 3221794313>;
  readonly KVM_GET_FPU: PerArch<
    2174791308,
    2174791308,
    undefined,
    2147528332,
    2147528332,
    2215685772,
    2156441228
  >;
  readonly KVM_GET_IRQCHIP: PerArch<
    3255348834,
    3255348834,
    undefined,
    3255348834,
    3255348834,
    3255348834,
    3255348834
  >;
  readonly KVM_GET_LAPIC: PerArch<2214637198, 2214637198>;
  readonly KVM_GET_MP_STATE: PerArch<
    2147790488,
    2147790488,
    undefined,
    2147790488,
    2147790488,
    2147790488,
    2147790488
  >;
  readonly KVM_GET_MSRS: PerArch<3221794440, 3221794440>;
  readonly KVM_GET_MSR_FEATURE_INDEX_LIST: PerArch<3221532170, 3221532170>;
  readonly KVM_GET_MSR_INDEX_LIST: PerArch<3221532162, 3221532162>;
  readonly KVM_GET_NESTED_STATE: PerArch<3229658814, 3229658814>;
  readonly KVM_GET_NR_MMU_PAGES: PerArch<44613, 44613, undefined, 44613, 44613, 44613, 44613>;
  readonly KVM_GET_ONE_REG: PerArch<
    1074835115,
    1074835115,
    undefined,
    1074835115,
    1074835115,
    1074835115,
    1074835115
  >;
  readonly KVM_GET_PIT: PerArch<3225988709, 3225988709>;
  readonly KVM_GET_PIT2: PerArch<2154868383, 2154868383>;
  readonly KVM_GET_REGS: PerArch<
    2156965505,
    2156965505,
    undefined,
    2147528321,
    2204151425,
    2164829825,
    2155916929
  >;
  readonly KVM_GET_REG_LIST: PerArch<
    3221794480,
    3221794480,
    undefined,
    3221794480,
    3221794480,
    3221794480,
    3221794480
  >;
  readonly KVM_GET_SREGS: PerArch<
    2167975555,
    2167975555,
    undefined,
    2147528323,
    2147528323,
    2147528323,
    2160111235
  >;
  readonly KVM_GET_SREGS2: PerArch<2168499916, 2168499916>;
  readonly KVM_GET_STATS_FD: PerArch<44750, 44750, undefined, 44750, 44750, 44750, 44750>;
  readonly KVM_GET_SUPPORTED_CPUID: PerArch<3221794309, 3221794309>;
  readonly KVM_GET_SUPPORTED_HV_CPUID: PerArch<3221794497, 3221794497>;
  readonly KVM_GET_TSC_KHZ: PerArch<44707, 44707, undefined, 44707, 44707, 44707, 44707>;
  readonly KVM_GET_VCPU_EVENTS: PerArch<2151722655, 2151722655, undefined, undefined, 2151722655>;
  readonly KVM_GET_VCPU_MMAP_SIZE: PerArch<44548, 44548, undefined, 44548, 44548, 44548, 44548>;
  readonly KVM_GET_XCRS: PerArch<2173218470, 2173218470>;
  readonly KVM_GET_XSAVE: PerArch<2415963812, 2415963812>;
  readonly KVM_GET_XSAVE2: PerArch<2415963855, 2415963855>;
  readonly KVM_GUESTDBG_ENABLE: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_GUESTDBG_SINGLESTEP: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_HAS_DEVICE_ATTR: PerArch<
    1075359459,
    1075359459,
    undefined,
    1075359459,
    1075359459,
    1075359459,
    1075359459
  >;
  readonly KVM_HYPERV_EVENTFD: PerArch<1075359421, 1075359421>;
  readonly KVM_INTERNAL_ERROR_DELIVERY_EV: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_INTERNAL_ERROR_EMULATION: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES: PerArch<
    1,
    1,
    undefined,
    1,
    1,
    1,
    1
  >;
  readonly KVM_INTERNAL_ERROR_SIMUL_EX: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_INTERRUPT: PerArch<
    1074048646,
    1074048646,
    undefined,
    1074048646,
    1074048646,
    1074048646,
    1074048646
  >;
  readonly KVM_IOEVENTFD: PerArch<
    1077980793,
    1077980793,
    undefined,
    1077980793,
    1077980793,
    1077980793,
    1077980793
  >;
  readonly KVM_IOEVENTFD_FLAG_DATAMATCH: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_IOEVENTFD_FLAG_DEASSIGN: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_IOEVENTFD_FLAG_PIO: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_IOEVENTFD_VALID_FLAG_MASK: PerArch<31, 31, undefined, 31, 31, 31, 31>;
  readonly KVM_IRQFD: PerArch<
    1075883638,
    1075883638,
    undefined,
    1075883638,
    1075883638,
    1075883638,
    1075883638
  >;
  readonly KVM_IRQFD_FLAG_DEASSIGN: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_IRQFD_FLAG_RESAMPLE: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_IRQ_LINE: PerArch<
    1074310753,
    1074310753,
    undefined,
    1074310753,
    1074310753,
    1074310753,
    1074310753
  >;
  readonly KVM_IRQ_LINE_STATUS: PerArch<
    3221794407,
    3221794407,
    undefined,
    3221794407,
    3221794407,
    3221794407,
    3221794407
  >;
  readonly KVM_IRQ_ROUTING_HV_SINT: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_IRQ_ROUTING_IRQCHIP: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_IRQ_ROUTING_MSI: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_IRQ_ROUTING_S390_ADAPTER: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_IRQ_ROUTING_XEN_EVTCHN: PerArch<5, 5, undefined, 5, 5, 5, 5>;
  readonly KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL: PerArch<
    4294967295,
    4294967295,
    undefined,
    4294967295,
    4294967295,
    4294967295,
    4294967295
  >;
  readonly KVM_KVMCLOCK_CTRL: PerArch<44717, 44717, undefined, 44717, 44717, 44717, 44717>;
  readonly KVM_MEMORY_ATTRIBUTE_PRIVATE: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_MEMORY_ENCRYPT_OP: PerArch<
    3221794490,
    3221532346,
    undefined,
    3221794490,
    3221794490,
    3221794490,
    3221794490
  >;
  readonly KVM_MEMORY_ENCRYPT_REG_REGION: PerArch<
    2148576955,
    2148576955,
    undefined,
    2148576955,
    2148576955,
    2148576955,
    2148576955
  >;
  readonly KVM_MEMORY_ENCRYPT_UNREG_REGION: PerArch<
    2148576956,
    2148576956,
    undefined,
    2148576956,
    2148576956,
    2148576956,
    2148576956
  >;
  readonly KVM_MEMORY_EXIT_FLAG_PRIVATE: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_MEM_GUEST_MEMFD: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_MEM_LOG_DIRTY_PAGES: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_MEM_READONLY: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_MMU_FSL_BOOKE_HV: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_MMU_FSL_BOOKE_NOHV: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_MP_STATE_AP_RESET_HOLD: PerArch<9, 9, undefined, 9, 9, 9, 9>;
  readonly KVM_MP_STATE_CHECK_STOP: PerArch<6, 6, undefined, 6, 6, 6, 6>;
  readonly KVM_MP_STATE_HALTED: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_MP_STATE_INIT_RECEIVED: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_MP_STATE_LOAD: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_MP_STATE_OPERATING: PerArch<7, 7, undefined, 7, 7, 7, 7>;
  readonly KVM_MP_STATE_RUNNABLE: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_MP_STATE_SIPI_RECEIVED: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_MP_STATE_STOPPED: PerArch<5, 5, undefined, 5, 5, 5, 5>;
  readonly KVM_MP_STATE_SUSPENDED: PerArch<10, 10, undefined, 10, 10, 10, 10>;
  readonly KVM_MP_STATE_UNINITIALIZED: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_MSI_VALID_DEVID: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_MSR_EXIT_REASON_FILTER: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_MSR_EXIT_REASON_INVAL: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_MSR_EXIT_REASON_UNKNOWN: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_MSR_EXIT_REASON_VALID_MASK: PerArch<7, 7, undefined, 7, 7, 7, 7>;
  readonly KVM_NMI: PerArch<44698, 44698, undefined, 44698, 44698, 44698, 44698>;
  readonly KVM_NOTIFY_CONTEXT_INVALID: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_PIT_SPEAKER_DUMMY: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_PMU_CAP_DISABLE: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_PPC_ALLOCATE_HTAB: PerArch<
    3221532327,
    3221532327,
    undefined,
    3221532327,
    3221532327,
    3221532327,
    3221532327
  >;
  readonly KVM_PPC_GET_COMPAT_CAPS: PerArch<44728, 44728, undefined, 44728, 44728, 44728, 44728>;
  readonly KVM_PPC_SVM_OFF: PerArch<44723, 44723, undefined, 44723, 44723, 44723, 44723>;
  readonly KVM_PRE_FAULT_MEMORY: PerArch<
    3225464533,
    3225464533,
    undefined,
    3225464533,
    3225464533,
    3225464533,
    3225464533
  >;
  readonly KVM_REGISTER_COALESCED_MMIO: PerArch<
    1074835047,
    1074835047,
    undefined,
    1074835047,
    1074835047,
    1074835047,
    1074835047
  >;
  readonly KVM_REG_ARCH_MASK: PerArch<
    18374686479671623680n,
    18374686479671623680n,
    undefined,
    18374686479671623680n,
    18374686479671623680n,
    18374686479671623680n,
    18374686479671623680n
  >;
  readonly KVM_REG_ARM: PerArch<
    4611686018427387904n,
    4611686018427387904n,
    undefined,
    4611686018427387904n,
    4611686018427387904n,
    4611686018427387904n,
    4611686018427387904n
  >;
  readonly KVM_REG_ARM64: PerArch<
    6917529027641081856n,
    6917529027641081856n,
    undefined,
    6917529027641081856n,
    6917529027641081856n,
    6917529027641081856n,
    6917529027641081856n
  >;
  readonly KVM_REG_GENERIC: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_REG_IA64: PerArch<
    3458764513820540928n,
    3458764513820540928n,
    undefined,
    3458764513820540928n,
    3458764513820540928n,
    3458764513820540928n,
    3458764513820540928n
  >;
  readonly KVM_REG_LOONGARCH: PerArch<
    10376293541461622784n,
    10376293541461622784n,
    undefined,
    10376293541461622784n,
    10376293541461622784n,
    10376293541461622784n,
    10376293541461622784n
  >;
  readonly KVM_REG_MIPS: PerArch<
    8070450532247928832n,
    8070450532247928832n,
    undefined,
    8070450532247928832n,
    8070450532247928832n,
    8070450532247928832n,
    8070450532247928832n
  >;
  readonly KVM_REG_PPC: PerArch<
    1152921504606846976n,
    1152921504606846976n,
    undefined,
    1152921504606846976n,
    1152921504606846976n,
    1152921504606846976n,
    1152921504606846976n
  >;
  readonly KVM_REG_RISCV: PerArch<
    9223372036854775808n,
    9223372036854775808n,
    undefined,
    9223372036854775808n,
    9223372036854775808n,
    9223372036854775808n,
    9223372036854775808n
  >;
  readonly KVM_REG_S390: PerArch<
    5764607523034234880n,
    5764607523034234880n,
    undefined,
    5764607523034234880n,
    5764607523034234880n,
    5764607523034234880n,
    5764607523034234880n
  >;
  readonly KVM_REG_SIZE_MASK: PerArch<
    67553994410557440n,
    67553994410557440n,
    undefined,
    67553994410557440n,
    67553994410557440n,
    67553994410557440n,
    67553994410557440n
  >;
  readonly KVM_REG_SIZE_SHIFT: PerArch<52, 52, undefined, 52, 52, 52, 52>;
  readonly KVM_REG_SIZE_U1024: PerArch<
    31525197391593472n,
    31525197391593472n,
    undefined,
    31525197391593472n,
    31525197391593472n,
    31525197391593472n,
    31525197391593472n
  >;
  readonly KVM_REG_SIZE_U128: PerArch<
    18014398509481984n,
    18014398509481984n,
    undefined,
    18014398509481984n,
    18014398509481984n,
    18014398509481984n,
    18014398509481984n
  >;
  readonly KVM_REG_SIZE_U16: PerArch<
    4503599627370496,
    4503599627370496,
    undefined,
    4503599627370496,
    4503599627370496,
    4503599627370496,
    4503599627370496
  >;
  readonly KVM_REG_SIZE_U2048: PerArch<
    36028797018963968n,
    36028797018963968n,
    undefined,
    36028797018963968n,
    36028797018963968n,
    36028797018963968n,
    36028797018963968n
  >;
  readonly KVM_REG_SIZE_U256: PerArch<
    22517998136852480n,
    22517998136852480n,
    undefined,
    22517998136852480n,
    22517998136852480n,
    22517998136852480n,
    22517998136852480n
  >;
  readonly KVM_REG_SIZE_U32: PerArch<
    9007199254740992n,
    9007199254740992n,
    undefined,
    9007199254740992n,
    9007199254740992n,
    9007199254740992n,
    9007199254740992n
  >;
  readonly KVM_REG_SIZE_U512: PerArch<
    27021597764222976n,
    27021597764222976n,
    undefined,
    27021597764222976n,
    27021597764222976n,
    27021597764222976n,
    27021597764222976n
  >;
  readonly KVM_REG_SIZE_U64: PerArch<
    13510798882111488n,
    13510798882111488n,
    undefined,
    13510798882111488n,
    13510798882111488n,
    13510798882111488n,
    13510798882111488n
  >;
  readonly KVM_REG_SIZE_U8: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_REG_X86: PerArch<
    2305843009213693952n,
    2305843009213693952n,
    undefined,
    2305843009213693952n,
    2305843009213693952n,
    2305843009213693952n,
    2305843009213693952n
  >;
  readonly KVM_REINJECT_CONTROL: PerArch<44657, 44657, undefined, 44657, 44657, 44657, 44657>;
  readonly KVM_RESET_DIRTY_RINGS: PerArch<44743, 44743, undefined, 44743, 44743, 44743, 44743>;
  readonly KVM_RUN: PerArch<44672, 44672, undefined, 44672, 44672, 44672, 44672>;
  readonly KVM_S390_CLEAR_RESET: PerArch<44740, 44740, undefined, 44740, 44740, 44740, 44740>;
  readonly KVM_S390_ENABLE_SIE: PerArch<44550, 44550, undefined, 44550, 44550, 44550, 44550>;
  readonly KVM_S390_GET_CMMA_BITS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3223367352
  >;
  readonly KVM_S390_GET_IRQ_STATE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075883702
  >;
  readonly KVM_S390_GET_SKEYS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1077980850
  >;
  readonly KVM_S390_GET_SKEYS_NONE: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_S390_INITIAL_RESET: PerArch<44695, 44695, undefined, 44695, 44695, 44695, 44695>;
  readonly KVM_S390_INTERRUPT: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1074835092
  >;
  readonly KVM_S390_IRQ: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1078505140
  >;
  readonly KVM_S390_KEYOP: PerArch<
    3222318675,
    3222318675,
    undefined,
    3222318675,
    3222318675,
    3222318675,
    3222318675
  >;
  readonly KVM_S390_KEYOP_ISKE: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_S390_KEYOP_RRBE: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_S390_KEYOP_SSKE: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_S390_MEM_OP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1077980849
  >;
  readonly KVM_S390_NORMAL_RESET: PerArch<44739, 44739, undefined, 44739, 44739, 44739, 44739>;
  readonly KVM_S390_PV_COMMAND: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3223367365
  >;
  readonly KVM_S390_PV_CPU_COMMAND: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3223367376
  >;
  readonly KVM_S390_SET_CMMA_BITS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075883705
  >;
  readonly KVM_S390_SET_INITIAL_PSW: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1074835094
  >;
  readonly KVM_S390_SET_IRQ_STATE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075883701
  >;
  readonly KVM_S390_SET_SKEYS: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1077980851
  >;
  readonly KVM_S390_SIE_PAGE_OFFSET: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_S390_SKEYS_MAX: PerArch<
    1048576,
    1048576,
    undefined,
    1048576,
    1048576,
    1048576,
    1048576
  >;
  readonly KVM_S390_STORE_STATUS: PerArch<
    1074310805,
    1074048661,
    undefined,
    1074310805,
    1074310805,
    1074310805,
    1074310805
  >;
  readonly KVM_S390_STORE_STATUS_NOADDR: PerArch<
    18446744073709551615n,
    4294967295n,
    undefined,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n
  >;
  readonly KVM_S390_STORE_STATUS_PREFIXED: PerArch<
    18446744073709551614n,
    4294967294n,
    undefined,
    18446744073709551614n,
    18446744073709551614n,
    18446744073709551614n,
    18446744073709551614n
  >;
  readonly KVM_S390_UCAS_MAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075359312
  >;
  readonly KVM_S390_UCAS_UNMAP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075359313
  >;
  readonly KVM_S390_VCPU_FAULT: PerArch<
    1074310738,
    1074048594,
    undefined,
    1074310738,
    1074310738,
    1074310738,
    1074310738
  >;
  readonly KVM_S390_ZPCI_OP: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1078505169
  >;
  readonly KVM_SET_BOOT_CPU_ID: PerArch<44664, 44664, undefined, 44664, 44664, 44664, 44664>;
  readonly KVM_SET_CLOCK: PerArch<
    1076932219,
    1076932219,
    undefined,
    1076932219,
    1076932219,
    1076932219,
    1076932219
  >;
  readonly KVM_SET_CPUID: PerArch<1074310794, 1074310794>;
  readonly KVM_SET_CPUID2: PerArch<1074310800, 1074310800>;
  readonly KVM_SET_DEBUGREGS: PerArch<1082175138, 1082175138>;
  readonly KVM_SET_DEVICE_ATTR: PerArch<
    1075359457,
    1075359457,
    undefined,
    1075359457,
    1075359457,
    1075359457,
    1075359457
  >;
  readonly KVM_SET_FPU: PerArch<
    1101049485,
    1101049485,
    undefined,
    1073786509,
    1073786509,
    1141943949,
    1082699405
  >;
  readonly KVM_SET_GSI_ROUTING: PerArch<
    1074310762,
    1074310762,
    undefined,
    1074310762,
    1074310762,
    1074310762,
    1074310762
  >;
  readonly KVM_SET_GUEST_DEBUG: PerArch<
    1078505115,
    1078505115,
    undefined,
    1074310811,
    1107865243,
    1074310811,
    1075359387
  >;
  readonly KVM_SET_IDENTITY_MAP_ADDR: PerArch<
    1074310728,
    1074310728,
    undefined,
    1074310728,
    1074310728,
    1074310728,
    1074310728
  >;
  readonly KVM_SET_IRQCHIP: PerArch<
    2181607011,
    2181607011,
    undefined,
    2181607011,
    2181607011,
    2181607011,
    2181607011
  >;
  readonly KVM_SET_LAPIC: PerArch<1140895375, 1140895375>;
  readonly KVM_SET_MEMORY_ATTRIBUTES: PerArch<
    1075883730,
    1075883730,
    undefined,
    1075883730,
    1075883730,
    1075883730,
    1075883730
  >;
  readonly KVM_SET_MP_STATE: PerArch<
    1074048665,
    1074048665,
    undefined,
    1074048665,
    1074048665,
    1074048665,
    1074048665
  >;
  readonly KVM_SET_MSRS: PerArch<1074310793, 1074310793>;
  readonly KVM_SET_NESTED_STATE: PerArch<1082175167, 1082175167>;
  readonly KVM_SET_NR_MMU_PAGES: PerArch<44612, 44612, undefined, 44612, 44612, 44612, 44612>;
  readonly KVM_SET_ONE_REG: PerArch<
    1074835116,
    1074835116,
    undefined,
    1074835116,
    1074835116,
    1074835116,
    1074835116
  >;
  readonly KVM_SET_PIT: PerArch<2152246886, 2152246886>;
  readonly KVM_SET_PIT2: PerArch<1081126560, 1081126560>;
  readonly KVM_SET_PMU_EVENT_FILTER: PerArch<
    1075883698,
    1075883698,
    undefined,
    undefined,
    1074310834
  >;
  readonly KVM_SET_REGS: PerArch<
    1083223682,
    1083223682,
    undefined,
    1073786498,
    1130409602,
    1091088002,
    1082175106
  >;
  readonly KVM_SET_SIGNAL_MASK: PerArch<
    1074048651,
    1074048651,
    undefined,
    1074048651,
    1074048651,
    1074048651,
    1074048651
  >;
  readonly KVM_SET_SREGS: PerArch<
    1094233732,
    1094233732,
    undefined,
    1073786500,
    1073786500,
    1073786500,
    1086369412
  >;
  readonly KVM_SET_SREGS2: PerArch<1094758093, 1094758093>;
  readonly KVM_SET_TSC_KHZ: PerArch<44706, 44706, undefined, 44706, 44706, 44706, 44706>;
  readonly KVM_SET_TSS_ADDR: PerArch<44615, 44615, undefined, 44615, 44615, 44615, 44615>;
  readonly KVM_SET_USER_MEMORY_REGION: PerArch<
    1075883590,
    1075883590,
    undefined,
    1075883590,
    1075883590,
    1075883590,
    1075883590
  >;
  readonly KVM_SET_USER_MEMORY_REGION2: PerArch<
    1084272201,
    1084272201,
    undefined,
    1084272201,
    1084272201,
    1084272201,
    1084272201
  >;
  readonly KVM_SET_VAPIC_ADDR: PerArch<
    1074310803,
    1074310803,
    undefined,
    1074310803,
    1074310803,
    1074310803,
    1074310803
  >;
  readonly KVM_SET_VCPU_EVENTS: PerArch<1077980832, 1077980832, undefined, undefined, 1077980832>;
  readonly KVM_SET_XCRS: PerArch<1099476647, 1099476647>;
  readonly KVM_SET_XSAVE: PerArch<1342221989, 1342221989>;
  readonly KVM_SIGNAL_MSI: PerArch<
    1075883685,
    1075883685,
    undefined,
    1075883685,
    1075883685,
    1075883685,
    1075883685
  >;
  readonly KVM_SMI: PerArch<44727, 44727, undefined, 44727, 44727, 44727, 44727>;
  readonly KVM_STATS_BASE_MASK: PerArch<3840, 3840, undefined, 3840, 3840, 3840, 3840>;
  readonly KVM_STATS_BASE_MAX: PerArch<256, 256, undefined, 256, 256, 256, 256>;
  readonly KVM_STATS_BASE_POW10: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_STATS_BASE_POW2: PerArch<256, 256, undefined, 256, 256, 256, 256>;
  readonly KVM_STATS_BASE_SHIFT: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_STATS_TYPE_CUMULATIVE: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_STATS_TYPE_INSTANT: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_STATS_TYPE_LINEAR_HIST: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_STATS_TYPE_LOG_HIST: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_STATS_TYPE_MASK: PerArch<15, 15, undefined, 15, 15, 15, 15>;
  readonly KVM_STATS_TYPE_MAX: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_STATS_TYPE_PEAK: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_STATS_TYPE_SHIFT: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_STATS_UNIT_BOOLEAN: PerArch<64, 64, undefined, 64, 64, 64, 64>;
  readonly KVM_STATS_UNIT_BYTES: PerArch<16, 16, undefined, 16, 16, 16, 16>;
  readonly KVM_STATS_UNIT_CYCLES: PerArch<48, 48, undefined, 48, 48, 48, 48>;
  readonly KVM_STATS_UNIT_MASK: PerArch<240, 240, undefined, 240, 240, 240, 240>;
  readonly KVM_STATS_UNIT_MAX: PerArch<64, 64, undefined, 64, 64, 64, 64>;
  readonly KVM_STATS_UNIT_NONE: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_STATS_UNIT_SECONDS: PerArch<32, 32, undefined, 32, 32, 32, 32>;
  readonly KVM_STATS_UNIT_SHIFT: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_SYSTEM_EVENT_CRASH: PerArch<3, 3, undefined, 3, 3, 3, 3>;
  readonly KVM_SYSTEM_EVENT_RESET: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_SYSTEM_EVENT_SEV_TERM: PerArch<6, 6, undefined, 6, 6, 6, 6>;
  readonly KVM_SYSTEM_EVENT_SHUTDOWN: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_SYSTEM_EVENT_SUSPEND: PerArch<5, 5, undefined, 5, 5, 5, 5>;
  readonly KVM_SYSTEM_EVENT_TDX_FATAL: PerArch<7, 7, undefined, 7, 7, 7, 7>;
  readonly KVM_SYSTEM_EVENT_WAKEUP: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_TPR_ACCESS_REPORTING: PerArch<
    3223891602,
    3223891602,
    undefined,
    3223891602,
    3223891602,
    3223891602,
    3223891602
  >;
  readonly KVM_TRANSLATE: PerArch<
    3222843013,
    3222843013,
    undefined,
    3222843013,
    3222843013,
    3222843013,
    3222843013
  >;
  readonly KVM_UNREGISTER_COALESCED_MMIO: PerArch<
    1074835048,
    1074835048,
    undefined,
    1074835048,
    1074835048,
    1074835048,
    1074835048
  >;
  readonly KVM_VM_MIPS_AUTO: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly KVM_VM_MIPS_TE: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_VM_MIPS_VZ: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_VM_PPC_HV: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_VM_PPC_PR: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_VM_S390_UCONTROL: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_VM_TYPE_ARM_IPA_SIZE_MASK: PerArch<255, 255, undefined, 255, 255, 255, 255>;
  readonly KVM_VM_TYPE_ARM_MASK: PerArch<
    2147483903,
    2147483903,
    undefined,
    2147483903,
    2147483903,
    2147483903,
    2147483903
  >;
  readonly KVM_VM_TYPE_ARM_PROTECTED: PerArch<
    2147483648,
    2147483648,
    undefined,
    2147483648,
    2147483648,
    2147483648,
    2147483648
  >;
  readonly KVM_X86_DISABLE_EXITS_APERFMPERF: PerArch<16, 16, undefined, 16, 16, 16, 16>;
  readonly KVM_X86_DISABLE_EXITS_CSTATE: PerArch<8, 8, undefined, 8, 8, 8, 8>;
  readonly KVM_X86_DISABLE_EXITS_HLT: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_X86_DISABLE_EXITS_MWAIT: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_X86_DISABLE_EXITS_PAUSE: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly KVM_X86_GET_MCE_CAP_SUPPORTED: PerArch<
    2148052637,
    2148052637,
    undefined,
    2148052637,
    2148052637,
    2148052637,
    2148052637
  >;
  readonly KVM_X86_NOTIFY_VMEXIT_ENABLED: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly KVM_X86_NOTIFY_VMEXIT_USER: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly KVM_X86_SETUP_MCE: PerArch<
    1074310812,
    1074310812,
    undefined,
    1074310812,
    1074310812,
    1074310812,
    1074310812
  >;
  readonly KVM_X86_SET_MCE: PerArch<1077980830, 1077980830>;
  readonly KVM_X86_SET_MSR_FILTER: PerArch<1099476678, 1090825926>;
  readonly KVM_XEN_HVM_CONFIG: PerArch<1077456506, 1077456506>;
  readonly KVM_XEN_HVM_EVTCHN_SEND: PerArch<
    1074573008,
    1074573008,
    undefined,
    1074573008,
    1074573008,
    1074573008,
    1074573008
  >;
  readonly KVM_XEN_HVM_GET_ATTR: PerArch<3225988808, 3225988808>;
  readonly KVM_XEN_HVM_SET_ATTR: PerArch<1078505161, 1078505161>;
  readonly KVM_XEN_VCPU_GET_ATTR: PerArch<3225988810, 3225988810>;
  readonly KVM_XEN_VCPU_SET_ATTR: PerArch<1078505163, 1078505163>;
  readonly SYNC_REGS_SIZE_BYTES: PerArch<2048, 2048, undefined, 2048, 2048, 2048, 2048>;
  readonly kvm_ioeventfd_flag_nr_datamatch: PerArch<0, 0, undefined, 0, 0, 0, 0>;
  readonly kvm_ioeventfd_flag_nr_deassign: PerArch<2, 2, undefined, 2, 2, 2, 2>;
  readonly kvm_ioeventfd_flag_nr_fast_mmio: PerArch<4, 4, undefined, 4, 4, 4, 4>;
  readonly kvm_ioeventfd_flag_nr_max: PerArch<5, 5, undefined, 5, 5, 5, 5>;
  readonly kvm_ioeventfd_flag_nr_pio: PerArch<1, 1, undefined, 1, 1, 1, 1>;
  readonly kvm_ioeventfd_flag_nr_virtio_ccw_notify: PerArch<3, 3, undefined, 3, 3, 3, 3>;
} = /* @__PURE__ */ perArchOf({
  GUEST_MEMFD_FLAG_INIT_SHARED: [2, 2, undefined, 2, 2, 2, 2],
  GUEST_MEMFD_FLAG_MMAP: [1, 1, undefined, 1, 1, 1, 1],
  KVMIO: [174, 174, undefined, 174, 174, 174, 174],
  KVM_API_VERSION: [12, 12, undefined, 12, 12, 12, 12],
  KVM_ARM_GET_REG_WRITABLE_MASKS: [undefined, undefined, undefined, undefined, 2151722678],
  KVM_ARM_MTE_COPY_TAGS: [undefined, undefined, undefined, undefined, 2150674100],
  KVM_ARM_PREFERRED_TARGET: [undefined, undefined, undefined, undefined, 2149625519],
  KVM_ARM_SET_COUNTER_OFFSET: [undefined, undefined, undefined, undefined, 1074835125],
  KVM_ARM_SET_DEVICE_ADDR: [
    1074835115,
    1074835115,
    undefined,
    1074835115,
    1074835115,
    1074835115,
    1074835115,
  ],
  KVM_ARM_VCPU_FINALIZE: [
    1074048706,
    1074048706,
    undefined,
    1074048706,
    1074048706,
    1074048706,
    1074048706,
  ],
  KVM_ARM_VCPU_INIT: [undefined, undefined, undefined, undefined, 1075883694],
  KVM_BUS_LOCK_DETECTION_EXIT: [2, 2, undefined, 2, 2, 2, 2],
  KVM_BUS_LOCK_DETECTION_OFF: [1, 1, undefined, 1, 1, 1, 1],
  KVM_CAP_ADJUST_CLOCK: [39, 39, undefined, 39, 39, 39, 39],
  KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED: [243, 243, undefined, 243, 243, 243, 243],
  KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE: [228, 228, undefined, 228, 228, 228, 228],
  KVM_CAP_ARM_EL1_32BIT: [93, 93, undefined, 93, 93, 93, 93],
  KVM_CAP_ARM_EL2: [240, 240, undefined, 240, 240, 240, 240],
  KVM_CAP_ARM_EL2_E2H0: [241, 241, undefined, 241, 241, 241, 241],
  KVM_CAP_ARM_INJECT_EXT_DABT: [178, 178, undefined, 178, 178, 178, 178],
  KVM_CAP_ARM_INJECT_SERROR_ESR: [158, 158, undefined, 158, 158, 158, 158],
  KVM_CAP_ARM_IRQ_LINE_LAYOUT_2: [174, 174, undefined, 174, 174, 174, 174],
  KVM_CAP_ARM_MTE: [205, 205, undefined, 205, 205, 205, 205],
  KVM_CAP_ARM_NISV_TO_USER: [177, 177, undefined, 177, 177, 177, 177],
  KVM_CAP_ARM_PMU_V3: [126, 126, undefined, 126, 126, 126, 126],
  KVM_CAP_ARM_PMU_V3_STRICT: [251, 251, undefined, 251, 251, 251, 251],
  KVM_CAP_ARM_PSCI: [87, 87, undefined, 87, 87, 87, 87],
  KVM_CAP_ARM_PSCI_0_2: [102, 102, undefined, 102, 102, 102, 102],
  KVM_CAP_ARM_PTRAUTH_ADDRESS: [171, 171, undefined, 171, 171, 171, 171],
  KVM_CAP_ARM_PTRAUTH_GENERIC: [172, 172, undefined, 172, 172, 172, 172],
  KVM_CAP_ARM_SEA_TO_USER: [245, 245, undefined, 245, 245, 245, 245],
  KVM_CAP_ARM_SET_DEVICE_ADDR: [88, 88, undefined, 88, 88, 88, 88],
  KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES: [229, 229, undefined, 229, 229, 229, 229],
  KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES: [230, 230, undefined, 230, 230, 230, 230],
  KVM_CAP_ARM_SVE: [170, 170, undefined, 170, 170, 170, 170],
  KVM_CAP_ARM_SYSTEM_SUSPEND: [216, 216, undefined, 216, 216, 216, 216],
  KVM_CAP_ARM_USER_IRQ: [144, 144, undefined, 144, 144, 144, 144],
  KVM_CAP_ARM_VM_IPA_SIZE: [165, 165, undefined, 165, 165, 165, 165],
  KVM_CAP_ARM_WRITABLE_IMP_ID_REGS: [239, 239, undefined, 239, 239, 239, 239],
  KVM_CAP_ASSIGN_DEV_IRQ: [29, 29, undefined, 29, 29, 29, 29],
  KVM_CAP_ASYNC_PF: [59, 59, undefined, 59, 59, 59, 59],
  KVM_CAP_ASYNC_PF_INT: [183, 183, undefined, 183, 183, 183, 183],
  KVM_CAP_BINARY_STATS_FD: [203, 203, undefined, 203, 203, 203, 203],
  KVM_CAP_CHECK_EXTENSION_VM: [105, 105, undefined, 105, 105, 105, 105],
  KVM_CAP_CLOCKSOURCE: [8, 8, undefined, 8, 8, 8, 8],
  KVM_CAP_COALESCED_MMIO: [15, 15, undefined, 15, 15, 15, 15],
  KVM_CAP_COALESCED_PIO: [162, 162, undefined, 162, 162, 162, 162],
  KVM_CAP_COUNTER_OFFSET: [227, 227, undefined, 227, 227, 227, 227],
  KVM_CAP_DEBUGREGS: [50, 50],
  KVM_CAP_DESTROY_MEMORY_REGION_WORKS: [21, 21, undefined, 21, 21, 21, 21],
  KVM_CAP_DEVICE_CTRL: [89, 89, undefined, 89, 89, 89, 89],
  KVM_CAP_DIRTY_LOG_RING: [192, 192, undefined, 192, 192, 192, 192],
  KVM_CAP_DIRTY_LOG_RING_ACQ_REL: [223, 223, undefined, 223, 223, 223, 223],
  KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP: [225, 225, undefined, 225, 225, 225, 225],
  KVM_CAP_DISABLE_QUIRKS: [116, 116, undefined, 116, 116, 116, 116],
  KVM_CAP_DISABLE_QUIRKS2: [213, 213, undefined, 213, 213, 213, 213],
  KVM_CAP_ENABLE_CAP: [54, 54, undefined, 54, 54, 54, 54],
  KVM_CAP_ENABLE_CAP_VM: [98, 98, undefined, 98, 98, 98, 98],
  KVM_CAP_ENFORCE_PV_FEATURE_CPUID: [190, 190, undefined, 190, 190, 190, 190],
  KVM_CAP_EXCEPTION_PAYLOAD: [164, 164, undefined, 164, 164, 164, 164],
  KVM_CAP_EXIT_HYPERCALL: [201, 201, undefined, 201, 201, 201, 201],
  KVM_CAP_EXIT_ON_EMULATION_FAILURE: [204, 204, undefined, 204, 204, 204, 204],
  KVM_CAP_EXT_CPUID: [7, 7, undefined, 7, 7, 7, 7],
  KVM_CAP_EXT_EMUL_CPUID: [95, 95, undefined, 95, 95, 95, 95],
  KVM_CAP_GET_MSR_FEATURES: [153, 153, undefined, 153, 153, 153, 153],
  KVM_CAP_GET_TSC_KHZ: [61, 61, undefined, 61, 61, 61, 61],
  KVM_CAP_GUEST_DEBUG_HW_BPS: [119, 119, undefined, 119, 119, 119, 119],
  KVM_CAP_GUEST_DEBUG_HW_WPS: [120, 120, undefined, 120, 120, 120, 120],
  KVM_CAP_GUEST_MEMFD: [234, 234, undefined, 234, 234, 234, 234],
  KVM_CAP_GUEST_MEMFD_FLAGS: [244, 244, undefined, 244, 244, 244, 244],
  KVM_CAP_HALT_POLL: [182, 182, undefined, 182, 182, 182, 182],
  KVM_CAP_HLT: [1, 1, undefined, 1, 1, 1, 1],
  KVM_CAP_HYPERV: [44, 44, undefined, 44, 44, 44, 44],
  KVM_CAP_HYPERV_CPUID: [167, 167, undefined, 167, 167, 167, 167],
  KVM_CAP_HYPERV_DIRECT_TLBFLUSH: [175, 175, undefined, 175, 175, 175, 175],
  KVM_CAP_HYPERV_ENFORCE_CPUID: [199, 199, undefined, 199, 199, 199, 199],
  KVM_CAP_HYPERV_ENLIGHTENED_VMCS: [163, 163, undefined, 163, 163, 163, 163],
  KVM_CAP_HYPERV_EVENTFD: [154, 154, undefined, 154, 154, 154, 154],
  KVM_CAP_HYPERV_SEND_IPI: [161, 161, undefined, 161, 161, 161, 161],
  KVM_CAP_HYPERV_SPIN: [46, 46, undefined, 46, 46, 46, 46],
  KVM_CAP_HYPERV_SYNIC: [123, 123, undefined, 123, 123, 123, 123],
  KVM_CAP_HYPERV_SYNIC2: [148, 148, undefined, 148, 148, 148, 148],
  KVM_CAP_HYPERV_TIME: [96, 96, undefined, 96, 96, 96, 96],
  KVM_CAP_HYPERV_TLBFLUSH: [155, 155, undefined, 155, 155, 155, 155],
  KVM_CAP_HYPERV_VAPIC: [45, 45, undefined, 45, 45, 45, 45],
  KVM_CAP_HYPERV_VP_INDEX: [149, 149, undefined, 149, 149, 149, 149],
  KVM_CAP_IMMEDIATE_EXIT: [136, 136, undefined, 136, 136, 136, 136],
  KVM_CAP_INTERNAL_ERROR_DATA: [40, 40, undefined, 40, 40, 40, 40],
  KVM_CAP_INTR_SHADOW: [49, 49, undefined, 49, 49, 49, 49],
  KVM_CAP_IOAPIC_POLARITY_IGNORED: [97, 97, undefined, 97, 97, 97, 97],
  KVM_CAP_IOEVENTFD: [36, 36, undefined, 36, 36, 36, 36],
  KVM_CAP_IOEVENTFD_ANY_LENGTH: [122, 122, undefined, 122, 122, 122, 122],
  KVM_CAP_IOEVENTFD_NO_LENGTH: [100, 100, undefined, 100, 100, 100, 100],
  KVM_CAP_IOMMU: [18, 18, undefined, 18, 18, 18, 18],
  KVM_CAP_IRQCHIP: [0, 0, undefined, 0, 0, 0, 0],
  KVM_CAP_IRQFD: [32, 32, undefined, 32, 32, 32, 32],
  KVM_CAP_IRQFD_RESAMPLE: [82, 82, undefined, 82, 82, 82, 82],
  KVM_CAP_IRQ_INJECT_STATUS: [26, 26, undefined, 26, 26, 26, 26],
  KVM_CAP_IRQ_MPIC: [90, 90, undefined, 90, 90, 90, 90],
  KVM_CAP_IRQ_ROUTING: [25, 25, undefined, 25, 25, 25, 25],
  KVM_CAP_IRQ_XICS: [92, 92, undefined, 92, 92, 92, 92],
  KVM_CAP_JOIN_MEMORY_REGIONS_WORKS: [30, 30, undefined, 30, 30, 30, 30],
  KVM_CAP_KVMCLOCK_CTRL: [76, 76, undefined, 76, 76, 76, 76],
  KVM_CAP_LAST_CPU: [184, 184, undefined, 184, 184, 184, 184],
  KVM_CAP_MANUAL_DIRTY_LOG_PROTECT: [166, 166, undefined, 166, 166, 166, 166],
  KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2: [168, 168, undefined, 168, 168, 168, 168],
  KVM_CAP_MAX_VCPUS: [66, 66, undefined, 66, 66, 66, 66],
  KVM_CAP_MAX_VCPU_ID: [128, 128, undefined, 128, 128, 128, 128],
  KVM_CAP_MCE: [31, 31],
  KVM_CAP_MEMORY_ATTRIBUTES: [233, 233, undefined, 233, 233, 233, 233],
  KVM_CAP_MEMORY_FAULT_INFO: [232, 232, undefined, 232, 232, 232, 232],
  KVM_CAP_MIPS_64BIT: [139, 139, undefined, 139, 139, 139, 139],
  KVM_CAP_MIPS_FPU: [111, 111, undefined, 111, 111, 111, 111],
  KVM_CAP_MIPS_MSA: [112, 112, undefined, 112, 112, 112, 112],
  KVM_CAP_MIPS_TE: [138, 138, undefined, 138, 138, 138, 138],
  KVM_CAP_MIPS_VZ: [137, 137, undefined, 137, 137, 137, 137],
  KVM_CAP_MMU_SHADOW_CACHE_CONTROL: [2, 2, undefined, 2, 2, 2, 2],
  KVM_CAP_MP_STATE: [14, 14, undefined, 14, 14, 14, 14],
  KVM_CAP_MSI_DEVID: [131, 131, undefined, 131, 131, 131, 131],
  KVM_CAP_MSR_PLATFORM_INFO: [159, 159, undefined, 159, 159, 159, 159],
  KVM_CAP_MULTI_ADDRESS_SPACE: [118, 118, undefined, 118, 118, 118, 118],
  KVM_CAP_NESTED_STATE: [157, 157, undefined, 157, 157, 157, 157],
  KVM_CAP_NOP_IO_DELAY: [12, 12, undefined, 12, 12, 12, 12],
  KVM_CAP_NR_MEMSLOTS: [10, 10, undefined, 10, 10, 10, 10],
  KVM_CAP_NR_VCPUS: [9, 9, undefined, 9, 9, 9, 9],
  KVM_CAP_ONE_REG: [70, 70, undefined, 70, 70, 70, 70],
  KVM_CAP_PCI_2_3: [75, 75, undefined, 75, 75, 75, 75],
  KVM_CAP_PCI_SEGMENT: [47, 47, undefined, 47, 47, 47, 47],
  KVM_CAP_PIT: [11, 11, undefined, 11, 11, 11, 11],
  KVM_CAP_PIT2: [33, 33],
  KVM_CAP_PIT_STATE2: [35, 35],
  KVM_CAP_PMU_CAPABILITY: [212, 212, undefined, 212, 212, 212, 212],
  KVM_CAP_PMU_EVENT_FILTER: [173, 173, undefined, 173, 173, 173, 173],
  KVM_CAP_PMU_EVENT_MASKED_EVENTS: [226, 226, undefined, 226, 226, 226, 226],
  KVM_CAP_PPC_AIL_MODE_3: [210, 210, undefined, 210, 210, 210, 210],
  KVM_CAP_PPC_ALLOC_HTAB: [80, 80, undefined, 80, 80, 80, 80],
  KVM_CAP_PPC_BOOKE_SREGS: [62, 62, undefined, 62, 62, 62, 62],
  KVM_CAP_PPC_BOOKE_WATCHDOG: [83, 83, undefined, 83, 83, 83, 83],
  KVM_CAP_PPC_COMPAT_CAPS: [250, 250, undefined, 250, 250, 250, 250],
  KVM_CAP_PPC_DAWR1: [194, 194, undefined, 194, 194, 194, 194],
  KVM_CAP_PPC_ENABLE_HCALL: [104, 104, undefined, 104, 104, 104, 104],
  KVM_CAP_PPC_EPR: [86, 86, undefined, 86, 86, 86, 86],
  KVM_CAP_PPC_FIXUP_HCALL: [103, 103, undefined, 103, 103, 103, 103],
  KVM_CAP_PPC_FWNMI: [146, 146, undefined, 146, 146, 146, 146],
  KVM_CAP_PPC_GET_CPU_CHAR: [151, 151, undefined, 151, 151, 151, 151],
  KVM_CAP_PPC_GET_PVINFO: [57, 57, undefined, 57, 57, 57, 57],
  KVM_CAP_PPC_GET_SMMU_INFO: [78, 78, undefined, 78, 78, 78, 78],
  KVM_CAP_PPC_GUEST_DEBUG_SSTEP: [176, 176, undefined, 176, 176, 176, 176],
  KVM_CAP_PPC_HIOR: [67, 67, undefined, 67, 67, 67, 67],
  KVM_CAP_PPC_HTAB_FD: [84, 84, undefined, 84, 84, 84, 84],
  KVM_CAP_PPC_HTM: [132, 132, undefined, 132, 132, 132, 132],
  KVM_CAP_PPC_HWRNG: [115, 115, undefined, 115, 115, 115, 115],
  KVM_CAP_PPC_IRQ_LEVEL: [58, 58, undefined, 58, 58, 58, 58],
  KVM_CAP_PPC_IRQ_XIVE: [169, 169, undefined, 169, 169, 169, 169],
  KVM_CAP_PPC_MMU_HASH_V3: [135, 135, undefined, 135, 135, 135, 135],
  KVM_CAP_PPC_MMU_RADIX: [134, 134, undefined, 134, 134, 134, 134],
  KVM_CAP_PPC_NESTED_HV: [160, 160, undefined, 160, 160, 160, 160],
  KVM_CAP_PPC_OSI: [52, 52, undefined, 52, 52, 52, 52],
  KVM_CAP_PPC_PAIRED_SINGLES: [48, 48, undefined, 48, 48, 48, 48],
  KVM_CAP_PPC_PAPR: [68, 68, undefined, 68, 68, 68, 68],
  KVM_CAP_PPC_RMA: [65, 65, undefined, 65, 65, 65, 65],
  KVM_CAP_PPC_RPT_INVALIDATE: [202, 202, undefined, 202, 202, 202, 202],
  KVM_CAP_PPC_RTAS: [91, 91, undefined, 91, 91, 91, 91],
  KVM_CAP_PPC_SECURE_GUEST: [181, 181, undefined, 181, 181, 181, 181],
  KVM_CAP_PPC_SEGSTATE: [43, 43, undefined, 43, 43, 43, 43],
  KVM_CAP_PPC_SMT: [64, 64, undefined, 64, 64, 64, 64],
  KVM_CAP_PPC_SMT_POSSIBLE: [147, 147, undefined, 147, 147, 147, 147],
  KVM_CAP_PPC_UNSET_IRQ: [53, 53, undefined, 53, 53, 53, 53],
  KVM_CAP_PRE_FAULT_MEMORY: [236, 236, undefined, 236, 236, 236, 236],
  KVM_CAP_PTP_KVM: [198, 198, undefined, 198, 198, 198, 198],
  KVM_CAP_PV_MMU: [13, 13, undefined, 13, 13, 13, 13],
  KVM_CAP_READONLY_MEM: [81, 81, undefined, 81, 81, 81, 81],
  KVM_CAP_REINJECT_CONTROL: [24, 24],
  KVM_CAP_RISCV_MP_STATE_RESET: [242, 242, undefined, 242, 242, 242, 242],
  KVM_CAP_S390_AIS: [141, 141, undefined, 141, 141, 141, 141],
  KVM_CAP_S390_AIS_MIGRATION: [150, 150, undefined, 150, 150, 150, 150],
  KVM_CAP_S390_BPB: [152, 152, undefined, 152, 152, 152, 152],
  KVM_CAP_S390_CMMA_MIGRATION: [145, 145, undefined, 145, 145, 145, 145],
  KVM_CAP_S390_COW: [79, 79, undefined, 79, 79, 79, 79],
  KVM_CAP_S390_CPU_TOPOLOGY: [222, 222, undefined, 222, 222, 222, 222],
  KVM_CAP_S390_CSS_SUPPORT: [85, 85, undefined, 85, 85, 85, 85],
  KVM_CAP_S390_DIAG318: [186, 186, undefined, 186, 186, 186, 186],
  KVM_CAP_S390_GMAP: [71, 71, undefined, 71, 71, 71, 71],
  KVM_CAP_S390_GS: [140, 140, undefined, 140, 140, 140, 140],
  KVM_CAP_S390_HPAGE_1M: [156, 156, undefined, 156, 156, 156, 156],
  KVM_CAP_S390_HPAGE_2G: [249, 249, undefined, 249, 249, 249, 249],
  KVM_CAP_S390_INJECT_IRQ: [113, 113, undefined, 113, 113, 113, 113],
  KVM_CAP_S390_IRQCHIP: [99, 99, undefined, 99, 99, 99, 99],
  KVM_CAP_S390_IRQ_STATE: [114, 114, undefined, 114, 114, 114, 114],
  KVM_CAP_S390_KEYOP: [247, 247, undefined, 247, 247, 247, 247],
  KVM_CAP_S390_MEM_OP: [108, 108, undefined, 108, 108, 108, 108],
  KVM_CAP_S390_MEM_OP_EXTENSION: [211, 211, undefined, 211, 211, 211, 211],
  KVM_CAP_S390_PROTECTED: [180, 180, undefined, 180, 180, 180, 180],
  KVM_CAP_S390_PROTECTED_ASYNC_DISABLE: [224, 224, undefined, 224, 224, 224, 224],
  KVM_CAP_S390_PROTECTED_DUMP: [217, 217, undefined, 217, 217, 217, 217],
  KVM_CAP_S390_PSW: [42, 42, undefined, 42, 42, 42, 42],
  KVM_CAP_S390_RI: [124, 124, undefined, 124, 124, 124, 124],
  KVM_CAP_S390_SKEYS: [110, 110, undefined, 110, 110, 110, 110],
  KVM_CAP_S390_UCONTROL: [73, 73, undefined, 73, 73, 73, 73],
  KVM_CAP_S390_USER_INSTR0: [130, 130, undefined, 130, 130, 130, 130],
  KVM_CAP_S390_USER_OPEREXEC: [246, 246, undefined, 246, 246, 246, 246],
  KVM_CAP_S390_USER_SIGP: [106, 106, undefined, 106, 106, 106, 106],
  KVM_CAP_S390_USER_STSI: [109, 109, undefined, 109, 109, 109, 109],
  KVM_CAP_S390_VCPU_RESETS: [179, 179, undefined, 179, 179, 179, 179],
  KVM_CAP_S390_VECTOR_REGISTERS: [107, 107, undefined, 107, 107, 107, 107],
  KVM_CAP_S390_VSIE_ESAMODE: [248, 248, undefined, 248, 248, 248, 248],
  KVM_CAP_S390_ZPCI_OP: [221, 221, undefined, 221, 221, 221, 221],
  KVM_CAP_SET_BOOT_CPU_ID: [34, 34, undefined, 34, 34, 34, 34],
  KVM_CAP_SET_GUEST_DEBUG: [23, 23, undefined, 23, 23, 23, 23],
  KVM_CAP_SET_GUEST_DEBUG2: [195, 195, undefined, 195, 195, 195, 195],
  KVM_CAP_SET_IDENTITY_MAP_ADDR: [37, 37, undefined, 37, 37, 37, 37],
  KVM_CAP_SET_TSS_ADDR: [4, 4, undefined, 4, 4, 4, 4],
  KVM_CAP_SGX_ATTRIBUTE: [196, 196, undefined, 196, 196, 196, 196],
  KVM_CAP_SIGNAL_MSI: [77, 77, undefined, 77, 77, 77, 77],
  KVM_CAP_SMALLER_MAXPHYADDR: [185, 185, undefined, 185, 185, 185, 185],
  KVM_CAP_SPAPR_MULTITCE: [94, 94, undefined, 94, 94, 94, 94],
  KVM_CAP_SPAPR_RESIZE_HPT: [133, 133, undefined, 133, 133, 133, 133],
  KVM_CAP_SPAPR_TCE: [63, 63, undefined, 63, 63, 63, 63],
  KVM_CAP_SPAPR_TCE_64: [125, 125, undefined, 125, 125, 125, 125],
  KVM_CAP_SPAPR_TCE_VFIO: [142, 142, undefined, 142, 142, 142, 142],
  KVM_CAP_SPLIT_IRQCHIP: [121, 121, undefined, 121, 121, 121, 121],
  KVM_CAP_SREGS2: [200, 200, undefined, 200, 200, 200, 200],
  KVM_CAP_STEAL_TIME: [187, 187, undefined, 187, 187, 187, 187],
  KVM_CAP_SW_TLB: [69, 69, undefined, 69, 69, 69, 69],
  KVM_CAP_SYNC_MMU: [16, 16, undefined, 16, 16, 16, 16],
  KVM_CAP_SYNC_REGS: [74, 74, undefined, 74, 74, 74, 74],
  KVM_CAP_SYSTEM_EVENT_DATA: [215, 215, undefined, 215, 215, 215, 215],
  KVM_CAP_SYS_ATTRIBUTES: [209, 209, undefined, 209, 209, 209, 209],
  KVM_CAP_SYS_HYPERV_CPUID: [191, 191, undefined, 191, 191, 191, 191],
  KVM_CAP_TSC_CONTROL: [60, 60, undefined, 60, 60, 60, 60],
  KVM_CAP_TSC_DEADLINE_TIMER: [72, 72, undefined, 72, 72, 72, 72],
  KVM_CAP_USER_MEMORY: [3, 3, undefined, 3, 3, 3, 3],
  KVM_CAP_USER_MEMORY2: [231, 231, undefined, 231, 231, 231, 231],
  KVM_CAP_USER_NMI: [22, 22, undefined, 22, 22, 22, 22],
  KVM_CAP_VAPIC: [6, 6, undefined, 6, 6, 6, 6],
  KVM_CAP_VCPU_ATTRIBUTES: [127, 127, undefined, 127, 127, 127, 127],
  KVM_CAP_VCPU_EVENTS: [41, 41, undefined, undefined, 41],
  KVM_CAP_VM_ATTRIBUTES: [101, 101, undefined, 101, 101, 101, 101],
  KVM_CAP_VM_COPY_ENC_CONTEXT_FROM: [197, 197, undefined, 197, 197, 197, 197],
  KVM_CAP_VM_DISABLE_NX_HUGE_PAGES: [220, 220, undefined, 220, 220, 220, 220],
  KVM_CAP_VM_GPA_BITS: [207, 207, undefined, 207, 207, 207, 207],
  KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM: [206, 206, undefined, 206, 206, 206, 206],
  KVM_CAP_VM_TSC_CONTROL: [214, 214, undefined, 214, 214, 214, 214],
  KVM_CAP_VM_TYPES: [235, 235, undefined, 235, 235, 235, 235],
  KVM_CAP_X2APIC_API: [129, 129, undefined, 129, 129, 129, 129],
  KVM_CAP_X86_APIC_BUS_CYCLES_NS: [237, 237, undefined, 237, 237, 237, 237],
  KVM_CAP_X86_BUS_LOCK_EXIT: [193, 193, undefined, 193, 193, 193, 193],
  KVM_CAP_X86_DISABLE_EXITS: [143, 143, undefined, 143, 143, 143, 143],
  KVM_CAP_X86_GUEST_MODE: [238, 238, undefined, 238, 238, 238, 238],
  KVM_CAP_X86_MSR_FILTER: [189, 189, undefined, 189, 189, 189, 189],
  KVM_CAP_X86_NOTIFY_VMEXIT: [219, 219, undefined, 219, 219, 219, 219],
  KVM_CAP_X86_ROBUST_SINGLESTEP: [51, 51, undefined, 51, 51, 51, 51],
  KVM_CAP_X86_SMM: [117, 117, undefined, 117, 117, 117, 117],
  KVM_CAP_X86_TRIPLE_FAULT_EVENT: [218, 218, undefined, 218, 218, 218, 218],
  KVM_CAP_X86_USER_SPACE_MSR: [188, 188, undefined, 188, 188, 188, 188],
  KVM_CAP_XCRS: [56, 56],
  KVM_CAP_XEN_HVM: [38, 38],
  KVM_CAP_XSAVE: [55, 55],
  KVM_CAP_XSAVE2: [208, 208, undefined, 208, 208, 208, 208],
  KVM_CHECK_EXTENSION: [44547, 44547, undefined, 44547, 44547, 44547, 44547],
  KVM_CLEAR_DIRTY_LOG: [
    3222843072,
    3222843072,
    undefined,
    3222843072,
    3222843072,
    3222843072,
    3222843072,
  ],
  KVM_CLOCK_HOST_TSC: [8, 8, undefined, 8, 8, 8, 8],
  KVM_CLOCK_REALTIME: [4, 4, undefined, 4, 4, 4, 4],
  KVM_CLOCK_TSC_STABLE: [2, 2, undefined, 2, 2, 2, 2],
  KVM_CREATE_DEVICE: [
    3222056672,
    3222056672,
    undefined,
    3222056672,
    3222056672,
    3222056672,
    3222056672,
  ],
  KVM_CREATE_DEVICE_TEST: [1, 1, undefined, 1, 1, 1, 1],
  KVM_CREATE_GUEST_MEMFD: [
    3225464532,
    3225464532,
    undefined,
    3225464532,
    3225464532,
    3225464532,
    3225464532,
  ],
  KVM_CREATE_IRQCHIP: [44640, 44640, undefined, 44640, 44640, 44640, 44640],
  KVM_CREATE_PIT: [44644, 44644, undefined, 44644, 44644, 44644, 44644],
  KVM_CREATE_PIT2: [
    1077980791,
    1077980791,
    undefined,
    1077980791,
    1077980791,
    1077980791,
    1077980791,
  ],
  KVM_CREATE_VCPU: [44609, 44609, undefined, 44609, 44609, 44609, 44609],
  KVM_CREATE_VM: [44545, 44545, undefined, 44545, 44545, 44545, 44545],
  KVM_DEV_TYPE_ARM_PV_TIME: [10, 10, undefined, 10, 10, 10, 10],
  KVM_DEV_TYPE_ARM_VGIC_ITS: [8, 8, undefined, 8, 8, 8, 8],
  KVM_DEV_TYPE_ARM_VGIC_V2: [5, 5, undefined, 5, 5, 5, 5],
  KVM_DEV_TYPE_ARM_VGIC_V3: [7, 7, undefined, 7, 7, 7, 7],
  KVM_DEV_TYPE_ARM_VGIC_V5: [16, 16, undefined, 16, 16, 16, 16],
  KVM_DEV_TYPE_FLIC: [6, 6, undefined, 6, 6, 6, 6],
  KVM_DEV_TYPE_FSL_MPIC_20: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DEV_TYPE_FSL_MPIC_42: [2, 2, undefined, 2, 2, 2, 2],
  KVM_DEV_TYPE_LOONGARCH_DMSINTC: [15, 15, undefined, 15, 15, 15, 15],
  KVM_DEV_TYPE_LOONGARCH_EIOINTC: [13, 13, undefined, 13, 13, 13, 13],
  KVM_DEV_TYPE_LOONGARCH_IPI: [12, 12, undefined, 12, 12, 12, 12],
  KVM_DEV_TYPE_LOONGARCH_PCHPIC: [14, 14, undefined, 14, 14, 14, 14],
  KVM_DEV_TYPE_MAX: [17, 17, undefined, 17, 17, 17, 17],
  KVM_DEV_TYPE_RISCV_AIA: [11, 11, undefined, 11, 11, 11, 11],
  KVM_DEV_TYPE_VFIO: [4, 4, undefined, 4, 4, 4, 4],
  KVM_DEV_TYPE_XICS: [3, 3, undefined, 3, 3, 3, 3],
  KVM_DEV_TYPE_XIVE: [9, 9, undefined, 9, 9, 9, 9],
  KVM_DEV_VFIO_FILE: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DEV_VFIO_FILE_ADD: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DEV_VFIO_FILE_DEL: [2, 2, undefined, 2, 2, 2, 2],
  KVM_DEV_VFIO_GROUP: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DEV_VFIO_GROUP_ADD: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DEV_VFIO_GROUP_DEL: [2, 2, undefined, 2, 2, 2, 2],
  KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE: [3, 3, undefined, 3, 3, 3, 3],
  KVM_DIRTY_GFN_F_DIRTY: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DIRTY_GFN_F_MASK: [3, 3, undefined, 3, 3, 3, 3],
  KVM_DIRTY_GFN_F_RESET: [2, 2, undefined, 2, 2, 2, 2],
  KVM_DIRTY_LOG_INITIALLY_SET: [2, 2, undefined, 2, 2, 2, 2],
  KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE: [1, 1, undefined, 1, 1, 1, 1],
  KVM_DIRTY_LOG_PAGE_OFFSET: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  KVM_DIRTY_TLB: [
    1074835114,
    1074572970,
    undefined,
    1074835114,
    1074835114,
    1074835114,
    1074835114,
  ],
  KVM_ENABLE_CAP: [
    1080602275,
    1080602275,
    undefined,
    1080602275,
    1080602275,
    1080602275,
    1080602275,
  ],
  KVM_EXIT_AP_RESET_HOLD: [32, 32, undefined, 32, 32, 32, 32],
  KVM_EXIT_ARM_LDST64B: [42, 42, undefined, 42, 42, 42, 42],
  KVM_EXIT_ARM_NISV: [28, 28, undefined, 28, 28, 28, 28],
  KVM_EXIT_ARM_SEA: [41, 41, undefined, 41, 41, 41, 41],
  KVM_EXIT_ARM_SEA_FLAG_GPA_VALID: [1, 1, undefined, 1, 1, 1, 1],
  KVM_EXIT_DCR: [15, 15, undefined, 15, 15, 15, 15],
  KVM_EXIT_DEBUG: [4, 4, undefined, 4, 4, 4, 4],
  KVM_EXIT_DIRTY_RING_FULL: [31, 31, undefined, 31, 31, 31, 31],
  KVM_EXIT_EPR: [23, 23, undefined, 23, 23, 23, 23],
  KVM_EXIT_EXCEPTION: [1, 1, undefined, 1, 1, 1, 1],
  KVM_EXIT_FAIL_ENTRY: [9, 9, undefined, 9, 9, 9, 9],
  KVM_EXIT_HLT: [5, 5, undefined, 5, 5, 5, 5],
  KVM_EXIT_HYPERCALL: [3, 3, undefined, 3, 3, 3, 3],
  KVM_EXIT_HYPERV: [27, 27, undefined, 27, 27, 27, 27],
  KVM_EXIT_HYPERV_HCALL: [2, 2, undefined, 2, 2, 2, 2],
  KVM_EXIT_HYPERV_SYNDBG: [3, 3, undefined, 3, 3, 3, 3],
  KVM_EXIT_HYPERV_SYNIC: [1, 1, undefined, 1, 1, 1, 1],
  KVM_EXIT_INTERNAL_ERROR: [17, 17, undefined, 17, 17, 17, 17],
  KVM_EXIT_INTR: [10, 10, undefined, 10, 10, 10, 10],
  KVM_EXIT_IO: [2, 2, undefined, 2, 2, 2, 2],
  KVM_EXIT_IOAPIC_EOI: [26, 26, undefined, 26, 26, 26, 26],
  KVM_EXIT_IO_IN: [0, 0, undefined, 0, 0, 0, 0],
  KVM_EXIT_IO_OUT: [1, 1, undefined, 1, 1, 1, 1],
  KVM_EXIT_IRQ_WINDOW_OPEN: [7, 7, undefined, 7, 7, 7, 7],
  KVM_EXIT_LOONGARCH_IOCSR: [38, 38, undefined, 38, 38, 38, 38],
  KVM_EXIT_MEMORY_FAULT: [39, 39, undefined, 39, 39, 39, 39],
  KVM_EXIT_MMIO: [6, 6, undefined, 6, 6, 6, 6],
  KVM_EXIT_NMI: [16, 16, undefined, 16, 16, 16, 16],
  KVM_EXIT_NOTIFY: [37, 37, undefined, 37, 37, 37, 37],
  KVM_EXIT_OSI: [18, 18, undefined, 18, 18, 18, 18],
  KVM_EXIT_PAPR_HCALL: [19, 19, undefined, 19, 19, 19, 19],
  KVM_EXIT_RISCV_CSR: [36, 36, undefined, 36, 36, 36, 36],
  KVM_EXIT_RISCV_SBI: [35, 35, undefined, 35, 35, 35, 35],
  KVM_EXIT_S390_RESET: [14, 14, undefined, 14, 14, 14, 14],
  KVM_EXIT_S390_SIEIC: [13, 13, undefined, 13, 13, 13, 13],
  KVM_EXIT_S390_STSI: [25, 25, undefined, 25, 25, 25, 25],
  KVM_EXIT_S390_TSCH: [22, 22, undefined, 22, 22, 22, 22],
  KVM_EXIT_S390_UCONTROL: [20, 20, undefined, 20, 20, 20, 20],
  KVM_EXIT_SET_TPR: [11, 11, undefined, 11, 11, 11, 11],
  KVM_EXIT_SHUTDOWN: [8, 8, undefined, 8, 8, 8, 8],
  KVM_EXIT_SNP_REQ_CERTS: [43, 43, undefined, 43, 43, 43, 43],
  KVM_EXIT_SYSTEM_EVENT: [24, 24, undefined, 24, 24, 24, 24],
  KVM_EXIT_TDX: [40, 40, undefined, 40, 40, 40, 40],
  KVM_EXIT_TPR_ACCESS: [12, 12, undefined, 12, 12, 12, 12],
  KVM_EXIT_UNKNOWN: [0, 0, undefined, 0, 0, 0, 0],
  KVM_EXIT_WATCHDOG: [21, 21, undefined, 21, 21, 21, 21],
  KVM_EXIT_X86_BUS_LOCK: [33, 33, undefined, 33, 33, 33, 33],
  KVM_EXIT_X86_RDMSR: [29, 29, undefined, 29, 29, 29, 29],
  KVM_EXIT_X86_WRMSR: [30, 30, undefined, 30, 30, 30, 30],
  KVM_EXIT_XEN: [34, 34, undefined, 34, 34, 34, 34],
  KVM_EXIT_XEN_HCALL: [1, 1, undefined, 1, 1, 1, 1],
  KVM_GET_API_VERSION: [44544, 44544, undefined, 44544, 44544, 44544, 44544],
  KVM_GET_CLOCK: [
    2150674044,
    2150674044,
    undefined,
    2150674044,
    2150674044,
    2150674044,
    2150674044,
  ],
  KVM_GET_CPUID2: [3221794449, 3221794449],
  KVM_GET_DEBUGREGS: [2155916961, 2155916961],
  KVM_GET_DEVICE_ATTR: [
    1075359458,
    1075359458,
    undefined,
    1075359458,
    1075359458,
    1075359458,
    1075359458,
  ],
  KVM_GET_DIRTY_LOG: [
    1074835010,
    1074835010,
    undefined,
    1074835010,
    1074835010,
    1074835010,
    1074835010,
  ],
  KVM_GET_EMULATED_CPUID: [3221794313, 3221794313],
  KVM_GET_FPU: [2174791308, 2174791308, undefined, 2147528332, 2147528332, 2215685772, 2156441228],
  KVM_GET_IRQCHIP: [
    3255348834,
    3255348834,
    undefined,
    3255348834,
    3255348834,
    3255348834,
    3255348834,
  ],
  KVM_GET_LAPIC: [2214637198, 2214637198],
  KVM_GET_MP_STATE: [
    2147790488,
    2147790488,
    undefined,
    2147790488,
    2147790488,
    2147790488,
    2147790488,
  ],
  KVM_GET_MSRS: [3221794440, 3221794440],
  KVM_GET_MSR_FEATURE_INDEX_LIST: [3221532170, 3221532170],
  KVM_GET_MSR_INDEX_LIST: [3221532162, 3221532162],
  KVM_GET_NESTED_STATE: [3229658814, 3229658814],
  KVM_GET_NR_MMU_PAGES: [44613, 44613, undefined, 44613, 44613, 44613, 44613],
  KVM_GET_ONE_REG: [
    1074835115,
    1074835115,
    undefined,
    1074835115,
    1074835115,
    1074835115,
    1074835115,
  ],
  KVM_GET_PIT: [3225988709, 3225988709],
  KVM_GET_PIT2: [2154868383, 2154868383],
  KVM_GET_REGS: [2156965505, 2156965505, undefined, 2147528321, 2204151425, 2164829825, 2155916929],
  KVM_GET_REG_LIST: [
    3221794480,
    3221794480,
    undefined,
    3221794480,
    3221794480,
    3221794480,
    3221794480,
  ],
  KVM_GET_SREGS: [
    2167975555,
    2167975555,
    undefined,
    2147528323,
    2147528323,
    2147528323,
    2160111235,
  ],
  KVM_GET_SREGS2: [2168499916, 2168499916],
  KVM_GET_STATS_FD: [44750, 44750, undefined, 44750, 44750, 44750, 44750],
  KVM_GET_SUPPORTED_CPUID: [3221794309, 3221794309],
  KVM_GET_SUPPORTED_HV_CPUID: [3221794497, 3221794497],
  KVM_GET_TSC_KHZ: [44707, 44707, undefined, 44707, 44707, 44707, 44707],
  KVM_GET_VCPU_EVENTS: [2151722655, 2151722655, undefined, undefined, 2151722655],
  KVM_GET_VCPU_MMAP_SIZE: [44548, 44548, undefined, 44548, 44548, 44548, 44548],
  KVM_GET_XCRS: [2173218470, 2173218470],
  KVM_GET_XSAVE: [2415963812, 2415963812],
  KVM_GET_XSAVE2: [2415963855, 2415963855],
  KVM_GUESTDBG_ENABLE: [1, 1, undefined, 1, 1, 1, 1],
  KVM_GUESTDBG_SINGLESTEP: [2, 2, undefined, 2, 2, 2, 2],
  KVM_HAS_DEVICE_ATTR: [
    1075359459,
    1075359459,
    undefined,
    1075359459,
    1075359459,
    1075359459,
    1075359459,
  ],
  KVM_HYPERV_EVENTFD: [1075359421, 1075359421],
  KVM_INTERNAL_ERROR_DELIVERY_EV: [3, 3, undefined, 3, 3, 3, 3],
  KVM_INTERNAL_ERROR_EMULATION: [1, 1, undefined, 1, 1, 1, 1],
  KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES: [1, 1, undefined, 1, 1, 1, 1],
  KVM_INTERNAL_ERROR_SIMUL_EX: [2, 2, undefined, 2, 2, 2, 2],
  KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON: [4, 4, undefined, 4, 4, 4, 4],
  KVM_INTERRUPT: [
    1074048646,
    1074048646,
    undefined,
    1074048646,
    1074048646,
    1074048646,
    1074048646,
  ],
  KVM_IOEVENTFD: [
    1077980793,
    1077980793,
    undefined,
    1077980793,
    1077980793,
    1077980793,
    1077980793,
  ],
  KVM_IOEVENTFD_FLAG_DATAMATCH: [1, 1, undefined, 1, 1, 1, 1],
  KVM_IOEVENTFD_FLAG_DEASSIGN: [4, 4, undefined, 4, 4, 4, 4],
  KVM_IOEVENTFD_FLAG_PIO: [2, 2, undefined, 2, 2, 2, 2],
  KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY: [8, 8, undefined, 8, 8, 8, 8],
  KVM_IOEVENTFD_VALID_FLAG_MASK: [31, 31, undefined, 31, 31, 31, 31],
  KVM_IRQFD: [1075883638, 1075883638, undefined, 1075883638, 1075883638, 1075883638, 1075883638],
  KVM_IRQFD_FLAG_DEASSIGN: [1, 1, undefined, 1, 1, 1, 1],
  KVM_IRQFD_FLAG_RESAMPLE: [2, 2, undefined, 2, 2, 2, 2],
  KVM_IRQ_LINE: [1074310753, 1074310753, undefined, 1074310753, 1074310753, 1074310753, 1074310753],
  KVM_IRQ_LINE_STATUS: [
    3221794407,
    3221794407,
    undefined,
    3221794407,
    3221794407,
    3221794407,
    3221794407,
  ],
  KVM_IRQ_ROUTING_HV_SINT: [4, 4, undefined, 4, 4, 4, 4],
  KVM_IRQ_ROUTING_IRQCHIP: [1, 1, undefined, 1, 1, 1, 1],
  KVM_IRQ_ROUTING_MSI: [2, 2, undefined, 2, 2, 2, 2],
  KVM_IRQ_ROUTING_S390_ADAPTER: [3, 3, undefined, 3, 3, 3, 3],
  KVM_IRQ_ROUTING_XEN_EVTCHN: [5, 5, undefined, 5, 5, 5, 5],
  KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL: [
    4294967295,
    4294967295,
    undefined,
    4294967295,
    4294967295,
    4294967295,
    4294967295,
  ],
  KVM_KVMCLOCK_CTRL: [44717, 44717, undefined, 44717, 44717, 44717, 44717],
  KVM_MEMORY_ATTRIBUTE_PRIVATE: [8, 8, undefined, 8, 8, 8, 8],
  KVM_MEMORY_ENCRYPT_OP: [
    3221794490,
    3221532346,
    undefined,
    3221794490,
    3221794490,
    3221794490,
    3221794490,
  ],
  KVM_MEMORY_ENCRYPT_REG_REGION: [
    2148576955,
    2148576955,
    undefined,
    2148576955,
    2148576955,
    2148576955,
    2148576955,
  ],
  KVM_MEMORY_ENCRYPT_UNREG_REGION: [
    2148576956,
    2148576956,
    undefined,
    2148576956,
    2148576956,
    2148576956,
    2148576956,
  ],
  KVM_MEMORY_EXIT_FLAG_PRIVATE: [8, 8, undefined, 8, 8, 8, 8],
  KVM_MEM_GUEST_MEMFD: [4, 4, undefined, 4, 4, 4, 4],
  KVM_MEM_LOG_DIRTY_PAGES: [1, 1, undefined, 1, 1, 1, 1],
  KVM_MEM_READONLY: [2, 2, undefined, 2, 2, 2, 2],
  KVM_MMU_FSL_BOOKE_HV: [1, 1, undefined, 1, 1, 1, 1],
  KVM_MMU_FSL_BOOKE_NOHV: [0, 0, undefined, 0, 0, 0, 0],
  KVM_MP_STATE_AP_RESET_HOLD: [9, 9, undefined, 9, 9, 9, 9],
  KVM_MP_STATE_CHECK_STOP: [6, 6, undefined, 6, 6, 6, 6],
  KVM_MP_STATE_HALTED: [3, 3, undefined, 3, 3, 3, 3],
  KVM_MP_STATE_INIT_RECEIVED: [2, 2, undefined, 2, 2, 2, 2],
  KVM_MP_STATE_LOAD: [8, 8, undefined, 8, 8, 8, 8],
  KVM_MP_STATE_OPERATING: [7, 7, undefined, 7, 7, 7, 7],
  KVM_MP_STATE_RUNNABLE: [0, 0, undefined, 0, 0, 0, 0],
  KVM_MP_STATE_SIPI_RECEIVED: [4, 4, undefined, 4, 4, 4, 4],
  KVM_MP_STATE_STOPPED: [5, 5, undefined, 5, 5, 5, 5],
  KVM_MP_STATE_SUSPENDED: [10, 10, undefined, 10, 10, 10, 10],
  KVM_MP_STATE_UNINITIALIZED: [1, 1, undefined, 1, 1, 1, 1],
  KVM_MSI_VALID_DEVID: [1, 1, undefined, 1, 1, 1, 1],
  KVM_MSR_EXIT_REASON_FILTER: [4, 4, undefined, 4, 4, 4, 4],
  KVM_MSR_EXIT_REASON_INVAL: [1, 1, undefined, 1, 1, 1, 1],
  KVM_MSR_EXIT_REASON_UNKNOWN: [2, 2, undefined, 2, 2, 2, 2],
  KVM_MSR_EXIT_REASON_VALID_MASK: [7, 7, undefined, 7, 7, 7, 7],
  KVM_NMI: [44698, 44698, undefined, 44698, 44698, 44698, 44698],
  KVM_NOTIFY_CONTEXT_INVALID: [1, 1, undefined, 1, 1, 1, 1],
  KVM_PIT_SPEAKER_DUMMY: [1, 1, undefined, 1, 1, 1, 1],
  KVM_PMU_CAP_DISABLE: [1, 1, undefined, 1, 1, 1, 1],
  KVM_PPC_ALLOCATE_HTAB: [
    3221532327,
    3221532327,
    undefined,
    3221532327,
    3221532327,
    3221532327,
    3221532327,
  ],
  KVM_PPC_GET_COMPAT_CAPS: [44728, 44728, undefined, 44728, 44728, 44728, 44728],
  KVM_PPC_SVM_OFF: [44723, 44723, undefined, 44723, 44723, 44723, 44723],
  KVM_PRE_FAULT_MEMORY: [
    3225464533,
    3225464533,
    undefined,
    3225464533,
    3225464533,
    3225464533,
    3225464533,
  ],
  KVM_REGISTER_COALESCED_MMIO: [
    1074835047,
    1074835047,
    undefined,
    1074835047,
    1074835047,
    1074835047,
    1074835047,
  ],
  KVM_REG_ARCH_MASK: [
    18374686479671623680n,
    18374686479671623680n,
    undefined,
    18374686479671623680n,
    18374686479671623680n,
    18374686479671623680n,
    18374686479671623680n,
  ],
  KVM_REG_ARM: [
    4611686018427387904n,
    4611686018427387904n,
    undefined,
    4611686018427387904n,
    4611686018427387904n,
    4611686018427387904n,
    4611686018427387904n,
  ],
  KVM_REG_ARM64: [
    6917529027641081856n,
    6917529027641081856n,
    undefined,
    6917529027641081856n,
    6917529027641081856n,
    6917529027641081856n,
    6917529027641081856n,
  ],
  KVM_REG_GENERIC: [0, 0, undefined, 0, 0, 0, 0],
  KVM_REG_IA64: [
    3458764513820540928n,
    3458764513820540928n,
    undefined,
    3458764513820540928n,
    3458764513820540928n,
    3458764513820540928n,
    3458764513820540928n,
  ],
  KVM_REG_LOONGARCH: [
    10376293541461622784n,
    10376293541461622784n,
    undefined,
    10376293541461622784n,
    10376293541461622784n,
    10376293541461622784n,
    10376293541461622784n,
  ],
  KVM_REG_MIPS: [
    8070450532247928832n,
    8070450532247928832n,
    undefined,
    8070450532247928832n,
    8070450532247928832n,
    8070450532247928832n,
    8070450532247928832n,
  ],
  KVM_REG_PPC: [
    1152921504606846976n,
    1152921504606846976n,
    undefined,
    1152921504606846976n,
    1152921504606846976n,
    1152921504606846976n,
    1152921504606846976n,
  ],
  KVM_REG_RISCV: [
    9223372036854775808n,
    9223372036854775808n,
    undefined,
    9223372036854775808n,
    9223372036854775808n,
    9223372036854775808n,
    9223372036854775808n,
  ],
  KVM_REG_S390: [
    5764607523034234880n,
    5764607523034234880n,
    undefined,
    5764607523034234880n,
    5764607523034234880n,
    5764607523034234880n,
    5764607523034234880n,
  ],
  KVM_REG_SIZE_MASK: [
    67553994410557440n,
    67553994410557440n,
    undefined,
    67553994410557440n,
    67553994410557440n,
    67553994410557440n,
    67553994410557440n,
  ],
  KVM_REG_SIZE_SHIFT: [52, 52, undefined, 52, 52, 52, 52],
  KVM_REG_SIZE_U1024: [
    31525197391593472n,
    31525197391593472n,
    undefined,
    31525197391593472n,
    31525197391593472n,
    31525197391593472n,
    31525197391593472n,
  ],
  KVM_REG_SIZE_U128: [
    18014398509481984n,
    18014398509481984n,
    undefined,
    18014398509481984n,
    18014398509481984n,
    18014398509481984n,
    18014398509481984n,
  ],
  KVM_REG_SIZE_U16: [
    4503599627370496,
    4503599627370496,
    undefined,
    4503599627370496,
    4503599627370496,
    4503599627370496,
    4503599627370496,
  ],
  KVM_REG_SIZE_U2048: [
    36028797018963968n,
    36028797018963968n,
    undefined,
    36028797018963968n,
    36028797018963968n,
    36028797018963968n,
    36028797018963968n,
  ],
  KVM_REG_SIZE_U256: [
    22517998136852480n,
    22517998136852480n,
    undefined,
    22517998136852480n,
    22517998136852480n,
    22517998136852480n,
    22517998136852480n,
  ],
  KVM_REG_SIZE_U32: [
    9007199254740992n,
    9007199254740992n,
    undefined,
    9007199254740992n,
    9007199254740992n,
    9007199254740992n,
    9007199254740992n,
  ],
  KVM_REG_SIZE_U512: [
    27021597764222976n,
    27021597764222976n,
    undefined,
    27021597764222976n,
    27021597764222976n,
    27021597764222976n,
    27021597764222976n,
  ],
  KVM_REG_SIZE_U64: [
    13510798882111488n,
    13510798882111488n,
    undefined,
    13510798882111488n,
    13510798882111488n,
    13510798882111488n,
    13510798882111488n,
  ],
  KVM_REG_SIZE_U8: [0, 0, undefined, 0, 0, 0, 0],
  KVM_REG_X86: [
    2305843009213693952n,
    2305843009213693952n,
    undefined,
    2305843009213693952n,
    2305843009213693952n,
    2305843009213693952n,
    2305843009213693952n,
  ],
  KVM_REINJECT_CONTROL: [44657, 44657, undefined, 44657, 44657, 44657, 44657],
  KVM_RESET_DIRTY_RINGS: [44743, 44743, undefined, 44743, 44743, 44743, 44743],
  KVM_RUN: [44672, 44672, undefined, 44672, 44672, 44672, 44672],
  KVM_S390_CLEAR_RESET: [44740, 44740, undefined, 44740, 44740, 44740, 44740],
  KVM_S390_ENABLE_SIE: [44550, 44550, undefined, 44550, 44550, 44550, 44550],
  KVM_S390_GET_CMMA_BITS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3223367352,
  ],
  KVM_S390_GET_IRQ_STATE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075883702,
  ],
  KVM_S390_GET_SKEYS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1077980850,
  ],
  KVM_S390_GET_SKEYS_NONE: [1, 1, undefined, 1, 1, 1, 1],
  KVM_S390_INITIAL_RESET: [44695, 44695, undefined, 44695, 44695, 44695, 44695],
  KVM_S390_INTERRUPT: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1074835092,
  ],
  KVM_S390_IRQ: [undefined, undefined, undefined, undefined, undefined, undefined, 1078505140],
  KVM_S390_KEYOP: [
    3222318675,
    3222318675,
    undefined,
    3222318675,
    3222318675,
    3222318675,
    3222318675,
  ],
  KVM_S390_KEYOP_ISKE: [1, 1, undefined, 1, 1, 1, 1],
  KVM_S390_KEYOP_RRBE: [2, 2, undefined, 2, 2, 2, 2],
  KVM_S390_KEYOP_SSKE: [3, 3, undefined, 3, 3, 3, 3],
  KVM_S390_MEM_OP: [undefined, undefined, undefined, undefined, undefined, undefined, 1077980849],
  KVM_S390_NORMAL_RESET: [44739, 44739, undefined, 44739, 44739, 44739, 44739],
  KVM_S390_PV_COMMAND: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3223367365,
  ],
  KVM_S390_PV_CPU_COMMAND: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3223367376,
  ],
  KVM_S390_SET_CMMA_BITS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075883705,
  ],
  KVM_S390_SET_INITIAL_PSW: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1074835094,
  ],
  KVM_S390_SET_IRQ_STATE: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075883701,
  ],
  KVM_S390_SET_SKEYS: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1077980851,
  ],
  KVM_S390_SIE_PAGE_OFFSET: [1, 1, undefined, 1, 1, 1, 1],
  KVM_S390_SKEYS_MAX: [1048576, 1048576, undefined, 1048576, 1048576, 1048576, 1048576],
  KVM_S390_STORE_STATUS: [
    1074310805,
    1074048661,
    undefined,
    1074310805,
    1074310805,
    1074310805,
    1074310805,
  ],
  KVM_S390_STORE_STATUS_NOADDR: [
    18446744073709551615n,
    4294967295n,
    undefined,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
  ],
  KVM_S390_STORE_STATUS_PREFIXED: [
    18446744073709551614n,
    4294967294n,
    undefined,
    18446744073709551614n,
    18446744073709551614n,
    18446744073709551614n,
    18446744073709551614n,
  ],
  KVM_S390_UCAS_MAP: [undefined, undefined, undefined, undefined, undefined, undefined, 1075359312],
  KVM_S390_UCAS_UNMAP: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1075359313,
  ],
  KVM_S390_VCPU_FAULT: [
    1074310738,
    1074048594,
    undefined,
    1074310738,
    1074310738,
    1074310738,
    1074310738,
  ],
  KVM_S390_ZPCI_OP: [undefined, undefined, undefined, undefined, undefined, undefined, 1078505169],
  KVM_SET_BOOT_CPU_ID: [44664, 44664, undefined, 44664, 44664, 44664, 44664],
  KVM_SET_CLOCK: [
    1076932219,
    1076932219,
    undefined,
    1076932219,
    1076932219,
    1076932219,
    1076932219,
  ],
  KVM_SET_CPUID: [1074310794, 1074310794],
  KVM_SET_CPUID2: [1074310800, 1074310800],
  KVM_SET_DEBUGREGS: [1082175138, 1082175138],
  KVM_SET_DEVICE_ATTR: [
    1075359457,
    1075359457,
    undefined,
    1075359457,
    1075359457,
    1075359457,
    1075359457,
  ],
  KVM_SET_FPU: [1101049485, 1101049485, undefined, 1073786509, 1073786509, 1141943949, 1082699405],
  KVM_SET_GSI_ROUTING: [
    1074310762,
    1074310762,
    undefined,
    1074310762,
    1074310762,
    1074310762,
    1074310762,
  ],
  KVM_SET_GUEST_DEBUG: [
    1078505115,
    1078505115,
    undefined,
    1074310811,
    1107865243,
    1074310811,
    1075359387,
  ],
  KVM_SET_IDENTITY_MAP_ADDR: [
    1074310728,
    1074310728,
    undefined,
    1074310728,
    1074310728,
    1074310728,
    1074310728,
  ],
  KVM_SET_IRQCHIP: [
    2181607011,
    2181607011,
    undefined,
    2181607011,
    2181607011,
    2181607011,
    2181607011,
  ],
  KVM_SET_LAPIC: [1140895375, 1140895375],
  KVM_SET_MEMORY_ATTRIBUTES: [
    1075883730,
    1075883730,
    undefined,
    1075883730,
    1075883730,
    1075883730,
    1075883730,
  ],
  KVM_SET_MP_STATE: [
    1074048665,
    1074048665,
    undefined,
    1074048665,
    1074048665,
    1074048665,
    1074048665,
  ],
  KVM_SET_MSRS: [1074310793, 1074310793],
  KVM_SET_NESTED_STATE: [1082175167, 1082175167],
  KVM_SET_NR_MMU_PAGES: [44612, 44612, undefined, 44612, 44612, 44612, 44612],
  KVM_SET_ONE_REG: [
    1074835116,
    1074835116,
    undefined,
    1074835116,
    1074835116,
    1074835116,
    1074835116,
  ],
  KVM_SET_PIT: [2152246886, 2152246886],
  KVM_SET_PIT2: [1081126560, 1081126560],
  KVM_SET_PMU_EVENT_FILTER: [1075883698, 1075883698, undefined, undefined, 1074310834],
  KVM_SET_REGS: [1083223682, 1083223682, undefined, 1073786498, 1130409602, 1091088002, 1082175106],
  KVM_SET_SIGNAL_MASK: [
    1074048651,
    1074048651,
    undefined,
    1074048651,
    1074048651,
    1074048651,
    1074048651,
  ],
  KVM_SET_SREGS: [
    1094233732,
    1094233732,
    undefined,
    1073786500,
    1073786500,
    1073786500,
    1086369412,
  ],
  KVM_SET_SREGS2: [1094758093, 1094758093],
  KVM_SET_TSC_KHZ: [44706, 44706, undefined, 44706, 44706, 44706, 44706],
  KVM_SET_TSS_ADDR: [44615, 44615, undefined, 44615, 44615, 44615, 44615],
  KVM_SET_USER_MEMORY_REGION: [
    1075883590,
    1075883590,
    undefined,
    1075883590,
    1075883590,
    1075883590,
    1075883590,
  ],
  KVM_SET_USER_MEMORY_REGION2: [
    1084272201,
    1084272201,
    undefined,
    1084272201,
    1084272201,
    1084272201,
    1084272201,
  ],
  KVM_SET_VAPIC_ADDR: [
    1074310803,
    1074310803,
    undefined,
    1074310803,
    1074310803,
    1074310803,
    1074310803,
  ],
  KVM_SET_VCPU_EVENTS: [1077980832, 1077980832, undefined, undefined, 1077980832],
  KVM_SET_XCRS: [1099476647, 1099476647],
  KVM_SET_XSAVE: [1342221989, 1342221989],
  KVM_SIGNAL_MSI: [
    1075883685,
    1075883685,
    undefined,
    1075883685,
    1075883685,
    1075883685,
    1075883685,
  ],
  KVM_SMI: [44727, 44727, undefined, 44727, 44727, 44727, 44727],
  KVM_STATS_BASE_MASK: [3840, 3840, undefined, 3840, 3840, 3840, 3840],
  KVM_STATS_BASE_MAX: [256, 256, undefined, 256, 256, 256, 256],
  KVM_STATS_BASE_POW10: [0, 0, undefined, 0, 0, 0, 0],
  KVM_STATS_BASE_POW2: [256, 256, undefined, 256, 256, 256, 256],
  KVM_STATS_BASE_SHIFT: [8, 8, undefined, 8, 8, 8, 8],
  KVM_STATS_TYPE_CUMULATIVE: [0, 0, undefined, 0, 0, 0, 0],
  KVM_STATS_TYPE_INSTANT: [1, 1, undefined, 1, 1, 1, 1],
  KVM_STATS_TYPE_LINEAR_HIST: [3, 3, undefined, 3, 3, 3, 3],
  KVM_STATS_TYPE_LOG_HIST: [4, 4, undefined, 4, 4, 4, 4],
  KVM_STATS_TYPE_MASK: [15, 15, undefined, 15, 15, 15, 15],
  KVM_STATS_TYPE_MAX: [4, 4, undefined, 4, 4, 4, 4],
  KVM_STATS_TYPE_PEAK: [2, 2, undefined, 2, 2, 2, 2],
  KVM_STATS_TYPE_SHIFT: [0, 0, undefined, 0, 0, 0, 0],
  KVM_STATS_UNIT_BOOLEAN: [64, 64, undefined, 64, 64, 64, 64],
  KVM_STATS_UNIT_BYTES: [16, 16, undefined, 16, 16, 16, 16],
  KVM_STATS_UNIT_CYCLES: [48, 48, undefined, 48, 48, 48, 48],
  KVM_STATS_UNIT_MASK: [240, 240, undefined, 240, 240, 240, 240],
  KVM_STATS_UNIT_MAX: [64, 64, undefined, 64, 64, 64, 64],
  KVM_STATS_UNIT_NONE: [0, 0, undefined, 0, 0, 0, 0],
  KVM_STATS_UNIT_SECONDS: [32, 32, undefined, 32, 32, 32, 32],
  KVM_STATS_UNIT_SHIFT: [4, 4, undefined, 4, 4, 4, 4],
  KVM_SYSTEM_EVENT_CRASH: [3, 3, undefined, 3, 3, 3, 3],
  KVM_SYSTEM_EVENT_RESET: [2, 2, undefined, 2, 2, 2, 2],
  KVM_SYSTEM_EVENT_SEV_TERM: [6, 6, undefined, 6, 6, 6, 6],
  KVM_SYSTEM_EVENT_SHUTDOWN: [1, 1, undefined, 1, 1, 1, 1],
  KVM_SYSTEM_EVENT_SUSPEND: [5, 5, undefined, 5, 5, 5, 5],
  KVM_SYSTEM_EVENT_TDX_FATAL: [7, 7, undefined, 7, 7, 7, 7],
  KVM_SYSTEM_EVENT_WAKEUP: [4, 4, undefined, 4, 4, 4, 4],
  KVM_TPR_ACCESS_REPORTING: [
    3223891602,
    3223891602,
    undefined,
    3223891602,
    3223891602,
    3223891602,
    3223891602,
  ],
  KVM_TRANSLATE: [
    3222843013,
    3222843013,
    undefined,
    3222843013,
    3222843013,
    3222843013,
    3222843013,
  ],
  KVM_UNREGISTER_COALESCED_MMIO: [
    1074835048,
    1074835048,
    undefined,
    1074835048,
    1074835048,
    1074835048,
    1074835048,
  ],
  KVM_VM_MIPS_AUTO: [0, 0, undefined, 0, 0, 0, 0],
  KVM_VM_MIPS_TE: [2, 2, undefined, 2, 2, 2, 2],
  KVM_VM_MIPS_VZ: [1, 1, undefined, 1, 1, 1, 1],
  KVM_VM_PPC_HV: [1, 1, undefined, 1, 1, 1, 1],
  KVM_VM_PPC_PR: [2, 2, undefined, 2, 2, 2, 2],
  KVM_VM_S390_UCONTROL: [1, 1, undefined, 1, 1, 1, 1],
  KVM_VM_TYPE_ARM_IPA_SIZE_MASK: [255, 255, undefined, 255, 255, 255, 255],
  KVM_VM_TYPE_ARM_MASK: [
    2147483903,
    2147483903,
    undefined,
    2147483903,
    2147483903,
    2147483903,
    2147483903,
  ],
  KVM_VM_TYPE_ARM_PROTECTED: [
    2147483648,
    2147483648,
    undefined,
    2147483648,
    2147483648,
    2147483648,
    2147483648,
  ],
  KVM_X86_DISABLE_EXITS_APERFMPERF: [16, 16, undefined, 16, 16, 16, 16],
  KVM_X86_DISABLE_EXITS_CSTATE: [8, 8, undefined, 8, 8, 8, 8],
  KVM_X86_DISABLE_EXITS_HLT: [2, 2, undefined, 2, 2, 2, 2],
  KVM_X86_DISABLE_EXITS_MWAIT: [1, 1, undefined, 1, 1, 1, 1],
  KVM_X86_DISABLE_EXITS_PAUSE: [4, 4, undefined, 4, 4, 4, 4],
  KVM_X86_GET_MCE_CAP_SUPPORTED: [
    2148052637,
    2148052637,
    undefined,
    2148052637,
    2148052637,
    2148052637,
    2148052637,
  ],
  KVM_X86_NOTIFY_VMEXIT_ENABLED: [1, 1, undefined, 1, 1, 1, 1],
  KVM_X86_NOTIFY_VMEXIT_USER: [2, 2, undefined, 2, 2, 2, 2],
  KVM_X86_SETUP_MCE: [
    1074310812,
    1074310812,
    undefined,
    1074310812,
    1074310812,
    1074310812,
    1074310812,
  ],
  KVM_X86_SET_MCE: [1077980830, 1077980830],
  KVM_X86_SET_MSR_FILTER: [1099476678, 1090825926],
  KVM_XEN_HVM_CONFIG: [1077456506, 1077456506],
  KVM_XEN_HVM_EVTCHN_SEND: [
    1074573008,
    1074573008,
    undefined,
    1074573008,
    1074573008,
    1074573008,
    1074573008,
  ],
  KVM_XEN_HVM_GET_ATTR: [3225988808, 3225988808],
  KVM_XEN_HVM_SET_ATTR: [1078505161, 1078505161],
  KVM_XEN_VCPU_GET_ATTR: [3225988810, 3225988810],
  KVM_XEN_VCPU_SET_ATTR: [1078505163, 1078505163],
  SYNC_REGS_SIZE_BYTES: [2048, 2048, undefined, 2048, 2048, 2048, 2048],
  kvm_ioeventfd_flag_nr_datamatch: [0, 0, undefined, 0, 0, 0, 0],
  kvm_ioeventfd_flag_nr_deassign: [2, 2, undefined, 2, 2, 2, 2],
  kvm_ioeventfd_flag_nr_fast_mmio: [4, 4, undefined, 4, 4, 4, 4],
  kvm_ioeventfd_flag_nr_max: [5, 5, undefined, 5, 5, 5, 5],
  kvm_ioeventfd_flag_nr_pio: [1, 1, undefined, 1, 1, 1, 1],
  kvm_ioeventfd_flag_nr_virtio_ccw_notify: [3, 3, undefined, 3, 3, 3, 3],
});

/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const GUEST_MEMFD_FLAG_INIT_SHARED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.GUEST_MEMFD_FLAG_INIT_SHARED,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const GUEST_MEMFD_FLAG_MMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.GUEST_MEMFD_FLAG_MMAP,
);
/** `<linux/kvm.h>`: none on arm; 174 elsewhere. */
export const KVMIO: number | undefined = /* @__PURE__ */ hereOf(perArch.KVMIO);
/** `<linux/kvm.h>`: none on arm; 12 elsewhere. */
export const KVM_API_VERSION: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_API_VERSION);
/** `<linux/kvm.h>`: 2151722678 on aarch64. */
export const KVM_ARM_GET_REG_WRITABLE_MASKS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_GET_REG_WRITABLE_MASKS,
);
/** `<linux/kvm.h>`: 2150674100 on aarch64. */
export const KVM_ARM_MTE_COPY_TAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_MTE_COPY_TAGS,
);
/** `<linux/kvm.h>`: 2149625519 on aarch64. */
export const KVM_ARM_PREFERRED_TARGET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_PREFERRED_TARGET,
);
/** `<linux/kvm.h>`: 1074835125 on aarch64. */
export const KVM_ARM_SET_COUNTER_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_SET_COUNTER_OFFSET,
);
/** `<linux/kvm.h>`: none on arm; 1074835115 elsewhere. */
export const KVM_ARM_SET_DEVICE_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_SET_DEVICE_ADDR,
);
/** `<linux/kvm.h>`: none on arm; 1074048706 elsewhere. */
export const KVM_ARM_VCPU_FINALIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_FINALIZE,
);
/** `<linux/kvm.h>`: 1075883694 on aarch64. */
export const KVM_ARM_VCPU_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ARM_VCPU_INIT,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_BUS_LOCK_DETECTION_EXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_BUS_LOCK_DETECTION_EXIT,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_BUS_LOCK_DETECTION_OFF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_BUS_LOCK_DETECTION_OFF,
);
/** `<linux/kvm.h>`: none on arm; 39 elsewhere. */
export const KVM_CAP_ADJUST_CLOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ADJUST_CLOCK,
);
/** `<linux/kvm.h>`: none on arm; 243 elsewhere. */
export const KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED,
);
/** `<linux/kvm.h>`: none on arm; 228 elsewhere. */
export const KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE,
);
/** `<linux/kvm.h>`: none on arm; 93 elsewhere. */
export const KVM_CAP_ARM_EL1_32BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_EL1_32BIT,
);
/** `<linux/kvm.h>`: none on arm; 240 elsewhere. */
export const KVM_CAP_ARM_EL2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_ARM_EL2);
/** `<linux/kvm.h>`: none on arm; 241 elsewhere. */
export const KVM_CAP_ARM_EL2_E2H0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_EL2_E2H0,
);
/** `<linux/kvm.h>`: none on arm; 178 elsewhere. */
export const KVM_CAP_ARM_INJECT_EXT_DABT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_INJECT_EXT_DABT,
);
/** `<linux/kvm.h>`: none on arm; 158 elsewhere. */
export const KVM_CAP_ARM_INJECT_SERROR_ESR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_INJECT_SERROR_ESR,
);
/** `<linux/kvm.h>`: none on arm; 174 elsewhere. */
export const KVM_CAP_ARM_IRQ_LINE_LAYOUT_2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_IRQ_LINE_LAYOUT_2,
);
/** `<linux/kvm.h>`: none on arm; 205 elsewhere. */
export const KVM_CAP_ARM_MTE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_ARM_MTE);
/** `<linux/kvm.h>`: none on arm; 177 elsewhere. */
export const KVM_CAP_ARM_NISV_TO_USER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_NISV_TO_USER,
);
/** `<linux/kvm.h>`: none on arm; 126 elsewhere. */
export const KVM_CAP_ARM_PMU_V3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_PMU_V3,
);
/** `<linux/kvm.h>`: none on arm; 251 elsewhere. */
export const KVM_CAP_ARM_PMU_V3_STRICT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_PMU_V3_STRICT,
);
/** `<linux/kvm.h>`: none on arm; 87 elsewhere. */
export const KVM_CAP_ARM_PSCI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_PSCI,
);
/** `<linux/kvm.h>`: none on arm; 102 elsewhere. */
export const KVM_CAP_ARM_PSCI_0_2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_PSCI_0_2,
);
/** `<linux/kvm.h>`: none on arm; 171 elsewhere. */
export const KVM_CAP_ARM_PTRAUTH_ADDRESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_PTRAUTH_ADDRESS,
);
/** `<linux/kvm.h>`: none on arm; 172 elsewhere. */
export const KVM_CAP_ARM_PTRAUTH_GENERIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_PTRAUTH_GENERIC,
);
/** `<linux/kvm.h>`: none on arm; 245 elsewhere. */
export const KVM_CAP_ARM_SEA_TO_USER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_SEA_TO_USER,
);
/** `<linux/kvm.h>`: none on arm; 88 elsewhere. */
export const KVM_CAP_ARM_SET_DEVICE_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_SET_DEVICE_ADDR,
);
/** `<linux/kvm.h>`: none on arm; 229 elsewhere. */
export const KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES,
);
/** `<linux/kvm.h>`: none on arm; 230 elsewhere. */
export const KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES,
);
/** `<linux/kvm.h>`: none on arm; 170 elsewhere. */
export const KVM_CAP_ARM_SVE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_ARM_SVE);
/** `<linux/kvm.h>`: none on arm; 216 elsewhere. */
export const KVM_CAP_ARM_SYSTEM_SUSPEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_SYSTEM_SUSPEND,
);
/** `<linux/kvm.h>`: none on arm; 144 elsewhere. */
export const KVM_CAP_ARM_USER_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_USER_IRQ,
);
/** `<linux/kvm.h>`: none on arm; 165 elsewhere. */
export const KVM_CAP_ARM_VM_IPA_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_VM_IPA_SIZE,
);
/** `<linux/kvm.h>`: none on arm; 239 elsewhere. */
export const KVM_CAP_ARM_WRITABLE_IMP_ID_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ARM_WRITABLE_IMP_ID_REGS,
);
/** `<linux/kvm.h>`: none on arm; 29 elsewhere. */
export const KVM_CAP_ASSIGN_DEV_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ASSIGN_DEV_IRQ,
);
/** `<linux/kvm.h>`: none on arm; 59 elsewhere. */
export const KVM_CAP_ASYNC_PF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ASYNC_PF,
);
/** `<linux/kvm.h>`: none on arm; 183 elsewhere. */
export const KVM_CAP_ASYNC_PF_INT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ASYNC_PF_INT,
);
/** `<linux/kvm.h>`: none on arm; 203 elsewhere. */
export const KVM_CAP_BINARY_STATS_FD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_BINARY_STATS_FD,
);
/** `<linux/kvm.h>`: none on arm; 105 elsewhere. */
export const KVM_CAP_CHECK_EXTENSION_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_CHECK_EXTENSION_VM,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_CAP_CLOCKSOURCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_CLOCKSOURCE,
);
/** `<linux/kvm.h>`: none on arm; 15 elsewhere. */
export const KVM_CAP_COALESCED_MMIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_COALESCED_MMIO,
);
/** `<linux/kvm.h>`: none on arm; 162 elsewhere. */
export const KVM_CAP_COALESCED_PIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_COALESCED_PIO,
);
/** `<linux/kvm.h>`: none on arm; 227 elsewhere. */
export const KVM_CAP_COUNTER_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_COUNTER_OFFSET,
);
/** `<linux/kvm.h>`: 50 on x86_64, x86. */
export const KVM_CAP_DEBUGREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DEBUGREGS,
);
/** `<linux/kvm.h>`: none on arm; 21 elsewhere. */
export const KVM_CAP_DESTROY_MEMORY_REGION_WORKS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DESTROY_MEMORY_REGION_WORKS,
);
/** `<linux/kvm.h>`: none on arm; 89 elsewhere. */
export const KVM_CAP_DEVICE_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DEVICE_CTRL,
);
/** `<linux/kvm.h>`: none on arm; 192 elsewhere. */
export const KVM_CAP_DIRTY_LOG_RING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DIRTY_LOG_RING,
);
/** `<linux/kvm.h>`: none on arm; 223 elsewhere. */
export const KVM_CAP_DIRTY_LOG_RING_ACQ_REL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DIRTY_LOG_RING_ACQ_REL,
);
/** `<linux/kvm.h>`: none on arm; 225 elsewhere. */
export const KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP,
);
/** `<linux/kvm.h>`: none on arm; 116 elsewhere. */
export const KVM_CAP_DISABLE_QUIRKS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DISABLE_QUIRKS,
);
/** `<linux/kvm.h>`: none on arm; 213 elsewhere. */
export const KVM_CAP_DISABLE_QUIRKS2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_DISABLE_QUIRKS2,
);
/** `<linux/kvm.h>`: none on arm; 54 elsewhere. */
export const KVM_CAP_ENABLE_CAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ENABLE_CAP,
);
/** `<linux/kvm.h>`: none on arm; 98 elsewhere. */
export const KVM_CAP_ENABLE_CAP_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ENABLE_CAP_VM,
);
/** `<linux/kvm.h>`: none on arm; 190 elsewhere. */
export const KVM_CAP_ENFORCE_PV_FEATURE_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_ENFORCE_PV_FEATURE_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 164 elsewhere. */
export const KVM_CAP_EXCEPTION_PAYLOAD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_EXCEPTION_PAYLOAD,
);
/** `<linux/kvm.h>`: none on arm; 201 elsewhere. */
export const KVM_CAP_EXIT_HYPERCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_EXIT_HYPERCALL,
);
/** `<linux/kvm.h>`: none on arm; 204 elsewhere. */
export const KVM_CAP_EXIT_ON_EMULATION_FAILURE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_EXIT_ON_EMULATION_FAILURE,
);
/** `<linux/kvm.h>`: none on arm; 7 elsewhere. */
export const KVM_CAP_EXT_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_EXT_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 95 elsewhere. */
export const KVM_CAP_EXT_EMUL_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_EXT_EMUL_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 153 elsewhere. */
export const KVM_CAP_GET_MSR_FEATURES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_GET_MSR_FEATURES,
);
/** `<linux/kvm.h>`: none on arm; 61 elsewhere. */
export const KVM_CAP_GET_TSC_KHZ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_GET_TSC_KHZ,
);
/** `<linux/kvm.h>`: none on arm; 119 elsewhere. */
export const KVM_CAP_GUEST_DEBUG_HW_BPS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_GUEST_DEBUG_HW_BPS,
);
/** `<linux/kvm.h>`: none on arm; 120 elsewhere. */
export const KVM_CAP_GUEST_DEBUG_HW_WPS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_GUEST_DEBUG_HW_WPS,
);
/** `<linux/kvm.h>`: none on arm; 234 elsewhere. */
export const KVM_CAP_GUEST_MEMFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_GUEST_MEMFD,
);
/** `<linux/kvm.h>`: none on arm; 244 elsewhere. */
export const KVM_CAP_GUEST_MEMFD_FLAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_GUEST_MEMFD_FLAGS,
);
/** `<linux/kvm.h>`: none on arm; 182 elsewhere. */
export const KVM_CAP_HALT_POLL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HALT_POLL,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_CAP_HLT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_HLT);
/** `<linux/kvm.h>`: none on arm; 44 elsewhere. */
export const KVM_CAP_HYPERV: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_HYPERV);
/** `<linux/kvm.h>`: none on arm; 167 elsewhere. */
export const KVM_CAP_HYPERV_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 175 elsewhere. */
export const KVM_CAP_HYPERV_DIRECT_TLBFLUSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_DIRECT_TLBFLUSH,
);
/** `<linux/kvm.h>`: none on arm; 199 elsewhere. */
export const KVM_CAP_HYPERV_ENFORCE_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_ENFORCE_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 163 elsewhere. */
export const KVM_CAP_HYPERV_ENLIGHTENED_VMCS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_ENLIGHTENED_VMCS,
);
/** `<linux/kvm.h>`: none on arm; 154 elsewhere. */
export const KVM_CAP_HYPERV_EVENTFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_EVENTFD,
);
/** `<linux/kvm.h>`: none on arm; 161 elsewhere. */
export const KVM_CAP_HYPERV_SEND_IPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_SEND_IPI,
);
/** `<linux/kvm.h>`: none on arm; 46 elsewhere. */
export const KVM_CAP_HYPERV_SPIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_SPIN,
);
/** `<linux/kvm.h>`: none on arm; 123 elsewhere. */
export const KVM_CAP_HYPERV_SYNIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_SYNIC,
);
/** `<linux/kvm.h>`: none on arm; 148 elsewhere. */
export const KVM_CAP_HYPERV_SYNIC2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_SYNIC2,
);
/** `<linux/kvm.h>`: none on arm; 96 elsewhere. */
export const KVM_CAP_HYPERV_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_TIME,
);
/** `<linux/kvm.h>`: none on arm; 155 elsewhere. */
export const KVM_CAP_HYPERV_TLBFLUSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_TLBFLUSH,
);
/** `<linux/kvm.h>`: none on arm; 45 elsewhere. */
export const KVM_CAP_HYPERV_VAPIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_VAPIC,
);
/** `<linux/kvm.h>`: none on arm; 149 elsewhere. */
export const KVM_CAP_HYPERV_VP_INDEX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_HYPERV_VP_INDEX,
);
/** `<linux/kvm.h>`: none on arm; 136 elsewhere. */
export const KVM_CAP_IMMEDIATE_EXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IMMEDIATE_EXIT,
);
/** `<linux/kvm.h>`: none on arm; 40 elsewhere. */
export const KVM_CAP_INTERNAL_ERROR_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_INTERNAL_ERROR_DATA,
);
/** `<linux/kvm.h>`: none on arm; 49 elsewhere. */
export const KVM_CAP_INTR_SHADOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_INTR_SHADOW,
);
/** `<linux/kvm.h>`: none on arm; 97 elsewhere. */
export const KVM_CAP_IOAPIC_POLARITY_IGNORED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IOAPIC_POLARITY_IGNORED,
);
/** `<linux/kvm.h>`: none on arm; 36 elsewhere. */
export const KVM_CAP_IOEVENTFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IOEVENTFD,
);
/** `<linux/kvm.h>`: none on arm; 122 elsewhere. */
export const KVM_CAP_IOEVENTFD_ANY_LENGTH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IOEVENTFD_ANY_LENGTH,
);
/** `<linux/kvm.h>`: none on arm; 100 elsewhere. */
export const KVM_CAP_IOEVENTFD_NO_LENGTH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IOEVENTFD_NO_LENGTH,
);
/** `<linux/kvm.h>`: none on arm; 18 elsewhere. */
export const KVM_CAP_IOMMU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_IOMMU);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_CAP_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_IRQCHIP);
/** `<linux/kvm.h>`: none on arm; 32 elsewhere. */
export const KVM_CAP_IRQFD: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_IRQFD);
/** `<linux/kvm.h>`: none on arm; 82 elsewhere. */
export const KVM_CAP_IRQFD_RESAMPLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IRQFD_RESAMPLE,
);
/** `<linux/kvm.h>`: none on arm; 26 elsewhere. */
export const KVM_CAP_IRQ_INJECT_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IRQ_INJECT_STATUS,
);
/** `<linux/kvm.h>`: none on arm; 90 elsewhere. */
export const KVM_CAP_IRQ_MPIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IRQ_MPIC,
);
/** `<linux/kvm.h>`: none on arm; 25 elsewhere. */
export const KVM_CAP_IRQ_ROUTING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IRQ_ROUTING,
);
/** `<linux/kvm.h>`: none on arm; 92 elsewhere. */
export const KVM_CAP_IRQ_XICS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_IRQ_XICS,
);
/** `<linux/kvm.h>`: none on arm; 30 elsewhere. */
export const KVM_CAP_JOIN_MEMORY_REGIONS_WORKS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_JOIN_MEMORY_REGIONS_WORKS,
);
/** `<linux/kvm.h>`: none on arm; 76 elsewhere. */
export const KVM_CAP_KVMCLOCK_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_KVMCLOCK_CTRL,
);
/** `<linux/kvm.h>`: none on arm; 184 elsewhere. */
export const KVM_CAP_LAST_CPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_LAST_CPU,
);
/** `<linux/kvm.h>`: none on arm; 166 elsewhere. */
export const KVM_CAP_MANUAL_DIRTY_LOG_PROTECT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MANUAL_DIRTY_LOG_PROTECT,
);
/** `<linux/kvm.h>`: none on arm; 168 elsewhere. */
export const KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2,
);
/** `<linux/kvm.h>`: none on arm; 66 elsewhere. */
export const KVM_CAP_MAX_VCPUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MAX_VCPUS,
);
/** `<linux/kvm.h>`: none on arm; 128 elsewhere. */
export const KVM_CAP_MAX_VCPU_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MAX_VCPU_ID,
);
/** `<linux/kvm.h>`: 31 on x86_64, x86. */
export const KVM_CAP_MCE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_MCE);
/** `<linux/kvm.h>`: none on arm; 233 elsewhere. */
export const KVM_CAP_MEMORY_ATTRIBUTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MEMORY_ATTRIBUTES,
);
/** `<linux/kvm.h>`: none on arm; 232 elsewhere. */
export const KVM_CAP_MEMORY_FAULT_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MEMORY_FAULT_INFO,
);
/** `<linux/kvm.h>`: none on arm; 139 elsewhere. */
export const KVM_CAP_MIPS_64BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MIPS_64BIT,
);
/** `<linux/kvm.h>`: none on arm; 111 elsewhere. */
export const KVM_CAP_MIPS_FPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MIPS_FPU,
);
/** `<linux/kvm.h>`: none on arm; 112 elsewhere. */
export const KVM_CAP_MIPS_MSA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MIPS_MSA,
);
/** `<linux/kvm.h>`: none on arm; 138 elsewhere. */
export const KVM_CAP_MIPS_TE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_MIPS_TE);
/** `<linux/kvm.h>`: none on arm; 137 elsewhere. */
export const KVM_CAP_MIPS_VZ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_MIPS_VZ);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_CAP_MMU_SHADOW_CACHE_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MMU_SHADOW_CACHE_CONTROL,
);
/** `<linux/kvm.h>`: none on arm; 14 elsewhere. */
export const KVM_CAP_MP_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MP_STATE,
);
/** `<linux/kvm.h>`: none on arm; 131 elsewhere. */
export const KVM_CAP_MSI_DEVID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MSI_DEVID,
);
/** `<linux/kvm.h>`: none on arm; 159 elsewhere. */
export const KVM_CAP_MSR_PLATFORM_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MSR_PLATFORM_INFO,
);
/** `<linux/kvm.h>`: none on arm; 118 elsewhere. */
export const KVM_CAP_MULTI_ADDRESS_SPACE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_MULTI_ADDRESS_SPACE,
);
/** `<linux/kvm.h>`: none on arm; 157 elsewhere. */
export const KVM_CAP_NESTED_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_NESTED_STATE,
);
/** `<linux/kvm.h>`: none on arm; 12 elsewhere. */
export const KVM_CAP_NOP_IO_DELAY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_NOP_IO_DELAY,
);
/** `<linux/kvm.h>`: none on arm; 10 elsewhere. */
export const KVM_CAP_NR_MEMSLOTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_NR_MEMSLOTS,
);
/** `<linux/kvm.h>`: none on arm; 9 elsewhere. */
export const KVM_CAP_NR_VCPUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_NR_VCPUS,
);
/** `<linux/kvm.h>`: none on arm; 70 elsewhere. */
export const KVM_CAP_ONE_REG: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_ONE_REG);
/** `<linux/kvm.h>`: none on arm; 75 elsewhere. */
export const KVM_CAP_PCI_2_3: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PCI_2_3);
/** `<linux/kvm.h>`: none on arm; 47 elsewhere. */
export const KVM_CAP_PCI_SEGMENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PCI_SEGMENT,
);
/** `<linux/kvm.h>`: none on arm; 11 elsewhere. */
export const KVM_CAP_PIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PIT);
/** `<linux/kvm.h>`: 33 on x86_64, x86. */
export const KVM_CAP_PIT2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PIT2);
/** `<linux/kvm.h>`: 35 on x86_64, x86. */
export const KVM_CAP_PIT_STATE2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PIT_STATE2,
);
/** `<linux/kvm.h>`: none on arm; 212 elsewhere. */
export const KVM_CAP_PMU_CAPABILITY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PMU_CAPABILITY,
);
/** `<linux/kvm.h>`: none on arm; 173 elsewhere. */
export const KVM_CAP_PMU_EVENT_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PMU_EVENT_FILTER,
);
/** `<linux/kvm.h>`: none on arm; 226 elsewhere. */
export const KVM_CAP_PMU_EVENT_MASKED_EVENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PMU_EVENT_MASKED_EVENTS,
);
/** `<linux/kvm.h>`: none on arm; 210 elsewhere. */
export const KVM_CAP_PPC_AIL_MODE_3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_AIL_MODE_3,
);
/** `<linux/kvm.h>`: none on arm; 80 elsewhere. */
export const KVM_CAP_PPC_ALLOC_HTAB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_ALLOC_HTAB,
);
/** `<linux/kvm.h>`: none on arm; 62 elsewhere. */
export const KVM_CAP_PPC_BOOKE_SREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_BOOKE_SREGS,
);
/** `<linux/kvm.h>`: none on arm; 83 elsewhere. */
export const KVM_CAP_PPC_BOOKE_WATCHDOG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_BOOKE_WATCHDOG,
);
/** `<linux/kvm.h>`: none on arm; 250 elsewhere. */
export const KVM_CAP_PPC_COMPAT_CAPS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_COMPAT_CAPS,
);
/** `<linux/kvm.h>`: none on arm; 194 elsewhere. */
export const KVM_CAP_PPC_DAWR1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_DAWR1,
);
/** `<linux/kvm.h>`: none on arm; 104 elsewhere. */
export const KVM_CAP_PPC_ENABLE_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_ENABLE_HCALL,
);
/** `<linux/kvm.h>`: none on arm; 86 elsewhere. */
export const KVM_CAP_PPC_EPR: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PPC_EPR);
/** `<linux/kvm.h>`: none on arm; 103 elsewhere. */
export const KVM_CAP_PPC_FIXUP_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_FIXUP_HCALL,
);
/** `<linux/kvm.h>`: none on arm; 146 elsewhere. */
export const KVM_CAP_PPC_FWNMI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_FWNMI,
);
/** `<linux/kvm.h>`: none on arm; 151 elsewhere. */
export const KVM_CAP_PPC_GET_CPU_CHAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_GET_CPU_CHAR,
);
/** `<linux/kvm.h>`: none on arm; 57 elsewhere. */
export const KVM_CAP_PPC_GET_PVINFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_GET_PVINFO,
);
/** `<linux/kvm.h>`: none on arm; 78 elsewhere. */
export const KVM_CAP_PPC_GET_SMMU_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_GET_SMMU_INFO,
);
/** `<linux/kvm.h>`: none on arm; 176 elsewhere. */
export const KVM_CAP_PPC_GUEST_DEBUG_SSTEP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_GUEST_DEBUG_SSTEP,
);
/** `<linux/kvm.h>`: none on arm; 67 elsewhere. */
export const KVM_CAP_PPC_HIOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_HIOR,
);
/** `<linux/kvm.h>`: none on arm; 84 elsewhere. */
export const KVM_CAP_PPC_HTAB_FD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_HTAB_FD,
);
/** `<linux/kvm.h>`: none on arm; 132 elsewhere. */
export const KVM_CAP_PPC_HTM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PPC_HTM);
/** `<linux/kvm.h>`: none on arm; 115 elsewhere. */
export const KVM_CAP_PPC_HWRNG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_HWRNG,
);
/** `<linux/kvm.h>`: none on arm; 58 elsewhere. */
export const KVM_CAP_PPC_IRQ_LEVEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_IRQ_LEVEL,
);
/** `<linux/kvm.h>`: none on arm; 169 elsewhere. */
export const KVM_CAP_PPC_IRQ_XIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_IRQ_XIVE,
);
/** `<linux/kvm.h>`: none on arm; 135 elsewhere. */
export const KVM_CAP_PPC_MMU_HASH_V3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_MMU_HASH_V3,
);
/** `<linux/kvm.h>`: none on arm; 134 elsewhere. */
export const KVM_CAP_PPC_MMU_RADIX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_MMU_RADIX,
);
/** `<linux/kvm.h>`: none on arm; 160 elsewhere. */
export const KVM_CAP_PPC_NESTED_HV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_NESTED_HV,
);
/** `<linux/kvm.h>`: none on arm; 52 elsewhere. */
export const KVM_CAP_PPC_OSI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PPC_OSI);
/** `<linux/kvm.h>`: none on arm; 48 elsewhere. */
export const KVM_CAP_PPC_PAIRED_SINGLES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_PAIRED_SINGLES,
);
/** `<linux/kvm.h>`: none on arm; 68 elsewhere. */
export const KVM_CAP_PPC_PAPR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_PAPR,
);
/** `<linux/kvm.h>`: none on arm; 65 elsewhere. */
export const KVM_CAP_PPC_RMA: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PPC_RMA);
/** `<linux/kvm.h>`: none on arm; 202 elsewhere. */
export const KVM_CAP_PPC_RPT_INVALIDATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_RPT_INVALIDATE,
);
/** `<linux/kvm.h>`: none on arm; 91 elsewhere. */
export const KVM_CAP_PPC_RTAS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_RTAS,
);
/** `<linux/kvm.h>`: none on arm; 181 elsewhere. */
export const KVM_CAP_PPC_SECURE_GUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_SECURE_GUEST,
);
/** `<linux/kvm.h>`: none on arm; 43 elsewhere. */
export const KVM_CAP_PPC_SEGSTATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_SEGSTATE,
);
/** `<linux/kvm.h>`: none on arm; 64 elsewhere. */
export const KVM_CAP_PPC_SMT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PPC_SMT);
/** `<linux/kvm.h>`: none on arm; 147 elsewhere. */
export const KVM_CAP_PPC_SMT_POSSIBLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_SMT_POSSIBLE,
);
/** `<linux/kvm.h>`: none on arm; 53 elsewhere. */
export const KVM_CAP_PPC_UNSET_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PPC_UNSET_IRQ,
);
/** `<linux/kvm.h>`: none on arm; 236 elsewhere. */
export const KVM_CAP_PRE_FAULT_MEMORY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_PRE_FAULT_MEMORY,
);
/** `<linux/kvm.h>`: none on arm; 198 elsewhere. */
export const KVM_CAP_PTP_KVM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PTP_KVM);
/** `<linux/kvm.h>`: none on arm; 13 elsewhere. */
export const KVM_CAP_PV_MMU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_PV_MMU);
/** `<linux/kvm.h>`: none on arm; 81 elsewhere. */
export const KVM_CAP_READONLY_MEM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_READONLY_MEM,
);
/** `<linux/kvm.h>`: 24 on x86_64, x86. */
export const KVM_CAP_REINJECT_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_REINJECT_CONTROL,
);
/** `<linux/kvm.h>`: none on arm; 242 elsewhere. */
export const KVM_CAP_RISCV_MP_STATE_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_RISCV_MP_STATE_RESET,
);
/** `<linux/kvm.h>`: none on arm; 141 elsewhere. */
export const KVM_CAP_S390_AIS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_AIS,
);
/** `<linux/kvm.h>`: none on arm; 150 elsewhere. */
export const KVM_CAP_S390_AIS_MIGRATION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_AIS_MIGRATION,
);
/** `<linux/kvm.h>`: none on arm; 152 elsewhere. */
export const KVM_CAP_S390_BPB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_BPB,
);
/** `<linux/kvm.h>`: none on arm; 145 elsewhere. */
export const KVM_CAP_S390_CMMA_MIGRATION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_CMMA_MIGRATION,
);
/** `<linux/kvm.h>`: none on arm; 79 elsewhere. */
export const KVM_CAP_S390_COW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_COW,
);
/** `<linux/kvm.h>`: none on arm; 222 elsewhere. */
export const KVM_CAP_S390_CPU_TOPOLOGY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_CPU_TOPOLOGY,
);
/** `<linux/kvm.h>`: none on arm; 85 elsewhere. */
export const KVM_CAP_S390_CSS_SUPPORT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_CSS_SUPPORT,
);
/** `<linux/kvm.h>`: none on arm; 186 elsewhere. */
export const KVM_CAP_S390_DIAG318: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_DIAG318,
);
/** `<linux/kvm.h>`: none on arm; 71 elsewhere. */
export const KVM_CAP_S390_GMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_GMAP,
);
/** `<linux/kvm.h>`: none on arm; 140 elsewhere. */
export const KVM_CAP_S390_GS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_S390_GS);
/** `<linux/kvm.h>`: none on arm; 156 elsewhere. */
export const KVM_CAP_S390_HPAGE_1M: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_HPAGE_1M,
);
/** `<linux/kvm.h>`: none on arm; 249 elsewhere. */
export const KVM_CAP_S390_HPAGE_2G: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_HPAGE_2G,
);
/** `<linux/kvm.h>`: none on arm; 113 elsewhere. */
export const KVM_CAP_S390_INJECT_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_INJECT_IRQ,
);
/** `<linux/kvm.h>`: none on arm; 99 elsewhere. */
export const KVM_CAP_S390_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_IRQCHIP,
);
/** `<linux/kvm.h>`: none on arm; 114 elsewhere. */
export const KVM_CAP_S390_IRQ_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_IRQ_STATE,
);
/** `<linux/kvm.h>`: none on arm; 247 elsewhere. */
export const KVM_CAP_S390_KEYOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_KEYOP,
);
/** `<linux/kvm.h>`: none on arm; 108 elsewhere. */
export const KVM_CAP_S390_MEM_OP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_MEM_OP,
);
/** `<linux/kvm.h>`: none on arm; 211 elsewhere. */
export const KVM_CAP_S390_MEM_OP_EXTENSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_MEM_OP_EXTENSION,
);
/** `<linux/kvm.h>`: none on arm; 180 elsewhere. */
export const KVM_CAP_S390_PROTECTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_PROTECTED,
);
/** `<linux/kvm.h>`: none on arm; 224 elsewhere. */
export const KVM_CAP_S390_PROTECTED_ASYNC_DISABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_PROTECTED_ASYNC_DISABLE,
);
/** `<linux/kvm.h>`: none on arm; 217 elsewhere. */
export const KVM_CAP_S390_PROTECTED_DUMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_PROTECTED_DUMP,
);
/** `<linux/kvm.h>`: none on arm; 42 elsewhere. */
export const KVM_CAP_S390_PSW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_PSW,
);
/** `<linux/kvm.h>`: none on arm; 124 elsewhere. */
export const KVM_CAP_S390_RI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_S390_RI);
/** `<linux/kvm.h>`: none on arm; 110 elsewhere. */
export const KVM_CAP_S390_SKEYS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_SKEYS,
);
/** `<linux/kvm.h>`: none on arm; 73 elsewhere. */
export const KVM_CAP_S390_UCONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_UCONTROL,
);
/** `<linux/kvm.h>`: none on arm; 130 elsewhere. */
export const KVM_CAP_S390_USER_INSTR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_USER_INSTR0,
);
/** `<linux/kvm.h>`: none on arm; 246 elsewhere. */
export const KVM_CAP_S390_USER_OPEREXEC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_USER_OPEREXEC,
);
/** `<linux/kvm.h>`: none on arm; 106 elsewhere. */
export const KVM_CAP_S390_USER_SIGP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_USER_SIGP,
);
/** `<linux/kvm.h>`: none on arm; 109 elsewhere. */
export const KVM_CAP_S390_USER_STSI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_USER_STSI,
);
/** `<linux/kvm.h>`: none on arm; 179 elsewhere. */
export const KVM_CAP_S390_VCPU_RESETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_VCPU_RESETS,
);
/** `<linux/kvm.h>`: none on arm; 107 elsewhere. */
export const KVM_CAP_S390_VECTOR_REGISTERS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_VECTOR_REGISTERS,
);
/** `<linux/kvm.h>`: none on arm; 248 elsewhere. */
export const KVM_CAP_S390_VSIE_ESAMODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_VSIE_ESAMODE,
);
/** `<linux/kvm.h>`: none on arm; 221 elsewhere. */
export const KVM_CAP_S390_ZPCI_OP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_S390_ZPCI_OP,
);
/** `<linux/kvm.h>`: none on arm; 34 elsewhere. */
export const KVM_CAP_SET_BOOT_CPU_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SET_BOOT_CPU_ID,
);
/** `<linux/kvm.h>`: none on arm; 23 elsewhere. */
export const KVM_CAP_SET_GUEST_DEBUG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SET_GUEST_DEBUG,
);
/** `<linux/kvm.h>`: none on arm; 195 elsewhere. */
export const KVM_CAP_SET_GUEST_DEBUG2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SET_GUEST_DEBUG2,
);
/** `<linux/kvm.h>`: none on arm; 37 elsewhere. */
export const KVM_CAP_SET_IDENTITY_MAP_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SET_IDENTITY_MAP_ADDR,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_CAP_SET_TSS_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SET_TSS_ADDR,
);
/** `<linux/kvm.h>`: none on arm; 196 elsewhere. */
export const KVM_CAP_SGX_ATTRIBUTE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SGX_ATTRIBUTE,
);
/** `<linux/kvm.h>`: none on arm; 77 elsewhere. */
export const KVM_CAP_SIGNAL_MSI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SIGNAL_MSI,
);
/** `<linux/kvm.h>`: none on arm; 185 elsewhere. */
export const KVM_CAP_SMALLER_MAXPHYADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SMALLER_MAXPHYADDR,
);
/** `<linux/kvm.h>`: none on arm; 94 elsewhere. */
export const KVM_CAP_SPAPR_MULTITCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SPAPR_MULTITCE,
);
/** `<linux/kvm.h>`: none on arm; 133 elsewhere. */
export const KVM_CAP_SPAPR_RESIZE_HPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SPAPR_RESIZE_HPT,
);
/** `<linux/kvm.h>`: none on arm; 63 elsewhere. */
export const KVM_CAP_SPAPR_TCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SPAPR_TCE,
);
/** `<linux/kvm.h>`: none on arm; 125 elsewhere. */
export const KVM_CAP_SPAPR_TCE_64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SPAPR_TCE_64,
);
/** `<linux/kvm.h>`: none on arm; 142 elsewhere. */
export const KVM_CAP_SPAPR_TCE_VFIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SPAPR_TCE_VFIO,
);
/** `<linux/kvm.h>`: none on arm; 121 elsewhere. */
export const KVM_CAP_SPLIT_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SPLIT_IRQCHIP,
);
/** `<linux/kvm.h>`: none on arm; 200 elsewhere. */
export const KVM_CAP_SREGS2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_SREGS2);
/** `<linux/kvm.h>`: none on arm; 187 elsewhere. */
export const KVM_CAP_STEAL_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_STEAL_TIME,
);
/** `<linux/kvm.h>`: none on arm; 69 elsewhere. */
export const KVM_CAP_SW_TLB: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_SW_TLB);
/** `<linux/kvm.h>`: none on arm; 16 elsewhere. */
export const KVM_CAP_SYNC_MMU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SYNC_MMU,
);
/** `<linux/kvm.h>`: none on arm; 74 elsewhere. */
export const KVM_CAP_SYNC_REGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SYNC_REGS,
);
/** `<linux/kvm.h>`: none on arm; 215 elsewhere. */
export const KVM_CAP_SYSTEM_EVENT_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SYSTEM_EVENT_DATA,
);
/** `<linux/kvm.h>`: none on arm; 209 elsewhere. */
export const KVM_CAP_SYS_ATTRIBUTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SYS_ATTRIBUTES,
);
/** `<linux/kvm.h>`: none on arm; 191 elsewhere. */
export const KVM_CAP_SYS_HYPERV_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_SYS_HYPERV_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 60 elsewhere. */
export const KVM_CAP_TSC_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_TSC_CONTROL,
);
/** `<linux/kvm.h>`: none on arm; 72 elsewhere. */
export const KVM_CAP_TSC_DEADLINE_TIMER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_TSC_DEADLINE_TIMER,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_CAP_USER_MEMORY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_USER_MEMORY,
);
/** `<linux/kvm.h>`: none on arm; 231 elsewhere. */
export const KVM_CAP_USER_MEMORY2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_USER_MEMORY2,
);
/** `<linux/kvm.h>`: none on arm; 22 elsewhere. */
export const KVM_CAP_USER_NMI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_USER_NMI,
);
/** `<linux/kvm.h>`: none on arm; 6 elsewhere. */
export const KVM_CAP_VAPIC: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_VAPIC);
/** `<linux/kvm.h>`: none on arm; 127 elsewhere. */
export const KVM_CAP_VCPU_ATTRIBUTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VCPU_ATTRIBUTES,
);
/** `<linux/kvm.h>`: 41 on x86_64, x86, aarch64. */
export const KVM_CAP_VCPU_EVENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VCPU_EVENTS,
);
/** `<linux/kvm.h>`: none on arm; 101 elsewhere. */
export const KVM_CAP_VM_ATTRIBUTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_ATTRIBUTES,
);
/** `<linux/kvm.h>`: none on arm; 197 elsewhere. */
export const KVM_CAP_VM_COPY_ENC_CONTEXT_FROM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_COPY_ENC_CONTEXT_FROM,
);
/** `<linux/kvm.h>`: none on arm; 220 elsewhere. */
export const KVM_CAP_VM_DISABLE_NX_HUGE_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_DISABLE_NX_HUGE_PAGES,
);
/** `<linux/kvm.h>`: none on arm; 207 elsewhere. */
export const KVM_CAP_VM_GPA_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_GPA_BITS,
);
/** `<linux/kvm.h>`: none on arm; 206 elsewhere. */
export const KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM,
);
/** `<linux/kvm.h>`: none on arm; 214 elsewhere. */
export const KVM_CAP_VM_TSC_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_TSC_CONTROL,
);
/** `<linux/kvm.h>`: none on arm; 235 elsewhere. */
export const KVM_CAP_VM_TYPES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_VM_TYPES,
);
/** `<linux/kvm.h>`: none on arm; 129 elsewhere. */
export const KVM_CAP_X2APIC_API: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X2APIC_API,
);
/** `<linux/kvm.h>`: none on arm; 237 elsewhere. */
export const KVM_CAP_X86_APIC_BUS_CYCLES_NS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_APIC_BUS_CYCLES_NS,
);
/** `<linux/kvm.h>`: none on arm; 193 elsewhere. */
export const KVM_CAP_X86_BUS_LOCK_EXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_BUS_LOCK_EXIT,
);
/** `<linux/kvm.h>`: none on arm; 143 elsewhere. */
export const KVM_CAP_X86_DISABLE_EXITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_DISABLE_EXITS,
);
/** `<linux/kvm.h>`: none on arm; 238 elsewhere. */
export const KVM_CAP_X86_GUEST_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_GUEST_MODE,
);
/** `<linux/kvm.h>`: none on arm; 189 elsewhere. */
export const KVM_CAP_X86_MSR_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_MSR_FILTER,
);
/** `<linux/kvm.h>`: none on arm; 219 elsewhere. */
export const KVM_CAP_X86_NOTIFY_VMEXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_NOTIFY_VMEXIT,
);
/** `<linux/kvm.h>`: none on arm; 51 elsewhere. */
export const KVM_CAP_X86_ROBUST_SINGLESTEP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_ROBUST_SINGLESTEP,
);
/** `<linux/kvm.h>`: none on arm; 117 elsewhere. */
export const KVM_CAP_X86_SMM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_X86_SMM);
/** `<linux/kvm.h>`: none on arm; 218 elsewhere. */
export const KVM_CAP_X86_TRIPLE_FAULT_EVENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_TRIPLE_FAULT_EVENT,
);
/** `<linux/kvm.h>`: none on arm; 188 elsewhere. */
export const KVM_CAP_X86_USER_SPACE_MSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CAP_X86_USER_SPACE_MSR,
);
/** `<linux/kvm.h>`: 56 on x86_64, x86. */
export const KVM_CAP_XCRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_XCRS);
/** `<linux/kvm.h>`: 38 on x86_64, x86. */
export const KVM_CAP_XEN_HVM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_XEN_HVM);
/** `<linux/kvm.h>`: 55 on x86_64, x86. */
export const KVM_CAP_XSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_XSAVE);
/** `<linux/kvm.h>`: none on arm; 208 elsewhere. */
export const KVM_CAP_XSAVE2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CAP_XSAVE2);
/** `<linux/kvm.h>`: none on arm; 44547 elsewhere. */
export const KVM_CHECK_EXTENSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CHECK_EXTENSION,
);
/** `<linux/kvm.h>`: none on arm; 3222843072 elsewhere. */
export const KVM_CLEAR_DIRTY_LOG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CLEAR_DIRTY_LOG,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_CLOCK_HOST_TSC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CLOCK_HOST_TSC,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_CLOCK_REALTIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CLOCK_REALTIME,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_CLOCK_TSC_STABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CLOCK_TSC_STABLE,
);
/** `<linux/kvm.h>`: none on arm; 3222056672 elsewhere. */
export const KVM_CREATE_DEVICE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CREATE_DEVICE,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_CREATE_DEVICE_TEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CREATE_DEVICE_TEST,
);
/** `<linux/kvm.h>`: none on arm; 3225464532 elsewhere. */
export const KVM_CREATE_GUEST_MEMFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CREATE_GUEST_MEMFD,
);
/** `<linux/kvm.h>`: none on arm; 44640 elsewhere. */
export const KVM_CREATE_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CREATE_IRQCHIP,
);
/** `<linux/kvm.h>`: none on arm; 44644 elsewhere. */
export const KVM_CREATE_PIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CREATE_PIT);
/** `<linux/kvm.h>`: none on arm; 1077980791 elsewhere. */
export const KVM_CREATE_PIT2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CREATE_PIT2);
/** `<linux/kvm.h>`: none on arm; 44609 elsewhere. */
export const KVM_CREATE_VCPU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CREATE_VCPU);
/** `<linux/kvm.h>`: none on arm; 44545 elsewhere. */
export const KVM_CREATE_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_CREATE_VM);
/** `<linux/kvm.h>`: none on arm; 10 elsewhere. */
export const KVM_DEV_TYPE_ARM_PV_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_ARM_PV_TIME,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_DEV_TYPE_ARM_VGIC_ITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_ARM_VGIC_ITS,
);
/** `<linux/kvm.h>`: none on arm; 5 elsewhere. */
export const KVM_DEV_TYPE_ARM_VGIC_V2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_ARM_VGIC_V2,
);
/** `<linux/kvm.h>`: none on arm; 7 elsewhere. */
export const KVM_DEV_TYPE_ARM_VGIC_V3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_ARM_VGIC_V3,
);
/** `<linux/kvm.h>`: none on arm; 16 elsewhere. */
export const KVM_DEV_TYPE_ARM_VGIC_V5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_ARM_VGIC_V5,
);
/** `<linux/kvm.h>`: none on arm; 6 elsewhere. */
export const KVM_DEV_TYPE_FLIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_FLIC,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DEV_TYPE_FSL_MPIC_20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_FSL_MPIC_20,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_DEV_TYPE_FSL_MPIC_42: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_FSL_MPIC_42,
);
/** `<linux/kvm.h>`: none on arm; 15 elsewhere. */
export const KVM_DEV_TYPE_LOONGARCH_DMSINTC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_LOONGARCH_DMSINTC,
);
/** `<linux/kvm.h>`: none on arm; 13 elsewhere. */
export const KVM_DEV_TYPE_LOONGARCH_EIOINTC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_LOONGARCH_EIOINTC,
);
/** `<linux/kvm.h>`: none on arm; 12 elsewhere. */
export const KVM_DEV_TYPE_LOONGARCH_IPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_LOONGARCH_IPI,
);
/** `<linux/kvm.h>`: none on arm; 14 elsewhere. */
export const KVM_DEV_TYPE_LOONGARCH_PCHPIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_LOONGARCH_PCHPIC,
);
/** `<linux/kvm.h>`: none on arm; 17 elsewhere. */
export const KVM_DEV_TYPE_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_MAX,
);
/** `<linux/kvm.h>`: none on arm; 11 elsewhere. */
export const KVM_DEV_TYPE_RISCV_AIA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_RISCV_AIA,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_DEV_TYPE_VFIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_VFIO,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_DEV_TYPE_XICS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_XICS,
);
/** `<linux/kvm.h>`: none on arm; 9 elsewhere. */
export const KVM_DEV_TYPE_XIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_TYPE_XIVE,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DEV_VFIO_FILE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_FILE,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DEV_VFIO_FILE_ADD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_FILE_ADD,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_DEV_VFIO_FILE_DEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_FILE_DEL,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DEV_VFIO_GROUP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_GROUP,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DEV_VFIO_GROUP_ADD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_GROUP_ADD,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_DEV_VFIO_GROUP_DEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_GROUP_DEL,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DIRTY_GFN_F_DIRTY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_GFN_F_DIRTY,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_DIRTY_GFN_F_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_GFN_F_MASK,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_DIRTY_GFN_F_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_GFN_F_RESET,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_DIRTY_LOG_INITIALLY_SET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_LOG_INITIALLY_SET,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE,
);
/** `<linux/kvm.h>`: 0 on s390x. */
export const KVM_DIRTY_LOG_PAGE_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_DIRTY_LOG_PAGE_OFFSET,
);
/** `<linux/kvm.h>`: 1074572970 on x86; none on arm; 1074835114 elsewhere. */
export const KVM_DIRTY_TLB: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_DIRTY_TLB);
/** `<linux/kvm.h>`: none on arm; 1080602275 elsewhere. */
export const KVM_ENABLE_CAP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_ENABLE_CAP);
/** `<linux/kvm.h>`: none on arm; 32 elsewhere. */
export const KVM_EXIT_AP_RESET_HOLD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_AP_RESET_HOLD,
);
/** `<linux/kvm.h>`: none on arm; 42 elsewhere. */
export const KVM_EXIT_ARM_LDST64B: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_ARM_LDST64B,
);
/** `<linux/kvm.h>`: none on arm; 28 elsewhere. */
export const KVM_EXIT_ARM_NISV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_ARM_NISV,
);
/** `<linux/kvm.h>`: none on arm; 41 elsewhere. */
export const KVM_EXIT_ARM_SEA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_ARM_SEA,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_EXIT_ARM_SEA_FLAG_GPA_VALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_ARM_SEA_FLAG_GPA_VALID,
);
/** `<linux/kvm.h>`: none on arm; 15 elsewhere. */
export const KVM_EXIT_DCR: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_DCR);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_EXIT_DEBUG: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_DEBUG);
/** `<linux/kvm.h>`: none on arm; 31 elsewhere. */
export const KVM_EXIT_DIRTY_RING_FULL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_DIRTY_RING_FULL,
);
/** `<linux/kvm.h>`: none on arm; 23 elsewhere. */
export const KVM_EXIT_EPR: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_EPR);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_EXIT_EXCEPTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_EXCEPTION,
);
/** `<linux/kvm.h>`: none on arm; 9 elsewhere. */
export const KVM_EXIT_FAIL_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_FAIL_ENTRY,
);
/** `<linux/kvm.h>`: none on arm; 5 elsewhere. */
export const KVM_EXIT_HLT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_HLT);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_EXIT_HYPERCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_HYPERCALL,
);
/** `<linux/kvm.h>`: none on arm; 27 elsewhere. */
export const KVM_EXIT_HYPERV: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_HYPERV);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_EXIT_HYPERV_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_HYPERV_HCALL,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_EXIT_HYPERV_SYNDBG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_HYPERV_SYNDBG,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_EXIT_HYPERV_SYNIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_HYPERV_SYNIC,
);
/** `<linux/kvm.h>`: none on arm; 17 elsewhere. */
export const KVM_EXIT_INTERNAL_ERROR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_INTERNAL_ERROR,
);
/** `<linux/kvm.h>`: none on arm; 10 elsewhere. */
export const KVM_EXIT_INTR: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_INTR);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_EXIT_IO: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_IO);
/** `<linux/kvm.h>`: none on arm; 26 elsewhere. */
export const KVM_EXIT_IOAPIC_EOI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_IOAPIC_EOI,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_EXIT_IO_IN: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_IO_IN);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_EXIT_IO_OUT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_IO_OUT);
/** `<linux/kvm.h>`: none on arm; 7 elsewhere. */
export const KVM_EXIT_IRQ_WINDOW_OPEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_IRQ_WINDOW_OPEN,
);
/** `<linux/kvm.h>`: none on arm; 38 elsewhere. */
export const KVM_EXIT_LOONGARCH_IOCSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_LOONGARCH_IOCSR,
);
/** `<linux/kvm.h>`: none on arm; 39 elsewhere. */
export const KVM_EXIT_MEMORY_FAULT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_MEMORY_FAULT,
);
/** `<linux/kvm.h>`: none on arm; 6 elsewhere. */
export const KVM_EXIT_MMIO: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_MMIO);
/** `<linux/kvm.h>`: none on arm; 16 elsewhere. */
export const KVM_EXIT_NMI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_NMI);
/** `<linux/kvm.h>`: none on arm; 37 elsewhere. */
export const KVM_EXIT_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_NOTIFY);
/** `<linux/kvm.h>`: none on arm; 18 elsewhere. */
export const KVM_EXIT_OSI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_OSI);
/** `<linux/kvm.h>`: none on arm; 19 elsewhere. */
export const KVM_EXIT_PAPR_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_PAPR_HCALL,
);
/** `<linux/kvm.h>`: none on arm; 36 elsewhere. */
export const KVM_EXIT_RISCV_CSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_RISCV_CSR,
);
/** `<linux/kvm.h>`: none on arm; 35 elsewhere. */
export const KVM_EXIT_RISCV_SBI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_RISCV_SBI,
);
/** `<linux/kvm.h>`: none on arm; 14 elsewhere. */
export const KVM_EXIT_S390_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_S390_RESET,
);
/** `<linux/kvm.h>`: none on arm; 13 elsewhere. */
export const KVM_EXIT_S390_SIEIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_S390_SIEIC,
);
/** `<linux/kvm.h>`: none on arm; 25 elsewhere. */
export const KVM_EXIT_S390_STSI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_S390_STSI,
);
/** `<linux/kvm.h>`: none on arm; 22 elsewhere. */
export const KVM_EXIT_S390_TSCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_S390_TSCH,
);
/** `<linux/kvm.h>`: none on arm; 20 elsewhere. */
export const KVM_EXIT_S390_UCONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_S390_UCONTROL,
);
/** `<linux/kvm.h>`: none on arm; 11 elsewhere. */
export const KVM_EXIT_SET_TPR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_SET_TPR,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_EXIT_SHUTDOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_SHUTDOWN,
);
/** `<linux/kvm.h>`: none on arm; 43 elsewhere. */
export const KVM_EXIT_SNP_REQ_CERTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_SNP_REQ_CERTS,
);
/** `<linux/kvm.h>`: none on arm; 24 elsewhere. */
export const KVM_EXIT_SYSTEM_EVENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_SYSTEM_EVENT,
);
/** `<linux/kvm.h>`: none on arm; 40 elsewhere. */
export const KVM_EXIT_TDX: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_TDX);
/** `<linux/kvm.h>`: none on arm; 12 elsewhere. */
export const KVM_EXIT_TPR_ACCESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_TPR_ACCESS,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_EXIT_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_UNKNOWN,
);
/** `<linux/kvm.h>`: none on arm; 21 elsewhere. */
export const KVM_EXIT_WATCHDOG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_WATCHDOG,
);
/** `<linux/kvm.h>`: none on arm; 33 elsewhere. */
export const KVM_EXIT_X86_BUS_LOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_X86_BUS_LOCK,
);
/** `<linux/kvm.h>`: none on arm; 29 elsewhere. */
export const KVM_EXIT_X86_RDMSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_X86_RDMSR,
);
/** `<linux/kvm.h>`: none on arm; 30 elsewhere. */
export const KVM_EXIT_X86_WRMSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_X86_WRMSR,
);
/** `<linux/kvm.h>`: none on arm; 34 elsewhere. */
export const KVM_EXIT_XEN: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EXIT_XEN);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_EXIT_XEN_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_EXIT_XEN_HCALL,
);
/** `<linux/kvm.h>`: none on arm; 44544 elsewhere. */
export const KVM_GET_API_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_API_VERSION,
);
/** `<linux/kvm.h>`: none on arm; 2150674044 elsewhere. */
export const KVM_GET_CLOCK: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_CLOCK);
/** `<linux/kvm.h>`: 3221794449 on x86_64, x86. */
export const KVM_GET_CPUID2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_CPUID2);
/** `<linux/kvm.h>`: 2155916961 on x86_64, x86. */
export const KVM_GET_DEBUGREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_DEBUGREGS,
);
/** `<linux/kvm.h>`: none on arm; 1075359458 elsewhere. */
export const KVM_GET_DEVICE_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_DEVICE_ATTR,
);
/** `<linux/kvm.h>`: none on arm; 1074835010 elsewhere. */
export const KVM_GET_DIRTY_LOG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_DIRTY_LOG,
);
/** `<linux/kvm.h>`: 3221794313 on x86_64, x86. */
export const KVM_GET_EMULATED_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_EMULATED_CPUID,
);
/** `<linux/kvm.h>`: 2174791308 on x86_64, x86; 2147528332 on riscv64, aarch64; 2215685772 on loongarch64; 2156441228 on s390x. */
export const KVM_GET_FPU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_FPU);
/** `<linux/kvm.h>`: none on arm; 3255348834 elsewhere. */
export const KVM_GET_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_IRQCHIP);
/** `<linux/kvm.h>`: 2214637198 on x86_64, x86. */
export const KVM_GET_LAPIC: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_LAPIC);
/** `<linux/kvm.h>`: none on arm; 2147790488 elsewhere. */
export const KVM_GET_MP_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_MP_STATE,
);
/** `<linux/kvm.h>`: 3221794440 on x86_64, x86. */
export const KVM_GET_MSRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_MSRS);
/** `<linux/kvm.h>`: 3221532170 on x86_64, x86. */
export const KVM_GET_MSR_FEATURE_INDEX_LIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_MSR_FEATURE_INDEX_LIST,
);
/** `<linux/kvm.h>`: 3221532162 on x86_64, x86. */
export const KVM_GET_MSR_INDEX_LIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_MSR_INDEX_LIST,
);
/** `<linux/kvm.h>`: 3229658814 on x86_64, x86. */
export const KVM_GET_NESTED_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_NESTED_STATE,
);
/** `<linux/kvm.h>`: none on arm; 44613 elsewhere. */
export const KVM_GET_NR_MMU_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_NR_MMU_PAGES,
);
/** `<linux/kvm.h>`: none on arm; 1074835115 elsewhere. */
export const KVM_GET_ONE_REG: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_ONE_REG);
/** `<linux/kvm.h>`: 3225988709 on x86_64, x86. */
export const KVM_GET_PIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_PIT);
/** `<linux/kvm.h>`: 2154868383 on x86_64, x86. */
export const KVM_GET_PIT2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_PIT2);
/** `<linux/kvm.h>`: 2156965505 on x86_64, x86; 2147528321 on riscv64; 2204151425 on aarch64; 2164829825 on loongarch64; 2155916929 on s390x. */
export const KVM_GET_REGS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_REGS);
/** `<linux/kvm.h>`: none on arm; 3221794480 elsewhere. */
export const KVM_GET_REG_LIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_REG_LIST,
);
/** `<linux/kvm.h>`: 2167975555 on x86_64, x86; 2147528323 on riscv64, aarch64, loongarch64; 2160111235 on s390x. */
export const KVM_GET_SREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_SREGS);
/** `<linux/kvm.h>`: 2168499916 on x86_64, x86. */
export const KVM_GET_SREGS2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_SREGS2);
/** `<linux/kvm.h>`: none on arm; 44750 elsewhere. */
export const KVM_GET_STATS_FD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_STATS_FD,
);
/** `<linux/kvm.h>`: 3221794309 on x86_64, x86. */
export const KVM_GET_SUPPORTED_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_SUPPORTED_CPUID,
);
/** `<linux/kvm.h>`: 3221794497 on x86_64, x86. */
export const KVM_GET_SUPPORTED_HV_CPUID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_SUPPORTED_HV_CPUID,
);
/** `<linux/kvm.h>`: none on arm; 44707 elsewhere. */
export const KVM_GET_TSC_KHZ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_TSC_KHZ);
/** `<linux/kvm.h>`: 2151722655 on x86_64, x86, aarch64. */
export const KVM_GET_VCPU_EVENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_VCPU_EVENTS,
);
/** `<linux/kvm.h>`: none on arm; 44548 elsewhere. */
export const KVM_GET_VCPU_MMAP_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GET_VCPU_MMAP_SIZE,
);
/** `<linux/kvm.h>`: 2173218470 on x86_64, x86. */
export const KVM_GET_XCRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_XCRS);
/** `<linux/kvm.h>`: 2415963812 on x86_64, x86. */
export const KVM_GET_XSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_XSAVE);
/** `<linux/kvm.h>`: 2415963855 on x86_64, x86. */
export const KVM_GET_XSAVE2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_GET_XSAVE2);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_GUESTDBG_ENABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_ENABLE,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_GUESTDBG_SINGLESTEP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_GUESTDBG_SINGLESTEP,
);
/** `<linux/kvm.h>`: none on arm; 1075359459 elsewhere. */
export const KVM_HAS_DEVICE_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HAS_DEVICE_ATTR,
);
/** `<linux/kvm.h>`: 1075359421 on x86_64, x86. */
export const KVM_HYPERV_EVENTFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HYPERV_EVENTFD,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_INTERNAL_ERROR_DELIVERY_EV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_INTERNAL_ERROR_DELIVERY_EV,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_INTERNAL_ERROR_EMULATION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_INTERNAL_ERROR_EMULATION,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES: number | undefined =
  /* @__PURE__ */ hereOf(perArch.KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_INTERNAL_ERROR_SIMUL_EX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_INTERNAL_ERROR_SIMUL_EX,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON,
);
/** `<linux/kvm.h>`: none on arm; 1074048646 elsewhere. */
export const KVM_INTERRUPT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_INTERRUPT);
/** `<linux/kvm.h>`: none on arm; 1077980793 elsewhere. */
export const KVM_IOEVENTFD: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_IOEVENTFD);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_IOEVENTFD_FLAG_DATAMATCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IOEVENTFD_FLAG_DATAMATCH,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_IOEVENTFD_FLAG_DEASSIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IOEVENTFD_FLAG_DEASSIGN,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_IOEVENTFD_FLAG_PIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IOEVENTFD_FLAG_PIO,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY,
);
/** `<linux/kvm.h>`: none on arm; 31 elsewhere. */
export const KVM_IOEVENTFD_VALID_FLAG_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IOEVENTFD_VALID_FLAG_MASK,
);
/** `<linux/kvm.h>`: none on arm; 1075883638 elsewhere. */
export const KVM_IRQFD: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_IRQFD);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_IRQFD_FLAG_DEASSIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQFD_FLAG_DEASSIGN,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_IRQFD_FLAG_RESAMPLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQFD_FLAG_RESAMPLE,
);
/** `<linux/kvm.h>`: none on arm; 1074310753 elsewhere. */
export const KVM_IRQ_LINE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_IRQ_LINE);
/** `<linux/kvm.h>`: none on arm; 3221794407 elsewhere. */
export const KVM_IRQ_LINE_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_LINE_STATUS,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_IRQ_ROUTING_HV_SINT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_ROUTING_HV_SINT,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_IRQ_ROUTING_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_ROUTING_IRQCHIP,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_IRQ_ROUTING_MSI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_ROUTING_MSI,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_IRQ_ROUTING_S390_ADAPTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_ROUTING_S390_ADAPTER,
);
/** `<linux/kvm.h>`: none on arm; 5 elsewhere. */
export const KVM_IRQ_ROUTING_XEN_EVTCHN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_ROUTING_XEN_EVTCHN,
);
/** `<linux/kvm.h>`: none on arm; 4294967295 elsewhere. */
export const KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL,
);
/** `<linux/kvm.h>`: none on arm; 44717 elsewhere. */
export const KVM_KVMCLOCK_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_KVMCLOCK_CTRL,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_MEMORY_ATTRIBUTE_PRIVATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEMORY_ATTRIBUTE_PRIVATE,
);
/** `<linux/kvm.h>`: 3221532346 on x86; none on arm; 3221794490 elsewhere. */
export const KVM_MEMORY_ENCRYPT_OP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEMORY_ENCRYPT_OP,
);
/** `<linux/kvm.h>`: none on arm; 2148576955 elsewhere. */
export const KVM_MEMORY_ENCRYPT_REG_REGION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEMORY_ENCRYPT_REG_REGION,
);
/** `<linux/kvm.h>`: none on arm; 2148576956 elsewhere. */
export const KVM_MEMORY_ENCRYPT_UNREG_REGION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEMORY_ENCRYPT_UNREG_REGION,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_MEMORY_EXIT_FLAG_PRIVATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEMORY_EXIT_FLAG_PRIVATE,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_MEM_GUEST_MEMFD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEM_GUEST_MEMFD,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_MEM_LOG_DIRTY_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEM_LOG_DIRTY_PAGES,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_MEM_READONLY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MEM_READONLY,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_MMU_FSL_BOOKE_HV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MMU_FSL_BOOKE_HV,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_MMU_FSL_BOOKE_NOHV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MMU_FSL_BOOKE_NOHV,
);
/** `<linux/kvm.h>`: none on arm; 9 elsewhere. */
export const KVM_MP_STATE_AP_RESET_HOLD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_AP_RESET_HOLD,
);
/** `<linux/kvm.h>`: none on arm; 6 elsewhere. */
export const KVM_MP_STATE_CHECK_STOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_CHECK_STOP,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_MP_STATE_HALTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_HALTED,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_MP_STATE_INIT_RECEIVED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_INIT_RECEIVED,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_MP_STATE_LOAD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_LOAD,
);
/** `<linux/kvm.h>`: none on arm; 7 elsewhere. */
export const KVM_MP_STATE_OPERATING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_OPERATING,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_MP_STATE_RUNNABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_RUNNABLE,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_MP_STATE_SIPI_RECEIVED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_SIPI_RECEIVED,
);
/** `<linux/kvm.h>`: none on arm; 5 elsewhere. */
export const KVM_MP_STATE_STOPPED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_STOPPED,
);
/** `<linux/kvm.h>`: none on arm; 10 elsewhere. */
export const KVM_MP_STATE_SUSPENDED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_SUSPENDED,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_MP_STATE_UNINITIALIZED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MP_STATE_UNINITIALIZED,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_MSI_VALID_DEVID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSI_VALID_DEVID,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_MSR_EXIT_REASON_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_EXIT_REASON_FILTER,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_MSR_EXIT_REASON_INVAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_EXIT_REASON_INVAL,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_MSR_EXIT_REASON_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_EXIT_REASON_UNKNOWN,
);
/** `<linux/kvm.h>`: none on arm; 7 elsewhere. */
export const KVM_MSR_EXIT_REASON_VALID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MSR_EXIT_REASON_VALID_MASK,
);
/** `<linux/kvm.h>`: none on arm; 44698 elsewhere. */
export const KVM_NMI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_NMI);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_NOTIFY_CONTEXT_INVALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_NOTIFY_CONTEXT_INVALID,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_PIT_SPEAKER_DUMMY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PIT_SPEAKER_DUMMY,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_PMU_CAP_DISABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PMU_CAP_DISABLE,
);
/** `<linux/kvm.h>`: none on arm; 3221532327 elsewhere. */
export const KVM_PPC_ALLOCATE_HTAB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PPC_ALLOCATE_HTAB,
);
/** `<linux/kvm.h>`: none on arm; 44728 elsewhere. */
export const KVM_PPC_GET_COMPAT_CAPS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PPC_GET_COMPAT_CAPS,
);
/** `<linux/kvm.h>`: none on arm; 44723 elsewhere. */
export const KVM_PPC_SVM_OFF: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PPC_SVM_OFF);
/** `<linux/kvm.h>`: none on arm; 3225464533 elsewhere. */
export const KVM_PRE_FAULT_MEMORY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PRE_FAULT_MEMORY,
);
/** `<linux/kvm.h>`: none on arm; 1074835047 elsewhere. */
export const KVM_REGISTER_COALESCED_MMIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REGISTER_COALESCED_MMIO,
);
/** `<linux/kvm.h>`: none on arm; 18374686479671623680n elsewhere. */
export const KVM_REG_ARCH_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_ARCH_MASK,
);
/** `<linux/kvm.h>`: none on arm; 4611686018427387904n elsewhere. */
export const KVM_REG_ARM: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM);
/** `<linux/kvm.h>`: none on arm; 6917529027641081856n elsewhere. */
export const KVM_REG_ARM64: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_ARM64);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_REG_GENERIC: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_GENERIC);
/** `<linux/kvm.h>`: none on arm; 3458764513820540928n elsewhere. */
export const KVM_REG_IA64: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_IA64);
/** `<linux/kvm.h>`: none on arm; 10376293541461622784n elsewhere. */
export const KVM_REG_LOONGARCH: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_LOONGARCH,
);
/** `<linux/kvm.h>`: none on arm; 8070450532247928832n elsewhere. */
export const KVM_REG_MIPS: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_MIPS);
/** `<linux/kvm.h>`: none on arm; 1152921504606846976n elsewhere. */
export const KVM_REG_PPC: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_PPC);
/** `<linux/kvm.h>`: none on arm; 9223372036854775808n elsewhere. */
export const KVM_REG_RISCV: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_RISCV);
/** `<linux/kvm.h>`: none on arm; 5764607523034234880n elsewhere. */
export const KVM_REG_S390: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_S390);
/** `<linux/kvm.h>`: none on arm; 67553994410557440n elsewhere. */
export const KVM_REG_SIZE_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_MASK,
);
/** `<linux/kvm.h>`: none on arm; 52 elsewhere. */
export const KVM_REG_SIZE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_SHIFT,
);
/** `<linux/kvm.h>`: none on arm; 31525197391593472n elsewhere. */
export const KVM_REG_SIZE_U1024: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U1024,
);
/** `<linux/kvm.h>`: none on arm; 18014398509481984n elsewhere. */
export const KVM_REG_SIZE_U128: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U128,
);
/** `<linux/kvm.h>`: none on arm; 4503599627370496 elsewhere. */
export const KVM_REG_SIZE_U16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U16,
);
/** `<linux/kvm.h>`: none on arm; 36028797018963968n elsewhere. */
export const KVM_REG_SIZE_U2048: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U2048,
);
/** `<linux/kvm.h>`: none on arm; 22517998136852480n elsewhere. */
export const KVM_REG_SIZE_U256: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U256,
);
/** `<linux/kvm.h>`: none on arm; 9007199254740992n elsewhere. */
export const KVM_REG_SIZE_U32: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U32,
);
/** `<linux/kvm.h>`: none on arm; 27021597764222976n elsewhere. */
export const KVM_REG_SIZE_U512: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U512,
);
/** `<linux/kvm.h>`: none on arm; 13510798882111488n elsewhere. */
export const KVM_REG_SIZE_U64: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REG_SIZE_U64,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_REG_SIZE_U8: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_SIZE_U8);
/** `<linux/kvm.h>`: none on arm; 2305843009213693952n elsewhere. */
export const KVM_REG_X86: bigint | undefined = /* @__PURE__ */ hereOf(perArch.KVM_REG_X86);
/** `<linux/kvm.h>`: none on arm; 44657 elsewhere. */
export const KVM_REINJECT_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_REINJECT_CONTROL,
);
/** `<linux/kvm.h>`: none on arm; 44743 elsewhere. */
export const KVM_RESET_DIRTY_RINGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_RESET_DIRTY_RINGS,
);
/** `<linux/kvm.h>`: none on arm; 44672 elsewhere. */
export const KVM_RUN: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_RUN);
/** `<linux/kvm.h>`: none on arm; 44740 elsewhere. */
export const KVM_S390_CLEAR_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_CLEAR_RESET,
);
/** `<linux/kvm.h>`: none on arm; 44550 elsewhere. */
export const KVM_S390_ENABLE_SIE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_ENABLE_SIE,
);
/** `<linux/kvm.h>`: 3223367352 on s390x. */
export const KVM_S390_GET_CMMA_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_GET_CMMA_BITS,
);
/** `<linux/kvm.h>`: 1075883702 on s390x. */
export const KVM_S390_GET_IRQ_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_GET_IRQ_STATE,
);
/** `<linux/kvm.h>`: 1077980850 on s390x. */
export const KVM_S390_GET_SKEYS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_GET_SKEYS,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_S390_GET_SKEYS_NONE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_GET_SKEYS_NONE,
);
/** `<linux/kvm.h>`: none on arm; 44695 elsewhere. */
export const KVM_S390_INITIAL_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INITIAL_RESET,
);
/** `<linux/kvm.h>`: 1074835092 on s390x. */
export const KVM_S390_INTERRUPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_INTERRUPT,
);
/** `<linux/kvm.h>`: 1078505140 on s390x. */
export const KVM_S390_IRQ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_S390_IRQ);
/** `<linux/kvm.h>`: none on arm; 3222318675 elsewhere. */
export const KVM_S390_KEYOP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_S390_KEYOP);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_S390_KEYOP_ISKE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_KEYOP_ISKE,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_S390_KEYOP_RRBE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_KEYOP_RRBE,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_S390_KEYOP_SSKE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_KEYOP_SSKE,
);
/** `<linux/kvm.h>`: 1077980849 on s390x. */
export const KVM_S390_MEM_OP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_S390_MEM_OP);
/** `<linux/kvm.h>`: none on arm; 44739 elsewhere. */
export const KVM_S390_NORMAL_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_NORMAL_RESET,
);
/** `<linux/kvm.h>`: 3223367365 on s390x. */
export const KVM_S390_PV_COMMAND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PV_COMMAND,
);
/** `<linux/kvm.h>`: 3223367376 on s390x. */
export const KVM_S390_PV_CPU_COMMAND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_PV_CPU_COMMAND,
);
/** `<linux/kvm.h>`: 1075883705 on s390x. */
export const KVM_S390_SET_CMMA_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SET_CMMA_BITS,
);
/** `<linux/kvm.h>`: 1074835094 on s390x. */
export const KVM_S390_SET_INITIAL_PSW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SET_INITIAL_PSW,
);
/** `<linux/kvm.h>`: 1075883701 on s390x. */
export const KVM_S390_SET_IRQ_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SET_IRQ_STATE,
);
/** `<linux/kvm.h>`: 1077980851 on s390x. */
export const KVM_S390_SET_SKEYS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SET_SKEYS,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_S390_SIE_PAGE_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SIE_PAGE_OFFSET,
);
/** `<linux/kvm.h>`: none on arm; 1048576 elsewhere. */
export const KVM_S390_SKEYS_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_SKEYS_MAX,
);
/** `<linux/kvm.h>`: 1074048661 on x86; none on arm; 1074310805 elsewhere. */
export const KVM_S390_STORE_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_STORE_STATUS,
);
/** `<linux/kvm.h>`: 4294967295n on x86; none on arm; 18446744073709551615n elsewhere. */
export const KVM_S390_STORE_STATUS_NOADDR: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_STORE_STATUS_NOADDR,
);
/** `<linux/kvm.h>`: 4294967294n on x86; none on arm; 18446744073709551614n elsewhere. */
export const KVM_S390_STORE_STATUS_PREFIXED: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_STORE_STATUS_PREFIXED,
);
/** `<linux/kvm.h>`: 1075359312 on s390x. */
export const KVM_S390_UCAS_MAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_UCAS_MAP,
);
/** `<linux/kvm.h>`: 1075359313 on s390x. */
export const KVM_S390_UCAS_UNMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_UCAS_UNMAP,
);
/** `<linux/kvm.h>`: 1074048594 on x86; none on arm; 1074310738 elsewhere. */
export const KVM_S390_VCPU_FAULT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VCPU_FAULT,
);
/** `<linux/kvm.h>`: 1078505169 on s390x. */
export const KVM_S390_ZPCI_OP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_ZPCI_OP,
);
/** `<linux/kvm.h>`: none on arm; 44664 elsewhere. */
export const KVM_SET_BOOT_CPU_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_BOOT_CPU_ID,
);
/** `<linux/kvm.h>`: none on arm; 1076932219 elsewhere. */
export const KVM_SET_CLOCK: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_CLOCK);
/** `<linux/kvm.h>`: 1074310794 on x86_64, x86. */
export const KVM_SET_CPUID: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_CPUID);
/** `<linux/kvm.h>`: 1074310800 on x86_64, x86. */
export const KVM_SET_CPUID2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_CPUID2);
/** `<linux/kvm.h>`: 1082175138 on x86_64, x86. */
export const KVM_SET_DEBUGREGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_DEBUGREGS,
);
/** `<linux/kvm.h>`: none on arm; 1075359457 elsewhere. */
export const KVM_SET_DEVICE_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_DEVICE_ATTR,
);
/** `<linux/kvm.h>`: 1101049485 on x86_64, x86; 1073786509 on riscv64, aarch64; 1141943949 on loongarch64; 1082699405 on s390x. */
export const KVM_SET_FPU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_FPU);
/** `<linux/kvm.h>`: none on arm; 1074310762 elsewhere. */
export const KVM_SET_GSI_ROUTING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_GSI_ROUTING,
);
/** `<linux/kvm.h>`: 1078505115 on x86_64, x86; 1074310811 on riscv64, loongarch64; 1107865243 on aarch64; 1075359387 on s390x. */
export const KVM_SET_GUEST_DEBUG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_GUEST_DEBUG,
);
/** `<linux/kvm.h>`: none on arm; 1074310728 elsewhere. */
export const KVM_SET_IDENTITY_MAP_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_IDENTITY_MAP_ADDR,
);
/** `<linux/kvm.h>`: none on arm; 2181607011 elsewhere. */
export const KVM_SET_IRQCHIP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_IRQCHIP);
/** `<linux/kvm.h>`: 1140895375 on x86_64, x86. */
export const KVM_SET_LAPIC: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_LAPIC);
/** `<linux/kvm.h>`: none on arm; 1075883730 elsewhere. */
export const KVM_SET_MEMORY_ATTRIBUTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_MEMORY_ATTRIBUTES,
);
/** `<linux/kvm.h>`: none on arm; 1074048665 elsewhere. */
export const KVM_SET_MP_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_MP_STATE,
);
/** `<linux/kvm.h>`: 1074310793 on x86_64, x86. */
export const KVM_SET_MSRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_MSRS);
/** `<linux/kvm.h>`: 1082175167 on x86_64, x86. */
export const KVM_SET_NESTED_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_NESTED_STATE,
);
/** `<linux/kvm.h>`: none on arm; 44612 elsewhere. */
export const KVM_SET_NR_MMU_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_NR_MMU_PAGES,
);
/** `<linux/kvm.h>`: none on arm; 1074835116 elsewhere. */
export const KVM_SET_ONE_REG: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_ONE_REG);
/** `<linux/kvm.h>`: 2152246886 on x86_64, x86. */
export const KVM_SET_PIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_PIT);
/** `<linux/kvm.h>`: 1081126560 on x86_64, x86. */
export const KVM_SET_PIT2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_PIT2);
/** `<linux/kvm.h>`: 1075883698 on x86_64, x86; 1074310834 on aarch64. */
export const KVM_SET_PMU_EVENT_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_PMU_EVENT_FILTER,
);
/** `<linux/kvm.h>`: 1083223682 on x86_64, x86; 1073786498 on riscv64; 1130409602 on aarch64; 1091088002 on loongarch64; 1082175106 on s390x. */
export const KVM_SET_REGS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_REGS);
/** `<linux/kvm.h>`: none on arm; 1074048651 elsewhere. */
export const KVM_SET_SIGNAL_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_SIGNAL_MASK,
);
/** `<linux/kvm.h>`: 1094233732 on x86_64, x86; 1073786500 on riscv64, aarch64, loongarch64; 1086369412 on s390x. */
export const KVM_SET_SREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_SREGS);
/** `<linux/kvm.h>`: 1094758093 on x86_64, x86. */
export const KVM_SET_SREGS2: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_SREGS2);
/** `<linux/kvm.h>`: none on arm; 44706 elsewhere. */
export const KVM_SET_TSC_KHZ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_TSC_KHZ);
/** `<linux/kvm.h>`: none on arm; 44615 elsewhere. */
export const KVM_SET_TSS_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_TSS_ADDR,
);
/** `<linux/kvm.h>`: none on arm; 1075883590 elsewhere. */
export const KVM_SET_USER_MEMORY_REGION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_USER_MEMORY_REGION,
);
/** `<linux/kvm.h>`: none on arm; 1084272201 elsewhere. */
export const KVM_SET_USER_MEMORY_REGION2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_USER_MEMORY_REGION2,
);
/** `<linux/kvm.h>`: none on arm; 1074310803 elsewhere. */
export const KVM_SET_VAPIC_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_VAPIC_ADDR,
);
/** `<linux/kvm.h>`: 1077980832 on x86_64, x86, aarch64. */
export const KVM_SET_VCPU_EVENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SET_VCPU_EVENTS,
);
/** `<linux/kvm.h>`: 1099476647 on x86_64, x86. */
export const KVM_SET_XCRS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_XCRS);
/** `<linux/kvm.h>`: 1342221989 on x86_64, x86. */
export const KVM_SET_XSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SET_XSAVE);
/** `<linux/kvm.h>`: none on arm; 1075883685 elsewhere. */
export const KVM_SIGNAL_MSI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SIGNAL_MSI);
/** `<linux/kvm.h>`: none on arm; 44727 elsewhere. */
export const KVM_SMI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SMI);
/** `<linux/kvm.h>`: none on arm; 3840 elsewhere. */
export const KVM_STATS_BASE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_BASE_MASK,
);
/** `<linux/kvm.h>`: none on arm; 256 elsewhere. */
export const KVM_STATS_BASE_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_BASE_MAX,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_STATS_BASE_POW10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_BASE_POW10,
);
/** `<linux/kvm.h>`: none on arm; 256 elsewhere. */
export const KVM_STATS_BASE_POW2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_BASE_POW2,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_STATS_BASE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_BASE_SHIFT,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_STATS_TYPE_CUMULATIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_CUMULATIVE,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_STATS_TYPE_INSTANT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_INSTANT,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_STATS_TYPE_LINEAR_HIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_LINEAR_HIST,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_STATS_TYPE_LOG_HIST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_LOG_HIST,
);
/** `<linux/kvm.h>`: none on arm; 15 elsewhere. */
export const KVM_STATS_TYPE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_MASK,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_STATS_TYPE_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_MAX,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_STATS_TYPE_PEAK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_PEAK,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_STATS_TYPE_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_TYPE_SHIFT,
);
/** `<linux/kvm.h>`: none on arm; 64 elsewhere. */
export const KVM_STATS_UNIT_BOOLEAN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_BOOLEAN,
);
/** `<linux/kvm.h>`: none on arm; 16 elsewhere. */
export const KVM_STATS_UNIT_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_BYTES,
);
/** `<linux/kvm.h>`: none on arm; 48 elsewhere. */
export const KVM_STATS_UNIT_CYCLES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_CYCLES,
);
/** `<linux/kvm.h>`: none on arm; 240 elsewhere. */
export const KVM_STATS_UNIT_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_MASK,
);
/** `<linux/kvm.h>`: none on arm; 64 elsewhere. */
export const KVM_STATS_UNIT_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_MAX,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_STATS_UNIT_NONE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_NONE,
);
/** `<linux/kvm.h>`: none on arm; 32 elsewhere. */
export const KVM_STATS_UNIT_SECONDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_SECONDS,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_STATS_UNIT_SHIFT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STATS_UNIT_SHIFT,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const KVM_SYSTEM_EVENT_CRASH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_CRASH,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_SYSTEM_EVENT_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_RESET,
);
/** `<linux/kvm.h>`: none on arm; 6 elsewhere. */
export const KVM_SYSTEM_EVENT_SEV_TERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_SEV_TERM,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_SYSTEM_EVENT_SHUTDOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_SHUTDOWN,
);
/** `<linux/kvm.h>`: none on arm; 5 elsewhere. */
export const KVM_SYSTEM_EVENT_SUSPEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_SUSPEND,
);
/** `<linux/kvm.h>`: none on arm; 7 elsewhere. */
export const KVM_SYSTEM_EVENT_TDX_FATAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_TDX_FATAL,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_SYSTEM_EVENT_WAKEUP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_SYSTEM_EVENT_WAKEUP,
);
/** `<linux/kvm.h>`: none on arm; 3223891602 elsewhere. */
export const KVM_TPR_ACCESS_REPORTING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_TPR_ACCESS_REPORTING,
);
/** `<linux/kvm.h>`: none on arm; 3222843013 elsewhere. */
export const KVM_TRANSLATE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_TRANSLATE);
/** `<linux/kvm.h>`: none on arm; 1074835048 elsewhere. */
export const KVM_UNREGISTER_COALESCED_MMIO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_UNREGISTER_COALESCED_MMIO,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const KVM_VM_MIPS_AUTO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VM_MIPS_AUTO,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_VM_MIPS_TE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_VM_MIPS_TE);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_VM_MIPS_VZ: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_VM_MIPS_VZ);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_VM_PPC_HV: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_VM_PPC_HV);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_VM_PPC_PR: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_VM_PPC_PR);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_VM_S390_UCONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VM_S390_UCONTROL,
);
/** `<linux/kvm.h>`: none on arm; 255 elsewhere. */
export const KVM_VM_TYPE_ARM_IPA_SIZE_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VM_TYPE_ARM_IPA_SIZE_MASK,
);
/** `<linux/kvm.h>`: none on arm; 2147483903 elsewhere. */
export const KVM_VM_TYPE_ARM_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VM_TYPE_ARM_MASK,
);
/** `<linux/kvm.h>`: none on arm; 2147483648 elsewhere. */
export const KVM_VM_TYPE_ARM_PROTECTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VM_TYPE_ARM_PROTECTED,
);
/** `<linux/kvm.h>`: none on arm; 16 elsewhere. */
export const KVM_X86_DISABLE_EXITS_APERFMPERF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_DISABLE_EXITS_APERFMPERF,
);
/** `<linux/kvm.h>`: none on arm; 8 elsewhere. */
export const KVM_X86_DISABLE_EXITS_CSTATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_DISABLE_EXITS_CSTATE,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_X86_DISABLE_EXITS_HLT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_DISABLE_EXITS_HLT,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_X86_DISABLE_EXITS_MWAIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_DISABLE_EXITS_MWAIT,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const KVM_X86_DISABLE_EXITS_PAUSE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_DISABLE_EXITS_PAUSE,
);
/** `<linux/kvm.h>`: none on arm; 2148052637 elsewhere. */
export const KVM_X86_GET_MCE_CAP_SUPPORTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_GET_MCE_CAP_SUPPORTED,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const KVM_X86_NOTIFY_VMEXIT_ENABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_NOTIFY_VMEXIT_ENABLED,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const KVM_X86_NOTIFY_VMEXIT_USER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_NOTIFY_VMEXIT_USER,
);
/** `<linux/kvm.h>`: none on arm; 1074310812 elsewhere. */
export const KVM_X86_SETUP_MCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SETUP_MCE,
);
/** `<linux/kvm.h>`: 1077980830 on x86_64, x86. */
export const KVM_X86_SET_MCE: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_X86_SET_MCE);
/** `<linux/kvm.h>`: 1099476678 on x86_64; 1090825926 on x86. */
export const KVM_X86_SET_MSR_FILTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_X86_SET_MSR_FILTER,
);
/** `<linux/kvm.h>`: 1077456506 on x86_64, x86. */
export const KVM_XEN_HVM_CONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_CONFIG,
);
/** `<linux/kvm.h>`: none on arm; 1074573008 elsewhere. */
export const KVM_XEN_HVM_EVTCHN_SEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_EVTCHN_SEND,
);
/** `<linux/kvm.h>`: 3225988808 on x86_64, x86. */
export const KVM_XEN_HVM_GET_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_GET_ATTR,
);
/** `<linux/kvm.h>`: 1078505161 on x86_64, x86. */
export const KVM_XEN_HVM_SET_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_HVM_SET_ATTR,
);
/** `<linux/kvm.h>`: 3225988810 on x86_64, x86. */
export const KVM_XEN_VCPU_GET_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_GET_ATTR,
);
/** `<linux/kvm.h>`: 1078505163 on x86_64, x86. */
export const KVM_XEN_VCPU_SET_ATTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_XEN_VCPU_SET_ATTR,
);
/** `<linux/kvm.h>`: none on arm; 2048 elsewhere. */
export const SYNC_REGS_SIZE_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SYNC_REGS_SIZE_BYTES,
);
/** `<linux/kvm.h>`: none on arm; 0 elsewhere. */
export const kvm_ioeventfd_flag_nr_datamatch: number | undefined = /* @__PURE__ */ hereOf(
  perArch.kvm_ioeventfd_flag_nr_datamatch,
);
/** `<linux/kvm.h>`: none on arm; 2 elsewhere. */
export const kvm_ioeventfd_flag_nr_deassign: number | undefined = /* @__PURE__ */ hereOf(
  perArch.kvm_ioeventfd_flag_nr_deassign,
);
/** `<linux/kvm.h>`: none on arm; 4 elsewhere. */
export const kvm_ioeventfd_flag_nr_fast_mmio: number | undefined = /* @__PURE__ */ hereOf(
  perArch.kvm_ioeventfd_flag_nr_fast_mmio,
);
/** `<linux/kvm.h>`: none on arm; 5 elsewhere. */
export const kvm_ioeventfd_flag_nr_max: number | undefined = /* @__PURE__ */ hereOf(
  perArch.kvm_ioeventfd_flag_nr_max,
);
/** `<linux/kvm.h>`: none on arm; 1 elsewhere. */
export const kvm_ioeventfd_flag_nr_pio: number | undefined = /* @__PURE__ */ hereOf(
  perArch.kvm_ioeventfd_flag_nr_pio,
);
/** `<linux/kvm.h>`: none on arm; 3 elsewhere. */
export const kvm_ioeventfd_flag_nr_virtio_ccw_notify: number | undefined = /* @__PURE__ */ hereOf(
  perArch.kvm_ioeventfd_flag_nr_virtio_ccw_notify,
);
export declare namespace struct {
  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_arm_device_addr extends RecordView<'struct kvm_arm_device_addr'> {
    get id(): bigint;
    set id(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_clear_dirty_log extends RecordView<'struct kvm_clear_dirty_log', 'dirty_bitmap'> {
    slot: number;
    num_pages: number;
    get first_page(): bigint;
    set first_page(value: Integer);
    get dirty_bitmap(): number;
    set dirty_bitmap(value: Pointer);
    get padding2(): bigint;
    set padding2(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 48 bytes elsewhere. */
  interface kvm_clock_data extends RecordView<'struct kvm_clock_data'> {
    get clock(): bigint;
    set clock(value: Integer);
    flags: number;
    pad0: number;
    get realtime(): bigint;
    set realtime(value: Integer);
    get host_tsc(): bigint;
    set host_tsc(value: Integer);
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_coalesced_mmio extends RecordView<'struct kvm_coalesced_mmio'> {
    get phys_addr(): bigint;
    set phys_addr(value: Integer);
    len: number;
    pad: number;
    pio: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  interface kvm_coalesced_mmio_ring$__empty_coalesced_mmio
    extends RecordView<'struct kvm_coalesced_mmio_ring.__empty_coalesced_mmio'> {}

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_coalesced_mmio_ring extends RecordView<'struct kvm_coalesced_mmio_ring'> {
    first: number;
    last: number;
    get __empty_coalesced_mmio(): kvm_coalesced_mmio_ring$__empty_coalesced_mmio;
    set __empty_coalesced_mmio(value: From<kvm_coalesced_mmio_ring$__empty_coalesced_mmio>);
    get coalesced_mmio(): Elements<struct.kvm_coalesced_mmio>;
    set coalesced_mmio(value: Iterable<From<struct.kvm_coalesced_mmio>>);
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_coalesced_mmio_zone extends RecordView<'struct kvm_coalesced_mmio_zone'> {
    get addr(): bigint;
    set addr(value: Integer);
    size: number;
    pad: number;
    pio: number;
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_config_tlb extends RecordView<'struct kvm_config_tlb'> {
    get params(): bigint;
    set params(value: Integer);
    get array(): bigint;
    set array(value: Integer);
    mmu_type: number;
    array_len: number;
  }

  /** `<linux/kvm.h>`: none on arm; 12 bytes elsewhere. */
  interface kvm_create_device extends RecordView<'struct kvm_create_device'> {
    type: number;
    fd: number;
    flags: number;
  }

  /** `<linux/kvm.h>`: none on arm; 64 bytes elsewhere. */
  interface kvm_create_guest_memfd extends RecordView<'struct kvm_create_guest_memfd'> {
    get size(): bigint;
    set size(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_device_attr extends RecordView<'struct kvm_device_attr'> {
    flags: number;
    group: number;
    get attr(): bigint;
    set attr(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_dirty_gfn extends RecordView<'struct kvm_dirty_gfn'> {
    flags: number;
    slot: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_dirty_log extends RecordView<'struct kvm_dirty_log', 'dirty_bitmap'> {
    slot: number;
    padding1: number;
    get dirty_bitmap(): number;
    set dirty_bitmap(value: Pointer);
    get padding2(): bigint;
    set padding2(value: Integer);
  }

  /** `<linux/kvm.h>`: 12 bytes on x86; none on arm; 16 bytes elsewhere. */
  interface kvm_dirty_tlb extends RecordView<'struct kvm_dirty_tlb'> {
    get bitmap(): bigint;
    set bitmap(value: Integer);
    num_dirty: number;
  }

  /** `<linux/kvm.h>`: none on arm; 104 bytes elsewhere. */
  interface kvm_enable_cap extends RecordView<'struct kvm_enable_cap'> {
    cap: number;
    flags: number;
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_enc_region extends RecordView<'struct kvm_enc_region'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_exit_snp_req_certs extends RecordView<'struct kvm_exit_snp_req_certs'> {
    get gpa(): bigint;
    set gpa(value: Integer);
    get npages(): bigint;
    set npages(value: Integer);
    get ret(): bigint;
    set ret(value: Integer);
  }

  /** `<linux/kvm.h>`: 72 bytes on x86_64, x86; 8 bytes on riscv64, loongarch64; 520 bytes on aarch64; 24 bytes on s390x. */
  interface kvm_guest_debug extends RecordView<'struct kvm_guest_debug'> {
    control: number;
    pad: number;
    get arch(): asm_kvm_h.struct.kvm_guest_debug_arch;
    set arch(value: From<asm_kvm_h.struct.kvm_guest_debug_arch>);
  }

  interface kvm_hyperv_exit$u$synic extends RecordView<'struct kvm_hyperv_exit.u.synic'> {
    msr: number;
    pad2: number;
    get control(): bigint;
    set control(value: Integer);
    get evt_page(): bigint;
    set evt_page(value: Integer);
    get msg_page(): bigint;
    set msg_page(value: Integer);
  }

  interface kvm_hyperv_exit$u$hcall extends RecordView<'struct kvm_hyperv_exit.u.hcall'> {
    get input(): bigint;
    set input(value: Integer);
    get result(): bigint;
    set result(value: Integer);
    get params(): BigUint64Array;
    set params(value: Iterable<Integer>);
  }

  interface kvm_hyperv_exit$u$syndbg extends RecordView<'struct kvm_hyperv_exit.u.syndbg'> {
    msr: number;
    pad2: number;
    get control(): bigint;
    set control(value: Integer);
    get status(): bigint;
    set status(value: Integer);
    get send_page(): bigint;
    set send_page(value: Integer);
    get recv_page(): bigint;
    set recv_page(value: Integer);
    get pending_page(): bigint;
    set pending_page(value: Integer);
  }

  interface kvm_hyperv_exit$u extends RecordView<'union kvm_hyperv_exit.u'> {
    get synic(): kvm_hyperv_exit$u$synic;
    set synic(value: From<kvm_hyperv_exit$u$synic>);
    get hcall(): kvm_hyperv_exit$u$hcall;
    set hcall(value: From<kvm_hyperv_exit$u$hcall>);
    get syndbg(): kvm_hyperv_exit$u$syndbg;
    set syndbg(value: From<kvm_hyperv_exit$u$syndbg>);
  }

  /** `<linux/kvm.h>`: none on arm; 56 bytes elsewhere. */
  interface kvm_hyperv_exit extends RecordView<'struct kvm_hyperv_exit'> {
    type: number;
    pad1: number;
    get u(): kvm_hyperv_exit$u;
    set u(value: From<kvm_hyperv_exit$u>);
  }

  /** `<linux/kvm.h>`: none on arm; 4 bytes elsewhere. */
  interface kvm_interrupt extends RecordView<'struct kvm_interrupt'> {
    irq: number;
  }

  /** `<linux/kvm.h>`: none on arm; 64 bytes elsewhere. */
  interface kvm_ioeventfd extends RecordView<'struct kvm_ioeventfd'> {
    get datamatch(): bigint;
    set datamatch(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    fd: number;
    flags: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_irq_level extends RecordView<'struct kvm_irq_level'> {
    irq: number;
    status: number;
    level: number;
  }

  interface kvm_irq_routing$__empty_entries
    extends RecordView<'struct kvm_irq_routing.__empty_entries'> {}

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_irq_routing extends RecordView<'struct kvm_irq_routing'> {
    nr: number;
    flags: number;
    get __empty_entries(): kvm_irq_routing$__empty_entries;
    set __empty_entries(value: From<kvm_irq_routing$__empty_entries>);
    get entries(): Elements<struct.kvm_irq_routing_entry>;
    set entries(value: Iterable<From<struct.kvm_irq_routing_entry>>);
  }

  interface kvm_irq_routing_entry$u extends RecordView<'union kvm_irq_routing_entry.u'> {
    get irqchip(): struct.kvm_irq_routing_irqchip;
    set irqchip(value: From<struct.kvm_irq_routing_irqchip>);
    get msi(): struct.kvm_irq_routing_msi;
    set msi(value: From<struct.kvm_irq_routing_msi>);
    get adapter(): struct.kvm_irq_routing_s390_adapter;
    set adapter(value: From<struct.kvm_irq_routing_s390_adapter>);
    get hv_sint(): struct.kvm_irq_routing_hv_sint;
    set hv_sint(value: From<struct.kvm_irq_routing_hv_sint>);
    get xen_evtchn(): struct.kvm_irq_routing_xen_evtchn;
    set xen_evtchn(value: From<struct.kvm_irq_routing_xen_evtchn>);
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/kvm.h>`: none on arm; 48 bytes elsewhere. */
  interface kvm_irq_routing_entry extends RecordView<'struct kvm_irq_routing_entry'> {
    gsi: number;
    type: number;
    flags: number;
    pad: number;
    get u(): kvm_irq_routing_entry$u;
    set u(value: From<kvm_irq_routing_entry$u>);
  }

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_irq_routing_hv_sint extends RecordView<'struct kvm_irq_routing_hv_sint'> {
    vcpu: number;
    sint: number;
  }

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_irq_routing_irqchip extends RecordView<'struct kvm_irq_routing_irqchip'> {
    irqchip: number;
    pin: number;
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_irq_routing_msi extends RecordView<'struct kvm_irq_routing_msi'> {
    address_lo: number;
    address_hi: number;
    data: number;
    pad: number;
    devid: number;
  }

  /** `<linux/kvm.h>`: none on arm; 32 bytes elsewhere. */
  interface kvm_irq_routing_s390_adapter extends RecordView<'struct kvm_irq_routing_s390_adapter'> {
    get ind_addr(): bigint;
    set ind_addr(value: Integer);
    get summary_addr(): bigint;
    set summary_addr(value: Integer);
    get ind_offset(): bigint;
    set ind_offset(value: Integer);
    summary_offset: number;
    adapter_id: number;
  }

  /** `<linux/kvm.h>`: none on arm; 12 bytes elsewhere. */
  interface kvm_irq_routing_xen_evtchn extends RecordView<'struct kvm_irq_routing_xen_evtchn'> {
    port: number;
    vcpu: number;
    priority: number;
  }

  interface kvm_irqchip$chip extends RecordView<'union kvm_irqchip.chip'> {
    get dummy(): Uint8Array;
    set dummy(value: Bytes);
    get pic(): asm_kvm_h.struct.kvm_pic_state | undefined;
    set pic(value: From<asm_kvm_h.struct.kvm_pic_state>);
    get ioapic(): asm_kvm_h.struct.kvm_ioapic_state | undefined;
    set ioapic(value: From<asm_kvm_h.struct.kvm_ioapic_state>);
  }

  /** `<linux/kvm.h>`: none on arm; 520 bytes elsewhere. */
  interface kvm_irqchip extends RecordView<'struct kvm_irqchip'> {
    chip_id: number;
    pad: number;
    get chip(): kvm_irqchip$chip;
    set chip(value: From<kvm_irqchip$chip>);
  }

  /** `<linux/kvm.h>`: none on arm; 32 bytes elsewhere. */
  interface kvm_irqfd extends RecordView<'struct kvm_irqfd'> {
    fd: number;
    gsi: number;
    flags: number;
    resamplefd: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 32 bytes elsewhere. */
  interface kvm_memory_attributes extends RecordView<'struct kvm_memory_attributes'> {
    get address(): bigint;
    set address(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get attributes(): bigint;
    set attributes(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 4 bytes elsewhere. */
  interface kvm_mp_state extends RecordView<'struct kvm_mp_state'> {
    mp_state: number;
  }

  /** `<linux/kvm.h>`: none on arm; 32 bytes elsewhere. */
  interface kvm_msi extends RecordView<'struct kvm_msi'> {
    address_lo: number;
    address_hi: number;
    data: number;
    flags: number;
    devid: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_one_reg extends RecordView<'struct kvm_one_reg'> {
    get id(): bigint;
    set id(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 64 bytes elsewhere. */
  interface kvm_pit_config extends RecordView<'struct kvm_pit_config'> {
    flags: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/kvm.h>`: none on arm; 64 bytes elsewhere. */
  interface kvm_pre_fault_memory extends RecordView<'struct kvm_pre_fault_memory'> {
    get gpa(): bigint;
    set gpa(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get padding(): BigUint64Array;
    set padding(value: Iterable<Integer>);
  }

  interface kvm_reg_list$__empty_reg extends RecordView<'struct kvm_reg_list.__empty_reg'> {}

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_reg_list extends RecordView<'struct kvm_reg_list'> {
    get n(): bigint;
    set n(value: Integer);
    get __empty_reg(): kvm_reg_list$__empty_reg;
    set __empty_reg(value: From<kvm_reg_list$__empty_reg>);
    get reg(): BigUint64Array;
    set reg(value: Iterable<Integer>);
  }

  interface kvm_run$hw extends RecordView<'struct kvm_run.hw'> {
    get hardware_exit_reason(): bigint;
    set hardware_exit_reason(value: Integer);
  }

  interface kvm_run$fail_entry extends RecordView<'struct kvm_run.fail_entry'> {
    get hardware_entry_failure_reason(): bigint;
    set hardware_entry_failure_reason(value: Integer);
    cpu: number;
  }

  interface kvm_run$ex extends RecordView<'struct kvm_run.ex'> {
    exception: number;
    error_code: number;
  }

  interface kvm_run$io extends RecordView<'struct kvm_run.io'> {
    direction: number;
    size: number;
    port: number;
    count: number;
    get data_offset(): bigint;
    set data_offset(value: Integer);
  }

  interface kvm_run$debug extends RecordView<'struct kvm_run.debug'> {
    get arch(): asm_kvm_h.struct.kvm_debug_exit_arch;
    set arch(value: From<asm_kvm_h.struct.kvm_debug_exit_arch>);
  }

  interface kvm_run$mmio extends RecordView<'struct kvm_run.mmio'> {
    get phys_addr(): bigint;
    set phys_addr(value: Integer);
    get data(): Uint8Array;
    set data(value: Bytes);
    len: number;
    is_write: number;
  }

  interface kvm_run$iocsr_io extends RecordView<'struct kvm_run.iocsr_io'> {
    get phys_addr(): bigint;
    set phys_addr(value: Integer);
    get data(): Uint8Array;
    set data(value: Bytes);
    len: number;
    is_write: number;
  }

  interface kvm_run$hypercall extends RecordView<'struct kvm_run.hypercall'> {
    get nr(): bigint;
    set nr(value: Integer);
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
    get ret(): bigint;
    set ret(value: Integer);
    longmode: number;
    get flags(): bigint;
    set flags(value: Integer);
  }

  interface kvm_run$tpr_access extends RecordView<'struct kvm_run.tpr_access'> {
    get rip(): bigint;
    set rip(value: Integer);
    is_write: number;
    pad: number;
  }

  interface kvm_run$s390_sieic extends RecordView<'struct kvm_run.s390_sieic'> {
    icptcode: number;
    ipa: number;
    ipb: number;
  }

  interface kvm_run$s390_ucontrol extends RecordView<'struct kvm_run.s390_ucontrol'> {
    get trans_exc_code(): bigint;
    set trans_exc_code(value: Integer);
    pgm_code: number;
  }

  interface kvm_run$dcr extends RecordView<'struct kvm_run.dcr'> {
    dcrn: number;
    data: number;
    is_write: number;
  }

  interface kvm_run$internal extends RecordView<'struct kvm_run.internal'> {
    suberror: number;
    ndata: number;
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  interface kvm_run$emulation_failure extends RecordView<'struct kvm_run.emulation_failure'> {
    suberror: number;
    ndata: number;
    get flags(): bigint;
    set flags(value: Integer);
    insn_size: number;
    get insn_bytes(): Uint8Array;
    set insn_bytes(value: Bytes);
  }

  interface kvm_run$osi extends RecordView<'struct kvm_run.osi'> {
    get gprs(): BigUint64Array;
    set gprs(value: Iterable<Integer>);
  }

  interface kvm_run$papr_hcall extends RecordView<'struct kvm_run.papr_hcall'> {
    get nr(): bigint;
    set nr(value: Integer);
    get ret(): bigint;
    set ret(value: Integer);
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
  }

  interface kvm_run$s390_tsch extends RecordView<'struct kvm_run.s390_tsch'> {
    subchannel_id: number;
    subchannel_nr: number;
    io_int_parm: number;
    io_int_word: number;
    ipb: number;
    dequeued: number;
  }

  interface kvm_run$epr extends RecordView<'struct kvm_run.epr'> {
    epr: number;
  }

  interface kvm_run$system_event extends RecordView<'struct kvm_run.system_event'> {
    type: number;
    ndata: number;
    get flags(): bigint;
    set flags(value: Integer);
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  interface kvm_run$s390_stsi extends RecordView<'struct kvm_run.s390_stsi'> {
    get addr(): bigint;
    set addr(value: Integer);
    ar: number;
    reserved: number;
    fc: number;
    sel1: number;
    sel2: number;
  }

  interface kvm_run$eoi extends RecordView<'struct kvm_run.eoi'> {
    vector: number;
  }

  interface kvm_run$arm_nisv extends RecordView<'struct kvm_run.arm_nisv'> {
    get esr_iss(): bigint;
    set esr_iss(value: Integer);
    get fault_ipa(): bigint;
    set fault_ipa(value: Integer);
  }

  interface kvm_run$msr extends RecordView<'struct kvm_run.msr'> {
    error: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    reason: number;
    index: number;
    get data(): bigint;
    set data(value: Integer);
  }

  interface kvm_run$riscv_sbi extends RecordView<'struct kvm_run.riscv_sbi'> {
    extension_id: number;
    function_id: number;
    get args(): Elements<number>;
    set args(value: Iterable<number>);
    get ret(): Elements<number>;
    set ret(value: Iterable<number>);
  }

  interface kvm_run$riscv_csr extends RecordView<'struct kvm_run.riscv_csr'> {
    csr_num: number;
    new_value: number;
    get write_mask(): bigint;
    set write_mask(value: Integer);
    ret_value: number;
  }

  interface kvm_run$notify extends RecordView<'struct kvm_run.notify'> {
    flags: number;
  }

  interface kvm_run$memory_fault extends RecordView<'struct kvm_run.memory_fault'> {
    get flags(): bigint;
    set flags(value: Integer);
    get gpa(): bigint;
    set gpa(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  interface kvm_run$tdx$unknown extends RecordView<'struct kvm_run.tdx.unknown'> {
    get ret(): bigint;
    set ret(value: Integer);
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  interface kvm_run$tdx$get_quote extends RecordView<'struct kvm_run.tdx.get_quote'> {
    get ret(): bigint;
    set ret(value: Integer);
    get gpa(): bigint;
    set gpa(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  interface kvm_run$tdx$get_tdvmcall_info
    extends RecordView<'struct kvm_run.tdx.get_tdvmcall_info'> {
    get ret(): bigint;
    set ret(value: Integer);
    get leaf(): bigint;
    set leaf(value: Integer);
    get r11(): bigint;
    set r11(value: Integer);
    get r12(): bigint;
    set r12(value: Integer);
    get r13(): bigint;
    set r13(value: Integer);
    get r14(): bigint;
    set r14(value: Integer);
  }

  interface kvm_run$tdx$setup_event_notify
    extends RecordView<'struct kvm_run.tdx.setup_event_notify'> {
    get ret(): bigint;
    set ret(value: Integer);
    get vector(): bigint;
    set vector(value: Integer);
  }

  interface kvm_run$tdx extends RecordView<'struct kvm_run.tdx'> {
    get flags(): bigint;
    set flags(value: Integer);
    get nr(): bigint;
    set nr(value: Integer);
    get unknown(): kvm_run$tdx$unknown;
    set unknown(value: From<kvm_run$tdx$unknown>);
    get get_quote(): kvm_run$tdx$get_quote;
    set get_quote(value: From<kvm_run$tdx$get_quote>);
    get get_tdvmcall_info(): kvm_run$tdx$get_tdvmcall_info;
    set get_tdvmcall_info(value: From<kvm_run$tdx$get_tdvmcall_info>);
    get setup_event_notify(): kvm_run$tdx$setup_event_notify;
    set setup_event_notify(value: From<kvm_run$tdx$setup_event_notify>);
  }

  interface kvm_run$arm_sea extends RecordView<'struct kvm_run.arm_sea'> {
    get flags(): bigint;
    set flags(value: Integer);
    get esr(): bigint;
    set esr(value: Integer);
    get gva(): bigint;
    set gva(value: Integer);
    get gpa(): bigint;
    set gpa(value: Integer);
  }

  interface kvm_run$s extends RecordView<'union kvm_run.s'> {
    get regs(): asm_kvm_h.struct.kvm_sync_regs;
    set regs(value: From<asm_kvm_h.struct.kvm_sync_regs>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 2368 bytes on s390x; 2352 bytes elsewhere. */
  interface kvm_run extends RecordView<'struct kvm_run'> {
    request_interrupt_window: number;
    immediate_exit: number;
    get padding1(): Uint8Array;
    set padding1(value: Bytes);
    exit_reason: number;
    ready_for_interrupt_injection: number;
    if_flag: number;
    flags: number;
    get cr8(): bigint;
    set cr8(value: Integer);
    get apic_base(): bigint;
    set apic_base(value: Integer);
    get hw(): kvm_run$hw;
    set hw(value: From<kvm_run$hw>);
    get fail_entry(): kvm_run$fail_entry;
    set fail_entry(value: From<kvm_run$fail_entry>);
    get ex(): kvm_run$ex;
    set ex(value: From<kvm_run$ex>);
    get io(): kvm_run$io;
    set io(value: From<kvm_run$io>);
    get debug(): kvm_run$debug;
    set debug(value: From<kvm_run$debug>);
    get mmio(): kvm_run$mmio;
    set mmio(value: From<kvm_run$mmio>);
    get iocsr_io(): kvm_run$iocsr_io;
    set iocsr_io(value: From<kvm_run$iocsr_io>);
    get hypercall(): kvm_run$hypercall;
    set hypercall(value: From<kvm_run$hypercall>);
    get tpr_access(): kvm_run$tpr_access;
    set tpr_access(value: From<kvm_run$tpr_access>);
    get s390_sieic(): kvm_run$s390_sieic;
    set s390_sieic(value: From<kvm_run$s390_sieic>);
    get s390_reset_flags(): bigint;
    set s390_reset_flags(value: Integer);
    get s390_ucontrol(): kvm_run$s390_ucontrol;
    set s390_ucontrol(value: From<kvm_run$s390_ucontrol>);
    get dcr(): kvm_run$dcr;
    set dcr(value: From<kvm_run$dcr>);
    get internal(): kvm_run$internal;
    set internal(value: From<kvm_run$internal>);
    get emulation_failure(): kvm_run$emulation_failure;
    set emulation_failure(value: From<kvm_run$emulation_failure>);
    get osi(): kvm_run$osi;
    set osi(value: From<kvm_run$osi>);
    get papr_hcall(): kvm_run$papr_hcall;
    set papr_hcall(value: From<kvm_run$papr_hcall>);
    get s390_tsch(): kvm_run$s390_tsch;
    set s390_tsch(value: From<kvm_run$s390_tsch>);
    get epr(): kvm_run$epr;
    set epr(value: From<kvm_run$epr>);
    get system_event(): kvm_run$system_event;
    set system_event(value: From<kvm_run$system_event>);
    get s390_stsi(): kvm_run$s390_stsi;
    set s390_stsi(value: From<kvm_run$s390_stsi>);
    get eoi(): kvm_run$eoi;
    set eoi(value: From<kvm_run$eoi>);
    get hyperv(): struct.kvm_hyperv_exit;
    set hyperv(value: From<struct.kvm_hyperv_exit>);
    get arm_nisv(): kvm_run$arm_nisv;
    set arm_nisv(value: From<kvm_run$arm_nisv>);
    get msr(): kvm_run$msr;
    set msr(value: From<kvm_run$msr>);
    get xen(): struct.kvm_xen_exit;
    set xen(value: From<struct.kvm_xen_exit>);
    get riscv_sbi(): kvm_run$riscv_sbi;
    set riscv_sbi(value: From<kvm_run$riscv_sbi>);
    get riscv_csr(): kvm_run$riscv_csr;
    set riscv_csr(value: From<kvm_run$riscv_csr>);
    get notify(): kvm_run$notify;
    set notify(value: From<kvm_run$notify>);
    get memory_fault(): kvm_run$memory_fault;
    set memory_fault(value: From<kvm_run$memory_fault>);
    get tdx(): kvm_run$tdx;
    set tdx(value: From<kvm_run$tdx>);
    get arm_sea(): kvm_run$arm_sea;
    set arm_sea(value: From<kvm_run$arm_sea>);
    get snp_req_certs(): struct.kvm_exit_snp_req_certs;
    set snp_req_certs(value: From<struct.kvm_exit_snp_req_certs>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
    get kvm_valid_regs(): bigint;
    set kvm_valid_regs(value: Integer);
    get kvm_dirty_regs(): bigint;
    set kvm_dirty_regs(value: Integer);
    get s(): kvm_run$s;
    set s(value: From<kvm_run$s>);
    get psw_mask(): bigint | undefined;
    set psw_mask(value: Integer);
    get psw_addr(): bigint | undefined;
    set psw_addr(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_s390_keyop extends RecordView<'struct kvm_s390_keyop'> {
    get guest_addr(): bigint;
    set guest_addr(value: Integer);
    key: number;
    operation: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  interface kvm_signal_mask$__empty_sigset
    extends RecordView<'struct kvm_signal_mask.__empty_sigset'> {}

  /** `<linux/kvm.h>`: none on arm; 4 bytes elsewhere. */
  interface kvm_signal_mask extends RecordView<'struct kvm_signal_mask'> {
    len: number;
    get __empty_sigset(): kvm_signal_mask$__empty_sigset;
    set __empty_sigset(value: From<kvm_signal_mask$__empty_sigset>);
    get sigset(): Uint8Array;
    set sigset(value: Bytes);
  }

  interface kvm_stats_desc$__empty_name extends RecordView<'struct kvm_stats_desc.__empty_name'> {}

  /** `<linux/kvm.h>`: none on arm; 16 bytes elsewhere. */
  interface kvm_stats_desc extends RecordView<'struct kvm_stats_desc'> {
    flags: number;
    exponent: number;
    size: number;
    offset: number;
    bucket_size: number;
    get __empty_name(): kvm_stats_desc$__empty_name;
    set __empty_name(value: From<kvm_stats_desc$__empty_name>);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_stats_header extends RecordView<'struct kvm_stats_header'> {
    flags: number;
    name_size: number;
    num_desc: number;
    id_offset: number;
    desc_offset: number;
    data_offset: number;
  }

  /** `<linux/kvm.h>`: none on arm; 40 bytes elsewhere. */
  interface kvm_tpr_access_ctl extends RecordView<'struct kvm_tpr_access_ctl'> {
    enabled: number;
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/kvm.h>`: none on arm; 24 bytes elsewhere. */
  interface kvm_translation extends RecordView<'struct kvm_translation'> {
    get linear_address(): bigint;
    set linear_address(value: Integer);
    get physical_address(): bigint;
    set physical_address(value: Integer);
    valid: number;
    writeable: number;
    usermode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/kvm.h>`: none on arm; 32 bytes elsewhere. */
  interface kvm_userspace_memory_region extends RecordView<'struct kvm_userspace_memory_region'> {
    slot: number;
    flags: number;
    get guest_phys_addr(): bigint;
    set guest_phys_addr(value: Integer);
    get memory_size(): bigint;
    set memory_size(value: Integer);
    get userspace_addr(): bigint;
    set userspace_addr(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 160 bytes elsewhere. */
  interface kvm_userspace_memory_region2 extends RecordView<'struct kvm_userspace_memory_region2'> {
    slot: number;
    flags: number;
    get guest_phys_addr(): bigint;
    set guest_phys_addr(value: Integer);
    get memory_size(): bigint;
    set memory_size(value: Integer);
    get userspace_addr(): bigint;
    set userspace_addr(value: Integer);
    get guest_memfd_offset(): bigint;
    set guest_memfd_offset(value: Integer);
    guest_memfd: number;
    pad1: number;
    get pad2(): BigUint64Array;
    set pad2(value: Iterable<Integer>);
  }

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_vapic_addr extends RecordView<'struct kvm_vapic_addr'> {
    get vapic_addr(): bigint;
    set vapic_addr(value: Integer);
  }

  /** `<linux/kvm.h>`: none on arm; 8 bytes elsewhere. */
  interface kvm_vfio_spapr_tce extends RecordView<'struct kvm_vfio_spapr_tce'> {
    groupfd: number;
    tablefd: number;
  }

  interface kvm_xen_exit$u$hcall extends RecordView<'struct kvm_xen_exit.u.hcall'> {
    longmode: number;
    cpl: number;
    get input(): bigint;
    set input(value: Integer);
    get result(): bigint;
    set result(value: Integer);
    get params(): BigUint64Array;
    set params(value: Iterable<Integer>);
  }

  interface kvm_xen_exit$u extends RecordView<'union kvm_xen_exit.u'> {
    get hcall(): kvm_xen_exit$u$hcall;
    set hcall(value: From<kvm_xen_exit$u$hcall>);
  }

  /** `<linux/kvm.h>`: 76 bytes on x86; none on arm; 80 bytes elsewhere. */
  interface kvm_xen_exit extends RecordView<'struct kvm_xen_exit'> {
    type: number;
    get u(): kvm_xen_exit$u;
    set u(value: From<kvm_xen_exit$u>);
  }
}

export const struct: {
  readonly kvm_arm_device_addr: Descriptor<
    struct.kvm_arm_device_addr,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_clear_dirty_log: Descriptor<
    struct.kvm_clear_dirty_log,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_clock_data: Descriptor<
    struct.kvm_clock_data,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_coalesced_mmio: Descriptor<
    struct.kvm_coalesced_mmio,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_coalesced_mmio_ring: Descriptor<
    struct.kvm_coalesced_mmio_ring,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_coalesced_mmio_zone: Descriptor<
    struct.kvm_coalesced_mmio_zone,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_config_tlb: Descriptor<
    struct.kvm_config_tlb,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_create_device: Descriptor<
    struct.kvm_create_device,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_create_guest_memfd: Descriptor<
    struct.kvm_create_guest_memfd,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_device_attr: Descriptor<
    struct.kvm_device_attr,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_dirty_gfn: Descriptor<
    struct.kvm_dirty_gfn,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_dirty_log: Descriptor<
    struct.kvm_dirty_log,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_dirty_tlb: Descriptor<
    struct.kvm_dirty_tlb,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_enable_cap: Descriptor<
    struct.kvm_enable_cap,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_enc_region: Descriptor<
    struct.kvm_enc_region,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_exit_snp_req_certs: Descriptor<
    struct.kvm_exit_snp_req_certs,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_guest_debug: Descriptor<
    struct.kvm_guest_debug,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_hyperv_exit: Descriptor<
    struct.kvm_hyperv_exit,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_interrupt: Descriptor<
    struct.kvm_interrupt,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_ioeventfd: Descriptor<
    struct.kvm_ioeventfd,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_level: Descriptor<
    struct.kvm_irq_level,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing: Descriptor<
    struct.kvm_irq_routing,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing_entry: Descriptor<
    struct.kvm_irq_routing_entry,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing_hv_sint: Descriptor<
    struct.kvm_irq_routing_hv_sint,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing_irqchip: Descriptor<
    struct.kvm_irq_routing_irqchip,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing_msi: Descriptor<
    struct.kvm_irq_routing_msi,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing_s390_adapter: Descriptor<
    struct.kvm_irq_routing_s390_adapter,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irq_routing_xen_evtchn: Descriptor<
    struct.kvm_irq_routing_xen_evtchn,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irqchip: Descriptor<
    struct.kvm_irqchip,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_irqfd: Descriptor<
    struct.kvm_irqfd,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_memory_attributes: Descriptor<
    struct.kvm_memory_attributes,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_mp_state: Descriptor<
    struct.kvm_mp_state,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_msi: Descriptor<
    struct.kvm_msi,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_one_reg: Descriptor<
    struct.kvm_one_reg,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_pit_config: Descriptor<
    struct.kvm_pit_config,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_pre_fault_memory: Descriptor<
    struct.kvm_pre_fault_memory,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_reg_list: Descriptor<
    struct.kvm_reg_list,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_run: Descriptor<
    struct.kvm_run,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_s390_keyop: Descriptor<
    struct.kvm_s390_keyop,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_signal_mask: Descriptor<
    struct.kvm_signal_mask,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_stats_desc: Descriptor<
    struct.kvm_stats_desc,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_stats_header: Descriptor<
    struct.kvm_stats_header,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_tpr_access_ctl: Descriptor<
    struct.kvm_tpr_access_ctl,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_translation: Descriptor<
    struct.kvm_translation,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_userspace_memory_region: Descriptor<
    struct.kvm_userspace_memory_region,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_userspace_memory_region2: Descriptor<
    struct.kvm_userspace_memory_region2,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_vapic_addr: Descriptor<
    struct.kvm_vapic_addr,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_vfio_spapr_tce: Descriptor<
    struct.kvm_vfio_spapr_tce,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly kvm_xen_exit: Descriptor<
    struct.kvm_xen_exit,
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kvm_arm_device_addr": ["__u64 id;__u64 addr;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_clear_dirty_log": ["__u32 slot;__u32 num_pages;__u64 first_page;union {void *dirty_bitmap;__u64 padding2;};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_clock_data": ["__u64 clock;__u32 flags;__u32 pad0;__u64 realtime;__u64 host_tsc;__u32 pad[4];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_coalesced_mmio": ["__u64 phys_addr;__u32 len;union {__u32 pad;__u32 pio;};__u8 data[8];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_coalesced_mmio_ring": ["__u32 first;__u32 last;struct {struct {} __empty_coalesced_mmio;struct kvm_coalesced_mmio coalesced_mmio[];};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_coalesced_mmio_zone": ["__u64 addr;__u32 size;union {__u32 pad;__u32 pio;};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_config_tlb": ["__u64 params;__u64 array;__u32 mmu_type;__u32 array_len;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_create_device": ["__u32 type;__u32 fd;__u32 flags;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_create_guest_memfd": ["__u64 size;__u64 flags;__u64 reserved[6];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_device_attr": ["__u32 flags;__u32 group;__u64 attr;__u64 addr;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_dirty_gfn": ["__u32 flags;__u32 slot;__u64 offset;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_dirty_log": ["__u32 slot;__u32 padding1;union {void *dirty_bitmap;__u64 padding2;};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_dirty_tlb": ["__u64 bitmap;__u32 num_dirty;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_enable_cap": ["__u32 cap;__u32 flags;__u64 args[4];__u8 pad[64];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_enc_region": ["__u64 addr;__u64 size;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_exit_snp_req_certs": ["__u64 gpa;__u64 npages;__u64 ret;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_guest_debug": ["__u32 control;__u32 pad;struct kvm_guest_debug_arch arch;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_hyperv_exit": ["__u32 type;__u32 pad1;union {struct {__u32 msr;__u32 pad2;__u64 control;__u64 evt_page;__u64 msg_page;} synic;struct {__u64 input;__u64 result;__u64 params[2];} hcall;struct {__u32 msr;__u32 pad2;__u64 control;__u64 status;__u64 send_page;__u64 recv_page;__u64 pending_page;} syndbg;} u;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_interrupt": ["__u32 irq;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_ioeventfd": ["__u64 datamatch;__u64 addr;__u32 len;__s32 fd;__u32 flags;__u8 pad[36];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_level": ["union {__u32 irq;__s32 status;};__u32 level;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing": ["__u32 nr;__u32 flags;struct {struct {} __empty_entries;struct kvm_irq_routing_entry entries[];};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing_entry": ["__u32 gsi;__u32 type;__u32 flags;__u32 pad;union {struct kvm_irq_routing_irqchip irqchip;struct kvm_irq_routing_msi msi;struct kvm_irq_routing_s390_adapter adapter;struct kvm_irq_routing_hv_sint hv_sint;struct kvm_irq_routing_xen_evtchn xen_evtchn;__u32 pad[8];} u;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing_hv_sint": ["__u32 vcpu;__u32 sint;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing_irqchip": ["__u32 irqchip;__u32 pin;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing_msi": ["__u32 address_lo;__u32 address_hi;__u32 data;union {__u32 pad;__u32 devid;};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing_s390_adapter": ["__u64 ind_addr;__u64 summary_addr;__u64 ind_offset;__u32 summary_offset;__u32 adapter_id;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irq_routing_xen_evtchn": ["__u32 port;__u32 vcpu;__u32 priority;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_irqchip": ["__u32 chip_id;__u32 pad;union {char dummy[512];} chip;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"x86_64":{"members":"__u32 chip_id;__u32 pad;union {char dummy[512];struct kvm_pic_state pic;struct kvm_ioapic_state ioapic;} chip;"},"x86":{"members":"__u32 chip_id;__u32 pad;union {char dummy[512];struct kvm_pic_state pic;struct kvm_ioapic_state ioapic;} chip;"}}}],
"kvm_irqfd": ["__u32 fd;__u32 gsi;__u32 flags;__u32 resamplefd;__u8 pad[16];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_memory_attributes": ["__u64 address;__u64 size;__u64 attributes;__u64 flags;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_mp_state": ["__u32 mp_state;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_msi": ["__u32 address_lo;__u32 address_hi;__u32 data;__u32 flags;__u32 devid;__u8 pad[12];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_one_reg": ["__u64 id;__u64 addr;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_pit_config": ["__u32 flags;__u32 pad[15];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_pre_fault_memory": ["__u64 gpa;__u64 size;__u64 flags;__u64 padding[5];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_reg_list": ["__u64 n;struct {struct {} __empty_reg;__u64 reg[];};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_run": ["__u8 request_interrupt_window;__u8 immediate_exit;__u8 padding1[6];__u32 exit_reason;__u8 ready_for_interrupt_injection;__u8 if_flag;__u16 flags;__u64 cr8;__u64 apic_base;union {struct {__u64 hardware_exit_reason;} hw;struct {__u64 hardware_entry_failure_reason;__u32 cpu;} fail_entry;struct {__u32 exception;__u32 error_code;} ex;struct {__u8 direction;__u8 size;__u16 port;__u32 count;__u64 data_offset;} io;struct {struct kvm_debug_exit_arch arch;} debug;struct {__u64 phys_addr;__u8 data[8];__u32 len;__u8 is_write;} mmio;struct {__u64 phys_addr;__u8 data[8];__u32 len;__u8 is_write;} iocsr_io;struct {__u64 nr;__u64 args[6];__u64 ret;union {__u32 longmode;__u64 flags;};} hypercall;struct {__u64 rip;__u32 is_write;__u32 pad;} tpr_access;struct {__u8 icptcode;__u16 ipa;__u32 ipb;} s390_sieic;__u64 s390_reset_flags;struct {__u64 trans_exc_code;__u32 pgm_code;} s390_ucontrol;struct {__u32 dcrn;__u32 data;__u8 is_write;} dcr;struct {__u32 suberror;__u32 ndata;__u64 data[16];} internal;struct {__u32 suberror;__u32 ndata;__u64 flags;union {struct {__u8 insn_size;__u8 insn_bytes[15];};};} emulation_failure;struct {__u64 gprs[32];} osi;struct {__u64 nr;__u64 ret;__u64 args[9];} papr_hcall;struct {__u16 subchannel_id;__u16 subchannel_nr;__u32 io_int_parm;__u32 io_int_word;__u32 ipb;__u8 dequeued;} s390_tsch;struct {__u32 epr;} epr;struct {__u32 type;__u32 ndata;union {__u64 flags;__u64 data[16];};} system_event;struct {__u64 addr;__u8 ar;__u8 reserved;__u8 fc;__u8 sel1;__u16 sel2;} s390_stsi;struct {__u8 vector;} eoi;struct kvm_hyperv_exit hyperv;struct {__u64 esr_iss;__u64 fault_ipa;} arm_nisv;struct {__u8 error;__u8 pad[7];__u32 reason;__u32 index;__u64 data;} msr;struct kvm_xen_exit xen;struct {unsigned long extension_id;unsigned long function_id;unsigned long args[6];unsigned long ret[2];} riscv_sbi;struct {unsigned long csr_num;unsigned long new_value;unsigned long write_mask bigint;unsigned long ret_value;} riscv_csr;struct {__u32 flags;} notify;struct {__u64 flags;__u64 gpa;__u64 size;} memory_fault;struct {__u64 flags;__u64 nr;union {struct {__u64 ret;__u64 data[5];} unknown;struct {__u64 ret;__u64 gpa;__u64 size;} get_quote;struct {__u64 ret;__u64 leaf;__u64 r11;__u64 r12;__u64 r13;__u64 r14;} get_tdvmcall_info;struct {__u64 ret;__u64 vector;} setup_event_notify;};} tdx;struct {__u64 flags;__u64 esr;__u64 gva;__u64 gpa;} arm_sea;struct kvm_exit_snp_req_certs snp_req_certs;char padding[256];};__u64 kvm_valid_regs;__u64 kvm_dirty_regs;union {struct kvm_sync_regs regs;char padding[2048];} s;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"s390x":{"members":"__u8 request_interrupt_window;__u8 immediate_exit;__u8 padding1[6];__u32 exit_reason;__u8 ready_for_interrupt_injection;__u8 if_flag;__u16 flags;__u64 cr8;__u64 apic_base;__u64 psw_mask;__u64 psw_addr;union {struct {__u64 hardware_exit_reason;} hw;struct {__u64 hardware_entry_failure_reason;__u32 cpu;} fail_entry;struct {__u32 exception;__u32 error_code;} ex;struct {__u8 direction;__u8 size;__u16 port;__u32 count;__u64 data_offset;} io;struct {struct kvm_debug_exit_arch arch;} debug;struct {__u64 phys_addr;__u8 data[8];__u32 len;__u8 is_write;} mmio;struct {__u64 phys_addr;__u8 data[8];__u32 len;__u8 is_write;} iocsr_io;struct {__u64 nr;__u64 args[6];__u64 ret;union {__u32 longmode;__u64 flags;};} hypercall;struct {__u64 rip;__u32 is_write;__u32 pad;} tpr_access;struct {__u8 icptcode;__u16 ipa;__u32 ipb;} s390_sieic;__u64 s390_reset_flags;struct {__u64 trans_exc_code;__u32 pgm_code;} s390_ucontrol;struct {__u32 dcrn;__u32 data;__u8 is_write;} dcr;struct {__u32 suberror;__u32 ndata;__u64 data[16];} internal;struct {__u32 suberror;__u32 ndata;__u64 flags;union {struct {__u8 insn_size;__u8 insn_bytes[15];};};} emulation_failure;struct {__u64 gprs[32];} osi;struct {__u64 nr;__u64 ret;__u64 args[9];} papr_hcall;struct {__u16 subchannel_id;__u16 subchannel_nr;__u32 io_int_parm;__u32 io_int_word;__u32 ipb;__u8 dequeued;} s390_tsch;struct {__u32 epr;} epr;struct {__u32 type;__u32 ndata;union {__u64 flags;__u64 data[16];};} system_event;struct {__u64 addr;__u8 ar;__u8 reserved;__u8 fc;__u8 sel1;__u16 sel2;} s390_stsi;struct {__u8 vector;} eoi;struct kvm_hyperv_exit hyperv;struct {__u64 esr_iss;__u64 fault_ipa;} arm_nisv;struct {__u8 error;__u8 pad[7];__u32 reason;__u32 index;__u64 data;} msr;struct kvm_xen_exit xen;struct {unsigned long extension_id;unsigned long function_id;unsigned long args[6];unsigned long ret[2];} riscv_sbi;struct {unsigned long csr_num;unsigned long new_value;unsigned long write_mask bigint;unsigned long ret_value;} riscv_csr;struct {__u32 flags;} notify;struct {__u64 flags;__u64 gpa;__u64 size;} memory_fault;struct {__u64 flags;__u64 nr;union {struct {__u64 ret;__u64 data[5];} unknown;struct {__u64 ret;__u64 gpa;__u64 size;} get_quote;struct {__u64 ret;__u64 leaf;__u64 r11;__u64 r12;__u64 r13;__u64 r14;} get_tdvmcall_info;struct {__u64 ret;__u64 vector;} setup_event_notify;};} tdx;struct {__u64 flags;__u64 esr;__u64 gva;__u64 gpa;} arm_sea;struct kvm_exit_snp_req_certs snp_req_certs;char padding[256];};__u64 kvm_valid_regs;__u64 kvm_dirty_regs;union {struct kvm_sync_regs regs;char padding[2048];} s;"}}}],
"kvm_s390_keyop": ["__u64 guest_addr;__u8 key;__u8 operation;__u8 pad[6];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_signal_mask": ["__u32 len;struct {struct {} __empty_sigset;__u8 sigset[];};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_stats_desc": ["__u32 flags;__s16 exponent;__u16 size;__u32 offset;__u32 bucket_size;struct {struct {} __empty_name;char name[];};",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_stats_header": ["__u32 flags;__u32 name_size;__u32 num_desc;__u32 id_offset;__u32 desc_offset;__u32 data_offset;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_tpr_access_ctl": ["__u32 enabled;__u32 flags;__u32 reserved[8];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_translation": ["__u64 linear_address;__u64 physical_address;__u8 valid;__u8 writeable;__u8 usermode;__u8 pad[5];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_userspace_memory_region": ["__u32 slot;__u32 flags;__u64 guest_phys_addr;__u64 memory_size;__u64 userspace_addr;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_userspace_memory_region2": ["__u32 slot;__u32 flags;__u64 guest_phys_addr;__u64 memory_size;__u64 userspace_addr;__u64 guest_memfd_offset;__u32 guest_memfd;__u32 pad1;__u64 pad2[14];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_vapic_addr": ["__u64 vapic_addr;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_vfio_spapr_tce": ["__s32 groupfd;__s32 tablefd;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}],
"kvm_xen_exit": ["__u32 type;union {struct {__u32 longmode;__u32 cpl;__u64 input;__u64 result;__u64 params[6];} hcall;} u;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"]}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kvm_debug_exit_arch": ["__u32 exception;__u32 pad;__u64 pc;__u64 dr6;__u64 dr7;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"__u32 hsr;__u32 hsr_high;__u64 far;"},"loongarch64":{"members":""},"s390x":{"members":"__u64 addr;__u8 type;__u8 pad[7];"}}}],
"kvm_dtable": ["__u64 base;__u16 limit;__u16 padding[3];",{"only":["x86_64","x86"]}],
"kvm_guest_debug_arch": ["__u64 debugreg[8];",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"__u64 dbg_bcr[16];__u64 dbg_bvr[16];__u64 dbg_wcr[16];__u64 dbg_wvr[16];"},"loongarch64":{"members":""},"s390x":{"members":"__u32 nr_hw_bp;__u32 pad;struct kvm_hw_breakpoint *hw_bp;"}}}],
"kvm_ioapic_state": ["__u64 base_address;__u32 ioregsel;__u32 id;__u32 irr;__u32 pad;union {__u64 bits;struct {__u8 vector;__u8 delivery_mode :3;__u8 dest_mode :1;__u8 delivery_status :1;__u8 polarity :1;__u8 remote_irr :1;__u8 trig_mode :1;__u8 mask :1;__u8 reserve :7;__u8 reserved[4];__u8 dest_id;} fields;} redirtbl[24];",{"only":["x86_64","x86"]}],
"kvm_pic_state": ["__u8 last_irr;__u8 irr;__u8 imr;__u8 isr;__u8 priority_add;__u8 irq_base;__u8 read_reg_select;__u8 poll;__u8 special_mask;__u8 init_state;__u8 auto_eoi;__u8 rotate_on_auto_eoi;__u8 special_fully_nested_mode;__u8 init4;__u8 elcr;__u8 elcr_mask;",{"only":["x86_64","x86"]}],
"kvm_regs": ["__u64 rax;__u64 rbx;__u64 rcx;__u64 rdx;__u64 rsi;__u64 rdi;__u64 rsp;__u64 rbp;__u64 r8;__u64 r9;__u64 r10;__u64 r11;__u64 r12;__u64 r13;__u64 r14;__u64 r15;__u64 rip;__u64 rflags;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"struct user_pt_regs regs;__u64 sp_el1;__u64 elr_el1;__u64 spsr[5];struct user_fpsimd_state fp_regs;"},"loongarch64":{"members":"__u64 gpr[32];__u64 pc;"},"s390x":{"members":"__u64 gprs[16];"}}}],
"kvm_segment": ["__u64 base;__u32 limit;__u16 selector;__u8 type;__u8 present;__u8 dpl;__u8 db;__u8 s;__u8 l;__u8 g;__u8 avl;__u8 unusable;__u8 padding;",{"only":["x86_64","x86"]}],
"kvm_sregs": ["",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"x86_64":{"members":"struct kvm_segment cs;struct kvm_segment ds;struct kvm_segment es;struct kvm_segment fs;struct kvm_segment gs;struct kvm_segment ss;struct kvm_segment tr;struct kvm_segment ldt;struct kvm_dtable gdt;struct kvm_dtable idt;__u64 cr0;__u64 cr2;__u64 cr3;__u64 cr4;__u64 cr8;__u64 efer;__u64 apic_base;__u64 interrupt_bitmap[4];"},"x86":{"members":"struct kvm_segment cs;struct kvm_segment ds;struct kvm_segment es;struct kvm_segment fs;struct kvm_segment gs;struct kvm_segment ss;struct kvm_segment tr;struct kvm_segment ldt;struct kvm_dtable gdt;struct kvm_dtable idt;__u64 cr0;__u64 cr2;__u64 cr3;__u64 cr4;__u64 cr8;__u64 efer;__u64 apic_base;__u64 interrupt_bitmap[4];"},"s390x":{"members":"__u32 acrs[16];__u64 crs[16];"}}}],
"kvm_sync_regs": ["struct kvm_regs regs;struct kvm_sregs sregs;struct kvm_vcpu_events events;",{"only":["x86_64","x86","riscv64","aarch64","loongarch64","s390x"],"variants":{"riscv64":{"members":""},"aarch64":{"members":"__u64 device_irq_level;"},"loongarch64":{"members":""},"s390x":{"members":"__u64 prefix;__u64 gprs[16];__u32 acrs[16];__u64 crs[16];__u64 todpr;__u64 cputm;__u64 ckc;__u64 pp;__u64 gbea;__u64 pft;__u64 pfs;__u64 pfc;union {__u64 vrs[32][2];__u64 fprs[16];};__u8 reserved[512];__u32 fpc;__u8 bpbc :1;__u8 reserved2 :7;__u8 padding1[51];__u8 riccb[64];__u64 diag318;__u8 padding2[184];union {__u8 sdnx[256];struct {__u64 reserved1[2];__u64 gscb[4];__u64 etoken;__u64 etoken_extension;};};"}}}],
"kvm_vcpu_events": ["struct {__u8 injected;__u8 nr;__u8 has_error_code;__u8 pending;__u32 error_code;} exception;struct {__u8 injected;__u8 nr;__u8 soft;__u8 shadow;} interrupt;struct {__u8 injected;__u8 pending;__u8 masked;__u8 pad;} nmi;__u32 sipi_vector;__u32 flags;struct {__u8 smm;__u8 pending;__u8 smm_inside_nmi;__u8 latched_init;} smi;struct {__u8 pending;} triple_fault;__u8 reserved[26];__u8 exception_has_payload;__u64 exception_payload;",{"only":["x86_64","x86","aarch64"],"variants":{"aarch64":{"members":"struct {__u8 serror_pending;__u8 serror_has_esr;__u8 ext_dabt_pending;__u8 pad[5];__u64 serror_esr;} exception;__u32 reserved[12];"}}}],
"psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"user_fpsimd_state": ["__u128 vregs[32];__u32 fpsr;__u32 fpcr;__u32 __reserved[2];",{"only":["aarch64"]}],
"user_pt_regs": ["__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;",{"only":["aarch64","loongarch64","s390x"],"variants":{"loongarch64":{"members":"unsigned long regs[32];unsigned long orig_a0;unsigned long csr_era;unsigned long csr_badv;unsigned long reserved[10];"},"s390x":{"members":"unsigned long args[1];struct psw_t psw;unsigned long gprs[16];"}}}]
}`),
);
