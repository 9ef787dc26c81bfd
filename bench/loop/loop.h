// The C loops that every path is measured against.

#ifndef BENCH_LOOP_H
#define BENCH_LOOP_H

#include <stdint.h>

// Does a work so many times and returns nanoseconds for each. Words are integers and addresses.
typedef double Loop(uint32_t rounds, const intptr_t *words);

Loop loop_getppid;    // no words
Loop loop_read;       // fd, buffer, its length
Loop loop_pread64;    // fd, buffer, its length
Loop loop_write;      // fd, buffer, its length
Loop loop_smallFile;  // path, buffer, its length
Loop loop_statx;      // paths that follow each other, how many
Loop loop_directory;  // path, buffer, its length
Loop loop_epoll;      // fd, events, how many
Loop loop_missing;    // path
Loop loop_threads;    // how many that call getppid at once

#endif
