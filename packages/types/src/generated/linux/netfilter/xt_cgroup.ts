// Generated from Linux 7.3.4 <linux/netfilter/xt_cgroup.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_CGROUP_PATH_MAX = 512;
export declare namespace struct {
  /** `<linux/netfilter/xt_cgroup.h>`: 8 bytes. */
  interface xt_cgroup_info_v0 extends RecordView<'struct xt_cgroup_info_v0'> {
    id: number;
    invert: number;
  }

  /** `<linux/netfilter/xt_cgroup.h>`: 4112 bytes. */
  interface xt_cgroup_info_v1 extends RecordView<'struct xt_cgroup_info_v1', 'priv'> {
    has_path: number;
    has_classid: number;
    invert_path: number;
    invert_classid: number;
    get path(): Uint8Array;
    set path(value: Bytes);
    classid: number;
    get priv(): number;
    set priv(value: Pointer);
  }

  /** `<linux/netfilter/xt_cgroup.h>`: 528 bytes. */
  interface xt_cgroup_info_v2 extends RecordView<'struct xt_cgroup_info_v2', 'priv'> {
    has_path: number;
    has_classid: number;
    invert_path: number;
    invert_classid: number;
    get path(): Uint8Array;
    set path(value: Bytes);
    classid: number;
    get priv(): number;
    set priv(value: Pointer);
  }
}

export const struct: {
  readonly xt_cgroup_info_v0: Descriptor<struct.xt_cgroup_info_v0>;
  readonly xt_cgroup_info_v1: Descriptor<struct.xt_cgroup_info_v1>;
  readonly xt_cgroup_info_v2: Descriptor<struct.xt_cgroup_info_v2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_cgroup_info_v0": "__u32 id;__u32 invert;",
"xt_cgroup_info_v1": ["__u8 has_path;__u8 has_classid;__u8 invert_path;__u8 invert_classid;char path[4096];__u32 classid;void *priv;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}],
"xt_cgroup_info_v2": ["__u8 has_path;__u8 has_classid;__u8 invert_path;__u8 invert_classid;union {char path[512];__u32 classid;};void *priv;",{"variants":{"x86":{"members":"__u8 has_path;__u8 has_classid;__u8 invert_path;__u8 invert_classid;union {char path[512];__u32 classid;};void *priv aligned(8);"},"arm":{"members":"__u8 has_path;__u8 has_classid;__u8 invert_path;__u8 invert_classid;union {char path[512];__u32 classid;};void *priv aligned(8);"}}}]
}`),
);
