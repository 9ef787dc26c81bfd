// Generated from Linux 7.3.4 <linux/mii.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/mii.h>`: 8 bytes. */
export interface mii_ioctl_data extends RecordView<'struct mii_ioctl_data'> {
  phy_id: number;
  reg_num: number;
  val_in: number;
  val_out: number;
}

export const mii_ioctl_data: Descriptor<mii_ioctl_data> = /* @__PURE__ */ declareStruct(
  'mii_ioctl_data',
  `
  __u16 phy_id;
  __u16 reg_num;
  __u16 val_in;
  __u16 val_out;
`,
);
