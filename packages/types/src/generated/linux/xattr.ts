// Generated from Linux 7.3.4 <linux/xattr.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const XATTR_BTRFS_PREFIX_LEN = 6,
  XATTR_CREATE = 1,
  XATTR_HURD_PREFIX_LEN = 4,
  XATTR_MAC_OSX_PREFIX_LEN = 4,
  XATTR_NAME_BPF_LSM_LEN = 13,
  XATTR_OS2_PREFIX_LEN = 4,
  XATTR_REPLACE = 2,
  XATTR_SECURITY_PREFIX_LEN = 9,
  XATTR_SYSTEM_PREFIX_LEN = 7,
  XATTR_TRUSTED_PREFIX_LEN = 8,
  XATTR_USER_PREFIX_LEN = 5;
export declare namespace struct {
  /** `<linux/xattr.h>`: 16 bytes. */
  interface xattr_args extends RecordView<'struct xattr_args'> {
    get value(): bigint;
    set value(value: Integer);
    size: number;
    flags: number;
  }
}

export const struct: {
  readonly xattr_args: Descriptor<struct.xattr_args>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xattr_args": ["__u64 value;__u32 size;__u32 flags;",{"variants":{"x86":{"align":8}}}]
}`),
);
