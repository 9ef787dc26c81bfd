// Generated from Linux 7.3.4 <asm/siginfo.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SIGEV_PAD_SIZE: PerArch<12, 13, 13, 12, 12, 12, 12, 12>;
  readonly __ADDR_BND_PKEY_PAD: PerArch<8, 4, 4, 8, 8, 8, 8, 8>;
  readonly __ARCH_SIGEV_PREAMBLE_SIZE: PerArch<16, 12, 12, 16, 16, 16, 16, 16>;
} = /* @__PURE__ */ perArchOf({
  SIGEV_PAD_SIZE: [12, 13, 13, 12, 12, 12, 12, 12],
  __ADDR_BND_PKEY_PAD: [8, 4, 4, 8, 8, 8, 8, 8],
  __ARCH_SIGEV_PREAMBLE_SIZE: [16, 12, 12, 16, 16, 16, 16, 16],
});

/** `<asm/siginfo.h>`: 13 on x86, arm; 12 elsewhere. */
export const SIGEV_PAD_SIZE: number = /* @__PURE__ */ hereOf(perArch.SIGEV_PAD_SIZE);
/** `<asm/siginfo.h>`: 4 on x86, arm; 8 elsewhere. */
export const __ADDR_BND_PKEY_PAD: number = /* @__PURE__ */ hereOf(perArch.__ADDR_BND_PKEY_PAD);
/** `<asm/siginfo.h>`: 12 on x86, arm; 16 elsewhere. */
export const __ARCH_SIGEV_PREAMBLE_SIZE: number = /* @__PURE__ */ hereOf(
  perArch.__ARCH_SIGEV_PREAMBLE_SIZE,
);
export const BUS_ADRALN = 1,
  BUS_ADRERR = 2,
  BUS_MCEERR_AO = 5,
  BUS_MCEERR_AR = 4,
  BUS_OBJERR = 3,
  CLD_CONTINUED = 6,
  CLD_DUMPED = 3,
  CLD_EXITED = 1,
  CLD_KILLED = 2,
  CLD_STOPPED = 5,
  CLD_TRAPPED = 4,
  EMT_TAGOVF = 1,
  FPE_CONDTRAP = 15,
  FPE_FLTDIV = 3,
  FPE_FLTINV = 7,
  FPE_FLTOVF = 4,
  FPE_FLTRES = 6,
  FPE_FLTSUB = 8,
  FPE_FLTUND = 5,
  FPE_FLTUNK = 14,
  FPE_INTDIV = 1,
  FPE_INTOVF = 2,
  ILL_BADIADDR = 9,
  ILL_BADSTK = 8,
  ILL_COPROC = 7,
  ILL_ILLADR = 3,
  ILL_ILLOPC = 1,
  ILL_ILLOPN = 2,
  ILL_ILLTRP = 4,
  ILL_PRVOPC = 5,
  ILL_PRVREG = 6,
  NSIGBUS = 5,
  NSIGCHLD = 6,
  NSIGEMT = 1,
  NSIGFPE = 15,
  NSIGILL = 11,
  NSIGPOLL = 6,
  NSIGSEGV = 10,
  NSIGSYS = 2,
  NSIGTRAP = 6,
  POLL_ERR = 4,
  POLL_HUP = 6,
  POLL_IN = 1,
  POLL_MSG = 3,
  POLL_OUT = 2,
  POLL_PRI = 5,
  SEGV_ACCADI = 5,
  SEGV_ACCERR = 2,
  SEGV_ADIDERR = 6,
  SEGV_ADIPERR = 7,
  SEGV_BNDERR = 3,
  SEGV_CPERR = 10,
  SEGV_MAPERR = 1,
  SEGV_MTEAERR = 8,
  SEGV_MTESERR = 9,
  SEGV_PKUERR = 4,
  SIGEV_MAX_SIZE = 64,
  SIGEV_NONE = 1,
  SIGEV_SIGNAL = 0,
  SIGEV_THREAD = 2,
  SIGEV_THREAD_ID = 4,
  SI_ASYNCIO = -4,
  SI_ASYNCNL = -60,
  SI_DETHREAD = -7,
  SI_KERNEL = 128,
  SI_MAX_SIZE = 128,
  SI_MESGQ = -3,
  SI_QUEUE = -1,
  SI_SIGIO = -5,
  SI_TIMER = -2,
  SI_TKILL = -6,
  SI_USER = 0,
  SYS_SECCOMP = 1,
  SYS_USER_DISPATCH = 2,
  TRAP_BRANCH = 3,
  TRAP_BRKPT = 1,
  TRAP_HWBKPT = 4,
  TRAP_PERF = 6,
  TRAP_PERF_FLAG_ASYNC = 1,
  TRAP_TRACE = 2,
  TRAP_UNK = 5,
  __FPE_DECDIV = 10,
  __FPE_DECERR = 11,
  __FPE_DECOVF = 9,
  __FPE_INVASC = 12,
  __FPE_INVDEC = 13,
  __ILL_BNDMOD = 11,
  __ILL_BREAK = 10;
export declare namespace struct {
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
  interface sigevent
    extends RecordView<
      'struct sigevent',
      'sigev_notify_attributes' | 'sigev_notify_function',
      'sigev_notify_attributes' | 'sigev_notify_function' | 'sigev_notify_thread_id'
    > {
    get sigev_value(): union.sigval;
    set sigev_value(value: From<union.sigval>);
    sigev_signo: number;
    sigev_notify: number;
    get _sigev_un(): sigevent$_sigev_un;
    set _sigev_un(value: From<sigevent$_sigev_un>);
    /** `_sigev_un._sigev_thread._attribute`, by its macro. */
    get sigev_notify_attributes(): number;
    set sigev_notify_attributes(value: Pointer);
    /** `_sigev_un._sigev_thread._function`, by its macro. */
    get sigev_notify_function(): number;
    set sigev_notify_function(value: Pointer);
    /** `_sigev_un._tid`, by its macro. */
    sigev_notify_thread_id: number;
  }

  /** `<asm/siginfo.h>`: 128 bytes. */
  interface siginfo
    extends RecordView<
      'struct siginfo',
      'si_addr' | 'si_call_addr' | 'si_lower' | 'si_ptr' | 'si_upper',
      | 'si_addr'
      | 'si_addr_lsb'
      | 'si_arch'
      | 'si_band'
      | 'si_call_addr'
      | 'si_fd'
      | 'si_int'
      | 'si_lower'
      | 'si_overrun'
      | 'si_perf_data'
      | 'si_perf_flags'
      | 'si_perf_type'
      | 'si_pid'
      | 'si_pkey'
      | 'si_ptr'
      | 'si_status'
      | 'si_stime'
      | 'si_sys_private'
      | 'si_syscall'
      | 'si_tid'
      | 'si_trapno'
      | 'si_uid'
      | 'si_upper'
      | 'si_utime'
      | 'si_value'
    > {
    si_signo: number;
    si_errno: number;
    si_code: number;
    get _sifields(): union.__sifields;
    set _sifields(value: From<union.__sifields>);
    get _si_pad(): Int32Array;
    set _si_pad(value: Iterable<Integer>);
    /** `_sifields._sigfault._addr`, by its macro. */
    get si_addr(): number;
    set si_addr(value: Pointer);
    /** `_sifields._sigfault._addr_lsb`, by its macro. */
    si_addr_lsb: number;
    /** `_sifields._sigsys._arch`, by its macro. */
    si_arch: number;
    /** `_sifields._sigpoll._band`, by its macro. */
    si_band: number;
    /** `_sifields._sigsys._call_addr`, by its macro. */
    get si_call_addr(): number;
    set si_call_addr(value: Pointer);
    /** `_sifields._sigpoll._fd`, by its macro. */
    si_fd: number;
    /** `_sifields._rt._sigval.sival_int`, by its macro. */
    si_int: number;
    /** `_sifields._sigfault._addr_bnd._lower`, by its macro. */
    get si_lower(): number;
    set si_lower(value: Pointer);
    /** `_sifields._timer._overrun`, by its macro. */
    si_overrun: number;
    /** `_sifields._sigfault._perf._data`, by its macro. */
    si_perf_data: number;
    /** `_sifields._sigfault._perf._flags`, by its macro. */
    si_perf_flags: number;
    /** `_sifields._sigfault._perf._type`, by its macro. */
    si_perf_type: number;
    /** `_sifields._kill._pid`, by its macro. */
    si_pid: number;
    /** `_sifields._sigfault._addr_pkey._pkey`, by its macro. */
    si_pkey: number;
    /** `_sifields._rt._sigval.sival_ptr`, by its macro. */
    get si_ptr(): number;
    set si_ptr(value: Pointer);
    /** `_sifields._sigchld._status`, by its macro. */
    si_status: number;
    /** `_sifields._sigchld._stime`, by its macro. */
    si_stime: number;
    /** `_sifields._timer._sys_private`, by its macro. */
    si_sys_private: number;
    /** `_sifields._sigsys._syscall`, by its macro. */
    si_syscall: number;
    /** `_sifields._timer._tid`, by its macro. */
    si_tid: number;
    /** `_sifields._sigfault._trapno`, by its macro. */
    si_trapno: number;
    /** `_sifields._kill._uid`, by its macro. */
    si_uid: number;
    /** `_sifields._sigfault._addr_bnd._upper`, by its macro. */
    get si_upper(): number;
    set si_upper(value: Pointer);
    /** `_sifields._sigchld._utime`, by its macro. */
    si_utime: number;
    /** `_sifields._rt._sigval`, by its macro. */
    get si_value(): union.sigval;
    set si_value(value: From<union.sigval>);
  }
}

export const struct: {
  readonly sigevent: Descriptor<struct.sigevent>;
  readonly siginfo: Descriptor<struct.siginfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sigevent": ["union sigval sigev_value;int sigev_signo;int sigev_notify;union {int _pad[12];int _tid;struct {function *_function;void *_attribute;} _sigev_thread;} _sigev_un;",{"aliases":{"sigev_notify_attributes":"_sigev_un._sigev_thread._attribute","sigev_notify_function":"_sigev_un._sigev_thread._function","sigev_notify_thread_id":"_sigev_un._tid"},"variants":{"x86":{"members":"union sigval sigev_value;int sigev_signo;int sigev_notify;union {int _pad[13];int _tid;struct {function *_function;void *_attribute;} _sigev_thread;} _sigev_un;"},"arm":{"members":"union sigval sigev_value;int sigev_signo;int sigev_notify;union {int _pad[13];int _tid;struct {function *_function;void *_attribute;} _sigev_thread;} _sigev_un;"}}}],
"siginfo": ["union {struct {int si_signo;int si_errno;int si_code;union __sifields _sifields;};int _si_pad[32];};",{"aliases":{"si_addr":"_sifields._sigfault._addr","si_addr_lsb":"_sifields._sigfault._addr_lsb","si_arch":"_sifields._sigsys._arch","si_band":"_sifields._sigpoll._band","si_call_addr":"_sifields._sigsys._call_addr","si_fd":"_sifields._sigpoll._fd","si_int":"_sifields._rt._sigval.sival_int","si_lower":"_sifields._sigfault._addr_bnd._lower","si_overrun":"_sifields._timer._overrun","si_perf_data":"_sifields._sigfault._perf._data","si_perf_flags":"_sifields._sigfault._perf._flags","si_perf_type":"_sifields._sigfault._perf._type","si_pid":"_sifields._kill._pid","si_pkey":"_sifields._sigfault._addr_pkey._pkey","si_ptr":"_sifields._rt._sigval.sival_ptr","si_status":"_sifields._sigchld._status","si_stime":"_sifields._sigchld._stime","si_sys_private":"_sifields._timer._sys_private","si_syscall":"_sifields._sigsys._syscall","si_tid":"_sifields._timer._tid","si_trapno":"_sifields._sigfault._trapno","si_uid":"_sifields._kill._uid","si_upper":"_sifields._sigfault._addr_bnd._upper","si_utime":"_sifields._sigchld._utime","si_value":"_sifields._rt._sigval"}}]
}`),
  () => [union],
);

export declare namespace union {
  interface __sifields$_kill extends RecordView<'struct __sifields._kill'> {
    _pid: number;
    _uid: number;
  }

  interface __sifields$_timer extends RecordView<'struct __sifields._timer'> {
    _tid: number;
    _overrun: number;
    get _sigval(): union.sigval;
    set _sigval(value: From<union.sigval>);
    _sys_private: number;
  }

  interface __sifields$_rt extends RecordView<'struct __sifields._rt'> {
    _pid: number;
    _uid: number;
    get _sigval(): union.sigval;
    set _sigval(value: From<union.sigval>);
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

  /** `<asm/siginfo.h>`: 20 bytes on x86, arm; 32 bytes elsewhere. */
  interface __sifields extends RecordView<'union __sifields'> {
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

  /** `<asm/siginfo.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface sigval extends RecordView<'union sigval', 'sival_ptr'> {
    sival_int: number;
    get sival_ptr(): number;
    set sival_ptr(value: Pointer);
  }
}

export const union: {
  readonly __sifields: Descriptor<union.__sifields>;
  readonly sigval: Descriptor<union.sigval>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"__sifields": ["struct {int _pid;unsigned int _uid;} _kill;struct {int _tid;int _overrun;union sigval _sigval;int _sys_private;} _timer;struct {int _pid;unsigned int _uid;union sigval _sigval;} _rt;struct {int _pid;unsigned int _uid;int _status;long _utime;long _stime;} _sigchld;struct {void *_addr;union {int _trapno;short _addr_lsb;struct {char _dummy_bnd[8];void *_lower;void *_upper;} _addr_bnd;struct {char _dummy_pkey[8];__u32 _pkey;} _addr_pkey;struct {unsigned long _data;__u32 _type;__u32 _flags;} _perf;};} _sigfault;struct {long _band;int _fd;} _sigpoll;struct {void *_call_addr;int _syscall;unsigned int _arch;} _sigsys;",{"variants":{"x86":{"members":"struct {int _pid;unsigned int _uid;} _kill;struct {int _tid;int _overrun;union sigval _sigval;int _sys_private;} _timer;struct {int _pid;unsigned int _uid;union sigval _sigval;} _rt;struct {int _pid;unsigned int _uid;int _status;long _utime;long _stime;} _sigchld;struct {void *_addr;union {int _trapno;short _addr_lsb;struct {char _dummy_bnd[4];void *_lower;void *_upper;} _addr_bnd;struct {char _dummy_pkey[4];__u32 _pkey;} _addr_pkey;struct {unsigned long _data;__u32 _type;__u32 _flags;} _perf;};} _sigfault;struct {long _band;int _fd;} _sigpoll;struct {void *_call_addr;int _syscall;unsigned int _arch;} _sigsys;"},"arm":{"members":"struct {int _pid;unsigned int _uid;} _kill;struct {int _tid;int _overrun;union sigval _sigval;int _sys_private;} _timer;struct {int _pid;unsigned int _uid;union sigval _sigval;} _rt;struct {int _pid;unsigned int _uid;int _status;long _utime;long _stime;} _sigchld;struct {void *_addr;union {int _trapno;short _addr_lsb;struct {char _dummy_bnd[4];void *_lower;void *_upper;} _addr_bnd;struct {char _dummy_pkey[4];__u32 _pkey;} _addr_pkey;struct {unsigned long _data;__u32 _type;__u32 _flags;} _perf;};} _sigfault;struct {long _band;int _fd;} _sigpoll;struct {void *_call_addr;int _syscall;unsigned int _arch;} _sigsys;"}}}],
"sigval": "int sival_int;void *sival_ptr;"
}`),
);

export type sigevent_t = struct.sigevent;
export const sigevent_t: typeof struct.sigevent = struct.sigevent;
export type siginfo_t = struct.siginfo;
export const siginfo_t: typeof struct.siginfo = struct.siginfo;
export type sigval_t = union.sigval;
export const sigval_t: typeof union.sigval = union.sigval;
