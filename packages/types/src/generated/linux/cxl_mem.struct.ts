// Generated from Linux 7.3.4 <linux/cxl_mem.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/cxl_mem.h>`: 16 bytes. */
export interface cxl_command_info extends RecordView<'struct cxl_command_info'> {
  id: number;
  flags: number;
  size_in: number;
  size_out: number;
}

export const cxl_command_info: Descriptor<cxl_command_info> = /* @__PURE__ */ declareStruct(
  'cxl_command_info',
  `
  __u32 id;
  __u32 flags;
  __u32 size_in;
  __u32 size_out;
`,
);

/** `<linux/cxl_mem.h>`: 8 bytes. */
export interface cxl_mem_query_commands extends RecordView<'struct cxl_mem_query_commands'> {
  n_commands: number;
  rsvd: number;
  get commands(): Elements<cxl_command_info>;
  set commands(value: Iterable<cxl_command_info | Init<cxl_command_info>>);
}

export const cxl_mem_query_commands: Descriptor<cxl_mem_query_commands> =
  /* @__PURE__ */ declareStruct(
    'cxl_mem_query_commands',
    `
  __u32 n_commands;
  __u32 rsvd;
  struct cxl_command_info commands[];
`,
    { uses: () => [cxl_command_info] },
  );

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
export interface cxl_send_command extends RecordView<'struct cxl_send_command'> {
  id: number;
  flags: number;
  get raw(): cxl_send_command$raw;
  set raw(value: cxl_send_command$raw | Init<cxl_send_command$raw>);
  rsvd: number;
  retval: number;
  get in(): cxl_send_command$in;
  set in(value: cxl_send_command$in | Init<cxl_send_command$in>);
  get out(): cxl_send_command$out;
  set out(value: cxl_send_command$out | Init<cxl_send_command$out>);
}

export const cxl_send_command: Descriptor<cxl_send_command> = /* @__PURE__ */ declareStruct(
  'cxl_send_command',
  `
  __u32 id;
  __u32 flags;
  union {
    struct {
      __u16 opcode;
      __u16 rsvd;
    } raw;
    __u32 rsvd;
  };
  __u32 retval;
  struct {
    __u32 size;
    __u32 rsvd;
    __u64 payload;
  } in;
  struct {
    __u32 size;
    __u32 rsvd;
    __u64 payload;
  } out;
`,
);
