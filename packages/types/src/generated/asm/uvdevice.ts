// Generated from Linux 7.3.4 <asm/uvdevice.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    UVIO_ADD_SECRET_MAX_LEN: 1048576;
    UVIO_ATT_ADDITIONAL_MAX_LEN: 32768;
    UVIO_ATT_ARCB_MAX_LEN: 1048576;
    UVIO_ATT_MEASUREMENT_MAX_LEN: 32768;
    UVIO_ATT_UID_LEN: 16;
    UVIO_ATT_USER_DATA_LEN: 256;
    UVIO_IOCTL_ADD_SECRET: 3225449730;
    UVIO_IOCTL_ADD_SECRET_NR: 2;
    UVIO_IOCTL_ATT: 3225449729;
    UVIO_IOCTL_ATT_NR: 1;
    UVIO_IOCTL_LIST_SECRETS: 3225449731;
    UVIO_IOCTL_LIST_SECRETS_NR: 3;
    UVIO_IOCTL_LOCK_SECRETS: 3225449732;
    UVIO_IOCTL_LOCK_SECRETS_NR: 4;
    UVIO_IOCTL_NUM_IOCTLS: 6;
    UVIO_IOCTL_RETR_SECRET: 3225449733;
    UVIO_IOCTL_RETR_SECRET_NR: 5;
    UVIO_IOCTL_UVDEV_INFO: 3225449728;
    UVIO_IOCTL_UVDEV_INFO_NR: 0;
    UVIO_LIST_SECRETS_LEN: 4096;
    UVIO_RETR_SECRET_MAX_LEN: 8192;
    UVIO_SUPP_ADD_SECRET: 4;
    UVIO_SUPP_ATT: 2;
    UVIO_SUPP_LIST_SECRETS: 8;
    UVIO_SUPP_LOCK_SECRETS: 16;
    UVIO_SUPP_RETR_SECRET: 32;
    UVIO_TYPE_UVC: 117;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      UVIO_ADD_SECRET_MAX_LEN: 1048576,
      UVIO_ATT_ADDITIONAL_MAX_LEN: 32768,
      UVIO_ATT_ARCB_MAX_LEN: 1048576,
      UVIO_ATT_MEASUREMENT_MAX_LEN: 32768,
      UVIO_ATT_UID_LEN: 16,
      UVIO_ATT_USER_DATA_LEN: 256,
      UVIO_IOCTL_ADD_SECRET: 3225449730,
      UVIO_IOCTL_ADD_SECRET_NR: 2,
      UVIO_IOCTL_ATT: 3225449729,
      UVIO_IOCTL_ATT_NR: 1,
      UVIO_IOCTL_LIST_SECRETS: 3225449731,
      UVIO_IOCTL_LIST_SECRETS_NR: 3,
      UVIO_IOCTL_LOCK_SECRETS: 3225449732,
      UVIO_IOCTL_LOCK_SECRETS_NR: 4,
      UVIO_IOCTL_NUM_IOCTLS: 6,
      UVIO_IOCTL_RETR_SECRET: 3225449733,
      UVIO_IOCTL_RETR_SECRET_NR: 5,
      UVIO_IOCTL_UVDEV_INFO: 3225449728,
      UVIO_IOCTL_UVDEV_INFO_NR: 0,
      UVIO_LIST_SECRETS_LEN: 4096,
      UVIO_RETR_SECRET_MAX_LEN: 8192,
      UVIO_SUPP_ADD_SECRET: 4,
      UVIO_SUPP_ATT: 2,
      UVIO_SUPP_LIST_SECRETS: 8,
      UVIO_SUPP_LOCK_SECRETS: 16,
      UVIO_SUPP_RETR_SECRET: 32,
      UVIO_TYPE_UVC: 117,
    },
  },
);

/** `<asm/uvdevice.h>`: 1048576 on s390x. */
export const UVIO_ADD_SECRET_MAX_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_ADD_SECRET_MAX_LEN,
);
/** `<asm/uvdevice.h>`: 32768 on s390x. */
export const UVIO_ATT_ADDITIONAL_MAX_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_ATT_ADDITIONAL_MAX_LEN,
);
/** `<asm/uvdevice.h>`: 1048576 on s390x. */
export const UVIO_ATT_ARCB_MAX_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_ATT_ARCB_MAX_LEN,
);
/** `<asm/uvdevice.h>`: 32768 on s390x. */
export const UVIO_ATT_MEASUREMENT_MAX_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_ATT_MEASUREMENT_MAX_LEN,
);
/** `<asm/uvdevice.h>`: 16 on s390x. */
export const UVIO_ATT_UID_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_ATT_UID_LEN,
);
/** `<asm/uvdevice.h>`: 256 on s390x. */
export const UVIO_ATT_USER_DATA_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_ATT_USER_DATA_LEN,
);
/** `<asm/uvdevice.h>`: 3225449730 on s390x. */
export const UVIO_IOCTL_ADD_SECRET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_ADD_SECRET,
);
/** `<asm/uvdevice.h>`: 2 on s390x. */
export const UVIO_IOCTL_ADD_SECRET_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_ADD_SECRET_NR,
);
/** `<asm/uvdevice.h>`: 3225449729 on s390x. */
export const UVIO_IOCTL_ATT: number | undefined = /* @__PURE__ */ hereOf(perArch.UVIO_IOCTL_ATT);
/** `<asm/uvdevice.h>`: 1 on s390x. */
export const UVIO_IOCTL_ATT_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_ATT_NR,
);
/** `<asm/uvdevice.h>`: 3225449731 on s390x. */
export const UVIO_IOCTL_LIST_SECRETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_LIST_SECRETS,
);
/** `<asm/uvdevice.h>`: 3 on s390x. */
export const UVIO_IOCTL_LIST_SECRETS_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_LIST_SECRETS_NR,
);
/** `<asm/uvdevice.h>`: 3225449732 on s390x. */
export const UVIO_IOCTL_LOCK_SECRETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_LOCK_SECRETS,
);
/** `<asm/uvdevice.h>`: 4 on s390x. */
export const UVIO_IOCTL_LOCK_SECRETS_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_LOCK_SECRETS_NR,
);
/** `<asm/uvdevice.h>`: 6 on s390x. */
export const UVIO_IOCTL_NUM_IOCTLS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_NUM_IOCTLS,
);
/** `<asm/uvdevice.h>`: 3225449733 on s390x. */
export const UVIO_IOCTL_RETR_SECRET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_RETR_SECRET,
);
/** `<asm/uvdevice.h>`: 5 on s390x. */
export const UVIO_IOCTL_RETR_SECRET_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_RETR_SECRET_NR,
);
/** `<asm/uvdevice.h>`: 3225449728 on s390x. */
export const UVIO_IOCTL_UVDEV_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_UVDEV_INFO,
);
/** `<asm/uvdevice.h>`: 0 on s390x. */
export const UVIO_IOCTL_UVDEV_INFO_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_IOCTL_UVDEV_INFO_NR,
);
/** `<asm/uvdevice.h>`: 4096 on s390x. */
export const UVIO_LIST_SECRETS_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_LIST_SECRETS_LEN,
);
/** `<asm/uvdevice.h>`: 8192 on s390x. */
export const UVIO_RETR_SECRET_MAX_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_RETR_SECRET_MAX_LEN,
);
/** `<asm/uvdevice.h>`: 4 on s390x. */
export const UVIO_SUPP_ADD_SECRET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_SUPP_ADD_SECRET,
);
/** `<asm/uvdevice.h>`: 2 on s390x. */
export const UVIO_SUPP_ATT: number | undefined = /* @__PURE__ */ hereOf(perArch.UVIO_SUPP_ATT);
/** `<asm/uvdevice.h>`: 8 on s390x. */
export const UVIO_SUPP_LIST_SECRETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_SUPP_LIST_SECRETS,
);
/** `<asm/uvdevice.h>`: 16 on s390x. */
export const UVIO_SUPP_LOCK_SECRETS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_SUPP_LOCK_SECRETS,
);
/** `<asm/uvdevice.h>`: 32 on s390x. */
export const UVIO_SUPP_RETR_SECRET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UVIO_SUPP_RETR_SECRET,
);
/** `<asm/uvdevice.h>`: 117 on s390x. */
export const UVIO_TYPE_UVC: number | undefined = /* @__PURE__ */ hereOf(perArch.UVIO_TYPE_UVC);
export declare namespace struct {
  /** `<asm/uvdevice.h>`: 312 bytes on s390x. */
  interface uvio_attest extends RecordView<'struct uvio_attest'> {
    get arcb_addr(): bigint;
    set arcb_addr(value: Integer);
    get meas_addr(): bigint;
    set meas_addr(value: Integer);
    get add_data_addr(): bigint;
    set add_data_addr(value: Integer);
    get user_data(): Uint8Array;
    set user_data(value: Bytes);
    get config_uid(): Uint8Array;
    set config_uid(value: Bytes);
    arcb_len: number;
    meas_len: number;
    add_data_len: number;
    user_data_len: number;
    reserved136: number;
  }

  /** `<asm/uvdevice.h>`: 64 bytes on s390x. */
  interface uvio_ioctl_cb extends RecordView<'struct uvio_ioctl_cb'> {
    flags: number;
    uv_rc: number;
    uv_rrc: number;
    get argument_addr(): bigint;
    set argument_addr(value: Integer);
    argument_len: number;
    get reserved14(): Uint8Array;
    set reserved14(value: Bytes);
  }

  /** `<asm/uvdevice.h>`: 16 bytes on s390x. */
  interface uvio_uvdev_info extends RecordView<'struct uvio_uvdev_info'> {
    get supp_uvio_cmds(): bigint;
    set supp_uvio_cmds(value: Integer);
    get supp_uv_cmds(): bigint;
    set supp_uv_cmds(value: Integer);
  }
}

export const struct: {
  readonly uvio_attest: Descriptor<struct.uvio_attest, 's390x'>;
  readonly uvio_ioctl_cb: Descriptor<struct.uvio_ioctl_cb, 's390x'>;
  readonly uvio_uvdev_info: Descriptor<struct.uvio_uvdev_info, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uvio_attest": ["__u64 arcb_addr;__u64 meas_addr;__u64 add_data_addr;__u8 user_data[256];__u8 config_uid[16];__u32 arcb_len;__u32 meas_len;__u32 add_data_len;__u16 user_data_len;__u16 reserved136;",{"only":["s390x"]}],
"uvio_ioctl_cb": ["__u32 flags;__u16 uv_rc;__u16 uv_rrc;__u64 argument_addr;__u32 argument_len;__u8 reserved14[44];",{"only":["s390x"]}],
"uvio_uvdev_info": ["__u64 supp_uvio_cmds;__u64 supp_uv_cmds;",{"only":["s390x"]}]
}`),
);
