// Generated from Linux 7.3.4 <misc/fastrpc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<misc/fastrpc.h>`: 16 bytes. */
export interface fastrpc_alloc_dma_buf extends RecordView<'struct fastrpc_alloc_dma_buf'> {
  fd: number;
  flags: number;
  get size(): bigint;
  set size(value: Integer);
}

export const fastrpc_alloc_dma_buf: Descriptor<fastrpc_alloc_dma_buf> =
  /* @__PURE__ */ declareStruct(
    'fastrpc_alloc_dma_buf',
    `
  __s32 fd;
  __u32 flags;
  __u64 size;
`,
  );

/** `<misc/fastrpc.h>`: 24 bytes. */
export interface fastrpc_init_create extends RecordView<'struct fastrpc_init_create'> {
  filelen: number;
  filefd: number;
  attrs: number;
  siglen: number;
  get file(): bigint;
  set file(value: Integer);
}

export const fastrpc_init_create: Descriptor<fastrpc_init_create> = /* @__PURE__ */ declareStruct(
  'fastrpc_init_create',
  `
  __u32 filelen;
  __s32 filefd;
  __u32 attrs;
  __u32 siglen;
  __u64 file;
`,
);

/** `<misc/fastrpc.h>`: 16 bytes. */
export interface fastrpc_init_create_static
  extends RecordView<'struct fastrpc_init_create_static'> {
  namelen: number;
  memlen: number;
  get name(): bigint;
  set name(value: Integer);
}

export const fastrpc_init_create_static: Descriptor<fastrpc_init_create_static> =
  /* @__PURE__ */ declareStruct(
    'fastrpc_init_create_static',
    `
  __u32 namelen;
  __u32 memlen;
  __u64 name;
`,
  );

/** `<misc/fastrpc.h>`: 16 bytes. */
export interface fastrpc_invoke extends RecordView<'struct fastrpc_invoke'> {
  handle: number;
  sc: number;
  get args(): bigint;
  set args(value: Integer);
}

export const fastrpc_invoke: Descriptor<fastrpc_invoke> = /* @__PURE__ */ declareStruct(
  'fastrpc_invoke',
  `
  __u32 handle;
  __u32 sc;
  __u64 args;
`,
);

/** `<misc/fastrpc.h>`: 24 bytes. */
export interface fastrpc_invoke_args extends RecordView<'struct fastrpc_invoke_args'> {
  get ptr(): bigint;
  set ptr(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  fd: number;
  attr: number;
}

export const fastrpc_invoke_args: Descriptor<fastrpc_invoke_args> = /* @__PURE__ */ declareStruct(
  'fastrpc_invoke_args',
  `
  __u64 ptr;
  __u64 length;
  __s32 fd;
  __u32 attr;
`,
);

/** `<misc/fastrpc.h>`: 28 bytes. */
export interface fastrpc_ioctl_capability extends RecordView<'struct fastrpc_ioctl_capability'> {
  unused: number;
  attribute_id: number;
  capability: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const fastrpc_ioctl_capability: Descriptor<fastrpc_ioctl_capability> =
  /* @__PURE__ */ declareStruct(
    'fastrpc_ioctl_capability',
    `
  __u32 unused;
  __u32 attribute_id;
  __u32 capability;
  __u32 reserved[4];
`,
  );

/** `<misc/fastrpc.h>`: 32 bytes. */
export interface fastrpc_ioctl_set_option extends RecordView<'struct fastrpc_ioctl_set_option'> {
  request_id: number;
  value: number;
  get reserved(): Int32Array;
  set reserved(value: Iterable<Integer>);
}

export const fastrpc_ioctl_set_option: Descriptor<fastrpc_ioctl_set_option> =
  /* @__PURE__ */ declareStruct(
    'fastrpc_ioctl_set_option',
    `
  __u32 request_id;
  __u32 value;
  __s32 reserved[6];
`,
  );

/** `<misc/fastrpc.h>`: 64 bytes on x86_64, arm, riscv64, aarch64; 60 bytes on x86. */
export interface fastrpc_mem_map extends RecordView<'struct fastrpc_mem_map'> {
  version: number;
  fd: number;
  offset: number;
  flags: number;
  get vaddrin(): bigint;
  set vaddrin(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get vaddrout(): bigint;
  set vaddrout(value: Integer);
  attrs: number;
  get reserved(): Int32Array;
  set reserved(value: Iterable<Integer>);
}

export const fastrpc_mem_map: Descriptor<fastrpc_mem_map> = /* @__PURE__ */ declareStruct(
  'fastrpc_mem_map',
  `
  __s32 version;
  __s32 fd;
  __s32 offset;
  __u32 flags;
  __u64 vaddrin;
  __u64 length;
  __u64 vaddrout;
  __s32 attrs;
  __s32 reserved[4];
`,
);

/** `<misc/fastrpc.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface fastrpc_mem_unmap extends RecordView<'struct fastrpc_mem_unmap'> {
  vesion: number;
  fd: number;
  get vaddr(): bigint;
  set vaddr(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get reserved(): Int32Array;
  set reserved(value: Iterable<Integer>);
}

export const fastrpc_mem_unmap: Descriptor<fastrpc_mem_unmap> = /* @__PURE__ */ declareStruct(
  'fastrpc_mem_unmap',
  `
  __s32 vesion;
  __s32 fd;
  __u64 vaddr;
  __u64 length;
  __s32 reserved[5];
`,
);

/** `<misc/fastrpc.h>`: 32 bytes. */
export interface fastrpc_req_mmap extends RecordView<'struct fastrpc_req_mmap'> {
  fd: number;
  flags: number;
  get vaddrin(): bigint;
  set vaddrin(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get vaddrout(): bigint;
  set vaddrout(value: Integer);
}

export const fastrpc_req_mmap: Descriptor<fastrpc_req_mmap> = /* @__PURE__ */ declareStruct(
  'fastrpc_req_mmap',
  `
  __s32 fd;
  __u32 flags;
  __u64 vaddrin;
  __u64 size;
  __u64 vaddrout;
`,
);

/** `<misc/fastrpc.h>`: 16 bytes. */
export interface fastrpc_req_munmap extends RecordView<'struct fastrpc_req_munmap'> {
  get vaddrout(): bigint;
  set vaddrout(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const fastrpc_req_munmap: Descriptor<fastrpc_req_munmap> = /* @__PURE__ */ declareStruct(
  'fastrpc_req_munmap',
  `
  __u64 vaddrout;
  __u64 size;
`,
);
