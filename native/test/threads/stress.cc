// Submits programs to helper threads and cancels some at any moment, as JavaScript would; for sanitizers.
//   stress ‹how many› ‹seed›
// Prints how many ended; ends with 1 and a sentence if one was lost, came twice, was interrupted by the
// cancellation of another, or did not make the call that it always makes. Children run some of the programs.

#include <linux/sched.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <random>
#include <vector>

#include "spawn.h"
#include "threads.h"

using namespace linux_syscalls;

namespace {

constexpr int kJobs = 64;
constexpr int kMostThreads = 16;

/** A pool and what follows it. */
struct alignas(sizeof(Job)) Memory {
  Pool pool;
  int32_t submitted[kJobs];
  int32_t ended[kJobs];
  Job jobs[kJobs];
};

/** A program of at most three steps. */
struct Steps {
  Program head;
  Step steps[3];
};

enum Kind { kFree, kPid, kSleep, kRead, kBad, kChild };

/** A request for a child, and what it points at. */
struct ChildRequest {
  Spawn spawn;
  clone_args args;
  /** The mask of the thread that makes the child. */
  uint64_t mask;
  alignas(16) char stack[65536];
};

/** What JavaScript would know of a job. */
struct Use {
  Kind kind = kFree;
  bool cancelled = false;
  bool written = false;
  /** A pipe, and a copy of the end that is read, which the program always closes. */
  int ends[2] = {-1, -1};
  int copy = -1;
  char byte = 0;
  Steps program = {};
};

Memory memory;
Use uses[kJobs];
ChildRequest requests[kJobs];
int woken[2];
const uint64_t everySignal = ~uint64_t{0};
const uint64_t defaultAction[4] = {};
timespec moment = {0, 30'000};

void Fail(const char* what, int64_t value) {
  std::fprintf(stderr, "%s (%lld)\n", what, static_cast<long long>(value));
  std::exit(1);
}

int64_t At(const void* place) {
  return static_cast<int64_t>(reinterpret_cast<uintptr_t>(place));
}

Call CallOf(int64_t number, std::initializer_list<int64_t> words) {
  Call call = {};
  call.number = number;
  int word = 0;
  for (const int64_t value : words) call.words[word++] = value;
  return call;
}

/** As packages/linux-syscalls/src/spawn/Request.ts does it. */
void PrepareChild(ChildRequest* request) {
  const int64_t size = sizeof request->mask;
  request->args = {};
  request->args.flags = CLONE_VM | CLONE_VFORK | CLONE_CLEAR_SIGHAND | CLONE_PARENT_SETTID;
  request->args.stack = At(request->stack);
  request->args.stack_size = sizeof request->stack;
  request->args.parent_tid = At(&request->spawn.child);
  Spawn& spawn = request->spawn;
  spawn = {};
  spawn.clone[0] = SYS_clone3;
  spawn.clone[1] = At(&request->args);
  spawn.clone[2] = sizeof request->args;
  spawn.exit = SYS_exit;
  spawn.block = CallOf(SYS_rt_sigprocmask, {SIG_SETMASK, At(&everySignal), At(&request->mask), size});
  spawn.restore = CallOf(SYS_rt_sigprocmask, {SIG_SETMASK, At(&request->mask), 0, size});
  spawn.guard = CallOf(SYS_prctl, {PR_SET_PDEATHSIG, SIGKILL});
  spawn.unguard = CallOf(SYS_prctl, {PR_SET_PDEATHSIG, 0});
  spawn.parent = CallOf(SYS_getppid, {});
  spawn.parentIs = getpid();
  spawn.reset = CallOf(SYS_rt_sigaction, {0, At(defaultAction), 0, size});
  spawn.signals = 8 * size;
  spawn.wait = CallOf(SYS_waitid, {P_PID, 0, 0, WEXITED | WNOWAIT | __WCLONE, 0});
}

/** Reaps a child that has ended. */
int StatusOf(const Spawn& spawn) {
  int status = 0;
  const pid_t id = static_cast<pid_t>(spawn.id);
  if (waitpid(id, &status, __WCLONE) != id) Fail("a child can't be waited for", errno);
  return status;
}

/** Whether the kernel has made a child that was asked for, and not waited for. */
bool HasChild() {
  for (int number = 0; number < kJobs; number++) {
    if (uses[number].kind != kChild) continue;
    const auto* child = reinterpret_cast<const int32_t*>(&requests[number].spawn.child);
    if (__atomic_load_n(child, __ATOMIC_SEQ_CST) != 0) return true;
  }
  return false;
}

bool WasKilled(int status) { return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL; }

void Prepare(int threads) {
  Pool& pool = memory.pool;
  pool.mask = kJobs - 1;
  // Room for as many that are about to end.
  pool.mostThreads = 2 * threads;
  pool.firstSignal = 35;
  pool.lastSignal = 64;
  pool.pauseTime[1] = 200'000;
  // FUTEX_WAIT_PRIVATE and FUTEX_WAKE_PRIVATE.
  pool.wait = CallOf(SYS_futex, {0, 128, 0, 0});
  pool.wake = CallOf(SYS_futex, {0, 129, 0});
  pool.process = CallOf(SYS_getpid, {});
  pool.self = CallOf(SYS_gettid, {});
  pool.send = CallOf(SYS_tgkill, {});
  pool.pause = CallOf(SYS_clock_nanosleep, {CLOCK_MONOTONIC, 0, At(pool.pauseTime), 0});
  if (!HasRoom(&pool, sizeof memory) || HasRoom(&pool, sizeof memory - 1)) {
    Fail("the room is wrong", sizeof memory);
  }
  if (!ChooseSignal(&pool)) Fail("no signal is free", 0);
}

/** In place of the threadsafe function: a pipe, which the owner polls. */
void Wake(void*) {
  if (write(woken[1], "", 1) != 1) Fail("nobody could be woken", errno);
}

/** Appends a call to a program. */
void Append(Steps* program, const Call& call, int64_t mode = 0) {
  Step& step = program->steps[program->head.count++];
  step = {};
  step.number = call.number;
  for (int word = 0; word < 6; word++) step.words[word] = call.words[word];
  step.mode = mode;
}

class Owner {
 public:
  Owner(uint32_t seed, Threads* threads, int32_t most)
      : random_(seed), threads_(threads), most_(most) {
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
      if (Below(8) == 0) Drain();
      // Of those that have nothing to do; jobs that are under way need one each, or as many as there may be.
      const int32_t needed = kJobs - static_cast<int32_t>(free_.size());
      const int32_t surplus = Keep() - needed;
      if (surplus > 0 && Below(2) == 0) Retire(1 + Below(surplus));
    }
    // Nothing is lost and nothing comes twice: all are free again, once each.
    if (free_.size() != kJobs) Fail("jobs are missing", static_cast<int64_t>(free_.size()));
    std::printf("%d ended, %d cancelled, %d in children\n", ended_, cancelled_, children_);
  }

  /** Leaves calls that wait for ever, some of them in children. */
  void Block(int count) {
    for (int i = 0; i < count; i++) Start(i % 3 == 0 ? kChild : kRead);
    Flush(count);
  }

  /** Asks threads to end that find nothing to do. */
  void Retire(int32_t count) {
    Keep();
    asked_ = count;
    __atomic_store_n(&memory.pool.surplus, count, __ATOMIC_SEQ_CST);
    Call wake = memory.pool.wake;
    wake.words[0] = At(&memory.pool.submittedTail);
    wake.words[2] = count;
    Make(wake);
  }

  /** How many have not ended; none ends until `Retire`. */
  int32_t Keep() {
    const int32_t staying = __atomic_exchange_n(&memory.pool.surplus, 0, __ATOMIC_SEQ_CST);
    threadCount_ -= asked_ - staying;
    asked_ = 0;
    return threadCount_;
  }

 private:
  uint32_t Below(uint32_t end) { return random_() % end; }

  /** Lets all end that were submitted: a wake-up that is lost shows, as none follows. */
  void Drain() {
    while (free_.size() != kJobs) {
      for (int i = 0; i < kJobs; i++) Disturb(i);
      Reap();
    }
  }

  void Start() {
    const uint32_t dice = Below(32);
    Start(dice < 14 ? kPid : dice < 22 ? kSleep : dice < 29 ? kRead : dice < 31 ? kBad : kChild);
  }

  void Start(Kind kind) {
    const int number = free_.back();
    free_.pop_back();
    Use& use = uses[number];
    use = Use{kind};
    if (kind == kPid) Append(&use.program, CallOf(SYS_getpid, {}));
    if (kind == kSleep) Append(&use.program, CallOf(SYS_nanosleep, {At(&moment), 0}));
    if (kind == kBad) use.program.head.count = 1'000'000;
    if (kind == kRead) {
      if (pipe(use.ends) != 0) Fail("no pipe", errno);
      use.copy = dup(use.ends[0]);
      // It may fail, so that nothing but the cancellation stops the program.
      Append(&use.program, CallOf(SYS_read, {use.ends[0], At(&use.byte), 1}), kMayFail);
      Append(&use.program, CallOf(SYS_getpid, {}));
      Append(&use.program, CallOf(SYS_close, {use.copy}), kAlways);
    }
    if (kind == kChild) {
      if (pipe(use.ends) != 0) Fail("no pipe", errno);
      Append(&use.program, CallOf(SYS_read, {use.ends[0], At(&use.byte), 1}));
      Append(&use.program, CallOf(SYS_getpid, {}));
      PrepareChild(&requests[number]);
    }
    Job& job = memory.jobs[number];
    job.spawn = kind == kChild ? static_cast<double>(At(&requests[number].spawn)) : 0;
    job.program = static_cast<double>(At(&use.program));
    job.length = sizeof use.program;
    job.generation++;
    job.cancelled = 0;
    job.signals = 0;
    job.state = kQueued;
    const int32_t place = (memory.pool.submittedTail + pending_++) & memory.pool.mask;
    __atomic_store_n(&memory.submitted[place], number, __ATOMIC_SEQ_CST);
  }

  void Flush(int more) {
    if (more == 0) return;
    // Fewer than jobs at times, so that some wait.
    const int32_t wanted = std::min(most_, kJobs - static_cast<int32_t>(free_.size()));
    while (Keep() < wanted) {
      if (AddThread(threads_) != 0) Fail("no thread", errno);
      threadCount_++;
    }
    pending_ = 0;
    __atomic_fetch_add(&memory.pool.submittedTail, more, __ATOMIC_SEQ_CST);
    Call wake = memory.pool.wake;
    wake.words[0] = At(&memory.pool.submittedTail);
    wake.words[2] = more;
    if (__atomic_load_n(&memory.pool.idle, __ATOMIC_SEQ_CST) > 0) Make(wake);
  }

  /** A read that waits is cancelled or gets its byte, sometimes both; a cancellation that came too early is repeated. */
  void Disturb(int number) {
    Use& use = uses[number];
    if (use.kind != kRead && use.kind != kChild) return;
    if (!use.written && Below(4) == 0) {
      use.written = true;
      if (write(use.ends[1], "x", 1) != 1) Fail("nothing written", errno);
    }
    if (use.cancelled || Below(4) == 0) {
      use.cancelled = true;
      const int32_t generation = memory.jobs[number].generation;
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
    const Job& job = memory.jobs[number];
    const Step& step = use.program.steps[0];
    if (use.kind == kFree) Fail("a job ended twice", number);
    if ((job.state == kMalformed) != (use.kind == kBad)) Fail("a job ended as", job.state);
    if (job.cancelled != 0 && !use.cancelled) Fail("a job was cancelled that nobody cancelled", number);
    if (use.kind == kPid && step.result != getpid()) Fail("getpid returned something else", step.result);
    if (use.kind == kSleep && step.result != 0) Fail("a call of nobody was interrupted", step.result);
    if (use.kind == kRead) SettleRead(&use, job);
    if (use.kind == kChild) SettleChild(&use, job, requests[number].spawn);
    memory.jobs[number].spawn = 0;
    use.kind = kFree;
    ended_++;
    free_.push_back(number);
  }

  void SettleRead(Use* use, const Job& job) {
    const Step* steps = use->program.steps;
    const bool wasRead = steps[0].state == kReturned;
    if (wasRead && (steps[0].result != 1 || !use->written || use->byte != 'x')) {
      Fail("read returned something else", steps[0].result);
    }
    if (!wasRead && job.cancelled == 0) Fail("read was not made", steps[0].result);
    if (steps[0].state == kFailed && steps[0].result != -EINTR) Fail("read failed", steps[0].result);
    if (!wasRead && steps[1].state != kNotMade) Fail("a call was made after the cancellation", 1);
    if (steps[2].state != kReturned) Fail("the copy was not closed", steps[2].result);
    if (job.cancelled != 0) cancelled_++;
    close(use->ends[0]);
    close(use->ends[1]);
  }

  /** A child that was killed may have read its byte before. */
  void SettleChild(Use* use, const Job& job, const Spawn& spawn) {
    const Step* steps = use->program.steps;
    if (job.cancelled != 0) cancelled_++;
    close(use->ends[0]);
    close(use->ends[1]);
    if (spawn.id < 0) Fail("no child", spawn.id);
    if (spawn.id == 0) {
      if (job.cancelled == 0) Fail("a child was not made", 0);
      return;
    }
    children_++;
    const int status = StatusOf(spawn);
    if (spawn.killed != 0 && WasKilled(status)) return;
    // It may have ended before the signal.
    if (!WIFEXITED(status) || spawn.finished != 1) Fail("a child ended with", status);
    if (steps[0].result != 1 || use->byte != 'x') Fail("a child read", steps[0].result);
    if (steps[1].result != spawn.id) Fail("a child has another id", steps[1].result);
  }

  std::mt19937 random_;
  Threads* threads_;
  int32_t most_;
  int32_t threadCount_ = 0;
  int32_t asked_ = 0;
  std::vector<int> free_;
  int32_t head_ = 0;
  int32_t pending_ = 0;
  int ended_ = 0;
  int cancelled_ = 0;
  int children_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const int total = argc > 1 ? std::atoi(argv[1]) : 20'000;
  const int seed = argc > 2 ? std::atoi(argv[2]) : 1;
  // With few of them jobs are cancelled before a thread takes them, with many while they run.
  const int most = 2 + 5 * seed % (kMostThreads - 1);
  if (pipe(woken) != 0) Fail("no pipe", errno);
  Prepare(most);
  Thread all[2 * kMostThreads] = {};
  Threads threads = {&memory.pool, Wake, nullptr, all};
  Owner owner(seed, &threads, most);
  owner.Run(total);
  // All end, and make room for as many. One that was about to sleep when it was woken is asked again.
  while (owner.Keep() > 0) {
    owner.Retire(owner.Keep());
    Make(memory.pool.pause);
  }
  owner.Block(12);
  while (!HasChild()) Make(memory.pool.pause);
  // Others have begun, or not.
  StopThreads(&threads);
  if (memory.pool.threads != 0) Fail("threads are left", memory.pool.threads);
  for (int number = 0; number < kJobs; number++) {
    const Use& use = uses[number];
    if (use.kind == kFree) continue;
    const Spawn& spawn = requests[number].spawn;
    // Of those that a thread had taken nobody is left to be waited for.
    if (use.kind == kChild && spawn.id > 0 && waitpid(spawn.id, nullptr, __WCLONE | WNOHANG) != -1) {
      Fail("a child lives", spawn.id);
    }
    pollfd polled = {use.ends[0], POLLIN, 0};
    if (write(use.ends[1], "x", 1) != 1 || poll(&polled, 1, 0) != 1) Fail("a byte was taken", 0);
  }
  return 0;
}
