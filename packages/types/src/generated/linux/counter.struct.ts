// Generated from Linux 7.3.4 <linux/counter.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/counter.h>`: 4 bytes. */
export interface counter_component extends RecordView<'struct counter_component'> {
  type: number;
  scope: number;
  parent: number;
  id: number;
}

export const counter_component: Descriptor<counter_component> = /* @__PURE__ */ declareStruct(
  'counter_component',
  `
  __u8 type;
  __u8 scope;
  __u8 parent;
  __u8 id;
`,
);

/** `<linux/counter.h>`: 24 bytes. */
export interface counter_event extends RecordView<'struct counter_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  get value(): bigint;
  set value(value: Integer);
  get watch(): counter_watch;
  set watch(value: counter_watch | Init<counter_watch>);
  status: number;
}

export const counter_event: Descriptor<counter_event> = /* @__PURE__ */ declareStruct(
  'counter_event',
  `
  __u64 timestamp;
  __u64 value;
  struct counter_watch watch;
  __u8 status;
`,
  { variants: { x86: { align: 8 } }, uses: () => [counter_watch] },
);

/** `<linux/counter.h>`: 6 bytes. */
export interface counter_watch extends RecordView<'struct counter_watch'> {
  get component(): counter_component;
  set component(value: counter_component | Init<counter_component>);
  event: number;
  channel: number;
}

export const counter_watch: Descriptor<counter_watch> = /* @__PURE__ */ declareStruct(
  'counter_watch',
  `
  struct counter_component component;
  __u8 event;
  __u8 channel;
`,
  { uses: () => [counter_component] },
);
