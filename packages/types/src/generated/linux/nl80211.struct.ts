// Generated from Linux 7.3.4 <linux/nl80211.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/nl80211.h>`: 2 bytes. */
export interface nl80211_bss_select_rssi_adjust
  extends RecordView<'struct nl80211_bss_select_rssi_adjust'> {
  band: number;
  delta: number;
}

export const nl80211_bss_select_rssi_adjust: Descriptor<nl80211_bss_select_rssi_adjust> =
  /* @__PURE__ */ declareStruct(
    'nl80211_bss_select_rssi_adjust',
    `
  __u8 band;
  __s8 delta;
`,
  );

/** `<linux/nl80211.h>`: 24 bytes. */
export interface nl80211_coalesce_rule_support
  extends RecordView<'struct nl80211_coalesce_rule_support'> {
  max_rules: number;
  get pat(): nl80211_pattern_support;
  set pat(value: nl80211_pattern_support | Init<nl80211_pattern_support>);
  max_delay: number;
}

export const nl80211_coalesce_rule_support: Descriptor<nl80211_coalesce_rule_support> =
  /* @__PURE__ */ declareStruct(
    'nl80211_coalesce_rule_support',
    `
  __u32 max_rules;
  struct nl80211_pattern_support pat;
  __u32 max_delay;
`,
    { pack: 1, uses: () => [nl80211_pattern_support] },
  );

/** `<linux/nl80211.h>`: 16 bytes. */
export interface nl80211_pattern_support extends RecordView<'struct nl80211_pattern_support'> {
  max_patterns: number;
  min_pattern_len: number;
  max_pattern_len: number;
  max_pkt_offset: number;
}

export const nl80211_pattern_support: Descriptor<nl80211_pattern_support> =
  /* @__PURE__ */ declareStruct(
    'nl80211_pattern_support',
    `
  __u32 max_patterns;
  __u32 min_pattern_len;
  __u32 max_pattern_len;
  __u32 max_pkt_offset;
`,
    { pack: 1 },
  );

/** `<linux/nl80211.h>`: 8 bytes. */
export interface nl80211_sta_flag_update extends RecordView<'struct nl80211_sta_flag_update'> {
  mask: number;
  set: number;
}

export const nl80211_sta_flag_update: Descriptor<nl80211_sta_flag_update> =
  /* @__PURE__ */ declareStruct(
    'nl80211_sta_flag_update',
    `
  __u32 mask;
  __u32 set;
`,
    { pack: 1 },
  );

/** `<linux/nl80211.h>`: 32 bytes. */
export interface nl80211_txrate_eht extends RecordView<'struct nl80211_txrate_eht'> {
  get mcs(): Uint16Array;
  set mcs(value: Iterable<Integer>);
}

export const nl80211_txrate_eht: Descriptor<nl80211_txrate_eht> = /* @__PURE__ */ declareStruct(
  'nl80211_txrate_eht',
  `
  __u16 mcs[16];
`,
);

/** `<linux/nl80211.h>`: 16 bytes. */
export interface nl80211_txrate_he extends RecordView<'struct nl80211_txrate_he'> {
  get mcs(): Uint16Array;
  set mcs(value: Iterable<Integer>);
}

export const nl80211_txrate_he: Descriptor<nl80211_txrate_he> = /* @__PURE__ */ declareStruct(
  'nl80211_txrate_he',
  `
  __u16 mcs[8];
`,
);

/** `<linux/nl80211.h>`: 16 bytes. */
export interface nl80211_txrate_vht extends RecordView<'struct nl80211_txrate_vht'> {
  get mcs(): Uint16Array;
  set mcs(value: Iterable<Integer>);
}

export const nl80211_txrate_vht: Descriptor<nl80211_txrate_vht> = /* @__PURE__ */ declareStruct(
  'nl80211_txrate_vht',
  `
  __u16 mcs[8];
`,
);

/** `<linux/nl80211.h>`: 8 bytes. */
export interface nl80211_vendor_cmd_info extends RecordView<'struct nl80211_vendor_cmd_info'> {
  vendor_id: number;
  subcmd: number;
}

export const nl80211_vendor_cmd_info: Descriptor<nl80211_vendor_cmd_info> =
  /* @__PURE__ */ declareStruct(
    'nl80211_vendor_cmd_info',
    `
  __u32 vendor_id;
  __u32 subcmd;
`,
  );

/** `<linux/nl80211.h>`: 12 bytes. */
export interface nl80211_wowlan_tcp_data_seq
  extends RecordView<'struct nl80211_wowlan_tcp_data_seq'> {
  start: number;
  offset: number;
  len: number;
}

export const nl80211_wowlan_tcp_data_seq: Descriptor<nl80211_wowlan_tcp_data_seq> =
  /* @__PURE__ */ declareStruct(
    'nl80211_wowlan_tcp_data_seq',
    `
  __u32 start;
  __u32 offset;
  __u32 len;
`,
  );

/** `<linux/nl80211.h>`: 8 bytes. */
export interface nl80211_wowlan_tcp_data_token
  extends RecordView<'struct nl80211_wowlan_tcp_data_token'> {
  offset: number;
  len: number;
  get token_stream(): Uint8Array;
  set token_stream(value: Bytes);
}

export const nl80211_wowlan_tcp_data_token: Descriptor<nl80211_wowlan_tcp_data_token> =
  /* @__PURE__ */ declareStruct(
    'nl80211_wowlan_tcp_data_token',
    `
  __u32 offset;
  __u32 len;
  __u8 token_stream[];
`,
  );

/** `<linux/nl80211.h>`: 12 bytes. */
export interface nl80211_wowlan_tcp_data_token_feature
  extends RecordView<'struct nl80211_wowlan_tcp_data_token_feature'> {
  min_len: number;
  max_len: number;
  bufsize: number;
}

export const nl80211_wowlan_tcp_data_token_feature: Descriptor<nl80211_wowlan_tcp_data_token_feature> =
  /* @__PURE__ */ declareStruct(
    'nl80211_wowlan_tcp_data_token_feature',
    `
  __u32 min_len;
  __u32 max_len;
  __u32 bufsize;
`,
  );
