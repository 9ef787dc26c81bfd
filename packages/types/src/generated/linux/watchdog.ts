// Generated from Linux 7.3.4 <linux/watchdog.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'WDIOC_GETBOOTSTATUS'
  | 'WDIOC_GETPRETIMEOUT'
  | 'WDIOC_GETSTATUS'
  | 'WDIOC_GETSUPPORT'
  | 'WDIOC_GETTEMP'
  | 'WDIOC_GETTIMELEFT'
  | 'WDIOC_GETTIMEOUT'
  | 'WDIOC_KEEPALIVE'
  | 'WDIOC_SETOPTIONS'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    WDIOC_GETBOOTSTATUS: 2147768066,
    WDIOC_GETPRETIMEOUT: 2147768073,
    WDIOC_GETSTATUS: 2147768065,
    WDIOC_GETSUPPORT: 2150127360,
    WDIOC_GETTEMP: 2147768067,
    WDIOC_GETTIMELEFT: 2147768074,
    WDIOC_GETTIMEOUT: 2147768071,
    WDIOC_KEEPALIVE: 2147768069,
    WDIOC_SETOPTIONS: 2147768068,
  },
);

export const WDIOC_GETBOOTSTATUS: number = /* @__PURE__ */ requestHere(2147768066),
  WDIOC_GETPRETIMEOUT: number = /* @__PURE__ */ requestHere(2147768073),
  WDIOC_GETSTATUS: number = /* @__PURE__ */ requestHere(2147768065),
  WDIOC_GETSUPPORT: number = /* @__PURE__ */ requestHere(2150127360),
  WDIOC_GETTEMP: number = /* @__PURE__ */ requestHere(2147768067),
  WDIOC_GETTIMELEFT: number = /* @__PURE__ */ requestHere(2147768074),
  WDIOC_GETTIMEOUT: number = /* @__PURE__ */ requestHere(2147768071),
  WDIOC_KEEPALIVE: number = /* @__PURE__ */ requestHere(2147768069),
  WDIOC_SETOPTIONS: number = /* @__PURE__ */ requestHere(2147768068);
export const WATCHDOG_IOCTL_BASE = 87,
  WDIOC_SETPRETIMEOUT = 3221509896,
  WDIOC_SETTIMEOUT = 3221509894,
  WDIOF_ALARMONLY = 1024,
  WDIOF_CARDRESET = 32,
  WDIOF_EXTERN1 = 4,
  WDIOF_EXTERN2 = 8,
  WDIOF_FANFAULT = 2,
  WDIOF_KEEPALIVEPING = 32768,
  WDIOF_MAGICCLOSE = 256,
  WDIOF_OVERHEAT = 1,
  WDIOF_POWEROVER = 64,
  WDIOF_POWERUNDER = 16,
  WDIOF_PRETIMEOUT = 512,
  WDIOF_SETTIMEOUT = 128,
  WDIOF_UNKNOWN = -1,
  WDIOS_DISABLECARD = 1,
  WDIOS_ENABLECARD = 2,
  WDIOS_TEMPPANIC = 4,
  WDIOS_UNKNOWN = -1;
export declare namespace struct {
  /** `<linux/watchdog.h>`: 40 bytes. */
  interface watchdog_info extends RecordView<'struct watchdog_info'> {
    options: number;
    firmware_version: number;
    get identity(): Uint8Array;
    set identity(value: Bytes);
  }
}

export const struct: {
  readonly watchdog_info: Descriptor<struct.watchdog_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"watchdog_info": "__u32 options;__u32 firmware_version;__u8 identity[32];"
}`),
);
