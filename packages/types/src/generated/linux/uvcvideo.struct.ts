// Generated from Linux 7.3.4 <linux/uvcvideo.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/uvcvideo.h>`: 36 bytes. */
export interface uvc_menu_info extends RecordView<'struct uvc_menu_info'> {
  value: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const uvc_menu_info: Descriptor<uvc_menu_info> = /* @__PURE__ */ declareStruct(
  'uvc_menu_info',
  `
  __u32 value;
  __u8 name[32];
`,
);

/** `<linux/uvcvideo.h>`: 12 bytes. */
export interface uvc_meta_buf extends RecordView<'struct uvc_meta_buf'> {
  get ns(): bigint;
  set ns(value: Integer);
  sof: number;
  length: number;
  flags: number;
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const uvc_meta_buf: Descriptor<uvc_meta_buf> = /* @__PURE__ */ declareStruct(
  'uvc_meta_buf',
  `
  __u64 ns;
  __u16 sof;
  __u8 length;
  __u8 flags;
  __u8 buf[];
`,
  { pack: 1 },
);

/** `<linux/uvcvideo.h>`: 96 bytes on x86_64, riscv64, aarch64; 88 bytes on x86, arm. */
export interface uvc_xu_control_mapping
  extends RecordView<'struct uvc_xu_control_mapping', 'menu_info'> {
  id: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get entity(): Uint8Array;
  set entity(value: Bytes);
  selector: number;
  size: number;
  offset: number;
  v4l2_type: number;
  data_type: number;
  get menu_info(): number;
  set menu_info(value: Pointer);
  menu_count: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const uvc_xu_control_mapping: Descriptor<uvc_xu_control_mapping> =
  /* @__PURE__ */ declareStruct(
    'uvc_xu_control_mapping',
    `
  __u32 id;
  __u8 name[32];
  __u8 entity[16];
  __u8 selector;
  __u8 size;
  __u8 offset;
  __u32 v4l2_type;
  __u32 data_type;
  struct uvc_menu_info *menu_info;
  __u32 menu_count;
  __u32 reserved[4];
`,
  );

/** `<linux/uvcvideo.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface uvc_xu_control_query extends RecordView<'struct uvc_xu_control_query', 'data'> {
  unit: number;
  selector: number;
  query: number;
  size: number;
  get data(): number;
  set data(value: Pointer);
}

export const uvc_xu_control_query: Descriptor<uvc_xu_control_query> = /* @__PURE__ */ declareStruct(
  'uvc_xu_control_query',
  `
  __u8 unit;
  __u8 selector;
  __u8 query;
  __u16 size;
  __u8 *data;
`,
);
