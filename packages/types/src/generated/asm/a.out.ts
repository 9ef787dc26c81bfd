// Generated from Linux 7.3.4 <asm/a.out.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<asm/a.out.h>`: 32 bytes on x86_64, x86. */
  interface exec extends RecordView<'struct exec'> {
    a_info: number;
    a_text: number;
    a_data: number;
    a_bss: number;
    a_syms: number;
    a_entry: number;
    a_trsize: number;
    a_drsize: number;
  }
}

export const struct: {
  readonly exec: Descriptor<struct.exec, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"exec": ["unsigned int a_info;unsigned int a_text;unsigned int a_data;unsigned int a_bss;unsigned int a_syms;unsigned int a_entry;unsigned int a_trsize;unsigned int a_drsize;",{"only":["x86_64","x86"]}]
}`),
);
