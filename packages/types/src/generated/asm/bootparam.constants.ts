// Generated from Linux 7.3.4 <asm/bootparam.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly CAN_USE_HEAP: PerArch<128, 128>;
  readonly E820_MAX_ENTRIES_ZEROPAGE: PerArch<128, 128>;
  readonly JAILHOUSE_SETUP_REQUIRED_VERSION: PerArch<1, 1>;
  readonly KASLR_FLAG: PerArch<2, 2>;
  readonly KEEP_SEGMENTS: PerArch<64, 64>;
  readonly LOADED_HIGH: PerArch<1, 1>;
  readonly QUIET_FLAG: PerArch<32, 32>;
  readonly RAMDISK_IMAGE_START_MASK: PerArch<2047, 2047>;
  readonly RAMDISK_LOAD_FLAG: PerArch<16384, 16384>;
  readonly RAMDISK_PROMPT_FLAG: PerArch<32768, 32768>;
  readonly X86_NR_SUBARCHS: PerArch<5, 5>;
  readonly X86_SUBARCH_CE4100: PerArch<4, 4>;
  readonly X86_SUBARCH_INTEL_MID: PerArch<3, 3>;
  readonly X86_SUBARCH_LGUEST: PerArch<1, 1>;
  readonly X86_SUBARCH_PC: PerArch<0, 0>;
  readonly X86_SUBARCH_XEN: PerArch<2, 2>;
  readonly XLF_5LEVEL: PerArch<32, 32>;
  readonly XLF_5LEVEL_ENABLED: PerArch<64, 64>;
  readonly XLF_CAN_BE_LOADED_ABOVE_4G: PerArch<2, 2>;
  readonly XLF_EFI_HANDOVER_32: PerArch<4, 4>;
  readonly XLF_EFI_HANDOVER_64: PerArch<8, 8>;
  readonly XLF_EFI_KEXEC: PerArch<16, 16>;
  readonly XLF_KERNEL_64: PerArch<1, 1>;
  readonly XLF_MEM_ENCRYPTION: PerArch<128, 128>;
} = /* @__PURE__ */ perArchOf({
  CAN_USE_HEAP: [128, 128],
  E820_MAX_ENTRIES_ZEROPAGE: [128, 128],
  JAILHOUSE_SETUP_REQUIRED_VERSION: [1, 1],
  KASLR_FLAG: [2, 2],
  KEEP_SEGMENTS: [64, 64],
  LOADED_HIGH: [1, 1],
  QUIET_FLAG: [32, 32],
  RAMDISK_IMAGE_START_MASK: [2047, 2047],
  RAMDISK_LOAD_FLAG: [16384, 16384],
  RAMDISK_PROMPT_FLAG: [32768, 32768],
  X86_NR_SUBARCHS: [5, 5],
  X86_SUBARCH_CE4100: [4, 4],
  X86_SUBARCH_INTEL_MID: [3, 3],
  X86_SUBARCH_LGUEST: [1, 1],
  X86_SUBARCH_PC: [0, 0],
  X86_SUBARCH_XEN: [2, 2],
  XLF_5LEVEL: [32, 32],
  XLF_5LEVEL_ENABLED: [64, 64],
  XLF_CAN_BE_LOADED_ABOVE_4G: [2, 2],
  XLF_EFI_HANDOVER_32: [4, 4],
  XLF_EFI_HANDOVER_64: [8, 8],
  XLF_EFI_KEXEC: [16, 16],
  XLF_KERNEL_64: [1, 1],
  XLF_MEM_ENCRYPTION: [128, 128],
});

/** `<asm/bootparam.h>`: 128 on x86_64, x86. */
export const CAN_USE_HEAP: number | undefined = /* @__PURE__ */ hereOf(perArch.CAN_USE_HEAP);
/** `<asm/bootparam.h>`: 128 on x86_64, x86. */
export const E820_MAX_ENTRIES_ZEROPAGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.E820_MAX_ENTRIES_ZEROPAGE,
);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const JAILHOUSE_SETUP_REQUIRED_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.JAILHOUSE_SETUP_REQUIRED_VERSION,
);
/** `<asm/bootparam.h>`: 2 on x86_64, x86. */
export const KASLR_FLAG: number | undefined = /* @__PURE__ */ hereOf(perArch.KASLR_FLAG);
/** `<asm/bootparam.h>`: 64 on x86_64, x86. */
export const KEEP_SEGMENTS: number | undefined = /* @__PURE__ */ hereOf(perArch.KEEP_SEGMENTS);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const LOADED_HIGH: number | undefined = /* @__PURE__ */ hereOf(perArch.LOADED_HIGH);
/** `<asm/bootparam.h>`: 32 on x86_64, x86. */
export const QUIET_FLAG: number | undefined = /* @__PURE__ */ hereOf(perArch.QUIET_FLAG);
/** `<asm/bootparam.h>`: 2047 on x86_64, x86. */
export const RAMDISK_IMAGE_START_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAMDISK_IMAGE_START_MASK,
);
/** `<asm/bootparam.h>`: 16384 on x86_64, x86. */
export const RAMDISK_LOAD_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAMDISK_LOAD_FLAG,
);
/** `<asm/bootparam.h>`: 32768 on x86_64, x86. */
export const RAMDISK_PROMPT_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAMDISK_PROMPT_FLAG,
);
/** `<asm/bootparam.h>`: 5 on x86_64, x86. */
export const X86_NR_SUBARCHS: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_NR_SUBARCHS);
/** `<asm/bootparam.h>`: 4 on x86_64, x86. */
export const X86_SUBARCH_CE4100: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_SUBARCH_CE4100,
);
/** `<asm/bootparam.h>`: 3 on x86_64, x86. */
export const X86_SUBARCH_INTEL_MID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_SUBARCH_INTEL_MID,
);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const X86_SUBARCH_LGUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_SUBARCH_LGUEST,
);
/** `<asm/bootparam.h>`: 0 on x86_64, x86. */
export const X86_SUBARCH_PC: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_SUBARCH_PC);
/** `<asm/bootparam.h>`: 2 on x86_64, x86. */
export const X86_SUBARCH_XEN: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_SUBARCH_XEN);
/** `<asm/bootparam.h>`: 32 on x86_64, x86. */
export const XLF_5LEVEL: number | undefined = /* @__PURE__ */ hereOf(perArch.XLF_5LEVEL);
/** `<asm/bootparam.h>`: 64 on x86_64, x86. */
export const XLF_5LEVEL_ENABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_5LEVEL_ENABLED,
);
/** `<asm/bootparam.h>`: 2 on x86_64, x86. */
export const XLF_CAN_BE_LOADED_ABOVE_4G: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_CAN_BE_LOADED_ABOVE_4G,
);
/** `<asm/bootparam.h>`: 4 on x86_64, x86. */
export const XLF_EFI_HANDOVER_32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_EFI_HANDOVER_32,
);
/** `<asm/bootparam.h>`: 8 on x86_64, x86. */
export const XLF_EFI_HANDOVER_64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_EFI_HANDOVER_64,
);
/** `<asm/bootparam.h>`: 16 on x86_64, x86. */
export const XLF_EFI_KEXEC: number | undefined = /* @__PURE__ */ hereOf(perArch.XLF_EFI_KEXEC);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const XLF_KERNEL_64: number | undefined = /* @__PURE__ */ hereOf(perArch.XLF_KERNEL_64);
/** `<asm/bootparam.h>`: 128 on x86_64, x86. */
export const XLF_MEM_ENCRYPTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_MEM_ENCRYPTION,
);
