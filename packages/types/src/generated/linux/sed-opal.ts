// Generated from Linux 7.3.4 <linux/sed-opal.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOC_OPAL_GET_GEOMETRY: PerArch<
    2149609710,
    2149347566,
    2149609710,
    2149609710,
    2149609710,
    2149609710,
    2149609710,
    1075867886
  >;
} & Requests<
  | 'IOC_OPAL_ACTIVATE_LSP'
  | 'IOC_OPAL_ACTIVATE_USR'
  | 'IOC_OPAL_ADD_USR_TO_LR'
  | 'IOC_OPAL_DISCOVERY'
  | 'IOC_OPAL_ENABLE_DISABLE_LR'
  | 'IOC_OPAL_ENABLE_DISABLE_MBR'
  | 'IOC_OPAL_ERASE_LR'
  | 'IOC_OPAL_GENERIC_TABLE_RW'
  | 'IOC_OPAL_GET_LR_STATUS'
  | 'IOC_OPAL_GET_STATUS'
  | 'IOC_OPAL_GET_SUM_STATUS'
  | 'IOC_OPAL_LOCK_UNLOCK'
  | 'IOC_OPAL_LR_SETUP'
  | 'IOC_OPAL_LR_SET_START_LEN'
  | 'IOC_OPAL_MBR_DONE'
  | 'IOC_OPAL_PSID_REVERT_TPR'
  | 'IOC_OPAL_REACTIVATE_LSP'
  | 'IOC_OPAL_REVERT_LSP'
  | 'IOC_OPAL_REVERT_TPR'
  | 'IOC_OPAL_SAVE'
  | 'IOC_OPAL_SECURE_ERASE_LR'
  | 'IOC_OPAL_SET_PW'
  | 'IOC_OPAL_SET_SID_PW'
  | 'IOC_OPAL_STACK_RESET'
  | 'IOC_OPAL_TAKE_OWNERSHIP'
  | 'IOC_OPAL_WRITE_SHADOW_MBR'
> = /* @__PURE__ */ perArchOf(
  {
    IOC_OPAL_GET_GEOMETRY: [
      2149609710, 2149347566, 2149609710, 2149609710, 2149609710, 2149609710, 2149609710,
      1075867886,
    ],
  },
  {
    IOC_OPAL_ACTIVATE_LSP: 1092120799,
    IOC_OPAL_ACTIVATE_USR: 1091596513,
    IOC_OPAL_ADD_USR_TO_LR: 1092120804,
    IOC_OPAL_DISCOVERY: 1074819311,
    IOC_OPAL_ENABLE_DISABLE_LR: 1093169396,
    IOC_OPAL_ENABLE_DISABLE_MBR: 1091596517,
    IOC_OPAL_ERASE_LR: 1091596518,
    IOC_OPAL_GENERIC_TABLE_RW: 1094217963,
    IOC_OPAL_GET_LR_STATUS: 1093693677,
    IOC_OPAL_GET_STATUS: 2148036844,
    IOC_OPAL_GET_SUM_STATUS: 1092120821,
    IOC_OPAL_LOCK_UNLOCK: 1092120797,
    IOC_OPAL_LR_SETUP: 1093169379,
    IOC_OPAL_LR_SET_START_LEN: 1093169395,
    IOC_OPAL_MBR_DONE: 1091596521,
    IOC_OPAL_PSID_REVERT_TPR: 1091072232,
    IOC_OPAL_REACTIVATE_LSP: 1109422322,
    IOC_OPAL_REVERT_LSP: 1091596528,
    IOC_OPAL_REVERT_TPR: 1091072226,
    IOC_OPAL_SAVE: 1092120796,
    IOC_OPAL_SECURE_ERASE_LR: 1091596519,
    IOC_OPAL_SET_PW: 1109422304,
    IOC_OPAL_SET_SID_PW: 1109422321,
    IOC_OPAL_STACK_RESET: 28918,
    IOC_OPAL_TAKE_OWNERSHIP: 1091072222,
    IOC_OPAL_WRITE_SHADOW_MBR: 1092645098,
  },
);

/** `<linux/sed-opal.h>`: 2149347566 on x86; 1075867886 on ppc64le; 2149609710 elsewhere. */
export const IOC_OPAL_GET_GEOMETRY: number = /* @__PURE__ */ hereOf(perArch.IOC_OPAL_GET_GEOMETRY);
export const IOC_OPAL_ACTIVATE_LSP: number = /* @__PURE__ */ requestHere(1092120799),
  IOC_OPAL_ACTIVATE_USR: number = /* @__PURE__ */ requestHere(1091596513),
  IOC_OPAL_ADD_USR_TO_LR: number = /* @__PURE__ */ requestHere(1092120804),
  IOC_OPAL_DISCOVERY: number = /* @__PURE__ */ requestHere(1074819311),
  IOC_OPAL_ENABLE_DISABLE_LR: number = /* @__PURE__ */ requestHere(1093169396),
  IOC_OPAL_ENABLE_DISABLE_MBR: number = /* @__PURE__ */ requestHere(1091596517),
  IOC_OPAL_ERASE_LR: number = /* @__PURE__ */ requestHere(1091596518),
  IOC_OPAL_GENERIC_TABLE_RW: number = /* @__PURE__ */ requestHere(1094217963),
  IOC_OPAL_GET_LR_STATUS: number = /* @__PURE__ */ requestHere(1093693677),
  IOC_OPAL_GET_STATUS: number = /* @__PURE__ */ requestHere(2148036844),
  IOC_OPAL_GET_SUM_STATUS: number = /* @__PURE__ */ requestHere(1092120821),
  IOC_OPAL_LOCK_UNLOCK: number = /* @__PURE__ */ requestHere(1092120797),
  IOC_OPAL_LR_SETUP: number = /* @__PURE__ */ requestHere(1093169379),
  IOC_OPAL_LR_SET_START_LEN: number = /* @__PURE__ */ requestHere(1093169395),
  IOC_OPAL_MBR_DONE: number = /* @__PURE__ */ requestHere(1091596521),
  IOC_OPAL_PSID_REVERT_TPR: number = /* @__PURE__ */ requestHere(1091072232),
  IOC_OPAL_REACTIVATE_LSP: number = /* @__PURE__ */ requestHere(1109422322),
  IOC_OPAL_REVERT_LSP: number = /* @__PURE__ */ requestHere(1091596528),
  IOC_OPAL_REVERT_TPR: number = /* @__PURE__ */ requestHere(1091072226),
  IOC_OPAL_SAVE: number = /* @__PURE__ */ requestHere(1092120796),
  IOC_OPAL_SECURE_ERASE_LR: number = /* @__PURE__ */ requestHere(1091596519),
  IOC_OPAL_SET_PW: number = /* @__PURE__ */ requestHere(1109422304),
  IOC_OPAL_SET_SID_PW: number = /* @__PURE__ */ requestHere(1109422321),
  IOC_OPAL_STACK_RESET: number = /* @__PURE__ */ requestHere(28918),
  IOC_OPAL_TAKE_OWNERSHIP: number = /* @__PURE__ */ requestHere(1091072222),
  IOC_OPAL_WRITE_SHADOW_MBR: number = /* @__PURE__ */ requestHere(1092645098);
export const OPAL_ADMIN1 = 0,
  OPAL_FL_LOCKED = 8,
  OPAL_FL_LOCKING_ENABLED = 4,
  OPAL_FL_LOCKING_SUPPORTED = 2,
  OPAL_FL_MBR_DONE = 32,
  OPAL_FL_MBR_ENABLED = 16,
  OPAL_FL_SUM_SUPPORTED = 64,
  OPAL_FL_SUPPORTED = 1,
  OPAL_INCLUDED = 0,
  OPAL_KEYRING = 1,
  OPAL_KEY_MAX = 256,
  OPAL_LK = 4,
  OPAL_MAX_LRS = 9,
  OPAL_MBR_DISABLE = 1,
  OPAL_MBR_DONE = 1,
  OPAL_MBR_ENABLE = 0,
  OPAL_MBR_NOT_DONE = 0,
  OPAL_PRESERVE = 1,
  OPAL_READ_TABLE = 0,
  OPAL_RO = 1,
  OPAL_RW = 2,
  OPAL_SAVE_FOR_LOCK = 1,
  OPAL_TABLE_READ = 1,
  OPAL_TABLE_WRITE = 2,
  OPAL_UID_LENGTH = 8,
  OPAL_USER1 = 1,
  OPAL_USER2 = 2,
  OPAL_USER3 = 3,
  OPAL_USER4 = 4,
  OPAL_USER5 = 5,
  OPAL_USER6 = 6,
  OPAL_USER7 = 7,
  OPAL_USER8 = 8,
  OPAL_USER9 = 9,
  OPAL_WRITE_TABLE = 1;
export declare namespace struct {
  /** `<linux/sed-opal.h>`: 16 bytes. */
  interface opal_discovery extends RecordView<'struct opal_discovery'> {
    get data(): bigint;
    set data(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/sed-opal.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface opal_geometry extends RecordView<'struct opal_geometry'> {
    align: number;
    logical_block_size: number;
    get alignment_granularity(): bigint;
    set alignment_granularity(value: Integer);
    get lowest_aligned_lba(): bigint;
    set lowest_aligned_lba(value: Integer);
    get __align(): Uint8Array;
    set __align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 264 bytes. */
  interface opal_key extends RecordView<'struct opal_key'> {
    lr: number;
    key_len: number;
    key_type: number;
    get __align(): Uint8Array;
    set __align(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 280 bytes. */
  interface opal_lock_unlock extends RecordView<'struct opal_lock_unlock'> {
    get session(): struct.opal_session_info;
    set session(value: From<struct.opal_session_info>);
    l_state: number;
    flags: number;
    get __align(): Uint8Array;
    set __align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 280 bytes. */
  interface opal_lr_act extends RecordView<'struct opal_lr_act'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    sum: number;
    num_lrs: number;
    get lr(): Uint8Array;
    set lr(value: Bytes);
    get align(): Uint8Array;
    set align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 544 bytes. */
  interface opal_lr_react extends RecordView<'struct opal_lr_react'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    get new_admin_key(): struct.opal_key;
    set new_admin_key(value: From<struct.opal_key>);
    num_lrs: number;
    get lr(): Uint8Array;
    set lr(value: Bytes);
    range_policy: number;
    entire_table: number;
    get align(): Uint8Array;
    set align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 304 bytes. */
  interface opal_lr_status extends RecordView<'struct opal_lr_status'> {
    get session(): struct.opal_session_info;
    set session(value: From<struct.opal_session_info>);
    get range_start(): bigint;
    set range_start(value: Integer);
    get range_length(): bigint;
    set range_length(value: Integer);
    RLE: number;
    WLE: number;
    l_state: number;
    get align(): Uint8Array;
    set align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 272 bytes. */
  interface opal_mbr_data extends RecordView<'struct opal_mbr_data'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    enable_disable: number;
    get __align(): Uint8Array;
    set __align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 272 bytes. */
  interface opal_mbr_done extends RecordView<'struct opal_mbr_done'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    done_flag: number;
    get __align(): Uint8Array;
    set __align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 544 bytes. */
  interface opal_new_pw extends RecordView<'struct opal_new_pw'> {
    get session(): struct.opal_session_info;
    set session(value: From<struct.opal_session_info>);
    get new_user_pw(): struct.opal_session_info;
    set new_user_pw(value: From<struct.opal_session_info>);
  }

  /** `<linux/sed-opal.h>`: 312 bytes. */
  interface opal_read_write_table extends RecordView<'struct opal_read_write_table'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    get data(): bigint;
    set data(value: Integer);
    get table_uid(): Uint8Array;
    set table_uid(value: Bytes);
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get priv(): bigint;
    set priv(value: Integer);
  }

  /** `<linux/sed-opal.h>`: 272 bytes. */
  interface opal_revert_lsp extends RecordView<'struct opal_revert_lsp'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    options: number;
    __pad: number;
  }

  /** `<linux/sed-opal.h>`: 272 bytes. */
  interface opal_session_info extends RecordView<'struct opal_session_info'> {
    sum: number;
    who: number;
    get opal_key(): struct.opal_key;
    set opal_key(value: From<struct.opal_key>);
  }

  /** `<linux/sed-opal.h>`: 288 bytes. */
  interface opal_shadow_mbr extends RecordView<'struct opal_shadow_mbr'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    get data(): bigint;
    set data(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/sed-opal.h>`: 8 bytes. */
  interface opal_status extends RecordView<'struct opal_status'> {
    flags: number;
    reserved: number;
  }

  /** `<linux/sed-opal.h>`: 280 bytes. */
  interface opal_sum_ranges extends RecordView<'struct opal_sum_ranges'> {
    get key(): struct.opal_key;
    set key(value: From<struct.opal_key>);
    num_lrs: number;
    get lr(): Uint8Array;
    set lr(value: Bytes);
    range_policy: number;
    get align(): Uint8Array;
    set align(value: Bytes);
  }

  /** `<linux/sed-opal.h>`: 296 bytes. */
  interface opal_user_lr_setup extends RecordView<'struct opal_user_lr_setup'> {
    get range_start(): bigint;
    set range_start(value: Integer);
    get range_length(): bigint;
    set range_length(value: Integer);
    RLE: number;
    WLE: number;
    get session(): struct.opal_session_info;
    set session(value: From<struct.opal_session_info>);
  }
}

export const struct: {
  readonly opal_discovery: Descriptor<struct.opal_discovery>;
  readonly opal_geometry: Descriptor<struct.opal_geometry>;
  readonly opal_key: Descriptor<struct.opal_key>;
  readonly opal_lock_unlock: Descriptor<struct.opal_lock_unlock>;
  readonly opal_lr_act: Descriptor<struct.opal_lr_act>;
  readonly opal_lr_react: Descriptor<struct.opal_lr_react>;
  readonly opal_lr_status: Descriptor<struct.opal_lr_status>;
  readonly opal_mbr_data: Descriptor<struct.opal_mbr_data>;
  readonly opal_mbr_done: Descriptor<struct.opal_mbr_done>;
  readonly opal_new_pw: Descriptor<struct.opal_new_pw>;
  readonly opal_read_write_table: Descriptor<struct.opal_read_write_table>;
  readonly opal_revert_lsp: Descriptor<struct.opal_revert_lsp>;
  readonly opal_session_info: Descriptor<struct.opal_session_info>;
  readonly opal_shadow_mbr: Descriptor<struct.opal_shadow_mbr>;
  readonly opal_status: Descriptor<struct.opal_status>;
  readonly opal_sum_ranges: Descriptor<struct.opal_sum_ranges>;
  readonly opal_user_lr_setup: Descriptor<struct.opal_user_lr_setup>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"opal_discovery": "__u64 data;__u64 size;",
"opal_geometry": "__u8 align;__u32 logical_block_size;__u64 alignment_granularity;__u64 lowest_aligned_lba;__u8 __align[3];",
"opal_key": "__u8 lr;__u8 key_len;__u8 key_type;__u8 __align[5];__u8 key[256];",
"opal_lock_unlock": "struct opal_session_info session;__u32 l_state;__u16 flags;__u8 __align[2];",
"opal_lr_act": "struct opal_key key;__u32 sum;__u8 num_lrs;__u8 lr[9];__u8 align[2];",
"opal_lr_react": "struct opal_key key;struct opal_key new_admin_key;__u8 num_lrs;__u8 lr[9];__u8 range_policy;__u8 entire_table;__u8 align[4];",
"opal_lr_status": "struct opal_session_info session;__u64 range_start;__u64 range_length;__u32 RLE;__u32 WLE;__u32 l_state;__u8 align[4];",
"opal_mbr_data": "struct opal_key key;__u8 enable_disable;__u8 __align[7];",
"opal_mbr_done": "struct opal_key key;__u8 done_flag;__u8 __align[7];",
"opal_new_pw": "struct opal_session_info session;struct opal_session_info new_user_pw;",
"opal_read_write_table": "struct opal_key key;__u64 data;__u8 table_uid[8];__u64 offset;__u64 size;__u64 flags;__u64 priv;",
"opal_revert_lsp": "struct opal_key key;__u32 options;__u32 __pad;",
"opal_session_info": "__u32 sum;__u32 who;struct opal_key opal_key;",
"opal_shadow_mbr": "struct opal_key key;__u64 data;__u64 offset;__u64 size;",
"opal_status": "__u32 flags;__u32 reserved;",
"opal_sum_ranges": "struct opal_key key;__u8 num_lrs;__u8 lr[9];__u8 range_policy;__u8 align[5];",
"opal_user_lr_setup": "__u64 range_start;__u64 range_length;__u32 RLE;__u32 WLE;struct opal_session_info session;"
}`),
);
