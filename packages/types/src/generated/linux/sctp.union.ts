// Generated from Linux 7.3.4 <linux/sctp.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  sctp_adaptation_event,
  sctp_assoc_change,
  sctp_assoc_reset_event,
  sctp_authkey_event,
  sctp_initmsg,
  sctp_paddr_change,
  sctp_pdapi_event,
  sctp_remote_error,
  sctp_send_failed,
  sctp_send_failed_event,
  sctp_sender_dry_event,
  sctp_shutdown_event,
  sctp_sndrcvinfo,
  sctp_stream_change_event,
  sctp_stream_reset_event,
} from './sctp.struct.ts';

/** `<linux/sctp.h>`: 32 bytes. */
export interface sctp_cmsg_data_t extends RecordView<'union sctp_cmsg_data_t'> {
  raw: number;
  get init(): sctp_initmsg;
  set init(value: sctp_initmsg | Init<sctp_initmsg>);
  get sndrcv(): sctp_sndrcvinfo;
  set sndrcv(value: sctp_sndrcvinfo | Init<sctp_sndrcvinfo>);
}

export const sctp_cmsg_data_t: Descriptor<sctp_cmsg_data_t> = /* @__PURE__ */ declareUnion(
  'sctp_cmsg_data_t',
  `
  __u8 raw;
  struct sctp_initmsg init;
  struct sctp_sndrcvinfo sndrcv;
`,
  { uses: () => [sctp_initmsg, sctp_sndrcvinfo] },
);

interface sctp_notification$sn_header extends RecordView<'struct sctp_notification.sn_header'> {
  sn_type: number;
  sn_flags: number;
  sn_length: number;
}

/** `<linux/sctp.h>`: 148 bytes. */
export interface sctp_notification extends RecordView<'union sctp_notification'> {
  get sn_header(): sctp_notification$sn_header;
  set sn_header(value: sctp_notification$sn_header | Init<sctp_notification$sn_header>);
  get sn_assoc_change(): sctp_assoc_change;
  set sn_assoc_change(value: sctp_assoc_change | Init<sctp_assoc_change>);
  get sn_paddr_change(): sctp_paddr_change;
  set sn_paddr_change(value: sctp_paddr_change | Init<sctp_paddr_change>);
  get sn_remote_error(): sctp_remote_error;
  set sn_remote_error(value: sctp_remote_error | Init<sctp_remote_error>);
  get sn_send_failed(): sctp_send_failed;
  set sn_send_failed(value: sctp_send_failed | Init<sctp_send_failed>);
  get sn_shutdown_event(): sctp_shutdown_event;
  set sn_shutdown_event(value: sctp_shutdown_event | Init<sctp_shutdown_event>);
  get sn_adaptation_event(): sctp_adaptation_event;
  set sn_adaptation_event(value: sctp_adaptation_event | Init<sctp_adaptation_event>);
  get sn_pdapi_event(): sctp_pdapi_event;
  set sn_pdapi_event(value: sctp_pdapi_event | Init<sctp_pdapi_event>);
  get sn_authkey_event(): sctp_authkey_event;
  set sn_authkey_event(value: sctp_authkey_event | Init<sctp_authkey_event>);
  get sn_sender_dry_event(): sctp_sender_dry_event;
  set sn_sender_dry_event(value: sctp_sender_dry_event | Init<sctp_sender_dry_event>);
  get sn_strreset_event(): sctp_stream_reset_event;
  set sn_strreset_event(value: sctp_stream_reset_event | Init<sctp_stream_reset_event>);
  get sn_assocreset_event(): sctp_assoc_reset_event;
  set sn_assocreset_event(value: sctp_assoc_reset_event | Init<sctp_assoc_reset_event>);
  get sn_strchange_event(): sctp_stream_change_event;
  set sn_strchange_event(value: sctp_stream_change_event | Init<sctp_stream_change_event>);
  get sn_send_failed_event(): sctp_send_failed_event;
  set sn_send_failed_event(value: sctp_send_failed_event | Init<sctp_send_failed_event>);
}

export const sctp_notification: Descriptor<sctp_notification> = /* @__PURE__ */ declareUnion(
  'sctp_notification',
  `
  struct {
    __u16 sn_type;
    __u16 sn_flags;
    __u32 sn_length;
  } sn_header;
  struct sctp_assoc_change sn_assoc_change;
  struct sctp_paddr_change sn_paddr_change;
  struct sctp_remote_error sn_remote_error;
  struct sctp_send_failed sn_send_failed;
  struct sctp_shutdown_event sn_shutdown_event;
  struct sctp_adaptation_event sn_adaptation_event;
  struct sctp_pdapi_event sn_pdapi_event;
  struct sctp_authkey_event sn_authkey_event;
  struct sctp_sender_dry_event sn_sender_dry_event;
  struct sctp_stream_reset_event sn_strreset_event;
  struct sctp_assoc_reset_event sn_assocreset_event;
  struct sctp_stream_change_event sn_strchange_event;
  struct sctp_send_failed_event sn_send_failed_event;
`,
  {
    uses: () => [
      sctp_adaptation_event,
      sctp_assoc_change,
      sctp_assoc_reset_event,
      sctp_authkey_event,
      sctp_paddr_change,
      sctp_pdapi_event,
      sctp_remote_error,
      sctp_send_failed,
      sctp_send_failed_event,
      sctp_sender_dry_event,
      sctp_shutdown_event,
      sctp_stream_change_event,
      sctp_stream_reset_event,
    ],
  },
);
