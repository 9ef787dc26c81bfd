// Generated from Linux 7.3.4 <asm/e820.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    BIOS_BEGIN: 655360;
    BIOS_END: 1048576;
    BIOS_ROM_BASE: 4292870144;
    BIOS_ROM_END: 4294967295;
    E820MAP: 720;
    E820MAX: 128;
    E820NR: 488;
    E820_ACPI: 3;
    E820_NVS: 4;
    E820_PMEM: 7;
    E820_PRAM: 12;
    E820_RAM: 1;
    E820_RESERVED: 2;
    E820_RESERVED_KERN: 128;
    E820_UNUSABLE: 5;
    E820_X_MAX: 128;
    ISA_END_ADDRESS: 1048576;
    ISA_START_ADDRESS: 655360;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      BIOS_BEGIN: 655360,
      BIOS_END: 1048576,
      BIOS_ROM_BASE: 4292870144,
      BIOS_ROM_END: 4294967295,
      E820MAP: 720,
      E820MAX: 128,
      E820NR: 488,
      E820_ACPI: 3,
      E820_NVS: 4,
      E820_PMEM: 7,
      E820_PRAM: 12,
      E820_RAM: 1,
      E820_RESERVED: 2,
      E820_RESERVED_KERN: 128,
      E820_UNUSABLE: 5,
      E820_X_MAX: 128,
      ISA_END_ADDRESS: 1048576,
      ISA_START_ADDRESS: 655360,
    },
  },
);

/** `<asm/e820.h>`: 655360 on x86_64, x86. */
export const BIOS_BEGIN: number | undefined = /* @__PURE__ */ hereOf(perArch.BIOS_BEGIN);
/** `<asm/e820.h>`: 1048576 on x86_64, x86. */
export const BIOS_END: number | undefined = /* @__PURE__ */ hereOf(perArch.BIOS_END);
/** `<asm/e820.h>`: 4292870144 on x86_64, x86. */
export const BIOS_ROM_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.BIOS_ROM_BASE);
/** `<asm/e820.h>`: 4294967295 on x86_64, x86. */
export const BIOS_ROM_END: number | undefined = /* @__PURE__ */ hereOf(perArch.BIOS_ROM_END);
/** `<asm/e820.h>`: 720 on x86_64, x86. */
export const E820MAP: number | undefined = /* @__PURE__ */ hereOf(perArch.E820MAP);
/** `<asm/e820.h>`: 128 on x86_64, x86. */
export const E820MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.E820MAX);
/** `<asm/e820.h>`: 488 on x86_64, x86. */
export const E820NR: number | undefined = /* @__PURE__ */ hereOf(perArch.E820NR);
/** `<asm/e820.h>`: 3 on x86_64, x86. */
export const E820_ACPI: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_ACPI);
/** `<asm/e820.h>`: 4 on x86_64, x86. */
export const E820_NVS: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_NVS);
/** `<asm/e820.h>`: 7 on x86_64, x86. */
export const E820_PMEM: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_PMEM);
/** `<asm/e820.h>`: 12 on x86_64, x86. */
export const E820_PRAM: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_PRAM);
/** `<asm/e820.h>`: 1 on x86_64, x86. */
export const E820_RAM: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_RAM);
/** `<asm/e820.h>`: 2 on x86_64, x86. */
export const E820_RESERVED: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_RESERVED);
/** `<asm/e820.h>`: 128 on x86_64, x86. */
export const E820_RESERVED_KERN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.E820_RESERVED_KERN,
);
/** `<asm/e820.h>`: 5 on x86_64, x86. */
export const E820_UNUSABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_UNUSABLE);
/** `<asm/e820.h>`: 128 on x86_64, x86. */
export const E820_X_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.E820_X_MAX);
/** `<asm/e820.h>`: 1048576 on x86_64, x86. */
export const ISA_END_ADDRESS: number | undefined = /* @__PURE__ */ hereOf(perArch.ISA_END_ADDRESS);
/** `<asm/e820.h>`: 655360 on x86_64, x86. */
export const ISA_START_ADDRESS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ISA_START_ADDRESS,
);
export declare namespace struct {
  /** `<asm/e820.h>`: 20 bytes on x86_64, x86. */
  interface e820entry extends RecordView<'struct e820entry'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    type: number;
  }

  /** `<asm/e820.h>`: 2564 bytes on x86_64, x86. */
  interface e820map extends RecordView<'struct e820map'> {
    nr_map: number;
    get map(): Elements<struct.e820entry>;
    set map(value: Iterable<From<struct.e820entry>>);
  }
}

export const struct: {
  readonly e820entry: Descriptor<struct.e820entry, 'x86_64' | 'x86'>;
  readonly e820map: Descriptor<struct.e820map, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"e820entry": ["__u64 addr;__u64 size;__u32 type;",{"pack":1,"only":["x86_64","x86"]}],
"e820map": ["__u32 nr_map;struct e820entry map[128];",{"only":["x86_64","x86"]}]
}`),
);
