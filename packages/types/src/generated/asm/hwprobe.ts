// Generated from Linux 7.3.4 <asm/hwprobe.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly RISCV_HWPROBE_BASE_BEHAVIOR_IMA: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_EXT_SUPM: PerArch<undefined, undefined, undefined, 562949953421312>;
  readonly RISCV_HWPROBE_EXT_ZA64RS: PerArch<undefined, undefined, undefined, 32>;
  readonly RISCV_HWPROBE_EXT_ZAAMO: PerArch<undefined, undefined, undefined, 72057594037927936n>;
  readonly RISCV_HWPROBE_EXT_ZABHA: PerArch<undefined, undefined, undefined, 288230376151711744n>;
  readonly RISCV_HWPROBE_EXT_ZACAS: PerArch<undefined, undefined, undefined, 17179869184>;
  readonly RISCV_HWPROBE_EXT_ZALASR: PerArch<undefined, undefined, undefined, 576460752303423488n>;
  readonly RISCV_HWPROBE_EXT_ZALRSC: PerArch<undefined, undefined, undefined, 144115188075855872n>;
  readonly RISCV_HWPROBE_EXT_ZAWRS: PerArch<undefined, undefined, undefined, 281474976710656>;
  readonly RISCV_HWPROBE_EXT_ZBA: PerArch<undefined, undefined, undefined, 8>;
  readonly RISCV_HWPROBE_EXT_ZBB: PerArch<undefined, undefined, undefined, 16>;
  readonly RISCV_HWPROBE_EXT_ZBC: PerArch<undefined, undefined, undefined, 128>;
  readonly RISCV_HWPROBE_EXT_ZBKB: PerArch<undefined, undefined, undefined, 256>;
  readonly RISCV_HWPROBE_EXT_ZBKC: PerArch<undefined, undefined, undefined, 512>;
  readonly RISCV_HWPROBE_EXT_ZBKX: PerArch<undefined, undefined, undefined, 1024>;
  readonly RISCV_HWPROBE_EXT_ZBS: PerArch<undefined, undefined, undefined, 32>;
  readonly RISCV_HWPROBE_EXT_ZCA: PerArch<undefined, undefined, undefined, 8796093022208>;
  readonly RISCV_HWPROBE_EXT_ZCB: PerArch<undefined, undefined, undefined, 17592186044416>;
  readonly RISCV_HWPROBE_EXT_ZCD: PerArch<undefined, undefined, undefined, 35184372088832>;
  readonly RISCV_HWPROBE_EXT_ZCF: PerArch<undefined, undefined, undefined, 70368744177664>;
  readonly RISCV_HWPROBE_EXT_ZCLSD: PerArch<undefined, undefined, undefined, 4611686018427387904n>;
  readonly RISCV_HWPROBE_EXT_ZCMOP: PerArch<undefined, undefined, undefined, 140737488355328>;
  readonly RISCV_HWPROBE_EXT_ZFA: PerArch<undefined, undefined, undefined, 4294967296>;
  readonly RISCV_HWPROBE_EXT_ZFBFMIN: PerArch<undefined, undefined, undefined, 4503599627370496>;
  readonly RISCV_HWPROBE_EXT_ZFH: PerArch<undefined, undefined, undefined, 134217728>;
  readonly RISCV_HWPROBE_EXT_ZFHMIN: PerArch<undefined, undefined, undefined, 268435456>;
  readonly RISCV_HWPROBE_EXT_ZICBOM: PerArch<undefined, undefined, undefined, 36028797018963968n>;
  readonly RISCV_HWPROBE_EXT_ZICBOP: PerArch<undefined, undefined, undefined, 1152921504606846976n>;
  readonly RISCV_HWPROBE_EXT_ZICBOZ: PerArch<undefined, undefined, undefined, 64>;
  readonly RISCV_HWPROBE_EXT_ZICCAMOA: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_EXT_ZICCIF: PerArch<undefined, undefined, undefined, 8>;
  readonly RISCV_HWPROBE_EXT_ZICCLSM: PerArch<undefined, undefined, undefined, 2>;
  readonly RISCV_HWPROBE_EXT_ZICCRSE: PerArch<undefined, undefined, undefined, 16>;
  readonly RISCV_HWPROBE_EXT_ZICFILP: PerArch<
    undefined,
    undefined,
    undefined,
    9223372036854775808n
  >;
  readonly RISCV_HWPROBE_EXT_ZICFISS: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_EXT_ZICNTR: PerArch<undefined, undefined, undefined, 1125899906842624>;
  readonly RISCV_HWPROBE_EXT_ZICOND: PerArch<undefined, undefined, undefined, 34359738368>;
  readonly RISCV_HWPROBE_EXT_ZIHINTNTL: PerArch<undefined, undefined, undefined, 536870912>;
  readonly RISCV_HWPROBE_EXT_ZIHINTPAUSE: PerArch<undefined, undefined, undefined, 68719476736>;
  readonly RISCV_HWPROBE_EXT_ZIHPM: PerArch<undefined, undefined, undefined, 2251799813685248>;
  readonly RISCV_HWPROBE_EXT_ZILSD: PerArch<undefined, undefined, undefined, 2305843009213693952n>;
  readonly RISCV_HWPROBE_EXT_ZIMOP: PerArch<undefined, undefined, undefined, 4398046511104>;
  readonly RISCV_HWPROBE_EXT_ZKND: PerArch<undefined, undefined, undefined, 2048>;
  readonly RISCV_HWPROBE_EXT_ZKNE: PerArch<undefined, undefined, undefined, 4096>;
  readonly RISCV_HWPROBE_EXT_ZKNH: PerArch<undefined, undefined, undefined, 8192>;
  readonly RISCV_HWPROBE_EXT_ZKSED: PerArch<undefined, undefined, undefined, 16384>;
  readonly RISCV_HWPROBE_EXT_ZKSH: PerArch<undefined, undefined, undefined, 32768>;
  readonly RISCV_HWPROBE_EXT_ZKT: PerArch<undefined, undefined, undefined, 65536>;
  readonly RISCV_HWPROBE_EXT_ZTSO: PerArch<undefined, undefined, undefined, 8589934592>;
  readonly RISCV_HWPROBE_EXT_ZVBB: PerArch<undefined, undefined, undefined, 131072>;
  readonly RISCV_HWPROBE_EXT_ZVBC: PerArch<undefined, undefined, undefined, 262144>;
  readonly RISCV_HWPROBE_EXT_ZVE32F: PerArch<undefined, undefined, undefined, 274877906944>;
  readonly RISCV_HWPROBE_EXT_ZVE32X: PerArch<undefined, undefined, undefined, 137438953472>;
  readonly RISCV_HWPROBE_EXT_ZVE64D: PerArch<undefined, undefined, undefined, 2199023255552>;
  readonly RISCV_HWPROBE_EXT_ZVE64F: PerArch<undefined, undefined, undefined, 1099511627776>;
  readonly RISCV_HWPROBE_EXT_ZVE64X: PerArch<undefined, undefined, undefined, 549755813888>;
  readonly RISCV_HWPROBE_EXT_ZVFBFMIN: PerArch<undefined, undefined, undefined, 9007199254740992n>;
  readonly RISCV_HWPROBE_EXT_ZVFBFWMA: PerArch<undefined, undefined, undefined, 18014398509481984n>;
  readonly RISCV_HWPROBE_EXT_ZVFH: PerArch<undefined, undefined, undefined, 1073741824>;
  readonly RISCV_HWPROBE_EXT_ZVFHMIN: PerArch<undefined, undefined, undefined, 2147483648>;
  readonly RISCV_HWPROBE_EXT_ZVKB: PerArch<undefined, undefined, undefined, 524288>;
  readonly RISCV_HWPROBE_EXT_ZVKG: PerArch<undefined, undefined, undefined, 1048576>;
  readonly RISCV_HWPROBE_EXT_ZVKNED: PerArch<undefined, undefined, undefined, 2097152>;
  readonly RISCV_HWPROBE_EXT_ZVKNHA: PerArch<undefined, undefined, undefined, 4194304>;
  readonly RISCV_HWPROBE_EXT_ZVKNHB: PerArch<undefined, undefined, undefined, 8388608>;
  readonly RISCV_HWPROBE_EXT_ZVKSED: PerArch<undefined, undefined, undefined, 16777216>;
  readonly RISCV_HWPROBE_EXT_ZVKSH: PerArch<undefined, undefined, undefined, 33554432>;
  readonly RISCV_HWPROBE_EXT_ZVKT: PerArch<undefined, undefined, undefined, 67108864>;
  readonly RISCV_HWPROBE_IMA_C: PerArch<undefined, undefined, undefined, 2>;
  readonly RISCV_HWPROBE_IMA_FD: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_IMA_V: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_KEY_BASE_BEHAVIOR: PerArch<undefined, undefined, undefined, 3>;
  readonly RISCV_HWPROBE_KEY_CPUPERF_0: PerArch<undefined, undefined, undefined, 5>;
  readonly RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: PerArch<undefined, undefined, undefined, 7>;
  readonly RISCV_HWPROBE_KEY_IMA_EXT_0: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_KEY_IMA_EXT_1: PerArch<undefined, undefined, undefined, 16>;
  readonly RISCV_HWPROBE_KEY_MARCHID: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_KEY_MIMPID: PerArch<undefined, undefined, undefined, 2>;
  readonly RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: PerArch<undefined, undefined, undefined, 9>;
  readonly RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: PerArch<undefined, undefined, undefined, 10>;
  readonly RISCV_HWPROBE_KEY_MVENDORID: PerArch<undefined, undefined, undefined, 0>;
  readonly RISCV_HWPROBE_KEY_TIME_CSR_FREQ: PerArch<undefined, undefined, undefined, 8>;
  readonly RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: PerArch<undefined, undefined, undefined, 14>;
  readonly RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: PerArch<undefined, undefined, undefined, 13>;
  readonly RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: PerArch<undefined, undefined, undefined, 11>;
  readonly RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: PerArch<undefined, undefined, undefined, 12>;
  readonly RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: PerArch<undefined, undefined, undefined, 15>;
  readonly RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: PerArch<undefined, undefined, undefined, 6>;
  readonly RISCV_HWPROBE_MISALIGNED_EMULATED: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_MISALIGNED_FAST: PerArch<undefined, undefined, undefined, 3>;
  readonly RISCV_HWPROBE_MISALIGNED_MASK: PerArch<undefined, undefined, undefined, 7>;
  readonly RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED: PerArch<undefined, undefined, undefined, 1>;
  readonly RISCV_HWPROBE_MISALIGNED_SCALAR_FAST: PerArch<undefined, undefined, undefined, 3>;
  readonly RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW: PerArch<undefined, undefined, undefined, 2>;
  readonly RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN: PerArch<undefined, undefined, undefined, 0>;
  readonly RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_MISALIGNED_SLOW: PerArch<undefined, undefined, undefined, 2>;
  readonly RISCV_HWPROBE_MISALIGNED_UNKNOWN: PerArch<undefined, undefined, undefined, 0>;
  readonly RISCV_HWPROBE_MISALIGNED_UNSUPPORTED: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_MISALIGNED_VECTOR_FAST: PerArch<undefined, undefined, undefined, 3>;
  readonly RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW: PerArch<undefined, undefined, undefined, 2>;
  readonly RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN: PerArch<undefined, undefined, undefined, 0>;
  readonly RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED: PerArch<undefined, undefined, undefined, 4>;
  readonly RISCV_HWPROBE_WHICH_CPUS: PerArch<undefined, undefined, undefined, 1>;
} = /* @__PURE__ */ perArchOf({
  RISCV_HWPROBE_BASE_BEHAVIOR_IMA: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_EXT_SUPM: [undefined, undefined, undefined, 562949953421312],
  RISCV_HWPROBE_EXT_ZA64RS: [undefined, undefined, undefined, 32],
  RISCV_HWPROBE_EXT_ZAAMO: [undefined, undefined, undefined, 72057594037927936n],
  RISCV_HWPROBE_EXT_ZABHA: [undefined, undefined, undefined, 288230376151711744n],
  RISCV_HWPROBE_EXT_ZACAS: [undefined, undefined, undefined, 17179869184],
  RISCV_HWPROBE_EXT_ZALASR: [undefined, undefined, undefined, 576460752303423488n],
  RISCV_HWPROBE_EXT_ZALRSC: [undefined, undefined, undefined, 144115188075855872n],
  RISCV_HWPROBE_EXT_ZAWRS: [undefined, undefined, undefined, 281474976710656],
  RISCV_HWPROBE_EXT_ZBA: [undefined, undefined, undefined, 8],
  RISCV_HWPROBE_EXT_ZBB: [undefined, undefined, undefined, 16],
  RISCV_HWPROBE_EXT_ZBC: [undefined, undefined, undefined, 128],
  RISCV_HWPROBE_EXT_ZBKB: [undefined, undefined, undefined, 256],
  RISCV_HWPROBE_EXT_ZBKC: [undefined, undefined, undefined, 512],
  RISCV_HWPROBE_EXT_ZBKX: [undefined, undefined, undefined, 1024],
  RISCV_HWPROBE_EXT_ZBS: [undefined, undefined, undefined, 32],
  RISCV_HWPROBE_EXT_ZCA: [undefined, undefined, undefined, 8796093022208],
  RISCV_HWPROBE_EXT_ZCB: [undefined, undefined, undefined, 17592186044416],
  RISCV_HWPROBE_EXT_ZCD: [undefined, undefined, undefined, 35184372088832],
  RISCV_HWPROBE_EXT_ZCF: [undefined, undefined, undefined, 70368744177664],
  RISCV_HWPROBE_EXT_ZCLSD: [undefined, undefined, undefined, 4611686018427387904n],
  RISCV_HWPROBE_EXT_ZCMOP: [undefined, undefined, undefined, 140737488355328],
  RISCV_HWPROBE_EXT_ZFA: [undefined, undefined, undefined, 4294967296],
  RISCV_HWPROBE_EXT_ZFBFMIN: [undefined, undefined, undefined, 4503599627370496],
  RISCV_HWPROBE_EXT_ZFH: [undefined, undefined, undefined, 134217728],
  RISCV_HWPROBE_EXT_ZFHMIN: [undefined, undefined, undefined, 268435456],
  RISCV_HWPROBE_EXT_ZICBOM: [undefined, undefined, undefined, 36028797018963968n],
  RISCV_HWPROBE_EXT_ZICBOP: [undefined, undefined, undefined, 1152921504606846976n],
  RISCV_HWPROBE_EXT_ZICBOZ: [undefined, undefined, undefined, 64],
  RISCV_HWPROBE_EXT_ZICCAMOA: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_EXT_ZICCIF: [undefined, undefined, undefined, 8],
  RISCV_HWPROBE_EXT_ZICCLSM: [undefined, undefined, undefined, 2],
  RISCV_HWPROBE_EXT_ZICCRSE: [undefined, undefined, undefined, 16],
  RISCV_HWPROBE_EXT_ZICFILP: [undefined, undefined, undefined, 9223372036854775808n],
  RISCV_HWPROBE_EXT_ZICFISS: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_EXT_ZICNTR: [undefined, undefined, undefined, 1125899906842624],
  RISCV_HWPROBE_EXT_ZICOND: [undefined, undefined, undefined, 34359738368],
  RISCV_HWPROBE_EXT_ZIHINTNTL: [undefined, undefined, undefined, 536870912],
  RISCV_HWPROBE_EXT_ZIHINTPAUSE: [undefined, undefined, undefined, 68719476736],
  RISCV_HWPROBE_EXT_ZIHPM: [undefined, undefined, undefined, 2251799813685248],
  RISCV_HWPROBE_EXT_ZILSD: [undefined, undefined, undefined, 2305843009213693952n],
  RISCV_HWPROBE_EXT_ZIMOP: [undefined, undefined, undefined, 4398046511104],
  RISCV_HWPROBE_EXT_ZKND: [undefined, undefined, undefined, 2048],
  RISCV_HWPROBE_EXT_ZKNE: [undefined, undefined, undefined, 4096],
  RISCV_HWPROBE_EXT_ZKNH: [undefined, undefined, undefined, 8192],
  RISCV_HWPROBE_EXT_ZKSED: [undefined, undefined, undefined, 16384],
  RISCV_HWPROBE_EXT_ZKSH: [undefined, undefined, undefined, 32768],
  RISCV_HWPROBE_EXT_ZKT: [undefined, undefined, undefined, 65536],
  RISCV_HWPROBE_EXT_ZTSO: [undefined, undefined, undefined, 8589934592],
  RISCV_HWPROBE_EXT_ZVBB: [undefined, undefined, undefined, 131072],
  RISCV_HWPROBE_EXT_ZVBC: [undefined, undefined, undefined, 262144],
  RISCV_HWPROBE_EXT_ZVE32F: [undefined, undefined, undefined, 274877906944],
  RISCV_HWPROBE_EXT_ZVE32X: [undefined, undefined, undefined, 137438953472],
  RISCV_HWPROBE_EXT_ZVE64D: [undefined, undefined, undefined, 2199023255552],
  RISCV_HWPROBE_EXT_ZVE64F: [undefined, undefined, undefined, 1099511627776],
  RISCV_HWPROBE_EXT_ZVE64X: [undefined, undefined, undefined, 549755813888],
  RISCV_HWPROBE_EXT_ZVFBFMIN: [undefined, undefined, undefined, 9007199254740992n],
  RISCV_HWPROBE_EXT_ZVFBFWMA: [undefined, undefined, undefined, 18014398509481984n],
  RISCV_HWPROBE_EXT_ZVFH: [undefined, undefined, undefined, 1073741824],
  RISCV_HWPROBE_EXT_ZVFHMIN: [undefined, undefined, undefined, 2147483648],
  RISCV_HWPROBE_EXT_ZVKB: [undefined, undefined, undefined, 524288],
  RISCV_HWPROBE_EXT_ZVKG: [undefined, undefined, undefined, 1048576],
  RISCV_HWPROBE_EXT_ZVKNED: [undefined, undefined, undefined, 2097152],
  RISCV_HWPROBE_EXT_ZVKNHA: [undefined, undefined, undefined, 4194304],
  RISCV_HWPROBE_EXT_ZVKNHB: [undefined, undefined, undefined, 8388608],
  RISCV_HWPROBE_EXT_ZVKSED: [undefined, undefined, undefined, 16777216],
  RISCV_HWPROBE_EXT_ZVKSH: [undefined, undefined, undefined, 33554432],
  RISCV_HWPROBE_EXT_ZVKT: [undefined, undefined, undefined, 67108864],
  RISCV_HWPROBE_IMA_C: [undefined, undefined, undefined, 2],
  RISCV_HWPROBE_IMA_FD: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_IMA_V: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_KEY_BASE_BEHAVIOR: [undefined, undefined, undefined, 3],
  RISCV_HWPROBE_KEY_CPUPERF_0: [undefined, undefined, undefined, 5],
  RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: [undefined, undefined, undefined, 7],
  RISCV_HWPROBE_KEY_IMA_EXT_0: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_KEY_IMA_EXT_1: [undefined, undefined, undefined, 16],
  RISCV_HWPROBE_KEY_MARCHID: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_KEY_MIMPID: [undefined, undefined, undefined, 2],
  RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: [undefined, undefined, undefined, 9],
  RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: [undefined, undefined, undefined, 10],
  RISCV_HWPROBE_KEY_MVENDORID: [undefined, undefined, undefined, 0],
  RISCV_HWPROBE_KEY_TIME_CSR_FREQ: [undefined, undefined, undefined, 8],
  RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: [undefined, undefined, undefined, 14],
  RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: [undefined, undefined, undefined, 13],
  RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: [undefined, undefined, undefined, 11],
  RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: [undefined, undefined, undefined, 12],
  RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: [undefined, undefined, undefined, 15],
  RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: [undefined, undefined, undefined, 6],
  RISCV_HWPROBE_MISALIGNED_EMULATED: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_MISALIGNED_FAST: [undefined, undefined, undefined, 3],
  RISCV_HWPROBE_MISALIGNED_MASK: [undefined, undefined, undefined, 7],
  RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED: [undefined, undefined, undefined, 1],
  RISCV_HWPROBE_MISALIGNED_SCALAR_FAST: [undefined, undefined, undefined, 3],
  RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW: [undefined, undefined, undefined, 2],
  RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN: [undefined, undefined, undefined, 0],
  RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_MISALIGNED_SLOW: [undefined, undefined, undefined, 2],
  RISCV_HWPROBE_MISALIGNED_UNKNOWN: [undefined, undefined, undefined, 0],
  RISCV_HWPROBE_MISALIGNED_UNSUPPORTED: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_MISALIGNED_VECTOR_FAST: [undefined, undefined, undefined, 3],
  RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW: [undefined, undefined, undefined, 2],
  RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN: [undefined, undefined, undefined, 0],
  RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED: [undefined, undefined, undefined, 4],
  RISCV_HWPROBE_WHICH_CPUS: [undefined, undefined, undefined, 1],
});

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
