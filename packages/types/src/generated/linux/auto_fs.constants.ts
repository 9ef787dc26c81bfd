// Generated from Linux 7.3.4 <linux/auto_fs.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AUTOFS_IOC_SETTIMEOUT: PerArch<
    3221787492,
    3221525348,
    3221525348,
    3221787492,
    3221787492
  >;
} = /* @__PURE__ */ perArchOf({
  AUTOFS_IOC_SETTIMEOUT: [3221787492, 3221525348, 3221525348, 3221787492, 3221787492],
});

/** `<linux/auto_fs.h>`: 3221787492 on x86_64, riscv64, aarch64; 3221525348 on x86, arm. */
export const AUTOFS_IOC_SETTIMEOUT: number = /* @__PURE__ */ hereOf(perArch.AUTOFS_IOC_SETTIMEOUT);
export const AUTOFS_EXP_FORCED = 4,
  AUTOFS_EXP_IMMEDIATE = 1,
  AUTOFS_EXP_LEAVES = 2,
  AUTOFS_EXP_NORMAL = 0,
  AUTOFS_IOCTL = 147,
  AUTOFS_IOC_ASKUMOUNT = 2147783536,
  AUTOFS_IOC_ASKUMOUNT_CMD = 112,
  AUTOFS_IOC_CATATONIC = 37730,
  AUTOFS_IOC_CATATONIC_CMD = 98,
  AUTOFS_IOC_EXPIRE = 2165085029,
  AUTOFS_IOC_EXPIRE_CMD = 101,
  AUTOFS_IOC_EXPIRE_MULTI = 1074041702,
  AUTOFS_IOC_EXPIRE_MULTI_CMD = 102,
  AUTOFS_IOC_FAIL = 37729,
  AUTOFS_IOC_FAIL_CMD = 97,
  AUTOFS_IOC_PROTOSUBVER = 2147783527,
  AUTOFS_IOC_PROTOSUBVER_CMD = 103,
  AUTOFS_IOC_PROTOVER = 2147783523,
  AUTOFS_IOC_PROTOVER_CMD = 99,
  AUTOFS_IOC_READY = 37728,
  AUTOFS_IOC_READY_CMD = 96,
  AUTOFS_IOC_SETTIMEOUT_CMD = 100,
  AUTOFS_MAX_PROTO_VERSION = 5,
  AUTOFS_MIN_PROTO_VERSION = 3,
  AUTOFS_PROTO_SUBVERSION = 6,
  AUTOFS_PROTO_VERSION = 5,
  AUTOFS_TYPE_ANY = 0,
  AUTOFS_TYPE_DIRECT = 2,
  AUTOFS_TYPE_INDIRECT = 1,
  AUTOFS_TYPE_OFFSET = 4,
  NFY_EXPIRE = 2,
  NFY_MOUNT = 1,
  NFY_NONE = 0,
  autofs_ptype_expire = 1,
  autofs_ptype_expire_direct = 6,
  autofs_ptype_expire_indirect = 4,
  autofs_ptype_expire_multi = 2,
  autofs_ptype_missing = 0,
  autofs_ptype_missing_direct = 5,
  autofs_ptype_missing_indirect = 3;
