// Generated from Linux 7.3.4 <linux/landlock.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/landlock.h>`: 16 bytes. */
export interface landlock_net_port_attr extends RecordView<'struct landlock_net_port_attr'> {
  get allowed_access(): bigint;
  set allowed_access(value: Integer);
  get port(): bigint;
  set port(value: Integer);
}

export const landlock_net_port_attr: Descriptor<landlock_net_port_attr> =
  /* @__PURE__ */ declareStruct(
    'landlock_net_port_attr',
    `
  __u64 allowed_access;
  __u64 port;
`,
  );

/** `<linux/landlock.h>`: 12 bytes. */
export interface landlock_path_beneath_attr
  extends RecordView<'struct landlock_path_beneath_attr'> {
  get allowed_access(): bigint;
  set allowed_access(value: Integer);
  parent_fd: number;
}

export const landlock_path_beneath_attr: Descriptor<landlock_path_beneath_attr> =
  /* @__PURE__ */ declareStruct(
    'landlock_path_beneath_attr',
    `
  __u64 allowed_access;
  __s32 parent_fd;
`,
    { pack: 1 },
  );

/** `<linux/landlock.h>`: 48 bytes. */
export interface landlock_ruleset_attr extends RecordView<'struct landlock_ruleset_attr'> {
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

export const landlock_ruleset_attr: Descriptor<landlock_ruleset_attr> =
  /* @__PURE__ */ declareStruct(
    'landlock_ruleset_attr',
    `
  __u64 handled_access_fs;
  __u64 handled_access_net;
  __u64 scoped;
  __u64 quiet_access_fs;
  __u64 quiet_access_net;
  __u64 quiet_scoped;
`,
  );
