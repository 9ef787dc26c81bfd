// Generated from Linux 7.3.4 <linux/iio/events.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/iio/events.h>`: 16 bytes. */
export interface iio_event_data extends RecordView<'struct iio_event_data'> {
  get id(): bigint;
  set id(value: Integer);
  get timestamp(): bigint;
  set timestamp(value: Integer);
}

export const iio_event_data: Descriptor<iio_event_data> = /* @__PURE__ */ declareStruct(
  'iio_event_data',
  `
  __u64 id;
  __s64 timestamp;
`,
);
