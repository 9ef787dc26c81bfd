// Generated from Linux 7.3.4 <linux/timerfd.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'TFD_IOC_SET_TICKS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    TFD_IOC_SET_TICKS: 1074287616,
  },
);

export const TFD_IOC_SET_TICKS: number = /* @__PURE__ */ requestHere(1074287616);
export const TFD_CLOEXEC = 524288,
  TFD_NONBLOCK = 2048,
  TFD_TIMER_ABSTIME = 1,
  TFD_TIMER_CANCEL_ON_SET = 2;
