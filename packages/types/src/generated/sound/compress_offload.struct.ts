// Generated from Linux 7.3.4 <sound/compress_offload.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { snd_codec, snd_codec_desc } from './compress_params.struct.ts';

/** `<sound/compress_offload.h>`: 28 bytes. */
export interface snd_compr_avail extends RecordView<'struct snd_compr_avail'> {
  get avail(): bigint;
  set avail(value: Integer);
  get tstamp(): snd_compr_tstamp;
  set tstamp(value: snd_compr_tstamp | Init<snd_compr_tstamp>);
}

export const snd_compr_avail: Descriptor<snd_compr_avail> = /* @__PURE__ */ declareStruct(
  'snd_compr_avail',
  `
  __u64 avail;
  struct snd_compr_tstamp tstamp;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      arm: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
    uses: () => [snd_compr_tstamp],
  },
);

/** `<sound/compress_offload.h>`: 40 bytes. */
export interface snd_compr_avail64 extends RecordView<'struct snd_compr_avail64'> {
  get avail(): bigint;
  set avail(value: Integer);
  get tstamp(): snd_compr_tstamp64;
  set tstamp(value: snd_compr_tstamp64 | Init<snd_compr_tstamp64>);
}

export const snd_compr_avail64: Descriptor<snd_compr_avail64> = /* @__PURE__ */ declareStruct(
  'snd_compr_avail64',
  `
  __u64 avail;
  struct snd_compr_tstamp64 tstamp;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      arm: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
    uses: () => [snd_compr_tstamp64],
  },
);

/** `<sound/compress_offload.h>`: 196 bytes. */
export interface snd_compr_caps extends RecordView<'struct snd_compr_caps'> {
  num_codecs: number;
  direction: number;
  min_fragment_size: number;
  max_fragment_size: number;
  min_fragments: number;
  max_fragments: number;
  get codecs(): Uint32Array;
  set codecs(value: Iterable<Integer>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const snd_compr_caps: Descriptor<snd_compr_caps> = /* @__PURE__ */ declareStruct(
  'snd_compr_caps',
  `
  __u32 num_codecs;
  __u32 direction;
  __u32 min_fragment_size;
  __u32 max_fragment_size;
  __u32 min_fragments;
  __u32 max_fragments;
  __u32 codecs[32];
  __u32 reserved[11];
`,
);

/** `<sound/compress_offload.h>`: 11144 bytes. */
export interface snd_compr_codec_caps extends RecordView<'struct snd_compr_codec_caps'> {
  codec: number;
  num_descriptors: number;
  get descriptor(): Elements<snd_codec_desc>;
  set descriptor(value: Iterable<snd_codec_desc | Init<snd_codec_desc>>);
}

export const snd_compr_codec_caps: Descriptor<snd_compr_codec_caps> = /* @__PURE__ */ declareStruct(
  'snd_compr_codec_caps',
  `
  __u32 codec;
  __u32 num_descriptors;
  struct snd_codec_desc descriptor[32];
`,
  { uses: () => [snd_codec_desc] },
);

/** `<sound/compress_offload.h>`: 36 bytes. */
export interface snd_compr_metadata extends RecordView<'struct snd_compr_metadata'> {
  key: number;
  get value(): Uint32Array;
  set value(value: Iterable<Integer>);
}

export const snd_compr_metadata: Descriptor<snd_compr_metadata> = /* @__PURE__ */ declareStruct(
  'snd_compr_metadata',
  `
  __u32 key;
  __u32 value[8];
`,
);

/** `<sound/compress_offload.h>`: 132 bytes. */
export interface snd_compr_params extends RecordView<'struct snd_compr_params'> {
  get buffer(): snd_compressed_buffer;
  set buffer(value: snd_compressed_buffer | Init<snd_compressed_buffer>);
  get codec(): snd_codec;
  set codec(value: snd_codec | Init<snd_codec>);
  no_wake_mode: number;
}

export const snd_compr_params: Descriptor<snd_compr_params> = /* @__PURE__ */ declareStruct(
  'snd_compr_params',
  `
  struct snd_compressed_buffer buffer;
  struct snd_codec codec;
  __u8 no_wake_mode;
`,
  { uses: () => [snd_codec, snd_compressed_buffer] },
);

/** `<sound/compress_offload.h>`: 52 bytes. */
export interface snd_compr_task extends RecordView<'struct snd_compr_task'> {
  get seqno(): bigint;
  set seqno(value: Integer);
  get origin_seqno(): bigint;
  set origin_seqno(value: Integer);
  input_fd: number;
  output_fd: number;
  get input_size(): bigint;
  set input_size(value: Integer);
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_compr_task: Descriptor<snd_compr_task> = /* @__PURE__ */ declareStruct(
  'snd_compr_task',
  `
  __u64 seqno;
  __u64 origin_seqno;
  int input_fd;
  int output_fd;
  __u64 input_size;
  __u32 flags;
  __u8 reserved[16];
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      arm: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
  },
);

/** `<sound/compress_offload.h>`: 44 bytes. */
export interface snd_compr_task_status extends RecordView<'struct snd_compr_task_status'> {
  get seqno(): bigint;
  set seqno(value: Integer);
  get input_size(): bigint;
  set input_size(value: Integer);
  get output_size(): bigint;
  set output_size(value: Integer);
  output_flags: number;
  state: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const snd_compr_task_status: Descriptor<snd_compr_task_status> =
  /* @__PURE__ */ declareStruct(
    'snd_compr_task_status',
    `
  __u64 seqno;
  __u64 input_size;
  __u64 output_size;
  __u32 output_flags;
  __u8 state;
  __u8 reserved[15];
`,
    {
      variants: {
        x86_64: { pack: 1, align: 4 },
        arm: { pack: 1, align: 4 },
        riscv64: { pack: 1, align: 4 },
        aarch64: { pack: 1, align: 4 },
      },
    },
  );

/** `<sound/compress_offload.h>`: 20 bytes. */
export interface snd_compr_tstamp extends RecordView<'struct snd_compr_tstamp'> {
  byte_offset: number;
  copied_total: number;
  pcm_frames: number;
  pcm_io_frames: number;
  sampling_rate: number;
}

export const snd_compr_tstamp: Descriptor<snd_compr_tstamp> = /* @__PURE__ */ declareStruct(
  'snd_compr_tstamp',
  `
  __u32 byte_offset;
  __u32 copied_total;
  __u32 pcm_frames;
  __u32 pcm_io_frames;
  __u32 sampling_rate;
`,
);

/** `<sound/compress_offload.h>`: 32 bytes. */
export interface snd_compr_tstamp64 extends RecordView<'struct snd_compr_tstamp64'> {
  byte_offset: number;
  get copied_total(): bigint;
  set copied_total(value: Integer);
  get pcm_frames(): bigint;
  set pcm_frames(value: Integer);
  get pcm_io_frames(): bigint;
  set pcm_io_frames(value: Integer);
  sampling_rate: number;
}

export const snd_compr_tstamp64: Descriptor<snd_compr_tstamp64> = /* @__PURE__ */ declareStruct(
  'snd_compr_tstamp64',
  `
  __u32 byte_offset;
  __u64 copied_total;
  __u64 pcm_frames;
  __u64 pcm_io_frames;
  __u32 sampling_rate;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      arm: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
  },
);

/** `<sound/compress_offload.h>`: 8 bytes. */
export interface snd_compressed_buffer extends RecordView<'struct snd_compressed_buffer'> {
  fragment_size: number;
  fragments: number;
}

export const snd_compressed_buffer: Descriptor<snd_compressed_buffer> =
  /* @__PURE__ */ declareStruct(
    'snd_compressed_buffer',
    `
  __u32 fragment_size;
  __u32 fragments;
`,
  );
