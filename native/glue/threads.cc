#include "threads.h"

#include <errno.h>
#include <signal.h>

#include "kernel.h"

namespace linux_syscalls {
namespace {

// Sequentially consistent, as Atomics in JavaScript are.

template <typename T>
T Load(const T* place) {
  return __atomic_load_n(place, __ATOMIC_SEQ_CST);
}

template <typename T>
void Store(T* place, T value) {
  __atomic_store_n(place, value, __ATOMIC_SEQ_CST);
}

int32_t* SubmittedOf(Pool* pool) { return reinterpret_cast<int32_t*>(pool + 1); }

int32_t* EndedOf(Pool* pool) { return SubmittedOf(pool) + pool->mask + 1; }

Job* JobsOf(Pool* pool) { return reinterpret_cast<Job*>(EndedOf(pool) + pool->mask + 1); }

Word MakeWith(const Call& call, int word, Word value) {
  Call copy = call;
  copy.words[word] = value;
  return Make(copy);
}

/** A job's lock is held for a few instructions; the calls that yield are never interrupted for good. */
class Lock {
 public:
  Lock(const Pool* pool, Job* job) : job_(job) {
    int32_t open = 0;
    while (!__atomic_compare_exchange_n(&job_->lock, &open, 1, false, __ATOMIC_SEQ_CST,
                                        __ATOMIC_SEQ_CST)) {
      open = 0;
      Make(pool->yield);
    }
  }
  ~Lock() { Store(&job_->lock, 0); }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  Job* job_;
};

/** Takes the number of the next job, or waits for one; −1 if there was none. */
int32_t TakeJob(Pool* pool) {
  int32_t head = Load(&pool->submittedHead);
  const int32_t tail = Load(&pool->submittedTail);
  if (head == tail) {
    __atomic_fetch_add(&pool->idle, 1, __ATOMIC_SEQ_CST);
    // Returns at once if a job was submitted, or the pool stopped, since `tail` was read.
    if (Load(&pool->stops) == 0) MakeWith(pool->wait, 2, tail);
    __atomic_fetch_sub(&pool->idle, 1, __ATOMIC_SEQ_CST);
    return -1;
  }
  // Read before it is taken: afterwards its place may be written anew.
  const int32_t number = Load(&SubmittedOf(pool)[head & pool->mask]);
  const bool taken = __atomic_compare_exchange_n(&pool->submittedHead, &head, head + 1, false,
                                                 __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  return taken ? number : -1;
}

int64_t MakeJob(const Job& job) {
  if (job.number == kProgram) {
    Program* program = reinterpret_cast<Program*>(static_cast<Word>(job.words[0]));
    RunProgram(program, nullptr);
    return 0;
  }
  Word words[6];
  for (int i = 0; i < 6; i++) words[i] = static_cast<Word>(job.words[i]);
  return ToExact(linux_syscalls_trap(static_cast<Word>(job.number), words));
}

bool Begin(Pool* pool, Job* job, int32_t thread) {
  Lock lock(pool, job);
  if (job->state == kCancelled) return false;
  job->thread = thread;
  job->state = kRunning;
  return true;
}

void End(Pool* pool, Job* job, int64_t result) {
  int32_t signals = 0;
  {
    Lock lock(pool, job);
    signals = job->signals;
    job->result = signals > 0 && result == pool->interrupted ? pool->cancelled : result;
    job->state = kEnded;
  }
  // A signal that is still pending comes with this call, and doesn't interrupt the next job's.
  if (signals > 0) Make(pool->self);
}

void Announce(Threads* threads, int32_t number) {
  Pool* pool = threads->pool;
  const int32_t tail = __atomic_fetch_add(&pool->endedTail, 1, __ATOMIC_SEQ_CST);
  Store(&EndedOf(pool)[tail & pool->mask], number + 1);
  if (__atomic_exchange_n(&pool->sleeping, 0, __ATOMIC_SEQ_CST) != 0) {
    threads->wakeOwner(threads->owner);
  }
}

void* RunThread(void* data) {
  Threads* threads = static_cast<Threads*>(data);
  Pool* pool = threads->pool;
  const int32_t thread = static_cast<int32_t>(Make(pool->self));
  while (Load(&pool->stops) == 0) {
    const int32_t number = TakeJob(pool);
    if (number < 0) continue;
    Job* job = &JobsOf(pool)[number];
    End(pool, job, Begin(pool, job, thread) ? MakeJob(*job) : pool->cancelled);
    Announce(threads, number);
  }
  __atomic_fetch_sub(&pool->threads, 1, __ATOMIC_SEQ_CST);
  return nullptr;
}

/** It has only to be there: a signal without a handler would be ignored, or end the process. */
void Interrupt(int) {}

/** Whether a signal was nobody's and can be sent. Emulators take handlers of signals that they can't send. */
bool TakeSignal(const Pool* pool, int32_t signal) {
  struct sigaction old = {};
  if (sigaction(signal, nullptr, &old) != 0 || old.sa_handler != SIG_DFL) return false;
  struct sigaction own = {};
  own.sa_handler = Interrupt;
  if (sigaction(signal, &own, nullptr) != 0) return false;
  Call send = pool->send;
  send.words[0] = Make(pool->process);
  send.words[1] = Make(pool->self);
  send.words[2] = signal;
  if (!IsError(Make(send))) return true;
  sigaction(signal, &old, nullptr);
  return false;
}

/** Of all pools in this process. */
int32_t chosenSignal = 0;
int32_t choosing = 0;

void SendSignal(const Pool* pool, Job* job) {
  job->signals++;
  Call send = pool->send;
  send.words[0] = Make(pool->process);
  send.words[1] = job->thread;
  send.words[2] = pool->signal;
  Make(send);
}

/** Wakes every thread that waits for a job. */
void WakeAll(const Pool* pool) { MakeWith(pool->wake, 2, 0x7fffffff); }

}  // namespace

int32_t ChooseSignal(const Pool* pool, int32_t first, int32_t last) {
  while (__atomic_exchange_n(&choosing, 1, __ATOMIC_SEQ_CST) != 0) Make(pool->yield);
  for (int32_t signal = last; signal >= first && chosenSignal == 0; signal--) {
    if (TakeSignal(pool, signal)) chosenSignal = signal;
  }
  const int32_t chosen = chosenSignal;
  Store(&choosing, 0);
  return chosen;
}

Word AddThread(Threads* threads) {
  if (threads->made == threads->capacity) return -EAGAIN;
  // The thread inherits this mask: signals of the process go to other threads. libc keeps its own open, by
  // which it reaches all threads when a user id changes.
  sigset_t others;
  sigset_t before;
  sigfillset(&others);
  sigdelset(&others, threads->pool->signal);
  pthread_sigmask(SIG_SETMASK, &others, &before);
  __atomic_fetch_add(&threads->pool->threads, 1, __ATOMIC_SEQ_CST);
  // No attributes: a reference without a version may bind to an old pthread_create, which has others.
  const int error = pthread_create(&threads->ids[threads->made], nullptr, RunThread, threads);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  if (error == 0) {
    threads->made++;
  } else {
    __atomic_fetch_sub(&threads->pool->threads, 1, __ATOMIC_SEQ_CST);
  }
  return -error;
}

Cancelled Cancel(Pool* pool, int32_t number, int64_t generation) {
  Job* job = &JobsOf(pool)[number & pool->mask];
  Lock lock(pool, job);
  if (job->generation != generation) return kTooLate;
  if (job->state == kQueued) {
    job->state = kCancelled;
    return kTakenBack;
  }
  if (job->state != kRunning) return kTooLate;
  SendSignal(pool, job);
  return kInterrupted;
}

void StopThreads(Threads* threads) {
  Pool* pool = threads->pool;
  Store(&pool->stops, 1);
  // A thread that read `stops` before, and the tail, finds another tail when it waits.
  __atomic_fetch_add(&pool->submittedTail, 1, __ATOMIC_SEQ_CST);
  // Signals are repeated, since one may come before the call that it is to interrupt.
  while (Load(&pool->threads) > 0) {
    WakeAll(pool);
    for (int32_t number = 0; number <= pool->mask; number++) {
      Job* job = &JobsOf(pool)[number];
      Lock lock(pool, job);
      if (job->state == kRunning) SendSignal(pool, job);
    }
    Make(pool->pause);
  }
  for (int32_t i = 0; i < threads->made; i++) pthread_join(threads->ids[i], nullptr);
  threads->made = 0;
}

}  // namespace linux_syscalls
