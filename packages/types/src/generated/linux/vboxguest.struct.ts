// Generated from Linux 7.3.4 <linux/vboxguest.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { vmmdev_hgcm_service_location } from './vbox_vmmdev_types.struct.ts';

interface vbg_ioctl_acquire_guest_caps$u$in
  extends RecordView<'struct vbg_ioctl_acquire_guest_caps.u.in'> {
  flags: number;
  or_mask: number;
  not_mask: number;
}

interface vbg_ioctl_acquire_guest_caps$u
  extends RecordView<'union vbg_ioctl_acquire_guest_caps.u'> {
  get in(): vbg_ioctl_acquire_guest_caps$u$in;
  set in(value: vbg_ioctl_acquire_guest_caps$u$in | Init<vbg_ioctl_acquire_guest_caps$u$in>);
}

/** `<linux/vboxguest.h>`: 36 bytes. */
export interface vbg_ioctl_acquire_guest_caps
  extends RecordView<'struct vbg_ioctl_acquire_guest_caps'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_acquire_guest_caps$u;
  set u(value: vbg_ioctl_acquire_guest_caps$u | Init<vbg_ioctl_acquire_guest_caps$u>);
}

export const vbg_ioctl_acquire_guest_caps: Descriptor<vbg_ioctl_acquire_guest_caps> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_acquire_guest_caps',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 flags;
      __u32 or_mask;
      __u32 not_mask;
    } in;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

interface vbg_ioctl_change_filter$u$in extends RecordView<'struct vbg_ioctl_change_filter.u.in'> {
  or_mask: number;
  not_mask: number;
}

interface vbg_ioctl_change_filter$u extends RecordView<'union vbg_ioctl_change_filter.u'> {
  get in(): vbg_ioctl_change_filter$u$in;
  set in(value: vbg_ioctl_change_filter$u$in | Init<vbg_ioctl_change_filter$u$in>);
}

/** `<linux/vboxguest.h>`: 32 bytes. */
export interface vbg_ioctl_change_filter extends RecordView<'struct vbg_ioctl_change_filter'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_change_filter$u;
  set u(value: vbg_ioctl_change_filter$u | Init<vbg_ioctl_change_filter$u>);
}

export const vbg_ioctl_change_filter: Descriptor<vbg_ioctl_change_filter> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_change_filter',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 or_mask;
      __u32 not_mask;
    } in;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

interface vbg_ioctl_check_balloon$u$out extends RecordView<'struct vbg_ioctl_check_balloon.u.out'> {
  balloon_chunks: number;
  handle_in_r3: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

interface vbg_ioctl_check_balloon$u extends RecordView<'union vbg_ioctl_check_balloon.u'> {
  get out(): vbg_ioctl_check_balloon$u$out;
  set out(value: vbg_ioctl_check_balloon$u$out | Init<vbg_ioctl_check_balloon$u$out>);
}

/** `<linux/vboxguest.h>`: 32 bytes. */
export interface vbg_ioctl_check_balloon extends RecordView<'struct vbg_ioctl_check_balloon'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_check_balloon$u;
  set u(value: vbg_ioctl_check_balloon$u | Init<vbg_ioctl_check_balloon$u>);
}

export const vbg_ioctl_check_balloon: Descriptor<vbg_ioctl_check_balloon> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_check_balloon',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 balloon_chunks;
      __u8 handle_in_r3;
      __u8 padding[3];
    } out;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

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
  set in(value: vbg_ioctl_driver_version_info$u$in | Init<vbg_ioctl_driver_version_info$u$in>);
  get out(): vbg_ioctl_driver_version_info$u$out;
  set out(value: vbg_ioctl_driver_version_info$u$out | Init<vbg_ioctl_driver_version_info$u$out>);
}

/** `<linux/vboxguest.h>`: 44 bytes. */
export interface vbg_ioctl_driver_version_info
  extends RecordView<'struct vbg_ioctl_driver_version_info'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_driver_version_info$u;
  set u(value: vbg_ioctl_driver_version_info$u | Init<vbg_ioctl_driver_version_info$u>);
}

export const vbg_ioctl_driver_version_info: Descriptor<vbg_ioctl_driver_version_info> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_driver_version_info',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 req_version;
      __u32 min_version;
      __u32 reserved1;
      __u32 reserved2;
    } in;
    struct {
      __u32 session_version;
      __u32 driver_version;
      __u32 driver_revision;
      __u32 reserved1;
      __u32 reserved2;
    } out;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

/** `<linux/vboxguest.h>`: 24 bytes. */
export interface vbg_ioctl_hdr extends RecordView<'struct vbg_ioctl_hdr'> {
  size_in: number;
  version: number;
  type: number;
  rc: number;
  size_out: number;
  reserved: number;
}

export const vbg_ioctl_hdr: Descriptor<vbg_ioctl_hdr> = /* @__PURE__ */ declareStruct(
  'vbg_ioctl_hdr',
  `
  __u32 size_in;
  __u32 version;
  __u32 type;
  __s32 rc;
  __u32 size_out;
  __u32 reserved;
`,
);

/** `<linux/vboxguest.h>`: 40 bytes. */
export interface vbg_ioctl_hgcm_call extends RecordView<'struct vbg_ioctl_hgcm_call'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  client_id: number;
  function: number;
  timeout_ms: number;
  interruptible: number;
  reserved: number;
  parm_count: number;
}

export const vbg_ioctl_hgcm_call: Descriptor<vbg_ioctl_hgcm_call> = /* @__PURE__ */ declareStruct(
  'vbg_ioctl_hgcm_call',
  `
  struct vbg_ioctl_hdr hdr;
  __u32 client_id;
  __u32 function;
  __u32 timeout_ms;
  __u8 interruptible;
  __u8 reserved;
  __u16 parm_count;
`,
  { uses: () => [vbg_ioctl_hdr] },
);

interface vbg_ioctl_hgcm_connect$u$in extends RecordView<'struct vbg_ioctl_hgcm_connect.u.in'> {
  get loc(): vmmdev_hgcm_service_location;
  set loc(value: vmmdev_hgcm_service_location | Init<vmmdev_hgcm_service_location>);
}

interface vbg_ioctl_hgcm_connect$u$out extends RecordView<'struct vbg_ioctl_hgcm_connect.u.out'> {
  client_id: number;
}

interface vbg_ioctl_hgcm_connect$u extends RecordView<'union vbg_ioctl_hgcm_connect.u'> {
  get in(): vbg_ioctl_hgcm_connect$u$in;
  set in(value: vbg_ioctl_hgcm_connect$u$in | Init<vbg_ioctl_hgcm_connect$u$in>);
  get out(): vbg_ioctl_hgcm_connect$u$out;
  set out(value: vbg_ioctl_hgcm_connect$u$out | Init<vbg_ioctl_hgcm_connect$u$out>);
}

/** `<linux/vboxguest.h>`: 156 bytes. */
export interface vbg_ioctl_hgcm_connect extends RecordView<'struct vbg_ioctl_hgcm_connect'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_hgcm_connect$u;
  set u(value: vbg_ioctl_hgcm_connect$u | Init<vbg_ioctl_hgcm_connect$u>);
}

export const vbg_ioctl_hgcm_connect: Descriptor<vbg_ioctl_hgcm_connect> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_hgcm_connect',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      struct vmmdev_hgcm_service_location loc;
    } in;
    struct {
      __u32 client_id;
    } out;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr, vmmdev_hgcm_service_location] },
  );

interface vbg_ioctl_hgcm_disconnect$u$in
  extends RecordView<'struct vbg_ioctl_hgcm_disconnect.u.in'> {
  client_id: number;
}

interface vbg_ioctl_hgcm_disconnect$u extends RecordView<'union vbg_ioctl_hgcm_disconnect.u'> {
  get in(): vbg_ioctl_hgcm_disconnect$u$in;
  set in(value: vbg_ioctl_hgcm_disconnect$u$in | Init<vbg_ioctl_hgcm_disconnect$u$in>);
}

/** `<linux/vboxguest.h>`: 28 bytes. */
export interface vbg_ioctl_hgcm_disconnect extends RecordView<'struct vbg_ioctl_hgcm_disconnect'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_hgcm_disconnect$u;
  set u(value: vbg_ioctl_hgcm_disconnect$u | Init<vbg_ioctl_hgcm_disconnect$u>);
}

export const vbg_ioctl_hgcm_disconnect: Descriptor<vbg_ioctl_hgcm_disconnect> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_hgcm_disconnect',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 client_id;
    } in;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

interface vbg_ioctl_log$u$in extends RecordView<'struct vbg_ioctl_log.u.in'> {
  get msg(): Uint8Array;
  set msg(value: Bytes);
}

interface vbg_ioctl_log$u extends RecordView<'union vbg_ioctl_log.u'> {
  get in(): vbg_ioctl_log$u$in;
  set in(value: vbg_ioctl_log$u$in | Init<vbg_ioctl_log$u$in>);
}

/** `<linux/vboxguest.h>`: 28 bytes. */
export interface vbg_ioctl_log extends RecordView<'struct vbg_ioctl_log'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_log$u;
  set u(value: vbg_ioctl_log$u | Init<vbg_ioctl_log$u>);
}

export const vbg_ioctl_log: Descriptor<vbg_ioctl_log> = /* @__PURE__ */ declareStruct(
  'vbg_ioctl_log',
  `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      char msg[1];
    } in;
  } u;
`,
  { uses: () => [vbg_ioctl_hdr] },
);

interface vbg_ioctl_set_guest_caps$u$in extends RecordView<'struct vbg_ioctl_set_guest_caps.u.in'> {
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
  set in(value: vbg_ioctl_set_guest_caps$u$in | Init<vbg_ioctl_set_guest_caps$u$in>);
  get out(): vbg_ioctl_set_guest_caps$u$out;
  set out(value: vbg_ioctl_set_guest_caps$u$out | Init<vbg_ioctl_set_guest_caps$u$out>);
}

/** `<linux/vboxguest.h>`: 32 bytes. */
export interface vbg_ioctl_set_guest_caps extends RecordView<'struct vbg_ioctl_set_guest_caps'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_set_guest_caps$u;
  set u(value: vbg_ioctl_set_guest_caps$u | Init<vbg_ioctl_set_guest_caps$u>);
}

export const vbg_ioctl_set_guest_caps: Descriptor<vbg_ioctl_set_guest_caps> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_set_guest_caps',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 or_mask;
      __u32 not_mask;
    } in;
    struct {
      __u32 session_caps;
      __u32 global_caps;
    } out;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

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
  set in(value: vbg_ioctl_wait_for_events$u$in | Init<vbg_ioctl_wait_for_events$u$in>);
  get out(): vbg_ioctl_wait_for_events$u$out;
  set out(value: vbg_ioctl_wait_for_events$u$out | Init<vbg_ioctl_wait_for_events$u$out>);
}

/** `<linux/vboxguest.h>`: 32 bytes. */
export interface vbg_ioctl_wait_for_events extends RecordView<'struct vbg_ioctl_wait_for_events'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_wait_for_events$u;
  set u(value: vbg_ioctl_wait_for_events$u | Init<vbg_ioctl_wait_for_events$u>);
}

export const vbg_ioctl_wait_for_events: Descriptor<vbg_ioctl_wait_for_events> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_wait_for_events',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 timeout_ms;
      __u32 events;
    } in;
    struct {
      __u32 events;
    } out;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );

interface vbg_ioctl_write_coredump$u$in extends RecordView<'struct vbg_ioctl_write_coredump.u.in'> {
  flags: number;
}

interface vbg_ioctl_write_coredump$u extends RecordView<'union vbg_ioctl_write_coredump.u'> {
  get in(): vbg_ioctl_write_coredump$u$in;
  set in(value: vbg_ioctl_write_coredump$u$in | Init<vbg_ioctl_write_coredump$u$in>);
}

/** `<linux/vboxguest.h>`: 28 bytes. */
export interface vbg_ioctl_write_coredump extends RecordView<'struct vbg_ioctl_write_coredump'> {
  get hdr(): vbg_ioctl_hdr;
  set hdr(value: vbg_ioctl_hdr | Init<vbg_ioctl_hdr>);
  get u(): vbg_ioctl_write_coredump$u;
  set u(value: vbg_ioctl_write_coredump$u | Init<vbg_ioctl_write_coredump$u>);
}

export const vbg_ioctl_write_coredump: Descriptor<vbg_ioctl_write_coredump> =
  /* @__PURE__ */ declareStruct(
    'vbg_ioctl_write_coredump',
    `
  struct vbg_ioctl_hdr hdr;
  union {
    struct {
      __u32 flags;
    } in;
  } u;
`,
    { uses: () => [vbg_ioctl_hdr] },
  );
