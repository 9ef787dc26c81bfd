// Generated from Linux 7.3.4 <sound/sof/fw.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const SND_SOF_FW_ABI = 1,
  SND_SOF_FW_SIG_SIZE = 4,
  SOF_FW_BASE = 0,
  SOF_FW_BLK_TYPE_DRAM = 2,
  SOF_FW_BLK_TYPE_IMR = 5,
  SOF_FW_BLK_TYPE_INVALID = -1,
  SOF_FW_BLK_TYPE_IRAM = 1,
  SOF_FW_BLK_TYPE_NUM = 15,
  SOF_FW_BLK_TYPE_ROM = 4,
  SOF_FW_BLK_TYPE_RSRVD0 = 0,
  SOF_FW_BLK_TYPE_RSRVD10 = 10,
  SOF_FW_BLK_TYPE_RSRVD11 = 11,
  SOF_FW_BLK_TYPE_RSRVD12 = 12,
  SOF_FW_BLK_TYPE_RSRVD13 = 13,
  SOF_FW_BLK_TYPE_RSRVD14 = 14,
  SOF_FW_BLK_TYPE_RSRVD6 = 6,
  SOF_FW_BLK_TYPE_RSRVD7 = 7,
  SOF_FW_BLK_TYPE_RSRVD8 = 8,
  SOF_FW_BLK_TYPE_RSRVD9 = 9,
  SOF_FW_BLK_TYPE_SRAM = 3,
  SOF_FW_BLK_TYPE_START = 0,
  SOF_FW_MODULE = 1;
export declare namespace struct {
  /** `<sound/sof/fw.h>`: 12 bytes. */
  interface snd_sof_blk_hdr extends RecordView<'struct snd_sof_blk_hdr'> {
    type: number;
    size: number;
    offset: number;
  }

  /** `<sound/sof/fw.h>`: 16 bytes. */
  interface snd_sof_fw_header extends RecordView<'struct snd_sof_fw_header'> {
    get sig(): Uint8Array;
    set sig(value: Bytes);
    file_size: number;
    num_modules: number;
    abi: number;
  }

  /** `<sound/sof/fw.h>`: 12 bytes. */
  interface snd_sof_mod_hdr extends RecordView<'struct snd_sof_mod_hdr'> {
    type: number;
    size: number;
    num_blocks: number;
  }
}

export const struct: {
  readonly snd_sof_blk_hdr: Descriptor<struct.snd_sof_blk_hdr>;
  readonly snd_sof_fw_header: Descriptor<struct.snd_sof_fw_header>;
  readonly snd_sof_mod_hdr: Descriptor<struct.snd_sof_mod_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snd_sof_blk_hdr": ["enum snd_sof_fw_blk_type type;__u32 size;__u32 offset;",{"pack":1}],
"snd_sof_fw_header": ["unsigned char sig[4];__u32 file_size;__u32 num_modules;__u32 abi;",{"pack":1}],
"snd_sof_mod_hdr": ["enum snd_sof_fw_mod_type type;__u32 size;__u32 num_blocks;",{"pack":1}]
}`),
);
