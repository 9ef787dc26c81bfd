// Generated from Linux 7.3.4 <linux/vfio_zdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_vfio_h from './vfio.ts';

export const VFIO_DEVICE_INFO_ZPCI_FLAG_REFRESH = 1;
export declare namespace struct {
  /** `<linux/vfio_zdev.h>`: 40 bytes. */
  interface vfio_device_info_cap_zpci_base
    extends RecordView<'struct vfio_device_info_cap_zpci_base'> {
    get header(): linux_vfio_h.struct.vfio_info_cap_header;
    set header(value: From<linux_vfio_h.struct.vfio_info_cap_header>);
    get start_dma(): bigint;
    set start_dma(value: Integer);
    get end_dma(): bigint;
    set end_dma(value: Integer);
    pchid: number;
    vfn: number;
    fmb_length: number;
    pft: number;
    gid: number;
    fh: number;
    ccdf_err_length: number;
  }

  /** `<linux/vfio_zdev.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface vfio_device_info_cap_zpci_group
    extends RecordView<'struct vfio_device_info_cap_zpci_group'> {
    get header(): linux_vfio_h.struct.vfio_info_cap_header;
    set header(value: From<linux_vfio_h.struct.vfio_info_cap_header>);
    get dasm(): bigint;
    set dasm(value: Integer);
    get msi_addr(): bigint;
    set msi_addr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    mui: number;
    noi: number;
    maxstbl: number;
    version: number;
    reserved: number;
    imaxstbl: number;
  }

  /** `<linux/vfio_zdev.h>`: 12 bytes. */
  interface vfio_device_info_cap_zpci_pfip
    extends RecordView<'struct vfio_device_info_cap_zpci_pfip'> {
    get header(): linux_vfio_h.struct.vfio_info_cap_header;
    set header(value: From<linux_vfio_h.struct.vfio_info_cap_header>);
    size: number;
    get pfip(): Uint8Array;
    set pfip(value: Bytes);
  }

  /** `<linux/vfio_zdev.h>`: 12 bytes. */
  interface vfio_device_info_cap_zpci_util
    extends RecordView<'struct vfio_device_info_cap_zpci_util'> {
    get header(): linux_vfio_h.struct.vfio_info_cap_header;
    set header(value: From<linux_vfio_h.struct.vfio_info_cap_header>);
    size: number;
    get util_str(): Uint8Array;
    set util_str(value: Bytes);
  }
}

export const struct: {
  readonly vfio_device_info_cap_zpci_base: Descriptor<struct.vfio_device_info_cap_zpci_base>;
  readonly vfio_device_info_cap_zpci_group: Descriptor<struct.vfio_device_info_cap_zpci_group>;
  readonly vfio_device_info_cap_zpci_pfip: Descriptor<struct.vfio_device_info_cap_zpci_pfip>;
  readonly vfio_device_info_cap_zpci_util: Descriptor<struct.vfio_device_info_cap_zpci_util>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vfio_device_info_cap_zpci_base": "struct vfio_info_cap_header header;__u64 start_dma;__u64 end_dma;__u16 pchid;__u16 vfn;__u16 fmb_length;__u8 pft;__u8 gid;__u32 fh;__u32 ccdf_err_length;",
"vfio_device_info_cap_zpci_group": "struct vfio_info_cap_header header;__u64 dasm;__u64 msi_addr;__u64 flags;__u16 mui;__u16 noi;__u16 maxstbl;__u8 version;__u8 reserved;__u16 imaxstbl;",
"vfio_device_info_cap_zpci_pfip": "struct vfio_info_cap_header header;__u32 size;__u8 pfip[];",
"vfio_device_info_cap_zpci_util": "struct vfio_info_cap_header header;__u32 size;__u8 util_str[];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vfio_info_cap_header": "__u16 id;__u16 version;__u32 next;"
}`),
);
