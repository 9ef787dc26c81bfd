// Generated from Linux 7.3.4 <linux/posix_acl_xattr.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const ACL_UNDEFINED_ID = -1,
  POSIX_ACL_XATTR_VERSION = 2;
export declare namespace struct {
  /** `<linux/posix_acl_xattr.h>`: 8 bytes. */
  interface posix_acl_xattr_entry extends RecordView<'struct posix_acl_xattr_entry'> {
    e_tag: number;
    e_perm: number;
    e_id: number;
  }

  /** `<linux/posix_acl_xattr.h>`: 4 bytes. */
  interface posix_acl_xattr_header extends RecordView<'struct posix_acl_xattr_header'> {
    a_version: number;
  }
}

export const struct: {
  readonly posix_acl_xattr_entry: Descriptor<struct.posix_acl_xattr_entry>;
  readonly posix_acl_xattr_header: Descriptor<struct.posix_acl_xattr_header>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"posix_acl_xattr_entry": "__le16 e_tag;__le16 e_perm;__le32 e_id;",
"posix_acl_xattr_header": "__le32 a_version;"
}`),
);
