import type { LengthField } from '../../../../packages/types/src/view/iterate.ts';

// What the headers know only in prose. One line each, with its reason.

/** Records of variable length, and how they say it. */
export const lengthFields: Readonly<Record<string, LengthField>> = {
  'struct linux_dirent64': { name: 'd_reclen', counts: 'record' }, // the kernel has aligned it
  'struct fanotify_event_metadata': { name: 'event_len', counts: 'record' }, // FAN_EVENT_NEXT
  'struct fanotify_event_info_header': { name: 'len', counts: 'record' }, // the kernel pads it
  'struct perf_event_header': { name: 'size', counts: 'record' }, // the kernel has aligned it
  'struct lsm_ctx': { name: 'len', counts: 'record' }, // the kernel has aligned it
  'struct inotify_event': { name: 'len', counts: 'rest' }, // its name is padded by the kernel
  'struct cmsghdr': { name: 'cmsg_len', counts: 'record', align: 'word' }, // CMSG_ALIGN
  'struct nlmsghdr': { name: 'nlmsg_len', counts: 'record', align: 4 }, // NLMSG_ALIGNTO
  'struct nlattr': { name: 'nla_len', counts: 'record', align: 4 }, // NLA_ALIGNTO
  'struct rtattr': { name: 'rta_len', counts: 'record', align: 4 }, // RTA_ALIGNTO
  'struct rtnexthop': { name: 'rtnh_len', counts: 'record', align: 4 }, // RTNH_ALIGNTO
};

/** Word-sized fields that are bigints on every architecture. */
export const bigintFields: ReadonlySet<string> = new Set([
  'struct rlimit.rlim_cur', // RLIM_INFINITY is all ones
  'struct rlimit.rlim_max',
]);
