// Generated from Linux 7.3.4 <mtd/mtd-user.h> by "pnpm generate". Do not edit.
export { erase_info_user as erase_info_t } from './mtd-abi.struct.ts';
export { mtd_info_user as mtd_info_t } from './mtd-abi.struct.ts';
export { nand_ecclayout_user as nand_ecclayout_t } from './mtd-abi.struct.ts';
export { nand_oobinfo as nand_oobinfo_t } from './mtd-abi.struct.ts';
export { region_info_user as region_info_t } from './mtd-abi.struct.ts';
