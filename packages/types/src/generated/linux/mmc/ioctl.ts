// Generated from Linux 7.3.4 <linux/mmc/ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const MMC_IOC_CMD = 3225989888,
  MMC_IOC_MAX_BYTES = 524288,
  MMC_IOC_MAX_CMDS = 255,
  MMC_IOC_MULTI_CMD = 3221795585;
export declare namespace struct {
  /** `<linux/mmc/ioctl.h>`: 72 bytes. */
  interface mmc_ioc_cmd extends RecordView<'struct mmc_ioc_cmd'> {
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

  /** `<linux/mmc/ioctl.h>`: 8 bytes. */
  interface mmc_ioc_multi_cmd extends RecordView<'struct mmc_ioc_multi_cmd'> {
    get num_of_cmds(): bigint;
    set num_of_cmds(value: Integer);
    get cmds(): Elements<struct.mmc_ioc_cmd>;
    set cmds(value: Iterable<From<struct.mmc_ioc_cmd>>);
  }
}

export const struct: {
  readonly mmc_ioc_cmd: Descriptor<struct.mmc_ioc_cmd>;
  readonly mmc_ioc_multi_cmd: Descriptor<struct.mmc_ioc_multi_cmd>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mmc_ioc_cmd": "int write_flag;int is_acmd;__u32 opcode;__u32 arg;__u32 response[4];unsigned int flags;unsigned int blksz;unsigned int blocks;unsigned int postsleep_min_us;unsigned int postsleep_max_us;unsigned int data_timeout_ns;unsigned int cmd_timeout_ms;__u32 __pad;__u64 data_ptr;",
"mmc_ioc_multi_cmd": "__u64 num_of_cmds;struct mmc_ioc_cmd cmds[];"
}`),
);
