// Generated from Linux 7.3.4 <asm/hwprobe.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'riscv64',
  {
    RISCV_HWPROBE_BASE_BEHAVIOR_IMA: 1;
    RISCV_HWPROBE_EXT_SUPM: 562949953421312;
    RISCV_HWPROBE_EXT_ZA64RS: 32;
    RISCV_HWPROBE_EXT_ZAAMO: 72057594037927936n;
    RISCV_HWPROBE_EXT_ZABHA: 288230376151711744n;
    RISCV_HWPROBE_EXT_ZACAS: 17179869184;
    RISCV_HWPROBE_EXT_ZALASR: 576460752303423488n;
    RISCV_HWPROBE_EXT_ZALRSC: 144115188075855872n;
    RISCV_HWPROBE_EXT_ZAWRS: 281474976710656;
    RISCV_HWPROBE_EXT_ZBA: 8;
    RISCV_HWPROBE_EXT_ZBB: 16;
    RISCV_HWPROBE_EXT_ZBC: 128;
    RISCV_HWPROBE_EXT_ZBKB: 256;
    RISCV_HWPROBE_EXT_ZBKC: 512;
    RISCV_HWPROBE_EXT_ZBKX: 1024;
    RISCV_HWPROBE_EXT_ZBS: 32;
    RISCV_HWPROBE_EXT_ZCA: 8796093022208;
    RISCV_HWPROBE_EXT_ZCB: 17592186044416;
    RISCV_HWPROBE_EXT_ZCD: 35184372088832;
    RISCV_HWPROBE_EXT_ZCF: 70368744177664;
    RISCV_HWPROBE_EXT_ZCLSD: 4611686018427387904n;
    RISCV_HWPROBE_EXT_ZCMOP: 140737488355328;
    RISCV_HWPROBE_EXT_ZFA: 4294967296;
    RISCV_HWPROBE_EXT_ZFBFMIN: 4503599627370496;
    RISCV_HWPROBE_EXT_ZFH: 134217728;
    RISCV_HWPROBE_EXT_ZFHMIN: 268435456;
    RISCV_HWPROBE_EXT_ZICBOM: 36028797018963968n;
    RISCV_HWPROBE_EXT_ZICBOP: 1152921504606846976n;
    RISCV_HWPROBE_EXT_ZICBOZ: 64;
    RISCV_HWPROBE_EXT_ZICCAMOA: 4;
    RISCV_HWPROBE_EXT_ZICCIF: 8;
    RISCV_HWPROBE_EXT_ZICCLSM: 2;
    RISCV_HWPROBE_EXT_ZICCRSE: 16;
    RISCV_HWPROBE_EXT_ZICFILP: 9223372036854775808n;
    RISCV_HWPROBE_EXT_ZICFISS: 1;
    RISCV_HWPROBE_EXT_ZICNTR: 1125899906842624;
    RISCV_HWPROBE_EXT_ZICOND: 34359738368;
    RISCV_HWPROBE_EXT_ZIHINTNTL: 536870912;
    RISCV_HWPROBE_EXT_ZIHINTPAUSE: 68719476736;
    RISCV_HWPROBE_EXT_ZIHPM: 2251799813685248;
    RISCV_HWPROBE_EXT_ZILSD: 2305843009213693952n;
    RISCV_HWPROBE_EXT_ZIMOP: 4398046511104;
    RISCV_HWPROBE_EXT_ZKND: 2048;
    RISCV_HWPROBE_EXT_ZKNE: 4096;
    RISCV_HWPROBE_EXT_ZKNH: 8192;
    RISCV_HWPROBE_EXT_ZKSED: 16384;
    RISCV_HWPROBE_EXT_ZKSH: 32768;
    RISCV_HWPROBE_EXT_ZKT: 65536;
    RISCV_HWPROBE_EXT_ZTSO: 8589934592;
    RISCV_HWPROBE_EXT_ZVBB: 131072;
    RISCV_HWPROBE_EXT_ZVBC: 262144;
    RISCV_HWPROBE_EXT_ZVE32F: 274877906944;
    RISCV_HWPROBE_EXT_ZVE32X: 137438953472;
    RISCV_HWPROBE_EXT_ZVE64D: 2199023255552;
    RISCV_HWPROBE_EXT_ZVE64F: 1099511627776;
    RISCV_HWPROBE_EXT_ZVE64X: 549755813888;
    RISCV_HWPROBE_EXT_ZVFBFMIN: 9007199254740992n;
    RISCV_HWPROBE_EXT_ZVFBFWMA: 18014398509481984n;
    RISCV_HWPROBE_EXT_ZVFH: 1073741824;
    RISCV_HWPROBE_EXT_ZVFHMIN: 2147483648;
    RISCV_HWPROBE_EXT_ZVKB: 524288;
    RISCV_HWPROBE_EXT_ZVKG: 1048576;
    RISCV_HWPROBE_EXT_ZVKNED: 2097152;
    RISCV_HWPROBE_EXT_ZVKNHA: 4194304;
    RISCV_HWPROBE_EXT_ZVKNHB: 8388608;
    RISCV_HWPROBE_EXT_ZVKSED: 16777216;
    RISCV_HWPROBE_EXT_ZVKSH: 33554432;
    RISCV_HWPROBE_EXT_ZVKT: 67108864;
    RISCV_HWPROBE_IMA_C: 2;
    RISCV_HWPROBE_IMA_FD: 1;
    RISCV_HWPROBE_IMA_V: 4;
    RISCV_HWPROBE_KEY_BASE_BEHAVIOR: 3;
    RISCV_HWPROBE_KEY_CPUPERF_0: 5;
    RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: 7;
    RISCV_HWPROBE_KEY_IMA_EXT_0: 4;
    RISCV_HWPROBE_KEY_IMA_EXT_1: 16;
    RISCV_HWPROBE_KEY_MARCHID: 1;
    RISCV_HWPROBE_KEY_MIMPID: 2;
    RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: 9;
    RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: 10;
    RISCV_HWPROBE_KEY_MVENDORID: 0;
    RISCV_HWPROBE_KEY_TIME_CSR_FREQ: 8;
    RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: 14;
    RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: 13;
    RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: 11;
    RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: 12;
    RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: 15;
    RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: 6;
    RISCV_HWPROBE_MISALIGNED_EMULATED: 1;
    RISCV_HWPROBE_MISALIGNED_FAST: 3;
    RISCV_HWPROBE_MISALIGNED_MASK: 7;
    RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED: 1;
    RISCV_HWPROBE_MISALIGNED_SCALAR_FAST: 3;
    RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW: 2;
    RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN: 0;
    RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED: 4;
    RISCV_HWPROBE_MISALIGNED_SLOW: 2;
    RISCV_HWPROBE_MISALIGNED_UNKNOWN: 0;
    RISCV_HWPROBE_MISALIGNED_UNSUPPORTED: 4;
    RISCV_HWPROBE_MISALIGNED_VECTOR_FAST: 3;
    RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW: 2;
    RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN: 0;
    RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED: 4;
    RISCV_HWPROBE_WHICH_CPUS: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    riscv64: {
      RISCV_HWPROBE_BASE_BEHAVIOR_IMA: 1,
      RISCV_HWPROBE_EXT_SUPM: 562949953421312,
      RISCV_HWPROBE_EXT_ZA64RS: 32,
      RISCV_HWPROBE_EXT_ZAAMO: 72057594037927936n,
      RISCV_HWPROBE_EXT_ZABHA: 288230376151711744n,
      RISCV_HWPROBE_EXT_ZACAS: 17179869184,
      RISCV_HWPROBE_EXT_ZALASR: 576460752303423488n,
      RISCV_HWPROBE_EXT_ZALRSC: 144115188075855872n,
      RISCV_HWPROBE_EXT_ZAWRS: 281474976710656,
      RISCV_HWPROBE_EXT_ZBA: 8,
      RISCV_HWPROBE_EXT_ZBB: 16,
      RISCV_HWPROBE_EXT_ZBC: 128,
      RISCV_HWPROBE_EXT_ZBKB: 256,
      RISCV_HWPROBE_EXT_ZBKC: 512,
      RISCV_HWPROBE_EXT_ZBKX: 1024,
      RISCV_HWPROBE_EXT_ZBS: 32,
      RISCV_HWPROBE_EXT_ZCA: 8796093022208,
      RISCV_HWPROBE_EXT_ZCB: 17592186044416,
      RISCV_HWPROBE_EXT_ZCD: 35184372088832,
      RISCV_HWPROBE_EXT_ZCF: 70368744177664,
      RISCV_HWPROBE_EXT_ZCLSD: 4611686018427387904n,
      RISCV_HWPROBE_EXT_ZCMOP: 140737488355328,
      RISCV_HWPROBE_EXT_ZFA: 4294967296,
      RISCV_HWPROBE_EXT_ZFBFMIN: 4503599627370496,
      RISCV_HWPROBE_EXT_ZFH: 134217728,
      RISCV_HWPROBE_EXT_ZFHMIN: 268435456,
      RISCV_HWPROBE_EXT_ZICBOM: 36028797018963968n,
      RISCV_HWPROBE_EXT_ZICBOP: 1152921504606846976n,
      RISCV_HWPROBE_EXT_ZICBOZ: 64,
      RISCV_HWPROBE_EXT_ZICCAMOA: 4,
      RISCV_HWPROBE_EXT_ZICCIF: 8,
      RISCV_HWPROBE_EXT_ZICCLSM: 2,
      RISCV_HWPROBE_EXT_ZICCRSE: 16,
      RISCV_HWPROBE_EXT_ZICFILP: 9223372036854775808n,
      RISCV_HWPROBE_EXT_ZICFISS: 1,
      RISCV_HWPROBE_EXT_ZICNTR: 1125899906842624,
      RISCV_HWPROBE_EXT_ZICOND: 34359738368,
      RISCV_HWPROBE_EXT_ZIHINTNTL: 536870912,
      RISCV_HWPROBE_EXT_ZIHINTPAUSE: 68719476736,
      RISCV_HWPROBE_EXT_ZIHPM: 2251799813685248,
      RISCV_HWPROBE_EXT_ZILSD: 2305843009213693952n,
      RISCV_HWPROBE_EXT_ZIMOP: 4398046511104,
      RISCV_HWPROBE_EXT_ZKND: 2048,
      RISCV_HWPROBE_EXT_ZKNE: 4096,
      RISCV_HWPROBE_EXT_ZKNH: 8192,
      RISCV_HWPROBE_EXT_ZKSED: 16384,
      RISCV_HWPROBE_EXT_ZKSH: 32768,
      RISCV_HWPROBE_EXT_ZKT: 65536,
      RISCV_HWPROBE_EXT_ZTSO: 8589934592,
      RISCV_HWPROBE_EXT_ZVBB: 131072,
      RISCV_HWPROBE_EXT_ZVBC: 262144,
      RISCV_HWPROBE_EXT_ZVE32F: 274877906944,
      RISCV_HWPROBE_EXT_ZVE32X: 137438953472,
      RISCV_HWPROBE_EXT_ZVE64D: 2199023255552,
      RISCV_HWPROBE_EXT_ZVE64F: 1099511627776,
      RISCV_HWPROBE_EXT_ZVE64X: 549755813888,
      RISCV_HWPROBE_EXT_ZVFBFMIN: 9007199254740992n,
      RISCV_HWPROBE_EXT_ZVFBFWMA: 18014398509481984n,
      RISCV_HWPROBE_EXT_ZVFH: 1073741824,
      RISCV_HWPROBE_EXT_ZVFHMIN: 2147483648,
      RISCV_HWPROBE_EXT_ZVKB: 524288,
      RISCV_HWPROBE_EXT_ZVKG: 1048576,
      RISCV_HWPROBE_EXT_ZVKNED: 2097152,
      RISCV_HWPROBE_EXT_ZVKNHA: 4194304,
      RISCV_HWPROBE_EXT_ZVKNHB: 8388608,
      RISCV_HWPROBE_EXT_ZVKSED: 16777216,
      RISCV_HWPROBE_EXT_ZVKSH: 33554432,
      RISCV_HWPROBE_EXT_ZVKT: 67108864,
      RISCV_HWPROBE_IMA_C: 2,
      RISCV_HWPROBE_IMA_FD: 1,
      RISCV_HWPROBE_IMA_V: 4,
      RISCV_HWPROBE_KEY_BASE_BEHAVIOR: 3,
      RISCV_HWPROBE_KEY_CPUPERF_0: 5,
      RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: 7,
      RISCV_HWPROBE_KEY_IMA_EXT_0: 4,
      RISCV_HWPROBE_KEY_IMA_EXT_1: 16,
      RISCV_HWPROBE_KEY_MARCHID: 1,
      RISCV_HWPROBE_KEY_MIMPID: 2,
      RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: 9,
      RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: 10,
      RISCV_HWPROBE_KEY_MVENDORID: 0,
      RISCV_HWPROBE_KEY_TIME_CSR_FREQ: 8,
      RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: 14,
      RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: 13,
      RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: 11,
      RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: 12,
      RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: 15,
      RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: 6,
      RISCV_HWPROBE_MISALIGNED_EMULATED: 1,
      RISCV_HWPROBE_MISALIGNED_FAST: 3,
      RISCV_HWPROBE_MISALIGNED_MASK: 7,
      RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED: 1,
      RISCV_HWPROBE_MISALIGNED_SCALAR_FAST: 3,
      RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW: 2,
      RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN: 0,
      RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED: 4,
      RISCV_HWPROBE_MISALIGNED_SLOW: 2,
      RISCV_HWPROBE_MISALIGNED_UNKNOWN: 0,
      RISCV_HWPROBE_MISALIGNED_UNSUPPORTED: 4,
      RISCV_HWPROBE_MISALIGNED_VECTOR_FAST: 3,
      RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW: 2,
      RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN: 0,
      RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED: 4,
      RISCV_HWPROBE_WHICH_CPUS: 1,
    },
  },
);

/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_BASE_BEHAVIOR_IMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_BASE_BEHAVIOR_IMA,
);
/** `<asm/hwprobe.h>`: 562949953421312 on riscv64. */
export const RISCV_HWPROBE_EXT_SUPM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_SUPM,
);
/** `<asm/hwprobe.h>`: 32 on riscv64. */
export const RISCV_HWPROBE_EXT_ZA64RS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZA64RS,
);
/** `<asm/hwprobe.h>`: 72057594037927936n on riscv64. */
export const RISCV_HWPROBE_EXT_ZAAMO: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZAAMO,
);
/** `<asm/hwprobe.h>`: 288230376151711744n on riscv64. */
export const RISCV_HWPROBE_EXT_ZABHA: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZABHA,
);
/** `<asm/hwprobe.h>`: 17179869184 on riscv64. */
export const RISCV_HWPROBE_EXT_ZACAS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZACAS,
);
/** `<asm/hwprobe.h>`: 576460752303423488n on riscv64. */
export const RISCV_HWPROBE_EXT_ZALASR: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZALASR,
);
/** `<asm/hwprobe.h>`: 144115188075855872n on riscv64. */
export const RISCV_HWPROBE_EXT_ZALRSC: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZALRSC,
);
/** `<asm/hwprobe.h>`: 281474976710656 on riscv64. */
export const RISCV_HWPROBE_EXT_ZAWRS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZAWRS,
);
/** `<asm/hwprobe.h>`: 8 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBA,
);
/** `<asm/hwprobe.h>`: 16 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBB,
);
/** `<asm/hwprobe.h>`: 128 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBC,
);
/** `<asm/hwprobe.h>`: 256 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBKB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBKB,
);
/** `<asm/hwprobe.h>`: 512 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBKC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBKC,
);
/** `<asm/hwprobe.h>`: 1024 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBKX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBKX,
);
/** `<asm/hwprobe.h>`: 32 on riscv64. */
export const RISCV_HWPROBE_EXT_ZBS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZBS,
);
/** `<asm/hwprobe.h>`: 8796093022208 on riscv64. */
export const RISCV_HWPROBE_EXT_ZCA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZCA,
);
/** `<asm/hwprobe.h>`: 17592186044416 on riscv64. */
export const RISCV_HWPROBE_EXT_ZCB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZCB,
);
/** `<asm/hwprobe.h>`: 35184372088832 on riscv64. */
export const RISCV_HWPROBE_EXT_ZCD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZCD,
);
/** `<asm/hwprobe.h>`: 70368744177664 on riscv64. */
export const RISCV_HWPROBE_EXT_ZCF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZCF,
);
/** `<asm/hwprobe.h>`: 4611686018427387904n on riscv64. */
export const RISCV_HWPROBE_EXT_ZCLSD: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZCLSD,
);
/** `<asm/hwprobe.h>`: 140737488355328 on riscv64. */
export const RISCV_HWPROBE_EXT_ZCMOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZCMOP,
);
/** `<asm/hwprobe.h>`: 4294967296 on riscv64. */
export const RISCV_HWPROBE_EXT_ZFA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZFA,
);
/** `<asm/hwprobe.h>`: 4503599627370496 on riscv64. */
export const RISCV_HWPROBE_EXT_ZFBFMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZFBFMIN,
);
/** `<asm/hwprobe.h>`: 134217728 on riscv64. */
export const RISCV_HWPROBE_EXT_ZFH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZFH,
);
/** `<asm/hwprobe.h>`: 268435456 on riscv64. */
export const RISCV_HWPROBE_EXT_ZFHMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZFHMIN,
);
/** `<asm/hwprobe.h>`: 36028797018963968n on riscv64. */
export const RISCV_HWPROBE_EXT_ZICBOM: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICBOM,
);
/** `<asm/hwprobe.h>`: 1152921504606846976n on riscv64. */
export const RISCV_HWPROBE_EXT_ZICBOP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICBOP,
);
/** `<asm/hwprobe.h>`: 64 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICBOZ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICBOZ,
);
/** `<asm/hwprobe.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICCAMOA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICCAMOA,
);
/** `<asm/hwprobe.h>`: 8 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICCIF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICCIF,
);
/** `<asm/hwprobe.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICCLSM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICCLSM,
);
/** `<asm/hwprobe.h>`: 16 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICCRSE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICCRSE,
);
/** `<asm/hwprobe.h>`: 9223372036854775808n on riscv64. */
export const RISCV_HWPROBE_EXT_ZICFILP: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICFILP,
);
/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICFISS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICFISS,
);
/** `<asm/hwprobe.h>`: 1125899906842624 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICNTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICNTR,
);
/** `<asm/hwprobe.h>`: 34359738368 on riscv64. */
export const RISCV_HWPROBE_EXT_ZICOND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZICOND,
);
/** `<asm/hwprobe.h>`: 536870912 on riscv64. */
export const RISCV_HWPROBE_EXT_ZIHINTNTL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZIHINTNTL,
);
/** `<asm/hwprobe.h>`: 68719476736 on riscv64. */
export const RISCV_HWPROBE_EXT_ZIHINTPAUSE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZIHINTPAUSE,
);
/** `<asm/hwprobe.h>`: 2251799813685248 on riscv64. */
export const RISCV_HWPROBE_EXT_ZIHPM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZIHPM,
);
/** `<asm/hwprobe.h>`: 2305843009213693952n on riscv64. */
export const RISCV_HWPROBE_EXT_ZILSD: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZILSD,
);
/** `<asm/hwprobe.h>`: 4398046511104 on riscv64. */
export const RISCV_HWPROBE_EXT_ZIMOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZIMOP,
);
/** `<asm/hwprobe.h>`: 2048 on riscv64. */
export const RISCV_HWPROBE_EXT_ZKND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZKND,
);
/** `<asm/hwprobe.h>`: 4096 on riscv64. */
export const RISCV_HWPROBE_EXT_ZKNE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZKNE,
);
/** `<asm/hwprobe.h>`: 8192 on riscv64. */
export const RISCV_HWPROBE_EXT_ZKNH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZKNH,
);
/** `<asm/hwprobe.h>`: 16384 on riscv64. */
export const RISCV_HWPROBE_EXT_ZKSED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZKSED,
);
/** `<asm/hwprobe.h>`: 32768 on riscv64. */
export const RISCV_HWPROBE_EXT_ZKSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZKSH,
);
/** `<asm/hwprobe.h>`: 65536 on riscv64. */
export const RISCV_HWPROBE_EXT_ZKT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZKT,
);
/** `<asm/hwprobe.h>`: 8589934592 on riscv64. */
export const RISCV_HWPROBE_EXT_ZTSO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZTSO,
);
/** `<asm/hwprobe.h>`: 131072 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVBB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVBB,
);
/** `<asm/hwprobe.h>`: 262144 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVBC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVBC,
);
/** `<asm/hwprobe.h>`: 274877906944 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVE32F: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVE32F,
);
/** `<asm/hwprobe.h>`: 137438953472 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVE32X: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVE32X,
);
/** `<asm/hwprobe.h>`: 2199023255552 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVE64D: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVE64D,
);
/** `<asm/hwprobe.h>`: 1099511627776 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVE64F: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVE64F,
);
/** `<asm/hwprobe.h>`: 549755813888 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVE64X: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVE64X,
);
/** `<asm/hwprobe.h>`: 9007199254740992n on riscv64. */
export const RISCV_HWPROBE_EXT_ZVFBFMIN: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVFBFMIN,
);
/** `<asm/hwprobe.h>`: 18014398509481984n on riscv64. */
export const RISCV_HWPROBE_EXT_ZVFBFWMA: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVFBFWMA,
);
/** `<asm/hwprobe.h>`: 1073741824 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVFH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVFH,
);
/** `<asm/hwprobe.h>`: 2147483648 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVFHMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVFHMIN,
);
/** `<asm/hwprobe.h>`: 524288 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKB,
);
/** `<asm/hwprobe.h>`: 1048576 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKG,
);
/** `<asm/hwprobe.h>`: 2097152 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKNED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKNED,
);
/** `<asm/hwprobe.h>`: 4194304 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKNHA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKNHA,
);
/** `<asm/hwprobe.h>`: 8388608 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKNHB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKNHB,
);
/** `<asm/hwprobe.h>`: 16777216 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKSED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKSED,
);
/** `<asm/hwprobe.h>`: 33554432 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKSH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKSH,
);
/** `<asm/hwprobe.h>`: 67108864 on riscv64. */
export const RISCV_HWPROBE_EXT_ZVKT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_EXT_ZVKT,
);
/** `<asm/hwprobe.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_IMA_C: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_IMA_C,
);
/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_IMA_FD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_IMA_FD,
);
/** `<asm/hwprobe.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_IMA_V: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_IMA_V,
);
/** `<asm/hwprobe.h>`: 3 on riscv64. */
export const RISCV_HWPROBE_KEY_BASE_BEHAVIOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_BASE_BEHAVIOR,
);
/** `<asm/hwprobe.h>`: 5 on riscv64. */
export const RISCV_HWPROBE_KEY_CPUPERF_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_CPUPERF_0,
);
/** `<asm/hwprobe.h>`: 7 on riscv64. */
export const RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS,
);
/** `<asm/hwprobe.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_KEY_IMA_EXT_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_IMA_EXT_0,
);
/** `<asm/hwprobe.h>`: 16 on riscv64. */
export const RISCV_HWPROBE_KEY_IMA_EXT_1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_IMA_EXT_1,
);
/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_KEY_MARCHID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_MARCHID,
);
/** `<asm/hwprobe.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_KEY_MIMPID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_MIMPID,
);
/** `<asm/hwprobe.h>`: 9 on riscv64. */
export const RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF,
);
/** `<asm/hwprobe.h>`: 10 on riscv64. */
export const RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF,
);
/** `<asm/hwprobe.h>`: 0 on riscv64. */
export const RISCV_HWPROBE_KEY_MVENDORID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_MVENDORID,
);
/** `<asm/hwprobe.h>`: 8 on riscv64. */
export const RISCV_HWPROBE_KEY_TIME_CSR_FREQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_TIME_CSR_FREQ,
);
/** `<asm/hwprobe.h>`: 14 on riscv64. */
export const RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0,
);
/** `<asm/hwprobe.h>`: 13 on riscv64. */
export const RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0,
);
/** `<asm/hwprobe.h>`: 11 on riscv64. */
export const RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0,
);
/** `<asm/hwprobe.h>`: 12 on riscv64. */
export const RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE,
);
/** `<asm/hwprobe.h>`: 15 on riscv64. */
export const RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE,
);
/** `<asm/hwprobe.h>`: 6 on riscv64. */
export const RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE,
);
/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_EMULATED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_EMULATED,
);
/** `<asm/hwprobe.h>`: 3 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_FAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_FAST,
);
/** `<asm/hwprobe.h>`: 7 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_MASK,
);
/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED,
);
/** `<asm/hwprobe.h>`: 3 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_SCALAR_FAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_SCALAR_FAST,
);
/** `<asm/hwprobe.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW,
);
/** `<asm/hwprobe.h>`: 0 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN,
);
/** `<asm/hwprobe.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED);
/** `<asm/hwprobe.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_SLOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_SLOW,
);
/** `<asm/hwprobe.h>`: 0 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_UNKNOWN,
);
/** `<asm/hwprobe.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_UNSUPPORTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_UNSUPPORTED,
);
/** `<asm/hwprobe.h>`: 3 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_VECTOR_FAST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_VECTOR_FAST,
);
/** `<asm/hwprobe.h>`: 2 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW,
);
/** `<asm/hwprobe.h>`: 0 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN,
);
/** `<asm/hwprobe.h>`: 4 on riscv64. */
export const RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED: number | undefined =
  /* @__PURE__ */ hereOf(perArch.RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED);
/** `<asm/hwprobe.h>`: 1 on riscv64. */
export const RISCV_HWPROBE_WHICH_CPUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_HWPROBE_WHICH_CPUS,
);
export declare namespace struct {
  /** `<asm/hwprobe.h>`: 16 bytes on riscv64. */
  interface riscv_hwprobe extends RecordView<'struct riscv_hwprobe'> {
    get key(): bigint;
    set key(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }
}

export const struct: {
  readonly riscv_hwprobe: Descriptor<struct.riscv_hwprobe, 'riscv64'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"riscv_hwprobe": ["__s64 key;__u64 value;",{"only":["riscv64"]}]
}`),
);
