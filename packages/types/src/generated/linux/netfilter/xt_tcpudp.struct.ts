// Generated from Linux 7.3.4 <linux/netfilter/xt_tcpudp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_tcpudp.h>`: 12 bytes. */
export interface xt_tcp extends RecordView<'struct xt_tcp'> {
  get spts(): Uint16Array;
  set spts(value: Iterable<Integer>);
  get dpts(): Uint16Array;
  set dpts(value: Iterable<Integer>);
  option: number;
  flg_mask: number;
  flg_cmp: number;
  invflags: number;
}

export const xt_tcp: Descriptor<xt_tcp> = /* @__PURE__ */ declareStruct(
  'xt_tcp',
  `
  __u16 spts[2];
  __u16 dpts[2];
  __u8 option;
  __u8 flg_mask;
  __u8 flg_cmp;
  __u8 invflags;
`,
);

/** `<linux/netfilter/xt_tcpudp.h>`: 10 bytes. */
export interface xt_udp extends RecordView<'struct xt_udp'> {
  get spts(): Uint16Array;
  set spts(value: Iterable<Integer>);
  get dpts(): Uint16Array;
  set dpts(value: Iterable<Integer>);
  invflags: number;
}

export const xt_udp: Descriptor<xt_udp> = /* @__PURE__ */ declareStruct(
  'xt_udp',
  `
  __u16 spts[2];
  __u16 dpts[2];
  __u8 invflags;
`,
);
