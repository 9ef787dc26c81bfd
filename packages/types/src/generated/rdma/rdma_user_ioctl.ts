// Generated from Linux 7.3.4 <rdma/rdma_user_ioctl.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly HFI1_IOCTL_ACK_EVENT: PerArch<
    1074273258,
    1074011114,
    1074011114,
    1074273258,
    1074273258,
    1074273258,
    1074273258,
    2148015082
  >;
} & Requests<
  | 'HFI1_IOCTL_CREDIT_UPD'
  | 'HFI1_IOCTL_CTXT_INFO'
  | 'HFI1_IOCTL_CTXT_RESET'
  | 'HFI1_IOCTL_GET_VERS'
  | 'HFI1_IOCTL_POLL_TYPE'
  | 'HFI1_IOCTL_RECV_CTRL'
  | 'HFI1_IOCTL_SET_PKEY'
  | 'HFI1_IOCTL_USER_INFO'
  | 'IB_USER_MAD_ENABLE_PKEY'
  | 'IB_USER_MAD_UNREGISTER_AGENT'
> = /* @__PURE__ */ perArchOf(
  {
    HFI1_IOCTL_ACK_EVENT: [
      1074273258, 1074011114, 1074011114, 1074273258, 1074273258, 1074273258, 1074273258,
      2148015082,
    ],
  },
  {
    HFI1_IOCTL_CREDIT_UPD: 7142,
    HFI1_IOCTL_CTXT_INFO: 1076370402,
    HFI1_IOCTL_CTXT_RESET: 7148,
    HFI1_IOCTL_GET_VERS: 2147752942,
    HFI1_IOCTL_POLL_TYPE: 1074011113,
    HFI1_IOCTL_RECV_CTRL: 1074011112,
    HFI1_IOCTL_SET_PKEY: 1073880043,
    HFI1_IOCTL_USER_INFO: 1081613283,
    IB_USER_MAD_ENABLE_PKEY: 6915,
    IB_USER_MAD_UNREGISTER_AGENT: 1074010882,
  },
);

/** `<rdma/rdma_user_ioctl.h>`: 1074011114 on x86, arm; 2148015082 on ppc64le; 1074273258 elsewhere. */
export const HFI1_IOCTL_ACK_EVENT: number = /* @__PURE__ */ hereOf(perArch.HFI1_IOCTL_ACK_EVENT);
export const HFI1_IOCTL_CREDIT_UPD: number = /* @__PURE__ */ requestHere(7142),
  HFI1_IOCTL_CTXT_INFO: number = /* @__PURE__ */ requestHere(1076370402),
  HFI1_IOCTL_CTXT_RESET: number = /* @__PURE__ */ requestHere(7148),
  HFI1_IOCTL_GET_VERS: number = /* @__PURE__ */ requestHere(2147752942),
  HFI1_IOCTL_POLL_TYPE: number = /* @__PURE__ */ requestHere(1074011113),
  HFI1_IOCTL_RECV_CTRL: number = /* @__PURE__ */ requestHere(1074011112),
  HFI1_IOCTL_SET_PKEY: number = /* @__PURE__ */ requestHere(1073880043),
  HFI1_IOCTL_USER_INFO: number = /* @__PURE__ */ requestHere(1081613283),
  IB_USER_MAD_ENABLE_PKEY: number = /* @__PURE__ */ requestHere(6915),
  IB_USER_MAD_UNREGISTER_AGENT: number = /* @__PURE__ */ requestHere(1074010882);
export const HFI1_IOCTL_ASSIGN_CTXT = 3223067617,
  HFI1_IOCTL_TID_FREE = 3222805477,
  HFI1_IOCTL_TID_INVAL_READ = 3222805485,
  HFI1_IOCTL_TID_UPDATE = 3222805476,
  IB_IOCTL_MAGIC = 27,
  IB_USER_MAD_REGISTER_AGENT = 3223067393,
  IB_USER_MAD_REGISTER_AGENT2 = 3223853828;
