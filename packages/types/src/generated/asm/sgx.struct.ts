// Generated from Linux 7.3.4 <asm/sgx.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<asm/sgx.h>`: 48 bytes on x86_64, x86. */
export interface sgx_enclave_add_pages extends RecordView<'struct sgx_enclave_add_pages'> {
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

export const sgx_enclave_add_pages: Descriptor<sgx_enclave_add_pages, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_add_pages',
    `
  __u64 src;
  __u64 offset;
  __u64 length;
  __u64 secinfo;
  __u64 flags;
  __u64 count;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/sgx.h>`: 8 bytes on x86_64, x86. */
export interface sgx_enclave_create extends RecordView<'struct sgx_enclave_create'> {
  get src(): bigint;
  set src(value: Integer);
}

export const sgx_enclave_create: Descriptor<sgx_enclave_create, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_create',
    `
  __u64 src;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/sgx.h>`: 8 bytes on x86_64, x86. */
export interface sgx_enclave_init extends RecordView<'struct sgx_enclave_init'> {
  get sigstruct(): bigint;
  set sigstruct(value: Integer);
}

export const sgx_enclave_init: Descriptor<sgx_enclave_init, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_init',
    `
  __u64 sigstruct;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/sgx.h>`: 40 bytes on x86_64, x86. */
export interface sgx_enclave_modify_types extends RecordView<'struct sgx_enclave_modify_types'> {
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

export const sgx_enclave_modify_types: Descriptor<sgx_enclave_modify_types, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_modify_types',
    `
  __u64 offset;
  __u64 length;
  __u64 page_type;
  __u64 result;
  __u64 count;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/sgx.h>`: 8 bytes on x86_64, x86. */
export interface sgx_enclave_provision extends RecordView<'struct sgx_enclave_provision'> {
  get fd(): bigint;
  set fd(value: Integer);
}

export const sgx_enclave_provision: Descriptor<sgx_enclave_provision, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_provision',
    `
  __u64 fd;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/sgx.h>`: 24 bytes on x86_64, x86. */
export interface sgx_enclave_remove_pages extends RecordView<'struct sgx_enclave_remove_pages'> {
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get count(): bigint;
  set count(value: Integer);
}

export const sgx_enclave_remove_pages: Descriptor<sgx_enclave_remove_pages, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_remove_pages',
    `
  __u64 offset;
  __u64 length;
  __u64 count;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/sgx.h>`: 40 bytes on x86_64, x86. */
export interface sgx_enclave_restrict_permissions
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

export const sgx_enclave_restrict_permissions: Descriptor<
  sgx_enclave_restrict_permissions,
  'x86_64' | 'x86'
> = /* @__PURE__ */ declareStruct(
  'sgx_enclave_restrict_permissions',
  `
  __u64 offset;
  __u64 length;
  __u64 permissions;
  __u64 result;
  __u64 count;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/sgx.h>`: 256 bytes on x86_64, x86. */
export interface sgx_enclave_run extends RecordView<'struct sgx_enclave_run'> {
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

export const sgx_enclave_run: Descriptor<sgx_enclave_run, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sgx_enclave_run',
    `
  __u64 tcs;
  __u32 function;
  __u16 exception_vector;
  __u16 exception_error_code;
  __u64 exception_addr;
  __u64 user_handler;
  __u64 user_data;
  __u8 reserved[216];
`,
    { only: ['x86_64', 'x86'] },
  );
