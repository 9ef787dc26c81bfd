// Generated from Linux 7.3.4 <asm/bootparam.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { ist_info } from './ist.struct.ts';
import { boot_e820_entry } from './setup_data.struct.ts';
import { apm_bios_info } from '../linux/apm_bios.struct.ts';
import { edd_info } from '../linux/edd.struct.ts';
import { screen_info } from '../linux/screen_info.struct.ts';
import { edid_info } from '../video/edid.struct.ts';

/** `<asm/bootparam.h>`: 4096 bytes on x86_64, x86. */
export interface boot_params extends RecordView<'struct boot_params'> {
  get screen_info(): screen_info;
  set screen_info(value: screen_info | Init<screen_info>);
  get apm_bios_info(): apm_bios_info;
  set apm_bios_info(value: apm_bios_info | Init<apm_bios_info>);
  get _pad2(): Uint8Array;
  set _pad2(value: Bytes);
  get tboot_addr(): bigint;
  set tboot_addr(value: Integer);
  get ist_info(): ist_info;
  set ist_info(value: ist_info | Init<ist_info>);
  get acpi_rsdp_addr(): bigint;
  set acpi_rsdp_addr(value: Integer);
  get _pad3(): Uint8Array;
  set _pad3(value: Bytes);
  get hd0_info(): Uint8Array;
  set hd0_info(value: Bytes);
  get hd1_info(): Uint8Array;
  set hd1_info(value: Bytes);
  get sys_desc_table(): sys_desc_table;
  set sys_desc_table(value: sys_desc_table | Init<sys_desc_table>);
  get olpc_ofw_header(): olpc_ofw_header;
  set olpc_ofw_header(value: olpc_ofw_header | Init<olpc_ofw_header>);
  ext_ramdisk_image: number;
  ext_ramdisk_size: number;
  ext_cmd_line_ptr: number;
  get _pad4(): Uint8Array;
  set _pad4(value: Bytes);
  cc_blob_address: number;
  get edid_info(): edid_info;
  set edid_info(value: edid_info | Init<edid_info>);
  get efi_info(): efi_info;
  set efi_info(value: efi_info | Init<efi_info>);
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
  get hdr(): setup_header;
  set hdr(value: setup_header | Init<setup_header>);
  get _pad7(): Uint8Array;
  set _pad7(value: Bytes);
  get edd_mbr_sig_buffer(): Elements<number>;
  set edd_mbr_sig_buffer(value: Iterable<number>);
  get e820_table(): Elements<boot_e820_entry>;
  set e820_table(value: Iterable<boot_e820_entry | Init<boot_e820_entry>>);
  get _pad8(): Uint8Array;
  set _pad8(value: Bytes);
  get eddbuf(): Elements<edd_info>;
  set eddbuf(value: Iterable<edd_info | Init<edd_info>>);
  get _pad9(): Uint8Array;
  set _pad9(value: Bytes);
}

export const boot_params: Descriptor<boot_params, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'boot_params',
  `
  struct screen_info screen_info;
  struct apm_bios_info apm_bios_info;
  __u8 _pad2[4];
  __u64 tboot_addr;
  struct ist_info ist_info;
  __u64 acpi_rsdp_addr;
  __u8 _pad3[8];
  __u8 hd0_info[16];
  __u8 hd1_info[16];
  struct sys_desc_table sys_desc_table;
  struct olpc_ofw_header olpc_ofw_header;
  __u32 ext_ramdisk_image;
  __u32 ext_ramdisk_size;
  __u32 ext_cmd_line_ptr;
  __u8 _pad4[112];
  __u32 cc_blob_address;
  struct edid_info edid_info;
  struct efi_info efi_info;
  __u32 alt_mem_k;
  __u32 scratch;
  __u8 e820_entries;
  __u8 eddbuf_entries;
  __u8 edd_mbr_sig_buf_entries;
  __u8 kbd_status;
  __u8 secure_boot;
  __u8 _pad5[2];
  __u8 sentinel;
  __u8 _pad6[1];
  struct setup_header hdr;
  __u8 _pad7[36];
  __u32 edd_mbr_sig_buffer[16];
  struct boot_e820_entry e820_table[128];
  __u8 _pad8[48];
  struct edd_info eddbuf[6];
  __u8 _pad9[276];
`,
  {
    pack: 1,
    only: ['x86_64', 'x86'],
    uses: () => [
      apm_bios_info,
      boot_e820_entry,
      edd_info,
      edid_info,
      efi_info,
      ist_info,
      olpc_ofw_header,
      screen_info,
      setup_header,
      sys_desc_table,
    ],
  },
);

/** `<asm/bootparam.h>`: 32 bytes on x86_64, x86. */
export interface efi_info extends RecordView<'struct efi_info'> {
  efi_loader_signature: number;
  efi_systab: number;
  efi_memdesc_size: number;
  efi_memdesc_version: number;
  efi_memmap: number;
  efi_memmap_size: number;
  efi_systab_hi: number;
  efi_memmap_hi: number;
}

export const efi_info: Descriptor<efi_info, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'efi_info',
  `
  __u32 efi_loader_signature;
  __u32 efi_systab;
  __u32 efi_memdesc_size;
  __u32 efi_memdesc_version;
  __u32 efi_memmap;
  __u32 efi_memmap_size;
  __u32 efi_systab_hi;
  __u32 efi_memmap_hi;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/bootparam.h>`: 16 bytes on x86_64, x86. */
export interface olpc_ofw_header extends RecordView<'struct olpc_ofw_header'> {
  ofw_magic: number;
  ofw_version: number;
  cif_handler: number;
  irq_desc_table: number;
}

export const olpc_ofw_header: Descriptor<olpc_ofw_header, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'olpc_ofw_header',
    `
  __u32 ofw_magic;
  __u32 ofw_version;
  __u32 cif_handler;
  __u32 irq_desc_table;
`,
    { pack: 1, only: ['x86_64', 'x86'] },
  );

/** `<asm/bootparam.h>`: 123 bytes on x86_64, x86. */
export interface setup_header extends RecordView<'struct setup_header'> {
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

export const setup_header: Descriptor<setup_header, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'setup_header',
    `
  __u8 setup_sects;
  __u16 root_flags;
  __u32 syssize;
  __u16 ram_size;
  __u16 vid_mode;
  __u16 root_dev;
  __u16 boot_flag;
  __u16 jump;
  __u32 header;
  __u16 version;
  __u32 realmode_swtch;
  __u16 start_sys_seg;
  __u16 kernel_version;
  __u8 type_of_loader;
  __u8 loadflags;
  __u16 setup_move_size;
  __u32 code32_start;
  __u32 ramdisk_image;
  __u32 ramdisk_size;
  __u32 bootsect_kludge;
  __u16 heap_end_ptr;
  __u8 ext_loader_ver;
  __u8 ext_loader_type;
  __u32 cmd_line_ptr;
  __u32 initrd_addr_max;
  __u32 kernel_alignment;
  __u8 relocatable_kernel;
  __u8 min_alignment;
  __u16 xloadflags;
  __u32 cmdline_size;
  __u32 hardware_subarch;
  __u64 hardware_subarch_data;
  __u32 payload_offset;
  __u32 payload_length;
  __u64 setup_data;
  __u64 pref_address;
  __u32 init_size;
  __u32 handover_offset;
  __u32 kernel_info_offset;
`,
    { pack: 1, only: ['x86_64', 'x86'] },
  );

/** `<asm/bootparam.h>`: 16 bytes on x86_64, x86. */
export interface sys_desc_table extends RecordView<'struct sys_desc_table'> {
  length: number;
  get table(): Uint8Array;
  set table(value: Bytes);
}

export const sys_desc_table: Descriptor<sys_desc_table, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'sys_desc_table',
    `
  __u16 length;
  __u8 table[14];
`,
    { only: ['x86_64', 'x86'] },
  );
