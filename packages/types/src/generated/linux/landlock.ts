// Generated from Linux 7.3.4 <linux/landlock.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const LANDLOCK_ACCESS_FS_EXECUTE = 1,
  LANDLOCK_ACCESS_FS_IOCTL_DEV = 32768,
  LANDLOCK_ACCESS_FS_MAKE_BLOCK = 2048,
  LANDLOCK_ACCESS_FS_MAKE_CHAR = 64,
  LANDLOCK_ACCESS_FS_MAKE_DIR = 128,
  LANDLOCK_ACCESS_FS_MAKE_FIFO = 1024,
  LANDLOCK_ACCESS_FS_MAKE_REG = 256,
  LANDLOCK_ACCESS_FS_MAKE_SOCK = 512,
  LANDLOCK_ACCESS_FS_MAKE_SYM = 4096,
  LANDLOCK_ACCESS_FS_READ_DIR = 8,
  LANDLOCK_ACCESS_FS_READ_FILE = 4,
  LANDLOCK_ACCESS_FS_REFER = 8192,
  LANDLOCK_ACCESS_FS_REMOVE_DIR = 16,
  LANDLOCK_ACCESS_FS_REMOVE_FILE = 32,
  LANDLOCK_ACCESS_FS_RESOLVE_UNIX = 65536,
  LANDLOCK_ACCESS_FS_TRUNCATE = 16384,
  LANDLOCK_ACCESS_FS_WRITE_FILE = 2,
  LANDLOCK_ACCESS_NET_BIND_TCP = 1,
  LANDLOCK_ACCESS_NET_BIND_UDP = 4,
  LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP = 8,
  LANDLOCK_ACCESS_NET_CONNECT_TCP = 2,
  LANDLOCK_ADD_RULE_QUIET = 1,
  LANDLOCK_CREATE_RULESET_ERRATA = 2,
  LANDLOCK_CREATE_RULESET_VERSION = 1,
  LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON = 2,
  LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = 1,
  LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF = 4,
  LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS = 16,
  LANDLOCK_RESTRICT_SELF_TSYNC = 8,
  LANDLOCK_RULE_NET_PORT = 2,
  LANDLOCK_RULE_PATH_BENEATH = 1,
  LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = 1,
  LANDLOCK_SCOPE_SIGNAL = 2;
export declare namespace struct {
  /** `<linux/landlock.h>`: 16 bytes. */
  interface landlock_net_port_attr extends RecordView<'struct landlock_net_port_attr'> {
    get allowed_access(): bigint;
    set allowed_access(value: Integer);
    get port(): bigint;
    set port(value: Integer);
  }

  /** `<linux/landlock.h>`: 12 bytes. */
  interface landlock_path_beneath_attr extends RecordView<'struct landlock_path_beneath_attr'> {
    get allowed_access(): bigint;
    set allowed_access(value: Integer);
    parent_fd: number;
  }

  /** `<linux/landlock.h>`: 48 bytes. */
  interface landlock_ruleset_attr extends RecordView<'struct landlock_ruleset_attr'> {
    get handled_access_fs(): bigint;
    set handled_access_fs(value: Integer);
    get handled_access_net(): bigint;
    set handled_access_net(value: Integer);
    get scoped(): bigint;
    set scoped(value: Integer);
    get quiet_access_fs(): bigint;
    set quiet_access_fs(value: Integer);
    get quiet_access_net(): bigint;
    set quiet_access_net(value: Integer);
    get quiet_scoped(): bigint;
    set quiet_scoped(value: Integer);
  }
}

export const struct: {
  readonly landlock_net_port_attr: Descriptor<struct.landlock_net_port_attr>;
  readonly landlock_path_beneath_attr: Descriptor<struct.landlock_path_beneath_attr>;
  readonly landlock_ruleset_attr: Descriptor<struct.landlock_ruleset_attr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"landlock_net_port_attr": "__u64 allowed_access;__u64 port;",
"landlock_path_beneath_attr": ["__u64 allowed_access;__s32 parent_fd;",{"pack":1}],
"landlock_ruleset_attr": "__u64 handled_access_fs;__u64 handled_access_net;__u64 scoped;__u64 quiet_access_fs;__u64 quiet_access_net;__u64 quiet_scoped;"
}`),
);
