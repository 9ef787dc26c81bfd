// Generated from Linux 7.3.4 <linux/phonet.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/phonet.h>`: 7 bytes. */
export interface phonethdr extends RecordView<'struct phonethdr'> {
  pn_rdev: number;
  pn_sdev: number;
  pn_res: number;
  pn_length: number;
  pn_robj: number;
  pn_sobj: number;
}

export const phonethdr: Descriptor<phonethdr> = /* @__PURE__ */ declareStruct(
  'phonethdr',
  `
  __u8 pn_rdev;
  __u8 pn_sdev;
  __u8 pn_res;
  __be16 pn_length;
  __u8 pn_robj;
  __u8 pn_sobj;
`,
  { pack: 1 },
);

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
  set base(value: phonetmsg$pn_msg_u$base | Init<phonetmsg$pn_msg_u$base>);
  get ext(): phonetmsg$pn_msg_u$ext;
  set ext(value: phonetmsg$pn_msg_u$ext | Init<phonetmsg$pn_msg_u$ext>);
}

/** `<linux/phonet.h>`: 8 bytes. */
export interface phonetmsg extends RecordView<'struct phonetmsg'> {
  pn_trans_id: number;
  pn_msg_id: number;
  get pn_msg_u(): phonetmsg$pn_msg_u;
  set pn_msg_u(value: phonetmsg$pn_msg_u | Init<phonetmsg$pn_msg_u>);
}

export const phonetmsg: Descriptor<phonetmsg> = /* @__PURE__ */ declareStruct(
  'phonetmsg',
  `
  __u8 pn_trans_id;
  __u8 pn_msg_id;
  union {
    struct {
      __u8 pn_submsg_id;
      __u8 pn_data[5];
    } base;
    struct {
      __u16 pn_e_res_id;
      __u8 pn_e_submsg_id;
      __u8 pn_e_data[3];
    } ext;
  } pn_msg_u;
`,
);

/** `<linux/phonet.h>`: 16 bytes. */
export interface sockaddr_pn extends RecordView<'struct sockaddr_pn'> {
  spn_family: number;
  spn_obj: number;
  spn_dev: number;
  spn_resource: number;
  get spn_zero(): Uint8Array;
  set spn_zero(value: Bytes);
}

export const sockaddr_pn: Descriptor<sockaddr_pn> = /* @__PURE__ */ declareStruct(
  'sockaddr_pn',
  `
  unsigned short spn_family;
  __u8 spn_obj;
  __u8 spn_dev;
  __u8 spn_resource;
  __u8 spn_zero[11];
`,
  { pack: 1 },
);
