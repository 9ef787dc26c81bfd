// Generated from Linux 7.3.4 <asm/sigcontext.h> by "pnpm generate". Do not edit.
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
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_ptrace_h from './ptrace.ts';
import type * as asm_types_h from './types.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'loongarch64',
  {
    CONTEXT_INFO_ALIGN: 16;
    FPU_CTX_ALIGN: 8;
    FPU_CTX_MAGIC: 1179669761;
    LASX_CTX_ALIGN: 32;
    LASX_CTX_MAGIC: 1095981057;
    LBT_CTX_ALIGN: 8;
    LBT_CTX_MAGIC: 1112801281;
    LSX_CTX_ALIGN: 16;
    LSX_CTX_MAGIC: 1398276097;
    SC_ADDRERR_RD: 1073741824;
    SC_ADDRERR_WR: -2147483648;
    SC_USED_FP: 1;
  }
> &
  OnlyOnThese<
    'riscv64',
    {
      END_HDR_SIZE: 0;
      END_MAGIC: 0;
      RISCV_V_MAGIC: 1397118039;
      RISCV_ZICFISS_MAGIC: 38023;
    }
  > &
  OnlyOnThese<
    'aarch64',
    {
      ESR_MAGIC: 1163088385;
      EXTRA_MAGIC: 1163416577;
      FPMR_MAGIC: 1179667794;
      FPSIMD_MAGIC: 1179680769;
      GCS_MAGIC: 1195594496;
      POE_MAGIC: 1347372336;
      SVE_MAGIC: 1398162689;
      SVE_NUM_PREGS: 16;
      SVE_NUM_ZREGS: 32;
      SVE_SIG_FLAG_SM: 1;
      SVE_SIG_REGS_OFFSET: 16;
      SVE_SIG_ZREGS_OFFSET: 16;
      SVE_VL_MAX: 8192;
      SVE_VL_MIN: 16;
      SVE_VQ_BYTES: 16;
      SVE_VQ_MAX: 512;
      SVE_VQ_MIN: 1;
      TPIDR2_MAGIC: 1414547714;
      ZA_MAGIC: 1412850501;
      ZA_SIG_REGS_OFFSET: 16;
      ZT_MAGIC: 1515474433;
      ZT_SIG_REGS_OFFSET: 16;
      ZT_SIG_REG_BYTES: 64;
      ZT_SIG_REG_SIZE: 512;
    }
  > &
  OnlyOnThese<
    'x86_64' | 'x86',
    {
      FP_XSTATE_MAGIC1: 1179670611;
      FP_XSTATE_MAGIC2: 1179670597;
      FP_XSTATE_MAGIC2_SIZE: 4;
      X86_FXSR_MAGIC: 0;
    }
  > &
  OnlyOnThese<
    's390x',
    {
      _SIGCONTEXT_NSIG: 64;
      _SIGCONTEXT_NSIG_BPW: 64;
      _SIGCONTEXT_NSIG_WORDS: 1;
      _SIGMASK_COPY_SIZE: 8;
      __NUM_ACRS: 16;
      __NUM_FPRS: 16;
      __NUM_GPRS: 16;
      __NUM_VXRS: 32;
      __NUM_VXRS_HIGH: 16;
      __NUM_VXRS_LOW: 16;
      __SIGNAL_FRAMESIZE: 160;
    }
  > = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    loongarch64: {
      CONTEXT_INFO_ALIGN: 16,
      FPU_CTX_ALIGN: 8,
      FPU_CTX_MAGIC: 1179669761,
      LASX_CTX_ALIGN: 32,
      LASX_CTX_MAGIC: 1095981057,
      LBT_CTX_ALIGN: 8,
      LBT_CTX_MAGIC: 1112801281,
      LSX_CTX_ALIGN: 16,
      LSX_CTX_MAGIC: 1398276097,
      SC_ADDRERR_RD: 1073741824,
      SC_ADDRERR_WR: -2147483648,
      SC_USED_FP: 1,
    },
    riscv64: {
      END_HDR_SIZE: 0,
      END_MAGIC: 0,
      RISCV_V_MAGIC: 1397118039,
      RISCV_ZICFISS_MAGIC: 38023,
    },
    aarch64: {
      ESR_MAGIC: 1163088385,
      EXTRA_MAGIC: 1163416577,
      FPMR_MAGIC: 1179667794,
      FPSIMD_MAGIC: 1179680769,
      GCS_MAGIC: 1195594496,
      POE_MAGIC: 1347372336,
      SVE_MAGIC: 1398162689,
      SVE_NUM_PREGS: 16,
      SVE_NUM_ZREGS: 32,
      SVE_SIG_FLAG_SM: 1,
      SVE_SIG_REGS_OFFSET: 16,
      SVE_SIG_ZREGS_OFFSET: 16,
      SVE_VL_MAX: 8192,
      SVE_VL_MIN: 16,
      SVE_VQ_BYTES: 16,
      SVE_VQ_MAX: 512,
      SVE_VQ_MIN: 1,
      TPIDR2_MAGIC: 1414547714,
      ZA_MAGIC: 1412850501,
      ZA_SIG_REGS_OFFSET: 16,
      ZT_MAGIC: 1515474433,
      ZT_SIG_REGS_OFFSET: 16,
      ZT_SIG_REG_BYTES: 64,
      ZT_SIG_REG_SIZE: 512,
    },
    'x86_64 x86': {
      FP_XSTATE_MAGIC1: 1179670611,
      FP_XSTATE_MAGIC2: 1179670597,
      FP_XSTATE_MAGIC2_SIZE: 4,
      X86_FXSR_MAGIC: 0,
    },
    s390x: {
      _SIGCONTEXT_NSIG: 64,
      _SIGCONTEXT_NSIG_BPW: 64,
      _SIGCONTEXT_NSIG_WORDS: 1,
      _SIGMASK_COPY_SIZE: 8,
      __NUM_ACRS: 16,
      __NUM_FPRS: 16,
      __NUM_GPRS: 16,
      __NUM_VXRS: 32,
      __NUM_VXRS_HIGH: 16,
      __NUM_VXRS_LOW: 16,
      __SIGNAL_FRAMESIZE: 160,
    },
  },
);

/** `<asm/sigcontext.h>`: 16 on loongarch64. */
export const CONTEXT_INFO_ALIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CONTEXT_INFO_ALIGN,
);
/** `<asm/sigcontext.h>`: 0 on riscv64. */
export const END_HDR_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.END_HDR_SIZE);
/** `<asm/sigcontext.h>`: 0 on riscv64. */
export const END_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.END_MAGIC);
/** `<asm/sigcontext.h>`: 1163088385 on aarch64. */
export const ESR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ESR_MAGIC);
/** `<asm/sigcontext.h>`: 1163416577 on aarch64. */
export const EXTRA_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.EXTRA_MAGIC);
/** `<asm/sigcontext.h>`: 1179667794 on aarch64. */
export const FPMR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.FPMR_MAGIC);
/** `<asm/sigcontext.h>`: 1179680769 on aarch64. */
export const FPSIMD_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.FPSIMD_MAGIC);
/** `<asm/sigcontext.h>`: 8 on loongarch64. */
export const FPU_CTX_ALIGN: number | undefined = /* @__PURE__ */ hereOf(perArch.FPU_CTX_ALIGN);
/** `<asm/sigcontext.h>`: 1179669761 on loongarch64. */
export const FPU_CTX_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.FPU_CTX_MAGIC);
/** `<asm/sigcontext.h>`: 1179670611 on x86_64, x86. */
export const FP_XSTATE_MAGIC1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FP_XSTATE_MAGIC1,
);
/** `<asm/sigcontext.h>`: 1179670597 on x86_64, x86. */
export const FP_XSTATE_MAGIC2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FP_XSTATE_MAGIC2,
);
/** `<asm/sigcontext.h>`: 4 on x86_64, x86. */
export const FP_XSTATE_MAGIC2_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.FP_XSTATE_MAGIC2_SIZE,
);
/** `<asm/sigcontext.h>`: 1195594496 on aarch64. */
export const GCS_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.GCS_MAGIC);
/** `<asm/sigcontext.h>`: 32 on loongarch64. */
export const LASX_CTX_ALIGN: number | undefined = /* @__PURE__ */ hereOf(perArch.LASX_CTX_ALIGN);
/** `<asm/sigcontext.h>`: 1095981057 on loongarch64. */
export const LASX_CTX_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.LASX_CTX_MAGIC);
/** `<asm/sigcontext.h>`: 8 on loongarch64. */
export const LBT_CTX_ALIGN: number | undefined = /* @__PURE__ */ hereOf(perArch.LBT_CTX_ALIGN);
/** `<asm/sigcontext.h>`: 1112801281 on loongarch64. */
export const LBT_CTX_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.LBT_CTX_MAGIC);
/** `<asm/sigcontext.h>`: 16 on loongarch64. */
export const LSX_CTX_ALIGN: number | undefined = /* @__PURE__ */ hereOf(perArch.LSX_CTX_ALIGN);
/** `<asm/sigcontext.h>`: 1398276097 on loongarch64. */
export const LSX_CTX_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.LSX_CTX_MAGIC);
/** `<asm/sigcontext.h>`: 1347372336 on aarch64. */
export const POE_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.POE_MAGIC);
/** `<asm/sigcontext.h>`: 1397118039 on riscv64. */
export const RISCV_V_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.RISCV_V_MAGIC);
/** `<asm/sigcontext.h>`: 38023 on riscv64. */
export const RISCV_ZICFISS_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RISCV_ZICFISS_MAGIC,
);
/** `<asm/sigcontext.h>`: 1073741824 on loongarch64. */
export const SC_ADDRERR_RD: number | undefined = /* @__PURE__ */ hereOf(perArch.SC_ADDRERR_RD);
/** `<asm/sigcontext.h>`: -2147483648 on loongarch64. */
export const SC_ADDRERR_WR: number | undefined = /* @__PURE__ */ hereOf(perArch.SC_ADDRERR_WR);
/** `<asm/sigcontext.h>`: 1 on loongarch64. */
export const SC_USED_FP: number | undefined = /* @__PURE__ */ hereOf(perArch.SC_USED_FP);
/** `<asm/sigcontext.h>`: 1398162689 on aarch64. */
export const SVE_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_MAGIC);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_NUM_PREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_NUM_PREGS);
/** `<asm/sigcontext.h>`: 32 on aarch64. */
export const SVE_NUM_ZREGS: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_NUM_ZREGS);
/** `<asm/sigcontext.h>`: 1 on aarch64. */
export const SVE_SIG_FLAG_SM: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_SIG_FLAG_SM);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_SIG_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_SIG_REGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_SIG_ZREGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SVE_SIG_ZREGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 8192 on aarch64. */
export const SVE_VL_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VL_MAX);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_VL_MIN: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VL_MIN);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const SVE_VQ_BYTES: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VQ_BYTES);
/** `<asm/sigcontext.h>`: 512 on aarch64. */
export const SVE_VQ_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VQ_MAX);
/** `<asm/sigcontext.h>`: 1 on aarch64. */
export const SVE_VQ_MIN: number | undefined = /* @__PURE__ */ hereOf(perArch.SVE_VQ_MIN);
/** `<asm/sigcontext.h>`: 1414547714 on aarch64. */
export const TPIDR2_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.TPIDR2_MAGIC);
/** `<asm/sigcontext.h>`: 0 on x86_64, x86. */
export const X86_FXSR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_FXSR_MAGIC);
/** `<asm/sigcontext.h>`: 1412850501 on aarch64. */
export const ZA_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ZA_MAGIC);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const ZA_SIG_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZA_SIG_REGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 1515474433 on aarch64. */
export const ZT_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ZT_MAGIC);
/** `<asm/sigcontext.h>`: 16 on aarch64. */
export const ZT_SIG_REGS_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZT_SIG_REGS_OFFSET,
);
/** `<asm/sigcontext.h>`: 64 on aarch64. */
export const ZT_SIG_REG_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ZT_SIG_REG_BYTES,
);
/** `<asm/sigcontext.h>`: 512 on aarch64. */
export const ZT_SIG_REG_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.ZT_SIG_REG_SIZE);
/** `<asm/sigcontext.h>`: 64 on s390x. */
export const _SIGCONTEXT_NSIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch._SIGCONTEXT_NSIG,
);
/** `<asm/sigcontext.h>`: 64 on s390x. */
export const _SIGCONTEXT_NSIG_BPW: number | undefined = /* @__PURE__ */ hereOf(
  perArch._SIGCONTEXT_NSIG_BPW,
);
/** `<asm/sigcontext.h>`: 1 on s390x. */
export const _SIGCONTEXT_NSIG_WORDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch._SIGCONTEXT_NSIG_WORDS,
);
/** `<asm/sigcontext.h>`: 8 on s390x. */
export const _SIGMASK_COPY_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch._SIGMASK_COPY_SIZE,
);
/** `<asm/sigcontext.h>`: 16 on s390x. */
export const __NUM_ACRS: number | undefined = /* @__PURE__ */ hereOf(perArch.__NUM_ACRS);
/** `<asm/sigcontext.h>`: 16 on s390x. */
export const __NUM_FPRS: number | undefined = /* @__PURE__ */ hereOf(perArch.__NUM_FPRS);
/** `<asm/sigcontext.h>`: 16 on s390x. */
export const __NUM_GPRS: number | undefined = /* @__PURE__ */ hereOf(perArch.__NUM_GPRS);
/** `<asm/sigcontext.h>`: 32 on s390x. */
export const __NUM_VXRS: number | undefined = /* @__PURE__ */ hereOf(perArch.__NUM_VXRS);
/** `<asm/sigcontext.h>`: 16 on s390x. */
export const __NUM_VXRS_HIGH: number | undefined = /* @__PURE__ */ hereOf(perArch.__NUM_VXRS_HIGH);
/** `<asm/sigcontext.h>`: 16 on s390x. */
export const __NUM_VXRS_LOW: number | undefined = /* @__PURE__ */ hereOf(perArch.__NUM_VXRS_LOW);
/** `<asm/sigcontext.h>`: 160 on s390x. */
export const __SIGNAL_FRAMESIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.__SIGNAL_FRAMESIZE,
);
export declare namespace struct {
  /** `<asm/sigcontext.h>`: 48 bytes on riscv64. */
  interface __sc_riscv_v_state extends RecordView<'struct __sc_riscv_v_state'> {
    get v_state(): asm_ptrace_h.struct.__riscv_v_ext_state;
    set v_state(value: From<asm_ptrace_h.struct.__riscv_v_ext_state>);
  }

  /** `<asm/sigcontext.h>`: 8 bytes on aarch64. */
  interface _aarch64_ctx extends RecordView<'struct _aarch64_ctx'> {
    magic: number;
    size: number;
  }

  /** `<asm/sigcontext.h>`: 10 bytes on x86_64, x86. */
  interface _fpreg extends RecordView<'struct _fpreg'> {
    get significand(): Uint16Array;
    set significand(value: Iterable<Integer>);
    exponent: number;
  }

  /** `<asm/sigcontext.h>`: 624 bytes on x86_64, x86. */
  interface _fpstate_32 extends RecordView<'struct _fpstate_32'> {
    cw: number;
    sw: number;
    tag: number;
    ipoff: number;
    cssel: number;
    dataoff: number;
    datasel: number;
    get _st(): Elements<struct._fpreg>;
    set _st(value: Iterable<From<struct._fpreg>>);
    status: number;
    magic: number;
    get _fxsr_env(): Uint32Array;
    set _fxsr_env(value: Iterable<Integer>);
    mxcsr: number;
    reserved: number;
    get _fxsr_st(): Elements<struct._fpxreg>;
    set _fxsr_st(value: Iterable<From<struct._fpxreg>>);
    get _xmm(): Elements<struct._xmmreg>;
    set _xmm(value: Iterable<From<struct._xmmreg>>);
    get padding1(): Uint32Array;
    set padding1(value: Iterable<Integer>);
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
    get padding2(): Uint32Array;
    set padding2(value: Iterable<Integer>);
    get sw_reserved(): struct._fpx_sw_bytes;
    set sw_reserved(value: From<struct._fpx_sw_bytes>);
  }

  /** `<asm/sigcontext.h>`: 512 bytes on x86_64, x86. */
  interface _fpstate_64 extends RecordView<'struct _fpstate_64'> {
    cwd: number;
    swd: number;
    twd: number;
    fop: number;
    get rip(): bigint;
    set rip(value: Integer);
    get rdp(): bigint;
    set rdp(value: Integer);
    mxcsr: number;
    mxcsr_mask: number;
    get st_space(): Uint32Array;
    set st_space(value: Iterable<Integer>);
    get xmm_space(): Uint32Array;
    set xmm_space(value: Iterable<Integer>);
    get reserved2(): Uint32Array;
    set reserved2(value: Iterable<Integer>);
    get reserved3(): Uint32Array;
    set reserved3(value: Iterable<Integer>);
    get sw_reserved(): struct._fpx_sw_bytes;
    set sw_reserved(value: From<struct._fpx_sw_bytes>);
  }

  /** `<asm/sigcontext.h>`: 48 bytes on x86_64, x86. */
  interface _fpx_sw_bytes extends RecordView<'struct _fpx_sw_bytes'> {
    magic1: number;
    extended_size: number;
    get xfeatures(): bigint;
    set xfeatures(value: Integer);
    xstate_size: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on x86_64, x86. */
  interface _fpxreg extends RecordView<'struct _fpxreg'> {
    get significand(): Uint16Array;
    set significand(value: Iterable<Integer>);
    exponent: number;
    get padding(): Uint16Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 64 bytes on x86_64, x86. */
  interface _header extends RecordView<'struct _header'> {
    get xfeatures(): bigint;
    set xfeatures(value: Integer);
    get reserved1(): BigUint64Array;
    set reserved1(value: Iterable<Integer>);
    get reserved2(): BigUint64Array;
    set reserved2(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on s390x. */
  interface _psw_t extends RecordView<'struct _psw_t'> {
    mask: number;
    addr: number;
  }

  /** `<asm/sigcontext.h>`: 136 bytes on s390x. */
  interface _s390_fp_regs extends RecordView<'struct _s390_fp_regs'> {
    fpc: number;
    pad: number;
    get fprs(): Float64Array;
    set fprs(value: Iterable<number>);
  }

  /** `<asm/sigcontext.h>`: 208 bytes on s390x. */
  interface _s390_regs_common extends RecordView<'struct _s390_regs_common'> {
    get psw(): struct._psw_t;
    set psw(value: From<struct._psw_t>);
    get gprs(): Elements<number>;
    set gprs(value: Iterable<number>);
    get acrs(): Uint32Array;
    set acrs(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 344 bytes on s390x. */
  interface _sigregs extends RecordView<'struct _sigregs'> {
    get regs(): struct._s390_regs_common;
    set regs(value: From<struct._s390_regs_common>);
    get fpregs(): struct._s390_fp_regs;
    set fpregs(value: From<struct._s390_fp_regs>);
  }

  /** `<asm/sigcontext.h>`: 512 bytes on s390x. */
  interface _sigregs_ext extends RecordView<'struct _sigregs_ext'> {
    get vxrs_low(): BigUint64Array;
    set vxrs_low(value: Iterable<Integer>);
    get vxrs_high(): Elements<asm_types_h.struct.__vector128>;
    set vxrs_high(value: Iterable<From<asm_types_h.struct.__vector128>>);
    get __reserved(): Uint8Array;
    set __reserved(value: Bytes);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on x86_64, x86. */
  interface _xmmreg extends RecordView<'struct _xmmreg'> {
    get element(): Uint32Array;
    set element(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 832 bytes on x86_64; 944 bytes on x86. */
  interface _xstate extends RecordView<'struct _xstate'> {
    get fpstate(): struct._fpstate_64;
    set fpstate(value: From<struct._fpstate_64>);
    get xstate_hdr(): struct._header;
    set xstate_hdr(value: From<struct._header>);
    get ymmh(): struct._ymmh_state;
    set ymmh(value: From<struct._ymmh_state>);
  }

  /** `<asm/sigcontext.h>`: 256 bytes on x86_64, x86. */
  interface _ymmh_state extends RecordView<'struct _ymmh_state'> {
    get ymmh_space(): Uint32Array;
    set ymmh_space(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface esr_context extends RecordView<'struct esr_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    get esr(): bigint;
    set esr(value: Integer);
  }

  /** `<asm/sigcontext.h>`: 32 bytes on aarch64. */
  interface extra_context extends RecordView<'struct extra_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    get datap(): bigint;
    set datap(value: Integer);
    size: number;
    get __reserved(): Uint32Array;
    set __reserved(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface fpmr_context extends RecordView<'struct fpmr_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    get fpmr(): bigint;
    set fpmr(value: Integer);
  }

  /** `<asm/sigcontext.h>`: 528 bytes on aarch64. */
  interface fpsimd_context extends RecordView<'struct fpsimd_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    fpsr: number;
    fpcr: number;
    get vregs(): Elements<bigint>;
    set vregs(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 272 bytes on loongarch64. */
  interface fpu_context extends RecordView<'struct fpu_context'> {
    get regs(): BigUint64Array;
    set regs(value: Iterable<Integer>);
    get fcc(): bigint;
    set fcc(value: Integer);
    fcsr: number;
  }

  /** `<asm/sigcontext.h>`: 32 bytes on aarch64. */
  interface gcs_context extends RecordView<'struct gcs_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    get gcspr(): bigint;
    set gcspr(value: Integer);
    get features_enabled(): bigint;
    set features_enabled(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  /** `<asm/sigcontext.h>`: 1040 bytes on loongarch64. */
  interface lasx_context extends RecordView<'struct lasx_context'> {
    get regs(): BigUint64Array;
    set regs(value: Iterable<Integer>);
    get fcc(): bigint;
    set fcc(value: Integer);
    fcsr: number;
  }

  /** `<asm/sigcontext.h>`: 40 bytes on loongarch64. */
  interface lbt_context extends RecordView<'struct lbt_context'> {
    get regs(): BigUint64Array;
    set regs(value: Iterable<Integer>);
    eflags: number;
    ftop: number;
  }

  /** `<asm/sigcontext.h>`: 528 bytes on loongarch64. */
  interface lsx_context extends RecordView<'struct lsx_context'> {
    get regs(): BigUint64Array;
    set regs(value: Iterable<Integer>);
    get fcc(): bigint;
    set fcc(value: Integer);
    fcsr: number;
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface poe_context extends RecordView<'struct poe_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    get por_el0(): bigint;
    set por_el0(value: Integer);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on loongarch64. */
  interface sctx_info extends RecordView<'struct sctx_info'> {
    magic: number;
    size: number;
    get padding(): bigint;
    set padding(value: Integer);
  }

  /** `<asm/sigcontext.h>`: 256 bytes on x86_64; 88 bytes on x86; 84 bytes on arm; 784 bytes on riscv64; 4384 bytes on aarch64; 272 bytes on loongarch64; 16 bytes on s390x; 1528 bytes on ppc64le. */
  interface sigcontext extends RecordView<'struct sigcontext', 'fpstate' | 'sregs' | 'v_regs'> {
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
    get rdi(): bigint | undefined;
    set rdi(value: Integer);
    get rsi(): bigint | undefined;
    set rsi(value: Integer);
    get rbp(): bigint | undefined;
    set rbp(value: Integer);
    get rbx(): bigint | undefined;
    set rbx(value: Integer);
    get rdx(): bigint | undefined;
    set rdx(value: Integer);
    get rax(): bigint | undefined;
    set rax(value: Integer);
    get rcx(): bigint | undefined;
    set rcx(value: Integer);
    get rsp(): bigint | undefined;
    set rsp(value: Integer);
    get rip(): bigint | undefined;
    set rip(value: Integer);
    get eflags(): bigint | undefined;
    set eflags(value: Integer);
    get cs(): number | undefined;
    set cs(value: number);
    get gs(): number | undefined;
    set gs(value: number);
    get fs(): number | undefined;
    set fs(value: number);
    get ss(): number | undefined;
    set ss(value: number);
    get __pad0(): number | undefined;
    set __pad0(value: number);
    get err(): bigint | undefined;
    set err(value: Integer);
    get trapno(): bigint | undefined;
    set trapno(value: Integer);
    get oldmask(): bigint | undefined;
    set oldmask(value: Integer);
    get cr2(): bigint | undefined;
    set cr2(value: Integer);
    get fpstate(): number | undefined;
    set fpstate(value: Pointer);
    get reserved1(): BigUint64Array | undefined;
    set reserved1(value: Iterable<Integer>);
    get __gsh(): number | undefined;
    set __gsh(value: number);
    get __fsh(): number | undefined;
    set __fsh(value: number);
    get es(): number | undefined;
    set es(value: number);
    get __esh(): number | undefined;
    set __esh(value: number);
    get ds(): number | undefined;
    set ds(value: number);
    get __dsh(): number | undefined;
    set __dsh(value: number);
    get edi(): number | undefined;
    set edi(value: number);
    get esi(): number | undefined;
    set esi(value: number);
    get ebp(): number | undefined;
    set ebp(value: number);
    get esp(): number | undefined;
    set esp(value: number);
    get ebx(): number | undefined;
    set ebx(value: number);
    get edx(): number | undefined;
    set edx(value: number);
    get ecx(): number | undefined;
    set ecx(value: number);
    get eax(): number | undefined;
    set eax(value: number);
    get eip(): number | undefined;
    set eip(value: number);
    get __csh(): number | undefined;
    set __csh(value: number);
    get esp_at_signal(): number | undefined;
    set esp_at_signal(value: number);
    get __ssh(): number | undefined;
    set __ssh(value: number);
    get trap_no(): number | undefined;
    set trap_no(value: number);
    get error_code(): number | undefined;
    set error_code(value: number);
    get arm_r0(): number | undefined;
    set arm_r0(value: number);
    get arm_r1(): number | undefined;
    set arm_r1(value: number);
    get arm_r2(): number | undefined;
    set arm_r2(value: number);
    get arm_r3(): number | undefined;
    set arm_r3(value: number);
    get arm_r4(): number | undefined;
    set arm_r4(value: number);
    get arm_r5(): number | undefined;
    set arm_r5(value: number);
    get arm_r6(): number | undefined;
    set arm_r6(value: number);
    get arm_r7(): number | undefined;
    set arm_r7(value: number);
    get arm_r8(): number | undefined;
    set arm_r8(value: number);
    get arm_r9(): number | undefined;
    set arm_r9(value: number);
    get arm_r10(): number | undefined;
    set arm_r10(value: number);
    get arm_fp(): number | undefined;
    set arm_fp(value: number);
    get arm_ip(): number | undefined;
    set arm_ip(value: number);
    get arm_sp(): number | undefined;
    set arm_sp(value: number);
    get arm_lr(): number | undefined;
    set arm_lr(value: number);
    get arm_pc(): number | undefined;
    set arm_pc(value: number);
    get arm_cpsr(): number | undefined;
    set arm_cpsr(value: number);
    get fault_address(): number | undefined;
    set fault_address(value: number);
    get sc_regs(): asm_ptrace_h.struct.user_regs_struct | undefined;
    set sc_regs(value: From<asm_ptrace_h.struct.user_regs_struct>);
    get sc_fpregs(): asm_ptrace_h.union.__riscv_fp_state | undefined;
    set sc_fpregs(value: From<asm_ptrace_h.union.__riscv_fp_state>);
    get sc_extdesc(): asm_ptrace_h.struct.__riscv_extra_ext_header | undefined;
    set sc_extdesc(value: From<asm_ptrace_h.struct.__riscv_extra_ext_header>);
    get regs(): Elements<bigint> | undefined;
    set regs(value: Iterable<Integer>);
    get sp(): bigint | undefined;
    set sp(value: Integer);
    get pc(): bigint | undefined;
    set pc(value: Integer);
    get pstate(): bigint | undefined;
    set pstate(value: Integer);
    get __reserved(): Uint8Array | undefined;
    set __reserved(value: Bytes);
    get sc_pc(): bigint | undefined;
    set sc_pc(value: Integer);
    get sc_flags(): number | undefined;
    set sc_flags(value: number);
    get sc_extcontext(): BigUint64Array | undefined;
    set sc_extcontext(value: Iterable<Integer>);
    get sregs(): number | undefined;
    set sregs(value: Pointer);
    get _unused(): Elements<number> | undefined;
    set _unused(value: Iterable<number>);
    get signal(): number | undefined;
    set signal(value: number);
    get _pad0(): number | undefined;
    set _pad0(value: number);
    get handler(): number | undefined;
    set handler(value: number);
    get gp_regs(): Elements<number> | undefined;
    set gp_regs(value: Iterable<number>);
    get fp_regs(): Float64Array | undefined;
    set fp_regs(value: Iterable<number>);
    get v_regs(): number | undefined;
    set v_regs(value: Pointer);
    get vmx_reserve(): Elements<number> | undefined;
    set vmx_reserve(value: Iterable<number>);
  }

  /** `<asm/sigcontext.h>`: 88 bytes on x86_64, x86. */
  interface sigcontext_32 extends RecordView<'struct sigcontext_32'> {
    gs: number;
    __gsh: number;
    fs: number;
    __fsh: number;
    es: number;
    __esh: number;
    ds: number;
    __dsh: number;
    di: number;
    si: number;
    bp: number;
    sp: number;
    bx: number;
    dx: number;
    cx: number;
    ax: number;
    trapno: number;
    err: number;
    ip: number;
    cs: number;
    __csh: number;
    flags: number;
    sp_at_signal: number;
    ss: number;
    __ssh: number;
    fpstate: number;
    oldmask: number;
    cr2: number;
  }

  /** `<asm/sigcontext.h>`: 256 bytes on x86_64, x86. */
  interface sigcontext_64 extends RecordView<'struct sigcontext_64'> {
    get r8(): bigint;
    set r8(value: Integer);
    get r9(): bigint;
    set r9(value: Integer);
    get r10(): bigint;
    set r10(value: Integer);
    get r11(): bigint;
    set r11(value: Integer);
    get r12(): bigint;
    set r12(value: Integer);
    get r13(): bigint;
    set r13(value: Integer);
    get r14(): bigint;
    set r14(value: Integer);
    get r15(): bigint;
    set r15(value: Integer);
    get di(): bigint;
    set di(value: Integer);
    get si(): bigint;
    set si(value: Integer);
    get bp(): bigint;
    set bp(value: Integer);
    get bx(): bigint;
    set bx(value: Integer);
    get dx(): bigint;
    set dx(value: Integer);
    get ax(): bigint;
    set ax(value: Integer);
    get cx(): bigint;
    set cx(value: Integer);
    get sp(): bigint;
    set sp(value: Integer);
    get ip(): bigint;
    set ip(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    cs: number;
    gs: number;
    fs: number;
    ss: number;
    get err(): bigint;
    set err(value: Integer);
    get trapno(): bigint;
    set trapno(value: Integer);
    get oldmask(): bigint;
    set oldmask(value: Integer);
    get cr2(): bigint;
    set cr2(value: Integer);
    get fpstate(): bigint;
    set fpstate(value: Integer);
    get reserved1(): BigUint64Array;
    set reserved1(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface sve_context extends RecordView<'struct sve_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    vl: number;
    flags: number;
    get __reserved(): Uint16Array;
    set __reserved(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface tpidr2_context extends RecordView<'struct tpidr2_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    get tpidr2(): bigint;
    set tpidr2(value: Integer);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface za_context extends RecordView<'struct za_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    vl: number;
    get __reserved(): Uint16Array;
    set __reserved(value: Iterable<Integer>);
  }

  /** `<asm/sigcontext.h>`: 16 bytes on aarch64. */
  interface zt_context extends RecordView<'struct zt_context'> {
    get head(): struct._aarch64_ctx;
    set head(value: From<struct._aarch64_ctx>);
    nregs: number;
    get __reserved(): Uint16Array;
    set __reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly __sc_riscv_v_state: Descriptor<struct.__sc_riscv_v_state, 'riscv64'>;
  readonly _aarch64_ctx: Descriptor<struct._aarch64_ctx, 'aarch64'>;
  readonly _fpreg: Descriptor<struct._fpreg, 'x86_64' | 'x86'>;
  readonly _fpstate_32: Descriptor<struct._fpstate_32, 'x86_64' | 'x86'>;
  readonly _fpstate_64: Descriptor<struct._fpstate_64, 'x86_64' | 'x86'>;
  readonly _fpx_sw_bytes: Descriptor<struct._fpx_sw_bytes, 'x86_64' | 'x86'>;
  readonly _fpxreg: Descriptor<struct._fpxreg, 'x86_64' | 'x86'>;
  readonly _header: Descriptor<struct._header, 'x86_64' | 'x86'>;
  readonly _psw_t: Descriptor<struct._psw_t, 's390x'>;
  readonly _s390_fp_regs: Descriptor<struct._s390_fp_regs, 's390x'>;
  readonly _s390_regs_common: Descriptor<struct._s390_regs_common, 's390x'>;
  readonly _sigregs: Descriptor<struct._sigregs, 's390x'>;
  readonly _sigregs_ext: Descriptor<struct._sigregs_ext, 's390x'>;
  readonly _xmmreg: Descriptor<struct._xmmreg, 'x86_64' | 'x86'>;
  readonly _xstate: Descriptor<struct._xstate, 'x86_64' | 'x86'>;
  readonly _ymmh_state: Descriptor<struct._ymmh_state, 'x86_64' | 'x86'>;
  readonly esr_context: Descriptor<struct.esr_context, 'aarch64'>;
  readonly extra_context: Descriptor<struct.extra_context, 'aarch64'>;
  readonly fpmr_context: Descriptor<struct.fpmr_context, 'aarch64'>;
  readonly fpsimd_context: Descriptor<struct.fpsimd_context, 'aarch64'>;
  readonly fpu_context: Descriptor<struct.fpu_context, 'loongarch64'>;
  readonly gcs_context: Descriptor<struct.gcs_context, 'aarch64'>;
  readonly lasx_context: Descriptor<struct.lasx_context, 'loongarch64'>;
  readonly lbt_context: Descriptor<struct.lbt_context, 'loongarch64'>;
  readonly lsx_context: Descriptor<struct.lsx_context, 'loongarch64'>;
  readonly poe_context: Descriptor<struct.poe_context, 'aarch64'>;
  readonly sctx_info: Descriptor<struct.sctx_info, 'loongarch64'>;
  readonly sigcontext: Descriptor<struct.sigcontext>;
  readonly sigcontext_32: Descriptor<struct.sigcontext_32, 'x86_64' | 'x86'>;
  readonly sigcontext_64: Descriptor<struct.sigcontext_64, 'x86_64' | 'x86'>;
  readonly sve_context: Descriptor<struct.sve_context, 'aarch64'>;
  readonly tpidr2_context: Descriptor<struct.tpidr2_context, 'aarch64'>;
  readonly za_context: Descriptor<struct.za_context, 'aarch64'>;
  readonly zt_context: Descriptor<struct.zt_context, 'aarch64'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__sc_riscv_v_state": ["struct __riscv_v_ext_state v_state;",{"align":16,"only":["riscv64"]}],
"_aarch64_ctx": ["__u32 magic;__u32 size;",{"only":["aarch64"]}],
"_fpreg": ["__u16 significand[4];__u16 exponent;",{"only":["x86_64","x86"]}],
"_fpstate_32": ["__u32 cw;__u32 sw;__u32 tag;__u32 ipoff;__u32 cssel;__u32 dataoff;__u32 datasel;struct _fpreg _st[8];__u16 status;__u16 magic;__u32 _fxsr_env[6];__u32 mxcsr;__u32 reserved;struct _fpxreg _fxsr_st[8];struct _xmmreg _xmm[8];union {__u32 padding1[44];__u32 padding[44];};union {__u32 padding2[12];struct _fpx_sw_bytes sw_reserved;};",{"only":["x86_64","x86"]}],
"_fpstate_64": ["__u16 cwd;__u16 swd;__u16 twd;__u16 fop;__u64 rip;__u64 rdp;__u32 mxcsr;__u32 mxcsr_mask;__u32 st_space[32];__u32 xmm_space[64];__u32 reserved2[12];union {__u32 reserved3[12];struct _fpx_sw_bytes sw_reserved;};",{"only":["x86_64","x86"]}],
"_fpx_sw_bytes": ["__u32 magic1;__u32 extended_size;__u64 xfeatures;__u32 xstate_size;__u32 padding[7];",{"only":["x86_64","x86"]}],
"_fpxreg": ["__u16 significand[4];__u16 exponent;__u16 padding[3];",{"only":["x86_64","x86"]}],
"_header": ["__u64 xfeatures;__u64 reserved1[2];__u64 reserved2[5];",{"only":["x86_64","x86"]}],
"_psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"_s390_fp_regs": ["unsigned int fpc;unsigned int pad;double fprs[16];",{"only":["s390x"]}],
"_s390_regs_common": ["struct _psw_t psw;unsigned long gprs[16];unsigned int acrs[16];",{"only":["s390x"]}],
"_sigregs": ["struct _s390_regs_common regs;struct _s390_fp_regs fpregs;",{"only":["s390x"]}],
"_sigregs_ext": ["unsigned long long vxrs_low[16];struct __vector128 vxrs_high[16];unsigned char __reserved[128];",{"only":["s390x"]}],
"_xmmreg": ["__u32 element[4];",{"only":["x86_64","x86"]}],
"_xstate": ["struct _fpstate_64 fpstate;struct _header xstate_hdr;struct _ymmh_state ymmh;",{"only":["x86_64","x86"],"variants":{"x86":{"members":"struct _fpstate_32 fpstate;struct _header xstate_hdr;struct _ymmh_state ymmh;"}}}],
"_ymmh_state": ["__u32 ymmh_space[64];",{"only":["x86_64","x86"]}],
"esr_context": ["struct _aarch64_ctx head;__u64 esr;",{"only":["aarch64"]}],
"extra_context": ["struct _aarch64_ctx head;__u64 datap;__u32 size;__u32 __reserved[3];",{"only":["aarch64"]}],
"fpmr_context": ["struct _aarch64_ctx head;__u64 fpmr;",{"only":["aarch64"]}],
"fpsimd_context": ["struct _aarch64_ctx head;__u32 fpsr;__u32 fpcr;__u128 vregs[32];",{"only":["aarch64"]}],
"fpu_context": ["__u64 regs[32];__u64 fcc;__u32 fcsr;",{"only":["loongarch64"]}],
"gcs_context": ["struct _aarch64_ctx head;__u64 gcspr;__u64 features_enabled;__u64 reserved;",{"only":["aarch64"]}],
"lasx_context": ["__u64 regs[128];__u64 fcc;__u32 fcsr;",{"only":["loongarch64"]}],
"lbt_context": ["__u64 regs[4];__u32 eflags;__u32 ftop;",{"only":["loongarch64"]}],
"lsx_context": ["__u64 regs[64];__u64 fcc;__u32 fcsr;",{"only":["loongarch64"]}],
"poe_context": ["struct _aarch64_ctx head;__u64 por_el0;",{"only":["aarch64"]}],
"sctx_info": ["__u32 magic;__u32 size;__u64 padding;",{"only":["loongarch64"]}],
"sigcontext": ["__u64 r8;__u64 r9;__u64 r10;__u64 r11;__u64 r12;__u64 r13;__u64 r14;__u64 r15;__u64 rdi;__u64 rsi;__u64 rbp;__u64 rbx;__u64 rdx;__u64 rax;__u64 rcx;__u64 rsp;__u64 rip;__u64 eflags;__u16 cs;__u16 gs;__u16 fs;union {__u16 ss;__u16 __pad0;};__u64 err;__u64 trapno;__u64 oldmask bigint;__u64 cr2;struct _fpstate_64 *fpstate;__u64 reserved1[8];",{"variants":{"x86":{"members":"__u16 gs;__u16 __gsh;__u16 fs;__u16 __fsh;__u16 es;__u16 __esh;__u16 ds;__u16 __dsh;__u32 edi;__u32 esi;__u32 ebp;__u32 esp;__u32 ebx;__u32 edx;__u32 ecx;__u32 eax;__u32 trapno;__u32 err;__u32 eip;__u16 cs;__u16 __csh;__u32 eflags;__u32 esp_at_signal;__u16 ss;__u16 __ssh;struct _fpstate_32 *fpstate;__u32 oldmask bigint;__u32 cr2;"},"arm":{"members":"unsigned long trap_no;unsigned long error_code;unsigned long oldmask bigint;unsigned long arm_r0;unsigned long arm_r1;unsigned long arm_r2;unsigned long arm_r3;unsigned long arm_r4;unsigned long arm_r5;unsigned long arm_r6;unsigned long arm_r7;unsigned long arm_r8;unsigned long arm_r9;unsigned long arm_r10;unsigned long arm_fp;unsigned long arm_ip;unsigned long arm_sp;unsigned long arm_lr;unsigned long arm_pc;unsigned long arm_cpsr;unsigned long fault_address;"},"riscv64":{"members":"struct user_regs_struct sc_regs;union {union __riscv_fp_state sc_fpregs;struct __riscv_extra_ext_header sc_extdesc;};"},"aarch64":{"members":"__u64 fault_address;__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;__u8 __reserved[4096] aligned(16);"},"loongarch64":{"members":"__u64 sc_pc;__u64 sc_regs[32];__u32 sc_flags;__u64 sc_extcontext[];","align":16},"s390x":{"members":"unsigned long oldmask[1] bigint;_sigregs *sregs;"},"ppc64le":{"members":"unsigned long _unused[4];int signal;int _pad0;unsigned long handler;unsigned long oldmask bigint;struct pt_regs *regs;unsigned long gp_regs[48];double fp_regs[33];elf_vrreg_t *v_regs;long vmx_reserve[101];"}}}],
"sigcontext_32": ["__u16 gs;__u16 __gsh;__u16 fs;__u16 __fsh;__u16 es;__u16 __esh;__u16 ds;__u16 __dsh;__u32 di;__u32 si;__u32 bp;__u32 sp;__u32 bx;__u32 dx;__u32 cx;__u32 ax;__u32 trapno;__u32 err;__u32 ip;__u16 cs;__u16 __csh;__u32 flags;__u32 sp_at_signal;__u16 ss;__u16 __ssh;__u32 fpstate;__u32 oldmask;__u32 cr2;",{"only":["x86_64","x86"]}],
"sigcontext_64": ["__u64 r8;__u64 r9;__u64 r10;__u64 r11;__u64 r12;__u64 r13;__u64 r14;__u64 r15;__u64 di;__u64 si;__u64 bp;__u64 bx;__u64 dx;__u64 ax;__u64 cx;__u64 sp;__u64 ip;__u64 flags;__u16 cs;__u16 gs;__u16 fs;__u16 ss;__u64 err;__u64 trapno;__u64 oldmask;__u64 cr2;__u64 fpstate;__u64 reserved1[8];",{"only":["x86_64","x86"]}],
"sve_context": ["struct _aarch64_ctx head;__u16 vl;__u16 flags;__u16 __reserved[2];",{"only":["aarch64"]}],
"tpidr2_context": ["struct _aarch64_ctx head;__u64 tpidr2;",{"only":["aarch64"]}],
"za_context": ["struct _aarch64_ctx head;__u16 vl;__u16 __reserved[3];",{"only":["aarch64"]}],
"zt_context": ["struct _aarch64_ctx head;__u16 nregs;__u16 __reserved[3];",{"only":["aarch64"]}]
}`),
  () => [heldStructs, heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__riscv_ctx_hdr": ["__u32 magic;__u32 size;",{"only":["riscv64"]}],
"__riscv_d_ext_state": ["__u64 f[32];__u32 fcsr;",{"only":["riscv64"]}],
"__riscv_extra_ext_header": ["__u32 __padding[129];__u32 reserved;struct __riscv_ctx_hdr hdr;",{"align":16,"only":["riscv64"]}],
"__riscv_f_ext_state": ["__u32 f[32];__u32 fcsr;",{"only":["riscv64"]}],
"__riscv_q_ext_state": ["__u64 f[64];__u32 fcsr;__u32 reserved[3];",{"align":16,"only":["riscv64"]}],
"__riscv_v_ext_state": ["unsigned long vstart;unsigned long vl;unsigned long vtype;unsigned long vcsr;unsigned long vlenb;void *datap;",{"only":["riscv64"]}],
"__vector128": ["union {struct {__u64 high;__u64 low;};__u32 u[4];};",{"only":["s390x","ppc64le"],"variants":{"s390x":{"pack":1,"align":4},"ppc64le":{"members":"__u32 u[4];","align":16}}}],
"per_cr_bits": ["unsigned int :32;unsigned int em_branching :1;unsigned int em_instruction_fetch :1;unsigned int em_storage_alteration :1;unsigned int em_gpr_alt_unused :1;unsigned int em_store_real_address :1;unsigned int :3;unsigned int branch_addr_ctl :1;unsigned int :1;unsigned int storage_alt_space_ctl :1;unsigned long starting_addr;unsigned long ending_addr;",{"only":["s390x"]}],
"per_cr_words": ["unsigned long cr[3];",{"only":["s390x"]}],
"per_lowcore_bits": ["unsigned int perc_branching :1;unsigned int perc_instruction_fetch :1;unsigned int perc_storage_alteration :1;unsigned int perc_gpr_alt_unused :1;unsigned int perc_store_real_address :1;unsigned int :3;unsigned int atmid_psw_bit_31 :1;unsigned int atmid_validity_bit :1;unsigned int atmid_psw_bit_32 :1;unsigned int atmid_psw_bit_5 :1;unsigned int atmid_psw_bit_16 :1;unsigned int atmid_psw_bit_17 :1;unsigned int si :2;unsigned long address;unsigned int :4;unsigned int access_id :4;",{"only":["s390x"]}],
"per_lowcore_words": ["unsigned short perc_atmid;unsigned long address;unsigned char access_id;",{"only":["s390x"]}],
"per_struct": ["union {struct per_cr_words words;struct per_cr_bits bits;} control_regs;unsigned int single_step :1;unsigned int instruction_fetch :1;unsigned long starting_addr;unsigned long ending_addr;union {struct per_lowcore_words words;struct per_lowcore_bits bits;} lowcore;",{"only":["s390x"]}],
"psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"s390_fp_regs": ["__u32 fpc;__u32 pad;union freg_t fprs[16];",{"only":["s390x"]}],
"user_regs_struct": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long bp;unsigned long bx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long ax;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;unsigned long fs_base;unsigned long gs_base;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;",{"only":["x86_64","x86","riscv64","s390x"],"variants":{"x86":{"members":"unsigned long bx;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long bp;unsigned long ax;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;"},"riscv64":{"members":"unsigned long pc;unsigned long ra;unsigned long sp;unsigned long gp;unsigned long tp;unsigned long t0;unsigned long t1;unsigned long t2;unsigned long s0;unsigned long s1;unsigned long a0;unsigned long a1;unsigned long a2;unsigned long a3;unsigned long a4;unsigned long a5;unsigned long a6;unsigned long a7;unsigned long s2;unsigned long s3;unsigned long s4;unsigned long s5;unsigned long s6;unsigned long s7;unsigned long s8;unsigned long s9;unsigned long s10;unsigned long s11;unsigned long t3;unsigned long t4;unsigned long t5;unsigned long t6;"},"s390x":{"members":"struct psw_t psw;unsigned long gprs[16];unsigned int acrs[16];unsigned long orig_gpr2;struct s390_fp_regs fp_regs;struct per_struct per_info;unsigned long ieee_instruction_pointer;"}}}]
}`),
  () => [heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldUnions: Record<string, unknown> = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"__riscv_fp_state": ["struct __riscv_f_ext_state f;struct __riscv_d_ext_state d;struct __riscv_q_ext_state q;",{"only":["riscv64"]}],
"freg_t": ["float f;double d;__u64 ui;struct {__u32 hi;__u32 lo;} fp;",{"only":["s390x"]}]
}`),
  () => [heldStructs],
);

export type _psw_t = struct._psw_t;
export const _psw_t: typeof struct._psw_t = struct._psw_t;
export type _s390_fp_regs = struct._s390_fp_regs;
export const _s390_fp_regs: typeof struct._s390_fp_regs = struct._s390_fp_regs;
export type _s390_regs_common = struct._s390_regs_common;
export const _s390_regs_common: typeof struct._s390_regs_common = struct._s390_regs_common;
export type _sigregs = struct._sigregs;
export const _sigregs: typeof struct._sigregs = struct._sigregs;
export type _sigregs_ext = struct._sigregs_ext;
export const _sigregs_ext: typeof struct._sigregs_ext = struct._sigregs_ext;
