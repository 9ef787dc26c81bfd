// Generated from Linux 7.3.4 <linux/vfio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'VFIO_CHECK_EXTENSION'
  | 'VFIO_DEVICE_ATTACH_IOMMUFD_PT'
  | 'VFIO_DEVICE_BIND_IOMMUFD'
  | 'VFIO_DEVICE_DETACH_IOMMUFD_PT'
  | 'VFIO_DEVICE_FEATURE'
  | 'VFIO_DEVICE_GET_GFX_DMABUF'
  | 'VFIO_DEVICE_GET_INFO'
  | 'VFIO_DEVICE_GET_IRQ_INFO'
  | 'VFIO_DEVICE_GET_PCI_HOT_RESET_INFO'
  | 'VFIO_DEVICE_GET_REGION_INFO'
  | 'VFIO_DEVICE_IOEVENTFD'
  | 'VFIO_DEVICE_PCI_HOT_RESET'
  | 'VFIO_DEVICE_QUERY_GFX_PLANE'
  | 'VFIO_DEVICE_RESET'
  | 'VFIO_DEVICE_SET_IRQS'
  | 'VFIO_EEH_PE_OP'
  | 'VFIO_GET_API_VERSION'
  | 'VFIO_GROUP_GET_DEVICE_FD'
  | 'VFIO_GROUP_GET_STATUS'
  | 'VFIO_GROUP_SET_CONTAINER'
  | 'VFIO_GROUP_UNSET_CONTAINER'
  | 'VFIO_IOMMU_DIRTY_PAGES'
  | 'VFIO_IOMMU_DISABLE'
  | 'VFIO_IOMMU_ENABLE'
  | 'VFIO_IOMMU_GET_INFO'
  | 'VFIO_IOMMU_MAP_DMA'
  | 'VFIO_IOMMU_SPAPR_REGISTER_MEMORY'
  | 'VFIO_IOMMU_SPAPR_TCE_CREATE'
  | 'VFIO_IOMMU_SPAPR_TCE_GET_INFO'
  | 'VFIO_IOMMU_SPAPR_TCE_REMOVE'
  | 'VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY'
  | 'VFIO_IOMMU_UNMAP_DMA'
  | 'VFIO_MIG_GET_PRECOPY_INFO'
  | 'VFIO_SET_IOMMU'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    VFIO_CHECK_EXTENSION: 15205,
    VFIO_DEVICE_ATTACH_IOMMUFD_PT: 15223,
    VFIO_DEVICE_BIND_IOMMUFD: 15222,
    VFIO_DEVICE_DETACH_IOMMUFD_PT: 15224,
    VFIO_DEVICE_FEATURE: 15221,
    VFIO_DEVICE_GET_GFX_DMABUF: 15219,
    VFIO_DEVICE_GET_INFO: 15211,
    VFIO_DEVICE_GET_IRQ_INFO: 15213,
    VFIO_DEVICE_GET_PCI_HOT_RESET_INFO: 15216,
    VFIO_DEVICE_GET_REGION_INFO: 15212,
    VFIO_DEVICE_IOEVENTFD: 15220,
    VFIO_DEVICE_PCI_HOT_RESET: 15217,
    VFIO_DEVICE_QUERY_GFX_PLANE: 15218,
    VFIO_DEVICE_RESET: 15215,
    VFIO_DEVICE_SET_IRQS: 15214,
    VFIO_EEH_PE_OP: 15225,
    VFIO_GET_API_VERSION: 15204,
    VFIO_GROUP_GET_DEVICE_FD: 15210,
    VFIO_GROUP_GET_STATUS: 15207,
    VFIO_GROUP_SET_CONTAINER: 15208,
    VFIO_GROUP_UNSET_CONTAINER: 15209,
    VFIO_IOMMU_DIRTY_PAGES: 15221,
    VFIO_IOMMU_DISABLE: 15220,
    VFIO_IOMMU_ENABLE: 15219,
    VFIO_IOMMU_GET_INFO: 15216,
    VFIO_IOMMU_MAP_DMA: 15217,
    VFIO_IOMMU_SPAPR_REGISTER_MEMORY: 15221,
    VFIO_IOMMU_SPAPR_TCE_CREATE: 15223,
    VFIO_IOMMU_SPAPR_TCE_GET_INFO: 15216,
    VFIO_IOMMU_SPAPR_TCE_REMOVE: 15224,
    VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY: 15222,
    VFIO_IOMMU_UNMAP_DMA: 15218,
    VFIO_MIG_GET_PRECOPY_INFO: 15225,
    VFIO_SET_IOMMU: 15206,
  },
);

export const VFIO_CHECK_EXTENSION: number = /* @__PURE__ */ requestHere(15205),
  VFIO_DEVICE_ATTACH_IOMMUFD_PT: number = /* @__PURE__ */ requestHere(15223),
  VFIO_DEVICE_BIND_IOMMUFD: number = /* @__PURE__ */ requestHere(15222),
  VFIO_DEVICE_DETACH_IOMMUFD_PT: number = /* @__PURE__ */ requestHere(15224),
  VFIO_DEVICE_FEATURE: number = /* @__PURE__ */ requestHere(15221),
  VFIO_DEVICE_GET_GFX_DMABUF: number = /* @__PURE__ */ requestHere(15219),
  VFIO_DEVICE_GET_INFO: number = /* @__PURE__ */ requestHere(15211),
  VFIO_DEVICE_GET_IRQ_INFO: number = /* @__PURE__ */ requestHere(15213),
  VFIO_DEVICE_GET_PCI_HOT_RESET_INFO: number = /* @__PURE__ */ requestHere(15216),
  VFIO_DEVICE_GET_REGION_INFO: number = /* @__PURE__ */ requestHere(15212),
  VFIO_DEVICE_IOEVENTFD: number = /* @__PURE__ */ requestHere(15220),
  VFIO_DEVICE_PCI_HOT_RESET: number = /* @__PURE__ */ requestHere(15217),
  VFIO_DEVICE_QUERY_GFX_PLANE: number = /* @__PURE__ */ requestHere(15218),
  VFIO_DEVICE_RESET: number = /* @__PURE__ */ requestHere(15215),
  VFIO_DEVICE_SET_IRQS: number = /* @__PURE__ */ requestHere(15214),
  VFIO_EEH_PE_OP: number = /* @__PURE__ */ requestHere(15225),
  VFIO_GET_API_VERSION: number = /* @__PURE__ */ requestHere(15204),
  VFIO_GROUP_GET_DEVICE_FD: number = /* @__PURE__ */ requestHere(15210),
  VFIO_GROUP_GET_STATUS: number = /* @__PURE__ */ requestHere(15207),
  VFIO_GROUP_SET_CONTAINER: number = /* @__PURE__ */ requestHere(15208),
  VFIO_GROUP_UNSET_CONTAINER: number = /* @__PURE__ */ requestHere(15209),
  VFIO_IOMMU_DIRTY_PAGES: number = /* @__PURE__ */ requestHere(15221),
  VFIO_IOMMU_DISABLE: number = /* @__PURE__ */ requestHere(15220),
  VFIO_IOMMU_ENABLE: number = /* @__PURE__ */ requestHere(15219),
  VFIO_IOMMU_GET_INFO: number = /* @__PURE__ */ requestHere(15216),
  VFIO_IOMMU_MAP_DMA: number = /* @__PURE__ */ requestHere(15217),
  VFIO_IOMMU_SPAPR_REGISTER_MEMORY: number = /* @__PURE__ */ requestHere(15221),
  VFIO_IOMMU_SPAPR_TCE_CREATE: number = /* @__PURE__ */ requestHere(15223),
  VFIO_IOMMU_SPAPR_TCE_GET_INFO: number = /* @__PURE__ */ requestHere(15216),
  VFIO_IOMMU_SPAPR_TCE_REMOVE: number = /* @__PURE__ */ requestHere(15224),
  VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY: number = /* @__PURE__ */ requestHere(15222),
  VFIO_IOMMU_UNMAP_DMA: number = /* @__PURE__ */ requestHere(15218),
  VFIO_MIG_GET_PRECOPY_INFO: number = /* @__PURE__ */ requestHere(15225),
  VFIO_SET_IOMMU: number = /* @__PURE__ */ requestHere(15206);
export const VFIO_API_VERSION = 0,
  VFIO_AP_CFG_CHG_IRQ_INDEX = 1,
  VFIO_AP_NUM_IRQS = 2,
  VFIO_AP_REQ_IRQ_INDEX = 0,
  VFIO_BASE = 100,
  VFIO_CCW_CONFIG_REGION_INDEX = 0,
  VFIO_CCW_CRW_IRQ_INDEX = 1,
  VFIO_CCW_IO_IRQ_INDEX = 0,
  VFIO_CCW_NUM_IRQS = 3,
  VFIO_CCW_NUM_REGIONS = 1,
  VFIO_CCW_REQ_IRQ_INDEX = 2,
  VFIO_DEVICE_ATTACH_PASID = 1,
  VFIO_DEVICE_BIND_FLAG_TOKEN = 1,
  VFIO_DEVICE_DETACH_PASID = 1,
  VFIO_DEVICE_FEATURE_BUS_MASTER = 10,
  VFIO_DEVICE_FEATURE_CLEAR_MASTER = 0,
  VFIO_DEVICE_FEATURE_DMA_BUF = 11,
  VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT = 8,
  VFIO_DEVICE_FEATURE_DMA_LOGGING_START = 6,
  VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP = 7,
  VFIO_DEVICE_FEATURE_GET = 65536,
  VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY = 3,
  VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP = 4,
  VFIO_DEVICE_FEATURE_LOW_POWER_EXIT = 5,
  VFIO_DEVICE_FEATURE_MASK = 65535,
  VFIO_DEVICE_FEATURE_MIGRATION = 1,
  VFIO_DEVICE_FEATURE_MIG_DATA_SIZE = 9,
  VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE = 2,
  VFIO_DEVICE_FEATURE_MIG_PRECOPY_INFOv2 = 12,
  VFIO_DEVICE_FEATURE_PCI_VF_TOKEN = 0,
  VFIO_DEVICE_FEATURE_PROBE = 262144,
  VFIO_DEVICE_FEATURE_SET = 131072,
  VFIO_DEVICE_FEATURE_SET_MASTER = 1,
  VFIO_DEVICE_FEATURE_ZPCI_ERROR = 13,
  VFIO_DEVICE_FLAGS_AMBA = 8,
  VFIO_DEVICE_FLAGS_AP = 32,
  VFIO_DEVICE_FLAGS_CAPS = 128,
  VFIO_DEVICE_FLAGS_CCW = 16,
  VFIO_DEVICE_FLAGS_CDX = 256,
  VFIO_DEVICE_FLAGS_FSL_MC = 64,
  VFIO_DEVICE_FLAGS_PCI = 2,
  VFIO_DEVICE_FLAGS_PLATFORM = 4,
  VFIO_DEVICE_FLAGS_RESET = 1,
  VFIO_DEVICE_GFX_LINK_STATE_DOWN = 2,
  VFIO_DEVICE_GFX_LINK_STATE_UP = 1,
  VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP = 5,
  VFIO_DEVICE_INFO_CAP_ZPCI_BASE = 1,
  VFIO_DEVICE_INFO_CAP_ZPCI_GROUP = 2,
  VFIO_DEVICE_INFO_CAP_ZPCI_PFIP = 4,
  VFIO_DEVICE_INFO_CAP_ZPCI_UTIL = 3,
  VFIO_DEVICE_IOEVENTFD_16 = 2,
  VFIO_DEVICE_IOEVENTFD_32 = 4,
  VFIO_DEVICE_IOEVENTFD_64 = 8,
  VFIO_DEVICE_IOEVENTFD_8 = 1,
  VFIO_DEVICE_IOEVENTFD_SIZE_MASK = 15,
  VFIO_DEVICE_STATE_ERROR = 0,
  VFIO_DEVICE_STATE_MASK = 7,
  VFIO_DEVICE_STATE_NR = 8,
  VFIO_DEVICE_STATE_PRE_COPY = 6,
  VFIO_DEVICE_STATE_PRE_COPY_P2P = 7,
  VFIO_DEVICE_STATE_RESUMING = 4,
  VFIO_DEVICE_STATE_RUNNING = 2,
  VFIO_DEVICE_STATE_RUNNING_P2P = 5,
  VFIO_DEVICE_STATE_STOP = 1,
  VFIO_DEVICE_STATE_STOP_COPY = 3,
  VFIO_DEVICE_STATE_V1_RESUMING = 4,
  VFIO_DEVICE_STATE_V1_RUNNING = 1,
  VFIO_DEVICE_STATE_V1_SAVING = 2,
  VFIO_DEVICE_STATE_V1_STOP = 0,
  VFIO_DMA_CC_IOMMU = 4,
  VFIO_DMA_MAP_FLAG_READ = 1,
  VFIO_DMA_MAP_FLAG_VADDR = 4,
  VFIO_DMA_MAP_FLAG_WRITE = 2,
  VFIO_DMA_UNMAP_FLAG_ALL = 2,
  VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP = 1,
  VFIO_DMA_UNMAP_FLAG_VADDR = 4,
  VFIO_EEH = 5,
  VFIO_EEH_PE_CONFIGURE = 8,
  VFIO_EEH_PE_DISABLE = 0,
  VFIO_EEH_PE_ENABLE = 1,
  VFIO_EEH_PE_GET_STATE = 4,
  VFIO_EEH_PE_INJECT_ERR = 9,
  VFIO_EEH_PE_RESET_DEACTIVATE = 5,
  VFIO_EEH_PE_RESET_FUNDAMENTAL = 7,
  VFIO_EEH_PE_RESET_HOT = 6,
  VFIO_EEH_PE_STATE_NORMAL = 0,
  VFIO_EEH_PE_STATE_RESET = 1,
  VFIO_EEH_PE_STATE_STOPPED = 2,
  VFIO_EEH_PE_STATE_STOPPED_DMA = 4,
  VFIO_EEH_PE_STATE_UNAVAIL = 5,
  VFIO_EEH_PE_UNFREEZE_DMA = 3,
  VFIO_EEH_PE_UNFREEZE_IO = 2,
  VFIO_GFX_PLANE_TYPE_DMABUF = 2,
  VFIO_GFX_PLANE_TYPE_PROBE = 1,
  VFIO_GFX_PLANE_TYPE_REGION = 4,
  VFIO_GROUP_FLAGS_CONTAINER_SET = 2,
  VFIO_GROUP_FLAGS_VIABLE = 1,
  VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP = 4,
  VFIO_IOMMU_DIRTY_PAGES_FLAG_START = 1,
  VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP = 2,
  VFIO_IOMMU_INFO_CAPS = 2,
  VFIO_IOMMU_INFO_PGSIZES = 1,
  VFIO_IOMMU_SPAPR_INFO_DDW = 1,
  VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE = 1,
  VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION = 2,
  VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL = 3,
  VFIO_IRQ_INFO_AUTOMASKED = 4,
  VFIO_IRQ_INFO_EVENTFD = 1,
  VFIO_IRQ_INFO_MASKABLE = 2,
  VFIO_IRQ_INFO_NORESIZE = 8,
  VFIO_IRQ_SET_ACTION_MASK = 8,
  VFIO_IRQ_SET_ACTION_TRIGGER = 32,
  VFIO_IRQ_SET_ACTION_TYPE_MASK = 56,
  VFIO_IRQ_SET_ACTION_UNMASK = 16,
  VFIO_IRQ_SET_DATA_BOOL = 2,
  VFIO_IRQ_SET_DATA_EVENTFD = 4,
  VFIO_IRQ_SET_DATA_NONE = 1,
  VFIO_IRQ_SET_DATA_TYPE_MASK = 7,
  VFIO_MIGRATION_P2P = 2,
  VFIO_MIGRATION_PRE_COPY = 4,
  VFIO_MIGRATION_STOP_COPY = 1,
  VFIO_NOIOMMU_IOMMU = 8,
  VFIO_PCI_ATOMIC_COMP128 = 4,
  VFIO_PCI_ATOMIC_COMP32 = 1,
  VFIO_PCI_ATOMIC_COMP64 = 2,
  VFIO_PCI_BAR0_REGION_INDEX = 0,
  VFIO_PCI_BAR1_REGION_INDEX = 1,
  VFIO_PCI_BAR2_REGION_INDEX = 2,
  VFIO_PCI_BAR3_REGION_INDEX = 3,
  VFIO_PCI_BAR4_REGION_INDEX = 4,
  VFIO_PCI_BAR5_REGION_INDEX = 5,
  VFIO_PCI_CONFIG_REGION_INDEX = 7,
  VFIO_PCI_DEVID_NOT_OWNED = -1,
  VFIO_PCI_DEVID_OWNED = 0,
  VFIO_PCI_ERR_IRQ_INDEX = 3,
  VFIO_PCI_HOT_RESET_FLAG_DEV_ID = 1,
  VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED = 2,
  VFIO_PCI_INTX_IRQ_INDEX = 0,
  VFIO_PCI_MSIX_IRQ_INDEX = 2,
  VFIO_PCI_MSI_IRQ_INDEX = 1,
  VFIO_PCI_NUM_IRQS = 5,
  VFIO_PCI_NUM_REGIONS = 9,
  VFIO_PCI_REQ_IRQ_INDEX = 4,
  VFIO_PCI_ROM_REGION_INDEX = 6,
  VFIO_PCI_VGA_REGION_INDEX = 8,
  VFIO_PRECOPY_INFO_REINIT = 1,
  VFIO_REGION_INFO_CAP_MSIX_MAPPABLE = 3,
  VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD = 5,
  VFIO_REGION_INFO_CAP_NVLINK2_SSATGT = 4,
  VFIO_REGION_INFO_CAP_SPARSE_MMAP = 1,
  VFIO_REGION_INFO_CAP_TYPE = 2,
  VFIO_REGION_INFO_FLAG_CAPS = 8,
  VFIO_REGION_INFO_FLAG_MMAP = 4,
  VFIO_REGION_INFO_FLAG_READ = 1,
  VFIO_REGION_INFO_FLAG_WRITE = 2,
  VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD = 1,
  VFIO_REGION_SUBTYPE_CCW_CRW = 3,
  VFIO_REGION_SUBTYPE_CCW_SCHIB = 2,
  VFIO_REGION_SUBTYPE_GFX_EDID = 1,
  VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD = 1,
  VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG = 2,
  VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG = 3,
  VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION = 1,
  VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED = 1,
  VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM = 1,
  VFIO_REGION_TYPE_CCW = 2,
  VFIO_REGION_TYPE_GFX = 1,
  VFIO_REGION_TYPE_MIGRATION_DEPRECATED = 3,
  VFIO_REGION_TYPE_PCI_VENDOR_MASK = 65535,
  VFIO_REGION_TYPE_PCI_VENDOR_TYPE = -2147483648,
  VFIO_SPAPR_TCE_IOMMU = 2,
  VFIO_SPAPR_TCE_v2_IOMMU = 7,
  VFIO_TYPE = 59,
  VFIO_TYPE1_IOMMU = 1,
  VFIO_TYPE1v2_IOMMU = 3,
  VFIO_UNMAP_ALL = 9,
  VFIO_UPDATE_VADDR = 10,
  __VFIO_RESERVED_TYPE1_NESTING_IOMMU = 6;
export declare namespace struct {
  /** `<linux/vfio.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface vfio_bitmap extends RecordView<'struct vfio_bitmap', 'data'> {
    get pgsize(): bigint;
    set pgsize(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_device_attach_iommufd_pt
    extends RecordView<'struct vfio_device_attach_iommufd_pt'> {
    argsz: number;
    flags: number;
    pt_id: number;
    pasid: number;
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_device_bind_iommufd extends RecordView<'struct vfio_device_bind_iommufd'> {
    argsz: number;
    flags: number;
    iommufd: number;
    out_devid: number;
    get token_uuid_ptr(): bigint;
    set token_uuid_ptr(value: Integer);
  }

  /** `<linux/vfio.h>`: 12 bytes. */
  interface vfio_device_detach_iommufd_pt
    extends RecordView<'struct vfio_device_detach_iommufd_pt'> {
    argsz: number;
    flags: number;
    pasid: number;
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_device_feature extends RecordView<'struct vfio_device_feature'> {
    argsz: number;
    flags: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/vfio.h>`: 4 bytes. */
  interface vfio_device_feature_bus_master
    extends RecordView<'struct vfio_device_feature_bus_master'> {
    op: number;
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_device_feature_dma_buf extends RecordView<'struct vfio_device_feature_dma_buf'> {
    region_index: number;
    open_flags: number;
    flags: number;
    nr_ranges: number;
    get dma_ranges(): Elements<struct.vfio_region_dma_range>;
    set dma_ranges(value: Iterable<From<struct.vfio_region_dma_range>>);
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_device_feature_dma_logging_control
    extends RecordView<'struct vfio_device_feature_dma_logging_control'> {
    get page_size(): bigint;
    set page_size(value: Integer);
    num_ranges: number;
    __reserved: number;
    get ranges(): bigint;
    set ranges(value: Integer);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_device_feature_dma_logging_range
    extends RecordView<'struct vfio_device_feature_dma_logging_range'> {
    get iova(): bigint;
    set iova(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<linux/vfio.h>`: 32 bytes. */
  interface vfio_device_feature_dma_logging_report
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

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_device_feature_mig_data_size
    extends RecordView<'struct vfio_device_feature_mig_data_size'> {
    get stop_copy_length(): bigint;
    set stop_copy_length(value: Integer);
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_device_feature_mig_state
    extends RecordView<'struct vfio_device_feature_mig_state'> {
    device_state: number;
    data_fd: number;
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_device_feature_migration
    extends RecordView<'struct vfio_device_feature_migration'> {
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_device_feature_zpci_err extends RecordView<'struct vfio_device_feature_zpci_err'> {
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/vfio.h>`: 64 bytes. */
  interface vfio_device_gfx_plane_info extends RecordView<'struct vfio_device_gfx_plane_info'> {
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

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_device_info extends RecordView<'struct vfio_device_info'> {
    argsz: number;
    flags: number;
    num_regions: number;
    num_irqs: number;
    cap_offset: number;
    pad: number;
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_device_info_cap_pci_atomic_comp
    extends RecordView<'struct vfio_device_info_cap_pci_atomic_comp'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    flags: number;
    reserved: number;
  }

  /** `<linux/vfio.h>`: 32 bytes. */
  interface vfio_device_ioeventfd extends RecordView<'struct vfio_device_ioeventfd'> {
    argsz: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    fd: number;
    reserved: number;
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_device_low_power_entry_with_wakeup
    extends RecordView<'struct vfio_device_low_power_entry_with_wakeup'> {
    wakeup_eventfd: number;
    reserved: number;
  }

  /** `<linux/vfio.h>`: 32 bytes. */
  interface vfio_device_migration_info extends RecordView<'struct vfio_device_migration_info'> {
    device_state: number;
    reserved: number;
    get pending_bytes(): bigint;
    set pending_bytes(value: Integer);
    get data_offset(): bigint;
    set data_offset(value: Integer);
    get data_size(): bigint;
    set data_size(value: Integer);
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_eeh_pe_err extends RecordView<'struct vfio_eeh_pe_err'> {
    type: number;
    func: number;
    get addr(): bigint;
    set addr(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
  }

  /** `<linux/vfio.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface vfio_eeh_pe_op extends RecordView<'struct vfio_eeh_pe_op'> {
    argsz: number;
    flags: number;
    op: number;
    get err(): struct.vfio_eeh_pe_err;
    set err(value: From<struct.vfio_eeh_pe_err>);
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_group_status extends RecordView<'struct vfio_group_status'> {
    argsz: number;
    flags: number;
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_info_cap_header extends RecordView<'struct vfio_info_cap_header'> {
    id: number;
    version: number;
    next: number;
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_iommu_spapr_register_memory
    extends RecordView<'struct vfio_iommu_spapr_register_memory'> {
    argsz: number;
    flags: number;
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/vfio.h>`: 40 bytes. */
  interface vfio_iommu_spapr_tce_create extends RecordView<'struct vfio_iommu_spapr_tce_create'> {
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

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_iommu_spapr_tce_ddw_info
    extends RecordView<'struct vfio_iommu_spapr_tce_ddw_info'> {
    get pgsizes(): bigint;
    set pgsizes(value: Integer);
    max_dynamic_windows_supported: number;
    levels: number;
  }

  /** `<linux/vfio.h>`: 32 bytes. */
  interface vfio_iommu_spapr_tce_info extends RecordView<'struct vfio_iommu_spapr_tce_info'> {
    argsz: number;
    flags: number;
    dma32_window_start: number;
    dma32_window_size: number;
    get ddw(): struct.vfio_iommu_spapr_tce_ddw_info;
    set ddw(value: From<struct.vfio_iommu_spapr_tce_ddw_info>);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_iommu_spapr_tce_remove extends RecordView<'struct vfio_iommu_spapr_tce_remove'> {
    argsz: number;
    flags: number;
    get start_addr(): bigint;
    set start_addr(value: Integer);
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_iommu_type1_dirty_bitmap
    extends RecordView<'struct vfio_iommu_type1_dirty_bitmap'> {
    argsz: number;
    flags: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/vfio.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface vfio_iommu_type1_dirty_bitmap_get
    extends RecordView<'struct vfio_iommu_type1_dirty_bitmap_get'> {
    get iova(): bigint;
    set iova(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get bitmap(): struct.vfio_bitmap;
    set bitmap(value: From<struct.vfio_bitmap>);
  }

  /** `<linux/vfio.h>`: 32 bytes. */
  interface vfio_iommu_type1_dma_map extends RecordView<'struct vfio_iommu_type1_dma_map'> {
    argsz: number;
    flags: number;
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get iova(): bigint;
    set iova(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_iommu_type1_dma_unmap extends RecordView<'struct vfio_iommu_type1_dma_unmap'> {
    argsz: number;
    flags: number;
    get iova(): bigint;
    set iova(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_iommu_type1_info extends RecordView<'struct vfio_iommu_type1_info'> {
    argsz: number;
    flags: number;
    get iova_pgsizes(): bigint;
    set iova_pgsizes(value: Integer);
    cap_offset: number;
    pad: number;
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_iommu_type1_info_cap_iova_range
    extends RecordView<'struct vfio_iommu_type1_info_cap_iova_range'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    nr_iovas: number;
    reserved: number;
    get iova_ranges(): Elements<struct.vfio_iova_range>;
    set iova_ranges(value: Iterable<From<struct.vfio_iova_range>>);
  }

  /** `<linux/vfio.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface vfio_iommu_type1_info_cap_migration
    extends RecordView<'struct vfio_iommu_type1_info_cap_migration'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    flags: number;
    get pgsize_bitmap(): bigint;
    set pgsize_bitmap(value: Integer);
    get max_dirty_bitmap_size(): bigint;
    set max_dirty_bitmap_size(value: Integer);
  }

  /** `<linux/vfio.h>`: 12 bytes. */
  interface vfio_iommu_type1_info_dma_avail
    extends RecordView<'struct vfio_iommu_type1_info_dma_avail'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    avail: number;
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_iova_range extends RecordView<'struct vfio_iova_range'> {
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_irq_info extends RecordView<'struct vfio_irq_info'> {
    argsz: number;
    flags: number;
    index: number;
    count: number;
  }

  /** `<linux/vfio.h>`: 20 bytes. */
  interface vfio_irq_set extends RecordView<'struct vfio_irq_set'> {
    argsz: number;
    flags: number;
    index: number;
    start: number;
    count: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/vfio.h>`: 8 bytes. */
  interface vfio_pci_dependent_device extends RecordView<'struct vfio_pci_dependent_device'> {
    group_id: number;
    devid: number;
    segment: number;
    bus: number;
    devfn: number;
  }

  /** `<linux/vfio.h>`: 12 bytes. */
  interface vfio_pci_hot_reset extends RecordView<'struct vfio_pci_hot_reset'> {
    argsz: number;
    flags: number;
    count: number;
    get group_fds(): Int32Array;
    set group_fds(value: Iterable<Integer>);
  }

  /** `<linux/vfio.h>`: 12 bytes. */
  interface vfio_pci_hot_reset_info extends RecordView<'struct vfio_pci_hot_reset_info'> {
    argsz: number;
    flags: number;
    count: number;
    get devices(): Elements<struct.vfio_pci_dependent_device>;
    set devices(value: Iterable<From<struct.vfio_pci_dependent_device>>);
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_precopy_info extends RecordView<'struct vfio_precopy_info'> {
    argsz: number;
    flags: number;
    get initial_bytes(): bigint;
    set initial_bytes(value: Integer);
    get dirty_bytes(): bigint;
    set dirty_bytes(value: Integer);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_region_dma_range extends RecordView<'struct vfio_region_dma_range'> {
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<linux/vfio.h>`: 24 bytes. */
  interface vfio_region_gfx_edid extends RecordView<'struct vfio_region_gfx_edid'> {
    edid_offset: number;
    edid_max_size: number;
    edid_size: number;
    max_xres: number;
    max_yres: number;
    link_state: number;
  }

  /** `<linux/vfio.h>`: 32 bytes. */
  interface vfio_region_info extends RecordView<'struct vfio_region_info'> {
    argsz: number;
    flags: number;
    index: number;
    cap_offset: number;
    get size(): bigint;
    set size(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_region_info_cap_nvlink2_lnkspd
    extends RecordView<'struct vfio_region_info_cap_nvlink2_lnkspd'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    link_speed: number;
    __pad: number;
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_region_info_cap_nvlink2_ssatgt
    extends RecordView<'struct vfio_region_info_cap_nvlink2_ssatgt'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    get tgt(): bigint;
    set tgt(value: Integer);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_region_info_cap_sparse_mmap
    extends RecordView<'struct vfio_region_info_cap_sparse_mmap'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    nr_areas: number;
    reserved: number;
    get areas(): Elements<struct.vfio_region_sparse_mmap_area>;
    set areas(value: Iterable<From<struct.vfio_region_sparse_mmap_area>>);
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_region_info_cap_type extends RecordView<'struct vfio_region_info_cap_type'> {
    get header(): struct.vfio_info_cap_header;
    set header(value: From<struct.vfio_info_cap_header>);
    type: number;
    subtype: number;
  }

  /** `<linux/vfio.h>`: 16 bytes. */
  interface vfio_region_sparse_mmap_area extends RecordView<'struct vfio_region_sparse_mmap_area'> {
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }
}

export const struct: {
  readonly vfio_bitmap: Descriptor<struct.vfio_bitmap>;
  readonly vfio_device_attach_iommufd_pt: Descriptor<struct.vfio_device_attach_iommufd_pt>;
  readonly vfio_device_bind_iommufd: Descriptor<struct.vfio_device_bind_iommufd>;
  readonly vfio_device_detach_iommufd_pt: Descriptor<struct.vfio_device_detach_iommufd_pt>;
  readonly vfio_device_feature: Descriptor<struct.vfio_device_feature>;
  readonly vfio_device_feature_bus_master: Descriptor<struct.vfio_device_feature_bus_master>;
  readonly vfio_device_feature_dma_buf: Descriptor<struct.vfio_device_feature_dma_buf>;
  readonly vfio_device_feature_dma_logging_control: Descriptor<struct.vfio_device_feature_dma_logging_control>;
  readonly vfio_device_feature_dma_logging_range: Descriptor<struct.vfio_device_feature_dma_logging_range>;
  readonly vfio_device_feature_dma_logging_report: Descriptor<struct.vfio_device_feature_dma_logging_report>;
  readonly vfio_device_feature_mig_data_size: Descriptor<struct.vfio_device_feature_mig_data_size>;
  readonly vfio_device_feature_mig_state: Descriptor<struct.vfio_device_feature_mig_state>;
  readonly vfio_device_feature_migration: Descriptor<struct.vfio_device_feature_migration>;
  readonly vfio_device_feature_zpci_err: Descriptor<struct.vfio_device_feature_zpci_err>;
  readonly vfio_device_gfx_plane_info: Descriptor<struct.vfio_device_gfx_plane_info>;
  readonly vfio_device_info: Descriptor<struct.vfio_device_info>;
  readonly vfio_device_info_cap_pci_atomic_comp: Descriptor<struct.vfio_device_info_cap_pci_atomic_comp>;
  readonly vfio_device_ioeventfd: Descriptor<struct.vfio_device_ioeventfd>;
  readonly vfio_device_low_power_entry_with_wakeup: Descriptor<struct.vfio_device_low_power_entry_with_wakeup>;
  readonly vfio_device_migration_info: Descriptor<struct.vfio_device_migration_info>;
  readonly vfio_eeh_pe_err: Descriptor<struct.vfio_eeh_pe_err>;
  readonly vfio_eeh_pe_op: Descriptor<struct.vfio_eeh_pe_op>;
  readonly vfio_group_status: Descriptor<struct.vfio_group_status>;
  readonly vfio_info_cap_header: Descriptor<struct.vfio_info_cap_header>;
  readonly vfio_iommu_spapr_register_memory: Descriptor<struct.vfio_iommu_spapr_register_memory>;
  readonly vfio_iommu_spapr_tce_create: Descriptor<struct.vfio_iommu_spapr_tce_create>;
  readonly vfio_iommu_spapr_tce_ddw_info: Descriptor<struct.vfio_iommu_spapr_tce_ddw_info>;
  readonly vfio_iommu_spapr_tce_info: Descriptor<struct.vfio_iommu_spapr_tce_info>;
  readonly vfio_iommu_spapr_tce_remove: Descriptor<struct.vfio_iommu_spapr_tce_remove>;
  readonly vfio_iommu_type1_dirty_bitmap: Descriptor<struct.vfio_iommu_type1_dirty_bitmap>;
  readonly vfio_iommu_type1_dirty_bitmap_get: Descriptor<struct.vfio_iommu_type1_dirty_bitmap_get>;
  readonly vfio_iommu_type1_dma_map: Descriptor<struct.vfio_iommu_type1_dma_map>;
  readonly vfio_iommu_type1_dma_unmap: Descriptor<struct.vfio_iommu_type1_dma_unmap>;
  readonly vfio_iommu_type1_info: Descriptor<struct.vfio_iommu_type1_info>;
  readonly vfio_iommu_type1_info_cap_iova_range: Descriptor<struct.vfio_iommu_type1_info_cap_iova_range>;
  readonly vfio_iommu_type1_info_cap_migration: Descriptor<struct.vfio_iommu_type1_info_cap_migration>;
  readonly vfio_iommu_type1_info_dma_avail: Descriptor<struct.vfio_iommu_type1_info_dma_avail>;
  readonly vfio_iova_range: Descriptor<struct.vfio_iova_range>;
  readonly vfio_irq_info: Descriptor<struct.vfio_irq_info>;
  readonly vfio_irq_set: Descriptor<struct.vfio_irq_set>;
  readonly vfio_pci_dependent_device: Descriptor<struct.vfio_pci_dependent_device>;
  readonly vfio_pci_hot_reset: Descriptor<struct.vfio_pci_hot_reset>;
  readonly vfio_pci_hot_reset_info: Descriptor<struct.vfio_pci_hot_reset_info>;
  readonly vfio_precopy_info: Descriptor<struct.vfio_precopy_info>;
  readonly vfio_region_dma_range: Descriptor<struct.vfio_region_dma_range>;
  readonly vfio_region_gfx_edid: Descriptor<struct.vfio_region_gfx_edid>;
  readonly vfio_region_info: Descriptor<struct.vfio_region_info>;
  readonly vfio_region_info_cap_nvlink2_lnkspd: Descriptor<struct.vfio_region_info_cap_nvlink2_lnkspd>;
  readonly vfio_region_info_cap_nvlink2_ssatgt: Descriptor<struct.vfio_region_info_cap_nvlink2_ssatgt>;
  readonly vfio_region_info_cap_sparse_mmap: Descriptor<struct.vfio_region_info_cap_sparse_mmap>;
  readonly vfio_region_info_cap_type: Descriptor<struct.vfio_region_info_cap_type>;
  readonly vfio_region_sparse_mmap_area: Descriptor<struct.vfio_region_sparse_mmap_area>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vfio_bitmap": "__u64 pgsize;__u64 size;__u64 *data;",
"vfio_device_attach_iommufd_pt": "__u32 argsz;__u32 flags;__u32 pt_id;__u32 pasid;",
"vfio_device_bind_iommufd": ["__u32 argsz;__u32 flags;__s32 iommufd;__u32 out_devid;__u64 token_uuid_ptr;",{"variants":{"x86":{"align":8}}}],
"vfio_device_detach_iommufd_pt": "__u32 argsz;__u32 flags;__u32 pasid;",
"vfio_device_feature": "__u32 argsz;__u32 flags;__u8 data[];",
"vfio_device_feature_bus_master": "__u32 op;",
"vfio_device_feature_dma_buf": "__u32 region_index;__u32 open_flags;__u32 flags;__u32 nr_ranges;struct vfio_region_dma_range dma_ranges[];",
"vfio_device_feature_dma_logging_control": ["__u64 page_size;__u32 num_ranges;__u32 __reserved;__u64 ranges;",{"variants":{"x86":{"align":8}}}],
"vfio_device_feature_dma_logging_range": ["__u64 iova;__u64 length;",{"variants":{"x86":{"align":8}}}],
"vfio_device_feature_dma_logging_report": ["__u64 iova;__u64 length;__u64 page_size;__u64 bitmap;",{"variants":{"x86":{"align":8}}}],
"vfio_device_feature_mig_data_size": ["__u64 stop_copy_length;",{"variants":{"x86":{"align":8}}}],
"vfio_device_feature_mig_state": "__u32 device_state;__s32 data_fd;",
"vfio_device_feature_migration": ["__u64 flags;",{"variants":{"x86":{"align":8}}}],
"vfio_device_feature_zpci_err": ["__u64 data;",{"variants":{"x86":{"align":8}}}],
"vfio_device_gfx_plane_info": ["__u32 argsz;__u32 flags;__u32 drm_plane_type;__u32 drm_format;__u64 drm_format_mod;__u32 width;__u32 height;__u32 stride;__u32 size;__u32 x_pos;__u32 y_pos;__u32 x_hot;__u32 y_hot;union {__u32 region_index;__u32 dmabuf_id;};__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"vfio_device_info": "__u32 argsz;__u32 flags;__u32 num_regions;__u32 num_irqs;__u32 cap_offset;__u32 pad;",
"vfio_device_info_cap_pci_atomic_comp": "struct vfio_info_cap_header header;__u32 flags;__u32 reserved;",
"vfio_device_ioeventfd": ["__u32 argsz;__u32 flags;__u64 offset;__u64 data;__s32 fd;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"vfio_device_low_power_entry_with_wakeup": "__s32 wakeup_eventfd;__u32 reserved;",
"vfio_device_migration_info": ["__u32 device_state;__u32 reserved;__u64 pending_bytes;__u64 data_offset;__u64 data_size;",{"variants":{"x86":{"align":8}}}],
"vfio_eeh_pe_err": "__u32 type;__u32 func;__u64 addr;__u64 mask;",
"vfio_eeh_pe_op": "__u32 argsz;__u32 flags;__u32 op;union {struct vfio_eeh_pe_err err;};",
"vfio_group_status": "__u32 argsz;__u32 flags;",
"vfio_info_cap_header": "__u16 id;__u16 version;__u32 next;",
"vfio_iommu_spapr_register_memory": "__u32 argsz;__u32 flags;__u64 vaddr;__u64 size;",
"vfio_iommu_spapr_tce_create": "__u32 argsz;__u32 flags;__u32 page_shift;__u32 __resv1;__u64 window_size;__u32 levels;__u32 __resv2;__u64 start_addr;",
"vfio_iommu_spapr_tce_ddw_info": "__u64 pgsizes;__u32 max_dynamic_windows_supported;__u32 levels;",
"vfio_iommu_spapr_tce_info": "__u32 argsz;__u32 flags;__u32 dma32_window_start;__u32 dma32_window_size;struct vfio_iommu_spapr_tce_ddw_info ddw;",
"vfio_iommu_spapr_tce_remove": "__u32 argsz;__u32 flags;__u64 start_addr;",
"vfio_iommu_type1_dirty_bitmap": "__u32 argsz;__u32 flags;__u8 data[];",
"vfio_iommu_type1_dirty_bitmap_get": "__u64 iova;__u64 size;struct vfio_bitmap bitmap;",
"vfio_iommu_type1_dma_map": "__u32 argsz;__u32 flags;__u64 vaddr;__u64 iova;__u64 size;",
"vfio_iommu_type1_dma_unmap": "__u32 argsz;__u32 flags;__u64 iova;__u64 size;__u8 data[];",
"vfio_iommu_type1_info": ["__u32 argsz;__u32 flags;__u64 iova_pgsizes;__u32 cap_offset;__u32 pad;",{"variants":{"x86":{"align":8}}}],
"vfio_iommu_type1_info_cap_iova_range": "struct vfio_info_cap_header header;__u32 nr_iovas;__u32 reserved;struct vfio_iova_range iova_ranges[];",
"vfio_iommu_type1_info_cap_migration": "struct vfio_info_cap_header header;__u32 flags;__u64 pgsize_bitmap;__u64 max_dirty_bitmap_size;",
"vfio_iommu_type1_info_dma_avail": "struct vfio_info_cap_header header;__u32 avail;",
"vfio_iova_range": "__u64 start;__u64 end;",
"vfio_irq_info": "__u32 argsz;__u32 flags;__u32 index;__u32 count;",
"vfio_irq_set": "__u32 argsz;__u32 flags;__u32 index;__u32 start;__u32 count;__u8 data[];",
"vfio_pci_dependent_device": "union {__u32 group_id;__u32 devid;};__u16 segment;__u8 bus;__u8 devfn;",
"vfio_pci_hot_reset": "__u32 argsz;__u32 flags;__u32 count;__s32 group_fds[];",
"vfio_pci_hot_reset_info": "__u32 argsz;__u32 flags;__u32 count;struct vfio_pci_dependent_device devices[];",
"vfio_precopy_info": ["__u32 argsz;__u32 flags;__u64 initial_bytes;__u64 dirty_bytes;",{"variants":{"x86":{"align":8}}}],
"vfio_region_dma_range": "__u64 offset;__u64 length;",
"vfio_region_gfx_edid": "__u32 edid_offset;__u32 edid_max_size;__u32 edid_size;__u32 max_xres;__u32 max_yres;__u32 link_state;",
"vfio_region_info": ["__u32 argsz;__u32 flags;__u32 index;__u32 cap_offset;__u64 size;__u64 offset;",{"variants":{"x86":{"align":8}}}],
"vfio_region_info_cap_nvlink2_lnkspd": "struct vfio_info_cap_header header;__u32 link_speed;__u32 __pad;",
"vfio_region_info_cap_nvlink2_ssatgt": ["struct vfio_info_cap_header header;__u64 tgt;",{"variants":{"x86":{"align":8}}}],
"vfio_region_info_cap_sparse_mmap": "struct vfio_info_cap_header header;__u32 nr_areas;__u32 reserved;struct vfio_region_sparse_mmap_area areas[];",
"vfio_region_info_cap_type": "struct vfio_info_cap_header header;__u32 type;__u32 subtype;",
"vfio_region_sparse_mmap_area": ["__u64 offset;__u64 size;",{"variants":{"x86":{"align":8}}}]
}`),
);
