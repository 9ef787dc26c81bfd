// Generated from Linux 7.3.4 <linux/blk-crypto.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const BLKCRYPTOGENERATEKEY = 3224375946,
  BLKCRYPTOIMPORTKEY = 3225424521,
  BLKCRYPTOPREPAREKEY = 3225424523;
export declare namespace struct {
  /** `<linux/blk-crypto.h>`: 48 bytes. */
  interface blk_crypto_generate_key_arg extends RecordView<'struct blk_crypto_generate_key_arg'> {
    get lt_key_ptr(): bigint;
    set lt_key_ptr(value: Integer);
    get lt_key_size(): bigint;
    set lt_key_size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/blk-crypto.h>`: 64 bytes. */
  interface blk_crypto_import_key_arg extends RecordView<'struct blk_crypto_import_key_arg'> {
    get raw_key_ptr(): bigint;
    set raw_key_ptr(value: Integer);
    get raw_key_size(): bigint;
    set raw_key_size(value: Integer);
    get lt_key_ptr(): bigint;
    set lt_key_ptr(value: Integer);
    get lt_key_size(): bigint;
    set lt_key_size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/blk-crypto.h>`: 64 bytes. */
  interface blk_crypto_prepare_key_arg extends RecordView<'struct blk_crypto_prepare_key_arg'> {
    get lt_key_ptr(): bigint;
    set lt_key_ptr(value: Integer);
    get lt_key_size(): bigint;
    set lt_key_size(value: Integer);
    get eph_key_ptr(): bigint;
    set eph_key_ptr(value: Integer);
    get eph_key_size(): bigint;
    set eph_key_size(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly blk_crypto_generate_key_arg: Descriptor<struct.blk_crypto_generate_key_arg>;
  readonly blk_crypto_import_key_arg: Descriptor<struct.blk_crypto_import_key_arg>;
  readonly blk_crypto_prepare_key_arg: Descriptor<struct.blk_crypto_prepare_key_arg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"blk_crypto_generate_key_arg": "__u64 lt_key_ptr;__u64 lt_key_size;__u64 reserved[4];",
"blk_crypto_import_key_arg": "__u64 raw_key_ptr;__u64 raw_key_size;__u64 lt_key_ptr;__u64 lt_key_size;__u64 reserved[4];",
"blk_crypto_prepare_key_arg": "__u64 lt_key_ptr;__u64 lt_key_size;__u64 eph_key_ptr;__u64 eph_key_size;__u64 reserved[4];"
}`),
);
