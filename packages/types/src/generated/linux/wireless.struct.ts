// Generated from Linux 7.3.4 <linux/wireless.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { sockaddr } from './socket.struct.ts';
import { iwreq_data } from './wireless.union.ts';

/** `<linux/wireless.h>`: 20 bytes. */
export interface iw_discarded extends RecordView<'struct iw_discarded'> {
  nwid: number;
  code: number;
  fragment: number;
  retries: number;
  misc: number;
}

export const iw_discarded: Descriptor<iw_discarded> = /* @__PURE__ */ declareStruct(
  'iw_discarded',
  `
  __u32 nwid;
  __u32 code;
  __u32 fragment;
  __u32 retries;
  __u32 misc;
`,
);

/** `<linux/wireless.h>`: 40 bytes. */
export interface iw_encode_ext extends RecordView<'struct iw_encode_ext'> {
  ext_flags: number;
  get tx_seq(): Uint8Array;
  set tx_seq(value: Bytes);
  get rx_seq(): Uint8Array;
  set rx_seq(value: Bytes);
  get addr(): sockaddr;
  set addr(value: sockaddr | Init<sockaddr>);
  alg: number;
  key_len: number;
  get key(): Uint8Array;
  set key(value: Bytes);
}

export const iw_encode_ext: Descriptor<iw_encode_ext> = /* @__PURE__ */ declareStruct(
  'iw_encode_ext',
  `
  __u32 ext_flags;
  __u8 tx_seq[8];
  __u8 rx_seq[8];
  struct sockaddr addr;
  __u16 alg;
  __u16 key_len;
  __u8 key[];
`,
  { uses: () => [sockaddr] },
);

/** `<linux/wireless.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface iw_event extends RecordView<'struct iw_event'> {
  len: number;
  cmd: number;
  get u(): iwreq_data;
  set u(value: iwreq_data | Init<iwreq_data>);
}

export const iw_event: Descriptor<iw_event> = /* @__PURE__ */ declareStruct(
  'iw_event',
  `
  __u16 len;
  __u16 cmd;
  union iwreq_data u;
`,
  { uses: () => [iwreq_data] },
);

/** `<linux/wireless.h>`: 8 bytes. */
export interface iw_freq extends RecordView<'struct iw_freq'> {
  m: number;
  e: number;
  i: number;
  flags: number;
}

export const iw_freq: Descriptor<iw_freq> = /* @__PURE__ */ declareStruct(
  'iw_freq',
  `
  __s32 m;
  __s16 e;
  __u8 i;
  __u8 flags;
`,
);

/** `<linux/wireless.h>`: 28 bytes. */
export interface iw_michaelmicfailure extends RecordView<'struct iw_michaelmicfailure'> {
  flags: number;
  get src_addr(): sockaddr;
  set src_addr(value: sockaddr | Init<sockaddr>);
  get tsc(): Uint8Array;
  set tsc(value: Bytes);
}

export const iw_michaelmicfailure: Descriptor<iw_michaelmicfailure> = /* @__PURE__ */ declareStruct(
  'iw_michaelmicfailure',
  `
  __u32 flags;
  struct sockaddr src_addr;
  __u8 tsc[8];
`,
  { uses: () => [sockaddr] },
);

/** `<linux/wireless.h>`: 4 bytes. */
export interface iw_missed extends RecordView<'struct iw_missed'> {
  beacon: number;
}

export const iw_missed: Descriptor<iw_missed> = /* @__PURE__ */ declareStruct(
  'iw_missed',
  `
  __u32 beacon;
`,
);

/** `<linux/wireless.h>`: 20 bytes. */
export interface iw_mlme extends RecordView<'struct iw_mlme'> {
  cmd: number;
  reason_code: number;
  get addr(): sockaddr;
  set addr(value: sockaddr | Init<sockaddr>);
}

export const iw_mlme: Descriptor<iw_mlme> = /* @__PURE__ */ declareStruct(
  'iw_mlme',
  `
  __u16 cmd;
  __u16 reason_code;
  struct sockaddr addr;
`,
  { uses: () => [sockaddr] },
);

/** `<linux/wireless.h>`: 8 bytes. */
export interface iw_param extends RecordView<'struct iw_param'> {
  value: number;
  fixed: number;
  disabled: number;
  flags: number;
}

export const iw_param: Descriptor<iw_param> = /* @__PURE__ */ declareStruct(
  'iw_param',
  `
  __s32 value;
  __u8 fixed;
  __u8 disabled;
  __u16 flags;
`,
);

/** `<linux/wireless.h>`: 24 bytes. */
export interface iw_pmkid_cand extends RecordView<'struct iw_pmkid_cand'> {
  flags: number;
  index: number;
  get bssid(): sockaddr;
  set bssid(value: sockaddr | Init<sockaddr>);
}

export const iw_pmkid_cand: Descriptor<iw_pmkid_cand> = /* @__PURE__ */ declareStruct(
  'iw_pmkid_cand',
  `
  __u32 flags;
  __u32 index;
  struct sockaddr bssid;
`,
  { uses: () => [sockaddr] },
);

/** `<linux/wireless.h>`: 36 bytes. */
export interface iw_pmksa extends RecordView<'struct iw_pmksa'> {
  cmd: number;
  get bssid(): sockaddr;
  set bssid(value: sockaddr | Init<sockaddr>);
  get pmkid(): Uint8Array;
  set pmkid(value: Bytes);
}

export const iw_pmksa: Descriptor<iw_pmksa> = /* @__PURE__ */ declareStruct(
  'iw_pmksa',
  `
  __u32 cmd;
  struct sockaddr bssid;
  __u8 pmkid[16];
`,
  { uses: () => [sockaddr] },
);

/** `<linux/wireless.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface iw_point extends RecordView<'struct iw_point', 'pointer'> {
  get pointer(): number;
  set pointer(value: Pointer);
  length: number;
  flags: number;
}

export const iw_point: Descriptor<iw_point> = /* @__PURE__ */ declareStruct(
  'iw_point',
  `
  void *pointer;
  __u16 length;
  __u16 flags;
`,
);

/** `<linux/wireless.h>`: 24 bytes. */
export interface iw_priv_args extends RecordView<'struct iw_priv_args'> {
  cmd: number;
  set_args: number;
  get_args: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const iw_priv_args: Descriptor<iw_priv_args> = /* @__PURE__ */ declareStruct(
  'iw_priv_args',
  `
  __u32 cmd;
  __u16 set_args;
  __u16 get_args;
  char name[16];
`,
);

/** `<linux/wireless.h>`: 4 bytes. */
export interface iw_quality extends RecordView<'struct iw_quality'> {
  qual: number;
  level: number;
  noise: number;
  updated: number;
}

export const iw_quality: Descriptor<iw_quality> = /* @__PURE__ */ declareStruct(
  'iw_quality',
  `
  __u8 qual;
  __u8 level;
  __u8 noise;
  __u8 updated;
`,
);

/** `<linux/wireless.h>`: 568 bytes. */
export interface iw_range extends RecordView<'struct iw_range'> {
  throughput: number;
  min_nwid: number;
  max_nwid: number;
  old_num_channels: number;
  old_num_frequency: number;
  scan_capa: number;
  get event_capa(): Uint32Array;
  set event_capa(value: Iterable<Integer>);
  sensitivity: number;
  get max_qual(): iw_quality;
  set max_qual(value: iw_quality | Init<iw_quality>);
  get avg_qual(): iw_quality;
  set avg_qual(value: iw_quality | Init<iw_quality>);
  num_bitrates: number;
  get bitrate(): Int32Array;
  set bitrate(value: Iterable<Integer>);
  min_rts: number;
  max_rts: number;
  min_frag: number;
  max_frag: number;
  min_pmp: number;
  max_pmp: number;
  min_pmt: number;
  max_pmt: number;
  pmp_flags: number;
  pmt_flags: number;
  pm_capa: number;
  get encoding_size(): Uint16Array;
  set encoding_size(value: Iterable<Integer>);
  num_encoding_sizes: number;
  max_encoding_tokens: number;
  encoding_login_index: number;
  txpower_capa: number;
  num_txpower: number;
  get txpower(): Int32Array;
  set txpower(value: Iterable<Integer>);
  we_version_compiled: number;
  we_version_source: number;
  retry_capa: number;
  retry_flags: number;
  r_time_flags: number;
  min_retry: number;
  max_retry: number;
  min_r_time: number;
  max_r_time: number;
  num_channels: number;
  num_frequency: number;
  get freq(): Elements<iw_freq>;
  set freq(value: Iterable<iw_freq | Init<iw_freq>>);
  enc_capa: number;
}

export const iw_range: Descriptor<iw_range> = /* @__PURE__ */ declareStruct(
  'iw_range',
  `
  __u32 throughput;
  __u32 min_nwid;
  __u32 max_nwid;
  __u16 old_num_channels;
  __u8 old_num_frequency;
  __u8 scan_capa;
  __u32 event_capa[6];
  __s32 sensitivity;
  struct iw_quality max_qual;
  struct iw_quality avg_qual;
  __u8 num_bitrates;
  __s32 bitrate[32];
  __s32 min_rts;
  __s32 max_rts;
  __s32 min_frag;
  __s32 max_frag;
  __s32 min_pmp;
  __s32 max_pmp;
  __s32 min_pmt;
  __s32 max_pmt;
  __u16 pmp_flags;
  __u16 pmt_flags;
  __u16 pm_capa;
  __u16 encoding_size[8];
  __u8 num_encoding_sizes;
  __u8 max_encoding_tokens;
  __u8 encoding_login_index;
  __u16 txpower_capa;
  __u8 num_txpower;
  __s32 txpower[8];
  __u8 we_version_compiled;
  __u8 we_version_source;
  __u16 retry_capa;
  __u16 retry_flags;
  __u16 r_time_flags;
  __s32 min_retry;
  __s32 max_retry;
  __s32 min_r_time;
  __s32 max_r_time;
  __u16 num_channels;
  __u8 num_frequency;
  struct iw_freq freq[32];
  __u32 enc_capa;
`,
  { uses: () => [iw_freq, iw_quality] },
);

/** `<linux/wireless.h>`: 316 bytes. */
export interface iw_scan_req extends RecordView<'struct iw_scan_req'> {
  scan_type: number;
  essid_len: number;
  num_channels: number;
  flags: number;
  get bssid(): sockaddr;
  set bssid(value: sockaddr | Init<sockaddr>);
  get essid(): Uint8Array;
  set essid(value: Bytes);
  min_channel_time: number;
  max_channel_time: number;
  get channel_list(): Elements<iw_freq>;
  set channel_list(value: Iterable<iw_freq | Init<iw_freq>>);
}

export const iw_scan_req: Descriptor<iw_scan_req> = /* @__PURE__ */ declareStruct(
  'iw_scan_req',
  `
  __u8 scan_type;
  __u8 essid_len;
  __u8 num_channels;
  __u8 flags;
  struct sockaddr bssid;
  __u8 essid[32];
  __u32 min_channel_time;
  __u32 max_channel_time;
  struct iw_freq channel_list[32];
`,
  { uses: () => [iw_freq, sockaddr] },
);

/** `<linux/wireless.h>`: 32 bytes. */
export interface iw_statistics extends RecordView<'struct iw_statistics'> {
  status: number;
  get qual(): iw_quality;
  set qual(value: iw_quality | Init<iw_quality>);
  get discard(): iw_discarded;
  set discard(value: iw_discarded | Init<iw_discarded>);
  get miss(): iw_missed;
  set miss(value: iw_missed | Init<iw_missed>);
}

export const iw_statistics: Descriptor<iw_statistics> = /* @__PURE__ */ declareStruct(
  'iw_statistics',
  `
  __u16 status;
  struct iw_quality qual;
  struct iw_discarded discard;
  struct iw_missed miss;
`,
  { uses: () => [iw_discarded, iw_missed, iw_quality] },
);

/** `<linux/wireless.h>`: 28 bytes. */
export interface iw_thrspy extends RecordView<'struct iw_thrspy'> {
  get addr(): sockaddr;
  set addr(value: sockaddr | Init<sockaddr>);
  get qual(): iw_quality;
  set qual(value: iw_quality | Init<iw_quality>);
  get low(): iw_quality;
  set low(value: iw_quality | Init<iw_quality>);
  get high(): iw_quality;
  set high(value: iw_quality | Init<iw_quality>);
}

export const iw_thrspy: Descriptor<iw_thrspy> = /* @__PURE__ */ declareStruct(
  'iw_thrspy',
  `
  struct sockaddr addr;
  struct iw_quality qual;
  struct iw_quality low;
  struct iw_quality high;
`,
  { uses: () => [iw_quality, sockaddr] },
);

interface iwreq$ifr_ifrn extends RecordView<'union iwreq.ifr_ifrn'> {
  get ifrn_name(): Uint8Array;
  set ifrn_name(value: Bytes);
}

/** `<linux/wireless.h>`: 32 bytes. */
export interface iwreq extends RecordView<'struct iwreq'> {
  get ifr_ifrn(): iwreq$ifr_ifrn;
  set ifr_ifrn(value: iwreq$ifr_ifrn | Init<iwreq$ifr_ifrn>);
  get u(): iwreq_data;
  set u(value: iwreq_data | Init<iwreq_data>);
}

export const iwreq: Descriptor<iwreq> = /* @__PURE__ */ declareStruct(
  'iwreq',
  `
  union {
    char ifrn_name[16];
  } ifr_ifrn;
  union iwreq_data u;
`,
  { uses: () => [iwreq_data] },
);
