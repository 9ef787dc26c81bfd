// Generated from Linux 7.3.4 <linux/hdreg.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';

interface ide_reg_valid_s$b extends RecordView<'struct ide_reg_valid_s.b'> {
  data: number;
  error_feature: number;
  sector: number;
  nsector: number;
  lcyl: number;
  hcyl: number;
  select: number;
  status_command: number;
  data_hob: number;
  error_feature_hob: number;
  sector_hob: number;
  nsector_hob: number;
  lcyl_hob: number;
  hcyl_hob: number;
  select_hob: number;
  control_hob: number;
}

/** `<linux/hdreg.h>`: 4 bytes. */
export interface ide_reg_valid_s extends RecordView<'union ide_reg_valid_s'> {
  all: number;
  get b(): ide_reg_valid_s$b;
  set b(value: ide_reg_valid_s$b | Init<ide_reg_valid_s$b>);
}

export const ide_reg_valid_s: Descriptor<ide_reg_valid_s> = /* @__PURE__ */ declareUnion(
  'ide_reg_valid_s',
  `
  unsigned int all :16;
  struct {
    unsigned int data :1;
    unsigned int error_feature :1;
    unsigned int sector :1;
    unsigned int nsector :1;
    unsigned int lcyl :1;
    unsigned int hcyl :1;
    unsigned int select :1;
    unsigned int status_command :1;
    unsigned int data_hob :1;
    unsigned int error_feature_hob :1;
    unsigned int sector_hob :1;
    unsigned int nsector_hob :1;
    unsigned int lcyl_hob :1;
    unsigned int hcyl_hob :1;
    unsigned int select_hob :1;
    unsigned int control_hob :1;
  } b;
`,
);
