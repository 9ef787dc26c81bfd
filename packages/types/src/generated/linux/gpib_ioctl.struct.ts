// Generated from Linux 7.3.4 <linux/gpib_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/gpib_ioctl.h>`: 28 bytes. */
export interface gpib_board_info_ioctl extends RecordView<'struct gpib_board_info_ioctl'> {
  pad: number;
  sad: number;
  parallel_poll_configuration: number;
  autopolling: number;
  is_system_controller: number;
  t1_delay: number;
  ist: number;
  no_7_bit_eos: number;
  padding: number;
}

export const gpib_board_info_ioctl: Descriptor<gpib_board_info_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_board_info_ioctl',
    `
  __u32 pad;
  __s32 sad;
  __s32 parallel_poll_configuration;
  __s32 autopolling;
  __s32 is_system_controller;
  __u32 t1_delay;
  unsigned int ist :1;
  unsigned int no_7_bit_eos :1;
  unsigned int padding :30;
`,
  );

/** `<linux/gpib_ioctl.h>`: 100 bytes. */
export interface gpib_board_type_ioctl extends RecordView<'struct gpib_board_type_ioctl'> {
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const gpib_board_type_ioctl: Descriptor<gpib_board_type_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_board_type_ioctl',
    `
  char name[100];
`,
  );

/** `<linux/gpib_ioctl.h>`: 4 bytes. */
export interface gpib_close_dev_ioctl extends RecordView<'struct gpib_close_dev_ioctl'> {
  handle: number;
}

export const gpib_close_dev_ioctl: Descriptor<gpib_close_dev_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_close_dev_ioctl',
  `
  __u32 handle;
`,
);

/** `<linux/gpib_ioctl.h>`: 8 bytes. */
export interface gpib_eos_ioctl extends RecordView<'struct gpib_eos_ioctl'> {
  eos: number;
  eos_flags: number;
}

export const gpib_eos_ioctl: Descriptor<gpib_eos_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_eos_ioctl',
  `
  __s32 eos;
  __s32 eos_flags;
`,
);

/** `<linux/gpib_ioctl.h>`: 16 bytes. */
export interface gpib_online_ioctl extends RecordView<'struct gpib_online_ioctl'> {
  get init_data_ptr(): bigint;
  set init_data_ptr(value: Integer);
  init_data_length: number;
  online: number;
}

export const gpib_online_ioctl: Descriptor<gpib_online_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_online_ioctl',
  `
  __u64 init_data_ptr;
  __s32 init_data_length;
  __s32 online;
`,
);

/** `<linux/gpib_ioctl.h>`: 16 bytes. */
export interface gpib_open_dev_ioctl extends RecordView<'struct gpib_open_dev_ioctl'> {
  handle: number;
  pad: number;
  sad: number;
  is_board: number;
}

export const gpib_open_dev_ioctl: Descriptor<gpib_open_dev_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_open_dev_ioctl',
  `
  __u32 handle;
  __u32 pad;
  __s32 sad;
  __u32 is_board;
`,
);

/** `<linux/gpib_ioctl.h>`: 8 bytes. */
export interface gpib_pad_ioctl extends RecordView<'struct gpib_pad_ioctl'> {
  handle: number;
  pad: number;
}

export const gpib_pad_ioctl: Descriptor<gpib_pad_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_pad_ioctl',
  `
  __u32 handle;
  __u32 pad;
`,
);

/** `<linux/gpib_ioctl.h>`: 4 bytes. */
export interface gpib_ppoll_config_ioctl extends RecordView<'struct gpib_ppoll_config_ioctl'> {
  config: number;
  set_ist: number;
  clear_ist: number;
  padding: number;
}

export const gpib_ppoll_config_ioctl: Descriptor<gpib_ppoll_config_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_ppoll_config_ioctl',
    `
  __u8 config;
  unsigned int set_ist :1;
  unsigned int clear_ist :1;
  unsigned int padding :22;
`,
  );

/** `<linux/gpib_ioctl.h>`: 24 bytes. */
export interface gpib_read_write_ioctl extends RecordView<'struct gpib_read_write_ioctl'> {
  get buffer_ptr(): bigint;
  set buffer_ptr(value: Integer);
  requested_transfer_count: number;
  completed_transfer_count: number;
  end: number;
  handle: number;
}

export const gpib_read_write_ioctl: Descriptor<gpib_read_write_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_read_write_ioctl',
    `
  __u64 buffer_ptr;
  __u32 requested_transfer_count;
  __u32 completed_transfer_count;
  __s32 end;
  __s32 handle;
`,
  );

/** `<linux/gpib_ioctl.h>`: 8 bytes. */
export interface gpib_request_service2 extends RecordView<'struct gpib_request_service2'> {
  status_byte: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  new_reason_for_service: number;
}

export const gpib_request_service2: Descriptor<gpib_request_service2> =
  /* @__PURE__ */ declareStruct(
    'gpib_request_service2',
    `
  __u8 status_byte;
  __u8 padding[3];
  __s32 new_reason_for_service;
`,
  );

/** `<linux/gpib_ioctl.h>`: 8 bytes. */
export interface gpib_sad_ioctl extends RecordView<'struct gpib_sad_ioctl'> {
  handle: number;
  sad: number;
}

export const gpib_sad_ioctl: Descriptor<gpib_sad_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_sad_ioctl',
  `
  __u32 handle;
  __s32 sad;
`,
);

/** `<linux/gpib_ioctl.h>`: 4096 bytes. */
export interface gpib_select_device_path_ioctl
  extends RecordView<'struct gpib_select_device_path_ioctl'> {
  get device_path(): Uint8Array;
  set device_path(value: Bytes);
}

export const gpib_select_device_path_ioctl: Descriptor<gpib_select_device_path_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_select_device_path_ioctl',
    `
  char device_path[4096];
`,
  );

/** `<linux/gpib_ioctl.h>`: 8 bytes. */
export interface gpib_select_pci_ioctl extends RecordView<'struct gpib_select_pci_ioctl'> {
  pci_bus: number;
  pci_slot: number;
}

export const gpib_select_pci_ioctl: Descriptor<gpib_select_pci_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_select_pci_ioctl',
    `
  __s32 pci_bus;
  __s32 pci_slot;
`,
  );

/** `<linux/gpib_ioctl.h>`: 12 bytes. */
export interface gpib_serial_poll_ioctl extends RecordView<'struct gpib_serial_poll_ioctl'> {
  pad: number;
  sad: number;
  status_byte: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const gpib_serial_poll_ioctl: Descriptor<gpib_serial_poll_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_serial_poll_ioctl',
    `
  __u32 pad;
  __s32 sad;
  __u8 status_byte;
  __u8 padding[3];
`,
  );

/** `<linux/gpib_ioctl.h>`: 12 bytes. */
export interface gpib_spoll_bytes_ioctl extends RecordView<'struct gpib_spoll_bytes_ioctl'> {
  num_bytes: number;
  pad: number;
  sad: number;
}

export const gpib_spoll_bytes_ioctl: Descriptor<gpib_spoll_bytes_ioctl> =
  /* @__PURE__ */ declareStruct(
    'gpib_spoll_bytes_ioctl',
    `
  __u32 num_bytes;
  __u32 pad;
  __s32 sad;
`,
  );

/** `<linux/gpib_ioctl.h>`: 32 bytes. */
export interface gpib_wait_ioctl extends RecordView<'struct gpib_wait_ioctl'> {
  handle: number;
  wait_mask: number;
  clear_mask: number;
  set_mask: number;
  ibsta: number;
  pad: number;
  sad: number;
  usec_timeout: number;
}

export const gpib_wait_ioctl: Descriptor<gpib_wait_ioctl> = /* @__PURE__ */ declareStruct(
  'gpib_wait_ioctl',
  `
  __s32 handle;
  __s32 wait_mask;
  __s32 clear_mask;
  __s32 set_mask;
  __s32 ibsta;
  __s32 pad;
  __s32 sad;
  __u32 usec_timeout;
`,
);
