// Generated from Linux 7.3.4 <linux/phonet.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const PHONET_NPROTO = 3,
  PNADDR_ANY = 0,
  PNADDR_BROADCAST = 252,
  PNPIPE_ENCAP = 1,
  PNPIPE_ENCAP_IP = 1,
  PNPIPE_ENCAP_NONE = 0,
  PNPIPE_HANDLE = 3,
  PNPIPE_IFINDEX = 2,
  PNPIPE_INITSTATE = 4,
  PNPORT_RESOURCE_ROUTING = 0,
  PN_COMMGR = 16,
  PN_COMMON_MESSAGE = 240,
  PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP = 20,
  PN_COMM_SERVICE_NOT_IDENTIFIED_RESP = 1,
  PN_DEV_PC = 16,
  PN_PREFIX = 224,
  PN_PROTO_PHONET = 1,
  PN_PROTO_PIPE = 2,
  PN_PROTO_TRANSPORT = 0,
  SIOCPNADDRESOURCE = 35310,
  SIOCPNDELRESOURCE = 35311,
  SIOCPNENABLEPIPE = 35309,
  SIOCPNGETOBJECT = 35296;
export declare namespace struct {
  /** `<linux/phonet.h>`: 7 bytes. */
  interface phonethdr extends RecordView<'struct phonethdr'> {
    pn_rdev: number;
    pn_sdev: number;
    pn_res: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    pn_length: number;
    pn_robj: number;
    pn_sobj: number;
  }

  interface phonetmsg$pn_msg_u$base extends RecordView<'struct phonetmsg.pn_msg_u.base'> {
    pn_submsg_id: number;
    get pn_data(): Uint8Array;
    set pn_data(value: Bytes);
  }

  interface phonetmsg$pn_msg_u$ext extends RecordView<'struct phonetmsg.pn_msg_u.ext'> {
    pn_e_res_id: number;
    pn_e_submsg_id: number;
    get pn_e_data(): Uint8Array;
    set pn_e_data(value: Bytes);
  }

  interface phonetmsg$pn_msg_u extends RecordView<'union phonetmsg.pn_msg_u'> {
    get base(): phonetmsg$pn_msg_u$base;
    set base(value: From<phonetmsg$pn_msg_u$base>);
    get ext(): phonetmsg$pn_msg_u$ext;
    set ext(value: From<phonetmsg$pn_msg_u$ext>);
  }

  /** `<linux/phonet.h>`: 8 bytes. */
  interface phonetmsg
    extends RecordView<
      'struct phonetmsg',
      never,
      'pn_data' | 'pn_e_data' | 'pn_e_res_id' | 'pn_e_submsg_id' | 'pn_submsg_id'
    > {
    pn_trans_id: number;
    pn_msg_id: number;
    get pn_msg_u(): phonetmsg$pn_msg_u;
    set pn_msg_u(value: From<phonetmsg$pn_msg_u>);
    /** `pn_msg_u.base.pn_data`, by its macro. */
    get pn_data(): Uint8Array;
    set pn_data(value: Bytes);
    /** `pn_msg_u.ext.pn_e_data`, by its macro. */
    get pn_e_data(): Uint8Array;
    set pn_e_data(value: Bytes);
    /** `pn_msg_u.ext.pn_e_res_id`, by its macro. */
    pn_e_res_id: number;
    /** `pn_msg_u.ext.pn_e_submsg_id`, by its macro. */
    pn_e_submsg_id: number;
    /** `pn_msg_u.base.pn_submsg_id`, by its macro. */
    pn_submsg_id: number;
  }

  /** `<linux/phonet.h>`: 16 bytes. */
  interface sockaddr_pn extends RecordView<'struct sockaddr_pn'> {
    spn_family: number;
    spn_obj: number;
    spn_dev: number;
    spn_resource: number;
    get spn_zero(): Uint8Array;
    set spn_zero(value: Bytes);
  }
}

export const struct: {
  readonly phonethdr: Descriptor<struct.phonethdr>;
  readonly phonetmsg: Descriptor<struct.phonetmsg>;
  readonly sockaddr_pn: Descriptor<struct.sockaddr_pn>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"phonethdr": ["__u8 pn_rdev;__u8 pn_sdev;__u8 pn_res;__be16 pn_length;__u8 pn_robj;__u8 pn_sobj;",{"pack":1}],
"phonetmsg": ["__u8 pn_trans_id;__u8 pn_msg_id;union {struct {__u8 pn_submsg_id;__u8 pn_data[5];} base;struct {__u16 pn_e_res_id;__u8 pn_e_submsg_id;__u8 pn_e_data[3];} ext;} pn_msg_u;",{"aliases":{"pn_data":"pn_msg_u.base.pn_data","pn_e_data":"pn_msg_u.ext.pn_e_data","pn_e_res_id":"pn_msg_u.ext.pn_e_res_id","pn_e_submsg_id":"pn_msg_u.ext.pn_e_submsg_id","pn_submsg_id":"pn_msg_u.base.pn_submsg_id"}}],
"sockaddr_pn": ["unsigned short spn_family;__u8 spn_obj;__u8 spn_dev;__u8 spn_resource;__u8 spn_zero[11];",{"pack":1}]
}`),
);
