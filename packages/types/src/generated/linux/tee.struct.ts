// Generated from Linux 7.3.4 <linux/tee.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/tee.h>`: 8 bytes. */
export interface tee_iocl_supp_recv_arg extends RecordView<'struct tee_iocl_supp_recv_arg'> {
  func: number;
  num_params: number;
  get params(): Elements<tee_ioctl_param>;
  set params(value: Iterable<tee_ioctl_param | Init<tee_ioctl_param>>);
}

export const tee_iocl_supp_recv_arg: Descriptor<tee_iocl_supp_recv_arg> =
  /* @__PURE__ */ declareStruct(
    'tee_iocl_supp_recv_arg',
    `
  __u32 func;
  __u32 num_params;
  struct tee_ioctl_param params[];
`,
    { uses: () => [tee_ioctl_param] },
  );

/** `<linux/tee.h>`: 8 bytes. */
export interface tee_iocl_supp_send_arg extends RecordView<'struct tee_iocl_supp_send_arg'> {
  ret: number;
  num_params: number;
  get params(): Elements<tee_ioctl_param>;
  set params(value: Iterable<tee_ioctl_param | Init<tee_ioctl_param>>);
}

export const tee_iocl_supp_send_arg: Descriptor<tee_iocl_supp_send_arg> =
  /* @__PURE__ */ declareStruct(
    'tee_iocl_supp_send_arg',
    `
  __u32 ret;
  __u32 num_params;
  struct tee_ioctl_param params[];
`,
    { uses: () => [tee_ioctl_param] },
  );

/** `<linux/tee.h>`: 16 bytes. */
export interface tee_ioctl_buf_data extends RecordView<'struct tee_ioctl_buf_data'> {
  get buf_ptr(): bigint;
  set buf_ptr(value: Integer);
  get buf_len(): bigint;
  set buf_len(value: Integer);
}

export const tee_ioctl_buf_data: Descriptor<tee_ioctl_buf_data> = /* @__PURE__ */ declareStruct(
  'tee_ioctl_buf_data',
  `
  __u64 buf_ptr;
  __u64 buf_len;
`,
);

/** `<linux/tee.h>`: 8 bytes. */
export interface tee_ioctl_cancel_arg extends RecordView<'struct tee_ioctl_cancel_arg'> {
  cancel_id: number;
  session: number;
}

export const tee_ioctl_cancel_arg: Descriptor<tee_ioctl_cancel_arg> = /* @__PURE__ */ declareStruct(
  'tee_ioctl_cancel_arg',
  `
  __u32 cancel_id;
  __u32 session;
`,
);

/** `<linux/tee.h>`: 4 bytes. */
export interface tee_ioctl_close_session_arg
  extends RecordView<'struct tee_ioctl_close_session_arg'> {
  session: number;
}

export const tee_ioctl_close_session_arg: Descriptor<tee_ioctl_close_session_arg> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_close_session_arg',
    `
  __u32 session;
`,
  );

/** `<linux/tee.h>`: 24 bytes. */
export interface tee_ioctl_invoke_arg extends RecordView<'struct tee_ioctl_invoke_arg'> {
  func: number;
  session: number;
  cancel_id: number;
  ret: number;
  ret_origin: number;
  num_params: number;
  get params(): Elements<tee_ioctl_param>;
  set params(value: Iterable<tee_ioctl_param | Init<tee_ioctl_param>>);
}

export const tee_ioctl_invoke_arg: Descriptor<tee_ioctl_invoke_arg> = /* @__PURE__ */ declareStruct(
  'tee_ioctl_invoke_arg',
  `
  __u32 func;
  __u32 session;
  __u32 cancel_id;
  __u32 ret;
  __u32 ret_origin;
  __u32 num_params;
  struct tee_ioctl_param params[];
`,
  { uses: () => [tee_ioctl_param] },
);

/** `<linux/tee.h>`: 24 bytes. */
export interface tee_ioctl_object_invoke_arg
  extends RecordView<'struct tee_ioctl_object_invoke_arg'> {
  get id(): bigint;
  set id(value: Integer);
  op: number;
  ret: number;
  num_params: number;
  get params(): Elements<tee_ioctl_param>;
  set params(value: Iterable<tee_ioctl_param | Init<tee_ioctl_param>>);
}

export const tee_ioctl_object_invoke_arg: Descriptor<tee_ioctl_object_invoke_arg> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_object_invoke_arg',
    `
  __u64 id;
  __u32 op;
  __u32 ret;
  __u32 num_params;
  struct tee_ioctl_param params[];
`,
    {
      variants: {
        x86: {
          members: `
  __u64 id;
  __u32 op;
  __u32 ret;
  __u32 num_params;
  unsigned int :32;
  struct tee_ioctl_param params[];
`,
        },
      },
      uses: () => [tee_ioctl_param],
    },
  );

/** `<linux/tee.h>`: 56 bytes. */
export interface tee_ioctl_open_session_arg
  extends RecordView<'struct tee_ioctl_open_session_arg'> {
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get clnt_uuid(): Uint8Array;
  set clnt_uuid(value: Bytes);
  clnt_login: number;
  cancel_id: number;
  session: number;
  ret: number;
  ret_origin: number;
  num_params: number;
  get params(): Elements<tee_ioctl_param>;
  set params(value: Iterable<tee_ioctl_param | Init<tee_ioctl_param>>);
}

export const tee_ioctl_open_session_arg: Descriptor<tee_ioctl_open_session_arg> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_open_session_arg',
    `
  __u8 uuid[16];
  __u8 clnt_uuid[16];
  __u32 clnt_login;
  __u32 cancel_id;
  __u32 session;
  __u32 ret;
  __u32 ret_origin;
  __u32 num_params;
  struct tee_ioctl_param params[];
`,
    { uses: () => [tee_ioctl_param] },
  );

/** `<linux/tee.h>`: 32 bytes. */
export interface tee_ioctl_param extends RecordView<'struct tee_ioctl_param'> {
  get attr(): bigint;
  set attr(value: Integer);
  get a(): bigint;
  set a(value: Integer);
  get b(): bigint;
  set b(value: Integer);
  get c(): bigint;
  set c(value: Integer);
}

export const tee_ioctl_param: Descriptor<tee_ioctl_param> = /* @__PURE__ */ declareStruct(
  'tee_ioctl_param',
  `
  __u64 attr;
  __u64 a;
  __u64 b;
  __u64 c;
`,
);

/** `<linux/tee.h>`: 16 bytes. */
export interface tee_ioctl_shm_alloc_data extends RecordView<'struct tee_ioctl_shm_alloc_data'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  id: number;
}

export const tee_ioctl_shm_alloc_data: Descriptor<tee_ioctl_shm_alloc_data> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_shm_alloc_data',
    `
  __u64 size;
  __u32 flags;
  __s32 id;
`,
  );

/** `<linux/tee.h>`: 24 bytes. */
export interface tee_ioctl_shm_register_data
  extends RecordView<'struct tee_ioctl_shm_register_data'> {
  get addr(): bigint;
  set addr(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  flags: number;
  id: number;
}

export const tee_ioctl_shm_register_data: Descriptor<tee_ioctl_shm_register_data> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_shm_register_data',
    `
  __u64 addr;
  __u64 length;
  __u32 flags;
  __s32 id;
`,
  );

/** `<linux/tee.h>`: 24 bytes. */
export interface tee_ioctl_shm_register_fd_data
  extends RecordView<'struct tee_ioctl_shm_register_fd_data'> {
  get fd(): bigint;
  set fd(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  id: number;
}

export const tee_ioctl_shm_register_fd_data: Descriptor<tee_ioctl_shm_register_fd_data> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_shm_register_fd_data',
    `
  __s64 fd;
  __u64 size;
  __u32 flags;
  __s32 id;
`,
  );

/** `<linux/tee.h>`: 12 bytes. */
export interface tee_ioctl_version_data extends RecordView<'struct tee_ioctl_version_data'> {
  impl_id: number;
  impl_caps: number;
  gen_caps: number;
}

export const tee_ioctl_version_data: Descriptor<tee_ioctl_version_data> =
  /* @__PURE__ */ declareStruct(
    'tee_ioctl_version_data',
    `
  __u32 impl_id;
  __u32 impl_caps;
  __u32 gen_caps;
`,
  );
