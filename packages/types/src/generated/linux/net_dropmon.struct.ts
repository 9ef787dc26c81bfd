// Generated from Linux 7.3.4 <linux/net_dropmon.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/net_dropmon.h>`: 4 bytes. */
export interface net_dm_alert_msg extends RecordView<'struct net_dm_alert_msg'> {
  entries: number;
  get points(): Elements<net_dm_drop_point>;
  set points(value: Iterable<net_dm_drop_point | Init<net_dm_drop_point>>);
}

export const net_dm_alert_msg: Descriptor<net_dm_alert_msg> = /* @__PURE__ */ declareStruct(
  'net_dm_alert_msg',
  `
  __u32 entries;
  struct net_dm_drop_point points[];
`,
  { uses: () => [net_dm_drop_point] },
);

/** `<linux/net_dropmon.h>`: 16 bytes. */
export interface net_dm_config_entry extends RecordView<'struct net_dm_config_entry'> {
  type: number;
  get data(): bigint;
  set data(value: Integer);
}

export const net_dm_config_entry: Descriptor<net_dm_config_entry> = /* @__PURE__ */ declareStruct(
  'net_dm_config_entry',
  `
  __u32 type;
  __u64 data;
`,
  {
    variants: {
      x86: {
        members: `
  __u32 type;
  __u64 data aligned(8);
`,
      },
    },
  },
);

/** `<linux/net_dropmon.h>`: 8 bytes. */
export interface net_dm_config_msg extends RecordView<'struct net_dm_config_msg'> {
  entries: number;
  get options(): Elements<net_dm_config_entry>;
  set options(value: Iterable<net_dm_config_entry | Init<net_dm_config_entry>>);
}

export const net_dm_config_msg: Descriptor<net_dm_config_msg> = /* @__PURE__ */ declareStruct(
  'net_dm_config_msg',
  `
  __u32 entries;
  struct net_dm_config_entry options[];
`,
  { uses: () => [net_dm_config_entry] },
);

/** `<linux/net_dropmon.h>`: 12 bytes. */
export interface net_dm_drop_point extends RecordView<'struct net_dm_drop_point'> {
  get pc(): Uint8Array;
  set pc(value: Bytes);
  count: number;
}

export const net_dm_drop_point: Descriptor<net_dm_drop_point> = /* @__PURE__ */ declareStruct(
  'net_dm_drop_point',
  `
  __u8 pc[8];
  __u32 count;
`,
);

interface net_dm_user_msg$u extends RecordView<'union net_dm_user_msg.u'> {
  get user(): net_dm_config_msg;
  set user(value: net_dm_config_msg | Init<net_dm_config_msg>);
  get alert(): net_dm_alert_msg;
  set alert(value: net_dm_alert_msg | Init<net_dm_alert_msg>);
}

/** `<linux/net_dropmon.h>`: 8 bytes. */
export interface net_dm_user_msg extends RecordView<'struct net_dm_user_msg'> {
  get u(): net_dm_user_msg$u;
  set u(value: net_dm_user_msg$u | Init<net_dm_user_msg$u>);
}

export const net_dm_user_msg: Descriptor<net_dm_user_msg> = /* @__PURE__ */ declareStruct(
  'net_dm_user_msg',
  `
  union {
    struct net_dm_config_msg user;
    struct net_dm_alert_msg alert;
  } u;
`,
  { uses: () => [net_dm_alert_msg, net_dm_config_msg] },
);
