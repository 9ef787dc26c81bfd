// Generated from Linux 7.3.4 <linux/time.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/time.h>`: 8 bytes. */
export interface timezone extends RecordView<'struct timezone'> {
  tz_minuteswest: number;
  tz_dsttime: number;
}

export const timezone: Descriptor<timezone> = /* @__PURE__ */ declareStruct(
  'timezone',
  `
  int tz_minuteswest;
  int tz_dsttime;
`,
);
