// Generated from Linux 7.3.4 <asm/stat.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86' | 'arm',
  {
    STAT64_HAS_BROKEN_ST_INO: 1;
  }
> &
  OnlyOnThese<
    'x86_64' | 'x86' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x' | 'ppc64le',
    {
      STAT_HAVE_NSEC: 1;
    }
  > = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86 arm': {
      STAT64_HAS_BROKEN_ST_INO: 1,
    },
    'x86_64 x86 riscv64 aarch64 loongarch64 s390x ppc64le': {
      STAT_HAVE_NSEC: 1,
    },
  },
);

/** `<asm/stat.h>`: 1 on x86, arm. */
export const STAT64_HAS_BROKEN_ST_INO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.STAT64_HAS_BROKEN_ST_INO,
);
/** `<asm/stat.h>`: none on arm; 1 elsewhere. */
export const STAT_HAVE_NSEC: number | undefined = /* @__PURE__ */ hereOf(perArch.STAT_HAVE_NSEC);
export declare namespace struct {
  /** `<asm/stat.h>`: 32 bytes on x86_64, x86, arm. */
  interface __old_kernel_stat extends RecordView<'struct __old_kernel_stat'> {
    st_dev: number;
    st_ino: number;
    st_mode: number;
    st_nlink: number;
    st_uid: number;
    st_gid: number;
    st_rdev: number;
    st_size: number;
    st_atime: number;
    st_mtime: number;
    st_ctime: number;
  }

  /** `<asm/stat.h>`: 144 bytes on x86_64, s390x, ppc64le; 64 bytes on x86, arm; 128 bytes on riscv64, aarch64, loongarch64. */
  interface stat extends RecordView<'struct stat'> {
    st_dev: number;
    st_ino: number;
    st_nlink: number;
    st_mode: number;
    st_uid: number;
    st_gid: number;
    get __pad0(): number | undefined;
    set __pad0(value: number);
    st_rdev: number;
    st_size: number;
    st_blksize: number;
    st_blocks: number;
    st_atime: number;
    st_atime_nsec: number;
    st_mtime: number;
    st_mtime_nsec: number;
    st_ctime: number;
    st_ctime_nsec: number;
    get __unused(): Elements<number> | undefined;
    set __unused(value: Iterable<number>);
    get __unused4(): number | undefined;
    set __unused4(value: number);
    get __unused5(): number | undefined;
    set __unused5(value: number);
    get __pad1(): number | undefined;
    set __pad1(value: number);
    get __pad2(): number | undefined;
    set __pad2(value: number);
    get __unused6(): number | undefined;
    set __unused6(value: number);
  }

  /** `<asm/stat.h>`: 96 bytes on x86; 104 bytes on arm, ppc64le. */
  interface stat64 extends RecordView<'struct stat64'> {
    get st_dev(): bigint;
    set st_dev(value: Integer);
    get __pad0(): Uint8Array | undefined;
    set __pad0(value: Bytes);
    get __st_ino(): number | undefined;
    set __st_ino(value: number);
    st_mode: number;
    st_nlink: number;
    st_uid: number;
    st_gid: number;
    get st_rdev(): bigint;
    set st_rdev(value: Integer);
    get __pad3(): Uint8Array | undefined;
    set __pad3(value: Bytes);
    get st_size(): bigint;
    set st_size(value: Integer);
    st_blksize: number;
    get st_blocks(): bigint;
    set st_blocks(value: Integer);
    st_atime: number;
    st_atime_nsec: number;
    st_mtime: number;
    st_mtime_nsec: number;
    st_ctime: number;
    st_ctime_nsec: number;
    get st_ino(): bigint;
    set st_ino(value: Integer);
    get __pad2(): number | undefined;
    set __pad2(value: number);
    get __unused4(): number | undefined;
    set __unused4(value: number);
    get __unused5(): number | undefined;
    set __unused5(value: number);
  }
}

export const struct: {
  readonly __old_kernel_stat: Descriptor<struct.__old_kernel_stat, 'x86_64' | 'x86' | 'arm'>;
  readonly stat: Descriptor<struct.stat>;
  readonly stat64: Descriptor<struct.stat64, 'x86' | 'arm' | 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__old_kernel_stat": ["unsigned short st_dev;unsigned short st_ino;unsigned short st_mode;unsigned short st_nlink;unsigned short st_uid;unsigned short st_gid;unsigned short st_rdev;unsigned long st_size;unsigned long st_atime;unsigned long st_mtime;unsigned long st_ctime;",{"only":["x86_64","x86","arm"],"variants":{"x86_64":{"members":"unsigned short st_dev;unsigned short st_ino;unsigned short st_mode;unsigned short st_nlink;unsigned short st_uid;unsigned short st_gid;unsigned short st_rdev;unsigned int st_size;unsigned int st_atime;unsigned int st_mtime;unsigned int st_ctime;"}}}],
"stat": ["unsigned long st_dev;unsigned long st_ino;unsigned int st_mode;unsigned int st_nlink;unsigned int st_uid;unsigned int st_gid;unsigned long st_rdev;unsigned long __pad1;long st_size;int st_blksize;int __pad2;long st_blocks;long st_atime;unsigned long st_atime_nsec;long st_mtime;unsigned long st_mtime_nsec;long st_ctime;unsigned long st_ctime_nsec;unsigned int __unused4;unsigned int __unused5;",{"variants":{"x86_64":{"members":"unsigned long st_dev;unsigned long st_ino;unsigned long st_nlink;unsigned int st_mode;unsigned int st_uid;unsigned int st_gid;unsigned int __pad0;unsigned long st_rdev;long st_size;long st_blksize;long st_blocks;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned long st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;long __unused[3];"},"x86":{"members":"unsigned long st_dev;unsigned long st_ino;unsigned short st_mode;unsigned short st_nlink;unsigned short st_uid;unsigned short st_gid;unsigned long st_rdev;unsigned long st_size;unsigned long st_blksize;unsigned long st_blocks;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned long st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;unsigned long __unused4;unsigned long __unused5;"},"arm":{"members":"unsigned long st_dev;unsigned long st_ino;unsigned short st_mode;unsigned short st_nlink;unsigned short st_uid;unsigned short st_gid;unsigned long st_rdev;unsigned long st_size;unsigned long st_blksize;unsigned long st_blocks;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned long st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;unsigned long __unused4;unsigned long __unused5;"},"s390x":{"members":"unsigned long st_dev;unsigned long st_ino;unsigned long st_nlink;unsigned int st_mode;unsigned int st_uid;unsigned int st_gid;unsigned int __pad1;unsigned long st_rdev;unsigned long st_size;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned long st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;unsigned long st_blksize;long st_blocks;unsigned long __unused[3];"},"ppc64le":{"members":"unsigned long st_dev;unsigned long st_ino;unsigned long st_nlink;__u32 st_mode;unsigned int st_uid;unsigned int st_gid;unsigned long st_rdev;long st_size;unsigned long st_blksize;unsigned long st_blocks;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned long st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;unsigned long __unused4;unsigned long __unused5;unsigned long __unused6;"}}}],
"stat64": ["unsigned long long st_dev;unsigned char __pad0[4];unsigned long __st_ino;unsigned int st_mode;unsigned int st_nlink;unsigned long st_uid;unsigned long st_gid;unsigned long long st_rdev;unsigned char __pad3[4];long long st_size;unsigned long st_blksize;unsigned long long st_blocks;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned int st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;unsigned long long st_ino;",{"only":["x86","arm","ppc64le"],"variants":{"arm":{"members":"unsigned long long st_dev;unsigned char __pad0[4];unsigned long __st_ino;unsigned int st_mode;unsigned int st_nlink;unsigned long st_uid;unsigned long st_gid;unsigned long long st_rdev;unsigned char __pad3[4];long long st_size;unsigned long st_blksize;unsigned long long st_blocks;unsigned long st_atime;unsigned long st_atime_nsec;unsigned long st_mtime;unsigned long st_mtime_nsec;unsigned long st_ctime;unsigned long st_ctime_nsec;unsigned long long st_ino;"},"ppc64le":{"members":"unsigned long long st_dev;unsigned long long st_ino;unsigned int st_mode;unsigned int st_nlink;unsigned int st_uid;unsigned int st_gid;unsigned long long st_rdev;unsigned short __pad2;long long st_size;int st_blksize;long long st_blocks;int st_atime;unsigned int st_atime_nsec;int st_mtime;unsigned int st_mtime_nsec;int st_ctime;unsigned int st_ctime_nsec;unsigned int __unused4;unsigned int __unused5;"}}}]
}`),
);
