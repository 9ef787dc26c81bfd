// Generated from Linux 7.3.4 <linux/un.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const SIOCUNIXFILE = 35296,
  UNIX_PATH_MAX = 108;
export declare namespace struct {
  /** `<linux/un.h>`: 110 bytes. */
  interface sockaddr_un extends RecordView<'struct sockaddr_un'> {
    sun_family: number;
    get sun_path(): Uint8Array;
    set sun_path(value: Bytes);
  }
}

export const struct: {
  readonly sockaddr_un: Descriptor<struct.sockaddr_un>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_un": "unsigned short sun_family;char sun_path[108];"
}`),
);
