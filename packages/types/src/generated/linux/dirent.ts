// Generated from Linux 7.3.4 <linux/dirent.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export const DT_BLK = 6,
  DT_CHR = 2,
  DT_DIR = 4,
  DT_FIFO = 1,
  DT_LNK = 10,
  DT_REG = 8,
  DT_SOCK = 12,
  DT_UNKNOWN = 0,
  DT_WHT = 14;
export declare namespace struct {
  /** `<linux/dirent.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface linux_dirent extends RecordView<'struct linux_dirent'> {
    d_ino: number;
    d_off: number;
    d_reclen: number;
    get d_name(): Uint8Array;
    set d_name(value: Bytes);
  }

  /** `<linux/dirent.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface linux_dirent64 extends RecordView<'struct linux_dirent64'> {
    get d_ino(): bigint;
    set d_ino(value: Integer);
    get d_off(): bigint;
    set d_off(value: Integer);
    d_reclen: number;
    d_type: number;
    get d_name(): Uint8Array;
    set d_name(value: Bytes);
  }

  /** `<linux/dirent.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface old_linux_dirent extends RecordView<'struct old_linux_dirent'> {
    d_ino: number;
    d_offset: number;
    d_namlen: number;
    get d_name(): Uint8Array;
    set d_name(value: Bytes);
  }
}

export const struct: {
  readonly linux_dirent: Descriptor<struct.linux_dirent>;
  readonly linux_dirent64: VariableDescriptor<struct.linux_dirent64>;
  readonly old_linux_dirent: Descriptor<struct.old_linux_dirent>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"linux_dirent": "unsigned long d_ino;unsigned long d_off;unsigned short d_reclen;char d_name[];",
"linux_dirent64": ["__u64 d_ino;__s64 d_off;unsigned short d_reclen;unsigned char d_type;char d_name[];",{"lengthField":{"name":"d_reclen","counts":"record"}}],
"old_linux_dirent": "unsigned long d_ino;unsigned long d_offset;unsigned short d_namlen;char d_name[];"
}`),
);
