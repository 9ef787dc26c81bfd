// Generated from Linux 7.3.4 <linux/auto_dev-ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_askumount extends RecordView<'struct args_askumount'> {
  may_umount: number;
}

export const args_askumount: Descriptor<args_askumount> = /* @__PURE__ */ declareStruct(
  'args_askumount',
  `
  __u32 may_umount;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_expire extends RecordView<'struct args_expire'> {
  how: number;
}

export const args_expire: Descriptor<args_expire> = /* @__PURE__ */ declareStruct(
  'args_expire',
  `
  __u32 how;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
export interface args_fail extends RecordView<'struct args_fail'> {
  token: number;
  status: number;
}

export const args_fail: Descriptor<args_fail> = /* @__PURE__ */ declareStruct(
  'args_fail',
  `
  __u32 token;
  __s32 status;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_in extends RecordView<'struct args_in'> {
  type: number;
}

export const args_in: Descriptor<args_in> = /* @__PURE__ */ declareStruct(
  'args_in',
  `
  __u32 type;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
export interface args_ismountpoint extends RecordView<'struct args_ismountpoint'> {
  get in(): args_in;
  set in(value: args_in | Init<args_in>);
  get out(): args_out;
  set out(value: args_out | Init<args_out>);
}

export const args_ismountpoint: Descriptor<args_ismountpoint> = /* @__PURE__ */ declareStruct(
  'args_ismountpoint',
  `
  union {
    struct args_in in;
    struct args_out out;
  };
`,
  { uses: () => [args_in, args_out] },
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_openmount extends RecordView<'struct args_openmount'> {
  devid: number;
}

export const args_openmount: Descriptor<args_openmount> = /* @__PURE__ */ declareStruct(
  'args_openmount',
  `
  __u32 devid;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
export interface args_out extends RecordView<'struct args_out'> {
  devid: number;
  magic: number;
}

export const args_out: Descriptor<args_out> = /* @__PURE__ */ declareStruct(
  'args_out',
  `
  __u32 devid;
  __u32 magic;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_protosubver extends RecordView<'struct args_protosubver'> {
  sub_version: number;
}

export const args_protosubver: Descriptor<args_protosubver> = /* @__PURE__ */ declareStruct(
  'args_protosubver',
  `
  __u32 sub_version;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_protover extends RecordView<'struct args_protover'> {
  version: number;
}

export const args_protover: Descriptor<args_protover> = /* @__PURE__ */ declareStruct(
  'args_protover',
  `
  __u32 version;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_ready extends RecordView<'struct args_ready'> {
  token: number;
}

export const args_ready: Descriptor<args_ready> = /* @__PURE__ */ declareStruct(
  'args_ready',
  `
  __u32 token;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
export interface args_requester extends RecordView<'struct args_requester'> {
  uid: number;
  gid: number;
}

export const args_requester: Descriptor<args_requester> = /* @__PURE__ */ declareStruct(
  'args_requester',
  `
  __u32 uid;
  __u32 gid;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 4 bytes. */
export interface args_setpipefd extends RecordView<'struct args_setpipefd'> {
  pipefd: number;
}

export const args_setpipefd: Descriptor<args_setpipefd> = /* @__PURE__ */ declareStruct(
  'args_setpipefd',
  `
  __s32 pipefd;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 8 bytes. */
export interface args_timeout extends RecordView<'struct args_timeout'> {
  get timeout(): bigint;
  set timeout(value: Integer);
}

export const args_timeout: Descriptor<args_timeout> = /* @__PURE__ */ declareStruct(
  'args_timeout',
  `
  __u64 timeout;
`,
);

/** `<linux/auto_dev-ioctl.h>`: 24 bytes. */
export interface autofs_dev_ioctl extends RecordView<'struct autofs_dev_ioctl'> {
  ver_major: number;
  ver_minor: number;
  size: number;
  ioctlfd: number;
  get protover(): args_protover;
  set protover(value: args_protover | Init<args_protover>);
  get protosubver(): args_protosubver;
  set protosubver(value: args_protosubver | Init<args_protosubver>);
  get openmount(): args_openmount;
  set openmount(value: args_openmount | Init<args_openmount>);
  get ready(): args_ready;
  set ready(value: args_ready | Init<args_ready>);
  get fail(): args_fail;
  set fail(value: args_fail | Init<args_fail>);
  get setpipefd(): args_setpipefd;
  set setpipefd(value: args_setpipefd | Init<args_setpipefd>);
  get timeout(): args_timeout;
  set timeout(value: args_timeout | Init<args_timeout>);
  get requester(): args_requester;
  set requester(value: args_requester | Init<args_requester>);
  get expire(): args_expire;
  set expire(value: args_expire | Init<args_expire>);
  get askumount(): args_askumount;
  set askumount(value: args_askumount | Init<args_askumount>);
  get ismountpoint(): args_ismountpoint;
  set ismountpoint(value: args_ismountpoint | Init<args_ismountpoint>);
  get path(): Uint8Array;
  set path(value: Bytes);
}

export const autofs_dev_ioctl: Descriptor<autofs_dev_ioctl> = /* @__PURE__ */ declareStruct(
  'autofs_dev_ioctl',
  `
  __u32 ver_major;
  __u32 ver_minor;
  __u32 size;
  __s32 ioctlfd;
  union {
    struct args_protover protover;
    struct args_protosubver protosubver;
    struct args_openmount openmount;
    struct args_ready ready;
    struct args_fail fail;
    struct args_setpipefd setpipefd;
    struct args_timeout timeout;
    struct args_requester requester;
    struct args_expire expire;
    struct args_askumount askumount;
    struct args_ismountpoint ismountpoint;
  };
  char path[];
`,
  {
    uses: () => [
      args_askumount,
      args_expire,
      args_fail,
      args_ismountpoint,
      args_openmount,
      args_protosubver,
      args_protover,
      args_ready,
      args_requester,
      args_setpipefd,
      args_timeout,
    ],
  },
);
