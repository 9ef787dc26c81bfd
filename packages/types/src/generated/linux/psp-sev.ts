// Generated from Linux 7.3.4 <linux/psp-sev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const SEV_FACTORY_RESET = 0,
  SEV_GET_ID = 7,
  SEV_GET_ID2 = 8,
  SEV_IOC_TYPE = 83,
  SEV_ISSUE_CMD = 3222295296,
  SEV_MAX = 13,
  SEV_PDH_CERT_EXPORT = 5,
  SEV_PDH_GEN = 4,
  SEV_PEK_CERT_IMPORT = 6,
  SEV_PEK_CSR = 3,
  SEV_PEK_GEN = 2,
  SEV_PLATFORM_STATUS = 1,
  SEV_RET_ACTIVE = 18,
  SEV_RET_AEAD_OFLOW = 29,
  SEV_RET_ALREADY_OWNED = 5,
  SEV_RET_ASID_OWNED = 12,
  SEV_RET_BAD_MEASUREMENT = 11,
  SEV_RET_BAD_SIGNATURE = 10,
  SEV_RET_BAD_SVN = 33,
  SEV_RET_BAD_VERSION = 34,
  SEV_RET_DFFLUSH_REQUIRED = 15,
  SEV_RET_EXIT_RING_BUFFER = 31,
  SEV_RET_EXPAND_BUFFER_LENGTH_REQUEST = 49,
  SEV_RET_HWSEV_RET_PLATFORM = 19,
  SEV_RET_HWSEV_RET_UNSAFE = 20,
  SEV_RET_INACTIVE = 8,
  SEV_RET_INAVLID_CONFIG = 3,
  SEV_RET_INCORRECT_BUFFER_LENGTH = 48,
  SEV_RET_INVALID_ADDRESS = 9,
  SEV_RET_INVALID_ASID = 13,
  SEV_RET_INVALID_CERTIFICATE = 6,
  SEV_RET_INVALID_COMMAND = 17,
  SEV_RET_INVALID_CONFIG = 3,
  SEV_RET_INVALID_GUEST = 16,
  SEV_RET_INVALID_GUEST_STATE = 2,
  SEV_RET_INVALID_KEY = 39,
  SEV_RET_INVALID_LEN = 4,
  SEV_RET_INVALID_MDATA_ENTRY = 27,
  SEV_RET_INVALID_PAGE_OWNER = 28,
  SEV_RET_INVALID_PAGE_SIZE = 25,
  SEV_RET_INVALID_PAGE_STATE = 26,
  SEV_RET_INVALID_PARAM = 22,
  SEV_RET_INVALID_PLATFORM_STATE = 1,
  SEV_RET_IN_USE = 58,
  SEV_RET_MAX = 64,
  SEV_RET_NO_FW_CALL = -1,
  SEV_RET_POLICY_FAILURE = 7,
  SEV_RET_RESOURCE_LIMIT = 23,
  SEV_RET_RESTORE_REQUIRED = 37,
  SEV_RET_RMP_INITIALIZATION_FAILED = 38,
  SEV_RET_RMP_INIT_REQUIRED = 32,
  SEV_RET_SECURE_DATA_INVALID = 24,
  SEV_RET_SEV_STATUS_DEV_CERT_CHANGED = 61,
  SEV_RET_SEV_STATUS_ERR_IN_DEV_CONN = 53,
  SEV_RET_SEV_STATUS_INVALID_DEV_CTX = 54,
  SEV_RET_SEV_STATUS_INVALID_DEV_STATE = 59,
  SEV_RET_SEV_STATUS_INVALID_TDI = 56,
  SEV_RET_SEV_STATUS_INVALID_TDI_CTX = 55,
  SEV_RET_SEV_STATUS_INVALID_TDI_STATE = 60,
  SEV_RET_SEV_STATUS_RECLAIM_REQUIRED = 57,
  SEV_RET_SEV_STATUS_RESPONSE_TOO_LARGE = 63,
  SEV_RET_SEV_STATUS_RESYNC_REQ = 62,
  SEV_RET_SHUTDOWN_INCOMPLETE = 40,
  SEV_RET_SHUTDOWN_REQUIRED = 35,
  SEV_RET_SPDM_ERROR = 51,
  SEV_RET_SPDM_REQUEST = 50,
  SEV_RET_SUCCESS = 0,
  SEV_RET_UNSUPPORTED = 21,
  SEV_RET_UPDATE_FAILED = 36,
  SEV_RET_WBINVD_REQUIRED = 14,
  SEV_STATUS_FLAGS_CONFIG_ES = 256,
  SNP_COMMIT = 10,
  SNP_PLATFORM_STATUS = 9,
  SNP_SET_CONFIG = 11,
  SNP_VLEK_LOAD = 12;
export declare namespace struct {
  /** `<linux/psp-sev.h>`: 16 bytes. */
  interface sev_issue_cmd extends RecordView<'struct sev_issue_cmd'> {
    cmd: number;
    get data(): bigint;
    set data(value: Integer);
    error: number;
  }

  /** `<linux/psp-sev.h>`: 128 bytes. */
  interface sev_user_data_get_id extends RecordView<'struct sev_user_data_get_id'> {
    get socket1(): Uint8Array;
    set socket1(value: Bytes);
    get socket2(): Uint8Array;
    set socket2(value: Bytes);
  }

  /** `<linux/psp-sev.h>`: 12 bytes. */
  interface sev_user_data_get_id2 extends RecordView<'struct sev_user_data_get_id2'> {
    get address(): bigint;
    set address(value: Integer);
    length: number;
  }

  /** `<linux/psp-sev.h>`: 24 bytes. */
  interface sev_user_data_pdh_cert_export
    extends RecordView<'struct sev_user_data_pdh_cert_export'> {
    get pdh_cert_address(): bigint;
    set pdh_cert_address(value: Integer);
    pdh_cert_len: number;
    get cert_chain_address(): bigint;
    set cert_chain_address(value: Integer);
    cert_chain_len: number;
  }

  /** `<linux/psp-sev.h>`: 24 bytes. */
  interface sev_user_data_pek_cert_import
    extends RecordView<'struct sev_user_data_pek_cert_import'> {
    get pek_cert_address(): bigint;
    set pek_cert_address(value: Integer);
    pek_cert_len: number;
    get oca_cert_address(): bigint;
    set oca_cert_address(value: Integer);
    oca_cert_len: number;
  }

  /** `<linux/psp-sev.h>`: 12 bytes. */
  interface sev_user_data_pek_csr extends RecordView<'struct sev_user_data_pek_csr'> {
    get address(): bigint;
    set address(value: Integer);
    length: number;
  }

  /** `<linux/psp-sev.h>`: 64 bytes. */
  interface sev_user_data_snp_config extends RecordView<'struct sev_user_data_snp_config'> {
    get reported_tcb(): bigint;
    set reported_tcb(value: Integer);
    mask_chip_id: number;
    mask_chip_key: number;
    rsvd: number;
    get rsvd1(): Uint8Array;
    set rsvd1(value: Bytes);
  }

  /** `<linux/psp-sev.h>`: 32 bytes. */
  interface sev_user_data_snp_status extends RecordView<'struct sev_user_data_snp_status'> {
    api_major: number;
    api_minor: number;
    state: number;
    is_rmp_initialized: number;
    rsvd: number;
    build_id: number;
    mask_chip_id: number;
    mask_chip_key: number;
    vlek_en: number;
    feature_info: number;
    rapl_dis: number;
    ciphertext_hiding_cap: number;
    ciphertext_hiding_en: number;
    rsvd1: number;
    guest_count: number;
    get current_tcb_version(): bigint;
    set current_tcb_version(value: Integer);
    get reported_tcb_version(): bigint;
    set reported_tcb_version(value: Integer);
  }

  /** `<linux/psp-sev.h>`: 16 bytes. */
  interface sev_user_data_snp_vlek_load extends RecordView<'struct sev_user_data_snp_vlek_load'> {
    len: number;
    vlek_wrapped_version: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get vlek_wrapped_address(): bigint;
    set vlek_wrapped_address(value: Integer);
  }

  /** `<linux/psp-sev.h>`: 432 bytes. */
  interface sev_user_data_snp_wrapped_vlek_hashstick
    extends RecordView<'struct sev_user_data_snp_wrapped_vlek_hashstick'> {
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/psp-sev.h>`: 12 bytes. */
  interface sev_user_data_status extends RecordView<'struct sev_user_data_status'> {
    api_major: number;
    api_minor: number;
    state: number;
    flags: number;
    build: number;
    guest_count: number;
  }
}

export const struct: {
  readonly sev_issue_cmd: Descriptor<struct.sev_issue_cmd>;
  readonly sev_user_data_get_id: Descriptor<struct.sev_user_data_get_id>;
  readonly sev_user_data_get_id2: Descriptor<struct.sev_user_data_get_id2>;
  readonly sev_user_data_pdh_cert_export: Descriptor<struct.sev_user_data_pdh_cert_export>;
  readonly sev_user_data_pek_cert_import: Descriptor<struct.sev_user_data_pek_cert_import>;
  readonly sev_user_data_pek_csr: Descriptor<struct.sev_user_data_pek_csr>;
  readonly sev_user_data_snp_config: Descriptor<struct.sev_user_data_snp_config>;
  readonly sev_user_data_snp_status: Descriptor<struct.sev_user_data_snp_status>;
  readonly sev_user_data_snp_vlek_load: Descriptor<struct.sev_user_data_snp_vlek_load>;
  readonly sev_user_data_snp_wrapped_vlek_hashstick: Descriptor<struct.sev_user_data_snp_wrapped_vlek_hashstick>;
  readonly sev_user_data_status: Descriptor<struct.sev_user_data_status>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sev_issue_cmd": ["__u32 cmd;__u64 data;__u32 error;",{"pack":1}],
"sev_user_data_get_id": "__u8 socket1[64];__u8 socket2[64];",
"sev_user_data_get_id2": ["__u64 address;__u32 length;",{"pack":1}],
"sev_user_data_pdh_cert_export": ["__u64 pdh_cert_address;__u32 pdh_cert_len;__u64 cert_chain_address;__u32 cert_chain_len;",{"pack":1}],
"sev_user_data_pek_cert_import": ["__u64 pek_cert_address;__u32 pek_cert_len;__u64 oca_cert_address;__u32 oca_cert_len;",{"pack":1}],
"sev_user_data_pek_csr": ["__u64 address;__u32 length;",{"pack":1}],
"sev_user_data_snp_config": ["__u64 reported_tcb;__u32 mask_chip_id :1;__u32 mask_chip_key :1;__u32 rsvd :30;__u8 rsvd1[52];",{"pack":1}],
"sev_user_data_snp_status": ["__u8 api_major;__u8 api_minor;__u8 state;__u8 is_rmp_initialized :1;__u8 rsvd :7;__u32 build_id;__u32 mask_chip_id :1;__u32 mask_chip_key :1;__u32 vlek_en :1;__u32 feature_info :1;__u32 rapl_dis :1;__u32 ciphertext_hiding_cap :1;__u32 ciphertext_hiding_en :1;__u32 rsvd1 :25;__u32 guest_count;__u64 current_tcb_version;__u64 reported_tcb_version;",{"pack":1}],
"sev_user_data_snp_vlek_load": ["__u32 len;__u8 vlek_wrapped_version;__u8 rsvd[3];__u64 vlek_wrapped_address;",{"pack":1}],
"sev_user_data_snp_wrapped_vlek_hashstick": "__u8 data[432];",
"sev_user_data_status": ["__u8 api_major;__u8 api_minor;__u8 state;__u32 flags;__u8 build;__u32 guest_count;",{"pack":1}]
}`),
);

export type sev_ret_code = number;
