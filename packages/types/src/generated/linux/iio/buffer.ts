// Generated from Linux 7.3.4 <linux/iio/buffer.h> by "pnpm generate". Do not edit.
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
export const perArch: Requests<
  | 'IIO_BUFFER_DMABUF_ATTACH_IOCTL'
  | 'IIO_BUFFER_DMABUF_DETACH_IOCTL'
  | 'IIO_BUFFER_DMABUF_ENQUEUE_IOCTL'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    IIO_BUFFER_DMABUF_ATTACH_IOCTL: 1074030994,
    IIO_BUFFER_DMABUF_DETACH_IOCTL: 1074030995,
    IIO_BUFFER_DMABUF_ENQUEUE_IOCTL: 1074817428,
  },
);

export const IIO_BUFFER_DMABUF_ATTACH_IOCTL: number = /* @__PURE__ */ requestHere(1074030994),
  IIO_BUFFER_DMABUF_DETACH_IOCTL: number = /* @__PURE__ */ requestHere(1074030995),
  IIO_BUFFER_DMABUF_ENQUEUE_IOCTL: number = /* @__PURE__ */ requestHere(1074817428);
export const IIO_BUFFER_DMABUF_CYCLIC = 1,
  IIO_BUFFER_DMABUF_SUPPORTED_FLAGS = 1,
  IIO_BUFFER_GET_FD_IOCTL = 3221514641;
export declare namespace struct {
  /** `<linux/iio/buffer.h>`: 16 bytes. */
  interface iio_dmabuf extends RecordView<'struct iio_dmabuf'> {
    fd: number;
    flags: number;
    get bytes_used(): bigint;
    set bytes_used(value: Integer);
  }
}

export const struct: {
  readonly iio_dmabuf: Descriptor<struct.iio_dmabuf>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"iio_dmabuf": "__u32 fd;__u32 flags;__u64 bytes_used;"
}`),
);
