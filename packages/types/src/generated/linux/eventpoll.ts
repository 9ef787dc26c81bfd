// Generated from Linux 7.3.4 <linux/eventpoll.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'EPIOCGPARAMS' | 'EPIOCSPARAMS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    EPIOCGPARAMS: 2148043266,
    EPIOCSPARAMS: 1074301441,
  },
);

export const EPIOCGPARAMS: number = /* @__PURE__ */ requestHere(2148043266),
  EPIOCSPARAMS: number = /* @__PURE__ */ requestHere(1074301441);
export const EPOLLERR = 8,
  EPOLLET = 2147483648,
  EPOLLEXCLUSIVE = 268435456,
  EPOLLHUP = 16,
  EPOLLIN = 1,
  EPOLLMSG = 1024,
  EPOLLNVAL = 32,
  EPOLLONESHOT = 1073741824,
  EPOLLOUT = 4,
  EPOLLPRI = 2,
  EPOLLRDBAND = 128,
  EPOLLRDHUP = 8192,
  EPOLLRDNORM = 64,
  EPOLLWAKEUP = 536870912,
  EPOLLWRBAND = 512,
  EPOLLWRNORM = 256,
  EPOLL_CLOEXEC = 524288,
  EPOLL_CTL_ADD = 1,
  EPOLL_CTL_DEL = 2,
  EPOLL_CTL_MOD = 3,
  EPOLL_IOC_TYPE = 138,
  EPOLL_URING_WAKE = 134217728;
export declare namespace struct {
  /** `<linux/eventpoll.h>`: 12 bytes on x86_64, x86; 16 bytes elsewhere. */
  interface epoll_event extends RecordView<'struct epoll_event'> {
    events: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/eventpoll.h>`: 8 bytes. */
  interface epoll_params extends RecordView<'struct epoll_params'> {
    busy_poll_usecs: number;
    busy_poll_budget: number;
    prefer_busy_poll: number;
    __pad: number;
  }
}

export const struct: {
  readonly epoll_event: Descriptor<struct.epoll_event>;
  readonly epoll_params: Descriptor<struct.epoll_params>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"epoll_event": ["unsigned int events;__u64 data;",{"variants":{"x86_64":{"pack":1}}}],
"epoll_params": "__u32 busy_poll_usecs;__u16 busy_poll_budget;__u8 prefer_busy_poll;__u8 __pad;"
}`),
);
