// Generated from Linux 7.3.4 <linux/loop.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/loop.h>`: 304 bytes. */
export interface loop_config extends RecordView<'struct loop_config'> {
  fd: number;
  block_size: number;
  get info(): loop_info64;
  set info(value: loop_info64 | Init<loop_info64>);
  get __reserved(): BigUint64Array;
  set __reserved(value: Iterable<Integer>);
}

export const loop_config: Descriptor<loop_config> = /* @__PURE__ */ declareStruct(
  'loop_config',
  `
  __u32 fd;
  __u32 block_size;
  struct loop_info64 info;
  __u64 __reserved[8];
`,
  { uses: () => [loop_info64] },
);

/** `<linux/loop.h>`: 168 bytes on x86_64; 140 bytes on x86, arm; 160 bytes on riscv64, aarch64. */
export interface loop_info extends RecordView<'struct loop_info'> {
  lo_number: number;
  lo_device: number;
  lo_inode: number;
  lo_rdevice: number;
  lo_offset: number;
  lo_encrypt_type: number;
  lo_encrypt_key_size: number;
  lo_flags: number;
  get lo_name(): Uint8Array;
  set lo_name(value: Bytes);
  get lo_encrypt_key(): Uint8Array;
  set lo_encrypt_key(value: Bytes);
  get lo_init(): Elements<number>;
  set lo_init(value: Iterable<number>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const loop_info: Descriptor<loop_info> = /* @__PURE__ */ declareStruct(
  'loop_info',
  `
  int lo_number;
  __u16 lo_device;
  unsigned long lo_inode;
  __u16 lo_rdevice;
  int lo_offset;
  int lo_encrypt_type;
  int lo_encrypt_key_size;
  int lo_flags;
  char lo_name[64];
  unsigned char lo_encrypt_key[32];
  unsigned long lo_init[2];
  char reserved[4];
`,
  {
    variants: {
      x86_64: {
        members: `
  int lo_number;
  unsigned long lo_device;
  unsigned long lo_inode;
  unsigned long lo_rdevice;
  int lo_offset;
  int lo_encrypt_type;
  int lo_encrypt_key_size;
  int lo_flags;
  char lo_name[64];
  unsigned char lo_encrypt_key[32];
  unsigned long lo_init[2];
  char reserved[4];
`,
      },
      riscv64: {
        members: `
  int lo_number;
  __u32 lo_device;
  unsigned long lo_inode;
  __u32 lo_rdevice;
  int lo_offset;
  int lo_encrypt_type;
  int lo_encrypt_key_size;
  int lo_flags;
  char lo_name[64];
  unsigned char lo_encrypt_key[32];
  unsigned long lo_init[2];
  char reserved[4];
`,
      },
      aarch64: {
        members: `
  int lo_number;
  __u32 lo_device;
  unsigned long lo_inode;
  __u32 lo_rdevice;
  int lo_offset;
  int lo_encrypt_type;
  int lo_encrypt_key_size;
  int lo_flags;
  char lo_name[64];
  unsigned char lo_encrypt_key[32];
  unsigned long lo_init[2];
  char reserved[4];
`,
      },
    },
  },
);

/** `<linux/loop.h>`: 232 bytes. */
export interface loop_info64 extends RecordView<'struct loop_info64'> {
  get lo_device(): bigint;
  set lo_device(value: Integer);
  get lo_inode(): bigint;
  set lo_inode(value: Integer);
  get lo_rdevice(): bigint;
  set lo_rdevice(value: Integer);
  get lo_offset(): bigint;
  set lo_offset(value: Integer);
  get lo_sizelimit(): bigint;
  set lo_sizelimit(value: Integer);
  lo_number: number;
  lo_encrypt_type: number;
  lo_encrypt_key_size: number;
  lo_flags: number;
  get lo_file_name(): Uint8Array;
  set lo_file_name(value: Bytes);
  get lo_crypt_name(): Uint8Array;
  set lo_crypt_name(value: Bytes);
  get lo_encrypt_key(): Uint8Array;
  set lo_encrypt_key(value: Bytes);
  get lo_init(): BigUint64Array;
  set lo_init(value: Iterable<Integer>);
}

export const loop_info64: Descriptor<loop_info64> = /* @__PURE__ */ declareStruct(
  'loop_info64',
  `
  __u64 lo_device;
  __u64 lo_inode;
  __u64 lo_rdevice;
  __u64 lo_offset;
  __u64 lo_sizelimit;
  __u32 lo_number;
  __u32 lo_encrypt_type;
  __u32 lo_encrypt_key_size;
  __u32 lo_flags;
  __u8 lo_file_name[64];
  __u8 lo_crypt_name[64];
  __u8 lo_encrypt_key[32];
  __u64 lo_init[2];
`,
);
