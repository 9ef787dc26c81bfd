// Generated from Linux 7.3.4 <linux/bpf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const BPF_ADDR_SPACE_CAST = 1,
  BPF_ADJ_ROOM_ENCAP_L2_MASK = 255,
  BPF_ADJ_ROOM_ENCAP_L2_SHIFT = 56,
  BPF_ADJ_ROOM_MAC = 1,
  BPF_ADJ_ROOM_NET = 0,
  BPF_ALU64 = 7,
  BPF_ANY = 0,
  BPF_ARSH = 192,
  BPF_ATOMIC = 192,
  BPF_BTF_GET_FD_BY_ID = 19,
  BPF_BTF_GET_NEXT_ID = 23,
  BPF_BTF_LOAD = 18,
  BPF_BUILD_ID_SIZE = 20,
  BPF_CALL = 128,
  BPF_CGROUP_DEVICE = 6,
  BPF_CGROUP_GETSOCKOPT = 21,
  BPF_CGROUP_INET4_BIND = 8,
  BPF_CGROUP_INET4_CONNECT = 10,
  BPF_CGROUP_INET4_GETPEERNAME = 29,
  BPF_CGROUP_INET4_GETSOCKNAME = 31,
  BPF_CGROUP_INET4_POST_BIND = 12,
  BPF_CGROUP_INET6_BIND = 9,
  BPF_CGROUP_INET6_CONNECT = 11,
  BPF_CGROUP_INET6_GETPEERNAME = 30,
  BPF_CGROUP_INET6_GETSOCKNAME = 32,
  BPF_CGROUP_INET6_POST_BIND = 13,
  BPF_CGROUP_INET_EGRESS = 1,
  BPF_CGROUP_INET_INGRESS = 0,
  BPF_CGROUP_INET_SOCK_CREATE = 2,
  BPF_CGROUP_INET_SOCK_RELEASE = 34,
  BPF_CGROUP_ITER_ANCESTORS_UP = 4,
  BPF_CGROUP_ITER_CHILDREN = 5,
  BPF_CGROUP_ITER_DESCENDANTS_POST = 3,
  BPF_CGROUP_ITER_DESCENDANTS_PRE = 2,
  BPF_CGROUP_ITER_ORDER_UNSPEC = 0,
  BPF_CGROUP_ITER_SELF_ONLY = 1,
  BPF_CGROUP_SETSOCKOPT = 22,
  BPF_CGROUP_SOCK_OPS = 3,
  BPF_CGROUP_SYSCTL = 18,
  BPF_CGROUP_UDP4_RECVMSG = 19,
  BPF_CGROUP_UDP4_SENDMSG = 14,
  BPF_CGROUP_UDP6_RECVMSG = 20,
  BPF_CGROUP_UDP6_SENDMSG = 15,
  BPF_CGROUP_UNIX_CONNECT = 49,
  BPF_CGROUP_UNIX_GETPEERNAME = 52,
  BPF_CGROUP_UNIX_GETSOCKNAME = 53,
  BPF_CGROUP_UNIX_RECVMSG = 51,
  BPF_CGROUP_UNIX_SENDMSG = 50,
  BPF_CMPXCHG = 241,
  BPF_COMMON_ATTRS = 65536,
  BPF_CORE_ENUMVAL_EXISTS = 10,
  BPF_CORE_ENUMVAL_VALUE = 11,
  BPF_CORE_FIELD_BYTE_OFFSET = 0,
  BPF_CORE_FIELD_BYTE_SIZE = 1,
  BPF_CORE_FIELD_EXISTS = 2,
  BPF_CORE_FIELD_LSHIFT_U64 = 4,
  BPF_CORE_FIELD_RSHIFT_U64 = 5,
  BPF_CORE_FIELD_SIGNED = 3,
  BPF_CORE_TYPE_EXISTS = 8,
  BPF_CORE_TYPE_ID_LOCAL = 6,
  BPF_CORE_TYPE_ID_TARGET = 7,
  BPF_CORE_TYPE_MATCHES = 12,
  BPF_CORE_TYPE_SIZE = 9,
  BPF_CSUM_LEVEL_DEC = 2,
  BPF_CSUM_LEVEL_INC = 1,
  BPF_CSUM_LEVEL_QUERY = 0,
  BPF_CSUM_LEVEL_RESET = 3,
  BPF_DEVCG_ACC_MKNOD = 1,
  BPF_DEVCG_ACC_READ = 2,
  BPF_DEVCG_ACC_WRITE = 4,
  BPF_DEVCG_DEV_BLOCK = 1,
  BPF_DEVCG_DEV_CHAR = 2,
  BPF_DROP = 2,
  BPF_DW = 24,
  BPF_ENABLE_STATS = 32,
  BPF_END = 208,
  BPF_EXIST = 2,
  BPF_EXIT = 144,
  BPF_FD_TYPE_KPROBE = 2,
  BPF_FD_TYPE_KRETPROBE = 3,
  BPF_FD_TYPE_RAW_TRACEPOINT = 0,
  BPF_FD_TYPE_TRACEPOINT = 1,
  BPF_FD_TYPE_UPROBE = 4,
  BPF_FD_TYPE_URETPROBE = 5,
  BPF_FETCH = 1,
  BPF_FIB_LKUP_RET_BLACKHOLE = 1,
  BPF_FIB_LKUP_RET_FRAG_NEEDED = 8,
  BPF_FIB_LKUP_RET_FWD_DISABLED = 5,
  BPF_FIB_LKUP_RET_NOT_FWDED = 4,
  BPF_FIB_LKUP_RET_NO_NEIGH = 7,
  BPF_FIB_LKUP_RET_NO_SRC_ADDR = 9,
  BPF_FIB_LKUP_RET_PROHIBIT = 3,
  BPF_FIB_LKUP_RET_SUCCESS = 0,
  BPF_FIB_LKUP_RET_UNREACHABLE = 2,
  BPF_FIB_LKUP_RET_UNSUPP_LWT = 6,
  BPF_FIB_LKUP_RET_VLAN_FAILURE = 10,
  BPF_FIB_LOOKUP_DIRECT = 1,
  BPF_FIB_LOOKUP_MARK = 32,
  BPF_FIB_LOOKUP_OUTPUT = 2,
  BPF_FIB_LOOKUP_SKIP_NEIGH = 4,
  BPF_FIB_LOOKUP_SRC = 16,
  BPF_FIB_LOOKUP_TBID = 8,
  BPF_FIB_LOOKUP_VLAN = 64,
  BPF_FIB_LOOKUP_VLAN_INPUT = 128,
  BPF_FLOW_DISSECTOR = 17,
  BPF_FLOW_DISSECTOR_CONTINUE = 129,
  BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG = 1,
  BPF_FLOW_DISSECTOR_F_STOP_AT_ENCAP = 4,
  BPF_FLOW_DISSECTOR_F_STOP_AT_FLOW_LABEL = 2,
  BPF_FROM_BE = 8,
  BPF_FROM_LE = 0,
  BPF_FUNC_bind = 64,
  BPF_FUNC_bprm_opts_set = 159,
  BPF_FUNC_btf_find_by_name_kind = 167,
  BPF_FUNC_cgrp_storage_delete = 211,
  BPF_FUNC_cgrp_storage_get = 210,
  BPF_FUNC_check_mtu = 163,
  BPF_FUNC_clone_redirect = 13,
  BPF_FUNC_copy_from_user = 148,
  BPF_FUNC_copy_from_user_task = 191,
  BPF_FUNC_csum_diff = 28,
  BPF_FUNC_csum_level = 135,
  BPF_FUNC_csum_update = 40,
  BPF_FUNC_current_task_under_cgroup = 37,
  BPF_FUNC_d_path = 147,
  BPF_FUNC_dynptr_data = 203,
  BPF_FUNC_dynptr_from_mem = 197,
  BPF_FUNC_dynptr_read = 201,
  BPF_FUNC_dynptr_write = 202,
  BPF_FUNC_fib_lookup = 69,
  BPF_FUNC_find_vma = 180,
  BPF_FUNC_for_each_map_elem = 164,
  BPF_FUNC_get_attach_cookie = 174,
  BPF_FUNC_get_branch_snapshot = 176,
  BPF_FUNC_get_cgroup_classid = 17,
  BPF_FUNC_get_current_ancestor_cgroup_id = 123,
  BPF_FUNC_get_current_cgroup_id = 80,
  BPF_FUNC_get_current_comm = 16,
  BPF_FUNC_get_current_pid_tgid = 14,
  BPF_FUNC_get_current_task = 35,
  BPF_FUNC_get_current_task_btf = 158,
  BPF_FUNC_get_current_uid_gid = 15,
  BPF_FUNC_get_func_arg = 183,
  BPF_FUNC_get_func_arg_cnt = 185,
  BPF_FUNC_get_func_ip = 173,
  BPF_FUNC_get_func_ret = 184,
  BPF_FUNC_get_hash_recalc = 34,
  BPF_FUNC_get_listener_sock = 98,
  BPF_FUNC_get_local_storage = 81,
  BPF_FUNC_get_netns_cookie = 122,
  BPF_FUNC_get_ns_current_pid_tgid = 120,
  BPF_FUNC_get_numa_node_id = 42,
  BPF_FUNC_get_prandom_u32 = 7,
  BPF_FUNC_get_retval = 186,
  BPF_FUNC_get_route_realm = 24,
  BPF_FUNC_get_smp_processor_id = 8,
  BPF_FUNC_get_socket_cookie = 46,
  BPF_FUNC_get_socket_uid = 47,
  BPF_FUNC_get_stack = 67,
  BPF_FUNC_get_stackid = 27,
  BPF_FUNC_get_task_stack = 141,
  BPF_FUNC_getsockopt = 57,
  BPF_FUNC_ima_file_hash = 193,
  BPF_FUNC_ima_inode_hash = 161,
  BPF_FUNC_inode_storage_delete = 146,
  BPF_FUNC_inode_storage_get = 145,
  BPF_FUNC_jiffies64 = 118,
  BPF_FUNC_kallsyms_lookup_name = 179,
  BPF_FUNC_kptr_xchg = 194,
  BPF_FUNC_ktime_get_boot_ns = 125,
  BPF_FUNC_ktime_get_coarse_ns = 160,
  BPF_FUNC_ktime_get_ns = 5,
  BPF_FUNC_ktime_get_tai_ns = 208,
  BPF_FUNC_l3_csum_replace = 10,
  BPF_FUNC_l4_csum_replace = 11,
  BPF_FUNC_load_hdr_opt = 142,
  BPF_FUNC_loop = 181,
  BPF_FUNC_lwt_push_encap = 73,
  BPF_FUNC_lwt_seg6_action = 76,
  BPF_FUNC_lwt_seg6_adjust_srh = 75,
  BPF_FUNC_lwt_seg6_store_bytes = 74,
  BPF_FUNC_map_delete_elem = 3,
  BPF_FUNC_map_lookup_elem = 1,
  BPF_FUNC_map_lookup_percpu_elem = 195,
  BPF_FUNC_map_peek_elem = 89,
  BPF_FUNC_map_pop_elem = 88,
  BPF_FUNC_map_push_elem = 87,
  BPF_FUNC_map_update_elem = 2,
  BPF_FUNC_msg_apply_bytes = 61,
  BPF_FUNC_msg_cork_bytes = 62,
  BPF_FUNC_msg_pop_data = 91,
  BPF_FUNC_msg_pull_data = 63,
  BPF_FUNC_msg_push_data = 90,
  BPF_FUNC_msg_redirect_hash = 71,
  BPF_FUNC_msg_redirect_map = 60,
  BPF_FUNC_override_return = 58,
  BPF_FUNC_per_cpu_ptr = 153,
  BPF_FUNC_perf_event_output = 25,
  BPF_FUNC_perf_event_read = 22,
  BPF_FUNC_perf_event_read_value = 55,
  BPF_FUNC_perf_prog_read_value = 56,
  BPF_FUNC_probe_read = 4,
  BPF_FUNC_probe_read_kernel = 113,
  BPF_FUNC_probe_read_kernel_str = 115,
  BPF_FUNC_probe_read_str = 45,
  BPF_FUNC_probe_read_user = 112,
  BPF_FUNC_probe_read_user_str = 114,
  BPF_FUNC_probe_write_user = 36,
  BPF_FUNC_rc_keydown = 78,
  BPF_FUNC_rc_pointer_rel = 92,
  BPF_FUNC_rc_repeat = 77,
  BPF_FUNC_read_branch_records = 119,
  BPF_FUNC_redirect = 23,
  BPF_FUNC_redirect_map = 51,
  BPF_FUNC_redirect_neigh = 152,
  BPF_FUNC_redirect_peer = 155,
  BPF_FUNC_reserve_hdr_opt = 144,
  BPF_FUNC_ringbuf_discard = 133,
  BPF_FUNC_ringbuf_discard_dynptr = 200,
  BPF_FUNC_ringbuf_output = 130,
  BPF_FUNC_ringbuf_query = 134,
  BPF_FUNC_ringbuf_reserve = 131,
  BPF_FUNC_ringbuf_reserve_dynptr = 198,
  BPF_FUNC_ringbuf_submit = 132,
  BPF_FUNC_ringbuf_submit_dynptr = 199,
  BPF_FUNC_send_signal = 109,
  BPF_FUNC_send_signal_thread = 117,
  BPF_FUNC_seq_printf = 126,
  BPF_FUNC_seq_printf_btf = 150,
  BPF_FUNC_seq_write = 127,
  BPF_FUNC_set_hash = 48,
  BPF_FUNC_set_hash_invalid = 41,
  BPF_FUNC_set_retval = 187,
  BPF_FUNC_setsockopt = 49,
  BPF_FUNC_sk_ancestor_cgroup_id = 129,
  BPF_FUNC_sk_assign = 124,
  BPF_FUNC_sk_cgroup_id = 128,
  BPF_FUNC_sk_fullsock = 95,
  BPF_FUNC_sk_lookup_tcp = 84,
  BPF_FUNC_sk_lookup_udp = 85,
  BPF_FUNC_sk_redirect_hash = 72,
  BPF_FUNC_sk_redirect_map = 52,
  BPF_FUNC_sk_release = 86,
  BPF_FUNC_sk_select_reuseport = 82,
  BPF_FUNC_sk_storage_delete = 108,
  BPF_FUNC_sk_storage_get = 107,
  BPF_FUNC_skb_adjust_room = 50,
  BPF_FUNC_skb_ancestor_cgroup_id = 83,
  BPF_FUNC_skb_cgroup_classid = 151,
  BPF_FUNC_skb_cgroup_id = 79,
  BPF_FUNC_skb_change_head = 43,
  BPF_FUNC_skb_change_proto = 31,
  BPF_FUNC_skb_change_tail = 38,
  BPF_FUNC_skb_change_type = 32,
  BPF_FUNC_skb_ecn_set_ce = 97,
  BPF_FUNC_skb_get_tunnel_key = 20,
  BPF_FUNC_skb_get_tunnel_opt = 29,
  BPF_FUNC_skb_get_xfrm_state = 66,
  BPF_FUNC_skb_load_bytes = 26,
  BPF_FUNC_skb_load_bytes_relative = 68,
  BPF_FUNC_skb_output = 111,
  BPF_FUNC_skb_pull_data = 39,
  BPF_FUNC_skb_set_tstamp = 192,
  BPF_FUNC_skb_set_tunnel_key = 21,
  BPF_FUNC_skb_set_tunnel_opt = 30,
  BPF_FUNC_skb_store_bytes = 9,
  BPF_FUNC_skb_under_cgroup = 33,
  BPF_FUNC_skb_vlan_pop = 19,
  BPF_FUNC_skb_vlan_push = 18,
  BPF_FUNC_skc_lookup_tcp = 99,
  BPF_FUNC_skc_to_mptcp_sock = 196,
  BPF_FUNC_skc_to_tcp6_sock = 136,
  BPF_FUNC_skc_to_tcp_request_sock = 139,
  BPF_FUNC_skc_to_tcp_sock = 137,
  BPF_FUNC_skc_to_tcp_timewait_sock = 138,
  BPF_FUNC_skc_to_udp6_sock = 140,
  BPF_FUNC_skc_to_unix_sock = 178,
  BPF_FUNC_snprintf = 165,
  BPF_FUNC_snprintf_btf = 149,
  BPF_FUNC_sock_from_file = 162,
  BPF_FUNC_sock_hash_update = 70,
  BPF_FUNC_sock_map_update = 53,
  BPF_FUNC_sock_ops_cb_flags_set = 59,
  BPF_FUNC_spin_lock = 93,
  BPF_FUNC_spin_unlock = 94,
  BPF_FUNC_store_hdr_opt = 143,
  BPF_FUNC_strncmp = 182,
  BPF_FUNC_strtol = 105,
  BPF_FUNC_strtoul = 106,
  BPF_FUNC_sys_bpf = 166,
  BPF_FUNC_sys_close = 168,
  BPF_FUNC_sysctl_get_current_value = 102,
  BPF_FUNC_sysctl_get_name = 101,
  BPF_FUNC_sysctl_get_new_value = 103,
  BPF_FUNC_sysctl_set_new_value = 104,
  BPF_FUNC_tail_call = 12,
  BPF_FUNC_task_pt_regs = 175,
  BPF_FUNC_task_storage_delete = 157,
  BPF_FUNC_task_storage_get = 156,
  BPF_FUNC_tcp_check_syncookie = 100,
  BPF_FUNC_tcp_gen_syncookie = 110,
  BPF_FUNC_tcp_raw_check_syncookie_ipv4 = 206,
  BPF_FUNC_tcp_raw_check_syncookie_ipv6 = 207,
  BPF_FUNC_tcp_raw_gen_syncookie_ipv4 = 204,
  BPF_FUNC_tcp_raw_gen_syncookie_ipv6 = 205,
  BPF_FUNC_tcp_send_ack = 116,
  BPF_FUNC_tcp_sock = 96,
  BPF_FUNC_this_cpu_ptr = 154,
  BPF_FUNC_timer_cancel = 172,
  BPF_FUNC_timer_init = 169,
  BPF_FUNC_timer_set_callback = 170,
  BPF_FUNC_timer_start = 171,
  BPF_FUNC_trace_printk = 6,
  BPF_FUNC_trace_vprintk = 177,
  BPF_FUNC_unspec = 0,
  BPF_FUNC_user_ringbuf_drain = 209,
  BPF_FUNC_xdp_adjust_head = 44,
  BPF_FUNC_xdp_adjust_meta = 54,
  BPF_FUNC_xdp_adjust_tail = 65,
  BPF_FUNC_xdp_get_buff_len = 188,
  BPF_FUNC_xdp_load_bytes = 189,
  BPF_FUNC_xdp_output = 121,
  BPF_FUNC_xdp_store_bytes = 190,
  BPF_F_ADJ_ROOM_DECAP_IPXIP4 = 2048,
  BPF_F_ADJ_ROOM_DECAP_IPXIP6 = 4096,
  BPF_F_ADJ_ROOM_DECAP_L3_IPV4 = 128,
  BPF_F_ADJ_ROOM_DECAP_L3_IPV6 = 256,
  BPF_F_ADJ_ROOM_DECAP_L4_GRE = 512,
  BPF_F_ADJ_ROOM_DECAP_L4_UDP = 1024,
  BPF_F_ADJ_ROOM_ENCAP_L2_ETH = 64,
  BPF_F_ADJ_ROOM_ENCAP_L3_IPV4 = 2,
  BPF_F_ADJ_ROOM_ENCAP_L3_IPV6 = 4,
  BPF_F_ADJ_ROOM_ENCAP_L4_GRE = 8,
  BPF_F_ADJ_ROOM_ENCAP_L4_UDP = 16,
  BPF_F_ADJ_ROOM_FIXED_GSO = 1,
  BPF_F_ADJ_ROOM_NO_CSUM_RESET = 32,
  BPF_F_AFTER = 16,
  BPF_F_ALLOW_MULTI = 2,
  BPF_F_ALLOW_OVERRIDE = 1,
  BPF_F_ALL_CPUS = 16,
  BPF_F_ANY_ALIGNMENT = 2,
  BPF_F_BEFORE = 8,
  BPF_F_BPRM_SECUREEXEC = 1,
  BPF_F_BROADCAST = 8,
  BPF_F_CLONE = 512,
  BPF_F_CPU = 8,
  BPF_F_CTXLEN_MASK = 4503595332403200,
  BPF_F_CURRENT_CPU = 4294967295,
  BPF_F_CURRENT_NETNS = -1,
  BPF_F_DONT_FRAGMENT = 4,
  BPF_F_EGRESS = 2,
  BPF_F_EXCLUDE_INGRESS = 16,
  BPF_F_FAST_STACK_CMP = 512,
  BPF_F_GET_BRANCH_RECORDS_SIZE = 1,
  BPF_F_HDR_FIELD_MASK = 15,
  BPF_F_ID = 32,
  BPF_F_INDEX_MASK = 4294967295,
  BPF_F_INGRESS = 1,
  BPF_F_INNER_MAP = 4096,
  BPF_F_INVALIDATE_HASH = 2,
  BPF_F_IPV6 = 128,
  BPF_F_KPROBE_MULTI_RETURN = 1,
  BPF_F_LINK = 8192,
  BPF_F_LOCK = 4,
  BPF_F_MARK_ENFORCE = 64,
  BPF_F_MARK_MANGLED_0 = 32,
  BPF_F_MMAPABLE = 1024,
  BPF_F_NETFILTER_IP_DEFRAG = 1,
  BPF_F_NO_COMMON_LRU = 2,
  BPF_F_NO_PREALLOC = 1,
  BPF_F_NO_TUNNEL_KEY = 16,
  BPF_F_NO_USER_CONV = 262144,
  BPF_F_NUMA_NODE = 4,
  BPF_F_PAD_ZEROS = 1,
  BPF_F_PATH_FD = 16384,
  BPF_F_PREORDER = 64,
  BPF_F_PRESERVE_ELEMS = 2048,
  BPF_F_PSEUDO_HDR = 16,
  BPF_F_QUERY_EFFECTIVE = 1,
  BPF_F_RB_OVERWRITE = 524288,
  BPF_F_RDONLY = 8,
  BPF_F_RDONLY_PROG = 128,
  BPF_F_RECOMPUTE_CSUM = 1,
  BPF_F_REDIRECT_FLAGS = 27,
  BPF_F_REPLACE = 4,
  BPF_F_REUSE_STACKID = 1024,
  BPF_F_SEGV_ON_FAULT = 131072,
  BPF_F_SEQ_NUMBER = 8,
  BPF_F_SKIP_FIELD_MASK = 255,
  BPF_F_SLEEPABLE = 16,
  BPF_F_STACK_BUILD_ID = 32,
  BPF_F_STRICT_ALIGNMENT = 1,
  BPF_F_SYSCTL_BASE_NAME = 1,
  BPF_F_TEST_REG_INVARIANTS = 128,
  BPF_F_TEST_RND_HI32 = 4,
  BPF_F_TEST_RUN_ON_CPU = 1,
  BPF_F_TEST_SKB_CHECKSUM_COMPLETE = 4,
  BPF_F_TEST_STATE_FREQ = 8,
  BPF_F_TEST_XDP_LIVE_FRAMES = 2,
  BPF_F_TIMER_ABS = 1,
  BPF_F_TIMER_CPU_PIN = 2,
  BPF_F_TOKEN_FD = 65536,
  BPF_F_TUNINFO_FLAGS = 16,
  BPF_F_TUNINFO_IPV6 = 1,
  BPF_F_UPROBE_MULTI_PATH_FD = 2,
  BPF_F_UPROBE_MULTI_RETURN = 1,
  BPF_F_USER_BUILD_ID = 2048,
  BPF_F_USER_STACK = 256,
  BPF_F_VTYPE_BTF_OBJ_FD = 32768,
  BPF_F_WRONLY = 16,
  BPF_F_WRONLY_PROG = 256,
  BPF_F_XDP_DEV_BOUND_ONLY = 64,
  BPF_F_XDP_HAS_FRAGS = 32,
  BPF_F_ZERO_CSUM_TX = 2,
  BPF_F_ZERO_SEED = 64,
  BPF_HDR_START_MAC = 0,
  BPF_HDR_START_NET = 1,
  BPF_ITER_CREATE = 33,
  BPF_JCOND = 224,
  BPF_JLE = 176,
  BPF_JLT = 160,
  BPF_JMP32 = 6,
  BPF_JNE = 80,
  BPF_JSGE = 112,
  BPF_JSGT = 96,
  BPF_JSLE = 208,
  BPF_JSLT = 192,
  BPF_LINK_CREATE = 28,
  BPF_LINK_DETACH = 34,
  BPF_LINK_GET_FD_BY_ID = 30,
  BPF_LINK_GET_NEXT_ID = 31,
  BPF_LINK_TYPE_CGROUP = 3,
  BPF_LINK_TYPE_ITER = 4,
  BPF_LINK_TYPE_KPROBE_MULTI = 8,
  BPF_LINK_TYPE_NETFILTER = 10,
  BPF_LINK_TYPE_NETKIT = 13,
  BPF_LINK_TYPE_NETNS = 5,
  BPF_LINK_TYPE_PERF_EVENT = 7,
  BPF_LINK_TYPE_RAW_TRACEPOINT = 1,
  BPF_LINK_TYPE_SOCKMAP = 14,
  BPF_LINK_TYPE_STRUCT_OPS = 9,
  BPF_LINK_TYPE_TCX = 11,
  BPF_LINK_TYPE_TRACING = 2,
  BPF_LINK_TYPE_TRACING_MULTI = 15,
  BPF_LINK_TYPE_UNSPEC = 0,
  BPF_LINK_TYPE_UPROBE_MULTI = 12,
  BPF_LINK_TYPE_XDP = 6,
  BPF_LINK_UPDATE = 29,
  BPF_LIRC_MODE2 = 16,
  BPF_LOAD_ACQ = 256,
  BPF_LOAD_HDR_OPT_TCP_SYN = 1,
  BPF_LOCAL_STORAGE_GET_F_CREATE = 1,
  BPF_LSM_CGROUP = 43,
  BPF_LSM_MAC = 27,
  BPF_LWT_ENCAP_IP = 2,
  BPF_LWT_ENCAP_SEG6 = 0,
  BPF_LWT_ENCAP_SEG6_INLINE = 1,
  BPF_LWT_REROUTE = 128,
  BPF_MAP_CREATE = 0,
  BPF_MAP_DELETE_BATCH = 27,
  BPF_MAP_DELETE_ELEM = 3,
  BPF_MAP_FREEZE = 22,
  BPF_MAP_GET_FD_BY_ID = 14,
  BPF_MAP_GET_NEXT_ID = 12,
  BPF_MAP_GET_NEXT_KEY = 4,
  BPF_MAP_LOOKUP_AND_DELETE_BATCH = 25,
  BPF_MAP_LOOKUP_AND_DELETE_ELEM = 21,
  BPF_MAP_LOOKUP_BATCH = 24,
  BPF_MAP_LOOKUP_ELEM = 1,
  BPF_MAP_TYPE_ARENA = 33,
  BPF_MAP_TYPE_ARRAY = 2,
  BPF_MAP_TYPE_ARRAY_OF_MAPS = 12,
  BPF_MAP_TYPE_BLOOM_FILTER = 30,
  BPF_MAP_TYPE_CGROUP_ARRAY = 8,
  BPF_MAP_TYPE_CGROUP_STORAGE = 19,
  BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED = 19,
  BPF_MAP_TYPE_CGRP_STORAGE = 32,
  BPF_MAP_TYPE_CPUMAP = 16,
  BPF_MAP_TYPE_DEVMAP = 14,
  BPF_MAP_TYPE_DEVMAP_HASH = 25,
  BPF_MAP_TYPE_HASH = 1,
  BPF_MAP_TYPE_HASH_OF_MAPS = 13,
  BPF_MAP_TYPE_INODE_STORAGE = 28,
  BPF_MAP_TYPE_INSN_ARRAY = 34,
  BPF_MAP_TYPE_LPM_TRIE = 11,
  BPF_MAP_TYPE_LRU_HASH = 9,
  BPF_MAP_TYPE_LRU_PERCPU_HASH = 10,
  BPF_MAP_TYPE_PERCPU_ARRAY = 6,
  BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE = 21,
  BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED = 21,
  BPF_MAP_TYPE_PERCPU_HASH = 5,
  BPF_MAP_TYPE_PERF_EVENT_ARRAY = 4,
  BPF_MAP_TYPE_PROG_ARRAY = 3,
  BPF_MAP_TYPE_QUEUE = 22,
  BPF_MAP_TYPE_REUSEPORT_SOCKARRAY = 20,
  BPF_MAP_TYPE_RHASH = 35,
  BPF_MAP_TYPE_RINGBUF = 27,
  BPF_MAP_TYPE_SK_STORAGE = 24,
  BPF_MAP_TYPE_SOCKHASH = 18,
  BPF_MAP_TYPE_SOCKMAP = 15,
  BPF_MAP_TYPE_STACK = 23,
  BPF_MAP_TYPE_STACK_TRACE = 7,
  BPF_MAP_TYPE_STRUCT_OPS = 26,
  BPF_MAP_TYPE_TASK_STORAGE = 29,
  BPF_MAP_TYPE_UNSPEC = 0,
  BPF_MAP_TYPE_USER_RINGBUF = 31,
  BPF_MAP_TYPE_XSKMAP = 17,
  BPF_MAP_UPDATE_BATCH = 26,
  BPF_MAP_UPDATE_ELEM = 2,
  BPF_MAY_GOTO = 0,
  BPF_MEMSX = 128,
  BPF_MODIFY_RETURN = 26,
  BPF_MOV = 176,
  BPF_MTU_CHK_RET_FRAG_NEEDED = 1,
  BPF_MTU_CHK_RET_SEGS_TOOBIG = 2,
  BPF_MTU_CHK_RET_SUCCESS = 0,
  BPF_MTU_CHK_SEGS = 1,
  BPF_NETFILTER = 45,
  BPF_NETKIT_PEER = 55,
  BPF_NETKIT_PRIMARY = 54,
  BPF_NOEXIST = 1,
  BPF_OBJ_GET = 7,
  BPF_OBJ_GET_INFO_BY_FD = 15,
  BPF_OBJ_NAME_LEN = 16,
  BPF_OBJ_PIN = 6,
  BPF_OK = 0,
  BPF_PERF_EVENT = 41,
  BPF_PERF_EVENT_EVENT = 6,
  BPF_PERF_EVENT_KPROBE = 3,
  BPF_PERF_EVENT_KRETPROBE = 4,
  BPF_PERF_EVENT_TRACEPOINT = 5,
  BPF_PERF_EVENT_UNSPEC = 0,
  BPF_PERF_EVENT_UPROBE = 1,
  BPF_PERF_EVENT_URETPROBE = 2,
  BPF_PROG_ASSOC_STRUCT_OPS = 38,
  BPF_PROG_ATTACH = 8,
  BPF_PROG_BIND_MAP = 35,
  BPF_PROG_DETACH = 9,
  BPF_PROG_GET_FD_BY_ID = 13,
  BPF_PROG_GET_NEXT_ID = 11,
  BPF_PROG_LOAD = 5,
  BPF_PROG_QUERY = 16,
  BPF_PROG_RUN = 10,
  BPF_PROG_STREAM_READ_BY_FD = 37,
  BPF_PROG_TEST_RUN = 10,
  BPF_PROG_TYPE_CGROUP_DEVICE = 15,
  BPF_PROG_TYPE_CGROUP_SKB = 8,
  BPF_PROG_TYPE_CGROUP_SOCK = 9,
  BPF_PROG_TYPE_CGROUP_SOCKOPT = 25,
  BPF_PROG_TYPE_CGROUP_SOCK_ADDR = 18,
  BPF_PROG_TYPE_CGROUP_SYSCTL = 23,
  BPF_PROG_TYPE_EXT = 28,
  BPF_PROG_TYPE_FLOW_DISSECTOR = 22,
  BPF_PROG_TYPE_KPROBE = 2,
  BPF_PROG_TYPE_LIRC_MODE2 = 20,
  BPF_PROG_TYPE_LSM = 29,
  BPF_PROG_TYPE_LWT_IN = 10,
  BPF_PROG_TYPE_LWT_OUT = 11,
  BPF_PROG_TYPE_LWT_SEG6LOCAL = 19,
  BPF_PROG_TYPE_LWT_XMIT = 12,
  BPF_PROG_TYPE_NETFILTER = 32,
  BPF_PROG_TYPE_PERF_EVENT = 7,
  BPF_PROG_TYPE_RAW_TRACEPOINT = 17,
  BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE = 24,
  BPF_PROG_TYPE_SCHED_ACT = 4,
  BPF_PROG_TYPE_SCHED_CLS = 3,
  BPF_PROG_TYPE_SK_LOOKUP = 30,
  BPF_PROG_TYPE_SK_MSG = 16,
  BPF_PROG_TYPE_SK_REUSEPORT = 21,
  BPF_PROG_TYPE_SK_SKB = 14,
  BPF_PROG_TYPE_SOCKET_FILTER = 1,
  BPF_PROG_TYPE_SOCK_OPS = 13,
  BPF_PROG_TYPE_STRUCT_OPS = 27,
  BPF_PROG_TYPE_SYSCALL = 31,
  BPF_PROG_TYPE_TRACEPOINT = 5,
  BPF_PROG_TYPE_TRACING = 26,
  BPF_PROG_TYPE_UNSPEC = 0,
  BPF_PROG_TYPE_XDP = 6,
  BPF_PSEUDO_BTF_ID = 3,
  BPF_PSEUDO_CALL = 1,
  BPF_PSEUDO_FUNC = 4,
  BPF_PSEUDO_KFUNC_CALL = 2,
  BPF_PSEUDO_MAP_FD = 1,
  BPF_PSEUDO_MAP_IDX = 5,
  BPF_PSEUDO_MAP_IDX_VALUE = 6,
  BPF_PSEUDO_MAP_VALUE = 2,
  BPF_RAW_TRACEPOINT_OPEN = 17,
  BPF_RB_AVAIL_DATA = 0,
  BPF_RB_CONS_POS = 2,
  BPF_RB_FORCE_WAKEUP = 2,
  BPF_RB_NO_WAKEUP = 1,
  BPF_RB_OVERWRITE_POS = 4,
  BPF_RB_PROD_POS = 3,
  BPF_RB_RING_SIZE = 1,
  BPF_REDIRECT = 7,
  BPF_REG_0 = 0,
  BPF_REG_1 = 1,
  BPF_REG_10 = 10,
  BPF_REG_2 = 2,
  BPF_REG_3 = 3,
  BPF_REG_4 = 4,
  BPF_REG_5 = 5,
  BPF_REG_6 = 6,
  BPF_REG_7 = 7,
  BPF_REG_8 = 8,
  BPF_REG_9 = 9,
  BPF_RINGBUF_BUSY_BIT = 2147483648,
  BPF_RINGBUF_DISCARD_BIT = 1073741824,
  BPF_RINGBUF_HDR_SZ = 8,
  BPF_SKB_CLOCK_MONOTONIC = 1,
  BPF_SKB_CLOCK_REALTIME = 0,
  BPF_SKB_CLOCK_TAI = 2,
  BPF_SKB_TSTAMP_DELIVERY_MONO = 1,
  BPF_SKB_TSTAMP_UNSPEC = 0,
  BPF_SK_LOOKUP = 36,
  BPF_SK_LOOKUP_F_NO_REUSEPORT = 2,
  BPF_SK_LOOKUP_F_REPLACE = 1,
  BPF_SK_MSG_VERDICT = 7,
  BPF_SK_REUSEPORT_SELECT = 39,
  BPF_SK_REUSEPORT_SELECT_OR_MIGRATE = 40,
  BPF_SK_SKB_STREAM_PARSER = 4,
  BPF_SK_SKB_STREAM_VERDICT = 5,
  BPF_SK_SKB_VERDICT = 38,
  BPF_SK_STORAGE_GET_F_CREATE = 1,
  BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB = 4,
  BPF_SOCK_OPS_ALL_CB_FLAGS = 127,
  BPF_SOCK_OPS_BASE_RTT = 7,
  BPF_SOCK_OPS_HDR_OPT_LEN_CB = 14,
  BPF_SOCK_OPS_NEEDS_ECN = 6,
  BPF_SOCK_OPS_PARSE_ALL_HDR_OPT_CB_FLAG = 16,
  BPF_SOCK_OPS_PARSE_HDR_OPT_CB = 13,
  BPF_SOCK_OPS_PARSE_UNKNOWN_HDR_OPT_CB_FLAG = 32,
  BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB = 5,
  BPF_SOCK_OPS_RETRANS_CB = 9,
  BPF_SOCK_OPS_RETRANS_CB_FLAG = 2,
  BPF_SOCK_OPS_RTO_CB = 8,
  BPF_SOCK_OPS_RTO_CB_FLAG = 1,
  BPF_SOCK_OPS_RTT_CB = 12,
  BPF_SOCK_OPS_RTT_CB_FLAG = 8,
  BPF_SOCK_OPS_RWND_INIT = 2,
  BPF_SOCK_OPS_STATE_CB = 10,
  BPF_SOCK_OPS_STATE_CB_FLAG = 4,
  BPF_SOCK_OPS_TCP_CONNECT_CB = 3,
  BPF_SOCK_OPS_TCP_LISTEN_CB = 11,
  BPF_SOCK_OPS_TIMEOUT_INIT = 1,
  BPF_SOCK_OPS_TSTAMP_ACK_CB = 19,
  BPF_SOCK_OPS_TSTAMP_SCHED_CB = 16,
  BPF_SOCK_OPS_TSTAMP_SENDMSG_CB = 20,
  BPF_SOCK_OPS_TSTAMP_SND_HW_CB = 18,
  BPF_SOCK_OPS_TSTAMP_SND_SW_CB = 17,
  BPF_SOCK_OPS_VOID = 0,
  BPF_SOCK_OPS_WRITE_HDR_OPT_CB = 15,
  BPF_SOCK_OPS_WRITE_HDR_OPT_CB_FLAG = 64,
  BPF_STACK_BUILD_ID_EMPTY = 0,
  BPF_STACK_BUILD_ID_IP = 2,
  BPF_STACK_BUILD_ID_VALID = 1,
  BPF_STATS_RUN_TIME = 0,
  BPF_STORE_REL = 272,
  BPF_STREAM_STDERR = 2,
  BPF_STREAM_STDOUT = 1,
  BPF_STRUCT_OPS = 44,
  BPF_TAG_SIZE = 8,
  BPF_TASK_FD_QUERY = 20,
  BPF_TCP_BOUND_INACTIVE = 13,
  BPF_TCP_CLOSE = 7,
  BPF_TCP_CLOSE_WAIT = 8,
  BPF_TCP_CLOSING = 11,
  BPF_TCP_ESTABLISHED = 1,
  BPF_TCP_FIN_WAIT1 = 4,
  BPF_TCP_FIN_WAIT2 = 5,
  BPF_TCP_LAST_ACK = 9,
  BPF_TCP_LISTEN = 10,
  BPF_TCP_MAX_STATES = 14,
  BPF_TCP_NEW_SYN_RECV = 12,
  BPF_TCP_SYN_RECV = 3,
  BPF_TCP_SYN_SENT = 2,
  BPF_TCP_TIME_WAIT = 6,
  BPF_TCX_EGRESS = 47,
  BPF_TCX_INGRESS = 46,
  BPF_TOKEN_CREATE = 36,
  BPF_TO_BE = 8,
  BPF_TO_LE = 0,
  BPF_TRACE_FENTRY = 24,
  BPF_TRACE_FENTRY_MULTI = 59,
  BPF_TRACE_FEXIT = 25,
  BPF_TRACE_FEXIT_MULTI = 60,
  BPF_TRACE_FSESSION = 58,
  BPF_TRACE_FSESSION_MULTI = 61,
  BPF_TRACE_ITER = 28,
  BPF_TRACE_KPROBE_MULTI = 42,
  BPF_TRACE_KPROBE_SESSION = 56,
  BPF_TRACE_RAW_TP = 23,
  BPF_TRACE_UPROBE_MULTI = 48,
  BPF_TRACE_UPROBE_SESSION = 57,
  BPF_WRITE_HDR_TCP_CURRENT_MSS = 1,
  BPF_WRITE_HDR_TCP_SYNACK_COOKIE = 2,
  BPF_XADD = 192,
  BPF_XCHG = 225,
  BPF_XDP = 37,
  BPF_XDP_CPUMAP = 35,
  BPF_XDP_DEVMAP = 33,
  BTF_F_COMPACT = 1,
  BTF_F_NONAME = 2,
  BTF_F_PTR_RAW = 4,
  BTF_F_ZERO = 8,
  MAX_BPF_ATTACH_TYPE = 62,
  MAX_BPF_LINK_TYPE = 16,
  MAX_BPF_REG = 11,
  SK_BPF_BYPASS_PROT_MEM = 1010,
  SK_BPF_CB_FLAGS = 1009,
  SK_BPF_CB_MASK = 1,
  SK_BPF_CB_TX_TIMESTAMPING = 1,
  SK_DROP = 0,
  SK_PASS = 1,
  TCP_BPF_DELACK_MAX = 1003,
  TCP_BPF_IW = 1001,
  TCP_BPF_RTO_MIN = 1004,
  TCP_BPF_SNDCWND_CLAMP = 1002,
  TCP_BPF_SOCK_OPS_CB_FLAGS = 1008,
  TCP_BPF_SYN = 1005,
  TCP_BPF_SYN_IP = 1006,
  TCP_BPF_SYN_MAC = 1007,
  TCX_DROP = 2,
  TCX_NEXT = -1,
  TCX_PASS = 0,
  TCX_REDIRECT = 7,
  XDP_ABORTED = 0,
  XDP_DROP = 1,
  XDP_PACKET_HEADROOM = 256,
  XDP_PASS = 2,
  XDP_REDIRECT = 4,
  XDP_TX = 3,
  __BPF_FUNC_MAX_ID = 212,
  __MAX_BPF_ATTACH_TYPE = 62,
  __MAX_BPF_CMD = 39,
  __MAX_BPF_LINK_TYPE = 16,
  __MAX_BPF_MAP_TYPE = 36,
  __MAX_BPF_PROG_TYPE = 33,
  __MAX_BPF_REG = 11;
export declare namespace struct {
  /** `<linux/bpf.h>`: 192 bytes. */
  interface __sk_buff extends RecordView<'struct __sk_buff', 'flow_keys' | 'sk'> {
    len: number;
    pkt_type: number;
    mark: number;
    queue_mapping: number;
    protocol: number;
    vlan_present: number;
    vlan_tci: number;
    vlan_proto: number;
    priority: number;
    ingress_ifindex: number;
    ifindex: number;
    tc_index: number;
    get cb(): Uint32Array;
    set cb(value: Iterable<Integer>);
    hash: number;
    tc_classid: number;
    data: number;
    data_end: number;
    napi_id: number;
    family: number;
    remote_ip4: number;
    local_ip4: number;
    get remote_ip6(): Uint32Array;
    set remote_ip6(value: Iterable<Integer>);
    get local_ip6(): Uint32Array;
    set local_ip6(value: Iterable<Integer>);
    remote_port: number;
    local_port: number;
    data_meta: number;
    get flow_keys(): number;
    set flow_keys(value: Pointer);
    get tstamp(): bigint;
    set tstamp(value: Integer);
    wire_len: number;
    gso_segs: number;
    get sk(): number;
    set sk(value: Pointer);
    gso_size: number;
    tstamp_type: number;
    get hwtstamp(): bigint;
    set hwtstamp(value: Integer);
  }

  /** `<linux/bpf.h>`: 32 bytes. */
  interface bpf_btf_info extends RecordView<'struct bpf_btf_info'> {
    get btf(): bigint;
    set btf(value: Integer);
    btf_size: number;
    id: number;
    get name(): bigint;
    set name(value: Integer);
    name_len: number;
    kernel_btf: number;
  }

  /** `<linux/bpf.h>`: 12 bytes. */
  interface bpf_cgroup_dev_ctx extends RecordView<'struct bpf_cgroup_dev_ctx'> {
    access_type: number;
    major: number;
    minor: number;
  }

  /** `<linux/bpf.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface bpf_cgroup_storage_key extends RecordView<'struct bpf_cgroup_storage_key'> {
    get cgroup_inode_id(): bigint;
    set cgroup_inode_id(value: Integer);
    attach_type: number;
  }

  /** `<linux/bpf.h>`: 24 bytes. */
  interface bpf_common_attr extends RecordView<'struct bpf_common_attr'> {
    get log_buf(): bigint;
    set log_buf(value: Integer);
    log_size: number;
    log_level: number;
    log_true_size: number;
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_core_relo extends RecordView<'struct bpf_core_relo'> {
    insn_off: number;
    type_id: number;
    access_str_off: number;
    kind: number;
  }

  interface bpf_cpumap_val$bpf_prog extends RecordView<'union bpf_cpumap_val.bpf_prog'> {
    fd: number;
    id: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_cpumap_val extends RecordView<'struct bpf_cpumap_val'> {
    qsize: number;
    get bpf_prog(): bpf_cpumap_val$bpf_prog;
    set bpf_prog(value: From<bpf_cpumap_val$bpf_prog>);
  }

  interface bpf_devmap_val$bpf_prog extends RecordView<'union bpf_devmap_val.bpf_prog'> {
    fd: number;
    id: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_devmap_val extends RecordView<'struct bpf_devmap_val'> {
    ifindex: number;
    get bpf_prog(): bpf_devmap_val$bpf_prog;
    set bpf_prog(value: From<bpf_devmap_val$bpf_prog>);
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_dynptr extends RecordView<'struct bpf_dynptr'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 64 bytes. */
  interface bpf_fib_lookup extends RecordView<'struct bpf_fib_lookup'> {
    family: number;
    l4_protocol: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dport: number;
    tot_len: number;
    mtu_result: number;
    ifindex: number;
    tos: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flowinfo: number;
    rt_metric: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_src: number;
    get ipv6_src(): Uint32Array;
    set ipv6_src(value: Iterable<Integer>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_dst: number;
    get ipv6_dst(): Uint32Array;
    set ipv6_dst(value: Iterable<Integer>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    h_vlan_proto: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    h_vlan_TCI: number;
    tbid: number;
    mark: number;
    get smac(): Uint8Array;
    set smac(value: Bytes);
    get dmac(): Uint8Array;
    set dmac(value: Bytes);
  }

  /** `<linux/bpf.h>`: 56 bytes. */
  interface bpf_flow_keys extends RecordView<'struct bpf_flow_keys'> {
    nhoff: number;
    thoff: number;
    addr_proto: number;
    is_frag: number;
    is_first_frag: number;
    is_encap: number;
    ip_proto: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    n_proto: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dport: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_src: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_dst: number;
    get ipv6_src(): Uint32Array;
    set ipv6_src(value: Iterable<Integer>);
    get ipv6_dst(): Uint32Array;
    set ipv6_dst(value: Iterable<Integer>);
    flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flow_label: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_func_info extends RecordView<'struct bpf_func_info'> {
    insn_off: number;
    type_id: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_insn extends RecordView<'struct bpf_insn'> {
    code: number;
    dst_reg: number;
    src_reg: number;
    off: number;
    imm: number;
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_insn_array_value extends RecordView<'struct bpf_insn_array_value'> {
    orig_off: number;
    xlated_off: number;
    jitted_off: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_iter_num extends RecordView<'struct bpf_iter_num'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_line_info extends RecordView<'struct bpf_line_info'> {
    insn_off: number;
    file_name_off: number;
    line_off: number;
    line_col: number;
  }

  interface bpf_link_info$raw_tracepoint extends RecordView<'struct bpf_link_info.raw_tracepoint'> {
    get tp_name(): bigint;
    set tp_name(value: Integer);
    tp_name_len: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_link_info$tracing extends RecordView<'struct bpf_link_info.tracing'> {
    attach_type: number;
    target_obj_id: number;
    target_btf_id: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_link_info$cgroup extends RecordView<'struct bpf_link_info.cgroup'> {
    get cgroup_id(): bigint;
    set cgroup_id(value: Integer);
    attach_type: number;
  }

  interface bpf_link_info$iter$map extends RecordView<'struct bpf_link_info.iter.map'> {
    map_id: number;
  }

  interface bpf_link_info$iter$cgroup extends RecordView<'struct bpf_link_info.iter.cgroup'> {
    get cgroup_id(): bigint;
    set cgroup_id(value: Integer);
    order: number;
  }

  interface bpf_link_info$iter$task extends RecordView<'struct bpf_link_info.iter.task'> {
    tid: number;
    pid: number;
  }

  interface bpf_link_info$iter extends RecordView<'struct bpf_link_info.iter'> {
    get target_name(): bigint;
    set target_name(value: Integer);
    target_name_len: number;
    get map(): bpf_link_info$iter$map;
    set map(value: From<bpf_link_info$iter$map>);
    get cgroup(): bpf_link_info$iter$cgroup;
    set cgroup(value: From<bpf_link_info$iter$cgroup>);
    get task(): bpf_link_info$iter$task;
    set task(value: From<bpf_link_info$iter$task>);
  }

  interface bpf_link_info$netns extends RecordView<'struct bpf_link_info.netns'> {
    netns_ino: number;
    attach_type: number;
  }

  interface bpf_link_info$xdp extends RecordView<'struct bpf_link_info.xdp'> {
    ifindex: number;
  }

  interface bpf_link_info$struct_ops extends RecordView<'struct bpf_link_info.struct_ops'> {
    map_id: number;
  }

  interface bpf_link_info$netfilter extends RecordView<'struct bpf_link_info.netfilter'> {
    pf: number;
    hooknum: number;
    priority: number;
    flags: number;
  }

  interface bpf_link_info$kprobe_multi extends RecordView<'struct bpf_link_info.kprobe_multi'> {
    get addrs(): bigint;
    set addrs(value: Integer);
    count: number;
    flags: number;
    get missed(): bigint;
    set missed(value: Integer);
    get cookies(): bigint;
    set cookies(value: Integer);
  }

  interface bpf_link_info$uprobe_multi extends RecordView<'struct bpf_link_info.uprobe_multi'> {
    get path(): bigint;
    set path(value: Integer);
    get offsets(): bigint;
    set offsets(value: Integer);
    get ref_ctr_offsets(): bigint;
    set ref_ctr_offsets(value: Integer);
    get cookies(): bigint;
    set cookies(value: Integer);
    path_size: number;
    count: number;
    flags: number;
    pid: number;
  }

  interface bpf_link_info$tracing_multi extends RecordView<'struct bpf_link_info.tracing_multi'> {
    attach_type: number;
    count: number;
    btf_obj_id: number;
    get ids(): bigint;
    set ids(value: Integer);
    get addrs(): bigint;
    set addrs(value: Integer);
    get cookies(): bigint;
    set cookies(value: Integer);
  }

  interface bpf_link_info$perf_event$uprobe
    extends RecordView<'struct bpf_link_info.perf_event.uprobe'> {
    get file_name(): bigint;
    set file_name(value: Integer);
    name_len: number;
    offset: number;
    get cookie(): bigint;
    set cookie(value: Integer);
    get ref_ctr_offset(): bigint;
    set ref_ctr_offset(value: Integer);
  }

  interface bpf_link_info$perf_event$kprobe
    extends RecordView<'struct bpf_link_info.perf_event.kprobe'> {
    get func_name(): bigint;
    set func_name(value: Integer);
    name_len: number;
    offset: number;
    get addr(): bigint;
    set addr(value: Integer);
    get missed(): bigint;
    set missed(value: Integer);
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_link_info$perf_event$tracepoint
    extends RecordView<'struct bpf_link_info.perf_event.tracepoint'> {
    get tp_name(): bigint;
    set tp_name(value: Integer);
    name_len: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_link_info$perf_event$event
    extends RecordView<'struct bpf_link_info.perf_event.event'> {
    get config(): bigint;
    set config(value: Integer);
    type: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_link_info$perf_event extends RecordView<'struct bpf_link_info.perf_event'> {
    type: number;
    get uprobe(): bpf_link_info$perf_event$uprobe;
    set uprobe(value: From<bpf_link_info$perf_event$uprobe>);
    get kprobe(): bpf_link_info$perf_event$kprobe;
    set kprobe(value: From<bpf_link_info$perf_event$kprobe>);
    get tracepoint(): bpf_link_info$perf_event$tracepoint;
    set tracepoint(value: From<bpf_link_info$perf_event$tracepoint>);
    get event(): bpf_link_info$perf_event$event;
    set event(value: From<bpf_link_info$perf_event$event>);
  }

  interface bpf_link_info$tcx extends RecordView<'struct bpf_link_info.tcx'> {
    ifindex: number;
    attach_type: number;
  }

  interface bpf_link_info$netkit extends RecordView<'struct bpf_link_info.netkit'> {
    ifindex: number;
    attach_type: number;
  }

  interface bpf_link_info$sockmap extends RecordView<'struct bpf_link_info.sockmap'> {
    map_id: number;
    attach_type: number;
  }

  /** `<linux/bpf.h>`: 64 bytes. */
  interface bpf_link_info extends RecordView<'struct bpf_link_info'> {
    type: number;
    id: number;
    prog_id: number;
    get raw_tracepoint(): bpf_link_info$raw_tracepoint;
    set raw_tracepoint(value: From<bpf_link_info$raw_tracepoint>);
    get tracing(): bpf_link_info$tracing;
    set tracing(value: From<bpf_link_info$tracing>);
    get cgroup(): bpf_link_info$cgroup;
    set cgroup(value: From<bpf_link_info$cgroup>);
    get iter(): bpf_link_info$iter;
    set iter(value: From<bpf_link_info$iter>);
    get netns(): bpf_link_info$netns;
    set netns(value: From<bpf_link_info$netns>);
    get xdp(): bpf_link_info$xdp;
    set xdp(value: From<bpf_link_info$xdp>);
    get struct_ops(): bpf_link_info$struct_ops;
    set struct_ops(value: From<bpf_link_info$struct_ops>);
    get netfilter(): bpf_link_info$netfilter;
    set netfilter(value: From<bpf_link_info$netfilter>);
    get kprobe_multi(): bpf_link_info$kprobe_multi;
    set kprobe_multi(value: From<bpf_link_info$kprobe_multi>);
    get uprobe_multi(): bpf_link_info$uprobe_multi;
    set uprobe_multi(value: From<bpf_link_info$uprobe_multi>);
    get tracing_multi(): bpf_link_info$tracing_multi;
    set tracing_multi(value: From<bpf_link_info$tracing_multi>);
    get perf_event(): bpf_link_info$perf_event;
    set perf_event(value: From<bpf_link_info$perf_event>);
    get tcx(): bpf_link_info$tcx;
    set tcx(value: From<bpf_link_info$tcx>);
    get netkit(): bpf_link_info$netkit;
    set netkit(value: From<bpf_link_info$netkit>);
    get sockmap(): bpf_link_info$sockmap;
    set sockmap(value: From<bpf_link_info$sockmap>);
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_list_head extends RecordView<'struct bpf_list_head'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 24 bytes. */
  interface bpf_list_node extends RecordView<'struct bpf_list_node'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 4 bytes. */
  interface bpf_lpm_trie_key extends RecordView<'struct bpf_lpm_trie_key'> {
    prefixlen: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/bpf.h>`: 4 bytes. */
  interface bpf_lpm_trie_key_hdr extends RecordView<'struct bpf_lpm_trie_key_hdr'> {
    prefixlen: number;
  }

  /** `<linux/bpf.h>`: 4 bytes. */
  interface bpf_lpm_trie_key_u8 extends RecordView<'struct bpf_lpm_trie_key_u8'> {
    get hdr(): struct.bpf_lpm_trie_key_hdr;
    set hdr(value: From<struct.bpf_lpm_trie_key_hdr>);
    prefixlen: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/bpf.h>`: 104 bytes. */
  interface bpf_map_info extends RecordView<'struct bpf_map_info'> {
    type: number;
    id: number;
    key_size: number;
    value_size: number;
    max_entries: number;
    map_flags: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    ifindex: number;
    btf_vmlinux_value_type_id: number;
    get netns_dev(): bigint;
    set netns_dev(value: Integer);
    get netns_ino(): bigint;
    set netns_ino(value: Integer);
    btf_id: number;
    btf_key_type_id: number;
    btf_value_type_id: number;
    btf_vmlinux_id: number;
    get map_extra(): bigint;
    set map_extra(value: Integer);
    get hash(): bigint;
    set hash(value: Integer);
    hash_size: number;
  }

  /** `<linux/bpf.h>`: 24 bytes. */
  interface bpf_perf_event_value extends RecordView<'struct bpf_perf_event_value'> {
    get counter(): bigint;
    set counter(value: Integer);
    get enabled(): bigint;
    set enabled(value: Integer);
    get running(): bigint;
    set running(value: Integer);
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_pidns_info extends RecordView<'struct bpf_pidns_info'> {
    pid: number;
    tgid: number;
  }

  /** `<linux/bpf.h>`: 232 bytes. */
  interface bpf_prog_info extends RecordView<'struct bpf_prog_info'> {
    type: number;
    id: number;
    get tag(): Uint8Array;
    set tag(value: Bytes);
    jited_prog_len: number;
    xlated_prog_len: number;
    get jited_prog_insns(): bigint;
    set jited_prog_insns(value: Integer);
    get xlated_prog_insns(): bigint;
    set xlated_prog_insns(value: Integer);
    get load_time(): bigint;
    set load_time(value: Integer);
    created_by_uid: number;
    nr_map_ids: number;
    get map_ids(): bigint;
    set map_ids(value: Integer);
    get name(): Uint8Array;
    set name(value: Bytes);
    ifindex: number;
    gpl_compatible: number;
    get netns_dev(): bigint;
    set netns_dev(value: Integer);
    get netns_ino(): bigint;
    set netns_ino(value: Integer);
    nr_jited_ksyms: number;
    nr_jited_func_lens: number;
    get jited_ksyms(): bigint;
    set jited_ksyms(value: Integer);
    get jited_func_lens(): bigint;
    set jited_func_lens(value: Integer);
    btf_id: number;
    func_info_rec_size: number;
    get func_info(): bigint;
    set func_info(value: Integer);
    nr_func_info: number;
    nr_line_info: number;
    get line_info(): bigint;
    set line_info(value: Integer);
    get jited_line_info(): bigint;
    set jited_line_info(value: Integer);
    nr_jited_line_info: number;
    line_info_rec_size: number;
    jited_line_info_rec_size: number;
    nr_prog_tags: number;
    get prog_tags(): bigint;
    set prog_tags(value: Integer);
    get run_time_ns(): bigint;
    set run_time_ns(value: Integer);
    get run_cnt(): bigint;
    set run_cnt(value: Integer);
    get recursion_misses(): bigint;
    set recursion_misses(value: Integer);
    verified_insns: number;
    attach_btf_obj_id: number;
    attach_btf_id: number;
  }

  /** `<linux/bpf.h>`: 0 bytes. */
  interface bpf_raw_tracepoint_args extends RecordView<'struct bpf_raw_tracepoint_args'> {
    get args(): BigUint64Array | undefined;
    set args(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 32 bytes. */
  interface bpf_rb_node extends RecordView<'struct bpf_rb_node'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_rb_root extends RecordView<'struct bpf_rb_root'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 20 bytes. */
  interface bpf_redir_neigh extends RecordView<'struct bpf_redir_neigh'> {
    nh_family: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ipv4_nh: number;
    get ipv6_nh(): Uint32Array;
    set ipv6_nh(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 4 bytes. */
  interface bpf_refcount extends RecordView<'struct bpf_refcount'> {
    get __opaque(): Uint32Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 72 bytes. */
  interface bpf_sk_lookup extends RecordView<'struct bpf_sk_lookup', 'sk'> {
    get sk(): number;
    set sk(value: Pointer);
    get cookie(): bigint;
    set cookie(value: Integer);
    family: number;
    protocol: number;
    remote_ip4: number;
    get remote_ip6(): Uint32Array;
    set remote_ip6(value: Iterable<Integer>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    remote_port: number;
    local_ip4: number;
    get local_ip6(): Uint32Array;
    set local_ip6(value: Iterable<Integer>);
    local_port: number;
    ingress_ifindex: number;
  }

  /** `<linux/bpf.h>`: 80 bytes. */
  interface bpf_sock extends RecordView<'struct bpf_sock'> {
    bound_dev_if: number;
    family: number;
    type: number;
    protocol: number;
    mark: number;
    priority: number;
    src_ip4: number;
    get src_ip6(): Uint32Array;
    set src_ip6(value: Iterable<Integer>);
    src_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dst_port: number;
    dst_ip4: number;
    get dst_ip6(): Uint32Array;
    set dst_ip6(value: Iterable<Integer>);
    state: number;
    rx_queue_mapping: number;
  }

  /** `<linux/bpf.h>`: 72 bytes. */
  interface bpf_sock_addr extends RecordView<'struct bpf_sock_addr', 'sk'> {
    user_family: number;
    user_ip4: number;
    get user_ip6(): Uint32Array;
    set user_ip6(value: Iterable<Integer>);
    user_port: number;
    family: number;
    type: number;
    protocol: number;
    msg_src_ip4: number;
    get msg_src_ip6(): Uint32Array;
    set msg_src_ip6(value: Iterable<Integer>);
    get sk(): number;
    set sk(value: Pointer);
  }

  /** `<linux/bpf.h>`: 224 bytes. */
  interface bpf_sock_ops
    extends RecordView<'struct bpf_sock_ops', 'sk' | 'skb_data' | 'skb_data_end'> {
    op: number;
    get args(): Uint32Array;
    set args(value: Iterable<Integer>);
    reply: number;
    get replylong(): Uint32Array;
    set replylong(value: Iterable<Integer>);
    family: number;
    remote_ip4: number;
    local_ip4: number;
    get remote_ip6(): Uint32Array;
    set remote_ip6(value: Iterable<Integer>);
    get local_ip6(): Uint32Array;
    set local_ip6(value: Iterable<Integer>);
    remote_port: number;
    local_port: number;
    is_fullsock: number;
    snd_cwnd: number;
    srtt_us: number;
    bpf_sock_ops_cb_flags: number;
    state: number;
    rtt_min: number;
    snd_ssthresh: number;
    rcv_nxt: number;
    snd_nxt: number;
    snd_una: number;
    mss_cache: number;
    ecn_flags: number;
    rate_delivered: number;
    rate_interval_us: number;
    packets_out: number;
    retrans_out: number;
    total_retrans: number;
    segs_in: number;
    data_segs_in: number;
    segs_out: number;
    data_segs_out: number;
    lost_out: number;
    sacked_out: number;
    sk_txhash: number;
    get bytes_received(): bigint;
    set bytes_received(value: Integer);
    get bytes_acked(): bigint;
    set bytes_acked(value: Integer);
    get sk(): number;
    set sk(value: Pointer);
    get skb_data(): number;
    set skb_data(value: Pointer);
    get skb_data_end(): number;
    set skb_data_end(value: Pointer);
    skb_len: number;
    skb_tcp_flags: number;
    get skb_hwtstamp(): bigint;
    set skb_hwtstamp(value: Integer);
  }

  interface bpf_sock_tuple$ipv4 extends RecordView<'struct bpf_sock_tuple.ipv4'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    saddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    daddr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dport: number;
  }

  interface bpf_sock_tuple$ipv6 extends RecordView<'struct bpf_sock_tuple.ipv6'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get saddr(): Elements<number>;
    set saddr(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get daddr(): Elements<number>;
    set daddr(value: Iterable<number>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dport: number;
  }

  /** `<linux/bpf.h>`: 36 bytes. */
  interface bpf_sock_tuple extends RecordView<'struct bpf_sock_tuple'> {
    get ipv4(): bpf_sock_tuple$ipv4;
    set ipv4(value: From<bpf_sock_tuple$ipv4>);
    get ipv6(): bpf_sock_tuple$ipv6;
    set ipv6(value: From<bpf_sock_tuple$ipv6>);
  }

  /** `<linux/bpf.h>`: 40 bytes. */
  interface bpf_sockopt extends RecordView<'struct bpf_sockopt', 'sk' | 'optval' | 'optval_end'> {
    get sk(): number;
    set sk(value: Pointer);
    get optval(): number;
    set optval(value: Pointer);
    get optval_end(): number;
    set optval_end(value: Pointer);
    level: number;
    optname: number;
    optlen: number;
    retval: number;
  }

  /** `<linux/bpf.h>`: 4 bytes. */
  interface bpf_spin_lock extends RecordView<'struct bpf_spin_lock'> {
    val: number;
  }

  /** `<linux/bpf.h>`: 32 bytes. */
  interface bpf_stack_build_id extends RecordView<'struct bpf_stack_build_id'> {
    status: number;
    get build_id(): Uint8Array;
    set build_id(value: Bytes);
    get offset(): bigint;
    set offset(value: Integer);
    get ip(): bigint;
    set ip(value: Integer);
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_sysctl extends RecordView<'struct bpf_sysctl'> {
    write: number;
    file_pos: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_task_work extends RecordView<'struct bpf_task_work'> {
    get __opaque(): bigint;
    set __opaque(value: Integer);
  }

  /** `<linux/bpf.h>`: 112 bytes. */
  interface bpf_tcp_sock extends RecordView<'struct bpf_tcp_sock'> {
    snd_cwnd: number;
    srtt_us: number;
    rtt_min: number;
    snd_ssthresh: number;
    rcv_nxt: number;
    snd_nxt: number;
    snd_una: number;
    mss_cache: number;
    ecn_flags: number;
    rate_delivered: number;
    rate_interval_us: number;
    packets_out: number;
    retrans_out: number;
    total_retrans: number;
    segs_in: number;
    data_segs_in: number;
    segs_out: number;
    data_segs_out: number;
    lost_out: number;
    sacked_out: number;
    get bytes_received(): bigint;
    set bytes_received(value: Integer);
    get bytes_acked(): bigint;
    set bytes_acked(value: Integer);
    dsack_dups: number;
    delivered: number;
    delivered_ce: number;
    icsk_retransmits: number;
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_timer extends RecordView<'struct bpf_timer'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 32 bytes. */
  interface bpf_token_info extends RecordView<'struct bpf_token_info'> {
    get allowed_cmds(): bigint;
    set allowed_cmds(value: Integer);
    get allowed_maps(): bigint;
    set allowed_maps(value: Integer);
    get allowed_progs(): bigint;
    set allowed_progs(value: Integer);
    get allowed_attachs(): bigint;
    set allowed_attachs(value: Integer);
  }

  /** `<linux/bpf.h>`: 44 bytes. */
  interface bpf_tunnel_key extends RecordView<'struct bpf_tunnel_key'> {
    tunnel_id: number;
    remote_ipv4: number;
    get remote_ipv6(): Uint32Array;
    set remote_ipv6(value: Iterable<Integer>);
    tunnel_tos: number;
    tunnel_ttl: number;
    tunnel_ext: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tunnel_flags: number;
    tunnel_label: number;
    local_ipv4: number;
    get local_ipv6(): Uint32Array;
    set local_ipv6(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_wq extends RecordView<'struct bpf_wq'> {
    get __opaque(): BigUint64Array;
    set __opaque(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 4 bytes. */
  interface bpf_xdp_sock extends RecordView<'struct bpf_xdp_sock'> {
    queue_id: number;
  }

  /** `<linux/bpf.h>`: 28 bytes. */
  interface bpf_xfrm_state extends RecordView<'struct bpf_xfrm_state'> {
    reqid: number;
    spi: number;
    family: number;
    ext: number;
    remote_ipv4: number;
    get remote_ipv6(): Uint32Array;
    set remote_ipv6(value: Iterable<Integer>);
  }

  /** `<linux/bpf.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface btf_ptr extends RecordView<'struct btf_ptr', 'ptr'> {
    get ptr(): number;
    set ptr(value: Pointer);
    type_id: number;
    flags: number;
  }

  /** `<linux/bpf.h>`: 80 bytes. */
  interface sk_msg_md extends RecordView<'struct sk_msg_md', 'data' | 'data_end' | 'sk'> {
    get data(): number;
    set data(value: Pointer);
    get data_end(): number;
    set data_end(value: Pointer);
    family: number;
    remote_ip4: number;
    local_ip4: number;
    get remote_ip6(): Uint32Array;
    set remote_ip6(value: Iterable<Integer>);
    get local_ip6(): Uint32Array;
    set local_ip6(value: Iterable<Integer>);
    remote_port: number;
    local_port: number;
    size: number;
    get sk(): number;
    set sk(value: Pointer);
  }

  /** `<linux/bpf.h>`: 56 bytes. */
  interface sk_reuseport_md
    extends RecordView<'struct sk_reuseport_md', 'data' | 'data_end' | 'sk' | 'migrating_sk'> {
    get data(): number;
    set data(value: Pointer);
    get data_end(): number;
    set data_end(value: Pointer);
    len: number;
    eth_protocol: number;
    ip_protocol: number;
    bind_inany: number;
    hash: number;
    get sk(): number;
    set sk(value: Pointer);
    get migrating_sk(): number;
    set migrating_sk(value: Pointer);
  }

  /** `<linux/bpf.h>`: 24 bytes. */
  interface xdp_md extends RecordView<'struct xdp_md'> {
    data: number;
    data_end: number;
    data_meta: number;
    ingress_ifindex: number;
    rx_queue_index: number;
    egress_ifindex: number;
  }
}

export const struct: {
  readonly __sk_buff: Descriptor<struct.__sk_buff>;
  readonly bpf_btf_info: Descriptor<struct.bpf_btf_info>;
  readonly bpf_cgroup_dev_ctx: Descriptor<struct.bpf_cgroup_dev_ctx>;
  readonly bpf_cgroup_storage_key: Descriptor<struct.bpf_cgroup_storage_key>;
  readonly bpf_common_attr: Descriptor<struct.bpf_common_attr>;
  readonly bpf_core_relo: Descriptor<struct.bpf_core_relo>;
  readonly bpf_cpumap_val: Descriptor<struct.bpf_cpumap_val>;
  readonly bpf_devmap_val: Descriptor<struct.bpf_devmap_val>;
  readonly bpf_dynptr: Descriptor<struct.bpf_dynptr>;
  readonly bpf_fib_lookup: Descriptor<struct.bpf_fib_lookup>;
  readonly bpf_flow_keys: Descriptor<struct.bpf_flow_keys>;
  readonly bpf_func_info: Descriptor<struct.bpf_func_info>;
  readonly bpf_insn: Descriptor<struct.bpf_insn>;
  readonly bpf_insn_array_value: Descriptor<struct.bpf_insn_array_value>;
  readonly bpf_iter_num: Descriptor<struct.bpf_iter_num>;
  readonly bpf_line_info: Descriptor<struct.bpf_line_info>;
  readonly bpf_link_info: Descriptor<struct.bpf_link_info>;
  readonly bpf_list_head: Descriptor<struct.bpf_list_head>;
  readonly bpf_list_node: Descriptor<struct.bpf_list_node>;
  readonly bpf_lpm_trie_key: Descriptor<struct.bpf_lpm_trie_key>;
  readonly bpf_lpm_trie_key_hdr: Descriptor<struct.bpf_lpm_trie_key_hdr>;
  readonly bpf_lpm_trie_key_u8: Descriptor<struct.bpf_lpm_trie_key_u8>;
  readonly bpf_map_info: Descriptor<struct.bpf_map_info>;
  readonly bpf_perf_event_value: Descriptor<struct.bpf_perf_event_value>;
  readonly bpf_pidns_info: Descriptor<struct.bpf_pidns_info>;
  readonly bpf_prog_info: Descriptor<struct.bpf_prog_info>;
  readonly bpf_raw_tracepoint_args: Descriptor<struct.bpf_raw_tracepoint_args>;
  readonly bpf_rb_node: Descriptor<struct.bpf_rb_node>;
  readonly bpf_rb_root: Descriptor<struct.bpf_rb_root>;
  readonly bpf_redir_neigh: Descriptor<struct.bpf_redir_neigh>;
  readonly bpf_refcount: Descriptor<struct.bpf_refcount>;
  readonly bpf_sk_lookup: Descriptor<struct.bpf_sk_lookup>;
  readonly bpf_sock: Descriptor<struct.bpf_sock>;
  readonly bpf_sock_addr: Descriptor<struct.bpf_sock_addr>;
  readonly bpf_sock_ops: Descriptor<struct.bpf_sock_ops>;
  readonly bpf_sock_tuple: Descriptor<struct.bpf_sock_tuple>;
  readonly bpf_sockopt: Descriptor<struct.bpf_sockopt>;
  readonly bpf_spin_lock: Descriptor<struct.bpf_spin_lock>;
  readonly bpf_stack_build_id: Descriptor<struct.bpf_stack_build_id>;
  readonly bpf_sysctl: Descriptor<struct.bpf_sysctl>;
  readonly bpf_task_work: Descriptor<struct.bpf_task_work>;
  readonly bpf_tcp_sock: Descriptor<struct.bpf_tcp_sock>;
  readonly bpf_timer: Descriptor<struct.bpf_timer>;
  readonly bpf_token_info: Descriptor<struct.bpf_token_info>;
  readonly bpf_tunnel_key: Descriptor<struct.bpf_tunnel_key>;
  readonly bpf_wq: Descriptor<struct.bpf_wq>;
  readonly bpf_xdp_sock: Descriptor<struct.bpf_xdp_sock>;
  readonly bpf_xfrm_state: Descriptor<struct.bpf_xfrm_state>;
  readonly btf_ptr: Descriptor<struct.btf_ptr>;
  readonly sk_msg_md: Descriptor<struct.sk_msg_md>;
  readonly sk_reuseport_md: Descriptor<struct.sk_reuseport_md>;
  readonly xdp_md: Descriptor<struct.xdp_md>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__sk_buff": ["__u32 len;__u32 pkt_type;__u32 mark;__u32 queue_mapping;__u32 protocol;__u32 vlan_present;__u32 vlan_tci;__u32 vlan_proto;__u32 priority;__u32 ingress_ifindex;__u32 ifindex;__u32 tc_index;__u32 cb[5];__u32 hash;__u32 tc_classid;__u32 data;__u32 data_end;__u32 napi_id;__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 data_meta;union {struct bpf_flow_keys *flow_keys;};__u64 tstamp;__u32 wire_len;__u32 gso_segs;union {struct bpf_sock *sk;};__u32 gso_size;__u8 tstamp_type;__u64 hwtstamp;",{"variants":{"x86":{"members":"__u32 len;__u32 pkt_type;__u32 mark;__u32 queue_mapping;__u32 protocol;__u32 vlan_present;__u32 vlan_tci;__u32 vlan_proto;__u32 priority;__u32 ingress_ifindex;__u32 ifindex;__u32 tc_index;__u32 cb[5];__u32 hash;__u32 tc_classid;__u32 data;__u32 data_end;__u32 napi_id;__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 data_meta;union aligned(8) {struct bpf_flow_keys *flow_keys;};__u64 tstamp;__u32 wire_len;__u32 gso_segs;union aligned(8) {struct bpf_sock *sk;};__u32 gso_size;__u8 tstamp_type;__u64 hwtstamp;"},"arm":{"members":"__u32 len;__u32 pkt_type;__u32 mark;__u32 queue_mapping;__u32 protocol;__u32 vlan_present;__u32 vlan_tci;__u32 vlan_proto;__u32 priority;__u32 ingress_ifindex;__u32 ifindex;__u32 tc_index;__u32 cb[5];__u32 hash;__u32 tc_classid;__u32 data;__u32 data_end;__u32 napi_id;__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 data_meta;union aligned(8) {struct bpf_flow_keys *flow_keys;};__u64 tstamp;__u32 wire_len;__u32 gso_segs;union aligned(8) {struct bpf_sock *sk;};__u32 gso_size;__u8 tstamp_type;__u64 hwtstamp;"}}}],
"bpf_btf_info": ["__u64 btf;__u32 btf_size;__u32 id;__u64 name;__u32 name_len;__u32 kernel_btf;",{"variants":{"x86":{"align":8}}}],
"bpf_cgroup_dev_ctx": "__u32 access_type;__u32 major;__u32 minor;",
"bpf_cgroup_storage_key": "__u64 cgroup_inode_id;__u32 attach_type;",
"bpf_common_attr": ["__u64 log_buf;__u32 log_size;__u32 log_level;__u32 log_true_size;",{"variants":{"x86":{"align":8}}}],
"bpf_core_relo": "__u32 insn_off;__u32 type_id;__u32 access_str_off;enum bpf_core_relo_kind kind;",
"bpf_cpumap_val": "__u32 qsize;union {int fd;__u32 id;} bpf_prog;",
"bpf_devmap_val": "__u32 ifindex;union {int fd;__u32 id;} bpf_prog;",
"bpf_dynptr": ["__u64 __opaque[2];",{"variants":{"x86":{"align":8}}}],
"bpf_fib_lookup": "__u8 family;__u8 l4_protocol;__be16 sport;__be16 dport;union {__u16 tot_len;__u16 mtu_result;};__u32 ifindex;union {__u8 tos;__be32 flowinfo;__u32 rt_metric;};union {__be32 ipv4_src;__u32 ipv6_src[4];};union {__be32 ipv4_dst;__u32 ipv6_dst[4];};union {struct {__be16 h_vlan_proto;__be16 h_vlan_TCI;};__u32 tbid;};union {struct {__u32 mark;};struct {__u8 smac[6];__u8 dmac[6];};};",
"bpf_flow_keys": "__u16 nhoff;__u16 thoff;__u16 addr_proto;__u8 is_frag;__u8 is_first_frag;__u8 is_encap;__u8 ip_proto;__be16 n_proto;__be16 sport;__be16 dport;union {struct {__be32 ipv4_src;__be32 ipv4_dst;};struct {__u32 ipv6_src[4];__u32 ipv6_dst[4];};};__u32 flags;__be32 flow_label;",
"bpf_func_info": "__u32 insn_off;__u32 type_id;",
"bpf_insn": "__u8 code;__u8 dst_reg :4;__u8 src_reg :4;__s16 off;__s32 imm;",
"bpf_insn_array_value": "__u32 orig_off;__u32 xlated_off;__u32 jitted_off;unsigned int :32;",
"bpf_iter_num": ["__u64 __opaque[1];",{"variants":{"x86":{"align":8}}}],
"bpf_line_info": "__u32 insn_off;__u32 file_name_off;__u32 line_off;__u32 line_col;",
"bpf_link_info": ["__u32 type;__u32 id;__u32 prog_id;union {struct {__u64 tp_name;__u32 tp_name_len;__u64 cookie;} raw_tracepoint;struct {__u32 attach_type;__u32 target_obj_id;__u32 target_btf_id;__u64 cookie;} tracing;struct {__u64 cgroup_id;__u32 attach_type;} cgroup;struct {__u64 target_name;__u32 target_name_len;union {struct {__u32 map_id;} map;};union {struct {__u64 cgroup_id;__u32 order;} cgroup;struct {__u32 tid;__u32 pid;} task;};} iter;struct {__u32 netns_ino;__u32 attach_type;} netns;struct {__u32 ifindex;} xdp;struct {__u32 map_id;} struct_ops;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct {__u64 addrs;__u32 count;__u32 flags;__u64 missed;__u64 cookies;} kprobe_multi;struct {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 path_size;__u32 count;__u32 flags;__u32 pid;} uprobe_multi;struct {__u32 attach_type;__u32 count;__u32 btf_obj_id;__u64 ids;__u64 addrs;__u64 cookies;} tracing_multi;struct {__u32 type;union {struct {__u64 file_name;__u32 name_len;__u32 offset;__u64 cookie;__u64 ref_ctr_offset;} uprobe;struct {__u64 func_name;__u32 name_len;__u32 offset;__u64 addr;__u64 missed;__u64 cookie;} kprobe;struct {__u64 tp_name;__u32 name_len;__u64 cookie;} tracepoint;struct {__u64 config;__u32 type;__u64 cookie;} event;};} perf_event;struct {__u32 ifindex;__u32 attach_type;} tcx;struct {__u32 ifindex;__u32 attach_type;} netkit;struct {__u32 map_id;__u32 attach_type;} sockmap;};",{"variants":{"x86":{"members":"__u32 type;__u32 id;__u32 prog_id;union {struct {__u64 tp_name;__u32 tp_name_len;__u64 cookie aligned(8);} raw_tracepoint;struct {__u32 attach_type;__u32 target_obj_id;__u32 target_btf_id;unsigned int :32;__u64 cookie;} tracing;struct {__u64 cgroup_id;__u32 attach_type;} cgroup;struct aligned(8) {__u64 target_name;__u32 target_name_len;union {struct {__u32 map_id;} map;};union {struct {__u64 cgroup_id;__u32 order;} cgroup;struct {__u32 tid;__u32 pid;} task;};} iter;struct {__u32 netns_ino;__u32 attach_type;} netns;struct {__u32 ifindex;} xdp;struct {__u32 map_id;} struct_ops;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct aligned(8) {__u64 addrs;__u32 count;__u32 flags;__u64 missed;__u64 cookies;} kprobe_multi;struct aligned(8) {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 path_size;__u32 count;__u32 flags;__u32 pid;} uprobe_multi;struct {__u32 attach_type;__u32 count;__u32 btf_obj_id;__u64 ids aligned(8);__u64 addrs;__u64 cookies;} tracing_multi;struct {__u32 type;union {struct aligned(8) {__u64 file_name;__u32 name_len;__u32 offset;__u64 cookie;__u64 ref_ctr_offset;} uprobe;struct aligned(8) {__u64 func_name;__u32 name_len;__u32 offset;__u64 addr;__u64 missed;__u64 cookie;} kprobe;struct {__u64 tp_name;__u32 name_len;__u64 cookie aligned(8);} tracepoint;struct {__u64 config;__u32 type;unsigned int :32;__u64 cookie;} event;};} perf_event;struct {__u32 ifindex;__u32 attach_type;} tcx;struct {__u32 ifindex;__u32 attach_type;} netkit;struct {__u32 map_id;__u32 attach_type;} sockmap;};"}}}],
"bpf_list_head": ["__u64 __opaque[2];",{"variants":{"x86":{"align":8}}}],
"bpf_list_node": ["__u64 __opaque[3];",{"variants":{"x86":{"align":8}}}],
"bpf_lpm_trie_key": "__u32 prefixlen;__u8 data[];",
"bpf_lpm_trie_key_hdr": "__u32 prefixlen;",
"bpf_lpm_trie_key_u8": "union {struct bpf_lpm_trie_key_hdr hdr;__u32 prefixlen;};__u8 data[];",
"bpf_map_info": ["__u32 type;__u32 id;__u32 key_size;__u32 value_size;__u32 max_entries;__u32 map_flags;char name[16];__u32 ifindex;__u32 btf_vmlinux_value_type_id;__u64 netns_dev;__u64 netns_ino;__u32 btf_id;__u32 btf_key_type_id;__u32 btf_value_type_id;__u32 btf_vmlinux_id;__u64 map_extra;__u64 hash;__u32 hash_size;",{"variants":{"x86":{"align":8}}}],
"bpf_perf_event_value": "__u64 counter;__u64 enabled;__u64 running;",
"bpf_pidns_info": "__u32 pid;__u32 tgid;",
"bpf_prog_info": ["__u32 type;__u32 id;__u8 tag[8];__u32 jited_prog_len;__u32 xlated_prog_len;__u64 jited_prog_insns;__u64 xlated_prog_insns;__u64 load_time;__u32 created_by_uid;__u32 nr_map_ids;__u64 map_ids;char name[16];__u32 ifindex;__u32 gpl_compatible :1;__u64 netns_dev;__u64 netns_ino;__u32 nr_jited_ksyms;__u32 nr_jited_func_lens;__u64 jited_ksyms;__u64 jited_func_lens;__u32 btf_id;__u32 func_info_rec_size;__u64 func_info;__u32 nr_func_info;__u32 nr_line_info;__u64 line_info;__u64 jited_line_info;__u32 nr_jited_line_info;__u32 line_info_rec_size;__u32 jited_line_info_rec_size;__u32 nr_prog_tags;__u64 prog_tags;__u64 run_time_ns;__u64 run_cnt;__u64 recursion_misses;__u32 verified_insns;__u32 attach_btf_obj_id;__u32 attach_btf_id;",{"variants":{"x86":{"align":8}}}],
"bpf_raw_tracepoint_args": ["",{"variants":{"x86_64":{"align":8},"x86":{"members":"__u64 args[];"},"arm":{"align":8},"riscv64":{"align":8},"aarch64":{"align":8},"loongarch64":{"align":8},"s390x":{"align":8},"ppc64le":{"align":8}}}],
"bpf_rb_node": ["__u64 __opaque[4];",{"variants":{"x86":{"align":8}}}],
"bpf_rb_root": ["__u64 __opaque[2];",{"variants":{"x86":{"align":8}}}],
"bpf_redir_neigh": "__u32 nh_family;union {__be32 ipv4_nh;__u32 ipv6_nh[4];};",
"bpf_refcount": "__u32 __opaque[1];",
"bpf_sk_lookup": ["union {union {struct bpf_sock *sk;};__u64 cookie;};__u32 family;__u32 protocol;__u32 remote_ip4;__u32 remote_ip6[4];__be16 remote_port;__u32 local_ip4;__u32 local_ip6[4];__u32 local_port;__u32 ingress_ifindex;",{"variants":{"x86":{"members":"union {union aligned(8) {struct bpf_sock *sk;};__u64 cookie;};__u32 family;__u32 protocol;__u32 remote_ip4;__u32 remote_ip6[4];__be16 remote_port;__u32 local_ip4;__u32 local_ip6[4];__u32 local_port;__u32 ingress_ifindex;"},"arm":{"members":"union {union aligned(8) {struct bpf_sock *sk;};__u64 cookie;};__u32 family;__u32 protocol;__u32 remote_ip4;__u32 remote_ip6[4];__be16 remote_port;__u32 local_ip4;__u32 local_ip6[4];__u32 local_port;__u32 ingress_ifindex;"}}}],
"bpf_sock": "__u32 bound_dev_if;__u32 family;__u32 type;__u32 protocol;__u32 mark;__u32 priority;__u32 src_ip4;__u32 src_ip6[4];__u32 src_port;__be16 dst_port;__u32 dst_ip4;__u32 dst_ip6[4];__u32 state;__s32 rx_queue_mapping;",
"bpf_sock_addr": ["__u32 user_family;__u32 user_ip4;__u32 user_ip6[4];__u32 user_port;__u32 family;__u32 type;__u32 protocol;__u32 msg_src_ip4;__u32 msg_src_ip6[4];union {struct bpf_sock *sk;};",{"variants":{"x86":{"members":"__u32 user_family;__u32 user_ip4;__u32 user_ip6[4];__u32 user_port;__u32 family;__u32 type;__u32 protocol;__u32 msg_src_ip4;__u32 msg_src_ip6[4];union aligned(8) {struct bpf_sock *sk;};"},"arm":{"members":"__u32 user_family;__u32 user_ip4;__u32 user_ip6[4];__u32 user_port;__u32 family;__u32 type;__u32 protocol;__u32 msg_src_ip4;__u32 msg_src_ip6[4];union aligned(8) {struct bpf_sock *sk;};"}}}],
"bpf_sock_ops": ["__u32 op;union {__u32 args[4];__u32 reply;__u32 replylong[4];};__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 is_fullsock;__u32 snd_cwnd;__u32 srtt_us;__u32 bpf_sock_ops_cb_flags;__u32 state;__u32 rtt_min;__u32 snd_ssthresh;__u32 rcv_nxt;__u32 snd_nxt;__u32 snd_una;__u32 mss_cache;__u32 ecn_flags;__u32 rate_delivered;__u32 rate_interval_us;__u32 packets_out;__u32 retrans_out;__u32 total_retrans;__u32 segs_in;__u32 data_segs_in;__u32 segs_out;__u32 data_segs_out;__u32 lost_out;__u32 sacked_out;__u32 sk_txhash;__u64 bytes_received;__u64 bytes_acked;union {struct bpf_sock *sk;};union {void *skb_data;};union {void *skb_data_end;};__u32 skb_len;__u32 skb_tcp_flags;__u64 skb_hwtstamp;",{"variants":{"x86":{"members":"__u32 op;union {__u32 args[4];__u32 reply;__u32 replylong[4];};__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 is_fullsock;__u32 snd_cwnd;__u32 srtt_us;__u32 bpf_sock_ops_cb_flags;__u32 state;__u32 rtt_min;__u32 snd_ssthresh;__u32 rcv_nxt;__u32 snd_nxt;__u32 snd_una;__u32 mss_cache;__u32 ecn_flags;__u32 rate_delivered;__u32 rate_interval_us;__u32 packets_out;__u32 retrans_out;__u32 total_retrans;__u32 segs_in;__u32 data_segs_in;__u32 segs_out;__u32 data_segs_out;__u32 lost_out;__u32 sacked_out;__u32 sk_txhash;__u64 bytes_received;__u64 bytes_acked;union aligned(8) {struct bpf_sock *sk;};union aligned(8) {void *skb_data;};union aligned(8) {void *skb_data_end;};__u32 skb_len;__u32 skb_tcp_flags;__u64 skb_hwtstamp;"},"arm":{"members":"__u32 op;union {__u32 args[4];__u32 reply;__u32 replylong[4];};__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 is_fullsock;__u32 snd_cwnd;__u32 srtt_us;__u32 bpf_sock_ops_cb_flags;__u32 state;__u32 rtt_min;__u32 snd_ssthresh;__u32 rcv_nxt;__u32 snd_nxt;__u32 snd_una;__u32 mss_cache;__u32 ecn_flags;__u32 rate_delivered;__u32 rate_interval_us;__u32 packets_out;__u32 retrans_out;__u32 total_retrans;__u32 segs_in;__u32 data_segs_in;__u32 segs_out;__u32 data_segs_out;__u32 lost_out;__u32 sacked_out;__u32 sk_txhash;__u64 bytes_received;__u64 bytes_acked;union aligned(8) {struct bpf_sock *sk;};union aligned(8) {void *skb_data;};union aligned(8) {void *skb_data_end;};__u32 skb_len;__u32 skb_tcp_flags;__u64 skb_hwtstamp;"}}}],
"bpf_sock_tuple": "union {struct {__be32 saddr;__be32 daddr;__be16 sport;__be16 dport;} ipv4;struct {__be32 saddr[4];__be32 daddr[4];__be16 sport;__be16 dport;} ipv6;};",
"bpf_sockopt": ["union {struct bpf_sock *sk;};union {void *optval;};union {void *optval_end;};__s32 level;__s32 optname;__s32 optlen;__s32 retval;",{"variants":{"x86":{"members":"union aligned(8) {struct bpf_sock *sk;};union aligned(8) {void *optval;};union aligned(8) {void *optval_end;};__s32 level;__s32 optname;__s32 optlen;__s32 retval;"},"arm":{"members":"union aligned(8) {struct bpf_sock *sk;};union aligned(8) {void *optval;};union aligned(8) {void *optval_end;};__s32 level;__s32 optname;__s32 optlen;__s32 retval;"}}}],
"bpf_spin_lock": "__u32 val;",
"bpf_stack_build_id": "__s32 status;unsigned char build_id[20];union {__u64 offset;__u64 ip;};",
"bpf_sysctl": "__u32 write;__u32 file_pos;",
"bpf_task_work": ["__u64 __opaque;",{"variants":{"x86":{"align":8}}}],
"bpf_tcp_sock": "__u32 snd_cwnd;__u32 srtt_us;__u32 rtt_min;__u32 snd_ssthresh;__u32 rcv_nxt;__u32 snd_nxt;__u32 snd_una;__u32 mss_cache;__u32 ecn_flags;__u32 rate_delivered;__u32 rate_interval_us;__u32 packets_out;__u32 retrans_out;__u32 total_retrans;__u32 segs_in;__u32 data_segs_in;__u32 segs_out;__u32 data_segs_out;__u32 lost_out;__u32 sacked_out;__u64 bytes_received;__u64 bytes_acked;__u32 dsack_dups;__u32 delivered;__u32 delivered_ce;__u32 icsk_retransmits;",
"bpf_timer": ["__u64 __opaque[2];",{"variants":{"x86":{"align":8}}}],
"bpf_token_info": ["__u64 allowed_cmds;__u64 allowed_maps;__u64 allowed_progs;__u64 allowed_attachs;",{"variants":{"x86":{"align":8}}}],
"bpf_tunnel_key": "__u32 tunnel_id;union {__u32 remote_ipv4;__u32 remote_ipv6[4];};__u8 tunnel_tos;__u8 tunnel_ttl;union {__u16 tunnel_ext;__be16 tunnel_flags;};__u32 tunnel_label;union {__u32 local_ipv4;__u32 local_ipv6[4];};",
"bpf_wq": ["__u64 __opaque[2];",{"variants":{"x86":{"align":8}}}],
"bpf_xdp_sock": "__u32 queue_id;",
"bpf_xfrm_state": "__u32 reqid;__u32 spi;__u16 family;__u16 ext;union {__u32 remote_ipv4;__u32 remote_ipv6[4];};",
"btf_ptr": "void *ptr;__u32 type_id;__u32 flags;",
"sk_msg_md": ["union {void *data;};union {void *data_end;};__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 size;union {struct bpf_sock *sk;};",{"variants":{"x86":{"members":"union aligned(8) {void *data;};union aligned(8) {void *data_end;};__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 size;union aligned(8) {struct bpf_sock *sk;};"},"arm":{"members":"union aligned(8) {void *data;};union aligned(8) {void *data_end;};__u32 family;__u32 remote_ip4;__u32 local_ip4;__u32 remote_ip6[4];__u32 local_ip6[4];__u32 remote_port;__u32 local_port;__u32 size;union aligned(8) {struct bpf_sock *sk;};"}}}],
"sk_reuseport_md": ["union {void *data;};union {void *data_end;};__u32 len;__u32 eth_protocol;__u32 ip_protocol;__u32 bind_inany;__u32 hash;union {struct bpf_sock *sk;};union {struct bpf_sock *migrating_sk;};",{"variants":{"x86":{"members":"union aligned(8) {void *data;};union aligned(8) {void *data_end;};__u32 len;__u32 eth_protocol;__u32 ip_protocol;__u32 bind_inany;__u32 hash;union aligned(8) {struct bpf_sock *sk;};union aligned(8) {struct bpf_sock *migrating_sk;};"},"arm":{"members":"union aligned(8) {void *data;};union aligned(8) {void *data_end;};__u32 len;__u32 eth_protocol;__u32 ip_protocol;__u32 bind_inany;__u32 hash;union aligned(8) {struct bpf_sock *sk;};union aligned(8) {struct bpf_sock *migrating_sk;};"}}}],
"xdp_md": "__u32 data;__u32 data_end;__u32 data_meta;__u32 ingress_ifindex;__u32 rx_queue_index;__u32 egress_ifindex;"
}`),
);

export declare namespace union {
  interface bpf_attr$batch extends RecordView<'struct bpf_attr.batch'> {
    get in_batch(): bigint;
    set in_batch(value: Integer);
    get out_batch(): bigint;
    set out_batch(value: Integer);
    get keys(): bigint;
    set keys(value: Integer);
    get values(): bigint;
    set values(value: Integer);
    count: number;
    map_fd: number;
    get elem_flags(): bigint;
    set elem_flags(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  interface bpf_attr$test extends RecordView<'struct bpf_attr.test'> {
    prog_fd: number;
    retval: number;
    data_size_in: number;
    data_size_out: number;
    get data_in(): bigint;
    set data_in(value: Integer);
    get data_out(): bigint;
    set data_out(value: Integer);
    repeat: number;
    duration: number;
    ctx_size_in: number;
    ctx_size_out: number;
    get ctx_in(): bigint;
    set ctx_in(value: Integer);
    get ctx_out(): bigint;
    set ctx_out(value: Integer);
    flags: number;
    cpu: number;
    batch_size: number;
  }

  interface bpf_attr$info extends RecordView<'struct bpf_attr.info'> {
    bpf_fd: number;
    info_len: number;
    get info(): bigint;
    set info(value: Integer);
  }

  interface bpf_attr$query extends RecordView<'struct bpf_attr.query'> {
    target_fd: number;
    target_ifindex: number;
    attach_type: number;
    query_flags: number;
    attach_flags: number;
    get prog_ids(): bigint;
    set prog_ids(value: Integer);
    prog_cnt: number;
    count: number;
    get prog_attach_flags(): bigint;
    set prog_attach_flags(value: Integer);
    get link_ids(): bigint;
    set link_ids(value: Integer);
    get link_attach_flags(): bigint;
    set link_attach_flags(value: Integer);
    get revision(): bigint;
    set revision(value: Integer);
  }

  interface bpf_attr$raw_tracepoint extends RecordView<'struct bpf_attr.raw_tracepoint'> {
    get name(): bigint;
    set name(value: Integer);
    prog_fd: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_attr$task_fd_query extends RecordView<'struct bpf_attr.task_fd_query'> {
    pid: number;
    fd: number;
    flags: number;
    buf_len: number;
    get buf(): bigint;
    set buf(value: Integer);
    prog_id: number;
    fd_type: number;
    get probe_offset(): bigint;
    set probe_offset(value: Integer);
    get probe_addr(): bigint;
    set probe_addr(value: Integer);
  }

  interface bpf_attr$link_create$perf_event
    extends RecordView<'struct bpf_attr.link_create.perf_event'> {
    get bpf_cookie(): bigint;
    set bpf_cookie(value: Integer);
  }

  interface bpf_attr$link_create$kprobe_multi
    extends RecordView<'struct bpf_attr.link_create.kprobe_multi'> {
    flags: number;
    cnt: number;
    get syms(): bigint;
    set syms(value: Integer);
    get addrs(): bigint;
    set addrs(value: Integer);
    get cookies(): bigint;
    set cookies(value: Integer);
  }

  interface bpf_attr$link_create$tracing extends RecordView<'struct bpf_attr.link_create.tracing'> {
    target_btf_id: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  interface bpf_attr$link_create$netfilter
    extends RecordView<'struct bpf_attr.link_create.netfilter'> {
    pf: number;
    hooknum: number;
    priority: number;
    flags: number;
  }

  interface bpf_attr$link_create$tcx extends RecordView<'struct bpf_attr.link_create.tcx'> {
    relative_fd: number;
    relative_id: number;
    get expected_revision(): bigint;
    set expected_revision(value: Integer);
  }

  interface bpf_attr$link_create$uprobe_multi
    extends RecordView<'struct bpf_attr.link_create.uprobe_multi'> {
    get path(): bigint;
    set path(value: Integer);
    get offsets(): bigint;
    set offsets(value: Integer);
    get ref_ctr_offsets(): bigint;
    set ref_ctr_offsets(value: Integer);
    get cookies(): bigint;
    set cookies(value: Integer);
    cnt: number;
    flags: number;
    pid: number;
    path_fd: number;
  }

  interface bpf_attr$link_create$netkit extends RecordView<'struct bpf_attr.link_create.netkit'> {
    relative_fd: number;
    relative_id: number;
    get expected_revision(): bigint;
    set expected_revision(value: Integer);
  }

  interface bpf_attr$link_create$cgroup extends RecordView<'struct bpf_attr.link_create.cgroup'> {
    relative_fd: number;
    relative_id: number;
    get expected_revision(): bigint;
    set expected_revision(value: Integer);
  }

  interface bpf_attr$link_create$tracing_multi
    extends RecordView<'struct bpf_attr.link_create.tracing_multi'> {
    get ids(): bigint;
    set ids(value: Integer);
    get cookies(): bigint;
    set cookies(value: Integer);
    cnt: number;
  }

  interface bpf_attr$link_create extends RecordView<'struct bpf_attr.link_create'> {
    prog_fd: number;
    map_fd: number;
    target_fd: number;
    target_ifindex: number;
    attach_type: number;
    flags: number;
    target_btf_id: number;
    get iter_info(): bigint;
    set iter_info(value: Integer);
    iter_info_len: number;
    get perf_event(): bpf_attr$link_create$perf_event;
    set perf_event(value: From<bpf_attr$link_create$perf_event>);
    get kprobe_multi(): bpf_attr$link_create$kprobe_multi;
    set kprobe_multi(value: From<bpf_attr$link_create$kprobe_multi>);
    get tracing(): bpf_attr$link_create$tracing;
    set tracing(value: From<bpf_attr$link_create$tracing>);
    get netfilter(): bpf_attr$link_create$netfilter;
    set netfilter(value: From<bpf_attr$link_create$netfilter>);
    get tcx(): bpf_attr$link_create$tcx;
    set tcx(value: From<bpf_attr$link_create$tcx>);
    get uprobe_multi(): bpf_attr$link_create$uprobe_multi;
    set uprobe_multi(value: From<bpf_attr$link_create$uprobe_multi>);
    get netkit(): bpf_attr$link_create$netkit;
    set netkit(value: From<bpf_attr$link_create$netkit>);
    get cgroup(): bpf_attr$link_create$cgroup;
    set cgroup(value: From<bpf_attr$link_create$cgroup>);
    get tracing_multi(): bpf_attr$link_create$tracing_multi;
    set tracing_multi(value: From<bpf_attr$link_create$tracing_multi>);
  }

  interface bpf_attr$link_update extends RecordView<'struct bpf_attr.link_update'> {
    link_fd: number;
    new_prog_fd: number;
    new_map_fd: number;
    flags: number;
    old_prog_fd: number;
    old_map_fd: number;
  }

  interface bpf_attr$link_detach extends RecordView<'struct bpf_attr.link_detach'> {
    link_fd: number;
  }

  interface bpf_attr$enable_stats extends RecordView<'struct bpf_attr.enable_stats'> {
    type: number;
  }

  interface bpf_attr$iter_create extends RecordView<'struct bpf_attr.iter_create'> {
    link_fd: number;
    flags: number;
  }

  interface bpf_attr$prog_bind_map extends RecordView<'struct bpf_attr.prog_bind_map'> {
    prog_fd: number;
    map_fd: number;
    flags: number;
  }

  interface bpf_attr$token_create extends RecordView<'struct bpf_attr.token_create'> {
    flags: number;
    bpffs_fd: number;
  }

  interface bpf_attr$prog_stream_read extends RecordView<'struct bpf_attr.prog_stream_read'> {
    get stream_buf(): bigint;
    set stream_buf(value: Integer);
    stream_buf_len: number;
    stream_id: number;
    prog_fd: number;
  }

  interface bpf_attr$prog_assoc_struct_ops
    extends RecordView<'struct bpf_attr.prog_assoc_struct_ops'> {
    map_fd: number;
    prog_fd: number;
    flags: number;
  }

  /** `<linux/bpf.h>`: 168 bytes. */
  interface bpf_attr extends RecordView<'union bpf_attr'> {
    map_type: number;
    key_size: number;
    value_size: number;
    max_entries: number;
    map_flags: number;
    inner_map_fd: number;
    numa_node: number;
    get map_name(): Uint8Array;
    set map_name(value: Bytes);
    map_ifindex: number;
    btf_fd: number;
    btf_key_type_id: number;
    btf_value_type_id: number;
    btf_vmlinux_value_type_id: number;
    get map_extra(): bigint;
    set map_extra(value: Integer);
    value_type_btf_obj_fd: number;
    map_token_fd: number;
    get excl_prog_hash(): bigint;
    set excl_prog_hash(value: Integer);
    excl_prog_hash_size: number;
    map_fd: number;
    get key(): bigint;
    set key(value: Integer);
    get value(): bigint;
    set value(value: Integer);
    get next_key(): bigint;
    set next_key(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get batch(): bpf_attr$batch;
    set batch(value: From<bpf_attr$batch>);
    prog_type: number;
    insn_cnt: number;
    get insns(): bigint;
    set insns(value: Integer);
    get license(): bigint;
    set license(value: Integer);
    log_level: number;
    log_size: number;
    get log_buf(): bigint;
    set log_buf(value: Integer);
    kern_version: number;
    prog_flags: number;
    get prog_name(): Uint8Array;
    set prog_name(value: Bytes);
    prog_ifindex: number;
    expected_attach_type: number;
    prog_btf_fd: number;
    func_info_rec_size: number;
    get func_info(): bigint;
    set func_info(value: Integer);
    func_info_cnt: number;
    line_info_rec_size: number;
    get line_info(): bigint;
    set line_info(value: Integer);
    line_info_cnt: number;
    attach_btf_id: number;
    attach_prog_fd: number;
    attach_btf_obj_fd: number;
    core_relo_cnt: number;
    get fd_array(): bigint;
    set fd_array(value: Integer);
    get core_relos(): bigint;
    set core_relos(value: Integer);
    core_relo_rec_size: number;
    log_true_size: number;
    prog_token_fd: number;
    fd_array_cnt: number;
    get signature(): bigint;
    set signature(value: Integer);
    signature_size: number;
    keyring_id: number;
    get pathname(): bigint;
    set pathname(value: Integer);
    bpf_fd: number;
    file_flags: number;
    path_fd: number;
    target_fd: number;
    target_ifindex: number;
    attach_bpf_fd: number;
    attach_type: number;
    attach_flags: number;
    replace_bpf_fd: number;
    relative_fd: number;
    relative_id: number;
    get expected_revision(): bigint;
    set expected_revision(value: Integer);
    get test(): bpf_attr$test;
    set test(value: From<bpf_attr$test>);
    start_id: number;
    prog_id: number;
    map_id: number;
    btf_id: number;
    link_id: number;
    next_id: number;
    open_flags: number;
    fd_by_id_token_fd: number;
    get info(): bpf_attr$info;
    set info(value: From<bpf_attr$info>);
    get query(): bpf_attr$query;
    set query(value: From<bpf_attr$query>);
    get raw_tracepoint(): bpf_attr$raw_tracepoint;
    set raw_tracepoint(value: From<bpf_attr$raw_tracepoint>);
    get btf(): bigint;
    set btf(value: Integer);
    get btf_log_buf(): bigint;
    set btf_log_buf(value: Integer);
    btf_size: number;
    btf_log_size: number;
    btf_log_level: number;
    btf_log_true_size: number;
    btf_flags: number;
    btf_token_fd: number;
    get task_fd_query(): bpf_attr$task_fd_query;
    set task_fd_query(value: From<bpf_attr$task_fd_query>);
    get link_create(): bpf_attr$link_create;
    set link_create(value: From<bpf_attr$link_create>);
    get link_update(): bpf_attr$link_update;
    set link_update(value: From<bpf_attr$link_update>);
    get link_detach(): bpf_attr$link_detach;
    set link_detach(value: From<bpf_attr$link_detach>);
    get enable_stats(): bpf_attr$enable_stats;
    set enable_stats(value: From<bpf_attr$enable_stats>);
    get iter_create(): bpf_attr$iter_create;
    set iter_create(value: From<bpf_attr$iter_create>);
    get prog_bind_map(): bpf_attr$prog_bind_map;
    set prog_bind_map(value: From<bpf_attr$prog_bind_map>);
    get token_create(): bpf_attr$token_create;
    set token_create(value: From<bpf_attr$token_create>);
    get prog_stream_read(): bpf_attr$prog_stream_read;
    set prog_stream_read(value: From<bpf_attr$prog_stream_read>);
    get prog_assoc_struct_ops(): bpf_attr$prog_assoc_struct_ops;
    set prog_assoc_struct_ops(value: From<bpf_attr$prog_assoc_struct_ops>);
  }

  interface bpf_iter_link_info$map extends RecordView<'struct bpf_iter_link_info.map'> {
    map_fd: number;
  }

  interface bpf_iter_link_info$cgroup extends RecordView<'struct bpf_iter_link_info.cgroup'> {
    order: number;
    cgroup_fd: number;
    get cgroup_id(): bigint;
    set cgroup_id(value: Integer);
  }

  interface bpf_iter_link_info$task extends RecordView<'struct bpf_iter_link_info.task'> {
    tid: number;
    pid: number;
    pid_fd: number;
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_iter_link_info extends RecordView<'union bpf_iter_link_info'> {
    get map(): bpf_iter_link_info$map;
    set map(value: From<bpf_iter_link_info$map>);
    get cgroup(): bpf_iter_link_info$cgroup;
    set cgroup(value: From<bpf_iter_link_info$cgroup>);
    get task(): bpf_iter_link_info$task;
    set task(value: From<bpf_iter_link_info$task>);
  }
}

export const union: {
  readonly bpf_attr: Descriptor<union.bpf_attr>;
  readonly bpf_iter_link_info: Descriptor<union.bpf_iter_link_info>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"bpf_attr": ["struct {__u32 map_type;__u32 key_size;__u32 value_size;__u32 max_entries;__u32 map_flags;__u32 inner_map_fd;__u32 numa_node;char map_name[16];__u32 map_ifindex;__u32 btf_fd;__u32 btf_key_type_id;__u32 btf_value_type_id;__u32 btf_vmlinux_value_type_id;__u64 map_extra;__s32 value_type_btf_obj_fd;__s32 map_token_fd;__u64 excl_prog_hash;__u32 excl_prog_hash_size;};struct {__u32 map_fd;__u64 key;union {__u64 value;__u64 next_key;};__u64 flags;};struct {__u64 in_batch;__u64 out_batch;__u64 keys;__u64 values;__u32 count;__u32 map_fd;__u64 elem_flags;__u64 flags;} batch;struct {__u32 prog_type;__u32 insn_cnt;__u64 insns;__u64 license;__u32 log_level;__u32 log_size;__u64 log_buf;__u32 kern_version;__u32 prog_flags;char prog_name[16];__u32 prog_ifindex;__u32 expected_attach_type;__u32 prog_btf_fd;__u32 func_info_rec_size;__u64 func_info;__u32 func_info_cnt;__u32 line_info_rec_size;__u64 line_info;__u32 line_info_cnt;__u32 attach_btf_id;union {__u32 attach_prog_fd;__u32 attach_btf_obj_fd;};__u32 core_relo_cnt;__u64 fd_array;__u64 core_relos;__u32 core_relo_rec_size;__u32 log_true_size;__s32 prog_token_fd;__u32 fd_array_cnt;__u64 signature;__u32 signature_size;__s32 keyring_id;};struct {__u64 pathname;__u32 bpf_fd;__u32 file_flags;__s32 path_fd;};struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_bpf_fd;__u32 attach_type;__u32 attach_flags;__u32 replace_bpf_fd;union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;};struct {__u32 prog_fd;__u32 retval;__u32 data_size_in;__u32 data_size_out;__u64 data_in;__u64 data_out;__u32 repeat;__u32 duration;__u32 ctx_size_in;__u32 ctx_size_out;__u64 ctx_in;__u64 ctx_out;__u32 flags;__u32 cpu;__u32 batch_size;} test;struct {union {__u32 start_id;__u32 prog_id;__u32 map_id;__u32 btf_id;__u32 link_id;};__u32 next_id;__u32 open_flags;__s32 fd_by_id_token_fd;};struct {__u32 bpf_fd;__u32 info_len;__u64 info;} info;struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 query_flags;__u32 attach_flags;__u64 prog_ids;union {__u32 prog_cnt;__u32 count;};__u64 prog_attach_flags;__u64 link_ids;__u64 link_attach_flags;__u64 revision;} query;struct {__u64 name;__u32 prog_fd;__u64 cookie;} raw_tracepoint;struct {__u64 btf;__u64 btf_log_buf;__u32 btf_size;__u32 btf_log_size;__u32 btf_log_level;__u32 btf_log_true_size;__u32 btf_flags;__s32 btf_token_fd;};struct {__u32 pid;__u32 fd;__u32 flags;__u32 buf_len;__u64 buf;__u32 prog_id;__u32 fd_type;__u64 probe_offset;__u64 probe_addr;} task_fd_query;struct {union {__u32 prog_fd;__u32 map_fd;};union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 flags;union {__u32 target_btf_id;struct {__u64 iter_info;__u32 iter_info_len;};struct {__u64 bpf_cookie;} perf_event;struct {__u32 flags;__u32 cnt;__u64 syms;__u64 addrs;__u64 cookies;} kprobe_multi;struct {__u32 target_btf_id;__u64 cookie;} tracing;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} tcx;struct {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 cnt;__u32 flags;__u32 pid;__u32 path_fd;} uprobe_multi;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} netkit;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} cgroup;struct {__u64 ids;__u64 cookies;__u32 cnt;} tracing_multi;};} link_create;struct {__u32 link_fd;union {__u32 new_prog_fd;__u32 new_map_fd;};__u32 flags;union {__u32 old_prog_fd;__u32 old_map_fd;};} link_update;struct {__u32 link_fd;} link_detach;struct {__u32 type;} enable_stats;struct {__u32 link_fd;__u32 flags;} iter_create;struct {__u32 prog_fd;__u32 map_fd;__u32 flags;} prog_bind_map;struct {__u32 flags;__u32 bpffs_fd;} token_create;struct {__u64 stream_buf;__u32 stream_buf_len;__u32 stream_id;__u32 prog_fd;} prog_stream_read;struct {__u32 map_fd;__u32 prog_fd;__u32 flags;} prog_assoc_struct_ops;",{"variants":{"x86":{"members":"struct aligned(8) {__u32 map_type;__u32 key_size;__u32 value_size;__u32 max_entries;__u32 map_flags;__u32 inner_map_fd;__u32 numa_node;char map_name[16];__u32 map_ifindex;__u32 btf_fd;__u32 btf_key_type_id;__u32 btf_value_type_id;__u32 btf_vmlinux_value_type_id;__u64 map_extra;__s32 value_type_btf_obj_fd;__s32 map_token_fd;__u64 excl_prog_hash;__u32 excl_prog_hash_size;};struct {__u32 map_fd;__u64 key aligned(8);union aligned(8) {__u64 value;__u64 next_key;};__u64 flags;};struct aligned(8) {__u64 in_batch;__u64 out_batch;__u64 keys;__u64 values;__u32 count;__u32 map_fd;__u64 elem_flags;__u64 flags;} batch;struct aligned(8) {__u32 prog_type;__u32 insn_cnt;__u64 insns;__u64 license;__u32 log_level;__u32 log_size;__u64 log_buf;__u32 kern_version;__u32 prog_flags;char prog_name[16];__u32 prog_ifindex;__u32 expected_attach_type;__u32 prog_btf_fd;__u32 func_info_rec_size;__u64 func_info;__u32 func_info_cnt;__u32 line_info_rec_size;__u64 line_info;__u32 line_info_cnt;__u32 attach_btf_id;union {__u32 attach_prog_fd;__u32 attach_btf_obj_fd;};__u32 core_relo_cnt;__u64 fd_array;__u64 core_relos;__u32 core_relo_rec_size;__u32 log_true_size;__s32 prog_token_fd;__u32 fd_array_cnt;__u64 signature;__u32 signature_size;__s32 keyring_id;};struct aligned(8) {__u64 pathname;__u32 bpf_fd;__u32 file_flags;__s32 path_fd;};struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_bpf_fd;__u32 attach_type;__u32 attach_flags;__u32 replace_bpf_fd;union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;};struct aligned(8) {__u32 prog_fd;__u32 retval;__u32 data_size_in;__u32 data_size_out;__u64 data_in;__u64 data_out;__u32 repeat;__u32 duration;__u32 ctx_size_in;__u32 ctx_size_out;__u64 ctx_in;__u64 ctx_out;__u32 flags;__u32 cpu;__u32 batch_size;} test;struct {union {__u32 start_id;__u32 prog_id;__u32 map_id;__u32 btf_id;__u32 link_id;};__u32 next_id;__u32 open_flags;__s32 fd_by_id_token_fd;};struct aligned(8) {__u32 bpf_fd;__u32 info_len;__u64 info;} info;struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 query_flags;__u32 attach_flags;__u64 prog_ids;union {__u32 prog_cnt;__u32 count;};__u64 prog_attach_flags aligned(8);__u64 link_ids;__u64 link_attach_flags;__u64 revision;} query;struct {__u64 name;__u32 prog_fd;__u64 cookie aligned(8);} raw_tracepoint;struct aligned(8) {__u64 btf;__u64 btf_log_buf;__u32 btf_size;__u32 btf_log_size;__u32 btf_log_level;__u32 btf_log_true_size;__u32 btf_flags;__s32 btf_token_fd;};struct aligned(8) {__u32 pid;__u32 fd;__u32 flags;__u32 buf_len;__u64 buf;__u32 prog_id;__u32 fd_type;__u64 probe_offset;__u64 probe_addr;} task_fd_query;struct {union {__u32 prog_fd;__u32 map_fd;};union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 flags;union {__u32 target_btf_id;struct aligned(8) {__u64 iter_info;__u32 iter_info_len;};struct {__u64 bpf_cookie;} perf_event;struct aligned(8) {__u32 flags;__u32 cnt;__u64 syms;__u64 addrs;__u64 cookies;} kprobe_multi;struct {__u32 target_btf_id;__u64 cookie;} tracing;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} tcx;struct aligned(8) {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 cnt;__u32 flags;__u32 pid;__u32 path_fd;} uprobe_multi;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} netkit;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} cgroup;struct aligned(8) {__u64 ids;__u64 cookies;__u32 cnt;} tracing_multi;};} link_create;struct {__u32 link_fd;union {__u32 new_prog_fd;__u32 new_map_fd;};__u32 flags;union {__u32 old_prog_fd;__u32 old_map_fd;};} link_update;struct {__u32 link_fd;} link_detach;struct {__u32 type;} enable_stats;struct {__u32 link_fd;__u32 flags;} iter_create;struct {__u32 prog_fd;__u32 map_fd;__u32 flags;} prog_bind_map;struct {__u32 flags;__u32 bpffs_fd;} token_create;struct aligned(8) {__u64 stream_buf;__u32 stream_buf_len;__u32 stream_id;__u32 prog_fd;} prog_stream_read;struct {__u32 map_fd;__u32 prog_fd;__u32 flags;} prog_assoc_struct_ops;"}}}],
"bpf_iter_link_info": "struct {__u32 map_fd;} map;struct {enum bpf_cgroup_iter_order order;__u32 cgroup_fd;__u64 cgroup_id;} cgroup;struct {__u32 tid;__u32 pid;__u32 pid_fd;} task;"
}`),
);
