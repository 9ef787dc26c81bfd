// Generated from Linux 7.3.4 <linux/pwm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/pwm.h>`: 32 bytes. */
export interface pwmchip_waveform extends RecordView<'struct pwmchip_waveform'> {
  hwpwm: number;
  __pad: number;
  get period_length_ns(): bigint;
  set period_length_ns(value: Integer);
  get duty_length_ns(): bigint;
  set duty_length_ns(value: Integer);
  get duty_offset_ns(): bigint;
  set duty_offset_ns(value: Integer);
}

export const pwmchip_waveform: Descriptor<pwmchip_waveform> = /* @__PURE__ */ declareStruct(
  'pwmchip_waveform',
  `
  __u32 hwpwm;
  __u32 __pad;
  __u64 period_length_ns;
  __u64 duty_length_ns;
  __u64 duty_offset_ns;
`,
);
