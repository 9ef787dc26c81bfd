// Generated from Linux 7.3.4 <linux/mmc/ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/mmc/ioctl.h>`: 72 bytes. */
export interface mmc_ioc_cmd extends RecordView<'struct mmc_ioc_cmd'> {
  write_flag: number;
  is_acmd: number;
  opcode: number;
  arg: number;
  get response(): Uint32Array;
  set response(value: Iterable<Integer>);
  flags: number;
  blksz: number;
  blocks: number;
  postsleep_min_us: number;
  postsleep_max_us: number;
  data_timeout_ns: number;
  cmd_timeout_ms: number;
  __pad: number;
  get data_ptr(): bigint;
  set data_ptr(value: Integer);
}

export const mmc_ioc_cmd: Descriptor<mmc_ioc_cmd> = /* @__PURE__ */ declareStruct(
  'mmc_ioc_cmd',
  `
  int write_flag;
  int is_acmd;
  __u32 opcode;
  __u32 arg;
  __u32 response[4];
  unsigned int flags;
  unsigned int blksz;
  unsigned int blocks;
  unsigned int postsleep_min_us;
  unsigned int postsleep_max_us;
  unsigned int data_timeout_ns;
  unsigned int cmd_timeout_ms;
  __u32 __pad;
  __u64 data_ptr;
`,
);

/** `<linux/mmc/ioctl.h>`: 8 bytes. */
export interface mmc_ioc_multi_cmd extends RecordView<'struct mmc_ioc_multi_cmd'> {
  get num_of_cmds(): bigint;
  set num_of_cmds(value: Integer);
  get cmds(): Elements<mmc_ioc_cmd>;
  set cmds(value: Iterable<mmc_ioc_cmd | Init<mmc_ioc_cmd>>);
}

export const mmc_ioc_multi_cmd: Descriptor<mmc_ioc_multi_cmd> = /* @__PURE__ */ declareStruct(
  'mmc_ioc_multi_cmd',
  `
  __u64 num_of_cmds;
  struct mmc_ioc_cmd cmds[];
`,
  { uses: () => [mmc_ioc_cmd] },
);
