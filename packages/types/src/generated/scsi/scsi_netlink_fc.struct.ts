// Generated from Linux 7.3.4 <scsi/scsi_netlink_fc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { scsi_nl_hdr } from './scsi_netlink.struct.ts';

interface fc_nl_event$__empty_event_data_flex
  extends RecordView<'struct fc_nl_event.__empty_event_data_flex'> {}

/** `<scsi/scsi_netlink_fc.h>`: 40 bytes. */
export interface fc_nl_event extends RecordView<'struct fc_nl_event'> {
  get snlh(): scsi_nl_hdr;
  set snlh(value: scsi_nl_hdr | Init<scsi_nl_hdr>);
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
  set __empty_event_data_flex(value:
    | fc_nl_event$__empty_event_data_flex
    | Init<fc_nl_event$__empty_event_data_flex>);
  get event_data_flex(): Uint8Array;
  set event_data_flex(value: Bytes);
}

export const fc_nl_event: Descriptor<fc_nl_event> = /* @__PURE__ */ declareStruct(
  'fc_nl_event',
  `
  struct scsi_nl_hdr snlh;
  __u64 seconds;
  __u64 vendor_id;
  __u16 host_no;
  __u16 event_datalen;
  __u32 event_num;
  __u32 event_code;
  union {
    __u32 event_data;
    struct {
      struct {
        
      } __empty_event_data_flex;
      __u8 event_data_flex[];
    };
  };
`,
  { uses: () => [scsi_nl_hdr] },
);
