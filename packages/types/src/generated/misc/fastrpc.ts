// Generated from Linux 7.3.4 <misc/fastrpc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FASTRPC_IOCTL_MEM_MAP: PerArch<
    3225440778,
    3225178634,
    3225440778,
    3225440778,
    3225440778,
    3225440778,
    3225440778,
    3225440778
  >;
  readonly FASTRPC_IOCTL_MEM_UNMAP: PerArch<
    3224392203,
    3224130059,
    3224392203,
    3224392203,
    3224392203,
    3224392203,
    3224392203,
    3224392203
  >;
} & Requests<'FASTRPC_IOCTL_INIT_ATTACH' | 'FASTRPC_IOCTL_INIT_ATTACH_SNS'> =
  /* @__PURE__ */ perArchOf(
    {
      FASTRPC_IOCTL_MEM_MAP: [
        3225440778, 3225178634, 3225440778, 3225440778, 3225440778, 3225440778, 3225440778,
        3225440778,
      ],
      FASTRPC_IOCTL_MEM_UNMAP: [
        3224392203, 3224130059, 3224392203, 3224392203, 3224392203, 3224392203, 3224392203,
        3224392203,
      ],
    },
    {
      FASTRPC_IOCTL_INIT_ATTACH: 20996,
      FASTRPC_IOCTL_INIT_ATTACH_SNS: 21000,
    },
  );

/** `<misc/fastrpc.h>`: 3225178634 on x86; 3225440778 elsewhere. */
export const FASTRPC_IOCTL_MEM_MAP: number = /* @__PURE__ */ hereOf(perArch.FASTRPC_IOCTL_MEM_MAP);
/** `<misc/fastrpc.h>`: 3224130059 on x86; 3224392203 elsewhere. */
export const FASTRPC_IOCTL_MEM_UNMAP: number = /* @__PURE__ */ hereOf(
  perArch.FASTRPC_IOCTL_MEM_UNMAP,
);
export const FASTRPC_IOCTL_INIT_ATTACH: number = /* @__PURE__ */ requestHere(20996),
  FASTRPC_IOCTL_INIT_ATTACH_SNS: number = /* @__PURE__ */ requestHere(21000);
export const FASTRPC_ATTR_SECUREMAP = 1,
  FASTRPC_IOCTL_ALLOC_DMA_BUFF = 3222295041,
  FASTRPC_IOCTL_FREE_DMA_BUFF = 3221508610,
  FASTRPC_IOCTL_GET_DSP_INFO = 3223081485,
  FASTRPC_IOCTL_INIT_CREATE = 3222819333,
  FASTRPC_IOCTL_INIT_CREATE_STATIC = 3222295049,
  FASTRPC_IOCTL_INVOKE = 3222295043,
  FASTRPC_IOCTL_MMAP = 3223343622,
  FASTRPC_IOCTL_MUNMAP = 3222295047,
  FASTRPC_IOCTL_SET_OPTION = 3223343628,
  FASTRPC_MAP_FD = 2,
  FASTRPC_MAP_FD_DELAYED = 3,
  FASTRPC_MAP_FD_NOMAP = 16,
  FASTRPC_MAP_MAX = 17,
  FASTRPC_MAP_RESERVED = 1,
  FASTRPC_MAP_STATIC = 0,
  FASTRPC_MODE_ADAPTIVE_QOS = 16,
  FASTRPC_MODE_CRC = 4,
  FASTRPC_MODE_DEBUG = 1,
  FASTRPC_MODE_PRIVILEGED = 64,
  FASTRPC_MODE_PTRACE = 2,
  FASTRPC_MODE_SYSTEM_PROCESS = 32,
  FASTRPC_MODE_UNSIGNED_MODULE = 8,
  FASTRPC_POLL_MODE = 1,
  FASTRPC_POLL_MODE_DISABLE = 0,
  FASTRPC_POLL_MODE_ENABLE = 1;
export declare namespace struct {
  /** `<misc/fastrpc.h>`: 16 bytes. */
  interface fastrpc_alloc_dma_buf extends RecordView<'struct fastrpc_alloc_dma_buf'> {
    fd: number;
    flags: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<misc/fastrpc.h>`: 24 bytes. */
  interface fastrpc_init_create extends RecordView<'struct fastrpc_init_create'> {
    filelen: number;
    filefd: number;
    attrs: number;
    siglen: number;
    get file(): bigint;
    set file(value: Integer);
  }

  /** `<misc/fastrpc.h>`: 16 bytes. */
  interface fastrpc_init_create_static extends RecordView<'struct fastrpc_init_create_static'> {
    namelen: number;
    memlen: number;
    get name(): bigint;
    set name(value: Integer);
  }

  /** `<misc/fastrpc.h>`: 16 bytes. */
  interface fastrpc_invoke extends RecordView<'struct fastrpc_invoke'> {
    handle: number;
    sc: number;
    get args(): bigint;
    set args(value: Integer);
  }

  /** `<misc/fastrpc.h>`: 24 bytes. */
  interface fastrpc_invoke_args extends RecordView<'struct fastrpc_invoke_args'> {
    get ptr(): bigint;
    set ptr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    fd: number;
    attr: number;
  }

  /** `<misc/fastrpc.h>`: 28 bytes. */
  interface fastrpc_ioctl_capability extends RecordView<'struct fastrpc_ioctl_capability'> {
    unused: number;
    attribute_id: number;
    capability: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<misc/fastrpc.h>`: 32 bytes. */
  interface fastrpc_ioctl_set_option extends RecordView<'struct fastrpc_ioctl_set_option'> {
    request_id: number;
    value: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<misc/fastrpc.h>`: 60 bytes on x86; 64 bytes elsewhere. */
  interface fastrpc_mem_map extends RecordView<'struct fastrpc_mem_map'> {
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

  /** `<misc/fastrpc.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface fastrpc_mem_unmap extends RecordView<'struct fastrpc_mem_unmap'> {
    vesion: number;
    fd: number;
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<misc/fastrpc.h>`: 32 bytes. */
  interface fastrpc_req_mmap extends RecordView<'struct fastrpc_req_mmap'> {
    fd: number;
    flags: number;
    get vaddrin(): bigint;
    set vaddrin(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get vaddrout(): bigint;
    set vaddrout(value: Integer);
  }

  /** `<misc/fastrpc.h>`: 16 bytes. */
  interface fastrpc_req_munmap extends RecordView<'struct fastrpc_req_munmap'> {
    get vaddrout(): bigint;
    set vaddrout(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }
}

export const struct: {
  readonly fastrpc_alloc_dma_buf: Descriptor<struct.fastrpc_alloc_dma_buf>;
  readonly fastrpc_init_create: Descriptor<struct.fastrpc_init_create>;
  readonly fastrpc_init_create_static: Descriptor<struct.fastrpc_init_create_static>;
  readonly fastrpc_invoke: Descriptor<struct.fastrpc_invoke>;
  readonly fastrpc_invoke_args: Descriptor<struct.fastrpc_invoke_args>;
  readonly fastrpc_ioctl_capability: Descriptor<struct.fastrpc_ioctl_capability>;
  readonly fastrpc_ioctl_set_option: Descriptor<struct.fastrpc_ioctl_set_option>;
  readonly fastrpc_mem_map: Descriptor<struct.fastrpc_mem_map>;
  readonly fastrpc_mem_unmap: Descriptor<struct.fastrpc_mem_unmap>;
  readonly fastrpc_req_mmap: Descriptor<struct.fastrpc_req_mmap>;
  readonly fastrpc_req_munmap: Descriptor<struct.fastrpc_req_munmap>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fastrpc_alloc_dma_buf": "__s32 fd;__u32 flags;__u64 size;",
"fastrpc_init_create": "__u32 filelen;__s32 filefd;__u32 attrs;__u32 siglen;__u64 file;",
"fastrpc_init_create_static": "__u32 namelen;__u32 memlen;__u64 name;",
"fastrpc_invoke": "__u32 handle;__u32 sc;__u64 args;",
"fastrpc_invoke_args": "__u64 ptr;__u64 length;__s32 fd;__u32 attr;",
"fastrpc_ioctl_capability": "__u32 unused;__u32 attribute_id;__u32 capability;__u32 reserved[4];",
"fastrpc_ioctl_set_option": "__u32 request_id;__u32 value;__s32 reserved[6];",
"fastrpc_mem_map": "__s32 version;__s32 fd;__s32 offset;__u32 flags;__u64 vaddrin;__u64 length;__u64 vaddrout;__s32 attrs;__s32 reserved[4];",
"fastrpc_mem_unmap": "__s32 vesion;__s32 fd;__u64 vaddr;__u64 length;__s32 reserved[5];",
"fastrpc_req_mmap": "__s32 fd;__u32 flags;__u64 vaddrin;__u64 size;__u64 vaddrout;",
"fastrpc_req_munmap": "__u64 vaddrout;__u64 size;"
}`),
);
