// Generated from Linux 7.3.4 <linux/audit.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/audit.h>`: 16 bytes. */
export interface audit_features extends RecordView<'struct audit_features'> {
  vers: number;
  mask: number;
  features: number;
  lock: number;
}

export const audit_features: Descriptor<audit_features> = /* @__PURE__ */ declareStruct(
  'audit_features',
  `
  __u32 vers;
  __u32 mask;
  __u32 features;
  __u32 lock;
`,
);

/** `<linux/audit.h>`: 1040 bytes. */
export interface audit_rule_data extends RecordView<'struct audit_rule_data'> {
  flags: number;
  action: number;
  field_count: number;
  get mask(): Uint32Array;
  set mask(value: Iterable<Integer>);
  get fields(): Uint32Array;
  set fields(value: Iterable<Integer>);
  get values(): Uint32Array;
  set values(value: Iterable<Integer>);
  get fieldflags(): Uint32Array;
  set fieldflags(value: Iterable<Integer>);
  buflen: number;
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const audit_rule_data: Descriptor<audit_rule_data> = /* @__PURE__ */ declareStruct(
  'audit_rule_data',
  `
  __u32 flags;
  __u32 action;
  __u32 field_count;
  __u32 mask[64];
  __u32 fields[64];
  __u32 values[64];
  __u32 fieldflags[64];
  __u32 buflen;
  char buf[];
`,
);

/** `<linux/audit.h>`: 44 bytes. */
export interface audit_status extends RecordView<'struct audit_status'> {
  mask: number;
  enabled: number;
  failure: number;
  pid: number;
  rate_limit: number;
  backlog_limit: number;
  lost: number;
  backlog: number;
  version: number;
  feature_bitmap: number;
  backlog_wait_time: number;
  backlog_wait_time_actual: number;
}

export const audit_status: Descriptor<audit_status> = /* @__PURE__ */ declareStruct(
  'audit_status',
  `
  __u32 mask;
  __u32 enabled;
  __u32 failure;
  __u32 pid;
  __u32 rate_limit;
  __u32 backlog_limit;
  __u32 lost;
  __u32 backlog;
  union {
    __u32 version;
    __u32 feature_bitmap;
  };
  __u32 backlog_wait_time;
  __u32 backlog_wait_time_actual;
`,
);

/** `<linux/audit.h>`: 8 bytes. */
export interface audit_tty_status extends RecordView<'struct audit_tty_status'> {
  enabled: number;
  log_passwd: number;
}

export const audit_tty_status: Descriptor<audit_tty_status> = /* @__PURE__ */ declareStruct(
  'audit_tty_status',
  `
  __u32 enabled;
  __u32 log_passwd;
`,
);
