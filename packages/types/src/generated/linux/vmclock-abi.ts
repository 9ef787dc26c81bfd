// Generated from Linux 7.3.4 <linux/vmclock-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VMCLOCK_COUNTER_ARM_VCNT = 0,
  VMCLOCK_COUNTER_INVALID = 255,
  VMCLOCK_COUNTER_X86_TSC = 1,
  VMCLOCK_FLAG_DISRUPTION_IMMINENT = 4,
  VMCLOCK_FLAG_DISRUPTION_SOON = 2,
  VMCLOCK_FLAG_NOTIFICATION_PRESENT = 512,
  VMCLOCK_FLAG_PERIOD_ESTERROR_VALID = 8,
  VMCLOCK_FLAG_PERIOD_MAXERROR_VALID = 16,
  VMCLOCK_FLAG_TAI_OFFSET_VALID = 1,
  VMCLOCK_FLAG_TIME_ESTERROR_VALID = 32,
  VMCLOCK_FLAG_TIME_MAXERROR_VALID = 64,
  VMCLOCK_FLAG_TIME_MONOTONIC = 128,
  VMCLOCK_FLAG_VM_GEN_COUNTER_PRESENT = 256,
  VMCLOCK_LEAP_NONE = 0,
  VMCLOCK_LEAP_POS = 3,
  VMCLOCK_LEAP_POST_NEG = 5,
  VMCLOCK_LEAP_POST_POS = 4,
  VMCLOCK_LEAP_PRE_NEG = 2,
  VMCLOCK_LEAP_PRE_POS = 1,
  VMCLOCK_MAGIC = 1263289174,
  VMCLOCK_SMEARING_NOON_LINEAR = 1,
  VMCLOCK_SMEARING_STRICT = 0,
  VMCLOCK_SMEARING_UTC_SLS = 2,
  VMCLOCK_STATUS_FREERUNNING = 3,
  VMCLOCK_STATUS_INITIALIZING = 1,
  VMCLOCK_STATUS_SYNCHRONIZED = 2,
  VMCLOCK_STATUS_UNKNOWN = 0,
  VMCLOCK_STATUS_UNRELIABLE = 4,
  VMCLOCK_TIME_INVALID_MAYBE_SMEARED = 4,
  VMCLOCK_TIME_INVALID_SMEARED = 3,
  VMCLOCK_TIME_MONOTONIC = 2,
  VMCLOCK_TIME_TAI = 1,
  VMCLOCK_TIME_UTC = 0;
export declare namespace struct {
  /** `<linux/vmclock-abi.h>`: 112 bytes. */
  interface vmclock_abi extends RecordView<'struct vmclock_abi'> {
    magic: number;
    size: number;
    version: number;
    counter_id: number;
    time_type: number;
    seq_count: number;
    get disruption_marker(): bigint;
    set disruption_marker(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get pad(): Uint8Array;
    set pad(value: Bytes);
    clock_status: number;
    leap_second_smearing_hint: number;
    tai_offset_sec: number;
    leap_indicator: number;
    counter_period_shift: number;
    get counter_value(): bigint;
    set counter_value(value: Integer);
    get counter_period_frac_sec(): bigint;
    set counter_period_frac_sec(value: Integer);
    get counter_period_esterror_rate_frac_sec(): bigint;
    set counter_period_esterror_rate_frac_sec(value: Integer);
    get counter_period_maxerror_rate_frac_sec(): bigint;
    set counter_period_maxerror_rate_frac_sec(value: Integer);
    get time_sec(): bigint;
    set time_sec(value: Integer);
    get time_frac_sec(): bigint;
    set time_frac_sec(value: Integer);
    get time_esterror_nanosec(): bigint;
    set time_esterror_nanosec(value: Integer);
    get time_maxerror_nanosec(): bigint;
    set time_maxerror_nanosec(value: Integer);
    get vm_generation_counter(): bigint;
    set vm_generation_counter(value: Integer);
  }
}

export const struct: {
  readonly vmclock_abi: Descriptor<struct.vmclock_abi>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vmclock_abi": "__le32 magic;__le32 size;__le16 version;__u8 counter_id;__u8 time_type;__le32 seq_count;__le64 disruption_marker;__le64 flags;__u8 pad[2];__u8 clock_status;__u8 leap_second_smearing_hint;__le16 tai_offset_sec;__u8 leap_indicator;__u8 counter_period_shift;__le64 counter_value;__le64 counter_period_frac_sec;__le64 counter_period_esterror_rate_frac_sec;__le64 counter_period_maxerror_rate_frac_sec;__le64 time_sec;__le64 time_frac_sec;__le64 time_esterror_nanosec;__le64 time_maxerror_nanosec;__le64 vm_generation_counter;"
}`),
);
