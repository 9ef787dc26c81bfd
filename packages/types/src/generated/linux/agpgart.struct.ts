// Generated from Linux 7.3.4 <linux/agpgart.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/agpgart.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface _agp_allocate extends RecordView<'struct _agp_allocate'> {
  key: number;
  pg_count: number;
  type: number;
  physical: number;
}

export const _agp_allocate: Descriptor<_agp_allocate> = /* @__PURE__ */ declareStruct(
  '_agp_allocate',
  `
  int key;
  unsigned long pg_count;
  __u32 type;
  __u32 physical;
`,
);

/** `<linux/agpgart.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface _agp_bind extends RecordView<'struct _agp_bind'> {
  key: number;
  pg_start: number;
}

export const _agp_bind: Descriptor<_agp_bind> = /* @__PURE__ */ declareStruct(
  '_agp_bind',
  `
  int key;
  long pg_start;
`,
);

/** `<linux/agpgart.h>`: 56 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface _agp_info extends RecordView<'struct _agp_info'> {
  get version(): agp_version;
  set version(value: agp_version | Init<agp_version>);
  bridge_id: number;
  agp_mode: number;
  aper_base: number;
  aper_size: number;
  pg_total: number;
  pg_system: number;
  pg_used: number;
}

export const _agp_info: Descriptor<_agp_info> = /* @__PURE__ */ declareStruct(
  '_agp_info',
  `
  struct agp_version version;
  __u32 bridge_id;
  __u32 agp_mode;
  unsigned long aper_base;
  unsigned long aper_size;
  unsigned long pg_total;
  unsigned long pg_system;
  unsigned long pg_used;
`,
  { uses: () => [agp_version] },
);

/** `<linux/agpgart.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface _agp_region extends RecordView<'struct _agp_region', 'seg_list'> {
  pid: number;
  seg_count: number;
  get seg_list(): number;
  set seg_list(value: Pointer);
}

export const _agp_region: Descriptor<_agp_region> = /* @__PURE__ */ declareStruct(
  '_agp_region',
  `
  int pid;
  unsigned long seg_count;
  struct _agp_segment *seg_list;
`,
);

/** `<linux/agpgart.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface _agp_segment extends RecordView<'struct _agp_segment'> {
  pg_start: number;
  pg_count: number;
  prot: number;
}

export const _agp_segment: Descriptor<_agp_segment> = /* @__PURE__ */ declareStruct(
  '_agp_segment',
  `
  long pg_start;
  unsigned long pg_count;
  int prot;
`,
);

/** `<linux/agpgart.h>`: 4 bytes. */
export interface _agp_setup extends RecordView<'struct _agp_setup'> {
  agp_mode: number;
}

export const _agp_setup: Descriptor<_agp_setup> = /* @__PURE__ */ declareStruct(
  '_agp_setup',
  `
  __u32 agp_mode;
`,
);

/** `<linux/agpgart.h>`: 8 bytes. */
export interface _agp_unbind extends RecordView<'struct _agp_unbind'> {
  key: number;
  priority: number;
}

export const _agp_unbind: Descriptor<_agp_unbind> = /* @__PURE__ */ declareStruct(
  '_agp_unbind',
  `
  int key;
  __u32 priority;
`,
);

/** `<linux/agpgart.h>`: 4 bytes. */
export interface agp_version extends RecordView<'struct agp_version'> {
  major: number;
  minor: number;
}

export const agp_version: Descriptor<agp_version> = /* @__PURE__ */ declareStruct(
  'agp_version',
  `
  __u16 major;
  __u16 minor;
`,
);
