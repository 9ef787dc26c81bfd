// Generated from Linux 7.3.4 <linux/qemu_fw_cfg.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FW_CFG_ARCH_LOCAL = 32768,
  FW_CFG_BOOT_DEVICE = 12,
  FW_CFG_BOOT_MENU = 14,
  FW_CFG_CMDLINE_ADDR = 19,
  FW_CFG_CMDLINE_DATA = 21,
  FW_CFG_CMDLINE_SIZE = 20,
  FW_CFG_CTL_SIZE = 2,
  FW_CFG_DMA_CTL_ERROR = 1,
  FW_CFG_DMA_CTL_READ = 2,
  FW_CFG_DMA_CTL_SELECT = 8,
  FW_CFG_DMA_CTL_SKIP = 4,
  FW_CFG_DMA_CTL_WRITE = 16,
  FW_CFG_DMA_SIGNATURE = 5856171918474036807n,
  FW_CFG_ENTRY_MASK = -49153,
  FW_CFG_FILE_DIR = 25,
  FW_CFG_FILE_FIRST = 32,
  FW_CFG_FILE_SLOTS_MIN = 16,
  FW_CFG_ID = 1,
  FW_CFG_INITRD_ADDR = 10,
  FW_CFG_INITRD_DATA = 18,
  FW_CFG_INITRD_SIZE = 11,
  FW_CFG_INVALID = 65535,
  FW_CFG_KERNEL_ADDR = 7,
  FW_CFG_KERNEL_CMDLINE = 9,
  FW_CFG_KERNEL_DATA = 17,
  FW_CFG_KERNEL_ENTRY = 16,
  FW_CFG_KERNEL_SIZE = 8,
  FW_CFG_MACHINE_ID = 6,
  FW_CFG_MAX_CPUS = 15,
  FW_CFG_MAX_FILE_PATH = 56,
  FW_CFG_NB_CPUS = 5,
  FW_CFG_NOGRAPHIC = 4,
  FW_CFG_NUMA = 13,
  FW_CFG_RAM_SIZE = 3,
  FW_CFG_SETUP_ADDR = 22,
  FW_CFG_SETUP_DATA = 24,
  FW_CFG_SETUP_SIZE = 23,
  FW_CFG_SIGNATURE = 0,
  FW_CFG_SIG_SIZE = 4,
  FW_CFG_UUID = 2,
  FW_CFG_VERSION = 1,
  FW_CFG_VERSION_DMA = 2,
  FW_CFG_VMCOREINFO_FORMAT_ELF = 1,
  FW_CFG_VMCOREINFO_FORMAT_NONE = 0,
  FW_CFG_WRITE_CHANNEL = 16384;
export declare namespace struct {
  /** `<linux/qemu_fw_cfg.h>`: 16 bytes. */
  interface fw_cfg_dma_access extends RecordView<'struct fw_cfg_dma_access'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    control: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    length: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get address(): bigint;
    set address(value: Integer);
  }

  /** `<linux/qemu_fw_cfg.h>`: 64 bytes. */
  interface fw_cfg_file extends RecordView<'struct fw_cfg_file'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    size: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    select: number;
    reserved: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/qemu_fw_cfg.h>`: 16 bytes. */
  interface fw_cfg_vmcoreinfo extends RecordView<'struct fw_cfg_vmcoreinfo'> {
    host_format: number;
    guest_format: number;
    size: number;
    get paddr(): bigint;
    set paddr(value: Integer);
  }
}

export const struct: {
  readonly fw_cfg_dma_access: Descriptor<struct.fw_cfg_dma_access>;
  readonly fw_cfg_file: Descriptor<struct.fw_cfg_file>;
  readonly fw_cfg_vmcoreinfo: Descriptor<struct.fw_cfg_vmcoreinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fw_cfg_dma_access": "__be32 control;__be32 length;__be64 address;",
"fw_cfg_file": "__be32 size;__be16 select;__u16 reserved;char name[56];",
"fw_cfg_vmcoreinfo": "__le16 host_format;__le16 guest_format;__le32 size;__le64 paddr;"
}`),
);
