// Generated from Linux 7.3.4 <linux/vbox_vmmdev_types.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface vmmdev_hgcm_function_parameter32$u$pointer$u
  extends RecordView<'union vmmdev_hgcm_function_parameter32.u.pointer.u'> {
  phys_addr: number;
  linear_addr: number;
}

interface vmmdev_hgcm_function_parameter32$u$pointer
  extends RecordView<'struct vmmdev_hgcm_function_parameter32.u.pointer'> {
  size: number;
  get u(): vmmdev_hgcm_function_parameter32$u$pointer$u;
  set u(value:
    | vmmdev_hgcm_function_parameter32$u$pointer$u
    | Init<vmmdev_hgcm_function_parameter32$u$pointer$u>);
}

interface vmmdev_hgcm_function_parameter32$u$page_list
  extends RecordView<'struct vmmdev_hgcm_function_parameter32.u.page_list'> {
  size: number;
  offset: number;
}

interface vmmdev_hgcm_function_parameter32$u
  extends RecordView<'union vmmdev_hgcm_function_parameter32.u'> {
  value32: number;
  get value64(): bigint;
  set value64(value: Integer);
  get pointer(): vmmdev_hgcm_function_parameter32$u$pointer;
  set pointer(value:
    | vmmdev_hgcm_function_parameter32$u$pointer
    | Init<vmmdev_hgcm_function_parameter32$u$pointer>);
  get page_list(): vmmdev_hgcm_function_parameter32$u$page_list;
  set page_list(value:
    | vmmdev_hgcm_function_parameter32$u$page_list
    | Init<vmmdev_hgcm_function_parameter32$u$page_list>);
}

/** `<linux/vbox_vmmdev_types.h>`: 12 bytes. */
export interface vmmdev_hgcm_function_parameter32
  extends RecordView<'struct vmmdev_hgcm_function_parameter32'> {
  type: number;
  get u(): vmmdev_hgcm_function_parameter32$u;
  set u(value: vmmdev_hgcm_function_parameter32$u | Init<vmmdev_hgcm_function_parameter32$u>);
}

export const vmmdev_hgcm_function_parameter32: Descriptor<vmmdev_hgcm_function_parameter32> =
  /* @__PURE__ */ declareStruct(
    'vmmdev_hgcm_function_parameter32',
    `
  enum vmmdev_hgcm_function_parameter_type type;
  union packed {
    __u32 value32;
    __u64 value64;
    struct {
      __u32 size;
      union {
        __u32 phys_addr;
        __u32 linear_addr;
      } u;
    } pointer;
    struct {
      __u32 size;
      __u32 offset;
    } page_list;
  } u;
`,
    { pack: 1 },
  );

interface vmmdev_hgcm_function_parameter64$u$pointer$u
  extends RecordView<'union vmmdev_hgcm_function_parameter64.u.pointer.u'> {
  get phys_addr(): bigint;
  set phys_addr(value: Integer);
  get linear_addr(): bigint;
  set linear_addr(value: Integer);
}

interface vmmdev_hgcm_function_parameter64$u$pointer
  extends RecordView<'struct vmmdev_hgcm_function_parameter64.u.pointer'> {
  size: number;
  get u(): vmmdev_hgcm_function_parameter64$u$pointer$u;
  set u(value:
    | vmmdev_hgcm_function_parameter64$u$pointer$u
    | Init<vmmdev_hgcm_function_parameter64$u$pointer$u>);
}

interface vmmdev_hgcm_function_parameter64$u$page_list
  extends RecordView<'struct vmmdev_hgcm_function_parameter64.u.page_list'> {
  size: number;
  offset: number;
}

interface vmmdev_hgcm_function_parameter64$u
  extends RecordView<'union vmmdev_hgcm_function_parameter64.u'> {
  value32: number;
  get value64(): bigint;
  set value64(value: Integer);
  get pointer(): vmmdev_hgcm_function_parameter64$u$pointer;
  set pointer(value:
    | vmmdev_hgcm_function_parameter64$u$pointer
    | Init<vmmdev_hgcm_function_parameter64$u$pointer>);
  get page_list(): vmmdev_hgcm_function_parameter64$u$page_list;
  set page_list(value:
    | vmmdev_hgcm_function_parameter64$u$page_list
    | Init<vmmdev_hgcm_function_parameter64$u$page_list>);
}

/** `<linux/vbox_vmmdev_types.h>`: 16 bytes. */
export interface vmmdev_hgcm_function_parameter64
  extends RecordView<'struct vmmdev_hgcm_function_parameter64'> {
  type: number;
  get u(): vmmdev_hgcm_function_parameter64$u;
  set u(value: vmmdev_hgcm_function_parameter64$u | Init<vmmdev_hgcm_function_parameter64$u>);
}

export const vmmdev_hgcm_function_parameter64: Descriptor<vmmdev_hgcm_function_parameter64> =
  /* @__PURE__ */ declareStruct(
    'vmmdev_hgcm_function_parameter64',
    `
  enum vmmdev_hgcm_function_parameter_type type;
  union packed {
    __u32 value32;
    __u64 value64;
    struct packed {
      __u32 size;
      union packed {
        __u64 phys_addr;
        __u64 linear_addr;
      } u;
    } pointer;
    struct {
      __u32 size;
      __u32 offset;
    } page_list;
  } u;
`,
    { pack: 1 },
  );

interface vmmdev_hgcm_pagelist$__empty_pages
  extends RecordView<'struct vmmdev_hgcm_pagelist.__empty_pages'> {}

/** `<linux/vbox_vmmdev_types.h>`: 16 bytes. */
export interface vmmdev_hgcm_pagelist extends RecordView<'struct vmmdev_hgcm_pagelist'> {
  flags: number;
  offset_first_page: number;
  page_count: number;
  get unused(): bigint;
  set unused(value: Integer);
  get __empty_pages(): vmmdev_hgcm_pagelist$__empty_pages;
  set __empty_pages(value:
    | vmmdev_hgcm_pagelist$__empty_pages
    | Init<vmmdev_hgcm_pagelist$__empty_pages>);
  get pages(): BigUint64Array;
  set pages(value: Iterable<Integer>);
}

export const vmmdev_hgcm_pagelist: Descriptor<vmmdev_hgcm_pagelist> = /* @__PURE__ */ declareStruct(
  'vmmdev_hgcm_pagelist',
  `
  __u32 flags;
  __u16 offset_first_page;
  __u16 page_count;
  union {
    __u64 unused;
    struct {
      struct {
        
      } __empty_pages;
      __u64 pages[];
    };
  };
`,
);

interface vmmdev_hgcm_service_location$u
  extends RecordView<'union vmmdev_hgcm_service_location.u'> {
  get localhost(): vmmdev_hgcm_service_location_localhost;
  set localhost(value:
    | vmmdev_hgcm_service_location_localhost
    | Init<vmmdev_hgcm_service_location_localhost>);
}

/** `<linux/vbox_vmmdev_types.h>`: 132 bytes. */
export interface vmmdev_hgcm_service_location
  extends RecordView<'struct vmmdev_hgcm_service_location'> {
  type: number;
  get u(): vmmdev_hgcm_service_location$u;
  set u(value: vmmdev_hgcm_service_location$u | Init<vmmdev_hgcm_service_location$u>);
}

export const vmmdev_hgcm_service_location: Descriptor<vmmdev_hgcm_service_location> =
  /* @__PURE__ */ declareStruct(
    'vmmdev_hgcm_service_location',
    `
  enum vmmdev_hgcm_service_location_type type;
  union {
    struct vmmdev_hgcm_service_location_localhost localhost;
  } u;
`,
    { uses: () => [vmmdev_hgcm_service_location_localhost] },
  );

/** `<linux/vbox_vmmdev_types.h>`: 128 bytes. */
export interface vmmdev_hgcm_service_location_localhost
  extends RecordView<'struct vmmdev_hgcm_service_location_localhost'> {
  get service_name(): Uint8Array;
  set service_name(value: Bytes);
}

export const vmmdev_hgcm_service_location_localhost: Descriptor<vmmdev_hgcm_service_location_localhost> =
  /* @__PURE__ */ declareStruct(
    'vmmdev_hgcm_service_location_localhost',
    `
  char service_name[128];
`,
  );
