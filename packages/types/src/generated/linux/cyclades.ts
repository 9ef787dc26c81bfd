// Generated from Linux 7.3.4 <linux/cyclades.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const CYGETCD1400VER = 4413712,
  CYGETDEFTHRESH = 4413700,
  CYGETDEFTIMEOUT = 4413704,
  CYGETMON = 4413697,
  CYGETRFLOW = 4413707,
  CYGETRTSDTR_INV = 4413709,
  CYGETTHRESH = 4413698,
  CYGETTIMEOUT = 4413702,
  CYGETWAIT = 4413715,
  CYSETDEFTHRESH = 4413701,
  CYSETDEFTIMEOUT = 4413705,
  CYSETRFLOW = 4413706,
  CYSETRTSDTR_INV = 4413708,
  CYSETTHRESH = 4413699,
  CYSETTIMEOUT = 4413703,
  CYSETWAIT = 4413714,
  CYZGETPOLLCYCLE = 4413711,
  CYZSETPOLLCYCLE = 4413710;
export declare namespace struct {
  /** `<linux/cyclades.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface cyclades_monitor extends RecordView<'struct cyclades_monitor'> {
    int_count: number;
    char_count: number;
    char_max: number;
    char_last: number;
  }
}

export const struct: {
  readonly cyclades_monitor: Descriptor<struct.cyclades_monitor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cyclades_monitor": "unsigned long int_count;unsigned long char_count;unsigned long char_max;unsigned long char_last;"
}`),
);
