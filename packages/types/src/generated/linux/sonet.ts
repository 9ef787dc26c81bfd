// Generated from Linux 7.3.4 <linux/sonet.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SONET_GETDIAG'
  | 'SONET_GETFRAMING'
  | 'SONET_GETFRSENSE'
  | 'SONET_GETSTAT'
  | 'SONET_GETSTATZ'
  | 'SONET_SETFRAMING'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SONET_GETDIAG: 2147770644,
    SONET_GETFRAMING: 2147770646,
    SONET_GETFRSENSE: 2147901719,
    SONET_GETSTAT: 2149867792,
    SONET_GETSTATZ: 2149867793,
    SONET_SETFRAMING: 1074028821,
  },
);

export const SONET_GETDIAG: number = /* @__PURE__ */ requestHere(2147770644),
  SONET_GETFRAMING: number = /* @__PURE__ */ requestHere(2147770646),
  SONET_GETFRSENSE: number = /* @__PURE__ */ requestHere(2147901719),
  SONET_GETSTAT: number = /* @__PURE__ */ requestHere(2149867792),
  SONET_GETSTATZ: number = /* @__PURE__ */ requestHere(2149867793),
  SONET_SETFRAMING: number = /* @__PURE__ */ requestHere(1074028821);
export const SONET_CLRDIAG = 3221512467,
  SONET_FRAME_SDH = 1,
  SONET_FRAME_SONET = 0,
  SONET_FRSENSE_SIZE = 6,
  SONET_INS_FRAME = 8,
  SONET_INS_HCS = 128,
  SONET_INS_LAIS = 32,
  SONET_INS_LBIP = 2,
  SONET_INS_LOS = 16,
  SONET_INS_PAIS = 64,
  SONET_INS_PBIP = 4,
  SONET_INS_SBIP = 1,
  SONET_SETDIAG = 3221512466;
export declare namespace struct {
  /** `<linux/sonet.h>`: 36 bytes. */
  interface sonet_stats extends RecordView<'struct sonet_stats'> {
    section_bip: number;
    line_bip: number;
    path_bip: number;
    line_febe: number;
    path_febe: number;
    corr_hcs: number;
    uncorr_hcs: number;
    tx_cells: number;
    rx_cells: number;
  }
}

export const struct: {
  readonly sonet_stats: Descriptor<struct.sonet_stats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sonet_stats": ["int section_bip;int line_bip;int path_bip;int line_febe;int path_febe;int corr_hcs;int uncorr_hcs;int tx_cells;int rx_cells;",{"pack":1}]
}`),
);
