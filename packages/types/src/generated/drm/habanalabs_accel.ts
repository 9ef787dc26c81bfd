// Generated from Linux 7.3.4 <drm/habanalabs_accel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DRM_IOCTL_HL_CB = 3222824001,
  DRM_IOCTL_HL_CS = 3224396866,
  DRM_IOCTL_HL_DEBUG = 3223872581,
  DRM_IOCTL_HL_INFO = 3222824000,
  DRM_IOCTL_HL_MEMORY = 3223872580,
  DRM_IOCTL_HL_WAIT_CS = 3224921155,
  GAUDI2_DCORE0_ENGINE_ID_DEC_0 = 9,
  GAUDI2_DCORE0_ENGINE_ID_DEC_1 = 10,
  GAUDI2_DCORE0_ENGINE_ID_EDMA_0 = 0,
  GAUDI2_DCORE0_ENGINE_ID_EDMA_1 = 1,
  GAUDI2_DCORE0_ENGINE_ID_MME = 2,
  GAUDI2_DCORE0_ENGINE_ID_TPC_0 = 3,
  GAUDI2_DCORE0_ENGINE_ID_TPC_1 = 4,
  GAUDI2_DCORE0_ENGINE_ID_TPC_2 = 5,
  GAUDI2_DCORE0_ENGINE_ID_TPC_3 = 6,
  GAUDI2_DCORE0_ENGINE_ID_TPC_4 = 7,
  GAUDI2_DCORE0_ENGINE_ID_TPC_5 = 8,
  GAUDI2_DCORE0_ENGINE_ID_TPC_6 = 44,
  GAUDI2_DCORE1_ENGINE_ID_DEC_0 = 20,
  GAUDI2_DCORE1_ENGINE_ID_DEC_1 = 21,
  GAUDI2_DCORE1_ENGINE_ID_EDMA_0 = 11,
  GAUDI2_DCORE1_ENGINE_ID_EDMA_1 = 12,
  GAUDI2_DCORE1_ENGINE_ID_MME = 13,
  GAUDI2_DCORE1_ENGINE_ID_TPC_0 = 14,
  GAUDI2_DCORE1_ENGINE_ID_TPC_1 = 15,
  GAUDI2_DCORE1_ENGINE_ID_TPC_2 = 16,
  GAUDI2_DCORE1_ENGINE_ID_TPC_3 = 17,
  GAUDI2_DCORE1_ENGINE_ID_TPC_4 = 18,
  GAUDI2_DCORE1_ENGINE_ID_TPC_5 = 19,
  GAUDI2_DCORE2_ENGINE_ID_DEC_0 = 31,
  GAUDI2_DCORE2_ENGINE_ID_DEC_1 = 32,
  GAUDI2_DCORE2_ENGINE_ID_EDMA_0 = 22,
  GAUDI2_DCORE2_ENGINE_ID_EDMA_1 = 23,
  GAUDI2_DCORE2_ENGINE_ID_MME = 24,
  GAUDI2_DCORE2_ENGINE_ID_TPC_0 = 25,
  GAUDI2_DCORE2_ENGINE_ID_TPC_1 = 26,
  GAUDI2_DCORE2_ENGINE_ID_TPC_2 = 27,
  GAUDI2_DCORE2_ENGINE_ID_TPC_3 = 28,
  GAUDI2_DCORE2_ENGINE_ID_TPC_4 = 29,
  GAUDI2_DCORE2_ENGINE_ID_TPC_5 = 30,
  GAUDI2_DCORE3_ENGINE_ID_DEC_0 = 42,
  GAUDI2_DCORE3_ENGINE_ID_DEC_1 = 43,
  GAUDI2_DCORE3_ENGINE_ID_EDMA_0 = 33,
  GAUDI2_DCORE3_ENGINE_ID_EDMA_1 = 34,
  GAUDI2_DCORE3_ENGINE_ID_MME = 35,
  GAUDI2_DCORE3_ENGINE_ID_TPC_0 = 36,
  GAUDI2_DCORE3_ENGINE_ID_TPC_1 = 37,
  GAUDI2_DCORE3_ENGINE_ID_TPC_2 = 38,
  GAUDI2_DCORE3_ENGINE_ID_TPC_3 = 39,
  GAUDI2_DCORE3_ENGINE_ID_TPC_4 = 40,
  GAUDI2_DCORE3_ENGINE_ID_TPC_5 = 41,
  GAUDI2_ENGINE_ID_ARC_FARM = 77,
  GAUDI2_ENGINE_ID_KDMA = 78,
  GAUDI2_ENGINE_ID_NIC0_0 = 51,
  GAUDI2_ENGINE_ID_NIC0_1 = 52,
  GAUDI2_ENGINE_ID_NIC10_0 = 71,
  GAUDI2_ENGINE_ID_NIC10_1 = 72,
  GAUDI2_ENGINE_ID_NIC11_0 = 73,
  GAUDI2_ENGINE_ID_NIC11_1 = 74,
  GAUDI2_ENGINE_ID_NIC1_0 = 53,
  GAUDI2_ENGINE_ID_NIC1_1 = 54,
  GAUDI2_ENGINE_ID_NIC2_0 = 55,
  GAUDI2_ENGINE_ID_NIC2_1 = 56,
  GAUDI2_ENGINE_ID_NIC3_0 = 57,
  GAUDI2_ENGINE_ID_NIC3_1 = 58,
  GAUDI2_ENGINE_ID_NIC4_0 = 59,
  GAUDI2_ENGINE_ID_NIC4_1 = 60,
  GAUDI2_ENGINE_ID_NIC5_0 = 61,
  GAUDI2_ENGINE_ID_NIC5_1 = 62,
  GAUDI2_ENGINE_ID_NIC6_0 = 63,
  GAUDI2_ENGINE_ID_NIC6_1 = 64,
  GAUDI2_ENGINE_ID_NIC7_0 = 65,
  GAUDI2_ENGINE_ID_NIC7_1 = 66,
  GAUDI2_ENGINE_ID_NIC8_0 = 67,
  GAUDI2_ENGINE_ID_NIC8_1 = 68,
  GAUDI2_ENGINE_ID_NIC9_0 = 69,
  GAUDI2_ENGINE_ID_NIC9_1 = 70,
  GAUDI2_ENGINE_ID_PCIE = 75,
  GAUDI2_ENGINE_ID_PDMA_0 = 45,
  GAUDI2_ENGINE_ID_PDMA_1 = 46,
  GAUDI2_ENGINE_ID_PSOC = 76,
  GAUDI2_ENGINE_ID_ROT_0 = 47,
  GAUDI2_ENGINE_ID_ROT_1 = 48,
  GAUDI2_ENGINE_ID_SIZE = 79,
  GAUDI2_PCIE_ENGINE_ID_DEC_0 = 49,
  GAUDI2_PCIE_ENGINE_ID_DEC_1 = 50,
  GAUDI2_QUEUE_ID_CPU_PQ = 260,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_0_0 = 8,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_0_1 = 9,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_0_2 = 10,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_0_3 = 11,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_1_0 = 12,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_1_1 = 13,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_1_2 = 14,
  GAUDI2_QUEUE_ID_DCORE0_EDMA_1_3 = 15,
  GAUDI2_QUEUE_ID_DCORE0_MME_0_0 = 16,
  GAUDI2_QUEUE_ID_DCORE0_MME_0_1 = 17,
  GAUDI2_QUEUE_ID_DCORE0_MME_0_2 = 18,
  GAUDI2_QUEUE_ID_DCORE0_MME_0_3 = 19,
  GAUDI2_QUEUE_ID_DCORE0_TPC_0_0 = 20,
  GAUDI2_QUEUE_ID_DCORE0_TPC_0_1 = 21,
  GAUDI2_QUEUE_ID_DCORE0_TPC_0_2 = 22,
  GAUDI2_QUEUE_ID_DCORE0_TPC_0_3 = 23,
  GAUDI2_QUEUE_ID_DCORE0_TPC_1_0 = 24,
  GAUDI2_QUEUE_ID_DCORE0_TPC_1_1 = 25,
  GAUDI2_QUEUE_ID_DCORE0_TPC_1_2 = 26,
  GAUDI2_QUEUE_ID_DCORE0_TPC_1_3 = 27,
  GAUDI2_QUEUE_ID_DCORE0_TPC_2_0 = 28,
  GAUDI2_QUEUE_ID_DCORE0_TPC_2_1 = 29,
  GAUDI2_QUEUE_ID_DCORE0_TPC_2_2 = 30,
  GAUDI2_QUEUE_ID_DCORE0_TPC_2_3 = 31,
  GAUDI2_QUEUE_ID_DCORE0_TPC_3_0 = 32,
  GAUDI2_QUEUE_ID_DCORE0_TPC_3_1 = 33,
  GAUDI2_QUEUE_ID_DCORE0_TPC_3_2 = 34,
  GAUDI2_QUEUE_ID_DCORE0_TPC_3_3 = 35,
  GAUDI2_QUEUE_ID_DCORE0_TPC_4_0 = 36,
  GAUDI2_QUEUE_ID_DCORE0_TPC_4_1 = 37,
  GAUDI2_QUEUE_ID_DCORE0_TPC_4_2 = 38,
  GAUDI2_QUEUE_ID_DCORE0_TPC_4_3 = 39,
  GAUDI2_QUEUE_ID_DCORE0_TPC_5_0 = 40,
  GAUDI2_QUEUE_ID_DCORE0_TPC_5_1 = 41,
  GAUDI2_QUEUE_ID_DCORE0_TPC_5_2 = 42,
  GAUDI2_QUEUE_ID_DCORE0_TPC_5_3 = 43,
  GAUDI2_QUEUE_ID_DCORE0_TPC_6_0 = 44,
  GAUDI2_QUEUE_ID_DCORE0_TPC_6_1 = 45,
  GAUDI2_QUEUE_ID_DCORE0_TPC_6_2 = 46,
  GAUDI2_QUEUE_ID_DCORE0_TPC_6_3 = 47,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_0_0 = 48,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_0_1 = 49,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_0_2 = 50,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_0_3 = 51,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_1_0 = 52,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_1_1 = 53,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_1_2 = 54,
  GAUDI2_QUEUE_ID_DCORE1_EDMA_1_3 = 55,
  GAUDI2_QUEUE_ID_DCORE1_MME_0_0 = 56,
  GAUDI2_QUEUE_ID_DCORE1_MME_0_1 = 57,
  GAUDI2_QUEUE_ID_DCORE1_MME_0_2 = 58,
  GAUDI2_QUEUE_ID_DCORE1_MME_0_3 = 59,
  GAUDI2_QUEUE_ID_DCORE1_TPC_0_0 = 60,
  GAUDI2_QUEUE_ID_DCORE1_TPC_0_1 = 61,
  GAUDI2_QUEUE_ID_DCORE1_TPC_0_2 = 62,
  GAUDI2_QUEUE_ID_DCORE1_TPC_0_3 = 63,
  GAUDI2_QUEUE_ID_DCORE1_TPC_1_0 = 64,
  GAUDI2_QUEUE_ID_DCORE1_TPC_1_1 = 65,
  GAUDI2_QUEUE_ID_DCORE1_TPC_1_2 = 66,
  GAUDI2_QUEUE_ID_DCORE1_TPC_1_3 = 67,
  GAUDI2_QUEUE_ID_DCORE1_TPC_2_0 = 68,
  GAUDI2_QUEUE_ID_DCORE1_TPC_2_1 = 69,
  GAUDI2_QUEUE_ID_DCORE1_TPC_2_2 = 70,
  GAUDI2_QUEUE_ID_DCORE1_TPC_2_3 = 71,
  GAUDI2_QUEUE_ID_DCORE1_TPC_3_0 = 72,
  GAUDI2_QUEUE_ID_DCORE1_TPC_3_1 = 73,
  GAUDI2_QUEUE_ID_DCORE1_TPC_3_2 = 74,
  GAUDI2_QUEUE_ID_DCORE1_TPC_3_3 = 75,
  GAUDI2_QUEUE_ID_DCORE1_TPC_4_0 = 76,
  GAUDI2_QUEUE_ID_DCORE1_TPC_4_1 = 77,
  GAUDI2_QUEUE_ID_DCORE1_TPC_4_2 = 78,
  GAUDI2_QUEUE_ID_DCORE1_TPC_4_3 = 79,
  GAUDI2_QUEUE_ID_DCORE1_TPC_5_0 = 80,
  GAUDI2_QUEUE_ID_DCORE1_TPC_5_1 = 81,
  GAUDI2_QUEUE_ID_DCORE1_TPC_5_2 = 82,
  GAUDI2_QUEUE_ID_DCORE1_TPC_5_3 = 83,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_0_0 = 84,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_0_1 = 85,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_0_2 = 86,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_0_3 = 87,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_1_0 = 88,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_1_1 = 89,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_1_2 = 90,
  GAUDI2_QUEUE_ID_DCORE2_EDMA_1_3 = 91,
  GAUDI2_QUEUE_ID_DCORE2_MME_0_0 = 92,
  GAUDI2_QUEUE_ID_DCORE2_MME_0_1 = 93,
  GAUDI2_QUEUE_ID_DCORE2_MME_0_2 = 94,
  GAUDI2_QUEUE_ID_DCORE2_MME_0_3 = 95,
  GAUDI2_QUEUE_ID_DCORE2_TPC_0_0 = 96,
  GAUDI2_QUEUE_ID_DCORE2_TPC_0_1 = 97,
  GAUDI2_QUEUE_ID_DCORE2_TPC_0_2 = 98,
  GAUDI2_QUEUE_ID_DCORE2_TPC_0_3 = 99,
  GAUDI2_QUEUE_ID_DCORE2_TPC_1_0 = 100,
  GAUDI2_QUEUE_ID_DCORE2_TPC_1_1 = 101,
  GAUDI2_QUEUE_ID_DCORE2_TPC_1_2 = 102,
  GAUDI2_QUEUE_ID_DCORE2_TPC_1_3 = 103,
  GAUDI2_QUEUE_ID_DCORE2_TPC_2_0 = 104,
  GAUDI2_QUEUE_ID_DCORE2_TPC_2_1 = 105,
  GAUDI2_QUEUE_ID_DCORE2_TPC_2_2 = 106,
  GAUDI2_QUEUE_ID_DCORE2_TPC_2_3 = 107,
  GAUDI2_QUEUE_ID_DCORE2_TPC_3_0 = 108,
  GAUDI2_QUEUE_ID_DCORE2_TPC_3_1 = 109,
  GAUDI2_QUEUE_ID_DCORE2_TPC_3_2 = 110,
  GAUDI2_QUEUE_ID_DCORE2_TPC_3_3 = 111,
  GAUDI2_QUEUE_ID_DCORE2_TPC_4_0 = 112,
  GAUDI2_QUEUE_ID_DCORE2_TPC_4_1 = 113,
  GAUDI2_QUEUE_ID_DCORE2_TPC_4_2 = 114,
  GAUDI2_QUEUE_ID_DCORE2_TPC_4_3 = 115,
  GAUDI2_QUEUE_ID_DCORE2_TPC_5_0 = 116,
  GAUDI2_QUEUE_ID_DCORE2_TPC_5_1 = 117,
  GAUDI2_QUEUE_ID_DCORE2_TPC_5_2 = 118,
  GAUDI2_QUEUE_ID_DCORE2_TPC_5_3 = 119,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_0_0 = 120,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_0_1 = 121,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_0_2 = 122,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_0_3 = 123,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_1_0 = 124,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_1_1 = 125,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_1_2 = 126,
  GAUDI2_QUEUE_ID_DCORE3_EDMA_1_3 = 127,
  GAUDI2_QUEUE_ID_DCORE3_MME_0_0 = 128,
  GAUDI2_QUEUE_ID_DCORE3_MME_0_1 = 129,
  GAUDI2_QUEUE_ID_DCORE3_MME_0_2 = 130,
  GAUDI2_QUEUE_ID_DCORE3_MME_0_3 = 131,
  GAUDI2_QUEUE_ID_DCORE3_TPC_0_0 = 132,
  GAUDI2_QUEUE_ID_DCORE3_TPC_0_1 = 133,
  GAUDI2_QUEUE_ID_DCORE3_TPC_0_2 = 134,
  GAUDI2_QUEUE_ID_DCORE3_TPC_0_3 = 135,
  GAUDI2_QUEUE_ID_DCORE3_TPC_1_0 = 136,
  GAUDI2_QUEUE_ID_DCORE3_TPC_1_1 = 137,
  GAUDI2_QUEUE_ID_DCORE3_TPC_1_2 = 138,
  GAUDI2_QUEUE_ID_DCORE3_TPC_1_3 = 139,
  GAUDI2_QUEUE_ID_DCORE3_TPC_2_0 = 140,
  GAUDI2_QUEUE_ID_DCORE3_TPC_2_1 = 141,
  GAUDI2_QUEUE_ID_DCORE3_TPC_2_2 = 142,
  GAUDI2_QUEUE_ID_DCORE3_TPC_2_3 = 143,
  GAUDI2_QUEUE_ID_DCORE3_TPC_3_0 = 144,
  GAUDI2_QUEUE_ID_DCORE3_TPC_3_1 = 145,
  GAUDI2_QUEUE_ID_DCORE3_TPC_3_2 = 146,
  GAUDI2_QUEUE_ID_DCORE3_TPC_3_3 = 147,
  GAUDI2_QUEUE_ID_DCORE3_TPC_4_0 = 148,
  GAUDI2_QUEUE_ID_DCORE3_TPC_4_1 = 149,
  GAUDI2_QUEUE_ID_DCORE3_TPC_4_2 = 150,
  GAUDI2_QUEUE_ID_DCORE3_TPC_4_3 = 151,
  GAUDI2_QUEUE_ID_DCORE3_TPC_5_0 = 152,
  GAUDI2_QUEUE_ID_DCORE3_TPC_5_1 = 153,
  GAUDI2_QUEUE_ID_DCORE3_TPC_5_2 = 154,
  GAUDI2_QUEUE_ID_DCORE3_TPC_5_3 = 155,
  GAUDI2_QUEUE_ID_NIC_0_0 = 156,
  GAUDI2_QUEUE_ID_NIC_0_1 = 157,
  GAUDI2_QUEUE_ID_NIC_0_2 = 158,
  GAUDI2_QUEUE_ID_NIC_0_3 = 159,
  GAUDI2_QUEUE_ID_NIC_10_0 = 196,
  GAUDI2_QUEUE_ID_NIC_10_1 = 197,
  GAUDI2_QUEUE_ID_NIC_10_2 = 198,
  GAUDI2_QUEUE_ID_NIC_10_3 = 199,
  GAUDI2_QUEUE_ID_NIC_11_0 = 200,
  GAUDI2_QUEUE_ID_NIC_11_1 = 201,
  GAUDI2_QUEUE_ID_NIC_11_2 = 202,
  GAUDI2_QUEUE_ID_NIC_11_3 = 203,
  GAUDI2_QUEUE_ID_NIC_12_0 = 204,
  GAUDI2_QUEUE_ID_NIC_12_1 = 205,
  GAUDI2_QUEUE_ID_NIC_12_2 = 206,
  GAUDI2_QUEUE_ID_NIC_12_3 = 207,
  GAUDI2_QUEUE_ID_NIC_13_0 = 208,
  GAUDI2_QUEUE_ID_NIC_13_1 = 209,
  GAUDI2_QUEUE_ID_NIC_13_2 = 210,
  GAUDI2_QUEUE_ID_NIC_13_3 = 211,
  GAUDI2_QUEUE_ID_NIC_14_0 = 212,
  GAUDI2_QUEUE_ID_NIC_14_1 = 213,
  GAUDI2_QUEUE_ID_NIC_14_2 = 214,
  GAUDI2_QUEUE_ID_NIC_14_3 = 215,
  GAUDI2_QUEUE_ID_NIC_15_0 = 216,
  GAUDI2_QUEUE_ID_NIC_15_1 = 217,
  GAUDI2_QUEUE_ID_NIC_15_2 = 218,
  GAUDI2_QUEUE_ID_NIC_15_3 = 219,
  GAUDI2_QUEUE_ID_NIC_16_0 = 220,
  GAUDI2_QUEUE_ID_NIC_16_1 = 221,
  GAUDI2_QUEUE_ID_NIC_16_2 = 222,
  GAUDI2_QUEUE_ID_NIC_16_3 = 223,
  GAUDI2_QUEUE_ID_NIC_17_0 = 224,
  GAUDI2_QUEUE_ID_NIC_17_1 = 225,
  GAUDI2_QUEUE_ID_NIC_17_2 = 226,
  GAUDI2_QUEUE_ID_NIC_17_3 = 227,
  GAUDI2_QUEUE_ID_NIC_18_0 = 228,
  GAUDI2_QUEUE_ID_NIC_18_1 = 229,
  GAUDI2_QUEUE_ID_NIC_18_2 = 230,
  GAUDI2_QUEUE_ID_NIC_18_3 = 231,
  GAUDI2_QUEUE_ID_NIC_19_0 = 232,
  GAUDI2_QUEUE_ID_NIC_19_1 = 233,
  GAUDI2_QUEUE_ID_NIC_19_2 = 234,
  GAUDI2_QUEUE_ID_NIC_19_3 = 235,
  GAUDI2_QUEUE_ID_NIC_1_0 = 160,
  GAUDI2_QUEUE_ID_NIC_1_1 = 161,
  GAUDI2_QUEUE_ID_NIC_1_2 = 162,
  GAUDI2_QUEUE_ID_NIC_1_3 = 163,
  GAUDI2_QUEUE_ID_NIC_20_0 = 236,
  GAUDI2_QUEUE_ID_NIC_20_1 = 237,
  GAUDI2_QUEUE_ID_NIC_20_2 = 238,
  GAUDI2_QUEUE_ID_NIC_20_3 = 239,
  GAUDI2_QUEUE_ID_NIC_21_0 = 240,
  GAUDI2_QUEUE_ID_NIC_21_1 = 241,
  GAUDI2_QUEUE_ID_NIC_21_2 = 242,
  GAUDI2_QUEUE_ID_NIC_21_3 = 243,
  GAUDI2_QUEUE_ID_NIC_22_0 = 244,
  GAUDI2_QUEUE_ID_NIC_22_1 = 245,
  GAUDI2_QUEUE_ID_NIC_22_2 = 246,
  GAUDI2_QUEUE_ID_NIC_22_3 = 247,
  GAUDI2_QUEUE_ID_NIC_23_0 = 248,
  GAUDI2_QUEUE_ID_NIC_23_1 = 249,
  GAUDI2_QUEUE_ID_NIC_23_2 = 250,
  GAUDI2_QUEUE_ID_NIC_23_3 = 251,
  GAUDI2_QUEUE_ID_NIC_2_0 = 164,
  GAUDI2_QUEUE_ID_NIC_2_1 = 165,
  GAUDI2_QUEUE_ID_NIC_2_2 = 166,
  GAUDI2_QUEUE_ID_NIC_2_3 = 167,
  GAUDI2_QUEUE_ID_NIC_3_0 = 168,
  GAUDI2_QUEUE_ID_NIC_3_1 = 169,
  GAUDI2_QUEUE_ID_NIC_3_2 = 170,
  GAUDI2_QUEUE_ID_NIC_3_3 = 171,
  GAUDI2_QUEUE_ID_NIC_4_0 = 172,
  GAUDI2_QUEUE_ID_NIC_4_1 = 173,
  GAUDI2_QUEUE_ID_NIC_4_2 = 174,
  GAUDI2_QUEUE_ID_NIC_4_3 = 175,
  GAUDI2_QUEUE_ID_NIC_5_0 = 176,
  GAUDI2_QUEUE_ID_NIC_5_1 = 177,
  GAUDI2_QUEUE_ID_NIC_5_2 = 178,
  GAUDI2_QUEUE_ID_NIC_5_3 = 179,
  GAUDI2_QUEUE_ID_NIC_6_0 = 180,
  GAUDI2_QUEUE_ID_NIC_6_1 = 181,
  GAUDI2_QUEUE_ID_NIC_6_2 = 182,
  GAUDI2_QUEUE_ID_NIC_6_3 = 183,
  GAUDI2_QUEUE_ID_NIC_7_0 = 184,
  GAUDI2_QUEUE_ID_NIC_7_1 = 185,
  GAUDI2_QUEUE_ID_NIC_7_2 = 186,
  GAUDI2_QUEUE_ID_NIC_7_3 = 187,
  GAUDI2_QUEUE_ID_NIC_8_0 = 188,
  GAUDI2_QUEUE_ID_NIC_8_1 = 189,
  GAUDI2_QUEUE_ID_NIC_8_2 = 190,
  GAUDI2_QUEUE_ID_NIC_8_3 = 191,
  GAUDI2_QUEUE_ID_NIC_9_0 = 192,
  GAUDI2_QUEUE_ID_NIC_9_1 = 193,
  GAUDI2_QUEUE_ID_NIC_9_2 = 194,
  GAUDI2_QUEUE_ID_NIC_9_3 = 195,
  GAUDI2_QUEUE_ID_PDMA_0_0 = 0,
  GAUDI2_QUEUE_ID_PDMA_0_1 = 1,
  GAUDI2_QUEUE_ID_PDMA_0_2 = 2,
  GAUDI2_QUEUE_ID_PDMA_0_3 = 3,
  GAUDI2_QUEUE_ID_PDMA_1_0 = 4,
  GAUDI2_QUEUE_ID_PDMA_1_1 = 5,
  GAUDI2_QUEUE_ID_PDMA_1_2 = 6,
  GAUDI2_QUEUE_ID_PDMA_1_3 = 7,
  GAUDI2_QUEUE_ID_ROT_0_0 = 252,
  GAUDI2_QUEUE_ID_ROT_0_1 = 253,
  GAUDI2_QUEUE_ID_ROT_0_2 = 254,
  GAUDI2_QUEUE_ID_ROT_0_3 = 255,
  GAUDI2_QUEUE_ID_ROT_1_0 = 256,
  GAUDI2_QUEUE_ID_ROT_1_1 = 257,
  GAUDI2_QUEUE_ID_ROT_1_2 = 258,
  GAUDI2_QUEUE_ID_ROT_1_3 = 259,
  GAUDI2_QUEUE_ID_SIZE = 261,
  GAUDI_DRIVER_SRAM_RESERVED_SIZE_FROM_START = 128,
  GAUDI_ENGINE_ID_DMA_0 = 0,
  GAUDI_ENGINE_ID_DMA_1 = 1,
  GAUDI_ENGINE_ID_DMA_2 = 2,
  GAUDI_ENGINE_ID_DMA_3 = 3,
  GAUDI_ENGINE_ID_DMA_4 = 4,
  GAUDI_ENGINE_ID_DMA_5 = 5,
  GAUDI_ENGINE_ID_DMA_6 = 6,
  GAUDI_ENGINE_ID_DMA_7 = 7,
  GAUDI_ENGINE_ID_MME_0 = 8,
  GAUDI_ENGINE_ID_MME_1 = 9,
  GAUDI_ENGINE_ID_MME_2 = 10,
  GAUDI_ENGINE_ID_MME_3 = 11,
  GAUDI_ENGINE_ID_NIC_0 = 20,
  GAUDI_ENGINE_ID_NIC_1 = 21,
  GAUDI_ENGINE_ID_NIC_2 = 22,
  GAUDI_ENGINE_ID_NIC_3 = 23,
  GAUDI_ENGINE_ID_NIC_4 = 24,
  GAUDI_ENGINE_ID_NIC_5 = 25,
  GAUDI_ENGINE_ID_NIC_6 = 26,
  GAUDI_ENGINE_ID_NIC_7 = 27,
  GAUDI_ENGINE_ID_NIC_8 = 28,
  GAUDI_ENGINE_ID_NIC_9 = 29,
  GAUDI_ENGINE_ID_SIZE = 30,
  GAUDI_ENGINE_ID_TPC_0 = 12,
  GAUDI_ENGINE_ID_TPC_1 = 13,
  GAUDI_ENGINE_ID_TPC_2 = 14,
  GAUDI_ENGINE_ID_TPC_3 = 15,
  GAUDI_ENGINE_ID_TPC_4 = 16,
  GAUDI_ENGINE_ID_TPC_5 = 17,
  GAUDI_ENGINE_ID_TPC_6 = 18,
  GAUDI_ENGINE_ID_TPC_7 = 19,
  GAUDI_FIRST_AVAILABLE_W_S_MONITOR = 72,
  GAUDI_FIRST_AVAILABLE_W_S_SYNC_OBJECT = 144,
  GAUDI_QUEUE_ID_CPU_PQ = 8,
  GAUDI_QUEUE_ID_DMA_0_0 = 0,
  GAUDI_QUEUE_ID_DMA_0_1 = 1,
  GAUDI_QUEUE_ID_DMA_0_2 = 2,
  GAUDI_QUEUE_ID_DMA_0_3 = 3,
  GAUDI_QUEUE_ID_DMA_1_0 = 4,
  GAUDI_QUEUE_ID_DMA_1_1 = 5,
  GAUDI_QUEUE_ID_DMA_1_2 = 6,
  GAUDI_QUEUE_ID_DMA_1_3 = 7,
  GAUDI_QUEUE_ID_DMA_2_0 = 9,
  GAUDI_QUEUE_ID_DMA_2_1 = 10,
  GAUDI_QUEUE_ID_DMA_2_2 = 11,
  GAUDI_QUEUE_ID_DMA_2_3 = 12,
  GAUDI_QUEUE_ID_DMA_3_0 = 13,
  GAUDI_QUEUE_ID_DMA_3_1 = 14,
  GAUDI_QUEUE_ID_DMA_3_2 = 15,
  GAUDI_QUEUE_ID_DMA_3_3 = 16,
  GAUDI_QUEUE_ID_DMA_4_0 = 17,
  GAUDI_QUEUE_ID_DMA_4_1 = 18,
  GAUDI_QUEUE_ID_DMA_4_2 = 19,
  GAUDI_QUEUE_ID_DMA_4_3 = 20,
  GAUDI_QUEUE_ID_DMA_5_0 = 21,
  GAUDI_QUEUE_ID_DMA_5_1 = 22,
  GAUDI_QUEUE_ID_DMA_5_2 = 23,
  GAUDI_QUEUE_ID_DMA_5_3 = 24,
  GAUDI_QUEUE_ID_DMA_6_0 = 25,
  GAUDI_QUEUE_ID_DMA_6_1 = 26,
  GAUDI_QUEUE_ID_DMA_6_2 = 27,
  GAUDI_QUEUE_ID_DMA_6_3 = 28,
  GAUDI_QUEUE_ID_DMA_7_0 = 29,
  GAUDI_QUEUE_ID_DMA_7_1 = 30,
  GAUDI_QUEUE_ID_DMA_7_2 = 31,
  GAUDI_QUEUE_ID_DMA_7_3 = 32,
  GAUDI_QUEUE_ID_MME_0_0 = 33,
  GAUDI_QUEUE_ID_MME_0_1 = 34,
  GAUDI_QUEUE_ID_MME_0_2 = 35,
  GAUDI_QUEUE_ID_MME_0_3 = 36,
  GAUDI_QUEUE_ID_MME_1_0 = 37,
  GAUDI_QUEUE_ID_MME_1_1 = 38,
  GAUDI_QUEUE_ID_MME_1_2 = 39,
  GAUDI_QUEUE_ID_MME_1_3 = 40,
  GAUDI_QUEUE_ID_NIC_0_0 = 73,
  GAUDI_QUEUE_ID_NIC_0_1 = 74,
  GAUDI_QUEUE_ID_NIC_0_2 = 75,
  GAUDI_QUEUE_ID_NIC_0_3 = 76,
  GAUDI_QUEUE_ID_NIC_1_0 = 77,
  GAUDI_QUEUE_ID_NIC_1_1 = 78,
  GAUDI_QUEUE_ID_NIC_1_2 = 79,
  GAUDI_QUEUE_ID_NIC_1_3 = 80,
  GAUDI_QUEUE_ID_NIC_2_0 = 81,
  GAUDI_QUEUE_ID_NIC_2_1 = 82,
  GAUDI_QUEUE_ID_NIC_2_2 = 83,
  GAUDI_QUEUE_ID_NIC_2_3 = 84,
  GAUDI_QUEUE_ID_NIC_3_0 = 85,
  GAUDI_QUEUE_ID_NIC_3_1 = 86,
  GAUDI_QUEUE_ID_NIC_3_2 = 87,
  GAUDI_QUEUE_ID_NIC_3_3 = 88,
  GAUDI_QUEUE_ID_NIC_4_0 = 89,
  GAUDI_QUEUE_ID_NIC_4_1 = 90,
  GAUDI_QUEUE_ID_NIC_4_2 = 91,
  GAUDI_QUEUE_ID_NIC_4_3 = 92,
  GAUDI_QUEUE_ID_NIC_5_0 = 93,
  GAUDI_QUEUE_ID_NIC_5_1 = 94,
  GAUDI_QUEUE_ID_NIC_5_2 = 95,
  GAUDI_QUEUE_ID_NIC_5_3 = 96,
  GAUDI_QUEUE_ID_NIC_6_0 = 97,
  GAUDI_QUEUE_ID_NIC_6_1 = 98,
  GAUDI_QUEUE_ID_NIC_6_2 = 99,
  GAUDI_QUEUE_ID_NIC_6_3 = 100,
  GAUDI_QUEUE_ID_NIC_7_0 = 101,
  GAUDI_QUEUE_ID_NIC_7_1 = 102,
  GAUDI_QUEUE_ID_NIC_7_2 = 103,
  GAUDI_QUEUE_ID_NIC_7_3 = 104,
  GAUDI_QUEUE_ID_NIC_8_0 = 105,
  GAUDI_QUEUE_ID_NIC_8_1 = 106,
  GAUDI_QUEUE_ID_NIC_8_2 = 107,
  GAUDI_QUEUE_ID_NIC_8_3 = 108,
  GAUDI_QUEUE_ID_NIC_9_0 = 109,
  GAUDI_QUEUE_ID_NIC_9_1 = 110,
  GAUDI_QUEUE_ID_NIC_9_2 = 111,
  GAUDI_QUEUE_ID_NIC_9_3 = 112,
  GAUDI_QUEUE_ID_SIZE = 113,
  GAUDI_QUEUE_ID_TPC_0_0 = 41,
  GAUDI_QUEUE_ID_TPC_0_1 = 42,
  GAUDI_QUEUE_ID_TPC_0_2 = 43,
  GAUDI_QUEUE_ID_TPC_0_3 = 44,
  GAUDI_QUEUE_ID_TPC_1_0 = 45,
  GAUDI_QUEUE_ID_TPC_1_1 = 46,
  GAUDI_QUEUE_ID_TPC_1_2 = 47,
  GAUDI_QUEUE_ID_TPC_1_3 = 48,
  GAUDI_QUEUE_ID_TPC_2_0 = 49,
  GAUDI_QUEUE_ID_TPC_2_1 = 50,
  GAUDI_QUEUE_ID_TPC_2_2 = 51,
  GAUDI_QUEUE_ID_TPC_2_3 = 52,
  GAUDI_QUEUE_ID_TPC_3_0 = 53,
  GAUDI_QUEUE_ID_TPC_3_1 = 54,
  GAUDI_QUEUE_ID_TPC_3_2 = 55,
  GAUDI_QUEUE_ID_TPC_3_3 = 56,
  GAUDI_QUEUE_ID_TPC_4_0 = 57,
  GAUDI_QUEUE_ID_TPC_4_1 = 58,
  GAUDI_QUEUE_ID_TPC_4_2 = 59,
  GAUDI_QUEUE_ID_TPC_4_3 = 60,
  GAUDI_QUEUE_ID_TPC_5_0 = 61,
  GAUDI_QUEUE_ID_TPC_5_1 = 62,
  GAUDI_QUEUE_ID_TPC_5_2 = 63,
  GAUDI_QUEUE_ID_TPC_5_3 = 64,
  GAUDI_QUEUE_ID_TPC_6_0 = 65,
  GAUDI_QUEUE_ID_TPC_6_1 = 66,
  GAUDI_QUEUE_ID_TPC_6_2 = 67,
  GAUDI_QUEUE_ID_TPC_6_3 = 68,
  GAUDI_QUEUE_ID_TPC_7_0 = 69,
  GAUDI_QUEUE_ID_TPC_7_1 = 70,
  GAUDI_QUEUE_ID_TPC_7_2 = 71,
  GAUDI_QUEUE_ID_TPC_7_3 = 72,
  GOYA_ENGINE_ID_DMA_0 = 0,
  GOYA_ENGINE_ID_DMA_1 = 1,
  GOYA_ENGINE_ID_DMA_2 = 2,
  GOYA_ENGINE_ID_DMA_3 = 3,
  GOYA_ENGINE_ID_DMA_4 = 4,
  GOYA_ENGINE_ID_MME_0 = 5,
  GOYA_ENGINE_ID_SIZE = 14,
  GOYA_ENGINE_ID_TPC_0 = 6,
  GOYA_ENGINE_ID_TPC_1 = 7,
  GOYA_ENGINE_ID_TPC_2 = 8,
  GOYA_ENGINE_ID_TPC_3 = 9,
  GOYA_ENGINE_ID_TPC_4 = 10,
  GOYA_ENGINE_ID_TPC_5 = 11,
  GOYA_ENGINE_ID_TPC_6 = 12,
  GOYA_ENGINE_ID_TPC_7 = 13,
  GOYA_KMD_SRAM_RESERVED_SIZE_FROM_START = 32768,
  GOYA_QUEUE_ID_CPU_PQ = 5,
  GOYA_QUEUE_ID_DMA_0 = 0,
  GOYA_QUEUE_ID_DMA_1 = 1,
  GOYA_QUEUE_ID_DMA_2 = 2,
  GOYA_QUEUE_ID_DMA_3 = 3,
  GOYA_QUEUE_ID_DMA_4 = 4,
  GOYA_QUEUE_ID_MME = 6,
  GOYA_QUEUE_ID_SIZE = 15,
  GOYA_QUEUE_ID_TPC0 = 7,
  GOYA_QUEUE_ID_TPC1 = 8,
  GOYA_QUEUE_ID_TPC2 = 9,
  GOYA_QUEUE_ID_TPC3 = 10,
  GOYA_QUEUE_ID_TPC4 = 11,
  GOYA_QUEUE_ID_TPC5 = 12,
  GOYA_QUEUE_ID_TPC6 = 13,
  GOYA_QUEUE_ID_TPC7 = 14,
  HL_BUSY_ENGINES_MASK_EXT_SIZE = 4,
  HL_CB_FLAGS_GET_DEVICE_VA = 2,
  HL_CB_FLAGS_MAP = 1,
  HL_CB_OP_CREATE = 0,
  HL_CB_OP_DESTROY = 1,
  HL_CB_OP_INFO = 2,
  HL_CLK_THROTTLE_POWER = 1,
  HL_CLK_THROTTLE_THERMAL = 2,
  HL_CLK_THROTTLE_TYPE_MAX = 2,
  HL_CLK_THROTTLE_TYPE_POWER = 0,
  HL_CLK_THROTTLE_TYPE_THERMAL = 1,
  HL_COMMAND_END = 70,
  HL_COMMAND_START = 64,
  HL_CS_CHUNK_FLAGS_USER_ALLOC_CB = 1,
  HL_CS_FLAGS_COLLECTIVE_WAIT = 8,
  HL_CS_FLAGS_CUSTOM_TIMEOUT = 512,
  HL_CS_FLAGS_ENCAP_SIGNALS = 2048,
  HL_CS_FLAGS_ENGINES_COMMAND = 65536,
  HL_CS_FLAGS_ENGINE_CORE_COMMAND = 16384,
  HL_CS_FLAGS_FLUSH_PCI_HBW_WRITES = 32768,
  HL_CS_FLAGS_FORCE_RESTORE = 1,
  HL_CS_FLAGS_RESERVE_SIGNALS_ONLY = 4096,
  HL_CS_FLAGS_SIGNAL = 2,
  HL_CS_FLAGS_SKIP_RESET_ON_TIMEOUT = 1024,
  HL_CS_FLAGS_STAGED_SUBMISSION = 64,
  HL_CS_FLAGS_STAGED_SUBMISSION_FIRST = 128,
  HL_CS_FLAGS_STAGED_SUBMISSION_LAST = 256,
  HL_CS_FLAGS_TIMESTAMP = 32,
  HL_CS_FLAGS_UNRESERVE_SIGNALS_ONLY = 8192,
  HL_CS_FLAGS_WAIT = 4,
  HL_CS_STATUS_SUCCESS = 0,
  HL_DEBUG_MAX_AUX_VALUES = 10,
  HL_DEBUG_OP_BMON = 4,
  HL_DEBUG_OP_ETF = 1,
  HL_DEBUG_OP_ETR = 0,
  HL_DEBUG_OP_FUNNEL = 3,
  HL_DEBUG_OP_SET_MODE = 7,
  HL_DEBUG_OP_SPMU = 5,
  HL_DEBUG_OP_STM = 2,
  HL_DEBUG_OP_TIMESTAMP = 6,
  HL_DEVICE_STATUS_IN_DEVICE_CREATION = 4,
  HL_DEVICE_STATUS_IN_RESET = 1,
  HL_DEVICE_STATUS_IN_RESET_AFTER_DEVICE_RELEASE = 5,
  HL_DEVICE_STATUS_LAST = 5,
  HL_DEVICE_STATUS_MALFUNCTION = 2,
  HL_DEVICE_STATUS_NEEDS_RESET = 3,
  HL_DEVICE_STATUS_OPERATIONAL = 0,
  HL_DMA_DRAM_TO_DRAM = 6,
  HL_DMA_DRAM_TO_HOST = 5,
  HL_DMA_DRAM_TO_SRAM = 2,
  HL_DMA_ENUM_MAX = 8,
  HL_DMA_HOST_TO_DRAM = 0,
  HL_DMA_HOST_TO_SRAM = 1,
  HL_DMA_SRAM_TO_DRAM = 3,
  HL_DMA_SRAM_TO_HOST = 4,
  HL_DMA_SRAM_TO_SRAM = 7,
  HL_ENGINE_COMMAND_MAX = 5,
  HL_ENGINE_CORE_HALT = 1,
  HL_ENGINE_CORE_RUN = 2,
  HL_ENGINE_RESUME = 4,
  HL_ENGINE_STALL = 3,
  HL_GAUDI2_CPU_PLL = 0,
  HL_GAUDI2_DMA_PLL = 5,
  HL_GAUDI2_HBM_PLL = 3,
  HL_GAUDI2_IF_PLL = 9,
  HL_GAUDI2_MESH_PLL = 6,
  HL_GAUDI2_MME_PLL = 7,
  HL_GAUDI2_MSS_PLL = 11,
  HL_GAUDI2_NIC_PLL = 4,
  HL_GAUDI2_PCI_PLL = 1,
  HL_GAUDI2_PLL_MAX = 12,
  HL_GAUDI2_SRAM_PLL = 2,
  HL_GAUDI2_TPC_PLL = 8,
  HL_GAUDI2_VID_PLL = 10,
  HL_GAUDI_CPU_PLL = 0,
  HL_GAUDI_DMA_PLL = 5,
  HL_GAUDI_EN_DCORE = 2,
  HL_GAUDI_ES_DCORE = 3,
  HL_GAUDI_HBM_PLL = 3,
  HL_GAUDI_IF_PLL = 9,
  HL_GAUDI_MESH_PLL = 6,
  HL_GAUDI_MME_PLL = 7,
  HL_GAUDI_NIC_PLL = 4,
  HL_GAUDI_PCI_PLL = 1,
  HL_GAUDI_PLL_MAX = 10,
  HL_GAUDI_SRAM_PLL = 2,
  HL_GAUDI_TPC_PLL = 8,
  HL_GAUDI_WN_DCORE = 1,
  HL_GAUDI_WS_DCORE = 0,
  HL_GOYA_CPU_PLL = 0,
  HL_GOYA_EMMC_PLL = 5,
  HL_GOYA_IC_PLL = 1,
  HL_GOYA_MC_PLL = 2,
  HL_GOYA_MME_PLL = 3,
  HL_GOYA_PCI_PLL = 4,
  HL_GOYA_PLL_MAX = 7,
  HL_GOYA_TPC_PLL = 6,
  HL_INFO_CARD_NAME_MAX_LEN = 16,
  HL_INFO_CLK_RATE = 8,
  HL_INFO_CLK_THROTTLE_REASON = 13,
  HL_INFO_CS_COUNTERS = 11,
  HL_INFO_CS_TIMEOUT_EVENT = 24,
  HL_INFO_DEVICE_STATUS = 4,
  HL_INFO_DEVICE_UTILIZATION = 6,
  HL_INFO_DEV_MEM_ALLOC_PAGE_SIZES = 26,
  HL_INFO_DEV_SIGNED = 40,
  HL_INFO_DRAM_PENDING_ROWS = 22,
  HL_INFO_DRAM_REPLACED_ROWS = 21,
  HL_INFO_DRAM_USAGE = 2,
  HL_INFO_ENGINE_STATUS = 32,
  HL_INFO_FW_ERR_EVENT = 37,
  HL_INFO_FW_GENERIC_REQ = 35,
  HL_INFO_FW_HEARTBEAT_ERR = 0,
  HL_INFO_FW_REPORTED_ERR = 1,
  HL_INFO_GET_EVENTS = 30,
  HL_INFO_HW_ERR_EVENT = 36,
  HL_INFO_HW_EVENTS = 1,
  HL_INFO_HW_EVENTS_AGGREGATE = 7,
  HL_INFO_HW_IDLE = 3,
  HL_INFO_HW_IP_INFO = 0,
  HL_INFO_LAST_ERR_OPEN_DEV_TIME = 23,
  HL_INFO_OPEN_STATS = 18,
  HL_INFO_PAGE_FAULT_EVENT = 33,
  HL_INFO_PCI_COUNTERS = 12,
  HL_INFO_PLL_FREQUENCY = 16,
  HL_INFO_POWER = 17,
  HL_INFO_RAZWI_EVENT = 25,
  HL_INFO_REGISTER_EVENTFD = 28,
  HL_INFO_RESET_COUNT = 9,
  HL_INFO_SECURED_ATTESTATION = 27,
  HL_INFO_SYNC_MANAGER = 14,
  HL_INFO_TIME_SYNC = 10,
  HL_INFO_TOTAL_ENERGY = 15,
  HL_INFO_UNDEFINED_OPCODE_EVENT = 31,
  HL_INFO_UNREGISTER_EVENTFD = 29,
  HL_INFO_USER_ENGINE_ERR_EVENT = 38,
  HL_INFO_USER_MAPPINGS = 34,
  HL_INFO_VERSION_MAX_LEN = 128,
  HL_IOCTL_CB = 1,
  HL_IOCTL_CS = 2,
  HL_IOCTL_DEBUG = 5,
  HL_IOCTL_INFO = 0,
  HL_IOCTL_MEMORY = 4,
  HL_IOCTL_WAIT_CS = 3,
  HL_MAX_CB_SIZE = 2097120,
  HL_MAX_JOBS_PER_CS = 512,
  HL_MEM_CONTIGUOUS = 1,
  HL_MEM_FORCE_HINT = 8,
  HL_MEM_OP_ALLOC = 0,
  HL_MEM_OP_EXPORT_DMABUF_FD = 5,
  HL_MEM_OP_FREE = 1,
  HL_MEM_OP_MAP = 2,
  HL_MEM_OP_MAP_BLOCK = 4,
  HL_MEM_OP_TS_ALLOC = 6,
  HL_MEM_OP_UNMAP = 3,
  HL_MEM_PREFETCH = 64,
  HL_MEM_SHARED = 2,
  HL_MEM_USERPTR = 4,
  HL_NOTIFIER_EVENT_CRITICL_FW_ERR = 1024,
  HL_NOTIFIER_EVENT_CRITICL_HW_ERR = 512,
  HL_NOTIFIER_EVENT_CS_TIMEOUT = 8,
  HL_NOTIFIER_EVENT_DEVICE_RESET = 4,
  HL_NOTIFIER_EVENT_DEVICE_UNAVAILABLE = 16,
  HL_NOTIFIER_EVENT_GENERAL_HW_ERR = 64,
  HL_NOTIFIER_EVENT_PAGE_FAULT = 256,
  HL_NOTIFIER_EVENT_RAZWI = 128,
  HL_NOTIFIER_EVENT_TPC_ASSERT = 1,
  HL_NOTIFIER_EVENT_UNDEFINED_OPCODE = 2,
  HL_NOTIFIER_EVENT_USER_ENGINE_ERR = 32,
  HL_PLL_NUM_OUTPUTS = 4,
  HL_RAZWI_MAX_NUM_OF_ENGINES_PER_RTR = 128,
  HL_SERVER_GAUDI2_HLS2 = 5,
  HL_SERVER_GAUDI2_TYPE1 = 7,
  HL_SERVER_GAUDI_HLS1 = 1,
  HL_SERVER_GAUDI_HLS1H = 2,
  HL_SERVER_GAUDI_TYPE1 = 3,
  HL_SERVER_GAUDI_TYPE2 = 4,
  HL_SERVER_TYPE_UNKNOWN = 0,
  HL_WAIT_CS_FLAGS_ANY_CQ_INTERRUPT = 4293918720,
  HL_WAIT_CS_FLAGS_ANY_DEC_INTERRUPT = 4292870144,
  HL_WAIT_CS_FLAGS_INTERRUPT = 2,
  HL_WAIT_CS_FLAGS_INTERRUPT_KERNEL_CQ = 16,
  HL_WAIT_CS_FLAGS_INTERRUPT_MASK = 4293918720,
  HL_WAIT_CS_FLAGS_MULTI_CS = 4,
  HL_WAIT_CS_FLAGS_REGISTER_INTERRUPT = 32,
  HL_WAIT_CS_STATUS_ABORTED = 3,
  HL_WAIT_CS_STATUS_BUSY = 1,
  HL_WAIT_CS_STATUS_COMPLETED = 0,
  HL_WAIT_CS_STATUS_FLAG_GONE = 1,
  HL_WAIT_CS_STATUS_FLAG_TIMESTAMP_VLD = 2,
  HL_WAIT_CS_STATUS_TIMEDOUT = 2,
  HL_WAIT_MULTI_CS_LIST_MAX_LEN = 32,
  MAX_QMAN_STREAMS_INFO = 4,
  OPCODE_INFO_MAX_ADDR_SIZE = 8,
  SEC_CERTIFICATE_BUF_SZ = 2046,
  SEC_DEV_INFO_BUF_SZ = 5120,
  SEC_PCR_DATA_BUF_SZ = 256,
  SEC_PCR_QUOTE_BUF_SZ = 510,
  SEC_PUB_DATA_BUF_SZ = 510,
  SEC_SIGNATURE_BUF_SZ = 255,
  TS_MAX_ELEMENTS_NUM = 1048576;
export declare namespace struct {
  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_cb_in extends RecordView<'struct hl_cb_in'> {
    get cb_handle(): bigint;
    set cb_handle(value: Integer);
    op: number;
    cb_size: number;
    ctx_id: number;
    flags: number;
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_cb_out extends RecordView<'struct hl_cb_out'> {
    get cb_handle(): bigint;
    set cb_handle(value: Integer);
    usage_cnt: number;
    pad: number;
    get device_va(): bigint;
    set device_va(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 64 bytes. */
  interface hl_cs_chunk extends RecordView<'struct hl_cs_chunk'> {
    get cb_handle(): bigint;
    set cb_handle(value: Integer);
    get signal_seq_arr(): bigint;
    set signal_seq_arr(value: Integer);
    get encaps_signal_seq(): bigint;
    set encaps_signal_seq(value: Integer);
    queue_index: number;
    cb_size: number;
    num_signal_seq_arr: number;
    encaps_signal_offset: number;
    cs_chunk_flags: number;
    collective_engine_id: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<drm/habanalabs_accel.h>`: 48 bytes. */
  interface hl_cs_in extends RecordView<'struct hl_cs_in'> {
    get chunks_restore(): bigint;
    set chunks_restore(value: Integer);
    get chunks_execute(): bigint;
    set chunks_execute(value: Integer);
    get engine_cores(): bigint;
    set engine_cores(value: Integer);
    num_engine_cores: number;
    core_command: number;
    get engines(): bigint;
    set engines(value: Integer);
    num_engines: number;
    engine_command: number;
    get seq(): bigint;
    set seq(value: Integer);
    encaps_sig_handle_id: number;
    encaps_signals_count: number;
    encaps_signals_q_idx: number;
    num_chunks_restore: number;
    num_chunks_execute: number;
    timeout: number;
    cs_flags: number;
    ctx_id: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_cs_out extends RecordView<'struct hl_cs_out'> {
    get seq(): bigint;
    set seq(value: Integer);
    handle_id: number;
    count: number;
    status: number;
    sob_base_addr_offset: number;
    sob_count_before_submission: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<drm/habanalabs_accel.h>`: 40 bytes. */
  interface hl_debug_args extends RecordView<'struct hl_debug_args'> {
    get input_ptr(): bigint;
    set input_ptr(value: Integer);
    get output_ptr(): bigint;
    set output_ptr(value: Integer);
    input_size: number;
    output_size: number;
    op: number;
    reg_idx: number;
    enable: number;
    ctx_id: number;
  }

  /** `<drm/habanalabs_accel.h>`: 80 bytes. */
  interface hl_debug_params_bmon extends RecordView<'struct hl_debug_params_bmon'> {
    get start_addr0(): bigint;
    set start_addr0(value: Integer);
    get addr_mask0(): bigint;
    set addr_mask0(value: Integer);
    get start_addr1(): bigint;
    set start_addr1(value: Integer);
    get addr_mask1(): bigint;
    set addr_mask1(value: Integer);
    bw_win: number;
    win_capture: number;
    id: number;
    control: number;
    get start_addr2(): bigint;
    set start_addr2(value: Integer);
    get end_addr2(): bigint;
    set end_addr2(value: Integer);
    get start_addr3(): bigint;
    set start_addr3(value: Integer);
    get end_addr3(): bigint;
    set end_addr3(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_debug_params_etf extends RecordView<'struct hl_debug_params_etf'> {
    get buffer_address(): bigint;
    set buffer_address(value: Integer);
    get buffer_size(): bigint;
    set buffer_size(value: Integer);
    sink_mode: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_debug_params_etr extends RecordView<'struct hl_debug_params_etr'> {
    get buffer_address(): bigint;
    set buffer_address(value: Integer);
    get buffer_size(): bigint;
    set buffer_size(value: Integer);
    sink_mode: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 96 bytes. */
  interface hl_debug_params_spmu extends RecordView<'struct hl_debug_params_spmu'> {
    get event_types(): BigUint64Array;
    set event_types(value: Iterable<Integer>);
    event_types_num: number;
    pmtrc_val: number;
    trc_ctrl_host_val: number;
    trc_en_host_val: number;
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_debug_params_stm extends RecordView<'struct hl_debug_params_stm'> {
    get he_mask(): bigint;
    set he_mask(value: Integer);
    get sp_mask(): bigint;
    set sp_mask(value: Integer);
    id: number;
    frequency: number;
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_info_args extends RecordView<'struct hl_info_args'> {
    get return_pointer(): bigint;
    set return_pointer(value: Integer);
    return_size: number;
    op: number;
    dcore_id: number;
    ctx_id: number;
    period_ms: number;
    pll_index: number;
    eventfd: number;
    user_buffer_actual_size: number;
    sec_attest_nonce: number;
    array_size: number;
    fw_sub_opcode: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_clk_rate extends RecordView<'struct hl_info_clk_rate'> {
    cur_clk_rate_mhz: number;
    max_clk_rate_mhz: number;
  }

  /** `<drm/habanalabs_accel.h>`: 40 bytes. */
  interface hl_info_clk_throttle extends RecordView<'struct hl_info_clk_throttle'> {
    clk_throttling_reason: number;
    pad: number;
    get clk_throttling_timestamp_us(): BigUint64Array;
    set clk_throttling_timestamp_us(value: Iterable<Integer>);
    get clk_throttling_duration_ns(): BigUint64Array;
    set clk_throttling_duration_ns(value: Iterable<Integer>);
  }

  /** `<drm/habanalabs_accel.h>`: 96 bytes. */
  interface hl_info_cs_counters extends RecordView<'struct hl_info_cs_counters'> {
    get total_out_of_mem_drop_cnt(): bigint;
    set total_out_of_mem_drop_cnt(value: Integer);
    get ctx_out_of_mem_drop_cnt(): bigint;
    set ctx_out_of_mem_drop_cnt(value: Integer);
    get total_parsing_drop_cnt(): bigint;
    set total_parsing_drop_cnt(value: Integer);
    get ctx_parsing_drop_cnt(): bigint;
    set ctx_parsing_drop_cnt(value: Integer);
    get total_queue_full_drop_cnt(): bigint;
    set total_queue_full_drop_cnt(value: Integer);
    get ctx_queue_full_drop_cnt(): bigint;
    set ctx_queue_full_drop_cnt(value: Integer);
    get total_device_in_reset_drop_cnt(): bigint;
    set total_device_in_reset_drop_cnt(value: Integer);
    get ctx_device_in_reset_drop_cnt(): bigint;
    set ctx_device_in_reset_drop_cnt(value: Integer);
    get total_max_cs_in_flight_drop_cnt(): bigint;
    set total_max_cs_in_flight_drop_cnt(value: Integer);
    get ctx_max_cs_in_flight_drop_cnt(): bigint;
    set ctx_max_cs_in_flight_drop_cnt(value: Integer);
    get total_validation_drop_cnt(): bigint;
    set total_validation_drop_cnt(value: Integer);
    get ctx_validation_drop_cnt(): bigint;
    set ctx_validation_drop_cnt(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_info_cs_timeout_event extends RecordView<'struct hl_info_cs_timeout_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    get seq(): bigint;
    set seq(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_dev_memalloc_page_sizes
    extends RecordView<'struct hl_info_dev_memalloc_page_sizes'> {
    get page_order_bitmask(): bigint;
    set page_order_bitmask(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_device_status extends RecordView<'struct hl_info_device_status'> {
    status: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_device_utilization extends RecordView<'struct hl_info_device_utilization'> {
    utilization: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_info_dram_usage extends RecordView<'struct hl_info_dram_usage'> {
    get dram_free_mem(): bigint;
    set dram_free_mem(value: Integer);
    get ctx_dram_mem(): bigint;
    set ctx_dram_mem(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_energy extends RecordView<'struct hl_info_energy'> {
    get total_energy_consumption(): bigint;
    set total_energy_consumption(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_info_engine_err_event extends RecordView<'struct hl_info_engine_err_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    engine_id: number;
    error_count: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_info_fw_err_event extends RecordView<'struct hl_info_fw_err_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    err_type: number;
    event_id: number;
    pad: number;
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_info_hw_err_event extends RecordView<'struct hl_info_hw_err_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    event_id: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<drm/habanalabs_accel.h>`: 40 bytes. */
  interface hl_info_hw_idle extends RecordView<'struct hl_info_hw_idle'> {
    is_idle: number;
    busy_engines_mask: number;
    get busy_engines_mask_ext(): BigUint64Array;
    set busy_engines_mask_ext(value: Iterable<Integer>);
  }

  /** `<drm/habanalabs_accel.h>`: 304 bytes. */
  interface hl_info_hw_ip_info extends RecordView<'struct hl_info_hw_ip_info'> {
    get sram_base_address(): bigint;
    set sram_base_address(value: Integer);
    get dram_base_address(): bigint;
    set dram_base_address(value: Integer);
    get dram_size(): bigint;
    set dram_size(value: Integer);
    sram_size: number;
    num_of_events: number;
    device_id: number;
    module_id: number;
    decoder_enabled_mask: number;
    first_available_interrupt_id: number;
    server_type: number;
    cpld_version: number;
    psoc_pci_pll_nr: number;
    psoc_pci_pll_nf: number;
    psoc_pci_pll_od: number;
    psoc_pci_pll_div_factor: number;
    tpc_enabled_mask: number;
    dram_enabled: number;
    security_enabled: number;
    mme_master_slave_mode: number;
    get cpucp_version(): Uint8Array;
    set cpucp_version(value: Bytes);
    get card_name(): Uint8Array;
    set card_name(value: Bytes);
    get tpc_enabled_mask_ext(): bigint;
    set tpc_enabled_mask_ext(value: Integer);
    get dram_page_size(): bigint;
    set dram_page_size(value: Integer);
    edma_enabled_mask: number;
    number_of_user_interrupts: number;
    reserved1: number;
    reserved2: number;
    get reserved3(): bigint;
    set reserved3(value: Integer);
    get device_mem_alloc_default_page_size(): bigint;
    set device_mem_alloc_default_page_size(value: Integer);
    get reserved4(): bigint;
    set reserved4(value: Integer);
    get reserved5(): bigint;
    set reserved5(value: Integer);
    reserved6: number;
    reserved7: number;
    revision_id: number;
    tpc_interrupt_id: number;
    rotator_enabled_mask: number;
    reserved9: number;
    get engine_core_interrupt_reg_addr(): bigint;
    set engine_core_interrupt_reg_addr(value: Integer);
    get reserved_dram_size(): bigint;
    set reserved_dram_size(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_last_err_open_dev_time
    extends RecordView<'struct hl_info_last_err_open_dev_time'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_info_pci_counters extends RecordView<'struct hl_info_pci_counters'> {
    get rx_throughput(): bigint;
    set rx_throughput(value: Integer);
    get tx_throughput(): bigint;
    set tx_throughput(value: Integer);
    get replay_cnt(): bigint;
    set replay_cnt(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 280 bytes. */
  interface hl_info_razwi_event extends RecordView<'struct hl_info_razwi_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    get engine_id(): Uint16Array;
    set engine_id(value: Iterable<Integer>);
    num_of_possible_engines: number;
    flags: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_info_reset_count extends RecordView<'struct hl_info_reset_count'> {
    hard_reset_cnt: number;
    soft_reset_cnt: number;
  }

  /** `<drm/habanalabs_accel.h>`: 3592 bytes. */
  interface hl_info_sec_attest extends RecordView<'struct hl_info_sec_attest'> {
    nonce: number;
    pcr_quote_len: number;
    pub_data_len: number;
    certificate_len: number;
    pcr_num_reg: number;
    pcr_reg_len: number;
    quote_sig_len: number;
    get pcr_data(): Uint8Array;
    set pcr_data(value: Bytes);
    get pcr_quote(): Uint8Array;
    set pcr_quote(value: Bytes);
    get quote_sig(): Uint8Array;
    set quote_sig(value: Bytes);
    get public_data(): Uint8Array;
    set public_data(value: Bytes);
    get certificate(): Uint8Array;
    set certificate(value: Bytes);
    get pad0(): Uint8Array;
    set pad0(value: Bytes);
  }

  /** `<drm/habanalabs_accel.h>`: 7944 bytes. */
  interface hl_info_signed extends RecordView<'struct hl_info_signed'> {
    nonce: number;
    pub_data_len: number;
    certificate_len: number;
    info_sig_len: number;
    get public_data(): Uint8Array;
    set public_data(value: Bytes);
    get certificate(): Uint8Array;
    set certificate(value: Bytes);
    get info_sig(): Uint8Array;
    set info_sig(value: Bytes);
    dev_info_len: number;
    get dev_info(): Uint8Array;
    set dev_info(value: Bytes);
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_info_sync_manager extends RecordView<'struct hl_info_sync_manager'> {
    first_available_sync_object: number;
    first_available_monitor: number;
    first_available_cq: number;
    reserved: number;
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_info_time_sync extends RecordView<'struct hl_info_time_sync'> {
    get device_time(): bigint;
    set device_time(value: Integer);
    get host_time(): bigint;
    set host_time(value: Integer);
    get tsc_time(): bigint;
    set tsc_time(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 288 bytes. */
  interface hl_info_undefined_opcode_event
    extends RecordView<'struct hl_info_undefined_opcode_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    get cb_addr_streams(): Elements<Elements<bigint>>;
    set cb_addr_streams(value: Iterable<Iterable<Integer>>);
    get cq_addr(): bigint;
    set cq_addr(value: Integer);
    cq_size: number;
    cb_addr_streams_len: number;
    engine_id: number;
    stream_id: number;
  }

  interface hl_mem_in$alloc extends RecordView<'struct hl_mem_in.alloc'> {
    get mem_size(): bigint;
    set mem_size(value: Integer);
    get page_size(): bigint;
    set page_size(value: Integer);
  }

  interface hl_mem_in$free extends RecordView<'struct hl_mem_in.free'> {
    get handle(): bigint;
    set handle(value: Integer);
  }

  interface hl_mem_in$map_device extends RecordView<'struct hl_mem_in.map_device'> {
    get hint_addr(): bigint;
    set hint_addr(value: Integer);
    get handle(): bigint;
    set handle(value: Integer);
  }

  interface hl_mem_in$map_host extends RecordView<'struct hl_mem_in.map_host'> {
    get host_virt_addr(): bigint;
    set host_virt_addr(value: Integer);
    get hint_addr(): bigint;
    set hint_addr(value: Integer);
    get mem_size(): bigint;
    set mem_size(value: Integer);
  }

  interface hl_mem_in$map_block extends RecordView<'struct hl_mem_in.map_block'> {
    get block_addr(): bigint;
    set block_addr(value: Integer);
  }

  interface hl_mem_in$unmap extends RecordView<'struct hl_mem_in.unmap'> {
    get device_virt_addr(): bigint;
    set device_virt_addr(value: Integer);
  }

  interface hl_mem_in$export_dmabuf_fd extends RecordView<'struct hl_mem_in.export_dmabuf_fd'> {
    get addr(): bigint;
    set addr(value: Integer);
    get mem_size(): bigint;
    set mem_size(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 40 bytes. */
  interface hl_mem_in extends RecordView<'struct hl_mem_in'> {
    get alloc(): hl_mem_in$alloc;
    set alloc(value: From<hl_mem_in$alloc>);
    get free(): hl_mem_in$free;
    set free(value: From<hl_mem_in$free>);
    get map_device(): hl_mem_in$map_device;
    set map_device(value: From<hl_mem_in$map_device>);
    get map_host(): hl_mem_in$map_host;
    set map_host(value: From<hl_mem_in$map_host>);
    get map_block(): hl_mem_in$map_block;
    set map_block(value: From<hl_mem_in$map_block>);
    get unmap(): hl_mem_in$unmap;
    set unmap(value: From<hl_mem_in$unmap>);
    get export_dmabuf_fd(): hl_mem_in$export_dmabuf_fd;
    set export_dmabuf_fd(value: From<hl_mem_in$export_dmabuf_fd>);
    op: number;
    flags: number;
    ctx_id: number;
    num_of_elements: number;
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_mem_out extends RecordView<'struct hl_mem_out'> {
    get device_virt_addr(): bigint;
    set device_virt_addr(value: Integer);
    get handle(): bigint;
    set handle(value: Integer);
    get block_handle(): bigint;
    set block_handle(value: Integer);
    block_size: number;
    pad: number;
    fd: number;
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_open_stats_info extends RecordView<'struct hl_open_stats_info'> {
    get open_counter(): bigint;
    set open_counter(value: Integer);
    get last_open_period_ms(): bigint;
    set last_open_period_ms(value: Integer);
    is_compute_ctx_active: number;
    compute_ctx_in_release: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_page_fault_info extends RecordView<'struct hl_page_fault_info'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    engine_id: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_pll_frequency_info extends RecordView<'struct hl_pll_frequency_info'> {
    get output(): Uint16Array;
    set output(value: Iterable<Integer>);
  }

  /** `<drm/habanalabs_accel.h>`: 8 bytes. */
  interface hl_power_info extends RecordView<'struct hl_power_info'> {
    get power(): bigint;
    set power(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 16 bytes. */
  interface hl_user_mapping extends RecordView<'struct hl_user_mapping'> {
    get dev_va(): bigint;
    set dev_va(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 56 bytes. */
  interface hl_wait_cs_in extends RecordView<'struct hl_wait_cs_in'> {
    get seq(): bigint;
    set seq(value: Integer);
    get timeout_us(): bigint;
    set timeout_us(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    get cq_counters_handle(): bigint;
    set cq_counters_handle(value: Integer);
    get target(): bigint;
    set target(value: Integer);
    ctx_id: number;
    flags: number;
    seq_arr_len: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get interrupt_timeout_us(): bigint;
    set interrupt_timeout_us(value: Integer);
    get cq_counters_offset(): bigint;
    set cq_counters_offset(value: Integer);
    get timestamp_handle(): bigint;
    set timestamp_handle(value: Integer);
    get timestamp_offset(): bigint;
    set timestamp_offset(value: Integer);
  }

  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_wait_cs_out extends RecordView<'struct hl_wait_cs_out'> {
    status: number;
    flags: number;
    get timestamp_nsec(): bigint;
    set timestamp_nsec(value: Integer);
    cs_completion_map: number;
    pad: number;
  }
}

export const struct: {
  readonly hl_cb_in: Descriptor<struct.hl_cb_in>;
  readonly hl_cb_out: Descriptor<struct.hl_cb_out>;
  readonly hl_cs_chunk: Descriptor<struct.hl_cs_chunk>;
  readonly hl_cs_in: Descriptor<struct.hl_cs_in>;
  readonly hl_cs_out: Descriptor<struct.hl_cs_out>;
  readonly hl_debug_args: Descriptor<struct.hl_debug_args>;
  readonly hl_debug_params_bmon: Descriptor<struct.hl_debug_params_bmon>;
  readonly hl_debug_params_etf: Descriptor<struct.hl_debug_params_etf>;
  readonly hl_debug_params_etr: Descriptor<struct.hl_debug_params_etr>;
  readonly hl_debug_params_spmu: Descriptor<struct.hl_debug_params_spmu>;
  readonly hl_debug_params_stm: Descriptor<struct.hl_debug_params_stm>;
  readonly hl_info_args: Descriptor<struct.hl_info_args>;
  readonly hl_info_clk_rate: Descriptor<struct.hl_info_clk_rate>;
  readonly hl_info_clk_throttle: Descriptor<struct.hl_info_clk_throttle>;
  readonly hl_info_cs_counters: Descriptor<struct.hl_info_cs_counters>;
  readonly hl_info_cs_timeout_event: Descriptor<struct.hl_info_cs_timeout_event>;
  readonly hl_info_dev_memalloc_page_sizes: Descriptor<struct.hl_info_dev_memalloc_page_sizes>;
  readonly hl_info_device_status: Descriptor<struct.hl_info_device_status>;
  readonly hl_info_device_utilization: Descriptor<struct.hl_info_device_utilization>;
  readonly hl_info_dram_usage: Descriptor<struct.hl_info_dram_usage>;
  readonly hl_info_energy: Descriptor<struct.hl_info_energy>;
  readonly hl_info_engine_err_event: Descriptor<struct.hl_info_engine_err_event>;
  readonly hl_info_fw_err_event: Descriptor<struct.hl_info_fw_err_event>;
  readonly hl_info_hw_err_event: Descriptor<struct.hl_info_hw_err_event>;
  readonly hl_info_hw_idle: Descriptor<struct.hl_info_hw_idle>;
  readonly hl_info_hw_ip_info: Descriptor<struct.hl_info_hw_ip_info>;
  readonly hl_info_last_err_open_dev_time: Descriptor<struct.hl_info_last_err_open_dev_time>;
  readonly hl_info_pci_counters: Descriptor<struct.hl_info_pci_counters>;
  readonly hl_info_razwi_event: Descriptor<struct.hl_info_razwi_event>;
  readonly hl_info_reset_count: Descriptor<struct.hl_info_reset_count>;
  readonly hl_info_sec_attest: Descriptor<struct.hl_info_sec_attest>;
  readonly hl_info_signed: Descriptor<struct.hl_info_signed>;
  readonly hl_info_sync_manager: Descriptor<struct.hl_info_sync_manager>;
  readonly hl_info_time_sync: Descriptor<struct.hl_info_time_sync>;
  readonly hl_info_undefined_opcode_event: Descriptor<struct.hl_info_undefined_opcode_event>;
  readonly hl_mem_in: Descriptor<struct.hl_mem_in>;
  readonly hl_mem_out: Descriptor<struct.hl_mem_out>;
  readonly hl_open_stats_info: Descriptor<struct.hl_open_stats_info>;
  readonly hl_page_fault_info: Descriptor<struct.hl_page_fault_info>;
  readonly hl_pll_frequency_info: Descriptor<struct.hl_pll_frequency_info>;
  readonly hl_power_info: Descriptor<struct.hl_power_info>;
  readonly hl_user_mapping: Descriptor<struct.hl_user_mapping>;
  readonly hl_wait_cs_in: Descriptor<struct.hl_wait_cs_in>;
  readonly hl_wait_cs_out: Descriptor<struct.hl_wait_cs_out>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hl_cb_in": "__u64 cb_handle;__u32 op;__u32 cb_size;__u32 ctx_id;__u32 flags;",
"hl_cb_out": "union {__u64 cb_handle;union {struct {__u32 usage_cnt;__u32 pad;};__u64 device_va;};};",
"hl_cs_chunk": "union {__u64 cb_handle;__u64 signal_seq_arr;__u64 encaps_signal_seq;};__u32 queue_index;union {__u32 cb_size;__u32 num_signal_seq_arr;__u32 encaps_signal_offset;};__u32 cs_chunk_flags;__u32 collective_engine_id;__u32 pad[10];",
"hl_cs_in": "union {struct {__u64 chunks_restore;__u64 chunks_execute;};struct {__u64 engine_cores;__u32 num_engine_cores;__u32 core_command;};struct {__u64 engines;__u32 num_engines;__u32 engine_command;};};union {__u64 seq;__u32 encaps_sig_handle_id;struct {__u32 encaps_signals_count;__u32 encaps_signals_q_idx;};};__u32 num_chunks_restore;__u32 num_chunks_execute;__u32 timeout;__u32 cs_flags;__u32 ctx_id;__u8 pad[4];",
"hl_cs_out": "union {__u64 seq;struct {__u32 handle_id;__u32 count;};};__u32 status;__u32 sob_base_addr_offset;__u16 sob_count_before_submission;__u16 pad[3];",
"hl_debug_args": "__u64 input_ptr;__u64 output_ptr;__u32 input_size;__u32 output_size;__u32 op;__u32 reg_idx;__u32 enable;__u32 ctx_id;",
"hl_debug_params_bmon": "__u64 start_addr0;__u64 addr_mask0;__u64 start_addr1;__u64 addr_mask1;__u32 bw_win;__u32 win_capture;__u32 id;__u32 control;__u64 start_addr2;__u64 end_addr2;__u64 start_addr3;__u64 end_addr3;",
"hl_debug_params_etf": "__u64 buffer_address;__u64 buffer_size;__u32 sink_mode;__u32 pad;",
"hl_debug_params_etr": "__u64 buffer_address;__u64 buffer_size;__u32 sink_mode;__u32 pad;",
"hl_debug_params_spmu": "__u64 event_types[10];__u32 event_types_num;__u32 pmtrc_val;__u32 trc_ctrl_host_val;__u32 trc_en_host_val;",
"hl_debug_params_stm": "__u64 he_mask;__u64 sp_mask;__u32 id;__u32 frequency;",
"hl_info_args": "__u64 return_pointer;__u32 return_size;__u32 op;union {__u32 dcore_id;__u32 ctx_id;__u32 period_ms;__u32 pll_index;__u32 eventfd;__u32 user_buffer_actual_size;__u32 sec_attest_nonce;__u32 array_size;__u32 fw_sub_opcode;};__u32 pad;",
"hl_info_clk_rate": "__u32 cur_clk_rate_mhz;__u32 max_clk_rate_mhz;",
"hl_info_clk_throttle": "__u32 clk_throttling_reason;__u32 pad;__u64 clk_throttling_timestamp_us[2];__u64 clk_throttling_duration_ns[2];",
"hl_info_cs_counters": "__u64 total_out_of_mem_drop_cnt;__u64 ctx_out_of_mem_drop_cnt;__u64 total_parsing_drop_cnt;__u64 ctx_parsing_drop_cnt;__u64 total_queue_full_drop_cnt;__u64 ctx_queue_full_drop_cnt;__u64 total_device_in_reset_drop_cnt;__u64 ctx_device_in_reset_drop_cnt;__u64 total_max_cs_in_flight_drop_cnt;__u64 ctx_max_cs_in_flight_drop_cnt;__u64 total_validation_drop_cnt;__u64 ctx_validation_drop_cnt;",
"hl_info_cs_timeout_event": "__s64 timestamp;__u64 seq;",
"hl_info_dev_memalloc_page_sizes": "__u64 page_order_bitmask;",
"hl_info_device_status": "__u32 status;__u32 pad;",
"hl_info_device_utilization": "__u32 utilization;__u32 pad;",
"hl_info_dram_usage": "__u64 dram_free_mem;__u64 ctx_dram_mem;",
"hl_info_energy": "__u64 total_energy_consumption;",
"hl_info_engine_err_event": "__s64 timestamp;__u16 engine_id;__u16 error_count;__u32 pad;",
"hl_info_fw_err_event": "__s64 timestamp;__u16 err_type;__u16 event_id;__u32 pad;",
"hl_info_hw_err_event": "__s64 timestamp;__u16 event_id;__u16 pad[3];",
"hl_info_hw_idle": "__u32 is_idle;__u32 busy_engines_mask;__u64 busy_engines_mask_ext[4];",
"hl_info_hw_ip_info": "__u64 sram_base_address;__u64 dram_base_address;__u64 dram_size;__u32 sram_size;__u32 num_of_events;__u32 device_id;__u32 module_id;__u32 decoder_enabled_mask;__u16 first_available_interrupt_id;__u16 server_type;__u32 cpld_version;__u32 psoc_pci_pll_nr;__u32 psoc_pci_pll_nf;__u32 psoc_pci_pll_od;__u32 psoc_pci_pll_div_factor;__u8 tpc_enabled_mask;__u8 dram_enabled;__u8 security_enabled;__u8 mme_master_slave_mode;__u8 cpucp_version[128];__u8 card_name[16];__u64 tpc_enabled_mask_ext;__u64 dram_page_size;__u32 edma_enabled_mask;__u16 number_of_user_interrupts;__u8 reserved1;__u8 reserved2;__u64 reserved3;__u64 device_mem_alloc_default_page_size;__u64 reserved4;__u64 reserved5;__u32 reserved6;__u8 reserved7;__u8 revision_id;__u16 tpc_interrupt_id;__u32 rotator_enabled_mask;__u32 reserved9;__u64 engine_core_interrupt_reg_addr;__u64 reserved_dram_size;",
"hl_info_last_err_open_dev_time": "__s64 timestamp;",
"hl_info_pci_counters": "__u64 rx_throughput;__u64 tx_throughput;__u64 replay_cnt;",
"hl_info_razwi_event": "__s64 timestamp;__u64 addr;__u16 engine_id[128];__u16 num_of_possible_engines;__u8 flags;__u8 pad[5];",
"hl_info_reset_count": "__u32 hard_reset_cnt;__u32 soft_reset_cnt;",
"hl_info_sec_attest": "__u32 nonce;__u16 pcr_quote_len;__u16 pub_data_len;__u16 certificate_len;__u8 pcr_num_reg;__u8 pcr_reg_len;__u8 quote_sig_len;__u8 pcr_data[256];__u8 pcr_quote[510];__u8 quote_sig[255];__u8 public_data[510];__u8 certificate[2046];__u8 pad0[2];",
"hl_info_signed": "__u32 nonce;__u16 pub_data_len;__u16 certificate_len;__u8 info_sig_len;__u8 public_data[510];__u8 certificate[2046];__u8 info_sig[255];__u16 dev_info_len;__u8 dev_info[5120];__u8 pad[2];",
"hl_info_sync_manager": "__u32 first_available_sync_object;__u32 first_available_monitor;__u32 first_available_cq;__u32 reserved;",
"hl_info_time_sync": "__u64 device_time;__u64 host_time;__u64 tsc_time;",
"hl_info_undefined_opcode_event": "__s64 timestamp;__u64 cb_addr_streams[4][8];__u64 cq_addr;__u32 cq_size;__u32 cb_addr_streams_len;__u32 engine_id;__u32 stream_id;",
"hl_mem_in": "union {struct {__u64 mem_size;__u64 page_size;} alloc;struct {__u64 handle;} free;struct {__u64 hint_addr;__u64 handle;} map_device;struct {__u64 host_virt_addr;__u64 hint_addr;__u64 mem_size;} map_host;struct {__u64 block_addr;} map_block;struct {__u64 device_virt_addr;} unmap;struct {__u64 addr;__u64 mem_size;__u64 offset;} export_dmabuf_fd;};__u32 op;__u32 flags;__u32 ctx_id;__u32 num_of_elements;",
"hl_mem_out": "union {__u64 device_virt_addr;__u64 handle;struct {__u64 block_handle;__u32 block_size;__u32 pad;};__s32 fd;};",
"hl_open_stats_info": "__u64 open_counter;__u64 last_open_period_ms;__u8 is_compute_ctx_active;__u8 compute_ctx_in_release;__u8 pad[6];",
"hl_page_fault_info": "__s64 timestamp;__u64 addr;__u16 engine_id;__u8 pad[6];",
"hl_pll_frequency_info": "__u16 output[4];",
"hl_power_info": "__u64 power;",
"hl_user_mapping": "__u64 dev_va;__u64 size;",
"hl_wait_cs_in": "union {struct {__u64 seq;__u64 timeout_us;};struct {union {__u64 addr;__u64 cq_counters_handle;};__u64 target;};};__u32 ctx_id;__u32 flags;union {struct {__u8 seq_arr_len;__u8 pad[7];};__u64 interrupt_timeout_us;};__u64 cq_counters_offset;__u64 timestamp_handle;__u64 timestamp_offset;",
"hl_wait_cs_out": "__u32 status;__u32 flags;__s64 timestamp_nsec;__u32 cs_completion_map;__u32 pad;"
}`),
);

export declare namespace union {
  /** `<drm/habanalabs_accel.h>`: 24 bytes. */
  interface hl_cb_args extends RecordView<'union hl_cb_args'> {
    get in(): struct.hl_cb_in;
    set in(value: From<struct.hl_cb_in>);
    get out(): struct.hl_cb_out;
    set out(value: From<struct.hl_cb_out>);
  }

  /** `<drm/habanalabs_accel.h>`: 48 bytes. */
  interface hl_cs_args extends RecordView<'union hl_cs_args'> {
    get in(): struct.hl_cs_in;
    set in(value: From<struct.hl_cs_in>);
    get out(): struct.hl_cs_out;
    set out(value: From<struct.hl_cs_out>);
  }

  /** `<drm/habanalabs_accel.h>`: 40 bytes. */
  interface hl_mem_args extends RecordView<'union hl_mem_args'> {
    get in(): struct.hl_mem_in;
    set in(value: From<struct.hl_mem_in>);
    get out(): struct.hl_mem_out;
    set out(value: From<struct.hl_mem_out>);
  }

  /** `<drm/habanalabs_accel.h>`: 56 bytes. */
  interface hl_wait_cs_args extends RecordView<'union hl_wait_cs_args'> {
    get in(): struct.hl_wait_cs_in;
    set in(value: From<struct.hl_wait_cs_in>);
    get out(): struct.hl_wait_cs_out;
    set out(value: From<struct.hl_wait_cs_out>);
  }
}

export const union: {
  readonly hl_cb_args: Descriptor<union.hl_cb_args>;
  readonly hl_cs_args: Descriptor<union.hl_cs_args>;
  readonly hl_mem_args: Descriptor<union.hl_mem_args>;
  readonly hl_wait_cs_args: Descriptor<union.hl_wait_cs_args>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"hl_cb_args": "struct hl_cb_in in;struct hl_cb_out out;",
"hl_cs_args": "struct hl_cs_in in;struct hl_cs_out out;",
"hl_mem_args": "struct hl_mem_in in;struct hl_mem_out out;",
"hl_wait_cs_args": "struct hl_wait_cs_in in;struct hl_wait_cs_out out;"
}`),
  () => [struct],
);
