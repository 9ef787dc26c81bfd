// Generated from Linux 7.3.4 <linux/wireless.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { sockaddr } from './socket.struct.ts';
import { iw_freq, iw_param, iw_point, iw_quality } from './wireless.struct.ts';

/** `<linux/wireless.h>`: 16 bytes. */
export interface iwreq_data extends RecordView<'union iwreq_data'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get essid(): iw_point;
  set essid(value: iw_point | Init<iw_point>);
  get nwid(): iw_param;
  set nwid(value: iw_param | Init<iw_param>);
  get freq(): iw_freq;
  set freq(value: iw_freq | Init<iw_freq>);
  get sens(): iw_param;
  set sens(value: iw_param | Init<iw_param>);
  get bitrate(): iw_param;
  set bitrate(value: iw_param | Init<iw_param>);
  get txpower(): iw_param;
  set txpower(value: iw_param | Init<iw_param>);
  get rts(): iw_param;
  set rts(value: iw_param | Init<iw_param>);
  get frag(): iw_param;
  set frag(value: iw_param | Init<iw_param>);
  mode: number;
  get retry(): iw_param;
  set retry(value: iw_param | Init<iw_param>);
  get encoding(): iw_point;
  set encoding(value: iw_point | Init<iw_point>);
  get power(): iw_param;
  set power(value: iw_param | Init<iw_param>);
  get qual(): iw_quality;
  set qual(value: iw_quality | Init<iw_quality>);
  get ap_addr(): sockaddr;
  set ap_addr(value: sockaddr | Init<sockaddr>);
  get addr(): sockaddr;
  set addr(value: sockaddr | Init<sockaddr>);
  get param(): iw_param;
  set param(value: iw_param | Init<iw_param>);
  get data(): iw_point;
  set data(value: iw_point | Init<iw_point>);
}

export const iwreq_data: Descriptor<iwreq_data> = /* @__PURE__ */ declareUnion(
  'iwreq_data',
  `
  char name[16];
  struct iw_point essid;
  struct iw_param nwid;
  struct iw_freq freq;
  struct iw_param sens;
  struct iw_param bitrate;
  struct iw_param txpower;
  struct iw_param rts;
  struct iw_param frag;
  __u32 mode;
  struct iw_param retry;
  struct iw_point encoding;
  struct iw_param power;
  struct iw_quality qual;
  struct sockaddr ap_addr;
  struct sockaddr addr;
  struct iw_param param;
  struct iw_point data;
`,
  { uses: () => [iw_freq, iw_param, iw_point, iw_quality, sockaddr] },
);
