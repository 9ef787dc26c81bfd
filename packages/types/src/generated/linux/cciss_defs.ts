// Generated from Linux 7.3.4 <linux/cciss_defs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const ATTR_ACA = 7,
  ATTR_HEADOFQUEUE = 5,
  ATTR_ORDERED = 6,
  ATTR_SIMPLE = 4,
  ATTR_UNTAGGED = 0,
  CISS_MAX_LUN = 1024,
  CMD_ABORTED = 8,
  CMD_ABORT_FAILED = 9,
  CMD_CONNECTION_LOST = 7,
  CMD_DATA_OVERRUN = 3,
  CMD_DATA_UNDERRUN = 2,
  CMD_HARDWARE_ERR = 6,
  CMD_INVALID = 4,
  CMD_PROTOCOL_ERR = 5,
  CMD_SUCCESS = 0,
  CMD_TARGET_STATUS = 1,
  CMD_TIMEOUT = 11,
  CMD_UNABORTABLE = 12,
  CMD_UNSOLICITED_ABORT = 10,
  LEVEL2LUN = 1,
  LEVEL3LUN = 0,
  SENSEINFOBYTES = 32,
  TYPE_CMD = 0,
  TYPE_MSG = 1,
  XFER_NONE = 0,
  XFER_READ = 2,
  XFER_RSVD = 3,
  XFER_WRITE = 1;
export declare namespace struct {
  /** `<linux/cciss_defs.h>`: 48 bytes. */
  interface _ErrorInfo_struct extends RecordView<'struct _ErrorInfo_struct'> {
    ScsiStatus: number;
    SenseLen: number;
    CommandStatus: number;
    ResidualCnt: number;
    get MoreErrInfo(): union._MoreErrInfo_struct;
    set MoreErrInfo(value: From<union._MoreErrInfo_struct>);
    get SenseInfo(): Uint8Array;
    set SenseInfo(value: Bytes);
  }

  /** `<linux/cciss_defs.h>`: 8 bytes. */
  interface _LogDevAddr_struct extends RecordView<'struct _LogDevAddr_struct'> {
    VolId: number;
    Mode: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/cciss_defs.h>`: 8 bytes. */
  interface _PhysDevAddr_struct extends RecordView<'struct _PhysDevAddr_struct'> {
    TargetId: number;
    Bus: number;
    Mode: number;
    get Target(): Elements<union._SCSI3Addr_struct>;
    set Target(value: Iterable<From<union._SCSI3Addr_struct>>);
  }

  interface _RequestBlock_struct$Type extends RecordView<'struct _RequestBlock_struct.Type'> {
    Type: number;
    Attribute: number;
    Direction: number;
  }

  /** `<linux/cciss_defs.h>`: 20 bytes. */
  interface _RequestBlock_struct extends RecordView<'struct _RequestBlock_struct'> {
    CDBLen: number;
    get Type(): _RequestBlock_struct$Type;
    set Type(value: From<_RequestBlock_struct$Type>);
    Timeout: number;
    get CDB(): Uint8Array;
    set CDB(value: Bytes);
  }
}

export const struct: {
  readonly _ErrorInfo_struct: Descriptor<struct._ErrorInfo_struct>;
  readonly _LogDevAddr_struct: Descriptor<struct._LogDevAddr_struct>;
  readonly _PhysDevAddr_struct: Descriptor<struct._PhysDevAddr_struct>;
  readonly _RequestBlock_struct: Descriptor<struct._RequestBlock_struct>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_ErrorInfo_struct": ["__u8 ScsiStatus;__u8 SenseLen;__u16 CommandStatus;__u32 ResidualCnt;union _MoreErrInfo_struct MoreErrInfo;__u8 SenseInfo[32];",{"pack":1}],
"_LogDevAddr_struct": ["__u32 VolId :30;__u32 Mode :2;__u8 reserved[4];",{"pack":1}],
"_PhysDevAddr_struct": ["__u32 TargetId :24;__u32 Bus :6;__u32 Mode :2;union _SCSI3Addr_struct Target[2];",{"pack":1}],
"_RequestBlock_struct": ["__u8 CDBLen;struct {__u8 Type :3;__u8 Attribute :3;__u8 Direction :2;} Type;__u16 Timeout;__u8 CDB[16];",{"pack":1}]
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/cciss_defs.h>`: 8 bytes. */
  interface _LUNAddr_struct extends RecordView<'union _LUNAddr_struct'> {
    get LunAddrBytes(): Uint8Array;
    set LunAddrBytes(value: Bytes);
    get SCSI3Lun(): Elements<union._SCSI3Addr_struct>;
    set SCSI3Lun(value: Iterable<From<union._SCSI3Addr_struct>>);
    get PhysDev(): struct._PhysDevAddr_struct;
    set PhysDev(value: From<struct._PhysDevAddr_struct>);
    get LogDev(): struct._LogDevAddr_struct;
    set LogDev(value: From<struct._LogDevAddr_struct>);
  }

  interface _MoreErrInfo_struct$Common_Info
    extends RecordView<'struct _MoreErrInfo_struct.Common_Info'> {
    get Reserved(): Uint8Array;
    set Reserved(value: Bytes);
    Type: number;
    ErrorInfo: number;
  }

  interface _MoreErrInfo_struct$Invalid_Cmd
    extends RecordView<'struct _MoreErrInfo_struct.Invalid_Cmd'> {
    get Reserved(): Uint8Array;
    set Reserved(value: Bytes);
    offense_size: number;
    offense_num: number;
    offense_value: number;
  }

  /** `<linux/cciss_defs.h>`: 8 bytes. */
  interface _MoreErrInfo_struct extends RecordView<'union _MoreErrInfo_struct'> {
    get Common_Info(): _MoreErrInfo_struct$Common_Info;
    set Common_Info(value: From<_MoreErrInfo_struct$Common_Info>);
    get Invalid_Cmd(): _MoreErrInfo_struct$Invalid_Cmd;
    set Invalid_Cmd(value: From<_MoreErrInfo_struct$Invalid_Cmd>);
  }

  interface _SCSI3Addr_struct$PeripDev extends RecordView<'struct _SCSI3Addr_struct.PeripDev'> {
    Dev: number;
    Bus: number;
    Mode: number;
  }

  interface _SCSI3Addr_struct$LogDev extends RecordView<'struct _SCSI3Addr_struct.LogDev'> {
    DevLSB: number;
    DevMSB: number;
    Mode: number;
  }

  interface _SCSI3Addr_struct$LogUnit extends RecordView<'struct _SCSI3Addr_struct.LogUnit'> {
    Dev: number;
    Bus: number;
    Targ: number;
    Mode: number;
  }

  /** `<linux/cciss_defs.h>`: 2 bytes. */
  interface _SCSI3Addr_struct extends RecordView<'union _SCSI3Addr_struct'> {
    get PeripDev(): _SCSI3Addr_struct$PeripDev;
    set PeripDev(value: From<_SCSI3Addr_struct$PeripDev>);
    get LogDev(): _SCSI3Addr_struct$LogDev;
    set LogDev(value: From<_SCSI3Addr_struct$LogDev>);
    get LogUnit(): _SCSI3Addr_struct$LogUnit;
    set LogUnit(value: From<_SCSI3Addr_struct$LogUnit>);
  }
}

export const union: {
  readonly _LUNAddr_struct: Descriptor<union._LUNAddr_struct>;
  readonly _MoreErrInfo_struct: Descriptor<union._MoreErrInfo_struct>;
  readonly _SCSI3Addr_struct: Descriptor<union._SCSI3Addr_struct>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"_LUNAddr_struct": "__u8 LunAddrBytes[8];union _SCSI3Addr_struct SCSI3Lun[4];struct _PhysDevAddr_struct PhysDev;struct _LogDevAddr_struct LogDev;",
"_MoreErrInfo_struct": "struct packed {__u8 Reserved[3];__u8 Type;__u32 ErrorInfo;} Common_Info;struct packed {__u8 Reserved[2];__u8 offense_size;__u8 offense_num;__u32 offense_value;} Invalid_Cmd;",
"_SCSI3Addr_struct": "struct {__u8 Dev;__u8 Bus :6;__u8 Mode :2;} PeripDev;struct {__u8 DevLSB;__u8 DevMSB :6;__u8 Mode :2;} LogDev;struct {__u8 Dev :5;__u8 Bus :3;__u8 Targ :6;__u8 Mode :2;} LogUnit;"
}`),
  () => [struct],
);

export type ErrorInfo_struct = struct._ErrorInfo_struct;
export const ErrorInfo_struct: typeof struct._ErrorInfo_struct = struct._ErrorInfo_struct;
export type LUNAddr_struct = union._LUNAddr_struct;
export const LUNAddr_struct: typeof union._LUNAddr_struct = union._LUNAddr_struct;
export type LogDevAddr_struct = struct._LogDevAddr_struct;
export const LogDevAddr_struct: typeof struct._LogDevAddr_struct = struct._LogDevAddr_struct;
export type MoreErrInfo_struct = union._MoreErrInfo_struct;
export const MoreErrInfo_struct: typeof union._MoreErrInfo_struct = union._MoreErrInfo_struct;
export type PhysDevAddr_struct = struct._PhysDevAddr_struct;
export const PhysDevAddr_struct: typeof struct._PhysDevAddr_struct = struct._PhysDevAddr_struct;
export type RequestBlock_struct = struct._RequestBlock_struct;
export const RequestBlock_struct: typeof struct._RequestBlock_struct = struct._RequestBlock_struct;
export type SCSI3Addr_struct = union._SCSI3Addr_struct;
export const SCSI3Addr_struct: typeof union._SCSI3Addr_struct = union._SCSI3Addr_struct;
