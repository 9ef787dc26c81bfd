// Generated from Linux 7.3.4 <linux/i2o-dev.h> by "pnpm generate". Do not edit.
export * from './i2o-dev.constants.ts';
export { _i2o_eisa_bus_info as i2o_eisa_bus } from './i2o-dev.struct.ts';
export { _i2o_hrt as i2o_hrt } from './i2o-dev.struct.ts';
export { _i2o_hrt_entry as i2o_hrt_entry } from './i2o-dev.struct.ts';
export { _i2o_isa_bus as i2o_isa_bus } from './i2o-dev.struct.ts';
export { _i2o_lct as i2o_lct } from './i2o-dev.struct.ts';
export { _i2o_lct_entry as i2o_lct_entry } from './i2o-dev.struct.ts';
export { _i2o_local_bus as i2o_local_bus } from './i2o-dev.struct.ts';
export { _i2o_mca_bus as i2o_mca_bus } from './i2o-dev.struct.ts';
export { _i2o_other_bus as i2o_other_bus } from './i2o-dev.struct.ts';
export { _i2o_pci_bus as i2o_pci_bus } from './i2o-dev.struct.ts';
export { i2o_sg_io_hdr as i2o_sg_io_hdr_t } from './i2o-dev.struct.ts';
export { _i2o_status_block as i2o_status_block } from './i2o-dev.struct.ts';
export * as struct from './i2o-dev.struct.ts';
