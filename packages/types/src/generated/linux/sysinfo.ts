// Generated from Linux 7.3.4 <linux/sysinfo.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../engine.ts';

export const SI_LOAD_SHIFT = 16;
export declare namespace struct {
  /** `<linux/sysinfo.h>`: 64 bytes on x86, arm; 112 bytes elsewhere. */
  interface sysinfo extends RecordView<'struct sysinfo'> {
    uptime: number;
    get loads(): Elements<number>;
    set loads(value: Iterable<number>);
    totalram: number;
    freeram: number;
    sharedram: number;
    bufferram: number;
    totalswap: number;
    freeswap: number;
    procs: number;
    pad: number;
    totalhigh: number;
    freehigh: number;
    mem_unit: number;
    get _f(): Uint8Array;
    set _f(value: Bytes);
  }
}

export const struct: {
  readonly sysinfo: Descriptor<struct.sysinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sysinfo": ["long uptime;unsigned long loads[3];unsigned long totalram;unsigned long freeram;unsigned long sharedram;unsigned long bufferram;unsigned long totalswap;unsigned long freeswap;__u16 procs;__u16 pad;unsigned long totalhigh;unsigned long freehigh;__u32 mem_unit;char _f[];",{"variants":{"x86":{"members":"long uptime;unsigned long loads[3];unsigned long totalram;unsigned long freeram;unsigned long sharedram;unsigned long bufferram;unsigned long totalswap;unsigned long freeswap;__u16 procs;__u16 pad;unsigned long totalhigh;unsigned long freehigh;__u32 mem_unit;char _f[8];"},"arm":{"members":"long uptime;unsigned long loads[3];unsigned long totalram;unsigned long freeram;unsigned long sharedram;unsigned long bufferram;unsigned long totalswap;unsigned long freeswap;__u16 procs;__u16 pad;unsigned long totalhigh;unsigned long freehigh;__u32 mem_unit;char _f[8];"}}}]
}`),
);
