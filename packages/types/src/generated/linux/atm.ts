// Generated from Linux 7.3.4 <linux/atm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const ATM_AAL0 = 13,
  ATM_AAL0_SDU = 52,
  ATM_AAL1 = 1,
  ATM_AAL2 = 2,
  ATM_AAL34 = 3,
  ATM_AAL5 = 5,
  ATM_AAL5_TRAILER = 8,
  ATM_ABR = 4,
  ATM_AFI_DCC = 57,
  ATM_AFI_DCC_GROUP = 189,
  ATM_AFI_E164 = 69,
  ATM_AFI_E164_GROUP = 195,
  ATM_AFI_ICD = 71,
  ATM_AFI_ICD_GROUP = 197,
  ATM_AFI_LOCAL = 73,
  ATM_AFI_LOCAL_GROUP = 199,
  ATM_ANYCLASS = 5,
  ATM_CBR = 2,
  ATM_CELL_PAYLOAD = 48,
  ATM_CELL_SIZE = 53,
  ATM_E164_LEN = 12,
  ATM_ESA_LEN = 20,
  ATM_HDR_CLP = 1,
  ATM_HDR_GFC_MASK = 4026531840,
  ATM_HDR_GFC_SHIFT = 28,
  ATM_HDR_PTI_MASK = 14,
  ATM_HDR_PTI_SHIFT = 1,
  ATM_HDR_VCI_MASK = 1048560,
  ATM_HDR_VCI_SHIFT = 4,
  ATM_HDR_VPI_MASK = 267386880,
  ATM_HDR_VPI_SHIFT = 20,
  ATM_ITF_ANY = -1,
  ATM_LIJ = 1,
  ATM_LIJ_NJ = 3,
  ATM_LIJ_NONE = 0,
  ATM_LIJ_RPJ = 2,
  ATM_MAX_AAL34_PDU = 65535,
  ATM_MAX_AAL5_PDU = 65535,
  ATM_MAX_CDV = 9999,
  ATM_MAX_PCR = -1,
  ATM_MAX_VCI = 65535,
  ATM_MAX_VPI = 255,
  ATM_MAX_VPI_NNI = 4096,
  ATM_NONE = 0,
  ATM_NOT_RSV_VCI = 32,
  ATM_NO_AAL = 0,
  ATM_PTI_E2EF5 = 5,
  ATM_PTI_RSV = 7,
  ATM_PTI_RSV_RM = 6,
  ATM_PTI_SEGF5 = 4,
  ATM_PTI_UCES0 = 2,
  ATM_PTI_UCES1 = 3,
  ATM_PTI_US0 = 0,
  ATM_PTI_US1 = 1,
  ATM_UBR = 1,
  ATM_VBR = 3,
  ATM_VCI_ANY = -1,
  ATM_VCI_UNSPEC = -2,
  ATM_VPI_ANY = -1,
  ATM_VPI_UNSPEC = -2,
  SO_ATMPVC = 1107558412,
  SO_ATMQOS = 1107427412,
  SO_ATMSAP = 1107492904,
  SO_CIRANGE = 1107361794,
  SO_MULTIPOINT = 1107623940,
  SO_SETCLP = 1107296260;
export declare namespace struct {
  /** `<linux/atm.h>`: 84 bytes. */
  interface atm_qos extends RecordView<'struct atm_qos'> {
    get txtp(): struct.atm_trafprm;
    set txtp(value: From<struct.atm_trafprm>);
    get rxtp(): struct.atm_trafprm;
    set rxtp(value: From<struct.atm_trafprm>);
    aal: number;
  }

  /** `<linux/atm.h>`: 40 bytes. */
  interface atm_trafprm extends RecordView<'struct atm_trafprm'> {
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

  /** `<linux/atm.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface atmif_sioc extends RecordView<'struct atmif_sioc', 'arg'> {
    number: number;
    length: number;
    get arg(): number;
    set arg(value: Pointer);
  }

  interface sockaddr_atmpvc$sap_addr extends RecordView<'struct sockaddr_atmpvc.sap_addr'> {
    itf: number;
    vpi: number;
    vci: number;
  }

  /** `<linux/atm.h>`: 12 bytes. */
  interface sockaddr_atmpvc extends RecordView<'struct sockaddr_atmpvc'> {
    sap_family: number;
    get sap_addr(): sockaddr_atmpvc$sap_addr;
    set sap_addr(value: From<sockaddr_atmpvc$sap_addr>);
  }

  interface sockaddr_atmsvc$sas_addr extends RecordView<'struct sockaddr_atmsvc.sas_addr'> {
    get prv(): Uint8Array;
    set prv(value: Bytes);
    get pub(): Uint8Array;
    set pub(value: Bytes);
    lij_type: number;
    lij_id: number;
  }

  /** `<linux/atm.h>`: 44 bytes. */
  interface sockaddr_atmsvc extends RecordView<'struct sockaddr_atmsvc'> {
    sas_family: number;
    get sas_addr(): sockaddr_atmsvc$sas_addr;
    set sas_addr(value: From<sockaddr_atmsvc$sas_addr>);
  }
}

export const struct: {
  readonly atm_qos: Descriptor<struct.atm_qos>;
  readonly atm_trafprm: Descriptor<struct.atm_trafprm>;
  readonly atmif_sioc: Descriptor<struct.atmif_sioc>;
  readonly sockaddr_atmpvc: Descriptor<struct.sockaddr_atmpvc>;
  readonly sockaddr_atmsvc: Descriptor<struct.sockaddr_atmsvc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atm_qos": "struct atm_trafprm txtp;struct atm_trafprm rxtp;unsigned char aal;",
"atm_trafprm": "unsigned char traffic_class;int max_pcr;int pcr;int min_pcr;int max_cdv;int max_sdu;unsigned int icr;unsigned int tbe;unsigned int frtt :24;unsigned int rif :4;unsigned int rdf :4;unsigned int nrm_pres :1;unsigned int trm_pres :1;unsigned int adtf_pres :1;unsigned int cdf_pres :1;unsigned int nrm :3;unsigned int trm :3;unsigned int adtf :10;unsigned int cdf :3;unsigned int spare :9;",
"atmif_sioc": "int number;int length;void *arg;",
"sockaddr_atmpvc": "unsigned short sap_family;struct {short itf;short vpi;int vci;} sap_addr;",
"sockaddr_atmsvc": "unsigned short sas_family;struct {unsigned char prv[20];char pub[13];char lij_type;__u32 lij_id;} sas_addr;"
}`),
);

export type atm_backend_t = number;
