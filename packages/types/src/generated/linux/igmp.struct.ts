// Generated from Linux 7.3.4 <linux/igmp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/igmp.h>`: 8 bytes. */
export interface igmphdr extends RecordView<'struct igmphdr'> {
  type: number;
  code: number;
  csum: number;
  group: number;
}

export const igmphdr: Descriptor<igmphdr> = /* @__PURE__ */ declareStruct(
  'igmphdr',
  `
  __u8 type;
  __u8 code;
  __u16 csum;
  __be32 group;
`,
);

/** `<linux/igmp.h>`: 8 bytes. */
export interface igmpv3_grec extends RecordView<'struct igmpv3_grec'> {
  grec_type: number;
  grec_auxwords: number;
  grec_nsrcs: number;
  grec_mca: number;
  get grec_src(): Elements<number>;
  set grec_src(value: Iterable<number>);
}

export const igmpv3_grec: Descriptor<igmpv3_grec> = /* @__PURE__ */ declareStruct(
  'igmpv3_grec',
  `
  __u8 grec_type;
  __u8 grec_auxwords;
  __be16 grec_nsrcs;
  __be32 grec_mca;
  __be32 grec_src[];
`,
);

/** `<linux/igmp.h>`: 12 bytes. */
export interface igmpv3_query extends RecordView<'struct igmpv3_query'> {
  type: number;
  code: number;
  csum: number;
  group: number;
  qrv: number;
  suppress: number;
  resv: number;
  qqic: number;
  nsrcs: number;
  get srcs(): Elements<number>;
  set srcs(value: Iterable<number>);
}

export const igmpv3_query: Descriptor<igmpv3_query> = /* @__PURE__ */ declareStruct(
  'igmpv3_query',
  `
  __u8 type;
  __u8 code;
  __u16 csum;
  __be32 group;
  __u8 qrv :3;
  __u8 suppress :1;
  __u8 resv :4;
  __u8 qqic;
  __be16 nsrcs;
  __be32 srcs[];
`,
);

/** `<linux/igmp.h>`: 8 bytes. */
export interface igmpv3_report extends RecordView<'struct igmpv3_report'> {
  type: number;
  resv1: number;
  csum: number;
  resv2: number;
  ngrec: number;
  get grec(): Elements<igmpv3_grec>;
  set grec(value: Iterable<igmpv3_grec | Init<igmpv3_grec>>);
}

export const igmpv3_report: Descriptor<igmpv3_report> = /* @__PURE__ */ declareStruct(
  'igmpv3_report',
  `
  __u8 type;
  __u8 resv1;
  __u16 csum;
  __be16 resv2;
  __be16 ngrec;
  struct igmpv3_grec grec[];
`,
  { uses: () => [igmpv3_grec] },
);
