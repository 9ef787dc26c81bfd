// Generated from Linux 7.3.4 <asm/setup_data.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    SETUP_APPLE_PROPERTIES: 5;
    SETUP_CC_BLOB: 7;
    SETUP_DTB: 2;
    SETUP_E820_EXT: 1;
    SETUP_EFI: 4;
    SETUP_ENUM_MAX: 10;
    SETUP_IMA: 8;
    SETUP_INDIRECT: -2147483648;
    SETUP_JAILHOUSE: 6;
    SETUP_KEXEC_KHO: 10;
    SETUP_NONE: 0;
    SETUP_PCI: 3;
    SETUP_RNG_SEED: 9;
    SETUP_TYPE_MAX: -2147483638;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      SETUP_APPLE_PROPERTIES: 5,
      SETUP_CC_BLOB: 7,
      SETUP_DTB: 2,
      SETUP_E820_EXT: 1,
      SETUP_EFI: 4,
      SETUP_ENUM_MAX: 10,
      SETUP_IMA: 8,
      SETUP_INDIRECT: -2147483648,
      SETUP_JAILHOUSE: 6,
      SETUP_KEXEC_KHO: 10,
      SETUP_NONE: 0,
      SETUP_PCI: 3,
      SETUP_RNG_SEED: 9,
      SETUP_TYPE_MAX: -2147483638,
    },
  },
);

/** `<asm/setup_data.h>`: 5 on x86_64, x86. */
export const SETUP_APPLE_PROPERTIES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SETUP_APPLE_PROPERTIES,
);
/** `<asm/setup_data.h>`: 7 on x86_64, x86. */
export const SETUP_CC_BLOB: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_CC_BLOB);
/** `<asm/setup_data.h>`: 2 on x86_64, x86. */
export const SETUP_DTB: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_DTB);
/** `<asm/setup_data.h>`: 1 on x86_64, x86. */
export const SETUP_E820_EXT: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_E820_EXT);
/** `<asm/setup_data.h>`: 4 on x86_64, x86. */
export const SETUP_EFI: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_EFI);
/** `<asm/setup_data.h>`: 10 on x86_64, x86. */
export const SETUP_ENUM_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_ENUM_MAX);
/** `<asm/setup_data.h>`: 8 on x86_64, x86. */
export const SETUP_IMA: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_IMA);
/** `<asm/setup_data.h>`: -2147483648 on x86_64, x86. */
export const SETUP_INDIRECT: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_INDIRECT);
/** `<asm/setup_data.h>`: 6 on x86_64, x86. */
export const SETUP_JAILHOUSE: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_JAILHOUSE);
/** `<asm/setup_data.h>`: 10 on x86_64, x86. */
export const SETUP_KEXEC_KHO: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_KEXEC_KHO);
/** `<asm/setup_data.h>`: 0 on x86_64, x86. */
export const SETUP_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_NONE);
/** `<asm/setup_data.h>`: 3 on x86_64, x86. */
export const SETUP_PCI: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_PCI);
/** `<asm/setup_data.h>`: 9 on x86_64, x86. */
export const SETUP_RNG_SEED: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_RNG_SEED);
/** `<asm/setup_data.h>`: -2147483638 on x86_64, x86. */
export const SETUP_TYPE_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.SETUP_TYPE_MAX);
export declare namespace struct {
  /** `<asm/setup_data.h>`: 20 bytes on x86_64, x86. */
  interface boot_e820_entry extends RecordView<'struct boot_e820_entry'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    type: number;
  }

  /** `<asm/setup_data.h>`: 16 bytes on x86_64, x86. */
  interface ima_setup_data extends RecordView<'struct ima_setup_data'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  interface jailhouse_setup_data$hdr extends RecordView<'struct jailhouse_setup_data.hdr'> {
    version: number;
    compatible_version: number;
  }

  interface jailhouse_setup_data$v1 extends RecordView<'struct jailhouse_setup_data.v1'> {
    pm_timer_address: number;
    num_cpus: number;
    get pci_mmconfig_base(): bigint;
    set pci_mmconfig_base(value: Integer);
    tsc_khz: number;
    apic_khz: number;
    standard_ioapic: number;
    get cpu_ids(): Uint8Array;
    set cpu_ids(value: Bytes);
  }

  interface jailhouse_setup_data$v2 extends RecordView<'struct jailhouse_setup_data.v2'> {
    flags: number;
  }

  /** `<asm/setup_data.h>`: 284 bytes on x86_64, x86. */
  interface jailhouse_setup_data extends RecordView<'struct jailhouse_setup_data'> {
    get hdr(): jailhouse_setup_data$hdr;
    set hdr(value: From<jailhouse_setup_data$hdr>);
    get v1(): jailhouse_setup_data$v1;
    set v1(value: From<jailhouse_setup_data$v1>);
    get v2(): jailhouse_setup_data$v2;
    set v2(value: From<jailhouse_setup_data$v2>);
  }

  /** `<asm/setup_data.h>`: 32 bytes on x86_64, x86. */
  interface kho_data extends RecordView<'struct kho_data'> {
    get fdt_addr(): bigint;
    set fdt_addr(value: Integer);
    get fdt_size(): bigint;
    set fdt_size(value: Integer);
    get scratch_addr(): bigint;
    set scratch_addr(value: Integer);
    get scratch_size(): bigint;
    set scratch_size(value: Integer);
  }

  /** `<asm/setup_data.h>`: 16 bytes on x86_64, x86. */
  interface setup_data extends RecordView<'struct setup_data'> {
    get next(): bigint;
    set next(value: Integer);
    type: number;
    len: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<asm/setup_data.h>`: 24 bytes on x86_64, x86. */
  interface setup_indirect extends RecordView<'struct setup_indirect'> {
    type: number;
    reserved: number;
    get len(): bigint;
    set len(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }
}

export const struct: {
  readonly boot_e820_entry: Descriptor<struct.boot_e820_entry, 'x86_64' | 'x86'>;
  readonly ima_setup_data: Descriptor<struct.ima_setup_data, 'x86_64' | 'x86'>;
  readonly jailhouse_setup_data: Descriptor<struct.jailhouse_setup_data, 'x86_64' | 'x86'>;
  readonly kho_data: Descriptor<struct.kho_data, 'x86_64' | 'x86'>;
  readonly setup_data: Descriptor<struct.setup_data, 'x86_64' | 'x86'>;
  readonly setup_indirect: Descriptor<struct.setup_indirect, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"boot_e820_entry": ["__u64 addr;__u64 size;__u32 type;",{"pack":1,"only":["x86_64","x86"]}],
"ima_setup_data": ["__u64 addr;__u64 size;",{"pack":1,"only":["x86_64","x86"]}],
"jailhouse_setup_data": ["struct packed {__u16 version;__u16 compatible_version;} hdr;struct packed {__u16 pm_timer_address;__u16 num_cpus;__u64 pci_mmconfig_base;__u32 tsc_khz;__u32 apic_khz;__u8 standard_ioapic;__u8 cpu_ids[255];} v1;struct packed {__u32 flags;} v2;",{"only":["x86_64","x86"]}],
"kho_data": ["__u64 fdt_addr;__u64 fdt_size;__u64 scratch_addr;__u64 scratch_size;",{"pack":1,"only":["x86_64","x86"]}],
"setup_data": ["__u64 next;__u32 type;__u32 len;__u8 data[];",{"only":["x86_64","x86"]}],
"setup_indirect": ["__u32 type;__u32 reserved;__u64 len;__u64 addr;",{"only":["x86_64","x86"]}]
}`),
);
