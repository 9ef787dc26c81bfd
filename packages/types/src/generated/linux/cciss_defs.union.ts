// Generated from Linux 7.3.4 <linux/cciss_defs.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { _LogDevAddr_struct, _PhysDevAddr_struct } from './cciss_defs.struct.ts';

/** `<linux/cciss_defs.h>`: 8 bytes. */
export interface _LUNAddr_struct extends RecordView<'union _LUNAddr_struct'> {
  get LunAddrBytes(): Uint8Array;
  set LunAddrBytes(value: Bytes);
  get SCSI3Lun(): Elements<_SCSI3Addr_struct>;
  set SCSI3Lun(value: Iterable<_SCSI3Addr_struct | Init<_SCSI3Addr_struct>>);
  get PhysDev(): _PhysDevAddr_struct;
  set PhysDev(value: _PhysDevAddr_struct | Init<_PhysDevAddr_struct>);
  get LogDev(): _LogDevAddr_struct;
  set LogDev(value: _LogDevAddr_struct | Init<_LogDevAddr_struct>);
}

export const _LUNAddr_struct: Descriptor<_LUNAddr_struct> = /* @__PURE__ */ declareUnion(
  '_LUNAddr_struct',
  `
  __u8 LunAddrBytes[8];
  union _SCSI3Addr_struct SCSI3Lun[4];
  struct _PhysDevAddr_struct PhysDev;
  struct _LogDevAddr_struct LogDev;
`,
  { uses: () => [_LogDevAddr_struct, _PhysDevAddr_struct, _SCSI3Addr_struct] },
);

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
export interface _MoreErrInfo_struct extends RecordView<'union _MoreErrInfo_struct'> {
  get Common_Info(): _MoreErrInfo_struct$Common_Info;
  set Common_Info(value: _MoreErrInfo_struct$Common_Info | Init<_MoreErrInfo_struct$Common_Info>);
  get Invalid_Cmd(): _MoreErrInfo_struct$Invalid_Cmd;
  set Invalid_Cmd(value: _MoreErrInfo_struct$Invalid_Cmd | Init<_MoreErrInfo_struct$Invalid_Cmd>);
}

export const _MoreErrInfo_struct: Descriptor<_MoreErrInfo_struct> = /* @__PURE__ */ declareUnion(
  '_MoreErrInfo_struct',
  `
  struct packed {
    __u8 Reserved[3];
    __u8 Type;
    __u32 ErrorInfo;
  } Common_Info;
  struct packed {
    __u8 Reserved[2];
    __u8 offense_size;
    __u8 offense_num;
    __u32 offense_value;
  } Invalid_Cmd;
`,
);

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
export interface _SCSI3Addr_struct extends RecordView<'union _SCSI3Addr_struct'> {
  get PeripDev(): _SCSI3Addr_struct$PeripDev;
  set PeripDev(value: _SCSI3Addr_struct$PeripDev | Init<_SCSI3Addr_struct$PeripDev>);
  get LogDev(): _SCSI3Addr_struct$LogDev;
  set LogDev(value: _SCSI3Addr_struct$LogDev | Init<_SCSI3Addr_struct$LogDev>);
  get LogUnit(): _SCSI3Addr_struct$LogUnit;
  set LogUnit(value: _SCSI3Addr_struct$LogUnit | Init<_SCSI3Addr_struct$LogUnit>);
}

export const _SCSI3Addr_struct: Descriptor<_SCSI3Addr_struct> = /* @__PURE__ */ declareUnion(
  '_SCSI3Addr_struct',
  `
  struct {
    __u8 Dev;
    __u8 Bus :6;
    __u8 Mode :2;
  } PeripDev;
  struct {
    __u8 DevLSB;
    __u8 DevMSB :6;
    __u8 Mode :2;
  } LogDev;
  struct {
    __u8 Dev :5;
    __u8 Bus :3;
    __u8 Targ :6;
    __u8 Mode :2;
  } LogUnit;
`,
);
