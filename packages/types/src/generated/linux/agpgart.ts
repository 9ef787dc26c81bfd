// Generated from Linux 7.3.4 <linux/agpgart.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AGPIOC_ALLOCATE: PerArch<
    3221766406,
    3221504262,
    3221504262,
    3221766406,
    3221766406,
    3221766406,
    3221766406,
    3221766406
  >;
  readonly AGPIOC_BIND: PerArch<
    1074282760,
    1074020616,
    1074020616,
    1074282760,
    1074282760,
    1074282760,
    1074282760,
    2148024584
  >;
  readonly AGPIOC_INFO: PerArch<
    2148024576,
    2147762432,
    2147762432,
    2148024576,
    2148024576,
    2148024576,
    2148024576,
    1074282752
  >;
  readonly AGPIOC_PROTECT: PerArch<
    1074282757,
    1074020613,
    1074020613,
    1074282757,
    1074282757,
    1074282757,
    1074282757,
    2148024581
  >;
  readonly AGPIOC_RESERVE: PerArch<
    1074282756,
    1074020612,
    1074020612,
    1074282756,
    1074282756,
    1074282756,
    1074282756,
    2148024580
  >;
  readonly AGPIOC_SETUP: PerArch<
    1074282755,
    1074020611,
    1074020611,
    1074282755,
    1074282755,
    1074282755,
    1074282755,
    2148024579
  >;
  readonly AGPIOC_UNBIND: PerArch<
    1074282761,
    1074020617,
    1074020617,
    1074282761,
    1074282761,
    1074282761,
    1074282761,
    2148024585
  >;
} & Requests<'AGPIOC_ACQUIRE' | 'AGPIOC_CHIPSET_FLUSH' | 'AGPIOC_DEALLOCATE' | 'AGPIOC_RELEASE'> =
  /* @__PURE__ */ perArchOf(
    {
      AGPIOC_ALLOCATE: [
        3221766406, 3221504262, 3221504262, 3221766406, 3221766406, 3221766406, 3221766406,
        3221766406,
      ],
      AGPIOC_BIND: [
        1074282760, 1074020616, 1074020616, 1074282760, 1074282760, 1074282760, 1074282760,
        2148024584,
      ],
      AGPIOC_INFO: [
        2148024576, 2147762432, 2147762432, 2148024576, 2148024576, 2148024576, 2148024576,
        1074282752,
      ],
      AGPIOC_PROTECT: [
        1074282757, 1074020613, 1074020613, 1074282757, 1074282757, 1074282757, 1074282757,
        2148024581,
      ],
      AGPIOC_RESERVE: [
        1074282756, 1074020612, 1074020612, 1074282756, 1074282756, 1074282756, 1074282756,
        2148024580,
      ],
      AGPIOC_SETUP: [
        1074282755, 1074020611, 1074020611, 1074282755, 1074282755, 1074282755, 1074282755,
        2148024579,
      ],
      AGPIOC_UNBIND: [
        1074282761, 1074020617, 1074020617, 1074282761, 1074282761, 1074282761, 1074282761,
        2148024585,
      ],
    },
    {
      AGPIOC_ACQUIRE: 16641,
      AGPIOC_CHIPSET_FLUSH: 16650,
      AGPIOC_DEALLOCATE: 1074020615,
      AGPIOC_RELEASE: 16642,
    },
  );

/** `<linux/agpgart.h>`: 3221504262 on x86, arm; 3221766406 elsewhere. */
export const AGPIOC_ALLOCATE: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_ALLOCATE);
/** `<linux/agpgart.h>`: 1074020616 on x86, arm; 2148024584 on ppc64le; 1074282760 elsewhere. */
export const AGPIOC_BIND: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_BIND);
/** `<linux/agpgart.h>`: 2147762432 on x86, arm; 1074282752 on ppc64le; 2148024576 elsewhere. */
export const AGPIOC_INFO: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_INFO);
/** `<linux/agpgart.h>`: 1074020613 on x86, arm; 2148024581 on ppc64le; 1074282757 elsewhere. */
export const AGPIOC_PROTECT: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_PROTECT);
/** `<linux/agpgart.h>`: 1074020612 on x86, arm; 2148024580 on ppc64le; 1074282756 elsewhere. */
export const AGPIOC_RESERVE: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_RESERVE);
/** `<linux/agpgart.h>`: 1074020611 on x86, arm; 2148024579 on ppc64le; 1074282755 elsewhere. */
export const AGPIOC_SETUP: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_SETUP);
/** `<linux/agpgart.h>`: 1074020617 on x86, arm; 2148024585 on ppc64le; 1074282761 elsewhere. */
export const AGPIOC_UNBIND: number = /* @__PURE__ */ hereOf(perArch.AGPIOC_UNBIND);
export const AGPIOC_ACQUIRE: number = /* @__PURE__ */ requestHere(16641),
  AGPIOC_CHIPSET_FLUSH: number = /* @__PURE__ */ requestHere(16650),
  AGPIOC_DEALLOCATE: number = /* @__PURE__ */ requestHere(1074020615),
  AGPIOC_RELEASE: number = /* @__PURE__ */ requestHere(16642);
export const AGPIOC_BASE = 65,
  FALSE = 0,
  TRUE = 1;
export declare namespace struct {
  /** `<linux/agpgart.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface _agp_allocate extends RecordView<'struct _agp_allocate'> {
    key: number;
    pg_count: number;
    type: number;
    physical: number;
  }

  /** `<linux/agpgart.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface _agp_bind extends RecordView<'struct _agp_bind'> {
    key: number;
    pg_start: number;
  }

  /** `<linux/agpgart.h>`: 32 bytes on x86, arm; 56 bytes elsewhere. */
  interface _agp_info extends RecordView<'struct _agp_info'> {
    get version(): struct.agp_version;
    set version(value: From<struct.agp_version>);
    bridge_id: number;
    agp_mode: number;
    aper_base: number;
    aper_size: number;
    pg_total: number;
    pg_system: number;
    pg_used: number;
  }

  /** `<linux/agpgart.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface _agp_region extends RecordView<'struct _agp_region', 'seg_list'> {
    pid: number;
    seg_count: number;
    get seg_list(): number;
    set seg_list(value: Pointer);
  }

  /** `<linux/agpgart.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface _agp_segment extends RecordView<'struct _agp_segment'> {
    pg_start: number;
    pg_count: number;
    prot: number;
  }

  /** `<linux/agpgart.h>`: 4 bytes. */
  interface _agp_setup extends RecordView<'struct _agp_setup'> {
    agp_mode: number;
  }

  /** `<linux/agpgart.h>`: 8 bytes. */
  interface _agp_unbind extends RecordView<'struct _agp_unbind'> {
    key: number;
    priority: number;
  }

  /** `<linux/agpgart.h>`: 4 bytes. */
  interface agp_version extends RecordView<'struct agp_version'> {
    major: number;
    minor: number;
  }
}

export const struct: {
  readonly _agp_allocate: Descriptor<struct._agp_allocate>;
  readonly _agp_bind: Descriptor<struct._agp_bind>;
  readonly _agp_info: Descriptor<struct._agp_info>;
  readonly _agp_region: Descriptor<struct._agp_region>;
  readonly _agp_segment: Descriptor<struct._agp_segment>;
  readonly _agp_setup: Descriptor<struct._agp_setup>;
  readonly _agp_unbind: Descriptor<struct._agp_unbind>;
  readonly agp_version: Descriptor<struct.agp_version>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_agp_allocate": "int key;unsigned long pg_count;__u32 type;__u32 physical;",
"_agp_bind": "int key;long pg_start;",
"_agp_info": "struct agp_version version;__u32 bridge_id;__u32 agp_mode;unsigned long aper_base;unsigned long aper_size;unsigned long pg_total;unsigned long pg_system;unsigned long pg_used;",
"_agp_region": "int pid;unsigned long seg_count;struct _agp_segment *seg_list;",
"_agp_segment": "long pg_start;unsigned long pg_count;int prot;",
"_agp_setup": "__u32 agp_mode;",
"_agp_unbind": "int key;__u32 priority;",
"agp_version": "__u16 major;__u16 minor;"
}`),
);

export type agp_allocate = struct._agp_allocate;
export const agp_allocate: typeof struct._agp_allocate = struct._agp_allocate;
export type agp_bind = struct._agp_bind;
export const agp_bind: typeof struct._agp_bind = struct._agp_bind;
export type agp_info = struct._agp_info;
export const agp_info: typeof struct._agp_info = struct._agp_info;
export type agp_region = struct._agp_region;
export const agp_region: typeof struct._agp_region = struct._agp_region;
export type agp_segment = struct._agp_segment;
export const agp_segment: typeof struct._agp_segment = struct._agp_segment;
export type agp_setup = struct._agp_setup;
export const agp_setup: typeof struct._agp_setup = struct._agp_setup;
export type agp_unbind = struct._agp_unbind;
export const agp_unbind: typeof struct._agp_unbind = struct._agp_unbind;
