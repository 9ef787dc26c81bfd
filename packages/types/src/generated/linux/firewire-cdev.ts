// Generated from Linux 7.3.4 <linux/firewire-cdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FW_CDEV_IOC_CREATE_ISO_CONTEXT: PerArch<
    3223331592,
    3223069448,
    3223331592,
    3223331592,
    3223331592,
    3223331592,
    3223331592,
    3223331592
  >;
  readonly FW_CDEV_IOC_GET_CYCLE_TIMER: PerArch<
    2148541196,
    2148279052,
    2148541196,
    2148541196,
    2148541196,
    2148541196,
    2148541196,
    1074799372
  >;
  readonly FW_CDEV_IOC_GET_CYCLE_TIMER2: PerArch<
    3222807316,
    3222545172,
    3222807316,
    3222807316,
    3222807316,
    3222807316,
    3222807316,
    3222807316
  >;
  readonly FW_CDEV_IOC_GET_INFO: PerArch<
    3223855872,
    3223593728,
    3223855872,
    3223855872,
    3223855872,
    3223855872,
    3223855872,
    3223855872
  >;
  readonly FW_CDEV_IOC_SEND_BROADCAST_REQUEST: PerArch<
    1076372242,
    1076110098,
    1076372242,
    1076372242,
    1076372242,
    1076372242,
    1076372242,
    2150114066
  >;
  readonly FW_CDEV_IOC_SEND_PHY_PACKET: PerArch<
    3222807317,
    3222545173,
    3222807317,
    3222807317,
    3222807317,
    3222807317,
    3222807317,
    3222807317
  >;
  readonly FW_CDEV_IOC_SEND_REQUEST: PerArch<
    1076372225,
    1076110081,
    1076372225,
    1076372225,
    1076372225,
    1076372225,
    1076372225,
    2150114049
  >;
  readonly FW_CDEV_IOC_SEND_RESPONSE: PerArch<
    1075323652,
    1075061508,
    1075323652,
    1075323652,
    1075323652,
    1075323652,
    1075323652,
    2149065476
  >;
  readonly FW_CDEV_IOC_SET_ISO_CHANNELS: PerArch<
    1074799383,
    1074537239,
    1074799383,
    1074799383,
    1074799383,
    1074799383,
    1074799383,
    2148541207
  >;
} & Requests<
  | 'FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE'
  | 'FW_CDEV_IOC_DEALLOCATE'
  | 'FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE'
  | 'FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE'
  | 'FW_CDEV_IOC_FLUSH_ISO'
  | 'FW_CDEV_IOC_GET_SPEED'
  | 'FW_CDEV_IOC_INITIATE_BUS_RESET'
  | 'FW_CDEV_IOC_RECEIVE_PHY_PACKETS'
  | 'FW_CDEV_IOC_REMOVE_DESCRIPTOR'
  | 'FW_CDEV_IOC_SEND_STREAM_PACKET'
  | 'FW_CDEV_IOC_START_ISO'
  | 'FW_CDEV_IOC_STOP_ISO'
> = /* @__PURE__ */ perArchOf(
  {
    FW_CDEV_IOC_CREATE_ISO_CONTEXT: [
      3223331592, 3223069448, 3223331592, 3223331592, 3223331592, 3223331592, 3223331592,
      3223331592,
    ],
    FW_CDEV_IOC_GET_CYCLE_TIMER: [
      2148541196, 2148279052, 2148541196, 2148541196, 2148541196, 2148541196, 2148541196,
      1074799372,
    ],
    FW_CDEV_IOC_GET_CYCLE_TIMER2: [
      3222807316, 3222545172, 3222807316, 3222807316, 3222807316, 3222807316, 3222807316,
      3222807316,
    ],
    FW_CDEV_IOC_GET_INFO: [
      3223855872, 3223593728, 3223855872, 3223855872, 3223855872, 3223855872, 3223855872,
      3223855872,
    ],
    FW_CDEV_IOC_SEND_BROADCAST_REQUEST: [
      1076372242, 1076110098, 1076372242, 1076372242, 1076372242, 1076372242, 1076372242,
      2150114066,
    ],
    FW_CDEV_IOC_SEND_PHY_PACKET: [
      3222807317, 3222545173, 3222807317, 3222807317, 3222807317, 3222807317, 3222807317,
      3222807317,
    ],
    FW_CDEV_IOC_SEND_REQUEST: [
      1076372225, 1076110081, 1076372225, 1076372225, 1076372225, 1076372225, 1076372225,
      2150114049,
    ],
    FW_CDEV_IOC_SEND_RESPONSE: [
      1075323652, 1075061508, 1075323652, 1075323652, 1075323652, 1075323652, 1075323652,
      2149065476,
    ],
    FW_CDEV_IOC_SET_ISO_CHANNELS: [
      1074799383, 1074537239, 1074799383, 1074799383, 1074799383, 1074799383, 1074799383,
      2148541207,
    ],
  },
  {
    FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE: 1075323663,
    FW_CDEV_IOC_DEALLOCATE: 1074012931,
    FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE: 1074012942,
    FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE: 1075323664,
    FW_CDEV_IOC_FLUSH_ISO: 1074012952,
    FW_CDEV_IOC_GET_SPEED: 8977,
    FW_CDEV_IOC_INITIATE_BUS_RESET: 1074012933,
    FW_CDEV_IOC_RECEIVE_PHY_PACKETS: 1074275094,
    FW_CDEV_IOC_REMOVE_DESCRIPTOR: 1074012935,
    FW_CDEV_IOC_SEND_STREAM_PACKET: 1076372243,
    FW_CDEV_IOC_START_ISO: 1074799370,
    FW_CDEV_IOC_STOP_ISO: 1074012939,
  },
);

/** `<linux/firewire-cdev.h>`: 3223069448 on x86; 3223331592 elsewhere. */
export const FW_CDEV_IOC_CREATE_ISO_CONTEXT: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_CREATE_ISO_CONTEXT,
);
/** `<linux/firewire-cdev.h>`: 2148279052 on x86; 1074799372 on ppc64le; 2148541196 elsewhere. */
export const FW_CDEV_IOC_GET_CYCLE_TIMER: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_GET_CYCLE_TIMER,
);
/** `<linux/firewire-cdev.h>`: 3222545172 on x86; 3222807316 elsewhere. */
export const FW_CDEV_IOC_GET_CYCLE_TIMER2: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_GET_CYCLE_TIMER2,
);
/** `<linux/firewire-cdev.h>`: 3223593728 on x86; 3223855872 elsewhere. */
export const FW_CDEV_IOC_GET_INFO: number = /* @__PURE__ */ hereOf(perArch.FW_CDEV_IOC_GET_INFO);
/** `<linux/firewire-cdev.h>`: 1076110098 on x86; 2150114066 on ppc64le; 1076372242 elsewhere. */
export const FW_CDEV_IOC_SEND_BROADCAST_REQUEST: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_SEND_BROADCAST_REQUEST,
);
/** `<linux/firewire-cdev.h>`: 3222545173 on x86; 3222807317 elsewhere. */
export const FW_CDEV_IOC_SEND_PHY_PACKET: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_SEND_PHY_PACKET,
);
/** `<linux/firewire-cdev.h>`: 1076110081 on x86; 2150114049 on ppc64le; 1076372225 elsewhere. */
export const FW_CDEV_IOC_SEND_REQUEST: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_SEND_REQUEST,
);
/** `<linux/firewire-cdev.h>`: 1075061508 on x86; 2149065476 on ppc64le; 1075323652 elsewhere. */
export const FW_CDEV_IOC_SEND_RESPONSE: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_SEND_RESPONSE,
);
/** `<linux/firewire-cdev.h>`: 1074537239 on x86; 2148541207 on ppc64le; 1074799383 elsewhere. */
export const FW_CDEV_IOC_SET_ISO_CHANNELS: number = /* @__PURE__ */ hereOf(
  perArch.FW_CDEV_IOC_SET_ISO_CHANNELS,
);
export const FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE: number =
    /* @__PURE__ */ requestHere(1075323663),
  FW_CDEV_IOC_DEALLOCATE: number = /* @__PURE__ */ requestHere(1074012931),
  FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE: number = /* @__PURE__ */ requestHere(1074012942),
  FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE: number = /* @__PURE__ */ requestHere(1075323664),
  FW_CDEV_IOC_FLUSH_ISO: number = /* @__PURE__ */ requestHere(1074012952),
  FW_CDEV_IOC_GET_SPEED: number = /* @__PURE__ */ requestHere(8977),
  FW_CDEV_IOC_INITIATE_BUS_RESET: number = /* @__PURE__ */ requestHere(1074012933),
  FW_CDEV_IOC_RECEIVE_PHY_PACKETS: number = /* @__PURE__ */ requestHere(1074275094),
  FW_CDEV_IOC_REMOVE_DESCRIPTOR: number = /* @__PURE__ */ requestHere(1074012935),
  FW_CDEV_IOC_SEND_STREAM_PACKET: number = /* @__PURE__ */ requestHere(1076372243),
  FW_CDEV_IOC_START_ISO: number = /* @__PURE__ */ requestHere(1074799370),
  FW_CDEV_IOC_STOP_ISO: number = /* @__PURE__ */ requestHere(1074012939);
export const FW_CDEV_EVENT_BUS_RESET = 0,
  FW_CDEV_EVENT_ISO_INTERRUPT = 3,
  FW_CDEV_EVENT_ISO_INTERRUPT_MULTICHANNEL = 9,
  FW_CDEV_EVENT_ISO_RESOURCE_ALLOCATED = 4,
  FW_CDEV_EVENT_ISO_RESOURCE_DEALLOCATED = 5,
  FW_CDEV_EVENT_PHY_PACKET_RECEIVED = 8,
  FW_CDEV_EVENT_PHY_PACKET_RECEIVED2 = 13,
  FW_CDEV_EVENT_PHY_PACKET_SENT = 7,
  FW_CDEV_EVENT_PHY_PACKET_SENT2 = 12,
  FW_CDEV_EVENT_REQUEST = 2,
  FW_CDEV_EVENT_REQUEST2 = 6,
  FW_CDEV_EVENT_REQUEST3 = 10,
  FW_CDEV_EVENT_RESPONSE = 1,
  FW_CDEV_EVENT_RESPONSE2 = 11,
  FW_CDEV_IOC_ADD_DESCRIPTOR = 3222807302,
  FW_CDEV_IOC_ALLOCATE = 3223331586,
  FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE = 3222807309,
  FW_CDEV_IOC_QUEUE_ISO = 3222807305,
  FW_CDEV_ISO_CONTEXT_MATCH_ALL_TAGS = 15,
  FW_CDEV_ISO_CONTEXT_MATCH_TAG0 = 1,
  FW_CDEV_ISO_CONTEXT_MATCH_TAG1 = 2,
  FW_CDEV_ISO_CONTEXT_MATCH_TAG2 = 4,
  FW_CDEV_ISO_CONTEXT_MATCH_TAG3 = 8,
  FW_CDEV_ISO_CONTEXT_RECEIVE = 1,
  FW_CDEV_ISO_CONTEXT_RECEIVE_MULTICHANNEL = 2,
  FW_CDEV_ISO_CONTEXT_TRANSMIT = 0,
  FW_CDEV_ISO_INTERRUPT = 65536,
  FW_CDEV_ISO_SKIP = 131072,
  FW_CDEV_ISO_SYNC = 131072,
  FW_CDEV_LONG_RESET = 0,
  FW_CDEV_SHORT_RESET = 1,
  FW_CDEV_VERSION = 3;
export declare namespace struct {
  /** `<linux/firewire-cdev.h>`: 24 bytes. */
  interface fw_cdev_add_descriptor extends RecordView<'struct fw_cdev_add_descriptor'> {
    immediate: number;
    key: number;
    get data(): bigint;
    set data(value: Integer);
    length: number;
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 32 bytes. */
  interface fw_cdev_allocate extends RecordView<'struct fw_cdev_allocate'> {
    get offset(): bigint;
    set offset(value: Integer);
    get closure(): bigint;
    set closure(value: Integer);
    length: number;
    handle: number;
    get region_end(): bigint;
    set region_end(value: Integer);
  }

  /** `<linux/firewire-cdev.h>`: 24 bytes. */
  interface fw_cdev_allocate_iso_resource
    extends RecordView<'struct fw_cdev_allocate_iso_resource'> {
    get closure(): bigint;
    set closure(value: Integer);
    get channels(): bigint;
    set channels(value: Integer);
    bandwidth: number;
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface fw_cdev_create_iso_context extends RecordView<'struct fw_cdev_create_iso_context'> {
    type: number;
    header_size: number;
    channel: number;
    speed: number;
    get closure(): bigint;
    set closure(value: Integer);
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 4 bytes. */
  interface fw_cdev_deallocate extends RecordView<'struct fw_cdev_deallocate'> {
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface fw_cdev_event_bus_reset extends RecordView<'struct fw_cdev_event_bus_reset'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    node_id: number;
    local_node_id: number;
    bm_node_id: number;
    irm_node_id: number;
    root_node_id: number;
    generation: number;
  }

  /** `<linux/firewire-cdev.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface fw_cdev_event_common extends RecordView<'struct fw_cdev_event_common'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
  }

  /** `<linux/firewire-cdev.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fw_cdev_event_iso_interrupt extends RecordView<'struct fw_cdev_event_iso_interrupt'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    cycle: number;
    header_length: number;
    get header(): Uint32Array;
    set header(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 16 bytes. */
  interface fw_cdev_event_iso_interrupt_mc
    extends RecordView<'struct fw_cdev_event_iso_interrupt_mc'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    completed: number;
  }

  /** `<linux/firewire-cdev.h>`: 24 bytes. */
  interface fw_cdev_event_iso_resource extends RecordView<'struct fw_cdev_event_iso_resource'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    handle: number;
    channel: number;
    bandwidth: number;
  }

  /** `<linux/firewire-cdev.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fw_cdev_event_phy_packet extends RecordView<'struct fw_cdev_event_phy_packet'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    rcode: number;
    length: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 24 bytes. */
  interface fw_cdev_event_phy_packet2 extends RecordView<'struct fw_cdev_event_phy_packet2'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    rcode: number;
    length: number;
    tstamp: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 32 bytes. */
  interface fw_cdev_event_request extends RecordView<'struct fw_cdev_event_request'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    tcode: number;
    get offset(): bigint;
    set offset(value: Integer);
    handle: number;
    length: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 48 bytes. */
  interface fw_cdev_event_request2 extends RecordView<'struct fw_cdev_event_request2'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    tcode: number;
    get offset(): bigint;
    set offset(value: Integer);
    source_node_id: number;
    destination_node_id: number;
    card: number;
    generation: number;
    handle: number;
    length: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 56 bytes. */
  interface fw_cdev_event_request3 extends RecordView<'struct fw_cdev_event_request3'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    tcode: number;
    get offset(): bigint;
    set offset(value: Integer);
    source_node_id: number;
    destination_node_id: number;
    card: number;
    generation: number;
    handle: number;
    length: number;
    tstamp: number;
    padding: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fw_cdev_event_response extends RecordView<'struct fw_cdev_event_response'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    rcode: number;
    length: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 32 bytes. */
  interface fw_cdev_event_response2 extends RecordView<'struct fw_cdev_event_response2'> {
    get closure(): bigint;
    set closure(value: Integer);
    type: number;
    rcode: number;
    length: number;
    request_tstamp: number;
    response_tstamp: number;
    padding: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 4 bytes. */
  interface fw_cdev_flush_iso extends RecordView<'struct fw_cdev_flush_iso'> {
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface fw_cdev_get_cycle_timer extends RecordView<'struct fw_cdev_get_cycle_timer'> {
    get local_time(): bigint;
    set local_time(value: Integer);
    cycle_timer: number;
  }

  /** `<linux/firewire-cdev.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fw_cdev_get_cycle_timer2 extends RecordView<'struct fw_cdev_get_cycle_timer2'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    tv_nsec: number;
    clk_id: number;
    cycle_timer: number;
  }

  /** `<linux/firewire-cdev.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface fw_cdev_get_info extends RecordView<'struct fw_cdev_get_info'> {
    version: number;
    rom_length: number;
    get rom(): bigint;
    set rom(value: Integer);
    get bus_reset(): bigint;
    set bus_reset(value: Integer);
    get bus_reset_closure(): bigint;
    set bus_reset_closure(value: Integer);
    card: number;
  }

  /** `<linux/firewire-cdev.h>`: 4 bytes. */
  interface fw_cdev_initiate_bus_reset extends RecordView<'struct fw_cdev_initiate_bus_reset'> {
    type: number;
  }

  /** `<linux/firewire-cdev.h>`: 4 bytes. */
  interface fw_cdev_iso_packet extends RecordView<'struct fw_cdev_iso_packet'> {
    control: number;
    get header(): Uint32Array;
    set header(value: Iterable<Integer>);
  }

  /** `<linux/firewire-cdev.h>`: 24 bytes. */
  interface fw_cdev_queue_iso extends RecordView<'struct fw_cdev_queue_iso'> {
    get packets(): bigint;
    set packets(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    size: number;
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 8 bytes. */
  interface fw_cdev_receive_phy_packets extends RecordView<'struct fw_cdev_receive_phy_packets'> {
    get closure(): bigint;
    set closure(value: Integer);
  }

  /** `<linux/firewire-cdev.h>`: 4 bytes. */
  interface fw_cdev_remove_descriptor extends RecordView<'struct fw_cdev_remove_descriptor'> {
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fw_cdev_send_phy_packet extends RecordView<'struct fw_cdev_send_phy_packet'> {
    get closure(): bigint;
    set closure(value: Integer);
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
    generation: number;
  }

  /** `<linux/firewire-cdev.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface fw_cdev_send_request extends RecordView<'struct fw_cdev_send_request'> {
    tcode: number;
    length: number;
    get offset(): bigint;
    set offset(value: Integer);
    get closure(): bigint;
    set closure(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    generation: number;
  }

  /** `<linux/firewire-cdev.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fw_cdev_send_response extends RecordView<'struct fw_cdev_send_response'> {
    rcode: number;
    length: number;
    get data(): bigint;
    set data(value: Integer);
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 40 bytes. */
  interface fw_cdev_send_stream_packet extends RecordView<'struct fw_cdev_send_stream_packet'> {
    length: number;
    tag: number;
    channel: number;
    sy: number;
    get closure(): bigint;
    set closure(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    generation: number;
    speed: number;
  }

  /** `<linux/firewire-cdev.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface fw_cdev_set_iso_channels extends RecordView<'struct fw_cdev_set_iso_channels'> {
    get channels(): bigint;
    set channels(value: Integer);
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 16 bytes. */
  interface fw_cdev_start_iso extends RecordView<'struct fw_cdev_start_iso'> {
    cycle: number;
    sync: number;
    tags: number;
    handle: number;
  }

  /** `<linux/firewire-cdev.h>`: 4 bytes. */
  interface fw_cdev_stop_iso extends RecordView<'struct fw_cdev_stop_iso'> {
    handle: number;
  }
}

export const struct: {
  readonly fw_cdev_add_descriptor: Descriptor<struct.fw_cdev_add_descriptor>;
  readonly fw_cdev_allocate: Descriptor<struct.fw_cdev_allocate>;
  readonly fw_cdev_allocate_iso_resource: Descriptor<struct.fw_cdev_allocate_iso_resource>;
  readonly fw_cdev_create_iso_context: Descriptor<struct.fw_cdev_create_iso_context>;
  readonly fw_cdev_deallocate: Descriptor<struct.fw_cdev_deallocate>;
  readonly fw_cdev_event_bus_reset: Descriptor<struct.fw_cdev_event_bus_reset>;
  readonly fw_cdev_event_common: Descriptor<struct.fw_cdev_event_common>;
  readonly fw_cdev_event_iso_interrupt: Descriptor<struct.fw_cdev_event_iso_interrupt>;
  readonly fw_cdev_event_iso_interrupt_mc: Descriptor<struct.fw_cdev_event_iso_interrupt_mc>;
  readonly fw_cdev_event_iso_resource: Descriptor<struct.fw_cdev_event_iso_resource>;
  readonly fw_cdev_event_phy_packet: Descriptor<struct.fw_cdev_event_phy_packet>;
  readonly fw_cdev_event_phy_packet2: Descriptor<struct.fw_cdev_event_phy_packet2>;
  readonly fw_cdev_event_request: Descriptor<struct.fw_cdev_event_request>;
  readonly fw_cdev_event_request2: Descriptor<struct.fw_cdev_event_request2>;
  readonly fw_cdev_event_request3: Descriptor<struct.fw_cdev_event_request3>;
  readonly fw_cdev_event_response: Descriptor<struct.fw_cdev_event_response>;
  readonly fw_cdev_event_response2: Descriptor<struct.fw_cdev_event_response2>;
  readonly fw_cdev_flush_iso: Descriptor<struct.fw_cdev_flush_iso>;
  readonly fw_cdev_get_cycle_timer: Descriptor<struct.fw_cdev_get_cycle_timer>;
  readonly fw_cdev_get_cycle_timer2: Descriptor<struct.fw_cdev_get_cycle_timer2>;
  readonly fw_cdev_get_info: Descriptor<struct.fw_cdev_get_info>;
  readonly fw_cdev_initiate_bus_reset: Descriptor<struct.fw_cdev_initiate_bus_reset>;
  readonly fw_cdev_iso_packet: Descriptor<struct.fw_cdev_iso_packet>;
  readonly fw_cdev_queue_iso: Descriptor<struct.fw_cdev_queue_iso>;
  readonly fw_cdev_receive_phy_packets: Descriptor<struct.fw_cdev_receive_phy_packets>;
  readonly fw_cdev_remove_descriptor: Descriptor<struct.fw_cdev_remove_descriptor>;
  readonly fw_cdev_send_phy_packet: Descriptor<struct.fw_cdev_send_phy_packet>;
  readonly fw_cdev_send_request: Descriptor<struct.fw_cdev_send_request>;
  readonly fw_cdev_send_response: Descriptor<struct.fw_cdev_send_response>;
  readonly fw_cdev_send_stream_packet: Descriptor<struct.fw_cdev_send_stream_packet>;
  readonly fw_cdev_set_iso_channels: Descriptor<struct.fw_cdev_set_iso_channels>;
  readonly fw_cdev_start_iso: Descriptor<struct.fw_cdev_start_iso>;
  readonly fw_cdev_stop_iso: Descriptor<struct.fw_cdev_stop_iso>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fw_cdev_add_descriptor": "__u32 immediate;__u32 key;__u64 data;__u32 length;__u32 handle;",
"fw_cdev_allocate": "__u64 offset;__u64 closure;__u32 length;__u32 handle;__u64 region_end;",
"fw_cdev_allocate_iso_resource": "__u64 closure;__u64 channels;__u32 bandwidth;__u32 handle;",
"fw_cdev_create_iso_context": "__u32 type;__u32 header_size;__u32 channel;__u32 speed;__u64 closure;__u32 handle;",
"fw_cdev_deallocate": "__u32 handle;",
"fw_cdev_event_bus_reset": "__u64 closure;__u32 type;__u32 node_id;__u32 local_node_id;__u32 bm_node_id;__u32 irm_node_id;__u32 root_node_id;__u32 generation;",
"fw_cdev_event_common": "__u64 closure;__u32 type;",
"fw_cdev_event_iso_interrupt": "__u64 closure;__u32 type;__u32 cycle;__u32 header_length;__u32 header[];",
"fw_cdev_event_iso_interrupt_mc": "__u64 closure;__u32 type;__u32 completed;",
"fw_cdev_event_iso_resource": "__u64 closure;__u32 type;__u32 handle;__s32 channel;__s32 bandwidth;",
"fw_cdev_event_phy_packet": "__u64 closure;__u32 type;__u32 rcode;__u32 length;__u32 data[];",
"fw_cdev_event_phy_packet2": "__u64 closure;__u32 type;__u32 rcode;__u32 length;__u32 tstamp;__u32 data[];",
"fw_cdev_event_request": "__u64 closure;__u32 type;__u32 tcode;__u64 offset;__u32 handle;__u32 length;__u32 data[];",
"fw_cdev_event_request2": "__u64 closure;__u32 type;__u32 tcode;__u64 offset;__u32 source_node_id;__u32 destination_node_id;__u32 card;__u32 generation;__u32 handle;__u32 length;__u32 data[];",
"fw_cdev_event_request3": "__u64 closure;__u32 type;__u32 tcode;__u64 offset;__u32 source_node_id;__u32 destination_node_id;__u32 card;__u32 generation;__u32 handle;__u32 length;__u32 tstamp;__u32 padding;__u32 data[];",
"fw_cdev_event_response": "__u64 closure;__u32 type;__u32 rcode;__u32 length;__u32 data[];",
"fw_cdev_event_response2": "__u64 closure;__u32 type;__u32 rcode;__u32 length;__u32 request_tstamp;__u32 response_tstamp;__u32 padding;__u32 data[];",
"fw_cdev_flush_iso": "__u32 handle;",
"fw_cdev_get_cycle_timer": "__u64 local_time;__u32 cycle_timer;",
"fw_cdev_get_cycle_timer2": "__s64 tv_sec;__s32 tv_nsec;__s32 clk_id;__u32 cycle_timer;",
"fw_cdev_get_info": "__u32 version;__u32 rom_length;__u64 rom;__u64 bus_reset;__u64 bus_reset_closure;__u32 card;",
"fw_cdev_initiate_bus_reset": "__u32 type;",
"fw_cdev_iso_packet": "__u32 control;__u32 header[];",
"fw_cdev_queue_iso": "__u64 packets;__u64 data;__u32 size;__u32 handle;",
"fw_cdev_receive_phy_packets": "__u64 closure;",
"fw_cdev_remove_descriptor": "__u32 handle;",
"fw_cdev_send_phy_packet": "__u64 closure;__u32 data[2];__u32 generation;",
"fw_cdev_send_request": "__u32 tcode;__u32 length;__u64 offset;__u64 closure;__u64 data;__u32 generation;",
"fw_cdev_send_response": "__u32 rcode;__u32 length;__u64 data;__u32 handle;",
"fw_cdev_send_stream_packet": "__u32 length;__u32 tag;__u32 channel;__u32 sy;__u64 closure;__u64 data;__u32 generation;__u32 speed;",
"fw_cdev_set_iso_channels": "__u64 channels;__u32 handle;",
"fw_cdev_start_iso": "__s32 cycle;__u32 sync;__u32 tags;__u32 handle;",
"fw_cdev_stop_iso": "__u32 handle;"
}`),
);

export declare namespace union {
  /** `<linux/firewire-cdev.h>`: 56 bytes. */
  interface fw_cdev_event extends RecordView<'union fw_cdev_event'> {
    get common(): struct.fw_cdev_event_common;
    set common(value: From<struct.fw_cdev_event_common>);
    get bus_reset(): struct.fw_cdev_event_bus_reset;
    set bus_reset(value: From<struct.fw_cdev_event_bus_reset>);
    get response(): struct.fw_cdev_event_response;
    set response(value: From<struct.fw_cdev_event_response>);
    get request(): struct.fw_cdev_event_request;
    set request(value: From<struct.fw_cdev_event_request>);
    get request2(): struct.fw_cdev_event_request2;
    set request2(value: From<struct.fw_cdev_event_request2>);
    get iso_interrupt(): struct.fw_cdev_event_iso_interrupt;
    set iso_interrupt(value: From<struct.fw_cdev_event_iso_interrupt>);
    get iso_interrupt_mc(): struct.fw_cdev_event_iso_interrupt_mc;
    set iso_interrupt_mc(value: From<struct.fw_cdev_event_iso_interrupt_mc>);
    get iso_resource(): struct.fw_cdev_event_iso_resource;
    set iso_resource(value: From<struct.fw_cdev_event_iso_resource>);
    get phy_packet(): struct.fw_cdev_event_phy_packet;
    set phy_packet(value: From<struct.fw_cdev_event_phy_packet>);
    get request3(): struct.fw_cdev_event_request3;
    set request3(value: From<struct.fw_cdev_event_request3>);
    get response2(): struct.fw_cdev_event_response2;
    set response2(value: From<struct.fw_cdev_event_response2>);
    get phy_packet2(): struct.fw_cdev_event_phy_packet2;
    set phy_packet2(value: From<struct.fw_cdev_event_phy_packet2>);
  }
}

export const union: {
  readonly fw_cdev_event: Descriptor<union.fw_cdev_event>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"fw_cdev_event": "struct fw_cdev_event_common common;struct fw_cdev_event_bus_reset bus_reset;struct fw_cdev_event_response response;struct fw_cdev_event_request request;struct fw_cdev_event_request2 request2;struct fw_cdev_event_iso_interrupt iso_interrupt;struct fw_cdev_event_iso_interrupt_mc iso_interrupt_mc;struct fw_cdev_event_iso_resource iso_resource;struct fw_cdev_event_phy_packet phy_packet;struct fw_cdev_event_request3 request3;struct fw_cdev_event_response2 response2;struct fw_cdev_event_phy_packet2 phy_packet2;"
}`),
  () => [struct],
);
