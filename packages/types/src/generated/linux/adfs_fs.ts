// Generated from Linux 7.3.4 <linux/adfs_fs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const ADFS_DISCRECORD = 3072,
  ADFS_DR_OFFSET = 448,
  ADFS_DR_SIZE = 60,
  ADFS_DR_SIZE_BITS = 480;
export declare namespace struct {
  /** `<linux/adfs_fs.h>`: 60 bytes. */
  interface adfs_discrecord extends RecordView<'struct adfs_discrecord'> {
    log2secsize: number;
    secspertrack: number;
    heads: number;
    density: number;
    idlen: number;
    log2bpmb: number;
    skew: number;
    bootoption: number;
    lowsector: number;
    nzones: number;
    zone_spare: number;
    root: number;
    disc_size: number;
    disc_id: number;
    get disc_name(): Uint8Array;
    set disc_name(value: Bytes);
    disc_type: number;
    disc_size_high: number;
    log2sharesize: number;
    unused40: number;
    big_flag: number;
    unused41: number;
    nzones_high: number;
    reserved43: number;
    format_version: number;
    root_size: number;
    get unused52(): Uint8Array;
    set unused52(value: Bytes);
  }
}

export const struct: {
  readonly adfs_discrecord: Descriptor<struct.adfs_discrecord>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"adfs_discrecord": "__u8 log2secsize;__u8 secspertrack;__u8 heads;__u8 density;__u8 idlen;__u8 log2bpmb;__u8 skew;__u8 bootoption;__u8 lowsector;__u8 nzones;__le16 zone_spare;__le32 root;__le32 disc_size;__le16 disc_id;__u8 disc_name[10];__le32 disc_type;__le32 disc_size_high;__u8 log2sharesize :4;__u8 unused40 :4;__u8 big_flag :1;__u8 unused41 :7;__u8 nzones_high;__u8 reserved43;__le32 format_version;__le32 root_size;__u8 unused52[8];"
}`),
);
