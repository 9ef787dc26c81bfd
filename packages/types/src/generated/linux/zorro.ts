// Generated from Linux 7.3.4 <linux/zorro.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const ERTB_MEMLIST = 5,
  ERTF_MEMLIST = 32,
  ERT_TYPEMASK = 192,
  ERT_ZORROII = 192,
  ERT_ZORROIII = 128,
  GVP_14MHZ = 64,
  GVP_24BITDMA = 8,
  GVP_25BITDMA = 16,
  GVP_ACCEL = 2,
  GVP_IO = 1,
  GVP_NOBANK = 32,
  GVP_PRODMASK = 248,
  GVP_SCSI = 4,
  GVP_SCSICLKMASK = 1,
  ZORRO_NUM_AUTO = 16;
export declare namespace struct {
  /** `<linux/zorro.h>`: 68 bytes. */
  interface ConfigDev extends RecordView<'struct ConfigDev'> {
    get cd_Node(): struct.Node;
    set cd_Node(value: From<struct.Node>);
    cd_Flags: number;
    cd_Pad: number;
    get cd_Rom(): struct.ExpansionRom;
    set cd_Rom(value: From<struct.ExpansionRom>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    cd_BoardAddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    cd_BoardSize: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cd_SlotAddr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cd_SlotSize: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    cd_Driver: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    cd_NextCD: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get cd_Unused(): Elements<number>;
    set cd_Unused(value: Iterable<number>);
  }

  /** `<linux/zorro.h>`: 16 bytes. */
  interface ExpansionRom extends RecordView<'struct ExpansionRom'> {
    er_Type: number;
    er_Product: number;
    er_Flags: number;
    er_Reserved03: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    er_Manufacturer: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    er_SerialNumber: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    er_InitDiagVec: number;
    er_Reserved0c: number;
    er_Reserved0d: number;
    er_Reserved0e: number;
    er_Reserved0f: number;
  }

  /** `<linux/zorro.h>`: 14 bytes. */
  interface Node extends RecordView<'struct Node'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ln_Succ: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ln_Pred: number;
    ln_Type: number;
    ln_Pri: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ln_Name: number;
  }
}

export const struct: {
  readonly ConfigDev: Descriptor<struct.ConfigDev>;
  readonly ExpansionRom: Descriptor<struct.ExpansionRom>;
  readonly Node: Descriptor<struct.Node>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ConfigDev": ["struct Node cd_Node;__u8 cd_Flags;__u8 cd_Pad;struct ExpansionRom cd_Rom;__be32 cd_BoardAddr;__be32 cd_BoardSize;__be16 cd_SlotAddr;__be16 cd_SlotSize;__be32 cd_Driver;__be32 cd_NextCD;__be32 cd_Unused[4];",{"pack":1}],
"ExpansionRom": ["__u8 er_Type;__u8 er_Product;__u8 er_Flags;__u8 er_Reserved03;__be16 er_Manufacturer;__be32 er_SerialNumber;__be16 er_InitDiagVec;__u8 er_Reserved0c;__u8 er_Reserved0d;__u8 er_Reserved0e;__u8 er_Reserved0f;",{"pack":1}],
"Node": ["__be32 ln_Succ;__be32 ln_Pred;__u8 ln_Type;__s8 ln_Pri;__be32 ln_Name;",{"pack":1}]
}`),
);

export type zorro_id = number;
