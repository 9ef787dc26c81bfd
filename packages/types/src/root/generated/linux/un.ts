// Generated from Linux 7.3.4 <linux/un.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/un.h>`: 110 bytes. */
export interface sockaddr_un extends RecordView<'struct sockaddr_un'> {
  sun_family: number;
  get sun_path(): Uint8Array;
  set sun_path(value: Bytes);
}

export const sockaddr_un: Descriptor<sockaddr_un> = /* @__PURE__ */ declareStruct(
  'sockaddr_un',
  `
  unsigned short sun_family;
  char sun_path[108];
`,
);
