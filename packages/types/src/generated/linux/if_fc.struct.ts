// Generated from Linux 7.3.4 <linux/if_fc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_fc.h>`: 12 bytes. */
export interface fch_hdr extends RecordView<'struct fch_hdr'> {
  get daddr(): Uint8Array;
  set daddr(value: Bytes);
  get saddr(): Uint8Array;
  set saddr(value: Bytes);
}

export const fch_hdr: Descriptor<fch_hdr> = /* @__PURE__ */ declareStruct(
  'fch_hdr',
  `
  __u8 daddr[6];
  __u8 saddr[6];
`,
);

/** `<linux/if_fc.h>`: 8 bytes. */
export interface fcllc extends RecordView<'struct fcllc'> {
  dsap: number;
  ssap: number;
  llc: number;
  get protid(): Uint8Array;
  set protid(value: Bytes);
  ethertype: number;
}

export const fcllc: Descriptor<fcllc> = /* @__PURE__ */ declareStruct(
  'fcllc',
  `
  __u8 dsap;
  __u8 ssap;
  __u8 llc;
  __u8 protid[3];
  __be16 ethertype;
`,
);
