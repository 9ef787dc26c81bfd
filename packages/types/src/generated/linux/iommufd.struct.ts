// Generated from Linux 7.3.4 <linux/iommufd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/iommufd.h>`: 8 bytes. */
export interface iommu_destroy extends RecordView<'struct iommu_destroy'> {
  size: number;
  id: number;
}

export const iommu_destroy: Descriptor<iommu_destroy> = /* @__PURE__ */ declareStruct(
  'iommu_destroy',
  `
  __u32 size;
  __u32 id;
`,
);

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_fault_alloc extends RecordView<'struct iommu_fault_alloc'> {
  size: number;
  flags: number;
  out_fault_id: number;
  out_fault_fd: number;
}

export const iommu_fault_alloc: Descriptor<iommu_fault_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_fault_alloc',
  `
  __u32 size;
  __u32 flags;
  __u32 out_fault_id;
  __u32 out_fault_fd;
`,
);

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_hw_info extends RecordView<'struct iommu_hw_info'> {
  size: number;
  flags: number;
  dev_id: number;
  data_len: number;
  get data_uptr(): bigint;
  set data_uptr(value: Integer);
  in_data_type: number;
  out_data_type: number;
  out_max_pasid_log2: number;
  get __reserved(): Uint8Array;
  set __reserved(value: Bytes);
  get out_capabilities(): bigint;
  set out_capabilities(value: Integer);
}

export const iommu_hw_info: Descriptor<iommu_hw_info> = /* @__PURE__ */ declareStruct(
  'iommu_hw_info',
  `
  __u32 size;
  __u32 flags;
  __u32 dev_id;
  __u32 data_len;
  __u64 data_uptr;
  union {
    __u32 in_data_type;
    __u32 out_data_type;
  };
  __u8 out_max_pasid_log2;
  __u8 __reserved[3];
  __u64 out_capabilities;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_hw_info_amd extends RecordView<'struct iommu_hw_info_amd'> {
  get efr(): bigint;
  set efr(value: Integer);
  get efr2(): bigint;
  set efr2(value: Integer);
}

export const iommu_hw_info_amd: Descriptor<iommu_hw_info_amd> = /* @__PURE__ */ declareStruct(
  'iommu_hw_info_amd',
  `
  __u64 efr;
  __u64 efr2;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_hw_info_arm_smmuv3 extends RecordView<'struct iommu_hw_info_arm_smmuv3'> {
  flags: number;
  __reserved: number;
  get idr(): Uint32Array;
  set idr(value: Iterable<Integer>);
  iidr: number;
  aidr: number;
}

export const iommu_hw_info_arm_smmuv3: Descriptor<iommu_hw_info_arm_smmuv3> =
  /* @__PURE__ */ declareStruct(
    'iommu_hw_info_arm_smmuv3',
    `
  __u32 flags;
  __u32 __reserved;
  __u32 idr[6];
  __u32 iidr;
  __u32 aidr;
`,
  );

/** `<linux/iommufd.h>`: 8 bytes. */
export interface iommu_hw_info_tegra241_cmdqv
  extends RecordView<'struct iommu_hw_info_tegra241_cmdqv'> {
  flags: number;
  version: number;
  log2vcmdqs: number;
  log2vsids: number;
  __reserved: number;
}

export const iommu_hw_info_tegra241_cmdqv: Descriptor<iommu_hw_info_tegra241_cmdqv> =
  /* @__PURE__ */ declareStruct(
    'iommu_hw_info_tegra241_cmdqv',
    `
  __u32 flags;
  __u8 version;
  __u8 log2vcmdqs;
  __u8 log2vsids;
  __u8 __reserved;
`,
  );

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_hw_info_vtd extends RecordView<'struct iommu_hw_info_vtd'> {
  flags: number;
  __reserved: number;
  get cap_reg(): bigint;
  set cap_reg(value: Integer);
  get ecap_reg(): bigint;
  set ecap_reg(value: Integer);
}

export const iommu_hw_info_vtd: Descriptor<iommu_hw_info_vtd> = /* @__PURE__ */ declareStruct(
  'iommu_hw_info_vtd',
  `
  __u32 flags;
  __u32 __reserved;
  __u64 cap_reg;
  __u64 ecap_reg;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_hw_queue_alloc extends RecordView<'struct iommu_hw_queue_alloc'> {
  size: number;
  flags: number;
  viommu_id: number;
  type: number;
  index: number;
  out_hw_queue_id: number;
  get nesting_parent_iova(): bigint;
  set nesting_parent_iova(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const iommu_hw_queue_alloc: Descriptor<iommu_hw_queue_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_hw_queue_alloc',
  `
  __u32 size;
  __u32 flags;
  __u32 viommu_id;
  __u32 type;
  __u32 index;
  __u32 out_hw_queue_id;
  __u64 nesting_parent_iova;
  __u64 length;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 48 bytes. */
export interface iommu_hwpt_alloc extends RecordView<'struct iommu_hwpt_alloc'> {
  size: number;
  flags: number;
  dev_id: number;
  pt_id: number;
  out_hwpt_id: number;
  __reserved: number;
  data_type: number;
  data_len: number;
  get data_uptr(): bigint;
  set data_uptr(value: Integer);
  fault_id: number;
  __reserved2: number;
}

export const iommu_hwpt_alloc: Descriptor<iommu_hwpt_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_hwpt_alloc',
  `
  __u32 size;
  __u32 flags;
  __u32 dev_id;
  __u32 pt_id;
  __u32 out_hwpt_id;
  __u32 __reserved;
  __u32 data_type;
  __u32 data_len;
  __u64 data_uptr;
  __u32 fault_id;
  __u32 __reserved2;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 32 bytes. */
export interface iommu_hwpt_amd_guest extends RecordView<'struct iommu_hwpt_amd_guest'> {
  get dte(): BigUint64Array;
  set dte(value: Iterable<Integer>);
}

export const iommu_hwpt_amd_guest: Descriptor<iommu_hwpt_amd_guest> = /* @__PURE__ */ declareStruct(
  'iommu_hwpt_amd_guest',
  `
  __u64 dte[4];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_hwpt_arm_smmuv3 extends RecordView<'struct iommu_hwpt_arm_smmuv3'> {
  get ste(): Elements<bigint>;
  set ste(value: Iterable<Integer>);
}

export const iommu_hwpt_arm_smmuv3: Descriptor<iommu_hwpt_arm_smmuv3> =
  /* @__PURE__ */ declareStruct(
    'iommu_hwpt_arm_smmuv3',
    `
  __le64 ste[2];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 48 bytes. */
export interface iommu_hwpt_get_dirty_bitmap
  extends RecordView<'struct iommu_hwpt_get_dirty_bitmap'> {
  size: number;
  hwpt_id: number;
  flags: number;
  __reserved: number;
  get iova(): bigint;
  set iova(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get page_size(): bigint;
  set page_size(value: Integer);
  get data(): bigint;
  set data(value: Integer);
}

export const iommu_hwpt_get_dirty_bitmap: Descriptor<iommu_hwpt_get_dirty_bitmap> =
  /* @__PURE__ */ declareStruct(
    'iommu_hwpt_get_dirty_bitmap',
    `
  __u32 size;
  __u32 hwpt_id;
  __u32 flags;
  __u32 __reserved;
  __u64 iova;
  __u64 length;
  __u64 page_size;
  __u64 data;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 32 bytes. */
export interface iommu_hwpt_invalidate extends RecordView<'struct iommu_hwpt_invalidate'> {
  size: number;
  hwpt_id: number;
  get data_uptr(): bigint;
  set data_uptr(value: Integer);
  data_type: number;
  entry_len: number;
  entry_num: number;
  __reserved: number;
}

export const iommu_hwpt_invalidate: Descriptor<iommu_hwpt_invalidate> =
  /* @__PURE__ */ declareStruct(
    'iommu_hwpt_invalidate',
    `
  __u32 size;
  __u32 hwpt_id;
  __u64 data_uptr;
  __u32 data_type;
  __u32 entry_len;
  __u32 entry_num;
  __u32 __reserved;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 8 bytes. */
export interface iommu_hwpt_page_response extends RecordView<'struct iommu_hwpt_page_response'> {
  cookie: number;
  code: number;
}

export const iommu_hwpt_page_response: Descriptor<iommu_hwpt_page_response> =
  /* @__PURE__ */ declareStruct(
    'iommu_hwpt_page_response',
    `
  __u32 cookie;
  __u32 code;
`,
  );

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_hwpt_pgfault extends RecordView<'struct iommu_hwpt_pgfault'> {
  flags: number;
  dev_id: number;
  pasid: number;
  grpid: number;
  perm: number;
  __reserved: number;
  get addr(): bigint;
  set addr(value: Integer);
  length: number;
  cookie: number;
}

export const iommu_hwpt_pgfault: Descriptor<iommu_hwpt_pgfault> = /* @__PURE__ */ declareStruct(
  'iommu_hwpt_pgfault',
  `
  __u32 flags;
  __u32 dev_id;
  __u32 pasid;
  __u32 grpid;
  __u32 perm;
  __u32 __reserved;
  __u64 addr;
  __u32 length;
  __u32 cookie;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_hwpt_set_dirty_tracking
  extends RecordView<'struct iommu_hwpt_set_dirty_tracking'> {
  size: number;
  flags: number;
  hwpt_id: number;
  __reserved: number;
}

export const iommu_hwpt_set_dirty_tracking: Descriptor<iommu_hwpt_set_dirty_tracking> =
  /* @__PURE__ */ declareStruct(
    'iommu_hwpt_set_dirty_tracking',
    `
  __u32 size;
  __u32 flags;
  __u32 hwpt_id;
  __u32 __reserved;
`,
  );

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_hwpt_vtd_s1 extends RecordView<'struct iommu_hwpt_vtd_s1'> {
  get flags(): bigint;
  set flags(value: Integer);
  get pgtbl_addr(): bigint;
  set pgtbl_addr(value: Integer);
  addr_width: number;
  __reserved: number;
}

export const iommu_hwpt_vtd_s1: Descriptor<iommu_hwpt_vtd_s1> = /* @__PURE__ */ declareStruct(
  'iommu_hwpt_vtd_s1',
  `
  __u64 flags;
  __u64 pgtbl_addr;
  __u32 addr_width;
  __u32 __reserved;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_hwpt_vtd_s1_invalidate
  extends RecordView<'struct iommu_hwpt_vtd_s1_invalidate'> {
  get addr(): bigint;
  set addr(value: Integer);
  get npages(): bigint;
  set npages(value: Integer);
  flags: number;
  __reserved: number;
}

export const iommu_hwpt_vtd_s1_invalidate: Descriptor<iommu_hwpt_vtd_s1_invalidate> =
  /* @__PURE__ */ declareStruct(
    'iommu_hwpt_vtd_s1_invalidate',
    `
  __u64 addr;
  __u64 npages;
  __u32 flags;
  __u32 __reserved;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 12 bytes. */
export interface iommu_ioas_alloc extends RecordView<'struct iommu_ioas_alloc'> {
  size: number;
  flags: number;
  out_ioas_id: number;
}

export const iommu_ioas_alloc: Descriptor<iommu_ioas_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_ioas_alloc',
  `
  __u32 size;
  __u32 flags;
  __u32 out_ioas_id;
`,
);

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_ioas_allow_iovas extends RecordView<'struct iommu_ioas_allow_iovas'> {
  size: number;
  ioas_id: number;
  num_iovas: number;
  __reserved: number;
  get allowed_iovas(): bigint;
  set allowed_iovas(value: Integer);
}

export const iommu_ioas_allow_iovas: Descriptor<iommu_ioas_allow_iovas> =
  /* @__PURE__ */ declareStruct(
    'iommu_ioas_allow_iovas',
    `
  __u32 size;
  __u32 ioas_id;
  __u32 num_iovas;
  __u32 __reserved;
  __u64 allowed_iovas;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 8 bytes. */
export interface iommu_ioas_change_process extends RecordView<'struct iommu_ioas_change_process'> {
  size: number;
  __reserved: number;
}

export const iommu_ioas_change_process: Descriptor<iommu_ioas_change_process> =
  /* @__PURE__ */ declareStruct(
    'iommu_ioas_change_process',
    `
  __u32 size;
  __u32 __reserved;
`,
  );

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_ioas_copy extends RecordView<'struct iommu_ioas_copy'> {
  size: number;
  flags: number;
  dst_ioas_id: number;
  src_ioas_id: number;
  get length(): bigint;
  set length(value: Integer);
  get dst_iova(): bigint;
  set dst_iova(value: Integer);
  get src_iova(): bigint;
  set src_iova(value: Integer);
}

export const iommu_ioas_copy: Descriptor<iommu_ioas_copy> = /* @__PURE__ */ declareStruct(
  'iommu_ioas_copy',
  `
  __u32 size;
  __u32 flags;
  __u32 dst_ioas_id;
  __u32 src_ioas_id;
  __u64 length;
  __u64 dst_iova;
  __u64 src_iova;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 32 bytes. */
export interface iommu_ioas_iova_ranges extends RecordView<'struct iommu_ioas_iova_ranges'> {
  size: number;
  ioas_id: number;
  num_iovas: number;
  __reserved: number;
  get allowed_iovas(): bigint;
  set allowed_iovas(value: Integer);
  get out_iova_alignment(): bigint;
  set out_iova_alignment(value: Integer);
}

export const iommu_ioas_iova_ranges: Descriptor<iommu_ioas_iova_ranges> =
  /* @__PURE__ */ declareStruct(
    'iommu_ioas_iova_ranges',
    `
  __u32 size;
  __u32 ioas_id;
  __u32 num_iovas;
  __u32 __reserved;
  __u64 allowed_iovas;
  __u64 out_iova_alignment;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_ioas_map extends RecordView<'struct iommu_ioas_map'> {
  size: number;
  flags: number;
  ioas_id: number;
  __reserved: number;
  get user_va(): bigint;
  set user_va(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get iova(): bigint;
  set iova(value: Integer);
}

export const iommu_ioas_map: Descriptor<iommu_ioas_map> = /* @__PURE__ */ declareStruct(
  'iommu_ioas_map',
  `
  __u32 size;
  __u32 flags;
  __u32 ioas_id;
  __u32 __reserved;
  __u64 user_va;
  __u64 length;
  __u64 iova;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_ioas_map_file extends RecordView<'struct iommu_ioas_map_file'> {
  size: number;
  flags: number;
  ioas_id: number;
  fd: number;
  get start(): bigint;
  set start(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get iova(): bigint;
  set iova(value: Integer);
}

export const iommu_ioas_map_file: Descriptor<iommu_ioas_map_file> = /* @__PURE__ */ declareStruct(
  'iommu_ioas_map_file',
  `
  __u32 size;
  __u32 flags;
  __u32 ioas_id;
  __s32 fd;
  __u64 start;
  __u64 length;
  __u64 iova;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_ioas_noiommu_get_pa extends RecordView<'struct iommu_ioas_noiommu_get_pa'> {
  size: number;
  flags: number;
  ioas_id: number;
  __reserved: number;
  get iova(): bigint;
  set iova(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get out_phys(): bigint;
  set out_phys(value: Integer);
}

export const iommu_ioas_noiommu_get_pa: Descriptor<iommu_ioas_noiommu_get_pa> =
  /* @__PURE__ */ declareStruct(
    'iommu_ioas_noiommu_get_pa',
    `
  __u32 size;
  __u32 flags;
  __u32 ioas_id;
  __u32 __reserved;
  __u64 iova;
  __u64 length;
  __u64 out_phys;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_ioas_unmap extends RecordView<'struct iommu_ioas_unmap'> {
  size: number;
  ioas_id: number;
  get iova(): bigint;
  set iova(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const iommu_ioas_unmap: Descriptor<iommu_ioas_unmap> = /* @__PURE__ */ declareStruct(
  'iommu_ioas_unmap',
  `
  __u32 size;
  __u32 ioas_id;
  __u64 iova;
  __u64 length;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_iova_range extends RecordView<'struct iommu_iova_range'> {
  get start(): bigint;
  set start(value: Integer);
  get last(): bigint;
  set last(value: Integer);
}

export const iommu_iova_range: Descriptor<iommu_iova_range> = /* @__PURE__ */ declareStruct(
  'iommu_iova_range',
  `
  __u64 start;
  __u64 last;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_option extends RecordView<'struct iommu_option'> {
  size: number;
  option_id: number;
  op: number;
  __reserved: number;
  object_id: number;
  get val64(): bigint;
  set val64(value: Integer);
}

export const iommu_option: Descriptor<iommu_option> = /* @__PURE__ */ declareStruct(
  'iommu_option',
  `
  __u32 size;
  __u32 option_id;
  __u16 op;
  __u16 __reserved;
  __u32 object_id;
  __u64 val64;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 24 bytes. */
export interface iommu_vdevice_alloc extends RecordView<'struct iommu_vdevice_alloc'> {
  size: number;
  viommu_id: number;
  dev_id: number;
  out_vdevice_id: number;
  get virt_id(): bigint;
  set virt_id(value: Integer);
}

export const iommu_vdevice_alloc: Descriptor<iommu_vdevice_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_vdevice_alloc',
  `
  __u32 size;
  __u32 viommu_id;
  __u32 dev_id;
  __u32 out_vdevice_id;
  __u64 virt_id;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 32 bytes. */
export interface iommu_vevent_arm_smmuv3 extends RecordView<'struct iommu_vevent_arm_smmuv3'> {
  get evt(): Elements<bigint>;
  set evt(value: Iterable<Integer>);
}

export const iommu_vevent_arm_smmuv3: Descriptor<iommu_vevent_arm_smmuv3> =
  /* @__PURE__ */ declareStruct(
    'iommu_vevent_arm_smmuv3',
    `
  __le64 evt[4];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_vevent_tegra241_cmdqv
  extends RecordView<'struct iommu_vevent_tegra241_cmdqv'> {
  get lvcmdq_err_map(): Elements<bigint>;
  set lvcmdq_err_map(value: Iterable<Integer>);
}

export const iommu_vevent_tegra241_cmdqv: Descriptor<iommu_vevent_tegra241_cmdqv> =
  /* @__PURE__ */ declareStruct(
    'iommu_vevent_tegra241_cmdqv',
    `
  __le64 lvcmdq_err_map[2];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 32 bytes. */
export interface iommu_veventq_alloc extends RecordView<'struct iommu_veventq_alloc'> {
  size: number;
  flags: number;
  viommu_id: number;
  type: number;
  veventq_depth: number;
  out_veventq_id: number;
  out_veventq_fd: number;
  __reserved: number;
}

export const iommu_veventq_alloc: Descriptor<iommu_veventq_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_veventq_alloc',
  `
  __u32 size;
  __u32 flags;
  __u32 viommu_id;
  __u32 type;
  __u32 veventq_depth;
  __u32 out_veventq_id;
  __u32 out_veventq_fd;
  __u32 __reserved;
`,
);

/** `<linux/iommufd.h>`: 12 bytes. */
export interface iommu_vfio_ioas extends RecordView<'struct iommu_vfio_ioas'> {
  size: number;
  ioas_id: number;
  op: number;
  __reserved: number;
}

export const iommu_vfio_ioas: Descriptor<iommu_vfio_ioas> = /* @__PURE__ */ declareStruct(
  'iommu_vfio_ioas',
  `
  __u32 size;
  __u32 ioas_id;
  __u16 op;
  __u16 __reserved;
`,
);

/** `<linux/iommufd.h>`: 40 bytes. */
export interface iommu_viommu_alloc extends RecordView<'struct iommu_viommu_alloc'> {
  size: number;
  flags: number;
  type: number;
  dev_id: number;
  hwpt_id: number;
  out_viommu_id: number;
  data_len: number;
  __reserved: number;
  get data_uptr(): bigint;
  set data_uptr(value: Integer);
}

export const iommu_viommu_alloc: Descriptor<iommu_viommu_alloc> = /* @__PURE__ */ declareStruct(
  'iommu_viommu_alloc',
  `
  __u32 size;
  __u32 flags;
  __u32 type;
  __u32 dev_id;
  __u32 hwpt_id;
  __u32 out_viommu_id;
  __u32 data_len;
  __u32 __reserved;
  __u64 data_uptr;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_viommu_arm_smmuv3_invalidate
  extends RecordView<'struct iommu_viommu_arm_smmuv3_invalidate'> {
  get cmd(): Elements<bigint>;
  set cmd(value: Iterable<Integer>);
}

export const iommu_viommu_arm_smmuv3_invalidate: Descriptor<iommu_viommu_arm_smmuv3_invalidate> =
  /* @__PURE__ */ declareStruct(
    'iommu_viommu_arm_smmuv3_invalidate',
    `
  __le64 cmd[2];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 16 bytes. */
export interface iommu_viommu_tegra241_cmdqv
  extends RecordView<'struct iommu_viommu_tegra241_cmdqv'> {
  get out_vintf_mmap_offset(): bigint;
  set out_vintf_mmap_offset(value: Integer);
  get out_vintf_mmap_length(): bigint;
  set out_vintf_mmap_length(value: Integer);
}

export const iommu_viommu_tegra241_cmdqv: Descriptor<iommu_viommu_tegra241_cmdqv> =
  /* @__PURE__ */ declareStruct(
    'iommu_viommu_tegra241_cmdqv',
    `
  __u64 out_vintf_mmap_offset;
  __u64 out_vintf_mmap_length;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/iommufd.h>`: 8 bytes. */
export interface iommufd_vevent_header extends RecordView<'struct iommufd_vevent_header'> {
  flags: number;
  sequence: number;
}

export const iommufd_vevent_header: Descriptor<iommufd_vevent_header> =
  /* @__PURE__ */ declareStruct(
    'iommufd_vevent_header',
    `
  __u32 flags;
  __u32 sequence;
`,
  );
