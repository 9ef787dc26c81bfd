// Generated from Linux 7.3.4 <linux/netfilter_arp/arpt_mangle.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { in_addr } from '../in.struct.ts';

interface arpt_mangle$u_s extends RecordView<'union arpt_mangle.u_s'> {
  get src_ip(): in_addr;
  set src_ip(value: in_addr | Init<in_addr>);
}

interface arpt_mangle$u_t extends RecordView<'union arpt_mangle.u_t'> {
  get tgt_ip(): in_addr;
  set tgt_ip(value: in_addr | Init<in_addr>);
}

/** `<linux/netfilter_arp/arpt_mangle.h>`: 48 bytes. */
export interface arpt_mangle extends RecordView<'struct arpt_mangle'> {
  get src_devaddr(): Uint8Array;
  set src_devaddr(value: Bytes);
  get tgt_devaddr(): Uint8Array;
  set tgt_devaddr(value: Bytes);
  get u_s(): arpt_mangle$u_s;
  set u_s(value: arpt_mangle$u_s | Init<arpt_mangle$u_s>);
  get u_t(): arpt_mangle$u_t;
  set u_t(value: arpt_mangle$u_t | Init<arpt_mangle$u_t>);
  flags: number;
  target: number;
}

export const arpt_mangle: Descriptor<arpt_mangle> = /* @__PURE__ */ declareStruct(
  'arpt_mangle',
  `
  char src_devaddr[16];
  char tgt_devaddr[16];
  union {
    struct in_addr src_ip;
  } u_s;
  union {
    struct in_addr tgt_ip;
  } u_t;
  __u8 flags;
  int target;
`,
  { uses: () => [in_addr] },
);
