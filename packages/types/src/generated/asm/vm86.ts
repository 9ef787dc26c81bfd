// Generated from Linux 7.3.4 <asm/vm86.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    BIOSSEG: 61440;
    CPU_086: 0;
    CPU_186: 1;
    CPU_286: 2;
    CPU_386: 3;
    CPU_486: 4;
    CPU_586: 5;
    VM86_ENTER: 1;
    VM86_ENTER_NO_BYPASS: 2;
    VM86_FREE_IRQ: 4;
    VM86_GET_AND_RESET_IRQ: 6;
    VM86_GET_IRQ_BITS: 5;
    VM86_INTx: 2;
    VM86_PICRETURN: 4;
    VM86_PLUS_INSTALL_CHECK: 0;
    VM86_REQUEST_IRQ: 3;
    VM86_SCREEN_BITMAP: 1;
    VM86_SIGNAL: 0;
    VM86_STI: 3;
    VM86_TRAP: 6;
    VM86_UNKNOWN: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      BIOSSEG: 61440,
      CPU_086: 0,
      CPU_186: 1,
      CPU_286: 2,
      CPU_386: 3,
      CPU_486: 4,
      CPU_586: 5,
      VM86_ENTER: 1,
      VM86_ENTER_NO_BYPASS: 2,
      VM86_FREE_IRQ: 4,
      VM86_GET_AND_RESET_IRQ: 6,
      VM86_GET_IRQ_BITS: 5,
      VM86_INTx: 2,
      VM86_PICRETURN: 4,
      VM86_PLUS_INSTALL_CHECK: 0,
      VM86_REQUEST_IRQ: 3,
      VM86_SCREEN_BITMAP: 1,
      VM86_SIGNAL: 0,
      VM86_STI: 3,
      VM86_TRAP: 6,
      VM86_UNKNOWN: 1,
    },
  },
);

/** `<asm/vm86.h>`: 61440 on x86_64, x86. */
export const BIOSSEG: number | undefined = /* @__PURE__ */ hereOf(perArch.BIOSSEG);
/** `<asm/vm86.h>`: 0 on x86_64, x86. */
export const CPU_086: number | undefined = /* @__PURE__ */ hereOf(perArch.CPU_086);
/** `<asm/vm86.h>`: 1 on x86_64, x86. */
export const CPU_186: number | undefined = /* @__PURE__ */ hereOf(perArch.CPU_186);
/** `<asm/vm86.h>`: 2 on x86_64, x86. */
export const CPU_286: number | undefined = /* @__PURE__ */ hereOf(perArch.CPU_286);
/** `<asm/vm86.h>`: 3 on x86_64, x86. */
export const CPU_386: number | undefined = /* @__PURE__ */ hereOf(perArch.CPU_386);
/** `<asm/vm86.h>`: 4 on x86_64, x86. */
export const CPU_486: number | undefined = /* @__PURE__ */ hereOf(perArch.CPU_486);
/** `<asm/vm86.h>`: 5 on x86_64, x86. */
export const CPU_586: number | undefined = /* @__PURE__ */ hereOf(perArch.CPU_586);
/** `<asm/vm86.h>`: 1 on x86_64, x86. */
export const VM86_ENTER: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_ENTER);
/** `<asm/vm86.h>`: 2 on x86_64, x86. */
export const VM86_ENTER_NO_BYPASS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VM86_ENTER_NO_BYPASS,
);
/** `<asm/vm86.h>`: 4 on x86_64, x86. */
export const VM86_FREE_IRQ: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_FREE_IRQ);
/** `<asm/vm86.h>`: 6 on x86_64, x86. */
export const VM86_GET_AND_RESET_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VM86_GET_AND_RESET_IRQ,
);
/** `<asm/vm86.h>`: 5 on x86_64, x86. */
export const VM86_GET_IRQ_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VM86_GET_IRQ_BITS,
);
/** `<asm/vm86.h>`: 2 on x86_64, x86. */
export const VM86_INTx: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_INTx);
/** `<asm/vm86.h>`: 4 on x86_64, x86. */
export const VM86_PICRETURN: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_PICRETURN);
/** `<asm/vm86.h>`: 0 on x86_64, x86. */
export const VM86_PLUS_INSTALL_CHECK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VM86_PLUS_INSTALL_CHECK,
);
/** `<asm/vm86.h>`: 3 on x86_64, x86. */
export const VM86_REQUEST_IRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VM86_REQUEST_IRQ,
);
/** `<asm/vm86.h>`: 1 on x86_64, x86. */
export const VM86_SCREEN_BITMAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.VM86_SCREEN_BITMAP,
);
/** `<asm/vm86.h>`: 0 on x86_64, x86. */
export const VM86_SIGNAL: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_SIGNAL);
/** `<asm/vm86.h>`: 3 on x86_64, x86. */
export const VM86_STI: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_STI);
/** `<asm/vm86.h>`: 6 on x86_64, x86. */
export const VM86_TRAP: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_TRAP);
/** `<asm/vm86.h>`: 1 on x86_64, x86. */
export const VM86_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(perArch.VM86_UNKNOWN);
export declare namespace struct {
  /** `<asm/vm86.h>`: 64 bytes on x86_64; 32 bytes on x86. */
  interface revectored_struct extends RecordView<'struct revectored_struct'> {
    get __map(): Elements<bigint>;
    set __map(value: Iterable<Integer>);
  }

  /** `<asm/vm86.h>`: 152 bytes on x86_64; 84 bytes on x86. */
  interface vm86_regs extends RecordView<'struct vm86_regs'> {
    ebx: number;
    ecx: number;
    edx: number;
    esi: number;
    edi: number;
    ebp: number;
    eax: number;
    __null_ds: number;
    __null_es: number;
    __null_fs: number;
    __null_gs: number;
    orig_eax: number;
    eip: number;
    cs: number;
    __csh: number;
    eflags: number;
    esp: number;
    ss: number;
    __ssh: number;
    es: number;
    __esh: number;
    ds: number;
    __dsh: number;
    fs: number;
    __fsh: number;
    gs: number;
    __gsh: number;
  }

  /** `<asm/vm86.h>`: 304 bytes on x86_64; 160 bytes on x86. */
  interface vm86_struct extends RecordView<'struct vm86_struct'> {
    get regs(): struct.vm86_regs;
    set regs(value: From<struct.vm86_regs>);
    flags: number;
    screen_bitmap: number;
    cpu_type: number;
    get int_revectored(): struct.revectored_struct;
    set int_revectored(value: From<struct.revectored_struct>);
    get int21_revectored(): struct.revectored_struct;
    set int21_revectored(value: From<struct.revectored_struct>);
  }

  /** `<asm/vm86.h>`: 40 bytes on x86_64; 36 bytes on x86. */
  interface vm86plus_info_struct extends RecordView<'struct vm86plus_info_struct'> {
    force_return_for_pic: number;
    vm86dbg_active: number;
    vm86dbg_TFpendig: number;
    unused: number;
    is_vm86pus: number;
    get vm86dbg_intxxtab(): Uint8Array;
    set vm86dbg_intxxtab(value: Bytes);
  }

  /** `<asm/vm86.h>`: 344 bytes on x86_64; 196 bytes on x86. */
  interface vm86plus_struct extends RecordView<'struct vm86plus_struct'> {
    get regs(): struct.vm86_regs;
    set regs(value: From<struct.vm86_regs>);
    flags: number;
    screen_bitmap: number;
    cpu_type: number;
    get int_revectored(): struct.revectored_struct;
    set int_revectored(value: From<struct.revectored_struct>);
    get int21_revectored(): struct.revectored_struct;
    set int21_revectored(value: From<struct.revectored_struct>);
    get vm86plus(): struct.vm86plus_info_struct;
    set vm86plus(value: From<struct.vm86plus_info_struct>);
  }
}

export const struct: {
  readonly revectored_struct: Descriptor<struct.revectored_struct, 'x86_64' | 'x86'>;
  readonly vm86_regs: Descriptor<struct.vm86_regs, 'x86_64' | 'x86'>;
  readonly vm86_struct: Descriptor<struct.vm86_struct, 'x86_64' | 'x86'>;
  readonly vm86plus_info_struct: Descriptor<struct.vm86plus_info_struct, 'x86_64' | 'x86'>;
  readonly vm86plus_struct: Descriptor<struct.vm86plus_struct, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"revectored_struct": ["unsigned long __map[8] bigint;",{"only":["x86_64","x86"]}],
"vm86_regs": ["long ebx;long ecx;long edx;long esi;long edi;long ebp;long eax;long __null_ds;long __null_es;long __null_fs;long __null_gs;long orig_eax;long eip;unsigned short cs;unsigned short __csh;long eflags;long esp;unsigned short ss;unsigned short __ssh;unsigned short es;unsigned short __esh;unsigned short ds;unsigned short __dsh;unsigned short fs;unsigned short __fsh;unsigned short gs;unsigned short __gsh;",{"only":["x86_64","x86"]}],
"vm86_struct": ["struct vm86_regs regs;unsigned long flags;unsigned long screen_bitmap;unsigned long cpu_type;struct revectored_struct int_revectored;struct revectored_struct int21_revectored;",{"only":["x86_64","x86"]}],
"vm86plus_info_struct": ["unsigned long force_return_for_pic :1;unsigned long vm86dbg_active :1;unsigned long vm86dbg_TFpendig :1;unsigned long unused :28;unsigned long is_vm86pus :1;unsigned char vm86dbg_intxxtab[32];",{"only":["x86_64","x86"]}],
"vm86plus_struct": ["struct vm86_regs regs;unsigned long flags;unsigned long screen_bitmap;unsigned long cpu_type;struct revectored_struct int_revectored;struct revectored_struct int21_revectored;struct vm86plus_info_struct vm86plus;",{"only":["x86_64","x86"]}]
}`),
);
