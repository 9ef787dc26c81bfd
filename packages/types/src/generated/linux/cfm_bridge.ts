// Generated from Linux 7.3.4 <linux/cfm_bridge.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const BR_CFM_CCM_INTERVAL_100_MS = 3,
  BR_CFM_CCM_INTERVAL_10_MIN = 7,
  BR_CFM_CCM_INTERVAL_10_MS = 2,
  BR_CFM_CCM_INTERVAL_10_SEC = 5,
  BR_CFM_CCM_INTERVAL_1_MIN = 6,
  BR_CFM_CCM_INTERVAL_1_SEC = 4,
  BR_CFM_CCM_INTERVAL_3_3_MS = 1,
  BR_CFM_CCM_INTERVAL_NONE = 0,
  BR_CFM_MEP_DIRECTION_DOWN = 0,
  BR_CFM_MEP_DIRECTION_UP = 1,
  BR_CFM_OPCODE_CCM = 1,
  BR_CFM_PORT = 0,
  BR_CFM_VLAN = 1,
  CFM_CCM_ITU_RESERVED_SIZE = 16,
  CFM_CCM_MAX_FRAME_LENGTH = 101,
  CFM_CCM_PDU_LENGTH = 75,
  CFM_CCM_PDU_MAID_OFFSET = 10,
  CFM_CCM_PDU_MEPID_OFFSET = 8,
  CFM_CCM_PDU_SEQNR_OFFSET = 4,
  CFM_CCM_PDU_TLV_OFFSET = 74,
  CFM_CCM_TLV_OFFSET = 70,
  CFM_ENDE_TLV_TYPE = 0,
  CFM_FRAME_PRIO = 7,
  CFM_IF_STATUS_TLV_LENGTH = 4,
  CFM_IF_STATUS_TLV_TYPE = 4,
  CFM_MAID_LENGTH = 48,
  CFM_PORT_STATUS_TLV_LENGTH = 4,
  CFM_PORT_STATUS_TLV_TYPE = 2,
  ETHER_HEADER_LENGTH = 18;
export declare namespace struct {
  /** `<linux/cfm_bridge.h>`: 4 bytes. */
  interface br_cfm_common_hdr extends RecordView<'struct br_cfm_common_hdr'> {
    mdlevel_version: number;
    opcode: number;
    flags: number;
    tlv_offset: number;
  }
}

export const struct: {
  readonly br_cfm_common_hdr: Descriptor<struct.br_cfm_common_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"br_cfm_common_hdr": "__u8 mdlevel_version;__u8 opcode;__u8 flags;__u8 tlv_offset;"
}`),
);
