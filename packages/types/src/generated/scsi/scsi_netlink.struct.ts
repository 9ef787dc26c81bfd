// Generated from Linux 7.3.4 <scsi/scsi_netlink.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<scsi/scsi_netlink.h>`: 8 bytes. */
export interface scsi_nl_hdr extends RecordView<'struct scsi_nl_hdr'> {
  version: number;
  transport: number;
  magic: number;
  msgtype: number;
  msglen: number;
}

export const scsi_nl_hdr: Descriptor<scsi_nl_hdr> = /* @__PURE__ */ declareStruct(
  'scsi_nl_hdr',
  `
  __u8 version;
  __u8 transport;
  __u16 magic;
  __u16 msgtype;
  __u16 msglen;
`,
  { align: 8 },
);

/** `<scsi/scsi_netlink.h>`: 24 bytes. */
export interface scsi_nl_host_vendor_msg extends RecordView<'struct scsi_nl_host_vendor_msg'> {
  get snlh(): scsi_nl_hdr;
  set snlh(value: scsi_nl_hdr | Init<scsi_nl_hdr>);
  get vendor_id(): bigint;
  set vendor_id(value: Integer);
  host_no: number;
  vmsg_datalen: number;
}

export const scsi_nl_host_vendor_msg: Descriptor<scsi_nl_host_vendor_msg> =
  /* @__PURE__ */ declareStruct(
    'scsi_nl_host_vendor_msg',
    `
  struct scsi_nl_hdr snlh;
  __u64 vendor_id;
  __u16 host_no;
  __u16 vmsg_datalen;
`,
    { uses: () => [scsi_nl_hdr] },
  );
