// Generated from Linux 7.3.4 <asm/schid.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<asm/schid.h>`: 4 bytes on s390x. */
  interface subchannel_id extends RecordView<'struct subchannel_id'> {
    cssid: number;
    m: number;
    ssid: number;
    one: number;
    sch_no: number;
  }
}

export const struct: {
  readonly subchannel_id: Descriptor<struct.subchannel_id, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"subchannel_id": ["__u32 cssid :8;__u32 :4;__u32 m :1;__u32 ssid :2;__u32 one :1;__u32 sch_no :16;",{"only":["s390x"]}]
}`),
);
