// Generated from Linux 7.3.4 <linux/papr_pdsm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { nd_pdsm_payload } from './papr_pdsm.union.ts';

/** `<linux/papr_pdsm.h>`: 184 bytes. */
export interface nd_papr_pdsm_health extends RecordView<'struct nd_papr_pdsm_health'> {
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

export const nd_papr_pdsm_health: Descriptor<nd_papr_pdsm_health> = /* @__PURE__ */ declareStruct(
  'nd_papr_pdsm_health',
  `
  union {
    struct {
      __u32 extension_flags;
      __u8 dimm_unarmed;
      __u8 dimm_bad_shutdown;
      __u8 dimm_bad_restore;
      __u8 dimm_scrubbed;
      __u8 dimm_locked;
      __u8 dimm_encrypted;
      __u16 dimm_health;
      __u16 dimm_fuel_gauge;
      __u64 dimm_dsc;
    };
    __u8 buf[184];
  };
`,
);

/** `<linux/papr_pdsm.h>`: 184 bytes. */
export interface nd_papr_pdsm_smart_inject extends RecordView<'struct nd_papr_pdsm_smart_inject'> {
  flags: number;
  fatal_enable: number;
  unsafe_shutdown_enable: number;
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const nd_papr_pdsm_smart_inject: Descriptor<nd_papr_pdsm_smart_inject> =
  /* @__PURE__ */ declareStruct(
    'nd_papr_pdsm_smart_inject',
    `
  union {
    struct {
      __u32 flags;
      __u8 fatal_enable;
      __u8 unsafe_shutdown_enable;
    };
    __u8 buf[184];
  };
`,
  );

/** `<linux/papr_pdsm.h>`: 192 bytes. */
export interface nd_pkg_pdsm extends RecordView<'struct nd_pkg_pdsm'> {
  cmd_status: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
  get payload(): nd_pdsm_payload;
  set payload(value: nd_pdsm_payload | Init<nd_pdsm_payload>);
}

export const nd_pkg_pdsm: Descriptor<nd_pkg_pdsm> = /* @__PURE__ */ declareStruct(
  'nd_pkg_pdsm',
  `
  __s32 cmd_status;
  __u16 reserved[2];
  union nd_pdsm_payload payload;
`,
  { pack: 1, uses: () => [nd_pdsm_payload] },
);
