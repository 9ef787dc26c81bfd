// Generated from Linux 7.3.4 <linux/gsmmux.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'GSMIOC_DISABLE_NET'
  | 'GSMIOC_ENABLE_NET'
  | 'GSMIOC_GETCONF'
  | 'GSMIOC_GETCONF_EXT'
  | 'GSMIOC_GETFIRST'
  | 'GSMIOC_SETCONF'
  | 'GSMIOC_SETCONF_DLCI'
  | 'GSMIOC_SETCONF_EXT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    GSMIOC_DISABLE_NET: 18179,
    GSMIOC_ENABLE_NET: 1077167874,
    GSMIOC_GETCONF: 2152482560,
    GSMIOC_GETCONF_EXT: 2149598981,
    GSMIOC_GETFIRST: 2147763972,
    GSMIOC_SETCONF: 1078740737,
    GSMIOC_SETCONF_DLCI: 1077430024,
    GSMIOC_SETCONF_EXT: 1075857158,
  },
);

export const GSMIOC_DISABLE_NET: number = /* @__PURE__ */ requestHere(18179),
  GSMIOC_ENABLE_NET: number = /* @__PURE__ */ requestHere(1077167874),
  GSMIOC_GETCONF: number = /* @__PURE__ */ requestHere(2152482560),
  GSMIOC_GETCONF_EXT: number = /* @__PURE__ */ requestHere(2149598981),
  GSMIOC_GETFIRST: number = /* @__PURE__ */ requestHere(2147763972),
  GSMIOC_SETCONF: number = /* @__PURE__ */ requestHere(1078740737),
  GSMIOC_SETCONF_DLCI: number = /* @__PURE__ */ requestHere(1077430024),
  GSMIOC_SETCONF_EXT: number = /* @__PURE__ */ requestHere(1075857158);
export const GSMIOC_GETCONF_DLCI = 3224913671,
  GSM_FL_RESTART = 1;
export declare namespace struct {
  /** `<linux/gsmmux.h>`: 76 bytes. */
  interface gsm_config extends RecordView<'struct gsm_config'> {
    adaption: number;
    encapsulation: number;
    initiator: number;
    t1: number;
    t2: number;
    t3: number;
    n2: number;
    mru: number;
    mtu: number;
    k: number;
    i: number;
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/gsmmux.h>`: 32 bytes. */
  interface gsm_config_ext extends RecordView<'struct gsm_config_ext'> {
    keep_alive: number;
    wait_config: number;
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/gsmmux.h>`: 56 bytes. */
  interface gsm_dlci_config extends RecordView<'struct gsm_dlci_config'> {
    channel: number;
    adaption: number;
    mtu: number;
    priority: number;
    i: number;
    k: number;
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/gsmmux.h>`: 52 bytes. */
  interface gsm_netconfig extends RecordView<'struct gsm_netconfig'> {
    adaption: number;
    protocol: number;
    unused2: number;
    get if_name(): Uint8Array;
    set if_name(value: Bytes);
    get unused(): Uint8Array;
    set unused(value: Bytes);
  }
}

export const struct: {
  readonly gsm_config: Descriptor<struct.gsm_config>;
  readonly gsm_config_ext: Descriptor<struct.gsm_config_ext>;
  readonly gsm_dlci_config: Descriptor<struct.gsm_dlci_config>;
  readonly gsm_netconfig: Descriptor<struct.gsm_netconfig>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gsm_config": "unsigned int adaption;unsigned int encapsulation;unsigned int initiator;unsigned int t1;unsigned int t2;unsigned int t3;unsigned int n2;unsigned int mru;unsigned int mtu;unsigned int k;unsigned int i;unsigned int unused[8];",
"gsm_config_ext": "__u32 keep_alive;__u32 wait_config;__u32 flags;__u32 reserved[5];",
"gsm_dlci_config": "__u32 channel;__u32 adaption;__u32 mtu;__u32 priority;__u32 i;__u32 k;__u32 flags;__u32 reserved[7];",
"gsm_netconfig": "unsigned int adaption;unsigned short protocol;unsigned short unused2;char if_name[16];__u8 unused[28];"
}`),
);
