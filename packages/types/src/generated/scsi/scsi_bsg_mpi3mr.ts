// Generated from Linux 7.3.4 <scsi/scsi_bsg_mpi3mr.h> by "pnpm generate". Do not edit.
export * from './scsi_bsg_mpi3mr.constants.ts';
export * as struct from './scsi_bsg_mpi3mr.struct.ts';
