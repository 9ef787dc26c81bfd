// Generated from Linux 7.3.4 <linux/atmdev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/atmdev.h>`: 20 bytes. */
export interface atm_aal_stats extends RecordView<'struct atm_aal_stats'> {
  tx: number;
  tx_err: number;
  rx: number;
  rx_err: number;
  rx_drop: number;
}

export const atm_aal_stats: Descriptor<atm_aal_stats> = /* @__PURE__ */ declareStruct(
  'atm_aal_stats',
  `
  int tx;
  int tx_err;
  int rx;
  int rx_err;
  int rx_drop;
`,
);

/** `<linux/atmdev.h>`: 2 bytes. */
export interface atm_cirange extends RecordView<'struct atm_cirange'> {
  vpi_bits: number;
  vci_bits: number;
}

export const atm_cirange: Descriptor<atm_cirange> = /* @__PURE__ */ declareStruct(
  'atm_cirange',
  `
  signed char vpi_bits;
  signed char vci_bits;
`,
);

/** `<linux/atmdev.h>`: 60 bytes. */
export interface atm_dev_stats extends RecordView<'struct atm_dev_stats'> {
  get aal0(): atm_aal_stats;
  set aal0(value: atm_aal_stats | Init<atm_aal_stats>);
  get aal34(): atm_aal_stats;
  set aal34(value: atm_aal_stats | Init<atm_aal_stats>);
  get aal5(): atm_aal_stats;
  set aal5(value: atm_aal_stats | Init<atm_aal_stats>);
}

export const atm_dev_stats: Descriptor<atm_dev_stats> = /* @__PURE__ */ declareStruct(
  'atm_dev_stats',
  `
  struct atm_aal_stats aal0;
  struct atm_aal_stats aal34;
  struct atm_aal_stats aal5;
`,
  { uses: () => [atm_aal_stats] },
);

/** `<linux/atmdev.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface atm_iobuf extends RecordView<'struct atm_iobuf', 'buffer'> {
  length: number;
  get buffer(): number;
  set buffer(value: Pointer);
}

export const atm_iobuf: Descriptor<atm_iobuf> = /* @__PURE__ */ declareStruct(
  'atm_iobuf',
  `
  int length;
  void *buffer;
`,
);
