// Generated from Linux 7.3.4 <linux/if_addrlabel.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_addrlabel.h>`: 12 bytes. */
export interface ifaddrlblmsg extends RecordView<'struct ifaddrlblmsg'> {
  ifal_family: number;
  __ifal_reserved: number;
  ifal_prefixlen: number;
  ifal_flags: number;
  ifal_index: number;
  ifal_seq: number;
}

export const ifaddrlblmsg: Descriptor<ifaddrlblmsg> = /* @__PURE__ */ declareStruct(
  'ifaddrlblmsg',
  `
  __u8 ifal_family;
  __u8 __ifal_reserved;
  __u8 ifal_prefixlen;
  __u8 ifal_flags;
  __u32 ifal_index;
  __u32 ifal_seq;
`,
);
