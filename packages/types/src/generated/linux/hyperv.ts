// Generated from Linux 7.3.4 <linux/hyperv.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const ADDR_FAMILY_IPV4 = 1,
  ADDR_FAMILY_IPV6 = 2,
  ADDR_FAMILY_NONE = 0,
  CANCEL_FCOPY = 3,
  COMPLETE_FCOPY = 2,
  CREATE_PATH = 2,
  DATA_FRAGMENT = 6144,
  FCOPY_CURRENT_VERSION = 1,
  FCOPY_VERSION_0 = 0,
  FCOPY_VERSION_1 = 1,
  HV_ERROR_ALREADY_EXISTS = 2147942480,
  HV_ERROR_DEVICE_NOT_CONNECTED = 2147943567,
  HV_ERROR_DISK_FULL = 2147942512,
  HV_ERROR_MACHINE_LOCKED = 2147943671,
  HV_ERROR_NOT_SUPPORTED = 2147942450,
  HV_E_FAIL = 2147500037,
  HV_GUID_NOTFOUND = 2147749890,
  HV_INVALIDARG = 2147942487,
  HV_KVP_EXCHANGE_MAX_KEY_SIZE = 512,
  HV_KVP_EXCHANGE_MAX_VALUE_SIZE = 2048,
  HV_S_CONT = 2147942659,
  HV_S_OK = 0,
  KVP_OP_COUNT = 6,
  KVP_OP_DELETE = 2,
  KVP_OP_ENUMERATE = 3,
  KVP_OP_GET = 0,
  KVP_OP_GET_IP_INFO = 4,
  KVP_OP_REGISTER = 4,
  KVP_OP_REGISTER1 = 100,
  KVP_OP_SET = 1,
  KVP_OP_SET_IP_INFO = 5,
  KVP_POOL_AUTO = 2,
  KVP_POOL_AUTO_EXTERNAL = 3,
  KVP_POOL_AUTO_INTERNAL = 4,
  KVP_POOL_COUNT = 5,
  KVP_POOL_EXTERNAL = 0,
  KVP_POOL_GUEST = 1,
  MAX_ADAPTER_ID_SIZE = 128,
  MAX_GATEWAY_SIZE = 512,
  MAX_IP_ADDR_SIZE = 1024,
  OVER_WRITE = 1,
  REG_SZ = 1,
  REG_U32 = 4,
  REG_U64 = 8,
  START_FILE_COPY = 0,
  UTIL_FW_MAJOR = 3,
  UTIL_FW_MINOR = 0,
  UTIL_FW_VERSION = 196608,
  UTIL_WS2K8_FW_MAJOR = 1,
  UTIL_WS2K8_FW_VERSION = 65536,
  VSS_HBU_NO_AUTO_RECOVERY = 5,
  VSS_OP_AUTO_RECOVER = 7,
  VSS_OP_BU_COMPLETE = 4,
  VSS_OP_COUNT = 8,
  VSS_OP_CREATE = 0,
  VSS_OP_DELETE = 1,
  VSS_OP_FREEZE = 5,
  VSS_OP_GET_DM_INFO = 3,
  VSS_OP_HOT_BACKUP = 2,
  VSS_OP_REGISTER = 128,
  VSS_OP_REGISTER1 = 129,
  VSS_OP_THAW = 6,
  WRITE_TO_FILE = 1,
  W_MAX_PATH = 260;
export declare namespace struct {
  /** `<linux/hyperv.h>`: 6196 bytes. */
  interface hv_do_fcopy extends RecordView<'struct hv_do_fcopy'> {
    get hdr(): struct.hv_fcopy_hdr;
    set hdr(value: From<struct.hv_fcopy_hdr>);
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/hyperv.h>`: 36 bytes. */
  interface hv_fcopy_hdr extends RecordView<'struct hv_fcopy_hdr'> {
    operation: number;
    get service_id0(): Uint8Array;
    set service_id0(value: Bytes);
    get service_id1(): Uint8Array;
    set service_id1(value: Bytes);
  }

  /** `<linux/hyperv.h>`: 2572 bytes. */
  interface hv_kvp_exchg_msg_value extends RecordView<'struct hv_kvp_exchg_msg_value'> {
    value_type: number;
    key_size: number;
    value_size: number;
    get key(): Uint8Array;
    set key(value: Bytes);
    get value(): Uint8Array;
    set value(value: Bytes);
    value_u32: number;
    get value_u64(): bigint;
    set value_u64(value: Integer);
  }

  /** `<linux/hyperv.h>`: 4 bytes. */
  interface hv_kvp_hdr extends RecordView<'struct hv_kvp_hdr'> {
    operation: number;
    pool: number;
    pad: number;
  }

  /** `<linux/hyperv.h>`: 7428 bytes. */
  interface hv_kvp_ip_msg extends RecordView<'struct hv_kvp_ip_msg'> {
    operation: number;
    pool: number;
    get kvp_ip_val(): struct.hv_kvp_ipaddr_value;
    set kvp_ip_val(value: From<struct.hv_kvp_ipaddr_value>);
  }

  /** `<linux/hyperv.h>`: 7426 bytes. */
  interface hv_kvp_ipaddr_value extends RecordView<'struct hv_kvp_ipaddr_value'> {
    get adapter_id(): Elements<number>;
    set adapter_id(value: Iterable<number>);
    addr_family: number;
    dhcp_enabled: number;
    get ip_addr(): Elements<number>;
    set ip_addr(value: Iterable<number>);
    get sub_net(): Elements<number>;
    set sub_net(value: Iterable<number>);
    get gate_way(): Elements<number>;
    set gate_way(value: Iterable<number>);
    get dns_addr(): Elements<number>;
    set dns_addr(value: Iterable<number>);
  }

  interface hv_kvp_msg$body extends RecordView<'union hv_kvp_msg.body'> {
    get kvp_get(): struct.hv_kvp_msg_get;
    set kvp_get(value: From<struct.hv_kvp_msg_get>);
    get kvp_set(): struct.hv_kvp_msg_set;
    set kvp_set(value: From<struct.hv_kvp_msg_set>);
    get kvp_delete(): struct.hv_kvp_msg_delete;
    set kvp_delete(value: From<struct.hv_kvp_msg_delete>);
    get kvp_enum_data(): struct.hv_kvp_msg_enumerate;
    set kvp_enum_data(value: From<struct.hv_kvp_msg_enumerate>);
    get kvp_ip_val(): struct.hv_kvp_ipaddr_value;
    set kvp_ip_val(value: From<struct.hv_kvp_ipaddr_value>);
    get kvp_register(): struct.hv_kvp_register;
    set kvp_register(value: From<struct.hv_kvp_register>);
  }

  /** `<linux/hyperv.h>`: 7432 bytes. */
  interface hv_kvp_msg extends RecordView<'struct hv_kvp_msg'> {
    get kvp_hdr(): struct.hv_kvp_hdr;
    set kvp_hdr(value: From<struct.hv_kvp_hdr>);
    error: number;
    get body(): hv_kvp_msg$body;
    set body(value: From<hv_kvp_msg$body>);
  }

  /** `<linux/hyperv.h>`: 516 bytes. */
  interface hv_kvp_msg_delete extends RecordView<'struct hv_kvp_msg_delete'> {
    key_size: number;
    get key(): Uint8Array;
    set key(value: Bytes);
  }

  /** `<linux/hyperv.h>`: 2576 bytes. */
  interface hv_kvp_msg_enumerate extends RecordView<'struct hv_kvp_msg_enumerate'> {
    index: number;
    get data(): struct.hv_kvp_exchg_msg_value;
    set data(value: From<struct.hv_kvp_exchg_msg_value>);
  }

  /** `<linux/hyperv.h>`: 2572 bytes. */
  interface hv_kvp_msg_get extends RecordView<'struct hv_kvp_msg_get'> {
    get data(): struct.hv_kvp_exchg_msg_value;
    set data(value: From<struct.hv_kvp_exchg_msg_value>);
  }

  /** `<linux/hyperv.h>`: 2572 bytes. */
  interface hv_kvp_msg_set extends RecordView<'struct hv_kvp_msg_set'> {
    get data(): struct.hv_kvp_exchg_msg_value;
    set data(value: From<struct.hv_kvp_exchg_msg_value>);
  }

  /** `<linux/hyperv.h>`: 512 bytes. */
  interface hv_kvp_register extends RecordView<'struct hv_kvp_register'> {
    get version(): Uint8Array;
    set version(value: Bytes);
  }

  /** `<linux/hyperv.h>`: 1088 bytes. */
  interface hv_start_fcopy extends RecordView<'struct hv_start_fcopy'> {
    get hdr(): struct.hv_fcopy_hdr;
    set hdr(value: From<struct.hv_fcopy_hdr>);
    get file_name(): Elements<number>;
    set file_name(value: Iterable<number>);
    get path_name(): Elements<number>;
    set path_name(value: Iterable<number>);
    copy_flags: number;
    get file_size(): bigint;
    set file_size(value: Integer);
  }

  /** `<linux/hyperv.h>`: 4 bytes. */
  interface hv_vss_check_dm_info extends RecordView<'struct hv_vss_check_dm_info'> {
    flags: number;
  }

  /** `<linux/hyperv.h>`: 4 bytes. */
  interface hv_vss_check_feature extends RecordView<'struct hv_vss_check_feature'> {
    flags: number;
  }

  /** `<linux/hyperv.h>`: 8 bytes. */
  interface hv_vss_hdr extends RecordView<'struct hv_vss_hdr'> {
    operation: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/hyperv.h>`: 12 bytes. */
  interface hv_vss_msg extends RecordView<'struct hv_vss_msg'> {
    get vss_hdr(): struct.hv_vss_hdr;
    set vss_hdr(value: From<struct.hv_vss_hdr>);
    error: number;
    get vss_cf(): struct.hv_vss_check_feature;
    set vss_cf(value: From<struct.hv_vss_check_feature>);
    get dm_info(): struct.hv_vss_check_dm_info;
    set dm_info(value: From<struct.hv_vss_check_dm_info>);
  }
}

export const struct: {
  readonly hv_do_fcopy: Descriptor<struct.hv_do_fcopy>;
  readonly hv_fcopy_hdr: Descriptor<struct.hv_fcopy_hdr>;
  readonly hv_kvp_exchg_msg_value: Descriptor<struct.hv_kvp_exchg_msg_value>;
  readonly hv_kvp_hdr: Descriptor<struct.hv_kvp_hdr>;
  readonly hv_kvp_ip_msg: Descriptor<struct.hv_kvp_ip_msg>;
  readonly hv_kvp_ipaddr_value: Descriptor<struct.hv_kvp_ipaddr_value>;
  readonly hv_kvp_msg: Descriptor<struct.hv_kvp_msg>;
  readonly hv_kvp_msg_delete: Descriptor<struct.hv_kvp_msg_delete>;
  readonly hv_kvp_msg_enumerate: Descriptor<struct.hv_kvp_msg_enumerate>;
  readonly hv_kvp_msg_get: Descriptor<struct.hv_kvp_msg_get>;
  readonly hv_kvp_msg_set: Descriptor<struct.hv_kvp_msg_set>;
  readonly hv_kvp_register: Descriptor<struct.hv_kvp_register>;
  readonly hv_start_fcopy: Descriptor<struct.hv_start_fcopy>;
  readonly hv_vss_check_dm_info: Descriptor<struct.hv_vss_check_dm_info>;
  readonly hv_vss_check_feature: Descriptor<struct.hv_vss_check_feature>;
  readonly hv_vss_hdr: Descriptor<struct.hv_vss_hdr>;
  readonly hv_vss_msg: Descriptor<struct.hv_vss_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hv_do_fcopy": ["struct hv_fcopy_hdr hdr;__u32 pad;__u64 offset;__u32 size;__u8 data[6144];",{"pack":1}],
"hv_fcopy_hdr": ["__u32 operation;__u8 service_id0[16];__u8 service_id1[16];",{"pack":1}],
"hv_kvp_exchg_msg_value": ["__u32 value_type;__u32 key_size;__u32 value_size;__u8 key[512];union {__u8 value[2048];__u32 value_u32;__u64 value_u64;};",{"pack":1}],
"hv_kvp_hdr": ["__u8 operation;__u8 pool;__u16 pad;",{"pack":1}],
"hv_kvp_ip_msg": "__u8 operation;__u8 pool;struct hv_kvp_ipaddr_value kvp_ip_val;",
"hv_kvp_ipaddr_value": ["__u16 adapter_id[128];__u8 addr_family;__u8 dhcp_enabled;__u16 ip_addr[1024];__u16 sub_net[1024];__u16 gate_way[512];__u16 dns_addr[1024];",{"pack":1}],
"hv_kvp_msg": ["union {struct hv_kvp_hdr kvp_hdr;int error;};union {struct hv_kvp_msg_get kvp_get;struct hv_kvp_msg_set kvp_set;struct hv_kvp_msg_delete kvp_delete;struct hv_kvp_msg_enumerate kvp_enum_data;struct hv_kvp_ipaddr_value kvp_ip_val;struct hv_kvp_register kvp_register;} body;",{"pack":1}],
"hv_kvp_msg_delete": "__u32 key_size;__u8 key[512];",
"hv_kvp_msg_enumerate": ["__u32 index;struct hv_kvp_exchg_msg_value data;",{"pack":1}],
"hv_kvp_msg_get": "struct hv_kvp_exchg_msg_value data;",
"hv_kvp_msg_set": "struct hv_kvp_exchg_msg_value data;",
"hv_kvp_register": "__u8 version[512];",
"hv_start_fcopy": ["struct hv_fcopy_hdr hdr;__u16 file_name[260];__u16 path_name[260];__u32 copy_flags;__u64 file_size;",{"pack":1}],
"hv_vss_check_dm_info": ["__u32 flags;",{"pack":1}],
"hv_vss_check_feature": ["__u32 flags;",{"pack":1}],
"hv_vss_hdr": "__u8 operation;__u8 reserved[7];",
"hv_vss_msg": ["union {struct hv_vss_hdr vss_hdr;int error;};union {struct hv_vss_check_feature vss_cf;struct hv_vss_check_dm_info dm_info;};",{"pack":1}]
}`),
);
