// Generated from Linux 7.3.4 <linux/nfsd/cld.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/nfsd/cld.h>`: 1059 bytes. */
export interface cld_clntinfo extends RecordView<'struct cld_clntinfo'> {
  get cc_name(): cld_name;
  set cc_name(value: cld_name | Init<cld_name>);
  get cc_princhash(): cld_princhash;
  set cc_princhash(value: cld_princhash | Init<cld_princhash>);
}

export const cld_clntinfo: Descriptor<cld_clntinfo> = /* @__PURE__ */ declareStruct(
  'cld_clntinfo',
  `
  struct cld_name cc_name;
  struct cld_princhash cc_princhash;
`,
  { uses: () => [cld_name, cld_princhash] },
);

interface cld_msg$cm_u extends RecordView<'union cld_msg.cm_u'> {
  get cm_gracetime(): bigint;
  set cm_gracetime(value: Integer);
  get cm_name(): cld_name;
  set cm_name(value: cld_name | Init<cld_name>);
  cm_version: number;
}

/** `<linux/nfsd/cld.h>`: 1034 bytes. */
export interface cld_msg extends RecordView<'struct cld_msg'> {
  cm_vers: number;
  cm_cmd: number;
  cm_status: number;
  cm_xid: number;
  get cm_u(): cld_msg$cm_u;
  set cm_u(value: cld_msg$cm_u | Init<cld_msg$cm_u>);
}

export const cld_msg: Descriptor<cld_msg> = /* @__PURE__ */ declareStruct(
  'cld_msg',
  `
  __u8 cm_vers;
  __u8 cm_cmd;
  __s16 cm_status;
  __u32 cm_xid;
  union packed {
    __s64 cm_gracetime;
    struct cld_name cm_name;
    __u8 cm_version;
  } cm_u;
`,
  { pack: 1, uses: () => [cld_name] },
);

/** `<linux/nfsd/cld.h>`: 8 bytes. */
export interface cld_msg_hdr extends RecordView<'struct cld_msg_hdr'> {
  cm_vers: number;
  cm_cmd: number;
  cm_status: number;
  cm_xid: number;
}

export const cld_msg_hdr: Descriptor<cld_msg_hdr> = /* @__PURE__ */ declareStruct(
  'cld_msg_hdr',
  `
  __u8 cm_vers;
  __u8 cm_cmd;
  __s16 cm_status;
  __u32 cm_xid;
`,
  { pack: 1 },
);

interface cld_msg_v2$cm_u extends RecordView<'union cld_msg_v2.cm_u'> {
  get cm_name(): cld_name;
  set cm_name(value: cld_name | Init<cld_name>);
  cm_version: number;
  get cm_clntinfo(): cld_clntinfo;
  set cm_clntinfo(value: cld_clntinfo | Init<cld_clntinfo>);
}

/** `<linux/nfsd/cld.h>`: 1067 bytes. */
export interface cld_msg_v2 extends RecordView<'struct cld_msg_v2'> {
  cm_vers: number;
  cm_cmd: number;
  cm_status: number;
  cm_xid: number;
  get cm_u(): cld_msg_v2$cm_u;
  set cm_u(value: cld_msg_v2$cm_u | Init<cld_msg_v2$cm_u>);
}

export const cld_msg_v2: Descriptor<cld_msg_v2> = /* @__PURE__ */ declareStruct(
  'cld_msg_v2',
  `
  __u8 cm_vers;
  __u8 cm_cmd;
  __s16 cm_status;
  __u32 cm_xid;
  union {
    struct cld_name cm_name;
    __u8 cm_version;
    struct cld_clntinfo cm_clntinfo;
  } cm_u;
`,
  { pack: 1, uses: () => [cld_clntinfo, cld_name] },
);

/** `<linux/nfsd/cld.h>`: 1026 bytes. */
export interface cld_name extends RecordView<'struct cld_name'> {
  cn_len: number;
  get cn_id(): Uint8Array;
  set cn_id(value: Bytes);
}

export const cld_name: Descriptor<cld_name> = /* @__PURE__ */ declareStruct(
  'cld_name',
  `
  __u16 cn_len;
  unsigned char cn_id[1024];
`,
  { pack: 1 },
);

/** `<linux/nfsd/cld.h>`: 33 bytes. */
export interface cld_princhash extends RecordView<'struct cld_princhash'> {
  cp_len: number;
  get cp_data(): Uint8Array;
  set cp_data(value: Bytes);
}

export const cld_princhash: Descriptor<cld_princhash> = /* @__PURE__ */ declareStruct(
  'cld_princhash',
  `
  __u8 cp_len;
  unsigned char cp_data[32];
`,
);
