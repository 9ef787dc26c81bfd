#include "threads.h"

#include <errno.h>
#include <signal.h>

#include "kernel.h"
#include "spawn.h"

namespace linux_syscalls {
namespace {

// Sequentially consistent, as Atomics in JavaScript are.

int32_t Load(const int32_t* place) { return __atomic_load_n(place, __ATOMIC_SEQ_CST); }

void Store(int32_t* place, int32_t value) { __atomic_store_n(place, value, __ATOMIC_SEQ_CST); }

int32_t Exchange(int32_t* place, int32_t value) {
  return __atomic_exchange_n(place, value, __ATOMIC_SEQ_CST);
}

/** Returns what was there before. */
int32_t Add(int32_t* place, int32_t value) {
  return __atomic_fetch_add(place, value, __ATOMIC_SEQ_CST);
}

bool Replace(int32_t* place, int32_t old, int32_t value) {
  return __atomic_compare_exchange_n(place, &old, value, false, __ATOMIC_SEQ_CST,
                                     __ATOMIC_SEQ_CST);
}

int32_t* SubmittedOf(Pool* pool) { return reinterpret_cast<int32_t*>(pool + 1); }

int32_t* EndedOf(Pool* pool) { return SubmittedOf(pool) + pool->mask + 1; }

Job* JobsOf(Pool* pool) { return reinterpret_cast<Job*>(EndedOf(pool) + pool->mask + 1); }

/** Makes `wait` or `wake`. */
void MakeAt(const Call& call, const int32_t* place, int32_t value) {
  Call copy = call;
  copy.words[0] = static_cast<int64_t>(reinterpret_cast<uintptr_t>(place));
  copy.words[2] = value;
  Make(copy);
}

/** A thread that waits for the lock sleeps: with a higher priority it would, spinning, keep the holder from running. */
class Lock {
 public:
  Lock(const Pool* pool, int32_t* place) : pool_(pool), place_(place) {
    if (Replace(place, kOpen, kHeld)) return;
    while (Exchange(place, kWanted) != kOpen) MakeAt(pool->wait, place, kWanted);
  }
  ~Lock() {
    if (Exchange(place_, kOpen) == kWanted) MakeAt(pool_->wake, place_, 1);
  }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  enum { kOpen = 0, kHeld = 1, kWanted = 2 };
  const Pool* pool_;
  int32_t* place_;
};

/** What `TakeJob` returns in place of a number. */
enum { kNoJob = -1, kSurplus = -2 };

/** Whether the calling thread is one of those that are to end. */
bool IsSurplus(Pool* pool) {
  for (;;) {
    const int32_t left = Load(&pool->surplus);
    if (left <= 0) return false;
    if (Replace(&pool->surplus, left, left - 1)) return true;
  }
}

/** Takes the number of the next job, or waits for one. */
int32_t TakeJob(Pool* pool) {
  const int32_t head = Load(&pool->submittedHead);
  const int32_t tail = Load(&pool->submittedTail);
  if (head == tail) {
    if (IsSurplus(pool)) return kSurplus;
    Add(&pool->idle, 1);
    // Returns at once if a job was submitted, or the pool stopped, since `tail` was read.
    if (Load(&pool->stops) == 0) MakeAt(pool->wait, &pool->submittedTail, tail);
    Add(&pool->idle, -1);
    return kNoJob;
  }
  // Read before it is taken: afterwards JavaScript may reuse its place.
  const int32_t number = Load(&SubmittedOf(pool)[head & pool->mask]);
  // Unsigned, as these counters start again at the lowest number.
  const int32_t next = static_cast<int32_t>(static_cast<uint32_t>(head) + 1);
  return Replace(&pool->submittedHead, head, next) ? number : kNoJob;
}

/** A job, for the hooks around the calls of its program. `hooks` must be the first member: see `RunOf`. */
struct Run {
  Hooks hooks;
  Pool* pool;
  Job* job;
};

Run* RunOf(Hooks* hooks) { return reinterpret_cast<Run*>(hooks); }

/** Changes the state of a job; returns how many signals it got until then. */
int32_t Enter(Pool* pool, Job* job, JobState state) {
  Lock lock(pool, &job->lock);
  job->state = state;
  return job->signals;
}

/** A signal that is still pending comes with this call, and doesn't interrupt the next one. */
void TakeSignals(const Pool* pool, int32_t signals) {
  if (signals > 0) Make(pool->self);
}

bool IsCancelled(Hooks* hooks) { return Load(&RunOf(hooks)->job->cancelled) != 0; }

void BeforeCall(Hooks* hooks, const Step& step) {
  if ((step.mode & kAlways) == 0) return;
  const Run* run = RunOf(hooks);
  TakeSignals(run->pool, Enter(run->pool, run->job, kShielded));
}

void AfterCall(Hooks* hooks, const Step& step) {
  if ((step.mode & kAlways) == 0) return;
  const Run* run = RunOf(hooks);
  Enter(run->pool, run->job, kRunning);
}

/** The program at an address; null if it is malformed. */
Program* ProgramAt(double address, double bytes) {
  Program* program = reinterpret_cast<Program*>(ToWord(address));
  const size_t length = static_cast<size_t>(ToWord(bytes));
  if (program == nullptr || length < sizeof(Program)) return nullptr;
  return program->checked == 1 || CheckProgram(program, length) ? program : nullptr;
}

Spawn* SpawnOf(const Job* job) { return reinterpret_cast<Spawn*>(ToWord(job->spawn)); }

JobState RunJob(Pool* pool, Job* job) {
  Program* program = ProgramAt(job->program, job->length);
  if (program == nullptr) return kMalformed;
  Spawn* spawn = SpawnOf(job);
  if (spawn != nullptr) {
    if (Load(&job->cancelled) == 0) SpawnProgram(program, spawn);
    return kEnded;
  }
  Run run = {{BeforeCall, AfterCall, IsCancelled}, pool, job};
  RunProgram(program, &run.hooks);
  return kEnded;
}

/** Appends a job to the ended ones. */
void Announce(Threads* threads, int32_t number) {
  Pool* pool = threads->pool;
  const int32_t tail = Add(&pool->endedTail, 1);
  Store(&EndedOf(pool)[tail & pool->mask], number + 1);
  if (Exchange(&pool->sleeping, 0) != 0) threads->wakeOwner(threads->owner);
}

void* RunThread(void* data) {
  Thread* own = static_cast<Thread*>(data);
  Threads* threads = own->threads;
  Pool* pool = threads->pool;
  const int32_t thread = static_cast<int32_t>(Make(pool->self));
  while (Load(&pool->stops) == 0) {
    const int32_t number = TakeJob(pool);
    if (number == kSurplus) {
      // Nobody joins this thread. Its room is free from now on, and after the last line the pool may be freed.
      pthread_detach(pthread_self());
      Store(&own->isThere, 0);
      break;
    }
    if (number == kNoJob) continue;
    Job* job = &JobsOf(pool)[number & pool->mask];
    job->thread = thread;
    Enter(pool, job, kRunning);
    TakeSignals(pool, Enter(pool, job, RunJob(pool, job)));
    Announce(threads, number);
  }
  Add(&pool->threads, -1);
  return nullptr;
}

/** A handler is needed to interrupt calls: without one a signal is ignored or ends the process. */
void Interrupt(int) {}

Word Send(const Pool* pool, int32_t thread, int32_t signal) {
  Call send = pool->send;
  send.words[0] = Make(pool->process);
  send.words[1] = thread;
  send.words[2] = signal;
  return Make(send);
}

/**
 * Takes a signal if nobody handles it and it can be sent. Emulators accept handlers of signals that they can't send.
 */
bool TakeSignal(const Pool* pool, int32_t signal) {
  struct sigaction old = {};
  if (sigaction(signal, nullptr, &old) != 0 || old.sa_handler != SIG_DFL) return false;
  struct sigaction own = {};
  own.sa_handler = Interrupt;
  if (sigaction(signal, &own, nullptr) != 0) return false;
  if (!IsError(Send(pool, static_cast<int32_t>(Make(pool->self)), signal))) return true;
  sigaction(signal, &old, nullptr);
  return false;
}

/** Of all pools in this process. */
int32_t chosenSignal = 0;
int32_t choosing = 0;

void SendSignal(const Pool* pool, Job* job) {
  // Only killing the child ends the wait for it.
  if (SpawnOf(job) != nullptr) return KillChild(SpawnOf(job), pool->send);
  job->signals++;
  Send(pool, job->thread, pool->signal);
}

}  // namespace

bool HasRoom(const Pool* pool, size_t length) {
  if (length < sizeof(Pool)) return false;
  const uint64_t jobs = static_cast<uint64_t>(static_cast<uint32_t>(pool->mask)) + 1;
  const uint64_t needed = sizeof(Pool) + jobs * (2 * sizeof(int32_t) + sizeof(Job));
  return pool->mask >= 0 && (jobs & (jobs - 1)) == 0 && needed <= length && pool->mostThreads > 0;
}

bool ChooseSignal(Pool* pool) {
  Lock lock(pool, &choosing);
  for (int32_t signal = pool->lastSignal; signal >= pool->firstSignal && chosenSignal == 0;
       signal--) {
    if (TakeSignal(pool, signal)) chosenSignal = signal;
  }
  pool->signal = chosenSignal;
  return chosenSignal != 0;
}

Word AddThread(Threads* threads) {
  Thread* thread = threads->all;
  Thread* end = thread + threads->pool->mostThreads;
  while (thread != end && Load(&thread->isThere) != 0) thread++;
  if (thread == end) return -EAGAIN;
  // The thread inherits this mask, so that signals of the process go to other threads. libc's own stay unblocked: by
  // them it changes user ids in all threads.
  sigset_t others;
  sigset_t before;
  sigfillset(&others);
  sigdelset(&others, threads->pool->signal);
  pthread_sigmask(SIG_SETMASK, &others, &before);
  Add(&threads->pool->threads, 1);
  // No attributes: a reference without a version may bind to an old pthread_create, with other attributes.
  thread->threads = threads;
  Store(&thread->isThere, 1);
  const int error = pthread_create(&thread->id, nullptr, RunThread, thread);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  if (error != 0) {
    Store(&thread->isThere, 0);
    Add(&threads->pool->threads, -1);
  }
  return -error;
}

Cancelled Cancel(Pool* pool, int32_t number, int32_t generation) {
  Job* job = &JobsOf(pool)[number & pool->mask];
  Lock lock(pool, &job->lock);
  const bool runs = job->state == kRunning || job->state == kShielded;
  if (job->generation != generation || (job->state != kQueued && !runs)) return kTooLate;
  Store(&job->cancelled, 1);
  if (!runs) return kTakenBack;
  if (job->state == kRunning) SendSignal(pool, job);
  return kInterrupted;
}

void StopThreads(Threads* threads) {
  Pool* pool = threads->pool;
  Store(&pool->stops, 1);
  // A thread that read `stops` before, and the tail, finds another tail when it waits.
  Add(&pool->submittedTail, 1);
  // Signals are repeated, since one that comes before its call doesn't interrupt it.
  while (Load(&pool->threads) > 0) {
    MakeAt(pool->wake, &pool->submittedTail, INT32_MAX);
    for (int32_t number = 0; number <= pool->mask; number++) {
      Job* job = &JobsOf(pool)[number];
      Lock lock(pool, &job->lock);
      if (job->state != kRunning && job->state != kShielded) continue;
      Store(&job->cancelled, 1);
      SendSignal(pool, job);
    }
    Make(pool->pause);
  }
  for (int32_t i = 0; i < pool->mostThreads; i++) {
    if (threads->all[i].isThere != 0) pthread_join(threads->all[i].id, nullptr);
    threads->all[i].isThere = 0;
  }
  // JavaScript won't: its environment ends. It sets `spawn` to 0 once it has settled a job.
  for (int32_t number = 0; number <= pool->mask; number++) {
    Job* job = &JobsOf(pool)[number];
    if (job->state == kEnded && SpawnOf(job) != nullptr) EndChild(SpawnOf(job), pool->send);
  }
}

void RunLast(Pool* pool) {
  Program* program = ProgramAt(pool->last, pool->lastLength);
  if (program != nullptr) RunProgram(program, nullptr);
}

}  // namespace linux_syscalls
