// Generated from Linux 7.3.4 <linux/jffs2.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/jffs2.h>`: 40 bytes. */
export interface jffs2_raw_dirent extends RecordView<'struct jffs2_raw_dirent'> {
  get magic(): jint16_t;
  set magic(value: jint16_t | Init<jint16_t>);
  get nodetype(): jint16_t;
  set nodetype(value: jint16_t | Init<jint16_t>);
  get totlen(): jint32_t;
  set totlen(value: jint32_t | Init<jint32_t>);
  get hdr_crc(): jint32_t;
  set hdr_crc(value: jint32_t | Init<jint32_t>);
  get pino(): jint32_t;
  set pino(value: jint32_t | Init<jint32_t>);
  get version(): jint32_t;
  set version(value: jint32_t | Init<jint32_t>);
  get ino(): jint32_t;
  set ino(value: jint32_t | Init<jint32_t>);
  get mctime(): jint32_t;
  set mctime(value: jint32_t | Init<jint32_t>);
  nsize: number;
  type: number;
  get unused(): Uint8Array;
  set unused(value: Bytes);
  get node_crc(): jint32_t;
  set node_crc(value: jint32_t | Init<jint32_t>);
  get name_crc(): jint32_t;
  set name_crc(value: jint32_t | Init<jint32_t>);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const jffs2_raw_dirent: Descriptor<jffs2_raw_dirent> = /* @__PURE__ */ declareStruct(
  'jffs2_raw_dirent',
  `
  struct jint16_t magic;
  struct jint16_t nodetype;
  struct jint32_t totlen;
  struct jint32_t hdr_crc;
  struct jint32_t pino;
  struct jint32_t version;
  struct jint32_t ino;
  struct jint32_t mctime;
  __u8 nsize;
  __u8 type;
  __u8 unused[2];
  struct jint32_t node_crc;
  struct jint32_t name_crc;
  __u8 name[];
`,
  { uses: () => [jint16_t, jint32_t] },
);

/** `<linux/jffs2.h>`: 68 bytes. */
export interface jffs2_raw_inode extends RecordView<'struct jffs2_raw_inode'> {
  get magic(): jint16_t;
  set magic(value: jint16_t | Init<jint16_t>);
  get nodetype(): jint16_t;
  set nodetype(value: jint16_t | Init<jint16_t>);
  get totlen(): jint32_t;
  set totlen(value: jint32_t | Init<jint32_t>);
  get hdr_crc(): jint32_t;
  set hdr_crc(value: jint32_t | Init<jint32_t>);
  get ino(): jint32_t;
  set ino(value: jint32_t | Init<jint32_t>);
  get version(): jint32_t;
  set version(value: jint32_t | Init<jint32_t>);
  get mode(): jmode_t;
  set mode(value: jmode_t | Init<jmode_t>);
  get uid(): jint16_t;
  set uid(value: jint16_t | Init<jint16_t>);
  get gid(): jint16_t;
  set gid(value: jint16_t | Init<jint16_t>);
  get isize(): jint32_t;
  set isize(value: jint32_t | Init<jint32_t>);
  get atime(): jint32_t;
  set atime(value: jint32_t | Init<jint32_t>);
  get mtime(): jint32_t;
  set mtime(value: jint32_t | Init<jint32_t>);
  get ctime(): jint32_t;
  set ctime(value: jint32_t | Init<jint32_t>);
  get offset(): jint32_t;
  set offset(value: jint32_t | Init<jint32_t>);
  get csize(): jint32_t;
  set csize(value: jint32_t | Init<jint32_t>);
  get dsize(): jint32_t;
  set dsize(value: jint32_t | Init<jint32_t>);
  compr: number;
  usercompr: number;
  get flags(): jint16_t;
  set flags(value: jint16_t | Init<jint16_t>);
  get data_crc(): jint32_t;
  set data_crc(value: jint32_t | Init<jint32_t>);
  get node_crc(): jint32_t;
  set node_crc(value: jint32_t | Init<jint32_t>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const jffs2_raw_inode: Descriptor<jffs2_raw_inode> = /* @__PURE__ */ declareStruct(
  'jffs2_raw_inode',
  `
  struct jint16_t magic;
  struct jint16_t nodetype;
  struct jint32_t totlen;
  struct jint32_t hdr_crc;
  struct jint32_t ino;
  struct jint32_t version;
  struct jmode_t mode;
  struct jint16_t uid;
  struct jint16_t gid;
  struct jint32_t isize;
  struct jint32_t atime;
  struct jint32_t mtime;
  struct jint32_t ctime;
  struct jint32_t offset;
  struct jint32_t csize;
  struct jint32_t dsize;
  __u8 compr;
  __u8 usercompr;
  struct jint16_t flags;
  struct jint32_t data_crc;
  struct jint32_t node_crc;
  __u8 data[];
`,
  { uses: () => [jint16_t, jint32_t, jmode_t] },
);

/** `<linux/jffs2.h>`: 32 bytes. */
export interface jffs2_raw_summary extends RecordView<'struct jffs2_raw_summary'> {
  get magic(): jint16_t;
  set magic(value: jint16_t | Init<jint16_t>);
  get nodetype(): jint16_t;
  set nodetype(value: jint16_t | Init<jint16_t>);
  get totlen(): jint32_t;
  set totlen(value: jint32_t | Init<jint32_t>);
  get hdr_crc(): jint32_t;
  set hdr_crc(value: jint32_t | Init<jint32_t>);
  get sum_num(): jint32_t;
  set sum_num(value: jint32_t | Init<jint32_t>);
  get cln_mkr(): jint32_t;
  set cln_mkr(value: jint32_t | Init<jint32_t>);
  get padded(): jint32_t;
  set padded(value: jint32_t | Init<jint32_t>);
  get sum_crc(): jint32_t;
  set sum_crc(value: jint32_t | Init<jint32_t>);
  get node_crc(): jint32_t;
  set node_crc(value: jint32_t | Init<jint32_t>);
  get sum(): Elements<jint32_t>;
  set sum(value: Iterable<jint32_t | Init<jint32_t>>);
}

export const jffs2_raw_summary: Descriptor<jffs2_raw_summary> = /* @__PURE__ */ declareStruct(
  'jffs2_raw_summary',
  `
  struct jint16_t magic;
  struct jint16_t nodetype;
  struct jint32_t totlen;
  struct jint32_t hdr_crc;
  struct jint32_t sum_num;
  struct jint32_t cln_mkr;
  struct jint32_t padded;
  struct jint32_t sum_crc;
  struct jint32_t node_crc;
  struct jint32_t sum[];
`,
  { uses: () => [jint16_t, jint32_t] },
);

/** `<linux/jffs2.h>`: 32 bytes. */
export interface jffs2_raw_xattr extends RecordView<'struct jffs2_raw_xattr'> {
  get magic(): jint16_t;
  set magic(value: jint16_t | Init<jint16_t>);
  get nodetype(): jint16_t;
  set nodetype(value: jint16_t | Init<jint16_t>);
  get totlen(): jint32_t;
  set totlen(value: jint32_t | Init<jint32_t>);
  get hdr_crc(): jint32_t;
  set hdr_crc(value: jint32_t | Init<jint32_t>);
  get xid(): jint32_t;
  set xid(value: jint32_t | Init<jint32_t>);
  get version(): jint32_t;
  set version(value: jint32_t | Init<jint32_t>);
  xprefix: number;
  name_len: number;
  get value_len(): jint16_t;
  set value_len(value: jint16_t | Init<jint16_t>);
  get data_crc(): jint32_t;
  set data_crc(value: jint32_t | Init<jint32_t>);
  get node_crc(): jint32_t;
  set node_crc(value: jint32_t | Init<jint32_t>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const jffs2_raw_xattr: Descriptor<jffs2_raw_xattr> = /* @__PURE__ */ declareStruct(
  'jffs2_raw_xattr',
  `
  struct jint16_t magic;
  struct jint16_t nodetype;
  struct jint32_t totlen;
  struct jint32_t hdr_crc;
  struct jint32_t xid;
  struct jint32_t version;
  __u8 xprefix;
  __u8 name_len;
  struct jint16_t value_len;
  struct jint32_t data_crc;
  struct jint32_t node_crc;
  __u8 data[];
`,
  { uses: () => [jint16_t, jint32_t] },
);

/** `<linux/jffs2.h>`: 28 bytes. */
export interface jffs2_raw_xref extends RecordView<'struct jffs2_raw_xref'> {
  get magic(): jint16_t;
  set magic(value: jint16_t | Init<jint16_t>);
  get nodetype(): jint16_t;
  set nodetype(value: jint16_t | Init<jint16_t>);
  get totlen(): jint32_t;
  set totlen(value: jint32_t | Init<jint32_t>);
  get hdr_crc(): jint32_t;
  set hdr_crc(value: jint32_t | Init<jint32_t>);
  get ino(): jint32_t;
  set ino(value: jint32_t | Init<jint32_t>);
  get xid(): jint32_t;
  set xid(value: jint32_t | Init<jint32_t>);
  get xseqno(): jint32_t;
  set xseqno(value: jint32_t | Init<jint32_t>);
  get node_crc(): jint32_t;
  set node_crc(value: jint32_t | Init<jint32_t>);
}

export const jffs2_raw_xref: Descriptor<jffs2_raw_xref> = /* @__PURE__ */ declareStruct(
  'jffs2_raw_xref',
  `
  struct jint16_t magic;
  struct jint16_t nodetype;
  struct jint32_t totlen;
  struct jint32_t hdr_crc;
  struct jint32_t ino;
  struct jint32_t xid;
  struct jint32_t xseqno;
  struct jint32_t node_crc;
`,
  { uses: () => [jint16_t, jint32_t] },
);

/** `<linux/jffs2.h>`: 12 bytes. */
export interface jffs2_unknown_node extends RecordView<'struct jffs2_unknown_node'> {
  get magic(): jint16_t;
  set magic(value: jint16_t | Init<jint16_t>);
  get nodetype(): jint16_t;
  set nodetype(value: jint16_t | Init<jint16_t>);
  get totlen(): jint32_t;
  set totlen(value: jint32_t | Init<jint32_t>);
  get hdr_crc(): jint32_t;
  set hdr_crc(value: jint32_t | Init<jint32_t>);
}

export const jffs2_unknown_node: Descriptor<jffs2_unknown_node> = /* @__PURE__ */ declareStruct(
  'jffs2_unknown_node',
  `
  struct jint16_t magic;
  struct jint16_t nodetype;
  struct jint32_t totlen;
  struct jint32_t hdr_crc;
`,
  { uses: () => [jint16_t, jint32_t] },
);

/** `<linux/jffs2.h>`: 2 bytes. */
export interface jint16_t extends RecordView<'struct jint16_t'> {
  v16: number;
}

export const jint16_t: Descriptor<jint16_t> = /* @__PURE__ */ declareStruct(
  'jint16_t',
  `
  __u16 v16;
`,
  { pack: 1 },
);

/** `<linux/jffs2.h>`: 4 bytes. */
export interface jint32_t extends RecordView<'struct jint32_t'> {
  v32: number;
}

export const jint32_t: Descriptor<jint32_t> = /* @__PURE__ */ declareStruct(
  'jint32_t',
  `
  __u32 v32;
`,
  { pack: 1 },
);

/** `<linux/jffs2.h>`: 4 bytes. */
export interface jmode_t extends RecordView<'struct jmode_t'> {
  m: number;
}

export const jmode_t: Descriptor<jmode_t> = /* @__PURE__ */ declareStruct(
  'jmode_t',
  `
  __u32 m;
`,
  { pack: 1 },
);
