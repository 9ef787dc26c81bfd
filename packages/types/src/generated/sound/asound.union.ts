// Generated from Linux 7.3.4 <sound/asound.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<sound/asound.h>`: 16 bytes. */
export interface snd_pcm_sync_id extends RecordView<'union snd_pcm_sync_id'> {
  get id(): Uint8Array;
  set id(value: Bytes);
  get id16(): Uint16Array;
  set id16(value: Iterable<Integer>);
  get id32(): Uint32Array;
  set id32(value: Iterable<Integer>);
}

export const snd_pcm_sync_id: Descriptor<snd_pcm_sync_id> = /* @__PURE__ */ declareUnion(
  'snd_pcm_sync_id',
  `
  unsigned char id[16];
  unsigned short id16[8];
  unsigned int id32[4];
`,
);
