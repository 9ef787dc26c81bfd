// Generated from Linux 7.3.4 <asm/ist.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<asm/ist.h>`: 16 bytes on x86_64, x86. */
  interface ist_info extends RecordView<'struct ist_info'> {
    signature: number;
    command: number;
    event: number;
    perf_level: number;
  }
}

export const struct: {
  readonly ist_info: Descriptor<struct.ist_info, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ist_info": ["__u32 signature;__u32 command;__u32 event;__u32 perf_level;",{"only":["x86_64","x86"]}]
}`),
);
