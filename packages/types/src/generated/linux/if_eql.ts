// Generated from Linux 7.3.4 <linux/if_eql.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const EQL_DEFAULT_MAX_SLAVES = 4,
  EQL_DEFAULT_MTU = 576,
  EQL_DEFAULT_RESCHED_IVAL = 100,
  EQL_DEFAULT_SLAVE_PRIORITY = 28800,
  EQL_EMANCIPATE = 35313,
  EQL_ENSLAVE = 35312,
  EQL_GETMASTRCFG = 35316,
  EQL_GETSLAVECFG = 35314,
  EQL_SETMASTRCFG = 35317,
  EQL_SETSLAVECFG = 35315;
export declare namespace struct {
  /** `<linux/if_eql.h>`: 24 bytes. */
  interface master_config extends RecordView<'struct master_config'> {
    get master_name(): Uint8Array;
    set master_name(value: Bytes);
    max_slaves: number;
    min_slaves: number;
  }

  /** `<linux/if_eql.h>`: 20 bytes on x86, arm; 24 bytes elsewhere. */
  interface slave_config extends RecordView<'struct slave_config'> {
    get slave_name(): Uint8Array;
    set slave_name(value: Bytes);
    priority: number;
  }

  /** `<linux/if_eql.h>`: 20 bytes on x86, arm; 24 bytes elsewhere. */
  interface slaving_request extends RecordView<'struct slaving_request'> {
    get slave_name(): Uint8Array;
    set slave_name(value: Bytes);
    priority: number;
  }
}

export const struct: {
  readonly master_config: Descriptor<struct.master_config>;
  readonly slave_config: Descriptor<struct.slave_config>;
  readonly slaving_request: Descriptor<struct.slaving_request>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"master_config": "char master_name[16];int max_slaves;int min_slaves;",
"slave_config": "char slave_name[16];long priority;",
"slaving_request": "char slave_name[16];long priority;"
}`),
);

export type master_config_t = struct.master_config;
export const master_config_t: typeof struct.master_config = struct.master_config;
export type slave_config_t = struct.slave_config;
export const slave_config_t: typeof struct.slave_config = struct.slave_config;
export type slaving_request_t = struct.slaving_request;
export const slaving_request_t: typeof struct.slaving_request = struct.slaving_request;
