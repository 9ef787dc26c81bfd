// Generated from Linux 7.3.4 <linux/ipmi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ipmi.h>`: 40 bytes. */
export interface ipmi_addr extends RecordView<'struct ipmi_addr'> {
  addr_type: number;
  channel: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ipmi_addr: Descriptor<ipmi_addr> = /* @__PURE__ */ declareStruct(
  'ipmi_addr',
  `
  int addr_type;
  short channel;
  char data[32];
`,
);

/** `<linux/ipmi.h>`: 4 bytes. */
export interface ipmi_channel_lun_address_set
  extends RecordView<'struct ipmi_channel_lun_address_set'> {
  channel: number;
  value: number;
}

export const ipmi_channel_lun_address_set: Descriptor<ipmi_channel_lun_address_set> =
  /* @__PURE__ */ declareStruct(
    'ipmi_channel_lun_address_set',
    `
  unsigned short channel;
  unsigned char value;
`,
  );

/** `<linux/ipmi.h>`: 2 bytes. */
export interface ipmi_cmdspec extends RecordView<'struct ipmi_cmdspec'> {
  netfn: number;
  cmd: number;
}

export const ipmi_cmdspec: Descriptor<ipmi_cmdspec> = /* @__PURE__ */ declareStruct(
  'ipmi_cmdspec',
  `
  unsigned char netfn;
  unsigned char cmd;
`,
);

/** `<linux/ipmi.h>`: 12 bytes. */
export interface ipmi_cmdspec_chans extends RecordView<'struct ipmi_cmdspec_chans'> {
  netfn: number;
  cmd: number;
  chans: number;
}

export const ipmi_cmdspec_chans: Descriptor<ipmi_cmdspec_chans> = /* @__PURE__ */ declareStruct(
  'ipmi_cmdspec_chans',
  `
  unsigned int netfn;
  unsigned int cmd;
  unsigned int chans;
`,
);

/** `<linux/ipmi.h>`: 8 bytes. */
export interface ipmi_ipmb_addr extends RecordView<'struct ipmi_ipmb_addr'> {
  addr_type: number;
  channel: number;
  slave_addr: number;
  lun: number;
}

export const ipmi_ipmb_addr: Descriptor<ipmi_ipmb_addr> = /* @__PURE__ */ declareStruct(
  'ipmi_ipmb_addr',
  `
  int addr_type;
  short channel;
  unsigned char slave_addr;
  unsigned char lun;
`,
);

/** `<linux/ipmi.h>`: 12 bytes. */
export interface ipmi_ipmb_direct_addr extends RecordView<'struct ipmi_ipmb_direct_addr'> {
  addr_type: number;
  channel: number;
  slave_addr: number;
  rs_lun: number;
  rq_lun: number;
}

export const ipmi_ipmb_direct_addr: Descriptor<ipmi_ipmb_direct_addr> =
  /* @__PURE__ */ declareStruct(
    'ipmi_ipmb_direct_addr',
    `
  int addr_type;
  short channel;
  unsigned char slave_addr;
  unsigned char rs_lun;
  unsigned char rq_lun;
`,
  );

/** `<linux/ipmi.h>`: 12 bytes. */
export interface ipmi_lan_addr extends RecordView<'struct ipmi_lan_addr'> {
  addr_type: number;
  channel: number;
  privilege: number;
  session_handle: number;
  remote_SWID: number;
  local_SWID: number;
  lun: number;
}

export const ipmi_lan_addr: Descriptor<ipmi_lan_addr> = /* @__PURE__ */ declareStruct(
  'ipmi_lan_addr',
  `
  int addr_type;
  short channel;
  unsigned char privilege;
  unsigned char session_handle;
  unsigned char remote_SWID;
  unsigned char local_SWID;
  unsigned char lun;
`,
);

/** `<linux/ipmi.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface ipmi_msg extends RecordView<'struct ipmi_msg', 'data'> {
  netfn: number;
  cmd: number;
  data_len: number;
  get data(): number;
  set data(value: Pointer);
}

export const ipmi_msg: Descriptor<ipmi_msg> = /* @__PURE__ */ declareStruct(
  'ipmi_msg',
  `
  unsigned char netfn;
  unsigned char cmd;
  unsigned short data_len;
  void *data;
`,
);

/** `<linux/ipmi.h>`: 48 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface ipmi_recv extends RecordView<'struct ipmi_recv', 'addr'> {
  recv_type: number;
  get addr(): number;
  set addr(value: Pointer);
  addr_len: number;
  msgid: number;
  get msg(): ipmi_msg;
  set msg(value: ipmi_msg | Init<ipmi_msg>);
}

export const ipmi_recv: Descriptor<ipmi_recv> = /* @__PURE__ */ declareStruct(
  'ipmi_recv',
  `
  int recv_type;
  void *addr;
  unsigned int addr_len;
  long msgid;
  struct ipmi_msg msg;
`,
  { uses: () => [ipmi_msg] },
);

/** `<linux/ipmi.h>`: 40 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface ipmi_req extends RecordView<'struct ipmi_req', 'addr'> {
  get addr(): number;
  set addr(value: Pointer);
  addr_len: number;
  msgid: number;
  get msg(): ipmi_msg;
  set msg(value: ipmi_msg | Init<ipmi_msg>);
}

export const ipmi_req: Descriptor<ipmi_req> = /* @__PURE__ */ declareStruct(
  'ipmi_req',
  `
  void *addr;
  unsigned int addr_len;
  long msgid;
  struct ipmi_msg msg;
`,
  { uses: () => [ipmi_msg] },
);

/** `<linux/ipmi.h>`: 48 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface ipmi_req_settime extends RecordView<'struct ipmi_req_settime'> {
  get req(): ipmi_req;
  set req(value: ipmi_req | Init<ipmi_req>);
  retries: number;
  retry_time_ms: number;
}

export const ipmi_req_settime: Descriptor<ipmi_req_settime> = /* @__PURE__ */ declareStruct(
  'ipmi_req_settime',
  `
  struct ipmi_req req;
  int retries;
  unsigned int retry_time_ms;
`,
  { uses: () => [ipmi_req] },
);

/** `<linux/ipmi.h>`: 8 bytes. */
export interface ipmi_system_interface_addr
  extends RecordView<'struct ipmi_system_interface_addr'> {
  addr_type: number;
  channel: number;
  lun: number;
}

export const ipmi_system_interface_addr: Descriptor<ipmi_system_interface_addr> =
  /* @__PURE__ */ declareStruct(
    'ipmi_system_interface_addr',
    `
  int addr_type;
  short channel;
  unsigned char lun;
`,
  );

/** `<linux/ipmi.h>`: 8 bytes. */
export interface ipmi_timing_parms extends RecordView<'struct ipmi_timing_parms'> {
  retries: number;
  retry_time_ms: number;
}

export const ipmi_timing_parms: Descriptor<ipmi_timing_parms> = /* @__PURE__ */ declareStruct(
  'ipmi_timing_parms',
  `
  int retries;
  unsigned int retry_time_ms;
`,
);

/** `<linux/ipmi.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface kernel_ipmi_msg extends RecordView<'struct kernel_ipmi_msg', 'data'> {
  netfn: number;
  cmd: number;
  data_len: number;
  get data(): number;
  set data(value: Pointer);
}

export const kernel_ipmi_msg: Descriptor<kernel_ipmi_msg> = /* @__PURE__ */ declareStruct(
  'kernel_ipmi_msg',
  `
  unsigned char netfn;
  unsigned char cmd;
  unsigned short data_len;
  void *data;
`,
);
