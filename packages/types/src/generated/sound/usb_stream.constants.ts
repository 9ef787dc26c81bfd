// Generated from Linux 7.3.4 <sound/usb_stream.h> by "pnpm generate". Do not edit.
export const SNDRV_USB_STREAM_IOCTL_SET_PARAMS = 1074808976,
  USB_STREAM_INTERFACE_VERSION = 2,
  usb_stream_invalid = 0,
  usb_stream_ready = 4,
  usb_stream_running = 5,
  usb_stream_stopped = 1,
  usb_stream_sync0 = 2,
  usb_stream_sync1 = 3,
  usb_stream_xrun = 6;
