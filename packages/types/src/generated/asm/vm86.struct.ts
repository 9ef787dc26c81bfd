// Generated from Linux 7.3.4 <asm/vm86.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<asm/vm86.h>`: 64 bytes on x86_64; 32 bytes on x86. */
export interface revectored_struct extends RecordView<'struct revectored_struct'> {
  get __map(): Elements<number>;
  set __map(value: Iterable<number>);
}

export const revectored_struct: Descriptor<revectored_struct, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'revectored_struct',
    `
  unsigned long __map[8];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/vm86.h>`: 152 bytes on x86_64; 84 bytes on x86. */
export interface vm86_regs extends RecordView<'struct vm86_regs'> {
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

export const vm86_regs: Descriptor<vm86_regs, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'vm86_regs',
  `
  long ebx;
  long ecx;
  long edx;
  long esi;
  long edi;
  long ebp;
  long eax;
  long __null_ds;
  long __null_es;
  long __null_fs;
  long __null_gs;
  long orig_eax;
  long eip;
  unsigned short cs;
  unsigned short __csh;
  long eflags;
  long esp;
  unsigned short ss;
  unsigned short __ssh;
  unsigned short es;
  unsigned short __esh;
  unsigned short ds;
  unsigned short __dsh;
  unsigned short fs;
  unsigned short __fsh;
  unsigned short gs;
  unsigned short __gsh;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/vm86.h>`: 304 bytes on x86_64; 160 bytes on x86. */
export interface vm86_struct extends RecordView<'struct vm86_struct'> {
  get regs(): vm86_regs;
  set regs(value: vm86_regs | Init<vm86_regs>);
  flags: number;
  screen_bitmap: number;
  cpu_type: number;
  get int_revectored(): revectored_struct;
  set int_revectored(value: revectored_struct | Init<revectored_struct>);
  get int21_revectored(): revectored_struct;
  set int21_revectored(value: revectored_struct | Init<revectored_struct>);
}

export const vm86_struct: Descriptor<vm86_struct, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'vm86_struct',
  `
  struct vm86_regs regs;
  unsigned long flags;
  unsigned long screen_bitmap;
  unsigned long cpu_type;
  struct revectored_struct int_revectored;
  struct revectored_struct int21_revectored;
`,
  { only: ['x86_64', 'x86'], uses: () => [revectored_struct, vm86_regs] },
);

/** `<asm/vm86.h>`: 40 bytes on x86_64; 36 bytes on x86. */
export interface vm86plus_info_struct extends RecordView<'struct vm86plus_info_struct'> {
  force_return_for_pic: number;
  vm86dbg_active: number;
  vm86dbg_TFpendig: number;
  unused: number;
  is_vm86pus: number;
  get vm86dbg_intxxtab(): Uint8Array;
  set vm86dbg_intxxtab(value: Bytes);
}

export const vm86plus_info_struct: Descriptor<vm86plus_info_struct, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'vm86plus_info_struct',
    `
  unsigned long force_return_for_pic :1;
  unsigned long vm86dbg_active :1;
  unsigned long vm86dbg_TFpendig :1;
  unsigned long unused :28;
  unsigned long is_vm86pus :1;
  unsigned char vm86dbg_intxxtab[32];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/vm86.h>`: 344 bytes on x86_64; 196 bytes on x86. */
export interface vm86plus_struct extends RecordView<'struct vm86plus_struct'> {
  get regs(): vm86_regs;
  set regs(value: vm86_regs | Init<vm86_regs>);
  flags: number;
  screen_bitmap: number;
  cpu_type: number;
  get int_revectored(): revectored_struct;
  set int_revectored(value: revectored_struct | Init<revectored_struct>);
  get int21_revectored(): revectored_struct;
  set int21_revectored(value: revectored_struct | Init<revectored_struct>);
  get vm86plus(): vm86plus_info_struct;
  set vm86plus(value: vm86plus_info_struct | Init<vm86plus_info_struct>);
}

export const vm86plus_struct: Descriptor<vm86plus_struct, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'vm86plus_struct',
    `
  struct vm86_regs regs;
  unsigned long flags;
  unsigned long screen_bitmap;
  unsigned long cpu_type;
  struct revectored_struct int_revectored;
  struct revectored_struct int21_revectored;
  struct vm86plus_info_struct vm86plus;
`,
    { only: ['x86_64', 'x86'], uses: () => [revectored_struct, vm86_regs, vm86plus_info_struct] },
  );
