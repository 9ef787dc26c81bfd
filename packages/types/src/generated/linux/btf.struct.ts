// Generated from Linux 7.3.4 <linux/btf.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/btf.h>`: 12 bytes. */
export interface btf_array extends RecordView<'struct btf_array'> {
  type: number;
  index_type: number;
  nelems: number;
}

export const btf_array: Descriptor<btf_array> = /* @__PURE__ */ declareStruct(
  'btf_array',
  `
  __u32 type;
  __u32 index_type;
  __u32 nelems;
`,
);

/** `<linux/btf.h>`: 4 bytes. */
export interface btf_decl_tag extends RecordView<'struct btf_decl_tag'> {
  component_idx: number;
}

export const btf_decl_tag: Descriptor<btf_decl_tag> = /* @__PURE__ */ declareStruct(
  'btf_decl_tag',
  `
  __s32 component_idx;
`,
);

/** `<linux/btf.h>`: 8 bytes. */
export interface btf_enum extends RecordView<'struct btf_enum'> {
  name_off: number;
  val: number;
}

export const btf_enum: Descriptor<btf_enum> = /* @__PURE__ */ declareStruct(
  'btf_enum',
  `
  __u32 name_off;
  __s32 val;
`,
);

/** `<linux/btf.h>`: 12 bytes. */
export interface btf_enum64 extends RecordView<'struct btf_enum64'> {
  name_off: number;
  val_lo32: number;
  val_hi32: number;
}

export const btf_enum64: Descriptor<btf_enum64> = /* @__PURE__ */ declareStruct(
  'btf_enum64',
  `
  __u32 name_off;
  __u32 val_lo32;
  __u32 val_hi32;
`,
);

/** `<linux/btf.h>`: 32 bytes. */
export interface btf_header extends RecordView<'struct btf_header'> {
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

export const btf_header: Descriptor<btf_header> = /* @__PURE__ */ declareStruct(
  'btf_header',
  `
  __u16 magic;
  __u8 version;
  __u8 flags;
  __u32 hdr_len;
  __u32 type_off;
  __u32 type_len;
  __u32 str_off;
  __u32 str_len;
  __u32 layout_off;
  __u32 layout_len;
`,
);

/** `<linux/btf.h>`: 4 bytes. */
export interface btf_layout extends RecordView<'struct btf_layout'> {
  info_sz: number;
  elem_sz: number;
  flags: number;
}

export const btf_layout: Descriptor<btf_layout> = /* @__PURE__ */ declareStruct(
  'btf_layout',
  `
  __u8 info_sz;
  __u8 elem_sz;
  __u16 flags;
`,
);

/** `<linux/btf.h>`: 12 bytes. */
export interface btf_member extends RecordView<'struct btf_member'> {
  name_off: number;
  type: number;
  offset: number;
}

export const btf_member: Descriptor<btf_member> = /* @__PURE__ */ declareStruct(
  'btf_member',
  `
  __u32 name_off;
  __u32 type;
  __u32 offset;
`,
);

/** `<linux/btf.h>`: 8 bytes. */
export interface btf_param extends RecordView<'struct btf_param'> {
  name_off: number;
  type: number;
}

export const btf_param: Descriptor<btf_param> = /* @__PURE__ */ declareStruct(
  'btf_param',
  `
  __u32 name_off;
  __u32 type;
`,
);

/** `<linux/btf.h>`: 12 bytes. */
export interface btf_type extends RecordView<'struct btf_type'> {
  name_off: number;
  info: number;
  size: number;
  type: number;
}

export const btf_type: Descriptor<btf_type> = /* @__PURE__ */ declareStruct(
  'btf_type',
  `
  __u32 name_off;
  __u32 info;
  union {
    __u32 size;
    __u32 type;
  };
`,
);

/** `<linux/btf.h>`: 4 bytes. */
export interface btf_var extends RecordView<'struct btf_var'> {
  linkage: number;
}

export const btf_var: Descriptor<btf_var> = /* @__PURE__ */ declareStruct(
  'btf_var',
  `
  __u32 linkage;
`,
);

/** `<linux/btf.h>`: 12 bytes. */
export interface btf_var_secinfo extends RecordView<'struct btf_var_secinfo'> {
  type: number;
  offset: number;
  size: number;
}

export const btf_var_secinfo: Descriptor<btf_var_secinfo> = /* @__PURE__ */ declareStruct(
  'btf_var_secinfo',
  `
  __u32 type;
  __u32 offset;
  __u32 size;
`,
);
