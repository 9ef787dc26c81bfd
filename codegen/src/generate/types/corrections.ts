import type { LengthField } from '../../../../packages/types/src/view/iterate.ts';

// Facts that headers state only in prose, one line each with its reason.

/** Records of variable length, and the field that contains it. */
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

/**
 * Fields that hold masks or sentinels that no number holds, and so are bigints on every architecture:
 * words, arrays of words, and sets that C declares as a record of words.
 */
export const bigintFields: ReadonlySet<string> = new Set([
  'struct rlimit.rlim_cur', // RLIM_INFINITY is all ones
  'struct rlimit.rlim_max',
  'struct shminfo64.shmmax', // all ones less 2²⁴, unless somebody has set it
  'struct shminfo64.shmall',
  'struct kernel_sigaction.sa_mask', // a set of signals
  'struct sigaction.sa_mask',
  'struct ucontext.uc_sigmask',
  'struct kernel_sigset_t.sig',
  'struct sigset_t.sig',
  'struct sigcontext.oldmask',
  'struct __kernel_fd_set.fds_bits', // a bit for each descriptor
  'struct ebt_mark_m_info.mask',
  'struct ib_user_mad_reg_req.method_mask', // a bit for each method
  'struct kvm_run.write_mask', // of a register
  'struct snd_emu10k1_fx8010_code.gpr_valid', // a bit for each entry
  'struct snd_emu10k1_fx8010_code.tram_valid',
  'struct snd_emu10k1_fx8010_code.code_valid',
  'struct revectored_struct.__map', // a bit for each interrupt
]);
