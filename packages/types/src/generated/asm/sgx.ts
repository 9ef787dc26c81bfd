// Generated from Linux 7.3.4 <asm/sgx.h> by "pnpm generate". Do not edit.
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
  'x86_64' | 'x86',
  {
    SGX_IOC_ENCLAVE_ADD_PAGES: 3224413185;
    SGX_IOC_ENCLAVE_CREATE: 1074308096;
    SGX_IOC_ENCLAVE_INIT: 1074308098;
    SGX_IOC_ENCLAVE_MODIFY_TYPES: 3223888902;
    SGX_IOC_ENCLAVE_PROVISION: 1074308099;
    SGX_IOC_ENCLAVE_REMOVE_PAGES: 3222840327;
    SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: 3223888901;
    SGX_IOC_VEPC_REMOVE_ALL: 41988;
    SGX_MAGIC: 164;
    SGX_PAGE_MEASURE: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      SGX_IOC_ENCLAVE_ADD_PAGES: 3224413185,
      SGX_IOC_ENCLAVE_CREATE: 1074308096,
      SGX_IOC_ENCLAVE_INIT: 1074308098,
      SGX_IOC_ENCLAVE_MODIFY_TYPES: 3223888902,
      SGX_IOC_ENCLAVE_PROVISION: 1074308099,
      SGX_IOC_ENCLAVE_REMOVE_PAGES: 3222840327,
      SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: 3223888901,
      SGX_IOC_VEPC_REMOVE_ALL: 41988,
      SGX_MAGIC: 164,
      SGX_PAGE_MEASURE: 1,
    },
  },
);

/** `<asm/sgx.h>`: 3224413185 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_ADD_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_ADD_PAGES,
);
/** `<asm/sgx.h>`: 1074308096 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_CREATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_CREATE,
);
/** `<asm/sgx.h>`: 1074308098 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_INIT,
);
/** `<asm/sgx.h>`: 3223888902 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_MODIFY_TYPES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_MODIFY_TYPES,
);
/** `<asm/sgx.h>`: 1074308099 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_PROVISION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_PROVISION,
);
/** `<asm/sgx.h>`: 3222840327 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_REMOVE_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_REMOVE_PAGES,
);
/** `<asm/sgx.h>`: 3223888901 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS,
);
/** `<asm/sgx.h>`: 41988 on x86_64, x86. */
export const SGX_IOC_VEPC_REMOVE_ALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_VEPC_REMOVE_ALL,
);
/** `<asm/sgx.h>`: 164 on x86_64, x86. */
export const SGX_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.SGX_MAGIC);
/** `<asm/sgx.h>`: 1 on x86_64, x86. */
export const SGX_PAGE_MEASURE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_PAGE_MEASURE,
);
export declare namespace struct {
  /** `<asm/sgx.h>`: 48 bytes on x86_64, x86. */
  interface sgx_enclave_add_pages extends RecordView<'struct sgx_enclave_add_pages'> {
    get src(): bigint;
    set src(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get secinfo(): bigint;
    set secinfo(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get count(): bigint;
    set count(value: Integer);
  }

  /** `<asm/sgx.h>`: 8 bytes on x86_64, x86. */
  interface sgx_enclave_create extends RecordView<'struct sgx_enclave_create'> {
    get src(): bigint;
    set src(value: Integer);
  }

  /** `<asm/sgx.h>`: 8 bytes on x86_64, x86. */
  interface sgx_enclave_init extends RecordView<'struct sgx_enclave_init'> {
    get sigstruct(): bigint;
    set sigstruct(value: Integer);
  }

  /** `<asm/sgx.h>`: 40 bytes on x86_64, x86. */
  interface sgx_enclave_modify_types extends RecordView<'struct sgx_enclave_modify_types'> {
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get page_type(): bigint;
    set page_type(value: Integer);
    get result(): bigint;
    set result(value: Integer);
    get count(): bigint;
    set count(value: Integer);
  }

  /** `<asm/sgx.h>`: 8 bytes on x86_64, x86. */
  interface sgx_enclave_provision extends RecordView<'struct sgx_enclave_provision'> {
    get fd(): bigint;
    set fd(value: Integer);
  }

  /** `<asm/sgx.h>`: 24 bytes on x86_64, x86. */
  interface sgx_enclave_remove_pages extends RecordView<'struct sgx_enclave_remove_pages'> {
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get count(): bigint;
    set count(value: Integer);
  }

  /** `<asm/sgx.h>`: 40 bytes on x86_64, x86. */
  interface sgx_enclave_restrict_permissions
    extends RecordView<'struct sgx_enclave_restrict_permissions'> {
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    get permissions(): bigint;
    set permissions(value: Integer);
    get result(): bigint;
    set result(value: Integer);
    get count(): bigint;
    set count(value: Integer);
  }

  /** `<asm/sgx.h>`: 256 bytes on x86_64, x86. */
  interface sgx_enclave_run extends RecordView<'struct sgx_enclave_run'> {
    get tcs(): bigint;
    set tcs(value: Integer);
    function: number;
    exception_vector: number;
    exception_error_code: number;
    get exception_addr(): bigint;
    set exception_addr(value: Integer);
    get user_handler(): bigint;
    set user_handler(value: Integer);
    get user_data(): bigint;
    set user_data(value: Integer);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly sgx_enclave_add_pages: Descriptor<struct.sgx_enclave_add_pages, 'x86_64' | 'x86'>;
  readonly sgx_enclave_create: Descriptor<struct.sgx_enclave_create, 'x86_64' | 'x86'>;
  readonly sgx_enclave_init: Descriptor<struct.sgx_enclave_init, 'x86_64' | 'x86'>;
  readonly sgx_enclave_modify_types: Descriptor<struct.sgx_enclave_modify_types, 'x86_64' | 'x86'>;
  readonly sgx_enclave_provision: Descriptor<struct.sgx_enclave_provision, 'x86_64' | 'x86'>;
  readonly sgx_enclave_remove_pages: Descriptor<struct.sgx_enclave_remove_pages, 'x86_64' | 'x86'>;
  readonly sgx_enclave_restrict_permissions: Descriptor<
    struct.sgx_enclave_restrict_permissions,
    'x86_64' | 'x86'
  >;
  readonly sgx_enclave_run: Descriptor<struct.sgx_enclave_run, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sgx_enclave_add_pages": ["__u64 src;__u64 offset;__u64 length;__u64 secinfo;__u64 flags;__u64 count;",{"only":["x86_64","x86"]}],
"sgx_enclave_create": ["__u64 src;",{"only":["x86_64","x86"]}],
"sgx_enclave_init": ["__u64 sigstruct;",{"only":["x86_64","x86"]}],
"sgx_enclave_modify_types": ["__u64 offset;__u64 length;__u64 page_type;__u64 result;__u64 count;",{"only":["x86_64","x86"]}],
"sgx_enclave_provision": ["__u64 fd;",{"only":["x86_64","x86"]}],
"sgx_enclave_remove_pages": ["__u64 offset;__u64 length;__u64 count;",{"only":["x86_64","x86"]}],
"sgx_enclave_restrict_permissions": ["__u64 offset;__u64 length;__u64 permissions;__u64 result;__u64 count;",{"only":["x86_64","x86"]}],
"sgx_enclave_run": ["__u64 tcs;__u32 function;__u16 exception_vector;__u16 exception_error_code;__u64 exception_addr;__u64 user_handler;__u64 user_data;__u8 reserved[216];",{"only":["x86_64","x86"]}]
}`),
);
