// Generated from Linux 7.3.4 <linux/fsverity.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'FS_IOC_ENABLE_VERITY'> = /* @__PURE__ */ perArchOf(
  {},
  {
    FS_IOC_ENABLE_VERITY: 1082156677,
  },
);

export const FS_IOC_ENABLE_VERITY: number = /* @__PURE__ */ requestHere(1082156677);
export const FS_IOC_MEASURE_VERITY = 3221513862,
  FS_IOC_READ_VERITY_METADATA = 3223873159,
  FS_VERITY_HASH_ALG_SHA256 = 1,
  FS_VERITY_HASH_ALG_SHA512 = 2,
  FS_VERITY_METADATA_TYPE_DESCRIPTOR = 2,
  FS_VERITY_METADATA_TYPE_MERKLE_TREE = 1,
  FS_VERITY_METADATA_TYPE_SIGNATURE = 3;
export declare namespace struct {
  /** `<linux/fsverity.h>`: 256 bytes. */
  interface fsverity_descriptor extends RecordView<'struct fsverity_descriptor'> {
    version: number;
    hash_algorithm: number;
    log_blocksize: number;
    salt_size: number;
    __reserved_0x04: number;
    get data_size(): bigint;
    set data_size(value: Integer);
    get root_hash(): Uint8Array;
    set root_hash(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get __reserved(): Uint8Array;
    set __reserved(value: Bytes);
  }

  /** `<linux/fsverity.h>`: 4 bytes. */
  interface fsverity_digest extends RecordView<'struct fsverity_digest'> {
    digest_algorithm: number;
    digest_size: number;
    get digest(): Uint8Array;
    set digest(value: Bytes);
  }

  /** `<linux/fsverity.h>`: 128 bytes. */
  interface fsverity_enable_arg extends RecordView<'struct fsverity_enable_arg'> {
    version: number;
    hash_algorithm: number;
    block_size: number;
    salt_size: number;
    get salt_ptr(): bigint;
    set salt_ptr(value: Integer);
    sig_size: number;
    __reserved1: number;
    get sig_ptr(): bigint;
    set sig_ptr(value: Integer);
    get __reserved2(): BigUint64Array;
    set __reserved2(value: Iterable<Integer>);
  }

  /** `<linux/fsverity.h>`: 12 bytes. */
  interface fsverity_formatted_digest extends RecordView<'struct fsverity_formatted_digest'> {
    get magic(): Uint8Array;
    set magic(value: Bytes);
    digest_algorithm: number;
    digest_size: number;
    get digest(): Uint8Array;
    set digest(value: Bytes);
  }

  /** `<linux/fsverity.h>`: 40 bytes. */
  interface fsverity_read_metadata_arg extends RecordView<'struct fsverity_read_metadata_arg'> {
    get metadata_type(): bigint;
    set metadata_type(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get buf_ptr(): bigint;
    set buf_ptr(value: Integer);
    get __reserved(): bigint;
    set __reserved(value: Integer);
  }
}

export const struct: {
  readonly fsverity_descriptor: Descriptor<struct.fsverity_descriptor>;
  readonly fsverity_digest: Descriptor<struct.fsverity_digest>;
  readonly fsverity_enable_arg: Descriptor<struct.fsverity_enable_arg>;
  readonly fsverity_formatted_digest: Descriptor<struct.fsverity_formatted_digest>;
  readonly fsverity_read_metadata_arg: Descriptor<struct.fsverity_read_metadata_arg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fsverity_descriptor": "__u8 version;__u8 hash_algorithm;__u8 log_blocksize;__u8 salt_size;__le32 __reserved_0x04;__le64 data_size;__u8 root_hash[64];__u8 salt[32];__u8 __reserved[144];",
"fsverity_digest": "__u16 digest_algorithm;__u16 digest_size;__u8 digest[];",
"fsverity_enable_arg": "__u32 version;__u32 hash_algorithm;__u32 block_size;__u32 salt_size;__u64 salt_ptr;__u32 sig_size;__u32 __reserved1;__u64 sig_ptr;__u64 __reserved2[11];",
"fsverity_formatted_digest": "char magic[8];__le16 digest_algorithm;__le16 digest_size;__u8 digest[];",
"fsverity_read_metadata_arg": "__u64 metadata_type;__u64 offset;__u64 length;__u64 buf_ptr;__u64 __reserved;"
}`),
);
