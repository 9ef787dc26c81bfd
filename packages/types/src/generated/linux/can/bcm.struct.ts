// Generated from Linux 7.3.4 <linux/can/bcm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { can_frame } from '../can.struct.ts';

/** `<linux/can/bcm.h>`: 56 bytes on x86_64, riscv64, aarch64; 40 bytes on x86, arm. */
export interface bcm_msg_head extends RecordView<'struct bcm_msg_head'> {
  opcode: number;
  flags: number;
  count: number;
  get ival1(): bcm_timeval;
  set ival1(value: bcm_timeval | Init<bcm_timeval>);
  get ival2(): bcm_timeval;
  set ival2(value: bcm_timeval | Init<bcm_timeval>);
  can_id: number;
  nframes: number;
  get frames(): Elements<can_frame>;
  set frames(value: Iterable<can_frame | Init<can_frame>>);
}

export const bcm_msg_head: Descriptor<bcm_msg_head> = /* @__PURE__ */ declareStruct(
  'bcm_msg_head',
  `
  __u32 opcode;
  __u32 flags;
  __u32 count;
  struct bcm_timeval ival1;
  struct bcm_timeval ival2;
  __u32 can_id;
  __u32 nframes;
  struct can_frame frames[];
`,
  { uses: () => [bcm_timeval, can_frame] },
);

/** `<linux/can/bcm.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface bcm_timeval extends RecordView<'struct bcm_timeval'> {
  tv_sec: number;
  tv_usec: number;
}

export const bcm_timeval: Descriptor<bcm_timeval> = /* @__PURE__ */ declareStruct(
  'bcm_timeval',
  `
  long tv_sec;
  long tv_usec;
`,
);
