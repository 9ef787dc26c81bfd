// Generated from Linux 7.3.4 <asm/siginfo.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

interface __sifields$_kill extends RecordView<'struct __sifields._kill'> {
  _pid: number;
  _uid: number;
}

interface __sifields$_timer extends RecordView<'struct __sifields._timer'> {
  _tid: number;
  _overrun: number;
  get _sigval(): sigval;
  set _sigval(value: sigval | Init<sigval>);
  _sys_private: number;
}

interface __sifields$_rt extends RecordView<'struct __sifields._rt'> {
  _pid: number;
  _uid: number;
  get _sigval(): sigval;
  set _sigval(value: sigval | Init<sigval>);
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
  set _addr_bnd(value: __sifields$_sigfault$_addr_bnd | Init<__sifields$_sigfault$_addr_bnd>);
  get _addr_pkey(): __sifields$_sigfault$_addr_pkey;
  set _addr_pkey(value: __sifields$_sigfault$_addr_pkey | Init<__sifields$_sigfault$_addr_pkey>);
  get _perf(): __sifields$_sigfault$_perf;
  set _perf(value: __sifields$_sigfault$_perf | Init<__sifields$_sigfault$_perf>);
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
  set _kill(value: __sifields$_kill | Init<__sifields$_kill>);
  get _timer(): __sifields$_timer;
  set _timer(value: __sifields$_timer | Init<__sifields$_timer>);
  get _rt(): __sifields$_rt;
  set _rt(value: __sifields$_rt | Init<__sifields$_rt>);
  get _sigchld(): __sifields$_sigchld;
  set _sigchld(value: __sifields$_sigchld | Init<__sifields$_sigchld>);
  get _sigfault(): __sifields$_sigfault;
  set _sigfault(value: __sifields$_sigfault | Init<__sifields$_sigfault>);
  get _sigpoll(): __sifields$_sigpoll;
  set _sigpoll(value: __sifields$_sigpoll | Init<__sifields$_sigpoll>);
  get _sigsys(): __sifields$_sigsys;
  set _sigsys(value: __sifields$_sigsys | Init<__sifields$_sigsys>);
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
