// Generated from Linux 7.3.4 <linux/remoteproc_cdev.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'RPROC_GET_SHUTDOWN_ON_RELEASE' | 'RPROC_SET_SHUTDOWN_ON_RELEASE'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      RPROC_GET_SHUTDOWN_ON_RELEASE: 2147792642,
      RPROC_SET_SHUTDOWN_ON_RELEASE: 1074050817,
    },
  );

export const RPROC_GET_SHUTDOWN_ON_RELEASE: number = /* @__PURE__ */ requestHere(2147792642),
  RPROC_SET_SHUTDOWN_ON_RELEASE: number = /* @__PURE__ */ requestHere(1074050817);
export const RPROC_MAGIC = 183;
