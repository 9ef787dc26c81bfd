// Generated from Linux 7.3.4 <asm/statfs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import * as asm_posix_types_h from './posix_types.ts';

export declare namespace struct {
  /** `<asm/statfs.h>`: 84 bytes on x86_64, x86, aarch64; 88 bytes on arm, riscv64, loongarch64, ppc64le. */
  interface compat_statfs64 extends RecordView<'struct compat_statfs64'> {
    f_type: number;
    f_bsize: number;
    get f_blocks(): bigint;
    set f_blocks(value: Integer);
    get f_bfree(): bigint;
    set f_bfree(value: Integer);
    get f_bavail(): bigint;
    set f_bavail(value: Integer);
    get f_files(): bigint;
    set f_files(value: Integer);
    get f_ffree(): bigint;
    set f_ffree(value: Integer);
    get f_fsid(): asm_posix_types_h.struct.__kernel_fsid_t;
    set f_fsid(value: From<asm_posix_types_h.struct.__kernel_fsid_t>);
    f_namelen: number;
    f_frsize: number;
    f_flags: number;
    get f_spare(): Uint32Array;
    set f_spare(value: Iterable<Integer>);
  }

  /** `<asm/statfs.h>`: 64 bytes on x86, arm; 88 bytes on s390x; 120 bytes elsewhere. */
  interface statfs extends RecordView<'struct statfs'> {
    f_type: number;
    f_bsize: number;
    f_blocks: number;
    f_bfree: number;
    f_bavail: number;
    f_files: number;
    f_ffree: number;
    get f_fsid(): asm_posix_types_h.struct.__kernel_fsid_t;
    set f_fsid(value: From<asm_posix_types_h.struct.__kernel_fsid_t>);
    f_namelen: number;
    f_frsize: number;
    f_flags: number;
    get f_spare(): Elements<number>;
    set f_spare(value: Iterable<number>);
  }

  /** `<asm/statfs.h>`: 84 bytes on x86, arm; 88 bytes on s390x; 120 bytes elsewhere. */
  interface statfs64 extends RecordView<'struct statfs64'> {
    f_type: number;
    f_bsize: number;
    get f_blocks(): bigint;
    set f_blocks(value: Integer);
    get f_bfree(): bigint;
    set f_bfree(value: Integer);
    get f_bavail(): bigint;
    set f_bavail(value: Integer);
    get f_files(): bigint;
    set f_files(value: Integer);
    get f_ffree(): bigint;
    set f_ffree(value: Integer);
    get f_fsid(): asm_posix_types_h.struct.__kernel_fsid_t;
    set f_fsid(value: From<asm_posix_types_h.struct.__kernel_fsid_t>);
    f_namelen: number;
    f_frsize: number;
    f_flags: number;
    get f_spare(): Elements<number>;
    set f_spare(value: Iterable<number>);
  }
}

export const struct: {
  readonly compat_statfs64: Descriptor<
    struct.compat_statfs64,
    'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 'ppc64le'
  >;
  readonly statfs: Descriptor<struct.statfs>;
  readonly statfs64: Descriptor<struct.statfs64>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"compat_statfs64": ["__u32 f_type;__u32 f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];",{"only":["x86_64","x86","arm","riscv64","aarch64","loongarch64","ppc64le"],"variants":{"x86_64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4}}}],
"statfs": ["long f_type;long f_bsize;long f_blocks;long f_bfree;long f_bavail;long f_files;long f_ffree;struct __kernel_fsid_t f_fsid;long f_namelen;long f_frsize;long f_flags;long f_spare[4];",{"variants":{"x86":{"members":"__u32 f_type;__u32 f_bsize;__u32 f_blocks;__u32 f_bfree;__u32 f_bavail;__u32 f_files;__u32 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];"},"arm":{"members":"__u32 f_type;__u32 f_bsize;__u32 f_blocks;__u32 f_bfree;__u32 f_bavail;__u32 f_files;__u32 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];"},"s390x":{"members":"unsigned int f_type;unsigned int f_bsize;unsigned long f_blocks;unsigned long f_bfree;unsigned long f_bavail;unsigned long f_files;unsigned long f_ffree;struct __kernel_fsid_t f_fsid;unsigned int f_namelen;unsigned int f_frsize;unsigned int f_flags;unsigned int f_spare[5];"}}}],
"statfs64": ["long f_type;long f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;long f_namelen;long f_frsize;long f_flags;long f_spare[4];",{"variants":{"x86":{"members":"__u32 f_type;__u32 f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];"},"arm":{"members":"__u32 f_type;__u32 f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];","pack":1,"align":4},"s390x":{"members":"unsigned int f_type;unsigned int f_bsize;unsigned long long f_blocks;unsigned long long f_bfree;unsigned long long f_bavail;unsigned long long f_files;unsigned long long f_ffree;struct __kernel_fsid_t f_fsid;unsigned int f_namelen;unsigned int f_frsize;unsigned int f_flags;unsigned int f_spare[5];"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_fsid_t": "int val[2];"
}`),
);

export type fsid_t = asm_posix_types_h.struct.__kernel_fsid_t;
export const fsid_t: typeof asm_posix_types_h.struct.__kernel_fsid_t =
  asm_posix_types_h.struct.__kernel_fsid_t;
