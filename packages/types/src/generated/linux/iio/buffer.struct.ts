// Generated from Linux 7.3.4 <linux/iio/buffer.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/iio/buffer.h>`: 16 bytes. */
export interface iio_dmabuf extends RecordView<'struct iio_dmabuf'> {
  fd: number;
  flags: number;
  get bytes_used(): bigint;
  set bytes_used(value: Integer);
}

export const iio_dmabuf: Descriptor<iio_dmabuf> = /* @__PURE__ */ declareStruct(
  'iio_dmabuf',
  `
  __u32 fd;
  __u32 flags;
  __u64 bytes_used;
`,
);
