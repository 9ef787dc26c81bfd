// Generated from Linux 7.3.4 <linux/vbox_vmmdev_types.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VMMDEVREQ_HGCM_CALL: PerArch<63, 62, 62, 63, 63, 63, 63, 63>;
} = /* @__PURE__ */ perArchOf({
  VMMDEVREQ_HGCM_CALL: [63, 62, 62, 63, 63, 63, 63, 63],
});

/** `<linux/vbox_vmmdev_types.h>`: 62 on x86, arm; 63 elsewhere. */
export const VMMDEVREQ_HGCM_CALL: number = /* @__PURE__ */ hereOf(perArch.VMMDEVREQ_HGCM_CALL);
export const VMMDEVREQ_ACKNOWLEDGE_EVENTS = 41,
  VMMDEVREQ_CHANGE_MEMBALLOON = 113,
  VMMDEVREQ_CHECK_SHARED_MODULES = 214,
  VMMDEVREQ_CTL_GUEST_FILTER_MASK = 42,
  VMMDEVREQ_DEBUG_IS_PAGE_SHARED = 216,
  VMMDEVREQ_DEREGISTER_PATCH_MEMORY = 23,
  VMMDEVREQ_GET_CPU_HOTPLUG_REQ = 210,
  VMMDEVREQ_GET_DISPLAY_CHANGE_REQ = 51,
  VMMDEVREQ_GET_DISPLAY_CHANGE_REQ2 = 54,
  VMMDEVREQ_GET_DISPLAY_CHANGE_REQEX = 80,
  VMMDEVREQ_GET_DISPLAY_CHANGE_REQ_MULTI = 81,
  VMMDEVREQ_GET_HEIGHT_REDUCTION = 53,
  VMMDEVREQ_GET_HOST_TIME = 10,
  VMMDEVREQ_GET_HOST_VERSION = 4,
  VMMDEVREQ_GET_HYPERVISOR_INFO = 20,
  VMMDEVREQ_GET_MEMBALLOON_CHANGE_REQ = 111,
  VMMDEVREQ_GET_MOUSE_STATUS = 1,
  VMMDEVREQ_GET_PAGE_SHARING_STATUS = 215,
  VMMDEVREQ_GET_SEAMLESS_CHANGE_REQ = 73,
  VMMDEVREQ_GET_SESSION_ID = 217,
  VMMDEVREQ_GET_STATISTICS_CHANGE_REQ = 112,
  VMMDEVREQ_GET_VRDPCHANGE_REQ = 150,
  VMMDEVREQ_GUEST_HEARTBEAT = 219,
  VMMDEVREQ_HEARTBEAT_CONFIGURE = 220,
  VMMDEVREQ_HGCM_CALL32 = 62,
  VMMDEVREQ_HGCM_CALL64 = 63,
  VMMDEVREQ_HGCM_CANCEL = 64,
  VMMDEVREQ_HGCM_CANCEL2 = 65,
  VMMDEVREQ_HGCM_CONNECT = 60,
  VMMDEVREQ_HGCM_DISCONNECT = 61,
  VMMDEVREQ_IDLE = 5,
  VMMDEVREQ_INVALID_REQUEST = 0,
  VMMDEVREQ_LOG_STRING = 200,
  VMMDEVREQ_NT_BUG_CHECK = 221,
  VMMDEVREQ_QUERY_CREDENTIALS = 100,
  VMMDEVREQ_REGISTER_PATCH_MEMORY = 22,
  VMMDEVREQ_REGISTER_SHARED_MODULE = 212,
  VMMDEVREQ_REPORT_CREDENTIALS_JUDGEMENT = 101,
  VMMDEVREQ_REPORT_GUEST_CAPABILITIES = 55,
  VMMDEVREQ_REPORT_GUEST_INFO = 50,
  VMMDEVREQ_REPORT_GUEST_INFO2 = 58,
  VMMDEVREQ_REPORT_GUEST_STATS = 110,
  VMMDEVREQ_REPORT_GUEST_STATUS = 59,
  VMMDEVREQ_REPORT_GUEST_USER_STATE = 74,
  VMMDEVREQ_SET_CPU_HOTPLUG_STATUS = 211,
  VMMDEVREQ_SET_GUEST_CAPABILITIES = 56,
  VMMDEVREQ_SET_HYPERVISOR_INFO = 21,
  VMMDEVREQ_SET_MOUSE_STATUS = 2,
  VMMDEVREQ_SET_POINTER_SHAPE = 3,
  VMMDEVREQ_SET_POWER_STATUS = 30,
  VMMDEVREQ_SIZEHACK = 2147483647,
  VMMDEVREQ_UNREGISTER_SHARED_MODULE = 213,
  VMMDEVREQ_VIDEMODE_SUPPORTED = 52,
  VMMDEVREQ_VIDEMODE_SUPPORTED2 = 57,
  VMMDEVREQ_VIDEO_ACCEL_ENABLE = 70,
  VMMDEVREQ_VIDEO_ACCEL_FLUSH = 71,
  VMMDEVREQ_VIDEO_SET_VISIBLE_REGION = 72,
  VMMDEVREQ_VIDEO_UPDATE_MONITOR_POSITIONS = 222,
  VMMDEVREQ_WRITE_COREDUMP = 218,
  VMMDEV_HGCM_F_PARM_DIRECTION_BOTH = 3,
  VMMDEV_HGCM_F_PARM_DIRECTION_FROM_HOST = 2,
  VMMDEV_HGCM_F_PARM_DIRECTION_NONE = 0,
  VMMDEV_HGCM_F_PARM_DIRECTION_TO_HOST = 1,
  VMMDEV_HGCM_LOC_INVALID = 0,
  VMMDEV_HGCM_LOC_LOCALHOST = 1,
  VMMDEV_HGCM_LOC_LOCALHOST_EXISTING = 2,
  VMMDEV_HGCM_LOC_SIZEHACK = 2147483647,
  VMMDEV_HGCM_PARM_TYPE_32BIT = 1,
  VMMDEV_HGCM_PARM_TYPE_64BIT = 2,
  VMMDEV_HGCM_PARM_TYPE_INVALID = 0,
  VMMDEV_HGCM_PARM_TYPE_LINADDR = 4,
  VMMDEV_HGCM_PARM_TYPE_LINADDR_IN = 5,
  VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL = 7,
  VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_IN = 8,
  VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_OUT = 9,
  VMMDEV_HGCM_PARM_TYPE_LINADDR_OUT = 6,
  VMMDEV_HGCM_PARM_TYPE_PAGELIST = 10,
  VMMDEV_HGCM_PARM_TYPE_PHYSADDR = 3,
  VMMDEV_HGCM_PARM_TYPE_SIZEHACK = 2147483647,
  VMMDEV_REQUESTOR_CON_DONT_KNOW = 0,
  VMMDEV_REQUESTOR_CON_MASK = 48,
  VMMDEV_REQUESTOR_CON_NO = 16,
  VMMDEV_REQUESTOR_CON_YES = 32,
  VMMDEV_REQUESTOR_GRP_VBOX = 128,
  VMMDEV_REQUESTOR_KERNEL = 0,
  VMMDEV_REQUESTOR_MODE_MASK = 8,
  VMMDEV_REQUESTOR_TRUST_HIGH = 20480,
  VMMDEV_REQUESTOR_TRUST_LOW = 8192,
  VMMDEV_REQUESTOR_TRUST_MASK = 28672,
  VMMDEV_REQUESTOR_TRUST_MEDIUM = 12288,
  VMMDEV_REQUESTOR_TRUST_MEDIUM_PLUS = 16384,
  VMMDEV_REQUESTOR_TRUST_NOT_GIVEN = 0,
  VMMDEV_REQUESTOR_TRUST_PROTECTED = 28672,
  VMMDEV_REQUESTOR_TRUST_SYSTEM = 24576,
  VMMDEV_REQUESTOR_TRUST_UNTRUSTED = 4096,
  VMMDEV_REQUESTOR_USERMODE = 8,
  VMMDEV_REQUESTOR_USER_DEVICE = 32768,
  VMMDEV_REQUESTOR_USR_DRV = 1,
  VMMDEV_REQUESTOR_USR_DRV_OTHER = 2,
  VMMDEV_REQUESTOR_USR_MASK = 7,
  VMMDEV_REQUESTOR_USR_NOT_GIVEN = 0,
  VMMDEV_REQUESTOR_USR_ROOT = 3,
  VMMDEV_REQUESTOR_USR_USER = 6;
export declare namespace struct {
  interface vmmdev_hgcm_function_parameter32$u$pointer$u
    extends RecordView<'union vmmdev_hgcm_function_parameter32.u.pointer.u'> {
    phys_addr: number;
    linear_addr: number;
  }

  interface vmmdev_hgcm_function_parameter32$u$pointer
    extends RecordView<'struct vmmdev_hgcm_function_parameter32.u.pointer'> {
    size: number;
    get u(): vmmdev_hgcm_function_parameter32$u$pointer$u;
    set u(value: From<vmmdev_hgcm_function_parameter32$u$pointer$u>);
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
    set pointer(value: From<vmmdev_hgcm_function_parameter32$u$pointer>);
    get page_list(): vmmdev_hgcm_function_parameter32$u$page_list;
    set page_list(value: From<vmmdev_hgcm_function_parameter32$u$page_list>);
  }

  /** `<linux/vbox_vmmdev_types.h>`: 12 bytes. */
  interface vmmdev_hgcm_function_parameter32
    extends RecordView<'struct vmmdev_hgcm_function_parameter32'> {
    type: number;
    get u(): vmmdev_hgcm_function_parameter32$u;
    set u(value: From<vmmdev_hgcm_function_parameter32$u>);
  }

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
    set u(value: From<vmmdev_hgcm_function_parameter64$u$pointer$u>);
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
    set pointer(value: From<vmmdev_hgcm_function_parameter64$u$pointer>);
    get page_list(): vmmdev_hgcm_function_parameter64$u$page_list;
    set page_list(value: From<vmmdev_hgcm_function_parameter64$u$page_list>);
  }

  /** `<linux/vbox_vmmdev_types.h>`: 16 bytes. */
  interface vmmdev_hgcm_function_parameter64
    extends RecordView<'struct vmmdev_hgcm_function_parameter64'> {
    type: number;
    get u(): vmmdev_hgcm_function_parameter64$u;
    set u(value: From<vmmdev_hgcm_function_parameter64$u>);
  }

  interface vmmdev_hgcm_pagelist$__empty_pages
    extends RecordView<'struct vmmdev_hgcm_pagelist.__empty_pages'> {}

  /** `<linux/vbox_vmmdev_types.h>`: 16 bytes. */
  interface vmmdev_hgcm_pagelist extends RecordView<'struct vmmdev_hgcm_pagelist'> {
    flags: number;
    offset_first_page: number;
    page_count: number;
    get unused(): bigint;
    set unused(value: Integer);
    get __empty_pages(): vmmdev_hgcm_pagelist$__empty_pages;
    set __empty_pages(value: From<vmmdev_hgcm_pagelist$__empty_pages>);
    get pages(): BigUint64Array;
    set pages(value: Iterable<Integer>);
  }

  interface vmmdev_hgcm_service_location$u
    extends RecordView<'union vmmdev_hgcm_service_location.u'> {
    get localhost(): struct.vmmdev_hgcm_service_location_localhost;
    set localhost(value: From<struct.vmmdev_hgcm_service_location_localhost>);
  }

  /** `<linux/vbox_vmmdev_types.h>`: 132 bytes. */
  interface vmmdev_hgcm_service_location extends RecordView<'struct vmmdev_hgcm_service_location'> {
    type: number;
    get u(): vmmdev_hgcm_service_location$u;
    set u(value: From<vmmdev_hgcm_service_location$u>);
  }

  /** `<linux/vbox_vmmdev_types.h>`: 128 bytes. */
  interface vmmdev_hgcm_service_location_localhost
    extends RecordView<'struct vmmdev_hgcm_service_location_localhost'> {
    get service_name(): Uint8Array;
    set service_name(value: Bytes);
  }
}

export const struct: {
  readonly vmmdev_hgcm_function_parameter32: Descriptor<struct.vmmdev_hgcm_function_parameter32>;
  readonly vmmdev_hgcm_function_parameter64: Descriptor<struct.vmmdev_hgcm_function_parameter64>;
  readonly vmmdev_hgcm_pagelist: Descriptor<struct.vmmdev_hgcm_pagelist>;
  readonly vmmdev_hgcm_service_location: Descriptor<struct.vmmdev_hgcm_service_location>;
  readonly vmmdev_hgcm_service_location_localhost: Descriptor<struct.vmmdev_hgcm_service_location_localhost>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vmmdev_hgcm_function_parameter32": ["enum vmmdev_hgcm_function_parameter_type type;union packed {__u32 value32;__u64 value64;struct {__u32 size;union {__u32 phys_addr;__u32 linear_addr;} u;} pointer;struct {__u32 size;__u32 offset;} page_list;} u;",{"pack":1}],
"vmmdev_hgcm_function_parameter64": ["enum vmmdev_hgcm_function_parameter_type type;union packed {__u32 value32;__u64 value64;struct packed {__u32 size;union packed {__u64 phys_addr;__u64 linear_addr;} u;} pointer;struct {__u32 size;__u32 offset;} page_list;} u;",{"pack":1}],
"vmmdev_hgcm_pagelist": "__u32 flags;__u16 offset_first_page;__u16 page_count;union {__u64 unused;struct {struct {} __empty_pages;__u64 pages[];};};",
"vmmdev_hgcm_service_location": "enum vmmdev_hgcm_service_location_type type;union {struct vmmdev_hgcm_service_location_localhost localhost;} u;",
"vmmdev_hgcm_service_location_localhost": "char service_name[128];"
}`),
);
