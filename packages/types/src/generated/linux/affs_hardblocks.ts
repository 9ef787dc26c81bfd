// Generated from Linux 7.3.4 <linux/affs_hardblocks.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../engine.ts';

export const IDNAME_PARTITION = 1346458196,
  IDNAME_RIGIDDISK = 1380209483,
  RDB_ALLOCATION_LIMIT = 16;
export declare namespace struct {
  /** `<linux/affs_hardblocks.h>`: 256 bytes. */
  interface PartitionBlock extends RecordView<'struct PartitionBlock'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_ID: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_SummedLongs: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_ChkSum: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_HostID: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_Next: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_Flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get pb_Reserved1(): Elements<number>;
    set pb_Reserved1(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pb_DevFlags: number;
    get pb_DriveName(): Uint8Array;
    set pb_DriveName(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get pb_Reserved2(): Elements<number>;
    set pb_Reserved2(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get pb_Environment(): Elements<number>;
    set pb_Environment(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get pb_EReserved(): Elements<number>;
    set pb_EReserved(value: Iterable<number>);
  }

  /** `<linux/affs_hardblocks.h>`: 256 bytes. */
  interface RigidDiskBlock extends RecordView<'struct RigidDiskBlock'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_ID: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_SummedLongs: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_ChkSum: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_HostID: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_BlockBytes: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_BadBlockList: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_PartitionList: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_FileSysHeaderList: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_DriveInit: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get rdb_Reserved1(): Elements<number>;
    set rdb_Reserved1(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Cylinders: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Sectors: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Heads: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Interleave: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Park: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get rdb_Reserved2(): Elements<number>;
    set rdb_Reserved2(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_WritePreComp: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_ReducedWrite: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_StepRate: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get rdb_Reserved3(): Elements<number>;
    set rdb_Reserved3(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_RDBBlocksLo: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_RDBBlocksHi: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_LoCylinder: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_HiCylinder: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_CylBlocks: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_AutoParkSeconds: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_HighRDSKBlock: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rdb_Reserved4: number;
    get rdb_DiskVendor(): Uint8Array;
    set rdb_DiskVendor(value: Bytes);
    get rdb_DiskProduct(): Uint8Array;
    set rdb_DiskProduct(value: Bytes);
    get rdb_DiskRevision(): Uint8Array;
    set rdb_DiskRevision(value: Bytes);
    get rdb_ControllerVendor(): Uint8Array;
    set rdb_ControllerVendor(value: Bytes);
    get rdb_ControllerProduct(): Uint8Array;
    set rdb_ControllerProduct(value: Bytes);
    get rdb_ControllerRevision(): Uint8Array;
    set rdb_ControllerRevision(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get rdb_Reserved5(): Elements<number>;
    set rdb_Reserved5(value: Iterable<number>);
  }
}

export const struct: {
  readonly PartitionBlock: Descriptor<struct.PartitionBlock>;
  readonly RigidDiskBlock: Descriptor<struct.RigidDiskBlock>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"PartitionBlock": "__be32 pb_ID;__be32 pb_SummedLongs;__be32 pb_ChkSum;__be32 pb_HostID;__be32 pb_Next;__be32 pb_Flags;__be32 pb_Reserved1[2];__be32 pb_DevFlags;__u8 pb_DriveName[32];__be32 pb_Reserved2[15];__be32 pb_Environment[17];__be32 pb_EReserved[15];",
"RigidDiskBlock": "__be32 rdb_ID;__be32 rdb_SummedLongs;__be32 rdb_ChkSum;__be32 rdb_HostID;__be32 rdb_BlockBytes;__be32 rdb_Flags;__be32 rdb_BadBlockList;__be32 rdb_PartitionList;__be32 rdb_FileSysHeaderList;__be32 rdb_DriveInit;__be32 rdb_Reserved1[6];__be32 rdb_Cylinders;__be32 rdb_Sectors;__be32 rdb_Heads;__be32 rdb_Interleave;__be32 rdb_Park;__be32 rdb_Reserved2[3];__be32 rdb_WritePreComp;__be32 rdb_ReducedWrite;__be32 rdb_StepRate;__be32 rdb_Reserved3[5];__be32 rdb_RDBBlocksLo;__be32 rdb_RDBBlocksHi;__be32 rdb_LoCylinder;__be32 rdb_HiCylinder;__be32 rdb_CylBlocks;__be32 rdb_AutoParkSeconds;__be32 rdb_HighRDSKBlock;__be32 rdb_Reserved4;char rdb_DiskVendor[8];char rdb_DiskProduct[16];char rdb_DiskRevision[4];char rdb_ControllerVendor[8];char rdb_ControllerProduct[16];char rdb_ControllerRevision[4];__be32 rdb_Reserved5[10];"
}`),
);
