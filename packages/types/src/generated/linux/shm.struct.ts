// Generated from Linux 7.3.4 <linux/shm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { ipc_perm } from './ipc.struct.ts';

/** `<linux/shm.h>`: 48 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface shm_info extends RecordView<'struct shm_info'> {
  used_ids: number;
  shm_tot: number;
  shm_rss: number;
  shm_swp: number;
  swap_attempts: number;
  swap_successes: number;
}

export const shm_info: Descriptor<shm_info> = /* @__PURE__ */ declareStruct(
  'shm_info',
  `
  int used_ids;
  unsigned long shm_tot;
  unsigned long shm_rss;
  unsigned long shm_swp;
  unsigned long swap_attempts;
  unsigned long swap_successes;
`,
);

/** `<linux/shm.h>`: 88 bytes on x86_64, riscv64, aarch64; 48 bytes on x86, arm. */
export interface shmid_ds extends RecordView<'struct shmid_ds', 'shm_unused2' | 'shm_unused3'> {
  get shm_perm(): ipc_perm;
  set shm_perm(value: ipc_perm | Init<ipc_perm>);
  shm_segsz: number;
  shm_atime: number;
  shm_dtime: number;
  shm_ctime: number;
  shm_cpid: number;
  shm_lpid: number;
  shm_nattch: number;
  shm_unused: number;
  get shm_unused2(): number;
  set shm_unused2(value: Pointer);
  get shm_unused3(): number;
  set shm_unused3(value: Pointer);
}

export const shmid_ds: Descriptor<shmid_ds> = /* @__PURE__ */ declareStruct(
  'shmid_ds',
  `
  struct ipc_perm shm_perm;
  int shm_segsz;
  long shm_atime;
  long shm_dtime;
  long shm_ctime;
  __s32 shm_cpid;
  __s32 shm_lpid;
  unsigned short shm_nattch;
  unsigned short shm_unused;
  void *shm_unused2;
  void *shm_unused3;
`,
  {
    variants: {
      x86: {
        members: `
  struct ipc_perm shm_perm;
  int shm_segsz;
  long shm_atime;
  long shm_dtime;
  long shm_ctime;
  unsigned short shm_cpid;
  unsigned short shm_lpid;
  unsigned short shm_nattch;
  unsigned short shm_unused;
  void *shm_unused2;
  void *shm_unused3;
`,
      },
      arm: {
        members: `
  struct ipc_perm shm_perm;
  int shm_segsz;
  long shm_atime;
  long shm_dtime;
  long shm_ctime;
  __u16 shm_cpid;
  __u16 shm_lpid;
  unsigned short shm_nattch;
  unsigned short shm_unused;
  void *shm_unused2;
  void *shm_unused3;
`,
      },
    },
    uses: () => [ipc_perm],
  },
);

/** `<linux/shm.h>`: 20 bytes. */
export interface shminfo extends RecordView<'struct shminfo'> {
  shmmax: number;
  shmmin: number;
  shmmni: number;
  shmseg: number;
  shmall: number;
}

export const shminfo: Descriptor<shminfo> = /* @__PURE__ */ declareStruct(
  'shminfo',
  `
  int shmmax;
  int shmmin;
  int shmmni;
  int shmseg;
  int shmall;
`,
);
