// Generated from Linux 7.3.4 <asm/elf.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<asm/elf.h>`: 16 bytes on x86_64, x86. */
export interface x86_xfeat_component extends RecordView<'struct x86_xfeat_component'> {
  type: number;
  size: number;
  offset: number;
  flags: number;
}

export const x86_xfeat_component: Descriptor<x86_xfeat_component, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'x86_xfeat_component',
    `
  __u32 type;
  __u32 size;
  __u32 offset;
  __u32 flags;
`,
    { pack: 1, only: ['x86_64', 'x86'] },
  );
