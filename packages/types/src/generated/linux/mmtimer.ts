// Generated from Linux 7.3.4 <linux/mmtimer.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MMTIMER_GETCOUNTER: PerArch<
    2148035849,
    2147773705,
    2147773705,
    2148035849,
    2148035849,
    2148035849,
    2148035849,
    1074294025
  >;
  readonly MMTIMER_GETFREQ: PerArch<
    2148035842,
    2147773698,
    2147773698,
    2148035842,
    2148035842,
    2148035842,
    2148035842,
    1074294018
  >;
  readonly MMTIMER_GETRES: PerArch<
    2148035841,
    2147773697,
    2147773697,
    2148035841,
    2148035841,
    2148035841,
    2148035841,
    1074294017
  >;
} & Requests<'MMTIMER_GETBITS' | 'MMTIMER_GETOFFSET' | 'MMTIMER_MMAPAVAIL'> =
  /* @__PURE__ */ perArchOf(
    {
      MMTIMER_GETCOUNTER: [
        2148035849, 2147773705, 2147773705, 2148035849, 2148035849, 2148035849, 2148035849,
        1074294025,
      ],
      MMTIMER_GETFREQ: [
        2148035842, 2147773698, 2147773698, 2148035842, 2148035842, 2148035842, 2148035842,
        1074294018,
      ],
      MMTIMER_GETRES: [
        2148035841, 2147773697, 2147773697, 2148035841, 2148035841, 2148035841, 2148035841,
        1074294017,
      ],
    },
    {
      MMTIMER_GETBITS: 27908,
      MMTIMER_GETOFFSET: 27904,
      MMTIMER_MMAPAVAIL: 27910,
    },
  );

/** `<linux/mmtimer.h>`: 2147773705 on x86, arm; 1074294025 on ppc64le; 2148035849 elsewhere. */
export const MMTIMER_GETCOUNTER: number = /* @__PURE__ */ hereOf(perArch.MMTIMER_GETCOUNTER);
/** `<linux/mmtimer.h>`: 2147773698 on x86, arm; 1074294018 on ppc64le; 2148035842 elsewhere. */
export const MMTIMER_GETFREQ: number = /* @__PURE__ */ hereOf(perArch.MMTIMER_GETFREQ);
/** `<linux/mmtimer.h>`: 2147773697 on x86, arm; 1074294017 on ppc64le; 2148035841 elsewhere. */
export const MMTIMER_GETRES: number = /* @__PURE__ */ hereOf(perArch.MMTIMER_GETRES);
export const MMTIMER_GETBITS: number = /* @__PURE__ */ requestHere(27908),
  MMTIMER_GETOFFSET: number = /* @__PURE__ */ requestHere(27904),
  MMTIMER_MMAPAVAIL: number = /* @__PURE__ */ requestHere(27910);
export const MMTIMER_IOCTL_BASE = 109;
