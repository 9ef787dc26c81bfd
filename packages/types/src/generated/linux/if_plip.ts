// Generated from Linux 7.3.4 <linux/if_plip.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const PLIP_GET_TIMEOUT = 1,
  PLIP_SET_TIMEOUT = 2,
  SIOCDEVPLIP = 35312;
export declare namespace struct {
  /** `<linux/if_plip.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface plipconf extends RecordView<'struct plipconf'> {
    pcmd: number;
    nibble: number;
    trigger: number;
  }
}

export const struct: {
  readonly plipconf: Descriptor<struct.plipconf>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"plipconf": "unsigned short pcmd;unsigned long nibble;unsigned long trigger;"
}`),
);
