// Generated from Linux 7.3.4 <linux/usb/tmc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly USBTMC_IOCTL_CTRL_REQUEST: PerArch<
    3222297352,
    3222035208,
    3222035208,
    3222297352,
    3222297352,
    3222297352,
    3222297352,
    3222297352
  >;
  readonly USBTMC_IOCTL_READ: PerArch<
    3222559502,
    3222297358,
    3222297358,
    3222559502,
    3222559502,
    3222559502,
    3222559502,
    3222559502
  >;
  readonly USBTMC_IOCTL_WRITE: PerArch<
    3222559501,
    3222297357,
    3222297357,
    3222559501,
    3222559501,
    3222559501,
    3222559501,
    3222559501
  >;
} & Requests<
  | 'USBTMC488_IOCTL_GET_CAPS'
  | 'USBTMC488_IOCTL_GOTO_LOCAL'
  | 'USBTMC488_IOCTL_LOCAL_LOCKOUT'
  | 'USBTMC488_IOCTL_READ_STB'
  | 'USBTMC488_IOCTL_REN_CONTROL'
  | 'USBTMC488_IOCTL_TRIGGER'
  | 'USBTMC488_IOCTL_WAIT_SRQ'
  | 'USBTMC_IOCTL_ABORT_BULK_IN'
  | 'USBTMC_IOCTL_ABORT_BULK_OUT'
  | 'USBTMC_IOCTL_API_VERSION'
  | 'USBTMC_IOCTL_AUTO_ABORT'
  | 'USBTMC_IOCTL_CANCEL_IO'
  | 'USBTMC_IOCTL_CLEANUP_IO'
  | 'USBTMC_IOCTL_CLEAR'
  | 'USBTMC_IOCTL_CLEAR_IN_HALT'
  | 'USBTMC_IOCTL_CLEAR_OUT_HALT'
  | 'USBTMC_IOCTL_CONFIG_TERMCHAR'
  | 'USBTMC_IOCTL_EOM_ENABLE'
  | 'USBTMC_IOCTL_GET_SRQ_STB'
  | 'USBTMC_IOCTL_GET_STB'
  | 'USBTMC_IOCTL_GET_TIMEOUT'
  | 'USBTMC_IOCTL_INDICATOR_PULSE'
  | 'USBTMC_IOCTL_MSG_IN_ATTR'
  | 'USBTMC_IOCTL_SET_TIMEOUT'
> = /* @__PURE__ */ perArchOf(
  {
    USBTMC_IOCTL_CTRL_REQUEST: [
      3222297352, 3222035208, 3222035208, 3222297352, 3222297352, 3222297352, 3222297352,
      3222297352,
    ],
    USBTMC_IOCTL_READ: [
      3222559502, 3222297358, 3222297358, 3222559502, 3222559502, 3222559502, 3222559502,
      3222559502,
    ],
    USBTMC_IOCTL_WRITE: [
      3222559501, 3222297357, 3222297357, 3222559501, 3222559501, 3222559501, 3222559501,
      3222559501,
    ],
  },
  {
    USBTMC488_IOCTL_GET_CAPS: 2147572497,
    USBTMC488_IOCTL_GOTO_LOCAL: 23316,
    USBTMC488_IOCTL_LOCAL_LOCKOUT: 23317,
    USBTMC488_IOCTL_READ_STB: 2147572498,
    USBTMC488_IOCTL_REN_CONTROL: 1073830675,
    USBTMC488_IOCTL_TRIGGER: 23318,
    USBTMC488_IOCTL_WAIT_SRQ: 1074027287,
    USBTMC_IOCTL_ABORT_BULK_IN: 23300,
    USBTMC_IOCTL_ABORT_BULK_OUT: 23299,
    USBTMC_IOCTL_API_VERSION: 2147769104,
    USBTMC_IOCTL_AUTO_ABORT: 1073830681,
    USBTMC_IOCTL_CANCEL_IO: 23331,
    USBTMC_IOCTL_CLEANUP_IO: 23332,
    USBTMC_IOCTL_CLEAR: 23298,
    USBTMC_IOCTL_CLEAR_IN_HALT: 23303,
    USBTMC_IOCTL_CLEAR_OUT_HALT: 23302,
    USBTMC_IOCTL_CONFIG_TERMCHAR: 1073896204,
    USBTMC_IOCTL_EOM_ENABLE: 1073830667,
    USBTMC_IOCTL_GET_SRQ_STB: 2147572507,
    USBTMC_IOCTL_GET_STB: 2147572506,
    USBTMC_IOCTL_GET_TIMEOUT: 2147769097,
    USBTMC_IOCTL_INDICATOR_PULSE: 23297,
    USBTMC_IOCTL_MSG_IN_ATTR: 2147572504,
    USBTMC_IOCTL_SET_TIMEOUT: 1074027274,
  },
);

/** `<linux/usb/tmc.h>`: 3222035208 on x86, arm; 3222297352 elsewhere. */
export const USBTMC_IOCTL_CTRL_REQUEST: number = /* @__PURE__ */ hereOf(
  perArch.USBTMC_IOCTL_CTRL_REQUEST,
);
/** `<linux/usb/tmc.h>`: 3222297358 on x86, arm; 3222559502 elsewhere. */
export const USBTMC_IOCTL_READ: number = /* @__PURE__ */ hereOf(perArch.USBTMC_IOCTL_READ);
/** `<linux/usb/tmc.h>`: 3222297357 on x86, arm; 3222559501 elsewhere. */
export const USBTMC_IOCTL_WRITE: number = /* @__PURE__ */ hereOf(perArch.USBTMC_IOCTL_WRITE);
export const USBTMC488_IOCTL_GET_CAPS: number = /* @__PURE__ */ requestHere(2147572497),
  USBTMC488_IOCTL_GOTO_LOCAL: number = /* @__PURE__ */ requestHere(23316),
  USBTMC488_IOCTL_LOCAL_LOCKOUT: number = /* @__PURE__ */ requestHere(23317),
  USBTMC488_IOCTL_READ_STB: number = /* @__PURE__ */ requestHere(2147572498),
  USBTMC488_IOCTL_REN_CONTROL: number = /* @__PURE__ */ requestHere(1073830675),
  USBTMC488_IOCTL_TRIGGER: number = /* @__PURE__ */ requestHere(23318),
  USBTMC488_IOCTL_WAIT_SRQ: number = /* @__PURE__ */ requestHere(1074027287),
  USBTMC_IOCTL_ABORT_BULK_IN: number = /* @__PURE__ */ requestHere(23300),
  USBTMC_IOCTL_ABORT_BULK_OUT: number = /* @__PURE__ */ requestHere(23299),
  USBTMC_IOCTL_API_VERSION: number = /* @__PURE__ */ requestHere(2147769104),
  USBTMC_IOCTL_AUTO_ABORT: number = /* @__PURE__ */ requestHere(1073830681),
  USBTMC_IOCTL_CANCEL_IO: number = /* @__PURE__ */ requestHere(23331),
  USBTMC_IOCTL_CLEANUP_IO: number = /* @__PURE__ */ requestHere(23332),
  USBTMC_IOCTL_CLEAR: number = /* @__PURE__ */ requestHere(23298),
  USBTMC_IOCTL_CLEAR_IN_HALT: number = /* @__PURE__ */ requestHere(23303),
  USBTMC_IOCTL_CLEAR_OUT_HALT: number = /* @__PURE__ */ requestHere(23302),
  USBTMC_IOCTL_CONFIG_TERMCHAR: number = /* @__PURE__ */ requestHere(1073896204),
  USBTMC_IOCTL_EOM_ENABLE: number = /* @__PURE__ */ requestHere(1073830667),
  USBTMC_IOCTL_GET_SRQ_STB: number = /* @__PURE__ */ requestHere(2147572507),
  USBTMC_IOCTL_GET_STB: number = /* @__PURE__ */ requestHere(2147572506),
  USBTMC_IOCTL_GET_TIMEOUT: number = /* @__PURE__ */ requestHere(2147769097),
  USBTMC_IOCTL_INDICATOR_PULSE: number = /* @__PURE__ */ requestHere(23297),
  USBTMC_IOCTL_MSG_IN_ATTR: number = /* @__PURE__ */ requestHere(2147572504),
  USBTMC_IOCTL_SET_TIMEOUT: number = /* @__PURE__ */ requestHere(1074027274);
export const USBTMC488_CAPABILITY_488_DOT_2 = 4,
  USBTMC488_CAPABILITY_DT1 = 16,
  USBTMC488_CAPABILITY_FULL_SCPI = 128,
  USBTMC488_CAPABILITY_GOTO_LOCAL = 2,
  USBTMC488_CAPABILITY_LOCAL_LOCKOUT = 2,
  USBTMC488_CAPABILITY_REN_CONTROL = 2,
  USBTMC488_CAPABILITY_RL1 = 32,
  USBTMC488_CAPABILITY_SIMPLE = 2,
  USBTMC488_CAPABILITY_SR1 = 64,
  USBTMC488_CAPABILITY_TRIGGER = 1,
  USBTMC488_REQUEST_GOTO_LOCAL = 161,
  USBTMC488_REQUEST_LOCAL_LOCKOUT = 162,
  USBTMC488_REQUEST_READ_STATUS_BYTE = 128,
  USBTMC488_REQUEST_REN_CONTROL = 160,
  USBTMC_FLAG_APPEND = 2,
  USBTMC_FLAG_ASYNC = 1,
  USBTMC_FLAG_IGNORE_TRAILER = 4,
  USBTMC_IOCTL_WRITE_RESULT = 3221510927,
  USBTMC_IOC_NR = 91,
  USBTMC_REQUEST_CHECK_ABORT_BULK_IN_STATUS = 4,
  USBTMC_REQUEST_CHECK_ABORT_BULK_OUT_STATUS = 2,
  USBTMC_REQUEST_CHECK_CLEAR_STATUS = 6,
  USBTMC_REQUEST_GET_CAPABILITIES = 7,
  USBTMC_REQUEST_INDICATOR_PULSE = 64,
  USBTMC_REQUEST_INITIATE_ABORT_BULK_IN = 3,
  USBTMC_REQUEST_INITIATE_ABORT_BULK_OUT = 1,
  USBTMC_REQUEST_INITIATE_CLEAR = 5,
  USBTMC_STATUS_FAILED = 128,
  USBTMC_STATUS_PENDING = 2,
  USBTMC_STATUS_SPLIT_IN_PROGRESS = 131,
  USBTMC_STATUS_SPLIT_NOT_IN_PROGRESS = 130,
  USBTMC_STATUS_SUCCESS = 1,
  USBTMC_STATUS_TRANSFER_NOT_IN_PROGRESS = 129;
export declare namespace struct {
  /** `<linux/usb/tmc.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface usbtmc_ctrlrequest extends RecordView<'struct usbtmc_ctrlrequest', 'data'> {
    get req(): struct.usbtmc_request;
    set req(value: From<struct.usbtmc_request>);
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/usb/tmc.h>`: 16 bytes on x86, arm; 20 bytes elsewhere. */
  interface usbtmc_message extends RecordView<'struct usbtmc_message', 'message'> {
    transfer_size: number;
    transferred: number;
    flags: number;
    get message(): number;
    set message(value: Pointer);
  }

  /** `<linux/usb/tmc.h>`: 8 bytes. */
  interface usbtmc_request extends RecordView<'struct usbtmc_request'> {
    bRequestType: number;
    bRequest: number;
    wValue: number;
    wIndex: number;
    wLength: number;
  }

  /** `<linux/usb/tmc.h>`: 2 bytes. */
  interface usbtmc_termchar extends RecordView<'struct usbtmc_termchar'> {
    term_char: number;
    term_char_enabled: number;
  }
}

export const struct: {
  readonly usbtmc_ctrlrequest: Descriptor<struct.usbtmc_ctrlrequest>;
  readonly usbtmc_message: Descriptor<struct.usbtmc_message>;
  readonly usbtmc_request: Descriptor<struct.usbtmc_request>;
  readonly usbtmc_termchar: Descriptor<struct.usbtmc_termchar>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usbtmc_ctrlrequest": ["struct usbtmc_request req;void *data;",{"pack":1}],
"usbtmc_message": ["__u32 transfer_size;__u32 transferred;__u32 flags;void *message;",{"pack":1}],
"usbtmc_request": ["__u8 bRequestType;__u8 bRequest;__u16 wValue;__u16 wIndex;__u16 wLength;",{"pack":1}],
"usbtmc_termchar": "__u8 term_char;__u8 term_char_enabled;"
}`),
);
