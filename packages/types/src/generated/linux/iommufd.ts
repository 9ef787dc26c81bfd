// Generated from Linux 7.3.4 <linux/iommufd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'IOMMU_DESTROY'
  | 'IOMMU_FAULT_QUEUE_ALLOC'
  | 'IOMMU_GET_HW_INFO'
  | 'IOMMU_HWPT_ALLOC'
  | 'IOMMU_HWPT_GET_DIRTY_BITMAP'
  | 'IOMMU_HWPT_INVALIDATE'
  | 'IOMMU_HWPT_SET_DIRTY_TRACKING'
  | 'IOMMU_HW_QUEUE_ALLOC'
  | 'IOMMU_IOAS_ALLOC'
  | 'IOMMU_IOAS_ALLOW_IOVAS'
  | 'IOMMU_IOAS_CHANGE_PROCESS'
  | 'IOMMU_IOAS_COPY'
  | 'IOMMU_IOAS_IOVA_RANGES'
  | 'IOMMU_IOAS_MAP'
  | 'IOMMU_IOAS_MAP_FILE'
  | 'IOMMU_IOAS_NOIOMMU_GET_PA'
  | 'IOMMU_IOAS_UNMAP'
  | 'IOMMU_OPTION'
  | 'IOMMU_VDEVICE_ALLOC'
  | 'IOMMU_VEVENTQ_ALLOC'
  | 'IOMMU_VFIO_IOAS'
  | 'IOMMU_VIOMMU_ALLOC'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    IOMMU_DESTROY: 15232,
    IOMMU_FAULT_QUEUE_ALLOC: 15246,
    IOMMU_GET_HW_INFO: 15242,
    IOMMU_HWPT_ALLOC: 15241,
    IOMMU_HWPT_GET_DIRTY_BITMAP: 15244,
    IOMMU_HWPT_INVALIDATE: 15245,
    IOMMU_HWPT_SET_DIRTY_TRACKING: 15243,
    IOMMU_HW_QUEUE_ALLOC: 15252,
    IOMMU_IOAS_ALLOC: 15233,
    IOMMU_IOAS_ALLOW_IOVAS: 15234,
    IOMMU_IOAS_CHANGE_PROCESS: 15250,
    IOMMU_IOAS_COPY: 15235,
    IOMMU_IOAS_IOVA_RANGES: 15236,
    IOMMU_IOAS_MAP: 15237,
    IOMMU_IOAS_MAP_FILE: 15247,
    IOMMU_IOAS_NOIOMMU_GET_PA: 15253,
    IOMMU_IOAS_UNMAP: 15238,
    IOMMU_OPTION: 15239,
    IOMMU_VDEVICE_ALLOC: 15249,
    IOMMU_VEVENTQ_ALLOC: 15251,
    IOMMU_VFIO_IOAS: 15240,
    IOMMU_VIOMMU_ALLOC: 15248,
  },
);

export const IOMMU_DESTROY: number = /* @__PURE__ */ requestHere(15232),
  IOMMU_FAULT_QUEUE_ALLOC: number = /* @__PURE__ */ requestHere(15246),
  IOMMU_GET_HW_INFO: number = /* @__PURE__ */ requestHere(15242),
  IOMMU_HWPT_ALLOC: number = /* @__PURE__ */ requestHere(15241),
  IOMMU_HWPT_GET_DIRTY_BITMAP: number = /* @__PURE__ */ requestHere(15244),
  IOMMU_HWPT_INVALIDATE: number = /* @__PURE__ */ requestHere(15245),
  IOMMU_HWPT_SET_DIRTY_TRACKING: number = /* @__PURE__ */ requestHere(15243),
  IOMMU_HW_QUEUE_ALLOC: number = /* @__PURE__ */ requestHere(15252),
  IOMMU_IOAS_ALLOC: number = /* @__PURE__ */ requestHere(15233),
  IOMMU_IOAS_ALLOW_IOVAS: number = /* @__PURE__ */ requestHere(15234),
  IOMMU_IOAS_CHANGE_PROCESS: number = /* @__PURE__ */ requestHere(15250),
  IOMMU_IOAS_COPY: number = /* @__PURE__ */ requestHere(15235),
  IOMMU_IOAS_IOVA_RANGES: number = /* @__PURE__ */ requestHere(15236),
  IOMMU_IOAS_MAP: number = /* @__PURE__ */ requestHere(15237),
  IOMMU_IOAS_MAP_FILE: number = /* @__PURE__ */ requestHere(15247),
  IOMMU_IOAS_NOIOMMU_GET_PA: number = /* @__PURE__ */ requestHere(15253),
  IOMMU_IOAS_UNMAP: number = /* @__PURE__ */ requestHere(15238),
  IOMMU_OPTION: number = /* @__PURE__ */ requestHere(15239),
  IOMMU_VDEVICE_ALLOC: number = /* @__PURE__ */ requestHere(15249),
  IOMMU_VEVENTQ_ALLOC: number = /* @__PURE__ */ requestHere(15251),
  IOMMU_VFIO_IOAS: number = /* @__PURE__ */ requestHere(15240),
  IOMMU_VIOMMU_ALLOC: number = /* @__PURE__ */ requestHere(15248);
export const IOMMUFD_CMD_BASE = 128,
  IOMMUFD_CMD_DESTROY = 128,
  IOMMUFD_CMD_FAULT_QUEUE_ALLOC = 142,
  IOMMUFD_CMD_GET_HW_INFO = 138,
  IOMMUFD_CMD_HWPT_ALLOC = 137,
  IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP = 140,
  IOMMUFD_CMD_HWPT_INVALIDATE = 141,
  IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING = 139,
  IOMMUFD_CMD_HW_QUEUE_ALLOC = 148,
  IOMMUFD_CMD_IOAS_ALLOC = 129,
  IOMMUFD_CMD_IOAS_ALLOW_IOVAS = 130,
  IOMMUFD_CMD_IOAS_CHANGE_PROCESS = 146,
  IOMMUFD_CMD_IOAS_COPY = 131,
  IOMMUFD_CMD_IOAS_IOVA_RANGES = 132,
  IOMMUFD_CMD_IOAS_MAP = 133,
  IOMMUFD_CMD_IOAS_MAP_FILE = 143,
  IOMMUFD_CMD_IOAS_NOIOMMU_GET_PA = 149,
  IOMMUFD_CMD_IOAS_UNMAP = 134,
  IOMMUFD_CMD_OPTION = 135,
  IOMMUFD_CMD_VDEVICE_ALLOC = 145,
  IOMMUFD_CMD_VEVENTQ_ALLOC = 147,
  IOMMUFD_CMD_VFIO_IOAS = 136,
  IOMMUFD_CMD_VIOMMU_ALLOC = 144,
  IOMMUFD_PAGE_RESP_INVALID = 1,
  IOMMUFD_PAGE_RESP_SUCCESS = 0,
  IOMMUFD_TYPE = 59,
  IOMMU_HWPT_ALLOC_DIRTY_TRACKING = 2,
  IOMMU_HWPT_ALLOC_NEST_PARENT = 1,
  IOMMU_HWPT_ALLOC_PASID = 8,
  IOMMU_HWPT_DATA_AMD_GUEST = 3,
  IOMMU_HWPT_DATA_ARM_SMMUV3 = 2,
  IOMMU_HWPT_DATA_NONE = 0,
  IOMMU_HWPT_DATA_VTD_S1 = 1,
  IOMMU_HWPT_DIRTY_TRACKING_ENABLE = 1,
  IOMMU_HWPT_FAULT_ID_VALID = 4,
  IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR = 1,
  IOMMU_HWPT_INVALIDATE_DATA_VTD_S1 = 0,
  IOMMU_HW_CAP_DIRTY_TRACKING = 1,
  IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED = 8,
  IOMMU_HW_CAP_PCI_PASID_EXEC = 2,
  IOMMU_HW_CAP_PCI_PASID_PRIV = 4,
  IOMMU_HW_INFO_ARM_SMMUV3_ERRATA_REPEAT_TLBI_CFGI = 1,
  IOMMU_HW_INFO_FLAG_INPUT_TYPE = 1,
  IOMMU_HW_INFO_TYPE_AMD = 4,
  IOMMU_HW_INFO_TYPE_ARM_SMMUV3 = 2,
  IOMMU_HW_INFO_TYPE_DEFAULT = 0,
  IOMMU_HW_INFO_TYPE_INTEL_VTD = 1,
  IOMMU_HW_INFO_TYPE_NONE = 0,
  IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV = 3,
  IOMMU_HW_INFO_VTD_ERRATA_772415_SPR17 = 1,
  IOMMU_HW_QUEUE_TYPE_DEFAULT = 0,
  IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV = 1,
  IOMMU_IOAS_MAP_FIXED_IOVA = 1,
  IOMMU_IOAS_MAP_READABLE = 4,
  IOMMU_IOAS_MAP_WRITEABLE = 2,
  IOMMU_OPTION_HUGE_PAGES = 1,
  IOMMU_OPTION_OP_GET = 1,
  IOMMU_OPTION_OP_SET = 0,
  IOMMU_OPTION_RLIMIT_MODE = 0,
  IOMMU_PGFAULT_FLAGS_LAST_PAGE = 2,
  IOMMU_PGFAULT_FLAGS_PASID_VALID = 1,
  IOMMU_PGFAULT_PERM_EXEC = 4,
  IOMMU_PGFAULT_PERM_PRIV = 8,
  IOMMU_PGFAULT_PERM_READ = 1,
  IOMMU_PGFAULT_PERM_WRITE = 2,
  IOMMU_VEVENTQ_FLAG_LOST_EVENTS = 1,
  IOMMU_VEVENTQ_TYPE_ARM_SMMUV3 = 1,
  IOMMU_VEVENTQ_TYPE_DEFAULT = 0,
  IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV = 2,
  IOMMU_VFIO_IOAS_CLEAR = 2,
  IOMMU_VFIO_IOAS_GET = 0,
  IOMMU_VFIO_IOAS_SET = 1,
  IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3 = 1,
  IOMMU_VIOMMU_TYPE_ARM_SMMUV3 = 1,
  IOMMU_VIOMMU_TYPE_DEFAULT = 0,
  IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV = 2,
  IOMMU_VTD_INV_FLAGS_LEAF = 1,
  IOMMU_VTD_S1_EAFE = 2,
  IOMMU_VTD_S1_SRE = 1,
  IOMMU_VTD_S1_WPE = 4;
export declare namespace struct {
  /** `<linux/iommufd.h>`: 8 bytes. */
  interface iommu_destroy extends RecordView<'struct iommu_destroy'> {
    size: number;
    id: number;
  }

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_fault_alloc extends RecordView<'struct iommu_fault_alloc'> {
    size: number;
    flags: number;
    out_fault_id: number;
    out_fault_fd: number;
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_hw_info extends RecordView<'struct iommu_hw_info'> {
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

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_hw_info_amd extends RecordView<'struct iommu_hw_info_amd'> {
    get efr(): bigint;
    set efr(value: Integer);
    get efr2(): bigint;
    set efr2(value: Integer);
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_hw_info_arm_smmuv3 extends RecordView<'struct iommu_hw_info_arm_smmuv3'> {
    flags: number;
    __reserved: number;
    get idr(): Uint32Array;
    set idr(value: Iterable<Integer>);
    iidr: number;
    aidr: number;
  }

  /** `<linux/iommufd.h>`: 8 bytes. */
  interface iommu_hw_info_tegra241_cmdqv extends RecordView<'struct iommu_hw_info_tegra241_cmdqv'> {
    flags: number;
    version: number;
    log2vcmdqs: number;
    log2vsids: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_hw_info_vtd extends RecordView<'struct iommu_hw_info_vtd'> {
    flags: number;
    __reserved: number;
    get cap_reg(): bigint;
    set cap_reg(value: Integer);
    get ecap_reg(): bigint;
    set ecap_reg(value: Integer);
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_hw_queue_alloc extends RecordView<'struct iommu_hw_queue_alloc'> {
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

  /** `<linux/iommufd.h>`: 48 bytes. */
  interface iommu_hwpt_alloc extends RecordView<'struct iommu_hwpt_alloc'> {
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

  /** `<linux/iommufd.h>`: 32 bytes. */
  interface iommu_hwpt_amd_guest extends RecordView<'struct iommu_hwpt_amd_guest'> {
    get dte(): BigUint64Array;
    set dte(value: Iterable<Integer>);
  }

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_hwpt_arm_smmuv3 extends RecordView<'struct iommu_hwpt_arm_smmuv3'> {
    get ste(): Elements<bigint>;
    set ste(value: Iterable<Integer>);
  }

  /** `<linux/iommufd.h>`: 48 bytes. */
  interface iommu_hwpt_get_dirty_bitmap extends RecordView<'struct iommu_hwpt_get_dirty_bitmap'> {
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

  /** `<linux/iommufd.h>`: 32 bytes. */
  interface iommu_hwpt_invalidate extends RecordView<'struct iommu_hwpt_invalidate'> {
    size: number;
    hwpt_id: number;
    get data_uptr(): bigint;
    set data_uptr(value: Integer);
    data_type: number;
    entry_len: number;
    entry_num: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 8 bytes. */
  interface iommu_hwpt_page_response extends RecordView<'struct iommu_hwpt_page_response'> {
    cookie: number;
    code: number;
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_hwpt_pgfault extends RecordView<'struct iommu_hwpt_pgfault'> {
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

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_hwpt_set_dirty_tracking
    extends RecordView<'struct iommu_hwpt_set_dirty_tracking'> {
    size: number;
    flags: number;
    hwpt_id: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_hwpt_vtd_s1 extends RecordView<'struct iommu_hwpt_vtd_s1'> {
    get flags(): bigint;
    set flags(value: Integer);
    get pgtbl_addr(): bigint;
    set pgtbl_addr(value: Integer);
    addr_width: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_hwpt_vtd_s1_invalidate extends RecordView<'struct iommu_hwpt_vtd_s1_invalidate'> {
    get addr(): bigint;
    set addr(value: Integer);
    get npages(): bigint;
    set npages(value: Integer);
    flags: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 12 bytes. */
  interface iommu_ioas_alloc extends RecordView<'struct iommu_ioas_alloc'> {
    size: number;
    flags: number;
    out_ioas_id: number;
  }

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_ioas_allow_iovas extends RecordView<'struct iommu_ioas_allow_iovas'> {
    size: number;
    ioas_id: number;
    num_iovas: number;
    __reserved: number;
    get allowed_iovas(): bigint;
    set allowed_iovas(value: Integer);
  }

  /** `<linux/iommufd.h>`: 8 bytes. */
  interface iommu_ioas_change_process extends RecordView<'struct iommu_ioas_change_process'> {
    size: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_ioas_copy extends RecordView<'struct iommu_ioas_copy'> {
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

  /** `<linux/iommufd.h>`: 32 bytes. */
  interface iommu_ioas_iova_ranges extends RecordView<'struct iommu_ioas_iova_ranges'> {
    size: number;
    ioas_id: number;
    num_iovas: number;
    __reserved: number;
    get allowed_iovas(): bigint;
    set allowed_iovas(value: Integer);
    get out_iova_alignment(): bigint;
    set out_iova_alignment(value: Integer);
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_ioas_map extends RecordView<'struct iommu_ioas_map'> {
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

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_ioas_map_file extends RecordView<'struct iommu_ioas_map_file'> {
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

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_ioas_noiommu_get_pa extends RecordView<'struct iommu_ioas_noiommu_get_pa'> {
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

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_ioas_unmap extends RecordView<'struct iommu_ioas_unmap'> {
    size: number;
    ioas_id: number;
    get iova(): bigint;
    set iova(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_iova_range extends RecordView<'struct iommu_iova_range'> {
    get start(): bigint;
    set start(value: Integer);
    get last(): bigint;
    set last(value: Integer);
  }

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_option extends RecordView<'struct iommu_option'> {
    size: number;
    option_id: number;
    op: number;
    __reserved: number;
    object_id: number;
    get val64(): bigint;
    set val64(value: Integer);
  }

  /** `<linux/iommufd.h>`: 24 bytes. */
  interface iommu_vdevice_alloc extends RecordView<'struct iommu_vdevice_alloc'> {
    size: number;
    viommu_id: number;
    dev_id: number;
    out_vdevice_id: number;
    get virt_id(): bigint;
    set virt_id(value: Integer);
  }

  /** `<linux/iommufd.h>`: 32 bytes. */
  interface iommu_vevent_arm_smmuv3 extends RecordView<'struct iommu_vevent_arm_smmuv3'> {
    get evt(): Elements<bigint>;
    set evt(value: Iterable<Integer>);
  }

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_vevent_tegra241_cmdqv extends RecordView<'struct iommu_vevent_tegra241_cmdqv'> {
    get lvcmdq_err_map(): Elements<bigint>;
    set lvcmdq_err_map(value: Iterable<Integer>);
  }

  /** `<linux/iommufd.h>`: 32 bytes. */
  interface iommu_veventq_alloc extends RecordView<'struct iommu_veventq_alloc'> {
    size: number;
    flags: number;
    viommu_id: number;
    type: number;
    veventq_depth: number;
    out_veventq_id: number;
    out_veventq_fd: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 12 bytes. */
  interface iommu_vfio_ioas extends RecordView<'struct iommu_vfio_ioas'> {
    size: number;
    ioas_id: number;
    op: number;
    __reserved: number;
  }

  /** `<linux/iommufd.h>`: 40 bytes. */
  interface iommu_viommu_alloc extends RecordView<'struct iommu_viommu_alloc'> {
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

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_viommu_arm_smmuv3_invalidate
    extends RecordView<'struct iommu_viommu_arm_smmuv3_invalidate'> {
    get cmd(): Elements<bigint>;
    set cmd(value: Iterable<Integer>);
  }

  /** `<linux/iommufd.h>`: 16 bytes. */
  interface iommu_viommu_tegra241_cmdqv extends RecordView<'struct iommu_viommu_tegra241_cmdqv'> {
    get out_vintf_mmap_offset(): bigint;
    set out_vintf_mmap_offset(value: Integer);
    get out_vintf_mmap_length(): bigint;
    set out_vintf_mmap_length(value: Integer);
  }

  /** `<linux/iommufd.h>`: 8 bytes. */
  interface iommufd_vevent_header extends RecordView<'struct iommufd_vevent_header'> {
    flags: number;
    sequence: number;
  }
}

export const struct: {
  readonly iommu_destroy: Descriptor<struct.iommu_destroy>;
  readonly iommu_fault_alloc: Descriptor<struct.iommu_fault_alloc>;
  readonly iommu_hw_info: Descriptor<struct.iommu_hw_info>;
  readonly iommu_hw_info_amd: Descriptor<struct.iommu_hw_info_amd>;
  readonly iommu_hw_info_arm_smmuv3: Descriptor<struct.iommu_hw_info_arm_smmuv3>;
  readonly iommu_hw_info_tegra241_cmdqv: Descriptor<struct.iommu_hw_info_tegra241_cmdqv>;
  readonly iommu_hw_info_vtd: Descriptor<struct.iommu_hw_info_vtd>;
  readonly iommu_hw_queue_alloc: Descriptor<struct.iommu_hw_queue_alloc>;
  readonly iommu_hwpt_alloc: Descriptor<struct.iommu_hwpt_alloc>;
  readonly iommu_hwpt_amd_guest: Descriptor<struct.iommu_hwpt_amd_guest>;
  readonly iommu_hwpt_arm_smmuv3: Descriptor<struct.iommu_hwpt_arm_smmuv3>;
  readonly iommu_hwpt_get_dirty_bitmap: Descriptor<struct.iommu_hwpt_get_dirty_bitmap>;
  readonly iommu_hwpt_invalidate: Descriptor<struct.iommu_hwpt_invalidate>;
  readonly iommu_hwpt_page_response: Descriptor<struct.iommu_hwpt_page_response>;
  readonly iommu_hwpt_pgfault: Descriptor<struct.iommu_hwpt_pgfault>;
  readonly iommu_hwpt_set_dirty_tracking: Descriptor<struct.iommu_hwpt_set_dirty_tracking>;
  readonly iommu_hwpt_vtd_s1: Descriptor<struct.iommu_hwpt_vtd_s1>;
  readonly iommu_hwpt_vtd_s1_invalidate: Descriptor<struct.iommu_hwpt_vtd_s1_invalidate>;
  readonly iommu_ioas_alloc: Descriptor<struct.iommu_ioas_alloc>;
  readonly iommu_ioas_allow_iovas: Descriptor<struct.iommu_ioas_allow_iovas>;
  readonly iommu_ioas_change_process: Descriptor<struct.iommu_ioas_change_process>;
  readonly iommu_ioas_copy: Descriptor<struct.iommu_ioas_copy>;
  readonly iommu_ioas_iova_ranges: Descriptor<struct.iommu_ioas_iova_ranges>;
  readonly iommu_ioas_map: Descriptor<struct.iommu_ioas_map>;
  readonly iommu_ioas_map_file: Descriptor<struct.iommu_ioas_map_file>;
  readonly iommu_ioas_noiommu_get_pa: Descriptor<struct.iommu_ioas_noiommu_get_pa>;
  readonly iommu_ioas_unmap: Descriptor<struct.iommu_ioas_unmap>;
  readonly iommu_iova_range: Descriptor<struct.iommu_iova_range>;
  readonly iommu_option: Descriptor<struct.iommu_option>;
  readonly iommu_vdevice_alloc: Descriptor<struct.iommu_vdevice_alloc>;
  readonly iommu_vevent_arm_smmuv3: Descriptor<struct.iommu_vevent_arm_smmuv3>;
  readonly iommu_vevent_tegra241_cmdqv: Descriptor<struct.iommu_vevent_tegra241_cmdqv>;
  readonly iommu_veventq_alloc: Descriptor<struct.iommu_veventq_alloc>;
  readonly iommu_vfio_ioas: Descriptor<struct.iommu_vfio_ioas>;
  readonly iommu_viommu_alloc: Descriptor<struct.iommu_viommu_alloc>;
  readonly iommu_viommu_arm_smmuv3_invalidate: Descriptor<struct.iommu_viommu_arm_smmuv3_invalidate>;
  readonly iommu_viommu_tegra241_cmdqv: Descriptor<struct.iommu_viommu_tegra241_cmdqv>;
  readonly iommufd_vevent_header: Descriptor<struct.iommufd_vevent_header>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"iommu_destroy": "__u32 size;__u32 id;",
"iommu_fault_alloc": "__u32 size;__u32 flags;__u32 out_fault_id;__u32 out_fault_fd;",
"iommu_hw_info": ["__u32 size;__u32 flags;__u32 dev_id;__u32 data_len;__u64 data_uptr;union {__u32 in_data_type;__u32 out_data_type;};__u8 out_max_pasid_log2;__u8 __reserved[3];__u64 out_capabilities;",{"variants":{"x86":{"align":8}}}],
"iommu_hw_info_amd": ["__u64 efr;__u64 efr2;",{"variants":{"x86":{"align":8}}}],
"iommu_hw_info_arm_smmuv3": "__u32 flags;__u32 __reserved;__u32 idr[6];__u32 iidr;__u32 aidr;",
"iommu_hw_info_tegra241_cmdqv": "__u32 flags;__u8 version;__u8 log2vcmdqs;__u8 log2vsids;__u8 __reserved;",
"iommu_hw_info_vtd": ["__u32 flags;__u32 __reserved;__u64 cap_reg;__u64 ecap_reg;",{"variants":{"x86":{"align":8}}}],
"iommu_hw_queue_alloc": ["__u32 size;__u32 flags;__u32 viommu_id;__u32 type;__u32 index;__u32 out_hw_queue_id;__u64 nesting_parent_iova;__u64 length;",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_alloc": ["__u32 size;__u32 flags;__u32 dev_id;__u32 pt_id;__u32 out_hwpt_id;__u32 __reserved;__u32 data_type;__u32 data_len;__u64 data_uptr;__u32 fault_id;__u32 __reserved2;",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_amd_guest": ["__u64 dte[4];",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_arm_smmuv3": ["__le64 ste[2];",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_get_dirty_bitmap": ["__u32 size;__u32 hwpt_id;__u32 flags;__u32 __reserved;__u64 iova;__u64 length;__u64 page_size;__u64 data;",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_invalidate": ["__u32 size;__u32 hwpt_id;__u64 data_uptr;__u32 data_type;__u32 entry_len;__u32 entry_num;__u32 __reserved;",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_page_response": "__u32 cookie;__u32 code;",
"iommu_hwpt_pgfault": ["__u32 flags;__u32 dev_id;__u32 pasid;__u32 grpid;__u32 perm;__u32 __reserved;__u64 addr;__u32 length;__u32 cookie;",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_set_dirty_tracking": "__u32 size;__u32 flags;__u32 hwpt_id;__u32 __reserved;",
"iommu_hwpt_vtd_s1": ["__u64 flags;__u64 pgtbl_addr;__u32 addr_width;__u32 __reserved;",{"variants":{"x86":{"align":8}}}],
"iommu_hwpt_vtd_s1_invalidate": ["__u64 addr;__u64 npages;__u32 flags;__u32 __reserved;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_alloc": "__u32 size;__u32 flags;__u32 out_ioas_id;",
"iommu_ioas_allow_iovas": ["__u32 size;__u32 ioas_id;__u32 num_iovas;__u32 __reserved;__u64 allowed_iovas;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_change_process": "__u32 size;__u32 __reserved;",
"iommu_ioas_copy": ["__u32 size;__u32 flags;__u32 dst_ioas_id;__u32 src_ioas_id;__u64 length;__u64 dst_iova;__u64 src_iova;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_iova_ranges": ["__u32 size;__u32 ioas_id;__u32 num_iovas;__u32 __reserved;__u64 allowed_iovas;__u64 out_iova_alignment;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_map": ["__u32 size;__u32 flags;__u32 ioas_id;__u32 __reserved;__u64 user_va;__u64 length;__u64 iova;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_map_file": ["__u32 size;__u32 flags;__u32 ioas_id;__s32 fd;__u64 start;__u64 length;__u64 iova;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_noiommu_get_pa": ["__u32 size;__u32 flags;__u32 ioas_id;__u32 __reserved;__u64 iova;__u64 length;__u64 out_phys;",{"variants":{"x86":{"align":8}}}],
"iommu_ioas_unmap": ["__u32 size;__u32 ioas_id;__u64 iova;__u64 length;",{"variants":{"x86":{"align":8}}}],
"iommu_iova_range": ["__u64 start;__u64 last;",{"variants":{"x86":{"align":8}}}],
"iommu_option": ["__u32 size;__u32 option_id;__u16 op;__u16 __reserved;__u32 object_id;__u64 val64;",{"variants":{"x86":{"align":8}}}],
"iommu_vdevice_alloc": ["__u32 size;__u32 viommu_id;__u32 dev_id;__u32 out_vdevice_id;__u64 virt_id;",{"variants":{"x86":{"align":8}}}],
"iommu_vevent_arm_smmuv3": ["__le64 evt[4];",{"variants":{"x86":{"align":8}}}],
"iommu_vevent_tegra241_cmdqv": ["__le64 lvcmdq_err_map[2];",{"variants":{"x86":{"align":8}}}],
"iommu_veventq_alloc": "__u32 size;__u32 flags;__u32 viommu_id;__u32 type;__u32 veventq_depth;__u32 out_veventq_id;__u32 out_veventq_fd;__u32 __reserved;",
"iommu_vfio_ioas": "__u32 size;__u32 ioas_id;__u16 op;__u16 __reserved;",
"iommu_viommu_alloc": ["__u32 size;__u32 flags;__u32 type;__u32 dev_id;__u32 hwpt_id;__u32 out_viommu_id;__u32 data_len;__u32 __reserved;__u64 data_uptr;",{"variants":{"x86":{"align":8}}}],
"iommu_viommu_arm_smmuv3_invalidate": ["__le64 cmd[2];",{"variants":{"x86":{"align":8}}}],
"iommu_viommu_tegra241_cmdqv": ["__u64 out_vintf_mmap_offset;__u64 out_vintf_mmap_length;",{"variants":{"x86":{"align":8}}}],
"iommufd_vevent_header": "__u32 flags;__u32 sequence;"
}`),
);
