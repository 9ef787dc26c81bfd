// Generated from Linux 7.3.4 <linux/gpib_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'CFCBASE'
  | 'CFCBOARDTYPE'
  | 'CFCDMA'
  | 'CFCIRQ'
  | 'IBAUTOSPOLL'
  | 'IBBOARD_INFO'
  | 'IBCAC'
  | 'IBCLOSEDEV'
  | 'IBEOS'
  | 'IBEVENT'
  | 'IBGTS'
  | 'IBLINES'
  | 'IBLOC'
  | 'IBMUTEX'
  | 'IBONL'
  | 'IBPAD'
  | 'IBPP2_GET'
  | 'IBPP2_SET'
  | 'IBPPC'
  | 'IBQUERY_BOARD_RSV'
  | 'IBRSC'
  | 'IBRSV'
  | 'IBRSV2'
  | 'IBSAD'
  | 'IBSELECT_DEVICE_PATH'
  | 'IBSIC'
  | 'IBSRE'
  | 'IBTMO'
  | 'IB_T1_DELAY'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    CFCBASE: 1074307093,
    CFCBOARDTYPE: 1080336408,
    CFCDMA: 1074044951,
    CFCIRQ: 1074044950,
    IBAUTOSPOLL: 1073913894,
    IBBOARD_INFO: 2149359645,
    IBCAC: 1074044940,
    IBCLOSEDEV: 1074044932,
    IBEOS: 1074307091,
    IBEVENT: 2147655713,
    IBGTS: 40971,
    IBLINES: 2147655694,
    IBLOC: 40996,
    IBMUTEX: 1074044954,
    IBONL: 1074831399,
    IBPAD: 1074307087,
    IBPP2_GET: 2147655721,
    IBPP2_SET: 1073913896,
    IBPPC: 1074044956,
    IBQUERY_BOARD_RSV: 2147786783,
    IBRSC: 1074044962,
    IBRSV: 1073848340,
    IBRSV2: 1074307117,
    IBSAD: 1074307088,
    IBSELECT_DEVICE_PATH: 1342218283,
    IBSIC: 1074044937,
    IBSRE: 1074044938,
    IBTMO: 1074044945,
    IB_T1_DELAY: 1074044963,
  },
);

export const CFCBASE: number = /* @__PURE__ */ requestHere(1074307093),
  CFCBOARDTYPE: number = /* @__PURE__ */ requestHere(1080336408),
  CFCDMA: number = /* @__PURE__ */ requestHere(1074044951),
  CFCIRQ: number = /* @__PURE__ */ requestHere(1074044950),
  IBAUTOSPOLL: number = /* @__PURE__ */ requestHere(1073913894),
  IBBOARD_INFO: number = /* @__PURE__ */ requestHere(2149359645),
  IBCAC: number = /* @__PURE__ */ requestHere(1074044940),
  IBCLOSEDEV: number = /* @__PURE__ */ requestHere(1074044932),
  IBEOS: number = /* @__PURE__ */ requestHere(1074307091),
  IBEVENT: number = /* @__PURE__ */ requestHere(2147655713),
  IBGTS: number = /* @__PURE__ */ requestHere(40971),
  IBLINES: number = /* @__PURE__ */ requestHere(2147655694),
  IBLOC: number = /* @__PURE__ */ requestHere(40996),
  IBMUTEX: number = /* @__PURE__ */ requestHere(1074044954),
  IBONL: number = /* @__PURE__ */ requestHere(1074831399),
  IBPAD: number = /* @__PURE__ */ requestHere(1074307087),
  IBPP2_GET: number = /* @__PURE__ */ requestHere(2147655721),
  IBPP2_SET: number = /* @__PURE__ */ requestHere(1073913896),
  IBPPC: number = /* @__PURE__ */ requestHere(1074044956),
  IBQUERY_BOARD_RSV: number = /* @__PURE__ */ requestHere(2147786783),
  IBRSC: number = /* @__PURE__ */ requestHere(1074044962),
  IBRSV: number = /* @__PURE__ */ requestHere(1073848340),
  IBRSV2: number = /* @__PURE__ */ requestHere(1074307117),
  IBSAD: number = /* @__PURE__ */ requestHere(1074307088),
  IBSELECT_DEVICE_PATH: number = /* @__PURE__ */ requestHere(1342218283),
  IBSIC: number = /* @__PURE__ */ requestHere(1074044937),
  IBSRE: number = /* @__PURE__ */ requestHere(1074044938),
  IBTMO: number = /* @__PURE__ */ requestHere(1074044945),
  IB_T1_DELAY: number = /* @__PURE__ */ requestHere(1074044963);
export const GPIB_CODE = 160,
  IBCMD = 3222839398,
  IBOPENDEV = 3222315011,
  IBRD = 3222839396,
  IBRPP = 3221331974,
  IBRSP = 3222052882,
  IBSELECT_PCI = 3221790752,
  IBSPOLL_BYTES = 3222052891,
  IBWAIT = 3223363589,
  IBWRT = 3222839397;
export declare namespace struct {
  /** `<linux/gpib_ioctl.h>`: 28 bytes. */
  interface gpib_board_info_ioctl extends RecordView<'struct gpib_board_info_ioctl'> {
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

  /** `<linux/gpib_ioctl.h>`: 100 bytes. */
  interface gpib_board_type_ioctl extends RecordView<'struct gpib_board_type_ioctl'> {
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/gpib_ioctl.h>`: 4 bytes. */
  interface gpib_close_dev_ioctl extends RecordView<'struct gpib_close_dev_ioctl'> {
    handle: number;
  }

  /** `<linux/gpib_ioctl.h>`: 8 bytes. */
  interface gpib_eos_ioctl extends RecordView<'struct gpib_eos_ioctl'> {
    eos: number;
    eos_flags: number;
  }

  /** `<linux/gpib_ioctl.h>`: 16 bytes. */
  interface gpib_online_ioctl extends RecordView<'struct gpib_online_ioctl'> {
    get init_data_ptr(): bigint;
    set init_data_ptr(value: Integer);
    init_data_length: number;
    online: number;
  }

  /** `<linux/gpib_ioctl.h>`: 16 bytes. */
  interface gpib_open_dev_ioctl extends RecordView<'struct gpib_open_dev_ioctl'> {
    handle: number;
    pad: number;
    sad: number;
    is_board: number;
  }

  /** `<linux/gpib_ioctl.h>`: 8 bytes. */
  interface gpib_pad_ioctl extends RecordView<'struct gpib_pad_ioctl'> {
    handle: number;
    pad: number;
  }

  /** `<linux/gpib_ioctl.h>`: 4 bytes. */
  interface gpib_ppoll_config_ioctl extends RecordView<'struct gpib_ppoll_config_ioctl'> {
    config: number;
    set_ist: number;
    clear_ist: number;
    padding: number;
  }

  /** `<linux/gpib_ioctl.h>`: 24 bytes. */
  interface gpib_read_write_ioctl extends RecordView<'struct gpib_read_write_ioctl'> {
    get buffer_ptr(): bigint;
    set buffer_ptr(value: Integer);
    requested_transfer_count: number;
    completed_transfer_count: number;
    end: number;
    handle: number;
  }

  /** `<linux/gpib_ioctl.h>`: 8 bytes. */
  interface gpib_request_service2 extends RecordView<'struct gpib_request_service2'> {
    status_byte: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    new_reason_for_service: number;
  }

  /** `<linux/gpib_ioctl.h>`: 8 bytes. */
  interface gpib_sad_ioctl extends RecordView<'struct gpib_sad_ioctl'> {
    handle: number;
    sad: number;
  }

  /** `<linux/gpib_ioctl.h>`: 4096 bytes. */
  interface gpib_select_device_path_ioctl
    extends RecordView<'struct gpib_select_device_path_ioctl'> {
    get device_path(): Uint8Array;
    set device_path(value: Bytes);
  }

  /** `<linux/gpib_ioctl.h>`: 8 bytes. */
  interface gpib_select_pci_ioctl extends RecordView<'struct gpib_select_pci_ioctl'> {
    pci_bus: number;
    pci_slot: number;
  }

  /** `<linux/gpib_ioctl.h>`: 12 bytes. */
  interface gpib_serial_poll_ioctl extends RecordView<'struct gpib_serial_poll_ioctl'> {
    pad: number;
    sad: number;
    status_byte: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/gpib_ioctl.h>`: 12 bytes. */
  interface gpib_spoll_bytes_ioctl extends RecordView<'struct gpib_spoll_bytes_ioctl'> {
    num_bytes: number;
    pad: number;
    sad: number;
  }

  /** `<linux/gpib_ioctl.h>`: 32 bytes. */
  interface gpib_wait_ioctl extends RecordView<'struct gpib_wait_ioctl'> {
    handle: number;
    wait_mask: number;
    clear_mask: number;
    set_mask: number;
    ibsta: number;
    pad: number;
    sad: number;
    usec_timeout: number;
  }
}

export const struct: {
  readonly gpib_board_info_ioctl: Descriptor<struct.gpib_board_info_ioctl>;
  readonly gpib_board_type_ioctl: Descriptor<struct.gpib_board_type_ioctl>;
  readonly gpib_close_dev_ioctl: Descriptor<struct.gpib_close_dev_ioctl>;
  readonly gpib_eos_ioctl: Descriptor<struct.gpib_eos_ioctl>;
  readonly gpib_online_ioctl: Descriptor<struct.gpib_online_ioctl>;
  readonly gpib_open_dev_ioctl: Descriptor<struct.gpib_open_dev_ioctl>;
  readonly gpib_pad_ioctl: Descriptor<struct.gpib_pad_ioctl>;
  readonly gpib_ppoll_config_ioctl: Descriptor<struct.gpib_ppoll_config_ioctl>;
  readonly gpib_read_write_ioctl: Descriptor<struct.gpib_read_write_ioctl>;
  readonly gpib_request_service2: Descriptor<struct.gpib_request_service2>;
  readonly gpib_sad_ioctl: Descriptor<struct.gpib_sad_ioctl>;
  readonly gpib_select_device_path_ioctl: Descriptor<struct.gpib_select_device_path_ioctl>;
  readonly gpib_select_pci_ioctl: Descriptor<struct.gpib_select_pci_ioctl>;
  readonly gpib_serial_poll_ioctl: Descriptor<struct.gpib_serial_poll_ioctl>;
  readonly gpib_spoll_bytes_ioctl: Descriptor<struct.gpib_spoll_bytes_ioctl>;
  readonly gpib_wait_ioctl: Descriptor<struct.gpib_wait_ioctl>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gpib_board_info_ioctl": "__u32 pad;__s32 sad;__s32 parallel_poll_configuration;__s32 autopolling;__s32 is_system_controller;__u32 t1_delay;unsigned int ist :1;unsigned int no_7_bit_eos :1;unsigned int padding :30;",
"gpib_board_type_ioctl": "char name[100];",
"gpib_close_dev_ioctl": "__u32 handle;",
"gpib_eos_ioctl": "__s32 eos;__s32 eos_flags;",
"gpib_online_ioctl": "__u64 init_data_ptr;__s32 init_data_length;__s32 online;",
"gpib_open_dev_ioctl": "__u32 handle;__u32 pad;__s32 sad;__u32 is_board;",
"gpib_pad_ioctl": "__u32 handle;__u32 pad;",
"gpib_ppoll_config_ioctl": "__u8 config;unsigned int set_ist :1;unsigned int clear_ist :1;unsigned int padding :22;",
"gpib_read_write_ioctl": "__u64 buffer_ptr;__u32 requested_transfer_count;__u32 completed_transfer_count;__s32 end;__s32 handle;",
"gpib_request_service2": "__u8 status_byte;__u8 padding[3];__s32 new_reason_for_service;",
"gpib_sad_ioctl": "__u32 handle;__s32 sad;",
"gpib_select_device_path_ioctl": "char device_path[4096];",
"gpib_select_pci_ioctl": "__s32 pci_bus;__s32 pci_slot;",
"gpib_serial_poll_ioctl": "__u32 pad;__s32 sad;__u8 status_byte;__u8 padding[3];",
"gpib_spoll_bytes_ioctl": "__u32 num_bytes;__u32 pad;__s32 sad;",
"gpib_wait_ioctl": "__s32 handle;__s32 wait_mask;__s32 clear_mask;__s32 set_mask;__s32 ibsta;__s32 pad;__s32 sad;__u32 usec_timeout;"
}`),
);
