// Generated from Linux 7.3.4 <asm/types.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<asm/types.h>`: 16 bytes on s390x, ppc64le. */
  interface __vector128 extends RecordView<'struct __vector128'> {
    get high(): bigint | undefined;
    set high(value: Integer);
    get low(): bigint | undefined;
    set low(value: Integer);
    get u(): Uint32Array;
    set u(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly __vector128: Descriptor<struct.__vector128, 's390x' | 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__vector128": ["union {struct {__u64 high;__u64 low;};__u32 u[4];};",{"only":["s390x","ppc64le"],"variants":{"s390x":{"pack":1,"align":4},"ppc64le":{"members":"__u32 u[4];","align":16}}}]
}`),
);

export type __vector128 = struct.__vector128;
export const __vector128: typeof struct.__vector128 = struct.__vector128;
export type addr_t = number;
export type saddr_t = number;
