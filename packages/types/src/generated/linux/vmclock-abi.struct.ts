// Generated from Linux 7.3.4 <linux/vmclock-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/vmclock-abi.h>`: 112 bytes. */
export interface vmclock_abi extends RecordView<'struct vmclock_abi'> {
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

export const vmclock_abi: Descriptor<vmclock_abi> = /* @__PURE__ */ declareStruct(
  'vmclock_abi',
  `
  __le32 magic;
  __le32 size;
  __le16 version;
  __u8 counter_id;
  __u8 time_type;
  __le32 seq_count;
  __le64 disruption_marker;
  __le64 flags;
  __u8 pad[2];
  __u8 clock_status;
  __u8 leap_second_smearing_hint;
  __le16 tai_offset_sec;
  __u8 leap_indicator;
  __u8 counter_period_shift;
  __le64 counter_value;
  __le64 counter_period_frac_sec;
  __le64 counter_period_esterror_rate_frac_sec;
  __le64 counter_period_maxerror_rate_frac_sec;
  __le64 time_sec;
  __le64 time_frac_sec;
  __le64 time_esterror_nanosec;
  __le64 time_maxerror_nanosec;
  __le64 vm_generation_counter;
`,
);
