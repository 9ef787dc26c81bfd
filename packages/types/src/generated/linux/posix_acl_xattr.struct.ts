// Generated from Linux 7.3.4 <linux/posix_acl_xattr.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/posix_acl_xattr.h>`: 8 bytes. */
export interface posix_acl_xattr_entry extends RecordView<'struct posix_acl_xattr_entry'> {
  e_tag: number;
  e_perm: number;
  e_id: number;
}

export const posix_acl_xattr_entry: Descriptor<posix_acl_xattr_entry> =
  /* @__PURE__ */ declareStruct(
    'posix_acl_xattr_entry',
    `
  __le16 e_tag;
  __le16 e_perm;
  __le32 e_id;
`,
  );

/** `<linux/posix_acl_xattr.h>`: 4 bytes. */
export interface posix_acl_xattr_header extends RecordView<'struct posix_acl_xattr_header'> {
  a_version: number;
}

export const posix_acl_xattr_header: Descriptor<posix_acl_xattr_header> =
  /* @__PURE__ */ declareStruct(
    'posix_acl_xattr_header',
    `
  __le32 a_version;
`,
  );
