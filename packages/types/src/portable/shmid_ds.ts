import {
  type Descriptor,
  declareStruct,
  type From,
  type Integer,
  type RecordView,
} from '../engine.ts';
import { ipc64_perm } from '../root/generated/asm/ipcbuf.ts';

/**
 * What `shmctl` tells of shared memory and is told of it, with times of 64 bits
 * on every architecture: it is laid out as the kernel’s own `shmid64_ds`, whose low and high halves of times lie
 * side by side on 32-bit ones.
 */
export interface shmid_ds extends RecordView<'struct shmid64_ds'> {
  get shm_perm(): ipc64_perm;
  set shm_perm(value: ipc64_perm | From<ipc64_perm>);
  shm_segsz: number;
  get shm_atime(): bigint;
  set shm_atime(value: Integer);
  get shm_dtime(): bigint;
  set shm_dtime(value: Integer);
  get shm_ctime(): bigint;
  set shm_ctime(value: Integer);
  shm_cpid: number;
  shm_lpid: number;
  shm_nattch: number;
}

const members = `
  struct ipc64_perm shm_perm;
  unsigned long shm_segsz;
  __s64 shm_atime, shm_dtime, shm_ctime;
  int shm_cpid, shm_lpid;
  unsigned long shm_nattch, __unused4, __unused5;
`;

export const shmid_ds: Descriptor<shmid_ds> = /* @__PURE__ */ declareStruct('shmid64_ds', members, {
  variants: { x86: { pack: 4 }, arm: { pack: 4 } },
  uses: () => [ipc64_perm],
});
