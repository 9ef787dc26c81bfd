// Generated from Linux 7.3.4 <linux/tps6594_pfsm.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const PMIC_BASE = 80,
  PMIC_GOTO_LP_STANDBY = 20481,
  PMIC_GOTO_STANDBY = 20480,
  PMIC_SET_ACTIVE_STATE = 20483,
  PMIC_SET_MCU_ONLY_STATE = 1073958916,
  PMIC_SET_RETENTION_STATE = 1073958917,
  PMIC_UPDATE_PGM = 20482;
export declare namespace struct {
  /** `<linux/tps6594_pfsm.h>`: 3 bytes. */
  interface pmic_state_opt extends RecordView<'struct pmic_state_opt'> {
    gpio_retention: number;
    ddr_retention: number;
    mcu_only_startup_dest: number;
  }
}

export const struct: {
  readonly pmic_state_opt: Descriptor<struct.pmic_state_opt>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pmic_state_opt": "__u8 gpio_retention;__u8 ddr_retention;__u8 mcu_only_startup_dest;"
}`),
);
