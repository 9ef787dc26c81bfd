// Submits calls to helper threads and cancels some at any moment, as JavaScript would; for sanitizers.
// Prints how many ended; ends with 1 and a sentence if one was lost, came twice, or was interrupted by another's
// cancellation.

#include <poll.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

#include "threads.h"

using namespace linux_syscalls;

namespace {

constexpr int kJobs = 64;

/** A pool and what follows it, and what JavaScript would know of each job. */
struct Memory {
  Pool pool;
  int32_t submitted[kJobs];
  int32_t ended[kJobs];
  Job jobs[kJobs];
};

enum Kind { kFree, kPid, kSleep, kRead };

struct Use {
  Kind kind = kFree;
  bool cancelled = false;
  bool written = false;
  int ends[2] = {-1, -1};
  char byte = 0;
};

Memory memory;
Use uses[kJobs];
int woken[2];
timespec moment = {0, 30'000};
timespec pauseTime = {0, 200'000};

void Fail(const char* what, int64_t value) {
  std::fprintf(stderr, "%s (%lld)\n", what, static_cast<long long>(value));
  std::exit(1);
}

Call CallOf(long number, std::vector<intptr_t> words) {
  Call call = {};
  call.number = number;
  for (size_t i = 0; i < words.size(); i++) call.words[i] = words[i];
  return call;
}

intptr_t At(const void* place) { return reinterpret_cast<intptr_t>(place); }

void Prepare() {
  Pool& pool = memory.pool;
  pool.mask = kJobs - 1;
  pool.interrupted = -EINTR;
  pool.cancelled = -ECANCELED;
  constexpr int kWait = 128;
  constexpr int kWake = 129;
  pool.wait = CallOf(SYS_futex, {At(&pool.submittedTail), kWait, 0, 0});
  pool.wake = CallOf(SYS_futex, {At(&pool.submittedTail), kWake, 0});
  pool.process = CallOf(SYS_getpid, {});
  pool.self = CallOf(SYS_gettid, {});
  pool.send = CallOf(SYS_tgkill, {});
  pool.yield = CallOf(SYS_sched_yield, {});
  pool.pause = CallOf(SYS_nanosleep, {At(&pauseTime), 0});
  pool.signal = ChooseSignal(&pool, 35, 64);
  if (pool.signal == 0) Fail("no signal is free", 0);
}

/** In place of the threadsafe function: a pipe, which the owner polls. */
void Wake(void*) {
  if (write(woken[1], "", 1) != 1) Fail("nobody could be woken", errno);
}

class Owner {
 public:
  explicit Owner(uint32_t seed) : random_(seed) {
    for (int i = 0; i < kJobs; i++) free_.push_back(i);
  }

  void Run(int total) {
    int started = 0;
    while (ended_ < total) {
      int more = 0;
      while (started < total && !free_.empty() && Below(3) != 0) {
        Start();
        started++;
        more++;
      }
      Flush(more);
      for (int i = 0; i < kJobs; i++) Disturb(i);
      Reap();
    }
    // Nothing is lost and nothing comes twice: all are free again, once each.
    if (free_.size() != kJobs) Fail("jobs are missing", static_cast<int64_t>(free_.size()));
    std::printf("%d ended, %d cancelled\n", ended_, cancelled_);
  }

  /** Leaves calls that wait for ever. */
  void Block(int count) {
    for (int i = 0; i < count; i++) Start(kRead);
    Flush(count);
  }

 private:
  uint32_t Below(uint32_t end) { return random_() % end; }

  void Start() {
    const uint32_t dice = Below(4);
    Start(dice < 2 ? kPid : dice == 2 ? kSleep : kRead);
  }

  void Start(Kind kind) {
    const int number = free_.back();
    free_.pop_back();
    Use& use = uses[number];
    use = Use{kind};
    Job& job = memory.jobs[number];
    const int64_t generation = job.generation + 1;
    job = Job{};
    job.generation = generation;
    if (kind == kPid) job.number = SYS_getpid;
    if (kind == kSleep) {
      job.number = SYS_nanosleep;
      job.words[0] = At(&moment);
    }
    if (kind == kRead) {
      if (pipe(use.ends) != 0) Fail("no pipe", errno);
      job.number = SYS_read;
      job.words[0] = use.ends[0];
      job.words[1] = At(&use.byte);
      job.words[2] = 1;
    }
    job.state = kQueued;
    const int32_t place = (memory.pool.submittedTail + pending_++) & memory.pool.mask;
    __atomic_store_n(&memory.submitted[place], number, __ATOMIC_SEQ_CST);
  }

  void Flush(int more) {
    if (more == 0) return;
    pending_ = 0;
    __atomic_fetch_add(&memory.pool.submittedTail, more, __ATOMIC_SEQ_CST);
    Call wake = memory.pool.wake;
    wake.words[2] = more;
    if (__atomic_load_n(&memory.pool.idle, __ATOMIC_SEQ_CST) > 0) Make(wake);
  }

  /** A read that waits is cancelled or gets its byte, sometimes both; a cancellation that came too early is repeated. */
  void Disturb(int number) {
    Use& use = uses[number];
    if (use.kind != kRead) return;
    if (!use.written && Below(4) == 0) {
      use.written = true;
      if (write(use.ends[1], "x", 1) != 1) Fail("nothing written", errno);
    }
    if (use.cancelled || Below(4) == 0) {
      use.cancelled = true;
      const int64_t generation = memory.jobs[number].generation;
      if (Cancel(&memory.pool, number, generation - 1) != kTooLate) {
        Fail("an earlier use was cancelled", number);
      }
      Cancel(&memory.pool, number, generation);
    }
  }

  void Reap() {
    for (;;) {
      ReapEnded();
      __atomic_store_n(&memory.pool.sleeping, 1, __ATOMIC_SEQ_CST);
      if (!HasEnded()) break;
      __atomic_store_n(&memory.pool.sleeping, 0, __ATOMIC_SEQ_CST);
    }
    pollfd polled = {woken[0], POLLIN, 0};
    if (poll(&polled, 1, 1) > 0) {
      char byte;
      if (read(woken[0], &byte, 1) != 1) Fail("woken by nobody", errno);
    }
  }

  bool HasEnded() {
    const int32_t place = head_ & memory.pool.mask;
    return __atomic_load_n(&memory.ended[place], __ATOMIC_SEQ_CST) != 0;
  }

  void ReapEnded() {
    while (HasEnded()) {
      int32_t* place = &memory.ended[head_ & memory.pool.mask];
      const int number = __atomic_load_n(place, __ATOMIC_SEQ_CST) - 1;
      __atomic_store_n(place, 0, __ATOMIC_SEQ_CST);
      head_++;
      Settle(number);
    }
  }

  void Settle(int number) {
    Use& use = uses[number];
    const int64_t result = memory.jobs[number].result;
    if (use.kind == kFree) Fail("a job ended twice", number);
    if (use.kind == kPid && result != getpid()) Fail("getpid returned something else", result);
    if (use.kind == kSleep && result != 0) Fail("a call was interrupted that nobody cancelled", result);
    if (use.kind == kRead) {
      const bool read = result == 1 && use.written && use.byte == 'x';
      if (!read && !(result == -ECANCELED && use.cancelled)) Fail("read returned something else", result);
      if (!read) cancelled_++;
      close(use.ends[0]);
      close(use.ends[1]);
    }
    use.kind = kFree;
    ended_++;
    free_.push_back(number);
  }

  std::mt19937 random_;
  std::vector<int> free_;
  int32_t head_ = 0;
  int32_t pending_ = 0;
  int ended_ = 0;
  int cancelled_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const int total = argc > 1 ? std::atoi(argv[1]) : 20'000;
  if (pipe(woken) != 0) Fail("no pipe", errno);
  Prepare();
  pthread_t ids[32];
  Threads threads = {&memory.pool, Wake, nullptr, ids, 0, 32};
  for (int i = 0; i < 16; i++) {
    if (AddThread(&threads) != 0) Fail("no thread", errno);
  }
  Owner owner(argc > 2 ? std::atoi(argv[2]) : 1);
  owner.Run(total);
  owner.Block(12);
  // Some of them have begun, some not.
  StopThreads(&threads);
  if (memory.pool.threads != 0) Fail("threads are left", memory.pool.threads);
  for (const Use& use : uses) {
    if (use.kind != kRead) continue;
    pollfd polled = {use.ends[0], POLLIN, 0};
    if (write(use.ends[1], "x", 1) != 1 || poll(&polled, 1, 0) != 1) Fail("a byte was taken", 0);
  }
  return 0;
}
