// Generated from Linux 7.3.4 <asm/siginfo.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  declareUnion,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

interface __sifields$_kill extends RecordView<'struct __sifields._kill'> {
  _pid: number;
  _uid: number;
}

interface __sifields$_timer extends RecordView<'struct __sifields._timer'> {
  _tid: number;
  _overrun: number;
  get _sigval(): sigval;
  set _sigval(value: From<sigval>);
  _sys_private: number;
}

interface __sifields$_rt extends RecordView<'struct __sifields._rt'> {
  _pid: number;
  _uid: number;
  get _sigval(): sigval;
  set _sigval(value: From<sigval>);
}

interface __sifields$_sigchld extends RecordView<'struct __sifields._sigchld'> {
  _pid: number;
  _uid: number;
  _status: number;
  _utime: number;
  _stime: number;
}

interface __sifields$_sigfault$_addr_bnd
  extends RecordView<'struct __sifields._sigfault._addr_bnd', '_lower' | '_upper'> {
  get _dummy_bnd(): Uint8Array;
  set _dummy_bnd(value: Bytes);
  get _lower(): number;
  set _lower(value: Pointer);
  get _upper(): number;
  set _upper(value: Pointer);
}

interface __sifields$_sigfault$_addr_pkey
  extends RecordView<'struct __sifields._sigfault._addr_pkey'> {
  get _dummy_pkey(): Uint8Array;
  set _dummy_pkey(value: Bytes);
  _pkey: number;
}

interface __sifields$_sigfault$_perf extends RecordView<'struct __sifields._sigfault._perf'> {
  _data: number;
  _type: number;
  _flags: number;
}

interface __sifields$_sigfault extends RecordView<'struct __sifields._sigfault', '_addr'> {
  get _addr(): number;
  set _addr(value: Pointer);
  _trapno: number;
  _addr_lsb: number;
  get _addr_bnd(): __sifields$_sigfault$_addr_bnd;
  set _addr_bnd(value: From<__sifields$_sigfault$_addr_bnd>);
  get _addr_pkey(): __sifields$_sigfault$_addr_pkey;
  set _addr_pkey(value: From<__sifields$_sigfault$_addr_pkey>);
  get _perf(): __sifields$_sigfault$_perf;
  set _perf(value: From<__sifields$_sigfault$_perf>);
}

interface __sifields$_sigpoll extends RecordView<'struct __sifields._sigpoll'> {
  _band: number;
  _fd: number;
}

interface __sifields$_sigsys extends RecordView<'struct __sifields._sigsys', '_call_addr'> {
  get _call_addr(): number;
  set _call_addr(value: Pointer);
  _syscall: number;
  _arch: number;
}

/** `<asm/siginfo.h>`: 32 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface __sifields extends RecordView<'union __sifields'> {
  get _kill(): __sifields$_kill;
  set _kill(value: From<__sifields$_kill>);
  get _timer(): __sifields$_timer;
  set _timer(value: From<__sifields$_timer>);
  get _rt(): __sifields$_rt;
  set _rt(value: From<__sifields$_rt>);
  get _sigchld(): __sifields$_sigchld;
  set _sigchld(value: From<__sifields$_sigchld>);
  get _sigfault(): __sifields$_sigfault;
  set _sigfault(value: From<__sifields$_sigfault>);
  get _sigpoll(): __sifields$_sigpoll;
  set _sigpoll(value: From<__sifields$_sigpoll>);
  get _sigsys(): __sifields$_sigsys;
  set _sigsys(value: From<__sifields$_sigsys>);
}

export const __sifields: Descriptor<__sifields> = /* @__PURE__ */ declareUnion(
  '__sifields',
  `
  struct {
    int _pid;
    unsigned int _uid;
  } _kill;
  struct {
    int _tid;
    int _overrun;
    union sigval _sigval;
    int _sys_private;
  } _timer;
  struct {
    int _pid;
    unsigned int _uid;
    union sigval _sigval;
  } _rt;
  struct {
    int _pid;
    unsigned int _uid;
    int _status;
    long _utime;
    long _stime;
  } _sigchld;
  struct {
    void *_addr;
    union {
      int _trapno;
      short _addr_lsb;
      struct {
        char _dummy_bnd[8];
        void *_lower;
        void *_upper;
      } _addr_bnd;
      struct {
        char _dummy_pkey[8];
        __u32 _pkey;
      } _addr_pkey;
      struct {
        unsigned long _data;
        __u32 _type;
        __u32 _flags;
      } _perf;
    };
  } _sigfault;
  struct {
    long _band;
    int _fd;
  } _sigpoll;
  struct {
    void *_call_addr;
    int _syscall;
    unsigned int _arch;
  } _sigsys;
`,
  {
    variants: {
      x86: {
        members: `
  struct {
    int _pid;
    unsigned int _uid;
  } _kill;
  struct {
    int _tid;
    int _overrun;
    union sigval _sigval;
    int _sys_private;
  } _timer;
  struct {
    int _pid;
    unsigned int _uid;
    union sigval _sigval;
  } _rt;
  struct {
    int _pid;
    unsigned int _uid;
    int _status;
    long _utime;
    long _stime;
  } _sigchld;
  struct {
    void *_addr;
    union {
      int _trapno;
      short _addr_lsb;
      struct {
        char _dummy_bnd[4];
        void *_lower;
        void *_upper;
      } _addr_bnd;
      struct {
        char _dummy_pkey[4];
        __u32 _pkey;
      } _addr_pkey;
      struct {
        unsigned long _data;
        __u32 _type;
        __u32 _flags;
      } _perf;
    };
  } _sigfault;
  struct {
    long _band;
    int _fd;
  } _sigpoll;
  struct {
    void *_call_addr;
    int _syscall;
    unsigned int _arch;
  } _sigsys;
`,
      },
      arm: {
        members: `
  struct {
    int _pid;
    unsigned int _uid;
  } _kill;
  struct {
    int _tid;
    int _overrun;
    union sigval _sigval;
    int _sys_private;
  } _timer;
  struct {
    int _pid;
    unsigned int _uid;
    union sigval _sigval;
  } _rt;
  struct {
    int _pid;
    unsigned int _uid;
    int _status;
    long _utime;
    long _stime;
  } _sigchld;
  struct {
    void *_addr;
    union {
      int _trapno;
      short _addr_lsb;
      struct {
        char _dummy_bnd[4];
        void *_lower;
        void *_upper;
      } _addr_bnd;
      struct {
        char _dummy_pkey[4];
        __u32 _pkey;
      } _addr_pkey;
      struct {
        unsigned long _data;
        __u32 _type;
        __u32 _flags;
      } _perf;
    };
  } _sigfault;
  struct {
    long _band;
    int _fd;
  } _sigpoll;
  struct {
    void *_call_addr;
    int _syscall;
    unsigned int _arch;
  } _sigsys;
`,
      },
    },
    uses: () => [sigval],
  },
);

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
  set _sigev_thread(value: From<sigevent$_sigev_un$_sigev_thread>);
}

/** `<asm/siginfo.h>`: 64 bytes. */
export interface sigevent extends RecordView<'struct sigevent'> {
  get sigev_value(): sigval;
  set sigev_value(value: From<sigval>);
  sigev_signo: number;
  sigev_notify: number;
  get _sigev_un(): sigevent$_sigev_un;
  set _sigev_un(value: From<sigevent$_sigev_un>);
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
  set _sifields(value: From<__sifields>);
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

/** `<asm/siginfo.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface sigval extends RecordView<'union sigval', 'sival_ptr'> {
  sival_int: number;
  get sival_ptr(): number;
  set sival_ptr(value: Pointer);
}

export const sigval: Descriptor<sigval> = /* @__PURE__ */ declareUnion(
  'sigval',
  `
  int sival_int;
  void *sival_ptr;
`,
);
