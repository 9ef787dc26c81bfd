// Generated from Linux 7.3.4 <linux/times.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/times.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface tms extends RecordView<'struct tms'> {
    tms_utime: number;
    tms_stime: number;
    tms_cutime: number;
    tms_cstime: number;
  }
}

export const struct: {
  readonly tms: Descriptor<struct.tms>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tms": "long tms_utime;long tms_stime;long tms_cutime;long tms_cstime;"
}`),
);
