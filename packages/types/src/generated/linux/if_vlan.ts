// Generated from Linux 7.3.4 <linux/if_vlan.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const ADD_VLAN_CMD = 0,
  DEL_VLAN_CMD = 1,
  GET_VLAN_EGRESS_PRIORITY_CMD = 5,
  GET_VLAN_INGRESS_PRIORITY_CMD = 4,
  GET_VLAN_REALDEV_NAME_CMD = 8,
  GET_VLAN_VID_CMD = 9,
  SET_VLAN_EGRESS_PRIORITY_CMD = 3,
  SET_VLAN_FLAG_CMD = 7,
  SET_VLAN_INGRESS_PRIORITY_CMD = 2,
  SET_VLAN_NAME_TYPE_CMD = 6,
  VLAN_FLAG_BRIDGE_BINDING = 16,
  VLAN_FLAG_GVRP = 2,
  VLAN_FLAG_LOOSE_BINDING = 4,
  VLAN_FLAG_MVRP = 8,
  VLAN_FLAG_REORDER_HDR = 1,
  VLAN_NAME_TYPE_HIGHEST = 4,
  VLAN_NAME_TYPE_PLUS_VID = 0,
  VLAN_NAME_TYPE_PLUS_VID_NO_PAD = 2,
  VLAN_NAME_TYPE_RAW_PLUS_VID = 1,
  VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD = 3;
export declare namespace struct {
  interface vlan_ioctl_args$u extends RecordView<'union vlan_ioctl_args.u'> {
    get device2(): Uint8Array;
    set device2(value: Bytes);
    VID: number;
    skb_priority: number;
    name_type: number;
    bind_type: number;
    flag: number;
  }

  /** `<linux/if_vlan.h>`: 56 bytes. */
  interface vlan_ioctl_args extends RecordView<'struct vlan_ioctl_args'> {
    cmd: number;
    get device1(): Uint8Array;
    set device1(value: Bytes);
    get u(): vlan_ioctl_args$u;
    set u(value: From<vlan_ioctl_args$u>);
    vlan_qos: number;
  }
}

export const struct: {
  readonly vlan_ioctl_args: Descriptor<struct.vlan_ioctl_args>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vlan_ioctl_args": "int cmd;char device1[24];union {char device2[24];int VID;unsigned int skb_priority;unsigned int name_type;unsigned int bind_type;unsigned int flag;} u;short vlan_qos;"
}`),
);
