// Generated from Linux 7.3.4 <sound/sof/fw.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<sound/sof/fw.h>`: 12 bytes. */
export interface snd_sof_blk_hdr extends RecordView<'struct snd_sof_blk_hdr'> {
  type: number;
  size: number;
  offset: number;
}

export const snd_sof_blk_hdr: Descriptor<snd_sof_blk_hdr> = /* @__PURE__ */ declareStruct(
  'snd_sof_blk_hdr',
  `
  enum snd_sof_fw_blk_type type;
  __u32 size;
  __u32 offset;
`,
  { pack: 1 },
);

/** `<sound/sof/fw.h>`: 16 bytes. */
export interface snd_sof_fw_header extends RecordView<'struct snd_sof_fw_header'> {
  get sig(): Uint8Array;
  set sig(value: Bytes);
  file_size: number;
  num_modules: number;
  abi: number;
}

export const snd_sof_fw_header: Descriptor<snd_sof_fw_header> = /* @__PURE__ */ declareStruct(
  'snd_sof_fw_header',
  `
  unsigned char sig[4];
  __u32 file_size;
  __u32 num_modules;
  __u32 abi;
`,
  { pack: 1 },
);

/** `<sound/sof/fw.h>`: 12 bytes. */
export interface snd_sof_mod_hdr extends RecordView<'struct snd_sof_mod_hdr'> {
  type: number;
  size: number;
  num_blocks: number;
}

export const snd_sof_mod_hdr: Descriptor<snd_sof_mod_hdr> = /* @__PURE__ */ declareStruct(
  'snd_sof_mod_hdr',
  `
  enum snd_sof_fw_mod_type type;
  __u32 size;
  __u32 num_blocks;
`,
  { pack: 1 },
);
