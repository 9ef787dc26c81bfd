// Generated from Linux 7.3.4 <asm/setup_data.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<asm/setup_data.h>`: 20 bytes on x86_64, x86. */
export interface boot_e820_entry extends RecordView<'struct boot_e820_entry'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  type: number;
}

export const boot_e820_entry: Descriptor<boot_e820_entry, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'boot_e820_entry',
    `
  __u64 addr;
  __u64 size;
  __u32 type;
`,
    { pack: 1, only: ['x86_64', 'x86'] },
  );

/** `<asm/setup_data.h>`: 16 bytes on x86_64, x86. */
export interface ima_setup_data extends RecordView<'struct ima_setup_data'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const ima_setup_data: Descriptor<ima_setup_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'ima_setup_data',
    `
  __u64 addr;
  __u64 size;
`,
    { pack: 1, only: ['x86_64', 'x86'] },
  );

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
export interface jailhouse_setup_data extends RecordView<'struct jailhouse_setup_data'> {
  get hdr(): jailhouse_setup_data$hdr;
  set hdr(value: jailhouse_setup_data$hdr | Init<jailhouse_setup_data$hdr>);
  get v1(): jailhouse_setup_data$v1;
  set v1(value: jailhouse_setup_data$v1 | Init<jailhouse_setup_data$v1>);
  get v2(): jailhouse_setup_data$v2;
  set v2(value: jailhouse_setup_data$v2 | Init<jailhouse_setup_data$v2>);
}

export const jailhouse_setup_data: Descriptor<jailhouse_setup_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'jailhouse_setup_data',
    `
  struct packed {
    __u16 version;
    __u16 compatible_version;
  } hdr;
  struct packed {
    __u16 pm_timer_address;
    __u16 num_cpus;
    __u64 pci_mmconfig_base;
    __u32 tsc_khz;
    __u32 apic_khz;
    __u8 standard_ioapic;
    __u8 cpu_ids[255];
  } v1;
  struct packed {
    __u32 flags;
  } v2;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/setup_data.h>`: 32 bytes on x86_64, x86. */
export interface kho_data extends RecordView<'struct kho_data'> {
  get fdt_addr(): bigint;
  set fdt_addr(value: Integer);
  get fdt_size(): bigint;
  set fdt_size(value: Integer);
  get scratch_addr(): bigint;
  set scratch_addr(value: Integer);
  get scratch_size(): bigint;
  set scratch_size(value: Integer);
}

export const kho_data: Descriptor<kho_data, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kho_data',
  `
  __u64 fdt_addr;
  __u64 fdt_size;
  __u64 scratch_addr;
  __u64 scratch_size;
`,
  { pack: 1, only: ['x86_64', 'x86'] },
);

/** `<asm/setup_data.h>`: 16 bytes on x86_64, x86. */
export interface setup_data extends RecordView<'struct setup_data'> {
  get next(): bigint;
  set next(value: Integer);
  type: number;
  len: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const setup_data: Descriptor<setup_data, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'setup_data',
  `
  __u64 next;
  __u32 type;
  __u32 len;
  __u8 data[];
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/setup_data.h>`: 24 bytes on x86_64, x86. */
export interface setup_indirect extends RecordView<'struct setup_indirect'> {
  type: number;
  reserved: number;
  get len(): bigint;
  set len(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const setup_indirect: Descriptor<setup_indirect, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'setup_indirect',
    `
  __u32 type;
  __u32 reserved;
  __u64 len;
  __u64 addr;
`,
    { only: ['x86_64', 'x86'] },
  );
