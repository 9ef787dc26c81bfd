// Generated from Linux 7.3.4 <linux/fanotify.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/fanotify.h>`: 24 bytes. */
export interface fanotify_event_metadata extends RecordView<'struct fanotify_event_metadata'> {
  event_len: number;
  vers: number;
  reserved: number;
  metadata_len: number;
  get mask(): bigint;
  set mask(value: Integer);
  fd: number;
  pid: number;
}

export const fanotify_event_metadata: Descriptor<fanotify_event_metadata> =
  /* @__PURE__ */ declareStruct(
    'fanotify_event_metadata',
    `
  __u32 event_len;
  __u8 vers;
  __u8 reserved;
  __u16 metadata_len;
  __u64 mask;
  __s32 fd;
  __s32 pid;
`,
    { variants: { x86: { align: 8 } } },
  );
