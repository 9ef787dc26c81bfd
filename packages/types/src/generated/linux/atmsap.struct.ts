// Generated from Linux 7.3.4 <linux/atmsap.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/atmsap.h>`: 10 bytes. */
export interface atm_bhli extends RecordView<'struct atm_bhli'> {
  hl_type: number;
  hl_length: number;
  get hl_info(): Uint8Array;
  set hl_info(value: Bytes);
}

export const atm_bhli: Descriptor<atm_bhli> = /* @__PURE__ */ declareStruct(
  'atm_bhli',
  `
  unsigned char hl_type;
  unsigned char hl_length;
  unsigned char hl_info[8];
`,
);

interface atm_blli$l2$itu extends RecordView<'struct atm_blli.l2.itu'> {
  mode: number;
  window: number;
}

interface atm_blli$l2 extends RecordView<'union atm_blli.l2'> {
  get itu(): atm_blli$l2$itu;
  set itu(value: atm_blli$l2$itu | Init<atm_blli$l2$itu>);
  user: number;
}

interface atm_blli$l3$itu extends RecordView<'struct atm_blli.l3.itu'> {
  mode: number;
  def_size: number;
  window: number;
}

interface atm_blli$l3$h310 extends RecordView<'struct atm_blli.l3.h310'> {
  term_type: number;
  fw_mpx_cap: number;
  bw_mpx_cap: number;
}

interface atm_blli$l3$tr9577 extends RecordView<'struct atm_blli.l3.tr9577'> {
  ipi: number;
  get snap(): Uint8Array;
  set snap(value: Bytes);
}

interface atm_blli$l3 extends RecordView<'union atm_blli.l3'> {
  get itu(): atm_blli$l3$itu;
  set itu(value: atm_blli$l3$itu | Init<atm_blli$l3$itu>);
  user: number;
  get h310(): atm_blli$l3$h310;
  set h310(value: atm_blli$l3$h310 | Init<atm_blli$l3$h310>);
  get tr9577(): atm_blli$l3$tr9577;
  set tr9577(value: atm_blli$l3$tr9577 | Init<atm_blli$l3$tr9577>);
}

/** `<linux/atmsap.h>`: 10 bytes. */
export interface atm_blli extends RecordView<'struct atm_blli'> {
  l2_proto: number;
  get l2(): atm_blli$l2;
  set l2(value: atm_blli$l2 | Init<atm_blli$l2>);
  l3_proto: number;
  get l3(): atm_blli$l3;
  set l3(value: atm_blli$l3 | Init<atm_blli$l3>);
}

export const atm_blli: Descriptor<atm_blli> = /* @__PURE__ */ declareStruct(
  'atm_blli',
  `
  unsigned char l2_proto;
  union {
    struct {
      unsigned char mode;
      unsigned char window;
    } itu;
    unsigned char user;
  } l2;
  unsigned char l3_proto;
  union {
    struct {
      unsigned char mode;
      unsigned char def_size;
      unsigned char window;
    } itu;
    unsigned char user;
    struct {
      unsigned char term_type;
      unsigned char fw_mpx_cap;
      unsigned char bw_mpx_cap;
    } h310;
    struct {
      unsigned char ipi;
      unsigned char snap[5];
    } tr9577;
  } l3;
`,
);

/** `<linux/atmsap.h>`: 40 bytes. */
export interface atm_sap extends RecordView<'struct atm_sap'> {
  get bhli(): atm_bhli;
  set bhli(value: atm_bhli | Init<atm_bhli>);
  get blli(): Elements<atm_blli>;
  set blli(value: Iterable<atm_blli | Init<atm_blli>>);
}

export const atm_sap: Descriptor<atm_sap> = /* @__PURE__ */ declareStruct(
  'atm_sap',
  `
  struct atm_bhli bhli;
  struct atm_blli blli[3];
`,
  { uses: () => [atm_bhli, atm_blli] },
);
