// Generated from Linux 7.3.4 <linux/watch_queue.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/watch_queue.h>`: 16 bytes. */
export interface key_notification extends RecordView<'struct key_notification'> {
  get watch(): watch_notification;
  set watch(value: watch_notification | Init<watch_notification>);
  key_id: number;
  aux: number;
}

export const key_notification: Descriptor<key_notification> = /* @__PURE__ */ declareStruct(
  'key_notification',
  `
  struct watch_notification watch;
  __u32 key_id;
  __u32 aux;
`,
  { uses: () => [watch_notification] },
);

/** `<linux/watch_queue.h>`: 8 bytes. */
export interface watch_notification extends RecordView<'struct watch_notification'> {
  type: number;
  subtype: number;
  info: number;
}

export const watch_notification: Descriptor<watch_notification> = /* @__PURE__ */ declareStruct(
  'watch_notification',
  `
  __u32 type :24;
  __u32 subtype :8;
  __u32 info;
`,
);

/** `<linux/watch_queue.h>`: 8 bytes. */
export interface watch_notification_filter extends RecordView<'struct watch_notification_filter'> {
  nr_filters: number;
  __reserved: number;
  get filters(): Elements<watch_notification_type_filter>;
  set filters(value: Iterable<
    watch_notification_type_filter | Init<watch_notification_type_filter>
  >);
}

export const watch_notification_filter: Descriptor<watch_notification_filter> =
  /* @__PURE__ */ declareStruct(
    'watch_notification_filter',
    `
  __u32 nr_filters;
  __u32 __reserved;
  struct watch_notification_type_filter filters[];
`,
    { uses: () => [watch_notification_type_filter] },
  );

/** `<linux/watch_queue.h>`: 16 bytes. */
export interface watch_notification_removal
  extends RecordView<'struct watch_notification_removal'> {
  get watch(): watch_notification;
  set watch(value: watch_notification | Init<watch_notification>);
  get id(): bigint;
  set id(value: Integer);
}

export const watch_notification_removal: Descriptor<watch_notification_removal> =
  /* @__PURE__ */ declareStruct(
    'watch_notification_removal',
    `
  struct watch_notification watch;
  __u64 id;
`,
    { uses: () => [watch_notification] },
  );

/** `<linux/watch_queue.h>`: 44 bytes. */
export interface watch_notification_type_filter
  extends RecordView<'struct watch_notification_type_filter'> {
  type: number;
  info_filter: number;
  info_mask: number;
  get subtype_filter(): Uint32Array;
  set subtype_filter(value: Iterable<Integer>);
}

export const watch_notification_type_filter: Descriptor<watch_notification_type_filter> =
  /* @__PURE__ */ declareStruct(
    'watch_notification_type_filter',
    `
  __u32 type;
  __u32 info_filter;
  __u32 info_mask;
  __u32 subtype_filter[8];
`,
  );
