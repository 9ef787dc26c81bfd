// Generated from Linux 7.3.4 <linux/nfc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/nfc.h>`: 16 bytes. */
export interface sockaddr_nfc extends RecordView<'struct sockaddr_nfc'> {
  sa_family: number;
  dev_idx: number;
  target_idx: number;
  nfc_protocol: number;
}

export const sockaddr_nfc: Descriptor<sockaddr_nfc> = /* @__PURE__ */ declareStruct(
  'sockaddr_nfc',
  `
  unsigned short sa_family;
  __u32 dev_idx;
  __u32 target_idx;
  __u32 nfc_protocol;
`,
);

/** `<linux/nfc.h>`: 96 bytes on x86_64, riscv64, aarch64; 88 bytes on x86, arm. */
export interface sockaddr_nfc_llcp extends RecordView<'struct sockaddr_nfc_llcp'> {
  sa_family: number;
  dev_idx: number;
  target_idx: number;
  nfc_protocol: number;
  dsap: number;
  ssap: number;
  get service_name(): Uint8Array;
  set service_name(value: Bytes);
  service_name_len: number;
}

export const sockaddr_nfc_llcp: Descriptor<sockaddr_nfc_llcp> = /* @__PURE__ */ declareStruct(
  'sockaddr_nfc_llcp',
  `
  unsigned short sa_family;
  __u32 dev_idx;
  __u32 target_idx;
  __u32 nfc_protocol;
  __u8 dsap;
  __u8 ssap;
  char service_name[63];
  unsigned long service_name_len;
`,
);
