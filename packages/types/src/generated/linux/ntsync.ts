// Generated from Linux 7.3.4 <linux/ntsync.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'NTSYNC_IOC_CREATE_EVENT'
  | 'NTSYNC_IOC_CREATE_MUTEX'
  | 'NTSYNC_IOC_CREATE_SEM'
  | 'NTSYNC_IOC_EVENT_PULSE'
  | 'NTSYNC_IOC_EVENT_READ'
  | 'NTSYNC_IOC_EVENT_RESET'
  | 'NTSYNC_IOC_EVENT_SET'
  | 'NTSYNC_IOC_MUTEX_KILL'
  | 'NTSYNC_IOC_MUTEX_READ'
  | 'NTSYNC_IOC_SEM_READ'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    NTSYNC_IOC_CREATE_EVENT: 1074286215,
    NTSYNC_IOC_CREATE_MUTEX: 1074286212,
    NTSYNC_IOC_CREATE_SEM: 1074286208,
    NTSYNC_IOC_EVENT_PULSE: 2147765898,
    NTSYNC_IOC_EVENT_READ: 2148028045,
    NTSYNC_IOC_EVENT_RESET: 2147765897,
    NTSYNC_IOC_EVENT_SET: 2147765896,
    NTSYNC_IOC_MUTEX_KILL: 1074024070,
    NTSYNC_IOC_MUTEX_READ: 2148028044,
    NTSYNC_IOC_SEM_READ: 2148028043,
  },
);

export const NTSYNC_IOC_CREATE_EVENT: number = /* @__PURE__ */ requestHere(1074286215),
  NTSYNC_IOC_CREATE_MUTEX: number = /* @__PURE__ */ requestHere(1074286212),
  NTSYNC_IOC_CREATE_SEM: number = /* @__PURE__ */ requestHere(1074286208),
  NTSYNC_IOC_EVENT_PULSE: number = /* @__PURE__ */ requestHere(2147765898),
  NTSYNC_IOC_EVENT_READ: number = /* @__PURE__ */ requestHere(2148028045),
  NTSYNC_IOC_EVENT_RESET: number = /* @__PURE__ */ requestHere(2147765897),
  NTSYNC_IOC_EVENT_SET: number = /* @__PURE__ */ requestHere(2147765896),
  NTSYNC_IOC_MUTEX_KILL: number = /* @__PURE__ */ requestHere(1074024070),
  NTSYNC_IOC_MUTEX_READ: number = /* @__PURE__ */ requestHere(2148028044),
  NTSYNC_IOC_SEM_READ: number = /* @__PURE__ */ requestHere(2148028043);
export const NTSYNC_IOC_MUTEX_UNLOCK = 3221769861,
  NTSYNC_IOC_SEM_RELEASE = 3221507713,
  NTSYNC_IOC_WAIT_ALL = 3223867011,
  NTSYNC_IOC_WAIT_ANY = 3223867010,
  NTSYNC_MAX_WAIT_COUNT = 64,
  NTSYNC_WAIT_REALTIME = 1;
export declare namespace struct {
  /** `<linux/ntsync.h>`: 8 bytes. */
  interface ntsync_event_args extends RecordView<'struct ntsync_event_args'> {
    manual: number;
    signaled: number;
  }

  /** `<linux/ntsync.h>`: 8 bytes. */
  interface ntsync_mutex_args extends RecordView<'struct ntsync_mutex_args'> {
    owner: number;
    count: number;
  }

  /** `<linux/ntsync.h>`: 8 bytes. */
  interface ntsync_sem_args extends RecordView<'struct ntsync_sem_args'> {
    count: number;
    max: number;
  }

  /** `<linux/ntsync.h>`: 40 bytes. */
  interface ntsync_wait_args extends RecordView<'struct ntsync_wait_args'> {
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
}

export const struct: {
  readonly ntsync_event_args: Descriptor<struct.ntsync_event_args>;
  readonly ntsync_mutex_args: Descriptor<struct.ntsync_mutex_args>;
  readonly ntsync_sem_args: Descriptor<struct.ntsync_sem_args>;
  readonly ntsync_wait_args: Descriptor<struct.ntsync_wait_args>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ntsync_event_args": "__u32 manual;__u32 signaled;",
"ntsync_mutex_args": "__u32 owner;__u32 count;",
"ntsync_sem_args": "__u32 count;__u32 max;",
"ntsync_wait_args": "__u64 timeout;__u64 objs;__u32 count;__u32 index;__u32 flags;__u32 owner;__u32 alert;__u32 pad;"
}`),
);
