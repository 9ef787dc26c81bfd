// Generated from Linux 7.3.4 <linux/if_addr.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_addr.h>`: 16 bytes. */
export interface ifa_cacheinfo extends RecordView<'struct ifa_cacheinfo'> {
  ifa_prefered: number;
  ifa_valid: number;
  cstamp: number;
  tstamp: number;
}

export const ifa_cacheinfo: Descriptor<ifa_cacheinfo> = /* @__PURE__ */ declareStruct(
  'ifa_cacheinfo',
  `
  __u32 ifa_prefered;
  __u32 ifa_valid;
  __u32 cstamp;
  __u32 tstamp;
`,
);

/** `<linux/if_addr.h>`: 8 bytes. */
export interface ifaddrmsg extends RecordView<'struct ifaddrmsg'> {
  ifa_family: number;
  ifa_prefixlen: number;
  ifa_flags: number;
  ifa_scope: number;
  ifa_index: number;
}

export const ifaddrmsg: Descriptor<ifaddrmsg> = /* @__PURE__ */ declareStruct(
  'ifaddrmsg',
  `
  __u8 ifa_family;
  __u8 ifa_prefixlen;
  __u8 ifa_flags;
  __u8 ifa_scope;
  __u32 ifa_index;
`,
);
