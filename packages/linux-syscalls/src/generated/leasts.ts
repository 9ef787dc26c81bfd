// Generated from Linux 7.3.4 UAPI headers and abi/src/calls by "pnpm generate". Do not edit.

/** How many bytes commands touch whatever a count says, by the call and the command. */
export const leasts: Readonly<Record<string, ReadonlyMap<number, number>>> = {
  bpf: new Map([
    [10, 40], // BPF_PROG_TEST_RUN
    [11, 8], // BPF_PROG_GET_NEXT_ID
    [12, 8], // BPF_MAP_GET_NEXT_ID
    [23, 8], // BPF_BTF_GET_NEXT_ID
    [31, 8], // BPF_LINK_GET_NEXT_ID
    [15, 8], // BPF_OBJ_GET_INFO_BY_FD
    [16, 64], // BPF_PROG_QUERY
    [20, 48], // BPF_TASK_FD_QUERY
    [24, 36], // BPF_MAP_LOOKUP_BATCH
    [25, 36], // BPF_MAP_LOOKUP_AND_DELETE_BATCH
    [26, 36], // BPF_MAP_UPDATE_BATCH
    [27, 36], // BPF_MAP_DELETE_BATCH
    [5, 0], // BPF_PROG_LOAD
  ]),
};
