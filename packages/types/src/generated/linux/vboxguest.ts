// Generated from Linux 7.3.4 <linux/vboxguest.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as linux_vbox_vmmdev_types_h from './vbox_vmmdev_types.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'VBG_IOCTL_VMMDEV_REQUEST_BIG'> = /* @__PURE__ */ perArchOf(
  {},
  {
    VBG_IOCTL_VMMDEV_REQUEST_BIG: 22019,
  },
);

export const VBG_IOCTL_VMMDEV_REQUEST_BIG: number = /* @__PURE__ */ requestHere(22019);
export const VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_MODE = 1,
  VBGL_IOC_AGC_FLAGS_VALID_MASK = 1,
  VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES = 3223606797,
  VBG_IOCTL_CHANGE_FILTER_MASK = 3223344652,
  VBG_IOCTL_CHANGE_GUEST_CAPABILITIES = 3223344654,
  VBG_IOCTL_CHECK_BALLOON = 3223344657,
  VBG_IOCTL_DRIVER_VERSION_INFO = 3224131072,
  VBG_IOCTL_HDR_TYPE_DEFAULT = 0,
  VBG_IOCTL_HDR_VERSION = 65537,
  VBG_IOCTL_HGCM_CONNECT = 3231471108,
  VBG_IOCTL_HGCM_DISCONNECT = 3223082501,
  VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS = 3222820363,
  VBG_IOCTL_WAIT_FOR_EVENTS = 3223344650,
  VBG_IOCTL_WRITE_CORE_DUMP = 3223082515,
  VBG_IOC_VERSION = 65536;
export declare namespace struct {
  interface vbg_ioctl_acquire_guest_caps$u$in
    extends RecordView<'struct vbg_ioctl_acquire_guest_caps.u.in'> {
    flags: number;
    or_mask: number;
    not_mask: number;
  }

  interface vbg_ioctl_acquire_guest_caps$u
    extends RecordView<'union vbg_ioctl_acquire_guest_caps.u'> {
    get in(): vbg_ioctl_acquire_guest_caps$u$in;
    set in(value: From<vbg_ioctl_acquire_guest_caps$u$in>);
  }

  /** `<linux/vboxguest.h>`: 36 bytes. */
  interface vbg_ioctl_acquire_guest_caps extends RecordView<'struct vbg_ioctl_acquire_guest_caps'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_acquire_guest_caps$u;
    set u(value: From<vbg_ioctl_acquire_guest_caps$u>);
  }

  interface vbg_ioctl_change_filter$u$in extends RecordView<'struct vbg_ioctl_change_filter.u.in'> {
    or_mask: number;
    not_mask: number;
  }

  interface vbg_ioctl_change_filter$u extends RecordView<'union vbg_ioctl_change_filter.u'> {
    get in(): vbg_ioctl_change_filter$u$in;
    set in(value: From<vbg_ioctl_change_filter$u$in>);
  }

  /** `<linux/vboxguest.h>`: 32 bytes. */
  interface vbg_ioctl_change_filter extends RecordView<'struct vbg_ioctl_change_filter'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_change_filter$u;
    set u(value: From<vbg_ioctl_change_filter$u>);
  }

  interface vbg_ioctl_check_balloon$u$out
    extends RecordView<'struct vbg_ioctl_check_balloon.u.out'> {
    balloon_chunks: number;
    handle_in_r3: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  interface vbg_ioctl_check_balloon$u extends RecordView<'union vbg_ioctl_check_balloon.u'> {
    get out(): vbg_ioctl_check_balloon$u$out;
    set out(value: From<vbg_ioctl_check_balloon$u$out>);
  }

  /** `<linux/vboxguest.h>`: 32 bytes. */
  interface vbg_ioctl_check_balloon extends RecordView<'struct vbg_ioctl_check_balloon'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_check_balloon$u;
    set u(value: From<vbg_ioctl_check_balloon$u>);
  }

  interface vbg_ioctl_driver_version_info$u$in
    extends RecordView<'struct vbg_ioctl_driver_version_info.u.in'> {
    req_version: number;
    min_version: number;
    reserved1: number;
    reserved2: number;
  }

  interface vbg_ioctl_driver_version_info$u$out
    extends RecordView<'struct vbg_ioctl_driver_version_info.u.out'> {
    session_version: number;
    driver_version: number;
    driver_revision: number;
    reserved1: number;
    reserved2: number;
  }

  interface vbg_ioctl_driver_version_info$u
    extends RecordView<'union vbg_ioctl_driver_version_info.u'> {
    get in(): vbg_ioctl_driver_version_info$u$in;
    set in(value: From<vbg_ioctl_driver_version_info$u$in>);
    get out(): vbg_ioctl_driver_version_info$u$out;
    set out(value: From<vbg_ioctl_driver_version_info$u$out>);
  }

  /** `<linux/vboxguest.h>`: 44 bytes. */
  interface vbg_ioctl_driver_version_info
    extends RecordView<'struct vbg_ioctl_driver_version_info'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_driver_version_info$u;
    set u(value: From<vbg_ioctl_driver_version_info$u>);
  }

  /** `<linux/vboxguest.h>`: 24 bytes. */
  interface vbg_ioctl_hdr extends RecordView<'struct vbg_ioctl_hdr'> {
    size_in: number;
    version: number;
    type: number;
    rc: number;
    size_out: number;
    reserved: number;
  }

  /** `<linux/vboxguest.h>`: 40 bytes. */
  interface vbg_ioctl_hgcm_call extends RecordView<'struct vbg_ioctl_hgcm_call'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    client_id: number;
    function: number;
    timeout_ms: number;
    interruptible: number;
    reserved: number;
    parm_count: number;
  }

  interface vbg_ioctl_hgcm_connect$u$in extends RecordView<'struct vbg_ioctl_hgcm_connect.u.in'> {
    get loc(): linux_vbox_vmmdev_types_h.struct.vmmdev_hgcm_service_location;
    set loc(value: From<linux_vbox_vmmdev_types_h.struct.vmmdev_hgcm_service_location>);
  }

  interface vbg_ioctl_hgcm_connect$u$out extends RecordView<'struct vbg_ioctl_hgcm_connect.u.out'> {
    client_id: number;
  }

  interface vbg_ioctl_hgcm_connect$u extends RecordView<'union vbg_ioctl_hgcm_connect.u'> {
    get in(): vbg_ioctl_hgcm_connect$u$in;
    set in(value: From<vbg_ioctl_hgcm_connect$u$in>);
    get out(): vbg_ioctl_hgcm_connect$u$out;
    set out(value: From<vbg_ioctl_hgcm_connect$u$out>);
  }

  /** `<linux/vboxguest.h>`: 156 bytes. */
  interface vbg_ioctl_hgcm_connect extends RecordView<'struct vbg_ioctl_hgcm_connect'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_hgcm_connect$u;
    set u(value: From<vbg_ioctl_hgcm_connect$u>);
  }

  interface vbg_ioctl_hgcm_disconnect$u$in
    extends RecordView<'struct vbg_ioctl_hgcm_disconnect.u.in'> {
    client_id: number;
  }

  interface vbg_ioctl_hgcm_disconnect$u extends RecordView<'union vbg_ioctl_hgcm_disconnect.u'> {
    get in(): vbg_ioctl_hgcm_disconnect$u$in;
    set in(value: From<vbg_ioctl_hgcm_disconnect$u$in>);
  }

  /** `<linux/vboxguest.h>`: 28 bytes. */
  interface vbg_ioctl_hgcm_disconnect extends RecordView<'struct vbg_ioctl_hgcm_disconnect'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_hgcm_disconnect$u;
    set u(value: From<vbg_ioctl_hgcm_disconnect$u>);
  }

  interface vbg_ioctl_log$u$in extends RecordView<'struct vbg_ioctl_log.u.in'> {
    get msg(): Uint8Array;
    set msg(value: Bytes);
  }

  interface vbg_ioctl_log$u extends RecordView<'union vbg_ioctl_log.u'> {
    get in(): vbg_ioctl_log$u$in;
    set in(value: From<vbg_ioctl_log$u$in>);
  }

  /** `<linux/vboxguest.h>`: 28 bytes. */
  interface vbg_ioctl_log extends RecordView<'struct vbg_ioctl_log'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_log$u;
    set u(value: From<vbg_ioctl_log$u>);
  }

  interface vbg_ioctl_set_guest_caps$u$in
    extends RecordView<'struct vbg_ioctl_set_guest_caps.u.in'> {
    or_mask: number;
    not_mask: number;
  }

  interface vbg_ioctl_set_guest_caps$u$out
    extends RecordView<'struct vbg_ioctl_set_guest_caps.u.out'> {
    session_caps: number;
    global_caps: number;
  }

  interface vbg_ioctl_set_guest_caps$u extends RecordView<'union vbg_ioctl_set_guest_caps.u'> {
    get in(): vbg_ioctl_set_guest_caps$u$in;
    set in(value: From<vbg_ioctl_set_guest_caps$u$in>);
    get out(): vbg_ioctl_set_guest_caps$u$out;
    set out(value: From<vbg_ioctl_set_guest_caps$u$out>);
  }

  /** `<linux/vboxguest.h>`: 32 bytes. */
  interface vbg_ioctl_set_guest_caps extends RecordView<'struct vbg_ioctl_set_guest_caps'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_set_guest_caps$u;
    set u(value: From<vbg_ioctl_set_guest_caps$u>);
  }

  interface vbg_ioctl_wait_for_events$u$in
    extends RecordView<'struct vbg_ioctl_wait_for_events.u.in'> {
    timeout_ms: number;
    events: number;
  }

  interface vbg_ioctl_wait_for_events$u$out
    extends RecordView<'struct vbg_ioctl_wait_for_events.u.out'> {
    events: number;
  }

  interface vbg_ioctl_wait_for_events$u extends RecordView<'union vbg_ioctl_wait_for_events.u'> {
    get in(): vbg_ioctl_wait_for_events$u$in;
    set in(value: From<vbg_ioctl_wait_for_events$u$in>);
    get out(): vbg_ioctl_wait_for_events$u$out;
    set out(value: From<vbg_ioctl_wait_for_events$u$out>);
  }

  /** `<linux/vboxguest.h>`: 32 bytes. */
  interface vbg_ioctl_wait_for_events extends RecordView<'struct vbg_ioctl_wait_for_events'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_wait_for_events$u;
    set u(value: From<vbg_ioctl_wait_for_events$u>);
  }

  interface vbg_ioctl_write_coredump$u$in
    extends RecordView<'struct vbg_ioctl_write_coredump.u.in'> {
    flags: number;
  }

  interface vbg_ioctl_write_coredump$u extends RecordView<'union vbg_ioctl_write_coredump.u'> {
    get in(): vbg_ioctl_write_coredump$u$in;
    set in(value: From<vbg_ioctl_write_coredump$u$in>);
  }

  /** `<linux/vboxguest.h>`: 28 bytes. */
  interface vbg_ioctl_write_coredump extends RecordView<'struct vbg_ioctl_write_coredump'> {
    get hdr(): struct.vbg_ioctl_hdr;
    set hdr(value: From<struct.vbg_ioctl_hdr>);
    get u(): vbg_ioctl_write_coredump$u;
    set u(value: From<vbg_ioctl_write_coredump$u>);
  }
}

export const struct: {
  readonly vbg_ioctl_acquire_guest_caps: Descriptor<struct.vbg_ioctl_acquire_guest_caps>;
  readonly vbg_ioctl_change_filter: Descriptor<struct.vbg_ioctl_change_filter>;
  readonly vbg_ioctl_check_balloon: Descriptor<struct.vbg_ioctl_check_balloon>;
  readonly vbg_ioctl_driver_version_info: Descriptor<struct.vbg_ioctl_driver_version_info>;
  readonly vbg_ioctl_hdr: Descriptor<struct.vbg_ioctl_hdr>;
  readonly vbg_ioctl_hgcm_call: Descriptor<struct.vbg_ioctl_hgcm_call>;
  readonly vbg_ioctl_hgcm_connect: Descriptor<struct.vbg_ioctl_hgcm_connect>;
  readonly vbg_ioctl_hgcm_disconnect: Descriptor<struct.vbg_ioctl_hgcm_disconnect>;
  readonly vbg_ioctl_log: Descriptor<struct.vbg_ioctl_log>;
  readonly vbg_ioctl_set_guest_caps: Descriptor<struct.vbg_ioctl_set_guest_caps>;
  readonly vbg_ioctl_wait_for_events: Descriptor<struct.vbg_ioctl_wait_for_events>;
  readonly vbg_ioctl_write_coredump: Descriptor<struct.vbg_ioctl_write_coredump>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vbg_ioctl_acquire_guest_caps": "struct vbg_ioctl_hdr hdr;union {struct {__u32 flags;__u32 or_mask;__u32 not_mask;} in;} u;",
"vbg_ioctl_change_filter": "struct vbg_ioctl_hdr hdr;union {struct {__u32 or_mask;__u32 not_mask;} in;} u;",
"vbg_ioctl_check_balloon": "struct vbg_ioctl_hdr hdr;union {struct {__u32 balloon_chunks;__u8 handle_in_r3;__u8 padding[3];} out;} u;",
"vbg_ioctl_driver_version_info": "struct vbg_ioctl_hdr hdr;union {struct {__u32 req_version;__u32 min_version;__u32 reserved1;__u32 reserved2;} in;struct {__u32 session_version;__u32 driver_version;__u32 driver_revision;__u32 reserved1;__u32 reserved2;} out;} u;",
"vbg_ioctl_hdr": "__u32 size_in;__u32 version;__u32 type;__s32 rc;__u32 size_out;__u32 reserved;",
"vbg_ioctl_hgcm_call": "struct vbg_ioctl_hdr hdr;__u32 client_id;__u32 function;__u32 timeout_ms;__u8 interruptible;__u8 reserved;__u16 parm_count;",
"vbg_ioctl_hgcm_connect": "struct vbg_ioctl_hdr hdr;union {struct {struct vmmdev_hgcm_service_location loc;} in;struct {__u32 client_id;} out;} u;",
"vbg_ioctl_hgcm_disconnect": "struct vbg_ioctl_hdr hdr;union {struct {__u32 client_id;} in;} u;",
"vbg_ioctl_log": "struct vbg_ioctl_hdr hdr;union {struct {char msg[1];} in;} u;",
"vbg_ioctl_set_guest_caps": "struct vbg_ioctl_hdr hdr;union {struct {__u32 or_mask;__u32 not_mask;} in;struct {__u32 session_caps;__u32 global_caps;} out;} u;",
"vbg_ioctl_wait_for_events": "struct vbg_ioctl_hdr hdr;union {struct {__u32 timeout_ms;__u32 events;} in;struct {__u32 events;} out;} u;",
"vbg_ioctl_write_coredump": "struct vbg_ioctl_hdr hdr;union {struct {__u32 flags;} in;} u;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vmmdev_hgcm_service_location": "enum vmmdev_hgcm_service_location_type type;union {struct vmmdev_hgcm_service_location_localhost localhost;} u;",
"vmmdev_hgcm_service_location_localhost": "char service_name[128];"
}`),
);
