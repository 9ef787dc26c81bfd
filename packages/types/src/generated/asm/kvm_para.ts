// Generated from Linux 7.3.4 <asm/kvm_para.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type OnlyOnThese,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly KVM_FEATURE_STEAL_TIME: PerArch<5, 5, undefined, undefined, undefined, 2>;
} & OnlyOnThese<
  'loongarch64',
  {
    CPUCFG_KVM_BASE: 1073741824;
    CPUCFG_KVM_FEATURE: 1073741828;
    CPUCFG_KVM_SIG: 1073741824;
    CPUCFG_KVM_SIZE: 256;
    KVM_FEATURE_IPI: 1;
    KVM_FEATURE_PREEMPT: 3;
    KVM_FEATURE_USER_HCALL: 25;
    KVM_FEATURE_VIRT_EXTIOI: 24;
  }
> &
  OnlyOnThese<
    'x86_64' | 'x86',
    {
      KVM_ASYNC_PF_DELIVERY_AS_INT: 8;
      KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT: 4;
      KVM_ASYNC_PF_ENABLED: 1;
      KVM_ASYNC_PF_SEND_ALWAYS: 2;
      KVM_ASYNC_PF_VEC_MASK: 255;
      KVM_CLOCK_PAIRING_WALLCLOCK: 0;
      KVM_CPUID_FEATURES: 1073741825;
      KVM_CPUID_SIGNATURE: 1073741824;
      KVM_FEATURE_ASYNC_PF: 4;
      KVM_FEATURE_ASYNC_PF_INT: 14;
      KVM_FEATURE_ASYNC_PF_VMEXIT: 10;
      KVM_FEATURE_CLOCKSOURCE: 0;
      KVM_FEATURE_CLOCKSOURCE2: 3;
      KVM_FEATURE_CLOCKSOURCE_STABLE_BIT: 24;
      KVM_FEATURE_HC_MAP_GPA_RANGE: 16;
      KVM_FEATURE_MIGRATION_CONTROL: 17;
      KVM_FEATURE_MMU_OP: 2;
      KVM_FEATURE_MSI_EXT_DEST_ID: 15;
      KVM_FEATURE_NOP_IO_DELAY: 1;
      KVM_FEATURE_POLL_CONTROL: 12;
      KVM_FEATURE_PV_EOI: 6;
      KVM_FEATURE_PV_SCHED_YIELD: 13;
      KVM_FEATURE_PV_SEND_IPI: 11;
      KVM_FEATURE_PV_TLB_FLUSH: 9;
      KVM_FEATURE_PV_UNHALT: 7;
      KVM_HINTS_REALTIME: 0;
      KVM_MAP_GPA_RANGE_DECRYPTED: 0;
      KVM_MAP_GPA_RANGE_ENCRYPTED: 16;
      KVM_MAP_GPA_RANGE_PAGE_SZ_1G: 2;
      KVM_MAP_GPA_RANGE_PAGE_SZ_2M: 1;
      KVM_MAP_GPA_RANGE_PAGE_SZ_4K: 0;
      KVM_MAX_MMU_OP_BATCH: 32;
      KVM_MIGRATION_READY: 1;
      KVM_MMU_OP_FLUSH_TLB: 2;
      KVM_MMU_OP_RELEASE_PT: 3;
      KVM_MMU_OP_WRITE_PTE: 1;
      KVM_MSR_ENABLED: 1;
      KVM_PV_EOI_BIT: 0;
      KVM_PV_EOI_DISABLED: 0;
      KVM_PV_EOI_ENABLED: 1;
      KVM_PV_EOI_MASK: 1;
      KVM_PV_REASON_PAGE_NOT_PRESENT: 1;
      KVM_PV_REASON_PAGE_READY: 2;
      KVM_STEAL_ALIGNMENT_BITS: 5;
      KVM_STEAL_RESERVED_MASK: 62;
      KVM_STEAL_VALID_BITS: 18446744073709551552n;
      KVM_VCPU_FLUSH_TLB: 2;
      KVM_VCPU_PREEMPTED: 1;
      MSR_KVM_ASYNC_PF_ACK: 1263947015;
      MSR_KVM_ASYNC_PF_EN: 1263947010;
      MSR_KVM_ASYNC_PF_INT: 1263947014;
      MSR_KVM_MIGRATION_CONTROL: 1263947016;
      MSR_KVM_POLL_CONTROL: 1263947013;
      MSR_KVM_PV_EOI_EN: 1263947012;
      MSR_KVM_STEAL_TIME: 1263947011;
      MSR_KVM_SYSTEM_TIME: 18;
      MSR_KVM_SYSTEM_TIME_NEW: 1263947009;
      MSR_KVM_WALL_CLOCK: 17;
      MSR_KVM_WALL_CLOCK_NEW: 1263947008;
    }
  > &
  OnlyOnThese<
    'ppc64le',
    {
      KVM_FEATURE_MAGIC_PAGE: 1;
      KVM_MAGIC_FEAT_MAS0_TO_SPRG7: 2;
      KVM_MAGIC_FEAT_SR: 1;
      KVM_SC_MAGIC_R0: 1263947041;
      MAGIC_PAGE_FLAG_NOT_MAPPED_NX: 1;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    KVM_FEATURE_STEAL_TIME: [5, 5, undefined, undefined, undefined, 2],
  },
  {},
  {
    loongarch64: {
      CPUCFG_KVM_BASE: 1073741824,
      CPUCFG_KVM_FEATURE: 1073741828,
      CPUCFG_KVM_SIG: 1073741824,
      CPUCFG_KVM_SIZE: 256,
      KVM_FEATURE_IPI: 1,
      KVM_FEATURE_PREEMPT: 3,
      KVM_FEATURE_USER_HCALL: 25,
      KVM_FEATURE_VIRT_EXTIOI: 24,
    },
    'x86_64 x86': {
      KVM_ASYNC_PF_DELIVERY_AS_INT: 8,
      KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT: 4,
      KVM_ASYNC_PF_ENABLED: 1,
      KVM_ASYNC_PF_SEND_ALWAYS: 2,
      KVM_ASYNC_PF_VEC_MASK: 255,
      KVM_CLOCK_PAIRING_WALLCLOCK: 0,
      KVM_CPUID_FEATURES: 1073741825,
      KVM_CPUID_SIGNATURE: 1073741824,
      KVM_FEATURE_ASYNC_PF: 4,
      KVM_FEATURE_ASYNC_PF_INT: 14,
      KVM_FEATURE_ASYNC_PF_VMEXIT: 10,
      KVM_FEATURE_CLOCKSOURCE: 0,
      KVM_FEATURE_CLOCKSOURCE2: 3,
      KVM_FEATURE_CLOCKSOURCE_STABLE_BIT: 24,
      KVM_FEATURE_HC_MAP_GPA_RANGE: 16,
      KVM_FEATURE_MIGRATION_CONTROL: 17,
      KVM_FEATURE_MMU_OP: 2,
      KVM_FEATURE_MSI_EXT_DEST_ID: 15,
      KVM_FEATURE_NOP_IO_DELAY: 1,
      KVM_FEATURE_POLL_CONTROL: 12,
      KVM_FEATURE_PV_EOI: 6,
      KVM_FEATURE_PV_SCHED_YIELD: 13,
      KVM_FEATURE_PV_SEND_IPI: 11,
      KVM_FEATURE_PV_TLB_FLUSH: 9,
      KVM_FEATURE_PV_UNHALT: 7,
      KVM_HINTS_REALTIME: 0,
      KVM_MAP_GPA_RANGE_DECRYPTED: 0,
      KVM_MAP_GPA_RANGE_ENCRYPTED: 16,
      KVM_MAP_GPA_RANGE_PAGE_SZ_1G: 2,
      KVM_MAP_GPA_RANGE_PAGE_SZ_2M: 1,
      KVM_MAP_GPA_RANGE_PAGE_SZ_4K: 0,
      KVM_MAX_MMU_OP_BATCH: 32,
      KVM_MIGRATION_READY: 1,
      KVM_MMU_OP_FLUSH_TLB: 2,
      KVM_MMU_OP_RELEASE_PT: 3,
      KVM_MMU_OP_WRITE_PTE: 1,
      KVM_MSR_ENABLED: 1,
      KVM_PV_EOI_BIT: 0,
      KVM_PV_EOI_DISABLED: 0,
      KVM_PV_EOI_ENABLED: 1,
      KVM_PV_EOI_MASK: 1,
      KVM_PV_REASON_PAGE_NOT_PRESENT: 1,
      KVM_PV_REASON_PAGE_READY: 2,
      KVM_STEAL_ALIGNMENT_BITS: 5,
      KVM_STEAL_RESERVED_MASK: 62,
      KVM_STEAL_VALID_BITS: 18446744073709551552n,
      KVM_VCPU_FLUSH_TLB: 2,
      KVM_VCPU_PREEMPTED: 1,
      MSR_KVM_ASYNC_PF_ACK: 1263947015,
      MSR_KVM_ASYNC_PF_EN: 1263947010,
      MSR_KVM_ASYNC_PF_INT: 1263947014,
      MSR_KVM_MIGRATION_CONTROL: 1263947016,
      MSR_KVM_POLL_CONTROL: 1263947013,
      MSR_KVM_PV_EOI_EN: 1263947012,
      MSR_KVM_STEAL_TIME: 1263947011,
      MSR_KVM_SYSTEM_TIME: 18,
      MSR_KVM_SYSTEM_TIME_NEW: 1263947009,
      MSR_KVM_WALL_CLOCK: 17,
      MSR_KVM_WALL_CLOCK_NEW: 1263947008,
    },
    ppc64le: {
      KVM_FEATURE_MAGIC_PAGE: 1,
      KVM_MAGIC_FEAT_MAS0_TO_SPRG7: 2,
      KVM_MAGIC_FEAT_SR: 1,
      KVM_SC_MAGIC_R0: 1263947041,
      MAGIC_PAGE_FLAG_NOT_MAPPED_NX: 1,
    },
  },
);

/** `<asm/kvm_para.h>`: 1073741824 on loongarch64. */
export const CPUCFG_KVM_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.CPUCFG_KVM_BASE);
/** `<asm/kvm_para.h>`: 1073741828 on loongarch64. */
export const CPUCFG_KVM_FEATURE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CPUCFG_KVM_FEATURE,
);
/** `<asm/kvm_para.h>`: 1073741824 on loongarch64. */
export const CPUCFG_KVM_SIG: number | undefined = /* @__PURE__ */ hereOf(perArch.CPUCFG_KVM_SIG);
/** `<asm/kvm_para.h>`: 256 on loongarch64. */
export const CPUCFG_KVM_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.CPUCFG_KVM_SIZE);
/** `<asm/kvm_para.h>`: 8 on x86_64, x86. */
export const KVM_ASYNC_PF_DELIVERY_AS_INT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ASYNC_PF_DELIVERY_AS_INT,
);
/** `<asm/kvm_para.h>`: 4 on x86_64, x86. */
export const KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_ASYNC_PF_ENABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ASYNC_PF_ENABLED,
);
/** `<asm/kvm_para.h>`: 2 on x86_64, x86. */
export const KVM_ASYNC_PF_SEND_ALWAYS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ASYNC_PF_SEND_ALWAYS,
);
/** `<asm/kvm_para.h>`: 255 on x86_64, x86. */
export const KVM_ASYNC_PF_VEC_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_ASYNC_PF_VEC_MASK,
);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_CLOCK_PAIRING_WALLCLOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CLOCK_PAIRING_WALLCLOCK,
);
/** `<asm/kvm_para.h>`: 1073741825 on x86_64, x86. */
export const KVM_CPUID_FEATURES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CPUID_FEATURES,
);
/** `<asm/kvm_para.h>`: 1073741824 on x86_64, x86. */
export const KVM_CPUID_SIGNATURE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_CPUID_SIGNATURE,
);
/** `<asm/kvm_para.h>`: 4 on x86_64, x86. */
export const KVM_FEATURE_ASYNC_PF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_ASYNC_PF,
);
/** `<asm/kvm_para.h>`: 14 on x86_64, x86. */
export const KVM_FEATURE_ASYNC_PF_INT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_ASYNC_PF_INT,
);
/** `<asm/kvm_para.h>`: 10 on x86_64, x86. */
export const KVM_FEATURE_ASYNC_PF_VMEXIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_ASYNC_PF_VMEXIT,
);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_FEATURE_CLOCKSOURCE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_CLOCKSOURCE,
);
/** `<asm/kvm_para.h>`: 3 on x86_64, x86. */
export const KVM_FEATURE_CLOCKSOURCE2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_CLOCKSOURCE2,
);
/** `<asm/kvm_para.h>`: 24 on x86_64, x86. */
export const KVM_FEATURE_CLOCKSOURCE_STABLE_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_CLOCKSOURCE_STABLE_BIT,
);
/** `<asm/kvm_para.h>`: 16 on x86_64, x86. */
export const KVM_FEATURE_HC_MAP_GPA_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_HC_MAP_GPA_RANGE,
);
/** `<asm/kvm_para.h>`: 1 on loongarch64. */
export const KVM_FEATURE_IPI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_FEATURE_IPI);
/** `<asm/kvm_para.h>`: 1 on ppc64le. */
export const KVM_FEATURE_MAGIC_PAGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_MAGIC_PAGE,
);
/** `<asm/kvm_para.h>`: 17 on x86_64, x86. */
export const KVM_FEATURE_MIGRATION_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_MIGRATION_CONTROL,
);
/** `<asm/kvm_para.h>`: 2 on x86_64, x86. */
export const KVM_FEATURE_MMU_OP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_MMU_OP,
);
/** `<asm/kvm_para.h>`: 15 on x86_64, x86. */
export const KVM_FEATURE_MSI_EXT_DEST_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_MSI_EXT_DEST_ID,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_FEATURE_NOP_IO_DELAY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_NOP_IO_DELAY,
);
/** `<asm/kvm_para.h>`: 12 on x86_64, x86. */
export const KVM_FEATURE_POLL_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_POLL_CONTROL,
);
/** `<asm/kvm_para.h>`: 3 on loongarch64. */
export const KVM_FEATURE_PREEMPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_PREEMPT,
);
/** `<asm/kvm_para.h>`: 6 on x86_64, x86. */
export const KVM_FEATURE_PV_EOI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_PV_EOI,
);
/** `<asm/kvm_para.h>`: 13 on x86_64, x86. */
export const KVM_FEATURE_PV_SCHED_YIELD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_PV_SCHED_YIELD,
);
/** `<asm/kvm_para.h>`: 11 on x86_64, x86. */
export const KVM_FEATURE_PV_SEND_IPI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_PV_SEND_IPI,
);
/** `<asm/kvm_para.h>`: 9 on x86_64, x86. */
export const KVM_FEATURE_PV_TLB_FLUSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_PV_TLB_FLUSH,
);
/** `<asm/kvm_para.h>`: 7 on x86_64, x86. */
export const KVM_FEATURE_PV_UNHALT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_PV_UNHALT,
);
/** `<asm/kvm_para.h>`: 5 on x86_64, x86; 2 on loongarch64. */
export const KVM_FEATURE_STEAL_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_STEAL_TIME,
);
/** `<asm/kvm_para.h>`: 25 on loongarch64. */
export const KVM_FEATURE_USER_HCALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_USER_HCALL,
);
/** `<asm/kvm_para.h>`: 24 on loongarch64. */
export const KVM_FEATURE_VIRT_EXTIOI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_FEATURE_VIRT_EXTIOI,
);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_HINTS_REALTIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HINTS_REALTIME,
);
/** `<asm/kvm_para.h>`: 2 on ppc64le. */
export const KVM_MAGIC_FEAT_MAS0_TO_SPRG7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAGIC_FEAT_MAS0_TO_SPRG7,
);
/** `<asm/kvm_para.h>`: 1 on ppc64le. */
export const KVM_MAGIC_FEAT_SR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAGIC_FEAT_SR,
);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_MAP_GPA_RANGE_DECRYPTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAP_GPA_RANGE_DECRYPTED,
);
/** `<asm/kvm_para.h>`: 16 on x86_64, x86. */
export const KVM_MAP_GPA_RANGE_ENCRYPTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAP_GPA_RANGE_ENCRYPTED,
);
/** `<asm/kvm_para.h>`: 2 on x86_64, x86. */
export const KVM_MAP_GPA_RANGE_PAGE_SZ_1G: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAP_GPA_RANGE_PAGE_SZ_1G,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_MAP_GPA_RANGE_PAGE_SZ_2M: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAP_GPA_RANGE_PAGE_SZ_2M,
);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_MAP_GPA_RANGE_PAGE_SZ_4K: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAP_GPA_RANGE_PAGE_SZ_4K,
);
/** `<asm/kvm_para.h>`: 32 on x86_64, x86. */
export const KVM_MAX_MMU_OP_BATCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MAX_MMU_OP_BATCH,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_MIGRATION_READY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MIGRATION_READY,
);
/** `<asm/kvm_para.h>`: 2 on x86_64, x86. */
export const KVM_MMU_OP_FLUSH_TLB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MMU_OP_FLUSH_TLB,
);
/** `<asm/kvm_para.h>`: 3 on x86_64, x86. */
export const KVM_MMU_OP_RELEASE_PT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MMU_OP_RELEASE_PT,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_MMU_OP_WRITE_PTE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_MMU_OP_WRITE_PTE,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_MSR_ENABLED: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_MSR_ENABLED);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_PV_EOI_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_EOI_BIT);
/** `<asm/kvm_para.h>`: 0 on x86_64, x86. */
export const KVM_PV_EOI_DISABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_EOI_DISABLED,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_PV_EOI_ENABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_EOI_ENABLED,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_PV_EOI_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_PV_EOI_MASK);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_PV_REASON_PAGE_NOT_PRESENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_REASON_PAGE_NOT_PRESENT,
);
/** `<asm/kvm_para.h>`: 2 on x86_64, x86. */
export const KVM_PV_REASON_PAGE_READY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_PV_REASON_PAGE_READY,
);
/** `<asm/kvm_para.h>`: 1263947041 on ppc64le. */
export const KVM_SC_MAGIC_R0: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_SC_MAGIC_R0);
/** `<asm/kvm_para.h>`: 5 on x86_64, x86. */
export const KVM_STEAL_ALIGNMENT_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STEAL_ALIGNMENT_BITS,
);
/** `<asm/kvm_para.h>`: 62 on x86_64, x86. */
export const KVM_STEAL_RESERVED_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STEAL_RESERVED_MASK,
);
/** `<asm/kvm_para.h>`: 18446744073709551552n on x86_64, x86. */
export const KVM_STEAL_VALID_BITS: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_STEAL_VALID_BITS,
);
/** `<asm/kvm_para.h>`: 2 on x86_64, x86. */
export const KVM_VCPU_FLUSH_TLB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPU_FLUSH_TLB,
);
/** `<asm/kvm_para.h>`: 1 on x86_64, x86. */
export const KVM_VCPU_PREEMPTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VCPU_PREEMPTED,
);
/** `<asm/kvm_para.h>`: 1 on ppc64le. */
export const MAGIC_PAGE_FLAG_NOT_MAPPED_NX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAGIC_PAGE_FLAG_NOT_MAPPED_NX,
);
/** `<asm/kvm_para.h>`: 1263947015 on x86_64, x86. */
export const MSR_KVM_ASYNC_PF_ACK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_ASYNC_PF_ACK,
);
/** `<asm/kvm_para.h>`: 1263947010 on x86_64, x86. */
export const MSR_KVM_ASYNC_PF_EN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_ASYNC_PF_EN,
);
/** `<asm/kvm_para.h>`: 1263947014 on x86_64, x86. */
export const MSR_KVM_ASYNC_PF_INT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_ASYNC_PF_INT,
);
/** `<asm/kvm_para.h>`: 1263947016 on x86_64, x86. */
export const MSR_KVM_MIGRATION_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_MIGRATION_CONTROL,
);
/** `<asm/kvm_para.h>`: 1263947013 on x86_64, x86. */
export const MSR_KVM_POLL_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_POLL_CONTROL,
);
/** `<asm/kvm_para.h>`: 1263947012 on x86_64, x86. */
export const MSR_KVM_PV_EOI_EN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_PV_EOI_EN,
);
/** `<asm/kvm_para.h>`: 1263947011 on x86_64, x86. */
export const MSR_KVM_STEAL_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_STEAL_TIME,
);
/** `<asm/kvm_para.h>`: 18 on x86_64, x86. */
export const MSR_KVM_SYSTEM_TIME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_SYSTEM_TIME,
);
/** `<asm/kvm_para.h>`: 1263947009 on x86_64, x86. */
export const MSR_KVM_SYSTEM_TIME_NEW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_SYSTEM_TIME_NEW,
);
/** `<asm/kvm_para.h>`: 17 on x86_64, x86. */
export const MSR_KVM_WALL_CLOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_WALL_CLOCK,
);
/** `<asm/kvm_para.h>`: 1263947008 on x86_64, x86. */
export const MSR_KVM_WALL_CLOCK_NEW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MSR_KVM_WALL_CLOCK_NEW,
);
export declare namespace struct {
  /** `<asm/kvm_para.h>`: 64 bytes on x86_64, x86. */
  interface kvm_clock_pairing extends RecordView<'struct kvm_clock_pairing'> {
    get sec(): bigint;
    set sec(value: Integer);
    get nsec(): bigint;
    set nsec(value: Integer);
    get tsc(): bigint;
    set tsc(value: Integer);
    flags: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<asm/kvm_para.h>`: 8 bytes on x86_64, x86. */
  interface kvm_mmu_op_flush_tlb extends RecordView<'struct kvm_mmu_op_flush_tlb'> {
    get header(): struct.kvm_mmu_op_header;
    set header(value: From<struct.kvm_mmu_op_header>);
  }

  /** `<asm/kvm_para.h>`: 8 bytes on x86_64, x86. */
  interface kvm_mmu_op_header extends RecordView<'struct kvm_mmu_op_header'> {
    op: number;
    pad: number;
  }

  /** `<asm/kvm_para.h>`: 16 bytes on x86_64, x86. */
  interface kvm_mmu_op_release_pt extends RecordView<'struct kvm_mmu_op_release_pt'> {
    get header(): struct.kvm_mmu_op_header;
    set header(value: From<struct.kvm_mmu_op_header>);
    get pt_phys(): bigint;
    set pt_phys(value: Integer);
  }

  /** `<asm/kvm_para.h>`: 24 bytes on x86_64, x86. */
  interface kvm_mmu_op_write_pte extends RecordView<'struct kvm_mmu_op_write_pte'> {
    get header(): struct.kvm_mmu_op_header;
    set header(value: From<struct.kvm_mmu_op_header>);
    get pte_phys(): bigint;
    set pte_phys(value: Integer);
    get pte_val(): bigint;
    set pte_val(value: Integer);
  }

  /** `<asm/kvm_para.h>`: 64 bytes on x86_64, x86. */
  interface kvm_steal_time extends RecordView<'struct kvm_steal_time'> {
    get steal(): bigint;
    set steal(value: Integer);
    version: number;
    flags: number;
    preempted: number;
    get u8_pad(): Uint8Array;
    set u8_pad(value: Bytes);
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<asm/kvm_para.h>`: 240 bytes on ppc64le. */
  interface kvm_vcpu_arch_shared extends RecordView<'struct kvm_vcpu_arch_shared'> {
    get scratch1(): bigint;
    set scratch1(value: Integer);
    get scratch2(): bigint;
    set scratch2(value: Integer);
    get scratch3(): bigint;
    set scratch3(value: Integer);
    get critical(): bigint;
    set critical(value: Integer);
    get sprg0(): bigint;
    set sprg0(value: Integer);
    get sprg1(): bigint;
    set sprg1(value: Integer);
    get sprg2(): bigint;
    set sprg2(value: Integer);
    get sprg3(): bigint;
    set sprg3(value: Integer);
    get srr0(): bigint;
    set srr0(value: Integer);
    get srr1(): bigint;
    set srr1(value: Integer);
    get dar(): bigint;
    set dar(value: Integer);
    get msr(): bigint;
    set msr(value: Integer);
    dsisr: number;
    int_pending: number;
    get sr(): Uint32Array;
    set sr(value: Iterable<Integer>);
    mas0: number;
    mas1: number;
    get mas7_3(): bigint;
    set mas7_3(value: Integer);
    get mas2(): bigint;
    set mas2(value: Integer);
    mas4: number;
    mas6: number;
    esr: number;
    pir: number;
    get sprg4(): bigint;
    set sprg4(value: Integer);
    get sprg5(): bigint;
    set sprg5(value: Integer);
    get sprg6(): bigint;
    set sprg6(value: Integer);
    get sprg7(): bigint;
    set sprg7(value: Integer);
  }

  /** `<asm/kvm_para.h>`: 64 bytes on x86_64, x86. */
  interface kvm_vcpu_pv_apf_data extends RecordView<'struct kvm_vcpu_pv_apf_data'> {
    flags: number;
    token: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }
}

export const struct: {
  readonly kvm_clock_pairing: Descriptor<struct.kvm_clock_pairing, 'x86_64' | 'x86'>;
  readonly kvm_mmu_op_flush_tlb: Descriptor<struct.kvm_mmu_op_flush_tlb, 'x86_64' | 'x86'>;
  readonly kvm_mmu_op_header: Descriptor<struct.kvm_mmu_op_header, 'x86_64' | 'x86'>;
  readonly kvm_mmu_op_release_pt: Descriptor<struct.kvm_mmu_op_release_pt, 'x86_64' | 'x86'>;
  readonly kvm_mmu_op_write_pte: Descriptor<struct.kvm_mmu_op_write_pte, 'x86_64' | 'x86'>;
  readonly kvm_steal_time: Descriptor<struct.kvm_steal_time, 'x86_64' | 'x86'>;
  readonly kvm_vcpu_arch_shared: Descriptor<struct.kvm_vcpu_arch_shared, 'ppc64le'>;
  readonly kvm_vcpu_pv_apf_data: Descriptor<struct.kvm_vcpu_pv_apf_data, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kvm_clock_pairing": ["__s64 sec;__s64 nsec;__u64 tsc;__u32 flags;__u32 pad[9];",{"only":["x86_64","x86"]}],
"kvm_mmu_op_flush_tlb": ["struct kvm_mmu_op_header header;",{"only":["x86_64","x86"]}],
"kvm_mmu_op_header": ["__u32 op;__u32 pad;",{"only":["x86_64","x86"]}],
"kvm_mmu_op_release_pt": ["struct kvm_mmu_op_header header;__u64 pt_phys;",{"only":["x86_64","x86"]}],
"kvm_mmu_op_write_pte": ["struct kvm_mmu_op_header header;__u64 pte_phys;__u64 pte_val;",{"only":["x86_64","x86"]}],
"kvm_steal_time": ["__u64 steal;__u32 version;__u32 flags;__u8 preempted;__u8 u8_pad[3];__u32 pad[11];",{"only":["x86_64","x86"]}],
"kvm_vcpu_arch_shared": ["__u64 scratch1;__u64 scratch2;__u64 scratch3;__u64 critical;__u64 sprg0;__u64 sprg1;__u64 sprg2;__u64 sprg3;__u64 srr0;__u64 srr1;__u64 dar;__u64 msr;__u32 dsisr;__u32 int_pending;__u32 sr[16];__u32 mas0;__u32 mas1;__u64 mas7_3;__u64 mas2;__u32 mas4;__u32 mas6;__u32 esr;__u32 pir;__u64 sprg4;__u64 sprg5;__u64 sprg6;__u64 sprg7;",{"only":["ppc64le"]}],
"kvm_vcpu_pv_apf_data": ["__u32 flags;__u32 token;__u8 pad[56];",{"only":["x86_64","x86"]}]
}`),
);
