// Generated from Linux 7.3.4 <sound/sof/header.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<sound/sof/header.h>`: 32 bytes. */
export interface sof_abi_hdr extends RecordView<'struct sof_abi_hdr'> {
  magic: number;
  type: number;
  size: number;
  abi: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
  get data(): Elements<number>;
  set data(value: Iterable<number>);
}

export const sof_abi_hdr: Descriptor<sof_abi_hdr> = /* @__PURE__ */ declareStruct(
  'sof_abi_hdr',
  `
  __u32 magic;
  __u32 type;
  __u32 size;
  __u32 abi;
  __u32 reserved[4];
  __u32 data[];
`,
  { pack: 1 },
);

/** `<sound/sof/header.h>`: 8 bytes. */
export interface sof_manifest extends RecordView<'struct sof_manifest'> {
  abi_major: number;
  abi_minor: number;
  abi_patch: number;
  count: number;
  get items(): Elements<sof_manifest_tlv>;
  set items(value: Iterable<sof_manifest_tlv | Init<sof_manifest_tlv>>);
}

export const sof_manifest: Descriptor<sof_manifest> = /* @__PURE__ */ declareStruct(
  'sof_manifest',
  `
  __le16 abi_major;
  __le16 abi_minor;
  __le16 abi_patch;
  __le16 count;
  struct sof_manifest_tlv items[];
`,
  { uses: () => [sof_manifest_tlv] },
);

/** `<sound/sof/header.h>`: 8 bytes. */
export interface sof_manifest_tlv extends RecordView<'struct sof_manifest_tlv'> {
  type: number;
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const sof_manifest_tlv: Descriptor<sof_manifest_tlv> = /* @__PURE__ */ declareStruct(
  'sof_manifest_tlv',
  `
  __le32 type;
  __le32 size;
  __u8 data[];
`,
);
