// Generated from Linux 7.3.4 <sound/scarlett2.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<sound/scarlett2.h>`: 2 bytes. */
export interface scarlett2_flash_segment_erase_progress
  extends RecordView<'struct scarlett2_flash_segment_erase_progress'> {
  progress: number;
  num_blocks: number;
}

export const scarlett2_flash_segment_erase_progress: Descriptor<scarlett2_flash_segment_erase_progress> =
  /* @__PURE__ */ declareStruct(
    'scarlett2_flash_segment_erase_progress',
    `
  unsigned char progress;
  unsigned char num_blocks;
`,
  );
