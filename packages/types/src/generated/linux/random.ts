// Generated from Linux 7.3.4 <linux/random.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'RNDADDENTROPY'
  | 'RNDADDTOENTCNT'
  | 'RNDCLEARPOOL'
  | 'RNDGETENTCNT'
  | 'RNDGETPOOL'
  | 'RNDRESEEDCRNG'
  | 'RNDZAPENTCNT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    RNDADDENTROPY: 1074287107,
    RNDADDTOENTCNT: 1074024961,
    RNDCLEARPOOL: 20998,
    RNDGETENTCNT: 2147766784,
    RNDGETPOOL: 2148028930,
    RNDRESEEDCRNG: 20999,
    RNDZAPENTCNT: 20996,
  },
);

export const RNDADDENTROPY: number = /* @__PURE__ */ requestHere(1074287107),
  RNDADDTOENTCNT: number = /* @__PURE__ */ requestHere(1074024961),
  RNDCLEARPOOL: number = /* @__PURE__ */ requestHere(20998),
  RNDGETENTCNT: number = /* @__PURE__ */ requestHere(2147766784),
  RNDGETPOOL: number = /* @__PURE__ */ requestHere(2148028930),
  RNDRESEEDCRNG: number = /* @__PURE__ */ requestHere(20999),
  RNDZAPENTCNT: number = /* @__PURE__ */ requestHere(20996);
export const GRND_INSECURE = 4,
  GRND_NONBLOCK = 1,
  GRND_RANDOM = 2;
export declare namespace struct {
  /** `<linux/random.h>`: 8 bytes. */
  interface rand_pool_info extends RecordView<'struct rand_pool_info'> {
    entropy_count: number;
    buf_size: number;
    get buf(): Uint32Array;
    set buf(value: Iterable<Integer>);
  }

  /** `<linux/random.h>`: 64 bytes. */
  interface vgetrandom_opaque_params extends RecordView<'struct vgetrandom_opaque_params'> {
    size_of_opaque_state: number;
    mmap_prot: number;
    mmap_flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly rand_pool_info: Descriptor<struct.rand_pool_info>;
  readonly vgetrandom_opaque_params: Descriptor<struct.vgetrandom_opaque_params>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rand_pool_info": "int entropy_count;int buf_size;__u32 buf[];",
"vgetrandom_opaque_params": "__u32 size_of_opaque_state;__u32 mmap_prot;__u32 mmap_flags;__u32 reserved[13];"
}`),
);
