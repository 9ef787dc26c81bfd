import { type Descriptor, declareStruct, type From, type RecordView } from '../engine.ts';
import { __kernel_sock_timeval } from '../root/generated/linux/time_types.ts';

/** What `getitimer` and `setitimer` take, with 64-bit times on every architecture: 32 bytes. */
export interface itimerval extends RecordView<'struct itimerval'> {
  get it_interval(): __kernel_sock_timeval;
  set it_interval(value: From<__kernel_sock_timeval>);
  get it_value(): __kernel_sock_timeval;
  set it_value(value: From<__kernel_sock_timeval>);
}

export const itimerval: Descriptor<itimerval> = /* @__PURE__ */ declareStruct(
  'itimerval',
  'struct __kernel_sock_timeval it_interval, it_value;',
  { uses: () => [__kernel_sock_timeval] },
);
