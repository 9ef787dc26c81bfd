// Generated from Linux 7.3.4 <linux/if_packet.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  tpacket_hdr_v1,
  tpacket_req,
  tpacket_req3,
  tpacket_stats,
  tpacket_stats_v3,
} from './if_packet.struct.ts';

/** `<linux/if_packet.h>`: 40 bytes. */
export interface tpacket_bd_header_u extends RecordView<'union tpacket_bd_header_u'> {
  get bh1(): tpacket_hdr_v1;
  set bh1(value: tpacket_hdr_v1 | Init<tpacket_hdr_v1>);
}

export const tpacket_bd_header_u: Descriptor<tpacket_bd_header_u> = /* @__PURE__ */ declareUnion(
  'tpacket_bd_header_u',
  `
  struct tpacket_hdr_v1 bh1;
`,
  { uses: () => [tpacket_hdr_v1] },
);

/** `<linux/if_packet.h>`: 28 bytes. */
export interface tpacket_req_u extends RecordView<'union tpacket_req_u'> {
  get req(): tpacket_req;
  set req(value: tpacket_req | Init<tpacket_req>);
  get req3(): tpacket_req3;
  set req3(value: tpacket_req3 | Init<tpacket_req3>);
}

export const tpacket_req_u: Descriptor<tpacket_req_u> = /* @__PURE__ */ declareUnion(
  'tpacket_req_u',
  `
  struct tpacket_req req;
  struct tpacket_req3 req3;
`,
  { uses: () => [tpacket_req, tpacket_req3] },
);

/** `<linux/if_packet.h>`: 12 bytes. */
export interface tpacket_stats_u extends RecordView<'union tpacket_stats_u'> {
  get stats1(): tpacket_stats;
  set stats1(value: tpacket_stats | Init<tpacket_stats>);
  get stats3(): tpacket_stats_v3;
  set stats3(value: tpacket_stats_v3 | Init<tpacket_stats_v3>);
}

export const tpacket_stats_u: Descriptor<tpacket_stats_u> = /* @__PURE__ */ declareUnion(
  'tpacket_stats_u',
  `
  struct tpacket_stats stats1;
  struct tpacket_stats_v3 stats3;
`,
  { uses: () => [tpacket_stats, tpacket_stats_v3] },
);
