// Generated from Linux 7.3.4 <linux/select.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/select.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface sigset_argpack extends RecordView<'struct sigset_argpack', 'p'> {
    get p(): number;
    set p(value: Pointer);
    size: number;
  }
}

export const struct: {
  readonly sigset_argpack: Descriptor<struct.sigset_argpack>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sigset_argpack": "sigset_t *p;unsigned long size;"
}`),
);
