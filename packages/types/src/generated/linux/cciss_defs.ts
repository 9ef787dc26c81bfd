// Generated from Linux 7.3.4 <linux/cciss_defs.h> by "pnpm generate". Do not edit.
export * from './cciss_defs.constants.ts';
export { _ErrorInfo_struct as ErrorInfo_struct } from './cciss_defs.struct.ts';
export { _LUNAddr_struct as LUNAddr_struct } from './cciss_defs.union.ts';
export { _LogDevAddr_struct as LogDevAddr_struct } from './cciss_defs.struct.ts';
export { _MoreErrInfo_struct as MoreErrInfo_struct } from './cciss_defs.union.ts';
export { _PhysDevAddr_struct as PhysDevAddr_struct } from './cciss_defs.struct.ts';
export { _RequestBlock_struct as RequestBlock_struct } from './cciss_defs.struct.ts';
export { _SCSI3Addr_struct as SCSI3Addr_struct } from './cciss_defs.union.ts';
export * as struct from './cciss_defs.struct.ts';
export * as union from './cciss_defs.union.ts';
