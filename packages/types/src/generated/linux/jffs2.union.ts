// Generated from Linux 7.3.4 <linux/jffs2.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  jffs2_raw_dirent,
  jffs2_raw_inode,
  jffs2_raw_summary,
  jffs2_raw_xattr,
  jffs2_raw_xref,
  jffs2_unknown_node,
  jint16_t,
  jint32_t,
} from './jffs2.struct.ts';

/** `<linux/jffs2.h>`: 4 bytes. */
export interface jffs2_device_node extends RecordView<'union jffs2_device_node'> {
  get old_id(): jint16_t;
  set old_id(value: jint16_t | Init<jint16_t>);
  get new_id(): jint32_t;
  set new_id(value: jint32_t | Init<jint32_t>);
}

export const jffs2_device_node: Descriptor<jffs2_device_node> = /* @__PURE__ */ declareUnion(
  'jffs2_device_node',
  `
  struct jint16_t old_id;
  struct jint32_t new_id;
`,
  { uses: () => [jint16_t, jint32_t] },
);

/** `<linux/jffs2.h>`: 68 bytes. */
export interface jffs2_node_union extends RecordView<'union jffs2_node_union'> {
  get i(): jffs2_raw_inode;
  set i(value: jffs2_raw_inode | Init<jffs2_raw_inode>);
  get d(): jffs2_raw_dirent;
  set d(value: jffs2_raw_dirent | Init<jffs2_raw_dirent>);
  get x(): jffs2_raw_xattr;
  set x(value: jffs2_raw_xattr | Init<jffs2_raw_xattr>);
  get r(): jffs2_raw_xref;
  set r(value: jffs2_raw_xref | Init<jffs2_raw_xref>);
  get s(): jffs2_raw_summary;
  set s(value: jffs2_raw_summary | Init<jffs2_raw_summary>);
  get u(): jffs2_unknown_node;
  set u(value: jffs2_unknown_node | Init<jffs2_unknown_node>);
}

export const jffs2_node_union: Descriptor<jffs2_node_union> = /* @__PURE__ */ declareUnion(
  'jffs2_node_union',
  `
  struct jffs2_raw_inode i;
  struct jffs2_raw_dirent d;
  struct jffs2_raw_xattr x;
  struct jffs2_raw_xref r;
  struct jffs2_raw_summary s;
  struct jffs2_unknown_node u;
`,
  {
    uses: () => [
      jffs2_raw_dirent,
      jffs2_raw_inode,
      jffs2_raw_summary,
      jffs2_raw_xattr,
      jffs2_raw_xref,
      jffs2_unknown_node,
    ],
  },
);
