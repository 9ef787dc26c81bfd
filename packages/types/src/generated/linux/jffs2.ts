// Generated from Linux 7.3.4 <linux/jffs2.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const JFFS2_ACL_VERSION = 1,
  JFFS2_COMPAT_MASK = 49152,
  JFFS2_COMPR_COPY = 4,
  JFFS2_COMPR_DYNRUBIN = 5,
  JFFS2_COMPR_LZO = 7,
  JFFS2_COMPR_NONE = 0,
  JFFS2_COMPR_RTIME = 2,
  JFFS2_COMPR_RUBINMIPS = 3,
  JFFS2_COMPR_ZERO = 1,
  JFFS2_COMPR_ZLIB = 6,
  JFFS2_DIRTY_BITMASK = 0,
  JFFS2_EMPTY_BITMASK = 65535,
  JFFS2_FEATURE_INCOMPAT = 49152,
  JFFS2_FEATURE_ROCOMPAT = 32768,
  JFFS2_FEATURE_RWCOMPAT_COPY = 16384,
  JFFS2_FEATURE_RWCOMPAT_DELETE = 0,
  JFFS2_INO_FLAG_PREREAD = 1,
  JFFS2_INO_FLAG_USERCOMPR = 2,
  JFFS2_MAGIC_BITMASK = 6533,
  JFFS2_MAX_NAME_LEN = 254,
  JFFS2_MIN_DATA_LEN = 128,
  JFFS2_NODETYPE_CLEANMARKER = 8195,
  JFFS2_NODETYPE_DIRENT = 57345,
  JFFS2_NODETYPE_INODE = 57346,
  JFFS2_NODETYPE_PADDING = 8196,
  JFFS2_NODETYPE_SUMMARY = 8198,
  JFFS2_NODETYPE_XATTR = 57352,
  JFFS2_NODETYPE_XREF = 57353,
  JFFS2_NODE_ACCURATE = 8192,
  JFFS2_OLD_MAGIC_BITMASK = 6532,
  JFFS2_SUM_MAGIC = 42276997,
  JFFS2_XPREFIX_ACL_ACCESS = 3,
  JFFS2_XPREFIX_ACL_DEFAULT = 4,
  JFFS2_XPREFIX_SECURITY = 2,
  JFFS2_XPREFIX_TRUSTED = 5,
  JFFS2_XPREFIX_USER = 1,
  KSAMTIB_CIGAM_2SFFJ = 34073;
export declare namespace struct {
  /** `<linux/jffs2.h>`: 40 bytes. */
  interface jffs2_raw_dirent extends RecordView<'struct jffs2_raw_dirent'> {
    get magic(): struct.jint16_t;
    set magic(value: From<struct.jint16_t>);
    get nodetype(): struct.jint16_t;
    set nodetype(value: From<struct.jint16_t>);
    get totlen(): struct.jint32_t;
    set totlen(value: From<struct.jint32_t>);
    get hdr_crc(): struct.jint32_t;
    set hdr_crc(value: From<struct.jint32_t>);
    get pino(): struct.jint32_t;
    set pino(value: From<struct.jint32_t>);
    get version(): struct.jint32_t;
    set version(value: From<struct.jint32_t>);
    get ino(): struct.jint32_t;
    set ino(value: From<struct.jint32_t>);
    get mctime(): struct.jint32_t;
    set mctime(value: From<struct.jint32_t>);
    nsize: number;
    type: number;
    get unused(): Uint8Array;
    set unused(value: Bytes);
    get node_crc(): struct.jint32_t;
    set node_crc(value: From<struct.jint32_t>);
    get name_crc(): struct.jint32_t;
    set name_crc(value: From<struct.jint32_t>);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/jffs2.h>`: 68 bytes. */
  interface jffs2_raw_inode extends RecordView<'struct jffs2_raw_inode'> {
    get magic(): struct.jint16_t;
    set magic(value: From<struct.jint16_t>);
    get nodetype(): struct.jint16_t;
    set nodetype(value: From<struct.jint16_t>);
    get totlen(): struct.jint32_t;
    set totlen(value: From<struct.jint32_t>);
    get hdr_crc(): struct.jint32_t;
    set hdr_crc(value: From<struct.jint32_t>);
    get ino(): struct.jint32_t;
    set ino(value: From<struct.jint32_t>);
    get version(): struct.jint32_t;
    set version(value: From<struct.jint32_t>);
    get mode(): struct.jmode_t;
    set mode(value: From<struct.jmode_t>);
    get uid(): struct.jint16_t;
    set uid(value: From<struct.jint16_t>);
    get gid(): struct.jint16_t;
    set gid(value: From<struct.jint16_t>);
    get isize(): struct.jint32_t;
    set isize(value: From<struct.jint32_t>);
    get atime(): struct.jint32_t;
    set atime(value: From<struct.jint32_t>);
    get mtime(): struct.jint32_t;
    set mtime(value: From<struct.jint32_t>);
    get ctime(): struct.jint32_t;
    set ctime(value: From<struct.jint32_t>);
    get offset(): struct.jint32_t;
    set offset(value: From<struct.jint32_t>);
    get csize(): struct.jint32_t;
    set csize(value: From<struct.jint32_t>);
    get dsize(): struct.jint32_t;
    set dsize(value: From<struct.jint32_t>);
    compr: number;
    usercompr: number;
    get flags(): struct.jint16_t;
    set flags(value: From<struct.jint16_t>);
    get data_crc(): struct.jint32_t;
    set data_crc(value: From<struct.jint32_t>);
    get node_crc(): struct.jint32_t;
    set node_crc(value: From<struct.jint32_t>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/jffs2.h>`: 32 bytes. */
  interface jffs2_raw_summary extends RecordView<'struct jffs2_raw_summary'> {
    get magic(): struct.jint16_t;
    set magic(value: From<struct.jint16_t>);
    get nodetype(): struct.jint16_t;
    set nodetype(value: From<struct.jint16_t>);
    get totlen(): struct.jint32_t;
    set totlen(value: From<struct.jint32_t>);
    get hdr_crc(): struct.jint32_t;
    set hdr_crc(value: From<struct.jint32_t>);
    get sum_num(): struct.jint32_t;
    set sum_num(value: From<struct.jint32_t>);
    get cln_mkr(): struct.jint32_t;
    set cln_mkr(value: From<struct.jint32_t>);
    get padded(): struct.jint32_t;
    set padded(value: From<struct.jint32_t>);
    get sum_crc(): struct.jint32_t;
    set sum_crc(value: From<struct.jint32_t>);
    get node_crc(): struct.jint32_t;
    set node_crc(value: From<struct.jint32_t>);
    get sum(): Elements<struct.jint32_t>;
    set sum(value: Iterable<From<struct.jint32_t>>);
  }

  /** `<linux/jffs2.h>`: 32 bytes. */
  interface jffs2_raw_xattr extends RecordView<'struct jffs2_raw_xattr'> {
    get magic(): struct.jint16_t;
    set magic(value: From<struct.jint16_t>);
    get nodetype(): struct.jint16_t;
    set nodetype(value: From<struct.jint16_t>);
    get totlen(): struct.jint32_t;
    set totlen(value: From<struct.jint32_t>);
    get hdr_crc(): struct.jint32_t;
    set hdr_crc(value: From<struct.jint32_t>);
    get xid(): struct.jint32_t;
    set xid(value: From<struct.jint32_t>);
    get version(): struct.jint32_t;
    set version(value: From<struct.jint32_t>);
    xprefix: number;
    name_len: number;
    get value_len(): struct.jint16_t;
    set value_len(value: From<struct.jint16_t>);
    get data_crc(): struct.jint32_t;
    set data_crc(value: From<struct.jint32_t>);
    get node_crc(): struct.jint32_t;
    set node_crc(value: From<struct.jint32_t>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/jffs2.h>`: 28 bytes. */
  interface jffs2_raw_xref extends RecordView<'struct jffs2_raw_xref'> {
    get magic(): struct.jint16_t;
    set magic(value: From<struct.jint16_t>);
    get nodetype(): struct.jint16_t;
    set nodetype(value: From<struct.jint16_t>);
    get totlen(): struct.jint32_t;
    set totlen(value: From<struct.jint32_t>);
    get hdr_crc(): struct.jint32_t;
    set hdr_crc(value: From<struct.jint32_t>);
    get ino(): struct.jint32_t;
    set ino(value: From<struct.jint32_t>);
    get xid(): struct.jint32_t;
    set xid(value: From<struct.jint32_t>);
    get xseqno(): struct.jint32_t;
    set xseqno(value: From<struct.jint32_t>);
    get node_crc(): struct.jint32_t;
    set node_crc(value: From<struct.jint32_t>);
  }

  /** `<linux/jffs2.h>`: 12 bytes. */
  interface jffs2_unknown_node extends RecordView<'struct jffs2_unknown_node'> {
    get magic(): struct.jint16_t;
    set magic(value: From<struct.jint16_t>);
    get nodetype(): struct.jint16_t;
    set nodetype(value: From<struct.jint16_t>);
    get totlen(): struct.jint32_t;
    set totlen(value: From<struct.jint32_t>);
    get hdr_crc(): struct.jint32_t;
    set hdr_crc(value: From<struct.jint32_t>);
  }

  /** `<linux/jffs2.h>`: 2 bytes. */
  interface jint16_t extends RecordView<'struct jint16_t'> {
    v16: number;
  }

  /** `<linux/jffs2.h>`: 4 bytes. */
  interface jint32_t extends RecordView<'struct jint32_t'> {
    v32: number;
  }

  /** `<linux/jffs2.h>`: 4 bytes. */
  interface jmode_t extends RecordView<'struct jmode_t'> {
    m: number;
  }
}

export const struct: {
  readonly jffs2_raw_dirent: Descriptor<struct.jffs2_raw_dirent>;
  readonly jffs2_raw_inode: Descriptor<struct.jffs2_raw_inode>;
  readonly jffs2_raw_summary: Descriptor<struct.jffs2_raw_summary>;
  readonly jffs2_raw_xattr: Descriptor<struct.jffs2_raw_xattr>;
  readonly jffs2_raw_xref: Descriptor<struct.jffs2_raw_xref>;
  readonly jffs2_unknown_node: Descriptor<struct.jffs2_unknown_node>;
  readonly jint16_t: Descriptor<struct.jint16_t>;
  readonly jint32_t: Descriptor<struct.jint32_t>;
  readonly jmode_t: Descriptor<struct.jmode_t>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"jffs2_raw_dirent": "struct jint16_t magic;struct jint16_t nodetype;struct jint32_t totlen;struct jint32_t hdr_crc;struct jint32_t pino;struct jint32_t version;struct jint32_t ino;struct jint32_t mctime;__u8 nsize;__u8 type;__u8 unused[2];struct jint32_t node_crc;struct jint32_t name_crc;__u8 name[];",
"jffs2_raw_inode": "struct jint16_t magic;struct jint16_t nodetype;struct jint32_t totlen;struct jint32_t hdr_crc;struct jint32_t ino;struct jint32_t version;struct jmode_t mode;struct jint16_t uid;struct jint16_t gid;struct jint32_t isize;struct jint32_t atime;struct jint32_t mtime;struct jint32_t ctime;struct jint32_t offset;struct jint32_t csize;struct jint32_t dsize;__u8 compr;__u8 usercompr;struct jint16_t flags;struct jint32_t data_crc;struct jint32_t node_crc;__u8 data[];",
"jffs2_raw_summary": "struct jint16_t magic;struct jint16_t nodetype;struct jint32_t totlen;struct jint32_t hdr_crc;struct jint32_t sum_num;struct jint32_t cln_mkr;struct jint32_t padded;struct jint32_t sum_crc;struct jint32_t node_crc;struct jint32_t sum[];",
"jffs2_raw_xattr": "struct jint16_t magic;struct jint16_t nodetype;struct jint32_t totlen;struct jint32_t hdr_crc;struct jint32_t xid;struct jint32_t version;__u8 xprefix;__u8 name_len;struct jint16_t value_len;struct jint32_t data_crc;struct jint32_t node_crc;__u8 data[];",
"jffs2_raw_xref": "struct jint16_t magic;struct jint16_t nodetype;struct jint32_t totlen;struct jint32_t hdr_crc;struct jint32_t ino;struct jint32_t xid;struct jint32_t xseqno;struct jint32_t node_crc;",
"jffs2_unknown_node": "struct jint16_t magic;struct jint16_t nodetype;struct jint32_t totlen;struct jint32_t hdr_crc;",
"jint16_t": ["__u16 v16;",{"pack":1}],
"jint32_t": ["__u32 v32;",{"pack":1}],
"jmode_t": ["__u32 m;",{"pack":1}]
}`),
);

export declare namespace union {
  /** `<linux/jffs2.h>`: 4 bytes. */
  interface jffs2_device_node extends RecordView<'union jffs2_device_node'> {
    get old_id(): struct.jint16_t;
    set old_id(value: From<struct.jint16_t>);
    get new_id(): struct.jint32_t;
    set new_id(value: From<struct.jint32_t>);
  }

  /** `<linux/jffs2.h>`: 68 bytes. */
  interface jffs2_node_union extends RecordView<'union jffs2_node_union'> {
    get i(): struct.jffs2_raw_inode;
    set i(value: From<struct.jffs2_raw_inode>);
    get d(): struct.jffs2_raw_dirent;
    set d(value: From<struct.jffs2_raw_dirent>);
    get x(): struct.jffs2_raw_xattr;
    set x(value: From<struct.jffs2_raw_xattr>);
    get r(): struct.jffs2_raw_xref;
    set r(value: From<struct.jffs2_raw_xref>);
    get s(): struct.jffs2_raw_summary;
    set s(value: From<struct.jffs2_raw_summary>);
    get u(): struct.jffs2_unknown_node;
    set u(value: From<struct.jffs2_unknown_node>);
  }
}

export const union: {
  readonly jffs2_device_node: Descriptor<union.jffs2_device_node>;
  readonly jffs2_node_union: Descriptor<union.jffs2_node_union>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"jffs2_device_node": "struct jint16_t old_id;struct jint32_t new_id;",
"jffs2_node_union": "struct jffs2_raw_inode i;struct jffs2_raw_dirent d;struct jffs2_raw_xattr x;struct jffs2_raw_xref r;struct jffs2_raw_summary s;struct jffs2_unknown_node u;"
}`),
  () => [struct],
);

export type jint16_t = struct.jint16_t;
export const jint16_t: typeof struct.jint16_t = struct.jint16_t;
export type jint32_t = struct.jint32_t;
export const jint32_t: typeof struct.jint32_t = struct.jint32_t;
export type jmode_t = struct.jmode_t;
export const jmode_t: typeof struct.jmode_t = struct.jmode_t;
