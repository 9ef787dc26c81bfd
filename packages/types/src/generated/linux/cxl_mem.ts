// Generated from Linux 7.3.4 <linux/cxl_mem.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'CXL_MEM_QUERY_COMMANDS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    CXL_MEM_QUERY_COMMANDS: 2148060673,
  },
);

export const CXL_MEM_QUERY_COMMANDS: number = /* @__PURE__ */ requestHere(2148060673);
export const CXL_MEM_COMMAND_ID_CLEAR_LOG = 23,
  CXL_MEM_COMMAND_ID_GET_ALERT_CONFIG = 11,
  CXL_MEM_COMMAND_ID_GET_FW_INFO = 4,
  CXL_MEM_COMMAND_ID_GET_HEALTH_INFO = 7,
  CXL_MEM_COMMAND_ID_GET_LOG = 8,
  CXL_MEM_COMMAND_ID_GET_LOG_CAPS = 22,
  CXL_MEM_COMMAND_ID_GET_LSA = 6,
  CXL_MEM_COMMAND_ID_GET_PARTITION_INFO = 5,
  CXL_MEM_COMMAND_ID_GET_SCAN_MEDIA_CAPS = 18,
  CXL_MEM_COMMAND_ID_GET_SHUTDOWN_STATE = 13,
  CXL_MEM_COMMAND_ID_GET_SUPPORTED_LOGS = 3,
  CXL_MEM_COMMAND_ID_GET_SUP_LOG_SUBLIST = 24,
  CXL_MEM_COMMAND_ID_GET_TIMESTAMP = 21,
  CXL_MEM_COMMAND_ID_IDENTIFY = 1,
  CXL_MEM_COMMAND_ID_INVALID = 0,
  CXL_MEM_COMMAND_ID_MAX = 25,
  CXL_MEM_COMMAND_ID_RAW = 2,
  CXL_MEM_COMMAND_ID_SET_ALERT_CONFIG = 12,
  CXL_MEM_COMMAND_ID_SET_LSA = 10,
  CXL_MEM_COMMAND_ID_SET_PARTITION_INFO = 9,
  CXL_MEM_COMMAND_ID_SET_SHUTDOWN_STATE = 14,
  CXL_MEM_DEPRECATED_ID_CLEAR_POISON = 17,
  CXL_MEM_DEPRECATED_ID_GET_POISON = 15,
  CXL_MEM_DEPRECATED_ID_GET_SCAN_MEDIA = 20,
  CXL_MEM_DEPRECATED_ID_INJECT_POISON = 16,
  CXL_MEM_DEPRECATED_ID_SCAN_MEDIA = 19,
  CXL_MEM_SEND_COMMAND = 3224423938;
export declare namespace struct {
  /** `<linux/cxl_mem.h>`: 16 bytes. */
  interface cxl_command_info extends RecordView<'struct cxl_command_info'> {
    id: number;
    flags: number;
    size_in: number;
    size_out: number;
  }

  /** `<linux/cxl_mem.h>`: 8 bytes. */
  interface cxl_mem_query_commands extends RecordView<'struct cxl_mem_query_commands'> {
    n_commands: number;
    rsvd: number;
    get commands(): Elements<struct.cxl_command_info>;
    set commands(value: Iterable<From<struct.cxl_command_info>>);
  }

  interface cxl_send_command$raw extends RecordView<'struct cxl_send_command.raw'> {
    opcode: number;
    rsvd: number;
  }

  interface cxl_send_command$in extends RecordView<'struct cxl_send_command.in'> {
    size: number;
    rsvd: number;
    get payload(): bigint;
    set payload(value: Integer);
  }

  interface cxl_send_command$out extends RecordView<'struct cxl_send_command.out'> {
    size: number;
    rsvd: number;
    get payload(): bigint;
    set payload(value: Integer);
  }

  /** `<linux/cxl_mem.h>`: 48 bytes. */
  interface cxl_send_command extends RecordView<'struct cxl_send_command'> {
    id: number;
    flags: number;
    get raw(): cxl_send_command$raw;
    set raw(value: From<cxl_send_command$raw>);
    rsvd: number;
    retval: number;
    get in(): cxl_send_command$in;
    set in(value: From<cxl_send_command$in>);
    get out(): cxl_send_command$out;
    set out(value: From<cxl_send_command$out>);
  }
}

export const struct: {
  readonly cxl_command_info: Descriptor<struct.cxl_command_info>;
  readonly cxl_mem_query_commands: Descriptor<struct.cxl_mem_query_commands>;
  readonly cxl_send_command: Descriptor<struct.cxl_send_command>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cxl_command_info": "__u32 id;__u32 flags;__u32 size_in;__u32 size_out;",
"cxl_mem_query_commands": "__u32 n_commands;__u32 rsvd;struct cxl_command_info commands[];",
"cxl_send_command": "__u32 id;__u32 flags;union {struct {__u16 opcode;__u16 rsvd;} raw;__u32 rsvd;};__u32 retval;struct {__u32 size;__u32 rsvd;__u64 payload;} in;struct {__u32 size;__u32 rsvd;__u64 payload;} out;"
}`),
);
