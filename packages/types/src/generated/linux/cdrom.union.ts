// Generated from Linux 7.3.4 <linux/cdrom.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  cdrom_msf0,
  dvd_bca,
  dvd_copyright,
  dvd_disckey,
  dvd_host_send_challenge,
  dvd_host_send_rpcstate,
  dvd_lu_send_agid,
  dvd_lu_send_asf,
  dvd_lu_send_challenge,
  dvd_lu_send_rpcstate,
  dvd_lu_send_title_key,
  dvd_manufact,
  dvd_physical,
  dvd_send_key,
} from './cdrom.struct.ts';

/** `<linux/cdrom.h>`: 4 bytes. */
export interface cdrom_addr extends RecordView<'union cdrom_addr'> {
  get msf(): cdrom_msf0;
  set msf(value: cdrom_msf0 | Init<cdrom_msf0>);
  lba: number;
}

export const cdrom_addr: Descriptor<cdrom_addr> = /* @__PURE__ */ declareUnion(
  'cdrom_addr',
  `
  struct cdrom_msf0 msf;
  int lba;
`,
  { uses: () => [cdrom_msf0] },
);

/** `<linux/cdrom.h>`: 16 bytes. */
export interface dvd_authinfo extends RecordView<'union dvd_authinfo'> {
  type: number;
  get lsa(): dvd_lu_send_agid;
  set lsa(value: dvd_lu_send_agid | Init<dvd_lu_send_agid>);
  get hsc(): dvd_host_send_challenge;
  set hsc(value: dvd_host_send_challenge | Init<dvd_host_send_challenge>);
  get lsk(): dvd_send_key;
  set lsk(value: dvd_send_key | Init<dvd_send_key>);
  get lsc(): dvd_lu_send_challenge;
  set lsc(value: dvd_lu_send_challenge | Init<dvd_lu_send_challenge>);
  get hsk(): dvd_send_key;
  set hsk(value: dvd_send_key | Init<dvd_send_key>);
  get lstk(): dvd_lu_send_title_key;
  set lstk(value: dvd_lu_send_title_key | Init<dvd_lu_send_title_key>);
  get lsasf(): dvd_lu_send_asf;
  set lsasf(value: dvd_lu_send_asf | Init<dvd_lu_send_asf>);
  get hrpcs(): dvd_host_send_rpcstate;
  set hrpcs(value: dvd_host_send_rpcstate | Init<dvd_host_send_rpcstate>);
  get lrpcs(): dvd_lu_send_rpcstate;
  set lrpcs(value: dvd_lu_send_rpcstate | Init<dvd_lu_send_rpcstate>);
}

export const dvd_authinfo: Descriptor<dvd_authinfo> = /* @__PURE__ */ declareUnion(
  'dvd_authinfo',
  `
  __u8 type;
  struct dvd_lu_send_agid lsa;
  struct dvd_host_send_challenge hsc;
  struct dvd_send_key lsk;
  struct dvd_lu_send_challenge lsc;
  struct dvd_send_key hsk;
  struct dvd_lu_send_title_key lstk;
  struct dvd_lu_send_asf lsasf;
  struct dvd_host_send_rpcstate hrpcs;
  struct dvd_lu_send_rpcstate lrpcs;
`,
  {
    uses: () => [
      dvd_host_send_challenge,
      dvd_host_send_rpcstate,
      dvd_lu_send_agid,
      dvd_lu_send_asf,
      dvd_lu_send_challenge,
      dvd_lu_send_rpcstate,
      dvd_lu_send_title_key,
      dvd_send_key,
    ],
  },
);

/** `<linux/cdrom.h>`: 2056 bytes. */
export interface dvd_struct extends RecordView<'union dvd_struct'> {
  type: number;
  get physical(): dvd_physical;
  set physical(value: dvd_physical | Init<dvd_physical>);
  get copyright(): dvd_copyright;
  set copyright(value: dvd_copyright | Init<dvd_copyright>);
  get disckey(): dvd_disckey;
  set disckey(value: dvd_disckey | Init<dvd_disckey>);
  get bca(): dvd_bca;
  set bca(value: dvd_bca | Init<dvd_bca>);
  get manufact(): dvd_manufact;
  set manufact(value: dvd_manufact | Init<dvd_manufact>);
}

export const dvd_struct: Descriptor<dvd_struct> = /* @__PURE__ */ declareUnion(
  'dvd_struct',
  `
  __u8 type;
  struct dvd_physical physical;
  struct dvd_copyright copyright;
  struct dvd_disckey disckey;
  struct dvd_bca bca;
  struct dvd_manufact manufact;
`,
  { uses: () => [dvd_bca, dvd_copyright, dvd_disckey, dvd_manufact, dvd_physical] },
);
