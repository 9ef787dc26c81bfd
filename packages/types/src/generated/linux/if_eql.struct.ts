// Generated from Linux 7.3.4 <linux/if_eql.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/if_eql.h>`: 24 bytes. */
export interface master_config extends RecordView<'struct master_config'> {
  get master_name(): Uint8Array;
  set master_name(value: Bytes);
  max_slaves: number;
  min_slaves: number;
}

export const master_config: Descriptor<master_config> = /* @__PURE__ */ declareStruct(
  'master_config',
  `
  char master_name[16];
  int max_slaves;
  int min_slaves;
`,
);

/** `<linux/if_eql.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface slave_config extends RecordView<'struct slave_config'> {
  get slave_name(): Uint8Array;
  set slave_name(value: Bytes);
  priority: number;
}

export const slave_config: Descriptor<slave_config> = /* @__PURE__ */ declareStruct(
  'slave_config',
  `
  char slave_name[16];
  long priority;
`,
);

/** `<linux/if_eql.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface slaving_request extends RecordView<'struct slaving_request'> {
  get slave_name(): Uint8Array;
  set slave_name(value: Bytes);
  priority: number;
}

export const slaving_request: Descriptor<slaving_request> = /* @__PURE__ */ declareStruct(
  'slaving_request',
  `
  char slave_name[16];
  long priority;
`,
);
