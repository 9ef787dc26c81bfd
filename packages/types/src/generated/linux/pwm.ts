// Generated from Linux 7.3.4 <linux/pwm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'PWM_IOCTL_FREE' | 'PWM_IOCTL_REQUEST' | 'PWM_IOCTL_SETEXACTWF' | 'PWM_IOCTL_SETROUNDEDWF'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    PWM_IOCTL_FREE: 29954,
    PWM_IOCTL_REQUEST: 29953,
    PWM_IOCTL_SETEXACTWF: 1075868934,
    PWM_IOCTL_SETROUNDEDWF: 1075868933,
  },
);

export const PWM_IOCTL_FREE: number = /* @__PURE__ */ requestHere(29954),
  PWM_IOCTL_REQUEST: number = /* @__PURE__ */ requestHere(29953),
  PWM_IOCTL_SETEXACTWF: number = /* @__PURE__ */ requestHere(1075868934),
  PWM_IOCTL_SETROUNDEDWF: number = /* @__PURE__ */ requestHere(1075868933);
export const PWM_IOCTL_GETWF = 3223352580,
  PWM_IOCTL_ROUNDWF = 3223352579;
export declare namespace struct {
  /** `<linux/pwm.h>`: 32 bytes. */
  interface pwmchip_waveform extends RecordView<'struct pwmchip_waveform'> {
    hwpwm: number;
    __pad: number;
    get period_length_ns(): bigint;
    set period_length_ns(value: Integer);
    get duty_length_ns(): bigint;
    set duty_length_ns(value: Integer);
    get duty_offset_ns(): bigint;
    set duty_offset_ns(value: Integer);
  }
}

export const struct: {
  readonly pwmchip_waveform: Descriptor<struct.pwmchip_waveform>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pwmchip_waveform": "__u32 hwpwm;__u32 __pad;__u64 period_length_ns;__u64 duty_length_ns;__u64 duty_offset_ns;"
}`),
);
