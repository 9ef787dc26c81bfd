// Generated from Linux 7.3.4 <linux/tps6594_pfsm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/tps6594_pfsm.h>`: 3 bytes. */
export interface pmic_state_opt extends RecordView<'struct pmic_state_opt'> {
  gpio_retention: number;
  ddr_retention: number;
  mcu_only_startup_dest: number;
}

export const pmic_state_opt: Descriptor<pmic_state_opt> = /* @__PURE__ */ declareStruct(
  'pmic_state_opt',
  `
  __u8 gpio_retention;
  __u8 ddr_retention;
  __u8 mcu_only_startup_dest;
`,
);
