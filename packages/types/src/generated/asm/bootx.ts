// Generated from Linux 7.3.4 <asm/bootx.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    BOOT_ARCH_NUBUS: 2;
    BOOT_ARCH_NUBUS_PDM: 16;
    BOOT_ARCH_NUBUS_PERFORMA: 32;
    BOOT_ARCH_NUBUS_POWERBOOK: 64;
    BOOT_ARCH_PCI: 1;
    BOOT_INFO_COMPATIBLE_VERSION: 1;
    BOOT_INFO_VERSION: 5;
    MAX_MEM_MAP_SIZE: 26;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      BOOT_ARCH_NUBUS: 2,
      BOOT_ARCH_NUBUS_PDM: 16,
      BOOT_ARCH_NUBUS_PERFORMA: 32,
      BOOT_ARCH_NUBUS_POWERBOOK: 64,
      BOOT_ARCH_PCI: 1,
      BOOT_INFO_COMPATIBLE_VERSION: 1,
      BOOT_INFO_VERSION: 5,
      MAX_MEM_MAP_SIZE: 26,
    },
  },
);

/** `<asm/bootx.h>`: 2 on ppc64le. */
export const BOOT_ARCH_NUBUS: number | undefined = /* @__PURE__ */ hereOf(perArch.BOOT_ARCH_NUBUS);
/** `<asm/bootx.h>`: 16 on ppc64le. */
export const BOOT_ARCH_NUBUS_PDM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BOOT_ARCH_NUBUS_PDM,
);
/** `<asm/bootx.h>`: 32 on ppc64le. */
export const BOOT_ARCH_NUBUS_PERFORMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BOOT_ARCH_NUBUS_PERFORMA,
);
/** `<asm/bootx.h>`: 64 on ppc64le. */
export const BOOT_ARCH_NUBUS_POWERBOOK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BOOT_ARCH_NUBUS_POWERBOOK,
);
/** `<asm/bootx.h>`: 1 on ppc64le. */
export const BOOT_ARCH_PCI: number | undefined = /* @__PURE__ */ hereOf(perArch.BOOT_ARCH_PCI);
/** `<asm/bootx.h>`: 1 on ppc64le. */
export const BOOT_INFO_COMPATIBLE_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BOOT_INFO_COMPATIBLE_VERSION,
);
/** `<asm/bootx.h>`: 5 on ppc64le. */
export const BOOT_INFO_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BOOT_INFO_VERSION,
);
/** `<asm/bootx.h>`: 26 on ppc64le. */
export const MAX_MEM_MAP_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAX_MEM_MAP_SIZE,
);
export declare namespace struct {
  /** `<asm/bootx.h>`: 8 bytes on ppc64le. */
  interface boot_info_map_entry extends RecordView<'struct boot_info_map_entry'> {
    physAddr: number;
    size: number;
  }

  /** `<asm/bootx.h>`: 312 bytes on ppc64le. */
  interface boot_infos
    extends RecordView<'struct boot_infos', 'logicalDisplayBase' | 'dispDeviceBase'> {
    version: number;
    compatible_version: number;
    get logicalDisplayBase(): number;
    set logicalDisplayBase(value: Pointer);
    machineID: number;
    architecture: number;
    deviceTreeOffset: number;
    deviceTreeSize: number;
    get dispDeviceRect(): Uint32Array;
    set dispDeviceRect(value: Iterable<Integer>);
    dispDeviceDepth: number;
    get dispDeviceBase(): number;
    set dispDeviceBase(value: Pointer);
    dispDeviceRowBytes: number;
    dispDeviceColorsOffset: number;
    dispDeviceRegEntryOffset: number;
    ramDisk: number;
    ramDiskSize: number;
    kernelParamsOffset: number;
    get physMemoryMap(): Elements<struct.boot_info_map_entry>;
    set physMemoryMap(value: Iterable<From<struct.boot_info_map_entry>>);
    physMemoryMapSize: number;
    frameBufferSize: number;
    totalParamsSize: number;
  }
}

export const struct: {
  readonly boot_info_map_entry: Descriptor<struct.boot_info_map_entry, 'ppc64le'>;
  readonly boot_infos: Descriptor<struct.boot_infos, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"boot_info_map_entry": ["__u32 physAddr;__u32 size;",{"only":["ppc64le"]}],
"boot_infos": ["__u32 version;__u32 compatible_version;__u8 *logicalDisplayBase;__u32 machineID;__u32 architecture;__u32 deviceTreeOffset;__u32 deviceTreeSize;__u32 dispDeviceRect[4];__u32 dispDeviceDepth;__u8 *dispDeviceBase;__u32 dispDeviceRowBytes;__u32 dispDeviceColorsOffset;__u32 dispDeviceRegEntryOffset;__u32 ramDisk;__u32 ramDiskSize;__u32 kernelParamsOffset;struct boot_info_map_entry physMemoryMap[26];__u32 physMemoryMapSize;__u32 frameBufferSize;__u32 totalParamsSize;",{"only":["ppc64le"]}]
}`),
);

export type boot_info_map_entry_t = struct.boot_info_map_entry;
export const boot_info_map_entry_t: typeof struct.boot_info_map_entry = struct.boot_info_map_entry;
export type boot_infos_t = struct.boot_infos;
export const boot_infos_t: typeof struct.boot_infos = struct.boot_infos;
