// Generated from Linux 7.3.4 <asm/hypfs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    HYPFS_DIAG304: 3222802464;
    HYPFS_IOCTL_MAGIC: 16;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      HYPFS_DIAG304: 3222802464,
      HYPFS_IOCTL_MAGIC: 16,
    },
  },
);

/** `<asm/hypfs.h>`: 3222802464 on s390x. */
export const HYPFS_DIAG304: number | undefined = /* @__PURE__ */ hereOf(perArch.HYPFS_DIAG304);
/** `<asm/hypfs.h>`: 16 on s390x. */
export const HYPFS_IOCTL_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HYPFS_IOCTL_MAGIC,
);
export declare namespace struct {
  /** `<asm/hypfs.h>`: 64 bytes on s390x. */
  interface hypfs_diag0c_data extends RecordView<'struct hypfs_diag0c_data'> {
    get hdr(): struct.hypfs_diag0c_hdr;
    set hdr(value: From<struct.hypfs_diag0c_hdr>);
    get entry(): Elements<struct.hypfs_diag0c_entry>;
    set entry(value: Iterable<From<struct.hypfs_diag0c_entry>>);
  }

  /** `<asm/hypfs.h>`: 40 bytes on s390x. */
  interface hypfs_diag0c_entry extends RecordView<'struct hypfs_diag0c_entry'> {
    get date(): Uint8Array;
    set date(value: Bytes);
    get time(): Uint8Array;
    set time(value: Bytes);
    get virtcpu(): bigint;
    set virtcpu(value: Integer);
    get totalproc(): bigint;
    set totalproc(value: Integer);
    cpu: number;
    reserved: number;
  }

  /** `<asm/hypfs.h>`: 64 bytes on s390x. */
  interface hypfs_diag0c_hdr extends RecordView<'struct hypfs_diag0c_hdr'> {
    get len(): bigint;
    set len(value: Integer);
    version: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get tod_ext(): Uint8Array;
    set tod_ext(value: Bytes);
    get count(): bigint;
    set count(value: Integer);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  /** `<asm/hypfs.h>`: 24 bytes on s390x. */
  interface hypfs_diag304 extends RecordView<'struct hypfs_diag304'> {
    get args(): Elements<number>;
    set args(value: Iterable<number>);
    get data(): bigint;
    set data(value: Integer);
    get rc(): bigint;
    set rc(value: Integer);
  }
}

export const struct: {
  readonly hypfs_diag0c_data: Descriptor<struct.hypfs_diag0c_data, 's390x'>;
  readonly hypfs_diag0c_entry: Descriptor<struct.hypfs_diag0c_entry, 's390x'>;
  readonly hypfs_diag0c_hdr: Descriptor<struct.hypfs_diag0c_hdr, 's390x'>;
  readonly hypfs_diag304: Descriptor<struct.hypfs_diag304, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hypfs_diag0c_data": ["struct hypfs_diag0c_hdr hdr;struct hypfs_diag0c_entry entry[];",{"only":["s390x"]}],
"hypfs_diag0c_entry": ["char date[8];char time[8];__u64 virtcpu;__u64 totalproc;__u32 cpu;__u32 reserved;",{"only":["s390x"]}],
"hypfs_diag0c_hdr": ["__u64 len;__u16 version;char reserved1[6];char tod_ext[16];__u64 count;char reserved2[24];",{"only":["s390x"]}],
"hypfs_diag304": ["__u32 args[2];__u64 data;__u64 rc;",{"pack":1,"only":["s390x"]}]
}`),
);
