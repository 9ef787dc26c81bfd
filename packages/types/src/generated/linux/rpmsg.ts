// Generated from Linux 7.3.4 <linux/rpmsg.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'RPMSG_CREATE_DEV_IOCTL'
  | 'RPMSG_CREATE_EPT_IOCTL'
  | 'RPMSG_DESTROY_EPT_IOCTL'
  | 'RPMSG_GET_OUTGOING_FLOWCONTROL'
  | 'RPMSG_RELEASE_DEV_IOCTL'
  | 'RPMSG_SET_INCOMING_FLOWCONTROL'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    RPMSG_CREATE_DEV_IOCTL: 1076409603,
    RPMSG_CREATE_EPT_IOCTL: 1076409601,
    RPMSG_DESTROY_EPT_IOCTL: 46338,
    RPMSG_GET_OUTGOING_FLOWCONTROL: 2147792133,
    RPMSG_RELEASE_DEV_IOCTL: 1076409604,
    RPMSG_SET_INCOMING_FLOWCONTROL: 2147792134,
  },
);

export const RPMSG_CREATE_DEV_IOCTL: number = /* @__PURE__ */ requestHere(1076409603),
  RPMSG_CREATE_EPT_IOCTL: number = /* @__PURE__ */ requestHere(1076409601),
  RPMSG_DESTROY_EPT_IOCTL: number = /* @__PURE__ */ requestHere(46338),
  RPMSG_GET_OUTGOING_FLOWCONTROL: number = /* @__PURE__ */ requestHere(2147792133),
  RPMSG_RELEASE_DEV_IOCTL: number = /* @__PURE__ */ requestHere(1076409604),
  RPMSG_SET_INCOMING_FLOWCONTROL: number = /* @__PURE__ */ requestHere(2147792134);
export const RPMSG_ADDR_ANY = 4294967295;
export declare namespace struct {
  /** `<linux/rpmsg.h>`: 40 bytes. */
  interface rpmsg_endpoint_info extends RecordView<'struct rpmsg_endpoint_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    src: number;
    dst: number;
  }
}

export const struct: {
  readonly rpmsg_endpoint_info: Descriptor<struct.rpmsg_endpoint_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rpmsg_endpoint_info": "char name[32];__u32 src;__u32 dst;"
}`),
);
