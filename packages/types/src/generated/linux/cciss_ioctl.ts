// Generated from Linux 7.3.4 <linux/cciss_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as linux_cciss_defs_h from './cciss_defs.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly CCISS_BIG_PASSTHRU: PerArch<
    3227533842,
    3227009554,
    3227009554,
    3227533842,
    3227533842,
    3227533842,
    3227533842,
    3227533842
  >;
  readonly CCISS_PASSTHRU: PerArch<
    3227009547,
    3226747403,
    3226747403,
    3227009547,
    3227009547,
    3227009547,
    3227009547,
    3227009547
  >;
} & Requests<
  | 'CCISS_BIG_PASSTHRU_SUPPORTED'
  | 'CCISS_DEREGDISK'
  | 'CCISS_GETBUSTYPES'
  | 'CCISS_GETDRIVVER'
  | 'CCISS_GETFIRMVER'
  | 'CCISS_GETHEARTBEAT'
  | 'CCISS_GETINTINFO'
  | 'CCISS_GETLUNINFO'
  | 'CCISS_GETNODENAME'
  | 'CCISS_GETPCIINFO'
  | 'CCISS_REGNEWD'
  | 'CCISS_REGNEWDISK'
  | 'CCISS_RESCANDISK'
  | 'CCISS_REVALIDVOLS'
  | 'CCISS_SETINTINFO'
  | 'CCISS_SETNODENAME'
> = /* @__PURE__ */ perArchOf(
  {
    CCISS_BIG_PASSTHRU: [
      3227533842, 3227009554, 3227009554, 3227533842, 3227533842, 3227533842, 3227533842,
      3227533842,
    ],
    CCISS_PASSTHRU: [
      3227009547, 3226747403, 3226747403, 3227009547, 3227009547, 3227009547, 3227009547,
      3227009547,
    ],
  },
  {
    CCISS_BIG_PASSTHRU_SUPPORTED: 16915,
    CCISS_DEREGDISK: 16908,
    CCISS_GETBUSTYPES: 2147762695,
    CCISS_GETDRIVVER: 2147762697,
    CCISS_GETFIRMVER: 2147762696,
    CCISS_GETHEARTBEAT: 2147762694,
    CCISS_GETINTINFO: 2148024834,
    CCISS_GETLUNINFO: 2148286993,
    CCISS_GETNODENAME: 2148549124,
    CCISS_GETPCIINFO: 2148024833,
    CCISS_REGNEWD: 16910,
    CCISS_REGNEWDISK: 1074020877,
    CCISS_RESCANDISK: 16912,
    CCISS_REVALIDVOLS: 16906,
    CCISS_SETINTINFO: 1074283011,
    CCISS_SETNODENAME: 1074807301,
  },
);

/** `<linux/cciss_ioctl.h>`: 3227009554 on x86, arm; 3227533842 elsewhere. */
export const CCISS_BIG_PASSTHRU: number = /* @__PURE__ */ hereOf(perArch.CCISS_BIG_PASSTHRU);
/** `<linux/cciss_ioctl.h>`: 3226747403 on x86, arm; 3227009547 elsewhere. */
export const CCISS_PASSTHRU: number = /* @__PURE__ */ hereOf(perArch.CCISS_PASSTHRU);
export const CCISS_BIG_PASSTHRU_SUPPORTED: number = /* @__PURE__ */ requestHere(16915),
  CCISS_DEREGDISK: number = /* @__PURE__ */ requestHere(16908),
  CCISS_GETBUSTYPES: number = /* @__PURE__ */ requestHere(2147762695),
  CCISS_GETDRIVVER: number = /* @__PURE__ */ requestHere(2147762697),
  CCISS_GETFIRMVER: number = /* @__PURE__ */ requestHere(2147762696),
  CCISS_GETHEARTBEAT: number = /* @__PURE__ */ requestHere(2147762694),
  CCISS_GETINTINFO: number = /* @__PURE__ */ requestHere(2148024834),
  CCISS_GETLUNINFO: number = /* @__PURE__ */ requestHere(2148286993),
  CCISS_GETNODENAME: number = /* @__PURE__ */ requestHere(2148549124),
  CCISS_GETPCIINFO: number = /* @__PURE__ */ requestHere(2148024833),
  CCISS_REGNEWD: number = /* @__PURE__ */ requestHere(16910),
  CCISS_REGNEWDISK: number = /* @__PURE__ */ requestHere(1074020877),
  CCISS_RESCANDISK: number = /* @__PURE__ */ requestHere(16912),
  CCISS_REVALIDVOLS: number = /* @__PURE__ */ requestHere(16906),
  CCISS_SETINTINFO: number = /* @__PURE__ */ requestHere(1074283011),
  CCISS_SETNODENAME: number = /* @__PURE__ */ requestHere(1074807301);
export const CCISS_IOC_MAGIC = 66,
  CISS_FIBRE1G = 256,
  CISS_FIBRE2G = 512,
  CISS_PARCSCIU3 = 2,
  CISS_PARSCSIU2 = 1,
  MAX_KMALLOC_SIZE = 128000;
export declare namespace struct {
  /** `<linux/cciss_ioctl.h>`: 88 bytes on x86, arm; 96 bytes elsewhere. */
  interface _BIG_IOCTL_Command_struct
    extends RecordView<'struct _BIG_IOCTL_Command_struct', 'buf'> {
    get LUN_info(): linux_cciss_defs_h.union._LUNAddr_struct;
    set LUN_info(value: From<linux_cciss_defs_h.union._LUNAddr_struct>);
    get Request(): linux_cciss_defs_h.struct._RequestBlock_struct;
    set Request(value: From<linux_cciss_defs_h.struct._RequestBlock_struct>);
    get error_info(): linux_cciss_defs_h.struct._ErrorInfo_struct;
    set error_info(value: From<linux_cciss_defs_h.struct._ErrorInfo_struct>);
    malloc_size: number;
    buf_size: number;
    get buf(): number;
    set buf(value: Pointer);
  }

  /** `<linux/cciss_ioctl.h>`: 84 bytes on x86, arm; 88 bytes elsewhere. */
  interface _IOCTL_Command_struct extends RecordView<'struct _IOCTL_Command_struct', 'buf'> {
    get LUN_info(): linux_cciss_defs_h.union._LUNAddr_struct;
    set LUN_info(value: From<linux_cciss_defs_h.union._LUNAddr_struct>);
    get Request(): linux_cciss_defs_h.struct._RequestBlock_struct;
    set Request(value: From<linux_cciss_defs_h.struct._RequestBlock_struct>);
    get error_info(): linux_cciss_defs_h.struct._ErrorInfo_struct;
    set error_info(value: From<linux_cciss_defs_h.struct._ErrorInfo_struct>);
    buf_size: number;
    get buf(): number;
    set buf(value: Pointer);
  }

  /** `<linux/cciss_ioctl.h>`: 12 bytes. */
  interface _LogvolInfo_struct extends RecordView<'struct _LogvolInfo_struct'> {
    LunID: number;
    num_opens: number;
    num_parts: number;
  }

  /** `<linux/cciss_ioctl.h>`: 8 bytes. */
  interface _cciss_coalint_struct extends RecordView<'struct _cciss_coalint_struct'> {
    delay: number;
    count: number;
  }

  /** `<linux/cciss_ioctl.h>`: 8 bytes. */
  interface _cciss_pci_info_struct extends RecordView<'struct _cciss_pci_info_struct'> {
    bus: number;
    dev_fn: number;
    domain: number;
    board_id: number;
  }
}

export const struct: {
  readonly _BIG_IOCTL_Command_struct: Descriptor<struct._BIG_IOCTL_Command_struct>;
  readonly _IOCTL_Command_struct: Descriptor<struct._IOCTL_Command_struct>;
  readonly _LogvolInfo_struct: Descriptor<struct._LogvolInfo_struct>;
  readonly _cciss_coalint_struct: Descriptor<struct._cciss_coalint_struct>;
  readonly _cciss_pci_info_struct: Descriptor<struct._cciss_pci_info_struct>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_BIG_IOCTL_Command_struct": "union _LUNAddr_struct LUN_info;struct _RequestBlock_struct Request;struct _ErrorInfo_struct error_info;__u32 malloc_size;__u32 buf_size;__u8 *buf;",
"_IOCTL_Command_struct": "union _LUNAddr_struct LUN_info;struct _RequestBlock_struct Request;struct _ErrorInfo_struct error_info;__u16 buf_size;__u8 *buf;",
"_LogvolInfo_struct": "__u32 LunID;int num_opens;int num_parts;",
"_cciss_coalint_struct": "__u32 delay;__u32 count;",
"_cciss_pci_info_struct": "unsigned char bus;unsigned char dev_fn;unsigned short domain;__u32 board_id;"
}`),
  () => [heldStructs, heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_ErrorInfo_struct": ["__u8 ScsiStatus;__u8 SenseLen;__u16 CommandStatus;__u32 ResidualCnt;union _MoreErrInfo_struct MoreErrInfo;__u8 SenseInfo[32];",{"pack":1}],
"_LogDevAddr_struct": ["__u32 VolId :30;__u32 Mode :2;__u8 reserved[4];",{"pack":1}],
"_PhysDevAddr_struct": ["__u32 TargetId :24;__u32 Bus :6;__u32 Mode :2;union _SCSI3Addr_struct Target[2];",{"pack":1}],
"_RequestBlock_struct": ["__u8 CDBLen;struct {__u8 Type :3;__u8 Attribute :3;__u8 Direction :2;} Type;__u16 Timeout;__u8 CDB[16];",{"pack":1}]
}`),
  () => [heldUnions],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldUnions: Record<string, unknown> = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"_LUNAddr_struct": "__u8 LunAddrBytes[8];union _SCSI3Addr_struct SCSI3Lun[4];struct _PhysDevAddr_struct PhysDev;struct _LogDevAddr_struct LogDev;",
"_MoreErrInfo_struct": "struct packed {__u8 Reserved[3];__u8 Type;__u32 ErrorInfo;} Common_Info;struct packed {__u8 Reserved[2];__u8 offense_size;__u8 offense_num;__u32 offense_value;} Invalid_Cmd;",
"_SCSI3Addr_struct": "struct {__u8 Dev;__u8 Bus :6;__u8 Mode :2;} PeripDev;struct {__u8 DevLSB;__u8 DevMSB :6;__u8 Mode :2;} LogDev;struct {__u8 Dev :5;__u8 Bus :3;__u8 Targ :6;__u8 Mode :2;} LogUnit;"
}`),
  () => [heldStructs],
);

export type BIG_IOCTL_Command_struct = struct._BIG_IOCTL_Command_struct;
export const BIG_IOCTL_Command_struct: typeof struct._BIG_IOCTL_Command_struct =
  struct._BIG_IOCTL_Command_struct;
export type BusTypes_type = number;
export type DriverVer_type = number;
export type Heartbeat_type = number;
export type IOCTL_Command_struct = struct._IOCTL_Command_struct;
export const IOCTL_Command_struct: typeof struct._IOCTL_Command_struct =
  struct._IOCTL_Command_struct;
export type LogvolInfo_struct = struct._LogvolInfo_struct;
export const LogvolInfo_struct: typeof struct._LogvolInfo_struct = struct._LogvolInfo_struct;
export type cciss_coalint_struct = struct._cciss_coalint_struct;
export const cciss_coalint_struct: typeof struct._cciss_coalint_struct =
  struct._cciss_coalint_struct;
export type cciss_pci_info_struct = struct._cciss_pci_info_struct;
export const cciss_pci_info_struct: typeof struct._cciss_pci_info_struct =
  struct._cciss_pci_info_struct;
