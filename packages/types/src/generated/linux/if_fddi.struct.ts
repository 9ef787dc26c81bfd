// Generated from Linux 7.3.4 <linux/if_fddi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/if_fddi.h>`: 3 bytes. */
export interface fddi_8022_1_hdr extends RecordView<'struct fddi_8022_1_hdr'> {
  dsap: number;
  ssap: number;
  ctrl: number;
}

export const fddi_8022_1_hdr: Descriptor<fddi_8022_1_hdr> = /* @__PURE__ */ declareStruct(
  'fddi_8022_1_hdr',
  `
  __u8 dsap;
  __u8 ssap;
  __u8 ctrl;
`,
);

/** `<linux/if_fddi.h>`: 4 bytes. */
export interface fddi_8022_2_hdr extends RecordView<'struct fddi_8022_2_hdr'> {
  dsap: number;
  ssap: number;
  ctrl_1: number;
  ctrl_2: number;
}

export const fddi_8022_2_hdr: Descriptor<fddi_8022_2_hdr> = /* @__PURE__ */ declareStruct(
  'fddi_8022_2_hdr',
  `
  __u8 dsap;
  __u8 ssap;
  __u8 ctrl_1;
  __u8 ctrl_2;
`,
);

/** `<linux/if_fddi.h>`: 8 bytes. */
export interface fddi_snap_hdr extends RecordView<'struct fddi_snap_hdr'> {
  dsap: number;
  ssap: number;
  ctrl: number;
  get oui(): Uint8Array;
  set oui(value: Bytes);
  ethertype: number;
}

export const fddi_snap_hdr: Descriptor<fddi_snap_hdr> = /* @__PURE__ */ declareStruct(
  'fddi_snap_hdr',
  `
  __u8 dsap;
  __u8 ssap;
  __u8 ctrl;
  __u8 oui[3];
  __be16 ethertype;
`,
  { pack: 1 },
);

interface fddihdr$hdr extends RecordView<'union fddihdr.hdr'> {
  get llc_8022_1(): fddi_8022_1_hdr;
  set llc_8022_1(value: fddi_8022_1_hdr | Init<fddi_8022_1_hdr>);
  get llc_8022_2(): fddi_8022_2_hdr;
  set llc_8022_2(value: fddi_8022_2_hdr | Init<fddi_8022_2_hdr>);
  get llc_snap(): fddi_snap_hdr;
  set llc_snap(value: fddi_snap_hdr | Init<fddi_snap_hdr>);
}

/** `<linux/if_fddi.h>`: 21 bytes. */
export interface fddihdr extends RecordView<'struct fddihdr'> {
  fc: number;
  get daddr(): Uint8Array;
  set daddr(value: Bytes);
  get saddr(): Uint8Array;
  set saddr(value: Bytes);
  get hdr(): fddihdr$hdr;
  set hdr(value: fddihdr$hdr | Init<fddihdr$hdr>);
}

export const fddihdr: Descriptor<fddihdr> = /* @__PURE__ */ declareStruct(
  'fddihdr',
  `
  __u8 fc;
  __u8 daddr[6];
  __u8 saddr[6];
  union {
    struct fddi_8022_1_hdr llc_8022_1;
    struct fddi_8022_2_hdr llc_8022_2;
    struct fddi_snap_hdr llc_snap;
  } hdr;
`,
  { uses: () => [fddi_8022_1_hdr, fddi_8022_2_hdr, fddi_snap_hdr] },
);
