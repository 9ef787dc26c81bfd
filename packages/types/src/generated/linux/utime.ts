// Generated from Linux 7.3.4 <linux/utime.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/utime.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface utimbuf extends RecordView<'struct utimbuf'> {
    actime: number;
    modtime: number;
  }
}

export const struct: {
  readonly utimbuf: Descriptor<struct.utimbuf>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"utimbuf": "long actime;long modtime;"
}`),
);
