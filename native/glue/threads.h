#ifndef LINUX_SYSCALLS_THREADS_H
#define LINUX_SYSCALLS_THREADS_H

#include <pthread.h>

#include <cstdint>

#include "program.h"
#include "registers.h"

namespace linux_syscalls {

// Helper threads that make calls which JavaScript puts into memory. Everything here is in that memory, and
// so are the calls that a thread needs for itself: JavaScript knows their numbers.
// native/src/threadsLayout.ts has the same layout: change both.

enum JobState : int32_t {
  /** Submitted: a thread will take it. */
  kQueued = 1,
  /** A thread makes its call. */
  kRunning = 2,
  /** Its result is there, and its number among the ended ones. */
  kEnded = 3,
  /** Cancelled before a thread took it; it ends like any other. */
  kCancelled = 4,
};

/** A call for a thread to make; JavaScript fills it while it is nobody's. */
struct Job {
  /** The number of the call, or `kProgram`. */
  int64_t number;
  /** Its words; for `kProgram` the address of the program and its length. */
  int64_t words[6];
  /** −errno, or the register; −ECANCELED if a signal of `Cancel` interrupted it. */
  int64_t result;
  int32_t state;
  /** Held while a thread enters or leaves `kRunning`, and while somebody cancels. */
  int32_t lock;
  /** The id of the thread that makes it. */
  int32_t thread;
  /** How many signals were sent to interrupt it. */
  int32_t signals;
  /** Of the use of this job: a cancellation of an earlier use does nothing. */
  int64_t generation;
  int64_t unused[5];
};

/** In place of a call's number: a checked program, which the thread runs. */
constexpr int64_t kProgram = -1;

/** A pool of threads, their jobs and two rings of job numbers. */
struct Pool {
  /** The ends of the ring of submitted jobs: JavaScript appends, threads take. */
  int32_t submittedTail;
  int32_t submittedHead;
  /** How many threads wait for a job. */
  int32_t idle;
  /** The end of the ring of ended jobs: threads append. */
  int32_t endedTail;
  /** 1 if JavaScript wants to be woken when a job ends; whoever wakes it sets it to 0. */
  int32_t sleeping;
  /** 1 when the pool ends: threads take no further job. */
  int32_t stops;
  /** How many threads haven't ended. */
  int32_t threads;
  /** The number of jobs less 1; a power of two less 1. */
  int32_t mask;
  /** The signal that interrupts calls, from `ChooseSignal`. */
  int32_t signal;
  int32_t unused;
  /** Errors as the kernel returns them. */
  int64_t interrupted;
  int64_t cancelled;
  /** Waits while `submittedTail` is its third word. */
  Call wait;
  /** Wakes as many threads that wait as its third word says. */
  Call wake;
  /** The id of this process, and of the calling thread. */
  Call process;
  Call self;
  /** Sends the signal that is its third word to a thread, its second, of a process, its first. */
  Call send;
  /** Lets other threads run, for a short time if they may take long. */
  Call yield;
  Call pause;
  /** Followed by the rings, each of `mask` + 1 numbers, and by the jobs. Ended ones are one more. */
};

static_assert(sizeof(Job) == 16 * 8 && sizeof(Pool) == 56 * 8,
              "threadsLayout.ts counts in units of eight bytes");

/** What a pool has outside of JavaScript's memory. */
struct Threads {
  Pool* pool;
  /** Called by a thread when JavaScript wants to be woken. */
  void (*wakeOwner)(void* owner);
  void* owner;
  /** The threads that were made, to be joined. */
  pthread_t* ids;
  int32_t made;
  int32_t capacity;
};

/**
 * Chooses the signal that interrupts calls, once for the process: the highest from `last` down to `first`
 * that nobody handles and that can be sent. Returns 0 if there is none.
 */
int32_t ChooseSignal(const Pool* pool, int32_t first, int32_t last);

/** Makes one more thread; returns 0 or −errno. */
Word AddThread(Threads* threads);

enum Cancelled : int32_t {
  /** The job has ended, or is used for something else. */
  kTooLate = 0,
  /** A signal was sent. It may come before the call: to be repeated until the job has ended. */
  kInterrupted = 1,
  /** No thread had taken it. */
  kTakenBack = 2,
};

Cancelled Cancel(Pool* pool, int32_t job, int64_t generation);

/** Interrupts all calls until every thread has ended. Jobs that no thread had taken stay as they are. */
void StopThreads(Threads* threads);

}  // namespace linux_syscalls

#endif
