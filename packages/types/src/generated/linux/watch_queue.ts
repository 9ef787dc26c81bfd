// Generated from Linux 7.3.4 <linux/watch_queue.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'IOC_WATCH_QUEUE_SET_FILTER' | 'IOC_WATCH_QUEUE_SET_SIZE'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      IOC_WATCH_QUEUE_SET_FILTER: 22369,
      IOC_WATCH_QUEUE_SET_SIZE: 22368,
    },
  );

export const IOC_WATCH_QUEUE_SET_FILTER: number = /* @__PURE__ */ requestHere(22369),
  IOC_WATCH_QUEUE_SET_SIZE: number = /* @__PURE__ */ requestHere(22368);
export const NOTIFY_KEY_CLEARED = 4,
  NOTIFY_KEY_INSTANTIATED = 0,
  NOTIFY_KEY_INVALIDATED = 6,
  NOTIFY_KEY_LINKED = 2,
  NOTIFY_KEY_REVOKED = 5,
  NOTIFY_KEY_SETATTR = 7,
  NOTIFY_KEY_UNLINKED = 3,
  NOTIFY_KEY_UPDATED = 1,
  O_NOTIFICATION_PIPE = 128,
  WATCH_INFO_FLAG_0 = 65536,
  WATCH_INFO_FLAG_1 = 131072,
  WATCH_INFO_FLAG_2 = 262144,
  WATCH_INFO_FLAG_3 = 524288,
  WATCH_INFO_FLAG_4 = 1048576,
  WATCH_INFO_FLAG_5 = 2097152,
  WATCH_INFO_FLAG_6 = 4194304,
  WATCH_INFO_FLAG_7 = 8388608,
  WATCH_INFO_ID = 65280,
  WATCH_INFO_ID__SHIFT = 8,
  WATCH_INFO_LENGTH = 127,
  WATCH_INFO_LENGTH__SHIFT = 0,
  WATCH_INFO_TYPE_INFO = 4294901760,
  WATCH_INFO_TYPE_INFO__SHIFT = 16,
  WATCH_META_LOSS_NOTIFICATION = 1,
  WATCH_META_REMOVAL_NOTIFICATION = 0,
  WATCH_TYPE_KEY_NOTIFY = 1,
  WATCH_TYPE_META = 0,
  WATCH_TYPE__NR = 2;
export declare namespace struct {
  /** `<linux/watch_queue.h>`: 16 bytes. */
  interface key_notification extends RecordView<'struct key_notification'> {
    get watch(): struct.watch_notification;
    set watch(value: From<struct.watch_notification>);
    key_id: number;
    aux: number;
  }

  /** `<linux/watch_queue.h>`: 8 bytes. */
  interface watch_notification extends RecordView<'struct watch_notification'> {
    type: number;
    subtype: number;
    info: number;
  }

  /** `<linux/watch_queue.h>`: 8 bytes. */
  interface watch_notification_filter extends RecordView<'struct watch_notification_filter'> {
    nr_filters: number;
    __reserved: number;
    get filters(): Elements<struct.watch_notification_type_filter>;
    set filters(value: Iterable<From<struct.watch_notification_type_filter>>);
  }

  /** `<linux/watch_queue.h>`: 16 bytes. */
  interface watch_notification_removal extends RecordView<'struct watch_notification_removal'> {
    get watch(): struct.watch_notification;
    set watch(value: From<struct.watch_notification>);
    get id(): bigint;
    set id(value: Integer);
  }

  /** `<linux/watch_queue.h>`: 44 bytes. */
  interface watch_notification_type_filter
    extends RecordView<'struct watch_notification_type_filter'> {
    type: number;
    info_filter: number;
    info_mask: number;
    get subtype_filter(): Uint32Array;
    set subtype_filter(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly key_notification: Descriptor<struct.key_notification>;
  readonly watch_notification: Descriptor<struct.watch_notification>;
  readonly watch_notification_filter: Descriptor<struct.watch_notification_filter>;
  readonly watch_notification_removal: Descriptor<struct.watch_notification_removal>;
  readonly watch_notification_type_filter: Descriptor<struct.watch_notification_type_filter>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"key_notification": "struct watch_notification watch;__u32 key_id;__u32 aux;",
"watch_notification": "__u32 type :24;__u32 subtype :8;__u32 info;",
"watch_notification_filter": "__u32 nr_filters;__u32 __reserved;struct watch_notification_type_filter filters[];",
"watch_notification_removal": "struct watch_notification watch;__u64 id;",
"watch_notification_type_filter": "__u32 type;__u32 info_filter;__u32 info_mask;__u32 subtype_filter[8];"
}`),
);
