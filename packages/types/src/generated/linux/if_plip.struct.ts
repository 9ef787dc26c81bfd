// Generated from Linux 7.3.4 <linux/if_plip.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_plip.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface plipconf extends RecordView<'struct plipconf'> {
  pcmd: number;
  nibble: number;
  trigger: number;
}

export const plipconf: Descriptor<plipconf> = /* @__PURE__ */ declareStruct(
  'plipconf',
  `
  unsigned short pcmd;
  unsigned long nibble;
  unsigned long trigger;
`,
);
