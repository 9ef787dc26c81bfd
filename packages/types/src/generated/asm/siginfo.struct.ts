// Generated from Linux 7.3.4 <asm/siginfo.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { __sifields, sigval } from './siginfo.union.ts';

interface sigevent$_sigev_un$_sigev_thread
  extends RecordView<'struct sigevent._sigev_un._sigev_thread', '_function' | '_attribute'> {
  get _function(): number;
  set _function(value: Pointer);
  get _attribute(): number;
  set _attribute(value: Pointer);
}

interface sigevent$_sigev_un extends RecordView<'union sigevent._sigev_un'> {
  get _pad(): Int32Array;
  set _pad(value: Iterable<Integer>);
  _tid: number;
  get _sigev_thread(): sigevent$_sigev_un$_sigev_thread;
  set _sigev_thread(value:
    | sigevent$_sigev_un$_sigev_thread
    | Init<sigevent$_sigev_un$_sigev_thread>);
}

/** `<asm/siginfo.h>`: 64 bytes. */
export interface sigevent extends RecordView<'struct sigevent'> {
  get sigev_value(): sigval;
  set sigev_value(value: sigval | Init<sigval>);
  sigev_signo: number;
  sigev_notify: number;
  get _sigev_un(): sigevent$_sigev_un;
  set _sigev_un(value: sigevent$_sigev_un | Init<sigevent$_sigev_un>);
}

export const sigevent: Descriptor<sigevent> = /* @__PURE__ */ declareStruct(
  'sigevent',
  `
  union sigval sigev_value;
  int sigev_signo;
  int sigev_notify;
  union {
    int _pad[12];
    int _tid;
    struct {
      function *_function;
      void *_attribute;
    } _sigev_thread;
  } _sigev_un;
`,
  {
    variants: {
      x86: {
        members: `
  union sigval sigev_value;
  int sigev_signo;
  int sigev_notify;
  union {
    int _pad[13];
    int _tid;
    struct {
      function *_function;
      void *_attribute;
    } _sigev_thread;
  } _sigev_un;
`,
      },
      arm: {
        members: `
  union sigval sigev_value;
  int sigev_signo;
  int sigev_notify;
  union {
    int _pad[13];
    int _tid;
    struct {
      function *_function;
      void *_attribute;
    } _sigev_thread;
  } _sigev_un;
`,
      },
    },
    uses: () => [sigval],
  },
);

/** `<asm/siginfo.h>`: 128 bytes. */
export interface siginfo extends RecordView<'struct siginfo'> {
  si_signo: number;
  si_errno: number;
  si_code: number;
  get _sifields(): __sifields;
  set _sifields(value: __sifields | Init<__sifields>);
  get _si_pad(): Int32Array;
  set _si_pad(value: Iterable<Integer>);
}

export const siginfo: Descriptor<siginfo> = /* @__PURE__ */ declareStruct(
  'siginfo',
  `
  union {
    struct {
      int si_signo;
      int si_errno;
      int si_code;
      union __sifields _sifields;
    };
    int _si_pad[32];
  };
`,
  { uses: () => [__sifields] },
);
