// Generated from Linux 7.3.4 <linux/if_vlan.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

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
export interface vlan_ioctl_args extends RecordView<'struct vlan_ioctl_args'> {
  cmd: number;
  get device1(): Uint8Array;
  set device1(value: Bytes);
  get u(): vlan_ioctl_args$u;
  set u(value: vlan_ioctl_args$u | Init<vlan_ioctl_args$u>);
  vlan_qos: number;
}

export const vlan_ioctl_args: Descriptor<vlan_ioctl_args> = /* @__PURE__ */ declareStruct(
  'vlan_ioctl_args',
  `
  int cmd;
  char device1[24];
  union {
    char device2[24];
    int VID;
    unsigned int skb_priority;
    unsigned int name_type;
    unsigned int bind_type;
    unsigned int flag;
  } u;
  short vlan_qos;
`,
);
