// Generated from Linux 7.3.4 <linux/netfilter/xt_HMARK.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../../engine.ts';

interface hmark_ports$p16 extends RecordView<'struct hmark_ports.p16'> {
  src: number;
  dst: number;
}

interface hmark_ports$b16 extends RecordView<'struct hmark_ports.b16'> {
  src: number;
  dst: number;
}

/** `<linux/netfilter/xt_HMARK.h>`: 4 bytes. */
export interface hmark_ports extends RecordView<'union hmark_ports'> {
  get p16(): hmark_ports$p16;
  set p16(value: hmark_ports$p16 | Init<hmark_ports$p16>);
  get b16(): hmark_ports$b16;
  set b16(value: hmark_ports$b16 | Init<hmark_ports$b16>);
  v32: number;
  b32: number;
}

export const hmark_ports: Descriptor<hmark_ports> = /* @__PURE__ */ declareUnion(
  'hmark_ports',
  `
  struct {
    __u16 src;
    __u16 dst;
  } p16;
  struct {
    __be16 src;
    __be16 dst;
  } b16;
  __u32 v32;
  __be32 b32;
`,
);
