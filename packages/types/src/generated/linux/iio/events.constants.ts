// Generated from Linux 7.3.4 <linux/iio/events.h> by "pnpm generate". Do not edit.
export const IIO_GET_EVENT_FD_IOCTL = 2147772816;
