// Generated from Linux 7.3.4 <linux/psp-dbc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'DBCIOCUID'> = /* @__PURE__ */ perArchOf(
  {},
  {
    DBCIOCUID: 1076904962,
  },
);

export const DBCIOCUID: number = /* @__PURE__ */ requestHere(1076904962);
export const DBCIOCNONCE = 3224650753,
  DBCIOCPARAM = 3223864323,
  DBC_IOC_TYPE = 68,
  DBC_NONCE_SIZE = 16,
  DBC_SIG_SIZE = 32,
  DBC_UID_SIZE = 16,
  PARAM_GET_CURR_TEMP = 9,
  PARAM_GET_FMAX_CAP = 3,
  PARAM_GET_FMAX_MAX = 10,
  PARAM_GET_FMAX_MIN = 11,
  PARAM_GET_GFX_MODE = 7,
  PARAM_GET_PWR_CAP = 5,
  PARAM_GET_SOC_PWR_CUR = 14,
  PARAM_GET_SOC_PWR_MAX = 12,
  PARAM_GET_SOC_PWR_MIN = 13,
  PARAM_SET_FMAX_CAP = 4,
  PARAM_SET_GFX_MODE = 8,
  PARAM_SET_PWR_CAP = 6;
export declare namespace struct {
  /** `<linux/psp-dbc.h>`: 52 bytes. */
  interface dbc_user_nonce extends RecordView<'struct dbc_user_nonce'> {
    auth_needed: number;
    get nonce(): Uint8Array;
    set nonce(value: Bytes);
    get signature(): Uint8Array;
    set signature(value: Bytes);
  }

  /** `<linux/psp-dbc.h>`: 40 bytes. */
  interface dbc_user_param extends RecordView<'struct dbc_user_param'> {
    msg_index: number;
    param: number;
    get signature(): Uint8Array;
    set signature(value: Bytes);
  }

  /** `<linux/psp-dbc.h>`: 48 bytes. */
  interface dbc_user_setuid extends RecordView<'struct dbc_user_setuid'> {
    get uid(): Uint8Array;
    set uid(value: Bytes);
    get signature(): Uint8Array;
    set signature(value: Bytes);
  }
}

export const struct: {
  readonly dbc_user_nonce: Descriptor<struct.dbc_user_nonce>;
  readonly dbc_user_param: Descriptor<struct.dbc_user_param>;
  readonly dbc_user_setuid: Descriptor<struct.dbc_user_setuid>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dbc_user_nonce": ["__u32 auth_needed;__u8 nonce[16];__u8 signature[32];",{"pack":1}],
"dbc_user_param": ["__u32 msg_index;__u32 param;__u8 signature[32];",{"pack":1}],
"dbc_user_setuid": "__u8 uid[16];__u8 signature[32];"
}`),
);
