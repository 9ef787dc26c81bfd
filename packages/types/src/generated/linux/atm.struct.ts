// Generated from Linux 7.3.4 <linux/atm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/atm.h>`: 84 bytes. */
export interface atm_qos extends RecordView<'struct atm_qos'> {
  get txtp(): atm_trafprm;
  set txtp(value: atm_trafprm | Init<atm_trafprm>);
  get rxtp(): atm_trafprm;
  set rxtp(value: atm_trafprm | Init<atm_trafprm>);
  aal: number;
}

export const atm_qos: Descriptor<atm_qos> = /* @__PURE__ */ declareStruct(
  'atm_qos',
  `
  struct atm_trafprm txtp;
  struct atm_trafprm rxtp;
  unsigned char aal;
`,
  { uses: () => [atm_trafprm] },
);

/** `<linux/atm.h>`: 40 bytes. */
export interface atm_trafprm extends RecordView<'struct atm_trafprm'> {
  traffic_class: number;
  max_pcr: number;
  pcr: number;
  min_pcr: number;
  max_cdv: number;
  max_sdu: number;
  icr: number;
  tbe: number;
  frtt: number;
  rif: number;
  rdf: number;
  nrm_pres: number;
  trm_pres: number;
  adtf_pres: number;
  cdf_pres: number;
  nrm: number;
  trm: number;
  adtf: number;
  cdf: number;
  spare: number;
}

export const atm_trafprm: Descriptor<atm_trafprm> = /* @__PURE__ */ declareStruct(
  'atm_trafprm',
  `
  unsigned char traffic_class;
  int max_pcr;
  int pcr;
  int min_pcr;
  int max_cdv;
  int max_sdu;
  unsigned int icr;
  unsigned int tbe;
  unsigned int frtt :24;
  unsigned int rif :4;
  unsigned int rdf :4;
  unsigned int nrm_pres :1;
  unsigned int trm_pres :1;
  unsigned int adtf_pres :1;
  unsigned int cdf_pres :1;
  unsigned int nrm :3;
  unsigned int trm :3;
  unsigned int adtf :10;
  unsigned int cdf :3;
  unsigned int spare :9;
`,
);

/** `<linux/atm.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface atmif_sioc extends RecordView<'struct atmif_sioc', 'arg'> {
  number: number;
  length: number;
  get arg(): number;
  set arg(value: Pointer);
}

export const atmif_sioc: Descriptor<atmif_sioc> = /* @__PURE__ */ declareStruct(
  'atmif_sioc',
  `
  int number;
  int length;
  void *arg;
`,
);

interface sockaddr_atmpvc$sap_addr extends RecordView<'struct sockaddr_atmpvc.sap_addr'> {
  itf: number;
  vpi: number;
  vci: number;
}

/** `<linux/atm.h>`: 12 bytes. */
export interface sockaddr_atmpvc extends RecordView<'struct sockaddr_atmpvc'> {
  sap_family: number;
  get sap_addr(): sockaddr_atmpvc$sap_addr;
  set sap_addr(value: sockaddr_atmpvc$sap_addr | Init<sockaddr_atmpvc$sap_addr>);
}

export const sockaddr_atmpvc: Descriptor<sockaddr_atmpvc> = /* @__PURE__ */ declareStruct(
  'sockaddr_atmpvc',
  `
  unsigned short sap_family;
  struct {
    short itf;
    short vpi;
    int vci;
  } sap_addr;
`,
);

interface sockaddr_atmsvc$sas_addr extends RecordView<'struct sockaddr_atmsvc.sas_addr'> {
  get prv(): Uint8Array;
  set prv(value: Bytes);
  get pub(): Uint8Array;
  set pub(value: Bytes);
  lij_type: number;
  lij_id: number;
}

/** `<linux/atm.h>`: 44 bytes. */
export interface sockaddr_atmsvc extends RecordView<'struct sockaddr_atmsvc'> {
  sas_family: number;
  get sas_addr(): sockaddr_atmsvc$sas_addr;
  set sas_addr(value: sockaddr_atmsvc$sas_addr | Init<sockaddr_atmsvc$sas_addr>);
}

export const sockaddr_atmsvc: Descriptor<sockaddr_atmsvc> = /* @__PURE__ */ declareStruct(
  'sockaddr_atmsvc',
  `
  unsigned short sas_family;
  struct {
    unsigned char prv[20];
    char pub[13];
    char lij_type;
    __u32 lij_id;
  } sas_addr;
`,
);
