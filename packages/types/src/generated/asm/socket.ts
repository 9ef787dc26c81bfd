// Generated from Linux 7.3.4 <asm/socket.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SCM_TIMESTAMP: PerArch<29, 63, 63, 29, 29, 29, 29, 29>;
  readonly SCM_TIMESTAMPING: PerArch<37, 65, 65, 37, 37, 37, 37, 37>;
  readonly SCM_TIMESTAMPNS: PerArch<35, 64, 64, 35, 35, 35, 35, 35>;
  readonly SO_PASSCRED: PerArch<16, 16, 16, 16, 16, 16, 16, 20>;
  readonly SO_PEERCRED: PerArch<17, 17, 17, 17, 17, 17, 17, 21>;
  readonly SO_RCVLOWAT: PerArch<18, 18, 18, 18, 18, 18, 18, 16>;
  readonly SO_RCVTIMEO: PerArch<20, 66, 66, 20, 20, 20, 20, 18>;
  readonly SO_RCVTIMEO_OLD: PerArch<20, 20, 20, 20, 20, 20, 20, 18>;
  readonly SO_SNDLOWAT: PerArch<19, 19, 19, 19, 19, 19, 19, 17>;
  readonly SO_SNDTIMEO: PerArch<21, 67, 67, 21, 21, 21, 21, 19>;
  readonly SO_SNDTIMEO_OLD: PerArch<21, 21, 21, 21, 21, 21, 21, 19>;
  readonly SO_TIMESTAMP: PerArch<29, 63, 63, 29, 29, 29, 29, 29>;
  readonly SO_TIMESTAMPING: PerArch<37, 65, 65, 37, 37, 37, 37, 37>;
  readonly SO_TIMESTAMPNS: PerArch<35, 64, 64, 35, 35, 35, 35, 35>;
} = /* @__PURE__ */ perArchOf({
  SCM_TIMESTAMP: [29, 63, 63, 29, 29, 29, 29, 29],
  SCM_TIMESTAMPING: [37, 65, 65, 37, 37, 37, 37, 37],
  SCM_TIMESTAMPNS: [35, 64, 64, 35, 35, 35, 35, 35],
  SO_PASSCRED: [16, 16, 16, 16, 16, 16, 16, 20],
  SO_PEERCRED: [17, 17, 17, 17, 17, 17, 17, 21],
  SO_RCVLOWAT: [18, 18, 18, 18, 18, 18, 18, 16],
  SO_RCVTIMEO: [20, 66, 66, 20, 20, 20, 20, 18],
  SO_RCVTIMEO_OLD: [20, 20, 20, 20, 20, 20, 20, 18],
  SO_SNDLOWAT: [19, 19, 19, 19, 19, 19, 19, 17],
  SO_SNDTIMEO: [21, 67, 67, 21, 21, 21, 21, 19],
  SO_SNDTIMEO_OLD: [21, 21, 21, 21, 21, 21, 21, 19],
  SO_TIMESTAMP: [29, 63, 63, 29, 29, 29, 29, 29],
  SO_TIMESTAMPING: [37, 65, 65, 37, 37, 37, 37, 37],
  SO_TIMESTAMPNS: [35, 64, 64, 35, 35, 35, 35, 35],
});

/** `<asm/socket.h>`: 63 on x86, arm; 29 elsewhere. */
export const SCM_TIMESTAMP: number = /* @__PURE__ */ hereOf(perArch.SCM_TIMESTAMP);
/** `<asm/socket.h>`: 65 on x86, arm; 37 elsewhere. */
export const SCM_TIMESTAMPING: number = /* @__PURE__ */ hereOf(perArch.SCM_TIMESTAMPING);
/** `<asm/socket.h>`: 64 on x86, arm; 35 elsewhere. */
export const SCM_TIMESTAMPNS: number = /* @__PURE__ */ hereOf(perArch.SCM_TIMESTAMPNS);
/** `<asm/socket.h>`: 20 on ppc64le; 16 elsewhere. */
export const SO_PASSCRED: number = /* @__PURE__ */ hereOf(perArch.SO_PASSCRED);
/** `<asm/socket.h>`: 21 on ppc64le; 17 elsewhere. */
export const SO_PEERCRED: number = /* @__PURE__ */ hereOf(perArch.SO_PEERCRED);
/** `<asm/socket.h>`: 16 on ppc64le; 18 elsewhere. */
export const SO_RCVLOWAT: number = /* @__PURE__ */ hereOf(perArch.SO_RCVLOWAT);
/** `<asm/socket.h>`: 66 on x86, arm; 18 on ppc64le; 20 elsewhere. */
export const SO_RCVTIMEO: number = /* @__PURE__ */ hereOf(perArch.SO_RCVTIMEO);
/** `<asm/socket.h>`: 18 on ppc64le; 20 elsewhere. */
export const SO_RCVTIMEO_OLD: number = /* @__PURE__ */ hereOf(perArch.SO_RCVTIMEO_OLD);
/** `<asm/socket.h>`: 17 on ppc64le; 19 elsewhere. */
export const SO_SNDLOWAT: number = /* @__PURE__ */ hereOf(perArch.SO_SNDLOWAT);
/** `<asm/socket.h>`: 67 on x86, arm; 19 on ppc64le; 21 elsewhere. */
export const SO_SNDTIMEO: number = /* @__PURE__ */ hereOf(perArch.SO_SNDTIMEO);
/** `<asm/socket.h>`: 19 on ppc64le; 21 elsewhere. */
export const SO_SNDTIMEO_OLD: number = /* @__PURE__ */ hereOf(perArch.SO_SNDTIMEO_OLD);
/** `<asm/socket.h>`: 63 on x86, arm; 29 elsewhere. */
export const SO_TIMESTAMP: number = /* @__PURE__ */ hereOf(perArch.SO_TIMESTAMP);
/** `<asm/socket.h>`: 65 on x86, arm; 37 elsewhere. */
export const SO_TIMESTAMPING: number = /* @__PURE__ */ hereOf(perArch.SO_TIMESTAMPING);
/** `<asm/socket.h>`: 64 on x86, arm; 35 elsewhere. */
export const SO_TIMESTAMPNS: number = /* @__PURE__ */ hereOf(perArch.SO_TIMESTAMPNS);
export const SCM_DEVMEM_DMABUF = 79,
  SCM_DEVMEM_LINEAR = 78,
  SCM_INQ = 84,
  SCM_TIMESTAMPING_OPT_STATS = 54,
  SCM_TIMESTAMPING_PKTINFO = 58,
  SCM_TS_OPT_ID = 81,
  SCM_TXTIME = 61,
  SCM_WIFI_STATUS = 41,
  SOL_SOCKET = 1,
  SO_ACCEPTCONN = 30,
  SO_ATTACH_BPF = 50,
  SO_ATTACH_FILTER = 26,
  SO_ATTACH_REUSEPORT_CBPF = 51,
  SO_ATTACH_REUSEPORT_EBPF = 52,
  SO_BINDTODEVICE = 25,
  SO_BINDTOIFINDEX = 62,
  SO_BPF_EXTENSIONS = 48,
  SO_BROADCAST = 6,
  SO_BSDCOMPAT = 14,
  SO_BUF_LOCK = 72,
  SO_BUSY_POLL = 46,
  SO_BUSY_POLL_BUDGET = 70,
  SO_CNX_ADVICE = 53,
  SO_COOKIE = 57,
  SO_DEBUG = 1,
  SO_DETACH_BPF = 27,
  SO_DETACH_FILTER = 27,
  SO_DETACH_REUSEPORT_BPF = 68,
  SO_DEVMEM_DMABUF = 79,
  SO_DEVMEM_DONTNEED = 80,
  SO_DEVMEM_LINEAR = 78,
  SO_DOMAIN = 39,
  SO_DONTROUTE = 5,
  SO_ERROR = 4,
  SO_GET_FILTER = 26,
  SO_INCOMING_CPU = 49,
  SO_INCOMING_NAPI_ID = 56,
  SO_INQ = 84,
  SO_KEEPALIVE = 9,
  SO_LINGER = 13,
  SO_LOCK_FILTER = 44,
  SO_MARK = 36,
  SO_MAX_PACING_RATE = 47,
  SO_MEMINFO = 55,
  SO_NETNS_COOKIE = 71,
  SO_NOFCS = 43,
  SO_NO_CHECK = 11,
  SO_OOBINLINE = 10,
  SO_PASSPIDFD = 76,
  SO_PASSRIGHTS = 83,
  SO_PASSSEC = 34,
  SO_PEEK_OFF = 42,
  SO_PEERGROUPS = 59,
  SO_PEERNAME = 28,
  SO_PEERPIDFD = 77,
  SO_PEERSEC = 31,
  SO_PREFER_BUSY_POLL = 69,
  SO_PRIORITY = 12,
  SO_PROTOCOL = 38,
  SO_RCVBUF = 8,
  SO_RCVBUFFORCE = 33,
  SO_RCVMARK = 75,
  SO_RCVPRIORITY = 82,
  SO_RCVTIMEO_NEW = 66,
  SO_RESERVE_MEM = 73,
  SO_REUSEADDR = 2,
  SO_REUSEPORT = 15,
  SO_RIGHTS_NOTRUNC = 85,
  SO_RXQ_OVFL = 40,
  SO_SECURITY_AUTHENTICATION = 22,
  SO_SECURITY_ENCRYPTION_NETWORK = 24,
  SO_SECURITY_ENCRYPTION_TRANSPORT = 23,
  SO_SELECT_ERR_QUEUE = 45,
  SO_SNDBUF = 7,
  SO_SNDBUFFORCE = 32,
  SO_SNDTIMEO_NEW = 67,
  SO_TIMESTAMPING_NEW = 65,
  SO_TIMESTAMPING_OLD = 37,
  SO_TIMESTAMPNS_NEW = 64,
  SO_TIMESTAMPNS_OLD = 35,
  SO_TIMESTAMP_NEW = 63,
  SO_TIMESTAMP_OLD = 29,
  SO_TXREHASH = 74,
  SO_TXTIME = 61,
  SO_TYPE = 3,
  SO_WIFI_STATUS = 41,
  SO_ZEROCOPY = 60;
