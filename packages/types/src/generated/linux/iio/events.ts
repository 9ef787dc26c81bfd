// Generated from Linux 7.3.4 <linux/iio/events.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IIO_GET_EVENT_FD_IOCTL = 2147772816;
export declare namespace struct {
  /** `<linux/iio/events.h>`: 16 bytes. */
  interface iio_event_data extends RecordView<'struct iio_event_data'> {
    get id(): bigint;
    set id(value: Integer);
    get timestamp(): bigint;
    set timestamp(value: Integer);
  }
}

export const struct: {
  readonly iio_event_data: Descriptor<struct.iio_event_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"iio_event_data": "__u64 id;__s64 timestamp;"
}`),
);
