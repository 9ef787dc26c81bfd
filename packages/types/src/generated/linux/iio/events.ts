// Generated from Linux 7.3.4 <linux/iio/events.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'IIO_GET_EVENT_FD_IOCTL'> = /* @__PURE__ */ perArchOf(
  {},
  {
    IIO_GET_EVENT_FD_IOCTL: 2147772816,
  },
);

export const IIO_GET_EVENT_FD_IOCTL: number = /* @__PURE__ */ requestHere(2147772816);
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
