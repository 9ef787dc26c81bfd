// Generated from Linux 7.3.4 <asm/hwctrset.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    S390_HWCTR_MAGIC: 67;
    S390_HWCTR_READ: 3221766915;
    S390_HWCTR_START: 3223864065;
    S390_HWCTR_START_VERSION: 1;
    S390_HWCTR_STOP: 17154;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      S390_HWCTR_MAGIC: 67,
      S390_HWCTR_READ: 3221766915,
      S390_HWCTR_START: 3223864065,
      S390_HWCTR_START_VERSION: 1,
      S390_HWCTR_STOP: 17154,
    },
  },
);

/** `<asm/hwctrset.h>`: 67 on s390x. */
export const S390_HWCTR_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_HWCTR_MAGIC,
);
/** `<asm/hwctrset.h>`: 3221766915 on s390x. */
export const S390_HWCTR_READ: number | undefined = /* @__PURE__ */ hereOf(perArch.S390_HWCTR_READ);
/** `<asm/hwctrset.h>`: 3223864065 on s390x. */
export const S390_HWCTR_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_HWCTR_START,
);
/** `<asm/hwctrset.h>`: 1 on s390x. */
export const S390_HWCTR_START_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_HWCTR_START_VERSION,
);
/** `<asm/hwctrset.h>`: 17154 on s390x. */
export const S390_HWCTR_STOP: number | undefined = /* @__PURE__ */ hereOf(perArch.S390_HWCTR_STOP);
export declare namespace struct {
  /** `<asm/hwctrset.h>`: 8 bytes on s390x. */
  interface s390_ctrset_cpudata extends RecordView<'struct s390_ctrset_cpudata'> {
    cpu_nr: number;
    no_sets: number;
    get data(): Elements<struct.s390_ctrset_setdata>;
    set data(value: Iterable<From<struct.s390_ctrset_setdata>>);
  }

  /** `<asm/hwctrset.h>`: 8 bytes on s390x. */
  interface s390_ctrset_read extends RecordView<'struct s390_ctrset_read'> {
    get no_cpus(): bigint;
    set no_cpus(value: Integer);
    get data(): Elements<struct.s390_ctrset_cpudata>;
    set data(value: Iterable<From<struct.s390_ctrset_cpudata>>);
  }

  /** `<asm/hwctrset.h>`: 8 bytes on s390x. */
  interface s390_ctrset_setdata extends RecordView<'struct s390_ctrset_setdata'> {
    set: number;
    no_cnts: number;
    get cv(): BigUint64Array;
    set cv(value: Iterable<Integer>);
  }

  /** `<asm/hwctrset.h>`: 40 bytes on s390x. */
  interface s390_ctrset_start extends RecordView<'struct s390_ctrset_start', 'cpumask'> {
    get version(): bigint;
    set version(value: Integer);
    get data_bytes(): bigint;
    set data_bytes(value: Integer);
    get cpumask_len(): bigint;
    set cpumask_len(value: Integer);
    get cpumask(): number;
    set cpumask(value: Pointer);
    get counter_sets(): bigint;
    set counter_sets(value: Integer);
  }
}

export const struct: {
  readonly s390_ctrset_cpudata: Descriptor<struct.s390_ctrset_cpudata, 's390x'>;
  readonly s390_ctrset_read: Descriptor<struct.s390_ctrset_read, 's390x'>;
  readonly s390_ctrset_setdata: Descriptor<struct.s390_ctrset_setdata, 's390x'>;
  readonly s390_ctrset_start: Descriptor<struct.s390_ctrset_start, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"s390_ctrset_cpudata": ["__u32 cpu_nr;__u32 no_sets;struct s390_ctrset_setdata data[];",{"only":["s390x"]}],
"s390_ctrset_read": ["__u64 no_cpus;struct s390_ctrset_cpudata data[];",{"only":["s390x"]}],
"s390_ctrset_setdata": ["__u32 set;__u32 no_cnts;__u64 cv[];",{"only":["s390x"]}],
"s390_ctrset_start": ["__u64 version;__u64 data_bytes;__u64 cpumask_len;__u64 *cpumask;__u64 counter_sets;",{"only":["s390x"]}]
}`),
);
