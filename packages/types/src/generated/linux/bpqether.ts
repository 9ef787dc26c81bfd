// Generated from Linux 7.3.4 <linux/bpqether.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const SIOCGBPQETHPARAM = 20480,
  SIOCSBPQETHADDR = 35313,
  SIOCSBPQETHOPT = 35312,
  SIOCSBPQETHPARAM = 20481;
export declare namespace struct {
  /** `<linux/bpqether.h>`: 12 bytes. */
  interface bpq_ethaddr extends RecordView<'struct bpq_ethaddr'> {
    get destination(): Uint8Array;
    set destination(value: Bytes);
    get accept(): Uint8Array;
    set accept(value: Bytes);
  }

  /** `<linux/bpqether.h>`: 36 bytes. */
  interface bpq_req extends RecordView<'struct bpq_req'> {
    cmd: number;
    speed: number;
    clockmode: number;
    txdelay: number;
    persist: number;
    slotime: number;
    squeldelay: number;
    dmachan: number;
    irq: number;
  }
}

export const struct: {
  readonly bpq_ethaddr: Descriptor<struct.bpq_ethaddr>;
  readonly bpq_req: Descriptor<struct.bpq_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bpq_ethaddr": "unsigned char destination[6];unsigned char accept[6];",
"bpq_req": "int cmd;int speed;int clockmode;int txdelay;unsigned char persist;int slotime;int squeldelay;int dmachan;int irq;"
}`),
);
