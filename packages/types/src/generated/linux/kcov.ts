// Generated from Linux 7.3.4 <linux/kcov.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly KCOV_INIT_TRACE: PerArch<
    2148033281,
    2147771137,
    2147771137,
    2148033281,
    2148033281,
    2148033281,
    2148033281,
    1074291457
  >;
} & Requests<'KCOV_DISABLE' | 'KCOV_ENABLE' | 'KCOV_REMOTE_ENABLE'> = /* @__PURE__ */ perArchOf(
  {
    KCOV_INIT_TRACE: [
      2148033281, 2147771137, 2147771137, 2148033281, 2148033281, 2148033281, 2148033281,
      1074291457,
    ],
  },
  {
    KCOV_DISABLE: 25445,
    KCOV_ENABLE: 25444,
    KCOV_REMOTE_ENABLE: 1075340134,
  },
);

/** `<linux/kcov.h>`: 2147771137 on x86, arm; 1074291457 on ppc64le; 2148033281 elsewhere. */
export const KCOV_INIT_TRACE: number = /* @__PURE__ */ hereOf(perArch.KCOV_INIT_TRACE);
export const KCOV_DISABLE: number = /* @__PURE__ */ requestHere(25445),
  KCOV_ENABLE: number = /* @__PURE__ */ requestHere(25444),
  KCOV_REMOTE_ENABLE: number = /* @__PURE__ */ requestHere(1075340134);
export const KCOV_CMP_CONST = 1,
  KCOV_CMP_MASK = 6,
  KCOV_INSTANCE_MASK = 4294967295,
  KCOV_REMOTE_MAX_HANDLES = 256,
  KCOV_SUBSYSTEM_COMMON = 0,
  KCOV_SUBSYSTEM_MASK = 18374686479671623680n,
  KCOV_SUBSYSTEM_USB = 72057594037927936n,
  KCOV_TRACE_CMP = 1,
  KCOV_TRACE_PC = 0;
export declare namespace struct {
  /** `<linux/kcov.h>`: 24 bytes. */
  interface kcov_remote_arg extends RecordView<'struct kcov_remote_arg'> {
    trace_mode: number;
    area_size: number;
    num_handles: number;
    get common_handle(): bigint;
    set common_handle(value: Integer);
    get handles(): BigUint64Array;
    set handles(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly kcov_remote_arg: Descriptor<struct.kcov_remote_arg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kcov_remote_arg": ["__u32 trace_mode;__u32 area_size;__u32 num_handles;__u64 common_handle;__u64 handles[];",{"variants":{"x86":{"members":"__u32 trace_mode;__u32 area_size;__u32 num_handles;__u64 common_handle aligned(8);__u64 handles[];"}}}]
}`),
);
