// Generated from Linux 7.3.4 <linux/agpgart.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AGPIOC_ALLOCATE: PerArch<3221766406, 3221504262, 3221504262, 3221766406, 3221766406>;
  readonly AGPIOC_BIND: PerArch<1074282760, 1074020616, 1074020616, 1074282760, 1074282760>;
  readonly AGPIOC_INFO: PerArch<2148024576, 2147762432, 2147762432, 2148024576, 2148024576>;
  readonly AGPIOC_PROTECT: PerArch<1074282757, 1074020613, 1074020613, 1074282757, 1074282757>;
  readonly AGPIOC_RESERVE: PerArch<1074282756, 1074020612, 1074020612, 1074282756, 1074282756>;
  readonly AGPIOC_SETUP: PerArch<1074282755, 1074020611, 1074020611, 1074282755, 1074282755>;
  readonly AGPIOC_UNBIND: PerArch<1074282761, 1074020617, 1074020617, 1074282761, 1074282761>;
} = /* @__PURE__ */ perArchOf({
  AGPIOC_ALLOCATE: [3221766406, 3221504262, 3221504262, 3221766406, 3221766406],
  AGPIOC_BIND: [1074282760, 1074020616, 1074020616, 1074282760, 1074282760],
  AGPIOC_INFO: [2148024576, 2147762432, 2147762432, 2148024576, 2148024576],
  AGPIOC_PROTECT: [1074282757, 1074020613, 1074020613, 1074282757, 1074282757],
  AGPIOC_RESERVE: [1074282756, 1074020612, 1074020612, 1074282756, 1074282756],
  AGPIOC_SETUP: [1074282755, 1074020611, 1074020611, 1074282755, 1074282755],
  AGPIOC_UNBIND: [1074282761, 1074020617, 1074020617, 1074282761, 1074282761],
});

/** `<linux/agpgart.h>`: 3221766406 on x86_64, riscv64, aarch64; 3221504262 on x86, arm. */
export const AGPIOC_ALLOCATE: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_ALLOCATE);
/** `<linux/agpgart.h>`: 1074282760 on x86_64, riscv64, aarch64; 1074020616 on x86, arm. */
export const AGPIOC_BIND: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_BIND);
/** `<linux/agpgart.h>`: 2148024576 on x86_64, riscv64, aarch64; 2147762432 on x86, arm. */
export const AGPIOC_INFO: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_INFO);
/** `<linux/agpgart.h>`: 1074282757 on x86_64, riscv64, aarch64; 1074020613 on x86, arm. */
export const AGPIOC_PROTECT: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_PROTECT);
/** `<linux/agpgart.h>`: 1074282756 on x86_64, riscv64, aarch64; 1074020612 on x86, arm. */
export const AGPIOC_RESERVE: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_RESERVE);
/** `<linux/agpgart.h>`: 1074282755 on x86_64, riscv64, aarch64; 1074020611 on x86, arm. */
export const AGPIOC_SETUP: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_SETUP);
/** `<linux/agpgart.h>`: 1074282761 on x86_64, riscv64, aarch64; 1074020617 on x86, arm. */
export const AGPIOC_UNBIND: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_UNBIND);
export const AGPIOC_ACQUIRE = 16641,
  AGPIOC_BASE = 65,
  AGPIOC_CHIPSET_FLUSH = 16650,
  AGPIOC_DEALLOCATE = 1074020615,
  AGPIOC_RELEASE = 16642,
  FALSE = 0,
  TRUE = 1;
