// Generated from Linux 7.3.4 <linux/inotify.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type RecordView,
  type VariableDescriptor,
} from '../../../engine.ts';

/** `<linux/inotify.h>`: 16 bytes. */
export interface inotify_event extends RecordView<'struct inotify_event'> {
  wd: number;
  mask: number;
  cookie: number;
  len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const inotify_event: VariableDescriptor<inotify_event> = /* @__PURE__ */ declareStruct(
  'inotify_event',
  `
  __s32 wd;
  __u32 mask;
  __u32 cookie;
  __u32 len;
  char name[];
`,
  { lengthField: { name: 'len', counts: 'rest' } },
);
