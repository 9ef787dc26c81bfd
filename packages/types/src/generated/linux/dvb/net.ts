// Generated from Linux 7.3.4 <linux/dvb/net.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'NET_REMOVE_IF'> = /* @__PURE__ */ perArchOf(
  {},
  {
    NET_REMOVE_IF: 28469,
  },
);

export const NET_REMOVE_IF: number = /* @__PURE__ */ requestHere(28469);
export const DVB_NET_FEEDTYPE_MPE = 0,
  DVB_NET_FEEDTYPE_ULE = 1,
  NET_ADD_IF = 3221647156,
  NET_GET_IF = 3221647158,
  __NET_ADD_IF_OLD = 3221516084,
  __NET_GET_IF_OLD = 3221516086;
export declare namespace struct {
  /** `<linux/dvb/net.h>`: 4 bytes. */
  interface __dvb_net_if_old extends RecordView<'struct __dvb_net_if_old'> {
    pid: number;
    if_num: number;
  }

  /** `<linux/dvb/net.h>`: 6 bytes. */
  interface dvb_net_if extends RecordView<'struct dvb_net_if'> {
    pid: number;
    if_num: number;
    feedtype: number;
  }
}

export const struct: {
  readonly __dvb_net_if_old: Descriptor<struct.__dvb_net_if_old>;
  readonly dvb_net_if: Descriptor<struct.dvb_net_if>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__dvb_net_if_old": "__u16 pid;__u16 if_num;",
"dvb_net_if": "__u16 pid;__u16 if_num;__u8 feedtype;"
}`),
);
