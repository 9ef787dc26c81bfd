// Generated from Linux 7.3.4 <linux/shm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/shm.h>`: 48 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface shm_info extends RecordView<'struct shm_info'> {
  used_ids: number;
  shm_tot: number;
  shm_rss: number;
  shm_swp: number;
  swap_attempts: number;
  swap_successes: number;
}

export const shm_info: Descriptor<shm_info> = /* @__PURE__ */ declareStruct(
  'shm_info',
  `
  int used_ids;
  unsigned long shm_tot;
  unsigned long shm_rss;
  unsigned long shm_swp;
  unsigned long swap_attempts;
  unsigned long swap_successes;
`,
);
