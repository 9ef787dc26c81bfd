// Generated from Linux 7.3.4 <scsi/scsi_netlink_fc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as scsi_scsi_netlink_h from './scsi_netlink.ts';

export const FC_NL_ASYNC_EVENT = 256;
export declare namespace struct {
  interface fc_nl_event$__empty_event_data_flex
    extends RecordView<'struct fc_nl_event.__empty_event_data_flex'> {}

  /** `<scsi/scsi_netlink_fc.h>`: 40 bytes. */
  interface fc_nl_event extends RecordView<'struct fc_nl_event'> {
    get snlh(): scsi_scsi_netlink_h.struct.scsi_nl_hdr;
    set snlh(value: From<scsi_scsi_netlink_h.struct.scsi_nl_hdr>);
    get seconds(): bigint;
    set seconds(value: Integer);
    get vendor_id(): bigint;
    set vendor_id(value: Integer);
    host_no: number;
    event_datalen: number;
    event_num: number;
    event_code: number;
    event_data: number;
    get __empty_event_data_flex(): fc_nl_event$__empty_event_data_flex;
    set __empty_event_data_flex(value: From<fc_nl_event$__empty_event_data_flex>);
    get event_data_flex(): Uint8Array;
    set event_data_flex(value: Bytes);
  }
}

export const struct: {
  readonly fc_nl_event: Descriptor<struct.fc_nl_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fc_nl_event": "struct scsi_nl_hdr snlh;__u64 seconds;__u64 vendor_id;__u16 host_no;__u16 event_datalen;__u32 event_num;__u32 event_code;union {__u32 event_data;struct {struct {} __empty_event_data_flex;__u8 event_data_flex[];};};"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"scsi_nl_hdr": ["__u8 version;__u8 transport;__u16 magic;__u16 msgtype;__u16 msglen;",{"align":8}]
}`),
);
