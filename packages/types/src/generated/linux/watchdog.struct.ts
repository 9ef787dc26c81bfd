// Generated from Linux 7.3.4 <linux/watchdog.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/watchdog.h>`: 40 bytes. */
export interface watchdog_info extends RecordView<'struct watchdog_info'> {
  options: number;
  firmware_version: number;
  get identity(): Uint8Array;
  set identity(value: Bytes);
}

export const watchdog_info: Descriptor<watchdog_info> = /* @__PURE__ */ declareStruct(
  'watchdog_info',
  `
  __u32 options;
  __u32 firmware_version;
  __u8 identity[32];
`,
);
