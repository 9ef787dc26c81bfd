// Generated from Linux 7.3.4 <linux/switchtec_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SWITCHTEC_IOCTL_EVENT_SUMMARY: PerArch<
    2228770626,
    2228508482,
    2228770626,
    2228770626,
    2228770626,
    2228770626,
    2228770626,
    1155028802
  >;
} & Requests<'SWITCHTEC_IOCTL_EVENT_SUMMARY_LEGACY' | 'SWITCHTEC_IOCTL_FLASH_INFO'> =
  /* @__PURE__ */ perArchOf(
    {
      SWITCHTEC_IOCTL_EVENT_SUMMARY: [
        2228770626, 2228508482, 2228770626, 2228770626, 2228770626, 2228770626, 2228770626,
        1155028802,
      ],
    },
    {
      SWITCHTEC_IOCTL_EVENT_SUMMARY_LEGACY: 2174244674,
      SWITCHTEC_IOCTL_FLASH_INFO: 2148554560,
    },
  );

/** `<linux/switchtec_ioctl.h>`: 2228508482 on x86; 1155028802 on ppc64le; 2228770626 elsewhere. */
export const SWITCHTEC_IOCTL_EVENT_SUMMARY: number = /* @__PURE__ */ hereOf(
  perArch.SWITCHTEC_IOCTL_EVENT_SUMMARY,
);
export const SWITCHTEC_IOCTL_EVENT_SUMMARY_LEGACY: number = /* @__PURE__ */ requestHere(2174244674),
  SWITCHTEC_IOCTL_FLASH_INFO: number = /* @__PURE__ */ requestHere(2148554560);
export const SWITCHTEC_IOCTL_EVENT_AER_IN_P2P = 17,
  SWITCHTEC_IOCTL_EVENT_AER_IN_VEP = 18,
  SWITCHTEC_IOCTL_EVENT_CLI_MRPC_COMP = 10,
  SWITCHTEC_IOCTL_EVENT_CLI_MRPC_COMP_ASYNC = 11,
  SWITCHTEC_IOCTL_EVENT_CREDIT_TIMEOUT = 27,
  SWITCHTEC_IOCTL_EVENT_CTL = 3223869251,
  SWITCHTEC_IOCTL_EVENT_CTS = 20,
  SWITCHTEC_IOCTL_EVENT_DPC = 19,
  SWITCHTEC_IOCTL_EVENT_DYN_PART_BIND_COMP = 16,
  SWITCHTEC_IOCTL_EVENT_FLAG_CLEAR = 1,
  SWITCHTEC_IOCTL_EVENT_FLAG_DIS_CLI = 128,
  SWITCHTEC_IOCTL_EVENT_FLAG_DIS_FATAL = 256,
  SWITCHTEC_IOCTL_EVENT_FLAG_DIS_LOG = 64,
  SWITCHTEC_IOCTL_EVENT_FLAG_DIS_POLL = 32,
  SWITCHTEC_IOCTL_EVENT_FLAG_EN_CLI = 8,
  SWITCHTEC_IOCTL_EVENT_FLAG_EN_FATAL = 16,
  SWITCHTEC_IOCTL_EVENT_FLAG_EN_LOG = 4,
  SWITCHTEC_IOCTL_EVENT_FLAG_EN_POLL = 2,
  SWITCHTEC_IOCTL_EVENT_FLAG_UNUSED = -512,
  SWITCHTEC_IOCTL_EVENT_FORCE_SPEED = 26,
  SWITCHTEC_IOCTL_EVENT_FW_EXC = 4,
  SWITCHTEC_IOCTL_EVENT_FW_FATAL = 7,
  SWITCHTEC_IOCTL_EVENT_FW_NMI = 5,
  SWITCHTEC_IOCTL_EVENT_FW_NON_FATAL = 6,
  SWITCHTEC_IOCTL_EVENT_GFMS = 29,
  SWITCHTEC_IOCTL_EVENT_GPIO_INT = 12,
  SWITCHTEC_IOCTL_EVENT_HOTPLUG = 21,
  SWITCHTEC_IOCTL_EVENT_IDX_ALL = -2,
  SWITCHTEC_IOCTL_EVENT_IER = 22,
  SWITCHTEC_IOCTL_EVENT_INTERCOMM_REQ_NOTIFY = 30,
  SWITCHTEC_IOCTL_EVENT_ISP_ERROR = 2,
  SWITCHTEC_IOCTL_EVENT_LINK_STATE = 28,
  SWITCHTEC_IOCTL_EVENT_LOCAL_PART_IDX = -1,
  SWITCHTEC_IOCTL_EVENT_MRPC_COMP = 14,
  SWITCHTEC_IOCTL_EVENT_MRPC_COMP_ASYNC = 15,
  SWITCHTEC_IOCTL_EVENT_PART_RESET = 13,
  SWITCHTEC_IOCTL_EVENT_POWER_MGMT = 24,
  SWITCHTEC_IOCTL_EVENT_PPU_ERROR = 1,
  SWITCHTEC_IOCTL_EVENT_STACK_ERROR = 0,
  SWITCHTEC_IOCTL_EVENT_SYS_RESET = 3,
  SWITCHTEC_IOCTL_EVENT_THRESH = 23,
  SWITCHTEC_IOCTL_EVENT_TLP_THROTTLING = 25,
  SWITCHTEC_IOCTL_EVENT_TWI_MRPC_COMP = 8,
  SWITCHTEC_IOCTL_EVENT_TWI_MRPC_COMP_ASYNC = 9,
  SWITCHTEC_IOCTL_EVENT_UEC = 31,
  SWITCHTEC_IOCTL_FLASH_PART_INFO = 3222296385,
  SWITCHTEC_IOCTL_MAX_EVENTS = 32,
  SWITCHTEC_IOCTL_NUM_PARTITIONS = 13,
  SWITCHTEC_IOCTL_PART_ACTIVE = 1,
  SWITCHTEC_IOCTL_PART_BL2_0 = 13,
  SWITCHTEC_IOCTL_PART_BL2_1 = 14,
  SWITCHTEC_IOCTL_PART_CFG0 = 0,
  SWITCHTEC_IOCTL_PART_CFG1 = 1,
  SWITCHTEC_IOCTL_PART_IMG0 = 2,
  SWITCHTEC_IOCTL_PART_IMG1 = 3,
  SWITCHTEC_IOCTL_PART_KEY_0 = 17,
  SWITCHTEC_IOCTL_PART_KEY_1 = 18,
  SWITCHTEC_IOCTL_PART_MAP_0 = 15,
  SWITCHTEC_IOCTL_PART_MAP_1 = 16,
  SWITCHTEC_IOCTL_PART_NVLOG = 4,
  SWITCHTEC_IOCTL_PART_RUNNING = 2,
  SWITCHTEC_IOCTL_PART_VENDOR0 = 5,
  SWITCHTEC_IOCTL_PART_VENDOR1 = 6,
  SWITCHTEC_IOCTL_PART_VENDOR2 = 7,
  SWITCHTEC_IOCTL_PART_VENDOR3 = 8,
  SWITCHTEC_IOCTL_PART_VENDOR4 = 9,
  SWITCHTEC_IOCTL_PART_VENDOR5 = 10,
  SWITCHTEC_IOCTL_PART_VENDOR6 = 11,
  SWITCHTEC_IOCTL_PART_VENDOR7 = 12,
  SWITCHTEC_IOCTL_PFF_TO_PORT = 3222034244,
  SWITCHTEC_IOCTL_PFF_VEP = 100,
  SWITCHTEC_IOCTL_PORT_TO_PFF = 3222034245,
  SWITCHTEC_NUM_PARTITIONS_GEN3 = 13,
  SWITCHTEC_NUM_PARTITIONS_GEN4 = 19;
export declare namespace struct {
  /** `<linux/switchtec_ioctl.h>`: 40 bytes. */
  interface switchtec_ioctl_event_ctl extends RecordView<'struct switchtec_ioctl_event_ctl'> {
    event_id: number;
    index: number;
    flags: number;
    occurred: number;
    count: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/switchtec_ioctl.h>`: 1236 bytes on x86; 1240 bytes elsewhere. */
  interface switchtec_ioctl_event_summary
    extends RecordView<'struct switchtec_ioctl_event_summary'> {
    get global(): bigint;
    set global(value: Integer);
    get part_bitmap(): bigint;
    set part_bitmap(value: Integer);
    local_part: number;
    padding: number;
    get part(): Uint32Array;
    set part(value: Iterable<Integer>);
    get pff(): Uint32Array;
    set pff(value: Iterable<Integer>);
  }

  /** `<linux/switchtec_ioctl.h>`: 408 bytes. */
  interface switchtec_ioctl_event_summary_legacy
    extends RecordView<'struct switchtec_ioctl_event_summary_legacy'> {
    get global(): bigint;
    set global(value: Integer);
    get part_bitmap(): bigint;
    set part_bitmap(value: Integer);
    local_part: number;
    padding: number;
    get part(): Uint32Array;
    set part(value: Iterable<Integer>);
    get pff(): Uint32Array;
    set pff(value: Iterable<Integer>);
  }

  /** `<linux/switchtec_ioctl.h>`: 16 bytes. */
  interface switchtec_ioctl_flash_info extends RecordView<'struct switchtec_ioctl_flash_info'> {
    get flash_length(): bigint;
    set flash_length(value: Integer);
    num_partitions: number;
    padding: number;
  }

  /** `<linux/switchtec_ioctl.h>`: 16 bytes. */
  interface switchtec_ioctl_flash_part_info
    extends RecordView<'struct switchtec_ioctl_flash_part_info'> {
    flash_partition: number;
    address: number;
    length: number;
    active: number;
  }

  /** `<linux/switchtec_ioctl.h>`: 12 bytes. */
  interface switchtec_ioctl_pff_port extends RecordView<'struct switchtec_ioctl_pff_port'> {
    pff: number;
    partition: number;
    port: number;
  }
}

export const struct: {
  readonly switchtec_ioctl_event_ctl: Descriptor<struct.switchtec_ioctl_event_ctl>;
  readonly switchtec_ioctl_event_summary: Descriptor<struct.switchtec_ioctl_event_summary>;
  readonly switchtec_ioctl_event_summary_legacy: Descriptor<struct.switchtec_ioctl_event_summary_legacy>;
  readonly switchtec_ioctl_flash_info: Descriptor<struct.switchtec_ioctl_flash_info>;
  readonly switchtec_ioctl_flash_part_info: Descriptor<struct.switchtec_ioctl_flash_part_info>;
  readonly switchtec_ioctl_pff_port: Descriptor<struct.switchtec_ioctl_pff_port>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"switchtec_ioctl_event_ctl": "__u32 event_id;__s32 index;__u32 flags;__u32 occurred;__u32 count;__u32 data[5];",
"switchtec_ioctl_event_summary": "__u64 global;__u64 part_bitmap;__u32 local_part;__u32 padding;__u32 part[48];__u32 pff[255];",
"switchtec_ioctl_event_summary_legacy": "__u64 global;__u64 part_bitmap;__u32 local_part;__u32 padding;__u32 part[48];__u32 pff[48];",
"switchtec_ioctl_flash_info": "__u64 flash_length;__u32 num_partitions;__u32 padding;",
"switchtec_ioctl_flash_part_info": "__u32 flash_partition;__u32 address;__u32 length;__u32 active;",
"switchtec_ioctl_pff_port": "__u32 pff;__u32 partition;__u32 port;"
}`),
);
