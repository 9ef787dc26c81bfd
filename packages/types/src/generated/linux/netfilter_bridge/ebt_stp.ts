// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_stp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const EBT_STP_CONFIG_MASK = 4094,
  EBT_STP_FLAGS = 2,
  EBT_STP_FWDD = 2048,
  EBT_STP_HELLOTIME = 1024,
  EBT_STP_MASK = 4095,
  EBT_STP_MAXAGE = 512,
  EBT_STP_MSGAGE = 256,
  EBT_STP_PORT = 128,
  EBT_STP_ROOTADDR = 8,
  EBT_STP_ROOTCOST = 16,
  EBT_STP_ROOTPRIO = 4,
  EBT_STP_SENDERADDR = 64,
  EBT_STP_SENDERPRIO = 32,
  EBT_STP_TYPE = 1;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_stp.h>`: 64 bytes. */
  interface ebt_stp_config_info extends RecordView<'struct ebt_stp_config_info'> {
    flags: number;
    root_priol: number;
    root_priou: number;
    get root_addr(): Uint8Array;
    set root_addr(value: Bytes);
    get root_addrmsk(): Uint8Array;
    set root_addrmsk(value: Bytes);
    root_costl: number;
    root_costu: number;
    sender_priol: number;
    sender_priou: number;
    get sender_addr(): Uint8Array;
    set sender_addr(value: Bytes);
    get sender_addrmsk(): Uint8Array;
    set sender_addrmsk(value: Bytes);
    portl: number;
    portu: number;
    msg_agel: number;
    msg_ageu: number;
    max_agel: number;
    max_ageu: number;
    hello_timel: number;
    hello_timeu: number;
    forward_delayl: number;
    forward_delayu: number;
  }

  /** `<linux/netfilter_bridge/ebt_stp.h>`: 72 bytes. */
  interface ebt_stp_info extends RecordView<'struct ebt_stp_info'> {
    type: number;
    get config(): struct.ebt_stp_config_info;
    set config(value: From<struct.ebt_stp_config_info>);
    bitmask: number;
    invflags: number;
  }
}

export const struct: {
  readonly ebt_stp_config_info: Descriptor<struct.ebt_stp_config_info>;
  readonly ebt_stp_info: Descriptor<struct.ebt_stp_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_stp_config_info": "__u8 flags;__u16 root_priol;__u16 root_priou;char root_addr[6];char root_addrmsk[6];__u32 root_costl;__u32 root_costu;__u16 sender_priol;__u16 sender_priou;char sender_addr[6];char sender_addrmsk[6];__u16 portl;__u16 portu;__u16 msg_agel;__u16 msg_ageu;__u16 max_agel;__u16 max_ageu;__u16 hello_timel;__u16 hello_timeu;__u16 forward_delayl;__u16 forward_delayu;",
"ebt_stp_info": "__u8 type;struct ebt_stp_config_info config;__u16 bitmask;__u16 invflags;"
}`),
);
