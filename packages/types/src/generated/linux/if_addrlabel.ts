// Generated from Linux 7.3.4 <linux/if_addrlabel.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const IFAL_ADDRESS = 1,
  IFAL_LABEL = 2,
  IFAL_MAX = 2,
  __IFAL_MAX = 3;
export declare namespace struct {
  /** `<linux/if_addrlabel.h>`: 12 bytes. */
  interface ifaddrlblmsg extends RecordView<'struct ifaddrlblmsg'> {
    ifal_family: number;
    __ifal_reserved: number;
    ifal_prefixlen: number;
    ifal_flags: number;
    ifal_index: number;
    ifal_seq: number;
  }
}

export const struct: {
  readonly ifaddrlblmsg: Descriptor<struct.ifaddrlblmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ifaddrlblmsg": "__u8 ifal_family;__u8 __ifal_reserved;__u8 ifal_prefixlen;__u8 ifal_flags;__u32 ifal_index;__u32 ifal_seq;"
}`),
);
