// Generated from Linux 7.3.4 <linux/lsm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Integer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export const LSM_ATTR_CURRENT = 100,
  LSM_ATTR_EXEC = 101,
  LSM_ATTR_FSCREATE = 102,
  LSM_ATTR_KEYCREATE = 103,
  LSM_ATTR_PREV = 104,
  LSM_ATTR_SOCKCREATE = 105,
  LSM_ATTR_UNDEF = 0,
  LSM_FLAG_SINGLE = 1,
  LSM_ID_APPARMOR = 104,
  LSM_ID_BPF = 109,
  LSM_ID_CAPABILITY = 100,
  LSM_ID_EVM = 112,
  LSM_ID_IMA = 111,
  LSM_ID_IPE = 113,
  LSM_ID_LANDLOCK = 110,
  LSM_ID_LOADPIN = 106,
  LSM_ID_LOCKDOWN = 108,
  LSM_ID_SAFESETID = 107,
  LSM_ID_SELINUX = 101,
  LSM_ID_SMACK = 102,
  LSM_ID_TOMOYO = 103,
  LSM_ID_UNDEF = 0,
  LSM_ID_YAMA = 105;
export declare namespace struct {
  /** `<linux/lsm.h>`: 32 bytes. */
  interface lsm_ctx extends RecordView<'struct lsm_ctx'> {
    get id(): bigint;
    set id(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get ctx_len(): bigint;
    set ctx_len(value: Integer);
    get ctx(): Uint8Array;
    set ctx(value: Bytes);
  }
}

export const struct: {
  readonly lsm_ctx: VariableDescriptor<struct.lsm_ctx>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"lsm_ctx": ["__u64 id;__u64 flags;__u64 len;__u64 ctx_len;__u8 ctx[];",{"lengthField":{"name":"len","counts":"record"}}]
}`),
);
