// Generated from Linux 7.3.4 <linux/auto_dev-ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const AUTOFS_DEV_IOCTL_ASKUMOUNT = 3222836093,
  AUTOFS_DEV_IOCTL_ASKUMOUNT_CMD = 125,
  AUTOFS_DEV_IOCTL_CATATONIC = 3222836089,
  AUTOFS_DEV_IOCTL_CATATONIC_CMD = 121,
  AUTOFS_DEV_IOCTL_CLOSEMOUNT = 3222836085,
  AUTOFS_DEV_IOCTL_CLOSEMOUNT_CMD = 117,
  AUTOFS_DEV_IOCTL_EXPIRE = 3222836092,
  AUTOFS_DEV_IOCTL_EXPIRE_CMD = 124,
  AUTOFS_DEV_IOCTL_FAIL = 3222836087,
  AUTOFS_DEV_IOCTL_FAIL_CMD = 119,
  AUTOFS_DEV_IOCTL_ISMOUNTPOINT = 3222836094,
  AUTOFS_DEV_IOCTL_ISMOUNTPOINT_CMD = 126,
  AUTOFS_DEV_IOCTL_OPENMOUNT = 3222836084,
  AUTOFS_DEV_IOCTL_OPENMOUNT_CMD = 116,
  AUTOFS_DEV_IOCTL_PROTOSUBVER = 3222836083,
  AUTOFS_DEV_IOCTL_PROTOSUBVER_CMD = 115,
  AUTOFS_DEV_IOCTL_PROTOVER = 3222836082,
  AUTOFS_DEV_IOCTL_PROTOVER_CMD = 114,
  AUTOFS_DEV_IOCTL_READY = 3222836086,
  AUTOFS_DEV_IOCTL_READY_CMD = 118,
  AUTOFS_DEV_IOCTL_REQUESTER = 3222836091,
  AUTOFS_DEV_IOCTL_REQUESTER_CMD = 123,
  AUTOFS_DEV_IOCTL_SETPIPEFD = 3222836088,
  AUTOFS_DEV_IOCTL_SETPIPEFD_CMD = 120,
  AUTOFS_DEV_IOCTL_SIZE = 24,
  AUTOFS_DEV_IOCTL_TIMEOUT = 3222836090,
  AUTOFS_DEV_IOCTL_TIMEOUT_CMD = 122,
  AUTOFS_DEV_IOCTL_VERSION = 3222836081,
  AUTOFS_DEV_IOCTL_VERSION_CMD = 113,
  AUTOFS_DEV_IOCTL_VERSION_MAJOR = 1,
  AUTOFS_DEV_IOCTL_VERSION_MINOR = 1;
export declare namespace struct {
  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_askumount extends RecordView<'struct args_askumount'> {
    may_umount: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_expire extends RecordView<'struct args_expire'> {
    how: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
  interface args_fail extends RecordView<'struct args_fail'> {
    token: number;
    status: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_in extends RecordView<'struct args_in'> {
    type: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
  interface args_ismountpoint extends RecordView<'struct args_ismountpoint'> {
    get in(): struct.args_in;
    set in(value: From<struct.args_in>);
    get out(): struct.args_out;
    set out(value: From<struct.args_out>);
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_openmount extends RecordView<'struct args_openmount'> {
    devid: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
  interface args_out extends RecordView<'struct args_out'> {
    devid: number;
    magic: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_protosubver extends RecordView<'struct args_protosubver'> {
    sub_version: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_protover extends RecordView<'struct args_protover'> {
    version: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_ready extends RecordView<'struct args_ready'> {
    token: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
  interface args_requester extends RecordView<'struct args_requester'> {
    uid: number;
    gid: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
  interface args_setpipefd extends RecordView<'struct args_setpipefd'> {
    pipefd: number;
  }

  /** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
  interface args_timeout extends RecordView<'struct args_timeout'> {
    get timeout(): bigint;
    set timeout(value: Integer);
  }

  /** `<linux/auto_dev-ioctl.h>`: 24 bytes. */
  interface autofs_dev_ioctl extends RecordView<'struct autofs_dev_ioctl'> {
    ver_major: number;
    ver_minor: number;
    size: number;
    ioctlfd: number;
    get protover(): struct.args_protover;
    set protover(value: From<struct.args_protover>);
    get protosubver(): struct.args_protosubver;
    set protosubver(value: From<struct.args_protosubver>);
    get openmount(): struct.args_openmount;
    set openmount(value: From<struct.args_openmount>);
    get ready(): struct.args_ready;
    set ready(value: From<struct.args_ready>);
    get fail(): struct.args_fail;
    set fail(value: From<struct.args_fail>);
    get setpipefd(): struct.args_setpipefd;
    set setpipefd(value: From<struct.args_setpipefd>);
    get timeout(): struct.args_timeout;
    set timeout(value: From<struct.args_timeout>);
    get requester(): struct.args_requester;
    set requester(value: From<struct.args_requester>);
    get expire(): struct.args_expire;
    set expire(value: From<struct.args_expire>);
    get askumount(): struct.args_askumount;
    set askumount(value: From<struct.args_askumount>);
    get ismountpoint(): struct.args_ismountpoint;
    set ismountpoint(value: From<struct.args_ismountpoint>);
    get path(): Uint8Array;
    set path(value: Bytes);
  }
}

export const struct: {
  readonly args_askumount: Descriptor<struct.args_askumount>;
  readonly args_expire: Descriptor<struct.args_expire>;
  readonly args_fail: Descriptor<struct.args_fail>;
  readonly args_in: Descriptor<struct.args_in>;
  readonly args_ismountpoint: Descriptor<struct.args_ismountpoint>;
  readonly args_openmount: Descriptor<struct.args_openmount>;
  readonly args_out: Descriptor<struct.args_out>;
  readonly args_protosubver: Descriptor<struct.args_protosubver>;
  readonly args_protover: Descriptor<struct.args_protover>;
  readonly args_ready: Descriptor<struct.args_ready>;
  readonly args_requester: Descriptor<struct.args_requester>;
  readonly args_setpipefd: Descriptor<struct.args_setpipefd>;
  readonly args_timeout: Descriptor<struct.args_timeout>;
  readonly autofs_dev_ioctl: Descriptor<struct.autofs_dev_ioctl>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"args_askumount": "__u32 may_umount;",
"args_expire": "__u32 how;",
"args_fail": "__u32 token;__s32 status;",
"args_in": "__u32 type;",
"args_ismountpoint": "union {struct args_in in;struct args_out out;};",
"args_openmount": "__u32 devid;",
"args_out": "__u32 devid;__u32 magic;",
"args_protosubver": "__u32 sub_version;",
"args_protover": "__u32 version;",
"args_ready": "__u32 token;",
"args_requester": "__u32 uid;__u32 gid;",
"args_setpipefd": "__s32 pipefd;",
"args_timeout": "__u64 timeout;",
"autofs_dev_ioctl": "__u32 ver_major;__u32 ver_minor;__u32 size;__s32 ioctlfd;union {struct args_protover protover;struct args_protosubver protosubver;struct args_openmount openmount;struct args_ready ready;struct args_fail fail;struct args_setpipefd setpipefd;struct args_timeout timeout;struct args_requester requester;struct args_expire expire;struct args_askumount askumount;struct args_ismountpoint ismountpoint;};char path[];"
}`),
);
