// Generated from Linux 7.3.4 <linux/atmsap.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const ATM_HL_HLP = 3,
  ATM_HL_ISO = 1,
  ATM_HL_NONE = 0,
  ATM_HL_USER = 2,
  ATM_HL_VENDOR = 4,
  ATM_IMD_EXTENDED = 2,
  ATM_IMD_NONE = 0,
  ATM_IMD_NORMAL = 1,
  ATM_L2_HDLC_ABM = 11,
  ATM_L2_HDLC_ARM = 9,
  ATM_L2_HDLC_NRM = 10,
  ATM_L2_ISO1745 = 1,
  ATM_L2_ISO7776 = 17,
  ATM_L2_ISO8802 = 12,
  ATM_L2_LAPB = 8,
  ATM_L2_NONE = 0,
  ATM_L2_Q291 = 2,
  ATM_L2_Q922 = 14,
  ATM_L2_USER = 16,
  ATM_L2_X25_LL = 6,
  ATM_L2_X25_ML = 7,
  ATM_L2_X75 = 13,
  ATM_L3_H310 = 12,
  ATM_L3_H321 = 13,
  ATM_L3_ISO8208 = 7,
  ATM_L3_ISO8473 = 9,
  ATM_L3_NONE = 0,
  ATM_L3_T70 = 10,
  ATM_L3_TR9577 = 11,
  ATM_L3_USER = 16,
  ATM_L3_X223 = 8,
  ATM_L3_X25 = 6,
  ATM_MAX_BLLI = 3,
  ATM_MAX_HLI = 8,
  ATM_MC_H221 = 5,
  ATM_MC_NONE = 0,
  ATM_MC_PS = 3,
  ATM_MC_PS_FEC = 4,
  ATM_MC_TS = 1,
  ATM_MC_TS_FEC = 2,
  ATM_TT_NONE = 0,
  ATM_TT_RX = 1,
  ATM_TT_RXTX = 3,
  ATM_TT_TX = 2;
export declare namespace struct {
  /** `<linux/atmsap.h>`: 10 bytes. */
  interface atm_bhli extends RecordView<'struct atm_bhli'> {
    hl_type: number;
    hl_length: number;
    get hl_info(): Uint8Array;
    set hl_info(value: Bytes);
  }

  interface atm_blli$l2$itu extends RecordView<'struct atm_blli.l2.itu'> {
    mode: number;
    window: number;
  }

  interface atm_blli$l2 extends RecordView<'union atm_blli.l2'> {
    get itu(): atm_blli$l2$itu;
    set itu(value: From<atm_blli$l2$itu>);
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
    set itu(value: From<atm_blli$l3$itu>);
    user: number;
    get h310(): atm_blli$l3$h310;
    set h310(value: From<atm_blli$l3$h310>);
    get tr9577(): atm_blli$l3$tr9577;
    set tr9577(value: From<atm_blli$l3$tr9577>);
  }

  /** `<linux/atmsap.h>`: 10 bytes. */
  interface atm_blli extends RecordView<'struct atm_blli'> {
    l2_proto: number;
    get l2(): atm_blli$l2;
    set l2(value: From<atm_blli$l2>);
    l3_proto: number;
    get l3(): atm_blli$l3;
    set l3(value: From<atm_blli$l3>);
  }

  /** `<linux/atmsap.h>`: 40 bytes. */
  interface atm_sap extends RecordView<'struct atm_sap'> {
    get bhli(): struct.atm_bhli;
    set bhli(value: From<struct.atm_bhli>);
    get blli(): Elements<struct.atm_blli>;
    set blli(value: Iterable<From<struct.atm_blli>>);
  }
}

export const struct: {
  readonly atm_bhli: Descriptor<struct.atm_bhli>;
  readonly atm_blli: Descriptor<struct.atm_blli>;
  readonly atm_sap: Descriptor<struct.atm_sap>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atm_bhli": "unsigned char hl_type;unsigned char hl_length;unsigned char hl_info[8];",
"atm_blli": "unsigned char l2_proto;union {struct {unsigned char mode;unsigned char window;} itu;unsigned char user;} l2;unsigned char l3_proto;union {struct {unsigned char mode;unsigned char def_size;unsigned char window;} itu;unsigned char user;struct {unsigned char term_type;unsigned char fw_mpx_cap;unsigned char bw_mpx_cap;} h310;struct {unsigned char ipi;unsigned char snap[5];} tr9577;} l3;",
"atm_sap": "struct atm_bhli bhli;struct atm_blli blli[3];"
}`),
);
