// Generated from Linux 7.3.4 <linux/llc.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const LLC_OPT_ACK_TMR_EXP = 3,
  LLC_OPT_BUSY_TMR_EXP = 6,
  LLC_OPT_MAX = 10,
  LLC_OPT_MAX_ACK_TMR_EXP = 60,
  LLC_OPT_MAX_BUSY_TMR_EXP = 60,
  LLC_OPT_MAX_P_TMR_EXP = 60,
  LLC_OPT_MAX_REJ_TMR_EXP = 60,
  LLC_OPT_MAX_RETRY = 100,
  LLC_OPT_MAX_SIZE = 4196,
  LLC_OPT_MAX_WIN = 127,
  LLC_OPT_PKTINFO = 9,
  LLC_OPT_P_TMR_EXP = 4,
  LLC_OPT_REJ_TMR_EXP = 5,
  LLC_OPT_RETRY = 1,
  LLC_OPT_RX_WIN = 8,
  LLC_OPT_SIZE = 2,
  LLC_OPT_TX_WIN = 7,
  LLC_OPT_UNKNOWN = 0,
  LLC_SAP_3COM = 128,
  LLC_SAP_8208 = 126,
  LLC_SAP_BANYAN = 188,
  LLC_SAP_BSPAN = 66,
  LLC_SAP_DISC = 252,
  LLC_SAP_GLOBAL = 255,
  LLC_SAP_IMPL = 248,
  LLC_SAP_IP = 6,
  LLC_SAP_IPX = 224,
  LLC_SAP_LANMGR = 244,
  LLC_SAP_LAR = 220,
  LLC_SAP_LLC = 2,
  LLC_SAP_MMS = 78,
  LLC_SAP_NETBEUI = 240,
  LLC_SAP_NULL = 0,
  LLC_SAP_OSI = 254,
  LLC_SAP_PNM = 14,
  LLC_SAP_PRO = 142,
  LLC_SAP_RM = 212,
  LLC_SAP_SNA = 4,
  LLC_SAP_SNAP = 170,
  __LLC_SOCK_SIZE__ = 16;
export declare namespace struct {
  /** `<linux/llc.h>`: 12 bytes. */
  interface llc_pktinfo extends RecordView<'struct llc_pktinfo'> {
    lpi_ifindex: number;
    lpi_sap: number;
    get lpi_mac(): Uint8Array;
    set lpi_mac(value: Bytes);
  }

  /** `<linux/llc.h>`: 16 bytes. */
  interface sockaddr_llc extends RecordView<'struct sockaddr_llc'> {
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
}

export const struct: {
  readonly llc_pktinfo: Descriptor<struct.llc_pktinfo>;
  readonly sockaddr_llc: Descriptor<struct.sockaddr_llc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"llc_pktinfo": "int lpi_ifindex;unsigned char lpi_sap;unsigned char lpi_mac[6];",
"sockaddr_llc": "unsigned short sllc_family;unsigned short sllc_arphrd;unsigned char sllc_test;unsigned char sllc_xid;unsigned char sllc_ua;unsigned char sllc_sap;unsigned char sllc_mac[6];unsigned char __pad[2];"
}`),
);
