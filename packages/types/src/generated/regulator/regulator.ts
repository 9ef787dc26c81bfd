// Generated from Linux 7.3.4 <regulator/regulator.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const REGULATOR_EVENT_ABORT_DISABLE = 2048,
  REGULATOR_EVENT_ABORT_VOLTAGE_CHANGE = 512,
  REGULATOR_EVENT_DISABLE = 128,
  REGULATOR_EVENT_ENABLE = 4096,
  REGULATOR_EVENT_FAIL = 8,
  REGULATOR_EVENT_FORCE_DISABLE = 32,
  REGULATOR_EVENT_OVER_CURRENT = 2,
  REGULATOR_EVENT_OVER_CURRENT_WARN = 16384,
  REGULATOR_EVENT_OVER_TEMP = 16,
  REGULATOR_EVENT_OVER_TEMP_WARN = 65536,
  REGULATOR_EVENT_OVER_VOLTAGE_WARN = 32768,
  REGULATOR_EVENT_PRE_DISABLE = 1024,
  REGULATOR_EVENT_PRE_VOLTAGE_CHANGE = 256,
  REGULATOR_EVENT_REGULATION_OUT = 4,
  REGULATOR_EVENT_UNDER_VOLTAGE = 1,
  REGULATOR_EVENT_UNDER_VOLTAGE_WARN = 8192,
  REGULATOR_EVENT_VOLTAGE_CHANGE = 64,
  REGULATOR_EVENT_WARN_MASK = 122880,
  REG_GENL_ATTR_EVENT = 1,
  REG_GENL_ATTR_MAX = 1,
  REG_GENL_ATTR_UNSPEC = 0,
  REG_GENL_CMD_EVENT = 1,
  REG_GENL_CMD_MAX = 1,
  REG_GENL_CMD_UNSPEC = 0,
  REG_GENL_VERSION = 1,
  __REG_GENL_ATTR_MAX = 2,
  __REG_GENL_CMD_MAX = 2;
export declare namespace struct {
  /** `<regulator/regulator.h>`: 40 bytes. */
  interface reg_genl_event extends RecordView<'struct reg_genl_event'> {
    get reg_name(): Uint8Array;
    set reg_name(value: Bytes);
    get event(): bigint;
    set event(value: Integer);
  }
}

export const struct: {
  readonly reg_genl_event: Descriptor<struct.reg_genl_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"reg_genl_event": "char reg_name[32];__u64 event;"
}`),
);
