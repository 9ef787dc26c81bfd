// Generated from Linux 7.3.4 <linux/nfc.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const NFC_ATR_REQ_GB_MAXSIZE = 48,
  NFC_ATR_REQ_MAXSIZE = 64,
  NFC_ATR_RES_GB_MAXSIZE = 47,
  NFC_ATR_RES_MAXSIZE = 64,
  NFC_ATS_MAXSIZE = 20,
  NFC_ATTR_COMM_MODE = 10,
  NFC_ATTR_DEVICE_INDEX = 1,
  NFC_ATTR_DEVICE_NAME = 2,
  NFC_ATTR_DEVICE_POWERED = 12,
  NFC_ATTR_FIRMWARE_DOWNLOAD_STATUS = 24,
  NFC_ATTR_FIRMWARE_NAME = 20,
  NFC_ATTR_IM_PROTOCOLS = 13,
  NFC_ATTR_LLC_PARAM_LTO = 15,
  NFC_ATTR_LLC_PARAM_MIUX = 17,
  NFC_ATTR_LLC_PARAM_RW = 16,
  NFC_ATTR_LLC_SDP = 19,
  NFC_ATTR_MAX = 32,
  NFC_ATTR_PROTOCOLS = 3,
  NFC_ATTR_RF_MODE = 11,
  NFC_ATTR_SE = 18,
  NFC_ATTR_SE_AID = 23,
  NFC_ATTR_SE_APDU = 25,
  NFC_ATTR_SE_INDEX = 21,
  NFC_ATTR_SE_PARAMS = 28,
  NFC_ATTR_SE_TYPE = 22,
  NFC_ATTR_TARGET_ATS = 32,
  NFC_ATTR_TARGET_INDEX = 4,
  NFC_ATTR_TARGET_ISO15693_DSFID = 26,
  NFC_ATTR_TARGET_ISO15693_UID = 27,
  NFC_ATTR_TARGET_NFCID1 = 7,
  NFC_ATTR_TARGET_SEL_RES = 6,
  NFC_ATTR_TARGET_SENSB_RES = 8,
  NFC_ATTR_TARGET_SENSF_RES = 9,
  NFC_ATTR_TARGET_SENS_RES = 5,
  NFC_ATTR_TM_PROTOCOLS = 14,
  NFC_ATTR_UNSPEC = 0,
  NFC_ATTR_VENDOR_DATA = 31,
  NFC_ATTR_VENDOR_ID = 29,
  NFC_ATTR_VENDOR_SUBCMD = 30,
  NFC_CMD_ACTIVATE_TARGET = 28,
  NFC_CMD_DEACTIVATE_TARGET = 30,
  NFC_CMD_DEP_LINK_DOWN = 5,
  NFC_CMD_DEP_LINK_UP = 4,
  NFC_CMD_DEV_DOWN = 3,
  NFC_CMD_DEV_UP = 2,
  NFC_CMD_DISABLE_SE = 18,
  NFC_CMD_ENABLE_SE = 17,
  NFC_CMD_FW_DOWNLOAD = 21,
  NFC_CMD_GET_DEVICE = 1,
  NFC_CMD_GET_SE = 26,
  NFC_CMD_GET_TARGET = 8,
  NFC_CMD_LLC_GET_PARAMS = 15,
  NFC_CMD_LLC_SDREQ = 19,
  NFC_CMD_LLC_SET_PARAMS = 16,
  NFC_CMD_MAX = 30,
  NFC_CMD_SE_IO = 27,
  NFC_CMD_START_POLL = 6,
  NFC_CMD_STOP_POLL = 7,
  NFC_CMD_UNSPEC = 0,
  NFC_CMD_VENDOR = 29,
  NFC_COMM_ACTIVE = 0,
  NFC_COMM_PASSIVE = 1,
  NFC_DEVICE_NAME_MAXSIZE = 8,
  NFC_DIRECTION_RX = 0,
  NFC_DIRECTION_TX = 1,
  NFC_EVENT_DEVICE_ADDED = 10,
  NFC_EVENT_DEVICE_REMOVED = 11,
  NFC_EVENT_LLC_SDRES = 20,
  NFC_EVENT_SE_ADDED = 22,
  NFC_EVENT_SE_CONNECTIVITY = 24,
  NFC_EVENT_SE_REMOVED = 23,
  NFC_EVENT_SE_TRANSACTION = 25,
  NFC_EVENT_TARGETS_FOUND = 9,
  NFC_EVENT_TARGET_LOST = 12,
  NFC_EVENT_TM_ACTIVATED = 13,
  NFC_EVENT_TM_DEACTIVATED = 14,
  NFC_FIRMWARE_NAME_MAXSIZE = 32,
  NFC_GB_MAXSIZE = 48,
  NFC_GENL_VERSION = 1,
  NFC_HEADER_SIZE = 1,
  NFC_ISO15693_UID_MAXSIZE = 8,
  NFC_LLCP_MAX_SERVICE_NAME = 63,
  NFC_LLCP_MIUX = 1,
  NFC_LLCP_REMOTE_LTO = 3,
  NFC_LLCP_REMOTE_MIU = 2,
  NFC_LLCP_REMOTE_RW = 4,
  NFC_LLCP_RW = 0,
  NFC_NFCID1_MAXSIZE = 10,
  NFC_NFCID2_MAXSIZE = 8,
  NFC_NFCID3_MAXSIZE = 10,
  NFC_PROTO_FELICA = 3,
  NFC_PROTO_FELICA_MASK = 8,
  NFC_PROTO_ISO14443 = 4,
  NFC_PROTO_ISO14443_B = 6,
  NFC_PROTO_ISO14443_B_MASK = 64,
  NFC_PROTO_ISO14443_MASK = 16,
  NFC_PROTO_ISO15693 = 7,
  NFC_PROTO_ISO15693_MASK = 128,
  NFC_PROTO_JEWEL = 1,
  NFC_PROTO_JEWEL_MASK = 2,
  NFC_PROTO_MAX = 8,
  NFC_PROTO_MIFARE = 2,
  NFC_PROTO_MIFARE_MASK = 4,
  NFC_PROTO_NFC_DEP = 5,
  NFC_PROTO_NFC_DEP_MASK = 32,
  NFC_RAW_HEADER_SIZE = 2,
  NFC_RF_INITIATOR = 0,
  NFC_RF_NONE = 2,
  NFC_RF_TARGET = 1,
  NFC_SDP_ATTR_MAX = 2,
  NFC_SDP_ATTR_SAP = 2,
  NFC_SDP_ATTR_UNSPEC = 0,
  NFC_SDP_ATTR_URI = 1,
  NFC_SENSB_RES_MAXSIZE = 12,
  NFC_SENSF_RES_MAXSIZE = 18,
  NFC_SE_DISABLED = 0,
  NFC_SE_EMBEDDED = 2,
  NFC_SE_ENABLED = 1,
  NFC_SE_UICC = 1,
  NFC_SOCKPROTO_LLCP = 1,
  NFC_SOCKPROTO_MAX = 2,
  NFC_SOCKPROTO_RAW = 0,
  RAW_PAYLOAD_DIGITAL = 3,
  RAW_PAYLOAD_HCI = 2,
  RAW_PAYLOAD_LLCP = 0,
  RAW_PAYLOAD_NCI = 1,
  RAW_PAYLOAD_PROPRIETARY = 4,
  __NFC_ATTR_AFTER_LAST = 33,
  __NFC_CMD_AFTER_LAST = 31,
  __NFC_SDP_ATTR_AFTER_LAST = 3;
export declare namespace struct {
  /** `<linux/nfc.h>`: 16 bytes. */
  interface sockaddr_nfc extends RecordView<'struct sockaddr_nfc'> {
    sa_family: number;
    dev_idx: number;
    target_idx: number;
    nfc_protocol: number;
  }

  /** `<linux/nfc.h>`: 88 bytes on x86, arm; 96 bytes elsewhere. */
  interface sockaddr_nfc_llcp extends RecordView<'struct sockaddr_nfc_llcp'> {
    sa_family: number;
    dev_idx: number;
    target_idx: number;
    nfc_protocol: number;
    dsap: number;
    ssap: number;
    get service_name(): Uint8Array;
    set service_name(value: Bytes);
    service_name_len: number;
  }
}

export const struct: {
  readonly sockaddr_nfc: Descriptor<struct.sockaddr_nfc>;
  readonly sockaddr_nfc_llcp: Descriptor<struct.sockaddr_nfc_llcp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_nfc": "unsigned short sa_family;__u32 dev_idx;__u32 target_idx;__u32 nfc_protocol;",
"sockaddr_nfc_llcp": "unsigned short sa_family;__u32 dev_idx;__u32 target_idx;__u32 nfc_protocol;__u8 dsap;__u8 ssap;char service_name[63];unsigned long service_name_len;"
}`),
);
