// Generated from Linux 7.3.4 <linux/vfio.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/vfio.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface vfio_bitmap extends RecordView<'struct vfio_bitmap', 'data'> {
  get pgsize(): bigint;
  set pgsize(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get data(): number;
  set data(value: Pointer);
}

export const vfio_bitmap: Descriptor<vfio_bitmap> = /* @__PURE__ */ declareStruct(
  'vfio_bitmap',
  `
  __u64 pgsize;
  __u64 size;
  __u64 *data;
`,
);

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_device_attach_iommufd_pt
  extends RecordView<'struct vfio_device_attach_iommufd_pt'> {
  argsz: number;
  flags: number;
  pt_id: number;
  pasid: number;
}

export const vfio_device_attach_iommufd_pt: Descriptor<vfio_device_attach_iommufd_pt> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_attach_iommufd_pt',
    `
  __u32 argsz;
  __u32 flags;
  __u32 pt_id;
  __u32 pasid;
`,
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_device_bind_iommufd extends RecordView<'struct vfio_device_bind_iommufd'> {
  argsz: number;
  flags: number;
  iommufd: number;
  out_devid: number;
  get token_uuid_ptr(): bigint;
  set token_uuid_ptr(value: Integer);
}

export const vfio_device_bind_iommufd: Descriptor<vfio_device_bind_iommufd> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_bind_iommufd',
    `
  __u32 argsz;
  __u32 flags;
  __s32 iommufd;
  __u32 out_devid;
  __u64 token_uuid_ptr;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 12 bytes. */
export interface vfio_device_detach_iommufd_pt
  extends RecordView<'struct vfio_device_detach_iommufd_pt'> {
  argsz: number;
  flags: number;
  pasid: number;
}

export const vfio_device_detach_iommufd_pt: Descriptor<vfio_device_detach_iommufd_pt> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_detach_iommufd_pt',
    `
  __u32 argsz;
  __u32 flags;
  __u32 pasid;
`,
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_device_feature extends RecordView<'struct vfio_device_feature'> {
  argsz: number;
  flags: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const vfio_device_feature: Descriptor<vfio_device_feature> = /* @__PURE__ */ declareStruct(
  'vfio_device_feature',
  `
  __u32 argsz;
  __u32 flags;
  __u8 data[];
`,
);

/** `<linux/vfio.h>`: 4 bytes. */
export interface vfio_device_feature_bus_master
  extends RecordView<'struct vfio_device_feature_bus_master'> {
  op: number;
}

export const vfio_device_feature_bus_master: Descriptor<vfio_device_feature_bus_master> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_bus_master',
    `
  __u32 op;
`,
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_device_feature_dma_buf
  extends RecordView<'struct vfio_device_feature_dma_buf'> {
  region_index: number;
  open_flags: number;
  flags: number;
  nr_ranges: number;
  get dma_ranges(): Elements<vfio_region_dma_range>;
  set dma_ranges(value: Iterable<vfio_region_dma_range | Init<vfio_region_dma_range>>);
}

export const vfio_device_feature_dma_buf: Descriptor<vfio_device_feature_dma_buf> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_dma_buf',
    `
  __u32 region_index;
  __u32 open_flags;
  __u32 flags;
  __u32 nr_ranges;
  struct vfio_region_dma_range dma_ranges[];
`,
    { uses: () => [vfio_region_dma_range] },
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_device_feature_dma_logging_control
  extends RecordView<'struct vfio_device_feature_dma_logging_control'> {
  get page_size(): bigint;
  set page_size(value: Integer);
  num_ranges: number;
  __reserved: number;
  get ranges(): bigint;
  set ranges(value: Integer);
}

export const vfio_device_feature_dma_logging_control: Descriptor<vfio_device_feature_dma_logging_control> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_dma_logging_control',
    `
  __u64 page_size;
  __u32 num_ranges;
  __u32 __reserved;
  __u64 ranges;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_device_feature_dma_logging_range
  extends RecordView<'struct vfio_device_feature_dma_logging_range'> {
  get iova(): bigint;
  set iova(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const vfio_device_feature_dma_logging_range: Descriptor<vfio_device_feature_dma_logging_range> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_dma_logging_range',
    `
  __u64 iova;
  __u64 length;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 32 bytes. */
export interface vfio_device_feature_dma_logging_report
  extends RecordView<'struct vfio_device_feature_dma_logging_report'> {
  get iova(): bigint;
  set iova(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get page_size(): bigint;
  set page_size(value: Integer);
  get bitmap(): bigint;
  set bitmap(value: Integer);
}

export const vfio_device_feature_dma_logging_report: Descriptor<vfio_device_feature_dma_logging_report> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_dma_logging_report',
    `
  __u64 iova;
  __u64 length;
  __u64 page_size;
  __u64 bitmap;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_device_feature_mig_data_size
  extends RecordView<'struct vfio_device_feature_mig_data_size'> {
  get stop_copy_length(): bigint;
  set stop_copy_length(value: Integer);
}

export const vfio_device_feature_mig_data_size: Descriptor<vfio_device_feature_mig_data_size> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_mig_data_size',
    `
  __u64 stop_copy_length;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_device_feature_mig_state
  extends RecordView<'struct vfio_device_feature_mig_state'> {
  device_state: number;
  data_fd: number;
}

export const vfio_device_feature_mig_state: Descriptor<vfio_device_feature_mig_state> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_mig_state',
    `
  __u32 device_state;
  __s32 data_fd;
`,
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_device_feature_migration
  extends RecordView<'struct vfio_device_feature_migration'> {
  get flags(): bigint;
  set flags(value: Integer);
}

export const vfio_device_feature_migration: Descriptor<vfio_device_feature_migration> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_migration',
    `
  __u64 flags;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_device_feature_zpci_err
  extends RecordView<'struct vfio_device_feature_zpci_err'> {
  get data(): bigint;
  set data(value: Integer);
}

export const vfio_device_feature_zpci_err: Descriptor<vfio_device_feature_zpci_err> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_feature_zpci_err',
    `
  __u64 data;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 64 bytes. */
export interface vfio_device_gfx_plane_info
  extends RecordView<'struct vfio_device_gfx_plane_info'> {
  argsz: number;
  flags: number;
  drm_plane_type: number;
  drm_format: number;
  get drm_format_mod(): bigint;
  set drm_format_mod(value: Integer);
  width: number;
  height: number;
  stride: number;
  size: number;
  x_pos: number;
  y_pos: number;
  x_hot: number;
  y_hot: number;
  region_index: number;
  dmabuf_id: number;
  reserved: number;
}

export const vfio_device_gfx_plane_info: Descriptor<vfio_device_gfx_plane_info> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_gfx_plane_info',
    `
  __u32 argsz;
  __u32 flags;
  __u32 drm_plane_type;
  __u32 drm_format;
  __u64 drm_format_mod;
  __u32 width;
  __u32 height;
  __u32 stride;
  __u32 size;
  __u32 x_pos;
  __u32 y_pos;
  __u32 x_hot;
  __u32 y_hot;
  union {
    __u32 region_index;
    __u32 dmabuf_id;
  };
  __u32 reserved;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_device_info extends RecordView<'struct vfio_device_info'> {
  argsz: number;
  flags: number;
  num_regions: number;
  num_irqs: number;
  cap_offset: number;
  pad: number;
}

export const vfio_device_info: Descriptor<vfio_device_info> = /* @__PURE__ */ declareStruct(
  'vfio_device_info',
  `
  __u32 argsz;
  __u32 flags;
  __u32 num_regions;
  __u32 num_irqs;
  __u32 cap_offset;
  __u32 pad;
`,
);

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_device_info_cap_pci_atomic_comp
  extends RecordView<'struct vfio_device_info_cap_pci_atomic_comp'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  flags: number;
  reserved: number;
}

export const vfio_device_info_cap_pci_atomic_comp: Descriptor<vfio_device_info_cap_pci_atomic_comp> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_info_cap_pci_atomic_comp',
    `
  struct vfio_info_cap_header header;
  __u32 flags;
  __u32 reserved;
`,
    { uses: () => [vfio_info_cap_header] },
  );

/** `<linux/vfio.h>`: 32 bytes. */
export interface vfio_device_ioeventfd extends RecordView<'struct vfio_device_ioeventfd'> {
  argsz: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
  get data(): bigint;
  set data(value: Integer);
  fd: number;
  reserved: number;
}

export const vfio_device_ioeventfd: Descriptor<vfio_device_ioeventfd> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_ioeventfd',
    `
  __u32 argsz;
  __u32 flags;
  __u64 offset;
  __u64 data;
  __s32 fd;
  __u32 reserved;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_device_low_power_entry_with_wakeup
  extends RecordView<'struct vfio_device_low_power_entry_with_wakeup'> {
  wakeup_eventfd: number;
  reserved: number;
}

export const vfio_device_low_power_entry_with_wakeup: Descriptor<vfio_device_low_power_entry_with_wakeup> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_low_power_entry_with_wakeup',
    `
  __s32 wakeup_eventfd;
  __u32 reserved;
`,
  );

/** `<linux/vfio.h>`: 32 bytes. */
export interface vfio_device_migration_info
  extends RecordView<'struct vfio_device_migration_info'> {
  device_state: number;
  reserved: number;
  get pending_bytes(): bigint;
  set pending_bytes(value: Integer);
  get data_offset(): bigint;
  set data_offset(value: Integer);
  get data_size(): bigint;
  set data_size(value: Integer);
}

export const vfio_device_migration_info: Descriptor<vfio_device_migration_info> =
  /* @__PURE__ */ declareStruct(
    'vfio_device_migration_info',
    `
  __u32 device_state;
  __u32 reserved;
  __u64 pending_bytes;
  __u64 data_offset;
  __u64 data_size;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_eeh_pe_err extends RecordView<'struct vfio_eeh_pe_err'> {
  type: number;
  func: number;
  get addr(): bigint;
  set addr(value: Integer);
  get mask(): bigint;
  set mask(value: Integer);
}

export const vfio_eeh_pe_err: Descriptor<vfio_eeh_pe_err> = /* @__PURE__ */ declareStruct(
  'vfio_eeh_pe_err',
  `
  __u32 type;
  __u32 func;
  __u64 addr;
  __u64 mask;
`,
);

/** `<linux/vfio.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface vfio_eeh_pe_op extends RecordView<'struct vfio_eeh_pe_op'> {
  argsz: number;
  flags: number;
  op: number;
  get err(): vfio_eeh_pe_err;
  set err(value: vfio_eeh_pe_err | Init<vfio_eeh_pe_err>);
}

export const vfio_eeh_pe_op: Descriptor<vfio_eeh_pe_op> = /* @__PURE__ */ declareStruct(
  'vfio_eeh_pe_op',
  `
  __u32 argsz;
  __u32 flags;
  __u32 op;
  union {
    struct vfio_eeh_pe_err err;
  };
`,
  { uses: () => [vfio_eeh_pe_err] },
);

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_group_status extends RecordView<'struct vfio_group_status'> {
  argsz: number;
  flags: number;
}

export const vfio_group_status: Descriptor<vfio_group_status> = /* @__PURE__ */ declareStruct(
  'vfio_group_status',
  `
  __u32 argsz;
  __u32 flags;
`,
);

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_info_cap_header extends RecordView<'struct vfio_info_cap_header'> {
  id: number;
  version: number;
  next: number;
}

export const vfio_info_cap_header: Descriptor<vfio_info_cap_header> = /* @__PURE__ */ declareStruct(
  'vfio_info_cap_header',
  `
  __u16 id;
  __u16 version;
  __u32 next;
`,
);

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_iommu_spapr_register_memory
  extends RecordView<'struct vfio_iommu_spapr_register_memory'> {
  argsz: number;
  flags: number;
  get vaddr(): bigint;
  set vaddr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const vfio_iommu_spapr_register_memory: Descriptor<vfio_iommu_spapr_register_memory> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_spapr_register_memory',
    `
  __u32 argsz;
  __u32 flags;
  __u64 vaddr;
  __u64 size;
`,
  );

/** `<linux/vfio.h>`: 40 bytes. */
export interface vfio_iommu_spapr_tce_create
  extends RecordView<'struct vfio_iommu_spapr_tce_create'> {
  argsz: number;
  flags: number;
  page_shift: number;
  __resv1: number;
  get window_size(): bigint;
  set window_size(value: Integer);
  levels: number;
  __resv2: number;
  get start_addr(): bigint;
  set start_addr(value: Integer);
}

export const vfio_iommu_spapr_tce_create: Descriptor<vfio_iommu_spapr_tce_create> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_spapr_tce_create',
    `
  __u32 argsz;
  __u32 flags;
  __u32 page_shift;
  __u32 __resv1;
  __u64 window_size;
  __u32 levels;
  __u32 __resv2;
  __u64 start_addr;
`,
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_iommu_spapr_tce_ddw_info
  extends RecordView<'struct vfio_iommu_spapr_tce_ddw_info'> {
  get pgsizes(): bigint;
  set pgsizes(value: Integer);
  max_dynamic_windows_supported: number;
  levels: number;
}

export const vfio_iommu_spapr_tce_ddw_info: Descriptor<vfio_iommu_spapr_tce_ddw_info> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_spapr_tce_ddw_info',
    `
  __u64 pgsizes;
  __u32 max_dynamic_windows_supported;
  __u32 levels;
`,
  );

/** `<linux/vfio.h>`: 32 bytes. */
export interface vfio_iommu_spapr_tce_info extends RecordView<'struct vfio_iommu_spapr_tce_info'> {
  argsz: number;
  flags: number;
  dma32_window_start: number;
  dma32_window_size: number;
  get ddw(): vfio_iommu_spapr_tce_ddw_info;
  set ddw(value: vfio_iommu_spapr_tce_ddw_info | Init<vfio_iommu_spapr_tce_ddw_info>);
}

export const vfio_iommu_spapr_tce_info: Descriptor<vfio_iommu_spapr_tce_info> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_spapr_tce_info',
    `
  __u32 argsz;
  __u32 flags;
  __u32 dma32_window_start;
  __u32 dma32_window_size;
  struct vfio_iommu_spapr_tce_ddw_info ddw;
`,
    { uses: () => [vfio_iommu_spapr_tce_ddw_info] },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_iommu_spapr_tce_remove
  extends RecordView<'struct vfio_iommu_spapr_tce_remove'> {
  argsz: number;
  flags: number;
  get start_addr(): bigint;
  set start_addr(value: Integer);
}

export const vfio_iommu_spapr_tce_remove: Descriptor<vfio_iommu_spapr_tce_remove> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_spapr_tce_remove',
    `
  __u32 argsz;
  __u32 flags;
  __u64 start_addr;
`,
  );

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_iommu_type1_dirty_bitmap
  extends RecordView<'struct vfio_iommu_type1_dirty_bitmap'> {
  argsz: number;
  flags: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const vfio_iommu_type1_dirty_bitmap: Descriptor<vfio_iommu_type1_dirty_bitmap> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_dirty_bitmap',
    `
  __u32 argsz;
  __u32 flags;
  __u8 data[];
`,
  );

/** `<linux/vfio.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface vfio_iommu_type1_dirty_bitmap_get
  extends RecordView<'struct vfio_iommu_type1_dirty_bitmap_get'> {
  get iova(): bigint;
  set iova(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get bitmap(): vfio_bitmap;
  set bitmap(value: vfio_bitmap | Init<vfio_bitmap>);
}

export const vfio_iommu_type1_dirty_bitmap_get: Descriptor<vfio_iommu_type1_dirty_bitmap_get> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_dirty_bitmap_get',
    `
  __u64 iova;
  __u64 size;
  struct vfio_bitmap bitmap;
`,
    { uses: () => [vfio_bitmap] },
  );

/** `<linux/vfio.h>`: 32 bytes. */
export interface vfio_iommu_type1_dma_map extends RecordView<'struct vfio_iommu_type1_dma_map'> {
  argsz: number;
  flags: number;
  get vaddr(): bigint;
  set vaddr(value: Integer);
  get iova(): bigint;
  set iova(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const vfio_iommu_type1_dma_map: Descriptor<vfio_iommu_type1_dma_map> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_dma_map',
    `
  __u32 argsz;
  __u32 flags;
  __u64 vaddr;
  __u64 iova;
  __u64 size;
`,
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_iommu_type1_dma_unmap
  extends RecordView<'struct vfio_iommu_type1_dma_unmap'> {
  argsz: number;
  flags: number;
  get iova(): bigint;
  set iova(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const vfio_iommu_type1_dma_unmap: Descriptor<vfio_iommu_type1_dma_unmap> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_dma_unmap',
    `
  __u32 argsz;
  __u32 flags;
  __u64 iova;
  __u64 size;
  __u8 data[];
`,
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_iommu_type1_info extends RecordView<'struct vfio_iommu_type1_info'> {
  argsz: number;
  flags: number;
  get iova_pgsizes(): bigint;
  set iova_pgsizes(value: Integer);
  cap_offset: number;
  pad: number;
}

export const vfio_iommu_type1_info: Descriptor<vfio_iommu_type1_info> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_info',
    `
  __u32 argsz;
  __u32 flags;
  __u64 iova_pgsizes;
  __u32 cap_offset;
  __u32 pad;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_iommu_type1_info_cap_iova_range
  extends RecordView<'struct vfio_iommu_type1_info_cap_iova_range'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  nr_iovas: number;
  reserved: number;
  get iova_ranges(): Elements<vfio_iova_range>;
  set iova_ranges(value: Iterable<vfio_iova_range | Init<vfio_iova_range>>);
}

export const vfio_iommu_type1_info_cap_iova_range: Descriptor<vfio_iommu_type1_info_cap_iova_range> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_info_cap_iova_range',
    `
  struct vfio_info_cap_header header;
  __u32 nr_iovas;
  __u32 reserved;
  struct vfio_iova_range iova_ranges[];
`,
    { uses: () => [vfio_info_cap_header, vfio_iova_range] },
  );

/** `<linux/vfio.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface vfio_iommu_type1_info_cap_migration
  extends RecordView<'struct vfio_iommu_type1_info_cap_migration'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  flags: number;
  get pgsize_bitmap(): bigint;
  set pgsize_bitmap(value: Integer);
  get max_dirty_bitmap_size(): bigint;
  set max_dirty_bitmap_size(value: Integer);
}

export const vfio_iommu_type1_info_cap_migration: Descriptor<vfio_iommu_type1_info_cap_migration> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_info_cap_migration',
    `
  struct vfio_info_cap_header header;
  __u32 flags;
  __u64 pgsize_bitmap;
  __u64 max_dirty_bitmap_size;
`,
    { uses: () => [vfio_info_cap_header] },
  );

/** `<linux/vfio.h>`: 12 bytes. */
export interface vfio_iommu_type1_info_dma_avail
  extends RecordView<'struct vfio_iommu_type1_info_dma_avail'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  avail: number;
}

export const vfio_iommu_type1_info_dma_avail: Descriptor<vfio_iommu_type1_info_dma_avail> =
  /* @__PURE__ */ declareStruct(
    'vfio_iommu_type1_info_dma_avail',
    `
  struct vfio_info_cap_header header;
  __u32 avail;
`,
    { uses: () => [vfio_info_cap_header] },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_iova_range extends RecordView<'struct vfio_iova_range'> {
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
}

export const vfio_iova_range: Descriptor<vfio_iova_range> = /* @__PURE__ */ declareStruct(
  'vfio_iova_range',
  `
  __u64 start;
  __u64 end;
`,
);

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_irq_info extends RecordView<'struct vfio_irq_info'> {
  argsz: number;
  flags: number;
  index: number;
  count: number;
}

export const vfio_irq_info: Descriptor<vfio_irq_info> = /* @__PURE__ */ declareStruct(
  'vfio_irq_info',
  `
  __u32 argsz;
  __u32 flags;
  __u32 index;
  __u32 count;
`,
);

/** `<linux/vfio.h>`: 20 bytes. */
export interface vfio_irq_set extends RecordView<'struct vfio_irq_set'> {
  argsz: number;
  flags: number;
  index: number;
  start: number;
  count: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const vfio_irq_set: Descriptor<vfio_irq_set> = /* @__PURE__ */ declareStruct(
  'vfio_irq_set',
  `
  __u32 argsz;
  __u32 flags;
  __u32 index;
  __u32 start;
  __u32 count;
  __u8 data[];
`,
);

/** `<linux/vfio.h>`: 8 bytes. */
export interface vfio_pci_dependent_device extends RecordView<'struct vfio_pci_dependent_device'> {
  group_id: number;
  devid: number;
  segment: number;
  bus: number;
  devfn: number;
}

export const vfio_pci_dependent_device: Descriptor<vfio_pci_dependent_device> =
  /* @__PURE__ */ declareStruct(
    'vfio_pci_dependent_device',
    `
  union {
    __u32 group_id;
    __u32 devid;
  };
  __u16 segment;
  __u8 bus;
  __u8 devfn;
`,
  );

/** `<linux/vfio.h>`: 12 bytes. */
export interface vfio_pci_hot_reset extends RecordView<'struct vfio_pci_hot_reset'> {
  argsz: number;
  flags: number;
  count: number;
  get group_fds(): Int32Array;
  set group_fds(value: Iterable<Integer>);
}

export const vfio_pci_hot_reset: Descriptor<vfio_pci_hot_reset> = /* @__PURE__ */ declareStruct(
  'vfio_pci_hot_reset',
  `
  __u32 argsz;
  __u32 flags;
  __u32 count;
  __s32 group_fds[];
`,
);

/** `<linux/vfio.h>`: 12 bytes. */
export interface vfio_pci_hot_reset_info extends RecordView<'struct vfio_pci_hot_reset_info'> {
  argsz: number;
  flags: number;
  count: number;
  get devices(): Elements<vfio_pci_dependent_device>;
  set devices(value: Iterable<vfio_pci_dependent_device | Init<vfio_pci_dependent_device>>);
}

export const vfio_pci_hot_reset_info: Descriptor<vfio_pci_hot_reset_info> =
  /* @__PURE__ */ declareStruct(
    'vfio_pci_hot_reset_info',
    `
  __u32 argsz;
  __u32 flags;
  __u32 count;
  struct vfio_pci_dependent_device devices[];
`,
    { uses: () => [vfio_pci_dependent_device] },
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_precopy_info extends RecordView<'struct vfio_precopy_info'> {
  argsz: number;
  flags: number;
  get initial_bytes(): bigint;
  set initial_bytes(value: Integer);
  get dirty_bytes(): bigint;
  set dirty_bytes(value: Integer);
}

export const vfio_precopy_info: Descriptor<vfio_precopy_info> = /* @__PURE__ */ declareStruct(
  'vfio_precopy_info',
  `
  __u32 argsz;
  __u32 flags;
  __u64 initial_bytes;
  __u64 dirty_bytes;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_region_dma_range extends RecordView<'struct vfio_region_dma_range'> {
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const vfio_region_dma_range: Descriptor<vfio_region_dma_range> =
  /* @__PURE__ */ declareStruct(
    'vfio_region_dma_range',
    `
  __u64 offset;
  __u64 length;
`,
  );

/** `<linux/vfio.h>`: 24 bytes. */
export interface vfio_region_gfx_edid extends RecordView<'struct vfio_region_gfx_edid'> {
  edid_offset: number;
  edid_max_size: number;
  edid_size: number;
  max_xres: number;
  max_yres: number;
  link_state: number;
}

export const vfio_region_gfx_edid: Descriptor<vfio_region_gfx_edid> = /* @__PURE__ */ declareStruct(
  'vfio_region_gfx_edid',
  `
  __u32 edid_offset;
  __u32 edid_max_size;
  __u32 edid_size;
  __u32 max_xres;
  __u32 max_yres;
  __u32 link_state;
`,
);

/** `<linux/vfio.h>`: 32 bytes. */
export interface vfio_region_info extends RecordView<'struct vfio_region_info'> {
  argsz: number;
  flags: number;
  index: number;
  cap_offset: number;
  get size(): bigint;
  set size(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
}

export const vfio_region_info: Descriptor<vfio_region_info> = /* @__PURE__ */ declareStruct(
  'vfio_region_info',
  `
  __u32 argsz;
  __u32 flags;
  __u32 index;
  __u32 cap_offset;
  __u64 size;
  __u64 offset;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_region_info_cap_nvlink2_lnkspd
  extends RecordView<'struct vfio_region_info_cap_nvlink2_lnkspd'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  link_speed: number;
  __pad: number;
}

export const vfio_region_info_cap_nvlink2_lnkspd: Descriptor<vfio_region_info_cap_nvlink2_lnkspd> =
  /* @__PURE__ */ declareStruct(
    'vfio_region_info_cap_nvlink2_lnkspd',
    `
  struct vfio_info_cap_header header;
  __u32 link_speed;
  __u32 __pad;
`,
    { uses: () => [vfio_info_cap_header] },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_region_info_cap_nvlink2_ssatgt
  extends RecordView<'struct vfio_region_info_cap_nvlink2_ssatgt'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  get tgt(): bigint;
  set tgt(value: Integer);
}

export const vfio_region_info_cap_nvlink2_ssatgt: Descriptor<vfio_region_info_cap_nvlink2_ssatgt> =
  /* @__PURE__ */ declareStruct(
    'vfio_region_info_cap_nvlink2_ssatgt',
    `
  struct vfio_info_cap_header header;
  __u64 tgt;
`,
    { variants: { x86: { align: 8 } }, uses: () => [vfio_info_cap_header] },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_region_info_cap_sparse_mmap
  extends RecordView<'struct vfio_region_info_cap_sparse_mmap'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  nr_areas: number;
  reserved: number;
  get areas(): Elements<vfio_region_sparse_mmap_area>;
  set areas(value: Iterable<vfio_region_sparse_mmap_area | Init<vfio_region_sparse_mmap_area>>);
}

export const vfio_region_info_cap_sparse_mmap: Descriptor<vfio_region_info_cap_sparse_mmap> =
  /* @__PURE__ */ declareStruct(
    'vfio_region_info_cap_sparse_mmap',
    `
  struct vfio_info_cap_header header;
  __u32 nr_areas;
  __u32 reserved;
  struct vfio_region_sparse_mmap_area areas[];
`,
    { uses: () => [vfio_info_cap_header, vfio_region_sparse_mmap_area] },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_region_info_cap_type extends RecordView<'struct vfio_region_info_cap_type'> {
  get header(): vfio_info_cap_header;
  set header(value: vfio_info_cap_header | Init<vfio_info_cap_header>);
  type: number;
  subtype: number;
}

export const vfio_region_info_cap_type: Descriptor<vfio_region_info_cap_type> =
  /* @__PURE__ */ declareStruct(
    'vfio_region_info_cap_type',
    `
  struct vfio_info_cap_header header;
  __u32 type;
  __u32 subtype;
`,
    { uses: () => [vfio_info_cap_header] },
  );

/** `<linux/vfio.h>`: 16 bytes. */
export interface vfio_region_sparse_mmap_area
  extends RecordView<'struct vfio_region_sparse_mmap_area'> {
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const vfio_region_sparse_mmap_area: Descriptor<vfio_region_sparse_mmap_area> =
  /* @__PURE__ */ declareStruct(
    'vfio_region_sparse_mmap_area',
    `
  __u64 offset;
  __u64 size;
`,
    { variants: { x86: { align: 8 } } },
  );
