// Generated from Linux 7.3.4 <linux/signal.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const SS_AUTODISARM = 2147483648,
  SS_DISABLE = 2,
  SS_FLAG_BITS = 2147483648,
  SS_ONSTACK = 1;
export declare namespace struct {
  /** `<linux/signal.h>`: 32 bytes on x86_64, aarch64, s390x, ppc64le; 20 bytes on x86, arm; 24 bytes on riscv64, loongarch64. */
  interface kernel_sigaction
    extends RecordView<'struct kernel_sigaction', 'sa_handler' | 'sa_restorer'> {
    get sa_handler(): number;
    set sa_handler(value: Pointer);
    sa_flags: number;
    get sa_restorer(): number | undefined;
    set sa_restorer(value: Pointer);
    get sa_mask(): bigint;
    set sa_mask(value: Integer);
  }
}

export const struct: {
  readonly kernel_sigaction: Descriptor<struct.kernel_sigaction>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kernel_sigaction": ["__signalfn_t *sa_handler;unsigned long sa_flags;__restorefn_t *sa_restorer;struct kernel_sigset_t sa_mask bigint;",{"variants":{"riscv64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;struct kernel_sigset_t sa_mask bigint;"},"loongarch64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;struct kernel_sigset_t sa_mask bigint;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kernel_sigset_t": ["unsigned long sig[1] bigint;",{"variants":{"x86":{"members":"unsigned long sig[2] bigint;"},"arm":{"members":"unsigned long sig[2] bigint;"}}}]
}`),
);
