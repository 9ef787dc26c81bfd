// Generated from Linux 7.3.4 <linux/ethtool.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_if_ether_h from './if_ether.ts';

export const ADVERTISED_10000baseKR_Full = 524288,
  ADVERTISED_10000baseKX4_Full = 262144,
  ADVERTISED_10000baseR_FEC = 1048576,
  ADVERTISED_10000baseT_Full = 4096,
  ADVERTISED_1000baseKX_Full = 131072,
  ADVERTISED_1000baseT_Full = 32,
  ADVERTISED_1000baseT_Half = 16,
  ADVERTISED_100baseT_Full = 8,
  ADVERTISED_100baseT_Half = 4,
  ADVERTISED_10baseT_Full = 2,
  ADVERTISED_10baseT_Half = 1,
  ADVERTISED_20000baseKR2_Full = 4194304,
  ADVERTISED_20000baseMLD2_Full = 2097152,
  ADVERTISED_2500baseX_Full = 32768,
  ADVERTISED_40000baseCR4_Full = 16777216,
  ADVERTISED_40000baseKR4_Full = 8388608,
  ADVERTISED_40000baseLR4_Full = 67108864,
  ADVERTISED_40000baseSR4_Full = 33554432,
  ADVERTISED_56000baseCR4_Full = 268435456,
  ADVERTISED_56000baseKR4_Full = 134217728,
  ADVERTISED_56000baseLR4_Full = 1073741824,
  ADVERTISED_56000baseSR4_Full = 536870912,
  ADVERTISED_AUI = 256,
  ADVERTISED_Asym_Pause = 16384,
  ADVERTISED_Autoneg = 64,
  ADVERTISED_BNC = 2048,
  ADVERTISED_Backplane = 65536,
  ADVERTISED_FIBRE = 1024,
  ADVERTISED_MII = 512,
  ADVERTISED_Pause = 8192,
  ADVERTISED_TP = 128,
  AH_ESP_V4_FLOW = 4,
  AH_ESP_V6_FLOW = 8,
  AH_V4_FLOW = 9,
  AH_V6_FLOW = 11,
  AUTONEG_DISABLE = 0,
  AUTONEG_ENABLE = 1,
  DOWNSHIFT_DEV_DEFAULT_COUNT = 255,
  DOWNSHIFT_DEV_DISABLE = 0,
  DUPLEX_FULL = 1,
  DUPLEX_HALF = 0,
  DUPLEX_UNKNOWN = 255,
  ESP_V4_FLOW = 10,
  ESP_V6_FLOW = 12,
  ETHER_FLOW = 18,
  ETHTOOL_BUSINFO_LEN = 32,
  ETHTOOL_C33_PSE_ADMIN_STATE_DISABLED = 2,
  ETHTOOL_C33_PSE_ADMIN_STATE_ENABLED = 3,
  ETHTOOL_C33_PSE_ADMIN_STATE_UNKNOWN = 1,
  ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION = 1,
  ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID = 2,
  ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE = 3,
  ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED = 4,
  ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM = 5,
  ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED = 6,
  ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE = 7,
  ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE = 8,
  ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED = 9,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_COMM_ERROR_AFTER_FORCE_ON = 4,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_CONFIG_CHANGE = 8,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_DETECTED_OVER_TEMP = 9,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_FORCE_SHUTDOWN = 7,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_TURN_OFF = 6,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_INTERNAL_HW_FAULT = 3,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_NON_EXISTING_PORT = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNDEFINED_PORT = 2,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNKNOWN_PORT_STATUS = 5,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_CONNECTION_OPEN = 2,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_DETECTED_UNDERLOAD = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_PSE_ENABLE_DISABLE_PIN_ACTIVE = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_CONNECTION_CHECK_ERROR = 2,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_DET_IN_PROCESS = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_HIGH_VOLTAGE = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_LOW_VOLTAGE = 2,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_VOLTAGE_INJECTION = 3,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_OVLD_DETECTED_OVERLOAD = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_BUDGET_EXCEEDED = 1,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_HW_PW_LIMIT = 4,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PD_REQUEST_EXCEEDS_PORT_LIMIT = 3,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PORT_PW_LIMIT_EXCEEDS_CONTROLLER_BUDGET = 2,
  ETHTOOL_C33_PSE_EXT_SUBSTATE_SHORT_DETECTED_SHORT_CONDITION = 1,
  ETHTOOL_C33_PSE_PW_D_STATUS_DELIVERING = 4,
  ETHTOOL_C33_PSE_PW_D_STATUS_DISABLED = 2,
  ETHTOOL_C33_PSE_PW_D_STATUS_FAULT = 6,
  ETHTOOL_C33_PSE_PW_D_STATUS_OTHERFAULT = 7,
  ETHTOOL_C33_PSE_PW_D_STATUS_SEARCHING = 3,
  ETHTOOL_C33_PSE_PW_D_STATUS_TEST = 5,
  ETHTOOL_C33_PSE_PW_D_STATUS_UNKNOWN = 1,
  ETHTOOL_EROMVERS_LEN = 32,
  ETHTOOL_FEC_AUTO = 2,
  ETHTOOL_FEC_AUTO_BIT = 1,
  ETHTOOL_FEC_BASER = 16,
  ETHTOOL_FEC_BASER_BIT = 4,
  ETHTOOL_FEC_LLRS = 32,
  ETHTOOL_FEC_LLRS_BIT = 5,
  ETHTOOL_FEC_NONE = 1,
  ETHTOOL_FEC_NONE_BIT = 0,
  ETHTOOL_FEC_OFF = 4,
  ETHTOOL_FEC_OFF_BIT = 2,
  ETHTOOL_FEC_RS = 8,
  ETHTOOL_FEC_RS_BIT = 3,
  ETHTOOL_FLASHDEV = 51,
  ETHTOOL_FLASH_ALL_REGIONS = 0,
  ETHTOOL_FLASH_MAX_FILENAME = 128,
  ETHTOOL_FWVERS_LEN = 32,
  ETHTOOL_F_COMPAT = 4,
  ETHTOOL_F_COMPAT__BIT = 2,
  ETHTOOL_F_UNSUPPORTED = 1,
  ETHTOOL_F_UNSUPPORTED__BIT = 0,
  ETHTOOL_F_WISH = 2,
  ETHTOOL_F_WISH__BIT = 1,
  ETHTOOL_GCHANNELS = 60,
  ETHTOOL_GCOALESCE = 14,
  ETHTOOL_GDRVINFO = 3,
  ETHTOOL_GEEE = 68,
  ETHTOOL_GEEPROM = 11,
  ETHTOOL_GET_DUMP_DATA = 64,
  ETHTOOL_GET_DUMP_FLAG = 63,
  ETHTOOL_GET_TS_INFO = 65,
  ETHTOOL_GFEATURES = 58,
  ETHTOOL_GFECPARAM = 80,
  ETHTOOL_GFLAGS = 37,
  ETHTOOL_GGRO = 43,
  ETHTOOL_GGSO = 35,
  ETHTOOL_GLINK = 10,
  ETHTOOL_GLINKSETTINGS = 76,
  ETHTOOL_GMODULEEEPROM = 67,
  ETHTOOL_GMODULEINFO = 66,
  ETHTOOL_GMSGLVL = 7,
  ETHTOOL_GPAUSEPARAM = 18,
  ETHTOOL_GPERMADDR = 32,
  ETHTOOL_GPFLAGS = 39,
  ETHTOOL_GPHYSTATS = 74,
  ETHTOOL_GREGS = 4,
  ETHTOOL_GRINGPARAM = 16,
  ETHTOOL_GRSSH = 70,
  ETHTOOL_GRXCLSRLALL = 48,
  ETHTOOL_GRXCLSRLCNT = 46,
  ETHTOOL_GRXCLSRULE = 47,
  ETHTOOL_GRXCSUM = 20,
  ETHTOOL_GRXFH = 41,
  ETHTOOL_GRXFHINDIR = 56,
  ETHTOOL_GRXNTUPLE = 54,
  ETHTOOL_GRXRINGS = 45,
  ETHTOOL_GSET = 1,
  ETHTOOL_GSG = 24,
  ETHTOOL_GSSET_INFO = 55,
  ETHTOOL_GSTATS = 29,
  ETHTOOL_GSTRINGS = 27,
  ETHTOOL_GTSO = 30,
  ETHTOOL_GTUNABLE = 72,
  ETHTOOL_GTXCSUM = 22,
  ETHTOOL_GUFO = 33,
  ETHTOOL_GWOL = 5,
  ETHTOOL_ID_UNSPEC = 0,
  ETHTOOL_LINK_EXT_STATE_AUTONEG = 0,
  ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY = 3,
  ETHTOOL_LINK_EXT_STATE_BMC_REQUEST_DOWN = 12,
  ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE = 5,
  ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE = 7,
  ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE = 6,
  ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH = 2,
  ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE = 1,
  ETHTOOL_LINK_EXT_STATE_MODULE = 10,
  ETHTOOL_LINK_EXT_STATE_NO_CABLE = 4,
  ETHTOOL_LINK_EXT_STATE_OTP_SPEED_VIOLATION = 11,
  ETHTOOL_LINK_EXT_STATE_OVERHEAT = 9,
  ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED = 8,
  ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED = 2,
  ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE = 5,
  ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED = 3,
  ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD = 6,
  ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED = 1,
  ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE = 4,
  ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS = 1,
  ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS = 4,
  ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST = 3,
  ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE = 2,
  ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE = 2,
  ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE = 1,
  ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED = 4,
  ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK = 2,
  ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK = 1,
  ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS = 3,
  ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED = 5,
  ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED = 1,
  ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT = 2,
  ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY = 3,
  ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT = 4,
  ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY = 1,
  ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT = 59,
  ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT = 38,
  ETHTOOL_LINK_MODE_100000baseCR_Full_BIT = 78,
  ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT = 61,
  ETHTOOL_LINK_MODE_100000baseDR_Full_BIT = 79,
  ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT = 57,
  ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT = 36,
  ETHTOOL_LINK_MODE_100000baseKR_Full_BIT = 75,
  ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT = 60,
  ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT = 39,
  ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT = 77,
  ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT = 58,
  ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT = 37,
  ETHTOOL_LINK_MODE_100000baseSR_Full_BIT = 76,
  ETHTOOL_LINK_MODE_10000baseCR_Full_BIT = 42,
  ETHTOOL_LINK_MODE_10000baseER_Full_BIT = 46,
  ETHTOOL_LINK_MODE_10000baseKR_Full_BIT = 19,
  ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT = 18,
  ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT = 45,
  ETHTOOL_LINK_MODE_10000baseLR_Full_BIT = 44,
  ETHTOOL_LINK_MODE_10000baseR_FEC_BIT = 20,
  ETHTOOL_LINK_MODE_10000baseSR_Full_BIT = 43,
  ETHTOOL_LINK_MODE_10000baseT_Full_BIT = 12,
  ETHTOOL_LINK_MODE_1000baseKX_Full_BIT = 17,
  ETHTOOL_LINK_MODE_1000baseT1_Full_BIT = 68,
  ETHTOOL_LINK_MODE_1000baseT_Full_BIT = 5,
  ETHTOOL_LINK_MODE_1000baseT_Half_BIT = 4,
  ETHTOOL_LINK_MODE_1000baseX_Full_BIT = 41,
  ETHTOOL_LINK_MODE_100baseFX_Full_BIT = 91,
  ETHTOOL_LINK_MODE_100baseFX_Half_BIT = 90,
  ETHTOOL_LINK_MODE_100baseT1_Full_BIT = 67,
  ETHTOOL_LINK_MODE_100baseT_Full_BIT = 3,
  ETHTOOL_LINK_MODE_100baseT_Half_BIT = 2,
  ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT = 102,
  ETHTOOL_LINK_MODE_10baseT1L_Full_BIT = 92,
  ETHTOOL_LINK_MODE_10baseT1S_Full_BIT = 99,
  ETHTOOL_LINK_MODE_10baseT1S_Half_BIT = 100,
  ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT = 101,
  ETHTOOL_LINK_MODE_10baseT_Full_BIT = 1,
  ETHTOOL_LINK_MODE_10baseT_Half_BIT = 0,
  ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT = 121,
  ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT = 124,
  ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT = 123,
  ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT = 122,
  ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT = 84,
  ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT = 66,
  ETHTOOL_LINK_MODE_200000baseCR_Full_BIT = 103,
  ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT = 83,
  ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT = 65,
  ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT = 106,
  ETHTOOL_LINK_MODE_200000baseDR_Full_BIT = 105,
  ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT = 80,
  ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT = 62,
  ETHTOOL_LINK_MODE_200000baseKR_Full_BIT = 104,
  ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT = 82,
  ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT = 64,
  ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT = 81,
  ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT = 63,
  ETHTOOL_LINK_MODE_200000baseSR_Full_BIT = 107,
  ETHTOOL_LINK_MODE_200000baseVR_Full_BIT = 108,
  ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT = 22,
  ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT = 21,
  ETHTOOL_LINK_MODE_25000baseCR_Full_BIT = 31,
  ETHTOOL_LINK_MODE_25000baseKR_Full_BIT = 32,
  ETHTOOL_LINK_MODE_25000baseSR_Full_BIT = 33,
  ETHTOOL_LINK_MODE_2500baseT_Full_BIT = 47,
  ETHTOOL_LINK_MODE_2500baseX_Full_BIT = 15,
  ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT = 109,
  ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT = 89,
  ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT = 73,
  ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT = 112,
  ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT = 111,
  ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT = 88,
  ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT = 72,
  ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT = 110,
  ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT = 85,
  ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT = 69,
  ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT = 87,
  ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT = 71,
  ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT = 113,
  ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT = 86,
  ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT = 70,
  ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT = 114,
  ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT = 24,
  ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT = 23,
  ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT = 26,
  ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT = 25,
  ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT = 34,
  ETHTOOL_LINK_MODE_50000baseCR_Full_BIT = 54,
  ETHTOOL_LINK_MODE_50000baseDR_Full_BIT = 56,
  ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT = 35,
  ETHTOOL_LINK_MODE_50000baseKR_Full_BIT = 52,
  ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT = 55,
  ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT = 40,
  ETHTOOL_LINK_MODE_50000baseSR_Full_BIT = 53,
  ETHTOOL_LINK_MODE_5000baseT_Full_BIT = 48,
  ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT = 28,
  ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT = 27,
  ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT = 30,
  ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT = 29,
  ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT = 115,
  ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT = 93,
  ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT = 118,
  ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT = 117,
  ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT = 96,
  ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT = 95,
  ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT = 116,
  ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT = 94,
  ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT = 119,
  ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT = 97,
  ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT = 120,
  ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT = 98,
  ETHTOOL_LINK_MODE_AUI_BIT = 8,
  ETHTOOL_LINK_MODE_Asym_Pause_BIT = 14,
  ETHTOOL_LINK_MODE_Autoneg_BIT = 6,
  ETHTOOL_LINK_MODE_BNC_BIT = 11,
  ETHTOOL_LINK_MODE_Backplane_BIT = 16,
  ETHTOOL_LINK_MODE_FEC_BASER_BIT = 51,
  ETHTOOL_LINK_MODE_FEC_LLRS_BIT = 74,
  ETHTOOL_LINK_MODE_FEC_NONE_BIT = 49,
  ETHTOOL_LINK_MODE_FEC_RS_BIT = 50,
  ETHTOOL_LINK_MODE_FIBRE_BIT = 10,
  ETHTOOL_LINK_MODE_MII_BIT = 9,
  ETHTOOL_LINK_MODE_Pause_BIT = 13,
  ETHTOOL_LINK_MODE_TP_BIT = 7,
  ETHTOOL_MAC_STATS_SRC_AGGREGATE = 0,
  ETHTOOL_MAC_STATS_SRC_EMAC = 1,
  ETHTOOL_MAC_STATS_SRC_PMAC = 2,
  ETHTOOL_MM_VERIFY_STATUS_DISABLED = 5,
  ETHTOOL_MM_VERIFY_STATUS_FAILED = 4,
  ETHTOOL_MM_VERIFY_STATUS_INITIAL = 1,
  ETHTOOL_MM_VERIFY_STATUS_SUCCEEDED = 3,
  ETHTOOL_MM_VERIFY_STATUS_UNKNOWN = 0,
  ETHTOOL_MM_VERIFY_STATUS_VERIFYING = 2,
  ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED = 3,
  ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR = 4,
  ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS = 2,
  ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED = 1,
  ETHTOOL_MODULE_POWER_MODE_HIGH = 2,
  ETHTOOL_MODULE_POWER_MODE_LOW = 1,
  ETHTOOL_MODULE_POWER_MODE_POLICY_AUTO = 2,
  ETHTOOL_MODULE_POWER_MODE_POLICY_HIGH = 1,
  ETHTOOL_NWAY_RST = 9,
  ETHTOOL_PERQUEUE = 75,
  ETHTOOL_PFC_PREVENTION_TOUT = 3,
  ETHTOOL_PHYS_ID = 28,
  ETHTOOL_PHY_DOWNSHIFT = 1,
  ETHTOOL_PHY_DSP_EQ_INIT_VALUE = 6,
  ETHTOOL_PHY_EDPD = 3,
  ETHTOOL_PHY_EDPD_DFLT_TX_MSECS = 65535,
  ETHTOOL_PHY_EDPD_DISABLE = 0,
  ETHTOOL_PHY_EDPD_NO_TX = 65534,
  ETHTOOL_PHY_FAST_LINK_DOWN = 2,
  ETHTOOL_PHY_FAST_LINK_DOWN_OFF = 255,
  ETHTOOL_PHY_FAST_LINK_DOWN_ON = 0,
  ETHTOOL_PHY_GTUNABLE = 78,
  ETHTOOL_PHY_ID_UNSPEC = 0,
  ETHTOOL_PHY_LPF_BW = 5,
  ETHTOOL_PHY_SHORT_CABLE_PRESET = 4,
  ETHTOOL_PHY_STUNABLE = 79,
  ETHTOOL_PODL_PSE_ADMIN_STATE_DISABLED = 2,
  ETHTOOL_PODL_PSE_ADMIN_STATE_ENABLED = 3,
  ETHTOOL_PODL_PSE_ADMIN_STATE_UNKNOWN = 1,
  ETHTOOL_PODL_PSE_PW_D_STATUS_DELIVERING = 4,
  ETHTOOL_PODL_PSE_PW_D_STATUS_DISABLED = 2,
  ETHTOOL_PODL_PSE_PW_D_STATUS_ERROR = 7,
  ETHTOOL_PODL_PSE_PW_D_STATUS_IDLE = 6,
  ETHTOOL_PODL_PSE_PW_D_STATUS_SEARCHING = 3,
  ETHTOOL_PODL_PSE_PW_D_STATUS_SLEEP = 5,
  ETHTOOL_PODL_PSE_PW_D_STATUS_UNKNOWN = 1,
  ETHTOOL_PSE_C33 = 4,
  ETHTOOL_PSE_PODL = 2,
  ETHTOOL_PSE_UNKNOWN = 1,
  ETHTOOL_RESET = 52,
  ETHTOOL_RXNTUPLE_ACTION_CLEAR = -2,
  ETHTOOL_RXNTUPLE_ACTION_DROP = -1,
  ETHTOOL_RX_COPYBREAK = 1,
  ETHTOOL_RX_FLOW_SPEC_RING = 4294967295,
  ETHTOOL_RX_FLOW_SPEC_RING_VF = 1095216660480,
  ETHTOOL_RX_FLOW_SPEC_RING_VF_OFF = 32,
  ETHTOOL_SCHANNELS = 61,
  ETHTOOL_SCOALESCE = 15,
  ETHTOOL_SEEE = 69,
  ETHTOOL_SEEPROM = 12,
  ETHTOOL_SET_DUMP = 62,
  ETHTOOL_SFEATURES = 59,
  ETHTOOL_SFECPARAM = 81,
  ETHTOOL_SFLAGS = 38,
  ETHTOOL_SGRO = 44,
  ETHTOOL_SGSO = 36,
  ETHTOOL_SLINKSETTINGS = 77,
  ETHTOOL_SMSGLVL = 8,
  ETHTOOL_SPAUSEPARAM = 19,
  ETHTOOL_SPFLAGS = 40,
  ETHTOOL_SRINGPARAM = 17,
  ETHTOOL_SRSSH = 71,
  ETHTOOL_SRXCLSRLDEL = 49,
  ETHTOOL_SRXCLSRLINS = 50,
  ETHTOOL_SRXCSUM = 21,
  ETHTOOL_SRXFH = 42,
  ETHTOOL_SRXFHINDIR = 57,
  ETHTOOL_SRXNTUPLE = 53,
  ETHTOOL_SSET = 2,
  ETHTOOL_SSG = 25,
  ETHTOOL_STSO = 31,
  ETHTOOL_STUNABLE = 73,
  ETHTOOL_STXCSUM = 23,
  ETHTOOL_SUFO = 34,
  ETHTOOL_SWOL = 6,
  ETHTOOL_TEST = 26,
  ETHTOOL_TUNABLE_S16 = 7,
  ETHTOOL_TUNABLE_S32 = 8,
  ETHTOOL_TUNABLE_S64 = 9,
  ETHTOOL_TUNABLE_S8 = 6,
  ETHTOOL_TUNABLE_STRING = 5,
  ETHTOOL_TUNABLE_U16 = 2,
  ETHTOOL_TUNABLE_U32 = 3,
  ETHTOOL_TUNABLE_U64 = 4,
  ETHTOOL_TUNABLE_U8 = 1,
  ETHTOOL_TUNABLE_UNSPEC = 0,
  ETHTOOL_TX_COPYBREAK = 2,
  ETHTOOL_TX_COPYBREAK_BUF_SIZE = 4,
  ETH_FLAG_LRO = 32768,
  ETH_FLAG_NTUPLE = 134217728,
  ETH_FLAG_RXHASH = 268435456,
  ETH_FLAG_RXVLAN = 256,
  ETH_FLAG_TXVLAN = 128,
  ETH_FW_DUMP_DISABLE = 0,
  ETH_GSTRING_LEN = 32,
  ETH_MDIO_SUPPORTS_C22 = 1,
  ETH_MDIO_SUPPORTS_C45 = 2,
  ETH_MODULE_SFF_8079 = 1,
  ETH_MODULE_SFF_8079_LEN = 256,
  ETH_MODULE_SFF_8436 = 4,
  ETH_MODULE_SFF_8436_LEN = 256,
  ETH_MODULE_SFF_8436_MAX_LEN = 640,
  ETH_MODULE_SFF_8472 = 2,
  ETH_MODULE_SFF_8472_LEN = 512,
  ETH_MODULE_SFF_8636 = 3,
  ETH_MODULE_SFF_8636_LEN = 256,
  ETH_MODULE_SFF_8636_MAX_LEN = 640,
  ETH_RESET_ALL = 4294967295,
  ETH_RESET_AP = 256,
  ETH_RESET_DEDICATED = 65535,
  ETH_RESET_DMA = 4,
  ETH_RESET_FILTER = 8,
  ETH_RESET_IRQ = 2,
  ETH_RESET_MAC = 32,
  ETH_RESET_MGMT = 1,
  ETH_RESET_OFFLOAD = 16,
  ETH_RESET_PHY = 64,
  ETH_RESET_RAM = 128,
  ETH_RESET_SHARED_SHIFT = 16,
  ETH_RXFH_CONTEXT_ALLOC = 4294967295,
  ETH_RXFH_INDIR_NO_CHANGE = 4294967295,
  ETH_RX_NFC_IP4 = 1,
  ETH_SS_COUNT = 23,
  ETH_SS_FEATURES = 4,
  ETH_SS_LINK_MODES = 9,
  ETH_SS_MSG_CLASSES = 10,
  ETH_SS_NTUPLE_FILTERS = 3,
  ETH_SS_PHY_STATS = 7,
  ETH_SS_PHY_TUNABLES = 8,
  ETH_SS_PRIV_FLAGS = 2,
  ETH_SS_RSS_HASH_FUNCS = 5,
  ETH_SS_SOF_TIMESTAMPING = 12,
  ETH_SS_STATS = 1,
  ETH_SS_STATS_ETH_CTRL = 19,
  ETH_SS_STATS_ETH_MAC = 18,
  ETH_SS_STATS_ETH_PHY = 17,
  ETH_SS_STATS_PHY = 21,
  ETH_SS_STATS_RMON = 20,
  ETH_SS_STATS_STD = 16,
  ETH_SS_TEST = 0,
  ETH_SS_TS_FLAGS = 22,
  ETH_SS_TS_RX_FILTERS = 14,
  ETH_SS_TS_TX_TYPES = 13,
  ETH_SS_TUNABLES = 6,
  ETH_SS_UDP_TUNNEL_TYPES = 15,
  ETH_SS_WOL_MODES = 11,
  ETH_TEST_FL_EXTERNAL_LB = 4,
  ETH_TEST_FL_EXTERNAL_LB_DONE = 8,
  ETH_TEST_FL_FAILED = 2,
  ETH_TEST_FL_OFFLINE = 1,
  ETH_TP_MDI = 1,
  ETH_TP_MDI_AUTO = 3,
  ETH_TP_MDI_INVALID = 0,
  ETH_TP_MDI_X = 2,
  FLOW_EXT = 2147483648,
  FLOW_MAC_EXT = 1073741824,
  FLOW_RSS = 536870912,
  GTPC_TEID_V4_FLOW = 23,
  GTPC_TEID_V6_FLOW = 24,
  GTPC_V4_FLOW = 21,
  GTPC_V6_FLOW = 22,
  GTPU_DL_V4_FLOW = 29,
  GTPU_DL_V6_FLOW = 30,
  GTPU_EH_V4_FLOW = 25,
  GTPU_EH_V6_FLOW = 26,
  GTPU_UL_V4_FLOW = 27,
  GTPU_UL_V6_FLOW = 28,
  GTPU_V4_FLOW = 19,
  GTPU_V6_FLOW = 20,
  IPV4_FLOW = 16,
  IPV4_USER_FLOW = 13,
  IPV6_FLOW = 17,
  IPV6_USER_FLOW = 14,
  IP_USER_FLOW = 13,
  MASTER_SLAVE_CFG_MASTER_FORCE = 4,
  MASTER_SLAVE_CFG_MASTER_PREFERRED = 2,
  MASTER_SLAVE_CFG_SLAVE_FORCE = 5,
  MASTER_SLAVE_CFG_SLAVE_PREFERRED = 3,
  MASTER_SLAVE_CFG_UNKNOWN = 1,
  MASTER_SLAVE_CFG_UNSUPPORTED = 0,
  MASTER_SLAVE_STATE_ERR = 4,
  MASTER_SLAVE_STATE_MASTER = 2,
  MASTER_SLAVE_STATE_SLAVE = 3,
  MASTER_SLAVE_STATE_UNKNOWN = 1,
  MASTER_SLAVE_STATE_UNSUPPORTED = 0,
  MAX_NUM_QUEUE = 4096,
  PFC_STORM_PREVENTION_AUTO = 65535,
  PFC_STORM_PREVENTION_DISABLE = 0,
  PHY_UPSTREAM_MAC = 0,
  PHY_UPSTREAM_PHY = 1,
  PORT_AUI = 1,
  PORT_BNC = 4,
  PORT_DA = 5,
  PORT_FIBRE = 3,
  PORT_MII = 2,
  PORT_NONE = 239,
  PORT_OTHER = 255,
  PORT_TP = 0,
  RATE_MATCH_CRS = 2,
  RATE_MATCH_NONE = 0,
  RATE_MATCH_OPEN_LOOP = 3,
  RATE_MATCH_PAUSE = 1,
  RXH_DISCARD = -2147483648,
  RXH_GTP_TEID = 256,
  RXH_IP6_FL = 512,
  RXH_IP_DST = 32,
  RXH_IP_SRC = 16,
  RXH_L2DA = 2,
  RXH_L3_PROTO = 8,
  RXH_L4_B_0_1 = 64,
  RXH_L4_B_2_3 = 128,
  RXH_VLAN = 4,
  RXH_XFRM_NO_CHANGE = 255,
  RXH_XFRM_SYM_OR_XOR = 2,
  RXH_XFRM_SYM_XOR = 1,
  RX_CLS_FLOW_DISC = 18446744073709551615n,
  RX_CLS_FLOW_WAKE = 18446744073709551614n,
  RX_CLS_LOC_ANY = 4294967295,
  RX_CLS_LOC_FIRST = 4294967294,
  RX_CLS_LOC_LAST = 4294967293,
  RX_CLS_LOC_SPECIAL = 2147483648,
  SCTP_V4_FLOW = 3,
  SCTP_V6_FLOW = 7,
  SOPASS_MAX = 6,
  SPARC_ETH_GSET = 1,
  SPARC_ETH_SSET = 2,
  SPEED_10 = 10,
  SPEED_100 = 100,
  SPEED_1000 = 1000,
  SPEED_10000 = 10000,
  SPEED_100000 = 100000,
  SPEED_14000 = 14000,
  SPEED_1600000 = 1600000,
  SPEED_20000 = 20000,
  SPEED_200000 = 200000,
  SPEED_2500 = 2500,
  SPEED_25000 = 25000,
  SPEED_40000 = 40000,
  SPEED_400000 = 400000,
  SPEED_5000 = 5000,
  SPEED_50000 = 50000,
  SPEED_56000 = 56000,
  SPEED_80000 = 80000,
  SPEED_800000 = 800000,
  SPEED_UNKNOWN = -1,
  SUPPORTED_10000baseKR_Full = 524288,
  SUPPORTED_10000baseKX4_Full = 262144,
  SUPPORTED_10000baseR_FEC = 1048576,
  SUPPORTED_10000baseT_Full = 4096,
  SUPPORTED_1000baseKX_Full = 131072,
  SUPPORTED_1000baseT_Full = 32,
  SUPPORTED_1000baseT_Half = 16,
  SUPPORTED_100baseT_Full = 8,
  SUPPORTED_100baseT_Half = 4,
  SUPPORTED_10baseT_Full = 2,
  SUPPORTED_10baseT_Half = 1,
  SUPPORTED_20000baseKR2_Full = 4194304,
  SUPPORTED_20000baseMLD2_Full = 2097152,
  SUPPORTED_2500baseX_Full = 32768,
  SUPPORTED_40000baseCR4_Full = 16777216,
  SUPPORTED_40000baseKR4_Full = 8388608,
  SUPPORTED_40000baseLR4_Full = 67108864,
  SUPPORTED_40000baseSR4_Full = 33554432,
  SUPPORTED_56000baseCR4_Full = 268435456,
  SUPPORTED_56000baseKR4_Full = 134217728,
  SUPPORTED_56000baseLR4_Full = 1073741824,
  SUPPORTED_56000baseSR4_Full = 536870912,
  SUPPORTED_AUI = 256,
  SUPPORTED_Asym_Pause = 16384,
  SUPPORTED_Autoneg = 64,
  SUPPORTED_BNC = 2048,
  SUPPORTED_Backplane = 65536,
  SUPPORTED_FIBRE = 1024,
  SUPPORTED_MII = 512,
  SUPPORTED_Pause = 8192,
  SUPPORTED_TP = 128,
  TCP_V4_FLOW = 1,
  TCP_V6_FLOW = 5,
  UDP_V4_FLOW = 2,
  UDP_V6_FLOW = 6,
  WAKE_ARP = 16,
  WAKE_BCAST = 8,
  WAKE_FILTER = 128,
  WAKE_MAGIC = 32,
  WAKE_MAGICSECURE = 64,
  WAKE_MCAST = 4,
  WAKE_PHY = 1,
  WAKE_UCAST = 2,
  WOL_MODE_COUNT = 8,
  XCVR_DUMMY1 = 2,
  XCVR_DUMMY2 = 3,
  XCVR_DUMMY3 = 4,
  XCVR_EXTERNAL = 1,
  XCVR_INTERNAL = 0,
  __ETHTOOL_LINK_MODE_MASK_NBITS = 125,
  __ETHTOOL_PHY_TUNABLE_COUNT = 7,
  __ETHTOOL_TUNABLE_COUNT = 5,
  __FLOW_TYPE_COUNT = 31;
export declare namespace struct {
  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_ah_espip4_spec extends RecordView<'struct ethtool_ah_espip4_spec'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4src: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4dst: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    tos: number;
  }

  /** `<linux/ethtool.h>`: 40 bytes. */
  interface ethtool_ah_espip6_spec extends RecordView<'struct ethtool_ah_espip6_spec'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6src(): Elements<number>;
    set ip6src(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6dst(): Elements<number>;
    set ip6dst(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    tclass: number;
  }

  /** `<linux/ethtool.h>`: 36 bytes. */
  interface ethtool_channels extends RecordView<'struct ethtool_channels'> {
    cmd: number;
    max_rx: number;
    max_tx: number;
    max_other: number;
    max_combined: number;
    rx_count: number;
    tx_count: number;
    other_count: number;
    combined_count: number;
  }

  /** `<linux/ethtool.h>`: 44 bytes. */
  interface ethtool_cmd extends RecordView<'struct ethtool_cmd'> {
    cmd: number;
    supported: number;
    advertising: number;
    speed: number;
    duplex: number;
    port: number;
    phy_address: number;
    transceiver: number;
    autoneg: number;
    mdio_support: number;
    maxtxpkt: number;
    maxrxpkt: number;
    speed_hi: number;
    eth_tp_mdix: number;
    eth_tp_mdix_ctrl: number;
    lp_advertising: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 92 bytes. */
  interface ethtool_coalesce extends RecordView<'struct ethtool_coalesce'> {
    cmd: number;
    rx_coalesce_usecs: number;
    rx_max_coalesced_frames: number;
    rx_coalesce_usecs_irq: number;
    rx_max_coalesced_frames_irq: number;
    tx_coalesce_usecs: number;
    tx_max_coalesced_frames: number;
    tx_coalesce_usecs_irq: number;
    tx_max_coalesced_frames_irq: number;
    stats_block_coalesce_usecs: number;
    use_adaptive_rx_coalesce: number;
    use_adaptive_tx_coalesce: number;
    pkt_rate_low: number;
    rx_coalesce_usecs_low: number;
    rx_max_coalesced_frames_low: number;
    tx_coalesce_usecs_low: number;
    tx_max_coalesced_frames_low: number;
    pkt_rate_high: number;
    rx_coalesce_usecs_high: number;
    rx_max_coalesced_frames_high: number;
    tx_coalesce_usecs_high: number;
    tx_max_coalesced_frames_high: number;
    rate_sample_interval: number;
  }

  /** `<linux/ethtool.h>`: 196 bytes. */
  interface ethtool_drvinfo extends RecordView<'struct ethtool_drvinfo'> {
    cmd: number;
    get driver(): Uint8Array;
    set driver(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get fw_version(): Uint8Array;
    set fw_version(value: Bytes);
    get bus_info(): Uint8Array;
    set bus_info(value: Bytes);
    get erom_version(): Uint8Array;
    set erom_version(value: Bytes);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
    n_priv_flags: number;
    n_stats: number;
    testinfo_len: number;
    eedump_len: number;
    regdump_len: number;
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_dump extends RecordView<'struct ethtool_dump'> {
    cmd: number;
    version: number;
    flag: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 40 bytes. */
  interface ethtool_eee extends RecordView<'struct ethtool_eee'> {
    cmd: number;
    supported: number;
    advertised: number;
    lp_advertised: number;
    eee_active: number;
    eee_enabled: number;
    tx_lpi_enabled: number;
    tx_lpi_timer: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_eeprom extends RecordView<'struct ethtool_eeprom'> {
    cmd: number;
    magic: number;
    offset: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_fecparam extends RecordView<'struct ethtool_fecparam'> {
    cmd: number;
    active_fec: number;
    fec: number;
    reserved: number;
  }

  /** `<linux/ethtool.h>`: 136 bytes. */
  interface ethtool_flash extends RecordView<'struct ethtool_flash'> {
    cmd: number;
    region: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 20 bytes. */
  interface ethtool_flow_ext extends RecordView<'struct ethtool_flow_ext'> {
    get padding(): Uint8Array;
    set padding(value: Bytes);
    get h_dest(): Uint8Array;
    set h_dest(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vlan_etype: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    vlan_tci: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get data(): Elements<number>;
    set data(value: Iterable<number>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_get_features_block extends RecordView<'struct ethtool_get_features_block'> {
    available: number;
    requested: number;
    active: number;
    never_changed: number;
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_gfeatures extends RecordView<'struct ethtool_gfeatures'> {
    cmd: number;
    size: number;
    get features(): Elements<struct.ethtool_get_features_block>;
    set features(value: Iterable<From<struct.ethtool_get_features_block>>);
  }

  /** `<linux/ethtool.h>`: 12 bytes. */
  interface ethtool_gstrings extends RecordView<'struct ethtool_gstrings'> {
    cmd: number;
    string_set: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 48 bytes. */
  interface ethtool_link_settings extends RecordView<'struct ethtool_link_settings'> {
    cmd: number;
    speed: number;
    duplex: number;
    port: number;
    phy_address: number;
    autoneg: number;
    mdio_support: number;
    eth_tp_mdix: number;
    eth_tp_mdix_ctrl: number;
    link_mode_masks_nwords: number;
    transceiver: number;
    master_slave_cfg: number;
    master_slave_state: number;
    rate_matching: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get link_mode_masks(): Uint32Array;
    set link_mode_masks(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 44 bytes. */
  interface ethtool_modinfo extends RecordView<'struct ethtool_modinfo'> {
    cmd: number;
    type: number;
    eeprom_len: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_pauseparam extends RecordView<'struct ethtool_pauseparam'> {
    cmd: number;
    autoneg: number;
    rx_pause: number;
    tx_pause: number;
  }

  /** `<linux/ethtool.h>`: 520 bytes. */
  interface ethtool_per_queue_op extends RecordView<'struct ethtool_per_queue_op'> {
    cmd: number;
    sub_command: number;
    get queue_mask(): Uint32Array;
    set queue_mask(value: Iterable<Integer>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_perm_addr extends RecordView<'struct ethtool_perm_addr'> {
    cmd: number;
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 12 bytes. */
  interface ethtool_regs extends RecordView<'struct ethtool_regs'> {
    cmd: number;
    version: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 36 bytes. */
  interface ethtool_ringparam extends RecordView<'struct ethtool_ringparam'> {
    cmd: number;
    rx_max_pending: number;
    rx_mini_max_pending: number;
    rx_jumbo_max_pending: number;
    tx_max_pending: number;
    rx_pending: number;
    rx_mini_pending: number;
    rx_jumbo_pending: number;
    tx_pending: number;
  }

  /** `<linux/ethtool.h>`: 160 bytes on x86; 168 bytes elsewhere. */
  interface ethtool_rx_flow_spec extends RecordView<'struct ethtool_rx_flow_spec'> {
    flow_type: number;
    get h_u(): union.ethtool_flow_union;
    set h_u(value: From<union.ethtool_flow_union>);
    get h_ext(): struct.ethtool_flow_ext;
    set h_ext(value: From<struct.ethtool_flow_ext>);
    get m_u(): union.ethtool_flow_union;
    set m_u(value: From<union.ethtool_flow_union>);
    get m_ext(): struct.ethtool_flow_ext;
    set m_ext(value: From<struct.ethtool_flow_ext>);
    get ring_cookie(): bigint;
    set ring_cookie(value: Integer);
    location: number;
  }

  /** `<linux/ethtool.h>`: 176 bytes on x86; 184 bytes elsewhere. */
  interface ethtool_rx_ntuple extends RecordView<'struct ethtool_rx_ntuple'> {
    cmd: number;
    get fs(): struct.ethtool_rx_ntuple_flow_spec;
    set fs(value: From<struct.ethtool_rx_ntuple_flow_spec>);
  }

  interface ethtool_rx_ntuple_flow_spec$h_u
    extends RecordView<'union ethtool_rx_ntuple_flow_spec.h_u'> {
    get tcp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set tcp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get udp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set udp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get sctp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set sctp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get ah_ip4_spec(): struct.ethtool_ah_espip4_spec;
    set ah_ip4_spec(value: From<struct.ethtool_ah_espip4_spec>);
    get esp_ip4_spec(): struct.ethtool_ah_espip4_spec;
    set esp_ip4_spec(value: From<struct.ethtool_ah_espip4_spec>);
    get usr_ip4_spec(): struct.ethtool_usrip4_spec;
    set usr_ip4_spec(value: From<struct.ethtool_usrip4_spec>);
    get ether_spec(): linux_if_ether_h.struct.ethhdr;
    set ether_spec(value: From<linux_if_ether_h.struct.ethhdr>);
    get hdata(): Uint8Array;
    set hdata(value: Bytes);
  }

  interface ethtool_rx_ntuple_flow_spec$m_u
    extends RecordView<'union ethtool_rx_ntuple_flow_spec.m_u'> {
    get tcp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set tcp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get udp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set udp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get sctp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set sctp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get ah_ip4_spec(): struct.ethtool_ah_espip4_spec;
    set ah_ip4_spec(value: From<struct.ethtool_ah_espip4_spec>);
    get esp_ip4_spec(): struct.ethtool_ah_espip4_spec;
    set esp_ip4_spec(value: From<struct.ethtool_ah_espip4_spec>);
    get usr_ip4_spec(): struct.ethtool_usrip4_spec;
    set usr_ip4_spec(value: From<struct.ethtool_usrip4_spec>);
    get ether_spec(): linux_if_ether_h.struct.ethhdr;
    set ether_spec(value: From<linux_if_ether_h.struct.ethhdr>);
    get hdata(): Uint8Array;
    set hdata(value: Bytes);
  }

  /** `<linux/ethtool.h>`: 172 bytes on x86; 176 bytes elsewhere. */
  interface ethtool_rx_ntuple_flow_spec extends RecordView<'struct ethtool_rx_ntuple_flow_spec'> {
    flow_type: number;
    get h_u(): ethtool_rx_ntuple_flow_spec$h_u;
    set h_u(value: From<ethtool_rx_ntuple_flow_spec$h_u>);
    get m_u(): ethtool_rx_ntuple_flow_spec$m_u;
    set m_u(value: From<ethtool_rx_ntuple_flow_spec$m_u>);
    vlan_tag: number;
    vlan_tag_mask: number;
    get data(): bigint;
    set data(value: Integer);
    get data_mask(): bigint;
    set data_mask(value: Integer);
    action: number;
  }

  /** `<linux/ethtool.h>`: 24 bytes. */
  interface ethtool_rxfh extends RecordView<'struct ethtool_rxfh'> {
    cmd: number;
    rss_context: number;
    indir_size: number;
    key_size: number;
    hfunc: number;
    input_xfrm: number;
    get rsvd8(): Uint8Array;
    set rsvd8(value: Bytes);
    rsvd32: number;
    get rss_config(): Uint32Array;
    set rss_config(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_rxfh_indir extends RecordView<'struct ethtool_rxfh_indir'> {
    cmd: number;
    size: number;
    get ring_index(): Uint32Array;
    set ring_index(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 180 bytes on x86; 192 bytes elsewhere. */
  interface ethtool_rxnfc extends RecordView<'struct ethtool_rxnfc'> {
    cmd: number;
    flow_type: number;
    get data(): bigint;
    set data(value: Integer);
    get fs(): struct.ethtool_rx_flow_spec;
    set fs(value: From<struct.ethtool_rx_flow_spec>);
    rule_cnt: number;
    rss_context: number;
    get rule_locs(): Uint32Array;
    set rule_locs(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_set_features_block extends RecordView<'struct ethtool_set_features_block'> {
    valid: number;
    requested: number;
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_sfeatures extends RecordView<'struct ethtool_sfeatures'> {
    cmd: number;
    size: number;
    get features(): Elements<struct.ethtool_set_features_block>;
    set features(value: Iterable<From<struct.ethtool_set_features_block>>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_sset_info extends RecordView<'struct ethtool_sset_info'> {
    cmd: number;
    reserved: number;
    get sset_mask(): bigint;
    set sset_mask(value: Integer);
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_stats extends RecordView<'struct ethtool_stats'> {
    cmd: number;
    n_stats: number;
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_tcpip4_spec extends RecordView<'struct ethtool_tcpip4_spec'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4src: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4dst: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    psrc: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    pdst: number;
    tos: number;
  }

  /** `<linux/ethtool.h>`: 40 bytes. */
  interface ethtool_tcpip6_spec extends RecordView<'struct ethtool_tcpip6_spec'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6src(): Elements<number>;
    set ip6src(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6dst(): Elements<number>;
    set ip6dst(value: Iterable<number>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    psrc: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    pdst: number;
    tclass: number;
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_test extends RecordView<'struct ethtool_test'> {
    cmd: number;
    flags: number;
    reserved: number;
    len: number;
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 44 bytes. */
  interface ethtool_ts_info extends RecordView<'struct ethtool_ts_info'> {
    cmd: number;
    so_timestamping: number;
    phc_index: number;
    tx_types: number;
    get tx_reserved(): Uint32Array;
    set tx_reserved(value: Iterable<Integer>);
    rx_filters: number;
    get rx_reserved(): Uint32Array;
    set rx_reserved(value: Iterable<Integer>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_tunable extends RecordView<'struct ethtool_tunable'> {
    cmd: number;
    id: number;
    type_id: number;
    len: number;
    get data(): Elements<number>;
    set data(value: Iterable<Pointer>);
  }

  /** `<linux/ethtool.h>`: 16 bytes. */
  interface ethtool_usrip4_spec extends RecordView<'struct ethtool_usrip4_spec'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4src: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip4dst: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    l4_4_bytes: number;
    tos: number;
    ip_ver: number;
    proto: number;
  }

  /** `<linux/ethtool.h>`: 40 bytes. */
  interface ethtool_usrip6_spec extends RecordView<'struct ethtool_usrip6_spec'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6src(): Elements<number>;
    set ip6src(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get ip6dst(): Elements<number>;
    set ip6dst(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    l4_4_bytes: number;
    tclass: number;
    l4_proto: number;
  }

  /** `<linux/ethtool.h>`: 8 bytes. */
  interface ethtool_value extends RecordView<'struct ethtool_value'> {
    cmd: number;
    data: number;
  }

  /** `<linux/ethtool.h>`: 20 bytes. */
  interface ethtool_wolinfo extends RecordView<'struct ethtool_wolinfo'> {
    cmd: number;
    supported: number;
    wolopts: number;
    get sopass(): Uint8Array;
    set sopass(value: Bytes);
  }
}

export const struct: {
  readonly ethtool_ah_espip4_spec: Descriptor<struct.ethtool_ah_espip4_spec>;
  readonly ethtool_ah_espip6_spec: Descriptor<struct.ethtool_ah_espip6_spec>;
  readonly ethtool_channels: Descriptor<struct.ethtool_channels>;
  readonly ethtool_cmd: Descriptor<struct.ethtool_cmd>;
  readonly ethtool_coalesce: Descriptor<struct.ethtool_coalesce>;
  readonly ethtool_drvinfo: Descriptor<struct.ethtool_drvinfo>;
  readonly ethtool_dump: Descriptor<struct.ethtool_dump>;
  readonly ethtool_eee: Descriptor<struct.ethtool_eee>;
  readonly ethtool_eeprom: Descriptor<struct.ethtool_eeprom>;
  readonly ethtool_fecparam: Descriptor<struct.ethtool_fecparam>;
  readonly ethtool_flash: Descriptor<struct.ethtool_flash>;
  readonly ethtool_flow_ext: Descriptor<struct.ethtool_flow_ext>;
  readonly ethtool_get_features_block: Descriptor<struct.ethtool_get_features_block>;
  readonly ethtool_gfeatures: Descriptor<struct.ethtool_gfeatures>;
  readonly ethtool_gstrings: Descriptor<struct.ethtool_gstrings>;
  readonly ethtool_link_settings: Descriptor<struct.ethtool_link_settings>;
  readonly ethtool_modinfo: Descriptor<struct.ethtool_modinfo>;
  readonly ethtool_pauseparam: Descriptor<struct.ethtool_pauseparam>;
  readonly ethtool_per_queue_op: Descriptor<struct.ethtool_per_queue_op>;
  readonly ethtool_perm_addr: Descriptor<struct.ethtool_perm_addr>;
  readonly ethtool_regs: Descriptor<struct.ethtool_regs>;
  readonly ethtool_ringparam: Descriptor<struct.ethtool_ringparam>;
  readonly ethtool_rx_flow_spec: Descriptor<struct.ethtool_rx_flow_spec>;
  readonly ethtool_rx_ntuple: Descriptor<struct.ethtool_rx_ntuple>;
  readonly ethtool_rx_ntuple_flow_spec: Descriptor<struct.ethtool_rx_ntuple_flow_spec>;
  readonly ethtool_rxfh: Descriptor<struct.ethtool_rxfh>;
  readonly ethtool_rxfh_indir: Descriptor<struct.ethtool_rxfh_indir>;
  readonly ethtool_rxnfc: Descriptor<struct.ethtool_rxnfc>;
  readonly ethtool_set_features_block: Descriptor<struct.ethtool_set_features_block>;
  readonly ethtool_sfeatures: Descriptor<struct.ethtool_sfeatures>;
  readonly ethtool_sset_info: Descriptor<struct.ethtool_sset_info>;
  readonly ethtool_stats: Descriptor<struct.ethtool_stats>;
  readonly ethtool_tcpip4_spec: Descriptor<struct.ethtool_tcpip4_spec>;
  readonly ethtool_tcpip6_spec: Descriptor<struct.ethtool_tcpip6_spec>;
  readonly ethtool_test: Descriptor<struct.ethtool_test>;
  readonly ethtool_ts_info: Descriptor<struct.ethtool_ts_info>;
  readonly ethtool_tunable: Descriptor<struct.ethtool_tunable>;
  readonly ethtool_usrip4_spec: Descriptor<struct.ethtool_usrip4_spec>;
  readonly ethtool_usrip6_spec: Descriptor<struct.ethtool_usrip6_spec>;
  readonly ethtool_value: Descriptor<struct.ethtool_value>;
  readonly ethtool_wolinfo: Descriptor<struct.ethtool_wolinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ethtool_ah_espip4_spec": "__be32 ip4src;__be32 ip4dst;__be32 spi;__u8 tos;",
"ethtool_ah_espip6_spec": "__be32 ip6src[4];__be32 ip6dst[4];__be32 spi;__u8 tclass;",
"ethtool_channels": "__u32 cmd;__u32 max_rx;__u32 max_tx;__u32 max_other;__u32 max_combined;__u32 rx_count;__u32 tx_count;__u32 other_count;__u32 combined_count;",
"ethtool_cmd": "__u32 cmd;__u32 supported;__u32 advertising;__u16 speed;__u8 duplex;__u8 port;__u8 phy_address;__u8 transceiver;__u8 autoneg;__u8 mdio_support;__u32 maxtxpkt;__u32 maxrxpkt;__u16 speed_hi;__u8 eth_tp_mdix;__u8 eth_tp_mdix_ctrl;__u32 lp_advertising;__u32 reserved[2];",
"ethtool_coalesce": "__u32 cmd;__u32 rx_coalesce_usecs;__u32 rx_max_coalesced_frames;__u32 rx_coalesce_usecs_irq;__u32 rx_max_coalesced_frames_irq;__u32 tx_coalesce_usecs;__u32 tx_max_coalesced_frames;__u32 tx_coalesce_usecs_irq;__u32 tx_max_coalesced_frames_irq;__u32 stats_block_coalesce_usecs;__u32 use_adaptive_rx_coalesce;__u32 use_adaptive_tx_coalesce;__u32 pkt_rate_low;__u32 rx_coalesce_usecs_low;__u32 rx_max_coalesced_frames_low;__u32 tx_coalesce_usecs_low;__u32 tx_max_coalesced_frames_low;__u32 pkt_rate_high;__u32 rx_coalesce_usecs_high;__u32 rx_max_coalesced_frames_high;__u32 tx_coalesce_usecs_high;__u32 tx_max_coalesced_frames_high;__u32 rate_sample_interval;",
"ethtool_drvinfo": "__u32 cmd;char driver[32];char version[32];char fw_version[32];char bus_info[32];char erom_version[32];char reserved2[12];__u32 n_priv_flags;__u32 n_stats;__u32 testinfo_len;__u32 eedump_len;__u32 regdump_len;",
"ethtool_dump": "__u32 cmd;__u32 version;__u32 flag;__u32 len;__u8 data[];",
"ethtool_eee": "__u32 cmd;__u32 supported;__u32 advertised;__u32 lp_advertised;__u32 eee_active;__u32 eee_enabled;__u32 tx_lpi_enabled;__u32 tx_lpi_timer;__u32 reserved[2];",
"ethtool_eeprom": "__u32 cmd;__u32 magic;__u32 offset;__u32 len;__u8 data[];",
"ethtool_fecparam": "__u32 cmd;__u32 active_fec;__u32 fec;__u32 reserved;",
"ethtool_flash": "__u32 cmd;__u32 region;char data[128];",
"ethtool_flow_ext": "__u8 padding[2];unsigned char h_dest[6];__be16 vlan_etype;__be16 vlan_tci;__be32 data[2];",
"ethtool_get_features_block": "__u32 available;__u32 requested;__u32 active;__u32 never_changed;",
"ethtool_gfeatures": "__u32 cmd;__u32 size;struct ethtool_get_features_block features[];",
"ethtool_gstrings": "__u32 cmd;__u32 string_set;__u32 len;__u8 data[];",
"ethtool_link_settings": "__u32 cmd;__u32 speed;__u8 duplex;__u8 port;__u8 phy_address;__u8 autoneg;__u8 mdio_support;__u8 eth_tp_mdix;__u8 eth_tp_mdix_ctrl;__s8 link_mode_masks_nwords;__u8 transceiver;__u8 master_slave_cfg;__u8 master_slave_state;__u8 rate_matching;__u32 reserved[7];__u32 link_mode_masks[];",
"ethtool_modinfo": "__u32 cmd;__u32 type;__u32 eeprom_len;__u32 reserved[8];",
"ethtool_pauseparam": "__u32 cmd;__u32 autoneg;__u32 rx_pause;__u32 tx_pause;",
"ethtool_per_queue_op": "__u32 cmd;__u32 sub_command;__u32 queue_mask[128];char data[];",
"ethtool_perm_addr": "__u32 cmd;__u32 size;__u8 data[];",
"ethtool_regs": "__u32 cmd;__u32 version;__u32 len;__u8 data[];",
"ethtool_ringparam": "__u32 cmd;__u32 rx_max_pending;__u32 rx_mini_max_pending;__u32 rx_jumbo_max_pending;__u32 tx_max_pending;__u32 rx_pending;__u32 rx_mini_pending;__u32 rx_jumbo_pending;__u32 tx_pending;",
"ethtool_rx_flow_spec": "__u32 flow_type;union ethtool_flow_union h_u;struct ethtool_flow_ext h_ext;union ethtool_flow_union m_u;struct ethtool_flow_ext m_ext;__u64 ring_cookie;__u32 location;",
"ethtool_rx_ntuple": "__u32 cmd;struct ethtool_rx_ntuple_flow_spec fs;",
"ethtool_rx_ntuple_flow_spec": "__u32 flow_type;union {struct ethtool_tcpip4_spec tcp_ip4_spec;struct ethtool_tcpip4_spec udp_ip4_spec;struct ethtool_tcpip4_spec sctp_ip4_spec;struct ethtool_ah_espip4_spec ah_ip4_spec;struct ethtool_ah_espip4_spec esp_ip4_spec;struct ethtool_usrip4_spec usr_ip4_spec;struct ethhdr ether_spec;__u8 hdata[72];} h_u;union {struct ethtool_tcpip4_spec tcp_ip4_spec;struct ethtool_tcpip4_spec udp_ip4_spec;struct ethtool_tcpip4_spec sctp_ip4_spec;struct ethtool_ah_espip4_spec ah_ip4_spec;struct ethtool_ah_espip4_spec esp_ip4_spec;struct ethtool_usrip4_spec usr_ip4_spec;struct ethhdr ether_spec;__u8 hdata[72];} m_u;__u16 vlan_tag;__u16 vlan_tag_mask;__u64 data;__u64 data_mask;__s32 action;",
"ethtool_rxfh": "__u32 cmd;__u32 rss_context;__u32 indir_size;__u32 key_size;__u8 hfunc;__u8 input_xfrm;__u8 rsvd8[2];__u32 rsvd32;__u32 rss_config[];",
"ethtool_rxfh_indir": "__u32 cmd;__u32 size;__u32 ring_index[];",
"ethtool_rxnfc": "__u32 cmd;__u32 flow_type;__u64 data;struct ethtool_rx_flow_spec fs;union {__u32 rule_cnt;__u32 rss_context;};__u32 rule_locs[];",
"ethtool_set_features_block": "__u32 valid;__u32 requested;",
"ethtool_sfeatures": "__u32 cmd;__u32 size;struct ethtool_set_features_block features[];",
"ethtool_sset_info": "__u32 cmd;__u32 reserved;__u64 sset_mask;__u32 data[];",
"ethtool_stats": "__u32 cmd;__u32 n_stats;__u64 data[];",
"ethtool_tcpip4_spec": "__be32 ip4src;__be32 ip4dst;__be16 psrc;__be16 pdst;__u8 tos;",
"ethtool_tcpip6_spec": "__be32 ip6src[4];__be32 ip6dst[4];__be16 psrc;__be16 pdst;__u8 tclass;",
"ethtool_test": "__u32 cmd;__u32 flags;__u32 reserved;__u32 len;__u64 data[];",
"ethtool_ts_info": "__u32 cmd;__u32 so_timestamping;__s32 phc_index;__u32 tx_types;__u32 tx_reserved[3];__u32 rx_filters;__u32 rx_reserved[3];",
"ethtool_tunable": "__u32 cmd;__u32 id;__u32 type_id;__u32 len;void *data[];",
"ethtool_usrip4_spec": "__be32 ip4src;__be32 ip4dst;__be32 l4_4_bytes;__u8 tos;__u8 ip_ver;__u8 proto;",
"ethtool_usrip6_spec": "__be32 ip6src[4];__be32 ip6dst[4];__be32 l4_4_bytes;__u8 tclass;__u8 l4_proto;",
"ethtool_value": "__u32 cmd;__u32 data;",
"ethtool_wolinfo": "__u32 cmd;__u32 supported;__u32 wolopts;__u8 sopass[6];"
}`),
  () => [heldStructs, union],
);

export declare namespace union {
  /** `<linux/ethtool.h>`: 52 bytes. */
  interface ethtool_flow_union extends RecordView<'union ethtool_flow_union'> {
    get tcp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set tcp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get udp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set udp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get sctp_ip4_spec(): struct.ethtool_tcpip4_spec;
    set sctp_ip4_spec(value: From<struct.ethtool_tcpip4_spec>);
    get ah_ip4_spec(): struct.ethtool_ah_espip4_spec;
    set ah_ip4_spec(value: From<struct.ethtool_ah_espip4_spec>);
    get esp_ip4_spec(): struct.ethtool_ah_espip4_spec;
    set esp_ip4_spec(value: From<struct.ethtool_ah_espip4_spec>);
    get usr_ip4_spec(): struct.ethtool_usrip4_spec;
    set usr_ip4_spec(value: From<struct.ethtool_usrip4_spec>);
    get tcp_ip6_spec(): struct.ethtool_tcpip6_spec;
    set tcp_ip6_spec(value: From<struct.ethtool_tcpip6_spec>);
    get udp_ip6_spec(): struct.ethtool_tcpip6_spec;
    set udp_ip6_spec(value: From<struct.ethtool_tcpip6_spec>);
    get sctp_ip6_spec(): struct.ethtool_tcpip6_spec;
    set sctp_ip6_spec(value: From<struct.ethtool_tcpip6_spec>);
    get ah_ip6_spec(): struct.ethtool_ah_espip6_spec;
    set ah_ip6_spec(value: From<struct.ethtool_ah_espip6_spec>);
    get esp_ip6_spec(): struct.ethtool_ah_espip6_spec;
    set esp_ip6_spec(value: From<struct.ethtool_ah_espip6_spec>);
    get usr_ip6_spec(): struct.ethtool_usrip6_spec;
    set usr_ip6_spec(value: From<struct.ethtool_usrip6_spec>);
    get ether_spec(): linux_if_ether_h.struct.ethhdr;
    set ether_spec(value: From<linux_if_ether_h.struct.ethhdr>);
    get hdata(): Uint8Array;
    set hdata(value: Bytes);
  }
}

export const union: {
  readonly ethtool_flow_union: Descriptor<union.ethtool_flow_union>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"ethtool_flow_union": "struct ethtool_tcpip4_spec tcp_ip4_spec;struct ethtool_tcpip4_spec udp_ip4_spec;struct ethtool_tcpip4_spec sctp_ip4_spec;struct ethtool_ah_espip4_spec ah_ip4_spec;struct ethtool_ah_espip4_spec esp_ip4_spec;struct ethtool_usrip4_spec usr_ip4_spec;struct ethtool_tcpip6_spec tcp_ip6_spec;struct ethtool_tcpip6_spec udp_ip6_spec;struct ethtool_tcpip6_spec sctp_ip6_spec;struct ethtool_ah_espip6_spec ah_ip6_spec;struct ethtool_ah_espip6_spec esp_ip6_spec;struct ethtool_usrip6_spec usr_ip6_spec;struct ethhdr ether_spec;__u8 hdata[52];"
}`),
  () => [heldStructs, struct],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ethhdr": ["unsigned char h_dest[6];unsigned char h_source[6];__be16 h_proto;",{"pack":1}]
}`),
);
