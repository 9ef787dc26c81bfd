// Generated from Linux 7.3.4 <asm/processor-flags.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly X86_CR4_FRED: PerArch<4294967296, 0>;
} & OnlyOnThese<
  'x86_64' | 'x86',
  {
    CR0_STATE: 2147811379;
    CX86_ARR_BASE: 196;
    CX86_CCR0: 192;
    CX86_CCR1: 193;
    CX86_CCR2: 194;
    CX86_CCR3: 195;
    CX86_CCR4: 232;
    CX86_CCR5: 233;
    CX86_CCR6: 234;
    CX86_CCR7: 235;
    CX86_DIR0: 254;
    CX86_DIR1: 255;
    CX86_GCR: 184;
    CX86_PCR0: 32;
    CX86_PCR1: 240;
    CX86_RCR_BASE: 220;
    X86_CR0_AM: 262144;
    X86_CR0_AM_BIT: 18;
    X86_CR0_CD: 1073741824;
    X86_CR0_CD_BIT: 30;
    X86_CR0_EM: 4;
    X86_CR0_EM_BIT: 2;
    X86_CR0_ET: 16;
    X86_CR0_ET_BIT: 4;
    X86_CR0_MP: 2;
    X86_CR0_MP_BIT: 1;
    X86_CR0_NE: 32;
    X86_CR0_NE_BIT: 5;
    X86_CR0_NW: 536870912;
    X86_CR0_NW_BIT: 29;
    X86_CR0_PE: 1;
    X86_CR0_PE_BIT: 0;
    X86_CR0_PG: 2147483648;
    X86_CR0_PG_BIT: 31;
    X86_CR0_TS: 8;
    X86_CR0_TS_BIT: 3;
    X86_CR0_WP: 65536;
    X86_CR0_WP_BIT: 16;
    X86_CR3_LAM_U48: 4611686018427387904n;
    X86_CR3_LAM_U48_BIT: 62;
    X86_CR3_LAM_U57: 2305843009213693952n;
    X86_CR3_LAM_U57_BIT: 61;
    X86_CR3_PCD: 16;
    X86_CR3_PCD_BIT: 4;
    X86_CR3_PCID_BITS: 12;
    X86_CR3_PCID_MASK: 4095;
    X86_CR3_PCID_NOFLUSH: 9223372036854775808n;
    X86_CR3_PCID_NOFLUSH_BIT: 63;
    X86_CR3_PWT: 8;
    X86_CR3_PWT_BIT: 3;
    X86_CR4_CET: 8388608;
    X86_CR4_CET_BIT: 23;
    X86_CR4_DE: 8;
    X86_CR4_DE_BIT: 3;
    X86_CR4_FSGSBASE: 65536;
    X86_CR4_FSGSBASE_BIT: 16;
    X86_CR4_LA57: 4096;
    X86_CR4_LA57_BIT: 12;
    X86_CR4_LAM_SUP: 268435456;
    X86_CR4_LAM_SUP_BIT: 28;
    X86_CR4_LASS: 134217728;
    X86_CR4_LASS_BIT: 27;
    X86_CR4_MCE: 64;
    X86_CR4_MCE_BIT: 6;
    X86_CR4_OSFXSR: 512;
    X86_CR4_OSFXSR_BIT: 9;
    X86_CR4_OSXMMEXCPT: 1024;
    X86_CR4_OSXMMEXCPT_BIT: 10;
    X86_CR4_OSXSAVE: 262144;
    X86_CR4_OSXSAVE_BIT: 18;
    X86_CR4_PAE: 32;
    X86_CR4_PAE_BIT: 5;
    X86_CR4_PCE: 256;
    X86_CR4_PCE_BIT: 8;
    X86_CR4_PCIDE: 131072;
    X86_CR4_PCIDE_BIT: 17;
    X86_CR4_PGE: 128;
    X86_CR4_PGE_BIT: 7;
    X86_CR4_PKE: 4194304;
    X86_CR4_PKE_BIT: 22;
    X86_CR4_PSE: 16;
    X86_CR4_PSE_BIT: 4;
    X86_CR4_PVI: 2;
    X86_CR4_PVI_BIT: 1;
    X86_CR4_SMAP: 2097152;
    X86_CR4_SMAP_BIT: 21;
    X86_CR4_SMEP: 1048576;
    X86_CR4_SMEP_BIT: 20;
    X86_CR4_SMXE: 16384;
    X86_CR4_SMXE_BIT: 14;
    X86_CR4_TSD: 4;
    X86_CR4_TSD_BIT: 2;
    X86_CR4_UMIP: 2048;
    X86_CR4_UMIP_BIT: 11;
    X86_CR4_VME: 1;
    X86_CR4_VME_BIT: 0;
    X86_CR4_VMXE: 8192;
    X86_CR4_VMXE_BIT: 13;
    X86_CR8_TPR: 15;
    X86_EFLAGS_AC: 262144;
    X86_EFLAGS_AC_BIT: 18;
    X86_EFLAGS_AF: 16;
    X86_EFLAGS_AF_BIT: 4;
    X86_EFLAGS_CF: 1;
    X86_EFLAGS_CF_BIT: 0;
    X86_EFLAGS_DF: 1024;
    X86_EFLAGS_DF_BIT: 10;
    X86_EFLAGS_FIXED: 2;
    X86_EFLAGS_FIXED_BIT: 1;
    X86_EFLAGS_ID: 2097152;
    X86_EFLAGS_ID_BIT: 21;
    X86_EFLAGS_IF: 512;
    X86_EFLAGS_IF_BIT: 9;
    X86_EFLAGS_IOPL: 12288;
    X86_EFLAGS_IOPL_BIT: 12;
    X86_EFLAGS_NT: 16384;
    X86_EFLAGS_NT_BIT: 14;
    X86_EFLAGS_OF: 2048;
    X86_EFLAGS_OF_BIT: 11;
    X86_EFLAGS_PF: 4;
    X86_EFLAGS_PF_BIT: 2;
    X86_EFLAGS_RF: 65536;
    X86_EFLAGS_RF_BIT: 16;
    X86_EFLAGS_SF: 128;
    X86_EFLAGS_SF_BIT: 7;
    X86_EFLAGS_TF: 256;
    X86_EFLAGS_TF_BIT: 8;
    X86_EFLAGS_VIF: 524288;
    X86_EFLAGS_VIF_BIT: 19;
    X86_EFLAGS_VIP: 1048576;
    X86_EFLAGS_VIP_BIT: 20;
    X86_EFLAGS_VM: 131072;
    X86_EFLAGS_VM_BIT: 17;
    X86_EFLAGS_ZF: 64;
    X86_EFLAGS_ZF_BIT: 6;
  }
> &
  OnlyOnThese<
    'x86_64',
    {
      X86_CR4_FRED_BIT: 32;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    X86_CR4_FRED: [4294967296, 0],
  },
  {},
  {
    'x86_64 x86': {
      CR0_STATE: 2147811379,
      CX86_ARR_BASE: 196,
      CX86_CCR0: 192,
      CX86_CCR1: 193,
      CX86_CCR2: 194,
      CX86_CCR3: 195,
      CX86_CCR4: 232,
      CX86_CCR5: 233,
      CX86_CCR6: 234,
      CX86_CCR7: 235,
      CX86_DIR0: 254,
      CX86_DIR1: 255,
      CX86_GCR: 184,
      CX86_PCR0: 32,
      CX86_PCR1: 240,
      CX86_RCR_BASE: 220,
      X86_CR0_AM: 262144,
      X86_CR0_AM_BIT: 18,
      X86_CR0_CD: 1073741824,
      X86_CR0_CD_BIT: 30,
      X86_CR0_EM: 4,
      X86_CR0_EM_BIT: 2,
      X86_CR0_ET: 16,
      X86_CR0_ET_BIT: 4,
      X86_CR0_MP: 2,
      X86_CR0_MP_BIT: 1,
      X86_CR0_NE: 32,
      X86_CR0_NE_BIT: 5,
      X86_CR0_NW: 536870912,
      X86_CR0_NW_BIT: 29,
      X86_CR0_PE: 1,
      X86_CR0_PE_BIT: 0,
      X86_CR0_PG: 2147483648,
      X86_CR0_PG_BIT: 31,
      X86_CR0_TS: 8,
      X86_CR0_TS_BIT: 3,
      X86_CR0_WP: 65536,
      X86_CR0_WP_BIT: 16,
      X86_CR3_LAM_U48: 4611686018427387904n,
      X86_CR3_LAM_U48_BIT: 62,
      X86_CR3_LAM_U57: 2305843009213693952n,
      X86_CR3_LAM_U57_BIT: 61,
      X86_CR3_PCD: 16,
      X86_CR3_PCD_BIT: 4,
      X86_CR3_PCID_BITS: 12,
      X86_CR3_PCID_MASK: 4095,
      X86_CR3_PCID_NOFLUSH: 9223372036854775808n,
      X86_CR3_PCID_NOFLUSH_BIT: 63,
      X86_CR3_PWT: 8,
      X86_CR3_PWT_BIT: 3,
      X86_CR4_CET: 8388608,
      X86_CR4_CET_BIT: 23,
      X86_CR4_DE: 8,
      X86_CR4_DE_BIT: 3,
      X86_CR4_FSGSBASE: 65536,
      X86_CR4_FSGSBASE_BIT: 16,
      X86_CR4_LA57: 4096,
      X86_CR4_LA57_BIT: 12,
      X86_CR4_LAM_SUP: 268435456,
      X86_CR4_LAM_SUP_BIT: 28,
      X86_CR4_LASS: 134217728,
      X86_CR4_LASS_BIT: 27,
      X86_CR4_MCE: 64,
      X86_CR4_MCE_BIT: 6,
      X86_CR4_OSFXSR: 512,
      X86_CR4_OSFXSR_BIT: 9,
      X86_CR4_OSXMMEXCPT: 1024,
      X86_CR4_OSXMMEXCPT_BIT: 10,
      X86_CR4_OSXSAVE: 262144,
      X86_CR4_OSXSAVE_BIT: 18,
      X86_CR4_PAE: 32,
      X86_CR4_PAE_BIT: 5,
      X86_CR4_PCE: 256,
      X86_CR4_PCE_BIT: 8,
      X86_CR4_PCIDE: 131072,
      X86_CR4_PCIDE_BIT: 17,
      X86_CR4_PGE: 128,
      X86_CR4_PGE_BIT: 7,
      X86_CR4_PKE: 4194304,
      X86_CR4_PKE_BIT: 22,
      X86_CR4_PSE: 16,
      X86_CR4_PSE_BIT: 4,
      X86_CR4_PVI: 2,
      X86_CR4_PVI_BIT: 1,
      X86_CR4_SMAP: 2097152,
      X86_CR4_SMAP_BIT: 21,
      X86_CR4_SMEP: 1048576,
      X86_CR4_SMEP_BIT: 20,
      X86_CR4_SMXE: 16384,
      X86_CR4_SMXE_BIT: 14,
      X86_CR4_TSD: 4,
      X86_CR4_TSD_BIT: 2,
      X86_CR4_UMIP: 2048,
      X86_CR4_UMIP_BIT: 11,
      X86_CR4_VME: 1,
      X86_CR4_VME_BIT: 0,
      X86_CR4_VMXE: 8192,
      X86_CR4_VMXE_BIT: 13,
      X86_CR8_TPR: 15,
      X86_EFLAGS_AC: 262144,
      X86_EFLAGS_AC_BIT: 18,
      X86_EFLAGS_AF: 16,
      X86_EFLAGS_AF_BIT: 4,
      X86_EFLAGS_CF: 1,
      X86_EFLAGS_CF_BIT: 0,
      X86_EFLAGS_DF: 1024,
      X86_EFLAGS_DF_BIT: 10,
      X86_EFLAGS_FIXED: 2,
      X86_EFLAGS_FIXED_BIT: 1,
      X86_EFLAGS_ID: 2097152,
      X86_EFLAGS_ID_BIT: 21,
      X86_EFLAGS_IF: 512,
      X86_EFLAGS_IF_BIT: 9,
      X86_EFLAGS_IOPL: 12288,
      X86_EFLAGS_IOPL_BIT: 12,
      X86_EFLAGS_NT: 16384,
      X86_EFLAGS_NT_BIT: 14,
      X86_EFLAGS_OF: 2048,
      X86_EFLAGS_OF_BIT: 11,
      X86_EFLAGS_PF: 4,
      X86_EFLAGS_PF_BIT: 2,
      X86_EFLAGS_RF: 65536,
      X86_EFLAGS_RF_BIT: 16,
      X86_EFLAGS_SF: 128,
      X86_EFLAGS_SF_BIT: 7,
      X86_EFLAGS_TF: 256,
      X86_EFLAGS_TF_BIT: 8,
      X86_EFLAGS_VIF: 524288,
      X86_EFLAGS_VIF_BIT: 19,
      X86_EFLAGS_VIP: 1048576,
      X86_EFLAGS_VIP_BIT: 20,
      X86_EFLAGS_VM: 131072,
      X86_EFLAGS_VM_BIT: 17,
      X86_EFLAGS_ZF: 64,
      X86_EFLAGS_ZF_BIT: 6,
    },
    x86_64: {
      X86_CR4_FRED_BIT: 32,
    },
  },
);

/** `<asm/processor-flags.h>`: 2147811379 on x86_64, x86. */
export const CR0_STATE: number | undefined = /* @__PURE__ */ hereOf(perArch.CR0_STATE);
/** `<asm/processor-flags.h>`: 196 on x86_64, x86. */
export const CX86_ARR_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_ARR_BASE);
/** `<asm/processor-flags.h>`: 192 on x86_64, x86. */
export const CX86_CCR0: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR0);
/** `<asm/processor-flags.h>`: 193 on x86_64, x86. */
export const CX86_CCR1: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR1);
/** `<asm/processor-flags.h>`: 194 on x86_64, x86. */
export const CX86_CCR2: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR2);
/** `<asm/processor-flags.h>`: 195 on x86_64, x86. */
export const CX86_CCR3: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR3);
/** `<asm/processor-flags.h>`: 232 on x86_64, x86. */
export const CX86_CCR4: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR4);
/** `<asm/processor-flags.h>`: 233 on x86_64, x86. */
export const CX86_CCR5: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR5);
/** `<asm/processor-flags.h>`: 234 on x86_64, x86. */
export const CX86_CCR6: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR6);
/** `<asm/processor-flags.h>`: 235 on x86_64, x86. */
export const CX86_CCR7: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_CCR7);
/** `<asm/processor-flags.h>`: 254 on x86_64, x86. */
export const CX86_DIR0: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_DIR0);
/** `<asm/processor-flags.h>`: 255 on x86_64, x86. */
export const CX86_DIR1: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_DIR1);
/** `<asm/processor-flags.h>`: 184 on x86_64, x86. */
export const CX86_GCR: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_GCR);
/** `<asm/processor-flags.h>`: 32 on x86_64, x86. */
export const CX86_PCR0: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_PCR0);
/** `<asm/processor-flags.h>`: 240 on x86_64, x86. */
export const CX86_PCR1: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_PCR1);
/** `<asm/processor-flags.h>`: 220 on x86_64, x86. */
export const CX86_RCR_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.CX86_RCR_BASE);
/** `<asm/processor-flags.h>`: 262144 on x86_64, x86. */
export const X86_CR0_AM: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_AM);
/** `<asm/processor-flags.h>`: 18 on x86_64, x86. */
export const X86_CR0_AM_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_AM_BIT);
/** `<asm/processor-flags.h>`: 1073741824 on x86_64, x86. */
export const X86_CR0_CD: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_CD);
/** `<asm/processor-flags.h>`: 30 on x86_64, x86. */
export const X86_CR0_CD_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_CD_BIT);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_CR0_EM: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_EM);
/** `<asm/processor-flags.h>`: 2 on x86_64, x86. */
export const X86_CR0_EM_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_EM_BIT);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_CR0_ET: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_ET);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_CR0_ET_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_ET_BIT);
/** `<asm/processor-flags.h>`: 2 on x86_64, x86. */
export const X86_CR0_MP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_MP);
/** `<asm/processor-flags.h>`: 1 on x86_64, x86. */
export const X86_CR0_MP_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_MP_BIT);
/** `<asm/processor-flags.h>`: 32 on x86_64, x86. */
export const X86_CR0_NE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_NE);
/** `<asm/processor-flags.h>`: 5 on x86_64, x86. */
export const X86_CR0_NE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_NE_BIT);
/** `<asm/processor-flags.h>`: 536870912 on x86_64, x86. */
export const X86_CR0_NW: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_NW);
/** `<asm/processor-flags.h>`: 29 on x86_64, x86. */
export const X86_CR0_NW_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_NW_BIT);
/** `<asm/processor-flags.h>`: 1 on x86_64, x86. */
export const X86_CR0_PE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_PE);
/** `<asm/processor-flags.h>`: 0 on x86_64, x86. */
export const X86_CR0_PE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_PE_BIT);
/** `<asm/processor-flags.h>`: 2147483648 on x86_64, x86. */
export const X86_CR0_PG: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_PG);
/** `<asm/processor-flags.h>`: 31 on x86_64, x86. */
export const X86_CR0_PG_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_PG_BIT);
/** `<asm/processor-flags.h>`: 8 on x86_64, x86. */
export const X86_CR0_TS: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_TS);
/** `<asm/processor-flags.h>`: 3 on x86_64, x86. */
export const X86_CR0_TS_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_TS_BIT);
/** `<asm/processor-flags.h>`: 65536 on x86_64, x86. */
export const X86_CR0_WP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_WP);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_CR0_WP_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR0_WP_BIT);
/** `<asm/processor-flags.h>`: 4611686018427387904n on x86_64, x86. */
export const X86_CR3_LAM_U48: bigint | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR3_LAM_U48);
/** `<asm/processor-flags.h>`: 62 on x86_64, x86. */
export const X86_CR3_LAM_U48_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR3_LAM_U48_BIT,
);
/** `<asm/processor-flags.h>`: 2305843009213693952n on x86_64, x86. */
export const X86_CR3_LAM_U57: bigint | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR3_LAM_U57);
/** `<asm/processor-flags.h>`: 61 on x86_64, x86. */
export const X86_CR3_LAM_U57_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR3_LAM_U57_BIT,
);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_CR3_PCD: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR3_PCD);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_CR3_PCD_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR3_PCD_BIT);
/** `<asm/processor-flags.h>`: 12 on x86_64, x86. */
export const X86_CR3_PCID_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR3_PCID_BITS,
);
/** `<asm/processor-flags.h>`: 4095 on x86_64, x86. */
export const X86_CR3_PCID_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR3_PCID_MASK,
);
/** `<asm/processor-flags.h>`: 9223372036854775808n on x86_64, x86. */
export const X86_CR3_PCID_NOFLUSH: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR3_PCID_NOFLUSH,
);
/** `<asm/processor-flags.h>`: 63 on x86_64, x86. */
export const X86_CR3_PCID_NOFLUSH_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR3_PCID_NOFLUSH_BIT,
);
/** `<asm/processor-flags.h>`: 8 on x86_64, x86. */
export const X86_CR3_PWT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR3_PWT);
/** `<asm/processor-flags.h>`: 3 on x86_64, x86. */
export const X86_CR3_PWT_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR3_PWT_BIT);
/** `<asm/processor-flags.h>`: 8388608 on x86_64, x86. */
export const X86_CR4_CET: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_CET);
/** `<asm/processor-flags.h>`: 23 on x86_64, x86. */
export const X86_CR4_CET_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_CET_BIT);
/** `<asm/processor-flags.h>`: 8 on x86_64, x86. */
export const X86_CR4_DE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_DE);
/** `<asm/processor-flags.h>`: 3 on x86_64, x86. */
export const X86_CR4_DE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_DE_BIT);
/** `<asm/processor-flags.h>`: 4294967296 on x86_64; 0 on x86. */
export const X86_CR4_FRED: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_FRED);
/** `<asm/processor-flags.h>`: 32 on x86_64. */
export const X86_CR4_FRED_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_FRED_BIT,
);
/** `<asm/processor-flags.h>`: 65536 on x86_64, x86. */
export const X86_CR4_FSGSBASE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_FSGSBASE,
);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_CR4_FSGSBASE_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_FSGSBASE_BIT,
);
/** `<asm/processor-flags.h>`: 4096 on x86_64, x86. */
export const X86_CR4_LA57: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_LA57);
/** `<asm/processor-flags.h>`: 12 on x86_64, x86. */
export const X86_CR4_LA57_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_LA57_BIT,
);
/** `<asm/processor-flags.h>`: 268435456 on x86_64, x86. */
export const X86_CR4_LAM_SUP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_LAM_SUP);
/** `<asm/processor-flags.h>`: 28 on x86_64, x86. */
export const X86_CR4_LAM_SUP_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_LAM_SUP_BIT,
);
/** `<asm/processor-flags.h>`: 134217728 on x86_64, x86. */
export const X86_CR4_LASS: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_LASS);
/** `<asm/processor-flags.h>`: 27 on x86_64, x86. */
export const X86_CR4_LASS_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_LASS_BIT,
);
/** `<asm/processor-flags.h>`: 64 on x86_64, x86. */
export const X86_CR4_MCE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_MCE);
/** `<asm/processor-flags.h>`: 6 on x86_64, x86. */
export const X86_CR4_MCE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_MCE_BIT);
/** `<asm/processor-flags.h>`: 512 on x86_64, x86. */
export const X86_CR4_OSFXSR: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_OSFXSR);
/** `<asm/processor-flags.h>`: 9 on x86_64, x86. */
export const X86_CR4_OSFXSR_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_OSFXSR_BIT,
);
/** `<asm/processor-flags.h>`: 1024 on x86_64, x86. */
export const X86_CR4_OSXMMEXCPT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_OSXMMEXCPT,
);
/** `<asm/processor-flags.h>`: 10 on x86_64, x86. */
export const X86_CR4_OSXMMEXCPT_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_OSXMMEXCPT_BIT,
);
/** `<asm/processor-flags.h>`: 262144 on x86_64, x86. */
export const X86_CR4_OSXSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_OSXSAVE);
/** `<asm/processor-flags.h>`: 18 on x86_64, x86. */
export const X86_CR4_OSXSAVE_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_OSXSAVE_BIT,
);
/** `<asm/processor-flags.h>`: 32 on x86_64, x86. */
export const X86_CR4_PAE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PAE);
/** `<asm/processor-flags.h>`: 5 on x86_64, x86. */
export const X86_CR4_PAE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PAE_BIT);
/** `<asm/processor-flags.h>`: 256 on x86_64, x86. */
export const X86_CR4_PCE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PCE);
/** `<asm/processor-flags.h>`: 8 on x86_64, x86. */
export const X86_CR4_PCE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PCE_BIT);
/** `<asm/processor-flags.h>`: 131072 on x86_64, x86. */
export const X86_CR4_PCIDE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PCIDE);
/** `<asm/processor-flags.h>`: 17 on x86_64, x86. */
export const X86_CR4_PCIDE_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_PCIDE_BIT,
);
/** `<asm/processor-flags.h>`: 128 on x86_64, x86. */
export const X86_CR4_PGE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PGE);
/** `<asm/processor-flags.h>`: 7 on x86_64, x86. */
export const X86_CR4_PGE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PGE_BIT);
/** `<asm/processor-flags.h>`: 4194304 on x86_64, x86. */
export const X86_CR4_PKE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PKE);
/** `<asm/processor-flags.h>`: 22 on x86_64, x86. */
export const X86_CR4_PKE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PKE_BIT);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_CR4_PSE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PSE);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_CR4_PSE_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PSE_BIT);
/** `<asm/processor-flags.h>`: 2 on x86_64, x86. */
export const X86_CR4_PVI: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PVI);
/** `<asm/processor-flags.h>`: 1 on x86_64, x86. */
export const X86_CR4_PVI_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_PVI_BIT);
/** `<asm/processor-flags.h>`: 2097152 on x86_64, x86. */
export const X86_CR4_SMAP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_SMAP);
/** `<asm/processor-flags.h>`: 21 on x86_64, x86. */
export const X86_CR4_SMAP_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_SMAP_BIT,
);
/** `<asm/processor-flags.h>`: 1048576 on x86_64, x86. */
export const X86_CR4_SMEP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_SMEP);
/** `<asm/processor-flags.h>`: 20 on x86_64, x86. */
export const X86_CR4_SMEP_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_SMEP_BIT,
);
/** `<asm/processor-flags.h>`: 16384 on x86_64, x86. */
export const X86_CR4_SMXE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_SMXE);
/** `<asm/processor-flags.h>`: 14 on x86_64, x86. */
export const X86_CR4_SMXE_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_SMXE_BIT,
);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_CR4_TSD: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_TSD);
/** `<asm/processor-flags.h>`: 2 on x86_64, x86. */
export const X86_CR4_TSD_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_TSD_BIT);
/** `<asm/processor-flags.h>`: 2048 on x86_64, x86. */
export const X86_CR4_UMIP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_UMIP);
/** `<asm/processor-flags.h>`: 11 on x86_64, x86. */
export const X86_CR4_UMIP_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_UMIP_BIT,
);
/** `<asm/processor-flags.h>`: 1 on x86_64, x86. */
export const X86_CR4_VME: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_VME);
/** `<asm/processor-flags.h>`: 0 on x86_64, x86. */
export const X86_CR4_VME_BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_VME_BIT);
/** `<asm/processor-flags.h>`: 8192 on x86_64, x86. */
export const X86_CR4_VMXE: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR4_VMXE);
/** `<asm/processor-flags.h>`: 13 on x86_64, x86. */
export const X86_CR4_VMXE_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_CR4_VMXE_BIT,
);
/** `<asm/processor-flags.h>`: 15 on x86_64, x86. */
export const X86_CR8_TPR: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_CR8_TPR);
/** `<asm/processor-flags.h>`: 262144 on x86_64, x86. */
export const X86_EFLAGS_AC: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_AC);
/** `<asm/processor-flags.h>`: 18 on x86_64, x86. */
export const X86_EFLAGS_AC_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_AC_BIT,
);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_EFLAGS_AF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_AF);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_EFLAGS_AF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_AF_BIT,
);
/** `<asm/processor-flags.h>`: 1 on x86_64, x86. */
export const X86_EFLAGS_CF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_CF);
/** `<asm/processor-flags.h>`: 0 on x86_64, x86. */
export const X86_EFLAGS_CF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_CF_BIT,
);
/** `<asm/processor-flags.h>`: 1024 on x86_64, x86. */
export const X86_EFLAGS_DF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_DF);
/** `<asm/processor-flags.h>`: 10 on x86_64, x86. */
export const X86_EFLAGS_DF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_DF_BIT,
);
/** `<asm/processor-flags.h>`: 2 on x86_64, x86. */
export const X86_EFLAGS_FIXED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_FIXED,
);
/** `<asm/processor-flags.h>`: 1 on x86_64, x86. */
export const X86_EFLAGS_FIXED_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_FIXED_BIT,
);
/** `<asm/processor-flags.h>`: 2097152 on x86_64, x86. */
export const X86_EFLAGS_ID: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_ID);
/** `<asm/processor-flags.h>`: 21 on x86_64, x86. */
export const X86_EFLAGS_ID_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_ID_BIT,
);
/** `<asm/processor-flags.h>`: 512 on x86_64, x86. */
export const X86_EFLAGS_IF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_IF);
/** `<asm/processor-flags.h>`: 9 on x86_64, x86. */
export const X86_EFLAGS_IF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_IF_BIT,
);
/** `<asm/processor-flags.h>`: 12288 on x86_64, x86. */
export const X86_EFLAGS_IOPL: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_IOPL);
/** `<asm/processor-flags.h>`: 12 on x86_64, x86. */
export const X86_EFLAGS_IOPL_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_IOPL_BIT,
);
/** `<asm/processor-flags.h>`: 16384 on x86_64, x86. */
export const X86_EFLAGS_NT: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_NT);
/** `<asm/processor-flags.h>`: 14 on x86_64, x86. */
export const X86_EFLAGS_NT_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_NT_BIT,
);
/** `<asm/processor-flags.h>`: 2048 on x86_64, x86. */
export const X86_EFLAGS_OF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_OF);
/** `<asm/processor-flags.h>`: 11 on x86_64, x86. */
export const X86_EFLAGS_OF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_OF_BIT,
);
/** `<asm/processor-flags.h>`: 4 on x86_64, x86. */
export const X86_EFLAGS_PF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_PF);
/** `<asm/processor-flags.h>`: 2 on x86_64, x86. */
export const X86_EFLAGS_PF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_PF_BIT,
);
/** `<asm/processor-flags.h>`: 65536 on x86_64, x86. */
export const X86_EFLAGS_RF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_RF);
/** `<asm/processor-flags.h>`: 16 on x86_64, x86. */
export const X86_EFLAGS_RF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_RF_BIT,
);
/** `<asm/processor-flags.h>`: 128 on x86_64, x86. */
export const X86_EFLAGS_SF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_SF);
/** `<asm/processor-flags.h>`: 7 on x86_64, x86. */
export const X86_EFLAGS_SF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_SF_BIT,
);
/** `<asm/processor-flags.h>`: 256 on x86_64, x86. */
export const X86_EFLAGS_TF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_TF);
/** `<asm/processor-flags.h>`: 8 on x86_64, x86. */
export const X86_EFLAGS_TF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_TF_BIT,
);
/** `<asm/processor-flags.h>`: 524288 on x86_64, x86. */
export const X86_EFLAGS_VIF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_VIF);
/** `<asm/processor-flags.h>`: 19 on x86_64, x86. */
export const X86_EFLAGS_VIF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_VIF_BIT,
);
/** `<asm/processor-flags.h>`: 1048576 on x86_64, x86. */
export const X86_EFLAGS_VIP: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_VIP);
/** `<asm/processor-flags.h>`: 20 on x86_64, x86. */
export const X86_EFLAGS_VIP_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_VIP_BIT,
);
/** `<asm/processor-flags.h>`: 131072 on x86_64, x86. */
export const X86_EFLAGS_VM: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_VM);
/** `<asm/processor-flags.h>`: 17 on x86_64, x86. */
export const X86_EFLAGS_VM_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_VM_BIT,
);
/** `<asm/processor-flags.h>`: 64 on x86_64, x86. */
export const X86_EFLAGS_ZF: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_EFLAGS_ZF);
/** `<asm/processor-flags.h>`: 6 on x86_64, x86. */
export const X86_EFLAGS_ZF_BIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_EFLAGS_ZF_BIT,
);
