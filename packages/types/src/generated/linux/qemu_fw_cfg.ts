// Generated from Linux 7.3.4 <linux/qemu_fw_cfg.h> by "pnpm generate". Do not edit.
export * from './qemu_fw_cfg.constants.ts';
export * as struct from './qemu_fw_cfg.struct.ts';
