// Generated from Linux 7.3.4 <linux/rio_cm_cdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'RIO_CM_CHAN_BIND'
  | 'RIO_CM_CHAN_CLOSE'
  | 'RIO_CM_CHAN_CONNECT'
  | 'RIO_CM_CHAN_LISTEN'
  | 'RIO_CM_CHAN_SEND'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    RIO_CM_CHAN_BIND: 1074291461,
    RIO_CM_CHAN_CLOSE: 1073898244,
    RIO_CM_CHAN_CONNECT: 1074291464,
    RIO_CM_CHAN_LISTEN: 1073898246,
    RIO_CM_CHAN_SEND: 1074815753,
  },
);

export const RIO_CM_CHAN_BIND: number = /* @__PURE__ */ requestHere(1074291461),
  RIO_CM_CHAN_CLOSE: number = /* @__PURE__ */ requestHere(1073898244),
  RIO_CM_CHAN_CONNECT: number = /* @__PURE__ */ requestHere(1074291464),
  RIO_CM_CHAN_LISTEN: number = /* @__PURE__ */ requestHere(1073898246),
  RIO_CM_CHAN_SEND: number = /* @__PURE__ */ requestHere(1074815753);
export const RIO_CM_CHAN_ACCEPT = 3221775111,
  RIO_CM_CHAN_CREATE = 3221381891,
  RIO_CM_CHAN_RECEIVE = 3222299402,
  RIO_CM_EP_GET_LIST = 3221512962,
  RIO_CM_EP_GET_LIST_SIZE = 3221512961,
  RIO_CM_IOC_MAGIC = 99,
  RIO_CM_MPORT_GET_LIST = 3221512971;
export declare namespace struct {
  /** `<linux/rio_cm_cdev.h>`: 8 bytes. */
  interface rio_cm_accept extends RecordView<'struct rio_cm_accept'> {
    ch_num: number;
    pad0: number;
    wait_to: number;
  }

  /** `<linux/rio_cm_cdev.h>`: 8 bytes. */
  interface rio_cm_channel extends RecordView<'struct rio_cm_channel'> {
    id: number;
    remote_channel: number;
    remote_destid: number;
    mport_id: number;
  }

  /** `<linux/rio_cm_cdev.h>`: 16 bytes. */
  interface rio_cm_msg extends RecordView<'struct rio_cm_msg'> {
    ch_num: number;
    size: number;
    rxto: number;
    get msg(): bigint;
    set msg(value: Integer);
  }
}

export const struct: {
  readonly rio_cm_accept: Descriptor<struct.rio_cm_accept>;
  readonly rio_cm_channel: Descriptor<struct.rio_cm_channel>;
  readonly rio_cm_msg: Descriptor<struct.rio_cm_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rio_cm_accept": "__u16 ch_num;__u16 pad0;__u32 wait_to;",
"rio_cm_channel": "__u16 id;__u16 remote_channel;__u16 remote_destid;__u8 mport_id;",
"rio_cm_msg": "__u16 ch_num;__u16 size;__u32 rxto;__u64 msg;"
}`),
);
