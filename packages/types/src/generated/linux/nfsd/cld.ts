// Generated from Linux 7.3.4 <linux/nfsd/cld.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const CLD_UPCALL_VERSION = 2,
  Cld_Check = 2,
  Cld_Create = 0,
  Cld_GetVersion = 5,
  Cld_GraceDone = 3,
  Cld_GraceStart = 4,
  Cld_Remove = 1,
  NFS4_OPAQUE_LIMIT = 1024,
  SHA256_DIGEST_SIZE = 32;
export declare namespace struct {
  /** `<linux/nfsd/cld.h>`: 1059 bytes. */
  interface cld_clntinfo extends RecordView<'struct cld_clntinfo'> {
    get cc_name(): struct.cld_name;
    set cc_name(value: From<struct.cld_name>);
    get cc_princhash(): struct.cld_princhash;
    set cc_princhash(value: From<struct.cld_princhash>);
  }

  interface cld_msg$cm_u extends RecordView<'union cld_msg.cm_u'> {
    get cm_gracetime(): bigint;
    set cm_gracetime(value: Integer);
    get cm_name(): struct.cld_name;
    set cm_name(value: From<struct.cld_name>);
    cm_version: number;
  }

  /** `<linux/nfsd/cld.h>`: 1034 bytes. */
  interface cld_msg extends RecordView<'struct cld_msg'> {
    cm_vers: number;
    cm_cmd: number;
    cm_status: number;
    cm_xid: number;
    get cm_u(): cld_msg$cm_u;
    set cm_u(value: From<cld_msg$cm_u>);
  }

  /** `<linux/nfsd/cld.h>`: 8 bytes. */
  interface cld_msg_hdr extends RecordView<'struct cld_msg_hdr'> {
    cm_vers: number;
    cm_cmd: number;
    cm_status: number;
    cm_xid: number;
  }

  interface cld_msg_v2$cm_u extends RecordView<'union cld_msg_v2.cm_u'> {
    get cm_name(): struct.cld_name;
    set cm_name(value: From<struct.cld_name>);
    cm_version: number;
    get cm_clntinfo(): struct.cld_clntinfo;
    set cm_clntinfo(value: From<struct.cld_clntinfo>);
  }

  /** `<linux/nfsd/cld.h>`: 1067 bytes. */
  interface cld_msg_v2 extends RecordView<'struct cld_msg_v2'> {
    cm_vers: number;
    cm_cmd: number;
    cm_status: number;
    cm_xid: number;
    get cm_u(): cld_msg_v2$cm_u;
    set cm_u(value: From<cld_msg_v2$cm_u>);
  }

  /** `<linux/nfsd/cld.h>`: 1026 bytes. */
  interface cld_name extends RecordView<'struct cld_name'> {
    cn_len: number;
    get cn_id(): Uint8Array;
    set cn_id(value: Bytes);
  }

  /** `<linux/nfsd/cld.h>`: 33 bytes. */
  interface cld_princhash extends RecordView<'struct cld_princhash'> {
    cp_len: number;
    get cp_data(): Uint8Array;
    set cp_data(value: Bytes);
  }
}

export const struct: {
  readonly cld_clntinfo: Descriptor<struct.cld_clntinfo>;
  readonly cld_msg: Descriptor<struct.cld_msg>;
  readonly cld_msg_hdr: Descriptor<struct.cld_msg_hdr>;
  readonly cld_msg_v2: Descriptor<struct.cld_msg_v2>;
  readonly cld_name: Descriptor<struct.cld_name>;
  readonly cld_princhash: Descriptor<struct.cld_princhash>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cld_clntinfo": "struct cld_name cc_name;struct cld_princhash cc_princhash;",
"cld_msg": ["__u8 cm_vers;__u8 cm_cmd;__s16 cm_status;__u32 cm_xid;union packed {__s64 cm_gracetime;struct cld_name cm_name;__u8 cm_version;} cm_u;",{"pack":1}],
"cld_msg_hdr": ["__u8 cm_vers;__u8 cm_cmd;__s16 cm_status;__u32 cm_xid;",{"pack":1}],
"cld_msg_v2": ["__u8 cm_vers;__u8 cm_cmd;__s16 cm_status;__u32 cm_xid;union {struct cld_name cm_name;__u8 cm_version;struct cld_clntinfo cm_clntinfo;} cm_u;",{"pack":1}],
"cld_name": ["__u16 cn_len;unsigned char cn_id[1024];",{"pack":1}],
"cld_princhash": "__u8 cp_len;unsigned char cp_data[32];"
}`),
);
