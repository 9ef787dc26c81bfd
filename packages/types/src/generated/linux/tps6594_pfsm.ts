// Generated from Linux 7.3.4 <linux/tps6594_pfsm.h> by "pnpm generate". Do not edit.
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
  | 'PMIC_GOTO_LP_STANDBY'
  | 'PMIC_GOTO_STANDBY'
  | 'PMIC_SET_ACTIVE_STATE'
  | 'PMIC_SET_MCU_ONLY_STATE'
  | 'PMIC_SET_RETENTION_STATE'
  | 'PMIC_UPDATE_PGM'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    PMIC_GOTO_LP_STANDBY: 20481,
    PMIC_GOTO_STANDBY: 20480,
    PMIC_SET_ACTIVE_STATE: 20483,
    PMIC_SET_MCU_ONLY_STATE: 1073958916,
    PMIC_SET_RETENTION_STATE: 1073958917,
    PMIC_UPDATE_PGM: 20482,
  },
);

export const PMIC_GOTO_LP_STANDBY: number = /* @__PURE__ */ requestHere(20481),
  PMIC_GOTO_STANDBY: number = /* @__PURE__ */ requestHere(20480),
  PMIC_SET_ACTIVE_STATE: number = /* @__PURE__ */ requestHere(20483),
  PMIC_SET_MCU_ONLY_STATE: number = /* @__PURE__ */ requestHere(1073958916),
  PMIC_SET_RETENTION_STATE: number = /* @__PURE__ */ requestHere(1073958917),
  PMIC_UPDATE_PGM: number = /* @__PURE__ */ requestHere(20482);
export const PMIC_BASE = 80;
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
