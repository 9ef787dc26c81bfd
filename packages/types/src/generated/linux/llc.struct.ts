// Generated from Linux 7.3.4 <linux/llc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/llc.h>`: 12 bytes. */
export interface llc_pktinfo extends RecordView<'struct llc_pktinfo'> {
  lpi_ifindex: number;
  lpi_sap: number;
  get lpi_mac(): Uint8Array;
  set lpi_mac(value: Bytes);
}

export const llc_pktinfo: Descriptor<llc_pktinfo> = /* @__PURE__ */ declareStruct(
  'llc_pktinfo',
  `
  int lpi_ifindex;
  unsigned char lpi_sap;
  unsigned char lpi_mac[6];
`,
);

/** `<linux/llc.h>`: 16 bytes. */
export interface sockaddr_llc extends RecordView<'struct sockaddr_llc'> {
  sllc_family: number;
  sllc_arphrd: number;
  sllc_test: number;
  sllc_xid: number;
  sllc_ua: number;
  sllc_sap: number;
  get sllc_mac(): Uint8Array;
  set sllc_mac(value: Bytes);
  get __pad(): Uint8Array;
  set __pad(value: Bytes);
}

export const sockaddr_llc: Descriptor<sockaddr_llc> = /* @__PURE__ */ declareStruct(
  'sockaddr_llc',
  `
  unsigned short sllc_family;
  unsigned short sllc_arphrd;
  unsigned char sllc_test;
  unsigned char sllc_xid;
  unsigned char sllc_ua;
  unsigned char sllc_sap;
  unsigned char sllc_mac[6];
  unsigned char __pad[2];
`,
);
