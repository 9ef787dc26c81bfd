// Generated from Linux 7.3.4 <linux/ipmi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IPMICTL_RECEIVE_MSG: PerArch<
    3224398092,
    3222825228,
    3222825228,
    3224398092,
    3224398092,
    3224398092,
    3224398092,
    3224398092
  >;
  readonly IPMICTL_RECEIVE_MSG_TRUNC: PerArch<
    3224398091,
    3222825227,
    3222825227,
    3224398091,
    3224398091,
    3224398091,
    3224398091,
    3224398091
  >;
  readonly IPMICTL_SEND_COMMAND: PerArch<
    2150131981,
    2148821261,
    2148821261,
    2150131981,
    2150131981,
    2150131981,
    2150131981,
    1076390157
  >;
  readonly IPMICTL_SEND_COMMAND_SETTIME: PerArch<
    2150656277,
    2149345557,
    2149345557,
    2150656277,
    2150656277,
    2150656277,
    2150656277,
    1076914453
  >;
} & Requests<
  | 'IPMICTL_GET_MAINTENANCE_MODE_CMD'
  | 'IPMICTL_GET_MY_ADDRESS_CMD'
  | 'IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD'
  | 'IPMICTL_GET_MY_CHANNEL_LUN_CMD'
  | 'IPMICTL_GET_MY_LUN_CMD'
  | 'IPMICTL_GET_TIMING_PARMS_CMD'
  | 'IPMICTL_REGISTER_FOR_CMD'
  | 'IPMICTL_REGISTER_FOR_CMD_CHANS'
  | 'IPMICTL_SET_GETS_EVENTS_CMD'
  | 'IPMICTL_SET_MAINTENANCE_MODE_CMD'
  | 'IPMICTL_SET_MY_ADDRESS_CMD'
  | 'IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD'
  | 'IPMICTL_SET_MY_CHANNEL_LUN_CMD'
  | 'IPMICTL_SET_MY_LUN_CMD'
  | 'IPMICTL_SET_TIMING_PARMS_CMD'
  | 'IPMICTL_UNREGISTER_FOR_CMD'
  | 'IPMICTL_UNREGISTER_FOR_CMD_CHANS'
> = /* @__PURE__ */ perArchOf(
  {
    IPMICTL_RECEIVE_MSG: [
      3224398092, 3222825228, 3222825228, 3224398092, 3224398092, 3224398092, 3224398092,
      3224398092,
    ],
    IPMICTL_RECEIVE_MSG_TRUNC: [
      3224398091, 3222825227, 3222825227, 3224398091, 3224398091, 3224398091, 3224398091,
      3224398091,
    ],
    IPMICTL_SEND_COMMAND: [
      2150131981, 2148821261, 2148821261, 2150131981, 2150131981, 2150131981, 2150131981,
      1076390157,
    ],
    IPMICTL_SEND_COMMAND_SETTIME: [
      2150656277, 2149345557, 2149345557, 2150656277, 2150656277, 2150656277, 2150656277,
      1076914453,
    ],
  },
  {
    IPMICTL_GET_MAINTENANCE_MODE_CMD: 2147772702,
    IPMICTL_GET_MY_ADDRESS_CMD: 2147772690,
    IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD: 2147772697,
    IPMICTL_GET_MY_CHANNEL_LUN_CMD: 2147772699,
    IPMICTL_GET_MY_LUN_CMD: 2147772692,
    IPMICTL_GET_TIMING_PARMS_CMD: 2148034839,
    IPMICTL_REGISTER_FOR_CMD: 2147641614,
    IPMICTL_REGISTER_FOR_CMD_CHANS: 2148296988,
    IPMICTL_SET_GETS_EVENTS_CMD: 2147772688,
    IPMICTL_SET_MAINTENANCE_MODE_CMD: 1074030879,
    IPMICTL_SET_MY_ADDRESS_CMD: 2147772689,
    IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD: 2147772696,
    IPMICTL_SET_MY_CHANNEL_LUN_CMD: 2147772698,
    IPMICTL_SET_MY_LUN_CMD: 2147772691,
    IPMICTL_SET_TIMING_PARMS_CMD: 2148034838,
    IPMICTL_UNREGISTER_FOR_CMD: 2147641615,
    IPMICTL_UNREGISTER_FOR_CMD_CHANS: 2148296989,
  },
);

/** `<linux/ipmi.h>`: 3222825228 on x86, arm; 3224398092 elsewhere. */
export const IPMICTL_RECEIVE_MSG: number = /* @__PURE__ */ hereOf(perArch.IPMICTL_RECEIVE_MSG);
/** `<linux/ipmi.h>`: 3222825227 on x86, arm; 3224398091 elsewhere. */
export const IPMICTL_RECEIVE_MSG_TRUNC: number = /* @__PURE__ */ hereOf(
  perArch.IPMICTL_RECEIVE_MSG_TRUNC,
);
/** `<linux/ipmi.h>`: 2148821261 on x86, arm; 1076390157 on ppc64le; 2150131981 elsewhere. */
export const IPMICTL_SEND_COMMAND: number = /* @__PURE__ */ hereOf(perArch.IPMICTL_SEND_COMMAND);
/** `<linux/ipmi.h>`: 2149345557 on x86, arm; 1076914453 on ppc64le; 2150656277 elsewhere. */
export const IPMICTL_SEND_COMMAND_SETTIME: number = /* @__PURE__ */ hereOf(
  perArch.IPMICTL_SEND_COMMAND_SETTIME,
);
export const IPMICTL_GET_MAINTENANCE_MODE_CMD: number = /* @__PURE__ */ requestHere(2147772702),
  IPMICTL_GET_MY_ADDRESS_CMD: number = /* @__PURE__ */ requestHere(2147772690),
  IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD: number = /* @__PURE__ */ requestHere(2147772697),
  IPMICTL_GET_MY_CHANNEL_LUN_CMD: number = /* @__PURE__ */ requestHere(2147772699),
  IPMICTL_GET_MY_LUN_CMD: number = /* @__PURE__ */ requestHere(2147772692),
  IPMICTL_GET_TIMING_PARMS_CMD: number = /* @__PURE__ */ requestHere(2148034839),
  IPMICTL_REGISTER_FOR_CMD: number = /* @__PURE__ */ requestHere(2147641614),
  IPMICTL_REGISTER_FOR_CMD_CHANS: number = /* @__PURE__ */ requestHere(2148296988),
  IPMICTL_SET_GETS_EVENTS_CMD: number = /* @__PURE__ */ requestHere(2147772688),
  IPMICTL_SET_MAINTENANCE_MODE_CMD: number = /* @__PURE__ */ requestHere(1074030879),
  IPMICTL_SET_MY_ADDRESS_CMD: number = /* @__PURE__ */ requestHere(2147772689),
  IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD: number = /* @__PURE__ */ requestHere(2147772696),
  IPMICTL_SET_MY_CHANNEL_LUN_CMD: number = /* @__PURE__ */ requestHere(2147772698),
  IPMICTL_SET_MY_LUN_CMD: number = /* @__PURE__ */ requestHere(2147772691),
  IPMICTL_SET_TIMING_PARMS_CMD: number = /* @__PURE__ */ requestHere(2148034838),
  IPMICTL_UNREGISTER_FOR_CMD: number = /* @__PURE__ */ requestHere(2147641615),
  IPMICTL_UNREGISTER_FOR_CMD_CHANS: number = /* @__PURE__ */ requestHere(2148296989);
export const IPMI_ASYNC_EVENT_RECV_TYPE = 2,
  IPMI_BMC_CHANNEL = 15,
  IPMI_CHAN_ALL = -1,
  IPMI_CMD_RECV_TYPE = 3,
  IPMI_INVALID_CMD_COMPLETION_CODE = 193,
  IPMI_IOC_MAGIC = 105,
  IPMI_IPMB_ADDR_TYPE = 1,
  IPMI_IPMB_BROADCAST_ADDR_TYPE = 65,
  IPMI_IPMB_DIRECT_ADDR_TYPE = 129,
  IPMI_LAN_ADDR_TYPE = 4,
  IPMI_MAINTENANCE_MODE_AUTO = 0,
  IPMI_MAINTENANCE_MODE_OFF = 1,
  IPMI_MAINTENANCE_MODE_ON = 2,
  IPMI_MAX_ADDR_SIZE = 32,
  IPMI_NUM_CHANNELS = 16,
  IPMI_OEM_RECV_TYPE = 5,
  IPMI_RESPONSE_RECV_TYPE = 1,
  IPMI_RESPONSE_RESPONSE_TYPE = 4,
  IPMI_SYSTEM_INTERFACE_ADDR_TYPE = 12,
  IPMI_TIMEOUT_COMPLETION_CODE = 195,
  IPMI_UNKNOWN_ERR_COMPLETION_CODE = 255;
export declare namespace struct {
  /** `<linux/ipmi.h>`: 40 bytes. */
  interface ipmi_addr extends RecordView<'struct ipmi_addr'> {
    addr_type: number;
    channel: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/ipmi.h>`: 4 bytes. */
  interface ipmi_channel_lun_address_set extends RecordView<'struct ipmi_channel_lun_address_set'> {
    channel: number;
    value: number;
  }

  /** `<linux/ipmi.h>`: 2 bytes. */
  interface ipmi_cmdspec extends RecordView<'struct ipmi_cmdspec'> {
    netfn: number;
    cmd: number;
  }

  /** `<linux/ipmi.h>`: 12 bytes. */
  interface ipmi_cmdspec_chans extends RecordView<'struct ipmi_cmdspec_chans'> {
    netfn: number;
    cmd: number;
    chans: number;
  }

  /** `<linux/ipmi.h>`: 8 bytes. */
  interface ipmi_ipmb_addr extends RecordView<'struct ipmi_ipmb_addr'> {
    addr_type: number;
    channel: number;
    slave_addr: number;
    lun: number;
  }

  /** `<linux/ipmi.h>`: 12 bytes. */
  interface ipmi_ipmb_direct_addr extends RecordView<'struct ipmi_ipmb_direct_addr'> {
    addr_type: number;
    channel: number;
    slave_addr: number;
    rs_lun: number;
    rq_lun: number;
  }

  /** `<linux/ipmi.h>`: 12 bytes. */
  interface ipmi_lan_addr extends RecordView<'struct ipmi_lan_addr'> {
    addr_type: number;
    channel: number;
    privilege: number;
    session_handle: number;
    remote_SWID: number;
    local_SWID: number;
    lun: number;
  }

  /** `<linux/ipmi.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface ipmi_msg extends RecordView<'struct ipmi_msg', 'data'> {
    netfn: number;
    cmd: number;
    data_len: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/ipmi.h>`: 24 bytes on x86, arm; 48 bytes elsewhere. */
  interface ipmi_recv extends RecordView<'struct ipmi_recv', 'addr'> {
    recv_type: number;
    get addr(): number;
    set addr(value: Pointer);
    addr_len: number;
    msgid: number;
    get msg(): struct.ipmi_msg;
    set msg(value: From<struct.ipmi_msg>);
  }

  /** `<linux/ipmi.h>`: 20 bytes on x86, arm; 40 bytes elsewhere. */
  interface ipmi_req extends RecordView<'struct ipmi_req', 'addr'> {
    get addr(): number;
    set addr(value: Pointer);
    addr_len: number;
    msgid: number;
    get msg(): struct.ipmi_msg;
    set msg(value: From<struct.ipmi_msg>);
  }

  /** `<linux/ipmi.h>`: 28 bytes on x86, arm; 48 bytes elsewhere. */
  interface ipmi_req_settime extends RecordView<'struct ipmi_req_settime'> {
    get req(): struct.ipmi_req;
    set req(value: From<struct.ipmi_req>);
    retries: number;
    retry_time_ms: number;
  }

  /** `<linux/ipmi.h>`: 8 bytes. */
  interface ipmi_system_interface_addr extends RecordView<'struct ipmi_system_interface_addr'> {
    addr_type: number;
    channel: number;
    lun: number;
  }

  /** `<linux/ipmi.h>`: 8 bytes. */
  interface ipmi_timing_parms extends RecordView<'struct ipmi_timing_parms'> {
    retries: number;
    retry_time_ms: number;
  }

  /** `<linux/ipmi.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface kernel_ipmi_msg extends RecordView<'struct kernel_ipmi_msg', 'data'> {
    netfn: number;
    cmd: number;
    data_len: number;
    get data(): number;
    set data(value: Pointer);
  }
}

export const struct: {
  readonly ipmi_addr: Descriptor<struct.ipmi_addr>;
  readonly ipmi_channel_lun_address_set: Descriptor<struct.ipmi_channel_lun_address_set>;
  readonly ipmi_cmdspec: Descriptor<struct.ipmi_cmdspec>;
  readonly ipmi_cmdspec_chans: Descriptor<struct.ipmi_cmdspec_chans>;
  readonly ipmi_ipmb_addr: Descriptor<struct.ipmi_ipmb_addr>;
  readonly ipmi_ipmb_direct_addr: Descriptor<struct.ipmi_ipmb_direct_addr>;
  readonly ipmi_lan_addr: Descriptor<struct.ipmi_lan_addr>;
  readonly ipmi_msg: Descriptor<struct.ipmi_msg>;
  readonly ipmi_recv: Descriptor<struct.ipmi_recv>;
  readonly ipmi_req: Descriptor<struct.ipmi_req>;
  readonly ipmi_req_settime: Descriptor<struct.ipmi_req_settime>;
  readonly ipmi_system_interface_addr: Descriptor<struct.ipmi_system_interface_addr>;
  readonly ipmi_timing_parms: Descriptor<struct.ipmi_timing_parms>;
  readonly kernel_ipmi_msg: Descriptor<struct.kernel_ipmi_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipmi_addr": "int addr_type;short channel;char data[32];",
"ipmi_channel_lun_address_set": "unsigned short channel;unsigned char value;",
"ipmi_cmdspec": "unsigned char netfn;unsigned char cmd;",
"ipmi_cmdspec_chans": "unsigned int netfn;unsigned int cmd;unsigned int chans;",
"ipmi_ipmb_addr": "int addr_type;short channel;unsigned char slave_addr;unsigned char lun;",
"ipmi_ipmb_direct_addr": "int addr_type;short channel;unsigned char slave_addr;unsigned char rs_lun;unsigned char rq_lun;",
"ipmi_lan_addr": "int addr_type;short channel;unsigned char privilege;unsigned char session_handle;unsigned char remote_SWID;unsigned char local_SWID;unsigned char lun;",
"ipmi_msg": "unsigned char netfn;unsigned char cmd;unsigned short data_len;void *data;",
"ipmi_recv": "int recv_type;void *addr;unsigned int addr_len;long msgid;struct ipmi_msg msg;",
"ipmi_req": "void *addr;unsigned int addr_len;long msgid;struct ipmi_msg msg;",
"ipmi_req_settime": "struct ipmi_req req;int retries;unsigned int retry_time_ms;",
"ipmi_system_interface_addr": "int addr_type;short channel;unsigned char lun;",
"ipmi_timing_parms": "int retries;unsigned int retry_time_ms;",
"kernel_ipmi_msg": "unsigned char netfn;unsigned char cmd;unsigned short data_len;void *data;"
}`),
);
