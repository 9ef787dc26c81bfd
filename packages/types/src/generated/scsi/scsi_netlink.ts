// Generated from Linux 7.3.4 <scsi/scsi_netlink.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const SCSI_NL_GRP_CNT = 3,
  SCSI_NL_GRP_FC_EVENTS = 4,
  SCSI_NL_MAGIC = 41394,
  SCSI_NL_MAX_TRANSPORTS = 2,
  SCSI_NL_SHOST_VENDOR = 1,
  SCSI_NL_TRANSPORT = 0,
  SCSI_NL_TRANSPORT_FC = 1,
  SCSI_NL_VERSION = 1,
  SCSI_NL_VID_ID_MASK = 72057594037927935n,
  SCSI_NL_VID_TYPE_MASK = 18374686479671623680n,
  SCSI_NL_VID_TYPE_PCI = 72057594037927936n,
  SCSI_NL_VID_TYPE_SHIFT = 56,
  SCSI_TRANSPORT_MSG = 17;
export declare namespace struct {
  /** `<scsi/scsi_netlink.h>`: 8 bytes. */
  interface scsi_nl_hdr extends RecordView<'struct scsi_nl_hdr'> {
    version: number;
    transport: number;
    magic: number;
    msgtype: number;
    msglen: number;
  }

  /** `<scsi/scsi_netlink.h>`: 24 bytes. */
  interface scsi_nl_host_vendor_msg extends RecordView<'struct scsi_nl_host_vendor_msg'> {
    get snlh(): struct.scsi_nl_hdr;
    set snlh(value: From<struct.scsi_nl_hdr>);
    get vendor_id(): bigint;
    set vendor_id(value: Integer);
    host_no: number;
    vmsg_datalen: number;
  }
}

export const struct: {
  readonly scsi_nl_hdr: Descriptor<struct.scsi_nl_hdr>;
  readonly scsi_nl_host_vendor_msg: Descriptor<struct.scsi_nl_host_vendor_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"scsi_nl_hdr": ["__u8 version;__u8 transport;__u16 magic;__u16 msgtype;__u16 msglen;",{"align":8}],
"scsi_nl_host_vendor_msg": "struct scsi_nl_hdr snlh;__u64 vendor_id;__u16 host_no;__u16 vmsg_datalen;"
}`),
);
