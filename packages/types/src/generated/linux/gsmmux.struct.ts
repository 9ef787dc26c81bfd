// Generated from Linux 7.3.4 <linux/gsmmux.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/gsmmux.h>`: 76 bytes. */
export interface gsm_config extends RecordView<'struct gsm_config'> {
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

export const gsm_config: Descriptor<gsm_config> = /* @__PURE__ */ declareStruct(
  'gsm_config',
  `
  unsigned int adaption;
  unsigned int encapsulation;
  unsigned int initiator;
  unsigned int t1;
  unsigned int t2;
  unsigned int t3;
  unsigned int n2;
  unsigned int mru;
  unsigned int mtu;
  unsigned int k;
  unsigned int i;
  unsigned int unused[8];
`,
);

/** `<linux/gsmmux.h>`: 32 bytes. */
export interface gsm_config_ext extends RecordView<'struct gsm_config_ext'> {
  keep_alive: number;
  wait_config: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const gsm_config_ext: Descriptor<gsm_config_ext> = /* @__PURE__ */ declareStruct(
  'gsm_config_ext',
  `
  __u32 keep_alive;
  __u32 wait_config;
  __u32 flags;
  __u32 reserved[5];
`,
);

/** `<linux/gsmmux.h>`: 56 bytes. */
export interface gsm_dlci_config extends RecordView<'struct gsm_dlci_config'> {
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

export const gsm_dlci_config: Descriptor<gsm_dlci_config> = /* @__PURE__ */ declareStruct(
  'gsm_dlci_config',
  `
  __u32 channel;
  __u32 adaption;
  __u32 mtu;
  __u32 priority;
  __u32 i;
  __u32 k;
  __u32 flags;
  __u32 reserved[7];
`,
);

/** `<linux/gsmmux.h>`: 52 bytes. */
export interface gsm_netconfig extends RecordView<'struct gsm_netconfig'> {
  adaption: number;
  protocol: number;
  unused2: number;
  get if_name(): Uint8Array;
  set if_name(value: Bytes);
  get unused(): Uint8Array;
  set unused(value: Bytes);
}

export const gsm_netconfig: Descriptor<gsm_netconfig> = /* @__PURE__ */ declareStruct(
  'gsm_netconfig',
  `
  unsigned int adaption;
  unsigned short protocol;
  unsigned short unused2;
  char if_name[16];
  __u8 unused[28];
`,
);
