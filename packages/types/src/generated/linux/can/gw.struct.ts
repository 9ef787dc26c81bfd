// Generated from Linux 7.3.4 <linux/can/gw.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { can_frame, canfd_frame } from '../can.struct.ts';

/** `<linux/can/gw.h>`: 282 bytes. */
export interface cgw_csum_crc8 extends RecordView<'struct cgw_csum_crc8'> {
  from_idx: number;
  to_idx: number;
  result_idx: number;
  init_crc_val: number;
  final_xor_val: number;
  get crctab(): Uint8Array;
  set crctab(value: Bytes);
  profile: number;
  get profile_data(): Uint8Array;
  set profile_data(value: Bytes);
}

export const cgw_csum_crc8: Descriptor<cgw_csum_crc8> = /* @__PURE__ */ declareStruct(
  'cgw_csum_crc8',
  `
  __s8 from_idx;
  __s8 to_idx;
  __s8 result_idx;
  __u8 init_crc_val;
  __u8 final_xor_val;
  __u8 crctab[256];
  __u8 profile;
  __u8 profile_data[20];
`,
);

/** `<linux/can/gw.h>`: 4 bytes. */
export interface cgw_csum_xor extends RecordView<'struct cgw_csum_xor'> {
  from_idx: number;
  to_idx: number;
  result_idx: number;
  init_xor_val: number;
}

export const cgw_csum_xor: Descriptor<cgw_csum_xor> = /* @__PURE__ */ declareStruct(
  'cgw_csum_xor',
  `
  __s8 from_idx;
  __s8 to_idx;
  __s8 result_idx;
  __u8 init_xor_val;
`,
);

/** `<linux/can/gw.h>`: 73 bytes. */
export interface cgw_fdframe_mod extends RecordView<'struct cgw_fdframe_mod'> {
  get cf(): canfd_frame;
  set cf(value: canfd_frame | Init<canfd_frame>);
  modtype: number;
}

export const cgw_fdframe_mod: Descriptor<cgw_fdframe_mod> = /* @__PURE__ */ declareStruct(
  'cgw_fdframe_mod',
  `
  struct canfd_frame cf;
  __u8 modtype;
`,
  { pack: 1, uses: () => [canfd_frame] },
);

/** `<linux/can/gw.h>`: 17 bytes. */
export interface cgw_frame_mod extends RecordView<'struct cgw_frame_mod'> {
  get cf(): can_frame;
  set cf(value: can_frame | Init<can_frame>);
  modtype: number;
}

export const cgw_frame_mod: Descriptor<cgw_frame_mod> = /* @__PURE__ */ declareStruct(
  'cgw_frame_mod',
  `
  struct can_frame cf;
  __u8 modtype;
`,
  { pack: 1, uses: () => [can_frame] },
);

/** `<linux/can/gw.h>`: 4 bytes. */
export interface rtcanmsg extends RecordView<'struct rtcanmsg'> {
  can_family: number;
  gwtype: number;
  flags: number;
}

export const rtcanmsg: Descriptor<rtcanmsg> = /* @__PURE__ */ declareStruct(
  'rtcanmsg',
  `
  __u8 can_family;
  __u8 gwtype;
  __u16 flags;
`,
);
