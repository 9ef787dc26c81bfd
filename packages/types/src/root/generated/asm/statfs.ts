// Generated from Linux 7.3.4 <asm/statfs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import { __kernel_fsid_t } from './posix_types.ts';

/** `<asm/statfs.h>`: 120 bytes on x86_64, riscv64, aarch64; 84 bytes on x86, arm. */
export interface statfs64 extends RecordView<'struct statfs64'> {
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
  get f_fsid(): __kernel_fsid_t;
  set f_fsid(value: From<__kernel_fsid_t>);
  f_namelen: number;
  f_frsize: number;
  f_flags: number;
  get f_spare(): Elements<number>;
  set f_spare(value: Iterable<number>);
}

export const statfs64: Descriptor<statfs64> = /* @__PURE__ */ declareStruct(
  'statfs64',
  `
  long f_type;
  long f_bsize;
  __u64 f_blocks;
  __u64 f_bfree;
  __u64 f_bavail;
  __u64 f_files;
  __u64 f_ffree;
  struct __kernel_fsid_t f_fsid;
  long f_namelen;
  long f_frsize;
  long f_flags;
  long f_spare[4];
`,
  {
    variants: {
      x86: {
        members: `
  __u32 f_type;
  __u32 f_bsize;
  __u64 f_blocks;
  __u64 f_bfree;
  __u64 f_bavail;
  __u64 f_files;
  __u64 f_ffree;
  struct __kernel_fsid_t f_fsid;
  __u32 f_namelen;
  __u32 f_frsize;
  __u32 f_flags;
  __u32 f_spare[4];
`,
      },
      arm: {
        members: `
  __u32 f_type;
  __u32 f_bsize;
  __u64 f_blocks;
  __u64 f_bfree;
  __u64 f_bavail;
  __u64 f_files;
  __u64 f_ffree;
  struct __kernel_fsid_t f_fsid;
  __u32 f_namelen;
  __u32 f_frsize;
  __u32 f_flags;
  __u32 f_spare[4];
`,
        pack: 1,
        align: 4,
      },
    },
    uses: () => [__kernel_fsid_t],
  },
);
