// Generated from Linux 7.3.4 <linux/ntsync.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/ntsync.h>`: 8 bytes. */
export interface ntsync_event_args extends RecordView<'struct ntsync_event_args'> {
  manual: number;
  signaled: number;
}

export const ntsync_event_args: Descriptor<ntsync_event_args> = /* @__PURE__ */ declareStruct(
  'ntsync_event_args',
  `
  __u32 manual;
  __u32 signaled;
`,
);

/** `<linux/ntsync.h>`: 8 bytes. */
export interface ntsync_mutex_args extends RecordView<'struct ntsync_mutex_args'> {
  owner: number;
  count: number;
}

export const ntsync_mutex_args: Descriptor<ntsync_mutex_args> = /* @__PURE__ */ declareStruct(
  'ntsync_mutex_args',
  `
  __u32 owner;
  __u32 count;
`,
);

/** `<linux/ntsync.h>`: 8 bytes. */
export interface ntsync_sem_args extends RecordView<'struct ntsync_sem_args'> {
  count: number;
  max: number;
}

export const ntsync_sem_args: Descriptor<ntsync_sem_args> = /* @__PURE__ */ declareStruct(
  'ntsync_sem_args',
  `
  __u32 count;
  __u32 max;
`,
);

/** `<linux/ntsync.h>`: 40 bytes. */
export interface ntsync_wait_args extends RecordView<'struct ntsync_wait_args'> {
  get timeout(): bigint;
  set timeout(value: Integer);
  get objs(): bigint;
  set objs(value: Integer);
  count: number;
  index: number;
  flags: number;
  owner: number;
  alert: number;
  pad: number;
}

export const ntsync_wait_args: Descriptor<ntsync_wait_args> = /* @__PURE__ */ declareStruct(
  'ntsync_wait_args',
  `
  __u64 timeout;
  __u64 objs;
  __u32 count;
  __u32 index;
  __u32 flags;
  __u32 owner;
  __u32 alert;
  __u32 pad;
`,
);
