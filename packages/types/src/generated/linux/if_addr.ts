// Generated from Linux 7.3.4 <linux/if_addr.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const IFAPROT_KERNEL_LL = 3,
  IFAPROT_KERNEL_LO = 1,
  IFAPROT_KERNEL_RA = 2,
  IFAPROT_UNSPEC = 0,
  IFA_ADDRESS = 1,
  IFA_ANYCAST = 5,
  IFA_BROADCAST = 4,
  IFA_CACHEINFO = 6,
  IFA_FLAGS = 8,
  IFA_F_DADFAILED = 8,
  IFA_F_DEPRECATED = 32,
  IFA_F_HOMEADDRESS = 16,
  IFA_F_MANAGETEMPADDR = 256,
  IFA_F_MCAUTOJOIN = 1024,
  IFA_F_NODAD = 2,
  IFA_F_NOPREFIXROUTE = 512,
  IFA_F_OPTIMISTIC = 4,
  IFA_F_PERMANENT = 128,
  IFA_F_SECONDARY = 1,
  IFA_F_STABLE_PRIVACY = 2048,
  IFA_F_TEMPORARY = 1,
  IFA_F_TENTATIVE = 64,
  IFA_LABEL = 3,
  IFA_LOCAL = 2,
  IFA_MAX = 12,
  IFA_MC_USERS = 12,
  IFA_MULTICAST = 7,
  IFA_PROTO = 11,
  IFA_RT_PRIORITY = 9,
  IFA_TARGET_NETNSID = 10,
  IFA_UNSPEC = 0,
  __IFA_MAX = 13;
export declare namespace struct {
  /** `<linux/if_addr.h>`: 16 bytes. */
  interface ifa_cacheinfo extends RecordView<'struct ifa_cacheinfo'> {
    ifa_prefered: number;
    ifa_valid: number;
    cstamp: number;
    tstamp: number;
  }

  /** `<linux/if_addr.h>`: 8 bytes. */
  interface ifaddrmsg extends RecordView<'struct ifaddrmsg'> {
    ifa_family: number;
    ifa_prefixlen: number;
    ifa_flags: number;
    ifa_scope: number;
    ifa_index: number;
  }
}

export const struct: {
  readonly ifa_cacheinfo: Descriptor<struct.ifa_cacheinfo>;
  readonly ifaddrmsg: Descriptor<struct.ifaddrmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ifa_cacheinfo": "__u32 ifa_prefered;__u32 ifa_valid;__u32 cstamp;__u32 tstamp;",
"ifaddrmsg": "__u8 ifa_family;__u8 ifa_prefixlen;__u8 ifa_flags;__u8 ifa_scope;__u32 ifa_index;"
}`),
);
