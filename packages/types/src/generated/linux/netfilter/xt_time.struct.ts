// Generated from Linux 7.3.4 <linux/netfilter/xt_time.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_time.h>`: 24 bytes. */
export interface xt_time_info extends RecordView<'struct xt_time_info'> {
  date_start: number;
  date_stop: number;
  daytime_start: number;
  daytime_stop: number;
  monthdays_match: number;
  weekdays_match: number;
  flags: number;
}

export const xt_time_info: Descriptor<xt_time_info> = /* @__PURE__ */ declareStruct(
  'xt_time_info',
  `
  __u32 date_start;
  __u32 date_stop;
  __u32 daytime_start;
  __u32 daytime_stop;
  __u32 monthdays_match;
  __u8 weekdays_match;
  __u8 flags;
`,
);
