import {
  type Descriptor,
  declareStruct,
  type From,
  type Integer,
  type RecordView,
} from '../engine.ts';
import { ipc64_perm } from '../root/generated/asm/ipcbuf.ts';

/**
 * What `semctl` tells of a set of semaphores and is told of it, with times of 64 bits
 * on every architecture: it is laid out as the kernel’s own `semid64_ds`, whose low and high halves of times lie
 * side by side on 32-bit ones.
 */
export interface semid_ds extends RecordView<'struct semid64_ds'> {
  get sem_perm(): ipc64_perm;
  set sem_perm(value: ipc64_perm | From<ipc64_perm>);
  get sem_otime(): bigint;
  set sem_otime(value: Integer);
  get sem_ctime(): bigint;
  set sem_ctime(value: Integer);
  sem_nsems: number;
}

const members = `
  struct ipc64_perm sem_perm;
  __s64 sem_otime, sem_ctime;
  unsigned long sem_nsems, __unused3, __unused4;
`;

export const semid_ds: Descriptor<semid_ds> = /* @__PURE__ */ declareStruct('semid64_ds', members, {
  variants: {
    x86_64: {
      members: `
        struct ipc64_perm sem_perm;
        __s64 sem_otime, :64, sem_ctime, :64;
        unsigned long sem_nsems, __unused3, __unused4;`,
    },
    x86: { pack: 4 },
    arm: { pack: 4 },
  },
  uses: () => [ipc64_perm],
});
