// Generated from Linux 7.3.4 <linux/genetlink.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const CTRL_ATTR_FAMILY_ID = 1,
  CTRL_ATTR_FAMILY_NAME = 2,
  CTRL_ATTR_HDRSIZE = 4,
  CTRL_ATTR_MAX = 10,
  CTRL_ATTR_MAXATTR = 5,
  CTRL_ATTR_MCAST_GROUPS = 7,
  CTRL_ATTR_MCAST_GRP_ID = 2,
  CTRL_ATTR_MCAST_GRP_MAX = 2,
  CTRL_ATTR_MCAST_GRP_NAME = 1,
  CTRL_ATTR_MCAST_GRP_UNSPEC = 0,
  CTRL_ATTR_OP = 10,
  CTRL_ATTR_OPS = 6,
  CTRL_ATTR_OP_FLAGS = 2,
  CTRL_ATTR_OP_ID = 1,
  CTRL_ATTR_OP_MAX = 2,
  CTRL_ATTR_OP_POLICY = 9,
  CTRL_ATTR_OP_UNSPEC = 0,
  CTRL_ATTR_POLICY = 8,
  CTRL_ATTR_POLICY_DO = 1,
  CTRL_ATTR_POLICY_DUMP = 2,
  CTRL_ATTR_POLICY_DUMP_MAX = 2,
  CTRL_ATTR_POLICY_MAX = 2,
  CTRL_ATTR_POLICY_UNSPEC = 0,
  CTRL_ATTR_UNSPEC = 0,
  CTRL_ATTR_VERSION = 3,
  CTRL_CMD_DELFAMILY = 2,
  CTRL_CMD_DELMCAST_GRP = 8,
  CTRL_CMD_DELOPS = 5,
  CTRL_CMD_GETFAMILY = 3,
  CTRL_CMD_GETMCAST_GRP = 9,
  CTRL_CMD_GETOPS = 6,
  CTRL_CMD_GETPOLICY = 10,
  CTRL_CMD_MAX = 10,
  CTRL_CMD_NEWFAMILY = 1,
  CTRL_CMD_NEWMCAST_GRP = 7,
  CTRL_CMD_NEWOPS = 4,
  CTRL_CMD_UNSPEC = 0,
  GENL_ADMIN_PERM = 1,
  GENL_CMD_CAP_DO = 2,
  GENL_CMD_CAP_DUMP = 4,
  GENL_CMD_CAP_HASPOL = 8,
  GENL_HDRLEN = 4,
  GENL_ID_CTRL = 16,
  GENL_ID_PMCRAID = 18,
  GENL_ID_VFS_DQUOT = 17,
  GENL_MAX_ID = 1023,
  GENL_MIN_ID = 16,
  GENL_NAMSIZ = 16,
  GENL_START_ALLOC = 19,
  GENL_UNS_ADMIN_PERM = 16,
  __CTRL_ATTR_MAX = 11,
  __CTRL_ATTR_MCAST_GRP_MAX = 3,
  __CTRL_ATTR_OP_MAX = 3,
  __CTRL_ATTR_POLICY_DUMP_MAX = 3,
  __CTRL_CMD_MAX = 11;
export declare namespace struct {
  /** `<linux/genetlink.h>`: 4 bytes. */
  interface genlmsghdr extends RecordView<'struct genlmsghdr'> {
    cmd: number;
    version: number;
    reserved: number;
  }
}

export const struct: {
  readonly genlmsghdr: Descriptor<struct.genlmsghdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"genlmsghdr": "__u8 cmd;__u8 version;__u16 reserved;"
}`),
);
