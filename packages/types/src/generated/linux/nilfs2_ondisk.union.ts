// Generated from Linux 7.3.4 <linux/nilfs2_ondisk.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { nilfs_binfo_dat, nilfs_binfo_v } from './nilfs2_ondisk.struct.ts';

/** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
export interface nilfs_binfo extends RecordView<'union nilfs_binfo'> {
  get bi_v(): nilfs_binfo_v;
  set bi_v(value: nilfs_binfo_v | Init<nilfs_binfo_v>);
  get bi_dat(): nilfs_binfo_dat;
  set bi_dat(value: nilfs_binfo_dat | Init<nilfs_binfo_dat>);
}

export const nilfs_binfo: Descriptor<nilfs_binfo> = /* @__PURE__ */ declareUnion(
  'nilfs_binfo',
  `
  struct nilfs_binfo_v bi_v;
  struct nilfs_binfo_dat bi_dat;
`,
  { uses: () => [nilfs_binfo_dat, nilfs_binfo_v] },
);
