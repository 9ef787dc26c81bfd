// Generated from Linux 7.3.4 <linux/papr_pdsm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const ND_PDSM_HDR_SIZE = 8,
  ND_PDSM_PAYLOAD_MAX_SIZE = 184,
  PAPR_PDSM_DIMM_CRITICAL = 2,
  PAPR_PDSM_DIMM_FATAL = 3,
  PAPR_PDSM_DIMM_HEALTHY = 0,
  PAPR_PDSM_DIMM_UNHEALTHY = 1,
  PAPR_PDSM_HEALTH = 1,
  PAPR_PDSM_MAX = 3,
  PAPR_PDSM_MIN = 0,
  PAPR_PDSM_SMART_INJECT = 2,
  PDSM_DIMM_DSC_VALID = 2,
  PDSM_DIMM_HEALTH_RUN_GAUGE_VALID = 1,
  PDSM_SMART_INJECT_BAD_SHUTDOWN = 2,
  PDSM_SMART_INJECT_HEALTH_FATAL = 1;
export declare namespace struct {
  /** `<linux/papr_pdsm.h>`: 184 bytes. */
  interface nd_papr_pdsm_health extends RecordView<'struct nd_papr_pdsm_health'> {
    extension_flags: number;
    dimm_unarmed: number;
    dimm_bad_shutdown: number;
    dimm_bad_restore: number;
    dimm_scrubbed: number;
    dimm_locked: number;
    dimm_encrypted: number;
    dimm_health: number;
    dimm_fuel_gauge: number;
    get dimm_dsc(): bigint;
    set dimm_dsc(value: Integer);
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/papr_pdsm.h>`: 184 bytes. */
  interface nd_papr_pdsm_smart_inject extends RecordView<'struct nd_papr_pdsm_smart_inject'> {
    flags: number;
    fatal_enable: number;
    unsafe_shutdown_enable: number;
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/papr_pdsm.h>`: 192 bytes. */
  interface nd_pkg_pdsm extends RecordView<'struct nd_pkg_pdsm'> {
    cmd_status: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    get payload(): union.nd_pdsm_payload;
    set payload(value: From<union.nd_pdsm_payload>);
  }
}

export const struct: {
  readonly nd_papr_pdsm_health: Descriptor<struct.nd_papr_pdsm_health>;
  readonly nd_papr_pdsm_smart_inject: Descriptor<struct.nd_papr_pdsm_smart_inject>;
  readonly nd_pkg_pdsm: Descriptor<struct.nd_pkg_pdsm>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nd_papr_pdsm_health": "union {struct {__u32 extension_flags;__u8 dimm_unarmed;__u8 dimm_bad_shutdown;__u8 dimm_bad_restore;__u8 dimm_scrubbed;__u8 dimm_locked;__u8 dimm_encrypted;__u16 dimm_health;__u16 dimm_fuel_gauge;__u64 dimm_dsc;};__u8 buf[184];};",
"nd_papr_pdsm_smart_inject": "union {struct {__u32 flags;__u8 fatal_enable;__u8 unsafe_shutdown_enable;};__u8 buf[184];};",
"nd_pkg_pdsm": ["__s32 cmd_status;__u16 reserved[2];union nd_pdsm_payload payload;",{"pack":1}]
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/papr_pdsm.h>`: 184 bytes. */
  interface nd_pdsm_payload extends RecordView<'union nd_pdsm_payload'> {
    get health(): struct.nd_papr_pdsm_health;
    set health(value: From<struct.nd_papr_pdsm_health>);
    get smart_inject(): struct.nd_papr_pdsm_smart_inject;
    set smart_inject(value: From<struct.nd_papr_pdsm_smart_inject>);
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }
}

export const union: {
  readonly nd_pdsm_payload: Descriptor<union.nd_pdsm_payload>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"nd_pdsm_payload": ["struct nd_papr_pdsm_health health;struct nd_papr_pdsm_smart_inject smart_inject;__u8 buf[184];",{"pack":1}]
}`),
  () => [struct],
);
