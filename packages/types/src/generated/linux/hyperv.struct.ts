// Generated from Linux 7.3.4 <linux/hyperv.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/hyperv.h>`: 6196 bytes. */
export interface hv_do_fcopy extends RecordView<'struct hv_do_fcopy'> {
  get hdr(): hv_fcopy_hdr;
  set hdr(value: hv_fcopy_hdr | Init<hv_fcopy_hdr>);
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const hv_do_fcopy: Descriptor<hv_do_fcopy> = /* @__PURE__ */ declareStruct(
  'hv_do_fcopy',
  `
  struct hv_fcopy_hdr hdr;
  __u32 pad;
  __u64 offset;
  __u32 size;
  __u8 data[6144];
`,
  { pack: 1, uses: () => [hv_fcopy_hdr] },
);

/** `<linux/hyperv.h>`: 36 bytes. */
export interface hv_fcopy_hdr extends RecordView<'struct hv_fcopy_hdr'> {
  operation: number;
  get service_id0(): Uint8Array;
  set service_id0(value: Bytes);
  get service_id1(): Uint8Array;
  set service_id1(value: Bytes);
}

export const hv_fcopy_hdr: Descriptor<hv_fcopy_hdr> = /* @__PURE__ */ declareStruct(
  'hv_fcopy_hdr',
  `
  __u32 operation;
  __u8 service_id0[16];
  __u8 service_id1[16];
`,
  { pack: 1 },
);

/** `<linux/hyperv.h>`: 2572 bytes. */
export interface hv_kvp_exchg_msg_value extends RecordView<'struct hv_kvp_exchg_msg_value'> {
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

export const hv_kvp_exchg_msg_value: Descriptor<hv_kvp_exchg_msg_value> =
  /* @__PURE__ */ declareStruct(
    'hv_kvp_exchg_msg_value',
    `
  __u32 value_type;
  __u32 key_size;
  __u32 value_size;
  __u8 key[512];
  union {
    __u8 value[2048];
    __u32 value_u32;
    __u64 value_u64;
  };
`,
    { pack: 1 },
  );

/** `<linux/hyperv.h>`: 4 bytes. */
export interface hv_kvp_hdr extends RecordView<'struct hv_kvp_hdr'> {
  operation: number;
  pool: number;
  pad: number;
}

export const hv_kvp_hdr: Descriptor<hv_kvp_hdr> = /* @__PURE__ */ declareStruct(
  'hv_kvp_hdr',
  `
  __u8 operation;
  __u8 pool;
  __u16 pad;
`,
  { pack: 1 },
);

/** `<linux/hyperv.h>`: 7428 bytes. */
export interface hv_kvp_ip_msg extends RecordView<'struct hv_kvp_ip_msg'> {
  operation: number;
  pool: number;
  get kvp_ip_val(): hv_kvp_ipaddr_value;
  set kvp_ip_val(value: hv_kvp_ipaddr_value | Init<hv_kvp_ipaddr_value>);
}

export const hv_kvp_ip_msg: Descriptor<hv_kvp_ip_msg> = /* @__PURE__ */ declareStruct(
  'hv_kvp_ip_msg',
  `
  __u8 operation;
  __u8 pool;
  struct hv_kvp_ipaddr_value kvp_ip_val;
`,
  { uses: () => [hv_kvp_ipaddr_value] },
);

/** `<linux/hyperv.h>`: 7426 bytes. */
export interface hv_kvp_ipaddr_value extends RecordView<'struct hv_kvp_ipaddr_value'> {
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

export const hv_kvp_ipaddr_value: Descriptor<hv_kvp_ipaddr_value> = /* @__PURE__ */ declareStruct(
  'hv_kvp_ipaddr_value',
  `
  __u16 adapter_id[128];
  __u8 addr_family;
  __u8 dhcp_enabled;
  __u16 ip_addr[1024];
  __u16 sub_net[1024];
  __u16 gate_way[512];
  __u16 dns_addr[1024];
`,
  { pack: 1 },
);

interface hv_kvp_msg$body extends RecordView<'union hv_kvp_msg.body'> {
  get kvp_get(): hv_kvp_msg_get;
  set kvp_get(value: hv_kvp_msg_get | Init<hv_kvp_msg_get>);
  get kvp_set(): hv_kvp_msg_set;
  set kvp_set(value: hv_kvp_msg_set | Init<hv_kvp_msg_set>);
  get kvp_delete(): hv_kvp_msg_delete;
  set kvp_delete(value: hv_kvp_msg_delete | Init<hv_kvp_msg_delete>);
  get kvp_enum_data(): hv_kvp_msg_enumerate;
  set kvp_enum_data(value: hv_kvp_msg_enumerate | Init<hv_kvp_msg_enumerate>);
  get kvp_ip_val(): hv_kvp_ipaddr_value;
  set kvp_ip_val(value: hv_kvp_ipaddr_value | Init<hv_kvp_ipaddr_value>);
  get kvp_register(): hv_kvp_register;
  set kvp_register(value: hv_kvp_register | Init<hv_kvp_register>);
}

/** `<linux/hyperv.h>`: 7432 bytes. */
export interface hv_kvp_msg extends RecordView<'struct hv_kvp_msg'> {
  get kvp_hdr(): hv_kvp_hdr;
  set kvp_hdr(value: hv_kvp_hdr | Init<hv_kvp_hdr>);
  error: number;
  get body(): hv_kvp_msg$body;
  set body(value: hv_kvp_msg$body | Init<hv_kvp_msg$body>);
}

export const hv_kvp_msg: Descriptor<hv_kvp_msg> = /* @__PURE__ */ declareStruct(
  'hv_kvp_msg',
  `
  union {
    struct hv_kvp_hdr kvp_hdr;
    int error;
  };
  union {
    struct hv_kvp_msg_get kvp_get;
    struct hv_kvp_msg_set kvp_set;
    struct hv_kvp_msg_delete kvp_delete;
    struct hv_kvp_msg_enumerate kvp_enum_data;
    struct hv_kvp_ipaddr_value kvp_ip_val;
    struct hv_kvp_register kvp_register;
  } body;
`,
  {
    pack: 1,
    uses: () => [
      hv_kvp_hdr,
      hv_kvp_ipaddr_value,
      hv_kvp_msg_delete,
      hv_kvp_msg_enumerate,
      hv_kvp_msg_get,
      hv_kvp_msg_set,
      hv_kvp_register,
    ],
  },
);

/** `<linux/hyperv.h>`: 516 bytes. */
export interface hv_kvp_msg_delete extends RecordView<'struct hv_kvp_msg_delete'> {
  key_size: number;
  get key(): Uint8Array;
  set key(value: Bytes);
}

export const hv_kvp_msg_delete: Descriptor<hv_kvp_msg_delete> = /* @__PURE__ */ declareStruct(
  'hv_kvp_msg_delete',
  `
  __u32 key_size;
  __u8 key[512];
`,
);

/** `<linux/hyperv.h>`: 2576 bytes. */
export interface hv_kvp_msg_enumerate extends RecordView<'struct hv_kvp_msg_enumerate'> {
  index: number;
  get data(): hv_kvp_exchg_msg_value;
  set data(value: hv_kvp_exchg_msg_value | Init<hv_kvp_exchg_msg_value>);
}

export const hv_kvp_msg_enumerate: Descriptor<hv_kvp_msg_enumerate> = /* @__PURE__ */ declareStruct(
  'hv_kvp_msg_enumerate',
  `
  __u32 index;
  struct hv_kvp_exchg_msg_value data;
`,
  { pack: 1, uses: () => [hv_kvp_exchg_msg_value] },
);

/** `<linux/hyperv.h>`: 2572 bytes. */
export interface hv_kvp_msg_get extends RecordView<'struct hv_kvp_msg_get'> {
  get data(): hv_kvp_exchg_msg_value;
  set data(value: hv_kvp_exchg_msg_value | Init<hv_kvp_exchg_msg_value>);
}

export const hv_kvp_msg_get: Descriptor<hv_kvp_msg_get> = /* @__PURE__ */ declareStruct(
  'hv_kvp_msg_get',
  `
  struct hv_kvp_exchg_msg_value data;
`,
  { uses: () => [hv_kvp_exchg_msg_value] },
);

/** `<linux/hyperv.h>`: 2572 bytes. */
export interface hv_kvp_msg_set extends RecordView<'struct hv_kvp_msg_set'> {
  get data(): hv_kvp_exchg_msg_value;
  set data(value: hv_kvp_exchg_msg_value | Init<hv_kvp_exchg_msg_value>);
}

export const hv_kvp_msg_set: Descriptor<hv_kvp_msg_set> = /* @__PURE__ */ declareStruct(
  'hv_kvp_msg_set',
  `
  struct hv_kvp_exchg_msg_value data;
`,
  { uses: () => [hv_kvp_exchg_msg_value] },
);

/** `<linux/hyperv.h>`: 512 bytes. */
export interface hv_kvp_register extends RecordView<'struct hv_kvp_register'> {
  get version(): Uint8Array;
  set version(value: Bytes);
}

export const hv_kvp_register: Descriptor<hv_kvp_register> = /* @__PURE__ */ declareStruct(
  'hv_kvp_register',
  `
  __u8 version[512];
`,
);

/** `<linux/hyperv.h>`: 1088 bytes. */
export interface hv_start_fcopy extends RecordView<'struct hv_start_fcopy'> {
  get hdr(): hv_fcopy_hdr;
  set hdr(value: hv_fcopy_hdr | Init<hv_fcopy_hdr>);
  get file_name(): Elements<number>;
  set file_name(value: Iterable<number>);
  get path_name(): Elements<number>;
  set path_name(value: Iterable<number>);
  copy_flags: number;
  get file_size(): bigint;
  set file_size(value: Integer);
}

export const hv_start_fcopy: Descriptor<hv_start_fcopy> = /* @__PURE__ */ declareStruct(
  'hv_start_fcopy',
  `
  struct hv_fcopy_hdr hdr;
  __u16 file_name[260];
  __u16 path_name[260];
  __u32 copy_flags;
  __u64 file_size;
`,
  { pack: 1, uses: () => [hv_fcopy_hdr] },
);

/** `<linux/hyperv.h>`: 4 bytes. */
export interface hv_vss_check_dm_info extends RecordView<'struct hv_vss_check_dm_info'> {
  flags: number;
}

export const hv_vss_check_dm_info: Descriptor<hv_vss_check_dm_info> = /* @__PURE__ */ declareStruct(
  'hv_vss_check_dm_info',
  `
  __u32 flags;
`,
  { pack: 1 },
);

/** `<linux/hyperv.h>`: 4 bytes. */
export interface hv_vss_check_feature extends RecordView<'struct hv_vss_check_feature'> {
  flags: number;
}

export const hv_vss_check_feature: Descriptor<hv_vss_check_feature> = /* @__PURE__ */ declareStruct(
  'hv_vss_check_feature',
  `
  __u32 flags;
`,
  { pack: 1 },
);

/** `<linux/hyperv.h>`: 8 bytes. */
export interface hv_vss_hdr extends RecordView<'struct hv_vss_hdr'> {
  operation: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const hv_vss_hdr: Descriptor<hv_vss_hdr> = /* @__PURE__ */ declareStruct(
  'hv_vss_hdr',
  `
  __u8 operation;
  __u8 reserved[7];
`,
);

/** `<linux/hyperv.h>`: 12 bytes. */
export interface hv_vss_msg extends RecordView<'struct hv_vss_msg'> {
  get vss_hdr(): hv_vss_hdr;
  set vss_hdr(value: hv_vss_hdr | Init<hv_vss_hdr>);
  error: number;
  get vss_cf(): hv_vss_check_feature;
  set vss_cf(value: hv_vss_check_feature | Init<hv_vss_check_feature>);
  get dm_info(): hv_vss_check_dm_info;
  set dm_info(value: hv_vss_check_dm_info | Init<hv_vss_check_dm_info>);
}

export const hv_vss_msg: Descriptor<hv_vss_msg> = /* @__PURE__ */ declareStruct(
  'hv_vss_msg',
  `
  union {
    struct hv_vss_hdr vss_hdr;
    int error;
  };
  union {
    struct hv_vss_check_feature vss_cf;
    struct hv_vss_check_dm_info dm_info;
  };
`,
  { pack: 1, uses: () => [hv_vss_check_dm_info, hv_vss_check_feature, hv_vss_hdr] },
);
