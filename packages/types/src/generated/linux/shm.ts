// Generated from Linux 7.3.4 <linux/shm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_ipc_h from './ipc.ts';

export const SHMMIN = 1,
  SHMMNI = 4096,
  SHMSEG = 4096,
  SHM_EXEC = 32768,
  SHM_HUGETLB = 2048,
  SHM_HUGE_16GB = 2281701376,
  SHM_HUGE_16MB = 1610612736,
  SHM_HUGE_1GB = 2013265920,
  SHM_HUGE_1MB = 1342177280,
  SHM_HUGE_256MB = 1879048192,
  SHM_HUGE_2GB = 2080374784,
  SHM_HUGE_2MB = 1409286144,
  SHM_HUGE_32MB = 1677721600,
  SHM_HUGE_512KB = 1275068416,
  SHM_HUGE_512MB = 1946157056,
  SHM_HUGE_64KB = 1073741824,
  SHM_HUGE_8MB = 1543503872,
  SHM_HUGE_MASK = 63,
  SHM_HUGE_SHIFT = 26,
  SHM_INFO = 14,
  SHM_LOCK = 11,
  SHM_NORESERVE = 4096,
  SHM_R = 256,
  SHM_RDONLY = 4096,
  SHM_REMAP = 16384,
  SHM_RND = 8192,
  SHM_STAT = 13,
  SHM_STAT_ANY = 15,
  SHM_UNLOCK = 12,
  SHM_W = 128;
export declare namespace struct {
  /** `<linux/shm.h>`: 24 bytes on x86, arm; 48 bytes elsewhere. */
  interface shm_info extends RecordView<'struct shm_info'> {
    used_ids: number;
    shm_tot: number;
    shm_rss: number;
    shm_swp: number;
    swap_attempts: number;
    swap_successes: number;
  }

  /** `<linux/shm.h>`: 48 bytes on x86, arm; 88 bytes elsewhere. */
  interface shmid_ds extends RecordView<'struct shmid_ds', 'shm_unused2' | 'shm_unused3'> {
    get shm_perm(): linux_ipc_h.struct.ipc_perm;
    set shm_perm(value: From<linux_ipc_h.struct.ipc_perm>);
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

  /** `<linux/shm.h>`: 20 bytes. */
  interface shminfo extends RecordView<'struct shminfo'> {
    shmmax: number;
    shmmin: number;
    shmmni: number;
    shmseg: number;
    shmall: number;
  }
}

export const struct: {
  readonly shm_info: Descriptor<struct.shm_info>;
  readonly shmid_ds: Descriptor<struct.shmid_ds>;
  readonly shminfo: Descriptor<struct.shminfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"shm_info": "int used_ids;unsigned long shm_tot;unsigned long shm_rss;unsigned long shm_swp;unsigned long swap_attempts;unsigned long swap_successes;",
"shmid_ds": ["struct ipc_perm shm_perm;int shm_segsz;long shm_atime;long shm_dtime;long shm_ctime;__s32 shm_cpid;__s32 shm_lpid;unsigned short shm_nattch;unsigned short shm_unused;void *shm_unused2;void *shm_unused3;",{"variants":{"x86":{"members":"struct ipc_perm shm_perm;int shm_segsz;long shm_atime;long shm_dtime;long shm_ctime;unsigned short shm_cpid;unsigned short shm_lpid;unsigned short shm_nattch;unsigned short shm_unused;void *shm_unused2;void *shm_unused3;"},"arm":{"members":"struct ipc_perm shm_perm;int shm_segsz;long shm_atime;long shm_dtime;long shm_ctime;__u16 shm_cpid;__u16 shm_lpid;unsigned short shm_nattch;unsigned short shm_unused;void *shm_unused2;void *shm_unused3;"}}}],
"shminfo": "int shmmax;int shmmin;int shmmni;int shmseg;int shmall;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc_perm": ["int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned short seq;",{"variants":{"x86":{"members":"int key;unsigned short uid;unsigned short gid;unsigned short cuid;unsigned short cgid;unsigned short mode;unsigned short seq;"},"arm":{"members":"int key;__u16 uid;__u16 gid;__u16 cuid;__u16 cgid;__u16 mode;unsigned short seq;"}}}]
}`),
);
