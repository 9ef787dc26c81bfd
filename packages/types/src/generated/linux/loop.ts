// Generated from Linux 7.3.4 <linux/loop.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const LOOP_CHANGE_FD = 19462,
  LOOP_CLR_FD = 19457,
  LOOP_CONFIGURE = 19466,
  LOOP_CONFIGURE_SETTABLE_FLAGS = 29,
  LOOP_CTL_ADD = 19584,
  LOOP_CTL_GET_FREE = 19586,
  LOOP_CTL_REMOVE = 19585,
  LOOP_GET_STATUS = 19459,
  LOOP_GET_STATUS64 = 19461,
  LOOP_SET_BLOCK_SIZE = 19465,
  LOOP_SET_CAPACITY = 19463,
  LOOP_SET_DIRECT_IO = 19464,
  LOOP_SET_FD = 19456,
  LOOP_SET_STATUS = 19458,
  LOOP_SET_STATUS64 = 19460,
  LOOP_SET_STATUS_CLEARABLE_FLAGS = 4,
  LOOP_SET_STATUS_SETTABLE_FLAGS = 12,
  LO_CRYPT_BLOW = 4,
  LO_CRYPT_CAST128 = 5,
  LO_CRYPT_CRYPTOAPI = 18,
  LO_CRYPT_DES = 2,
  LO_CRYPT_DUMMY = 9,
  LO_CRYPT_FISH2 = 3,
  LO_CRYPT_IDEA = 6,
  LO_CRYPT_NONE = 0,
  LO_CRYPT_SKIPJACK = 10,
  LO_CRYPT_XOR = 1,
  LO_FLAGS_AUTOCLEAR = 4,
  LO_FLAGS_DIRECT_IO = 16,
  LO_FLAGS_PARTSCAN = 8,
  LO_FLAGS_READ_ONLY = 1,
  LO_KEY_SIZE = 32,
  LO_NAME_SIZE = 64,
  MAX_LO_CRYPT = 20;
export declare namespace struct {
  /** `<linux/loop.h>`: 304 bytes. */
  interface loop_config extends RecordView<'struct loop_config'> {
    fd: number;
    block_size: number;
    get info(): struct.loop_info64;
    set info(value: From<struct.loop_info64>);
    get __reserved(): BigUint64Array;
    set __reserved(value: Iterable<Integer>);
  }

  /** `<linux/loop.h>`: 168 bytes on x86_64, ppc64le; 140 bytes on x86, arm; 160 bytes on riscv64, aarch64, loongarch64, s390x. */
  interface loop_info extends RecordView<'struct loop_info'> {
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

  /** `<linux/loop.h>`: 232 bytes. */
  interface loop_info64 extends RecordView<'struct loop_info64'> {
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
}

export const struct: {
  readonly loop_config: Descriptor<struct.loop_config>;
  readonly loop_info: Descriptor<struct.loop_info>;
  readonly loop_info64: Descriptor<struct.loop_info64>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"loop_config": "__u32 fd;__u32 block_size;struct loop_info64 info;__u64 __reserved[8];",
"loop_info": ["int lo_number;__u16 lo_device;unsigned long lo_inode;__u16 lo_rdevice;int lo_offset;int lo_encrypt_type;int lo_encrypt_key_size;int lo_flags;char lo_name[64];unsigned char lo_encrypt_key[32];unsigned long lo_init[2];char reserved[4];",{"variants":{"x86_64":{"members":"int lo_number;unsigned long lo_device;unsigned long lo_inode;unsigned long lo_rdevice;int lo_offset;int lo_encrypt_type;int lo_encrypt_key_size;int lo_flags;char lo_name[64];unsigned char lo_encrypt_key[32];unsigned long lo_init[2];char reserved[4];"},"riscv64":{"members":"int lo_number;__u32 lo_device;unsigned long lo_inode;__u32 lo_rdevice;int lo_offset;int lo_encrypt_type;int lo_encrypt_key_size;int lo_flags;char lo_name[64];unsigned char lo_encrypt_key[32];unsigned long lo_init[2];char reserved[4];"},"aarch64":{"members":"int lo_number;__u32 lo_device;unsigned long lo_inode;__u32 lo_rdevice;int lo_offset;int lo_encrypt_type;int lo_encrypt_key_size;int lo_flags;char lo_name[64];unsigned char lo_encrypt_key[32];unsigned long lo_init[2];char reserved[4];"},"loongarch64":{"members":"int lo_number;__u32 lo_device;unsigned long lo_inode;__u32 lo_rdevice;int lo_offset;int lo_encrypt_type;int lo_encrypt_key_size;int lo_flags;char lo_name[64];unsigned char lo_encrypt_key[32];unsigned long lo_init[2];char reserved[4];"},"ppc64le":{"members":"int lo_number;__u64 lo_device;unsigned long lo_inode;__u64 lo_rdevice;int lo_offset;int lo_encrypt_type;int lo_encrypt_key_size;int lo_flags;char lo_name[64];unsigned char lo_encrypt_key[32];unsigned long lo_init[2];char reserved[4];"}}}],
"loop_info64": "__u64 lo_device;__u64 lo_inode;__u64 lo_rdevice;__u64 lo_offset;__u64 lo_sizelimit;__u32 lo_number;__u32 lo_encrypt_type;__u32 lo_encrypt_key_size;__u32 lo_flags;__u8 lo_file_name[64];__u8 lo_crypt_name[64];__u8 lo_encrypt_key[32];__u64 lo_init[2];"
}`),
);
