// Generated from Linux 7.3.4 <linux/lp.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly LPSETTIMEOUT: PerArch<1551, 1074791951, 1074791951, 1551, 1551, 1551, 1551, 1551>;
} & Requests<'LPSETTIMEOUT_NEW'> = /* @__PURE__ */ perArchOf(
  {
    LPSETTIMEOUT: [1551, 1074791951, 1074791951, 1551, 1551, 1551, 1551, 1551],
  },
  {
    LPSETTIMEOUT_NEW: 1074791951,
  },
);

/** `<linux/lp.h>`: 1074791951 on x86, arm; 1551 elsewhere. */
export const LPSETTIMEOUT: number = /* @__PURE__ */ hereOf(perArch.LPSETTIMEOUT);
export const LPSETTIMEOUT_NEW: number = /* @__PURE__ */ requestHere(1074791951);
export const LPABORT = 1540,
  LPABORTOPEN = 1546,
  LPCAREFUL = 1545,
  LPCHAR = 1537,
  LPGETFLAGS = 1550,
  LPGETIRQ = 1542,
  LPGETSTATUS = 1547,
  LPRESET = 1548,
  LPSETIRQ = 1541,
  LPSETTIMEOUT_OLD = 1551,
  LPTIME = 1538,
  LPWAIT = 1544,
  LP_ABORT = 64,
  LP_ABORTOPEN = 256,
  LP_BUSY = 4,
  LP_BUSY_BIT_POS = 2,
  LP_CAREFUL = 128,
  LP_DATA_AVAIL = 2048,
  LP_ERR = 32,
  LP_EXIST = 1,
  LP_INIT_CHAR = 1000,
  LP_INIT_TIME = 2,
  LP_INIT_WAIT = 1,
  LP_NOPA = 16,
  LP_NO_REVERSE = 1024,
  LP_OFFL = 8,
  LP_PACK = 64,
  LP_PBUSY = 128,
  LP_PERRORP = 8,
  LP_POUTPA = 32,
  LP_PSELECD = 16,
  LP_SELEC = 2,
  LP_TIMEOUT_INTERRUPT = 6000,
  LP_TIMEOUT_POLLED = 1000,
  LP_TRUST_IRQ_ = 512;
