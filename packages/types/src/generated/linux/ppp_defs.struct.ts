// Generated from Linux 7.3.4 <linux/ppp_defs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ppp_defs.h>`: 40 bytes. */
export interface compstat extends RecordView<'struct compstat'> {
  unc_bytes: number;
  unc_packets: number;
  comp_bytes: number;
  comp_packets: number;
  inc_bytes: number;
  inc_packets: number;
  in_count: number;
  bytes_out: number;
  ratio: number;
}

export const compstat: Descriptor<compstat> = /* @__PURE__ */ declareStruct(
  'compstat',
  `
  __u32 unc_bytes;
  __u32 unc_packets;
  __u32 comp_bytes;
  __u32 comp_packets;
  __u32 inc_bytes;
  __u32 inc_packets;
  __u32 in_count;
  __u32 bytes_out;
  double ratio;
`,
);

/** `<linux/ppp_defs.h>`: 80 bytes. */
export interface ppp_comp_stats extends RecordView<'struct ppp_comp_stats'> {
  get c(): compstat;
  set c(value: compstat | Init<compstat>);
  get d(): compstat;
  set d(value: compstat | Init<compstat>);
}

export const ppp_comp_stats: Descriptor<ppp_comp_stats> = /* @__PURE__ */ declareStruct(
  'ppp_comp_stats',
  `
  struct compstat c;
  struct compstat d;
`,
  { uses: () => [compstat] },
);

/** `<linux/ppp_defs.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface ppp_idle extends RecordView<'struct ppp_idle'> {
  xmit_idle: number;
  recv_idle: number;
}

export const ppp_idle: Descriptor<ppp_idle> = /* @__PURE__ */ declareStruct(
  'ppp_idle',
  `
  long xmit_idle;
  long recv_idle;
`,
);

/** `<linux/ppp_defs.h>`: 8 bytes. */
export interface ppp_idle32 extends RecordView<'struct ppp_idle32'> {
  xmit_idle: number;
  recv_idle: number;
}

export const ppp_idle32: Descriptor<ppp_idle32> = /* @__PURE__ */ declareStruct(
  'ppp_idle32',
  `
  __s32 xmit_idle;
  __s32 recv_idle;
`,
);

/** `<linux/ppp_defs.h>`: 16 bytes. */
export interface ppp_idle64 extends RecordView<'struct ppp_idle64'> {
  get xmit_idle(): bigint;
  set xmit_idle(value: Integer);
  get recv_idle(): bigint;
  set recv_idle(value: Integer);
}

export const ppp_idle64: Descriptor<ppp_idle64> = /* @__PURE__ */ declareStruct(
  'ppp_idle64',
  `
  __s64 xmit_idle;
  __s64 recv_idle;
`,
);

/** `<linux/ppp_defs.h>`: 76 bytes. */
export interface ppp_stats extends RecordView<'struct ppp_stats'> {
  get p(): pppstat;
  set p(value: pppstat | Init<pppstat>);
  get vj(): vjstat;
  set vj(value: vjstat | Init<vjstat>);
}

export const ppp_stats: Descriptor<ppp_stats> = /* @__PURE__ */ declareStruct(
  'ppp_stats',
  `
  struct pppstat p;
  struct vjstat vj;
`,
  { uses: () => [pppstat, vjstat] },
);

/** `<linux/ppp_defs.h>`: 44 bytes. */
export interface pppstat extends RecordView<'struct pppstat'> {
  ppp_discards: number;
  ppp_ibytes: number;
  ppp_ioctects: number;
  ppp_ipackets: number;
  ppp_ierrors: number;
  ppp_ilqrs: number;
  ppp_obytes: number;
  ppp_ooctects: number;
  ppp_opackets: number;
  ppp_oerrors: number;
  ppp_olqrs: number;
}

export const pppstat: Descriptor<pppstat> = /* @__PURE__ */ declareStruct(
  'pppstat',
  `
  __u32 ppp_discards;
  __u32 ppp_ibytes;
  __u32 ppp_ioctects;
  __u32 ppp_ipackets;
  __u32 ppp_ierrors;
  __u32 ppp_ilqrs;
  __u32 ppp_obytes;
  __u32 ppp_ooctects;
  __u32 ppp_opackets;
  __u32 ppp_oerrors;
  __u32 ppp_olqrs;
`,
);

/** `<linux/ppp_defs.h>`: 32 bytes. */
export interface vjstat extends RecordView<'struct vjstat'> {
  vjs_packets: number;
  vjs_compressed: number;
  vjs_searches: number;
  vjs_misses: number;
  vjs_uncompressedin: number;
  vjs_compressedin: number;
  vjs_errorin: number;
  vjs_tossed: number;
}

export const vjstat: Descriptor<vjstat> = /* @__PURE__ */ declareStruct(
  'vjstat',
  `
  __u32 vjs_packets;
  __u32 vjs_compressed;
  __u32 vjs_searches;
  __u32 vjs_misses;
  __u32 vjs_uncompressedin;
  __u32 vjs_compressedin;
  __u32 vjs_errorin;
  __u32 vjs_tossed;
`,
);
