// Generated from Linux 7.3.4 <linux/sonet.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/sonet.h>`: 36 bytes. */
export interface sonet_stats extends RecordView<'struct sonet_stats'> {
  section_bip: number;
  line_bip: number;
  path_bip: number;
  line_febe: number;
  path_febe: number;
  corr_hcs: number;
  uncorr_hcs: number;
  tx_cells: number;
  rx_cells: number;
}

export const sonet_stats: Descriptor<sonet_stats> = /* @__PURE__ */ declareStruct(
  'sonet_stats',
  `
  int section_bip;
  int line_bip;
  int path_bip;
  int line_febe;
  int path_febe;
  int corr_hcs;
  int uncorr_hcs;
  int tx_cells;
  int rx_cells;
`,
  { pack: 1 },
);
