// Generated from Linux 7.3.4 <linux/seg6_iptunnel.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { ipv6_sr_hdr } from './seg6.struct.ts';

/** `<linux/seg6_iptunnel.h>`: 4 bytes. */
export interface seg6_iptunnel_encap extends RecordView<'struct seg6_iptunnel_encap'> {
  mode: number;
  get srh(): Elements<ipv6_sr_hdr>;
  set srh(value: Iterable<ipv6_sr_hdr | Init<ipv6_sr_hdr>>);
}

export const seg6_iptunnel_encap: Descriptor<seg6_iptunnel_encap> = /* @__PURE__ */ declareStruct(
  'seg6_iptunnel_encap',
  `
  int mode;
  struct ipv6_sr_hdr srh[];
`,
  { uses: () => [ipv6_sr_hdr] },
);
