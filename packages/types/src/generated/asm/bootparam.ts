// Generated from Linux 7.3.4 <asm/bootparam.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';
import type * as asm_ist_h from './ist.ts';
import type * as asm_setup_data_h from './setup_data.ts';
import type * as linux_apm_bios_h from '../linux/apm_bios.ts';
import type * as linux_edd_h from '../linux/edd.ts';
import type * as linux_screen_info_h from '../linux/screen_info.ts';
import type * as video_edid_h from '../video/edid.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    CAN_USE_HEAP: 128;
    E820_MAX_ENTRIES_ZEROPAGE: 128;
    JAILHOUSE_SETUP_REQUIRED_VERSION: 1;
    KASLR_FLAG: 2;
    KEEP_SEGMENTS: 64;
    LOADED_HIGH: 1;
    QUIET_FLAG: 32;
    RAMDISK_IMAGE_START_MASK: 2047;
    RAMDISK_LOAD_FLAG: 16384;
    RAMDISK_PROMPT_FLAG: 32768;
    X86_NR_SUBARCHS: 5;
    X86_SUBARCH_CE4100: 4;
    X86_SUBARCH_INTEL_MID: 3;
    X86_SUBARCH_LGUEST: 1;
    X86_SUBARCH_PC: 0;
    X86_SUBARCH_XEN: 2;
    XLF_5LEVEL: 32;
    XLF_5LEVEL_ENABLED: 64;
    XLF_CAN_BE_LOADED_ABOVE_4G: 2;
    XLF_EFI_HANDOVER_32: 4;
    XLF_EFI_HANDOVER_64: 8;
    XLF_EFI_KEXEC: 16;
    XLF_KERNEL_64: 1;
    XLF_MEM_ENCRYPTION: 128;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      CAN_USE_HEAP: 128,
      E820_MAX_ENTRIES_ZEROPAGE: 128,
      JAILHOUSE_SETUP_REQUIRED_VERSION: 1,
      KASLR_FLAG: 2,
      KEEP_SEGMENTS: 64,
      LOADED_HIGH: 1,
      QUIET_FLAG: 32,
      RAMDISK_IMAGE_START_MASK: 2047,
      RAMDISK_LOAD_FLAG: 16384,
      RAMDISK_PROMPT_FLAG: 32768,
      X86_NR_SUBARCHS: 5,
      X86_SUBARCH_CE4100: 4,
      X86_SUBARCH_INTEL_MID: 3,
      X86_SUBARCH_LGUEST: 1,
      X86_SUBARCH_PC: 0,
      X86_SUBARCH_XEN: 2,
      XLF_5LEVEL: 32,
      XLF_5LEVEL_ENABLED: 64,
      XLF_CAN_BE_LOADED_ABOVE_4G: 2,
      XLF_EFI_HANDOVER_32: 4,
      XLF_EFI_HANDOVER_64: 8,
      XLF_EFI_KEXEC: 16,
      XLF_KERNEL_64: 1,
      XLF_MEM_ENCRYPTION: 128,
    },
  },
);

/** `<asm/bootparam.h>`: 128 on x86_64, x86. */
export const CAN_USE_HEAP: number | undefined = /* @__PURE__ */ hereOf(perArch.CAN_USE_HEAP);
/** `<asm/bootparam.h>`: 128 on x86_64, x86. */
export const E820_MAX_ENTRIES_ZEROPAGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.E820_MAX_ENTRIES_ZEROPAGE,
);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const JAILHOUSE_SETUP_REQUIRED_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.JAILHOUSE_SETUP_REQUIRED_VERSION,
);
/** `<asm/bootparam.h>`: 2 on x86_64, x86. */
export const KASLR_FLAG: number | undefined = /* @__PURE__ */ hereOf(perArch.KASLR_FLAG);
/** `<asm/bootparam.h>`: 64 on x86_64, x86. */
export const KEEP_SEGMENTS: number | undefined = /* @__PURE__ */ hereOf(perArch.KEEP_SEGMENTS);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const LOADED_HIGH: number | undefined = /* @__PURE__ */ hereOf(perArch.LOADED_HIGH);
/** `<asm/bootparam.h>`: 32 on x86_64, x86. */
export const QUIET_FLAG: number | undefined = /* @__PURE__ */ hereOf(perArch.QUIET_FLAG);
/** `<asm/bootparam.h>`: 2047 on x86_64, x86. */
export const RAMDISK_IMAGE_START_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAMDISK_IMAGE_START_MASK,
);
/** `<asm/bootparam.h>`: 16384 on x86_64, x86. */
export const RAMDISK_LOAD_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAMDISK_LOAD_FLAG,
);
/** `<asm/bootparam.h>`: 32768 on x86_64, x86. */
export const RAMDISK_PROMPT_FLAG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.RAMDISK_PROMPT_FLAG,
);
/** `<asm/bootparam.h>`: 5 on x86_64, x86. */
export const X86_NR_SUBARCHS: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_NR_SUBARCHS);
/** `<asm/bootparam.h>`: 4 on x86_64, x86. */
export const X86_SUBARCH_CE4100: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_SUBARCH_CE4100,
);
/** `<asm/bootparam.h>`: 3 on x86_64, x86. */
export const X86_SUBARCH_INTEL_MID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_SUBARCH_INTEL_MID,
);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const X86_SUBARCH_LGUEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.X86_SUBARCH_LGUEST,
);
/** `<asm/bootparam.h>`: 0 on x86_64, x86. */
export const X86_SUBARCH_PC: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_SUBARCH_PC);
/** `<asm/bootparam.h>`: 2 on x86_64, x86. */
export const X86_SUBARCH_XEN: number | undefined = /* @__PURE__ */ hereOf(perArch.X86_SUBARCH_XEN);
/** `<asm/bootparam.h>`: 32 on x86_64, x86. */
export const XLF_5LEVEL: number | undefined = /* @__PURE__ */ hereOf(perArch.XLF_5LEVEL);
/** `<asm/bootparam.h>`: 64 on x86_64, x86. */
export const XLF_5LEVEL_ENABLED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_5LEVEL_ENABLED,
);
/** `<asm/bootparam.h>`: 2 on x86_64, x86. */
export const XLF_CAN_BE_LOADED_ABOVE_4G: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_CAN_BE_LOADED_ABOVE_4G,
);
/** `<asm/bootparam.h>`: 4 on x86_64, x86. */
export const XLF_EFI_HANDOVER_32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_EFI_HANDOVER_32,
);
/** `<asm/bootparam.h>`: 8 on x86_64, x86. */
export const XLF_EFI_HANDOVER_64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_EFI_HANDOVER_64,
);
/** `<asm/bootparam.h>`: 16 on x86_64, x86. */
export const XLF_EFI_KEXEC: number | undefined = /* @__PURE__ */ hereOf(perArch.XLF_EFI_KEXEC);
/** `<asm/bootparam.h>`: 1 on x86_64, x86. */
export const XLF_KERNEL_64: number | undefined = /* @__PURE__ */ hereOf(perArch.XLF_KERNEL_64);
/** `<asm/bootparam.h>`: 128 on x86_64, x86. */
export const XLF_MEM_ENCRYPTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.XLF_MEM_ENCRYPTION,
);
export declare namespace struct {
  /** `<asm/bootparam.h>`: 4096 bytes on x86_64, x86. */
  interface boot_params extends RecordView<'struct boot_params'> {
    get screen_info(): linux_screen_info_h.struct.screen_info;
    set screen_info(value: From<linux_screen_info_h.struct.screen_info>);
    get apm_bios_info(): linux_apm_bios_h.struct.apm_bios_info;
    set apm_bios_info(value: From<linux_apm_bios_h.struct.apm_bios_info>);
    get _pad2(): Uint8Array;
    set _pad2(value: Bytes);
    get tboot_addr(): bigint;
    set tboot_addr(value: Integer);
    get ist_info(): asm_ist_h.struct.ist_info;
    set ist_info(value: From<asm_ist_h.struct.ist_info>);
    get acpi_rsdp_addr(): bigint;
    set acpi_rsdp_addr(value: Integer);
    get _pad3(): Uint8Array;
    set _pad3(value: Bytes);
    get hd0_info(): Uint8Array;
    set hd0_info(value: Bytes);
    get hd1_info(): Uint8Array;
    set hd1_info(value: Bytes);
    get sys_desc_table(): struct.sys_desc_table;
    set sys_desc_table(value: From<struct.sys_desc_table>);
    get olpc_ofw_header(): struct.olpc_ofw_header;
    set olpc_ofw_header(value: From<struct.olpc_ofw_header>);
    ext_ramdisk_image: number;
    ext_ramdisk_size: number;
    ext_cmd_line_ptr: number;
    get _pad4(): Uint8Array;
    set _pad4(value: Bytes);
    cc_blob_address: number;
    get edid_info(): video_edid_h.struct.edid_info;
    set edid_info(value: From<video_edid_h.struct.edid_info>);
    get efi_info(): struct.efi_info;
    set efi_info(value: From<struct.efi_info>);
    alt_mem_k: number;
    scratch: number;
    e820_entries: number;
    eddbuf_entries: number;
    edd_mbr_sig_buf_entries: number;
    kbd_status: number;
    secure_boot: number;
    get _pad5(): Uint8Array;
    set _pad5(value: Bytes);
    sentinel: number;
    get _pad6(): Uint8Array;
    set _pad6(value: Bytes);
    get hdr(): struct.setup_header;
    set hdr(value: From<struct.setup_header>);
    get _pad7(): Uint8Array;
    set _pad7(value: Bytes);
    get edd_mbr_sig_buffer(): Elements<number>;
    set edd_mbr_sig_buffer(value: Iterable<number>);
    get e820_table(): Elements<asm_setup_data_h.struct.boot_e820_entry>;
    set e820_table(value: Iterable<From<asm_setup_data_h.struct.boot_e820_entry>>);
    get _pad8(): Uint8Array;
    set _pad8(value: Bytes);
    get eddbuf(): Elements<linux_edd_h.struct.edd_info>;
    set eddbuf(value: Iterable<From<linux_edd_h.struct.edd_info>>);
    get _pad9(): Uint8Array;
    set _pad9(value: Bytes);
  }

  /** `<asm/bootparam.h>`: 32 bytes on x86_64, x86. */
  interface efi_info extends RecordView<'struct efi_info'> {
    efi_loader_signature: number;
    efi_systab: number;
    efi_memdesc_size: number;
    efi_memdesc_version: number;
    efi_memmap: number;
    efi_memmap_size: number;
    efi_systab_hi: number;
    efi_memmap_hi: number;
  }

  /** `<asm/bootparam.h>`: 16 bytes on x86_64, x86. */
  interface olpc_ofw_header extends RecordView<'struct olpc_ofw_header'> {
    ofw_magic: number;
    ofw_version: number;
    cif_handler: number;
    irq_desc_table: number;
  }

  /** `<asm/bootparam.h>`: 123 bytes on x86_64, x86. */
  interface setup_header extends RecordView<'struct setup_header'> {
    setup_sects: number;
    root_flags: number;
    syssize: number;
    ram_size: number;
    vid_mode: number;
    root_dev: number;
    boot_flag: number;
    jump: number;
    header: number;
    version: number;
    realmode_swtch: number;
    start_sys_seg: number;
    kernel_version: number;
    type_of_loader: number;
    loadflags: number;
    setup_move_size: number;
    code32_start: number;
    ramdisk_image: number;
    ramdisk_size: number;
    bootsect_kludge: number;
    heap_end_ptr: number;
    ext_loader_ver: number;
    ext_loader_type: number;
    cmd_line_ptr: number;
    initrd_addr_max: number;
    kernel_alignment: number;
    relocatable_kernel: number;
    min_alignment: number;
    xloadflags: number;
    cmdline_size: number;
    hardware_subarch: number;
    get hardware_subarch_data(): bigint;
    set hardware_subarch_data(value: Integer);
    payload_offset: number;
    payload_length: number;
    get setup_data(): bigint;
    set setup_data(value: Integer);
    get pref_address(): bigint;
    set pref_address(value: Integer);
    init_size: number;
    handover_offset: number;
    kernel_info_offset: number;
  }

  /** `<asm/bootparam.h>`: 16 bytes on x86_64, x86. */
  interface sys_desc_table extends RecordView<'struct sys_desc_table'> {
    length: number;
    get table(): Uint8Array;
    set table(value: Bytes);
  }
}

export const struct: {
  readonly boot_params: Descriptor<struct.boot_params, 'x86_64' | 'x86'>;
  readonly efi_info: Descriptor<struct.efi_info, 'x86_64' | 'x86'>;
  readonly olpc_ofw_header: Descriptor<struct.olpc_ofw_header, 'x86_64' | 'x86'>;
  readonly setup_header: Descriptor<struct.setup_header, 'x86_64' | 'x86'>;
  readonly sys_desc_table: Descriptor<struct.sys_desc_table, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"boot_params": ["struct screen_info screen_info;struct apm_bios_info apm_bios_info;__u8 _pad2[4];__u64 tboot_addr;struct ist_info ist_info;__u64 acpi_rsdp_addr;__u8 _pad3[8];__u8 hd0_info[16];__u8 hd1_info[16];struct sys_desc_table sys_desc_table;struct olpc_ofw_header olpc_ofw_header;__u32 ext_ramdisk_image;__u32 ext_ramdisk_size;__u32 ext_cmd_line_ptr;__u8 _pad4[112];__u32 cc_blob_address;struct edid_info edid_info;struct efi_info efi_info;__u32 alt_mem_k;__u32 scratch;__u8 e820_entries;__u8 eddbuf_entries;__u8 edd_mbr_sig_buf_entries;__u8 kbd_status;__u8 secure_boot;__u8 _pad5[2];__u8 sentinel;__u8 _pad6[1];struct setup_header hdr;__u8 _pad7[36];__u32 edd_mbr_sig_buffer[16];struct boot_e820_entry e820_table[128];__u8 _pad8[48];struct edd_info eddbuf[6];__u8 _pad9[276];",{"pack":1,"only":["x86_64","x86"]}],
"efi_info": ["__u32 efi_loader_signature;__u32 efi_systab;__u32 efi_memdesc_size;__u32 efi_memdesc_version;__u32 efi_memmap;__u32 efi_memmap_size;__u32 efi_systab_hi;__u32 efi_memmap_hi;",{"only":["x86_64","x86"]}],
"olpc_ofw_header": ["__u32 ofw_magic;__u32 ofw_version;__u32 cif_handler;__u32 irq_desc_table;",{"pack":1,"only":["x86_64","x86"]}],
"setup_header": ["__u8 setup_sects;__u16 root_flags;__u32 syssize;__u16 ram_size;__u16 vid_mode;__u16 root_dev;__u16 boot_flag;__u16 jump;__u32 header;__u16 version;__u32 realmode_swtch;__u16 start_sys_seg;__u16 kernel_version;__u8 type_of_loader;__u8 loadflags;__u16 setup_move_size;__u32 code32_start;__u32 ramdisk_image;__u32 ramdisk_size;__u32 bootsect_kludge;__u16 heap_end_ptr;__u8 ext_loader_ver;__u8 ext_loader_type;__u32 cmd_line_ptr;__u32 initrd_addr_max;__u32 kernel_alignment;__u8 relocatable_kernel;__u8 min_alignment;__u16 xloadflags;__u32 cmdline_size;__u32 hardware_subarch;__u64 hardware_subarch_data;__u32 payload_offset;__u32 payload_length;__u64 setup_data;__u64 pref_address;__u32 init_size;__u32 handover_offset;__u32 kernel_info_offset;",{"pack":1,"only":["x86_64","x86"]}],
"sys_desc_table": ["__u16 length;__u8 table[14];",{"only":["x86_64","x86"]}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"apm_bios_info": "__u16 version;__u16 cseg;__u32 offset;__u16 cseg_16;__u16 dseg;__u16 flags;__u16 cseg_len;__u16 cseg_16_len;__u16 dseg_len;",
"boot_e820_entry": ["__u64 addr;__u64 size;__u32 type;",{"pack":1,"only":["x86_64","x86"]}],
"edd_device_params": ["__u16 length;__u16 info_flags;__u32 num_default_cylinders;__u32 num_default_heads;__u32 sectors_per_track;__u64 number_of_sectors;__u16 bytes_per_sector;__u32 dpte_ptr;__u16 key;__u8 device_path_info_length;__u8 reserved2;__u16 reserved3;__u8 host_bus_type[4];__u8 interface_type[8];union {struct packed {__u16 base_address;__u16 reserved1;__u32 reserved2;} isa;struct packed {__u8 bus;__u8 slot;__u8 function;__u8 channel;__u32 reserved;} pci;struct packed {__u64 reserved;} ibnd;struct packed {__u64 reserved;} xprs;struct packed {__u64 reserved;} htpt;struct packed {__u64 reserved;} unknown;} interface_path;union {struct packed {__u8 device;__u8 reserved1;__u16 reserved2;__u32 reserved3;__u64 reserved4;} ata;struct packed {__u8 device;__u8 lun;__u8 reserved1;__u8 reserved2;__u32 reserved3;__u64 reserved4;} atapi;struct packed {__u16 id;__u64 lun;__u16 reserved1;__u32 reserved2;} scsi;struct packed {__u64 serial_number;__u64 reserved;} usb;struct packed {__u64 eui;__u64 reserved;} i1394;struct packed {__u64 wwid;__u64 lun;} fibre;struct packed {__u64 identity_tag;__u64 reserved;} i2o;struct packed {__u32 array_number;__u32 reserved1;__u64 reserved2;} raid;struct packed {__u8 device;__u8 reserved1;__u16 reserved2;__u32 reserved3;__u64 reserved4;} sata;struct packed {__u64 reserved1;__u64 reserved2;} unknown;} device_path;__u8 reserved4;__u8 checksum;",{"pack":1}],
"edd_info": ["__u8 device;__u8 version;__u16 interface_support;__u16 legacy_max_cylinder;__u8 legacy_max_head;__u8 legacy_sectors_per_track;struct edd_device_params params;",{"pack":1}],
"edid_info": "unsigned char dummy[128];",
"ist_info": ["__u32 signature;__u32 command;__u32 event;__u32 perf_level;",{"only":["x86_64","x86"]}],
"screen_info": ["__u8 orig_x;__u8 orig_y;__u16 ext_mem_k;__u16 orig_video_page;__u8 orig_video_mode;__u8 orig_video_cols;__u8 flags;__u8 unused2;__u16 orig_video_ega_bx;__u16 unused3;__u8 orig_video_lines;__u8 orig_video_isVGA;__u16 orig_video_points;__u16 lfb_width;__u16 lfb_height;__u16 lfb_depth;__u32 lfb_base;__u32 lfb_size;__u16 cl_magic;__u16 cl_offset;__u16 lfb_linelength;__u8 red_size;__u8 red_pos;__u8 green_size;__u8 green_pos;__u8 blue_size;__u8 blue_pos;__u8 rsvd_size;__u8 rsvd_pos;__u16 vesapm_seg;__u16 vesapm_off;__u16 pages;__u16 vesa_attributes;__u32 capabilities;__u32 ext_lfb_base;__u8 _reserved[2];",{"pack":1}]
}`),
);
