// Generated from Linux 7.3.4 <linux/dvb/ca.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'CA_GET_CAP'
  | 'CA_GET_DESCR_INFO'
  | 'CA_GET_MSG'
  | 'CA_GET_SLOT_INFO'
  | 'CA_RESET'
  | 'CA_SEND_MSG'
  | 'CA_SET_DESCR'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    CA_GET_CAP: 2148560769,
    CA_GET_DESCR_INFO: 2148036483,
    CA_GET_MSG: 2165075844,
    CA_GET_SLOT_INFO: 2148298626,
    CA_RESET: 28544,
    CA_SEND_MSG: 1091334021,
    CA_SET_DESCR: 1074818950,
  },
);

export const CA_GET_CAP: number = /* @__PURE__ */ requestHere(2148560769),
  CA_GET_DESCR_INFO: number = /* @__PURE__ */ requestHere(2148036483),
  CA_GET_MSG: number = /* @__PURE__ */ requestHere(2165075844),
  CA_GET_SLOT_INFO: number = /* @__PURE__ */ requestHere(2148298626),
  CA_RESET: number = /* @__PURE__ */ requestHere(28544),
  CA_SEND_MSG: number = /* @__PURE__ */ requestHere(1091334021),
  CA_SET_DESCR: number = /* @__PURE__ */ requestHere(1074818950);
export const CA_CI = 1,
  CA_CI_LINK = 2,
  CA_CI_MODULE_PRESENT = 1,
  CA_CI_MODULE_READY = 2,
  CA_CI_PHYS = 4,
  CA_DESCR = 8,
  CA_DSS = 4,
  CA_ECD = 1,
  CA_NDS = 2,
  CA_SC = 128;
export declare namespace struct {
  /** `<linux/dvb/ca.h>`: 16 bytes. */
  interface ca_caps extends RecordView<'struct ca_caps'> {
    slot_num: number;
    slot_type: number;
    descr_num: number;
    descr_type: number;
  }

  /** `<linux/dvb/ca.h>`: 16 bytes. */
  interface ca_descr extends RecordView<'struct ca_descr'> {
    index: number;
    parity: number;
    get cw(): Uint8Array;
    set cw(value: Bytes);
  }

  /** `<linux/dvb/ca.h>`: 8 bytes. */
  interface ca_descr_info extends RecordView<'struct ca_descr_info'> {
    num: number;
    type: number;
  }

  /** `<linux/dvb/ca.h>`: 268 bytes. */
  interface ca_msg extends RecordView<'struct ca_msg'> {
    index: number;
    type: number;
    length: number;
    get msg(): Uint8Array;
    set msg(value: Bytes);
  }

  /** `<linux/dvb/ca.h>`: 12 bytes. */
  interface ca_slot_info extends RecordView<'struct ca_slot_info'> {
    num: number;
    type: number;
    flags: number;
  }
}

export const struct: {
  readonly ca_caps: Descriptor<struct.ca_caps>;
  readonly ca_descr: Descriptor<struct.ca_descr>;
  readonly ca_descr_info: Descriptor<struct.ca_descr_info>;
  readonly ca_msg: Descriptor<struct.ca_msg>;
  readonly ca_slot_info: Descriptor<struct.ca_slot_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ca_caps": "unsigned int slot_num;unsigned int slot_type;unsigned int descr_num;unsigned int descr_type;",
"ca_descr": "unsigned int index;unsigned int parity;unsigned char cw[8];",
"ca_descr_info": "unsigned int num;unsigned int type;",
"ca_msg": "unsigned int index;unsigned int type;unsigned int length;unsigned char msg[256];",
"ca_slot_info": "int num;int type;unsigned int flags;"
}`),
);

export type ca_caps_t = struct.ca_caps;
export const ca_caps_t: typeof struct.ca_caps = struct.ca_caps;
export type ca_descr_info_t = struct.ca_descr_info;
export const ca_descr_info_t: typeof struct.ca_descr_info = struct.ca_descr_info;
export type ca_descr_t = struct.ca_descr;
export const ca_descr_t: typeof struct.ca_descr = struct.ca_descr;
export type ca_msg_t = struct.ca_msg;
export const ca_msg_t: typeof struct.ca_msg = struct.ca_msg;
export type ca_slot_info_t = struct.ca_slot_info;
export const ca_slot_info_t: typeof struct.ca_slot_info = struct.ca_slot_info;
