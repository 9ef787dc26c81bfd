// Generated from Linux 7.3.4 <linux/kvm_para.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'aarch64' | 'loongarch64' | 's390x' | 'ppc64le',
  {
    KVM_E2BIG: 7;
    KVM_EFAULT: 14;
    KVM_EINVAL: 22;
    KVM_ENOSYS: 1000;
    KVM_EOPNOTSUPP: 95;
    KVM_EPERM: 1;
    KVM_HC_CLOCK_PAIRING: 9;
    KVM_HC_FEATURES: 3;
    KVM_HC_KICK_CPU: 5;
    KVM_HC_MAP_GPA_RANGE: 12;
    KVM_HC_MIPS_CONSOLE_OUTPUT: 8;
    KVM_HC_MIPS_EXIT_VM: 7;
    KVM_HC_MIPS_GET_CLOCK_FREQ: 6;
    KVM_HC_MMU_OP: 2;
    KVM_HC_PPC_MAP_MAGIC_PAGE: 4;
    KVM_HC_SCHED_YIELD: 11;
    KVM_HC_SEND_IPI: 10;
    KVM_HC_VAPIC_POLL_IRQ: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86 arm aarch64 loongarch64 s390x ppc64le': {
      KVM_E2BIG: 7,
      KVM_EFAULT: 14,
      KVM_EINVAL: 22,
      KVM_ENOSYS: 1000,
      KVM_EOPNOTSUPP: 95,
      KVM_EPERM: 1,
      KVM_HC_CLOCK_PAIRING: 9,
      KVM_HC_FEATURES: 3,
      KVM_HC_KICK_CPU: 5,
      KVM_HC_MAP_GPA_RANGE: 12,
      KVM_HC_MIPS_CONSOLE_OUTPUT: 8,
      KVM_HC_MIPS_EXIT_VM: 7,
      KVM_HC_MIPS_GET_CLOCK_FREQ: 6,
      KVM_HC_MMU_OP: 2,
      KVM_HC_PPC_MAP_MAGIC_PAGE: 4,
      KVM_HC_SCHED_YIELD: 11,
      KVM_HC_SEND_IPI: 10,
      KVM_HC_VAPIC_POLL_IRQ: 1,
    },
  },
);

/** `<linux/kvm_para.h>`: none on riscv64; 7 elsewhere. */
export const KVM_E2BIG: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_E2BIG);
/** `<linux/kvm_para.h>`: none on riscv64; 14 elsewhere. */
export const KVM_EFAULT: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EFAULT);
/** `<linux/kvm_para.h>`: none on riscv64; 22 elsewhere. */
export const KVM_EINVAL: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EINVAL);
/** `<linux/kvm_para.h>`: none on riscv64; 1000 elsewhere. */
export const KVM_ENOSYS: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_ENOSYS);
/** `<linux/kvm_para.h>`: none on riscv64; 95 elsewhere. */
export const KVM_EOPNOTSUPP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EOPNOTSUPP);
/** `<linux/kvm_para.h>`: none on riscv64; 1 elsewhere. */
export const KVM_EPERM: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_EPERM);
/** `<linux/kvm_para.h>`: none on riscv64; 9 elsewhere. */
export const KVM_HC_CLOCK_PAIRING: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_CLOCK_PAIRING,
);
/** `<linux/kvm_para.h>`: none on riscv64; 3 elsewhere. */
export const KVM_HC_FEATURES: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_HC_FEATURES);
/** `<linux/kvm_para.h>`: none on riscv64; 5 elsewhere. */
export const KVM_HC_KICK_CPU: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_HC_KICK_CPU);
/** `<linux/kvm_para.h>`: none on riscv64; 12 elsewhere. */
export const KVM_HC_MAP_GPA_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_MAP_GPA_RANGE,
);
/** `<linux/kvm_para.h>`: none on riscv64; 8 elsewhere. */
export const KVM_HC_MIPS_CONSOLE_OUTPUT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_MIPS_CONSOLE_OUTPUT,
);
/** `<linux/kvm_para.h>`: none on riscv64; 7 elsewhere. */
export const KVM_HC_MIPS_EXIT_VM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_MIPS_EXIT_VM,
);
/** `<linux/kvm_para.h>`: none on riscv64; 6 elsewhere. */
export const KVM_HC_MIPS_GET_CLOCK_FREQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_MIPS_GET_CLOCK_FREQ,
);
/** `<linux/kvm_para.h>`: none on riscv64; 2 elsewhere. */
export const KVM_HC_MMU_OP: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_HC_MMU_OP);
/** `<linux/kvm_para.h>`: none on riscv64; 4 elsewhere. */
export const KVM_HC_PPC_MAP_MAGIC_PAGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_PPC_MAP_MAGIC_PAGE,
);
/** `<linux/kvm_para.h>`: none on riscv64; 11 elsewhere. */
export const KVM_HC_SCHED_YIELD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_SCHED_YIELD,
);
/** `<linux/kvm_para.h>`: none on riscv64; 10 elsewhere. */
export const KVM_HC_SEND_IPI: number | undefined = /* @__PURE__ */ hereOf(perArch.KVM_HC_SEND_IPI);
/** `<linux/kvm_para.h>`: none on riscv64; 1 elsewhere. */
export const KVM_HC_VAPIC_POLL_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_HC_VAPIC_POLL_IRQ,
);
