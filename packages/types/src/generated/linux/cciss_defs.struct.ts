// Generated from Linux 7.3.4 <linux/cciss_defs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { _MoreErrInfo_struct, _SCSI3Addr_struct } from './cciss_defs.union.ts';

/** `<linux/cciss_defs.h>`: 48 bytes. */
export interface _ErrorInfo_struct extends RecordView<'struct _ErrorInfo_struct'> {
  ScsiStatus: number;
  SenseLen: number;
  CommandStatus: number;
  ResidualCnt: number;
  get MoreErrInfo(): _MoreErrInfo_struct;
  set MoreErrInfo(value: _MoreErrInfo_struct | Init<_MoreErrInfo_struct>);
  get SenseInfo(): Uint8Array;
  set SenseInfo(value: Bytes);
}

export const _ErrorInfo_struct: Descriptor<_ErrorInfo_struct> = /* @__PURE__ */ declareStruct(
  '_ErrorInfo_struct',
  `
  __u8 ScsiStatus;
  __u8 SenseLen;
  __u16 CommandStatus;
  __u32 ResidualCnt;
  union _MoreErrInfo_struct MoreErrInfo;
  __u8 SenseInfo[32];
`,
  { pack: 1, uses: () => [_MoreErrInfo_struct] },
);

/** `<linux/cciss_defs.h>`: 8 bytes. */
export interface _LogDevAddr_struct extends RecordView<'struct _LogDevAddr_struct'> {
  VolId: number;
  Mode: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const _LogDevAddr_struct: Descriptor<_LogDevAddr_struct> = /* @__PURE__ */ declareStruct(
  '_LogDevAddr_struct',
  `
  __u32 VolId :30;
  __u32 Mode :2;
  __u8 reserved[4];
`,
  { pack: 1 },
);

/** `<linux/cciss_defs.h>`: 8 bytes. */
export interface _PhysDevAddr_struct extends RecordView<'struct _PhysDevAddr_struct'> {
  TargetId: number;
  Bus: number;
  Mode: number;
  get Target(): Elements<_SCSI3Addr_struct>;
  set Target(value: Iterable<_SCSI3Addr_struct | Init<_SCSI3Addr_struct>>);
}

export const _PhysDevAddr_struct: Descriptor<_PhysDevAddr_struct> = /* @__PURE__ */ declareStruct(
  '_PhysDevAddr_struct',
  `
  __u32 TargetId :24;
  __u32 Bus :6;
  __u32 Mode :2;
  union _SCSI3Addr_struct Target[2];
`,
  { pack: 1, uses: () => [_SCSI3Addr_struct] },
);

interface _RequestBlock_struct$Type extends RecordView<'struct _RequestBlock_struct.Type'> {
  Type: number;
  Attribute: number;
  Direction: number;
}

/** `<linux/cciss_defs.h>`: 20 bytes. */
export interface _RequestBlock_struct extends RecordView<'struct _RequestBlock_struct'> {
  CDBLen: number;
  get Type(): _RequestBlock_struct$Type;
  set Type(value: _RequestBlock_struct$Type | Init<_RequestBlock_struct$Type>);
  Timeout: number;
  get CDB(): Uint8Array;
  set CDB(value: Bytes);
}

export const _RequestBlock_struct: Descriptor<_RequestBlock_struct> = /* @__PURE__ */ declareStruct(
  '_RequestBlock_struct',
  `
  __u8 CDBLen;
  struct {
    __u8 Type :3;
    __u8 Attribute :3;
    __u8 Direction :2;
  } Type;
  __u16 Timeout;
  __u8 CDB[16];
`,
  { pack: 1 },
);
