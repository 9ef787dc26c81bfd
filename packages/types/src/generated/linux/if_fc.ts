// Generated from Linux 7.3.4 <linux/if_fc.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const EXTENDED_SAP = 170,
  FC_ALEN = 6,
  FC_HLEN = 20,
  FC_ID_LEN = 3,
  UI_CMD = 3;
export declare namespace struct {
  /** `<linux/if_fc.h>`: 12 bytes. */
  interface fch_hdr extends RecordView<'struct fch_hdr'> {
    get daddr(): Uint8Array;
    set daddr(value: Bytes);
    get saddr(): Uint8Array;
    set saddr(value: Bytes);
  }

  /** `<linux/if_fc.h>`: 8 bytes. */
  interface fcllc extends RecordView<'struct fcllc'> {
    dsap: number;
    ssap: number;
    llc: number;
    get protid(): Uint8Array;
    set protid(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ethertype: number;
  }
}

export const struct: {
  readonly fch_hdr: Descriptor<struct.fch_hdr>;
  readonly fcllc: Descriptor<struct.fcllc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fch_hdr": "__u8 daddr[6];__u8 saddr[6];",
"fcllc": "__u8 dsap;__u8 ssap;__u8 llc;__u8 protid[3];__be16 ethertype;"
}`),
);
