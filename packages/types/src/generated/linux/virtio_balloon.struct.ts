// Generated from Linux 7.3.4 <linux/virtio_balloon.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/virtio_balloon.h>`: 16 bytes. */
export interface virtio_balloon_config extends RecordView<'struct virtio_balloon_config'> {
  num_pages: number;
  actual: number;
  free_page_hint_cmd_id: number;
  free_page_report_cmd_id: number;
  poison_val: number;
}

export const virtio_balloon_config: Descriptor<virtio_balloon_config> =
  /* @__PURE__ */ declareStruct(
    'virtio_balloon_config',
    `
  __le32 num_pages;
  __le32 actual;
  union {
    __le32 free_page_hint_cmd_id;
    __le32 free_page_report_cmd_id;
  };
  __le32 poison_val;
`,
  );

/** `<linux/virtio_balloon.h>`: 10 bytes. */
export interface virtio_balloon_stat extends RecordView<'struct virtio_balloon_stat'> {
  tag: number;
  get val(): bigint;
  set val(value: Integer);
}

export const virtio_balloon_stat: Descriptor<virtio_balloon_stat> = /* @__PURE__ */ declareStruct(
  'virtio_balloon_stat',
  `
  __u16 tag;
  __u64 val;
`,
  { pack: 1 },
);
