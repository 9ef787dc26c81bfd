// Generated from Linux 7.3.4 <mtd/mtd-user.h> by "pnpm generate". Do not edit.
import * as mtd_mtd_abi_h from './mtd-abi.ts';

export type erase_info_t = mtd_mtd_abi_h.struct.erase_info_user;
export const erase_info_t: typeof mtd_mtd_abi_h.struct.erase_info_user =
  mtd_mtd_abi_h.struct.erase_info_user;
export type mtd_info_t = mtd_mtd_abi_h.struct.mtd_info_user;
export const mtd_info_t: typeof mtd_mtd_abi_h.struct.mtd_info_user =
  mtd_mtd_abi_h.struct.mtd_info_user;
export type nand_ecclayout_t = mtd_mtd_abi_h.struct.nand_ecclayout_user;
export const nand_ecclayout_t: typeof mtd_mtd_abi_h.struct.nand_ecclayout_user =
  mtd_mtd_abi_h.struct.nand_ecclayout_user;
export type nand_oobinfo_t = mtd_mtd_abi_h.struct.nand_oobinfo;
export const nand_oobinfo_t: typeof mtd_mtd_abi_h.struct.nand_oobinfo =
  mtd_mtd_abi_h.struct.nand_oobinfo;
export type region_info_t = mtd_mtd_abi_h.struct.region_info_user;
export const region_info_t: typeof mtd_mtd_abi_h.struct.region_info_user =
  mtd_mtd_abi_h.struct.region_info_user;
