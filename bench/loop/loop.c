#define _GNU_SOURCE
#include "loop.h"

#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

typedef void Work(const intptr_t *words);

static double Nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

// Inlined with its work, so that a round is the work alone.
__attribute__((always_inline)) static inline double Timed(Work *work, uint32_t rounds,
                                                          const intptr_t *words) {
  const double start = Nanoseconds();
  for (uint32_t i = 0; i < rounds; i++) work(words);
  return (Nanoseconds() - start) / rounds;
}

static void GetPpid(const intptr_t *words) {
  (void)words;
  syscall(SYS_getppid);
}

static void Read(const intptr_t *words) { syscall(SYS_read, words[0], words[1], words[2]); }

static void Pread64(const intptr_t *words) {
  syscall(SYS_pread64, words[0], words[1], words[2], 0L);
}

static void Write(const intptr_t *words) { syscall(SYS_write, words[0], words[1], words[2]); }

static void SmallFile(const intptr_t *words) {
  struct stat status;
  const int fd = syscall(SYS_openat, AT_FDCWD, words[0], O_RDONLY | O_CLOEXEC, 0);
  syscall(SYS_fstat, fd, &status);
  syscall(SYS_read, fd, words[1], words[2]);
  syscall(SYS_close, fd);
}

static void Statx(const intptr_t *words) {
  struct statx status;
  const char *path = (const char *)words[0];
  for (intptr_t i = 0; i < words[1]; i++, path += strlen(path) + 1) {
    syscall(SYS_statx, AT_FDCWD, path, 0, STATX_BASIC_STATS, &status);
  }
}

struct Entry {
  uint64_t inode, offset;
  uint16_t length;
  uint8_t type;
  char name[];
};

static void Directory(const intptr_t *words) {
  static volatile size_t seen;  // Names are looked at, as a program would.
  const int fd = syscall(SYS_openat, AT_FDCWD, words[0], O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  long count;
  while ((count = syscall(SYS_getdents64, fd, words[1], words[2])) > 0) {
    const char *at = (const char *)words[1];
    const char *const end = at + count;
    for (; at < end; at += ((const struct Entry *)at)->length) {
      seen += strlen(((const struct Entry *)at)->name);
    }
  }
  syscall(SYS_close, fd);
}

static void Epoll(const intptr_t *words) {
  syscall(SYS_epoll_pwait, words[0], words[1], words[2], 0, NULL, 8L);
}

static void Missing(const intptr_t *words) {
  syscall(SYS_faccessat, AT_FDCWD, words[0], F_OK);
}

double loop_getppid(uint32_t rounds, const intptr_t *words) { return Timed(GetPpid, rounds, words); }
double loop_read(uint32_t rounds, const intptr_t *words) { return Timed(Read, rounds, words); }
double loop_pread64(uint32_t rounds, const intptr_t *words) { return Timed(Pread64, rounds, words); }
double loop_write(uint32_t rounds, const intptr_t *words) { return Timed(Write, rounds, words); }
double loop_smallFile(uint32_t rounds, const intptr_t *words) {
  return Timed(SmallFile, rounds, words);
}
double loop_statx(uint32_t rounds, const intptr_t *words) { return Timed(Statx, rounds, words); }
double loop_directory(uint32_t rounds, const intptr_t *words) {
  return Timed(Directory, rounds, words);
}
double loop_epoll(uint32_t rounds, const intptr_t *words) { return Timed(Epoll, rounds, words); }
double loop_missing(uint32_t rounds, const intptr_t *words) { return Timed(Missing, rounds, words); }

struct Race {
  pthread_barrier_t start;
  uint32_t rounds;
};

static void *Race(void *argument) {
  struct Race *race = argument;
  pthread_barrier_wait(&race->start);
  for (uint32_t i = 0; i < race->rounds; i++) syscall(SYS_getppid);
  return NULL;
}

double loop_threads(uint32_t rounds, const intptr_t *words) {
  enum { most = 64 };
  const int count = words[0] < most ? (int)words[0] : most;
  pthread_t threads[most];
  struct Race race = {.rounds = rounds};
  pthread_barrier_init(&race.start, NULL, count + 1);
  for (int i = 0; i < count; i++) pthread_create(&threads[i], NULL, Race, &race);
  pthread_barrier_wait(&race.start);
  const double start = Nanoseconds();
  for (int i = 0; i < count; i++) pthread_join(threads[i], NULL);
  pthread_barrier_destroy(&race.start);
  return (Nanoseconds() - start) / rounds / count;
}
