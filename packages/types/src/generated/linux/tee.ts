// Generated from Linux 7.3.4 <linux/tee.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'TEE_IOC_CANCEL'
  | 'TEE_IOC_CLOSE_SESSION'
  | 'TEE_IOC_INVOKE'
  | 'TEE_IOC_OBJECT_INVOKE'
  | 'TEE_IOC_OPEN_SESSION'
  | 'TEE_IOC_SUPPL_RECV'
  | 'TEE_IOC_SUPPL_SEND'
  | 'TEE_IOC_VERSION'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    TEE_IOC_CANCEL: 2148049924,
    TEE_IOC_CLOSE_SESSION: 2147787781,
    TEE_IOC_INVOKE: 2148574211,
    TEE_IOC_OBJECT_INVOKE: 2148574218,
    TEE_IOC_OPEN_SESSION: 2148574210,
    TEE_IOC_SUPPL_RECV: 2148574214,
    TEE_IOC_SUPPL_SEND: 2148574215,
    TEE_IOC_VERSION: 2148312064,
  },
);

export const TEE_IOC_CANCEL: number = /* @__PURE__ */ requestHere(2148049924),
  TEE_IOC_CLOSE_SESSION: number = /* @__PURE__ */ requestHere(2147787781),
  TEE_IOC_INVOKE: number = /* @__PURE__ */ requestHere(2148574211),
  TEE_IOC_OBJECT_INVOKE: number = /* @__PURE__ */ requestHere(2148574218),
  TEE_IOC_OPEN_SESSION: number = /* @__PURE__ */ requestHere(2148574210),
  TEE_IOC_SUPPL_RECV: number = /* @__PURE__ */ requestHere(2148574214),
  TEE_IOC_SUPPL_SEND: number = /* @__PURE__ */ requestHere(2148574215),
  TEE_IOC_VERSION: number = /* @__PURE__ */ requestHere(2148312064);
export const TEE_GEN_CAP_GP = 1,
  TEE_GEN_CAP_MEMREF_NULL = 8,
  TEE_GEN_CAP_OBJREF = 16,
  TEE_GEN_CAP_PRIVILEGED = 2,
  TEE_GEN_CAP_REG_MEM = 4,
  TEE_IMPL_ID_AMDTEE = 2,
  TEE_IMPL_ID_OPTEE = 1,
  TEE_IMPL_ID_QTEE = 4,
  TEE_IMPL_ID_TSTEE = 3,
  TEE_IOCTL_LOGIN_APPLICATION = 4,
  TEE_IOCTL_LOGIN_GROUP = 2,
  TEE_IOCTL_LOGIN_GROUP_APPLICATION = 6,
  TEE_IOCTL_LOGIN_PUBLIC = 0,
  TEE_IOCTL_LOGIN_REE_KERNEL = 2147483648,
  TEE_IOCTL_LOGIN_REE_KERNEL_MAX = 3221225471,
  TEE_IOCTL_LOGIN_REE_KERNEL_MIN = 2147483648,
  TEE_IOCTL_LOGIN_USER = 1,
  TEE_IOCTL_LOGIN_USER_APPLICATION = 5,
  TEE_IOCTL_PARAM_ATTR_MASK = 511,
  TEE_IOCTL_PARAM_ATTR_META = 256,
  TEE_IOCTL_PARAM_ATTR_TYPE_MASK = 255,
  TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT = 7,
  TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT = 5,
  TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT = 6,
  TEE_IOCTL_PARAM_ATTR_TYPE_NONE = 0,
  TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INOUT = 13,
  TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INPUT = 11,
  TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_OUTPUT = 12,
  TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INOUT = 10,
  TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT = 8,
  TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT = 9,
  TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT = 3,
  TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT = 1,
  TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT = 2,
  TEE_IOCTL_UUID_LEN = 16,
  TEE_IOC_BASE = 0,
  TEE_IOC_MAGIC = 164,
  TEE_IOC_SHM_ALLOC = 3222316033,
  TEE_IOC_SHM_REGISTER = 3222840329,
  TEE_IOC_SHM_REGISTER_FD = 3222840328,
  TEE_MAX_ARG_SIZE = 4096,
  TEE_MEMREF_NULL = 18446744073709551615n,
  TEE_OBJREF_NULL = 18446744073709551615n,
  TEE_OPTEE_CAP_TZ = 1;
export declare namespace struct {
  /** `<linux/tee.h>`: 8 bytes. */
  interface tee_iocl_supp_recv_arg extends RecordView<'struct tee_iocl_supp_recv_arg'> {
    func: number;
    num_params: number;
    get params(): Elements<struct.tee_ioctl_param>;
    set params(value: Iterable<From<struct.tee_ioctl_param>>);
  }

  /** `<linux/tee.h>`: 8 bytes. */
  interface tee_iocl_supp_send_arg extends RecordView<'struct tee_iocl_supp_send_arg'> {
    ret: number;
    num_params: number;
    get params(): Elements<struct.tee_ioctl_param>;
    set params(value: Iterable<From<struct.tee_ioctl_param>>);
  }

  /** `<linux/tee.h>`: 16 bytes. */
  interface tee_ioctl_buf_data extends RecordView<'struct tee_ioctl_buf_data'> {
    get buf_ptr(): bigint;
    set buf_ptr(value: Integer);
    get buf_len(): bigint;
    set buf_len(value: Integer);
  }

  /** `<linux/tee.h>`: 8 bytes. */
  interface tee_ioctl_cancel_arg extends RecordView<'struct tee_ioctl_cancel_arg'> {
    cancel_id: number;
    session: number;
  }

  /** `<linux/tee.h>`: 4 bytes. */
  interface tee_ioctl_close_session_arg extends RecordView<'struct tee_ioctl_close_session_arg'> {
    session: number;
  }

  /** `<linux/tee.h>`: 24 bytes. */
  interface tee_ioctl_invoke_arg extends RecordView<'struct tee_ioctl_invoke_arg'> {
    func: number;
    session: number;
    cancel_id: number;
    ret: number;
    ret_origin: number;
    num_params: number;
    get params(): Elements<struct.tee_ioctl_param>;
    set params(value: Iterable<From<struct.tee_ioctl_param>>);
  }

  /** `<linux/tee.h>`: 24 bytes. */
  interface tee_ioctl_object_invoke_arg extends RecordView<'struct tee_ioctl_object_invoke_arg'> {
    get id(): bigint;
    set id(value: Integer);
    op: number;
    ret: number;
    num_params: number;
    get params(): Elements<struct.tee_ioctl_param>;
    set params(value: Iterable<From<struct.tee_ioctl_param>>);
  }

  /** `<linux/tee.h>`: 56 bytes. */
  interface tee_ioctl_open_session_arg extends RecordView<'struct tee_ioctl_open_session_arg'> {
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
    get params(): Elements<struct.tee_ioctl_param>;
    set params(value: Iterable<From<struct.tee_ioctl_param>>);
  }

  /** `<linux/tee.h>`: 32 bytes. */
  interface tee_ioctl_param extends RecordView<'struct tee_ioctl_param'> {
    get attr(): bigint;
    set attr(value: Integer);
    get a(): bigint;
    set a(value: Integer);
    get b(): bigint;
    set b(value: Integer);
    get c(): bigint;
    set c(value: Integer);
  }

  /** `<linux/tee.h>`: 16 bytes. */
  interface tee_ioctl_shm_alloc_data extends RecordView<'struct tee_ioctl_shm_alloc_data'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    id: number;
  }

  /** `<linux/tee.h>`: 24 bytes. */
  interface tee_ioctl_shm_register_data extends RecordView<'struct tee_ioctl_shm_register_data'> {
    get addr(): bigint;
    set addr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    flags: number;
    id: number;
  }

  /** `<linux/tee.h>`: 24 bytes. */
  interface tee_ioctl_shm_register_fd_data
    extends RecordView<'struct tee_ioctl_shm_register_fd_data'> {
    get fd(): bigint;
    set fd(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    id: number;
  }

  /** `<linux/tee.h>`: 12 bytes. */
  interface tee_ioctl_version_data extends RecordView<'struct tee_ioctl_version_data'> {
    impl_id: number;
    impl_caps: number;
    gen_caps: number;
  }
}

export const struct: {
  readonly tee_iocl_supp_recv_arg: Descriptor<struct.tee_iocl_supp_recv_arg>;
  readonly tee_iocl_supp_send_arg: Descriptor<struct.tee_iocl_supp_send_arg>;
  readonly tee_ioctl_buf_data: Descriptor<struct.tee_ioctl_buf_data>;
  readonly tee_ioctl_cancel_arg: Descriptor<struct.tee_ioctl_cancel_arg>;
  readonly tee_ioctl_close_session_arg: Descriptor<struct.tee_ioctl_close_session_arg>;
  readonly tee_ioctl_invoke_arg: Descriptor<struct.tee_ioctl_invoke_arg>;
  readonly tee_ioctl_object_invoke_arg: Descriptor<struct.tee_ioctl_object_invoke_arg>;
  readonly tee_ioctl_open_session_arg: Descriptor<struct.tee_ioctl_open_session_arg>;
  readonly tee_ioctl_param: Descriptor<struct.tee_ioctl_param>;
  readonly tee_ioctl_shm_alloc_data: Descriptor<struct.tee_ioctl_shm_alloc_data>;
  readonly tee_ioctl_shm_register_data: Descriptor<struct.tee_ioctl_shm_register_data>;
  readonly tee_ioctl_shm_register_fd_data: Descriptor<struct.tee_ioctl_shm_register_fd_data>;
  readonly tee_ioctl_version_data: Descriptor<struct.tee_ioctl_version_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tee_iocl_supp_recv_arg": "__u32 func;__u32 num_params;struct tee_ioctl_param params[];",
"tee_iocl_supp_send_arg": "__u32 ret;__u32 num_params;struct tee_ioctl_param params[];",
"tee_ioctl_buf_data": "__u64 buf_ptr;__u64 buf_len;",
"tee_ioctl_cancel_arg": "__u32 cancel_id;__u32 session;",
"tee_ioctl_close_session_arg": "__u32 session;",
"tee_ioctl_invoke_arg": "__u32 func;__u32 session;__u32 cancel_id;__u32 ret;__u32 ret_origin;__u32 num_params;struct tee_ioctl_param params[];",
"tee_ioctl_object_invoke_arg": ["__u64 id;__u32 op;__u32 ret;__u32 num_params;struct tee_ioctl_param params[];",{"variants":{"x86":{"members":"__u64 id;__u32 op;__u32 ret;__u32 num_params;unsigned int :32;struct tee_ioctl_param params[];"}}}],
"tee_ioctl_open_session_arg": "__u8 uuid[16];__u8 clnt_uuid[16];__u32 clnt_login;__u32 cancel_id;__u32 session;__u32 ret;__u32 ret_origin;__u32 num_params;struct tee_ioctl_param params[];",
"tee_ioctl_param": "__u64 attr;__u64 a;__u64 b;__u64 c;",
"tee_ioctl_shm_alloc_data": "__u64 size;__u32 flags;__s32 id;",
"tee_ioctl_shm_register_data": "__u64 addr;__u64 length;__u32 flags;__s32 id;",
"tee_ioctl_shm_register_fd_data": "__s64 fd;__u64 size;__u32 flags;__s32 id;",
"tee_ioctl_version_data": "__u32 impl_id;__u32 impl_caps;__u32 gen_caps;"
}`),
);
