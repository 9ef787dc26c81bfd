// Generated from Linux 7.3.4 <linux/if_bonding.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_bonding.h>`: 14 bytes. */
export interface ad_info extends RecordView<'struct ad_info'> {
  aggregator_id: number;
  ports: number;
  actor_key: number;
  partner_key: number;
  get partner_system(): Uint8Array;
  set partner_system(value: Bytes);
}

export const ad_info: Descriptor<ad_info> = /* @__PURE__ */ declareStruct(
  'ad_info',
  `
  __u16 aggregator_id;
  __u16 ports;
  __u16 actor_key;
  __u16 partner_key;
  __u8 partner_system[6];
`,
);

/** `<linux/if_bonding.h>`: 12 bytes. */
export interface ifbond extends RecordView<'struct ifbond'> {
  bond_mode: number;
  num_slaves: number;
  miimon: number;
}

export const ifbond: Descriptor<ifbond> = /* @__PURE__ */ declareStruct(
  'ifbond',
  `
  __s32 bond_mode;
  __s32 num_slaves;
  __s32 miimon;
`,
);

/** `<linux/if_bonding.h>`: 28 bytes. */
export interface ifslave extends RecordView<'struct ifslave'> {
  slave_id: number;
  get slave_name(): Uint8Array;
  set slave_name(value: Bytes);
  link: number;
  state: number;
  link_failure_count: number;
}

export const ifslave: Descriptor<ifslave> = /* @__PURE__ */ declareStruct(
  'ifslave',
  `
  __s32 slave_id;
  char slave_name[16];
  __s8 link;
  __s8 state;
  __u32 link_failure_count;
`,
);
