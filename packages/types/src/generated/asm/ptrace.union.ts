// Generated from Linux 7.3.4 <asm/ptrace.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { __riscv_d_ext_state, __riscv_f_ext_state, __riscv_q_ext_state } from './ptrace.struct.ts';

/** `<asm/ptrace.h>`: 528 bytes on riscv64. */
export interface __riscv_fp_state extends RecordView<'union __riscv_fp_state'> {
  get f(): __riscv_f_ext_state;
  set f(value: __riscv_f_ext_state | Init<__riscv_f_ext_state>);
  get d(): __riscv_d_ext_state;
  set d(value: __riscv_d_ext_state | Init<__riscv_d_ext_state>);
  get q(): __riscv_q_ext_state;
  set q(value: __riscv_q_ext_state | Init<__riscv_q_ext_state>);
}

export const __riscv_fp_state: Descriptor<__riscv_fp_state, 'riscv64'> =
  /* @__PURE__ */ declareUnion(
    '__riscv_fp_state',
    `
  struct __riscv_f_ext_state f;
  struct __riscv_d_ext_state d;
  struct __riscv_q_ext_state q;
`,
    {
      only: ['riscv64'],
      uses: () => [__riscv_d_ext_state, __riscv_f_ext_state, __riscv_q_ext_state],
    },
  );
