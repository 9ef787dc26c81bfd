// Generated from Linux 7.3.4 <asm/shmbuf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as asm_ipcbuf_h from './ipcbuf.ts';

export declare namespace struct {
  /** `<asm/shmbuf.h>`: 84 bytes on x86, arm; 112 bytes elsewhere. */
  interface shmid64_ds extends RecordView<'struct shmid64_ds'> {
    get shm_perm(): asm_ipcbuf_h.struct.ipc64_perm;
    set shm_perm(value: From<asm_ipcbuf_h.struct.ipc64_perm>);
    shm_segsz: number;
    shm_atime: number;
    shm_dtime: number;
    shm_ctime: number;
    shm_cpid: number;
    shm_lpid: number;
    shm_nattch: number;
    get __unused4(): number | undefined;
    set __unused4(value: number);
    __unused5: number;
    get shm_atime_high(): number | undefined;
    set shm_atime_high(value: number);
    get shm_dtime_high(): number | undefined;
    set shm_dtime_high(value: number);
    get shm_ctime_high(): number | undefined;
    set shm_ctime_high(value: number);
    get __unused6(): number | undefined;
    set __unused6(value: number);
  }

  /** `<asm/shmbuf.h>`: 36 bytes on x86, arm; 72 bytes elsewhere. */
  interface shminfo64 extends RecordView<'struct shminfo64'> {
    get shmmax(): bigint;
    set shmmax(value: Integer);
    shmmin: number;
    shmmni: number;
    shmseg: number;
    get shmall(): bigint;
    set shmall(value: Integer);
    __unused1: number;
    __unused2: number;
    __unused3: number;
    __unused4: number;
  }
}

export const struct: {
  readonly shmid64_ds: Descriptor<struct.shmid64_ds>;
  readonly shminfo64: Descriptor<struct.shminfo64>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"shmid64_ds": ["struct ipc64_perm shm_perm;unsigned long shm_segsz;long shm_atime;long shm_dtime;long shm_ctime;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused4;unsigned long __unused5;",{"variants":{"x86":{"members":"struct ipc64_perm shm_perm;unsigned long shm_segsz;unsigned long shm_atime;unsigned long shm_atime_high;unsigned long shm_dtime;unsigned long shm_dtime_high;unsigned long shm_ctime;unsigned long shm_ctime_high;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused4;unsigned long __unused5;"},"arm":{"members":"struct ipc64_perm shm_perm;unsigned long shm_segsz;unsigned long shm_atime;unsigned long shm_atime_high;unsigned long shm_dtime;unsigned long shm_dtime_high;unsigned long shm_ctime;unsigned long shm_ctime_high;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused4;unsigned long __unused5;"},"ppc64le":{"members":"struct ipc64_perm shm_perm;long shm_atime;long shm_dtime;long shm_ctime;unsigned long shm_segsz;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused5;unsigned long __unused6;"}}}],
"shminfo64": "unsigned long shmmax bigint;unsigned long shmmin;unsigned long shmmni;unsigned long shmseg;unsigned long shmall bigint;unsigned long __unused1;unsigned long __unused2;unsigned long __unused3;unsigned long __unused4;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipc64_perm": ["int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned char __pad1[];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;",{"variants":{"x86":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;unsigned short mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"arm":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u16 mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"s390x":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned short __pad1;unsigned short seq;unsigned long __unused1;unsigned long __unused2;"},"ppc64le":{"members":"int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned int seq;unsigned int __pad1;unsigned long long __unused1;unsigned long long __unused2;"}}}]
}`),
);
