// Generated from Linux 7.3.4 <sound/sof/header.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const SOF_MANIFEST_DATA_TYPE_NHLT = 1;
export declare namespace struct {
  /** `<sound/sof/header.h>`: 32 bytes. */
  interface sof_abi_hdr extends RecordView<'struct sof_abi_hdr'> {
    magic: number;
    type: number;
    size: number;
    abi: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    get data(): Elements<number>;
    set data(value: Iterable<number>);
  }

  /** `<sound/sof/header.h>`: 8 bytes. */
  interface sof_manifest extends RecordView<'struct sof_manifest'> {
    abi_major: number;
    abi_minor: number;
    abi_patch: number;
    count: number;
    get items(): Elements<struct.sof_manifest_tlv>;
    set items(value: Iterable<From<struct.sof_manifest_tlv>>);
  }

  /** `<sound/sof/header.h>`: 8 bytes. */
  interface sof_manifest_tlv extends RecordView<'struct sof_manifest_tlv'> {
    type: number;
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly sof_abi_hdr: Descriptor<struct.sof_abi_hdr>;
  readonly sof_manifest: Descriptor<struct.sof_manifest>;
  readonly sof_manifest_tlv: Descriptor<struct.sof_manifest_tlv>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sof_abi_hdr": ["__u32 magic;__u32 type;__u32 size;__u32 abi;__u32 reserved[4];__u32 data[];",{"pack":1}],
"sof_manifest": "__le16 abi_major;__le16 abi_minor;__le16 abi_patch;__le16 count;struct sof_manifest_tlv items[];",
"sof_manifest_tlv": "__le32 type;__le32 size;__u8 data[];"
}`),
);
