// Generated from Linux 7.3.4 <linux/btf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const BTF_FUNC_EXTERN = 2,
  BTF_FUNC_GLOBAL = 1,
  BTF_FUNC_STATIC = 0,
  BTF_INT_BOOL = 4,
  BTF_INT_CHAR = 2,
  BTF_INT_SIGNED = 1,
  BTF_KIND_ARRAY = 3,
  BTF_KIND_CONST = 10,
  BTF_KIND_DATASEC = 15,
  BTF_KIND_DECL_TAG = 17,
  BTF_KIND_ENUM = 6,
  BTF_KIND_ENUM64 = 19,
  BTF_KIND_FLOAT = 16,
  BTF_KIND_FUNC = 12,
  BTF_KIND_FUNC_PROTO = 13,
  BTF_KIND_FWD = 7,
  BTF_KIND_INT = 1,
  BTF_KIND_MAX = 19,
  BTF_KIND_PTR = 2,
  BTF_KIND_RESTRICT = 11,
  BTF_KIND_STRUCT = 4,
  BTF_KIND_TYPEDEF = 8,
  BTF_KIND_TYPE_TAG = 18,
  BTF_KIND_UNION = 5,
  BTF_KIND_UNKN = 0,
  BTF_KIND_VAR = 14,
  BTF_KIND_VOLATILE = 9,
  BTF_MAGIC = 60319,
  BTF_MAX_KIND = 127,
  BTF_MAX_NAME_OFFSET = 16777215,
  BTF_MAX_TYPE = 1048575,
  BTF_MAX_VLEN = 16777215,
  BTF_VAR_GLOBAL_ALLOCATED = 1,
  BTF_VAR_GLOBAL_EXTERN = 2,
  BTF_VAR_STATIC = 0,
  BTF_VERSION = 1,
  NR_BTF_KINDS = 20;
export declare namespace struct {
  /** `<linux/btf.h>`: 12 bytes. */
  interface btf_array extends RecordView<'struct btf_array'> {
    type: number;
    index_type: number;
    nelems: number;
  }

  /** `<linux/btf.h>`: 4 bytes. */
  interface btf_decl_tag extends RecordView<'struct btf_decl_tag'> {
    component_idx: number;
  }

  /** `<linux/btf.h>`: 8 bytes. */
  interface btf_enum extends RecordView<'struct btf_enum'> {
    name_off: number;
    val: number;
  }

  /** `<linux/btf.h>`: 12 bytes. */
  interface btf_enum64 extends RecordView<'struct btf_enum64'> {
    name_off: number;
    val_lo32: number;
    val_hi32: number;
  }

  /** `<linux/btf.h>`: 32 bytes. */
  interface btf_header extends RecordView<'struct btf_header'> {
    magic: number;
    version: number;
    flags: number;
    hdr_len: number;
    type_off: number;
    type_len: number;
    str_off: number;
    str_len: number;
    layout_off: number;
    layout_len: number;
  }

  /** `<linux/btf.h>`: 4 bytes. */
  interface btf_layout extends RecordView<'struct btf_layout'> {
    info_sz: number;
    elem_sz: number;
    flags: number;
  }

  /** `<linux/btf.h>`: 12 bytes. */
  interface btf_member extends RecordView<'struct btf_member'> {
    name_off: number;
    type: number;
    offset: number;
  }

  /** `<linux/btf.h>`: 8 bytes. */
  interface btf_param extends RecordView<'struct btf_param'> {
    name_off: number;
    type: number;
  }

  /** `<linux/btf.h>`: 12 bytes. */
  interface btf_type extends RecordView<'struct btf_type'> {
    name_off: number;
    info: number;
    size: number;
    type: number;
  }

  /** `<linux/btf.h>`: 4 bytes. */
  interface btf_var extends RecordView<'struct btf_var'> {
    linkage: number;
  }

  /** `<linux/btf.h>`: 12 bytes. */
  interface btf_var_secinfo extends RecordView<'struct btf_var_secinfo'> {
    type: number;
    offset: number;
    size: number;
  }
}

export const struct: {
  readonly btf_array: Descriptor<struct.btf_array>;
  readonly btf_decl_tag: Descriptor<struct.btf_decl_tag>;
  readonly btf_enum: Descriptor<struct.btf_enum>;
  readonly btf_enum64: Descriptor<struct.btf_enum64>;
  readonly btf_header: Descriptor<struct.btf_header>;
  readonly btf_layout: Descriptor<struct.btf_layout>;
  readonly btf_member: Descriptor<struct.btf_member>;
  readonly btf_param: Descriptor<struct.btf_param>;
  readonly btf_type: Descriptor<struct.btf_type>;
  readonly btf_var: Descriptor<struct.btf_var>;
  readonly btf_var_secinfo: Descriptor<struct.btf_var_secinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"btf_array": "__u32 type;__u32 index_type;__u32 nelems;",
"btf_decl_tag": "__s32 component_idx;",
"btf_enum": "__u32 name_off;__s32 val;",
"btf_enum64": "__u32 name_off;__u32 val_lo32;__u32 val_hi32;",
"btf_header": "__u16 magic;__u8 version;__u8 flags;__u32 hdr_len;__u32 type_off;__u32 type_len;__u32 str_off;__u32 str_len;__u32 layout_off;__u32 layout_len;",
"btf_layout": "__u8 info_sz;__u8 elem_sz;__u16 flags;",
"btf_member": "__u32 name_off;__u32 type;__u32 offset;",
"btf_param": "__u32 name_off;__u32 type;",
"btf_type": "__u32 name_off;__u32 info;union {__u32 size;__u32 type;};",
"btf_var": "__u32 linkage;",
"btf_var_secinfo": "__u32 type;__u32 offset;__u32 size;"
}`),
);
