// Generated from Linux 7.3.4 <linux/kvm_para.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly KVM_E2BIG: PerArch<7, 7, 7, undefined, 7, 7, 7>;
  readonly KVM_EFAULT: PerArch<14, 14, 14, undefined, 14, 14, 14>;
  readonly KVM_EINVAL: PerArch<22, 22, 22, undefined, 22, 22, 22>;
  readonly KVM_ENOSYS: PerArch<1000, 1000, 1000, undefined, 1000, 1000, 1000>;
  readonly KVM_EOPNOTSUPP: PerArch<95, 95, 95, undefined, 95, 95, 95>;
  readonly KVM_EPERM: PerArch<1, 1, 1, undefined, 1, 1, 1>;
  readonly KVM_HC_CLOCK_PAIRING: PerArch<9, 9, 9, undefined, 9, 9, 9>;
  readonly KVM_HC_FEATURES: PerArch<3, 3, 3, undefined, 3, 3, 3>;
  readonly KVM_HC_KICK_CPU: PerArch<5, 5, 5, undefined, 5, 5, 5>;
  readonly KVM_HC_MAP_GPA_RANGE: PerArch<12, 12, 12, undefined, 12, 12, 12>;
  readonly KVM_HC_MIPS_CONSOLE_OUTPUT: PerArch<8, 8, 8, undefined, 8, 8, 8>;
  readonly KVM_HC_MIPS_EXIT_VM: PerArch<7, 7, 7, undefined, 7, 7, 7>;
  readonly KVM_HC_MIPS_GET_CLOCK_FREQ: PerArch<6, 6, 6, undefined, 6, 6, 6>;
  readonly KVM_HC_MMU_OP: PerArch<2, 2, 2, undefined, 2, 2, 2>;
  readonly KVM_HC_PPC_MAP_MAGIC_PAGE: PerArch<4, 4, 4, undefined, 4, 4, 4>;
  readonly KVM_HC_SCHED_YIELD: PerArch<11, 11, 11, undefined, 11, 11, 11>;
  readonly KVM_HC_SEND_IPI: PerArch<10, 10, 10, undefined, 10, 10, 10>;
  readonly KVM_HC_VAPIC_POLL_IRQ: PerArch<1, 1, 1, undefined, 1, 1, 1>;
} = /* @__PURE__ */ perArchOf({
  KVM_E2BIG: [7, 7, 7, undefined, 7, 7, 7],
  KVM_EFAULT: [14, 14, 14, undefined, 14, 14, 14],
  KVM_EINVAL: [22, 22, 22, undefined, 22, 22, 22],
  KVM_ENOSYS: [1000, 1000, 1000, undefined, 1000, 1000, 1000],
  KVM_EOPNOTSUPP: [95, 95, 95, undefined, 95, 95, 95],
  KVM_EPERM: [1, 1, 1, undefined, 1, 1, 1],
  KVM_HC_CLOCK_PAIRING: [9, 9, 9, undefined, 9, 9, 9],
  KVM_HC_FEATURES: [3, 3, 3, undefined, 3, 3, 3],
  KVM_HC_KICK_CPU: [5, 5, 5, undefined, 5, 5, 5],
  KVM_HC_MAP_GPA_RANGE: [12, 12, 12, undefined, 12, 12, 12],
  KVM_HC_MIPS_CONSOLE_OUTPUT: [8, 8, 8, undefined, 8, 8, 8],
  KVM_HC_MIPS_EXIT_VM: [7, 7, 7, undefined, 7, 7, 7],
  KVM_HC_MIPS_GET_CLOCK_FREQ: [6, 6, 6, undefined, 6, 6, 6],
  KVM_HC_MMU_OP: [2, 2, 2, undefined, 2, 2, 2],
  KVM_HC_PPC_MAP_MAGIC_PAGE: [4, 4, 4, undefined, 4, 4, 4],
  KVM_HC_SCHED_YIELD: [11, 11, 11, undefined, 11, 11, 11],
  KVM_HC_SEND_IPI: [10, 10, 10, undefined, 10, 10, 10],
  KVM_HC_VAPIC_POLL_IRQ: [1, 1, 1, undefined, 1, 1, 1],
});

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
